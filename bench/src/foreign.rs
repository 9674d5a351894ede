use std::io::{self, Write};

use crate::flow::{CLIENT, Flow, SERVER, World};

/// What a flow is that is no WebSocket.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Records behind a TLS handshake; nobody has its keys.
    Tls,
    /// A long answer to a GET.
    Download,
    /// Neither HTTP nor TLS.
    Binary,
}

/// A flow of another kind, played a segment at a time, most of it from the server.
#[derive(Debug)]
pub struct Foreign {
    flow: Flow,
    kind: Kind,
    left: u64,
    started: bool,
    write: Vec<u8>,
    written: usize,
}

impl Foreign {
    pub fn new(flow: Flow, kind: Kind, payload: u64) -> Self {
        Self { flow, kind, left: payload, started: false, write: Vec::new(), written: 0 }
    }

    /// Goes on a little. False: it is over.
    pub fn step<W: Write>(&mut self, world: &mut World<W>) -> io::Result<bool> {
        if !self.started {
            self.start(world)?;
        } else if self.written < self.write.len() {
            let rest = &self.write[self.written..];
            self.written += self.flow.send(world, SERVER, rest, None)?;
        } else if self.left > 0 {
            self.compose(world);
        } else {
            self.flow.fin(world, SERVER)?;
            self.flow.fin(world, CLIENT)?;
            world.truth.foreign_flows += 1;
            return Ok(false);
        }
        Ok(true)
    }

    fn start<W: Write>(&mut self, world: &mut World<W>) -> io::Result<()> {
        self.started = true;
        self.flow.handshake(world)?;
        let (question, answer) = match self.kind {
            Kind::Tls => (client_hello(world.noise(32)), server_hello(world.noise(32))),
            Kind::Download => {
                let length = self.left;
                let answer = format!(
                    "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: {length}\r\n\r\n"
                );
                (b"GET /archive HTTP/1.1\r\nHost: files.example\r\n\r\n".to_vec(), answer.into_bytes())
            }
            Kind::Binary => ([b"\0\0\0\x2a", world.noise(42)].concat(), b"\0\0\0\0".to_vec()),
        };
        self.flow.send(world, CLIENT, &question, None)?;
        self.flow.settle(world, CLIENT)?;
        self.flow.send(world, SERVER, &answer, None)?;
        self.flow.settle(world, SERVER)
    }

    fn compose<W: Write>(&mut self, world: &mut World<W>) {
        let len = self.left.min(16 * 1024);
        self.left -= len;
        self.written = 0;
        self.write.clear();
        if matches!(self.kind, Kind::Tls) {
            self.write.extend([0x17, 3, 3]);
            self.write.extend((len as u16).to_be_bytes());
        }
        self.write.extend_from_slice(world.noise(len as usize));
    }
}

/// A TLS 1.2 ClientHello for one cipher suite and one name (RFC 5246 §7.4.1.2, RFC 6066 §3).
fn client_hello(random: &[u8]) -> Vec<u8> {
    const NAME: &[u8] = b"files.example";
    let name_len = NAME.len() as u16;
    let mut body = vec![3, 3];
    body.extend(random);
    body.push(0);
    body.extend([0, 2, 0xc0, 0x2f, 1, 0]);
    body.extend((name_len + 9).to_be_bytes());
    body.extend([0, 0]);
    body.extend((name_len + 5).to_be_bytes());
    body.extend((name_len + 3).to_be_bytes());
    body.push(0);
    body.extend(name_len.to_be_bytes());
    body.extend(NAME);
    handshake_record(1, &body)
}

fn server_hello(random: &[u8]) -> Vec<u8> {
    let mut body = vec![3, 3];
    body.extend(random);
    body.extend([0, 0xc0, 0x2f, 0]);
    handshake_record(2, &body)
}

fn handshake_record(kind: u8, body: &[u8]) -> Vec<u8> {
    let mut out = vec![0x16, 3, 3];
    out.extend((body.len() as u16 + 4).to_be_bytes());
    out.extend([kind, 0]);
    out.extend((body.len() as u16).to_be_bytes());
    out.extend(body);
    out
}
