//! The inner loops of the library, each on its own and on one thread. Their inputs are made by the generator or
//! drawn from its random numbers, the same every time.

mod capture;
mod flow;
mod http2;
mod input;
mod websocket;

use criterion::{criterion_group, criterion_main};

criterion_group!(
    benches,
    capture::framing,
    capture::decode,
    flow::reassembly,
    websocket::frames,
    websocket::text,
    websocket::inflate,
    http2::hpack,
);
criterion_main!(benches);
