use std::fmt;

/// Why a packet could not be followed to the end of its headers, so that a TCP segment may be hidden in it.
/// The order has no meaning; it makes tallies stable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Undecoded {
    /// The capture's link type is not known here.
    LinkType(u16),
    /// An EtherType that is not known here.
    EtherType(u16),
    /// An LLC destination service access point (IEEE 802.2) that is not known here.
    Llc(u8),
    /// A PPP protocol that is compressed, encrypted or not known here.
    Ppp(u16),
    /// An address family of a loopback header that is not known here.
    AddressFamily(u32),
    /// The capture ends within this header.
    Cut(Header),
    /// The packet is too short for this header, or the header contradicts itself.
    Malformed(Header),
    /// More encapsulations than [`TUNNEL_DEPTH`](crate::base::limits::TUNNEL_DEPTH).
    TooDeep,
    /// Encapsulating Security Payload (RFC 4303), also in UDP (RFC 3948).
    Esp,
    /// A compressed IP payload (RFC 3173).
    IpComp,
    /// MACsec with its payload changed (IEEE 802.1AE).
    MacSec,
    /// An 802.11 frame whose payload is encrypted.
    Encrypted80211,
    /// A fragment of an 802.11 frame.
    Fragment80211,
    /// Several payloads in one 802.11 frame (A-MSDU).
    Aggregate80211,
    /// An 802.11 frame that the receiver marked as damaged.
    Damaged80211,
    /// A payload that Wireshark exported without its IP packet.
    ExportedPdu,
}

impl fmt::Display for Undecoded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::LinkType(number) => write!(f, "link type {number}"),
            Self::EtherType(number) => write!(f, "ethertype {number:#06x}"),
            Self::Llc(sap) => write!(f, "LLC service {sap:#04x}"),
            Self::Ppp(protocol) => write!(f, "PPP protocol {protocol:#06x}"),
            Self::AddressFamily(family) => write!(f, "address family {family}"),
            Self::Cut(header) => write!(f, "{header} header cut"),
            Self::Malformed(header) => write!(f, "{header} header malformed"),
            Self::TooDeep => f.write_str("tunnel too deep"),
            Self::Esp => f.write_str("ESP"),
            Self::IpComp => f.write_str("IPComp"),
            Self::MacSec => f.write_str("MACsec"),
            Self::Encrypted80211 => f.write_str("encrypted 802.11"),
            Self::Fragment80211 => f.write_str("fragmented 802.11"),
            Self::Aggregate80211 => f.write_str("aggregated 802.11"),
            Self::Damaged80211 => f.write_str("damaged 802.11"),
            Self::ExportedPdu => f.write_str("exported PDU"),
        }
    }
}

/// A header that a packet may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Header {
    /// Ethernet, its tags included.
    Ethernet,
    /// What the capturing system put before the packet.
    Pseudo,
    /// IEEE 802.2 LLC, with SNAP.
    Llc,
    /// IEEE 802.11.
    Ieee80211,
    /// PPP or PPPoE.
    Ppp,
    /// MPLS.
    Mpls,
    /// IPv4.
    Ipv4,
    /// IPv6.
    Ipv6,
    /// An IPv6 extension header.
    Ipv6Extension,
    /// An IP header whose version is neither 4 nor 6.
    Ip,
    /// IP Authentication Header.
    Ah,
    /// GRE.
    Gre,
    /// ERSPAN.
    Erspan,
    /// A header in UDP or IP that carries another packet.
    Tunnel,
    /// UDP.
    Udp,
    /// TCP.
    Tcp,
}

impl fmt::Display for Header {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ethernet => "Ethernet",
            Self::Pseudo => "link pseudo",
            Self::Llc => "LLC",
            Self::Ieee80211 => "802.11",
            Self::Ppp => "PPP",
            Self::Mpls => "MPLS",
            Self::Ipv4 => "IPv4",
            Self::Ipv6 => "IPv6",
            Self::Ipv6Extension => "IPv6 extension",
            Self::Ip => "IP",
            Self::Ah => "AH",
            Self::Gre => "GRE",
            Self::Erspan => "ERSPAN",
            Self::Tunnel => "tunnel",
            Self::Udp => "UDP",
            Self::Tcp => "TCP",
        })
    }
}
