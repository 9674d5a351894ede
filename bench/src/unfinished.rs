use std::io::{self, Write};

use crate::flow::{CLIENT, Flow, World};
use crate::random::Random;
use crate::truth::Outcome;
use crate::websocket::upgrade_request;

/// How far a flow goes that never ends.
#[derive(Clone, Copy, Debug)]
pub enum Left {
    /// A SYN without an answer.
    Attempt,
    /// First bytes that are neither HTTP nor TLS.
    Binary,
    /// An upgrade that is asked for.
    Request,
}

impl Left {
    /// `None` is a WebSocket that stays open.
    pub fn draw(random: &mut Random) -> Option<Self> {
        match random.below(20) {
            0..10 => Some(Self::Attempt),
            10..15 => Some(Self::Binary),
            15..18 => Some(Self::Request),
            _ => None,
        }
    }
}

/// A flow that begins, and of which nothing more comes.
#[derive(Debug)]
pub struct Unfinished {
    flow: Flow,
    left: Left,
    started: bool,
}

impl Unfinished {
    pub fn new(flow: Flow, left: Left) -> Self {
        Self { flow, left, started: false }
    }

    /// Goes on a little. False: nothing more comes.
    pub fn step<W: Write>(&mut self, world: &mut World<W>) -> io::Result<bool> {
        if matches!(self.left, Left::Attempt) {
            self.flow.attempt(world)?;
            world.truth.foreign_flows += 1;
            return Ok(false);
        }
        if !self.started {
            self.started = true;
            self.flow.handshake(world)?;
            return Ok(true);
        }
        let bytes = if matches!(self.left, Left::Binary) {
            world.truth.foreign_flows += 1;
            [b"\0\0\0\x2a", world.noise(42)].concat()
        } else {
            world.truth.ended(Outcome::Indeterminate, None);
            upgrade_request(&mut world.random).1.into_bytes()
        };
        self.flow.say(world, CLIENT, &bytes, None)?;
        Ok(false)
    }
}
