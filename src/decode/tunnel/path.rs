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

impl Tunnel {
    /// Kind in the upper eight bits, never 0; id in the lower 24.
    pub(crate) const fn pack(self) -> u32 {
        let (kind, id) = match self {
            Self::Vlan(id) => (1, id as u32),
            Self::Mpls => (2, 0),
            Self::Pppoe(id) => (3, id as u32),
            Self::Gre => (4, 0),
            Self::Nvgre(id) => (5, id),
            Self::Erspan => (6, 0),
            Self::IpInIp => (7, 0),
            Self::Vxlan(id) => (8, id),
            Self::Geneve(id) => (9, id),
            Self::Gtp => (10, 0),
            Self::Teredo => (11, 0),
            Self::L2tp => (12, 0),
            Self::EtherIp => (13, 0),
        };
        kind << 24 | id & 0xff_ffff
    }

    /// What [`pack`](Self::pack) made a number of; `None` for any other.
    pub(crate) const fn unpack(packed: u32) -> Option<Self> {
        let id = packed & 0xff_ffff;
        Some(match packed >> 24 {
            1 => Self::Vlan(id as u16),
            2 => Self::Mpls,
            3 => Self::Pppoe(id as u16),
            4 => Self::Gre,
            5 => Self::Nvgre(id),
            6 => Self::Erspan,
            7 => Self::IpInIp,
            8 => Self::Vxlan(id),
            9 => Self::Geneve(id),
            10 => Self::Gtp,
            11 => Self::Teredo,
            12 => Self::L2tp,
            13 => Self::EtherIp,
            _ => return None,
        })
    }
}

/// The encapsulations of a packet, outermost first. It is part of a flow's identity, since private address
/// spaces overlap. Network and subnet ids have 24 bits; more of them are not kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TunnelPath {
    // Invariant: packed tunnels first, zeros behind them.
    layers: [u32; TUNNEL_DEPTH],
}

impl TunnelPath {
    /// No encapsulation.
    pub const NONE: Self = Self { layers: [0; TUNNEL_DEPTH] };

    /// Adds an inner encapsulation; false if the path is full.
    pub fn push(&mut self, tunnel: Tunnel) -> bool {
        match self.layers.iter_mut().find(|layer| **layer == 0) {
            Some(free) => {
                *free = tunnel.pack();
                true
            }
            None => false,
        }
    }

    /// The encapsulations, outermost first.
    pub fn iter(&self) -> impl Iterator<Item = Tunnel> + '_ {
        self.layers.iter().map_while(|layer| Tunnel::unpack(*layer))
    }

    /// A number that two paths seldom have in common.
    pub fn digest(&self) -> u32 {
        // FNV-1a, a word at a time.
        self.layers.iter().fold(0x811c_9dc5, |digest, layer| (digest ^ layer).wrapping_mul(0x0100_0193))
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.layers.first().is_none_or(|layer| *layer == 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_keeps_every_kind_in_order() {
        let all = [
            Tunnel::Vlan(4095),
            Tunnel::Mpls,
            Tunnel::Pppoe(0xffff),
            Tunnel::Gre,
            Tunnel::Nvgre(0xff_ffff),
            Tunnel::Erspan,
            Tunnel::IpInIp,
            Tunnel::Vxlan(0),
            Tunnel::Geneve(1),
            Tunnel::Gtp,
            Tunnel::Teredo,
            Tunnel::L2tp,
            Tunnel::EtherIp,
        ];
        for window in all.windows(TUNNEL_DEPTH) {
            let mut path = TunnelPath::default();
            assert!(window.iter().all(|tunnel| path.push(*tunnel)));
            assert!(!path.push(Tunnel::Mpls), "a full path takes no more");
            assert!(path.iter().eq(window.iter().copied()));
        }
    }
}
