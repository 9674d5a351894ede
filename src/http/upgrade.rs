use super::extensions::Deflate;
use super::fault::UpgradeFault;
use super::fields::{Fields, Name};
use super::head::{RequestHead, ResponseHead};
use crate::base::{PacketRef, WireText, digest, limits};

/// What servers write to a client that speaks clear text on a port for TLS: nginx, Go, Apache httpd, Tomcat.
const TLS_PORT_TEXTS: [&[u8]; 4] = [
    b"plain HTTP request was sent to HTTPS port",
    b"Client sent an HTTP request to an HTTPS server",
    b"speaking plain HTTP to an SSL-enabled server port",
    b"This combination of host and port requires TLS",
];

/// How the answer's `Sec-WebSocket-Accept` fits the request's key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accept {
    /// It is the key's digest (RFC 6455 §4.2.2).
    Valid,
    /// It is something else.
    Invalid,
    /// The 101 has none.
    Missing,
}

impl Accept {
    /// The stable id: `valid`, `invalid` or `missing`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Invalid => "invalid",
            Self::Missing => "missing",
        }
    }
}

/// What one upgrade showed: the request, and the answer if there was one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Upgrade {
    /// `1.1`, `1.0` or `2`.
    pub http_version: &'static str,
    /// The HTTP/2 stream.
    pub stream_id: Option<u32>,
    /// Request method.
    pub method: Option<WireText>,
    /// `Host` or `:authority`.
    pub host: Option<WireText>,
    /// Request target, with its query.
    pub path: Option<WireText>,
    /// `Origin`.
    pub origin: Option<WireText>,
    /// `User-Agent`.
    pub user_agent: Option<WireText>,
    /// `Sec-WebSocket-Key`, until it is answered.
    pub key: Option<WireText>,
    /// A digest of the key, which proxies pass on: what has the same one is a leg of the same session.
    pub key_digest: Option<u64>,
    /// `Server` of the answer.
    pub server_header: Option<WireText>,
    /// `Via` of the answer.
    pub via: Option<WireText>,
    /// Status of the answer.
    pub status: Option<u16>,
    /// `Location` of the answer.
    pub location: Option<WireText>,
    /// `Retry-After` of the answer.
    pub retry_after: Option<WireText>,
    /// First bytes of a refusal's body.
    pub body_excerpt: Option<WireText>,
    /// The packet that completed the request's head.
    pub request_packet: Option<PacketRef>,
    /// The packet that completed the answer's head.
    pub response_packet: Option<PacketRef>,
    /// How the accept value fits; `None` if the capture cannot tell.
    pub accept: Option<Accept>,
    /// `Sec-WebSocket-Protocol` of the request, split.
    pub subprotocols_offered: Vec<WireText>,
    /// `Sec-WebSocket-Protocol` of the answer.
    pub subprotocol: Option<WireText>,
    /// `Sec-WebSocket-Extensions` of the request, as sent.
    pub extensions_offered: Option<WireText>,
    /// `Sec-WebSocket-Extensions` of the answer, as sent.
    pub extensions: Option<WireText>,
    /// Whether the request offered more than is kept, so that nothing follows from what is missing here.
    pub offers_cut: bool,
    /// What was wrong with the request or the answer, each once, in the order of [`UpgradeFault::ALL`].
    pub faults: Vec<UpgradeFault>,
}

impl Upgrade {
    /// Every text that a stranger chose, but for the offered subprotocols. What changes all texts takes them from here, so
    /// that none is forgotten.
    pub(crate) const fn texts_mut(&mut self) -> [&mut Option<WireText>; 14] {
        [
            &mut self.method,
            &mut self.host,
            &mut self.path,
            &mut self.origin,
            &mut self.user_agent,
            &mut self.key,
            &mut self.server_header,
            &mut self.via,
            &mut self.location,
            &mut self.retry_after,
            &mut self.body_excerpt,
            &mut self.subprotocol,
            &mut self.extensions_offered,
            &mut self.extensions,
        ]
    }

    /// What a request that asks for a WebSocket shows; `packet` completed its head.
    pub fn from_request(head: &RequestHead<'_>, packet: PacketRef) -> Self {
        let fields = &head.fields;
        let mut upgrade = Self {
            http_version: version(head.minor),
            method: Some(kept(head.method)),
            host: first(fields, Name::Host),
            path: Some(kept(head.target)),
            key: first(fields, Name::WsKey),
            request_packet: Some(packet),
            offers_cut: head.too_long,
            ..Self::default()
        };
        upgrade.key_digest = upgrade.key.as_ref().map(|key| digest(key.as_bytes()));
        upgrade.take_offers(fields);
        upgrade.check_request(head);
        upgrade
    }

    /// Adds what every version of HTTP says alike about the client and what it offers.
    pub(super) fn take_offers(&mut self, fields: &Fields<'_>) {
        let protocols = fields.combined(Name::WsProtocol).unwrap_or_default();
        let extensions = fields.combined(Name::WsExtensions);
        let is_cut = |list: &[u8]| list.len() > limits::KEPT_TEXT_BYTES;
        self.origin = first(fields, Name::Origin);
        self.user_agent = first(fields, Name::UserAgent);
        self.offers_cut |= is_cut(&protocols) || extensions.as_deref().is_some_and(is_cut);
        self.extensions_offered = extensions.as_deref().map(kept);
        if !is_cut(&protocols) {
            self.subprotocols_offered = fields.elements(Name::WsProtocol).map(WireText::new).collect();
        }
    }

    /// What a 101 shows whose request is not in the capture; `packet` completed its head.
    pub fn from_response_only(head: &ResponseHead<'_>, packet: PacketRef) -> Self {
        let mut upgrade = Self { http_version: version(head.minor), ..Self::default() };
        upgrade.answer(head, packet);
        upgrade
    }

    /// Adds the final answer; `packet` completed its head. An interim one changes nothing.
    pub fn answer(&mut self, head: &ResponseHead<'_>, packet: PacketRef) {
        if head.is_interim() {
            return;
        }
        self.status = Some(head.status);
        self.response_packet = Some(packet);
        self.take_answer(&head.fields);
        self.check_answer(head);
        self.key = None;
    }

    /// Adds what every version of HTTP says alike about the server and what it agrees to.
    pub(super) fn take_answer(&mut self, fields: &Fields<'_>) {
        self.server_header = first(fields, Name::Server);
        self.via = fields.combined(Name::Via).as_deref().map(kept);
        self.location = first(fields, Name::Location);
        self.retry_after = first(fields, Name::RetryAfter);
        self.subprotocol = fields.combined(Name::WsProtocol).as_deref().map(kept);
        self.extensions = fields.combined(Name::WsExtensions).as_deref().map(kept);
    }

    /// Whether the answer says that the WebSocket is open: a 101, or over HTTP/2 a 2xx (RFC 8441 §5).
    pub fn is_accepted(&self) -> bool {
        match self.status {
            Some(200..=299) => self.http_version == "2",
            status => status == Some(101),
        }
    }

    /// Whether it was accepted in a way for which RFC 6455 §4.1 makes every client fail the connection.
    pub fn client_must_reject(&self) -> bool {
        self.is_accepted() && self.faults.iter().any(|fault| fault.every_client_fails())
    }

    /// Whether it was accepted in a way that some clients take and some do not, or that none may take.
    pub fn client_may_reject(&self) -> bool {
        self.is_accepted() && self.faults.iter().any(|fault| fault.some_client_fails())
    }

    /// Whether [`add_body_excerpt`](Self::add_body_excerpt) would keep more.
    pub fn wants_body(&self) -> bool {
        let have = self.body_excerpt.as_ref().map_or(0, WireText::len);
        self.status.is_some() && !self.is_accepted() && have < limits::HTTP_BODY_EXCERPT_BYTES
    }

    /// Adds the next bytes of a refusal's body, of which the first are kept.
    pub fn add_body_excerpt(&mut self, bytes: &[u8]) {
        if !self.wants_body() || bytes.is_empty() {
            return;
        }
        let have = self.body_excerpt.as_ref().map_or(&[][..], WireText::as_bytes);
        let room = limits::HTTP_BODY_EXCERPT_BYTES.saturating_sub(have.len());
        let more = bytes.get(..room).unwrap_or(bytes);
        let excerpt = [have, more].concat();
        let says_tls =
            TLS_PORT_TEXTS.iter().any(|text| excerpt.windows(text.len()).any(|part| part == *text));
        self.body_excerpt = Some(WireText::new(&excerpt));
        if self.http_version != "2" && says_tls {
            self.note_answer_in_tls();
        }
    }

    /// The server showed that it speaks TLS on this port.
    pub fn note_answer_in_tls(&mut self) {
        self.fault_if(true, UpgradeFault::PlainToTlsPort);
        self.faults.sort_unstable();
    }

    /// The server had not allowed the extended CONNECT when it was sent (RFC 8441 §3).
    pub fn note_connect_not_enabled(&mut self) {
        self.fault_if(true, UpgradeFault::ConnectNotEnabled);
        self.faults.sort_unstable();
    }

    /// The permessage-deflate that the answer agreed to, if that is all; `None` also if its parameters make no
    /// sense.
    pub fn deflate(&self) -> Option<Deflate> {
        Deflate::negotiated(self.extensions.as_ref()?.as_bytes())
    }

    /// Whether an extension may have given RSV1 a meaning: the answer names one, or was not seen and may have.
    pub fn rsv1_allowed(&self) -> bool {
        match self.status {
            Some(_) => self.extensions.is_some(),
            None => self.extensions_offered.is_some() || self.request_packet.is_none(),
        }
    }
}

const fn version(minor: u8) -> &'static str {
    if minor == 0 { "1.0" } else { "1.1" }
}

pub(super) fn first(fields: &Fields<'_>, name: Name) -> Option<WireText> {
    fields.first(name).map(kept)
}

pub(super) fn kept(bytes: &[u8]) -> WireText {
    WireText::new(bytes.get(..limits::KEPT_TEXT_BYTES).unwrap_or(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{PacketId, PerSide, Timestamp};
    use crate::http::{Parsed, request_head, response_head};

    const KEY: &str = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==";
    const ACCEPT: &str = "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";

    fn packet(own: u64) -> PacketRef {
        PacketRef { id: PacketId::new(0, own), time: Timestamp::from_nanos(0) }
    }

    fn head(start: &str, lines: &[&str]) -> Vec<u8> {
        let lines = lines.iter().map(|line| format!("{line}\r\n")).collect::<String>();
        format!("{start}\r\n{lines}\r\n").into_bytes()
    }

    fn request(start: &str, lines: &[&str]) -> Upgrade {
        match request_head(&head(start, lines)) {
            Parsed::Done { value, .. } => Upgrade::from_request(&value, packet(1)),
            other => panic!("{other:?}"),
        }
    }

    fn response<T>(start: &str, lines: &[&str], take: impl FnOnce(&ResponseHead<'_>) -> T) -> T {
        match response_head(&head(start, lines)) {
            Parsed::Done { value, .. } => take(&value),
            other => panic!("{other:?}"),
        }
    }

    /// A good request, changed: a line that begins with `-` takes away the one of that name.
    fn changed_request(changes: &[&str]) -> Upgrade {
        request("GET /chat HTTP/1.1", &changed(&REQUEST, changes))
    }

    /// A good exchange, both heads changed.
    fn exchange(request_changes: &[&str], answer_changes: &[&str]) -> Upgrade {
        let mut upgrade = changed_request(request_changes);
        let lines = changed(&ANSWER, answer_changes);
        response("HTTP/1.1 101 Switching Protocols", &lines, |head| upgrade.answer(head, packet(2)));
        upgrade
    }

    const REQUEST: [&str; 5] =
        ["Host: h", "Upgrade: websocket", "Connection: Upgrade", KEY, "Sec-WebSocket-Version: 13"];
    const ANSWER: [&str; 3] = ["Upgrade: websocket", "Connection: Upgrade", ACCEPT];

    fn changed<'a>(lines: &[&'a str], changes: &[&'a str]) -> Vec<&'a str> {
        let name = |line: &'a str| line.trim_start_matches('-').split(':').next().unwrap_or_default();
        let gone = |line: &str| {
            changes.iter().any(|change| change.starts_with('-') && line.starts_with(name(change)))
        };
        let added = changes.iter().filter(|change| !change.ends_with(':') || !change.starts_with('-'));
        let kept = lines.iter().filter(|line| !gone(line)).copied();
        kept.chain(added.map(|change| change.trim_start_matches('-'))).collect()
    }

    #[test]
    fn the_sample_of_rfc_6455_is_without_fault() {
        let upgrade = exchange(&[], &[]);
        assert_eq!(upgrade.faults, []);
        assert_eq!(upgrade.accept, Some(Accept::Valid));
        assert!(upgrade.is_accepted() && !upgrade.client_may_reject());
        assert_eq!(upgrade.path, Some("/chat".into()));
        assert_eq!((upgrade.request_packet, upgrade.response_packet), (Some(packet(1)), Some(packet(2))));
    }

    #[test]
    fn odd_letter_case_and_lists_are_no_fault() {
        let upgrade = exchange(
            &["-Upgrade: foo, WebSocket", "-Connection: keep-alive", "connection: UPGRADE"],
            &["-UPGRADE:", "-Upgrade: WebSocket", "-Connection: keep-alive, UPGRADE"],
        );
        assert_eq!(upgrade.faults, []);
    }

    #[test]
    fn each_fault_of_a_request_is_found() {
        use UpgradeFault as Fault;
        for (changes, fault) in [
            (["-Host:"], Fault::HostMissing),
            (["-Upgrade:"], Fault::RequestUpgradeHeader),
            (["-Upgrade: h2c"], Fault::RequestUpgradeHeader),
            (["-Connection: keep-alive"], Fault::RequestConnectionHeader),
            (["-Sec-WebSocket-Key:"], Fault::KeyMissing),
            (["-Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZR=="], Fault::KeyInvalid),
            (["-Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ"], Fault::KeyInvalid),
            (["-Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZTEy"], Fault::KeyInvalid),
            ([KEY], Fault::KeyInvalid),
            (["-Sec-WebSocket-Version:"], Fault::VersionMissing),
            (["-Sec-WebSocket-Version: 8"], Fault::VersionUnsupported),
            (["X : y"], Fault::RequestMalformed),
        ] {
            let upgrade = changed_request(&changes);
            assert_eq!(upgrade.faults, [fault], "{changes:?}");
            assert!(!exchange(&changes, &[]).faults.is_empty());
        }
        assert_eq!(request("POST / HTTP/1.1", &REQUEST).faults, [Fault::MethodNotGet]);
        assert_eq!(request("GET / HTTP/1.0", &REQUEST).faults, [Fault::HttpVersion]);
    }

    #[test]
    fn each_fault_of_an_answer_is_found() {
        use UpgradeFault as Fault;
        let protocols = ["Sec-WebSocket-Protocol: a, b", "Sec-WebSocket-Protocol: c"];
        let none: &[&str] = &[];
        for (request, answer, fault) in [
            (none, "-Upgrade:", Fault::ResponseUpgradeHeader),
            (none, "-Upgrade: websocket, h2c", Fault::ResponseUpgradeHeader),
            (none, "-Connection: close", Fault::ResponseConnectionHeader),
            (none, "-Sec-WebSocket-Accept:", Fault::AcceptMissing),
            (none, "-Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=", Fault::AcceptInvalid),
            (none, ACCEPT, Fault::AcceptInvalid),
            (none, "Sec-WebSocket-Protocol: a", Fault::SubprotocolNotOffered),
            (&protocols, "Sec-WebSocket-Protocol: A", Fault::SubprotocolNotOffered),
            (&protocols, "Sec-WebSocket-Protocol: a, b", Fault::SubprotocolNotOffered),
            (none, "Sec-WebSocket-Extensions: x-foo", Fault::ExtensionNotOffered),
            (none, "Sec-WebSocket-Extensions: permessage-deflate; =", Fault::ExtensionInvalid),
        ] {
            let upgrade = exchange(request, &[answer]);
            assert_eq!(upgrade.faults, [fault], "{answer}");
            assert!(upgrade.client_must_reject() && upgrade.client_may_reject());
        }
        for (answer, fault) in [
            ("X: y", Fault::SubprotocolMissing),
            ("X : y\r\nSec-WebSocket-Protocol: c", Fault::ResponseMalformed),
        ] {
            let upgrade = exchange(&protocols, &[answer]);
            assert_eq!(upgrade.faults, [fault], "{answer}");
            assert!(!upgrade.client_must_reject() && upgrade.client_may_reject());
        }
        assert_eq!(exchange(&protocols, &["Sec-WebSocket-Protocol: b"]).faults, []);
    }

    #[test]
    fn what_was_not_seen_or_not_kept_is_no_fault() {
        let lines =
            [&ANSWER[..], &["Sec-WebSocket-Protocol: a", "Sec-WebSocket-Extensions: permessage-deflate"]]
                .concat();
        let upgrade = response("HTTP/1.1 101 x", &lines, |head| Upgrade::from_response_only(head, packet(2)));
        assert_eq!((upgrade.faults.as_slice(), upgrade.accept), (&[][..], None));
        assert!(upgrade.rsv1_allowed() && upgrade.deflate().is_some());

        let long = format!("Sec-WebSocket-Protocol: {}", "x,".repeat(limits::KEPT_TEXT_BYTES));
        let upgrade = exchange(&[&long], &["Sec-WebSocket-Protocol: a"]);
        assert_eq!((upgrade.faults.as_slice(), upgrade.offers_cut), (&[][..], true));
    }

    #[test]
    fn compression_is_what_the_answer_agreed_to() {
        let offer = ["Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits"];
        assert!(changed_request(&offer).rsv1_allowed(), "the answer may have agreed");
        assert!(!changed_request(&[]).rsv1_allowed());
        let refused = exchange(&offer, &[]);
        assert!(refused.faults.is_empty() && !refused.rsv1_allowed() && refused.deflate().is_none());
        let agreed = ["Sec-WebSocket-Extensions: permessage-deflate; server_no_context_takeover"];
        let deflate = exchange(&offer, &agreed).deflate().expect("agreed");
        assert_eq!(deflate.context_takeover, PerSide { client: true, server: false });
    }

    #[test]
    fn a_refusal_keeps_its_words_and_no_faults_of_a_101() {
        let mut upgrade = changed_request(&[]);
        response("HTTP/1.1 103 Early Hints", &[], |head| upgrade.answer(head, packet(2)));
        assert_eq!(upgrade.status, None);
        let lines = ["Server: nginx", "Via: a", "Via: b", "Location: /login", "Retry-After: 3"];
        response("HTTP/1.1 302 Found", &lines, |head| upgrade.answer(head, packet(3)));
        assert_eq!((upgrade.status, upgrade.via.clone()), (Some(302), Some("a, b".into())));
        assert_eq!(
            (upgrade.location.clone(), upgrade.retry_after.clone()),
            (Some("/login".into()), Some("3".into()))
        );
        assert!(upgrade.faults.is_empty() && !upgrade.is_accepted() && !upgrade.client_may_reject());
        for part in [[b'x'; 150]; 2] {
            upgrade.add_body_excerpt(&part);
        }
        assert_eq!(upgrade.body_excerpt.as_ref().map(WireText::len), Some(limits::HTTP_BODY_EXCERPT_BYTES));
        assert!(!upgrade.wants_body());
    }
}
