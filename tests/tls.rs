//! Captured TLS connections of real peers, read with their key logs.
#![allow(clippy::disallowed_methods, reason = "tests may use what the library may not")]

mod support;

use std::fs;
use std::path::Path;
use std::sync::Arc;

use support::packets;
use wsclose_pcap::base::{PacketId, PacketRef};
use wsclose_pcap::capture::LinkType;
use wsclose_pcap::decode::{Decoded, RawPacket, decode};
use wsclose_pcap::flow::{FlowTable, SegmentAt, Sender, StreamContext, StreamData, StreamSink, Swept};
use wsclose_pcap::tls::{KeyStore, TlsFacts, TlsStream};

/// Keeps the plaintext of both senders, and checks what every sink may rely on.
#[derive(Debug, Default)]
struct Plain {
    bytes: [Vec<u8>; 2],
    next: [Option<u64>; 2],
    gaps: [u32; 2],
    ends: Vec<(Sender, &'static str)>,
    /// Of each piece: its end, and how far the peer's plaintext was acknowledged with it.
    pieces: Vec<(Sender, u64, Option<u64>)>,
}

impl StreamSink for Plain {
    fn data(&mut self, sender: Sender, data: &StreamData<'_>, context: &StreamContext) -> u64 {
        let next = self.next[sender.index()].replace(data.end());
        assert_eq!(next.unwrap_or(data.offset), data.offset, "pieces follow each other");
        assert!(data.segment_start && !data.bytes.is_empty());
        assert!(data.acks <= self.next[sender.peer().index()], "plaintext is acknowledged when it was told");
        assert_eq!(context.reached[sender.index()], data.offset);
        self.bytes[sender.index()].extend_from_slice(data.bytes);
        self.pieces.push((sender, data.end(), data.acks));
        data.end()
    }

    fn gap(&mut self, sender: Sender, from: u64, to: u64, _: &StreamContext) -> u64 {
        assert!(from < to && self.next[sender.index()].is_none_or(|next| next == from));
        self.next[sender.index()] = Some(to);
        self.gaps[sender.index()] += 1;
        to
    }

    fn fin(&mut self, sender: Sender, _: PacketRef, _: &StreamContext) {
        self.ends.push((sender, "fin"));
    }

    fn reset(&mut self, sender: Sender, _: PacketRef, _: &StreamContext) {
        self.ends.push((sender, "reset"));
    }
}

struct Read {
    plain: Plain,
    facts: TlsFacts,
    context: StreamContext,
}

fn file(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/captures").join(name))
        .expect("a readable file")
}

fn keys(name: &str) -> Arc<KeyStore> {
    let mut store = KeyStore::new();
    let lines = store.add_key_log(&file(&format!("{name}.keys.log")));
    assert_eq!((lines.bad, lines.left_out), (0, 0));
    assert!(lines.used > 0);
    Arc::new(store)
}

/// Reads the flows of a capture, by first packet, without the packets that `keep` refuses (numbers from 1).
fn read_some(capture: &str, keys: &Arc<KeyStore>, snaplen: usize, keep: impl Fn(u64) -> bool) -> Vec<Read> {
    let mut table: FlowTable<TlsStream<Plain>> = FlowTable::default();
    for (number, packet) in (1..).zip(packets(&file(&format!("{capture}.pcap")))) {
        if !keep(number) {
            continue;
        }
        let bytes = packet.bytes.get(..snaplen).unwrap_or(&packet.bytes);
        let raw = RawPacket {
            link: LinkType(packet.link),
            data: bytes,
            original_len: packet.original_len,
            fcs_len: 0,
        };
        let Decoded::Tcp(segment) = decode(&raw) else { continue };
        let payload = &bytes[segment.payload_start as usize..][..segment.payload_len as usize];
        let at = SegmentAt {
            segment: &segment,
            payload,
            packet: PacketRef { id: PacketId::new(0, number), time: packet.time },
            order: number,
        };
        table.receive(1, &at, |_| TlsStream::new(Arc::clone(keys), Plain::default()));
    }
    table.sweep(|_| Swept::Finish);
    let mut finished = table.take_finished();
    finished.sort_by_key(|(summary, _)| summary.first_order);
    finished
        .into_iter()
        .map(|(summary, stream)| {
            let (plain, facts, context) = stream.finish(&summary.context);
            Read { plain, facts: *facts, context }
        })
        .collect()
}

fn read(capture: &str) -> Vec<Read> {
    read_some(capture, &keys(capture), usize::MAX, |_| true)
}

#[test]
fn dump() {
    for capture in [
        "tls12-aes128cbc-sha1",
        "tls12-chacha20",
        "tls13-aes256gcm",
        "tls13-keyupdate",
        "tls13-chromium",
        "tlsfail-hostname",
    ] {
        println!("== {capture}");
        for (n, flow) in read(capture).iter().enumerate() {
            println!("{:?}", flow.facts);
            println!(
                "{:?} {:?} {:?}",
                flow.plain.gaps,
                flow.plain.ends,
                flow.plain.bytes.each_ref().map(|b| b.len())
            );
            println!(
                "  > {}",
                flow.plain.bytes[0].escape_ascii().to_string().chars().take(60).collect::<String>()
            );
            println!(
                "  < {}",
                flow.plain.bytes[1].escape_ascii().to_string().chars().take(60).collect::<String>()
            );
            for side in 0..2 {
                fs::write(format!("/tmp/plain/{capture}.{n}.{side}"), &flow.plain.bytes[side]).unwrap();
            }
        }
    }
}
