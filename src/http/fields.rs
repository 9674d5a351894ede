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
pub(super) struct Fields(Vec<(&'static str, Vec<u8>)>);

impl Fields {
    /// Reads whole lines up to the end of `section`. A line that is no field is passed over; a folded line goes
    /// on with the value before it (RFC 9112 §5.2).
    pub(super) fn read(section: &[u8]) -> Self {
        let mut fields = Vec::<(&'static str, Vec<u8>)>::new();
        let mut foldable = None;
        for line in section.split_inclusive(|&byte| byte == b'\n') {
            let Some(line) = line.strip_suffix(b"\n") else { break };
            let folded = foldable.is_some() && line.first().copied().is_some_and(is_ows);
            if folded {
                if let (Some(true), Some((_, value))) = (foldable, fields.last_mut()) {
                    value.push(b' ');
                    value.extend_from_slice(trim(line));
                }
                continue;
            }
            let Some(colon) = line.iter().position(|&byte| byte == b':') else {
                foldable = Some(false);
                continue;
            };
            let (name, value) = line.split_at(colon);
            let name = name::ALL.into_iter().find(|known| trim(name).eq_ignore_ascii_case(known.as_bytes()));
            if let Some(name) = name {
                fields.push((name, trim(value.get(1..).unwrap_or_default()).to_vec()));
            }
            foldable = Some(name.is_some());
        }
        for (_, value) in &mut fields {
            if value.first().copied().is_some_and(is_ows) || value.last().copied().is_some_and(is_ows) {
                *value = trim(value).to_vec();
            }
        }
        Self(fields)
    }

    /// Adds a field that came without lines, if somebody asks for its name.
    pub(super) fn push(&mut self, name: &[u8], value: &[u8]) {
        let name = name::ALL.into_iter().find(|known| name.eq_ignore_ascii_case(known.as_bytes()));
        if let Some(name) = name {
            self.0.push((name, trim(value).to_vec()));
        }
    }

    /// The values of all fields of one name.
    pub(super) fn values(&self, name: &'static str) -> impl Iterator<Item = &[u8]> {
        self.0.iter().filter(move |field| field.0 == name).map(|(_, value)| value.as_slice())
    }

    /// The value of the first field of one name.
    pub(super) fn first(&self, name: &'static str) -> Option<&[u8]> {
        self.values(name).next()
    }

    /// The values of all fields of one name as one list (RFC 9110 §5.3).
    pub(super) fn combined(&self, name: &'static str) -> Option<Vec<u8>> {
        self.values(name).map(<[u8]>::to_vec).reduce(|mut list, value| {
            list.extend_from_slice(b", ");
            list.extend_from_slice(&value);
            list
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
            .entries(self.0.iter().map(|(name, value)| (name, value.escape_ascii().to_string())))
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
