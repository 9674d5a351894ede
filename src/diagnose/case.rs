//! A connection as rules look at it.

use crate::base::{PacketRef, Side};
use crate::catalogue::Place;
use crate::connection::{CloseFrame, ConnectionRecord, Ending, Limit};
use crate::http::UpgradeFault;

use super::finding::{Evidence, Fact, Facts, RuledOut};
use super::knowledge::Knowledge;

/// A connection and what is known beside it.
#[derive(Clone, Copy)]
pub(super) struct Case<'a> {
    pub(super) record: &'a ConnectionRecord,
    pub(super) knowledge: &'a Knowledge,
    /// What explains the code of the first Close frame.
    pub(super) place: Option<Place>,
    /// The reason of the first Close frame, in lower case.
    pub(super) reason: &'a str,
    /// Whether evidence is wanted beside the conclusion.
    pub(super) with_evidence: bool,
}

impl<'a> Case<'a> {
    /// The first Close frame and who sent it.
    pub(super) fn first_close(self) -> Option<(Side, &'a CloseFrame)> {
        let side = self.record.initiator?;
        Some((side, self.record.close[side].as_ref()?))
    }

    /// The code of the first Close frame; 1005 for an empty one.
    pub(super) fn code(self) -> Option<u16> {
        self.first_close()?.1.reported_code().map(|code| code.0)
    }

    /// Whether the first Close frame has this code and came from that side.
    pub(super) fn closed_with(self, side: Side, code: u16) -> bool {
        self.record.initiator == Some(side) && self.code() == Some(code)
    }

    /// Whether the reason has one of these parts, which are in lower case.
    pub(super) fn reason_has(self, parts: &[&str]) -> bool {
        !self.reason.is_empty() && parts.iter().any(|part| self.reason.contains(part))
    }

    /// Milliseconds from the 101 to the first event of the end.
    pub(super) fn age_ms(self) -> Option<f64> {
        Some(self.end().time.millis_since(self.record.opened?.time))
    }

    /// The first event of the end, else the last packet.
    pub(super) fn end(self) -> PacketRef {
        self.record.end.unwrap_or(self.record.last)
    }

    /// Who ended the transport, and whether by a reset, where no Close frames of both sides came before.
    pub(super) fn transport_end(self) -> Option<(Side, bool)> {
        let record = self.record;
        let side = record.ended_by?;
        match record.ending {
            Ending::FinWithoutClose => Some((side, false)),
            Ending::RstWithoutClose => Some((side, true)),
            Ending::CloseUnanswered | Ending::UpgradeUnanswered | Ending::TlsFailed => {
                Some((side, self.ended_by_reset(side)))
            }
            _ => None,
        }
    }

    /// Whether a side's RST came before its FIN, if there was one.
    pub(super) fn ended_by_reset(self, side: Side) -> bool {
        let tcp = &self.record.tcp[side];
        tcp.rst.is_some_and(|rst| tcp.fin.is_none_or(|fin| rst.is_before(fin)))
    }

    /// The packet with which a side ended the transport.
    pub(super) fn end_packet(self, side: Side) -> Option<PacketRef> {
        let tcp = &self.record.tcp[side];
        match (tcp.fin, tcp.rst) {
            (Some(fin), Some(rst)) => Some(if rst.is_before(fin) { rst } else { fin }),
            (fin, rst) => fin.or(rst),
        }
    }

    pub(super) fn has_limit(self, limit: Limit) -> bool {
        self.record.limits.contains(&limit)
    }

    pub(super) fn has_fault(self, fault: UpgradeFault) -> bool {
        self.record.upgrade.as_ref().is_some_and(|upgrade| upgrade.faults.contains(&fault))
    }

    pub(super) fn status(self) -> Option<u16> {
        self.record.upgrade.as_ref()?.status
    }

    /// Milliseconds from the upgrade request to its answer, else to the end.
    pub(super) fn wait_ms(self) -> Option<f64> {
        let upgrade = self.record.upgrade.as_ref()?;
        let until = upgrade.response_packet.unwrap_or_else(|| self.end());
        Some(until.time.millis_since(upgrade.request_packet?.time))
    }

    /// What `Server` and `Via` of the answer say, in lower case.
    pub(super) fn headers(self) -> String {
        let Some(upgrade) = self.record.upgrade.as_ref() else { return String::new() };
        let text = |text: &Option<crate::base::WireText>| {
            text.as_ref().map(|text| text.to_lossy().to_lowercase()).unwrap_or_default()
        };
        format!("{} {}", text(&upgrade.server_header), text(&upgrade.via))
    }

    // Evidence.

    fn wants_evidence(self) -> Option<()> {
        self.with_evidence.then_some(())
    }

    /// The first Close frame.
    pub(super) fn close_proof(self) -> Option<Evidence> {
        self.wants_evidence()?;
        let (side, close) = self.first_close()?;
        let code = close.reported_code().map(|code| code.to_string()).unwrap_or_default();
        Some(proof("evidence-close", vec![("side", side.id().into()), ("code", code.into())], close.packet))
    }

    /// The answering Close frame.
    pub(super) fn answer_proof(self) -> Option<Evidence> {
        self.wants_evidence()?;
        let side = !self.record.initiator?;
        let close = self.record.close[side].as_ref()?;
        let code = close.reported_code().map(|code| code.to_string()).unwrap_or_default();
        Some(proof("evidence-answer", vec![("side", side.id().into()), ("code", code.into())], close.packet))
    }

    /// The FIN or RST that ended the transport.
    pub(super) fn end_proof(self) -> Option<Evidence> {
        self.wants_evidence()?;
        let side = self.record.ended_by?;
        let message = if self.ended_by_reset(side) { "evidence-rst" } else { "evidence-fin" };
        Some(proof(message, vec![("side", side.id().into())], self.end_packet(side)?))
    }

    /// The last payload before the end.
    pub(super) fn last_data_proof(self) -> Option<Evidence> {
        self.wants_evidence()?;
        let of = |side: Side| Some((side, self.record.tcp[side].last_payload?));
        let last = Side::BOTH.into_iter().filter_map(of).max_by_key(|(_, packet)| packet.id)?;
        Some(proof("evidence-last-data", vec![("side", last.0.id().into())], last.1))
    }

    /// How long nothing had been sent when the end began.
    pub(super) fn silence_proof(self) -> Option<Evidence> {
        self.wants_evidence()?;
        let idle = self.record.idle_before_end_ms?;
        Some(proof("evidence-silence", vec![("idle", Fact::Millis(idle))], self.end()))
    }

    /// How old the connection was when it ended.
    pub(super) fn age_proof(self) -> Option<Evidence> {
        self.wants_evidence()?;
        Some(proof("evidence-age", vec![("age", Fact::Millis(self.age_ms()?))], self.record.opened?))
    }

    /// The status of the answer to the upgrade.
    pub(super) fn status_proof(self) -> Option<Evidence> {
        self.wants_evidence()?;
        let upgrade = self.record.upgrade.as_ref()?;
        let status = upgrade.status?.to_string();
        Some(proof("evidence-status", vec![("status", status.into())], upgrade.response_packet?))
    }

    /// The first frame that broke a rule.
    pub(super) fn fault_proof(self) -> Option<Evidence> {
        self.wants_evidence()?;
        let violation = self.record.violations.first()?;
        Some(proof("evidence-fault", vec![("side", violation.side.id().into())], violation.packet))
    }

    /// A side's last ping, if no pong came.
    pub(super) fn ping_proof(self, side: Side) -> Option<Evidence> {
        self.wants_evidence()?;
        let ping = self.record.last_ping[side].filter(|ping| ping.answered == Some(false))?;
        let values = vec![("side", side.id().into()), ("acked", yes_no(ping.acknowledged).into())];
        Some(proof("evidence-ping", values, ping.packet))
    }

    /// What every rule's words may speak of; empty where it is not known.
    pub(super) fn standard_values(self) -> Facts {
        let record = self.record;
        let millis = |millis: Option<f64>| millis.map_or(Fact::from(""), Fact::Millis);
        let side = record.ended_by.or(record.initiator).map_or("none", Side::id);
        let code = |side: Option<Side>| {
            let close = side.and_then(|side| record.close[side].as_ref());
            let code = close.and_then(CloseFrame::reported_code);
            code.map(|code| code.to_string()).unwrap_or_default()
        };
        let upgrade = record.upgrade.as_ref();
        let location = upgrade.and_then(|upgrade| upgrade.location.clone());
        vec![
            ("side", side.into()),
            ("code", code(record.initiator).into()),
            ("answer", code(record.initiator.map(|side| !side)).into()),
            ("status", self.status().map(|status| status.to_string()).unwrap_or_default().into()),
            ("location", location.map_or(Fact::from(""), Fact::Wire)),
            ("age", millis(self.age_ms())),
            ("idle", millis(record.idle_before_end_ms)),
            ("client_idle", millis(record.idle_ms.client)),
            ("server_idle", millis(record.idle_ms.server)),
            ("wait", millis(self.wait_ms())),
        ]
    }
}

pub(super) const fn yes_no(known: Option<bool>) -> &'static str {
    match known {
        Some(true) => "yes",
        Some(false) => "no",
        None => "unknown",
    }
}

pub(super) fn proof(message: &'static str, values: Facts, packet: PacketRef) -> Evidence {
    Evidence { message, values, packet: Some(packet) }
}

/// What a rule says when its conditions hold.
#[derive(Default)]
pub(super) struct Conclusion {
    pub(super) confidence: u8,
    pub(super) case: String,
    pub(super) values: Facts,
    pub(super) evidence: Vec<Evidence>,
    pub(super) ruled_out: Vec<RuledOut>,
}

impl Conclusion {
    pub(super) fn new(confidence: u8) -> Self {
        Self { confidence, ..Self::default() }
    }

    /// Keeps findings of other cases apart.
    pub(super) fn case(self, case: impl Into<String>) -> Self {
        Self { case: case.into(), ..self }
    }

    pub(super) fn value(mut self, name: &'static str, value: impl Into<Fact>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    pub(super) fn proof(mut self, evidence: Option<Evidence>) -> Self {
        self.evidence.extend(evidence);
        self
    }

    pub(super) fn not(mut self, message: &'static str, values: Facts) -> Self {
        self.ruled_out.push(RuledOut { message, values });
        self
    }
}
