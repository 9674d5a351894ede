use std::borrow::Cow;
use std::ops::Range;

use memchr::memchr;

/// Names of the fields that this room asks for.
pub(super) mod name {
    pub(in crate::http) const CONNECTION: &str = "connection";
    pub(in crate::http) const CONTENT_LENGTH: &str = "content-length";
    pub(in crate::http) const HOST: &str = "host";
    pub(in crate::http) const LOCATION: &str = "location";
    pub(in crate::http) const ORIGIN: &str = "origin";
    pub(in crate::http) const RETRY_AFTER: &str = "retry-after";
    pub(in crate::http) const SERVER: &str = "server";
    pub(in crate::http) const TRANSFER_ENCODING: &str = "transfer-encoding";
    pub(in crate::http) const UPGRADE: &str = "upgrade";
    pub(in crate::http) const USER_AGENT: &str = "user-agent";
    pub(in crate::http) const VIA: &str = "via";
    pub(in crate::http) const WS_ACCEPT: &str = "sec-websocket-accept";
    pub(in crate::http) const WS_EXTENSIONS: &str = "sec-websocket-extensions";
    pub(in crate::http) const WS_KEY: &str = "sec-websocket-key";
    pub(in crate::http) const WS_PROTOCOL: &str = "sec-websocket-protocol";
    pub(in crate::http) const WS_VERSION: &str = "sec-websocket-version";

    pub(in crate::http) const ALL: [&str; 16] = [
        CONNECTION,
        CONTENT_LENGTH,
        HOST,
        LOCATION,
        ORIGIN,
        RETRY_AFTER,
        SERVER,
        TRANSFER_ENCODING,
        UPGRADE,
        USER_AGENT,
        VIA,
        WS_ACCEPT,
        WS_EXTENSIONS,
        WS_KEY,
        WS_PROTOCOL,
        WS_VERSION,
    ];
}

/// The fields of one head (RFC 9110 §5) that somebody asks for, in their order, values without the white space
/// around them.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Fields {
    fields: Vec<(&'static str, Range<usize>)>,
    /// All values, each behind the one before it.
    text: Vec<u8>,
}

impl Fields {
    /// Reads whole lines up to the end of `section`. A line that is no field is passed over; a folded line goes
    /// on with the value before it (RFC 9112 §5.2).
    pub(super) fn read(section: &[u8]) -> Self {
        let mut fields =
            Self { fields: Vec::with_capacity(name::ALL.len()), text: Vec::with_capacity(section.len()) };
        let mut foldable = None;
        let mut rest = section;
        while let Some(end) = memchr(b'\n', rest) {
            let (line, behind) = rest.split_at(end);
            rest = behind.get(1..).unwrap_or_default();
            let folded = foldable.is_some() && line.first().copied().is_some_and(is_ows);
            if folded {
                if foldable == Some(true) {
                    fields.go_on(trim(line));
                }
                continue;
            }
            let Some(colon) = memchr(b':', line) else {
                foldable = Some(false);
                continue;
            };
            let (name, value) = line.split_at(colon);
            foldable = Some(fields.push(trim(name), value.get(1..).unwrap_or_default()));
        }
        for (_, range) in &mut fields.fields {
            // Folding may have left white space.
            let value = fields.text.get(range.clone()).unwrap_or_default();
            range.start += value.len() - value.trim_ascii_start().len();
            range.end = range.start + value.trim_ascii().len();
        }
        fields
    }

    /// Adds a field if somebody asks for its name; answers whether.
    pub(super) fn push(&mut self, name: &[u8], value: &[u8]) -> bool {
        let fits = |known: &&str| known.len() == name.len() && name.eq_ignore_ascii_case(known.as_bytes());
        let name = name::ALL.into_iter().find(fits);
        if let Some(name) = name {
            let start = self.text.len();
            self.text.extend_from_slice(trim(value));
            self.fields.push((name, start..self.text.len()));
        }
        name.is_some()
    }

    /// Adds a folded line to the last value.
    fn go_on(&mut self, line: &[u8]) {
        if let Some((_, range)) = self.fields.last_mut() {
            self.text.push(b' ');
            self.text.extend_from_slice(line);
            range.end = self.text.len();
        }
    }

    /// The values of all fields of one name.
    pub(super) fn values(&self, name: &'static str) -> impl Iterator<Item = &[u8]> {
        let named = self.fields.iter().filter(move |field| field.0 == name);
        named.map(|(_, range)| self.text.get(range.clone()).unwrap_or_default())
    }

    /// The value of the first field of one name.
    pub(super) fn first(&self, name: &'static str) -> Option<&[u8]> {
        self.values(name).next()
    }

    /// The values of all fields of one name as one list (RFC 9110 §5.3).
    pub(super) fn combined(&self, name: &'static str) -> Option<Cow<'_, [u8]>> {
        self.values(name).map(Cow::Borrowed).reduce(|list, value| {
            let mut list = list.into_owned();
            list.extend_from_slice(b", ");
            list.extend_from_slice(&value);
            Cow::Owned(list)
        })
    }

    /// The elements of a list of tokens, over all fields of one name (RFC 9110 §5.6.1).
    pub(super) fn elements(&self, name: &'static str) -> impl Iterator<Item = &[u8]> {
        self.values(name)
            .flat_map(|value| value.split(|&byte| byte == b','))
            .map(trim)
            .filter(|element| !element.is_empty())
    }

    /// Whether a list of tokens has one, in any letter case.
    pub(super) fn lists(&self, name: &'static str, token: &str) -> bool {
        self.elements(name).any(|element| element.eq_ignore_ascii_case(token.as_bytes()))
    }
}

impl std::fmt::Debug for Fields {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_map()
            .entries(self.fields.iter().map(|(name, range)| {
                (name, self.text.get(range.clone()).unwrap_or_default().escape_ascii().to_string())
            }))
            .finish()
    }
}

/// Space or tab (RFC 9110 §5.6.3).
pub(super) const fn is_ows(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

/// Without the white space, and the CR of a line end, at both ends.
pub(super) fn trim(bytes: &[u8]) -> &[u8] {
    bytes.trim_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_that_peers_read_is_found() {
        let fields = Fields::read(
            b" Host: early\r\nUpgrade : foo,\r\n\t WebSocket ,\r\nUPGRADE:bar\nno colon\r\n folded onto nothing\r\n\
              X-Other: a\r\n upgrade: folded\r\nHost:\r\n later\r\nVia: cut",
        );
        assert_eq!(
            fields.elements(name::UPGRADE).collect::<Vec<_>>(),
            [b"foo".as_slice(), b"WebSocket", b"bar"]
        );
        assert!(fields.lists(name::UPGRADE, "websocket"));
        assert_eq!(fields.values(name::HOST).collect::<Vec<_>>(), [b"early".as_slice(), b"later"]);
        assert_eq!(fields.first(name::VIA), None);
    }
}
