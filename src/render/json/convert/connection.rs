use super::tls::{endpoint, via};
use super::{Converter, parts, time};
use crate::connection::ConnectionRecord;
use crate::diagnose::Finding;
use crate::render::facts;
use crate::render::json::model;
use crate::render::json::value::{Id, Time, rounded};
use crate::report::{Concerns, community_id, connection_id, display_filter};

impl Converter<'_> {
    pub(crate) fn connection(&self, record: &ConnectionRecord, concerns: &Concerns) -> model::Connection {
        let findings = concerns.findings(record, self.judge);
        let close_code = record.close_code;
        let reading = self.reading(record);
        model::Connection {
            id: connection_id(record),
            kind: Id(record.kind),
            client: endpoint(record.client),
            server: endpoint(record.server),
            tcp_stream: record.tcp_stream,
            attempt: record.attempt,
            community_id: community_id(record.client, record.server),
            first_packet: self.numbering.number(record.first.id),
            last_packet: self.numbering.number(record.last.id),
            first_time: Time(record.first.time),
            last_time: Time(record.last.time),
            duration_ms: rounded(record.last.time.millis_since(record.first.time)),
            tunnel: record.tunnel.iter().map(|layer| layer.to_string()).collect(),
            tls: record.tls.as_ref().map(|facts| self.tls(facts)),
            via: record.via.as_deref().map(via),
            upgrade: record.upgrade.as_ref().map(|upgrade| self.upgrade(upgrade)),
            outcome: Id(record.outcome),
            ending: Id(record.ending),
            close_code: close_code.map(|code| code.0),
            code_name: close_code.and_then(|code| self.code_name(code, reading.as_ref())),
            code_book: reading.as_ref().map(|reading| self.code_book(reading)),
            initiator: record.initiator.map(Id),
            ended_by: record.ended_by.map(Id),
            opened_time: time(record.opened),
            opened_packet: self.number(record.opened),
            end_time: time(record.end),
            end_packet: self.number(record.end),
            close: model::Closes {
                client: record.close.client.as_ref().map(|close| self.close(close)),
                server: record.close.server.as_ref().map(|close| self.close(close)),
                crossed: record.crossed,
            },
            client_saw: self.saw(&record.saw.client),
            server_saw: self.saw(&record.saw.server),
            frames: parts::sides(|side| parts::frames(&record.frames[side])),
            idle_before_end_ms: record.idle_before_end_ms.map(rounded),
            client_idle_ms: record.idle_ms.client.map(rounded),
            server_idle_ms: record.idle_ms.server.map(rounded),
            data_idle_ms: record.data_idle_before_end_ms.map(rounded),
            tcp: self.tcp(record),
            stream_end: record.stream_end.map(|ends| parts::sides(|side| ends[side].map(parts::stream_end))),
            stalled: parts::sides(|side| self.number(record.stalled[side])),
            last_ping: parts::sides(|side| record.last_ping[side].as_ref().map(|ping| self.ping(ping))),
            unanswered_pings: parts::sides(|side| record.unanswered_pings[side]),
            heartbeat: parts::sides(|side| record.heartbeat[side].as_deref().map(parts::heartbeat)),
            gaps: parts::sides(|side| parts::gap(&record.tcp[side])),
            refused_message: record.refused_message.as_ref().map(|message| self.refused_message(message)),
            violations: record.violations.iter().map(|violation| self.violation(violation)).collect(),
            limits: record.limits.iter().copied().map(Id).collect(),
            hop: concerns.hop(record).map(parts::hop),
            diagnosis: findings.first().map(|finding| self.diagnosis(record, finding)),
            findings: rules(&findings),
            display_filter: display_filter(record, self.numbering),
        }
    }

    fn diagnosis(&self, record: &ConnectionRecord, finding: &Finding) -> model::Diagnosis {
        let mut values = self.judge.standard_values(record);
        values.extend(finding.values.iter().cloned());
        let words = facts::rule(self.words, finding.rule, &values);
        model::Diagnosis {
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
            evidence: self.evidence(&finding.evidence),
        }
    }
}

/// The rules, each once.
fn rules(findings: &[Finding]) -> Vec<&'static str> {
    let mut rules: Vec<&'static str> = Vec::new();
    for finding in findings {
        if !rules.contains(&finding.rule) {
            rules.push(finding.rule);
        }
    }
    rules
}
