//! IPv6 and its extension headers (RFC 8200), jumbograms (RFC 2675).

use etherparse::err::ipv6::HeaderSliceError;
use etherparse::{Ipv6FragmentHeaderSlice, Ipv6HeaderSlice, Ipv6RawExtHeaderSlice};

use super::ip::{self, IpHeader};
use super::rest::{Rest, Step};
use super::undecoded::{Header, Undecoded};

const FIXED_LEN: usize = 40;

#[inline]
pub(super) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    let header = match Ipv6HeaderSlice::from_slice(rest.bytes()) {
        Ok(header) => header,
        Err(HeaderSliceError::Len(short)) => return Err(rest.short(Header::Ipv6, short.required_len)),
        Err(HeaderSliceError::Content(_)) => return Err(Undecoded::Malformed(Header::Ipv6)),
    };
    rest.skip(FIXED_LEN, Header::Ipv6)?;
    let next = header.next_header().0;
    // Without a length, the packet is a jumbogram or a large segment that the network card will cut.
    match u32::from(header.payload_length()) {
        0 if next == ip::HOP_BY_HOP => {
            if let Some(len) = jumbo_len(rest.bytes()) {
                rest.set_wire_len(len);
            }
        }
        0 => {}
        len => rest.set_wire_len(len),
    }
    ip::payload(rest, IpHeader::V6(header), next)
}

/// Passes an extension header that only says what comes next: hop-by-hop and destination options, routing,
/// mobility (RFC 6275), HIP (RFC 7401), Shim6 (RFC 5533).
pub(super) fn extension(rest: &mut Rest<'_>) -> Result<u8, Undecoded> {
    let header = Ipv6RawExtHeaderSlice::from_slice(rest.bytes())
        .map_err(|short| rest.short(Header::Ipv6Extension, short.required_len))?;
    rest.skip(header.slice().len(), Header::Ipv6Extension)?;
    Ok(header.next_header().0)
}

/// Reads a fragment header: a fragment, or what comes next in a datagram of one piece (RFC 6946).
pub(super) fn fragment<'a>(rest: &mut Rest<'a>, ip: IpHeader<'a>) -> Step<'a> {
    let header = Ipv6FragmentHeaderSlice::from_slice(rest.bytes())
        .map_err(|short| rest.short(Header::Ipv6Extension, short.required_len))?;
    rest.skip(header.slice().len(), Header::Ipv6Extension)?;
    let protocol = header.next_header().0;
    if !header.is_fragmenting_payload() {
        return ip::payload(rest, ip, protocol);
    }
    let offset = u32::from(header.fragment_offset().value()) * 8;
    ip::fragment(ip, header.identification(), protocol, offset, header.more_fragments())
}

/// The payload length in a hop-by-hop header's jumbo option (RFC 2675 §2).
fn jumbo_len(bytes: &[u8]) -> Option<u32> {
    const PAD1: u8 = 0;
    const JUMBO: u8 = 0xc2;
    let header = Ipv6RawExtHeaderSlice::from_slice(bytes).ok()?;
    let mut options = header.payload();
    loop {
        match *options {
            [PAD1, ref rest @ ..] => options = rest,
            [JUMBO, 4, a, b, c, d, ..] => return Some(u32::from_be_bytes([a, b, c, d])),
            [_, len, ref rest @ ..] => options = rest.get(usize::from(len)..)?,
            _ => return None,
        }
    }
}
