use ahash::RandomState;
use criterion::{BatchSize, Criterion, Throughput};
use wsclose_pcap::base::PacketRef;
use wsclose_pcap::decode::{Decoded, Segment, decode};
use wsclose_pcap::flow::{FlowTable, SegmentAt, Sender, StreamContext, StreamData, StreamSink, flow_hash};

use crate::input::{Memory, packet, raw};

/// Wants every byte.
#[derive(Default)]
struct Bytes(u64);

impl StreamSink for Bytes {
    fn data(&mut self, _: Sender, data: &StreamData<'_>, _: &StreamContext) -> u64 {
        self.0 += data.bytes.len() as u64;
        data.end()
    }

    fn gap(&mut self, _: Sender, _: u64, to: u64, _: &StreamContext) -> u64 {
        to
    }

    fn fin(&mut self, _: Sender, _: PacketRef, _: &StreamContext) {}

    fn reset(&mut self, _: Sender, _: PacketRef, _: &StreamContext) {}
}

/// Segments to ordered bytes.
pub fn reassembly(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("reassembly");
    for (name, workload) in [("in-order", "chatty"), ("out-of-order", "hostile-lossless"), ("short", "short")]
    {
        let segments = segments(workload);
        group.throughput(Throughput::Elements(segments.len() as u64));
        group.bench_function(name, |bencher| {
            let run = |mut table: FlowTable<Bytes>| {
                for (order, (hash, segment, payload)) in (1..).zip(&segments) {
                    let at = SegmentAt { segment, payload, packet: packet(order), order };
                    table.receive(*hash, &at, |_| Bytes::default());
                }
                table
            };
            bencher.iter_batched(FlowTable::default, run, BatchSize::PerIteration);
        });
    }
}

fn segments(workload: &str) -> Vec<(u64, Segment, Vec<u8>)> {
    let hashes = RandomState::new();
    let mut segments = Vec::new();
    Memory::generated(workload, 2_000_000).for_each_packet(|record, data| {
        let Decoded::Tcp(segment) = decode(&raw(record, data)) else { return };
        let start = segment.payload_start as usize;
        let payload = data[start..start + segment.payload_len as usize].to_vec();
        let hash = flow_hash(&hashes, &segment.source, &segment.destination);
        segments.push((hash, segment, payload));
    });
    segments
}
