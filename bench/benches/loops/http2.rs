use criterion::{Criterion, Throughput};
use wsclose_pcap::base::PacketRef;
use wsclose_pcap::flow::{Sender, StreamContext, StreamData};
use wsclose_pcap::http::Upgrade;
use wsclose_pcap::http::h2::{H2Connection, H2Sink, StreamEnd, StreamOver};

use crate::input::segments;

const REQUESTS: u32 = 2_000;

/// Takes what it is given; there are no WebSockets.
struct Nothing;

impl H2Sink for Nothing {
    fn request(&mut self, _: u32, _: Sender, _: &Upgrade) {}

    fn answer(&mut self, _: u32, _: &Upgrade, _: PacketRef) {}

    fn found(&mut self, _: u32, _: Option<&Upgrade>, _: PacketRef) {}

    fn data(&mut self, _: u32, _: Sender, data: &StreamData<'_>, _: &StreamContext) -> u64 {
        data.end()
    }

    fn gap(&mut self, _: u32, _: Sender, _: u64, to: u64, _: &StreamContext) -> u64 {
        to
    }

    fn end(&mut self, _: u32, _: Sender, _: StreamEnd, _: PacketRef, _: &StreamContext) {}

    fn over(&mut self, _: u32, _: &StreamOver, _: &StreamContext) {}
}

/// Requests of a browser, each a HEADERS frame with END_STREAM; the connection around HPACK is in the time.
pub fn hpack(criterion: &mut Criterion) {
    let mut encoder = loona_hpack::Encoder::new();
    let mut stream = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec();
    frame(&mut stream, 4, 0, 0, &[]);
    for number in 0..REQUESTS {
        let path = format!("/items/{number}");
        let fields: [(&[u8], &[u8]); 7] = [
            (b":method", b"GET"),
            (b":scheme", b"https"),
            (b":authority", b"shop.example"),
            (b":path", path.as_bytes()),
            (b"user-agent", b"Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"),
            (b"accept", b"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
            (b"cookie", b"session=0123456789abcdef0123456789abcdef"),
        ];
        frame(&mut stream, 1, 0x5, number * 2 + 1, &encoder.encode(fields));
    }
    let mut group = criterion.benchmark_group("hpack");
    group.throughput(Throughput::Elements(u64::from(REQUESTS)));
    group.bench_function("requests", |bencher| {
        bencher.iter(|| {
            let mut connection = H2Connection::new(Some(Sender::Originator));
            for data in segments(&stream) {
                connection.data(Sender::Originator, &data, &StreamContext::default(), &mut Nothing);
            }
            connection
        });
    });
}

fn frame(out: &mut Vec<u8>, kind: u8, flags: u8, stream: u32, payload: &[u8]) {
    out.extend(&(payload.len() as u32).to_be_bytes()[1..]);
    out.extend([kind, flags]);
    out.extend(stream.to_be_bytes());
    out.extend(payload);
}
