//! Connections whose ClientHello was not captured: whose secrets fit is found out by trying.

use super::{Place, TlsStream};
use crate::base::limits::TLS_TRIAL_BYTES;
use crate::flow::{Sender, StreamSink};

/// Sessions whose secrets are tried on a connection without ClientHello.
const SEARCHED_SESSIONS: usize = 64;

/// Records on which they are tried.
const SEARCHED_RECORDS: u64 = 8;

impl<S: StreamSink> TlsStream<S> {
    /// Whether the ClientHello is missing and it may be found out whose secrets fit.
    pub(super) fn may_search(&self) -> bool {
        self.facts.client_random.is_none()
            && self.search_bytes < TLS_TRIAL_BYTES
            && (1..=SEARCHED_SESSIONS).contains(&self.keys.sessions())
    }

    /// Tries the secrets of all sessions on a record of application data.
    pub(super) fn search(&mut self, place: &Place, body: &[u8]) {
        let header = place.record.header;
        let sessions = self.keys.few_sessions(SEARCHED_SESSIONS);
        let share = TLS_TRIAL_BYTES / SEARCHED_RECORDS / (2 * sessions.len() as u64).max(1);
        let protection = &self.halves[place.sender.index()].protection;
        for (random, secrets) in sessions {
            for client in Sender::BOTH {
                if self.facts.client.is_some_and(|known| known != client) {
                    continue;
                }
                let of_client = client == place.sender;
                let mut attempt = protection.attempt(share);
                let mut copy = body.to_vec();
                let negotiation = self.negotiation.with_client(*random);
                let found = if negotiation.is_tls13(&self.keys) {
                    attempt.open_tls13(secrets, of_client, self.facts.suite, header, &mut copy)
                } else {
                    let derive = || negotiation.tls12_cipher(&self.keys, of_client);
                    attempt.open_tls12(derive, header, &mut copy)
                };
                if found.is_some() {
                    self.negotiation.adopt(*random, client, &mut self.facts);
                    return;
                }
            }
        }
        self.search_bytes = self.search_bytes.saturating_add(TLS_TRIAL_BYTES / SEARCHED_RECORDS);
    }
}
