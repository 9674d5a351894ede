//! What both versions of IP share: the chain of headers behind the first.

use std::net::IpAddr;

use etherparse::err::ip_auth::HeaderSliceError;
use etherparse::{IpAuthHeaderSlice, Ipv4HeaderSlice, Ipv6HeaderSlice};

use super::rest::{Found, Rest, Step};
use super::tunnel::{self, Tunnel};
use super::undecoded::{Header, Undecoded};
use super::{ipv4, ipv6, udp};

// Protocol numbers as assigned by IANA.
pub(super) const HOP_BY_HOP: u8 = 0;
const ICMP: u8 = 1;
const IPV4: u8 = 4;
pub(super) const TCP: u8 = 6;
const UDP: u8 = 17;
const IPV6: u8 = 41;
const ROUTING: u8 = 43;
const FRAGMENT: u8 = 44;
const GRE: u8 = 47;
const ESP: u8 = 50;
const AH: u8 = 51;
const ICMP_V6: u8 = 58;
const DESTINATION_OPTIONS: u8 = 60;
const ETHERIP: u8 = 97;
const IPCOMP: u8 = 108;
const L2TP: u8 = 115;
const MOBILITY: u8 = 135;
const MPLS: u8 = 137;
const HIP: u8 = 139;
const SHIM6: u8 = 140;

/// The IP header nearest to what was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum IpHeader<'a> {
    V4(Ipv4HeaderSlice<'a>),
    V6(Ipv6HeaderSlice<'a>),
}

impl<'a> IpHeader<'a> {
    #[inline]
    pub(super) fn source(&self) -> IpAddr {
        match self {
            Self::V4(header) => IpAddr::V4(header.source_addr()),
            Self::V6(header) => IpAddr::V6(header.source_addr()),
        }
    }

    #[inline]
    pub(super) fn destination(&self) -> IpAddr {
        match self {
            Self::V4(header) => IpAddr::V4(header.destination_addr()),
            Self::V6(header) => IpAddr::V6(header.destination_addr()),
        }
    }

    /// TTL or hop limit.
    #[inline]
    pub(super) fn ttl(&self) -> u8 {
        match self {
            Self::V4(header) => header.ttl(),
            Self::V6(header) => header.hop_limit(),
        }
    }

    /// Identification, which only IPv4 has in every packet.
    #[inline]
    pub(super) fn id(&self) -> Option<u16> {
        match self {
            Self::V4(header) => Some(header.identification()),
            Self::V6(_) => None,
        }
    }

    pub(super) fn bytes(&self) -> &'a [u8] {
        match self {
            Self::V4(header) => header.slice(),
            Self::V6(header) => header.slice(),
        }
    }
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
pub(super) fn payload<'a>(rest: &mut Rest<'a>, ip: IpHeader<'a>, protocol: u8) -> Step<'a> {
    if protocol == TCP { Ok(Found::Tcp(ip)) } else { chain(rest, ip, protocol) }
}

fn chain<'a>(rest: &mut Rest<'a>, ip: IpHeader<'a>, mut protocol: u8) -> Step<'a> {
    let over_ipv6 = matches!(ip, IpHeader::V6(_));
    loop {
        protocol = match protocol {
            TCP => return Ok(Found::Tcp(ip)),
            UDP => return udp::read(rest, ip),
            ICMP if !over_ipv6 => return Ok(Found::Icmp(ip)),
            ICMP_V6 if over_ipv6 => return Ok(Found::Icmp(ip)),
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
            _ => return Ok(Found::Other),
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

/// Reads a fragment, unless joining it would be of no use.
pub(super) fn fragment(ip: IpHeader<'_>, id: u32, protocol: u8, offset: u32, more: bool) -> Step<'_> {
    match protocol {
        HOP_BY_HOP | ROUTING | FRAGMENT | DESTINATION_OPTIONS | MOBILITY | HIP | SHIM6 | AH | IPV4 | IPV6
        | TCP | UDP | GRE | ETHERIP | L2TP | MPLS => Ok(Found::Fragment { ip, id, protocol, offset, more }),
        ESP => Err(Undecoded::Esp),
        IPCOMP => Err(Undecoded::IpComp),
        _ => Ok(Found::Other),
    }
}

/// Reads a joined datagram: an IP header, and directly behind it the payload, `protocol` first.
pub(super) fn read_joined<'a>(rest: &mut Rest<'a>, protocol: u8) -> Step<'a> {
    let ip = match Ipv4HeaderSlice::from_slice(rest.bytes()) {
        Ok(header) => IpHeader::V4(header),
        Err(_) => match Ipv6HeaderSlice::from_slice(rest.bytes()) {
            Ok(header) => IpHeader::V6(header),
            Err(_) => return Err(Undecoded::Malformed(Header::Ip)),
        },
    };
    rest.skip(ip.bytes().len(), Header::Ip)?;
    payload(rest, ip, protocol)
}
