use super::MASK;
use super::email::mask_emails;
use super::token::{find_jwt, looks_secret};
use crate::base::WireText;

/// Words that say that a token follows. Browsers cannot set headers, so applications put tokens here.
const MARKERS: [&[u8]; 10] = [
    b"bearer",
    b"token",
    b"auth",
    b"authorization",
    b"authentication",
    b"key",
    b"apikey",
    b"jwt",
    b"ticket",
    b"secret",
];

/// The offered subprotocols without secrets. An entry behind one that is only a marker (`token, …`) is one.
pub(super) fn masked_list(offered: &[WireText]) -> Vec<WireText> {
    let mut announced = false;
    offered
        .iter()
        .map(|entry| {
            let shown = if announced { MASK.as_bytes().to_vec() } else { masked(entry.as_bytes()) };
            announced = last_marker(entry.as_bytes()).is_some_and(|end| end == entry.len());
            WireText::new(&shown)
        })
        .collect()
}

/// One subprotocol without secrets: what follows a marker, a JWT, an e-mail address, and parts that look like tokens.
pub(super) fn masked(entry: &[u8]) -> Vec<u8> {
    let entry = &*mask_emails(entry);
    let start = first_marker(entry).filter(|end| *end < entry.len()).map(|end| end + 1);
    let start = start.into_iter().chain(find_jwt(entry)).min();
    let (names, secret) = entry.split_at(start.unwrap_or(entry.len()));
    let mut out = Vec::with_capacity(entry.len());
    for (number, part) in names.split(|byte| *byte == b'.').enumerate() {
        if number > 0 {
            out.push(b'.');
        }
        out.extend_from_slice(if looks_secret(part) { MASK.as_bytes() } else { part });
    }
    if !secret.is_empty() {
        out.extend_from_slice(MASK.as_bytes());
    }
    out
}

/// Where the first marker ends.
fn first_marker(entry: &[u8]) -> Option<usize> {
    markers(entry).next()
}

fn last_marker(entry: &[u8]) -> Option<usize> {
    markers(entry).last()
}

fn markers(entry: &[u8]) -> impl Iterator<Item = usize> + '_ {
    let mut start = 0;
    entry.split(|byte| !byte.is_ascii_alphanumeric()).filter_map(move |word| {
        let end = start + word.len();
        start = end + 1;
        MARKERS.iter().any(|marker| marker.eq_ignore_ascii_case(word)).then_some(end)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn protocols_stay_and_tokens_go() {
        let cases = [
            ("chat", "chat"),
            ("graphql-transport-ws", "graphql-transport-ws"),
            ("wamp.2.msgpack.batched", "wamp.2.msgpack.batched"),
            ("v1.kernel.websocket.jupyter.org", "v1.kernel.websocket.jupyter.org"),
            ("Bearer.abc", "Bearer.***"),
            ("access_token-abc", "access_token-***"),
            ("base64url.bearer.authorization.k8s.io.c2VjcmV0", "base64url.bearer.***"),
            ("openai-insecure-api-key.sk-1", "openai-insecure-api-key.***"),
            ("header-eyJob3N0IjoiZXhhbXBsZSJ9", "header-***"),
            ("eyJhbGciOiJIUzI1NiJ9.e30.c2ln", "***"),
            ("v1.0123456789abcdef0123", "v1.***"),
            ("Token", "Token"),
            ("", ""),
        ];
        for (entry, expected) in cases {
            assert_eq!(String::from_utf8_lossy(&masked(entry.as_bytes())), expected);
        }
    }

    #[test]
    fn an_entry_behind_a_bare_marker_is_a_token() {
        let offered = ["token", "abc", "chat"].map(WireText::from);
        assert_eq!(masked_list(&offered), ["token", "***", "chat"].map(WireText::from));
    }
}
