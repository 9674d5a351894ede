use super::{Converter, known};
use crate::base::{PacketRef, Side, WireText};
use crate::connection::{
    CloseFrame, ConnectionRecord, FrameCounts, Heartbeat, Hop, LastPing, Measured, RefusedMessage, Saw,
    StreamEnd, Violation,
};
use crate::flow::{IcmpErrors, IcmpSeen, ResetLook, TcpFacts};
use crate::http::Upgrade;
use crate::http::h2::ErrorCode;
use crate::render::json::model;
use crate::render::json::value::{Id, Time, millis_of_nanos, rounded};

/// Limits named that a refused message is over.
const OVER_LIMITS: usize = 5;

/// The largest integer that every JSON reader keeps exactly (RFC 8259 §6).
const MAX_EXACT: u64 = (1 << 53) - 1;

pub(super) fn sides<T>(mut value: impl FnMut(Side) -> T) -> model::Sides<T> {
    model::Sides { client: value(Side::Client), server: value(Side::Server) }
}

fn text(text: &Option<WireText>) -> Option<String> {
    text.as_ref().map(WireText::to_lossy)
}

pub(super) fn heartbeat(heartbeat: &Heartbeat) -> model::Heartbeat {
    let measured = |measured: Measured| model::Measured {
        min: rounded(measured.min),
        mean: rounded(measured.mean),
        max: rounded(measured.max),
    };
    model::Heartbeat {
        pings: heartbeat.pings,
        interval_ms: heartbeat.interval.map(measured),
        round_trip_ms: heartbeat.round_trip.map(measured),
        unanswered: heartbeat.unanswered,
    }
}

pub(super) fn frames(counts: &FrameCounts) -> model::Frames {
    model::Frames {
        text: counts.text,
        binary: counts.binary,
        continuation: counts.continuation,
        ping: counts.ping,
        pong: counts.pong,
        close: counts.close,
        payload_bytes: counts.payload_bytes,
        reserved: counts.reserved,
    }
}

pub(super) fn stream_end(end: StreamEnd) -> model::StreamEnd {
    let (frame, code) = match end {
        StreamEnd::EndStream => ("end_stream", None),
        StreamEnd::Reset(code) => ("rst_stream", Some(code)),
        StreamEnd::GoAway(code) => ("goaway", Some(code)),
    };
    model::StreamEnd { frame, code, code_name: code.and_then(|code| ErrorCode(code).name()) }
}

pub(super) fn gap(facts: &TcpFacts) -> model::Gap {
    model::Gap { count: facts.gaps, bytes: facts.gap_bytes }
}

pub(super) fn hop(hop: &Hop) -> model::Hop {
    model::Hop { peer_connection: hop.peer_connection.clone(), role: hop.role, basis: hop.basis }
}

impl Converter<'_> {
    fn reset_look(&self, look: ResetLook) -> model::ResetLook {
        let ResetLook { before, ip_id, ip_id_before, ids_counted, window, window_before } = look;
        let before = self.number(before);
        model::ResetLook {
            packet_before: before,
            ip_id,
            ip_id_before,
            ids_counted,
            window,
            window_before_bytes: window_before,
        }
    }

    fn icmp(&self, errors: &IcmpErrors) -> model::IcmpErrors {
        let seen = |seen: &IcmpSeen| model::IcmpSeen {
            packet: self.numbering.number(seen.packet.id),
            time: Time(seen.packet.time),
            reporter: seen.reporter.to_string(),
            kind: Id(seen.kind),
            code: seen.code,
            mtu_bytes: seen.mtu,
        };
        model::IcmpErrors { count: errors.count, first: seen(&errors.first), last: seen(&errors.last) }
    }

    pub(super) fn refused_message(&self, message: &RefusedMessage) -> model::RefusedMessage {
        let bytes = message.inflated_bytes.unwrap_or(message.wire_bytes);
        let over = self.judge.knowledge().limits_below(bytes).take(OVER_LIMITS);
        model::RefusedMessage {
            side: Id(message.side),
            packet: self.numbering.number(message.packet.id),
            wire_bytes: message.wire_bytes,
            inflated_bytes: message.inflated_bytes,
            whole: message.is_whole,
            over_limits: over
                .map(|limit| model::SizeLimit { product: limit.product.clone(), bytes: limit.bytes })
                .collect(),
        }
    }

    pub(super) fn upgrade(&self, upgrade: &Upgrade) -> model::Upgrade {
        let exchange = upgrade.request_packet.zip(upgrade.response_packet);
        model::Upgrade {
            http_version: known(upgrade.http_version),
            stream_id: upgrade.stream_id,
            method: text(&upgrade.method),
            host: text(&upgrade.host),
            path: text(&upgrade.path),
            origin: text(&upgrade.origin),
            user_agent: text(&upgrade.user_agent),
            server_header: text(&upgrade.server_header),
            via: text(&upgrade.via),
            status: upgrade.status,
            location: text(&upgrade.location),
            retry_after: text(&upgrade.retry_after),
            body_excerpt: text(&upgrade.body_excerpt),
            request_packet: self.number(upgrade.request_packet),
            response_packet: self.number(upgrade.response_packet),
            latency_ms: exchange.map(|(request, response)| rounded(response.time.millis_since(request.time))),
            accept: upgrade.accept.map(Id),
            subprotocols_offered: upgrade.subprotocols_offered.iter().map(WireText::to_lossy).collect(),
            subprotocol: text(&upgrade.subprotocol),
            extensions_offered: text(&upgrade.extensions_offered),
            extensions: text(&upgrade.extensions),
            faults: upgrade.faults.iter().copied().map(Id).collect(),
        }
    }

    pub(super) fn close(&self, close: &CloseFrame) -> model::Close {
        model::Close {
            code: close.code.map(|code| code.0),
            reason: close.reason.to_lossy(),
            packet: self.numbering.number(close.packet.id),
            time: Time(close.packet.time),
            valid: close.valid,
            acknowledged: close.acknowledged,
        }
    }

    pub(super) fn saw(&self, saw: &Saw) -> model::Saw {
        model::Saw {
            code: saw.code.map(|code| code.0),
            reason: text(&saw.reason),
            clean: saw.clean,
            certainty: Id(saw.certainty),
            basis: self.number(saw.basis),
        }
    }

    pub(super) fn ping(&self, ping: &LastPing) -> model::Ping {
        model::Ping {
            packet: self.numbering.number(ping.packet.id),
            time: Time(ping.packet.time),
            acknowledged: ping.acknowledged,
            answered: ping.answered,
        }
    }

    pub(super) fn violation(&self, violation: &Violation) -> model::Violation {
        model::Violation {
            rule: Id(violation.kind),
            side: Id(violation.side),
            packet: self.numbering.number(violation.packet.id),
            time: Time(violation.packet.time),
            detail: self.words.violation(violation),
            reference: violation.kind.reference(),
            value: Some(violation.value).filter(|value| *value <= MAX_EXACT),
        }
    }

    pub(super) fn tcp(&self, record: &ConnectionRecord) -> model::Tcp {
        let tcp = &record.tcp;
        let number =
            |packet: fn(&TcpFacts) -> Option<PacketRef>| sides(|side| self.number(packet(&tcp[side])));
        model::Tcp {
            fin: number(|facts| facts.fin),
            rst: number(|facts| facts.rst),
            reset: sides(|side| tcp[side].reset.map(|look| self.reset_look(look))),
            stray_rst: number(|facts| facts.stray_rst),
            retransmissions: sides(|side| tcp[side].retransmissions),
            unanswered_retransmissions: sides(|side| tcp[side].unanswered_retransmissions),
            unanswered_bytes: sides(|side| tcp[side].unanswered_bytes),
            probes: sides(|side| tcp[side].probes),
            unanswered_probes: sides(|side| tcp[side].unanswered_probes),
            unacked_at_end: sides(|side| tcp[side].unacknowledged_bytes),
            zero_window: sides(|side| tcp[side].zero_windows),
            overlap_conflicts: sides(|side| tcp[side].overlap_conflicts),
            packets: sides(|side| tcp[side].packets),
            packets_after_pause: sides(|side| tcp[side].packets_after_pause),
            payload_bytes: sides(|side| tcp[side].payload_bytes),
            ttl: sides(|side| tcp[side].ttl),
            last_ttl: sides(|side| tcp[side].last_ttl),
            last_ip_id: sides(|side| tcp[side].last_ip_id),
            last_window_bytes: sides(|side| tcp[side].last_window),
            last_packet: number(|facts| facts.last_packet),
            last_payload_packet: number(|facts| facts.last_payload),
            saw_syn: record.flow.saw_syn,
            rtt_ms: record.flow.rtt_nanos.map(millis_of_nanos),
            pause: record.flow.pause.map(|pause| model::Pause {
                packet_before: self.numbering.number(pause.before.id),
                packet_after: self.numbering.number(pause.after.id),
                length_ms: rounded(pause.millis()),
            }),
            clock_jump: self.number(record.flow.clock_jump),
            icmp: sides(|side| tcp[side].icmp.as_deref().map(|errors| self.icmp(errors))),
            history: record.flow.history.clone(),
        }
    }
}
