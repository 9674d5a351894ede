//! A report as text or JSON: one file per format.
pub mod text;
