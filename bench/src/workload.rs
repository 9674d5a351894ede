use std::io::{self, Write};
use std::net::Ipv4Addr;

use crate::channel::Channel;
use crate::flow::{Flow, Weather, World};
use crate::foreign::{Foreign, Kind};
use crate::random::Random;
use crate::tls::{Suite, TlsLog};
use crate::truth::Truth;
use crate::unfinished::{Left, Unfinished};
use crate::websocket::{Conversation, Ending, Sizes};
use crate::wire::Endpoint;

/// A kind of capture.
#[derive(Clone, Copy, Debug)]
pub struct Workload {
    pub name: &'static str,
    pub about: &'static str,
    /// How many WebSockets there are, spread over the capture; `None`: as many as fill it.
    websockets: Option<u64>,
    /// Flows alive at one time.
    alive: usize,
    sizes: Sizes,
    /// What one WebSocket carries; `None`: its part of the capture.
    payload: Option<(u64, u64)>,
    /// What other flows fill the capture.
    others: Others,
    nanos_per_packet: u64,
    weather: Weather,
    /// What the WebSockets are encrypted with.
    tls: Option<Suite>,
}

/// A capture that was made.
#[derive(Debug)]
pub struct Made<W> {
    pub out: W,
    pub truth: Truth,
    pub tls: TlsLog,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Others {
    None,
    /// Flows that carry something else.
    Foreign,
    /// Flows that never end, and most of which never carry anything; WebSockets among them stay open.
    Unfinished,
}

const CALM: Weather = Weather { late: 0, repeated: 0, missing: 0 };

pub const WORKLOADS: [Workload; 11] = [
    Workload {
        name: "bulk",
        about: "200 connections, large messages both ways, full segments",
        websockets: Some(200),
        alive: 200,
        sizes: &[(0, 125), (126, 4_000), (126, 65_535), (65_536, 200_000)],
        payload: None,
        others: Others::None,
        nanos_per_packet: 10_000,
        weather: CALM,
        tls: None,
    },
    Workload {
        name: "chatty",
        about: "many connections with small messages",
        websockets: None,
        alive: 2_000,
        sizes: &[(2, 60), (40, 300)],
        payload: Some((2_000, 8_000)),
        others: Others::None,
        nanos_per_packet: 20_000,
        weather: CALM,
        tls: None,
    },
    Workload {
        name: "needle",
        about: "100 WebSockets in foreign traffic: TLS, downloads, other protocols",
        websockets: Some(100),
        alive: 150,
        sizes: &[(2, 125), (126, 20_000)],
        payload: Some((20_000, 200_000)),
        others: Others::Foreign,
        nanos_per_packet: 10_000,
        weather: CALM,
        tls: None,
    },
    Workload {
        name: "hostile",
        about: "of the segments 5 % late, 2 % repeated (half of them in part), 0.5 % missing",
        websockets: None,
        alive: 300,
        sizes: &[(2, 125), (126, 4_000), (126, 65_535)],
        payload: Some((50_000, 280_000)),
        others: Others::None,
        nanos_per_packet: 10_000,
        weather: Weather { late: 50, repeated: 20, missing: 5 },
        tls: None,
    },
    Workload {
        name: "hostile-lossless",
        about: "the same with nothing missing",
        websockets: None,
        alive: 300,
        sizes: &[(2, 125), (126, 4_000), (126, 65_535)],
        payload: Some((50_000, 280_000)),
        others: Others::None,
        nanos_per_packet: 10_000,
        weather: Weather { late: 50, repeated: 20, missing: 0 },
        tls: None,
    },
    Workload {
        name: "short",
        about: "connections of a few packets; 1.8 GB is a million of them",
        websockets: None,
        alive: 500,
        sizes: &[(2, 100)],
        payload: Some((1, 120)),
        others: Others::None,
        nanos_per_packet: 5_000,
        weather: CALM,
        tls: None,
    },
    Workload {
        name: "open",
        about: "flows that begin and never end; 3.9 GB is ten million of them",
        websockets: None,
        alive: 500,
        sizes: &[(2, 100)],
        payload: Some((1, 120)),
        others: Others::Unfinished,
        nanos_per_packet: 5_000,
        weather: CALM,
        tls: None,
    },
    encrypted("tls", "300 WebSockets in TLS 1.3, AES-128-GCM; messages large and small", Suite::Aes128Gcm),
    encrypted("tls-aes256", "the same with AES-256-GCM", Suite::Aes256Gcm),
    encrypted("tls-chacha20", "the same with ChaCha20-Poly1305", Suite::ChaCha20Poly1305),
    encrypted("tls12-cbc", "the same in TLS 1.2, AES-128-CBC with SHA-1 before it", Suite::Aes128CbcSha),
];

const fn encrypted(name: &'static str, about: &'static str, suite: Suite) -> Workload {
    Workload {
        name,
        about,
        websockets: Some(300),
        alive: 300,
        sizes: &[(0, 125), (126, 4_000), (126, 65_535), (65_536, 200_000)],
        payload: None,
        others: Others::None,
        nanos_per_packet: 10_000,
        weather: CALM,
        tls: Some(suite),
    }
}

/// Reads `1500`, `20K`, `300M`, `1G`; powers of ten.
pub fn bytes(size: &str) -> Option<u64> {
    let digits = size.trim_end_matches(['K', 'M', 'G']);
    let unit = match &size[digits.len()..] {
        "" => 1,
        "K" => 1_000,
        "M" => 1_000_000,
        "G" => 1_000_000_000,
        _ => return None,
    };
    digits.parse::<u64>().ok()?.checked_mul(unit)
}

enum Talk {
    WebSocket(Conversation),
    Foreign(Foreign),
    Unfinished(Unfinished),
}

impl Workload {
    pub fn named(name: &str) -> Option<&'static Self> {
        WORKLOADS.iter().find(|workload| workload.name == name)
    }

    /// Writes a capture of about `size` bytes.
    pub fn generate<W: Write>(&self, size: u64, out: W) -> io::Result<Made<W>> {
        let seed =
            self.name.bytes().fold(0, |seed: u64, byte| seed.wrapping_mul(31).wrapping_add(u64::from(byte)));
        let mut world = World::new(out, seed, self.nanos_per_packet, self.weather)?;
        let mut flows = 0;
        let mut websockets = 0;
        let mut talks: Vec<Talk> = Vec::new();
        loop {
            while talks.len() < self.alive {
                let Some(talk) = self.next(&mut world, size, &mut websockets, flows) else { break };
                flows += 1;
                talks.push(talk);
            }
            if talks.is_empty() {
                break;
            }
            let chosen = world.random.below(talks.len() as u64) as usize;
            for _ in 0..world.random.between(1, 12) {
                let goes_on = match &mut talks[chosen] {
                    Talk::WebSocket(conversation) => conversation.step(&mut world)?,
                    Talk::Foreign(foreign) => foreign.step(&mut world)?,
                    Talk::Unfinished(unfinished) => unfinished.step(&mut world)?,
                };
                if !goes_on {
                    talks.swap_remove(chosen);
                    break;
                }
            }
        }
        let World { wire, mut truth, tls, .. } = world;
        truth.packets = wire.packets;
        truth.bytes = wire.bytes;
        Ok(Made { out: wire.finish()?, truth, tls })
    }

    /// What its WebSockets are encrypted with.
    pub fn suite(&self) -> Option<Suite> {
        self.tls
    }

    /// The flow that starts next, if one does.
    fn next<W: Write>(
        &self,
        world: &mut World<W>,
        size: u64,
        websockets: &mut u64,
        flows: u64,
    ) -> Option<Talk> {
        let bytes = world.wire.bytes;
        let unfinished = self.others == Others::Unfinished;
        if unfinished
            && bytes < size
            && let Some(kind) = Left::draw(&mut world.random)
        {
            return Some(Talk::Unfinished(Unfinished::new(new_flow(flows, 8080, &mut world.random), kind)));
        }
        let due = match self.websockets {
            Some(count) if self.others == Others::Foreign => {
                *websockets < count && bytes >= size / count * *websockets
            }
            Some(count) => *websockets < count,
            None => bytes < size,
        };
        if due {
            *websockets += 1;
            // Of what a full segment and its half of an acknowledgment take, 92 % is payload.
            let mean = size / self.websockets.unwrap_or(1) * 92 / 100;
            let (least, most) = self.payload.unwrap_or((mean / 2, mean * 3 / 2));
            let payload = world.random.between(least, most);
            let ending = if unfinished { Ending::Open } else { Ending::draw(&mut world.random) };
            let port = if self.tls.is_some() { 443 } else { 8080 };
            let channel = Channel::new(new_flow(flows, port, &mut world.random), self.tls);
            return Some(Talk::WebSocket(Conversation::new(channel, ending, self.sizes, payload)));
        }
        if self.others == Others::Foreign && bytes < size {
            let (kind, port) =
                world.random.pick(&[(Kind::Tls, 443), (Kind::Download, 80), (Kind::Binary, 5672)]);
            let payload = world.random.between(1_000, 600_000);
            let flow = new_flow(flows, port, &mut world.random);
            return Some(Talk::Foreign(Foreign::new(flow, kind, payload)));
        }
        None
    }
}

/// The `number`-th flow: a client address of its own, one of eight servers.
fn new_flow(number: u64, server_port: u16, random: &mut Random) -> Flow {
    let [_, a, b, c] = (number as u32).to_be_bytes();
    let client = Endpoint { ip: Ipv4Addr::new(10, a, b, c), port: random.between(32_768, 60_999) as u16 };
    let server = Endpoint { ip: Ipv4Addr::new(192, 168, 7, random.between(1, 8) as u8), port: server_port };
    Flow::new(client, server, random)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_workload_is_the_same_capture() {
        for workload in WORKLOADS {
            let made = workload.generate(300_000, Vec::new()).unwrap();
            let again = workload.generate(300_000, Vec::new()).unwrap();
            assert!(made.out == again.out && made.tls == again.tls, "{}", workload.name);
            let truth = made.truth;
            assert_eq!(truth, again.truth);
            assert_eq!(truth.bytes, made.out.len() as u64);
            assert_eq!(
                truth.close_frames.is_empty(),
                workload.name == "open",
                "{}: {truth:?}",
                workload.name
            );
            assert_eq!(truth.missing > 0, workload.weather.missing > 0, "{}: {truth:?}", workload.name);
        }
    }
}
