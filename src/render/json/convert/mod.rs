//! From the report to the document.

mod connection;
mod opaque_tls;
mod parts;
mod tls;

use super::model;
use super::value::{Id, Time, rounded};
use crate::base::{Numbering, PacketRef};
use crate::capture::InputInfo;
use crate::catalogue::{Catalogue, Reading};
use crate::connection::{ConnectionRecord, Outcome};
use crate::diagnose::{Evidence, Fact, Finding, Judge, references};
use crate::render::facts;
use crate::report::{
    CodeCount, Report, ReportFinding, ServerCount, Summary, TimelineStep, Totals, display_filter_of_all,
};
use crate::websocket::CloseCode;

/// What every part of the document needs to be written.
#[derive(Clone, Copy)]
pub(crate) struct Converter<'a> {
    pub(crate) words: &'a Catalogue,
    pub(crate) numbering: &'a Numbering,
    pub(crate) judge: &'a Judge,
}

impl<'a> Converter<'a> {
    /// For the parts of a report.
    pub(crate) const fn of(report: &'a Report, words: &'a Catalogue) -> Self {
        Self { words, numbering: &report.numbering, judge: &report.judge }
    }
}

pub(crate) const fn tool() -> model::Tool {
    model::Tool { name: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") }
}

pub(crate) fn totals(totals: &Totals) -> model::Totals {
    model::Totals {
        packets: totals.packets,
        bytes: totals.bytes,
        tcp_flows: totals.tcp_flows,
        undecoded_packets: totals.undecoded.values().sum(),
        undecoded: totals.undecoded.clone(),
        websocket_connections: totals.websocket_connections,
        tls_flows: model::TlsFlows {
            seen: totals.tls_flows.seen,
            decrypted: totals.tls_flows.decrypted,
            no_keys: totals.tls_flows.no_keys,
        },
        quic_flows: totals.quic_flows,
        http2_flows: totals.http2_flows,
        refused_flows: totals.refused_flows,
        unanswered_flows: totals.unanswered_flows,
        unreachable_flows: totals.unreachable_flows,
        icmp_errors: totals.icmp_errors,
        icmp_strays: totals.icmp_strays,
        duplicate_packets: totals.duplicate_packets,
        unjoined_fragments: totals.unjoined_fragments,
        overlapping_fragments: totals.overlapping_fragments,
        flows_over_limit: totals.flows_over_limit,
    }
}

impl Converter<'_> {
    pub(crate) fn inputs(&self, inputs: &[InputInfo]) -> Vec<model::Input> {
        inputs.iter().enumerate().map(|(index, input)| self.input(index, input)).collect()
    }

    fn input(&self, index: usize, input: &InputInfo) -> model::Input {
        model::Input {
            index,
            path: input.path.clone(),
            format: known(input.format),
            compression: input.compression,
            link_types: input.link_types.iter().map(|link| link.0).collect(),
            first_packet: self.numbering.first_packet(index),
            packets: input.packets,
            bytes: input.bytes,
            first_time: input.first_time.map(Time),
            last_time: input.last_time.map(Time),
            truncated: input.truncated,
            dropped_packets: input.dropped_packets,
            damaged_blocks: input.damaged_blocks,
            unknown_blocks: input.unknown_blocks,
            warnings: input
                .warnings
                .iter()
                .map(|warning| model::Warning { id: warning.id, text: self.words.input_warning(warning) })
                .collect(),
        }
    }

    pub(crate) fn summary(&self, summary: &Summary) -> model::Summary {
        model::Summary {
            outcomes: outcomes(&summary.outcomes),
            codes: summary.codes.iter().map(|count| self.code(count)).collect(),
            servers: summary.servers.iter().map(server).collect(),
            not_in_incidents: summary.not_in_incidents,
            timeline: summary.timeline.iter().map(step).collect(),
        }
    }

    fn code(&self, count: &CodeCount) -> model::CodeCount {
        let entry = self.words.code(count.code);
        let fitting =
            count.triggers.iter().filter_map(|(index, fits)| Some((entry.triggers.get(*index)?, fits)));
        let others = entry.triggers.iter().enumerate();
        let others = others.filter(|(index, _)| count.triggers.iter().all(|(fitting, _)| fitting != index));
        let when = fitting.clone().map(|(trigger, _)| trigger).chain(others.map(|(_, trigger)| trigger));
        let when: Vec<String> =
            when.map(|trigger| self.words.message(&entry.trigger_message(trigger), &[])).collect();
        let only = match count.books.as_slice() {
            [only] if only.connections == count.connections => Some(&only.reading),
            _ => None,
        };
        model::CodeCount {
            code: count.code.0,
            name: self.code_name(count.code, only),
            triggers: fitting
                .map(|(trigger, fits)| model::TriggerCount { id: &trigger.id, connections: *fits })
                .collect(),
            books: count
                .books
                .iter()
                .map(|found| model::BookCount {
                    reading: self.code_book(&found.reading),
                    connections: found.connections,
                })
                .collect(),
            connections: count.connections,
            share: count.share,
            started_by: model::StartedBy {
                client: count.started_by.client,
                server: count.started_by.server,
                nobody: count.started_by_nobody,
            },
            client_saw: count.seen_by.client,
            server_saw: count.seen_by.server,
            meaning: self.code_words(count.code, "meaning"),
            when: Some(when.join(" ")),
            fix: self.code_words(count.code, "fix"),
        }
    }

    pub(crate) fn finding(&self, found: &ReportFinding) -> model::Finding {
        let finding = &found.finding;
        let words = facts::rule(self.words, finding.rule, &found.values);
        model::Finding {
            id: found.id(),
            rule: finding.rule,
            case: finding.case.clone(),
            severity: Id(finding.severity),
            confidence: finding.confidence.percent(),
            title: words.title,
            cause: words.cause,
            fix: words.fix,
            fix_properly: words.proper,
            verify: words.verify,
            ruled_out: self.ruled_out(finding),
            connections: found.connections.clone(),
            connection_count: found.connection_count,
            first_time: found.first_time.map(Time),
            last_time: found.last_time.map(Time),
            evidence: self.evidence(&finding.evidence),
            display_filter: display_filter_of_all(&found.flows, self.numbering),
            references: references(finding.rule).to_vec(),
            parameters: finding.values.iter().map(|(name, fact)| (*name, parameter(fact))).collect(),
        }
    }

    fn ruled_out(&self, finding: &Finding) -> Vec<String> {
        finding.ruled_out.iter().map(|ruled_out| facts::ruled_out(self.words, ruled_out)).collect()
    }

    fn evidence(&self, evidence: &[Evidence]) -> Vec<model::Evidence> {
        evidence
            .iter()
            .map(|evidence| model::Evidence {
                text: facts::evidence(self.words, evidence),
                packet: self.number(evidence.packet),
                time: time(evidence.packet),
            })
            .collect()
    }

    /// The registered name of a code, or from 3000 on what a code book calls it.
    fn code_name(&self, code: CloseCode, reading: Option<&Reading>) -> Option<String> {
        let of_book = reading.filter(|_| code.0 >= 3000).map(|reading| reading.entry().name.to_string());
        of_book.or_else(|| self.words.code_name(code).map(str::to_owned))
    }

    /// What a code book says of a connection's close code.
    fn reading(&self, record: &ConnectionRecord) -> Option<Reading> {
        let books = self.words.books();
        books.find(record).map(|place| books.at(place))
    }

    fn code_book(&self, reading: &Reading) -> model::CodeBook {
        let words = self.words.book_code(&reading.book, reading.entry());
        let fix = words.advice.own_fix.into_iter().chain([words.advice.fix]).collect::<Vec<_>>();
        model::CodeBook {
            book: words.book,
            chosen_by: reading.chosen_by.key.id(),
            pattern: reading.chosen_by.pattern.clone(),
            name: words.name,
            meaning: words.meaning,
            class: words.advice.class,
            again: words.advice.again,
            fix: fix.join(" "),
        }
    }

    fn code_words(&self, code: CloseCode, part: &str) -> Option<String> {
        self.words.try_message(&format!("{}.{part}", self.words.code(code).message()), &[])
    }

    fn number(&self, packet: Option<PacketRef>) -> Option<u64> {
        packet.map(|packet| self.numbering.number(packet.id))
    }
}

fn parameter(fact: &Fact) -> model::Parameter {
    match fact {
        Fact::Text(text) => model::Parameter::Text(text.to_string()),
        Fact::Wire(text) => model::Parameter::Text(text.to_lossy()),
        Fact::Count(number) | Fact::Bytes(number) => model::Parameter::Count(*number),
        Fact::Millis(millis) => model::Parameter::Number(rounded(*millis)),
    }
}

fn time(packet: Option<PacketRef>) -> Option<Time> {
    packet.map(|packet| Time(packet.time))
}

/// An id that is empty where nothing is known.
fn known(id: &'static str) -> Option<&'static str> {
    (!id.is_empty()).then_some(id)
}

fn outcomes(counts: &std::collections::BTreeMap<Outcome, u64>) -> model::Outcomes {
    let count = |outcome| counts.get(&outcome).copied().unwrap_or(0);
    model::Outcomes {
        clean: count(Outcome::Clean),
        abnormal: count(Outcome::Abnormal),
        failed: count(Outcome::Failed),
        open: count(Outcome::Open),
        indeterminate: count(Outcome::Indeterminate),
    }
}

fn server(count: &ServerCount) -> model::ServerCount {
    model::ServerCount {
        ip: count.server.ip,
        port: count.server.port,
        host: count.host.clone(),
        connections: count.connections,
        outcomes: outcomes(&count.outcomes),
        codes: count
            .codes
            .iter()
            .map(|(code, connections)| model::ServerCode { code: code.0, connections: *connections })
            .collect(),
    }
}

fn step(step: &TimelineStep) -> model::TimelineStep {
    model::TimelineStep {
        start: Time(step.start),
        length_ms: step.length_ms,
        opened: step.opened,
        ended: outcomes(&step.ended),
        with_findings: step.concerned,
    }
}
