//! Which connections ended badly, and the worst of them.

use std::collections::BTreeMap;

use super::Connection;
use crate::base::Side;
use crate::connection::{ConnectionRecord, Ending, Outcome};

/// How badly a connection ended; the smaller, the worse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Trouble {
    /// It broke, and the server's side broke it.
    Server,
    /// It broke.
    Other,
    /// It was closed in order, by a code that reports a fault, or after a violation.
    Announced,
    /// The capture cannot tell.
    Unknown,
}

impl Trouble {
    /// What is wrong with a connection, if anything is; `has_fault_code` if its close code reports a fault.
    pub(super) fn of(record: &ConnectionRecord, has_fault_code: bool) -> Option<Self> {
        match record.outcome {
            Outcome::Abnormal | Outcome::Failed if is_by_server(record) => Some(Self::Server),
            Outcome::Abnormal | Outcome::Failed => Some(Self::Other),
            Outcome::Clean => (has_fault_code || !record.violations.is_empty()).then_some(Self::Announced),
            Outcome::Open => None,
            Outcome::Indeterminate => Some(Self::Unknown),
        }
    }
}

fn is_by_server(record: &ConnectionRecord) -> bool {
    match record.ending {
        Ending::FinWithoutClose | Ending::RstWithoutClose => record.ended_by == Some(Side::Server),
        Ending::CloseUnanswered => record.initiator == Some(Side::Client),
        Ending::Silent => {
            record.tcp.client.unanswered_retransmissions + record.tcp.client.unanswered_probes > 0
        }
        Ending::UpgradeRefused => {
            record.upgrade.as_ref().and_then(|upgrade| upgrade.status).is_some_and(|status| status >= 500)
        }
        Ending::UpgradeInvalid | Ending::UpgradeUnanswered => true,
        // Who sends the alert did not like what the other offered.
        Ending::TlsFailed => {
            record.tls.as_ref().and_then(|tls| tls.alert).is_some_and(|alert| alert.side == Side::Client)
        }
        _ => false,
    }
}

/// Trouble, then the order of first packets: the same for any order of coming.
type Rank = (Trouble, u64, u32);

/// The worst of the connections that ended badly, and how many those are.
#[derive(Clone, Debug)]
pub(super) struct Worst {
    pub(super) count: u64,
    room: usize,
    kept: BTreeMap<Rank, Box<Connection>>,
}

impl Worst {
    pub(super) fn new(room: usize) -> Self {
        Self { count: 0, room, kept: BTreeMap::new() }
    }

    /// Counts a connection that ended badly, and keeps what `make` makes of it as long as no worse ones take
    /// its room.
    pub(super) fn add(
        &mut self,
        trouble: Trouble,
        record: &ConnectionRecord,
        make: impl FnOnce() -> Connection,
    ) {
        self.count += 1;
        let rank = (trouble, record.first_order, record.attempt);
        if self.has_room_for(rank) {
            self.keep(rank, Box::new(make()));
        }
    }

    pub(super) fn merge(&mut self, other: Self) {
        self.count += other.count;
        for (rank, connection) in other.kept {
            if self.has_room_for(rank) {
                self.keep(rank, connection);
            }
        }
    }

    /// The worst first.
    pub(super) fn into_kept(self) -> impl Iterator<Item = Connection> {
        self.kept.into_values().map(|connection| *connection)
    }

    fn has_room_for(&self, rank: Rank) -> bool {
        self.kept.len() < self.room || self.kept.last_key_value().is_some_and(|(last, _)| rank < *last)
    }

    fn keep(&mut self, rank: Rank, connection: Box<Connection>) {
        self.kept.insert(rank, connection);
        if self.kept.len() > self.room {
            self.kept.pop_last();
        }
    }
}
