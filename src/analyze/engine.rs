use std::collections::BTreeMap;
use std::sync::Arc;

use ahash::RandomState;

use super::emit::{Emitter, Place};
use super::group::Group;
use super::load::Loader;
use super::reread::{Again, Reason, Rereading};
use super::route::Router;
use super::shards::{self, Shards, for_each_finished};
use super::tls::{Handshake, TlsTally};
use super::{Analysis, Options, PayloadChecks, Sink, first_setup};
use crate::base::Numbering;
use crate::base::limits::UNOPENED_FLOWS;
use crate::capture::{Finished, Input};
use crate::connection::{Carries, FlowOutcome, Inspection, Setup, TlsReading, outcome};
use crate::flow::{FlowSummary, UnopenedFlow, flow_hash};
use crate::report::Totals;

/// The working end: flows, what is waited for, and where records leave.
pub(super) struct Engine<'s, 'i> {
    inputs: &'s [&'i dyn Input],
    router: Router,
    shards: Shards,
    setup: Arc<Setup>,
    flows: u64,
    flow_tally: FlowTally,
    tls: TlsTally,
    emitter: Emitter<'s>,
    rereading: Rereading,
    checks_payload: bool,
    rereads: bool,
    flow_budget_bytes: u64,
    /// Whether keys may stand behind the data, so that a flow without keys is worth another look.
    may_find_keys: bool,
}

/// What was counted of flows that are over.
#[derive(Debug, Default)]
struct FlowTally {
    refused: u64,
    unanswered: u64,
    /// The first of both, by their first packets.
    unopened: BTreeMap<u64, UnopenedFlow>,
    unreachable: u64,
    http2: u64,
}

impl<'s, 'i> Engine<'s, 'i> {
    pub(super) fn new(
        inputs: &'s [&'i dyn Input],
        options: &Options,
        loader: &Loader<'_>,
        sink: &'s mut dyn Sink,
    ) -> Self {
        let setup = Arc::new(first_setup(options, loader));
        let rereads = loader.source.is_rereadable();
        Self {
            inputs,
            router: Router::new(shards::count()),
            shards: Shards::new(shards::count(), &setup),
            setup,
            flows: 0,
            flow_tally: FlowTally::default(),
            tls: TlsTally::new(options),
            emitter: Emitter::new(loader.source.order().count(), sink),
            rereading: Rereading::default(),
            checks_payload: options.payload_checks == PayloadChecks::OnDemand,
            rereads,
            flow_budget_bytes: options.flow_budget_bytes(),
            may_find_keys: rereads && loader.may_hold_secrets(),
        }
    }

    pub(super) fn is_cancelled(&self) -> bool {
        self.emitter.cancelled()
    }

    pub(super) fn process(&mut self, group: &mut Group) {
        self.router.decode(group);
        self.emitter.begin_group(group);
        for sweep in &group.sweeps {
            self.shards.run(group, sweep.order);
            if !self.rereads && !sweep.secrets.is_empty() {
                let mut setup = Setup::clone(&self.setup);
                for secrets in &sweep.secrets {
                    Arc::make_mut(&mut setup.keys).add_secrets(secrets);
                }
                self.setup = Arc::new(setup);
                self.shards.adopt(&self.setup);
            }
            if self.setup.awaits_keys {
                self.shards.limit_kept();
            }
            let evicted_by = self.shards.evicted_by(self.flow_budget_bytes);
            self.rereading.evictions.push(evicted_by);
            let due = self.shards.sweep(sweep, evicted_by);
            self.collect(sweep.order);
            self.emitter.emit((due.ended_by, u64::MAX));
        }
        self.shards.run(group, u64::MAX);
        self.flows = self.shards.number_flows(self.flows);
        self.shards.end_group();
    }

    /// Takes what became of flows that are over by the `upto`-th packet.
    fn collect(&mut self, upto: u64) {
        self.flows = self.shards.number_flows(self.flows);
        let finished = self.shards.take_finished();
        let hashes = self.router.hashes().clone();
        let ended = |summary: FlowSummary, tracker| {
            let outcome = outcome(&summary, tracker);
            Some(EndedFlow::new(&summary, &hashes, outcome))
        };
        for_each_finished(finished, ended, |batch: Vec<EndedFlow>| {
            let last = batch.last().map(|flow| flow.place);
            for flow in batch {
                self.flow_tally.count(&flow);
                self.take(flow);
            }
            if self.emitter.is_full() || self.rereading.is_full() {
                self.catch_up(upto);
            }
            if let Some(last) = last.filter(|_| upto == u64::MAX) {
                self.emitter.emit(last);
            }
        });
    }

    fn take(&mut self, flow: EndedFlow) {
        let EndedFlow { place, number, hash, outcome, .. } = flow;
        let reading = outcome.tls.as_ref().map(|tls| (tls.reading, tls.client_random));
        let is_keyless =
            reading.is_some_and(|(reading, _)| matches!(reading, TlsReading::NoKeys | TlsReading::Partly));
        let reason = if self.rereads && self.checks_payload && outcome.asks_payload {
            Some(Reason::Payload)
        } else if self.may_find_keys && is_keyless {
            Some(Reason::Keys)
        } else {
            None
        };
        let handshake = outcome.tls.map_or(Handshake::Nothing, |tls| self.tls.take(*tls));
        for record in &outcome.connections {
            self.tls.note(record);
        }
        let mut connections = outcome.connections;
        match handshake {
            Handshake::Connection(record) => connections.push(*record),
            Handshake::Waits => self.emitter.await_at(place),
            Handshake::Nothing => {}
        }
        if let Some(reason) = reason {
            let again = Again { hash, number, place, tls: reading, connections };
            match self.rereading.add(reason, again) {
                Ok(()) => self.emitter.await_at(place),
                Err(again) => again.connections.into_iter().for_each(|record| self.emitter.hold(record)),
            }
        } else {
            connections.into_iter().for_each(|record| self.emitter.hold(record));
        }
    }

    /// Too much waits for the second reading: it takes place now, and from here on flows are looked into as they
    /// pass, so that few will wait again.
    fn catch_up(&mut self, upto: u64) {
        let chosen = self.rereading.take(Reason::Payload, &self.setup.keys);
        self.read_again(chosen, upto);
        self.emitter.await_nothing();
        if self.checks_payload && self.setup.inspection != Inspection::All {
            self.setup = Arc::new(Setup { inspection: Inspection::All, ..Setup::clone(&self.setup) });
            self.shards.adopt(&self.setup);
        }
    }

    /// Reads the inputs again, up to the `upto`-th packet, for these flows.
    fn read_again(&mut self, chosen: Vec<Again>, upto: u64) {
        let setup = Setup {
            keys: Arc::clone(&self.setup.keys),
            inspection: if self.checks_payload { Inspection::All } else { Inspection::Nothing },
            awaits_keys: false,
        };
        let mut outcomes =
            self.rereading.read(self.inputs, self.router.hashes(), &chosen, &Arc::new(setup), upto);
        self.tls.forget(chosen.iter().filter(|again| outcomes.contains_key(&again.place.1)));
        for again in chosen {
            self.emitter.settle(again.place);
            let connections = match outcomes.remove(&again.place.1) {
                Some(outcome) => {
                    let mut connections = outcome.connections;
                    if let Some(Handshake::Connection(record)) = outcome.tls.map(|tls| self.tls.take(*tls)) {
                        connections.push(*record);
                    }
                    connections
                }
                // It could not be read again: what is known of it stays.
                None => again.connections,
            };
            for record in connections {
                self.tls.note(&record);
                self.emitter.hold(record);
            }
        }
    }

    pub(super) fn finish(mut self, loader: Loader<'_>) -> Analysis {
        let late = loader.secrets_behind_packets();
        if !late.is_empty() {
            let mut setup = Setup::clone(&self.setup);
            for secrets in late {
                Arc::make_mut(&mut setup.keys).add_secrets(secrets);
            }
            self.setup = Arc::new(setup);
            if !self.rereads {
                self.shards.adopt(&self.setup);
            }
        }
        let fragments = self.router.defragmenter.counts();
        let tally = loader.tally;
        let Finished { inputs, failures, .. } = loader.source.finish();
        let numbering = Numbering::new(inputs.iter().map(|info| info.packets));
        self.emitter.end_inputs(numbering.clone());
        self.shards.finish();
        self.collect(u64::MAX);
        if !self.emitter.cancelled() {
            let mut chosen = self.rereading.take(Reason::Payload, &self.setup.keys);
            chosen.extend(self.rereading.take(Reason::Keys, &self.setup.keys));
            self.read_again(chosen, u64::MAX);
        }
        for record in self.tls.settle() {
            self.emitter.hold(record);
        }
        let websocket_connections = self.emitter.emit_all();
        let Self { flow_tally, shards, mut tls, router, .. } = self;
        let not_tcp = router.tally;
        let counts = shards.counts();
        Analysis {
            totals: Totals {
                packets: tally.packets,
                bytes: tally.bytes,
                tcp_flows: self.flows,
                refused_flows: flow_tally.refused,
                unanswered_flows: flow_tally.unanswered + counts.lone_syns,
                unopened_flows: flow_tally.unopened.into_values().collect(),
                unreachable_flows: flow_tally.unreachable,
                icmp_errors: counts.icmp_errors,
                icmp_strays: counts.icmp_strays,
                duplicate_packets: counts.copies,
                undecoded: not_tcp
                    .undecoded
                    .iter()
                    .map(|(reason, count)| (reason.to_string(), *count))
                    .collect(),
                unjoined_fragments: fragments.unjoined,
                overlapping_fragments: fragments.overlaps,
                tls_flows: tls.flows,
                http2_flows: flow_tally.http2,
                quic_flows: not_tcp.quic_flows.len() as u64,
                flows_over_limit: counts.evicted,
                websocket_connections,
            },
            opaque_tls: tls.take_opaque(),
            inputs,
            numbering,
            failures,
        }
    }
}

impl FlowTally {
    fn count(&mut self, flow: &EndedFlow) {
        if let Some(unopened) = flow.unopened {
            self.refused += u64::from(unopened.refused);
            self.unanswered += u64::from(!unopened.refused);
            self.unreachable += u64::from(unopened.unreachable);
            self.unopened.insert(flow.place.1, unopened);
            if self.unopened.len() > UNOPENED_FLOWS {
                self.unopened.pop_last();
            }
        }
        self.http2 += u64::from(flow.outcome.carries == Carries::Http2);
    }
}

/// What the engine needs of a flow that is over.
struct EndedFlow {
    place: Place,
    number: u64,
    hash: u64,
    unopened: Option<UnopenedFlow>,
    outcome: FlowOutcome,
}

impl EndedFlow {
    fn new(summary: &FlowSummary, hashes: &RandomState, outcome: FlowOutcome) -> Self {
        Self {
            place: (summary.left_order, summary.first_order),
            number: summary.number,
            hash: flow_hash(hashes, &summary.ends[0], &summary.ends[1]),
            unopened: UnopenedFlow::of(summary),
            outcome,
        }
    }
}
