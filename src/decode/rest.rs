use super::RawPacket;
use super::ip::IpHeader;
use super::tunnel::{Tunnel, TunnelPath};
use super::undecoded::{Header, Undecoded};
use crate::base::limits::TUNNEL_DEPTH;

/// What stands behind the last header that was read. [`Rest`] then begins there, and the answer is made of
/// both at one place: passing whole segments from layer to layer costs more than reading them.
#[derive(Clone, Debug)]
pub(super) enum Found<'a> {
    /// A TCP header.
    Tcp(IpHeader<'a>),
    /// A part of a datagram; `offset` is in bytes.
    Fragment { ip: IpHeader<'a>, id: u32, protocol: u8, offset: u32, more: bool },
    /// A QUIC long header.
    Quic { ip: IpHeader<'a>, source: u16, destination: u16 },
    /// An ICMP header of the version of IP before it.
    Icmp(IpHeader<'a>),
    /// Nothing that may hold TCP.
    Other,
}

/// What reading a header and everything behind it gives.
pub(super) type Step<'a> = Result<Found<'a>, Undecoded>;

/// What is left of a packet behind the headers that were read so far.
#[derive(Clone, Debug)]
pub(super) struct Rest<'a> {
    // Invariant: wire_len >= bytes.len(); start + bytes.len() fits u32.
    bytes: &'a [u8],
    start: u32,
    wire_len: u32,
    depth: u8,
    tunnel: TunnelPath,
}

impl<'a> Rest<'a> {
    /// A whole packet, without its frame check sequence.
    #[inline]
    pub(super) fn new(packet: &RawPacket<'a>) -> Self {
        let data = packet.data.get(..u32::MAX as usize).unwrap_or(packet.data);
        let wire_len = packet.original_len.max(data.len() as u32).saturating_sub(u32::from(packet.fcs_len));
        let bytes = data.get(..wire_len as usize).unwrap_or(data);
        Self { bytes, start: 0, wire_len, depth: 0, tunnel: TunnelPath::default() }
    }

    /// A datagram that was joined from fragments.
    pub(super) fn joined(bytes: &'a [u8], tunnel: TunnelPath) -> Self {
        let depth = tunnel.iter().count() as u8;
        Self { bytes, start: 0, wire_len: bytes.len() as u32, depth, tunnel }
    }

    /// The captured bytes.
    #[inline]
    pub(super) fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// Where they start in the packet.
    #[inline]
    pub(super) fn start(&self) -> u32 {
        self.start
    }

    /// Bytes on the wire from here on, captured or not.
    #[inline]
    pub(super) fn wire_len(&self) -> u32 {
        self.wire_len
    }

    /// The encapsulations that were passed.
    #[inline]
    pub(super) fn tunnel(&self) -> TunnelPath {
        self.tunnel
    }

    /// The next `N` bytes without taking them.
    #[inline]
    pub(super) fn peek<const N: usize>(&self) -> Option<&'a [u8; N]> {
        self.bytes.first_chunk()
    }

    /// The 16-bit value in network order at `offset`, without taking it.
    pub(super) fn peek_u16(&self, offset: usize) -> Option<u16> {
        Some(u16::from_be_bytes(*self.bytes.get(offset..)?.first_chunk()?))
    }

    /// Takes `N` bytes of `header`.
    #[inline]
    pub(super) fn take<const N: usize>(&mut self, header: Header) -> Result<&'a [u8; N], Undecoded> {
        match self.bytes.split_first_chunk() {
            Some((taken, bytes)) => {
                self.bytes = bytes;
                self.start += N as u32;
                self.wire_len -= N as u32;
                Ok(taken)
            }
            None => Err(self.short(header, N)),
        }
    }

    /// Passes over `count` bytes of `header`.
    #[inline]
    pub(super) fn skip(&mut self, count: usize, header: Header) -> Result<(), Undecoded> {
        match self.bytes.get(count..) {
            Some(bytes) => {
                self.bytes = bytes;
                self.start += count as u32;
                self.wire_len -= count as u32;
                Ok(())
            }
            None => Err(self.short(header, count)),
        }
    }

    /// Why `need` bytes of `header` could not be read: the capture cut them, or the packet never had them.
    #[cold]
    pub(super) fn short(&self, header: Header, need: usize) -> Undecoded {
        if need > self.wire_len as usize { Undecoded::Malformed(header) } else { Undecoded::Cut(header) }
    }

    /// Drops what lies behind `len` bytes: padding and trailers.
    pub(super) fn trim(&mut self, len: usize) {
        if len < self.wire_len as usize {
            self.set_wire_len(len as u32);
        }
    }

    /// Takes a header's word for the length of what follows, even if the capture claims that the packet was
    /// shorter.
    #[inline]
    pub(super) fn set_wire_len(&mut self, len: u32) {
        self.wire_len = len;
        self.bytes = self.bytes.get(..len as usize).unwrap_or(self.bytes);
    }

    /// Goes into an encapsulation that is part of a flow's identity.
    pub(super) fn enter(&mut self, tunnel: Tunnel) -> Result<(), Undecoded> {
        self.descend()?;
        if self.tunnel.push(tunnel) { Ok(()) } else { Err(Undecoded::TooDeep) }
    }

    /// Goes into an encapsulation that is not.
    pub(super) fn descend(&mut self) -> Result<(), Undecoded> {
        if usize::from(self.depth) >= TUNNEL_DEPTH {
            return Err(Undecoded::TooDeep);
        }
        self.depth += 1;
        Ok(())
    }
}
