use std::io::{self, Write};

use super::certificate::certificate;
use super::cipher::RecordCipher;
use super::messages::{self, message};
use super::suite::Suite;
use super::{
    ALERT, APPLICATION_DATA, CHANGE_CIPHER_SPEC, FULL_RECORD, HANDSHAKE, RECORD_VERSION, record_header,
};
use crate::flow::{CLIENT, Flow, SERVER, Side, World};

/// Of a certificate: about as long as a chain of two.
const MODULUS_BYTES: usize = 2048;
const SIGNATURE_BYTES: usize = 256;
const TICKET_BYTES: usize = 208;

/// The application data keys of one connection.
#[derive(Debug)]
pub struct Session {
    ciphers: [RecordCipher; 2],
}

impl Session {
    /// Plays a full handshake.
    pub fn open<W: Write>(suite: Suite, flow: &mut Flow, world: &mut World<W>) -> io::Result<Self> {
        if suite.is_tls13() {
            Self::open_tls13(suite, flow, world)
        } else {
            Self::open_tls12(suite, flow, world)
        }
    }

    fn open_tls13<W: Write>(suite: Suite, flow: &mut Flow, world: &mut World<W>) -> io::Result<Self> {
        let [client_random, _] = hello(suite, flow, world)?;
        let ciphers = |labels: [&str; 2], world: &mut World<W>| {
            labels.map(|label| {
                let secret = world.random.bytes(suite.secret_bytes());
                world.tls.secret(label, &client_random, &secret);
                RecordCipher::tls13(suite, &secret)
            })
        };
        let labels = ["CLIENT_HANDSHAKE_TRAFFIC_SECRET", "SERVER_HANDSHAKE_TRAFFIC_SECRET"];
        let mut early = Self { ciphers: ciphers(labels, world) };
        let mut session =
            Self { ciphers: ciphers(["CLIENT_TRAFFIC_SECRET_0", "SERVER_TRAFFIC_SECRET_0"], world) };

        let told = [
            messages::encrypted_extensions(),
            messages::certificate(suite, &draw_certificate(world)),
            messages::certificate_verify(&world.random.bytes(SIGNATURE_BYTES)),
            finished(suite, world),
        ];
        let mut flight = change_cipher_spec();
        for message in told {
            early.record(world, SERVER, HANDSHAKE, &message, &mut flight);
        }
        flow.say(world, SERVER, &flight, None)?;

        let mut flight = change_cipher_spec();
        let finished = finished(suite, world);
        early.record(world, CLIENT, HANDSHAKE, &finished, &mut flight);
        flow.say(world, CLIENT, &flight, None)?;

        let ticket = messages::new_session_ticket(&world.random.bytes(4), &world.random.bytes(TICKET_BYTES));
        let mut flight = Vec::new();
        session.record(world, SERVER, HANDSHAKE, &ticket, &mut flight);
        flow.say(world, SERVER, &flight, None)?;
        Ok(session)
    }

    fn open_tls12<W: Write>(suite: Suite, flow: &mut Flow, world: &mut World<W>) -> io::Result<Self> {
        let [client_random, server_random] = hello(suite, flow, world)?;
        let master = world.random.bytes(suite.secret_bytes());
        world.tls.secret("CLIENT_RANDOM", &client_random, &master);
        let mut session = Self { ciphers: RecordCipher::tls12(&master, &client_random, &server_random) };

        let certificate = messages::certificate(suite, &draw_certificate(world));
        let key = world.random.bytes(32);
        let exchange = messages::server_key_exchange(&key, &world.random.bytes(SIGNATURE_BYTES));
        let done = message(messages::SERVER_HELLO_DONE, &[]);
        flow.say(
            world,
            SERVER,
            &[certificate, exchange, done].map(|message| plain(&message)).concat(),
            None,
        )?;

        let exchange = messages::client_key_exchange(&world.random.bytes(32));
        let mut flights = [plain(&exchange), Vec::new()];
        for side in [CLIENT, SERVER] {
            let flight = &mut flights[side];
            flight.extend(change_cipher_spec());
            let finished = finished(suite, world);
            session.record(world, side, HANDSHAKE, &finished, flight);
            flow.say(world, side, flight, None)?;
        }
        Ok(session)
    }

    /// Appends what one side writes as records.
    pub fn protect<W: Write>(&mut self, world: &mut World<W>, side: Side, write: &[u8], out: &mut Vec<u8>) {
        for piece in write.chunks(FULL_RECORD) {
            self.record(world, side, APPLICATION_DATA, piece, out);
        }
    }

    /// The record with which one side ends.
    pub fn close_notify<W: Write>(&mut self, world: &mut World<W>, side: Side) -> Vec<u8> {
        let mut out = Vec::new();
        self.record(world, side, ALERT, &[1, 0], &mut out);
        out
    }

    fn record<W: Write>(
        &mut self,
        world: &mut World<W>,
        side: Side,
        kind: u8,
        bytes: &[u8],
        out: &mut Vec<u8>,
    ) {
        world.tls.records.push(bytes.len() as u16);
        self.ciphers[side].seal(kind, bytes, &mut world.random, out);
    }
}

/// Both hellos; answers their randoms.
fn hello<W: Write>(suite: Suite, flow: &mut Flow, world: &mut World<W>) -> io::Result<[Vec<u8>; 2]> {
    let [client_random, server_random, client_key, server_key, id] = [0; 5].map(|_| world.random.bytes(32));
    // TLS 1.3's server repeats the client's; TLS 1.2's does so only to take up a session.
    let [client_id, server_id] = if suite.is_tls13() { [&id[..], &id] } else { [&[], &id[..]] };
    let asked = messages::client_hello(suite, &client_random, client_id, &client_key);
    flow.say(world, CLIENT, &plain(&asked), None)?;
    let answer = messages::server_hello(suite, &server_random, server_id, &server_key);
    flow.say(world, SERVER, &plain(&answer), None)?;
    Ok([client_random, server_random])
}

/// A handshake message in a record of its own that nothing protects.
fn plain(message: &[u8]) -> Vec<u8> {
    [&record_header(HANDSHAKE, RECORD_VERSION, message.len())[..], message].concat()
}

fn change_cipher_spec() -> Vec<u8> {
    [&record_header(CHANGE_CIPHER_SPEC, RECORD_VERSION, 1)[..], &[1]].concat()
}

fn draw_certificate<W: Write>(world: &mut World<W>) -> Vec<u8> {
    let modulus = world.random.bytes(MODULUS_BYTES);
    certificate(&modulus, &world.random.bytes(SIGNATURE_BYTES))
}

fn finished<W: Write>(suite: Suite, world: &mut World<W>) -> Vec<u8> {
    let bytes = if suite.is_tls13() { suite.secret_bytes() } else { 12 };
    message(messages::FINISHED, &world.random.bytes(bytes))
}
