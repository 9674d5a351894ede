//! How flows come into the table and leave it.

use super::tests::{CLIENT, Feed, SERVER};
use super::*;
use crate::base::limits::{FOREIGN_FLOW_BYTES, LONE_SYN_BYTES, OVER_BYTES, SWEEP_PACKETS, WHOLE_FLOW_BYTES};
use crate::decode::{TcpFlags, Tunnel};

impl Feed {
    /// Begins, says something each way and ends.
    fn whole(&mut self, client_isn: u32, server_isn: u32) {
        self.handshake(client_isn, server_isn);
        self.packet(CLIENT, client_isn + 1, Some(server_isn + 1), 0, b"hello");
        self.packet(SERVER, server_isn + 1, Some(client_isn + 6), TcpFlags::FIN, b"");
        self.packet(CLIENT, client_isn + 6, Some(server_isn + 2), TcpFlags::FIN, b"");
    }

    fn sweep(&mut self, due: Due) {
        self.order = self.order.next_multiple_of(SWEEP_PACKETS);
        self.table.sweep(&due);
    }

    fn let_ended_go(&mut self) {
        let ended_by = self.order.next_multiple_of(SWEEP_PACKETS);
        self.sweep(Due { ended_by, ..Due::default() });
    }

    fn begun(&mut self) -> usize {
        self.table.take_begun().len()
    }
}

#[test]
fn what_comes_late_to_a_flow_that_left_begins_no_other() {
    let mut feed = Feed::default();
    feed.whole(100, 200);
    feed.let_ended_go();
    assert_eq!(feed.table.len(), 0);
    feed.packet(SERVER, 201, Some(106), TcpFlags::FIN, b"");
    feed.packet(CLIENT, 107, Some(202), TcpFlags::RST, b"");
    assert_eq!(feed.begun(), 1);

    feed.whole(7000, 8000);
    assert_eq!((feed.begun(), feed.table.len()), (1, 1));
    assert_eq!(feed.finish().len(), 2);
}

#[test]
fn what_is_remembered_of_a_flow_is_forgotten_in_time() {
    let mut feed = Feed::default();
    feed.whole(100, 200);
    feed.let_ended_go();
    let ended_by = feed.order;
    assert_eq!(feed.table.kept_bytes(), OVER_BYTES);
    feed.sweep(Due { silent_by: ended_by, looks_at_all: true, ..Due::default() });
    assert_eq!(feed.table.kept_bytes(), OVER_BYTES, "it is over, not silent");
    feed.sweep(Due { forgotten_by: ended_by, looks_at_all: true, ..Due::default() });
    assert_eq!(feed.table.kept_bytes(), 0);
    feed.packet(SERVER, 201, Some(106), TcpFlags::FIN, b"");
    assert_eq!(feed.begun(), 2);
}

#[test]
fn a_flow_of_no_interest_is_no_flow_twice() {
    let mut feed = Feed { is_foreign: true, ..Feed::default() };
    feed.handshake(100, 200);
    feed.packet(CLIENT, 101, Some(201), 0, b"SSH-2.0");
    assert_eq!((feed.table.len(), feed.table.kept_bytes()), (0, FOREIGN_FLOW_BYTES));
    // The server answers the SYN again, as for a copy that came late, then speaks.
    feed.packet(SERVER, 200, Some(101), TcpFlags::SYN, b"");
    for turn in 0..10 {
        feed.packet(SERVER, 201 + turn, Some(108), 0, b"x");
    }
    assert_eq!(feed.begun(), 1);

    // The client begins anew although no end was captured.
    feed.handshake(9000, 9100);
    feed.packet(CLIENT, 9001, Some(9101), 0, b"SSH-2.0");
    assert_eq!(feed.begun(), 1);
    // Behind the ends of both, so does a server whose client's SYN was missed.
    feed.packet(SERVER, 9101, Some(9008), TcpFlags::FIN, b"");
    feed.packet(CLIENT, 9008, Some(9102), TcpFlags::FIN, b"");
    feed.packet(SERVER, 500, Some(601), TcpFlags::SYN, b"");
    assert_eq!(feed.begun(), 1);
}

#[test]
fn copies_of_packets_of_no_interest_are_counted() {
    let mut feed = Feed { is_foreign: true, ..Feed::default() };
    feed.handshake(100, 200);
    for turn in 0..5 {
        feed.order += 1;
        let segment = feed.segment(CLIENT, 101 + turn, Some(201), 0, 1, 0);
        feed.capture(&segment, b"x");
        feed.capture(&segment, b"x");
        feed.copy_in(Tunnel::Vlan(7), &segment, b"x");
    }
    assert_eq!((feed.table.counts().copies, feed.begun()), (10, 1));
}

#[test]
fn a_syn_alone_takes_little_and_is_counted_when_it_goes() {
    let mut feed = Feed::default();
    feed.packet(CLIENT, 100, None, TcpFlags::SYN, b"");
    assert_eq!(feed.table.kept_bytes(), LONE_SYN_BYTES);
    let silent_by = feed.order.next_multiple_of(SWEEP_PACKETS);
    feed.sweep(Due { silent_by, looks_at_all: true, ..Due::default() });
    assert_eq!((feed.table.counts().lone_syns, feed.table.counts().evicted, feed.table.len()), (1, 0, 0));

    feed.packet(CLIENT, 100, None, TcpFlags::SYN, b"");
    feed.packet(SERVER, 0, Some(101), TcpFlags::RST, b"");
    assert_eq!(feed.table.kept_bytes(), WHOLE_FLOW_BYTES);
    let flows = feed.finish();
    let refused = &flows[0].0;
    assert!(refused.ends_seen.saw_syn && refused.tcp[1].rst.is_some());
    assert_eq!(refused.tcp[0].packets, 1);
}

#[test]
fn the_flow_that_was_silent_longest_goes_first() {
    let mut feed = Feed::default();
    feed.handshake(100, 200);
    let evicted_by = feed.order.next_multiple_of(SWEEP_PACKETS);
    let mut kept = std::collections::BTreeMap::new();
    feed.table.kept_since(&mut kept);
    assert_eq!(kept, [(evicted_by, WHOLE_FLOW_BYTES)].into());
    feed.sweep(Due { evicted_by, ..Due::default() });
    assert_eq!((feed.table.len(), feed.table.counts().evicted), (0, 1));

    // One that ended and only waits for late packets is no loss.
    feed.whole(300, 400);
    let evicted_by = feed.order.next_multiple_of(SWEEP_PACKETS);
    feed.sweep(Due { evicted_by, ..Due::default() });
    assert_eq!((feed.table.len(), feed.table.counts().evicted), (0, 1));
    assert_eq!(feed.finish().len(), 2);
}

/// What is counted must not be less than what is taken.
#[test]
fn flows_take_what_they_are_said_to() {
    // A place in the index is at most three sevenths of 17 bytes from being free twice over.
    let place = 40;
    assert!(size_of::<Flow<[u64; 20]>>() + place <= WHOLE_FLOW_BYTES as usize);
    assert!(super::lone_syn::SIZE + 16 + place <= LONE_SYN_BYTES as usize, "{}", super::lone_syn::SIZE);
    let [over, foreign] = super::trace::SIZES;
    assert!(over * 16 / 7 <= OVER_BYTES as usize, "{over}");
    assert!(foreign * 16 / 7 <= FOREIGN_FLOW_BYTES as usize, "{foreign}");
}
