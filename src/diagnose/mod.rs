//! Rules over facts: what a connection's ending means, as findings without words.

mod finding;

pub use finding::{Confidence, Evidence, Finding, Severity};
