use std::borrow::Cow;

use memchr::memchr;

/// One row for each field that this room asks for.
macro_rules! names {
    ($($variant:ident = $text:literal),+ $(,)?) => {
        /// The name of a field that this room asks for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Name {
            $($variant,)+
        }

        impl Name {
            pub(super) const ALL: &[Self] = &[$(Self::$variant),+];

            /// As it is mostly written.
            pub(super) const fn text(self) -> &'static str {
                match self {
                    $(Self::$variant => $text),+
                }
            }
        }
    };
}

names! {
    Connection = "Connection",
    ContentLength = "Content-Length",
    Host = "Host",
    Location = "Location",
    Origin = "Origin",
    RetryAfter = "Retry-After",
    Server = "Server",
    TransferEncoding = "Transfer-Encoding",
    Upgrade = "Upgrade",
    UserAgent = "User-Agent",
    Via = "Via",
    WsAccept = "Sec-WebSocket-Accept",
    WsExtensions = "Sec-WebSocket-Extensions",
    WsKey = "Sec-WebSocket-Key",
    WsProtocol = "Sec-WebSocket-Protocol",
    WsVersion = "Sec-WebSocket-Version",
}

impl Name {
    /// `None` for a name that nobody asks for.
    pub(super) fn of(name: &[u8]) -> Option<Self> {
        let candidates: &[Self] = match name.len() {
            3 => &[Self::Via],
            4 => &[Self::Host],
            6 => &[Self::Origin, Self::Server],
            7 => &[Self::Upgrade],
            8 => &[Self::Location],
            10 => &[Self::Connection, Self::UserAgent],
            11 => &[Self::RetryAfter],
            14 => &[Self::ContentLength],
            17 => &[Self::TransferEncoding, Self::WsKey],
            20 => &[Self::WsAccept],
            21 => &[Self::WsVersion],
            22 => &[Self::WsProtocol],
            24 => &[Self::WsExtensions],
            _ => return None,
        };
        let is_it = |known: &Self| {
            let known = known.text().as_bytes();
            name == known || name.eq_ignore_ascii_case(known)
        };
        candidates.iter().copied().find(is_it)
    }
}

/// The fields of one head (RFC 9110 §5) that somebody asks for, values without the white space around them.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Fields<'a> {
    /// The first value of each name.
    first: [Option<Cow<'a, [u8]>>; Name::ALL.len()],
    /// What names that are repeated have beside, in its order.
    more: Vec<(Name, Cow<'a, [u8]>)>,
}

impl<'a> Fields<'a> {
    /// Takes the fields that `httparse` found, in slots of which the last may be empty.
    pub(super) fn of(headers: &[httparse::Header<'a>]) -> Self {
        let mut fields = Self::default();
        for header in headers.iter().take_while(|header| !header.name.is_empty()) {
            if let Some(name) = Name::of(header.name.as_bytes()) {
                fields.push(name, Cow::Borrowed(header.value));
            }
        }
        fields
    }

    /// Reads whole lines up to the end of `section`. A line that is no field is passed over; a folded line goes
    /// on with the value before it (RFC 9112 §5.2).
    pub(super) fn read(section: &'a [u8]) -> Self {
        let mut fields = Self::default();
        // What a folded line goes on with: a field, if somebody asks for it.
        let mut last: Option<Option<(Name, Cow<'a, [u8]>)>> = None;
        let mut rest = section;
        while let Some(end) = memchr(b'\n', rest) {
            let (line, behind) = rest.split_at(end);
            rest = behind.get(1..).unwrap_or_default();
            if let Some(foldable) = &mut last
                && line.first().copied().is_some_and(is_ows)
            {
                if let Some((_, value)) = foldable {
                    let value = value.to_mut();
                    value.push(b' ');
                    value.extend_from_slice(trim(line));
                }
                continue;
            }
            let field = memchr(b':', line).and_then(|colon| {
                let (name, value) = line.split_at(colon);
                Some((Name::of(trim(name))?, Cow::Borrowed(trim(value.get(1..)?))))
            });
            if let Some((name, value)) = last.replace(field).flatten() {
                fields.push(name, trimmed(value));
            }
        }
        if let Some((name, value)) = last.flatten() {
            fields.push(name, trimmed(value));
        }
        fields
    }

    /// Adds a field. Its value has no white space around it.
    pub(super) fn push(&mut self, name: Name, value: Cow<'a, [u8]>) {
        match &mut self.first[name as usize] {
            Some(_) => self.more.push((name, value)),
            first => *first = Some(value),
        }
    }

    /// The values of all fields of one name.
    pub(super) fn values(&self, name: Name) -> impl Iterator<Item = &[u8]> {
        let more = self.more.iter().filter(move |field| field.0 == name).map(|field| &*field.1);
        self.first(name).into_iter().chain(more)
    }

    /// The value of the first field of one name.
    pub(super) fn first(&self, name: Name) -> Option<&[u8]> {
        self.first[name as usize].as_deref()
    }

    /// The values of all fields of one name as one list (RFC 9110 §5.3).
    pub(super) fn combined(&self, name: Name) -> Option<Cow<'_, [u8]>> {
        self.values(name).map(Cow::Borrowed).reduce(|list, value| {
            let mut list = list.into_owned();
            list.extend_from_slice(b", ");
            list.extend_from_slice(&value);
            Cow::Owned(list)
        })
    }

    /// The elements of a list of tokens, over all fields of one name (RFC 9110 §5.6.1).
    pub(super) fn elements(&self, name: Name) -> impl Iterator<Item = &[u8]> {
        self.values(name)
            .flat_map(|value| value.split(|&byte| byte == b','))
            .map(trim)
            .filter(|element| !element.is_empty())
    }

    /// Whether a list of tokens has one, in any letter case.
    pub(super) fn lists(&self, name: Name, token: &str) -> bool {
        let is_it = |element: &[u8]| element.eq_ignore_ascii_case(token.as_bytes());
        self.values(name).any(|value| match memchr(b',', value) {
            None => is_it(value),
            Some(_) => value.split(|&byte| byte == b',').any(|element| is_it(trim(element))),
        })
    }
}

impl std::fmt::Debug for Fields<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let fields = Name::ALL.iter().flat_map(|name| self.values(*name).map(|value| (name.text(), value)));
        f.debug_map().entries(fields.map(|(name, value)| (name, value.escape_ascii().to_string()))).finish()
    }
}

/// Space or tab (RFC 9110 §5.6.3).
pub(super) const fn is_ows(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

/// Folding leaves white space where it adds an empty line.
fn trimmed(value: Cow<'_, [u8]>) -> Cow<'_, [u8]> {
    match value {
        Cow::Borrowed(value) => Cow::Borrowed(value),
        Cow::Owned(value) => Cow::Owned(trim(&value).to_vec()),
    }
}

/// Without the white space, and the CR of a line end, at both ends.
pub(super) fn trim(bytes: &[u8]) -> &[u8] {
    bytes.trim_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_in_any_letter_case() {
        for name in Name::ALL {
            assert_eq!(Name::of(name.text().as_bytes()), Some(*name));
            assert_eq!(Name::of(name.text().to_ascii_uppercase().as_bytes()), Some(*name));
            assert_eq!(Name::of(name.text().to_ascii_lowercase().as_bytes()), Some(*name));
        }
        assert_eq!(Name::of(b"hosts"), None);
    }

    #[test]
    fn every_field_that_peers_read_is_found() {
        let fields = Fields::read(
            b" Host: early\r\nUpgrade : foo,\r\n\t WebSocket ,\r\nUPGRADE:bar\nno colon\r\n folded onto nothing\r\n\
              X-Other: a\r\n upgrade: folded\r\nHost:\r\n later\r\nVia: cut",
        );
        assert_eq!(
            fields.elements(Name::Upgrade).collect::<Vec<_>>(),
            [b"foo".as_slice(), b"WebSocket", b"bar"]
        );
        assert!(fields.lists(Name::Upgrade, "websocket"));
        assert_eq!(fields.values(Name::Host).collect::<Vec<_>>(), [b"early".as_slice(), b"later"]);
        assert_eq!(fields.first(Name::Via), None);
    }
}
