//! What both versions of IP share: the chain of headers behind the first.

use std::net::IpAddr;

use etherparse::IpAuthHeaderSlice;
use etherparse::err::ip_auth::HeaderSliceError;

use super::rest::{Rest, Step};
use super::tunnel::{self, Tunnel};
use super::undecoded::{Header, Undecoded};
use super::{Decoded, ipv4, ipv6, tcp, udp};

// Protocol numbers as assigned by IANA.
pub(super) const HOP_BY_HOP: u8 = 0;
const IPV4: u8 = 4;
const TCP: u8 = 6;
const UDP: u8 = 17;
const IPV6: u8 = 41;
const ROUTING: u8 = 43;
const FRAGMENT: u8 = 44;
const GRE: u8 = 47;
const ESP: u8 = 50;
const AH: u8 = 51;
const DESTINATION_OPTIONS: u8 = 60;
const ETHERIP: u8 = 97;
const IPCOMP: u8 = 108;
const L2TP: u8 = 115;
const MOBILITY: u8 = 135;
const MPLS: u8 = 137;
const HIP: u8 = 139;
const SHIM6: u8 = 140;

/// What an IP header says about the segment that it carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct IpHeader {
    pub(super) source: IpAddr,
    pub(super) destination: IpAddr,
    pub(super) ttl: u8,
    /// IPv4 only.
    pub(super) id: Option<u16>,
}

/// Reads an IP packet of the version that its first four bits name.
pub(super) fn read<'a>(rest: &mut Rest<'a>) -> Step<'a> {
    match rest.peek::<1>() {
        Some([first]) if first >> 4 == 4 => ipv4::read(rest),
        Some([first]) if first >> 4 == 6 => ipv6::read(rest),
        Some(_) => Err(Undecoded::Malformed(Header::Ip)),
        None => Err(rest.short(Header::Ip, 1)),
    }
}

/// Whether an IP packet seems to stand here: a version, and a length that fits.
pub(super) fn is_likely(rest: &Rest<'_>) -> bool {
    let fits = |len: u16, fixed: u32| u32::from(len) + fixed <= rest.wire_len();
    match *rest.bytes() {
        [0x45..=0x4f, _, high, low, ..] => {
            let len = u16::from_be_bytes([high, low]);
            !(1..20).contains(&len) && fits(len, 0)
        }
        [0x60..=0x6f, _, _, _, high, low, ..] => fits(u16::from_be_bytes([high, low]), 40),
        _ => false,
    }
}

/// Reads what stands behind an IP header, `protocol` first.
#[inline]
pub(super) fn payload<'a>(rest: &mut Rest<'a>, ip: &IpHeader, protocol: u8) -> Step<'a> {
    if protocol == TCP { tcp::read(rest, ip) } else { chain(rest, ip, protocol) }
}

fn chain<'a>(rest: &mut Rest<'a>, ip: &IpHeader, mut protocol: u8) -> Step<'a> {
    let over_ipv6 = ip.source.is_ipv6();
    loop {
        protocol = match protocol {
            TCP => return tcp::read(rest, ip),
            UDP => return udp::read(rest, ip),
            HOP_BY_HOP | ROUTING | DESTINATION_OPTIONS | MOBILITY | HIP | SHIM6 if over_ipv6 => {
                ipv6::extension(rest)?
            }
            FRAGMENT if over_ipv6 => return ipv6::fragment(rest, ip),
            AH => authentication(rest)?,
            IPV4 => {
                rest.enter(Tunnel::IpInIp)?;
                return ipv4::read(rest);
            }
            IPV6 => {
                rest.enter(Tunnel::IpInIp)?;
                return ipv6::read(rest);
            }
            GRE => return tunnel::gre::read(rest),
            ETHERIP => return tunnel::etherip::read(rest),
            MPLS => return tunnel::mpls::read(rest),
            L2TP => return tunnel::l2tp::read_over_ip(rest),
            ESP => return Err(Undecoded::Esp),
            IPCOMP => return Err(Undecoded::IpComp),
            _ => return Ok(Decoded::Other),
        };
    }
}

/// Passes an Authentication Header (RFC 4302), which leaves its payload readable.
fn authentication(rest: &mut Rest<'_>) -> Result<u8, Undecoded> {
    let header = IpAuthHeaderSlice::from_slice(rest.bytes()).map_err(|error| match error {
        HeaderSliceError::Len(short) => rest.short(Header::Ah, short.required_len),
        HeaderSliceError::Content(_) => Undecoded::Malformed(Header::Ah),
    })?;
    rest.skip(header.slice().len(), Header::Ah)?;
    Ok(header.next_header().0)
}

/// Refuses a fragmented datagram that would stay closed when joined.
pub(super) fn check_fragmented(protocol: u8) -> Result<(), Undecoded> {
    match protocol {
        ESP => Err(Undecoded::Esp),
        IPCOMP => Err(Undecoded::IpComp),
        _ => Ok(()),
    }
}

/// Whether a datagram of this protocol is worth joining.
pub(super) fn may_carry_tcp(protocol: u8) -> bool {
    matches!(
        protocol,
        HOP_BY_HOP
            | ROUTING
            | FRAGMENT
            | DESTINATION_OPTIONS
            | MOBILITY
            | HIP
            | SHIM6
            | AH
            | IPV4
            | IPV6
            | TCP
            | UDP
            | GRE
            | ETHERIP
            | L2TP
            | MPLS
    )
}
