use std::net::SocketAddr;

use wsclose_pcap::base::{PerSide, Side, Timestamp};

use super::{ACK, Captured, FIN, Frame, PSH, RST, SYN, TcpPacket, accept_for, icmp_error};

const KEY: &str = "dGhlIHNhbXBsZSBub25jZQ==";
const MSS: usize = 1460;
const START_NANOS: i64 = 1_790_000_000_000_000_000;
const STEP_NANOS: i64 = 1_000_000;

/// A TCP connection that is played step by step; each step appends the packets that a sniffer between the
/// two would have seen. Every packet is a millisecond after the one before.
#[derive(Clone, Debug)]
pub struct Conversation {
    addresses: PerSide<SocketAddr>,
    next_seq: PerSide<u32>,
    next_ip_id: PerSide<u16>,
    now: Timestamp,
    acknowledging: bool,
    watching: bool,
    masks: u32,
    last_data: PerSide<Option<TcpPacket>>,
    packets: Vec<Captured>,
}

impl Conversation {
    /// Nothing has been sent yet. Addresses are like `10.0.0.1:40000` or `[fd00::1]:40000`.
    pub fn new(client: &str, server: &str) -> Self {
        let parse = |text: &str| text.parse().expect("an address and a port");
        Self {
            addresses: PerSide { client: parse(client), server: parse(server) },
            next_seq: PerSide { client: 1_000, server: 5_000_000 },
            next_ip_id: PerSide { client: 1, server: 1 },
            now: Timestamp::from_nanos(START_NANOS),
            acknowledging: true,
            watching: true,
            masks: 0,
            last_data: PerSide::from_fn(|_| None),
            packets: Vec::new(),
        }
    }

    /// Between fixed addresses, with the TCP handshake and an accepted upgrade behind it.
    pub fn opened() -> Self {
        let mut talk = Self::new("10.0.0.1:40000", "10.0.0.2:8080");
        talk.handshake().upgrade("/");
        talk
    }

    /// Sets the next sequence numbers, to start a connection just below the wrap, for example.
    pub fn sequence_numbers(&mut self, client: u32, server: u32) -> &mut Self {
        self.next_seq = PerSide { client, server };
        self
    }

    /// The time of the next packet.
    pub fn at(&mut self, time: Timestamp) -> &mut Self {
        self.now = time;
        self
    }

    /// Nothing happens for so long.
    pub fn wait_ms(&mut self, millis: i64) -> &mut Self {
        self.now = self.now.plus_nanos(millis * 1_000_000);
        self
    }

    /// Whether the receiver of data answers each step with an acknowledgment of its own; it does from the
    /// start.
    pub fn acknowledging(&mut self, yes: bool) -> &mut Self {
        self.acknowledging = yes;
        self
    }

    /// Plays steps that happen on the wire but that the sniffer misses.
    pub fn unseen(&mut self, steps: impl FnOnce(&mut Self)) -> &mut Self {
        let before = std::mem::replace(&mut self.watching, false);
        steps(self);
        self.watching = before;
        self
    }

    /// SYN, SYN and ACK, ACK.
    pub fn handshake(&mut self) -> &mut Self {
        self.segment(Side::Client, SYN, &[]);
        self.segment(Side::Server, SYN | ACK, &[]);
        self.ack(Side::Client)
    }

    /// An upgrade request and the 101 that accepts it.
    pub fn upgrade(&mut self, path: &str) -> &mut Self {
        self.upgrade_with(path, &[], &[])
    }

    /// The same, with more fields in the request and in the answer.
    pub fn upgrade_with(&mut self, path: &str, asked: &[&str], answered: &[&str]) -> &mut Self {
        let request = with_fields(self.request(path), asked);
        let answer = self.acceptance(answered);
        self.send(Side::Client, request).send(Side::Server, answer)
    }

    /// The 101 that accepts a request.
    pub fn accept(&mut self) -> &mut Self {
        self.send(Side::Server, self.acceptance(&[]))
    }

    /// A 101 with more fields; one of a name that it has replaces it.
    pub fn acceptance(&self, fields: &[&str]) -> String {
        let accept = format!("Sec-WebSocket-Accept: {}\r\n", accept_for(KEY));
        let replaced = fields.iter().any(|field| field.starts_with("Sec-WebSocket-Accept"));
        let accept = if replaced { "" } else { &accept };
        let head = format!(
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n{accept}\r\n"
        );
        with_fields(head, fields)
    }

    /// An upgrade request and an answer that refuses it, such as `403 Forbidden`.
    pub fn refused_upgrade(&mut self, path: &str, status: &str) -> &mut Self {
        let request = self.request(path);
        self.send(Side::Client, request);
        self.send(Side::Server, format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n"))
    }

    /// Sends bytes in as few segments as fit an Ethernet.
    pub fn send(&mut self, side: Side, bytes: impl AsRef<[u8]>) -> &mut Self {
        self.send_in(side, bytes, &[MSS])
    }

    /// Sends bytes in segments of the given sizes; the last size repeats.
    pub fn send_in(&mut self, side: Side, bytes: impl AsRef<[u8]>, sizes: &[usize]) -> &mut Self {
        let last = sizes.last().copied().unwrap_or(MSS).max(1);
        let mut sizes = sizes.iter().copied();
        let mut rest = bytes.as_ref();
        while !rest.is_empty() {
            let (now, later) = rest.split_at(sizes.next().unwrap_or(last).min(rest.len()));
            if !now.is_empty() {
                self.segment(side, PSH | ACK, now);
            }
            rest = later;
        }
        if self.acknowledging {
            self.ack(!side);
        }
        self
    }

    /// Sends a frame, masked if it is the client's.
    pub fn frame(&mut self, side: Side, frame: Frame) -> &mut Self {
        self.frames(side, &[frame])
    }

    /// Sends frames in one write.
    pub fn frames(&mut self, side: Side, frames: &[Frame]) -> &mut Self {
        let bytes: Vec<u8> = frames.iter().flat_map(|frame| self.encode(side, frame)).collect();
        self.send(side, bytes)
    }

    /// Sends a frame in one segment that nobody acknowledges yet.
    pub fn segment_frame(&mut self, side: Side, frame: &Frame) -> &mut Self {
        let bytes = self.encode(side, frame);
        self.segment(side, PSH | ACK, &bytes)
    }

    /// Both sides send a frame before the other's arrives; the client's passes the sniffer first.
    pub fn crossing(&mut self, client: &Frame, server: &Frame) -> &mut Self {
        let seen = self.next_seq.client;
        let bytes = self.encode(Side::Client, client);
        self.segment(Side::Client, PSH | ACK, &bytes);
        let sent = std::mem::replace(&mut self.next_seq.client, seen);
        let bytes = self.encode(Side::Server, server);
        self.segment(Side::Server, PSH | ACK, &bytes);
        self.next_seq.client = sent;
        self
    }

    /// A frame's bytes as this side would send them next, without sending them.
    pub fn encode(&mut self, side: Side, frame: &Frame) -> Vec<u8> {
        self.masks += 1;
        let key = self.masks.wrapping_mul(0x9e37_79b9).to_be_bytes();
        frame.encode((side == Side::Client).then_some(key))
    }

    /// A Close frame each way, `first` sending `code`, and the end of the TCP connection from the server.
    pub fn close_handshake(&mut self, first: Side, code: u16, reason: &str) -> &mut Self {
        self.frame(first, Frame::close(code, reason));
        self.frame(!first, Frame::close(code, reason));
        self.fin(Side::Server).fin(Side::Client)
    }

    /// Sends the last segment with data of this side once more, with a new IP identification.
    pub fn again(&mut self, side: Side) -> &mut Self {
        if let Some(packet) = self.last_data[side].clone() {
            self.emit(side, packet);
        }
        self
    }

    /// A keep-alive probe: the sequence number of the last byte that was acknowledged, and nothing new.
    pub fn probe(&mut self, side: Side) -> &mut Self {
        let mut packet = TcpPacket::new(self.addresses[side], self.addresses[!side]);
        (packet.seq, packet.ack) = (self.next_seq[side].wrapping_sub(1), self.next_seq[!side]);
        self.emit(side, packet);
        self
    }

    /// A bare acknowledgment of all that the peer has sent.
    pub fn ack(&mut self, side: Side) -> &mut Self {
        self.segment(side, ACK, &[])
    }

    /// FIN, acknowledged by the peer.
    pub fn fin(&mut self, side: Side) -> &mut Self {
        self.segment(side, FIN | ACK, &[]);
        if self.acknowledging {
            self.ack(!side);
        }
        self
    }

    /// RST.
    pub fn rst(&mut self, side: Side) -> &mut Self {
        self.segment(side, RST | ACK, &[])
    }

    /// An RST that somebody else sends in the name of this side, with these values in its headers.
    pub fn forged_rst(&mut self, side: Side, ttl: u8, ip_id: u16, window: u16) -> &mut Self {
        let mut packet = TcpPacket::new(self.addresses[side], self.addresses[!side]);
        (packet.seq, packet.ack, packet.flags) = (self.next_seq[side], self.next_seq[!side], RST | ACK);
        (packet.ttl, packet.ip_id, packet.window) = (ttl, ip_id, window);
        self.emit_raw(packet.ethernet());
        self
    }

    /// An ICMP error from a router about the last data of this side.
    pub fn icmp(&mut self, side: Side, kind: u8, code: u8, mtu: u16) -> &mut Self {
        if let Some(packet) = self.last_data[side].clone() {
            self.emit_raw(icmp_error(&packet, [10, 0, 0, 254].into(), kind, code, mtu));
        }
        self
    }

    /// One segment with exactly these flags and bytes.
    pub fn segment(&mut self, side: Side, flags: u8, payload: &[u8]) -> &mut Self {
        let mut packet = TcpPacket::new(self.addresses[side], self.addresses[!side]);
        packet.seq = self.next_seq[side];
        packet.ack = if flags & ACK == 0 { 0 } else { self.next_seq[!side] };
        packet.flags = flags;
        packet.payload = payload.to_vec();
        if flags & SYN != 0 {
            packet.tcp_options = vec![2, 4, (MSS >> 8) as u8, MSS as u8];
        }
        let in_sequence = payload.len() as u32 + u32::from(flags & (SYN | FIN) != 0);
        self.next_seq[side] = self.next_seq[side].wrapping_add(in_sequence);
        if !payload.is_empty() {
            self.last_data[side] = Some(packet.clone());
        }
        self.emit(side, packet);
        self
    }

    /// What the sniffer saw, in order.
    pub fn packets(&self) -> &[Captured] {
        &self.packets
    }

    /// The time of the next packet.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    fn emit(&mut self, side: Side, mut packet: TcpPacket) {
        packet.ip_id = self.next_ip_id[side];
        self.next_ip_id[side] = packet.ip_id.wrapping_add(1);
        self.emit_raw(packet.ethernet());
    }

    fn emit_raw(&mut self, bytes: Vec<u8>) {
        if self.watching {
            self.packets.push(Captured::ethernet(self.now, bytes));
        }
        self.now = self.now.plus_nanos(STEP_NANOS);
    }

    /// An upgrade request.
    pub fn request(&self, path: &str) -> String {
        let host = self.addresses.server;
        format!(
            "GET {path} HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Key: {KEY}\r\nSec-WebSocket-Version: 13\r\n\r\n"
        )
    }
}

fn with_fields(head: String, fields: &[&str]) -> String {
    let fields: String = fields.iter().map(|field| format!("{field}\r\n")).collect();
    head.replacen("\r\n\r\n", &format!("\r\n{fields}\r\n"), 1)
}
