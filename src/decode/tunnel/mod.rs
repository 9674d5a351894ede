//! Encapsulations: what a flow's identity keeps of them, and their headers in IP, UDP and Ethernet.

pub(super) mod erspan;
pub(super) mod etherip;
mod geneve;
pub(super) mod gre;
mod gtp;
pub(super) mod l2tp;
pub(super) mod mpls;
pub(super) mod nsh;
mod path;
pub(super) mod pppoe;
mod teredo;
mod vxlan;

pub use path::{Tunnel, TunnelPath};

use super::rest::{Rest, Step};
use super::undecoded::{Header, Undecoded};

type Reader = for<'a> fn(&mut Rest<'a>) -> Step<'a>;

/// Which of a datagram's ports names the tunnel.
enum Port {
    Destination(u16),
    Either(u16),
}

/// Tunnels over UDP by their ports as assigned by IANA, and Linux's first one for VXLAN.
const OVER_UDP: &[(Port, Reader)] = &[
    (Port::Destination(4789), vxlan::read),
    (Port::Destination(8472), vxlan::read),
    (Port::Destination(4790), vxlan::read_gpe),
    (Port::Destination(6081), geneve::read),
    (Port::Either(2152), gtp::read),
    (Port::Either(1701), l2tp::read_over_udp),
    (Port::Either(3544), teredo::read),
];

/// Reads the packet that a UDP datagram carries. A port alone proves nothing: without a plausible header and a
/// packet that decodes behind it, the datagram is what it seems. That bytes are missing, encrypted or too deep
/// speaks for the tunnel.
pub(super) fn over_udp<'a>(rest: &mut Rest<'a>, source: u16, destination: u16) -> Option<Step<'a>> {
    let (_, read) = OVER_UDP.iter().find(|(port, _)| match *port {
        Port::Destination(port) => port == destination,
        Port::Either(port) => port == destination || port == source,
    })?;
    let mut inner = rest.clone();
    match read(&mut inner) {
        Err(
            Undecoded::Malformed(_)
            | Undecoded::Cut(Header::Tunnel)
            | Undecoded::EtherType(_)
            | Undecoded::Llc(_),
        ) => None,
        step => {
            *rest = inner;
            Some(step)
        }
    }
}

/// A tunnel header that cannot be one.
const NOT_A_TUNNEL: Undecoded = Undecoded::Malformed(Header::Tunnel);
