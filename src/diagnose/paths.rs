//! What something between the two sides did: it forgot the flow, reset it, or could not pass its packets on.

use super::case::{Case, Conclusion, proof, yes_no};
use super::finding::{Evidence, Fact};
use crate::base::{PacketRef, Side};
use crate::catalogue::TimerManner;
use crate::decode::IcmpKind;
use crate::flow::{IcmpSeen, Pause};

/// How far the identification of an RST of the same socket is from the one before: segments that one captured packet may
/// stand for.
const IDS_NEAR: u16 = 64;

/// Devices named at most.
const NAMED: usize = 3;

/// Bytes of IP and TCP headers without options.
const HEADERS_V4: u32 = 40;
const HEADERS_V6: u32 = 60;

/// Payload that any path takes (RFC 9293 §3.7.1).
const SMALL_BYTES: u32 = 536;

/// Who spoke after a long pause without being heard, and the pause.
pub(super) fn forgotten(case: Case<'_>) -> Option<(Side, Pause)> {
    let record = case.record;
    let pause =
        record.flow.pause.filter(|pause| pause.millis() >= case.knowledge.thresholds().forgotten_ms)?;
    let spoke = |side: Side| record.tcp[side].packets_after_pause > 0;
    let side = Side::BOTH.into_iter().find(|side| spoke(*side) && !spoke(!*side))?;
    record.end.is_none_or(|end| !end.is_before(pause.after)).then_some((side, pause))
}

/// A packet after a long pause was answered by RST.
pub(super) fn forgotten_and_reset(case: Case<'_>) -> Option<Conclusion> {
    let (side, pause) = forgotten(case)?;
    (case.transport_end()? == (!side, true)).then_some(())?;
    let rst = case.record.tcp[!side].rst?;
    let waited = rst.time.millis_since(pause.after.time);
    (0.0..=case.knowledge.thresholds().at_once_ms).contains(&waited).then(|| {
        let ttl = ttls(case, !side).filter(|(seen, usual)| is_apart(case, *seen, *usual));
        device(case, pause, TimerManner::Rst, 80)
            .proof(pause_proof(pause))
            .proof(case.end_proof())
            .proof(ttl.map(|(seen, usual)| ttl_proof(seen, usual, rst)).or_else(|| look_proof(case, !side)))
    })
}

/// Packets after a long pause were not answered at all.
pub(super) fn forgotten_and_silent(case: Case<'_>) -> Option<Conclusion> {
    let (side, pause) = forgotten(case)?;
    let (own, peer) = (&case.record.tcp[side], &case.record.tcp[!side]);
    let in_vain = own.unanswered_retransmissions + own.unanswered_probes;
    // An end that it wanted was not brought about by the silence.
    let wanted = case.end_packet(side) == Some(pause.after);
    let gave_up = case.record.ended_by.is_none_or(|by| by == side) && !wanted;
    (in_vain >= case.knowledge.thresholds().forgotten_resends && gave_up && peer.rst.is_none()).then(|| {
        device(case, pause, TimerManner::Silent, 75)
            .proof(pause_proof(pause))
            .proof(vain_proof(case, side))
            .proof(case.end_proof())
    })
}

/// An RST that its sender did not send.
pub(super) fn injected(case: Case<'_>, side: Side) -> Option<Conclusion> {
    let rst = case.record.tcp[side].rst?;
    let conclude = |confidence: u8, sign: &'static str, seen: Fact, usual: Fact, evidence: Evidence| {
        Conclusion::new(confidence)
            .case(sign)
            .value("sign", sign)
            .value("seen", seen)
            .value("usual", usual)
            .proof(Some(evidence))
            .proof(case.end_proof())
    };
    if let Some((seen, usual)) = ttls(case, side).filter(|(seen, usual)| is_apart(case, *seen, *usual)) {
        let evidence = ttl_proof(seen, usual, rst);
        return Some(conclude(85, "ttl", seen.to_string().into(), usual.to_string().into(), evidence));
    }
    if let Some((seen, usual)) = foreign_id(case, side) {
        let (seen, usual) = (Fact::from(seen.to_string()), Fact::from(usual.to_string()));
        let evidence = proof("evidence-ip-id", vec![("seen", seen.clone()), ("usual", usual.clone())], rst);
        return Some(conclude(65, "id", seen, usual, evidence));
    }
    let other = case.record.tcp[!side].rst?;
    let apart = other.time.millis_since(rst.time).abs();
    (apart <= case.knowledge.thresholds().rst_both_ms).then(|| {
        let seen = Fact::Millis(apart);
        let evidence = proof("evidence-rst-both", vec![("seen", seen.clone())], other);
        conclude(65, "both", seen, "".into(), evidence)
    })
}

/// The identification of a side's RST and the one before it, if these counted up and the RST is none of them. A host
/// that knows no such connection answers with a window of zero and any identification, and one that counts all that it
/// sends may be anywhere after a while.
fn foreign_id(case: Case<'_>, side: Side) -> Option<(u16, u16)> {
    let tcp = &case.record.tcp[side];
    let look = tcp.reset.filter(|look| look.ids_counted && look.window != 0)?;
    let waited = tcp.rst?.time.millis_since(look.before?.time);
    (waited <= case.knowledge.thresholds().at_once_ms).then_some(())?;
    let (seen, usual) = (look.ip_id.filter(|id| *id != 0)?, look.ip_id_before?);
    let step = seen.wrapping_sub(usual);
    (step.min(step.wrapping_neg()) > case.knowledge.thresholds().rst_apart_ids).then_some((seen, usual))
}

/// Whether an RST is of its sender's socket, or of a host that does not know the connection, if that shows.
pub(super) fn look_proof(case: Case<'_>, side: Side) -> Option<Evidence> {
    let tcp = &case.record.tcp[side];
    let (rst, look) = (tcp.rst?, tcp.reset?);
    let had_window = look.window_before.is_some_and(|window| window > 0);
    if look.window == 0 && had_window && look.ip_id.is_none_or(|id| id == 0 && look.ip_id_before != Some(0)) {
        return Some(proof("evidence-rst-stranger", Vec::new(), rst));
    }
    let (seen, usual) = (look.ip_id?, look.ip_id_before?);
    (look.window != 0 && (1..=IDS_NEAR).contains(&seen.wrapping_sub(usual))).then(|| {
        let text = |number: u16| Fact::from(number.to_string());
        let values = vec![("window", text(look.window)), ("seen", text(seen)), ("usual", text(usual))];
        proof("evidence-rst-own", values, rst)
    })
}

/// Segments that are too large for the path were sent again in vain.
pub(super) fn too_big(case: Case<'_>) -> Option<Conclusion> {
    let headers = if case.record.client.ip.is_ipv4() { HEADERS_V4 } else { HEADERS_V6 };
    let (side, error) = told(case, |kind| kind == IcmpKind::TooBig)?;
    let tcp = &case.record.tcp[side];
    let too_large = match error.mtu {
        Some(mtu) => tcp.unanswered_bytes.saturating_add(headers) > mtu,
        None => tcp.unanswered_bytes > SMALL_BYTES,
    };
    (tcp.unanswered_retransmissions > 0 && too_large).then(|| {
        let mtu = error.mtu.map(|mtu| mtu.to_string()).unwrap_or_default();
        Conclusion::new(85)
            .value("sender", side.id())
            .value("bytes", tcp.unanswered_bytes.to_string())
            .value("known", yes_no(Some(error.mtu.is_some())))
            .value("mtu", mtu)
            .value("reporter", error.reporter.to_string())
            .proof(Some(icmp_proof(error)))
            .proof(vain_proof(case, side))
    })
}

/// The path said that a side's packets do not arrive, and nothing came back any more.
pub(super) fn refused(case: Case<'_>) -> Option<Conclusion> {
    use IcmpKind::{Prohibited, TimeExceeded, Unreachable};
    let (side, error) = told(case, |kind| matches!(kind, Unreachable | Prohibited | TimeExceeded))?;
    let peer = &case.record.tcp[!side];
    let unheard = peer.last_packet.is_none_or(|last| last.is_before(error.packet));
    let gave_up = case.record.ended_by.is_none_or(|by| by == side);
    let wanted = case.end_packet(side).is_some_and(|end| end.is_before(error.packet));
    (unheard && gave_up && !wanted).then(|| {
        Conclusion::new(85)
            .case(error.kind.id())
            .value("sender", side.id())
            .value("kind", error.kind.id())
            .value("reporter", error.reporter.to_string())
            .proof(Some(icmp_proof(error)))
            .proof(vain_proof(case, side))
            .proof(case.end_proof())
    })
}

/// The last ICMP error that a side was told, if it is of such a kind.
fn told(case: Case<'_>, is_kind: impl Fn(IcmpKind) -> bool) -> Option<(Side, IcmpSeen)> {
    let last = |side: Side| Some((side, case.record.tcp[side].icmp.as_ref()?.last));
    Side::BOTH.into_iter().filter_map(last).find(|(_, error)| is_kind(error.kind))
}

/// With the devices that are known to forget a flow after such a pause.
fn device(case: Case<'_>, pause: Pause, manner: TimerManner, confidence: u8) -> Conclusion {
    let length = pause.millis();
    let timers = case.knowledge.forgotten(length, manner);
    let first = timers.first().copied();
    let at_once = first.is_some_and(|timer| length <= (timer.seconds + timer.above_seconds) * 1000.0);
    let mut products: Vec<&str> = timers.iter().map(|timer| timer.product.as_str()).collect();
    products.dedup();
    products.truncate(NAMED);
    let setting = first.filter(|_| timers.len() == 1).map(|timer| timer.setting.clone()).unwrap_or_default();
    Conclusion::new(if at_once { confidence + 10 } else { confidence })
        .case(first.filter(|_| at_once).map(|timer| timer.id.clone()).unwrap_or_default())
        .value("pause", Fact::Millis(length))
        .value("known", yes_no(Some(!products.is_empty())))
        .value("product", products.join(", "))
        .value("timer", first.map_or(Fact::from(""), |timer| Fact::Millis(timer.seconds * 1000.0)))
        .value("settable", yes_no(Some(!setting.is_empty())))
        .value("setting", setting)
}

fn pause_proof(pause: Pause) -> Option<Evidence> {
    Some(proof("evidence-pause", vec![("pause", Fact::Millis(pause.millis()))], pause.after))
}

/// What a side sent again in vain.
fn vain_proof(case: Case<'_>, side: Side) -> Option<Evidence> {
    let tcp = &case.record.tcp[side];
    let count = tcp.unanswered_retransmissions + tcp.unanswered_probes;
    let values = vec![("side", side.id().into()), ("count", u64::from(count).into())];
    tcp.last_packet.filter(|_| count > 0).map(|packet| proof("evidence-retransmissions", values, packet))
}

fn icmp_proof(error: IcmpSeen) -> Evidence {
    let values = vec![("kind", Fact::from(error.kind.id())), ("reporter", error.reporter.to_string().into())];
    proof("evidence-icmp", values, error.packet)
}

fn ttl_proof(seen: u8, usual: u8, rst: PacketRef) -> Evidence {
    proof("evidence-ttl", vec![("seen", seen.to_string().into()), ("usual", usual.to_string().into())], rst)
}

/// The TTL of a side's RST and that of its other packets.
pub(super) fn ttls(case: Case<'_>, side: Side) -> Option<(u8, u8)> {
    let tcp = &case.record.tcp[side];
    tcp.rst?;
    Some((tcp.last_ttl?, tcp.ttl?))
}

/// Whether another host must have sent a packet of the TTL seen.
pub(super) fn is_apart(case: Case<'_>, seen: u8, usual: u8) -> bool {
    seen.abs_diff(usual) >= case.knowledge.thresholds().rst_apart_hops
}
