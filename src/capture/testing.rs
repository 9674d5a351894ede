//! Captures and inputs for tests, made byte by byte.

use std::io::{self, Read};

use super::{CaptureError, Chunk, Input, InputInfo, LinkType, Reader, Record};

/// An input in memory.
#[derive(Clone, Debug)]
pub(super) struct Memory {
    pub(super) bytes: Vec<u8>,
    /// Whether it is a file; else a pipe.
    pub(super) file: bool,
    /// Most bytes that one read gives.
    pub(super) step: usize,
    /// Where reading fails.
    pub(super) fails_at: u64,
}

impl Memory {
    pub(super) fn file(bytes: Vec<u8>) -> Self {
        Self { bytes, file: true, step: usize::MAX, fails_at: u64::MAX }
    }

    pub(super) fn pipe(bytes: Vec<u8>, step: usize) -> Self {
        Self { file: false, step, ..Self::file(bytes) }
    }
}

impl Input for Memory {
    fn name(&self) -> &str {
        "memory"
    }

    fn len(&self) -> Option<u64> {
        self.file.then_some(self.bytes.len() as u64)
    }

    fn read_at(&self, offset: u64, into: &mut [u8]) -> io::Result<usize> {
        if offset >= self.fails_at {
            return Err(io::Error::other("the disk is gone"));
        }
        let rest = self.bytes.get(offset as usize..).unwrap_or_default();
        let rest = rest.get(..(self.fails_at - offset).min(rest.len() as u64) as usize).unwrap_or(rest);
        let step = self.step.min(into.len());
        let mut rest = rest;
        rest.read(&mut into[..step])
    }

    fn stream(&self) -> io::Result<Box<dyn Read + Send + '_>> {
        Ok(Box::new(Stream { memory: self, at: 0 }))
    }

    fn rereadable(&self) -> bool {
        self.file
    }
}

struct Stream<'m> {
    memory: &'m Memory,
    at: u64,
}

impl Read for Stream<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.memory.read_at(self.at, into)?;
        self.at += count as u64;
        Ok(count)
    }
}

/// A packet as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Packet {
    pub(super) nanos: i64,
    pub(super) data: Vec<u8>,
    pub(super) original_len: u32,
    pub(super) link: LinkType,
}

impl Packet {
    pub(super) fn of(chunk: &Chunk, record: &Record) -> Self {
        Self {
            nanos: record.time.as_nanos(),
            data: chunk.packet(record).to_vec(),
            original_len: record.original_len,
            link: record.link,
        }
    }
}

/// Everything in an input, read so many bytes at a time.
pub(super) fn read_in(input: &dyn Input, room: usize) -> Result<(Vec<Packet>, InputInfo), CaptureError> {
    let mut reader = Reader::with_room(input, room)?;
    let (mut chunk, mut records, mut packets) = (Chunk::new(), Vec::new(), Vec::new());
    while reader.read_chunk(&mut chunk, &mut records) {
        for record in &records {
            assert_eq!(chunk.packet(record).len(), record.captured_len as usize);
        }
        packets.extend(records.drain(..).map(|record| Packet::of(&chunk, &record)));
    }
    let info = reader.info();
    assert_eq!(info.packets, packets.len() as u64);
    Ok((packets, info))
}

/// Everything in a file.
pub(super) fn read(bytes: &[u8]) -> (Vec<Packet>, InputInfo) {
    read_in(&Memory::file(bytes.to_vec()), 64 * 1024).expect("opens")
}

/// `count` packets of different lengths, a second and some nanoseconds apart.
pub(super) fn packets(count: usize) -> Vec<Packet> {
    (0..count)
        .map(|n| Packet {
            nanos: 1_700_000_000_000_000_000 + n as i64 * 1_000_001_000,
            data: (0..40 + n * 7 % 90).map(|at| (at * 31 + n) as u8).collect(),
            original_len: (40 + n * 7 % 90 + n % 3) as u32,
            link: LinkType(1),
        })
        .collect()
}

/// Writes classic pcap.
#[derive(Clone, Copy, Debug)]
pub(super) struct PcapWriter {
    pub(super) big_endian: bool,
    pub(super) magic: u32,
    pub(super) version: (u16, u16),
    pub(super) snaplen: u32,
    pub(super) network: u32,
    /// Nanoseconds of a timestamp's unit.
    pub(super) unit_nanos: i64,
    /// Bytes of a record's header behind the standard ones.
    pub(super) extra: usize,
}

impl PcapWriter {
    pub(super) const MICROS: Self = Self {
        big_endian: false,
        magic: 0xa1b2_c3d4,
        version: (2, 4),
        snaplen: 262_144,
        network: 1,
        unit_nanos: 1000,
        extra: 0,
    };

    pub(super) fn file(&self, packets: &[Packet]) -> Vec<u8> {
        let mut out = Vec::new();
        out.extend(self.u32(self.magic));
        out.extend(u16_in(self.big_endian, self.version.0));
        out.extend(u16_in(self.big_endian, self.version.1));
        for word in [0, 0, self.snaplen, self.network] {
            out.extend(self.u32(word));
        }
        for packet in packets {
            out.extend(self.record(packet));
        }
        out
    }

    pub(super) fn record(&self, packet: &Packet) -> Vec<u8> {
        let (seconds, nanos) = (packet.nanos / 1_000_000_000, packet.nanos % 1_000_000_000);
        let mut out = Vec::new();
        for word in
            [seconds as u32, (nanos / self.unit_nanos) as u32, packet.data.len() as u32, packet.original_len]
        {
            out.extend(self.u32(word));
        }
        out.extend(vec![0xfe; self.extra]);
        out.extend(&packet.data);
        out
    }

    fn u32(&self, number: u32) -> [u8; 4] {
        u32_in(self.big_endian, number)
    }
}

/// Writes the blocks of one pcapng section.
#[derive(Clone, Copy, Debug)]
pub(super) struct NgWriter {
    pub(super) big_endian: bool,
}

impl NgWriter {
    pub(super) fn block(&self, kind: u32, body: &[u8]) -> Vec<u8> {
        let padded = body.len().next_multiple_of(4);
        let len = self.u32(padded as u32 + 12);
        let mut out = [self.u32(kind), len].concat();
        out.extend(body);
        out.resize(8 + padded, 0);
        out.extend(len);
        out
    }

    pub(super) fn section(&self) -> Vec<u8> {
        let mut body = self.u32(0x1a2b_3c4d).to_vec();
        body.extend(u16_in(self.big_endian, 1));
        body.extend(u16_in(self.big_endian, 0));
        body.extend([0xff; 8]);
        self.block(0x0a0d_0d0a, &body)
    }

    pub(super) fn interface(&self, link: u16, snaplen: u32, options: &[(u16, Vec<u8>)]) -> Vec<u8> {
        let mut body = u16_in(self.big_endian, link).to_vec();
        body.extend([0, 0]);
        body.extend(self.u32(snaplen));
        body.extend(self.options(options));
        self.block(1, &body)
    }

    /// An Enhanced Packet Block whose time counts in units of `unit_nanos`.
    pub(super) fn packet(&self, id: u32, unit_nanos: i64, packet: &Packet) -> Vec<u8> {
        self.packet_with(id, unit_nanos, packet, &[])
    }

    pub(super) fn packet_with(
        &self,
        id: u32,
        unit_nanos: i64,
        packet: &Packet,
        options: &[(u16, Vec<u8>)],
    ) -> Vec<u8> {
        let units = packet.nanos / unit_nanos;
        let mut body = Vec::new();
        for word in [id, (units >> 32) as u32, units as u32, packet.data.len() as u32, packet.original_len] {
            body.extend(self.u32(word));
        }
        body.extend(&packet.data);
        body.resize(body.len().next_multiple_of(4), 0);
        body.extend(self.options(options));
        self.block(6, &body)
    }

    pub(super) fn options(&self, options: &[(u16, Vec<u8>)]) -> Vec<u8> {
        let mut out = Vec::new();
        for (code, value) in options {
            out.extend(u16_in(self.big_endian, *code));
            out.extend(u16_in(self.big_endian, value.len() as u16));
            out.extend(value);
            out.resize(out.len().next_multiple_of(4), 0);
        }
        if !options.is_empty() {
            out.extend([0; 4]);
        }
        out
    }

    /// A section with one Ethernet interface in microseconds and these packets.
    pub(super) fn file(&self, packets: &[Packet]) -> Vec<u8> {
        let mut out = self.section();
        out.extend(self.interface(1, 0, &[]));
        for packet in packets {
            out.extend(self.packet(0, 1000, packet));
        }
        out
    }

    pub(super) fn u32(&self, number: u32) -> [u8; 4] {
        u32_in(self.big_endian, number)
    }

    pub(super) fn u64(&self, number: u64) -> Vec<u8> {
        if self.big_endian { number.to_be_bytes().to_vec() } else { number.to_le_bytes().to_vec() }
    }
}

fn u32_in(big_endian: bool, number: u32) -> [u8; 4] {
    if big_endian { number.to_be_bytes() } else { number.to_le_bytes() }
}

fn u16_in(big_endian: bool, number: u16) -> [u8; 2] {
    if big_endian { number.to_be_bytes() } else { number.to_le_bytes() }
}
