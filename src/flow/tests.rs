//! Reassembly against a plain array, over streams that were split, shuffled, repeated and lost.

use std::net::IpAddr;

use proptest::prelude::*;

use super::*;
use crate::base::{PacketId, PacketRef, Timestamp};
use crate::decode::{Endpoint, Segment, TcpFlags, Tunnel, TunnelPath};

pub(super) const CLIENT: Endpoint =
    Endpoint { ip: IpAddr::V4(std::net::Ipv4Addr::new(10, 0, 0, 1)), port: 40000 };
pub(super) const SERVER: Endpoint =
    Endpoint { ip: IpAddr::V4(std::net::Ipv4Addr::new(10, 0, 0, 2)), port: 80 };

/// What a sink was told, by sender.
#[derive(Debug, Default)]
pub(super) struct Told {
    bytes: [Vec<(u64, u8)>; 2],
    gaps: [Vec<(u64, u64)>; 2],
    fins: [u32; 2],
    resets: [u32; 2],
    /// Offsets within a stream that the sink declares as of no interest, as (from, to).
    skips: Vec<(u64, u64)>,
    /// Whether nothing matters from the first byte on.
    is_foreign: bool,
}

impl Told {
    fn needed(&self, from: u64) -> u64 {
        let skip = self.skips.iter().find(|(start, end)| (*start..*end).contains(&from));
        skip.map_or(from, |(_, end)| *end)
    }
}

impl StreamSink for Told {
    fn data(&mut self, sender: Sender, data: &StreamData<'_>, _: &StreamContext) -> u64 {
        self.bytes[sender.index()].extend((data.offset..).zip(data.bytes.iter().copied()));
        self.needed(data.end())
    }

    fn gap(&mut self, sender: Sender, from: u64, to: u64, _: &StreamContext) -> u64 {
        self.gaps[sender.index()].push((from, to));
        self.needed(to)
    }

    fn fin(&mut self, sender: Sender, _: PacketRef, _: &StreamContext) {
        self.fins[sender.index()] += 1;
    }

    fn reset(&mut self, sender: Sender, _: PacketRef, _: &StreamContext) {
        self.resets[sender.index()] += 1;
    }

    fn interest(&self) -> Interest {
        let is_silent = self.bytes.iter().all(Vec::is_empty);
        match (self.is_foreign, is_silent) {
            (true, false) => Interest::None,
            (true, true) => Interest::WhileItGoesOn,
            (false, _) => Interest::Lasting,
        }
    }
}

/// Feeds segments to a table, one packet a millisecond.
#[derive(Default)]
pub(super) struct Feed {
    pub(super) table: FlowTable<Told>,
    pub(super) order: u64,
    pub(super) is_foreign: bool,
    pub(super) skips: Vec<(u64, u64)>,
}

impl Feed {
    pub(super) fn packet(&mut self, source: Endpoint, seq: u32, ack: Option<u32>, flags: u8, payload: &[u8]) {
        self.cut_packet(source, seq, ack, flags, payload, 0);
    }

    fn cut_packet(
        &mut self,
        source: Endpoint,
        seq: u32,
        ack: Option<u32>,
        flags: u8,
        payload: &[u8],
        cut: u32,
    ) {
        self.order += 1;
        let segment = self.segment(source, seq, ack, flags, payload.len(), cut);
        self.capture(&segment, payload);
    }

    /// Captures a packet once more, in a tunnel.
    pub(super) fn copy_in(&mut self, tunnel: Tunnel, segment: &Segment, payload: &[u8]) {
        let mut path = TunnelPath::default();
        path.push(tunnel);
        self.capture(&Segment { tunnel: path, ..*segment }, payload);
    }

    pub(super) fn segment(
        &self,
        source: Endpoint,
        seq: u32,
        ack: Option<u32>,
        flags: u8,
        len: usize,
        cut: u32,
    ) -> Segment {
        Segment {
            source,
            destination: if source == CLIENT { SERVER } else { CLIENT },
            tunnel: TunnelPath::default(),
            seq,
            ack: ack.unwrap_or(0),
            flags: TcpFlags(flags | if ack.is_some() { TcpFlags::ACK } else { 0 }),
            window: 65535,
            window_scale: None,
            ttl: 64,
            ip_id: Some(self.order as u16),
            fingerprint: (self.order as u32) << 1,
            payload_start: 0,
            payload_len: len as u32,
            missing_len: cut,
        }
    }

    pub(super) fn capture(&mut self, segment: &Segment, payload: &[u8]) {
        let time = Timestamp::from_nanos(self.order as i64 * 1_000_000);
        let packet = PacketRef { id: PacketId::new(0, self.order), time };
        let at = SegmentAt { segment, payload, packet, order: self.order };
        let (skips, is_foreign) = (self.skips.clone(), self.is_foreign);
        self.table.receive(1, &at, |_| Told { skips: skips.clone(), is_foreign, ..Told::default() });
    }

    pub(super) fn handshake(&mut self, client_isn: u32, server_isn: u32) {
        self.packet(CLIENT, client_isn, None, TcpFlags::SYN, &[]);
        self.packet(SERVER, server_isn, Some(client_isn.wrapping_add(1)), TcpFlags::SYN, &[]);
        self.packet(CLIENT, client_isn.wrapping_add(1), Some(server_isn.wrapping_add(1)), 0, &[]);
    }

    pub(super) fn finish(mut self) -> Vec<(FlowSummary, Told)> {
        self.table.finish();
        let mut flows: Vec<_> = self.table.take_finished().into_iter().map(|flow| flow.summarize()).collect();
        flows.sort_by_key(|(summary, _)| summary.first_order);
        flows
    }
}

fn pattern(len: usize) -> Vec<u8> {
    (0..len).map(|at| (at * 7 + at / 251) as u8).collect()
}

const START: u64 = 1 << 40;

fn expect_stream(told: &Told, stream: &[u8]) {
    let wanted: Vec<(u64, u8)> =
        stream.iter().enumerate().map(|(at, byte)| (START + at as u64, *byte)).collect();
    assert_eq!(told.bytes[0], wanted);
}

proptest! {
    /// Any split, any order, any repetition: each byte once, in order, no gap, wherever sequence numbers wrap.
    #[test]
    fn bytes_come_once_and_in_order(
        isn: u32,
        cuts in proptest::collection::vec(1usize..400, 1..30),
        order in proptest::collection::vec((0usize..1000, 0usize..3), 30),
        overlap in 0usize..50,
    ) {
        let stream = pattern(cuts.iter().sum());
        let mut pieces: Vec<(usize, usize)> = Vec::new();
        let mut at = 0usize;
        for cut in &cuts {
            pieces.push((at.saturating_sub(overlap.min(at)), at + cut));
            at += cut;
        }
        let mut sent: Vec<(usize, (usize, usize))> = Vec::new();
        for (piece, (key, copies)) in pieces.iter().zip(&order) {
            for copy in 0..=*copies {
                sent.push((key + copy * 331, *piece));
            }
        }
        sent.sort_unstable();
        let mut feed = Feed::default();
        feed.handshake(isn, 77);
        for (_, (from, to)) in sent {
            feed.packet(CLIENT, isn.wrapping_add(1).wrapping_add(from as u32), Some(78), 0, &stream[from..to]);
        }
        feed.packet(CLIENT, isn.wrapping_add(1).wrapping_add(stream.len() as u32), Some(78), TcpFlags::FIN, &[]);
        let flows = feed.finish();
        prop_assert_eq!(flows.len(), 1);
        let (summary, told) = &flows[0];
        expect_stream(told, &stream);
        prop_assert!(told.gaps[0].is_empty());
        prop_assert_eq!(told.fins, [1, 0]);
        prop_assert_eq!(summary.tcp[0].payload_bytes, stream.len() as u64);
        prop_assert_eq!(summary.tcp[0].gap_bytes, 0);
    }

    /// What was lost is told as gaps, exactly, and everything else arrives.
    #[test]
    fn lost_segments_are_gaps_and_nothing_else_is(
        isn: u32,
        segments in proptest::collection::vec((1usize..200, proptest::bool::weighted(0.8), 0usize..6), 1..40),
        acknowledged: bool,
    ) {
        let stream = pattern(segments.iter().map(|(len, ..)| len).sum());
        let mut sent = Vec::new();
        let mut kept = vec![false; stream.len()];
        let mut at = 0;
        for (place, (len, captured, late)) in segments.iter().enumerate() {
            if *captured {
                sent.push((place + late, at, at + len));
                kept[at..at + len].fill(true);
            }
            at += len;
        }
        sent.sort_unstable();
        let mut feed = Feed::default();
        feed.handshake(isn, 77);
        let seq = |at: usize| isn.wrapping_add(1).wrapping_add(at as u32);
        for (_, from, to) in sent {
            feed.packet(CLIENT, seq(from), Some(78), 0, &stream[from..to]);
        }
        if acknowledged {
            feed.packet(SERVER, 78, Some(seq(stream.len())), 0, &[]);
        }
        feed.packet(CLIENT, seq(stream.len()), Some(78), TcpFlags::FIN, &[]);
        let flows = feed.finish();
        let (summary, told) = &flows[0];
        let wanted: Vec<(u64, u8)> = stream
            .iter()
            .enumerate()
            .filter(|(at, _)| kept[*at])
            .map(|(at, byte)| (START + at as u64, *byte))
            .collect();
        prop_assert_eq!(&told.bytes[0], &wanted);
        let lost = kept.iter().filter(|kept| !**kept).count() as u64;
        prop_assert_eq!(told.gaps[0].iter().map(|(from, to)| to - from).sum::<u64>(), lost);
        prop_assert_eq!(summary.tcp[0].gap_bytes, lost);
        prop_assert_eq!(told.fins[0], 1);
    }

    /// Bytes that the sink does not need are left out whatever the order, and a hole in them is no gap.
    #[test]
    fn what_is_not_needed_costs_nothing(
        skip in (1usize..500, 500usize..900),
        lens in proptest::collection::vec(1usize..120, 12..20),
        order in proptest::collection::vec(0usize..6, 20),
        lost in 0usize..12,
    ) {
        let stream = pattern(lens.iter().sum::<usize>().max(1000));
        let (skip_from, skip_to) = skip;
        let skips = vec![(START + skip_from as u64, START + skip_to as u64)];
        let mut feed = Feed { skips, ..Feed::default() };
        feed.handshake(9, 77);
        let mut pieces: Vec<(usize, usize, usize)> = Vec::new();
        let mut at = 0;
        for (place, len) in lens.iter().chain([&1000]).enumerate() {
            let end = (at + len).min(stream.len());
            if at < end {
                pieces.push((place + order.get(place).copied().unwrap_or(0), at, end));
            }
            at = end;
        }
        let inside = |from: usize, to: usize| from >= skip_from && to <= skip_to;
        let lost = pieces.get(lost).copied().filter(|(_, from, to)| inside(*from, *to));
        pieces.retain(|piece| Some(*piece) != lost);
        pieces.sort_unstable();
        for (_, from, to) in pieces {
            feed.packet(CLIENT, 10 + from as u32, Some(78), 0, &stream[from..to]);
        }
        let flows = feed.finish();
        let (summary, told) = &flows[0];
        prop_assert!(told.gaps[0].is_empty(), "{:?}", told.gaps);
        let seen: std::collections::BTreeSet<u64> = told.bytes[0].iter().map(|(at, _)| *at).collect();
        prop_assert_eq!(seen.len(), told.bytes[0].len(), "a byte came twice");
        for at in (0..stream.len()).filter(|at| *at < skip_from || *at >= skip_to) {
            prop_assert!(seen.contains(&(START + at as u64)), "byte {at} is missing");
        }
        prop_assert_eq!(summary.tcp[0].gap_bytes, lost.map_or(0, |(_, from, to)| (to - from) as u64));
    }
}

#[test]
fn the_peer_may_acknowledge_what_the_capture_does_not_hold() {
    let mut feed = Feed::default();
    feed.handshake(100, 200);
    feed.packet(CLIENT, 101, Some(201), 0, b"hello");
    feed.packet(SERVER, 201, Some(116), 0, &[]);
    let flows = feed.finish();
    assert_eq!(flows[0].0.unseen_tail, [10, 0]);
    assert_eq!(flows[0].1.gaps[0], [(START + 5, START + 15)]);
}

#[test]
fn an_acknowledged_fin_that_was_not_captured_is_no_missing_data() {
    let mut feed = Feed::default();
    feed.handshake(100, 200);
    feed.packet(CLIENT, 101, Some(201), 0, b"hello");
    feed.packet(SERVER, 201, Some(107), 0, &[]);
    let flows = feed.finish();
    assert_eq!(flows[0].0.unseen_tail, [0, 0]);
    assert!(flows[0].1.gaps[0].is_empty());
}

#[test]
fn bytes_that_nobody_sent_are_not_missing() {
    let mut feed = Feed::default();
    feed.handshake(100, 200);
    feed.packet(CLIENT, 101, Some(201), 0, b"hello");
    feed.packet(SERVER, 201, Some(106), TcpFlags::FIN, &[]);
    let flows = feed.finish();
    assert_eq!(flows[0].0.unseen_tail, [0, 0]);
    assert_eq!(flows[0].1.fins, [0, 1]);
}

#[test]
fn a_packet_cut_by_the_snapshot_length_still_counts_its_bytes_and_its_flags() {
    let mut feed = Feed::default();
    feed.handshake(100, 200);
    feed.cut_packet(CLIENT, 101, Some(201), 0, b"he", 3);
    feed.cut_packet(CLIENT, 106, Some(201), TcpFlags::FIN, b"xy", 0);
    let flows = feed.finish();
    let (summary, told) = &flows[0];
    assert_eq!(told.gaps[0], [(START + 2, START + 5)]);
    assert_eq!(told.bytes[0].len(), 4);
    assert_eq!(told.fins[0], 1);
    assert!(summary.cut_packets[0] && summary.tcp[0].fin.is_some());
}

#[test]
fn a_port_used_again_is_another_flow_and_a_repeated_syn_is_not() {
    let mut feed = Feed::default();
    feed.packet(CLIENT, 100, None, TcpFlags::SYN, &[]);
    feed.handshake(100, 200);
    feed.packet(CLIENT, 101, Some(201), TcpFlags::RST, &[]);
    feed.handshake(5000, 6000);
    feed.packet(CLIENT, 5001, Some(6001), 0, b"again");
    let flows = feed.finish();
    assert_eq!(flows.len(), 2);
    assert_eq!(flows[0].1.resets, [1, 0]);
    assert_eq!(flows[1].1.bytes[0].len(), 5);
    assert_eq!(flows[0].0.tcp[0].retransmissions, 1);
}

#[test]
fn a_forged_syn_changes_nothing_and_an_answered_one_begins_anew() {
    let mut feed = Feed::default();
    feed.handshake(100, 200);
    feed.packet(CLIENT, 101, Some(201), 0, b"one");
    feed.packet(CLIENT, 77_000, None, TcpFlags::SYN, &[]);
    feed.packet(SERVER, 201, Some(104), 0, &[]);
    feed.packet(CLIENT, 104, Some(201), 0, b"two");
    feed.packet(CLIENT, 900_000, None, TcpFlags::SYN, &[]);
    feed.packet(SERVER, 5, Some(900_001), TcpFlags::SYN, &[]);
    feed.packet(CLIENT, 900_001, Some(6), 0, b"new");
    let flows = feed.finish();
    assert_eq!(flows.len(), 2);
    expect_stream(&flows[0].1, b"onetwo");
    expect_stream(&flows[1].1, b"new");
    assert_eq!(flows[1].0.first_order, 8);
}

#[test]
fn only_an_rst_within_the_window_ends_a_flow() {
    let mut feed = Feed::default();
    feed.handshake(100, 200);
    feed.packet(CLIENT, 101, Some(201), 0, b"hello");
    feed.packet(SERVER, 201, Some(106), 0, &[]);
    feed.packet(CLIENT, 3_000_000, None, TcpFlags::RST, &[]);
    feed.packet(CLIENT, 101, None, TcpFlags::RST, &[]);
    let flows = feed.finish();
    assert_eq!(flows[0].1.resets, [0, 0]);
    assert!(flows[0].0.tcp[0].stray_rst.is_some());

    let mut feed = Feed::default();
    feed.handshake(100, 200);
    feed.packet(CLIENT, 101, Some(201), 0, b"hello");
    feed.packet(SERVER, 201, Some(106), TcpFlags::RST, &[]);
    assert_eq!(feed.finish()[0].1.resets, [0, 1]);
}

#[test]
fn data_with_the_syn_and_with_the_fin_counts() {
    let mut feed = Feed::default();
    feed.packet(CLIENT, 100, None, TcpFlags::SYN, b"early");
    feed.packet(SERVER, 200, Some(106), TcpFlags::SYN, &[]);
    feed.packet(CLIENT, 106, Some(201), TcpFlags::FIN, b" late");
    let flows = feed.finish();
    expect_stream(&flows[0].1, b"early late");
    assert_eq!(flows[0].1.fins, [1, 0]);
}

#[test]
fn a_split_handshake_is_one_flow() {
    let mut feed = Feed::default();
    feed.packet(CLIENT, 100, None, TcpFlags::SYN, &[]);
    feed.packet(SERVER, 200, None, TcpFlags::SYN, &[]);
    feed.packet(CLIENT, 100, Some(201), TcpFlags::SYN, &[]);
    feed.packet(SERVER, 201, Some(101), 0, &[]);
    feed.packet(CLIENT, 101, Some(201), 0, b"data");
    let flows = feed.finish();
    assert_eq!(flows.len(), 1);
    expect_stream(&flows[0].1, b"data");
}

#[test]
fn keep_alives_are_probes_and_no_data() {
    let mut feed = Feed::default();
    feed.handshake(100, 200);
    feed.packet(CLIENT, 101, Some(201), 0, b"hello");
    feed.packet(SERVER, 201, Some(106), 0, &[]);
    for _ in 0..3 {
        feed.packet(CLIENT, 105, Some(201), 0, b"\0");
    }
    let flows = feed.finish();
    let (summary, told) = &flows[0];
    expect_stream(told, b"hello");
    assert_eq!((summary.tcp[0].probes, summary.tcp[0].unanswered_probes), (3, 3));
    assert_eq!(summary.tcp[0].retransmissions, 0);
}

#[test]
fn retransmissions_that_nobody_answers_are_counted_apart() {
    let mut feed = Feed::default();
    feed.handshake(100, 200);
    for _ in 0..2 {
        feed.packet(CLIENT, 101, Some(201), 0, b"answered");
    }
    feed.packet(SERVER, 201, Some(109), 0, &[]);
    for _ in 0..4 {
        feed.packet(CLIENT, 109, Some(201), 0, b"lost");
    }
    let (summary, _) = &feed.finish()[0];
    assert_eq!((summary.tcp[0].retransmissions, summary.tcp[0].unanswered_retransmissions), (4, 3));
    assert_eq!(summary.tcp[0].unacknowledged_bytes, 4);
}

#[test]
fn one_direction_alone_shows_what_the_other_sent_by_its_acknowledgments() {
    let mut feed = Feed::default();
    feed.packet(SERVER, 201, Some(101), 0, b"a");
    feed.packet(SERVER, 202, Some(150), 0, b"b");
    let (summary, told) = &feed.finish()[0];
    assert_eq!(told.bytes[0].len(), 2);
    assert_eq!(summary.unseen_tail, [0, 49]);
    assert_eq!(summary.tcp[1].packets, 0);
}

#[test]
fn a_packet_captured_inside_and_outside_a_tunnel_is_one_packet() {
    let mut feed = Feed::default();
    let talk = [
        (CLIENT, 100, None, TcpFlags::SYN, &b""[..]),
        (SERVER, 200, Some(101), TcpFlags::SYN, b""),
        (CLIENT, 101, Some(201), 0, b"hello"),
        (SERVER, 201, Some(106), 0, b"you"),
        (CLIENT, 106, Some(204), TcpFlags::FIN, b""),
    ];
    for (source, seq, ack, flags, payload) in talk {
        feed.order += 1;
        let segment = feed.segment(source, seq, ack, flags, payload.len(), 0);
        // On its way out a packet is captured first without the tunnel, on its way in first with it.
        if source == CLIENT {
            feed.capture(&segment, payload);
            feed.copy_in(Tunnel::Vxlan(42), &segment, payload);
        } else {
            feed.copy_in(Tunnel::Vxlan(42), &segment, payload);
            feed.capture(&segment, payload);
        }
    }
    assert_eq!(feed.table.counts().copies, 5);
    let flows = feed.finish();
    assert_eq!(flows.len(), 1);
    expect_stream(&flows[0].1, b"hello");
    assert_eq!(flows[0].0.tcp[0].retransmissions, 0);
}

#[test]
fn the_same_addresses_in_another_tunnel_are_another_flow() {
    let mut feed = Feed::default();
    feed.handshake(100, 200);
    feed.order += 1;
    let segment = feed.segment(CLIENT, 7000, None, TcpFlags::SYN, 0, 0);
    feed.copy_in(Tunnel::Vlan(7), &segment, b"");
    assert_eq!(feed.finish().len(), 2);
}

#[test]
fn a_syn_that_comes_late_belongs_to_its_flow() {
    let mut feed = Feed::default();
    feed.packet(SERVER, 200, Some(101), TcpFlags::SYN, b"");
    feed.packet(CLIENT, 101, Some(201), 0, b"hello");
    feed.packet(SERVER, 201, Some(106), TcpFlags::FIN, b"");
    feed.packet(CLIENT, 106, Some(202), TcpFlags::FIN, b"");
    feed.packet(CLIENT, 100, None, TcpFlags::SYN, b"");
    let flows = feed.finish();
    assert_eq!(flows.len(), 1);
    expect_stream(&flows[0].1, b"hello");
    assert!(flows[0].0.accepted && flows[0].0.ends_seen.saw_syn);
}

/// Two taps a round trip apart: copies come in later and later as the window grows.
#[test]
fn copies_from_a_far_tap_are_no_retransmissions() {
    let mut feed = Feed::default();
    let mut late = std::collections::VecDeque::new();
    let mut seq = 101;
    for round in 0..60usize {
        feed.order += 1;
        let first = round == 0;
        let flags = if first { TcpFlags::SYN } else { 0 };
        let payload: &[u8] = if first { b"" } else { b"0123456789" };
        let at = if first { 100 } else { seq };
        let segment = feed.segment(CLIENT, at, (!first).then_some(1), flags, payload.len(), 0);
        seq += payload.len() as u32;
        feed.capture(&segment, payload);
        late.push_back((segment, payload));
        if late.len() > 1 + round * 2 / 3 {
            let (segment, payload) = late.pop_front().unwrap();
            feed.capture(&segment, payload);
        }
    }
    for (segment, payload) in late {
        feed.capture(&segment, payload);
    }
    assert_eq!(feed.table.counts().copies, 60);
    let flows = feed.finish();
    assert_eq!((flows.len(), flows[0].0.tcp[0].retransmissions), (1, 0));
}

#[test]
fn flows_are_numbered_by_their_first_packets_even_if_they_are_over_by_then() {
    let mut feed = Feed::default();
    feed.handshake(100, 200);
    feed.packet(CLIENT, 101, Some(201), TcpFlags::RST, &[]);
    feed.handshake(5000, 6000);
    feed.packet(CLIENT, 5001, Some(6001), TcpFlags::RST, &[]);
    feed.handshake(90_000, 80_000);
    let mut begun = feed.table.take_begun();
    begun.sort_unstable();
    for (number, begun) in (7..).zip(begun) {
        feed.table.set_number(begun, number);
    }
    let numbers: Vec<(u64, u64)> =
        feed.finish().iter().map(|(summary, _)| (summary.first_order, summary.number)).collect();
    assert_eq!(numbers, [(1, 7), (5, 8), (9, 9)]);
}
