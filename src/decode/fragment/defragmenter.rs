use std::collections::BTreeMap;

use super::datagram::{Datagram, Insert, OVERHEAD_BYTES};
use super::{Fragment, Joined, Key};
use crate::base::Timestamp;
use crate::base::limits::{FRAGMENT_BYTES, FRAGMENTED_DATAGRAMS, FRAGMENTS_PER_DATAGRAM};

/// The longest datagram that its length field can tell (RFC 791 §3.1).
const LONGEST_PAYLOAD: u32 = 0xffff;

/// Joins fragments, in whatever order they come, under the caps of [`limits`](crate::base::limits).
#[derive(Debug, Default)]
pub struct Defragmenter {
    datagrams: BTreeMap<Key, Datagram>,
    // The same datagrams in the order of their first fragments.
    order: BTreeMap<u64, Key>,
    next_serial: u64,
    held_bytes: usize,
    counts: FragmentCounts,
}

/// What became of the fragments.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FragmentCounts {
    /// Fragments that were handed in.
    pub fragments: u64,
    /// Datagrams that were joined.
    pub joined: u64,
    /// Fragments captured twice.
    pub duplicates: u64,
    /// Fragments that held other bytes for a place already filled, or filled it otherwise; the first copy of
    /// each byte is kept.
    pub overlaps: u64,
    /// Datagrams of which a part did not come in time, or at all.
    pub unjoined: u64,
    /// Datagrams given up because of a limit.
    pub over_caps: u64,
    /// Fragments that the capture cut, so that their datagram cannot be joined.
    pub cut: u64,
    /// Fragments that are empty or reach behind the longest or the announced end of their datagram.
    pub malformed: u64,
}

impl Defragmenter {
    /// Takes a fragment; gives the datagram that it completes. `time` is the packet's.
    pub fn push(&mut self, fragment: &Fragment<'_>, time: Timestamp) -> Option<Joined> {
        self.counts.fragments += 1;
        if fragment.missing_len > 0 {
            self.counts.cut += 1;
            return None;
        }
        if fragment.bytes.is_empty() || fragment.end() > LONGEST_PAYLOAD {
            self.counts.malformed += 1;
            return None;
        }
        self.expire(time);

        let key = fragment.key();
        if let Some(datagram) = self.datagrams.get(&key) {
            if datagram.has(fragment) {
                self.counts.duplicates += 1;
                return None;
            }
            if datagram.is_joined() || datagram.is_late(time) {
                // The id is in use again.
                self.end(key);
            } else if datagram.fragments() >= FRAGMENTS_PER_DATAGRAM {
                self.counts.over_caps += 1;
                self.remove(key);
            }
        }
        self.make_room(&key, fragment.bytes.len() + OVERHEAD_BYTES);

        let datagram = self.datagrams.entry(key).or_insert_with(|| {
            let serial = self.next_serial;
            self.next_serial += 1;
            self.order.insert(serial, key);
            Datagram::new(serial, time)
        });
        let before = datagram.held_bytes();
        match datagram.insert(fragment) {
            Insert::Fresh => {}
            Insert::Overlap => self.counts.overlaps += 1,
            Insert::BehindEnd => self.counts.malformed += 1,
        }
        let joined = datagram.join(key.tunnel);
        let after = datagram.held_bytes();
        self.held_bytes = (self.held_bytes + after).saturating_sub(before);
        self.counts.joined += u64::from(joined.is_some());
        joined
    }

    /// What became of the fragments so far; datagrams that still wait count as unjoined.
    pub fn counts(&self) -> FragmentCounts {
        let waiting = self.datagrams.values().filter(|datagram| !datagram.is_joined()).count();
        FragmentCounts { unjoined: self.counts.unjoined + waiting as u64, ..self.counts }
    }

    fn expire(&mut self, time: Timestamp) {
        while let Some(key) =
            self.oldest().filter(|key| self.datagrams.get(key).is_none_or(|datagram| datagram.is_late(time)))
        {
            self.end(key);
        }
    }

    fn make_room(&mut self, key: &Key, cost: usize) {
        while self.held_bytes + cost > FRAGMENT_BYTES
            || (self.datagrams.len() >= FRAGMENTED_DATAGRAMS && !self.datagrams.contains_key(key))
        {
            let Some(oldest) = self.oldest() else { return };
            if self.remove(oldest).is_some_and(|datagram| !datagram.is_joined()) {
                self.counts.over_caps += 1;
            }
        }
    }

    fn oldest(&self) -> Option<Key> {
        self.order.first_key_value().map(|(_, key)| *key)
    }

    fn end(&mut self, key: Key) {
        if self.remove(key).is_some_and(|datagram| !datagram.is_joined()) {
            self.counts.unjoined += 1;
        }
    }

    fn remove(&mut self, key: Key) -> Option<Datagram> {
        let datagram = self.datagrams.remove(&key)?;
        self.order.remove(&datagram.serial);
        self.held_bytes = self.held_bytes.saturating_sub(datagram.held_bytes());
        Some(datagram)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::base::limits::FRAGMENT_NANOS;
    use crate::decode::samples::{self, cat, ip6, segment, whole};
    use crate::decode::{Decoded, Segment, decode};

    /// An IPv4 fragment of `datagram` (a whole packet) that holds `from..to` of its payload.
    fn v4(datagram: &[u8], from: usize, to: usize) -> Vec<u8> {
        let payload = &datagram[20..];
        let more = u16::from(to < payload.len()) << 13;
        let mut packet = cat(&[&datagram[..20], &payload[from..to]]);
        packet[2..4].copy_from_slice(&((20 + to - from) as u16).to_be_bytes());
        packet[6..8].copy_from_slice(&(more | (from / 8) as u16).to_be_bytes());
        packet
    }

    fn push(defragmenter: &mut Defragmenter, packet: &[u8], nanos: i64) -> Option<Joined> {
        match decode(&whole(101, packet)) {
            Decoded::Fragment(fragment) => defragmenter.push(&fragment, Timestamp::from_nanos(nanos)),
            other => panic!("{other:?}"),
        }
    }

    fn tcp(joined: &Joined) -> Segment {
        match joined.decode() {
            Decoded::Tcp(segment) => segment,
            other => panic!("{other:?}"),
        }
    }

    proptest! {
        #[test]
        fn any_order_with_duplicates_gives_the_whole(
            len in 500_usize..900,
            steps in prop::collection::vec(1_usize..60, 1..100),
            twice in any::<prop::sample::Index>(),
            seed in any::<u64>(),
        ) {
            let payload: Vec<u8> = (0..len).map(|at| (at * 7) as u8).collect();
            let datagram = samples::ipv4_with(&payload);
            let end = datagram.len() - 20;
            let mut parts = Vec::new();
            let mut from = 0;
            for step in steps.into_iter().cycle() {
                let to = (from + step * 8).min(end);
                parts.push(v4(&datagram, from, to));
                from = to;
                if from == end {
                    break;
                }
            }
            let twice = parts[twice.index(parts.len())].clone();
            parts.push(twice);
            let mut state = seed | 1;
            for at in (1..parts.len()).rev() {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                parts.swap(at, (state >> 33) as usize % (at + 1));
            }

            let mut defragmenter = Defragmenter::default();
            let joined: Vec<_> = parts.iter().filter_map(|part| push(&mut defragmenter, part, 0)).collect();
            prop_assert_eq!(joined.len(), 1);
            prop_assert_eq!(&joined[0].bytes[20..], &datagram[20..]);
            let expected = segment(101, &datagram);
            let found = tcp(&joined[0]);
            prop_assert_eq!(found, Segment { payload_start: found.payload_start, ..expected });
            prop_assert_eq!(&joined[0].bytes[found.payload_start as usize..], &payload);
            let counts = defragmenter.counts();
            prop_assert_eq!((counts.joined, counts.duplicates, counts.overlaps, counts.unjoined), (1, 1, 0, 0));
        }
    }

    #[test]
    fn ipv6_fragments_join_and_tunnels_in_them_are_followed() {
        let inner = samples::udp(
            7,
            4789,
            &cat(&[&[8, 0, 0, 0, 0, 0, 5, 0], &samples::ethernet(0x0800, &samples::ipv4())]),
        );
        let datagram = &inner[20..];
        let (head, tail) = datagram.split_at(48);
        let mut defragmenter = Defragmenter::default();
        let part = |offset: u16, bytes: &[u8]| {
            ip6(44, &cat(&[&[17, 0], &offset.to_be_bytes(), &[0, 0, 0, 9], bytes]))
        };
        assert_eq!(push(&mut defragmenter, &part(48, tail), 0), None);
        let joined = push(&mut defragmenter, &part(1, head), 0).unwrap();
        assert_eq!(samples::path(&tcp(&joined)), "vxlan:5");
    }

    #[test]
    fn the_first_copy_of_a_byte_is_kept() {
        let payload = [b'a'; 100];
        let datagram = samples::ipv4_with(&payload);
        let forged = samples::ipv4_with(&[b'z'; 100]);
        let mut defragmenter = Defragmenter::default();
        assert_eq!(push(&mut defragmenter, &v4(&datagram, 32, 64), 0), None);
        assert_eq!(push(&mut defragmenter, &v4(&forged, 24, 72), 0), None);
        assert_eq!(push(&mut defragmenter, &v4(&datagram, 0, 32), 0), None);
        let joined = push(&mut defragmenter, &v4(&datagram, 64, 120), 0).unwrap();
        let expected = [&[b'a'; 4][..], &[b'z'; 8], &[b'a'; 32], &[b'z'; 8], &[b'a'; 48]].concat();
        // The forged piece came before both of its neighbours.
        assert_eq!(&joined.bytes[40..], &expected);
        assert_eq!(defragmenter.counts().overlaps, 3);
    }

    #[test]
    fn an_id_may_be_used_again() {
        let (first, second) = (samples::ipv4_with(&[1; 100]), samples::ipv4_with(&[2; 100]));
        let mut defragmenter = Defragmenter::default();
        for datagram in [&first, &second] {
            assert_eq!(push(&mut defragmenter, &v4(datagram, 0, 64), 0), None);
            let joined = push(&mut defragmenter, &v4(datagram, 64, 120), 0).unwrap();
            assert_eq!(joined.bytes[20..], datagram[20..]);
        }
        assert_eq!(defragmenter.counts().unjoined, 0);
    }

    #[test]
    fn a_late_part_begins_anew() {
        let datagram = samples::ipv4_with(&[1; 100]);
        let mut defragmenter = Defragmenter::default();
        assert_eq!(push(&mut defragmenter, &v4(&datagram, 0, 64), 0), None);
        assert_eq!(push(&mut defragmenter, &v4(&datagram, 64, 120), FRAGMENT_NANOS + 1), None);
        assert_eq!(defragmenter.counts().unjoined, 2);
        assert!(push(&mut defragmenter, &v4(&datagram, 0, 64), FRAGMENT_NANOS + 2).is_some());
        assert_eq!(defragmenter.counts().unjoined, 1);
    }

    #[test]
    fn a_cut_fragment_is_counted() {
        let datagram = samples::ipv4_with(&[1; 100]);
        let part = v4(&datagram, 0, 64);
        let packet = crate::decode::RawPacket { data: &part[..60], ..whole(101, &part) };
        let Decoded::Fragment(fragment) = decode(&packet) else { panic!() };
        let mut defragmenter = Defragmenter::default();
        assert_eq!(defragmenter.push(&fragment, Timestamp::default()), None);
        assert_eq!((defragmenter.counts().cut, defragmenter.counts().unjoined), (1, 0));
    }

    #[test]
    fn a_flood_stays_within_the_caps() {
        let datagram = samples::ipv4_with(&[1; 20_000]);
        let mut defragmenter = Defragmenter::default();
        for at in 0..20_000_u32 {
            let mut part = v4(&datagram, 0, if at % 3 == 0 { 8 } else { 9_000 });
            part[12..16].copy_from_slice(&at.to_be_bytes());
            push(&mut defragmenter, &part, i64::from(at));
            assert!(defragmenter.held_bytes <= FRAGMENT_BYTES);
            assert!(defragmenter.datagrams.len() <= FRAGMENTED_DATAGRAMS);
            assert_eq!(defragmenter.datagrams.len(), defragmenter.order.len());
        }
        let counts = defragmenter.counts();
        assert_eq!(counts.over_caps + counts.unjoined, 20_000);

        for at in 0..1000 {
            push(&mut defragmenter, &v4(&datagram, at * 16, at * 16 + 8), 0);
        }
        assert!(defragmenter.datagrams.values().all(|held| held.fragments() <= FRAGMENTS_PER_DATAGRAM));
        let held: usize = defragmenter.datagrams.values().map(Datagram::held_bytes).sum();
        assert_eq!(held, defragmenter.held_bytes);
    }
}
