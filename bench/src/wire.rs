use std::io::{self, Write};
use std::net::Ipv4Addr;

pub const FIN: u8 = 0x01;
pub const SYN: u8 = 0x02;
pub const RST: u8 = 0x04;
pub const PSH: u8 = 0x08;
pub const ACK: u8 = 0x10;

/// Payload bytes of a full segment: an Ethernet's 1500 less IPv4 and TCP with timestamps.
pub const MSS: usize = 1448;

const START_SECONDS: u64 = 1_790_000_000;
const RECORD: usize = 16;
const ETHERNET: usize = 14;
const IPV4: usize = 20;
const TCP: usize = 32;
const TCP_SYN: usize = 40;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Endpoint {
    pub ip: Ipv4Addr,
    pub port: u16,
}

/// One segment's header fields.
#[derive(Clone, Copy, Debug)]
pub struct Header {
    pub source: Endpoint,
    pub destination: Endpoint,
    pub seq: u32,
    pub ack: u32,
    pub flags: u8,
    pub ip_id: u16,
}

/// Writes packets as a pcap file with microseconds, on a clock of its own.
#[derive(Debug)]
pub struct Wire<W> {
    out: W,
    nanos: u64,
    nanos_per_packet: u64,
    pub packets: u64,
    pub bytes: u64,
}

impl<W: Write> Wire<W> {
    pub fn new(mut out: W, nanos_per_packet: u64) -> io::Result<Self> {
        let mut header = [0; 24];
        header[..4].copy_from_slice(&0xa1b2_c3d4_u32.to_le_bytes());
        header[4..6].copy_from_slice(&2_u16.to_le_bytes());
        header[6..8].copy_from_slice(&4_u16.to_le_bytes());
        header[16..20].copy_from_slice(&262_144_u32.to_le_bytes());
        header[20..].copy_from_slice(&1_u32.to_le_bytes());
        out.write_all(&header)?;
        Ok(Self { out, nanos: 0, nanos_per_packet, packets: 0, bytes: header.len() as u64 })
    }

    pub fn packet(&mut self, header: &Header, payload: &[u8]) -> io::Result<()> {
        self.nanos += self.nanos_per_packet;
        let tcp_len = if header.flags & SYN == 0 { TCP } else { TCP_SYN };
        let captured = ETHERNET + IPV4 + tcp_len + payload.len();
        let mut bytes = [0; RECORD + ETHERNET + IPV4 + TCP_SYN];
        let (record, packet) = bytes.split_at_mut(RECORD);
        let (ethernet, ip_and_tcp) = packet.split_at_mut(ETHERNET);
        let (ip, tcp) = ip_and_tcp.split_at_mut(IPV4);
        let tcp = &mut tcp[..tcp_len];

        record[..4].copy_from_slice(&((START_SECONDS + self.nanos / 1_000_000_000) as u32).to_le_bytes());
        record[4..8].copy_from_slice(&((self.nanos % 1_000_000_000 / 1000) as u32).to_le_bytes());
        record[8..12].copy_from_slice(&(captured as u32).to_le_bytes());
        record[12..].copy_from_slice(&(captured as u32).to_le_bytes());

        ethernet[..6].copy_from_slice(&mac(header.destination.ip));
        ethernet[6..12].copy_from_slice(&mac(header.source.ip));
        ethernet[12] = 0x08;

        ip[0] = 0x45;
        ip[2..4].copy_from_slice(&((IPV4 + tcp_len + payload.len()) as u16).to_be_bytes());
        ip[4..6].copy_from_slice(&header.ip_id.to_be_bytes());
        ip[6] = 0x40;
        ip[8] = 64;
        ip[9] = 6;
        ip[12..16].copy_from_slice(&header.source.ip.octets());
        ip[16..].copy_from_slice(&header.destination.ip.octets());
        let checksum = fold(sum(ip));
        ip[10..12].copy_from_slice(&checksum.to_be_bytes());

        tcp[..2].copy_from_slice(&header.source.port.to_be_bytes());
        tcp[2..4].copy_from_slice(&header.destination.port.to_be_bytes());
        tcp[4..8].copy_from_slice(&header.seq.to_be_bytes());
        tcp[8..12].copy_from_slice(&header.ack.to_be_bytes());
        tcp[12] = (tcp_len as u8 / 4) << 4;
        tcp[13] = header.flags;
        tcp[14..16].copy_from_slice(&64_240_u16.to_be_bytes());
        let millis = ((self.nanos / 1_000_000) as u32).to_be_bytes();
        if header.flags & SYN == 0 {
            tcp[20..24].copy_from_slice(&[1, 1, 8, 10]);
            tcp[24..28].copy_from_slice(&millis);
            tcp[28..32].copy_from_slice(&millis);
        } else {
            tcp[20..28].copy_from_slice(&[2, 4, 0x05, 0xb4, 4, 2, 8, 10]);
            tcp[28..32].copy_from_slice(&millis);
            tcp[36..40].copy_from_slice(&[1, 3, 3, 7]);
        }
        let pseudo_header = sum(&ip[12..]) + 6 + (tcp_len + payload.len()) as u64;
        let checksum = fold(pseudo_header + sum(tcp) + sum(payload));
        tcp[16..18].copy_from_slice(&checksum.to_be_bytes());

        self.out.write_all(&bytes[..RECORD + ETHERNET + IPV4 + tcp_len])?;
        self.out.write_all(payload)?;
        self.packets += 1;
        self.bytes += (RECORD + captured) as u64;
        Ok(())
    }

    /// Lets time pass without packets.
    pub fn wait(&mut self, nanos: u64) {
        self.nanos += nanos;
    }

    pub fn finish(mut self) -> io::Result<W> {
        self.out.flush()?;
        Ok(self.out)
    }
}

fn mac(ip: Ipv4Addr) -> [u8; 6] {
    let [a, b, c, d] = ip.octets();
    [0x02, 0x42, a, b, c, d]
}

/// The ones' complement sum of RFC 1071, not folded.
fn sum(bytes: &[u8]) -> u64 {
    let pairs = bytes.chunks_exact(2);
    let odd = pairs.remainder().first().map_or(0, |byte| u64::from(*byte) << 8);
    pairs.map(|pair| u64::from(u16::from_be_bytes([pair[0], pair[1]]))).sum::<u64>() + odd
}

fn fold(mut sum: u64) -> u16 {
    while sum > 0xffff {
        sum = (sum & 0xffff) + (sum >> 16);
    }
    !(sum as u16)
}
