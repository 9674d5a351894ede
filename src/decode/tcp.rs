//! TCP (RFC 9293).

use etherparse::{TcpOptionElement, TcpOptionsIterator};

use super::fingerprint::fingerprint;
use super::ip::IpHeader;
use super::rest::{Rest, Step};
use super::undecoded::{Header, Undecoded};
use super::{Decoded, Endpoint, Segment, TcpFlags};

const FIXED_LEN: usize = 20;
/// Ports, numbers, data offset and flags: less than that cannot be told to a flow.
const NEEDED_LEN: usize = 14;

/// Reads a segment. A snapshot length that cuts the header leaves what stands before the cut.
#[inline]
pub(super) fn read<'a>(rest: &mut Rest<'a>, ip: &IpHeader) -> Step<'a> {
    let captured = rest.bytes();
    let cut;
    let fixed: &[u8; FIXED_LEN] = match captured.first_chunk() {
        Some(fixed) => fixed,
        None => {
            cut = whole_header(rest)?;
            &cut
        }
    };
    let [sp0, sp1, dp0, dp1, s0, s1, s2, s3, a0, a1, a2, a3, offset, flags, w0, w1, ..] = *fixed;
    let header_len = usize::from(offset >> 4) * 4;
    if header_len < FIXED_LEN || header_len > rest.wire_len() as usize {
        return Err(Undecoded::Malformed(Header::Tcp));
    }
    let header = captured.get(..header_len).unwrap_or(captured);
    let flags = TcpFlags(flags);
    let wire_len = rest.wire_len() - header_len as u32;
    let payload_len = captured.len() as u32 - header.len() as u32;
    Ok(Decoded::Tcp(Segment {
        source: Endpoint { ip: ip.source, port: u16::from_be_bytes([sp0, sp1]) },
        destination: Endpoint { ip: ip.destination, port: u16::from_be_bytes([dp0, dp1]) },
        tunnel: rest.tunnel(),
        seq: u32::from_be_bytes([s0, s1, s2, s3]),
        ack: u32::from_be_bytes([a0, a1, a2, a3]),
        flags,
        window: u16::from_be_bytes([w0, w1]),
        window_scale: if flags.syn() { window_scale(header) } else { None },
        ttl: ip.ttl,
        ip_id: ip.id,
        fingerprint: fingerprint(header, ip.id.unwrap_or(0), wire_len),
        payload_start: rest.start() + header.len() as u32,
        payload_len,
        missing_len: wire_len - payload_len,
    }))
}

/// The fixed header with zeros for what the capture cut.
#[cold]
fn whole_header(rest: &Rest<'_>) -> Result<[u8; FIXED_LEN], Undecoded> {
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
