//! Proxies on the way that tell who they speak for: CONNECT (RFC 9110 §9.3.6) and the PROXY protocol.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::base::{Cursor, WireText};
use crate::decode::Endpoint;

/// Bytes of a version 2 header before its addresses: signature, version and command, family, length.
const V2_FIXED_BYTES: usize = 16;

/// What the proxies before a connection said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Via {
    /// The target of the CONNECT in whose tunnel it is.
    pub connect: Option<WireText>,
    /// Client and server that a PROXY header names: the ends of the connection to the proxy.
    pub proxied: Option<(Endpoint, Endpoint)>,
}

/// The ends that a PROXY header names, in either version; `None` if it names none, as health checks do, or is
/// not well-formed.
pub(super) fn proxied_ends(header: &[u8]) -> Option<(Endpoint, Endpoint)> {
    if header.starts_with(b"PROXY ") { version1(header) } else { version2(header) }
}

fn version1(line: &[u8]) -> Option<(Endpoint, Endpoint)> {
    let line = std::str::from_utf8(line).ok()?.trim_end();
    let mut words = line.split(' ').skip(1);
    let family = words.next().filter(|family| matches!(*family, "TCP4" | "TCP6"))?;
    let ips = (words.next()?.parse::<IpAddr>().ok()?, words.next()?.parse::<IpAddr>().ok()?);
    let ports = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
    let fits = ips.0.is_ipv4() == (family == "TCP4") && ips.1.is_ipv4() == ips.0.is_ipv4();
    (fits && words.next().is_none())
        .then_some((Endpoint { ip: ips.0, port: ports.0 }, Endpoint { ip: ips.1, port: ports.1 }))
}

fn version2(header: &[u8]) -> Option<(Endpoint, Endpoint)> {
    /// Version 2, command PROXY; the other command, LOCAL, is the proxy's own connection.
    const PROXY: u8 = 0x21;
    const TCP_OVER_IPV4: u8 = 0x11;
    const TCP_OVER_IPV6: u8 = 0x21;
    let mut cursor = Cursor::new(header);
    cursor.skip(V2_FIXED_BYTES - 4).ok()?;
    if cursor.u8().ok()? != PROXY {
        return None;
    }
    let family = cursor.u8().ok()?;
    cursor.skip(2).ok()?;
    let mut ip = || match family {
        TCP_OVER_IPV4 => cursor.array::<4>().ok().map(|ip| IpAddr::V4(Ipv4Addr::from(ip))),
        TCP_OVER_IPV6 => cursor.array::<16>().ok().map(|ip| IpAddr::V6(Ipv6Addr::from(ip))),
        _ => None,
    };
    let (source, destination) = (ip()?, ip()?);
    let ports = (cursor.u16().ok()?, cursor.u16().ok()?);
    Some((Endpoint { ip: source, port: ports.0 }, Endpoint { ip: destination, port: ports.1 }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(header: &[u8]) -> Option<String> {
        proxied_ends(header).map(|(client, server)| format!("{client} {server}"))
    }

    #[test]
    fn both_versions_name_the_ends_of_the_connection_to_the_proxy() {
        let line = named(b"PROXY TCP4 192.0.2.1 198.51.100.2 40000 443\r\n");
        assert_eq!(line.as_deref(), Some("192.0.2.1:40000 198.51.100.2:443"));
        let line = named(b"PROXY TCP6 2001:db8::1 2001:db8::2 1 2\r\n");
        assert_eq!(line.as_deref(), Some("[2001:db8::1]:1 [2001:db8::2]:2"));
        let header = b"\r\n\r\n\0\r\nQUIT\n\x21\x11\x00\x0c\xc0\0\x02\x01\xc6\x33\x64\x02\x9c\x40\x01\xbb";
        assert_eq!(named(header).as_deref(), Some("192.0.2.1:40000 198.51.100.2:443"));
    }

    #[test]
    fn a_header_may_name_nobody() {
        for header in [
            b"PROXY UNKNOWN\r\n".as_slice(),
            b"PROXY TCP4 192.0.2.1 2001:db8::2 1 2\r\n",
            b"PROXY TCP4 192.0.2.1 198.51.100.2 40000 70000\r\n",
            b"PROXY TCP4 192.0.2.1\r\n",
            b"\r\n\r\n\0\r\nQUIT\n\x20\x00\x00\x00",
            b"\r\n\r\n\0\r\nQUIT\n\x21\x11\x00\x0c\xc0\0",
        ] {
            assert_eq!(named(header), None, "{}", header.escape_ascii());
        }
    }
}
