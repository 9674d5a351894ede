//! ICMP errors that quote a TCP segment (RFC 792, RFC 4443 §3): somebody on the path could not pass it on.

use std::net::IpAddr;

use etherparse::{Ipv4HeaderSlice, Ipv6HeaderSlice};

use super::ip::{self, IpHeader};
use super::rest::Rest;
use super::{Endpoint, TunnelPath};
use crate::base::ids;

/// What an ICMP error says of the packet that it quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IcmpKind {
    /// No way to the host or the port.
    Unreachable,
    /// A filter forbids it.
    Prohibited,
    /// It is larger than the next link takes and must not be fragmented.
    TooBig,
    /// It went round too long, or a fragment of it never came.
    TimeExceeded,
    /// A field of its header is wrong.
    BadHeader,
}

ids!(IcmpKind {
    Unreachable = "unreachable",
    Prohibited = "prohibited",
    TooBig = "too_big",
    TimeExceeded = "time_exceeded",
    BadHeader = "bad_header",
});

/// An ICMP error about a TCP segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IcmpError {
    /// Who reports it.
    pub reporter: IpAddr,
    /// What it says.
    pub kind: IcmpKind,
    /// The code within its type.
    pub code: u8,
    /// The largest packet that the next link takes, in bytes, if the reporter tells.
    pub mtu: Option<u32>,
    /// Who sent the quoted segment; the error went to its address.
    pub source: Endpoint,
    /// To whom.
    pub destination: Endpoint,
    /// The quoted sequence number.
    pub seq: u32,
    /// The encapsulations that the error was found in.
    pub tunnel: TunnelPath,
}

/// Reads an error that quotes a TCP segment of whom it is sent to; `None` for any other message.
pub(super) fn read<'a>(rest: &Rest<'a>, ip: &IpHeader<'a>) -> Option<IcmpError> {
    let (header, quoted) = rest.bytes().split_first_chunk::<8>()?;
    let [kind, code, _, _, m0, m1, m2, m3] = *header;
    let over_ipv4 = matches!(ip, IpHeader::V4(_));
    let kind = if over_ipv4 { kind_v4(kind, code)? } else { kind_v6(kind, code)? };
    let mtu = match (kind, over_ipv4) {
        (IcmpKind::TooBig, true) => u32::from(u16::from_be_bytes([m2, m3])),
        (IcmpKind::TooBig, false) => u32::from_be_bytes([m0, m1, m2, m3]),
        _ => 0,
    };
    let (source, destination, tcp) = if over_ipv4 { quote_v4(quoted)? } else { quote_v6(quoted)? };
    let [s0, s1, d0, d1, q0, q1, q2, q3] = *tcp.first_chunk()?;
    (source == ip.destination()).then_some(IcmpError {
        reporter: ip.source(),
        kind,
        code,
        mtu: (mtu > 0).then_some(mtu),
        source: Endpoint { ip: source, port: u16::from_be_bytes([s0, s1]) },
        destination: Endpoint { ip: destination, port: u16::from_be_bytes([d0, d1]) },
        seq: u32::from_be_bytes([q0, q1, q2, q3]),
        tunnel: rest.tunnel(),
    })
}

/// RFC 792, RFC 1122 §3.2.2.1, RFC 1812 §5.2.7.1.
const fn kind_v4(kind: u8, code: u8) -> Option<IcmpKind> {
    match (kind, code) {
        (3, 4) => Some(IcmpKind::TooBig),
        (3, 9 | 10 | 13) => Some(IcmpKind::Prohibited),
        (3, _) => Some(IcmpKind::Unreachable),
        (11, _) => Some(IcmpKind::TimeExceeded),
        _ => None,
    }
}

/// RFC 4443 §3.
const fn kind_v6(kind: u8, code: u8) -> Option<IcmpKind> {
    match (kind, code) {
        (1, 1 | 5 | 6) => Some(IcmpKind::Prohibited),
        (1, _) => Some(IcmpKind::Unreachable),
        (2, _) => Some(IcmpKind::TooBig),
        (3, _) => Some(IcmpKind::TimeExceeded),
        (4, _) => Some(IcmpKind::BadHeader),
        _ => None,
    }
}

/// The ends of a quoted IPv4 packet and its TCP header, as far as it was quoted.
fn quote_v4(quoted: &[u8]) -> Option<(IpAddr, IpAddr, &[u8])> {
    let header = Ipv4HeaderSlice::from_slice(quoted).ok()?;
    let is_tcp = header.protocol().0 == ip::TCP && header.fragments_offset().value() == 0;
    let tcp = quoted.get(header.slice().len()..).filter(|_| is_tcp)?;
    Some((header.source_addr().into(), header.destination_addr().into(), tcp))
}

/// The same of IPv6, where TCP stands directly behind the header.
fn quote_v6(quoted: &[u8]) -> Option<(IpAddr, IpAddr, &[u8])> {
    let header = Ipv6HeaderSlice::from_slice(quoted).ok()?;
    let tcp = quoted.get(header.slice().len()..).filter(|_| header.next_header().0 == ip::TCP)?;
    Some((header.source_addr().into(), header.destination_addr().into(), tcp))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::samples::{cat, ip, ip6, ipv4, ipv6, whole};
    use crate::decode::{Decoded, decode};

    const RAW: u16 = 101;

    fn error(data: &[u8]) -> Option<IcmpError> {
        match decode(&whole(RAW, data)) {
            Decoded::Icmp(error) => Some(error),
            Decoded::Other => None,
            other => panic!("{other:?}"),
        }
    }

    /// An error over IPv4 to the sender of what it quotes.
    fn v4(header: [u8; 8], quoted: &[u8]) -> Vec<u8> {
        let mut data = ip(1, &cat(&[&header, quoted]));
        data[16..20].copy_from_slice(&[10, 0, 0, 1]);
        data
    }

    fn v6(header: [u8; 8], quoted: &[u8]) -> Vec<u8> {
        let mut data = ip6(58, &cat(&[&header, quoted]));
        data[24..40].copy_from_slice(&quoted[8..24]);
        data
    }

    #[test]
    fn an_error_names_the_segment_that_it_quotes() {
        let quoted = ipv4();
        let found = error(&v4([3, 4, 0, 0, 0, 0, 5, 0x78], &quoted[..28])).unwrap();
        assert_eq!((found.kind, found.mtu, found.seq), (IcmpKind::TooBig, Some(1400), 0x0102_0304));
        assert_eq!(found.source, Endpoint { ip: [10, 0, 0, 1].into(), port: 40000 });
        assert_eq!(found.destination, Endpoint { ip: [10, 0, 0, 2].into(), port: 80 });
        assert_eq!(found.reporter, IpAddr::from([192, 0, 2, 1]));
        for (kind, code, expected) in
            [(3, 1, IcmpKind::Unreachable), (3, 13, IcmpKind::Prohibited), (11, 0, IcmpKind::TimeExceeded)]
        {
            let found = error(&v4([kind, code, 0, 0, 0, 0, 0, 0], &quoted)).unwrap();
            assert_eq!((found.kind, found.code, found.mtu), (expected, code, None));
        }
    }

    #[test]
    fn ipv6_has_numbers_of_its_own() {
        let quoted = ipv6();
        let found = error(&v6([2, 0, 0, 0, 0, 0, 5, 0], &quoted)).unwrap();
        assert_eq!((found.kind, found.mtu), (IcmpKind::TooBig, Some(1280)));
        assert_eq!((found.source.port, found.destination.port), (40000, 80));
        let kind = |kind, code| error(&v6([kind, code, 0, 0, 0, 0, 0, 0], &quoted)).map(|found| found.kind);
        assert_eq!(kind(1, 0), Some(IcmpKind::Unreachable));
        assert_eq!(kind(1, 1), Some(IcmpKind::Prohibited));
        assert_eq!(kind(3, 0), Some(IcmpKind::TimeExceeded));
        assert_eq!(kind(4, 1), Some(IcmpKind::BadHeader));
        assert_eq!(kind(128, 0), None);
    }

    #[test]
    fn what_quotes_no_tcp_of_whom_it_is_told_is_nothing() {
        let quoted = ipv4();
        let header = [3, 1, 0, 0, 0, 0, 0, 0];
        let mut to_another = v4(header, &quoted);
        to_another[19] = 9;
        let mut of_udp = quoted.clone();
        of_udp[9] = 17;
        let mut of_later_fragment = quoted.clone();
        of_later_fragment[7] = 9;
        let echo = v4([8, 0, 0, 0, 0, 1, 0, 1], &quoted);
        let cut = v4(header, &quoted[..27]);
        for data in [to_another, v4(header, &of_udp), v4(header, &of_later_fragment), echo, cut] {
            assert_eq!(error(&data), None);
        }
    }
}
