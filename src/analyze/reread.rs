//! A second reading of the inputs for chosen flows: those whose endings ask for a look into their messages, and
//! those whose keys stand behind their data.
//!
//! It counts packets and sweeps as the first reading did, so that a flow begins and ends where it did then.

use std::sync::Arc;

use ahash::RandomState;
use hashbrown::{HashMap, HashSet};

use super::emit::Place;
use super::group::Group;
use super::load::Loader;
use super::route::Router;
use super::shards::{self, Shards, for_each_finished};
use crate::base::limits::{HELD_RECORDS, KEYLESS_FLOWS};
use crate::capture::{Input, Source};
use crate::connection::{ConnectionRecord, FlowOutcome, Setup, TlsReading, outcome};
use crate::flow::FlowSummary;
use crate::tls::{KeyStore, Random};

/// Why a flow is read again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// What its messages hold decides what its ends saw.
    Payload,
    /// There may be keys by now.
    Keys,
}

/// A flow that is to be read again, with what is known of it.
#[derive(Debug)]
pub(super) struct Again {
    pub(super) hash: u64,
    pub(super) number: u64,
    pub(super) place: Place,
    pub(super) tls: Option<(TlsReading, Option<Random>)>,
    pub(super) connections: Vec<ConnectionRecord>,
}

/// Flows that wait for the second reading.
#[derive(Debug, Default)]
pub(super) struct Rereading {
    payload: Vec<Again>,
    keyless: Vec<Again>,
    /// Of each sweep of the first reading: what was let go because too many flows were alive.
    pub(super) evictions: Vec<u64>,
}

impl Rereading {
    /// Whether so many flows wait that memory counts.
    pub(super) fn is_full(&self) -> bool {
        self.payload.len() > HELD_RECORDS
    }

    /// Lets a flow wait; gives it back if too many do.
    pub(super) fn add(&mut self, reason: Reason, again: Again) -> Result<(), Again> {
        match reason {
            Reason::Payload => self.payload.push(again),
            Reason::Keys if self.keyless.len() >= KEYLESS_FLOWS => return Err(again),
            Reason::Keys => self.keyless.push(again),
        }
        Ok(())
    }

    /// The flows that are worth reading now. Those without keys are all given up: one more look is all they get.
    pub(super) fn take(&mut self, reason: Reason, keys: &KeyStore) -> Vec<Again> {
        match reason {
            Reason::Payload => std::mem::take(&mut self.payload),
            Reason::Keys => {
                let may_fit = |again: &Again| match again.tls {
                    Some((_, Some(random))) => keys.has_session(&random) || keys.has_premasters(),
                    _ => !keys.is_empty(),
                };
                std::mem::take(&mut self.keyless).into_iter().filter(may_fit).collect()
            }
        }
    }

    /// Reads the inputs up to the `upto`-th packet. Answers what became of the chosen flows, by the place of
    /// their first packet.
    pub(super) fn read(
        &self,
        inputs: &[&dyn Input],
        hashes: &RandomState,
        chosen: &[Again],
        setup: &Arc<Setup>,
        upto: u64,
    ) -> HashMap<u64, FlowOutcome, RandomState> {
        let mut outcomes = HashMap::with_hasher(RandomState::new());
        if chosen.is_empty() {
            return outcomes;
        }
        let numbers: HashMap<u64, u64, RandomState> =
            chosen.iter().map(|again| (again.place.1, again.number)).collect();
        let wanted: HashSet<u64, RandomState> = chosen.iter().map(|again| again.hash).collect();
        let count = shards::count();
        let mut loader = Loader::new(Source::open(inputs), rayon::current_num_threads());
        let mut router = Router::again(count, hashes.clone(), wanted);
        let mut shards = Shards::new(count, setup);
        let mut collect = |shards: &mut Shards| {
            let again = |mut summary: FlowSummary, tracker| {
                summary.number = *numbers.get(&summary.first_order)?;
                Some((summary.first_order, outcome(&summary, tracker)))
            };
            for_each_finished(shards.take_finished(), again, |batch| outcomes.extend(batch));
        };
        let mut evictions = self.evictions.iter().copied();
        let (mut group, mut next) = (Group::default(), Group::default());
        let mut more = loader.load(&mut group);
        let mut reached = 0;
        while more && reached < upto {
            let mut work = || {
                router.decode(&mut group);
                for sweep in &group.sweeps {
                    shards.run(&group, sweep.order);
                    shards.sweep(sweep, evictions.next().unwrap_or(0));
                    collect(&mut shards);
                    reached = sweep.order;
                    if reached >= upto {
                        return;
                    }
                }
                shards.run(&group, u64::MAX);
                shards.end_group();
            };
            let (_, loaded) = rayon::join(&mut work, || loader.load(&mut next));
            std::mem::swap(&mut group, &mut next);
            more = loaded;
        }
        if reached < upto {
            shards.finish();
            collect(&mut shards);
        }
        outcomes
    }
}
