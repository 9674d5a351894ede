use std::fmt;

use crate::base::limits::TUNNEL_DEPTH;

/// One encapsulation. Only ids that are the same in both directions are part of it: an MPLS label, a GTP TEID
/// or an L2TP session names one direction, so it would split a connection in two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tunnel {
    /// IEEE 802.1Q or 802.1ad, with the VLAN id.
    Vlan(u16),
    /// MPLS labels.
    Mpls,
    /// PPPoE, with the session id.
    Pppoe(u16),
    /// Generic Routing Encapsulation without a tenant.
    Gre,
    /// GRE as used by network virtualisation, with the subnet id.
    Nvgre(u32),
    /// Mirrored traffic (ERSPAN II and III).
    Erspan,
    /// IPv4 or IPv6 directly in IP.
    IpInIp,
    /// VXLAN or VXLAN-GPE, with the network id.
    Vxlan(u32),
    /// GENEVE, with the network id.
    Geneve(u32),
    /// GTP-U.
    Gtp,
    /// IPv6 in UDP (Teredo).
    Teredo,
    /// L2TP.
    L2tp,
    /// Ethernet in IP.
    EtherIp,
}

impl fmt::Display for Tunnel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Vlan(id) => write!(f, "vlan:{id}"),
            Self::Mpls => f.write_str("mpls"),
            Self::Pppoe(id) => write!(f, "pppoe:{id}"),
            Self::Gre => f.write_str("gre"),
            Self::Nvgre(id) => write!(f, "nvgre:{id}"),
            Self::Erspan => f.write_str("erspan"),
            Self::IpInIp => f.write_str("ip-in-ip"),
            Self::Vxlan(id) => write!(f, "vxlan:{id}"),
            Self::Geneve(id) => write!(f, "geneve:{id}"),
            Self::Gtp => f.write_str("gtp"),
            Self::Teredo => f.write_str("teredo"),
            Self::L2tp => f.write_str("l2tp"),
            Self::EtherIp => f.write_str("etherip"),
        }
    }
}

/// The encapsulations of a packet, outermost first. It is part of a flow's identity, since private address
/// spaces overlap.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TunnelPath {
    // Invariant: the first `len` entries are `Some`, the others `None`.
    layers: [Option<Tunnel>; TUNNEL_DEPTH],
}

impl TunnelPath {
    /// Adds an inner encapsulation; false if the path is full.
    pub fn push(&mut self, tunnel: Tunnel) -> bool {
        match self.layers.iter_mut().find(|layer| layer.is_none()) {
            Some(free) => {
                *free = Some(tunnel);
                true
            }
            None => false,
        }
    }

    /// The encapsulations, outermost first.
    pub fn iter(&self) -> impl Iterator<Item = Tunnel> + '_ {
        self.layers.iter().map_while(|layer| *layer)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.layers.first().is_none_or(Option::is_none)
    }
}
