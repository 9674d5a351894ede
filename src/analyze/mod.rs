//! The engine: inputs to connection records, in one pass.

use crate::base::Numbering;
use crate::capture::{Input, InputInfo};
use crate::connection::ConnectionRecord;
use crate::report::Totals;

/// Where connections go as they end.
pub trait Sink: Send {
    /// A connection ended, or the capture did. Called in the order of the packets that ended connections
    /// (ties: first packet); `numbering` can number every packet of the record.
    fn connection(&mut self, record: ConnectionRecord, numbering: &Numbering);

    /// So many bytes of the inputs have been read.
    fn progress(&mut self, _read_bytes: u64) {}

    /// Whether to stop early, for example because nobody reads what is written.
    fn cancelled(&self) -> bool {
        false
    }
}

/// What the caller decides.
#[derive(Clone, Debug, Default)]
pub struct Options {}

/// What is known when all is read.
#[derive(Debug, Default)]
pub struct Analysis {
    /// The inputs, in their order.
    pub inputs: Vec<InputInfo>,
    /// Turns packet ids into numbers.
    pub numbering: Numbering,
    /// What the capture held.
    pub totals: Totals,
    /// Inputs that could not be read at all, or not to their end, by name.
    pub failures: Vec<(String, crate::capture::CaptureError)>,
}

/// Reads all inputs as one capture and hands each connection to the sink.
pub fn analyze(_inputs: &[&dyn Input], _options: &Options, _sink: &mut dyn Sink) -> Analysis {
    Analysis::default()
}
