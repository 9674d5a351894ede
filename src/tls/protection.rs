//! How one sender's records are protected at the moment: keys, epoch, sequence number.
//!
//! A record proves itself by its tag. Where the usual key and number do not fit, because records were lost or
//! secrets are missing, others are tried within a budget; what fits is the state from then on.

use std::ops::RangeInclusive;

use super::cipher::{Opened, RecordCipher};
use super::keys::SessionSecrets;
use super::record::{HEADER_BYTES, RecordHeader};
use super::schedule::{KeyBytes, next_traffic_secret};
use super::suites::CipherSuite;
use crate::base::limits::TLS_TRIAL_BYTES;

/// Bytes spent at most on one record that does not open.
const RECORD_TRIAL_BYTES: u64 = TLS_TRIAL_BYTES / 16;

/// Cost of an attempt beside the record's own bytes.
const ATTEMPT_BYTES: u64 = 64;

/// The shortest protected record: a byte of type and an 8-byte tag, or an alert under any other cipher.
const SHORTEST_RECORD: u64 = HEADER_BYTES as u64 + 9;

/// Records that may have gone by before a capture began, for their numbers to be found.
const MID_STREAM_RECORDS: u64 = 4096;

/// Which secret of TLS 1.3 protects records, in the order of their use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Epoch(u32);

impl Epoch {
    /// The client's early data.
    pub(super) const EARLY: Self = Self(0);
    pub(super) const HANDSHAKE: Self = Self(1);
    /// The first of application data; each key update makes another.
    pub(super) const DATA: Self = Self(2);

    pub(super) const fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }

    pub(super) fn is_data(self) -> bool {
        self >= Self::DATA
    }
}

/// A record that was opened.
#[derive(Clone, Debug)]
pub(super) struct Opening {
    pub(super) record: Opened,
    /// TLS 1.3: under which secret.
    pub(super) epoch: Option<Epoch>,
    pub(super) suite: Option<CipherSuite>,
    /// Whether it is the first that can hold application data, not counting early data.
    pub(super) first: bool,
    /// Whether records with application data may be missing before it.
    pub(super) skipped: bool,
}

#[derive(Debug)]
struct Keys {
    cipher: RecordCipher,
    /// Of TLS 1.3.
    traffic: Option<Traffic>,
}

struct Traffic {
    epoch: Epoch,
    suite: CipherSuite,
    secret: KeyBytes,
}

impl std::fmt::Debug for Traffic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Traffic").field("epoch", &self.epoch).finish_non_exhaustive()
    }
}

/// The protection of one sender's records.
#[derive(Debug)]
pub(super) struct Protection {
    keys: Option<Box<Keys>>,
    /// No earlier epoch comes any more.
    floor: Epoch,
    /// Up to TLS 1.2: whether a ChangeCipherSpec was sent.
    pub(super) is_on: bool,
    next_seq: u64,
    /// Records that may have been sent beyond those counted in `next_seq`.
    unseen: u64,
    /// Records since the last that opened, counted or not.
    unproven: u64,
    spent: u64,
    /// Whether the sender pads its records (TLS 1.3).
    pub(super) pads: bool,
}

impl Protection {
    pub(super) const fn new() -> Self {
        Self {
            keys: None,
            floor: Epoch::EARLY,
            is_on: false,
            next_seq: 0,
            unseen: 0,
            unproven: 0,
            spent: 0,
            pads: false,
        }
    }

    /// The same state for an attempt with other secrets that may cost `bytes`.
    pub(super) fn attempt(&self, bytes: u64) -> Self {
        Self {
            is_on: self.is_on,
            next_seq: self.next_seq,
            unseen: self.unseen,
            unproven: self.unproven,
            spent: TLS_TRIAL_BYTES.saturating_sub(bytes),
            ..Self::new()
        }
    }

    /// An unknown number of records was sent before the capture.
    pub(super) fn begin_mid_stream(&mut self) {
        self.lose(SHORTEST_RECORD * MID_STREAM_RECORDS);
    }

    /// Whether the next record's key and number are known for certain.
    pub(super) fn is_certain(&self) -> bool {
        self.keys.is_some() && self.unseen == 0
    }

    /// Whether records may have gone by that were not counted.
    pub(super) const fn has_lost(&self) -> bool {
        self.unseen > 0
    }

    /// Whether so much was tried in vain that nothing more is.
    pub(super) const fn is_spent(&self) -> bool {
        self.spent >= TLS_TRIAL_BYTES
    }

    /// The epoch of TLS 1.3 that is certain to have begun.
    pub(super) fn epoch(&self) -> Epoch {
        self.keys.as_ref().and_then(|keys| keys.traffic.as_ref()).map_or(self.floor, |traffic| traffic.epoch)
    }

    /// The next record's number, if that is [certain](Self::is_certain).
    pub(super) const fn next_seq(&self) -> u64 {
        self.next_seq
    }

    pub(super) fn cipher(&self) -> Option<&RecordCipher> {
        self.keys.as_ref().map(|keys| &keys.cipher)
    }

    /// Bytes of the stream went by in which records may have been.
    pub(super) fn lose(&mut self, bytes: u64) {
        let records = bytes / SHORTEST_RECORD + 1;
        self.unseen = self.unseen.saturating_add(records);
        self.unproven = self.unproven.saturating_add(records);
        if let Some(keys) = &mut self.keys {
            keys.cipher.pass();
        }
    }

    /// One protected record went by unread.
    pub(super) fn pass(&mut self) {
        self.next_seq = self.next_seq.saturating_add(1);
        self.unproven = self.unproven.saturating_add(1);
        if let Some(keys) = &mut self.keys {
            keys.cipher.pass();
        }
    }

    /// Up to TLS 1.2: the sender changes its keys to those of the last handshake.
    pub(super) fn change_cipher(&mut self) {
        *self = Self { is_on: true, spent: self.spent, ..Self::new() };
    }

    /// Makes the keys up to TLS 1.2 if they are not there yet.
    pub(super) fn derive_tls12(&mut self, derive: impl FnOnce() -> Option<RecordCipher>) {
        if self.keys.is_none()
            && let Some(mut cipher) = derive()
        {
            if self.next_seq > 0 {
                cipher.pass();
            }
            self.keys = Some(Box::new(Keys { cipher, traffic: None }));
        }
    }

    /// Opens a record up to TLS 1.2. The keys are asked for when first needed.
    pub(super) fn open_tls12(
        &mut self,
        derive: impl FnOnce() -> Option<RecordCipher>,
        header: RecordHeader,
        body: &mut [u8],
    ) -> Option<Opening> {
        self.derive_tls12(derive);
        if self.keys.is_none() {
            self.pass();
            return None;
        }
        let seqs = self.attempts(self.next_seq, self.unseen, body.len());
        match self.keys.as_mut()?.cipher.open(seqs.clone(), header, body) {
            Some(record) => {
                let skipped = record.seq > self.next_seq;
                self.charge(record.seq - self.next_seq, body.len());
                self.proved(record.seq);
                self.is_on = true;
                // A Finished comes first.
                let first = record.seq == 1;
                Some(Opening { record, epoch: None, suite: None, first, skipped })
            }
            None => {
                self.charge(seqs.end() - seqs.start() + 1, body.len());
                self.failed();
                None
            }
        }
    }

    /// Opens a record of TLS 1.3. A failure leaves the body as it was.
    pub(super) fn open_tls13(
        &mut self,
        secrets: &SessionSecrets,
        of_client: bool,
        suite: Option<CipherSuite>,
        header: RecordHeader,
        body: &mut [u8],
    ) -> Option<Opening> {
        let seqs = self.attempts(self.next_seq, self.unseen, body.len());
        let old = self.epoch();
        if let Some(keys) = &mut self.keys {
            let suite = keys.traffic.as_ref().map(|traffic| traffic.suite);
            if let Some(record) = keys.cipher.open(seqs.clone(), header, body) {
                let skipped = record.seq > self.next_seq && old.is_data();
                self.charge(record.seq - self.next_seq, body.len());
                self.proved(record.seq);
                self.pads |= record.padded;
                let first = old == Epoch::DATA && record.seq == 0;
                return Some(Opening { record, epoch: Some(old), suite, first, skipped });
            }
            self.charge(seqs.end() - seqs.start() + 1, body.len());
        }
        let missed_data = self.unproven > 0 && self.keys.is_some() && old.is_data();
        for (epoch, secret) in self.candidates(secrets, of_client) {
            let known = suite.filter(|_| epoch != Epoch::EARLY);
            let any = CipherSuite::of_tls13_secret(secret.len()).filter(|_| known.is_none());
            for suite in known.into_iter().chain(any) {
                let Some(mut cipher) = RecordCipher::tls13(suite, &secret) else { continue };
                let seqs = self.attempts(0, self.unproven, body.len());
                if let Some(record) = cipher.open(seqs.clone(), header, body) {
                    let skipped = epoch.is_data() && (record.seq > 0 || missed_data);
                    self.charge(record.seq, body.len());
                    let traffic = Some(Traffic { epoch, suite, secret });
                    self.keys = Some(Box::new(Keys { cipher, traffic }));
                    self.proved(record.seq);
                    self.pads |= record.padded;
                    let first = epoch == Epoch::DATA && record.seq == 0;
                    return Some(Opening { record, epoch: Some(epoch), suite: Some(suite), first, skipped });
                }
                self.charge(seqs.end() - seqs.start() + 1, body.len());
            }
        }
        self.failed();
        None
    }

    /// TLS 1.3: the sender's next record belongs to `epoch`.
    pub(super) fn advance(&mut self, epoch: Epoch, secrets: &SessionSecrets, of_client: bool) {
        let suite = self.keys.as_ref().and_then(|keys| keys.traffic.as_ref()).map(|traffic| traffic.suite);
        let secret = match epoch {
            _ if self.epoch() >= Epoch::DATA => self.derive_next(),
            Epoch::HANDSHAKE => secrets.handshake(of_client).map(own),
            _ => secrets.traffic(of_client).map(own),
        };
        self.floor = epoch;
        (self.next_seq, self.unseen, self.unproven) = (0, 0, 0);
        // Without a secret, or if early data had another suite, the next record is opened by trial.
        self.keys = suite.zip(secret).and_then(|(suite, secret)| {
            let cipher = RecordCipher::tls13(suite, &secret)?;
            Some(Box::new(Keys { cipher, traffic: Some(Traffic { epoch, suite, secret }) }))
        });
    }

    /// Whether there may be a key for what comes.
    pub(super) fn can_open_tls13(&self, secrets: &SessionSecrets, of_client: bool) -> bool {
        !self.is_spent() && (self.keys.is_some() || !self.candidates(secrets, of_client).is_empty())
    }

    /// Secrets that may have come into use unseen, in the order of likelihood.
    fn candidates(&self, secrets: &SessionSecrets, of_client: bool) -> Vec<(Epoch, KeyBytes)> {
        let floor = if self.keys.is_some() { self.epoch().next() } else { self.floor };
        let early = secrets.early().filter(|_| of_client);
        let named = [
            (Epoch::EARLY, early),
            (Epoch::HANDSHAKE, secrets.handshake(of_client)),
            (Epoch::DATA, secrets.traffic(of_client)),
        ];
        let named = named.into_iter().filter(|(epoch, _)| *epoch >= floor);
        let mut found: Vec<(Epoch, KeyBytes)> =
            named.filter_map(|(epoch, secret)| secret.map(|secret| (epoch, own(secret)))).collect();
        let updated = floor.max(Epoch::DATA.next());
        found.extend(self.derive_next().map(|secret| (updated, secret)));
        if floor >= Epoch::DATA || found.is_empty() {
            found.extend(secrets.later(of_client).map(|secret| (updated, own(secret))));
        }
        found
    }

    fn derive_next(&self) -> Option<KeyBytes> {
        let traffic = self.keys.as_ref()?.traffic.as_ref().filter(|traffic| traffic.epoch.is_data())?;
        let hash = traffic.suite.parameters()?.hash;
        Some(next_traffic_secret(hash, &traffic.secret))
    }

    fn proved(&mut self, seq: u64) {
        self.next_seq = seq.saturating_add(1);
        (self.unseen, self.unproven) = (0, 0);
    }

    fn failed(&mut self) {
        self.unseen = self.unseen.saturating_add(1);
        self.unproven = self.unproven.saturating_add(1);
    }

    /// Numbers to try, as far as the budget goes; at least one.
    fn attempts(&self, first: u64, more: u64, body_bytes: usize) -> RangeInclusive<u64> {
        let budget = TLS_TRIAL_BYTES.saturating_sub(self.spent).min(RECORD_TRIAL_BYTES);
        let affordable = budget / (body_bytes as u64 + ATTEMPT_BYTES);
        first..=first.saturating_add(more.min(affordable))
    }

    /// Pays for attempts in vain.
    fn charge(&mut self, attempts: u64, body_bytes: usize) {
        let cost = attempts.saturating_mul(body_bytes as u64 + ATTEMPT_BYTES);
        self.spent = self.spent.saturating_add(cost);
    }
}

fn own(secret: &[u8]) -> KeyBytes {
    KeyBytes::new(secret.to_vec())
}
