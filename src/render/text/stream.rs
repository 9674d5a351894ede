//! HTTP/2 as a person reads it: how a stream ended, and what held it up.

use super::packets::packet;
use super::page::Page;
use crate::base::Side;
use crate::connection::{ConnectionRecord, Limit, StreamEnd};
use crate::http::h2::ErrorCode;
use crate::report::Report;

/// The side that ended the stream first and how; `None` if it was TCP that ended.
pub(super) fn end_of_transport(record: &ConnectionRecord) -> Option<(Side, StreamEnd)> {
    let side = record.ended_by?;
    let end = record.stream_end?[side]?;
    let tcp = &record.tcp[side];
    let tcp_ended = [tcp.fin, tcp.rst].into_iter().flatten().any(|at| !record.last.is_before(at));
    // GOAWAY ends only streams that its sender never looked at; with the others TCP went on, and ended them.
    let by_tcp = matches!(end, StreamEnd::GoAway(_)) && tcp_ended;
    (!by_tcp).then_some((side, end))
}

/// A sentence about a stream's end: `PREFIX-end_stream`, `PREFIX-rst_stream` or `PREFIX-goaway`.
pub(super) fn say_end(page: &Page<'_>, prefix: &str, side: Side, end: StreamEnd) -> String {
    let (id, code) = match end {
        StreamEnd::EndStream => ("end_stream", String::new()),
        StreamEnd::Reset(code) => ("rst_stream", error_name(code)),
        StreamEnd::GoAway(code) => ("goaway", error_name(code)),
    };
    page.say(&format!("{prefix}-{id}"), &[("side", side.id().into()), ("code", code.into())])
}

/// Which stream it was, and how each side ended it.
pub(super) fn facts(page: &Page<'_>, record: &ConnectionRecord) -> Vec<String> {
    let Some(ends) = record.stream_end else { return Vec::new() };
    let stream = record.upgrade.as_ref().and_then(|upgrade| upgrade.stream_id);
    let stream = stream.map(|stream| page.say("http2-stream", &[("stream", stream.to_string().into())]));
    let ends = Side::BOTH.into_iter().filter_map(|side| Some(say_end(page, "http2", side, ends[side]?)));
    stream.into_iter().chain(ends).collect()
}

/// Who could send no more before the end because its peer granted nothing, where all that the peer sent is known.
pub(super) fn stalls(page: &Page<'_>, report: &Report, record: &ConnectionRecord) -> Vec<String> {
    let may_hide_a_grant = |of: Side| {
        let missing = match of {
            Side::Client => [Limit::GapFromClient, Limit::NothingFromClient, Limit::NoKeys],
            Side::Server => [Limit::GapFromServer, Limit::NothingFromServer, Limit::NoKeys],
        };
        record.limits.iter().any(|limit| missing.contains(limit))
    };
    let stalled = |side: Side| {
        let at = record.stalled[side].filter(|at| record.end.is_none_or(|end| at.is_before(end)))?;
        if may_hide_a_grant(!side) {
            return None;
        }
        let at = packet(page, report, at.id);
        Some(page.say("http2-stalled", &[("side", side.id().into()), ("packet", at.into())]))
    };
    Side::BOTH.into_iter().filter_map(stalled).collect()
}

fn error_name(code: u32) -> String {
    ErrorCode(code).name().map_or_else(|| code.to_string(), str::to_owned)
}
