use std::io::Write as _;

use criterion::{Criterion, Throughput};
use flate2::write::DeflateEncoder;
use wsclose_bench::random::Random;
use wsclose_bench::websocket::encode;
use wsclose_pcap::base::Side;
use wsclose_pcap::websocket::{Compression, FrameReader, Rsv1};

use crate::input::segments;

const TEXT: u8 = 0x81;
const COMPRESSED_TEXT: u8 = 0xc1;
const BINARY: u8 = 0x82;

/// Payloads passed by their length.
pub fn frames(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("frames");
    for (name, payload, count) in [("of-40-bytes", 40, 20_000), ("of-16-KiB", 16 * 1024, 200)] {
        let stream = stream(count, BINARY, &vec![7; payload]);
        group.throughput(Throughput::Elements(count));
        group.bench_function(name, |bencher| {
            bencher.iter(|| read(FrameReader::new(Side::Client, Rsv1::Forbidden), &stream));
        });
    }
}

/// Unmasking, and looking whether it is UTF-8.
pub fn text(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("text");
    for (name, sentence) in [("ascii", "every letter is one byte. "), ("two-bytes", "часто по два байта. ")]
    {
        let payload = sentence.repeat(16 * 1024 / sentence.len());
        let stream = stream(50, TEXT, payload.as_bytes());
        group.throughput(Throughput::Bytes(stream.len() as u64));
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                let mut reader = FrameReader::new(Side::Client, Rsv1::Forbidden);
                reader.inspect(Compression::None);
                read(reader, &stream)
            });
        });
    }
}

/// Messages with permessage-deflate; bytes are those on the wire.
pub fn inflate(criterion: &mut Criterion) {
    let mut random = Random::new(1);
    let words: Vec<String> = (0..300).map(|_| format!("{:x} ", random.below(1 << 24))).collect();
    let message: String = (0..2_000).map(|_| words[random.below(300) as usize].as_str()).collect();
    let mut encoder = DeflateEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(message.as_bytes()).and_then(|()| encoder.flush()).expect("memory");
    let compressed = encoder.get_ref();
    // RFC 7692 §7.2.1: the empty block at the end is left out.
    let stream = stream(50, COMPRESSED_TEXT, &compressed[..compressed.len() - 4]);
    let mut group = criterion.benchmark_group("inflate");
    for (name, takeover) in [("context-takeover", true), ("no-context-takeover", false)] {
        group.throughput(Throughput::Bytes(stream.len() as u64));
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                let mut reader = FrameReader::new(Side::Client, Rsv1::Compressed);
                reader.inspect(Compression::Deflate { takeover });
                read(reader, &stream)
            });
        });
    }
}

/// Reads a stream in which nothing is worth telling.
fn read(mut reader: FrameReader, stream: &[u8]) -> FrameReader {
    let mut events = Vec::new();
    for data in segments(stream) {
        reader.read(&data, &mut events);
    }
    assert!(events.is_empty());
    reader
}

fn stream(count: u64, first_byte: u8, payload: &[u8]) -> Vec<u8> {
    let mut random = Random::new(1);
    let mut stream = Vec::new();
    for _ in 0..count {
        encode(&mut stream, first_byte, payload, Some((random.bits() as u32).to_le_bytes()));
    }
    stream
}
