use wsclose_pcap::base::Timestamp;

/// The order of the bytes in a file's own headers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ByteOrder {
    Little,
    Big,
}

/// One packet as a capture holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Captured {
    pub time: Timestamp,
    /// LINKTYPE_*; 1 is Ethernet, 101 raw IP.
    pub link: u16,
    pub bytes: Vec<u8>,
    /// Bytes that the packet had on the wire.
    pub original_len: u32,
}

impl Captured {
    pub fn ethernet(time: Timestamp, bytes: Vec<u8>) -> Self {
        let original_len = bytes.len() as u32;
        Self { time, link: 1, bytes, original_len }
    }

    /// The same packet under a snapshot length.
    pub fn cut(mut self, snaplen: usize) -> Self {
        self.bytes.truncate(snaplen);
        self
    }
}

/// A pcap file with nanoseconds. All packets have the first one's link type.
pub fn pcap(packets: &[Captured], order: ByteOrder) -> Vec<u8> {
    let mut out = Writer { order, bytes: Vec::new() };
    out.u32(0xa1b2_3c4d);
    out.u16(2);
    out.u16(4);
    out.u32(0);
    out.u32(0);
    out.u32(262_144);
    out.u32(packets.first().map_or(1, |packet| u32::from(packet.link)));
    for packet in packets {
        let nanos = packet.time.as_nanos();
        out.u32(nanos.div_euclid(1_000_000_000) as u32);
        out.u32(nanos.rem_euclid(1_000_000_000) as u32);
        out.u32(packet.bytes.len() as u32);
        out.u32(packet.original_len);
        out.bytes.extend(&packet.bytes);
    }
    out.bytes
}

/// A pcapng file of one section, with nanoseconds and one interface for each link type.
pub fn pcapng(packets: &[Captured], order: ByteOrder) -> Vec<u8> {
    pcapng_with_secrets(packets, order, &[])
}

/// The same with key logs in it, each before the packet of that index, or behind all.
pub fn pcapng_with_secrets(packets: &[Captured], order: ByteOrder, secrets: &[(usize, &[u8])]) -> Vec<u8> {
    const DECRYPTION_SECRETS: u32 = 0x0a;
    const TLS_KEY_LOG: u32 = 0x544c_534b;
    const SECTION_HEADER: u32 = 0x0a0d_0d0a;
    const INTERFACE: u32 = 1;
    const ENHANCED_PACKET: u32 = 6;
    const OPTION_TSRESOL: u16 = 9;

    let mut links: Vec<u16> = packets.iter().map(|packet| packet.link).collect();
    links.sort_unstable();
    links.dedup();

    let mut out = Writer { order, bytes: Vec::new() };
    out.block(SECTION_HEADER, |body| {
        body.u32(0x1a2b_3c4d);
        body.u16(1);
        body.u16(0);
        body.u32(u32::MAX);
        body.u32(u32::MAX);
    });
    for link in &links {
        out.block(INTERFACE, |body| {
            body.u16(*link);
            body.u16(0);
            body.u32(262_144);
            body.u16(OPTION_TSRESOL);
            body.u16(1);
            body.bytes.extend([9, 0, 0, 0]);
            body.u32(0);
        });
    }
    let secrets_at = |index: usize, out: &mut Writer| {
        for (_, log) in secrets.iter().filter(|(at, _)| *at == index) {
            out.block(DECRYPTION_SECRETS, |body| {
                body.u32(TLS_KEY_LOG);
                body.u32(log.len() as u32);
                body.bytes.extend(*log);
            });
        }
    };
    for (index, packet) in packets.iter().enumerate() {
        secrets_at(index, &mut out);
        let interface = links.iter().position(|link| *link == packet.link).unwrap_or(0);
        let nanos = packet.time.as_nanos() as u64;
        out.block(ENHANCED_PACKET, |body| {
            body.u32(interface as u32);
            body.u32((nanos >> 32) as u32);
            body.u32(nanos as u32);
            body.u32(packet.bytes.len() as u32);
            body.u32(packet.original_len);
            body.bytes.extend(&packet.bytes);
        });
    }
    secrets_at(packets.len(), &mut out);
    out.bytes
}

struct Writer {
    order: ByteOrder,
    bytes: Vec<u8>,
}

impl Writer {
    fn u16(&mut self, value: u16) {
        self.bytes.extend(match self.order {
            ByteOrder::Little => value.to_le_bytes(),
            ByteOrder::Big => value.to_be_bytes(),
        });
    }

    fn u32(&mut self, value: u32) {
        self.bytes.extend(match self.order {
            ByteOrder::Little => value.to_le_bytes(),
            ByteOrder::Big => value.to_be_bytes(),
        });
    }

    fn block(&mut self, kind: u32, fill: impl FnOnce(&mut Self)) {
        let mut body = Self { order: self.order, bytes: Vec::new() };
        fill(&mut body);
        body.bytes.resize(body.bytes.len().next_multiple_of(4), 0);
        let total = body.bytes.len() as u32 + 12;
        self.u32(kind);
        self.u32(total);
        self.bytes.extend(body.bytes);
        self.u32(total);
    }
}
