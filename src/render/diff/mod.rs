//! Two reports side by side: whether what was changed between two captures helped.
//!
//! The captures differ in length, so shares are compared, and a difference is told as one only where chance alone would
//! seldom make it.

mod chance;
mod difference;
mod figures;

use std::io;

pub use difference::{Capture, Difference, Part, Row, Span, Trend};
pub use figures::{FigureError, Figures, FindingFigures, ServerFigures};

use super::json;

/// Name and version of the answer in JSON.
pub const DIFF_SCHEMA: &str = "wsclose-diff/1";

/// Writes the difference as one JSON document.
///
/// # Errors
/// What the writer says.
pub fn write_json(difference: &Difference, out: &mut dyn io::Write) -> io::Result<()> {
    json::write_pretty(difference, out)
}
