use std::hint::black_box;

use criterion::{Criterion, Throughput};
use wsclose_pcap::decode::{self, Segment};

use crate::input::{Memory, raw};

/// Bytes to records; the copy out of the input is in the time.
pub fn framing(criterion: &mut Criterion) {
    let pcap = Memory::generated("short", 4_000_000);
    let pcapng = pcap.as_pcapng();
    let mut group = criterion.benchmark_group("framing");
    for (name, capture) in [("pcap", pcap), ("pcapng", pcapng)] {
        let mut packets = 0;
        capture.for_each_packet(|_, _| packets += 1);
        group.throughput(Throughput::Elements(packets));
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                let mut bytes = 0;
                capture.for_each_packet(|record, _| bytes += u64::from(record.captured_len));
                bytes
            });
        });
    }
}

/// Ethernet, IPv4 and TCP to a segment.
pub fn decode(criterion: &mut Criterion) {
    let mut packets = Vec::new();
    Memory::generated("short", 400_000)
        .for_each_packet(|record, data| packets.push((*record, data.to_vec())));
    let mut group = criterion.benchmark_group("decode");
    group.throughput(Throughput::Elements(packets.len() as u64));
    group.bench_function("plain", |bencher| {
        let mut segment = Segment::default();
        bencher.iter(|| {
            for (record, data) in &packets {
                black_box(decode::decode_plain(&raw(record, data), &mut segment));
            }
        });
    });
    group.bench_function("layer-by-layer", |bencher| {
        bencher.iter(|| {
            for (record, data) in &packets {
                black_box(decode::decode(&raw(record, data)));
            }
        });
    });
}
