use std::io::{self, Write};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha1::{Digest as _, Sha1};

use crate::channel::Channel;
use crate::flow::{CLIENT, POOL, SERVER, Side, World};
use crate::random::Random;
use crate::truth::Outcome;

/// How a connection will end. A code of `None` is a Close frame without one.
#[derive(Clone, Copy, Debug)]
pub enum Ending {
    CloseHandshake { first: Side, code: Option<u16> },
    CloseUnanswered { first: Side, code: Option<u16> },
    Fin(Side),
    Rst(Side),
    Refused,
    UpgradeUnanswered,
    Open,
}

impl Ending {
    /// One in the proportions of an ordinary service on a bad day.
    pub fn draw(random: &mut Random) -> Self {
        const CODES: [Option<u16>; 20] = [
            Some(1000),
            Some(1000),
            Some(1000),
            Some(1000),
            Some(1000),
            Some(1000),
            Some(1001),
            Some(1001),
            Some(1001),
            Some(1008),
            Some(1009),
            Some(1011),
            Some(1012),
            Some(1013),
            Some(3000),
            Some(4000),
            Some(4401),
            Some(4999),
            None,
            None,
        ];
        let side = random.below(2) as Side;
        match random.below(1000) {
            0..760 => Self::CloseHandshake { first: side, code: random.pick(&CODES) },
            760..840 => Self::CloseUnanswered { first: side, code: random.pick(&CODES) },
            840..900 => Self::Fin(side),
            900..940 => Self::Rst(side),
            940..970 => Self::Refused,
            970..980 => Self::UpgradeUnanswered,
            _ => Self::Open,
        }
    }
}

/// Message sizes in bytes, each range as likely as the others.
pub type Sizes = &'static [(usize, usize)];

/// A WebSocket from its TCP handshake to its end, played a few packets at a time.
#[derive(Debug)]
pub struct Conversation {
    channel: Channel,
    ending: Ending,
    sizes: Sizes,
    payload_left: u64,
    stage: Stage,
    writer: Side,
    write: Vec<u8>,
    written: usize,
    pong_due: Option<Side>,
}

#[derive(Clone, Copy, Debug)]
enum Stage {
    Connect,
    Upgrade,
    Talk,
    End,
}

impl Conversation {
    /// `payload` is how much the two say to each other, in bytes.
    pub fn new(channel: Channel, ending: Ending, sizes: Sizes, payload: u64) -> Self {
        assert!(sizes.iter().all(|(_, most)| *most <= POOL));
        Self {
            channel,
            ending,
            sizes,
            payload_left: payload,
            stage: Stage::Connect,
            writer: CLIENT,
            write: Vec::new(),
            written: 0,
            pong_due: None,
        }
    }

    /// Goes on a little. False: it is over.
    pub fn step<W: Write>(&mut self, world: &mut World<W>) -> io::Result<bool> {
        match self.stage {
            Stage::Connect => {
                self.channel.open(world)?;
                self.stage = Stage::Upgrade;
                Ok(true)
            }
            Stage::Upgrade => self.upgrade(world),
            Stage::Talk if self.written < self.write.len() => {
                let rest = &self.write[self.written..];
                self.written += self.channel.send(world, self.writer, rest)?;
                Ok(true)
            }
            Stage::Talk if self.payload_left > 0 => {
                self.compose(world);
                Ok(true)
            }
            Stage::Talk => {
                self.stage = Stage::End;
                Ok(true)
            }
            Stage::End => self.end(world).map(|()| false),
        }
    }

    fn upgrade<W: Write>(&mut self, world: &mut World<W>) -> io::Result<bool> {
        let (key, request) = upgrade_request(&mut world.random);
        self.channel.say(world, CLIENT, request.into_bytes(), None)?;
        match self.ending {
            Ending::UpgradeUnanswered => {
                self.channel.fin(world, CLIENT)?;
                self.channel.fin(world, SERVER)?;
                world.truth.ended(Outcome::Failed, Some(1006));
                return Ok(false);
            }
            Ending::Refused => {
                let status =
                    world.random.pick(&["401 Unauthorized", "403 Forbidden", "503 Service Unavailable"]);
                let answer = format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                self.channel.say(world, SERVER, answer.into_bytes(), None)?;
                self.channel.fin(world, SERVER)?;
                self.channel.fin(world, CLIENT)?;
                world.truth.ended(Outcome::Failed, Some(1006));
                return Ok(false);
            }
            _ => {}
        }
        let accept = STANDARD.encode(Sha1::digest(format!("{key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11")));
        let answer = format!(
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Accept: {accept}\r\n\r\n"
        );
        self.channel.say(world, SERVER, answer.into_bytes(), None)?;
        self.channel.expose();
        self.stage = Stage::Talk;
        Ok(true)
    }

    /// Fills the next write with one to three messages of one side.
    fn compose<W: Write>(&mut self, world: &mut World<W>) {
        self.write.clear();
        self.written = 0;
        if let Some(side) = self.pong_due.take() {
            self.writer = side;
            self.frame(world, 0x8a, 4);
            self.channel.protect(world, self.writer, &mut self.write);
            return;
        }
        self.writer = world.random.below(2) as Side;
        for _ in 0..world.random.between(1, 3) {
            let (least, most) = world.random.pick(self.sizes);
            let len = world.random.between(least as u64, most as u64) as usize;
            let opcode = world.random.pick(&[0x1, 0x2]);
            if len > 1 && world.random.chance(50) {
                self.frame(world, opcode, len / 2);
                self.frame(world, 0x80, len - len / 2);
            } else {
                self.frame(world, 0x80 | opcode, len);
            }
            self.payload_left = self.payload_left.saturating_sub(len as u64);
        }
        if world.random.chance(20) {
            self.frame(world, 0x89, 4);
            self.pong_due = Some(1 - self.writer);
        }
        self.channel.protect(world, self.writer, &mut self.write);
    }

    /// Appends a frame; only binary messages hold bytes of any value.
    fn frame<W: Write>(&mut self, world: &mut World<W>, first_byte: u8, len: usize) {
        let key = self.mask(world);
        let binary = first_byte & 0xf == 0x2;
        let payload = if binary { world.noise(len) } else { world.text(len) };
        encode(&mut self.write, first_byte, payload, key);
    }

    fn mask<W: Write>(&self, world: &mut World<W>) -> Option<[u8; 4]> {
        let key = (world.random.bits() as u32).to_le_bytes();
        (self.writer == CLIENT).then_some(key)
    }

    fn end<W: Write>(&mut self, world: &mut World<W>) -> io::Result<()> {
        match self.ending {
            Ending::CloseHandshake { first, code } => {
                self.close(world, first, code)?;
                self.close(world, 1 - first, code)?;
                self.channel.fin(world, SERVER)?;
                self.channel.fin(world, CLIENT)?;
                world.truth.ended(Outcome::Clean, Some(code.unwrap_or(1005)));
            }
            Ending::CloseUnanswered { first, code } => {
                self.close(world, first, code)?;
                self.channel.fin(world, 1 - first)?;
                self.channel.fin(world, first)?;
                world.truth.ended(Outcome::Abnormal, Some(code.unwrap_or(1005)));
            }
            Ending::Fin(side) => {
                self.channel.fin(world, side)?;
                self.channel.fin(world, 1 - side)?;
                world.truth.ended(Outcome::Abnormal, Some(1006));
            }
            Ending::Rst(side) => {
                self.channel.rst(world, side)?;
                world.truth.ended(Outcome::Abnormal, Some(1006));
            }
            Ending::Open => {
                self.channel.settle(world)?;
                world.truth.ended(Outcome::Open, None);
            }
            Ending::Refused | Ending::UpgradeUnanswered => unreachable!("they end in the upgrade"),
        }
        Ok(())
    }

    /// One Close frame, some right behind a last message in the same segment.
    fn close<W: Write>(&mut self, world: &mut World<W>, side: Side, code: Option<u16>) -> io::Result<()> {
        self.writer = side;
        self.write.clear();
        if world.random.chance(300) {
            self.frame(world, 0x81, 40);
        }
        let key = self.mask(world);
        let reason = if world.random.chance(500) { "generated" } else { "" };
        let payload = code.map_or(Vec::new(), |code| [&code.to_be_bytes(), reason.as_bytes()].concat());
        encode(&mut self.write, 0x88, &payload, key);
        self.channel.say(world, side, std::mem::take(&mut self.write), Some(code.unwrap_or(1005)))
    }
}

/// A request for an upgrade, and its `Sec-WebSocket-Key`.
pub fn upgrade_request(random: &mut Random) -> (String, String) {
    let nonce = [random.bits().to_le_bytes(), random.bits().to_le_bytes()].concat();
    let key = STANDARD.encode(nonce);
    let request = format!(
        "GET /feed/{} HTTP/1.1\r\nHost: feed.example\r\nUser-Agent: generated/1\r\nOrigin: https://feed.example\r\n\
         Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n",
        random.below(100)
    );
    (key, request)
}

/// Appends a frame.
pub fn encode(out: &mut Vec<u8>, first_byte: u8, payload: &[u8], key: Option<[u8; 4]>) {
    let mask_bit = if key.is_some() { 0x80 } else { 0 };
    out.push(first_byte);
    match payload.len() {
        len @ 0..126 => out.push(mask_bit | len as u8),
        len @ 126..0x1_0000 => {
            out.push(mask_bit | 126);
            out.extend((len as u16).to_be_bytes());
        }
        len => {
            out.push(mask_bit | 127);
            out.extend((len as u64).to_be_bytes());
        }
    }
    let Some(key) = key else {
        out.extend_from_slice(payload);
        return;
    };
    out.extend(key);
    let from = out.len();
    out.extend_from_slice(payload);
    let wide = u32::from_ne_bytes(key);
    let mut words = out[from..].chunks_exact_mut(4);
    for word in &mut words {
        let masked = u32::from_ne_bytes([word[0], word[1], word[2], word[3]]) ^ wide;
        word.copy_from_slice(&masked.to_ne_bytes());
    }
    for (byte, key) in words.into_remainder().iter_mut().zip(key) {
        *byte ^= key;
    }
}
