//! Header lists to upgrades (RFC 8441 §4, §5).

use std::borrow::Cow;

use super::hpack::{Decoder, Field};
use crate::base::PacketRef;
use crate::http::fault::UpgradeFault;
use crate::http::fields::{Fields, Name, trim};
use crate::http::upgrade::{Upgrade, first, kept};

/// Whether a request asks for a WebSocket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asks {
    Yes,
    /// What would tell stands in a part of the table that the capture does not hold.
    Perhaps,
    No,
}

/// The header list of a request, an answer, or a trailer section.
#[derive(Clone, Debug, Default)]
pub(super) struct Head {
    method: Option<Vec<u8>>,
    protocol: Option<Vec<u8>>,
    scheme: Option<Vec<u8>>,
    authority: Option<Vec<u8>>,
    path: Option<Vec<u8>>,
    status: Option<u16>,
    is_request: bool,
    is_answer: bool,
    fields: Fields<'static>,
    /// Whether some of it is not known.
    has_holes: bool,
    too_long: bool,
}

impl Head {
    /// Reads a block; of one that breaks off, what stands before.
    pub(super) fn read(decoder: &mut Decoder, block: &[u8]) -> Self {
        let mut head = Self::default();
        match decoder.decode(block, |field| head.take(field)) {
            Ok(decoded) => {
                head.has_holes = decoded.unknown;
                head.too_long = decoded.too_long;
            }
            Err(_) => head.has_holes = true,
        }
        head
    }

    /// A header list that is not in the capture.
    pub(super) fn unknown() -> Self {
        Self { has_holes: true, ..Self::default() }
    }

    fn take(&mut self, field: Field<'_>) {
        let Some(name) = field.name else { return };
        let place = match name {
            b":method" => &mut self.method,
            b":protocol" => &mut self.protocol,
            b":scheme" => &mut self.scheme,
            b":authority" => &mut self.authority,
            b":path" => &mut self.path,
            b":status" => {
                self.is_answer = true;
                self.status = field.value.and_then(status);
                return;
            }
            _ => {
                if let (Some(name), Some(value)) = (Name::of(name), field.value) {
                    self.fields.push(name, Cow::Owned(trim(value).to_vec()));
                }
                return;
            }
        };
        *place = field.value.map(<[u8]>::to_vec);
        self.is_request = true;
    }

    /// Whether it can only be a request's.
    pub(super) const fn is_request(&self) -> bool {
        self.is_request && !self.is_answer
    }

    /// Whether it can only be an answer's.
    pub(super) const fn is_answer(&self) -> bool {
        self.is_answer && !self.is_request
    }

    /// Whether it is, or may be, an answer's and not a trailer section.
    pub(super) const fn may_be_answer(&self) -> bool {
        self.is_answer || self.has_holes && !self.is_request
    }

    pub(super) const fn status(&self) -> Option<u16> {
        self.status
    }

    /// Whether another answer to the same request follows (RFC 9113 §8.1). HTTP/2 has no 101.
    pub(super) const fn is_interim(&self) -> bool {
        matches!(self.status, Some(100..=199))
    }

    pub(super) fn asks(&self) -> Asks {
        let is_connect = self.method.as_ref().map(|method| method == b"CONNECT");
        match &self.protocol {
            Some(protocol) if protocol.eq_ignore_ascii_case(b"websocket") => Asks::Yes,
            Some(_) => Asks::No,
            None if is_connect != Some(false) && self.has_holes => Asks::Perhaps,
            None => Asks::No,
        }
    }

    /// What the request shows; `packet` completed it.
    pub(super) fn upgrade(&self, stream: u32, packet: PacketRef) -> Upgrade {
        let text = |value: &Option<Vec<u8>>| value.as_deref().map(kept);
        let mut upgrade = Upgrade {
            http_version: "2",
            stream_id: Some(stream),
            method: text(&self.method),
            host: text(&self.authority).or_else(|| first(&self.fields, Name::Host)),
            path: text(&self.path),
            request_packet: Some(packet),
            offers_cut: self.has_holes || self.too_long,
            ..Upgrade::default()
        };
        upgrade.take_offers(&self.fields);
        upgrade.fault_if(self.too_long, UpgradeFault::RequestTooLong);
        if !self.has_holes && !self.too_long {
            let is_connect = self.method.as_deref() == Some(b"CONNECT");
            let malformed = !is_connect || self.scheme.is_none() || self.path.is_none();
            upgrade.check_connect(&self.fields, malformed);
        }
        upgrade
    }

    /// Adds what the final answer shows; `packet` completed it.
    pub(super) fn answer(&self, upgrade: &mut Upgrade, packet: PacketRef) {
        upgrade.status = self.status;
        upgrade.response_packet = Some(packet);
        upgrade.take_answer(&self.fields);
        upgrade.fault_if(self.too_long, UpgradeFault::ResponseTooLong);
        if upgrade.is_accepted() && !self.has_holes && !self.too_long {
            upgrade.check_agreement(&self.fields);
        }
    }
}

/// Three digits (RFC 9110 §15).
fn status(value: &[u8]) -> Option<u16> {
    let [hundreds @ b'1'..=b'9', tens @ b'0'..=b'9', ones @ b'0'..=b'9'] = value else { return None };
    let digit = |digit: &u8| u16::from(digit - b'0');
    Some(digit(hundreds) * 100 + digit(tens) * 10 + digit(ones))
}
