use std::net::{IpAddr, Ipv4Addr, SocketAddr};

pub const FIN: u8 = 0x01;
pub const SYN: u8 = 0x02;
pub const RST: u8 = 0x04;
pub const PSH: u8 = 0x08;
pub const ACK: u8 = 0x10;

const PROTOCOL_TCP: u8 = 6;

/// One TCP segment before it becomes bytes. Both addresses are of one family.
#[derive(Clone, Debug)]
pub struct TcpPacket {
    pub source: SocketAddr,
    pub destination: SocketAddr,
    pub seq: u32,
    pub ack: u32,
    pub flags: u8,
    pub window: u16,
    /// Whole 32-bit words, as RFC 9293 §3.1 wants them.
    pub tcp_options: Vec<u8>,
    pub ttl: u8,
    /// Only IPv4 carries it.
    pub ip_id: u16,
    pub payload: Vec<u8>,
}

impl TcpPacket {
    pub fn new(source: SocketAddr, destination: SocketAddr) -> Self {
        assert_eq!(source.is_ipv4(), destination.is_ipv4(), "one address family");
        Self {
            source,
            destination,
            seq: 0,
            ack: 0,
            flags: ACK,
            window: 64240,
            tcp_options: Vec::new(),
            ttl: 64,
            ip_id: 0,
            payload: Vec::new(),
        }
    }

    /// The frame with an Ethernet header in front, both MAC addresses made up.
    pub fn ethernet(&self) -> Vec<u8> {
        let ethertype: u16 = if self.source.is_ipv4() { 0x0800 } else { 0x86dd };
        let mut out = vec![2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1];
        out.extend(ethertype.to_be_bytes());
        out.extend(self.ip());
        out
    }

    /// The IP packet, with correct lengths and checksums.
    pub fn ip(&self) -> Vec<u8> {
        let tcp = self.tcp();
        match (self.source.ip(), self.destination.ip()) {
            (IpAddr::V4(source), IpAddr::V4(destination)) => {
                let mut out = vec![0x45, 0];
                out.extend(((20 + tcp.len()) as u16).to_be_bytes());
                out.extend(self.ip_id.to_be_bytes());
                out.extend([0x40, 0, self.ttl, PROTOCOL_TCP, 0, 0]);
                out.extend(source.octets());
                out.extend(destination.octets());
                let sum = checksum(&out);
                out[10..12].copy_from_slice(&sum.to_be_bytes());
                out.extend(tcp);
                out
            }
            (IpAddr::V6(source), IpAddr::V6(destination)) => {
                let mut out = vec![0x60, 0, 0, 0];
                out.extend((tcp.len() as u16).to_be_bytes());
                out.extend([PROTOCOL_TCP, self.ttl]);
                out.extend(source.octets());
                out.extend(destination.octets());
                out.extend(tcp);
                out
            }
            _ => unreachable!("one address family"),
        }
    }

    fn tcp(&self) -> Vec<u8> {
        assert_eq!(self.tcp_options.len() % 4, 0, "options are padded to 32 bits");
        let mut out = Vec::with_capacity(20 + self.tcp_options.len() + self.payload.len());
        out.extend(self.source.port().to_be_bytes());
        out.extend(self.destination.port().to_be_bytes());
        out.extend(self.seq.to_be_bytes());
        out.extend(self.ack.to_be_bytes());
        out.extend([((5 + self.tcp_options.len() / 4) << 4) as u8, self.flags]);
        out.extend(self.window.to_be_bytes());
        out.extend([0; 4]);
        out.extend(&self.tcp_options);
        out.extend(&self.payload);

        let mut summed = Vec::with_capacity(40 + out.len());
        for ip in [self.source.ip(), self.destination.ip()] {
            match ip {
                IpAddr::V4(ip) => summed.extend(ip.octets()),
                IpAddr::V6(ip) => summed.extend(ip.octets()),
            }
        }
        summed.extend(u32::from(PROTOCOL_TCP).to_be_bytes());
        summed.extend((out.len() as u32).to_be_bytes());
        summed.extend(&out);
        out[16..18].copy_from_slice(&checksum(&summed).to_be_bytes());
        out
    }
}

/// An ICMP error to the sender of an IPv4 packet that says so with the first bytes of it, as RFC 792 wants it; with an
/// Ethernet header. What stands in the last half of its header is `rest`.
pub fn icmp_error(about: &TcpPacket, reporter: Ipv4Addr, kind: u8, code: u8, rest: u16) -> Vec<u8> {
    let IpAddr::V4(told) = about.source.ip() else { unreachable!("IPv4 only") };
    let mut icmp = vec![kind, code, 0, 0, 0, 0];
    icmp.extend(rest.to_be_bytes());
    icmp.extend(&about.ip()[..28]);
    let sum = checksum(&icmp);
    icmp[2..4].copy_from_slice(&sum.to_be_bytes());
    let mut ip = vec![0x45, 0];
    ip.extend(((20 + icmp.len()) as u16).to_be_bytes());
    ip.extend([0, 0, 0, 0, 62, 1, 0, 0]);
    ip.extend(reporter.octets());
    ip.extend(told.octets());
    let sum = checksum(&ip);
    ip[10..12].copy_from_slice(&sum.to_be_bytes());
    let mut out = vec![2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 9, 8, 0];
    out.extend(ip);
    out.extend(icmp);
    out
}

/// RFC 1071.
fn checksum(bytes: &[u8]) -> u16 {
    let mut sum: u64 = 0;
    for pair in bytes.chunks(2) {
        sum += u64::from(pair[0]) << 8 | u64::from(pair.get(1).copied().unwrap_or(0));
    }
    while sum > 0xffff {
        sum = (sum & 0xffff) + (sum >> 16);
    }
    !(sum as u16)
}
