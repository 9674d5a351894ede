use std::collections::BTreeMap;
use std::io::{self, Write};

use crate::flow::Side;
use crate::wire::Endpoint;

/// How a connection ended for those who held it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    Clean,
    Abnormal,
    Failed,
    Open,
    /// The capture ends before anybody can tell.
    Indeterminate,
}

/// A Close frame in the file. A side of a connection sends one at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CloseFrame {
    /// Its packet's number, from 1.
    pub packet: u64,
    pub client: Endpoint,
    pub side: Side,
    /// 1005 for an empty one.
    pub code: u16,
    /// Whether a segment is missing before it in its direction.
    pub behind_gap: bool,
}

/// What the capture holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Truth {
    pub packets: u64,
    pub bytes: u64,
    /// WebSockets, and attempts to open one.
    pub connections: u64,
    /// TCP flows of another kind.
    pub foreign_flows: u64,
    /// In the order of the file.
    pub close_frames: Vec<CloseFrame>,
    /// Connections by close code: the first Close frame's; 1005 if it was empty; 1006 without one.
    pub codes: BTreeMap<u16, u64>,
    /// Connections by outcome, as both ends would tell it.
    pub outcomes: BTreeMap<Outcome, u64>,
    /// Segments that stand late in the file, or twice, or not at all.
    pub late: u64,
    pub repeated: u64,
    pub missing: u64,
}

impl Truth {
    pub fn ended(&mut self, outcome: Outcome, code: Option<u16>) {
        self.connections += 1;
        *self.outcomes.entry(outcome).or_default() += 1;
        if let Some(code) = code {
            *self.codes.entry(code).or_default() += 1;
        }
    }

    /// Close frames in the file by code.
    pub fn close_frame_codes(&self) -> BTreeMap<u16, u64> {
        let mut codes = BTreeMap::new();
        for frame in &self.close_frames {
            *codes.entry(frame.code).or_default() += 1;
        }
        codes
    }

    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let frames = self.close_frames.len();
        let without_gap = self.close_frames.iter().filter(|frame| !frame.behind_gap).count();
        let outcome = |outcome| self.outcomes.get(&outcome).copied().unwrap_or(0);
        writeln!(out, "{{")?;
        writeln!(out, "  \"packets\": {},", self.packets)?;
        writeln!(out, "  \"bytes\": {},", self.bytes)?;
        writeln!(out, "  \"connections\": {},", self.connections)?;
        writeln!(out, "  \"foreign_flows\": {},", self.foreign_flows)?;
        writeln!(out, "  \"close_frames\": {frames},")?;
        writeln!(out, "  \"close_frames_without_gap\": {without_gap},")?;
        writeln!(out, "  \"close_frame_codes\": {},", by_code(&self.close_frame_codes()))?;
        writeln!(out, "  \"codes\": {},", by_code(&self.codes))?;
        writeln!(
            out,
            "  \"outcomes\": {{\"clean\": {}, \"abnormal\": {}, \"failed\": {}, \"open\": {}, \"indeterminate\": {}}},",
            outcome(Outcome::Clean),
            outcome(Outcome::Abnormal),
            outcome(Outcome::Failed),
            outcome(Outcome::Open),
            outcome(Outcome::Indeterminate),
        )?;
        writeln!(
            out,
            "  \"segments\": {{\"late\": {}, \"repeated\": {}, \"missing\": {}}}",
            self.late, self.repeated, self.missing
        )?;
        writeln!(out, "}}")
    }
}

fn by_code(counts: &BTreeMap<u16, u64>) -> String {
    let entries: Vec<String> = counts.iter().map(|(code, count)| format!("\"{code}\": {count}")).collect();
    format!("{{{}}}", entries.join(", "))
}
