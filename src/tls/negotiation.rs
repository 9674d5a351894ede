//! What client and server agree on, and the secrets for it.

use super::cipher::{Agreement, RecordCipher};
use super::facts::{EarlyData, TlsFacts};
use super::hello::{ClientHello, EncryptedExtensions, Random, ServerHello, Version};
use super::keys::{KeyStore, SessionSecrets};
use super::schedule::KeyBytes;
use super::suites::CipherSuite;
use crate::base::PacketRef;
use crate::flow::Sender;

/// The handshake that counts at the moment.
#[derive(Default)]
pub(super) struct Negotiation {
    client_random: Option<Random>,
    session_id: Box<[u8]>,
    answer: Option<ServerHello>,
    /// From a key log's `RSA` line.
    premaster: Option<KeyBytes>,
}

impl std::fmt::Debug for Negotiation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Negotiation").field("answer", &self.answer).finish_non_exhaustive()
    }
}

impl Negotiation {
    pub(super) fn client_hello(
        &mut self,
        body: &[u8],
        sender: Sender,
        packet: PacketRef,
        keys: &KeyStore,
        facts: &mut TlsFacts,
    ) {
        let Some(hello) = ClientHello::parse(body) else { return };
        if facts.client.is_some_and(|client| client != sender) {
            return;
        }
        // The answer to the first one may have been captured before it.
        let mut answer = None;
        if facts.client_hello.is_none() {
            answer = self.answer.take();
            facts.client_hello = Some(packet);
            facts.client = Some(sender);
            facts.client_random = Some(hello.random);
            facts.offered_version = Some(hello.version);
            facts.server_name = hello.server_name;
            facts.offered_protocols = hello.protocols;
            facts.early_data = hello.early_data.then_some(EarlyData::Offered);
        } else if self.client_random != Some(hello.random) {
            facts.renegotiations = facts.renegotiations.saturating_add(1);
        } else {
            // The answer to a HelloRetryRequest: the early data of the first one is lost (RFC 8446 §4.1.2).
            return;
        }
        facts.has_keys |= keys.session(&hello.random).is_some();
        let (client_random, session_id) = (Some(hello.random), hello.session_id);
        *self = Self { client_random, session_id, answer, premaster: None };
        self.note_resumption(facts);
    }

    pub(super) fn server_hello(
        &mut self,
        body: &[u8],
        sender: Sender,
        packet: PacketRef,
        facts: &mut TlsFacts,
    ) {
        let Some(hello) = ServerHello::parse(body) else { return };
        if facts.client == Some(sender) {
            return;
        }
        facts.client = Some(sender.peer());
        facts.version = Some(hello.version);
        facts.suite = Some(hello.suite);
        if hello.is_retry {
            facts.hello_retry = true;
            if facts.early_data.is_some() {
                facts.early_data = Some(EarlyData::Rejected);
            }
            return;
        }
        facts.server_hello.get_or_insert(packet);
        if hello.protocol.is_some() {
            facts.protocol.clone_from(&hello.protocol);
        }
        self.answer = Some(hello);
        self.note_resumption(facts);
    }

    /// A server that takes up a session repeats its id (RFC 5246 §7.4.1.3); TLS 1.3 always does.
    fn note_resumption(&self, facts: &mut TlsFacts) {
        facts.resumed |= self.answer.as_ref().is_some_and(|answer| {
            answer.version < Version::TLS13
                && !answer.session_id.is_empty()
                && answer.session_id == self.session_id
        });
    }

    pub(super) fn encrypted_extensions(&self, body: &[u8], facts: &mut TlsFacts) {
        let told = EncryptedExtensions::parse(body);
        if told.protocol.is_some() {
            facts.protocol = told.protocol;
        }
        if facts.early_data == Some(EarlyData::Offered) {
            facts.early_data = Some(if told.early_data { EarlyData::Accepted } else { EarlyData::Rejected });
        }
    }

    /// RSA key exchange (RFC 5246 §7.4.7.1).
    pub(super) fn client_key_exchange(&mut self, body: &[u8], keys: &KeyStore) {
        let encrypted = body.get(2..).unwrap_or_default();
        self.premaster = keys.premaster(encrypted).map(|secret| KeyBytes::new(secret.to_vec()));
    }

    /// Whether this is TLS 1.3; if the ServerHello was not seen, the labels of the secrets tell.
    pub(super) fn is_tls13(&self, keys: &KeyStore) -> bool {
        match &self.answer {
            Some(answer) => answer.version == Version::TLS13,
            None => self.secrets(keys).is_some_and(SessionSecrets::is_tls13),
        }
    }

    pub(super) fn secrets<'k>(&self, keys: &'k KeyStore) -> Option<&'k SessionSecrets> {
        keys.session(self.client_random.as_ref()?)
    }

    /// The suite agreed on.
    pub(super) fn suite(&self) -> Option<CipherSuite> {
        self.answer.as_ref().map(|answer| answer.suite)
    }

    /// Whether there may be keys up to TLS 1.2.
    pub(super) fn may_have_tls12_keys(&self, keys: &KeyStore) -> bool {
        let secret =
            self.premaster.is_some() || self.secrets(keys).is_some_and(|known| known.master().is_some());
        secret && self.answer.as_ref().is_none_or(|answer| answer.suite.is_readable() && !answer.compressed)
    }

    /// Keys up to TLS 1.2.
    pub(super) fn tls12_cipher(&self, keys: &KeyStore, of_client: bool) -> Option<RecordCipher> {
        let (client_random, answer) = (self.client_random.as_ref()?, self.answer.as_ref()?);
        if answer.compressed || answer.version >= Version::TLS13 || answer.version.0 < 0x0301 {
            return None;
        }
        let parameters = answer.suite.parameters()?;
        let logged = self.secrets(keys).and_then(SessionSecrets::master);
        let made = match (logged, &self.premaster) {
            // With RFC 7627's extension a master secret depends on the whole handshake.
            (None, Some(premaster)) if !answer.extended_master_secret => {
                let prf = Agreement::prf(answer.version.0, parameters);
                prf.master_secret(premaster, client_random, &answer.random)
            }
            _ => KeyBytes::default(),
        };
        let agreed = Agreement {
            version: answer.version.0,
            parameters,
            encrypt_then_mac: answer.encrypt_then_mac,
            master: logged.unwrap_or(&made),
            client_random,
            server_random: &answer.random,
        };
        if agreed.master.is_empty() { None } else { RecordCipher::tls12(&agreed, of_client) }
    }
}
