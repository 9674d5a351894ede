use std::borrow::Cow;

use memchr::memchr2_iter;

use super::MASK;

/// Masks who an e-mail address names, `jane.doe@example.org` as `***@example.org`, wherever it stands. The domain stays:
/// it tells whose users are concerned, a tenant or a company, and is shown as other host names are. `@mention`,
/// `user@host` without a dot and versions such as `ws@8.18.0` are no addresses.
pub(super) fn mask_emails(text: &[u8]) -> Cow<'_, [u8]> {
    if find_at(text).is_none() {
        return Cow::Borrowed(text);
    }
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((at, sign)) = find_at(rest) {
        let (before, behind) = rest.split_at(at);
        let local = before.iter().rev().take_while(|byte| is_local(**byte)).count();
        let quotes = before.iter().skip(at - local).take_while(|byte| **byte == b'\'').count();
        let (before, local) = before.split_at(at - local + quotes);
        let (sign, behind) = behind.split_at(sign);
        out.extend_from_slice(before);
        let shown = if !local.is_empty() && begins_with_domain(behind) { MASK.as_bytes() } else { local };
        out.extend_from_slice(shown);
        out.extend_from_slice(sign);
        rest = behind;
    }
    out.extend_from_slice(rest);
    Cow::Owned(out)
}

/// Where the next `@` is, or `%40` as URLs have it, and its length.
fn find_at(text: &[u8]) -> Option<(usize, usize)> {
    memchr2_iter(b'@', b'%', text).find_map(|at| match text.get(at..)? {
        [b'@', ..] => Some((at, 1)),
        [b'%', b'4', b'0', ..] => Some((at, 3)),
        _ => None,
    })
}

/// What addresses have before `@` in practice; RFC 5321 §4.1.2 allows more, which would take in what stands around.
const fn is_local(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80 || matches!(byte, b'.' | b'_' | b'%' | b'+' | b'-' | b'\'')
}

/// Whether a host name of several labels comes first, the last of which is no number (RFC 1123 §2.1).
fn begins_with_domain(text: &[u8]) -> bool {
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte >= 0x80 || *byte == b'-';
    let end = text.iter().position(|byte| !is_name(byte) && *byte != b'.').unwrap_or(text.len());
    let name = text.get(..end).unwrap_or_default();
    let mut labels = name.split(|byte| *byte == b'.').take_while(|label| !label.is_empty());
    let is_top = |label: &[u8]| label.len() >= 2 && !label.iter().all(u8::is_ascii_digit);
    labels.next().is_some() && labels.last().is_some_and(is_top)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(text: &str) -> String {
        String::from_utf8_lossy(&mask_emails(text.as_bytes())).into_owned()
    }

    #[test]
    fn who_is_named_goes_and_the_domain_stays() {
        for (text, expected) in [
            ("jane.doe+x@mail.example.org", "***@mail.example.org"),
            ("kicked by <o'neil@example.org>, bye.", "kicked by <***@example.org>, bye."),
            ("{'user':'jane@example.org'}", "{'user':'***@example.org'}"),
            ("/users/jane%40example.org/ws", "/users/***%40example.org/ws"),
            ("to=jürgen@müller.example", "to=***@müller.example"),
            ("a@b.example,c@d.example", "***@b.example,***@d.example"),
            ("mailto:jane@example.org.", "mailto:***@example.org."),
            ("jane@example.co1", "***@example.co1"),
            ("jane@host:8080", "jane@host:8080"),
            ("@mention and @example.org", "@mention and @example.org"),
            ("ws@8.18.0 and lib@1.2", "ws@8.18.0 and lib@1.2"),
            ("jane @ example.org", "jane @ example.org"),
            ("***@example.org", "***@example.org"),
            ("jane@", "jane@"),
        ] {
            assert_eq!(shown(text), expected);
        }
    }

    proptest! {
        #[test]
        fn no_address_stays_in_whatever_text(
            before in "[ a-z<\"':=/@%.]{0,10}", local in "[a-z0-9][a-z0-9._+-]{0,12}",
            domain in "[a-z0-9-]{1,8}\\.[a-z]{2,5}", after in "([ >,;:/?\"].{0,10})?",
        ) {
            let text = shown(&format!("{before}{local}@{domain}{after}"));
            let found = text.contains(&format!("{local}@{domain}"));
            prop_assert!(!found, "{}", text);
        }
    }
}
