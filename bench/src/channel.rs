use std::io::{self, Write};

use crate::flow::{CLIENT, Flow, SERVER, Side, World};
use crate::tls::{Session, Suite};

/// What a conversation goes over: TCP alone, or TLS on it.
#[derive(Debug)]
pub struct Channel {
    flow: Flow,
    suite: Option<Suite>,
    session: Option<Session>,
}

impl Channel {
    pub fn new(flow: Flow, suite: Option<Suite>) -> Self {
        Self { flow, suite, session: None }
    }

    /// The handshakes.
    pub fn open<W: Write>(&mut self, world: &mut World<W>) -> io::Result<()> {
        self.flow.handshake(world)?;
        if let Some(suite) = self.suite {
            self.session = Some(Session::open(suite, &mut self.flow, world)?);
        }
        Ok(())
    }

    /// From here on the weather touches it.
    pub fn expose(&mut self) {
        self.flow.exposed = true;
    }

    /// Turns what one side writes into what goes over the flow.
    pub fn protect<W: Write>(&mut self, world: &mut World<W>, side: Side, write: &mut Vec<u8>) {
        if let Some(session) = &mut self.session {
            let plain = std::mem::take(write);
            session.protect(world, side, &plain, write);
        }
    }

    /// Sends up to one full segment of [protected](Self::protect) bytes and returns what it took.
    pub fn send<W: Write>(&mut self, world: &mut World<W>, side: Side, bytes: &[u8]) -> io::Result<usize> {
        self.flow.send(world, side, bytes, None)
    }

    /// Protects and sends all of `write`, and waits until it has arrived. `close_code` tells that it ends with
    /// a Close frame.
    pub fn say<W: Write>(
        &mut self,
        world: &mut World<W>,
        side: Side,
        mut write: Vec<u8>,
        close_code: Option<u16>,
    ) -> io::Result<()> {
        self.protect(world, side, &mut write);
        self.flow.say(world, side, &write, close_code)
    }

    /// Nothing is under way.
    pub fn settle<W: Write>(&mut self, world: &mut World<W>) -> io::Result<()> {
        self.flow.settle(world, CLIENT)?;
        self.flow.settle(world, SERVER)
    }

    /// One side's end, told to TLS first.
    pub fn fin<W: Write>(&mut self, world: &mut World<W>, side: Side) -> io::Result<()> {
        if let Some(session) = &mut self.session {
            self.flow.settle(world, 1 - side)?;
            let notice = session.close_notify(world, side);
            self.flow.say(world, side, &notice, None)?;
        }
        self.flow.fin(world, side)
    }

    pub fn rst<W: Write>(&mut self, world: &mut World<W>, side: Side) -> io::Result<()> {
        self.flow.rst(world, side)
    }
}
