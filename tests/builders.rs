//! The builders that other tests trust, held against a second opinion.
#![allow(clippy::disallowed_methods, reason = "tests may use what the library may not")]

mod support;

use std::io::Read as _;
use std::net::SocketAddr;

use etherparse::{SlicedPacket, TransportSlice};
use support::{ByteOrder, Conversation, Fixture, Frame, MemoryInput, TcpPacket, accept_for, pcap, pcapng};
use wsclose_pcap::base::Side;
use wsclose_pcap::capture::Input;

#[test]
fn packets_have_the_checksums_that_another_implementation_computes() {
    for (client, server) in [("10.0.0.1:1", "10.0.0.2:2"), ("[fd00::1]:1", "[fd00::2]:2")] {
        for payload in [&b""[..], b"odd", b"even"] {
            let parse = |text: &str| text.parse::<SocketAddr>().unwrap();
            let packet = TcpPacket {
                seq: 7,
                tcp_options: vec![2, 4, 5, 0xb4],
                payload: payload.to_vec(),
                ..TcpPacket::new(parse(client), parse(server))
            };
            let bytes = packet.ethernet();
            let sliced = SlicedPacket::from_ethernet(&bytes).unwrap();
            let Some(TransportSlice::Tcp(tcp)) = &sliced.transport else { panic!("no TCP in {bytes:?}") };
            let expected = match &sliced.net {
                Some(etherparse::NetSlice::Ipv4(ip)) => {
                    assert_eq!(ip.header().header_checksum(), ip.header().to_header().calc_header_checksum());
                    tcp.calc_checksum_ipv4(ip.header().source(), ip.header().destination())
                }
                Some(etherparse::NetSlice::Ipv6(ip)) => {
                    tcp.calc_checksum_ipv6(ip.header().source(), ip.header().destination())
                }
                other => panic!("no IP: {other:?}"),
            };
            assert_eq!(tcp.checksum(), expected.unwrap());
            assert_eq!(tcp.payload(), payload);
        }
    }
}

#[test]
fn frames_are_the_examples_of_rfc_6455() {
    // RFC 6455 §5.7.
    let key = Some([0x37, 0xfa, 0x21, 0x3d]);
    assert_eq!(Frame::text("Hello").encode(None), b"\x81\x05Hello");
    assert_eq!(Frame::text("Hello").encode(key), b"\x81\x85\x37\xfa\x21\x3d\x7f\x9f\x4d\x51\x58");
    assert_eq!(Frame::text("Hel").unfinished().encode(None), b"\x01\x03Hel");
    assert_eq!(Frame::continuation("lo").encode(None), b"\x80\x02lo");
    assert_eq!(Frame::binary([0; 256]).encode(None)[..4], [0x82, 0x7e, 1, 0]);
    assert_eq!(Frame::binary([0; 65536]).encode(None)[..10], [0x82, 0x7f, 0, 0, 0, 0, 0, 1, 0, 0]);
    assert_eq!(Frame::close(1000, "ok").encode(None), b"\x88\x04\x03\xe8ok");
    // RFC 6455 §1.3.
    assert_eq!(accept_for("dGhlIHNhbXBsZSBub25jZQ=="), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
}

#[test]
fn a_conversation_numbers_its_bytes_across_the_wrap() {
    let mut talk = Conversation::new("10.0.0.1:40000", "10.0.0.2:80");
    talk.sequence_numbers(u32::MAX - 2, 10).handshake().send_in(Side::Client, b"abcdef", &[1, 2]);
    talk.unseen(|talk| {
        talk.send(Side::Client, b"gone");
    });
    talk.again(Side::Client).fin(Side::Client);

    let seen: Vec<(u32, Vec<u8>)> =
        talk.packets().iter().map(|packet| sequence_and_payload(&packet.bytes)).collect();
    let from_client: Vec<_> = seen.iter().filter(|(seq, _)| *seq < 10 || *seq > 1 << 31).cloned().collect();
    let expected: [(u32, &[u8]); 7] = [
        (u32::MAX - 2, b""),
        (u32::MAX - 1, b""),
        (u32::MAX - 1, b"a"),
        (u32::MAX, b"bc"),
        (1, b"de"),
        (3, b"f"),
        (4, b"gone"),
    ];
    assert_eq!(from_client[..7], expected.map(|(seq, bytes)| (seq, bytes.to_vec())));
    assert_eq!(from_client[7], (8, Vec::new()), "the FIN stands behind what the sniffer missed");
    assert!(talk.packets().windows(2).all(|pair| pair[0].time < pair[1].time));
}

#[test]
fn files_start_as_their_formats_say() {
    let talk = Conversation::opened();
    let packets = talk.packets();
    let payload: usize = packets.iter().map(|packet| packet.bytes.len()).sum();

    for (order, magic) in [(ByteOrder::Little, b"\x4d\x3c\xb2\xa1"), (ByteOrder::Big, b"\xa1\xb2\x3c\x4d")] {
        let file = pcap(packets, order);
        assert_eq!(file[..4], magic[..]);
        assert_eq!(file.len(), 24 + 16 * packets.len() + payload);
    }
    for (order, magic) in [(ByteOrder::Little, b"\x4d\x3c\x2b\x1a"), (ByteOrder::Big, b"\x1a\x2b\x3c\x4d")] {
        let file = pcapng(packets, order);
        assert_eq!(file[..4], b"\x0a\x0d\x0d\x0a"[..]);
        assert_eq!(file[8..12], magic[..]);
        assert_eq!(file.len() % 4, 0);
    }
}

#[test]
fn inputs_hand_out_every_byte_however_short_the_reads() {
    let bytes: Vec<u8> = (0..=255).collect();
    for input in [MemoryInput::file("f", bytes.clone()), MemoryInput::pipe(bytes.clone())] {
        let input = input.in_reads_of(&[1, 7, 3]);
        let mut read = Vec::new();
        input.stream().unwrap().read_to_end(&mut read).unwrap();
        assert_eq!(read, bytes);
        assert_eq!(input.stream().is_ok(), input.rereadable());
        assert_eq!(input.read_at(0, &mut [0; 4]).is_ok(), input.len().is_some());
    }

    let file = MemoryInput::file("f", bytes.clone()).in_reads_of(&[5]);
    let mut read = [0; 16];
    assert_eq!(file.read_at(250, &mut read).unwrap(), 5);
    assert_eq!(read[..5], bytes[250..255]);
    assert_eq!(file.read_at(256, &mut read).unwrap(), 0);
    assert_eq!(file.read_at(u64::MAX, &mut read).unwrap(), 0);
}

#[test]
fn every_truth_has_its_capture() {
    let fixtures = Fixture::all();
    assert!(fixtures.len() > 40, "{} fixtures", fixtures.len());
    for fixture in fixtures {
        assert!(!fixture.files.is_empty(), "{} has no capture", fixture.name);
        assert!(fixture.files.iter().all(|file| file.exists()), "{}: {:?}", fixture.name, fixture.files);
        assert!(
            fixture.truth["connections"].as_array().is_some_and(|list| !list.is_empty()),
            "{}",
            fixture.name
        );
    }
}

fn sequence_and_payload(ethernet: &[u8]) -> (u32, Vec<u8>) {
    match SlicedPacket::from_ethernet(ethernet).unwrap().transport {
        Some(TransportSlice::Tcp(tcp)) => (tcp.sequence_number(), tcp.payload().to_vec()),
        other => panic!("not TCP: {other:?}"),
    }
}
