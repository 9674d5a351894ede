use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha1::{Digest as _, Sha1};

use super::extensions;
use super::fault::UpgradeFault as Fault;
use super::fields::{Fields, Name};
use super::head::{RequestHead, ResponseHead};
use super::upgrade::{Accept, Upgrade};
use crate::base::{WireText, limits};

/// What a server appends to the key (RFC 6455 §1.3).
const GUID: &[u8] = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/// Bytes behind the base64 of a key (RFC 6455 §4.1).
const KEY_BYTES: usize = 16;

/// Bytes of a SHA-1 digest in base64.
const ACCEPT_BYTES: usize = 28;

impl Upgrade {
    pub(super) fn check_request(&mut self, head: &RequestHead<'_>) {
        let fields = &head.fields;
        self.fault_if(head.method != b"GET", Fault::MethodNotGet);
        self.fault_if(head.minor == 0, Fault::HttpVersion);
        self.fault_if(head.malformed, Fault::RequestMalformed);
        self.fault_if(head.too_long, Fault::RequestTooLong);
        if head.too_long {
            return;
        }
        self.fault_if(self.host.is_none(), Fault::HostMissing);
        self.fault_if(!fields.lists(Name::Upgrade, "websocket"), Fault::RequestUpgradeHeader);
        self.fault_if(!fields.lists(Name::Connection, "upgrade"), Fault::RequestConnectionHeader);
        let mut keys = fields.values(Name::WsKey);
        match (keys.next(), keys.next()) {
            (None, _) => self.fault_if(true, Fault::KeyMissing),
            (Some(key), None) if is_key(key) => {}
            _ => self.fault_if(true, Fault::KeyInvalid),
        }
        self.check_version(fields);
        self.faults.sort_unstable();
    }

    fn check_version(&mut self, fields: &Fields<'_>) {
        match fields.combined(Name::WsVersion).as_deref() {
            None => self.fault_if(true, Fault::VersionMissing),
            Some(version) => self.fault_if(version != b"13", Fault::VersionUnsupported),
        }
    }

    /// An extended CONNECT has neither `Upgrade` and `Connection` nor a key (RFC 8441 §5).
    pub(super) fn check_connect(&mut self, fields: &Fields<'_>, malformed: bool) {
        self.fault_if(malformed, Fault::RequestMalformed);
        self.fault_if(self.host.is_none(), Fault::HostMissing);
        self.check_version(fields);
        self.faults.sort_unstable();
    }

    pub(super) fn check_answer(&mut self, head: &ResponseHead<'_>) {
        let fields = &head.fields;
        self.fault_if(head.malformed, Fault::ResponseMalformed);
        self.fault_if(head.too_long, Fault::ResponseTooLong);
        if head.status != 101 || head.too_long {
            return;
        }
        self.fault_if(!head.names_websocket(), Fault::ResponseUpgradeHeader);
        self.fault_if(!fields.lists(Name::Connection, "upgrade"), Fault::ResponseConnectionHeader);

        self.accept = self.judge_accept(fields.combined(Name::WsAccept).as_deref());
        self.fault_if(self.accept == Some(Accept::Missing), Fault::AcceptMissing);
        self.fault_if(self.accept == Some(Accept::Invalid), Fault::AcceptInvalid);
        self.check_agreement(fields);
    }

    /// Checks what an answer that accepts says about subprotocol and extensions.
    pub(super) fn check_agreement(&mut self, fields: &Fields<'_>) {
        let offers_known = self.request_packet.is_some() && !self.offers_cut;
        if offers_known {
            let unasked = |answer| !self.subprotocols_offered.contains(answer);
            let not_offered = self.subprotocol.as_ref().is_some_and(unasked);
            let missing = self.subprotocol.is_none() && !self.subprotocols_offered.is_empty();
            self.fault_if(not_offered, Fault::SubprotocolNotOffered);
            self.fault_if(missing, Fault::SubprotocolMissing);
        }
        if let Some(answer) = fields.combined(Name::WsExtensions) {
            let offer = self.extensions_offered.as_ref().map_or(&[][..], WireText::as_bytes);
            for fault in extensions::answer_faults(&answer, offers_known.then_some(offer)) {
                self.fault_if(true, fault);
            }
        }
        self.faults.sort_unstable();
    }

    fn judge_accept(&self, accept: Option<&[u8]>) -> Option<Accept> {
        let Some(accept) = accept else { return Some(Accept::Missing) };
        let key = self.key.as_ref().filter(|key| key.len() < limits::KEPT_TEXT_BYTES)?;
        Some(if answers_key(accept, key.as_bytes()) { Accept::Valid } else { Accept::Invalid })
    }

    pub(super) fn fault_if(&mut self, holds: bool, fault: Fault) {
        if holds && !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }
}

/// Whether this is the `Sec-WebSocket-Accept` for a key, whether or not the key is a valid one (RFC 6455 §4.2.2).
fn answers_key(accept: &[u8], key: &[u8]) -> bool {
    let mut expected = [0; ACCEPT_BYTES];
    let digest = Sha1::new().chain_update(key).chain_update(GUID).finalize();
    STANDARD.encode_slice(digest, &mut expected).is_ok() && accept == expected
}

/// Strict base64 has no stray bits: the last character before `==` is A, Q, g or w (RFC 6455, erratum 3150).
fn is_key(key: &[u8]) -> bool {
    let mut bytes = [0; KEY_BYTES.div_ceil(3) * 3];
    key.len() == KEY_BYTES.div_ceil(3) * 4
        && STANDARD.decode_slice(key, &mut bytes).is_ok_and(|count| count == KEY_BYTES)
}
