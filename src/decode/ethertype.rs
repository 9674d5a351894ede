//! EtherTypes (IEEE 802 numbers), also used by cooked captures, GRE, GENEVE and SNAP, and the tags between
//! them.

use super::link::ethernet;
use super::rest::{Found, Rest, Step};
use super::tunnel::{self, Tunnel};
use super::undecoded::{Header, Undecoded};
use super::{ipv4, ipv6, llc};

pub(super) const IPV4: u16 = 0x0800;
pub(super) const IPV6: u16 = 0x86dd;
pub(super) const ARP: u16 = 0x0806;
pub(super) const BRIDGED_ETHERNET: u16 = 0x6558;
pub(super) const ERSPAN_1_2: u16 = 0x88be;
pub(super) const ERSPAN_3: u16 = 0x22eb;
const VLAN: u16 = 0x8100;
const SERVICE_VLAN: u16 = 0x88a8;
const VLAN_9100: u16 = 0x9100;
const VLAN_9200: u16 = 0x9200;
const MPLS_UNICAST: u16 = 0x8847;
const MPLS_MULTICAST: u16 = 0x8848;
const PPPOE_SESSION: u16 = 0x8864;
const PPP: u16 = 0x880b;
const MACSEC: u16 = 0x88e5;
const FABRIC_PATH: u16 = 0x8903;
const CISCO_METADATA: u16 = 0x8909;
const VN_TAG: u16 = 0x8926;
const HSR: u16 = 0x892f;
const NETWORK_SERVICE_HEADER: u16 = 0x894f;

/// Smaller values are the length of an LLC frame (IEEE 802.3 §3.2.6).
const SMALLEST: u16 = 0x0600;

/// Reads what an EtherType announces.
#[inline]
pub(super) fn read<'a>(rest: &mut Rest<'a>, ethertype: u16) -> Step<'a> {
    match ethertype {
        IPV4 => ipv4::read(rest),
        IPV6 => ipv6::read(rest),
        _ => read_other(rest, ethertype),
    }
}

fn read_other<'a>(rest: &mut Rest<'a>, mut ethertype: u16) -> Step<'a> {
    loop {
        ethertype = match ethertype {
            IPV4 => return ipv4::read(rest),
            IPV6 => return ipv6::read(rest),
            VLAN | SERVICE_VLAN | VLAN_9100 | VLAN_9200 => vlan(rest)?,
            MPLS_UNICAST | MPLS_MULTICAST => return tunnel::mpls::read(rest),
            PPPOE_SESSION => return tunnel::pppoe::read(rest),
            PPP => return super::link::ppp::read(rest),
            BRIDGED_ETHERNET => {
                rest.descend()?;
                return ethernet::read(rest);
            }
            ERSPAN_1_2 => return tunnel::erspan::read_2(rest),
            ERSPAN_3 => return tunnel::erspan::read_3(rest),
            MACSEC => macsec(rest)?,
            FABRIC_PATH => {
                rest.descend()?;
                rest.skip(2, Header::Ethernet)?;
                return ethernet::read(rest);
            }
            // Tags of a fixed size that name no tenant: metadata for groups, virtual interfaces, ring sequence.
            CISCO_METADATA => tag::<6>(rest)?,
            VN_TAG | HSR => tag::<4>(rest)?,
            NETWORK_SERVICE_HEADER => return tunnel::nsh::read(rest),
            ..SMALLEST => return llc::read_with_length(rest, ethertype),
            _ if is_without_ip(ethertype) => return Ok(Found::Other),
            _ => return Err(Undecoded::EtherType(ethertype)),
        };
    }
}

/// Whether this EtherType is one that real networks carry.
pub(super) fn is_known(ethertype: u16) -> bool {
    is_without_ip(ethertype)
        || matches!(
            ethertype,
            IPV4 | IPV6 | VLAN | SERVICE_VLAN | MPLS_UNICAST | MPLS_MULTICAST | PPPOE_SESSION
        )
}

/// Protocols that carry no IP packets of others: ARP, RARP, IPX, loop tests, LACP, 802.1X, LLDP, PTP…
fn is_without_ip(ethertype: u16) -> bool {
    matches!(
        ethertype,
        ARP | 0x0842 // Wake-on-LAN
            | 0x2000 // CDP
            | 0x22ea | 0x22f0 | 0x22f4 // SRP, AVTP, IS-IS
            | 0x6002..=0x6004 // DEC MOP, DECnet
            | 0x8035 // RARP, and SLARP in Cisco HDLC
            | 0x809b | 0x80f3 // AppleTalk
            | 0x8137 | 0x8138 // IPX
            | 0x8808 | 0x8809 // flow control, slow protocols
            | 0x8863 // PPPoE discovery
            | 0x886c | 0x887b | 0x88e1 // home networking
            | 0x888e // EAP over LAN
            | 0x8892 | 0x88a4 | 0x88ab | 0x88b8..=0x88ba | 0x88cd // industrial
            | 0x88cc // LLDP
            | 0x88e3 | 0x88f5 | 0x88f6 | 0x88f7 | 0x88fb // MRP, MVRP, MMRP, PTP, PRP
            | 0x8902 | 0x8906 | 0x8914 | 0x8915 // CFM, FCoE, FIP, RoCE
            | 0x9000 // loop test
    )
}

/// IEEE 802.1Q and 802.1ad.
fn vlan(rest: &mut Rest<'_>) -> Result<u16, Undecoded> {
    let [t0, t1, e0, e1] = *rest.take(Header::Ethernet)?;
    match u16::from_be_bytes([t0, t1]) & 0x0fff {
        // A tag for priority only, which one direction may have and the other not.
        0 => rest.descend()?,
        id => rest.enter(Tunnel::Vlan(id))?,
    }
    Ok(u16::from_be_bytes([e0, e1]))
}

fn tag<const LEN: usize>(rest: &mut Rest<'_>) -> Result<u16, Undecoded> {
    rest.descend()?;
    rest.skip(LEN, Header::Ethernet)?;
    Ok(u16::from_be_bytes(*rest.take(Header::Ethernet)?))
}

/// IEEE 802.1AE. Without encryption and changed text, the frame goes on behind the tag.
fn macsec(rest: &mut Rest<'_>) -> Result<u16, Undecoded> {
    const HAS_CHANNEL_ID: u8 = 0x20;
    const ENCRYPTED_OR_CHANGED: u8 = 0x0c;
    rest.descend()?;
    let [control, ..] = *rest.take::<6>(Header::Ethernet)?;
    if control & ENCRYPTED_OR_CHANGED != 0 {
        return Err(Undecoded::MacSec);
    }
    if control & HAS_CHANNEL_ID != 0 {
        rest.skip(8, Header::Ethernet)?;
    }
    Ok(u16::from_be_bytes(*rest.take(Header::Ethernet)?))
}
