use std::collections::BTreeSet;

use proptest::prelude::*;

use super::samples::{self, PAYLOAD, SEQ, cat, ethernet, ip, ip6, segment, udp, whole};
use super::*;

#[test]
fn every_sample_gives_the_same_segment() {
    for sample in samples::all() {
        let Decoded::Tcp(segment) = decode(&whole(sample.link, &sample.data)) else {
            panic!("{}: {:?}", sample.name, decode(&whole(sample.link, &sample.data)));
        };
        assert_eq!(samples::path(&segment), sample.path, "{}", sample.name);
        assert_eq!((segment.source.port, segment.destination.port), (40000, 80), "{}", sample.name);
        assert_eq!((segment.seq, segment.ack, segment.window), (SEQ, 77, 501), "{}", sample.name);
        let start = segment.payload_start as usize;
        let payload = &sample.data[start..start + segment.payload_len as usize];
        assert_eq!((payload, segment.missing_len), (PAYLOAD, 0), "{}", sample.name);
    }
}

/// A snapshot length takes bytes from the end and nothing else: whatever is still told is the same.
#[test]
fn every_cut_tells_the_same_or_says_what_is_cut() {
    for sample in samples::all() {
        let full = segment(sample.link, &sample.data);
        let header_end = full.payload_start as usize;
        for len in 0..sample.data.len() {
            let data = &sample.data[..len];
            let packet = RawPacket { data, ..whole(sample.link, &sample.data) };
            match decode(&packet) {
                Decoded::Tcp(cut) => {
                    assert_eq!((cut.seq, cut.flags, cut.tunnel), (full.seq, full.flags, full.tunnel));
                    assert_eq!((cut.source, cut.destination), (full.source, full.destination));
                    assert_eq!(cut.wire_len(), full.wire_len(), "{} at {len}", sample.name);
                    assert_eq!(cut.payload_start as usize, header_end.min(len));
                    assert_eq!(cut.payload_len as usize, (len - header_end.min(len)).min(PAYLOAD.len()));
                }
                // Without its bytes a tunnel in UDP cannot be told from other datagrams.
                Decoded::Other => assert!(len + 14 <= header_end, "{} at {len}", sample.name),
                Decoded::Undecoded(reason) => {
                    assert!(len + 6 < header_end, "{} at {len}: {reason}", sample.name);
                }
                other => panic!("{} at {len}: {other:?}", sample.name),
            }
        }
    }
}

#[test]
fn a_cut_tcp_header_still_tells_flags_and_numbers() {
    let mut data = samples::ipv4();
    data[32] = 0x80; // data offset 8: twelve bytes of the payload are options now
    for (captured, window) in [(40, 501), (36, 501), (35, 0), (34, 0)] {
        let packet = RawPacket { data: &data[..captured], ..whole(101, &data) };
        let Decoded::Tcp(segment) = decode(&packet) else { panic!("{captured}") };
        assert_eq!((segment.seq, segment.ack, segment.window), (SEQ, 77, window));
        assert!(segment.flags.ack());
        assert_eq!((segment.payload_len, segment.missing_len), (0, PAYLOAD.len() as u32 - 12));
    }
    let packet = RawPacket { data: &data[..33], ..whole(101, &data) };
    assert_eq!(decode(&packet), Decoded::Undecoded(Undecoded::Cut(Header::Tcp)));
}

#[test]
fn a_tcp_header_that_contradicts_itself_is_refused() {
    for offset in [0x40, 0xf0] {
        let mut data = samples::ipv4();
        data[32] = offset;
        assert_eq!(decode(&whole(101, &data)), Decoded::Undecoded(Undecoded::Malformed(Header::Tcp)));
    }
}

#[test]
fn the_window_scale_is_read_from_a_syn_only() {
    let options = [2, 4, 5, 0xb4, 1, 3, 3, 7];
    let mut data = cat(&[&samples::ipv4_with(b"")[..40], &options]);
    data[3] += 8;
    data[32] = 0x70;
    assert_eq!(segment(101, &data).window_scale, None);
    data[33] = TcpFlags::SYN;
    assert_eq!(segment(101, &data).window_scale, Some(7));
    data[3] -= 1;
    data.pop();
    assert_eq!(decode(&whole(101, &data)), Decoded::Undecoded(Undecoded::Malformed(Header::Tcp)));
}

#[test]
fn lengths_of_ip_decide_what_is_payload() {
    let mut padded = cat(&[&samples::ipv4_with(b"x"), &[0; 20]]);
    let segment = samples::segment(101, &padded);
    assert_eq!((segment.payload_len, segment.missing_len), (1, 0));
    padded[2..4].copy_from_slice(&1000_u16.to_be_bytes());
    let segment = samples::segment(101, &padded);
    assert_eq!((segment.payload_len, segment.missing_len), (21, 939));
    padded[2..4].copy_from_slice(&0_u16.to_be_bytes());
    let packet = RawPacket { original_len: 65_575, fcs_len: 4, ..whole(101, &padded) };
    let Decoded::Tcp(segment) = decode(&packet) else { panic!() };
    assert_eq!(segment.wire_len(), 65_575 - 4 - 40);
}

#[test]
fn a_fingerprint_knows_copies_from_retransmissions() {
    let first = samples::ipv4();
    let fingerprint = |data: &[u8]| segment(101, data).fingerprint;
    let mut other_hop = first.clone();
    (other_hop[8], other_hop[10]) = (63, 0xaa);
    assert_eq!(fingerprint(&first), fingerprint(&other_hop));
    let mut sent_again = first.clone();
    sent_again[5] ^= 1;
    assert_ne!(fingerprint(&first), fingerprint(&sent_again));
    assert_eq!(fingerprint(&first), fingerprint(&ethernet(0x0800, &first)[14..]));
}

#[test]
fn what_is_not_tcp_and_what_may_hide_it() {
    let arp = ethernet(0x0806, &[0; 28]);
    let stp = cat(&[&[1; 12], &[0, 7], &[0x42, 0x42, 3, 0, 0, 0, 0]]);
    let dns = udp(5353, 53, b"question");
    for data in
        [&arp, &stp, &ethernet(0x88cc, &[0]), &ethernet(0x0800, &dns), &ethernet(0x86dd, &ip6(59, b""))]
    {
        assert_eq!(decode(&whole(1, data)), Decoded::Other);
    }
    let undecoded = |link, data: &[u8]| match decode(&whole(link, data)) {
        Decoded::Undecoded(reason) => reason.to_string(),
        other => panic!("{other:?}"),
    };
    assert_eq!(undecoded(195, &[]), "link type 195");
    assert_eq!(undecoded(1, &ethernet(0x88b5, &[0; 50])), "ethertype 0x88b5");
    assert_eq!(undecoded(1, &ethernet(0x88e5, &[0x2c; 50])), "MACsec");
    assert_eq!(undecoded(101, &ip(50, &[0; 50])), "ESP");
    assert_eq!(undecoded(101, &udp(4500, 4500, &[1; 50])), "ESP");
    assert_eq!(undecoded(101, &[0x45; 10]), "IPv4 header malformed");
    assert_eq!(undecoded(105, &cat(&[&[0x08, 0x41], &[0; 60]])), "encrypted 802.11");
    assert_eq!(undecoded(105, &cat(&[&[0x08, 0x05], &[0; 60]])), "fragmented 802.11");
    assert_eq!(undecoded(105, &cat(&[&[0x88, 0x01], &[0; 22], &[0x80], &[0; 60]])), "aggregated 802.11");
    assert_eq!(undecoded(127, &[0, 0, 9, 0, 2, 0, 0, 0, 0x40]), "damaged 802.11");
    assert_eq!(undecoded(9, &[0, 0xfd, 1, 2]), "PPP protocol 0x00fd");
    assert_eq!(undecoded(252, &[0, 12, 0, 4, b'h', b't', b't', b'p', 0, 0, 0, 0]), "exported PDU");

    let mut nested = samples::ipv4();
    for _ in 0..9 {
        nested = ip(4, &nested);
    }
    assert_eq!(undecoded(101, &nested), "tunnel too deep");
}

#[test]
fn a_port_alone_makes_no_tunnel() {
    let query = b"\x08\x00\x00\x00 not a frame at all, though it begins like one";
    for port in [4789, 8472, 4790, 6081, 2152, 1701, 3544] {
        assert_eq!(decode(&whole(101, &udp(1000, port, query))), Decoded::Other, "port {port}");
    }
}

#[test]
fn quic_is_known_by_its_long_header() {
    let hello = |version: [u8; 4]| udp(50000, 443, &cat(&[&[0xc3], &version, &[8], &[1; 1190]]));
    for version in [[0, 0, 0, 1], [0x6b, 0x33, 0x43, 0xcf], [0xff, 0, 0, 29]] {
        let data = hello(version);
        let Decoded::Quic(flow) = decode(&whole(101, &data)) else { panic!("{version:?}") };
        assert_eq!((flow.source.port, flow.destination.port), (50000, 443));
    }
    assert_eq!(decode(&whole(101, &hello([1, 2, 3, 4]))), Decoded::Other);
}

fn known_links() -> Vec<u16> {
    LINK_TYPES.iter().map(|entry| entry.number).collect()
}

#[test]
fn every_link_type_has_a_sample() {
    let sampled: BTreeSet<u16> = samples::all().iter().map(|sample| sample.link).collect();
    let missing: Vec<_> = known_links().into_iter().filter(|link| !sampled.contains(link)).collect();
    assert_eq!(missing, Vec::<u16>::new());
}

proptest! {
    #[test]
    fn garbage_never_panics(
        link in prop::sample::select(known_links()),
        data in prop::collection::vec(any::<u8>(), 0..300),
        extra in 0_u32..70_000,
        fcs_len: u8,
    ) {
        let original_len = data.len() as u32 + extra;
        check(&RawPacket { link: LinkType(link), data: &data, original_len, fcs_len });
    }

    #[test]
    fn damaged_samples_never_panic(
        sample in prop::sample::select((0..samples::all().len()).collect::<Vec<_>>()),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in any::<prop::sample::Index>(),
        fcs_len in 0_u8..8,
    ) {
        let mut sample = samples::all().swap_remove(sample);
        for (at, value) in damage {
            let at = at.index(sample.data.len());
            sample.data[at] = value;
        }
        let data = &sample.data[..=cut.index(sample.data.len())];
        check(&RawPacket { data, fcs_len, ..whole(sample.link, &sample.data) });
    }
}

/// Whatever is told of a packet lies in it.
fn check(packet: &RawPacket<'_>) {
    let mut segment = Segment::default();
    if decode_plain(packet, &mut segment) {
        assert_eq!(Decoded::Tcp(segment), decode(packet));
    }
    match decode(packet) {
        Decoded::Tcp(segment) => {
            let end = segment.payload_start as usize + segment.payload_len as usize;
            assert!(end <= packet.data.len());
        }
        Decoded::Fragment(fragment) => {
            Defragmenter::default().push(&fragment, crate::base::Timestamp::default());
        }
        _ => {}
    }
}
