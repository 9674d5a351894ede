use std::io::{self, Write};

use crate::random::Random;
use crate::tls::TlsLog;
use crate::truth::{CloseFrame, Truth};
use crate::wire::{ACK, Endpoint, FIN, Header, MSS, PSH, RST, SYN, Wire};

/// The client is 0, the server 1.
pub type Side = usize;
pub const CLIENT: Side = 0;
pub const SERVER: Side = 1;

/// How often a segment with payload is treated badly, in tenths of a percent.
#[derive(Clone, Copy, Debug, Default)]
pub struct Weather {
    pub late: u64,
    pub repeated: u64,
    pub missing: u64,
}

/// What every flow writes to and draws from.
#[derive(Debug)]
pub struct World<W> {
    pub wire: Wire<W>,
    pub random: Random,
    pub truth: Truth,
    pub tls: TlsLog,
    pub weather: Weather,
    noise: Vec<u8>,
    text: Vec<u8>,
}

/// The longest run of [`World::noise`] or [`World::text`].
pub const POOL: usize = 512 * 1024;

impl<W: Write> World<W> {
    pub fn new(out: W, seed: u64, nanos_per_packet: u64, weather: Weather) -> io::Result<Self> {
        let mut random = Random::new(seed);
        let noise: Vec<u8> = (0..POOL / 4).flat_map(|_| random.bits().to_le_bytes()).collect();
        let text = noise.iter().map(|byte| b' ' + byte % 95).collect();
        let wire = Wire::new(out, nanos_per_packet)?;
        let (truth, tls) = (Truth::default(), TlsLog::default());
        Ok(Self { wire, random, truth, tls, weather, noise, text })
    }

    /// Bytes of any value.
    pub fn noise(&mut self, len: usize) -> &[u8] {
        let from = self.random.below(POOL as u64) as usize;
        &self.noise[from..from + len]
    }

    /// Printable ASCII.
    pub fn text(&mut self, len: usize) -> &[u8] {
        let from = self.random.below(POOL as u64) as usize;
        &self.text[from..from + len]
    }
}

/// A TCP connection between two endpoints, sender of its segments.
#[derive(Debug)]
pub struct Flow {
    endpoints: [Endpoint; 2],
    next_seq: [u32; 2],
    next_ip_id: [u16; 2],
    unacknowledged: [u8; 2],
    delayed: Vec<Delayed>,
    gap: [bool; 2],
    /// Whether the weather touches this flow yet; handshakes and upgrades pass untouched.
    pub exposed: bool,
}

#[derive(Debug)]
struct Delayed {
    side: Side,
    seq: u32,
    payload: Vec<u8>,
    close_code: Option<u16>,
    /// Segments of the flow that still come first.
    wait: u32,
    /// A second copy, of which the first has been seen.
    copy: bool,
}

impl Flow {
    pub fn new(client: Endpoint, server: Endpoint, random: &mut Random) -> Self {
        Self {
            endpoints: [client, server],
            next_seq: [random.bits() as u32, random.bits() as u32],
            next_ip_id: [random.bits() as u16, random.bits() as u16],
            unacknowledged: [0; 2],
            delayed: Vec::new(),
            gap: [false; 2],
            exposed: false,
        }
    }

    pub fn handshake<W: Write>(&mut self, world: &mut World<W>) -> io::Result<()> {
        self.control(world, CLIENT, SYN)?;
        self.control(world, SERVER, SYN | ACK)?;
        self.control(world, CLIENT, ACK)
    }

    /// A SYN that nobody answers.
    pub fn attempt<W: Write>(&mut self, world: &mut World<W>) -> io::Result<()> {
        self.control(world, CLIENT, SYN)
    }

    /// Sends up to one full segment of `bytes` and returns what it took. `close_code` tells that the segment
    /// ends with a Close frame.
    pub fn send<W: Write>(
        &mut self,
        world: &mut World<W>,
        side: Side,
        bytes: &[u8],
        close_code: Option<u16>,
    ) -> io::Result<usize> {
        let payload = &bytes[..bytes.len().min(MSS)];
        let seq = self.next_seq[side];
        self.next_seq[side] = seq.wrapping_add(payload.len() as u32);
        self.release(world, 1)?;

        let weather = if self.exposed { world.weather } else { Weather::default() };
        let fate = world.random.below(1000);
        if fate < weather.missing {
            world.truth.missing += 1;
            self.gap[side] = true;
        } else if fate < weather.missing + weather.late {
            world.truth.late += 1;
            let wait = world.random.between(1, 20) as u32;
            self.delayed.push(Delayed {
                side,
                seq,
                payload: payload.to_vec(),
                close_code,
                wait,
                copy: false,
            });
        } else {
            self.write(world, side, seq, PSH | ACK, payload)?;
            self.seen(world, side, close_code);
            if fate < weather.missing + weather.late + weather.repeated {
                world.truth.repeated += 1;
                let from = if world.random.chance(500) { payload.len() / 2 } else { 0 };
                let seq = seq.wrapping_add(from as u32);
                let wait = world.random.between(1, 20) as u32;
                let payload = payload[from..].to_vec();
                self.delayed.push(Delayed { side, seq, payload, close_code: None, wait, copy: true });
            }
        }

        self.unacknowledged[side] += 1;
        if self.unacknowledged[side] == 2 {
            self.acknowledge(world, side)?;
        }
        Ok(payload.len())
    }

    /// Sends all of `bytes`, and waits until they have arrived. `close_code` tells that they end with a Close
    /// frame.
    pub fn say<W: Write>(
        &mut self,
        world: &mut World<W>,
        side: Side,
        bytes: &[u8],
        close_code: Option<u16>,
    ) -> io::Result<()> {
        let mut segments = bytes.chunks(MSS).peekable();
        while let Some(segment) = segments.next() {
            let close_code = if segments.peek().is_none() { close_code } else { None };
            self.send(world, side, segment, close_code)?;
        }
        self.settle(world, side)
    }

    /// The peer has received all that `side` sent: nothing is under way, all is acknowledged.
    pub fn settle<W: Write>(&mut self, world: &mut World<W>, side: Side) -> io::Result<()> {
        self.release(world, u32::MAX)?;
        if self.unacknowledged[side] > 0 { self.acknowledge(world, side) } else { Ok(()) }
    }

    /// One side's FIN, acknowledged.
    pub fn fin<W: Write>(&mut self, world: &mut World<W>, side: Side) -> io::Result<()> {
        self.settle(world, CLIENT)?;
        self.settle(world, SERVER)?;
        self.control(world, side, FIN | ACK)?;
        self.control(world, 1 - side, ACK)
    }

    pub fn rst<W: Write>(&mut self, world: &mut World<W>, side: Side) -> io::Result<()> {
        self.settle(world, CLIENT)?;
        self.settle(world, SERVER)?;
        self.control(world, side, RST | ACK)
    }

    fn acknowledge<W: Write>(&mut self, world: &mut World<W>, sender: Side) -> io::Result<()> {
        self.unacknowledged[sender] = 0;
        self.control(world, 1 - sender, ACK)
    }

    fn control<W: Write>(&mut self, world: &mut World<W>, side: Side, flags: u8) -> io::Result<()> {
        self.write(world, side, self.next_seq[side], flags, &[])?;
        self.next_seq[side] = self.next_seq[side].wrapping_add(u32::from(flags & (SYN | FIN) != 0));
        Ok(())
    }

    /// Lets late and repeated segments whose time has come through, `passed` segments later.
    fn release<W: Write>(&mut self, world: &mut World<W>, passed: u32) -> io::Result<()> {
        let mut at = 0;
        while let Some(delayed) = self.delayed.get_mut(at) {
            delayed.wait = delayed.wait.saturating_sub(passed);
            if delayed.wait > 0 {
                at += 1;
                continue;
            }
            let Delayed { side, seq, payload, close_code, .. } = self.delayed.remove(at);
            self.write(world, side, seq, PSH | ACK, &payload)?;
            self.seen(world, side, close_code);
        }
        Ok(())
    }

    /// The segment that was just written has arrived.
    fn seen<W: Write>(&self, world: &mut World<W>, side: Side, close_code: Option<u16>) {
        if let Some(code) = close_code {
            world.truth.close_frames.push(CloseFrame {
                packet: world.wire.packets,
                client: self.endpoints[CLIENT],
                side,
                code,
                behind_gap: self.gap[side],
            });
        }
    }

    fn write<W: Write>(
        &mut self,
        world: &mut World<W>,
        side: Side,
        seq: u32,
        flags: u8,
        payload: &[u8],
    ) -> io::Result<()> {
        let header = Header {
            source: self.endpoints[side],
            destination: self.endpoints[1 - side],
            seq,
            ack: if flags & ACK == 0 { 0 } else { self.received_from(1 - side) },
            flags,
            ip_id: self.next_ip_id[side],
        };
        self.next_ip_id[side] = self.next_ip_id[side].wrapping_add(1);
        world.wire.packet(&header, payload)
    }

    /// The number up to which the peer of `side` has everything: a late segment holds it back.
    fn received_from(&self, side: Side) -> u32 {
        let late = self.delayed.iter().filter(|delayed| delayed.side == side && !delayed.copy);
        late.map(|delayed| delayed.seq)
            .min_by_key(|seq| seq.wrapping_sub(self.next_seq[side]))
            .unwrap_or(self.next_seq[side])
    }
}
