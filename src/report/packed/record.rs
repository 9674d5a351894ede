//! A connection's facts, field by field: one that is missing here does not compile.

use super::bytes::{Packer, Unpacker};
use super::fields::Packed;
use crate::connection::{
    CloseFrame, ConnectionRecord, FrameCounts, Heartbeat, LastPing, Measured, RefusedMessage, Saw, TlsAlert,
    TlsFacts, Via, Violation,
};
use crate::flow::{FlowEnds, IcmpErrors, IcmpSeen, Pause, ResetLook, TcpFacts};
use crate::http::Upgrade;

macro_rules! fields {
    ($($type:ident { $($field:ident),+ $(,)? })+) => {$(
        impl Packed for $type {
            fn pack(&self, to: &mut Packer<'_>) {
                let Self { $($field),+ } = self;
                $($field.pack(to);)+
            }

            fn unpack(from: &mut Unpacker<'_>) -> Self {
                Self { $($field: Packed::unpack(from)),+ }
            }
        }
    )+};
}

fields! {
    ConnectionRecord {
        first, last, first_order, end_order, kind, client, server, tcp_stream, attempt, tunnel, tls, via, upgrade,
        outcome, ending, close_code, initiator, ended_by, opened, end, close, crossed, saw, frames,
        idle_before_end_ms, idle_ms, data_idle_before_end_ms, tcp, flow, stream_end, stalled, last_ping,
        unanswered_pings, heartbeat, refused_message, violations, limits,
    }
    CloseFrame { code, reason, cut, packet, valid, acknowledged }
    FlowEnds { saw_syn, rtt_nanos, pause, clock_jump, history }
    FrameCounts { text, binary, continuation, ping, pong, close, reserved, payload_bytes }
    Heartbeat { pings, interval, round_trip, unanswered }
    IcmpErrors { count, first, last }
    IcmpSeen { packet, reporter, kind, code, mtu }
    LastPing { packet, acknowledged, answered }
    Measured { min, mean, max }
    Pause { before, after }
    RefusedMessage { side, packet, wire_bytes, inflated_bytes, is_whole }
    ResetLook { before, ip_id, ip_id_before, ids_counted, window, window_before }
    Saw { code, reason, clean, certainty, basis }
    TcpFacts {
        fin, rst, reset, stray_rst, retransmissions, unanswered_retransmissions, unanswered_bytes, probes,
        unanswered_probes, unacknowledged_bytes, zero_windows, gap_bytes, gaps, overlap_conflicts, payload_bytes,
        packets, packets_after_pause, ttl, last_ttl, last_ip_id, last_window, last_packet, last_payload, icmp,
    }
    TlsAlert { side, content, packet }
    TlsFacts {
        version, cipher, sni, alpn, decrypted, alert, close_notify, unverified_records, answered_in_clear,
    }
    Upgrade {
        http_version, stream_id, method, host, path, origin, user_agent, key, key_digest, server_header, via, status, location,
        retry_after, body_excerpt, request_packet, response_packet, accept, subprotocols_offered, subprotocol,
        extensions_offered, extensions, offers_cut, faults,
    }
    Via { connect, proxied }
    Violation { kind, side, packet, value }
}
