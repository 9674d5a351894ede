//! TCP (RFC 9293).

use std::net::IpAddr;

use etherparse::{TcpOptionElement, TcpOptionsIterator};

use super::fingerprint::fingerprint;
use super::ip::IpHeader;
use super::rest::Rest;
use super::undecoded::{Header, Undecoded};
use super::{Endpoint, Segment, TcpFlags, TunnelPath};

const FIXED_LEN: usize = 20;
/// Ports, numbers, data offset and flags: less than that cannot be told to a flow.
const NEEDED_LEN: usize = 14;

/// What the headers before TCP say about a segment.
pub(super) struct Carrier {
    pub(super) source: IpAddr,
    pub(super) destination: IpAddr,
    pub(super) tunnel: TunnelPath,
    pub(super) ttl: u8,
    pub(super) ip_id: Option<u16>,
}

/// Reads a segment. A snapshot length that cuts the header leaves what stands before the cut.
pub(super) fn read<'a>(rest: &Rest<'a>, ip: &IpHeader<'a>) -> Result<Segment, Undecoded> {
    let captured = rest.bytes();
    let fixed = match captured.first_chunk() {
        Some(whole) => *whole,
        None => with_zeros(rest)?,
    };
    let carrier = Carrier {
        source: ip.source(),
        destination: ip.destination(),
        tunnel: rest.tunnel(),
        ttl: ip.ttl(),
        ip_id: ip.id(),
    };
    segment(&fixed, captured, rest.start(), rest.wire_len(), carrier).ok_or(Undecoded::Malformed(Header::Tcp))
}

/// The segment of a `fixed` header, of which `captured` holds what the capture has of header and payload, from
/// `start` in the packet, of `wire_len` bytes. `None` if the header's length contradicts it.
#[inline(always)]
pub(super) fn segment(
    fixed: &[u8; FIXED_LEN],
    captured: &[u8],
    start: u32,
    wire_len: u32,
    carrier: Carrier,
) -> Option<Segment> {
    let header_len = u32::from(fixed[12] >> 4) * 4;
    if header_len < FIXED_LEN as u32 {
        return None;
    }
    let wire_len = wire_len.checked_sub(header_len)?;
    let header = captured.get(..header_len as usize).unwrap_or(captured);
    let payload_len = (captured.len() - header.len()) as u32;
    let fingerprint = fingerprint(header, carrier.ip_id.unwrap_or(0), wire_len);
    let [sp0, sp1, dp0, dp1, s0, s1, s2, s3, a0, a1, a2, a3, _, flags, w0, w1, ..] = *fixed;
    let flags = TcpFlags(flags);
    Some(Segment {
        source: Endpoint { ip: carrier.source, port: u16::from_be_bytes([sp0, sp1]) },
        destination: Endpoint { ip: carrier.destination, port: u16::from_be_bytes([dp0, dp1]) },
        tunnel: carrier.tunnel,
        seq: u32::from_be_bytes([s0, s1, s2, s3]),
        ack: u32::from_be_bytes([a0, a1, a2, a3]),
        flags,
        window: u16::from_be_bytes([w0, w1]),
        window_scale: if flags.syn() { window_scale(header) } else { None },
        ttl: carrier.ttl,
        ip_id: carrier.ip_id,
        fingerprint,
        payload_start: start + header.len() as u32,
        payload_len,
        missing_len: wire_len - payload_len,
    })
}

/// The fixed header with zeros for what the capture cut.
#[cold]
fn with_zeros(rest: &Rest<'_>) -> Result<[u8; FIXED_LEN], Undecoded> {
    let captured = rest.bytes();
    if captured.len() < NEEDED_LEN || (rest.wire_len() as usize) < FIXED_LEN {
        return Err(rest.short(Header::Tcp, FIXED_LEN));
    }
    let mut whole = [0; FIXED_LEN];
    for (byte, captured) in whole.iter_mut().zip(captured) {
        *byte = *captured;
    }
    if captured.len() < NEEDED_LEN + 2 {
        whole[NEEDED_LEN] = 0;
    }
    Ok(whole)
}

fn window_scale(header: &[u8]) -> Option<u8> {
    let options = header.get(FIXED_LEN..)?;
    TcpOptionsIterator::from_slice(options).map_while(Result::ok).find_map(|option| match option {
        TcpOptionElement::WindowScale(shift) => Some(shift),
        _ => None,
    })
}
