use std::io::Write as _;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Characters of the longest address of IPv6, one with an address of IPv4 at its end.
const LONGEST: usize = 45;

/// The text with every address in it replaced, in the form in which such an address is usually written; `None` if it
/// has none. What cannot be told from an address is taken for one. `Name/138.0.0.0` is a version, as browsers tell
/// theirs, and stays: as an address it would be that of a network.
pub(super) fn replaced(text: &[u8], map: impl Fn(IpAddr) -> IpAddr) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let (mut at, mut copied) = (0, 0);
    while at < text.len() {
        let (before, from) = text.split_at(at);
        let Some((ip, length)) = ipv6(before, from).or_else(|| ipv4(before, from)) else {
            at += 1;
            continue;
        };
        out.extend_from_slice(text.get(copied..at).unwrap_or_default());
        // A vector takes all that is written.
        let _ = write!(out, "{}", map(ip));
        at += length;
        copied = at;
    }
    out.extend_from_slice(text.get(copied..).unwrap_or_default());
    (copied > 0).then_some(out)
}

/// The longest address of IPv6 that begins here, not inside a word.
fn ipv6(before: &[u8], text: &[u8]) -> Option<(IpAddr, usize)> {
    let begins = match text.first()? {
        b':' => text.get(1) == Some(&b':'),
        first => first.is_ascii_hexdigit(),
    };
    if !begins || before.last().is_some_and(u8::is_ascii_alphanumeric) {
        return None;
    }
    let is_part = |byte: &&u8| byte.is_ascii_hexdigit() || matches!(byte, b':' | b'.');
    let run = text.iter().take(LONGEST).take_while(is_part).count();
    let run = text.get(..run)?;
    if run.iter().filter(|byte| **byte == b':').count() < 2 {
        return None;
    }
    let ends = |length: &usize| !text.get(*length).is_some_and(u8::is_ascii_alphanumeric);
    (2..=run.len()).rev().filter(ends).find_map(|length| {
        let literal = std::str::from_utf8(run.get(..length)?).ok()?;
        // `::` alone stands in programs and their messages, and names nobody.
        let names_one = literal.contains(|letter: char| letter.is_ascii_hexdigit());
        let ip = literal.parse::<Ipv6Addr>().ok().filter(|_| names_one)?;
        Some((ip.into(), length))
    })
}

/// Four numbers with dots between them, not inside a longer number.
fn ipv4(before: &[u8], text: &[u8]) -> Option<(IpAddr, usize)> {
    if before.last().is_some_and(u8::is_ascii_digit) {
        return None;
    }
    let mut octets = [0; 4];
    let mut length = 0;
    for (place, octet) in octets.iter_mut().enumerate() {
        if place > 0 {
            text.get(length).filter(|byte| **byte == b'.')?;
            length += 1;
        }
        let digits = text.iter().skip(length).take(4).take_while(|byte| byte.is_ascii_digit()).count();
        let number = std::str::from_utf8(text.get(length..length + digits)?).ok()?;
        *octet = number.parse().ok()?;
        length += digits;
    }
    let is_product = matches!(before, [.., name, b'/'] if name.is_ascii_alphabetic());
    let is_version = is_product && octets.iter().skip(1).all(|octet| *octet == 0);
    (!is_version).then(|| (Ipv4Addr::from(octets).into(), length))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let map = |ip| match ip {
            IpAddr::V4(_) => IpAddr::from([9, 9, 9, 9]),
            IpAddr::V6(_) => IpAddr::from([9; 16]),
        };
        let replaced = replaced(text.as_bytes(), map);
        String::from_utf8(replaced.unwrap_or(text.into()))
            .unwrap()
            .replace("909:909:909:909:909:909:909:909", "SIX")
    }

    #[test]
    fn addresses_go_wherever_they_stand() {
        for (text, expected) in [
            ("10.0.0.1", "9.9.9.9"),
            ("10.0.0.1:8080", "9.9.9.9:8080"),
            ("http://010.000.000.001/ws", "http://9.9.9.9/ws"),
            ("from 10.0.0.1, 10.0.0.2.", "from 9.9.9.9, 9.9.9.9."),
            ("v10.0.0.1x", "v9.9.9.9x"),
            ("1.10.0.0.1", "9.9.9.9.1"),
            ("999.10.0.0.1", "999.9.9.9.9"),
            ("/proxy/10.0.0.1/ws", "/proxy/9.9.9.9/ws"),
            ("10.0.0.1.nip.io", "9.9.9.9.nip.io"),
            ("[2001:DB8::1]:443", "[SIX]:443"),
            ("2001:db8::1: refused", "SIX: refused"),
            ("for=\"[::1]\"", "for=\"[SIX]\""),
            ("time:2001:db8::1", "time:SIX"),
            ("fe80::1%eth0", "SIX%eth0"),
            ("1:2:3:4:5:6:7:8:443", "SIX:443"),
            ("::ffff:10.0.0.1", "SIX"),
            ("64:ff9b::10.0.0.1.", "SIX."),
        ] {
            assert_eq!(shown(text), expected);
        }
    }

    #[test]
    fn what_is_no_address_stays() {
        for text in [
            "",
            "chat.example.org:443",
            "Mozilla/5.0 Chrome/138.0.0.0 Safari/537.36",
            "Chrome/138.0.7204.49",
            "nginx/1.27.0",
            "10.0.0",
            "10.0.0.256",
            "1000.0.0.1000",
            "12:30:45.250",
            "00:11:22:33:44:55",
            "std::string",
            "a :: b",
            "Error::BadFd",
            "é::",
        ] {
            assert_eq!(shown(text), text);
        }
    }
}
