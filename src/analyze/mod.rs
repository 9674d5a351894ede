//! The engine: inputs to connection records, in bounded memory: one pass, and where the endings of connections
//! ask for it a second reading for just these.
//!
//! The capture is cut into groups of a few megabytes. While one group is read and decoded, the shards work on
//! the one before it; nothing is handed over packet by packet and nothing is locked. Flows end, and records
//! leave, only at fixed packet numbers, so neither threads nor chunks can show in the result.

mod emit;
mod engine;
mod group;
mod load;
mod options;
mod reread;
mod route;
mod shard;
mod shards;
mod tls;

use std::sync::Arc;

use self::engine::Engine;
use self::group::Group;
use self::load::Loader;
use crate::base::Numbering;
use crate::capture::{CaptureError, Input, InputInfo, Source};
use crate::connection::{ConnectionRecord, Inspection, OpaqueTls, Setup};
use crate::report::Totals;

pub use options::{Options, PayloadChecks, ServerName};

/// Where connections go as they end.
pub trait Sink: Send {
    /// Connections ended, or the capture did. They come in the order of the packets that ended them (ties:
    /// first packet), and `numbering` can number every packet of their records; unless the sink does not care
    /// for [order](Self::in_order).
    fn connections(&mut self, records: Vec<ConnectionRecord>, numbering: &Numbering);

    /// Whether the order matters; if not, connections come as soon as they are known, in any order.
    fn in_order(&self) -> bool {
        true
    }

    /// So many bytes of the inputs have been read.
    fn progress(&mut self, _read_bytes: u64) {}

    /// Whether to stop early, for example because nobody reads what is written.
    fn cancelled(&self) -> bool {
        false
    }
}

/// What is known when all is read.
#[derive(Debug, Default)]
pub struct Analysis {
    /// The inputs, in their order.
    pub inputs: Vec<InputInfo>,
    /// Turns packet ids into numbers.
    pub numbering: Numbering,
    /// What the capture held.
    pub totals: Totals,
    /// TLS flows that could not be read, in the order of their first packets, if they were asked for.
    pub opaque_tls: Vec<OpaqueTls>,
    /// Inputs that could not be read at all, or not to their end, by name.
    pub failures: Vec<(String, CaptureError)>,
}

/// Reads all inputs as one capture and hands the connections to the sink. Runs on the rayon pool that it is
/// called in.
pub fn analyze(inputs: &[&dyn Input], options: &Options, sink: &mut dyn Sink) -> Analysis {
    let mut loader = Loader::new(Source::open(inputs), rayon::current_num_threads());
    let (mut group, mut next) = (Group::default(), Group::default());
    // Secrets before the first packets are known to all flows, so they have to be read before any flow begins.
    let mut more = loader.load(&mut group);
    let mut engine = Engine::new(inputs, options, &loader, sink);
    while more && !engine.is_cancelled() {
        let (_, loaded) = rayon::join(|| engine.process(&mut group), || loader.load(&mut next));
        std::mem::swap(&mut group, &mut next);
        more = loaded;
    }
    engine.finish(loader)
}

/// What flows are read with at first.
fn first_setup(options: &Options, loader: &Loader<'_>) -> Setup {
    let mut keys = Arc::clone(&options.keys);
    for secrets in loader.leading_secrets() {
        Arc::make_mut(&mut keys).add_secrets(secrets);
    }
    let rereads = loader.source.is_rereadable();
    Setup {
        keys,
        inspection: match options.payload_checks {
            PayloadChecks::Never => Inspection::Nothing,
            PayloadChecks::OnDemand if rereads => Inspection::Cursory,
            PayloadChecks::OnDemand => Inspection::All,
        },
        awaits_keys: !rereads && loader.may_hold_secrets(),
    }
}
