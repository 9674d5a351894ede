//! What stands between two peers and shows only in when and how packets come: forgotten flows, resets in another's name,
//! ICMP errors, a clock that was set back.

use crate::*;
use wsclose_pcap::diagnose::{Fact, Finding, Judge};

const NET_UNREACHABLE: (u8, u8) = (3, 0);
const TOO_BIG: (u8, u8) = (3, 4);

fn findings(talk: &Conversation) -> Vec<Finding> {
    Judge::default().findings(&one(talk))
}

/// The leading finding: rule, case, confidence.
#[track_caller]
fn leads(talk: &Conversation) -> (&'static str, String, u8) {
    let found = findings(talk);
    let first = found.first().unwrap();
    (first.rule, first.case.clone(), first.confidence.percent())
}

#[track_caller]
fn never(talk: &Conversation, prefix: &str) {
    let found = findings(talk);
    assert!(found.iter().all(|finding| !finding.rule.starts_with(prefix)), "{found:#?}");
}

fn text<'f>(finding: &'f Finding, value: &str) -> &'f str {
    match finding.values.iter().find(|(name, _)| *name == value) {
        Some((_, Fact::Text(text))) => text,
        other => panic!("{value}: {other:?}"),
    }
}

fn shows(talk: &Conversation, evidence: &str) -> bool {
    findings(talk).first().is_some_and(|first| first.evidence.iter().any(|one| one.message == evidence))
}

/// Open, with a few messages each way, all of them acknowledged.
fn busy() -> Conversation {
    let mut talk = opened();
    for _ in 0..4 {
        talk.frame(Client, Frame::text("hello")).frame(Server, Frame::text("hi"));
    }
    talk
}

/// The same, and then silence.
fn quiet(seconds: i64) -> Conversation {
    let mut talk = busy();
    talk.wait_ms(seconds * 1000);
    talk
}

/// What a kernel sends that does not know the connection.
fn stranger_rst(talk: &mut Conversation, side: Side) {
    talk.forged_rst(side, 64, 0, 0);
}

/// Retransmissions at growing intervals.
fn retransmit(talk: &mut Conversation, side: Side, times: u32) {
    for time in 0..times {
        talk.wait_ms(200 << time).again(side);
    }
}

#[test]
fn a_flow_that_was_forgotten_is_reset_when_somebody_speaks() {
    for speaker in Side::BOTH {
        let mut talk = quiet(352);
        talk.segment_frame(speaker, &Frame::ping("?"));
        stranger_rst(&mut talk, !speaker);
        assert_eq!(leads(&talk), ("forgotten-flow-rst", "aws-natgw".to_owned(), 90));
        assert_eq!(text(&findings(&talk)[0], "product"), "AWS NAT gateway, AWS Network Load Balancer");
    }
    // Noticed late, by a keep-alive, with the TTL of the device; the middlebox is the same one.
    let mut talk = quiet(2000);
    talk.probe(Client).forged_rst(Server, 250, 0, 0);
    assert_eq!(leads(&talk), ("forgotten-flow-rst", String::new(), 80));
    assert!(shows(&talk, "evidence-ttl"));
    let pause = one(&talk).flow.pause.unwrap();
    assert_eq!(pause.millis().round(), 2_000_001.0);
    // No device that is known waits so shortly.
    let mut talk = quiet(90);
    talk.segment_frame(Client, &Frame::text("still there?"));
    stranger_rst(&mut talk, Server);
    assert_eq!(leads(&talk), ("forgotten-flow-rst", String::new(), 80));
    assert_eq!(text(&findings(&talk)[0], "known"), "no");
}

#[test]
fn a_reset_after_a_short_pause_or_after_an_answer_is_the_peers() {
    let mut short = quiet(30);
    short.segment_frame(Client, &Frame::text("x"));
    stranger_rst(&mut short, Server);
    let mut answered = quiet(352);
    answered.frame(Client, Frame::text("x"));
    stranger_rst(&mut answered, Server);
    let mut late = quiet(352);
    late.segment_frame(Client, &Frame::text("x")).wait_ms(5000);
    stranger_rst(&mut late, Server);
    for talk in [&short, &answered, &late] {
        never(talk, "forgotten");
        assert!(findings(talk).iter().any(|finding| finding.rule == "rst-by-peer"));
    }
    // A timer of its own.
    let mut own = quiet(352);
    own.rst(Server);
    never(&own, "forgotten");
}

#[test]
fn a_flow_that_was_forgotten_in_silence_swallows_what_follows() {
    let mut talk = quiet(241);
    talk.segment_frame(Client, &Frame::ping("?"));
    retransmit(&mut talk, Client, 3);
    assert_eq!(leads(&talk), ("forgotten-flow-silent", "azure-lb".to_owned(), 85));
    let mut gave_up = quiet(300);
    gave_up.segment_frame(Client, &Frame::text("x"));
    retransmit(&mut gave_up, Client, 5);
    gave_up.rst(Client);
    assert_eq!(leads(&gave_up), ("forgotten-flow-silent", String::new(), 75));
    let mut probed = quiet(7200);
    probed.probe(Server);
    for _ in 0..3 {
        probed.wait_ms(75_000).probe(Server);
    }
    assert_eq!(leads(&probed).0, "forgotten-flow-silent");
    assert_eq!(one(&probed).flow.pause.unwrap().millis().round(), 7_200_001.0);
}

#[test]
fn a_peer_that_vanished_while_it_was_talked_to_was_not_forgotten() {
    // The gaps between retransmissions are no pause.
    let mut vanished = busy();
    vanished.segment_frame(Client, &Frame::text("x"));
    retransmit(&mut vanished, Client, 10);
    // It answered once more, so the path was there.
    let mut answered = quiet(300);
    answered.frame(Client, Frame::text("x")).segment_frame(Client, &Frame::text("y"));
    retransmit(&mut answered, Client, 4);
    for talk in [&vanished, &answered] {
        never(talk, "forgotten");
        assert_eq!(leads(talk).0, "peer-vanished");
    }
    assert_eq!(one(&vanished).flow.pause, None);
}

#[test]
fn a_reset_of_another_machine_shows_by_its_ttl_its_identification_or_at_both_ends() {
    let mut ttl = busy();
    ttl.forged_rst(Server, 55, 0, 0);
    assert_eq!(leads(&ttl), ("rst-injected", "ttl".to_owned(), 85));
    let mut id = busy();
    id.forged_rst(Server, 64, 40_000, 8192);
    assert_eq!(leads(&id), ("rst-injected", "id".to_owned(), 65));
    let mut both = busy();
    both.forged_rst(Server, 64, 0, 0).forged_rst(Client, 64, 0, 0);
    assert_eq!(leads(&both), ("rst-injected", "both".to_owned(), 65));
}

#[test]
fn a_peers_own_reset_is_told_from_that_of_a_host_that_knows_nothing() {
    let mut own = busy();
    own.rst(Server);
    assert_eq!(leads(&own).0, "rst-by-peer");
    assert!(shows(&own, "evidence-rst-own") && !shows(&own, "evidence-rst-stranger"));
    let mut stranger = busy();
    stranger.segment_frame(Client, &Frame::text("x"));
    stranger_rst(&mut stranger, Server);
    assert_eq!(leads(&stranger).0, "rst-by-peer");
    assert!(shows(&stranger, "evidence-rst-stranger") && !shows(&stranger, "evidence-rst-own"));
    // Old kernels number such answers as they like.
    let mut old = busy();
    old.segment_frame(Client, &Frame::text("x")).forged_rst(Server, 64, 40_000, 0);
    never(&old, "rst-injected");
    // Hosts that count all they send are elsewhere after a while.
    let mut busy_elsewhere = quiet(10);
    busy_elsewhere.forged_rst(Server, 64, 40_000, 8192);
    never(&busy_elsewhere, "rst-injected");
    // Two hops less or more is another route.
    let mut rerouted = busy();
    rerouted.forged_rst(Server, 62, 0, 0);
    never(&rerouted, "rst-injected");
    // One after the other.
    let mut in_turn = busy();
    in_turn.forged_rst(Server, 64, 0, 0).wait_ms(10).forged_rst(Client, 64, 0, 0);
    never(&in_turn, "rst-injected");
}

#[test]
fn an_icmp_error_before_the_silence_names_who_refused() {
    let (kind, code) = NET_UNREACHABLE;
    let mut talk = busy();
    talk.segment_frame(Server, &Frame::text("x")).icmp(Server, kind, code, 0);
    retransmit(&mut talk, Server, 4);
    assert_eq!(leads(&talk), ("icmp-killed", "unreachable".to_owned(), 85));
    assert_eq!(text(&findings(&talk)[0], "reporter"), "10.0.0.254");
    let icmp = one(&talk).tcp.server.icmp.unwrap();
    assert_eq!((icmp.count, icmp.first), (1, icmp.last));
    assert_eq!(one(&talk).tcp.client.icmp, None);

    // A route that came back.
    let mut recovered = busy();
    recovered.segment_frame(Server, &Frame::text("x")).icmp(Server, kind, code, 0).again(Server).ack(Client);
    recovered.segment_frame(Server, &Frame::text("y"));
    retransmit(&mut recovered, Server, 4);
    never(&recovered, "icmp");
    // A client that left before.
    let mut left = busy();
    left.fin(Client).segment_frame(Server, &Frame::text("x")).icmp(Server, kind, code, 0);
    never(&left, "icmp");
}

#[test]
fn segments_too_large_for_the_path_are_told_where_the_path_says_so() {
    let (kind, code) = TOO_BIG;
    let mut talk = busy();
    talk.acknowledging(false)
        .segment_frame(Client, &Frame::binary(vec![7; 1400]))
        .icmp(Client, kind, code, 1280);
    retransmit(&mut talk, Client, 4);
    assert_eq!(leads(&talk).0, "mtu-blackhole");
    // Smaller than what passes, so something else is wrong.
    let mut small = busy();
    small
        .acknowledging(false)
        .segment_frame(Client, &Frame::binary(vec![7; 900]))
        .icmp(Client, kind, code, 1280);
    retransmit(&mut small, Client, 4);
    never(&small, "mtu");
    // The sender took the hint.
    let mut smaller = busy();
    smaller.frame(Client, Frame::binary(vec![7; 1400])).icmp(Client, kind, code, 1280);
    smaller.frame(Client, Frame::text("x")).rst(Server);
    never(&smaller, "mtu");
}

#[test]
fn icmp_begins_no_flow_and_forges_no_fact() {
    let (kind, code) = NET_UNREACHABLE;
    let mut other = Conversation::new("10.0.0.7:5000", "10.0.0.8:80");
    other.unseen(|talk| {
        talk.send(Client, "x");
    });
    other.icmp(Client, kind, code, 0);
    let mut talk = busy();
    // What it quotes was never sent.
    let mut ahead = talk.clone();
    ahead.unseen(|talk| {
        talk.segment_frame(Client, &Frame::binary([0; 1000])).segment_frame(Client, &Frame::text("x"));
    });
    ahead.icmp(Client, kind, code, 0);
    talk.close_handshake(Client, 1000, "");
    let mut packets = talk.packets().to_vec();
    packets.extend_from_slice(ahead.packets().last_chunk::<1>().unwrap());
    packets.extend_from_slice(other.packets());
    packets.sort_by_key(|packet| packet.time);

    let mut records = Records::default();
    let file = MemoryInput::file("test.pcap", pcap(&packets, ByteOrder::Little));
    let totals = analyze::analyze(&[&file], &Options::default(), &mut records).totals;
    assert_eq!((totals.tcp_flows, totals.icmp_errors, totals.icmp_strays), (1, 2, 1));
    assert!(records.0[0].tcp.client.icmp.is_none() && records.0[0].tcp.server.icmp.is_none());
}

#[test]
fn an_attempt_that_the_path_refused_is_counted_as_such() {
    let mut packets = Vec::new();
    for port in [5000, 5001] {
        let mut talk = Conversation::new(&format!("10.0.0.7:{port}"), "10.0.0.8:80");
        talk.segment(Client, support::SYN, &[]);
        if port == 5001 {
            talk.unseen(|talk| {
                talk.sequence_numbers(1000, 0).segment(Client, ACK, b"x");
            });
            talk.icmp(Client, NET_UNREACHABLE.0, NET_UNREACHABLE.1, 0);
        }
        packets.extend_from_slice(talk.packets());
    }
    packets.sort_by_key(|packet| packet.time);
    let file = MemoryInput::file("test.pcap", pcap(&packets, ByteOrder::Little));
    let totals = analyze::analyze(&[&file], &Options::default(), &mut Records::default()).totals;
    assert_eq!((totals.unanswered_flows, totals.unreachable_flows, totals.icmp_strays), (2, 1, 0));
}

/// A conversation of which the packets of each side have times of their own clock.
fn with_clocks(talk: &Conversation, millis: impl Fn(usize, bool) -> i64) -> Vec<Captured> {
    let shifted = talk.packets().iter().enumerate().map(|(number, packet)| {
        let by_client = packet.bytes[26..30] == [10, 0, 0, 1];
        Captured { time: packet.time.plus_nanos(millis(number, by_client) * 1_000_000), ..packet.clone() }
    });
    shifted.collect()
}

#[test]
fn a_clock_that_was_set_back_makes_timers_unsure() {
    let mut talk = quiet(59);
    talk.frame(Client, Frame::text("x")).frame(Server, Frame::text("y"));
    talk.wait_ms(60_000).fin(Server).fin(Client);
    let timers = |packets: &[Captured]| -> (bool, Vec<(&'static str, u8)>) {
        let record = all(packets).remove(0);
        let found = Judge::default().findings(&record);
        let told = found.iter().map(|finding| (finding.rule, finding.confidence.percent())).collect();
        (record.limits.contains(&Limit::ClockJump), told)
    };
    let (jumped, sure) = timers(talk.packets());
    let confidence = |told: &[(&str, u8)], rule| told.iter().find(|one| one.0 == rule).map(|one| one.1);
    assert!(!jumped && confidence(&sure, "proxy-idle-end").is_some(), "{sure:?}");

    let half = talk.packets().len() / 2;
    let (jumped, unsure) = timers(&with_clocks(&talk, |at, _| if at < half { 0 } else { -30_000 }));
    assert!(jumped && confidence(&unsure, "capture-clock-jump") == Some(80), "{unsure:?}");
    assert_eq!(
        confidence(&unsure, "proxy-idle-end"),
        confidence(&sure, "proxy-idle-end").map(|sure| sure - 30)
    );

    // Two interfaces out of step, each with one direction, or each with every second packet.
    for clocks in [|_: usize, by_client: bool| by_client, |at: usize, _: bool| at.is_multiple_of(2)] {
        let apart = |at, by_client| if clocks(at, by_client) { 0 } else { -5_000 };
        assert!(!timers(&with_clocks(&talk, apart)).0);
    }
}
