//! IPv4 (RFC 791).

use etherparse::Ipv4HeaderSlice;
use etherparse::err::ipv4::HeaderSliceError;

use super::ip::{self, IpHeader};
use super::rest::{Rest, Step};
use super::undecoded::{Header, Undecoded};

#[inline]
pub(super) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    let header = match Ipv4HeaderSlice::from_slice(rest.bytes()) {
        Ok(header) => header,
        Err(HeaderSliceError::Len(short)) => return Err(rest.short(Header::Ipv4, short.required_len)),
        Err(HeaderSliceError::Content(_)) => return Err(Undecoded::Malformed(Header::Ipv4)),
    };
    // Zero is left by network cards that cut large segments themselves, and by packets over 64 KiB.
    let total_len = u32::from(header.total_len());
    if total_len != 0 {
        rest.set_wire_len(total_len);
    }
    rest.skip(header.slice().len(), Header::Ipv4)?;

    let protocol = header.protocol().0;
    if !header.is_fragmenting_payload() {
        return ip::payload(rest, IpHeader::V4(header), protocol);
    }
    let offset = u32::from(header.fragments_offset().value()) * 8;
    let (id, more) = (u32::from(header.identification()), header.more_fragments());
    ip::fragment(IpHeader::V4(header), id, protocol, offset, more)
}
