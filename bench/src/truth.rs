use std::collections::BTreeMap;
use std::io::{self, Write};

/// How a connection ended for those who held it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    Clean,
    Abnormal,
    Failed,
    Open,
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
    /// Close frames in the file, by code; 1005 for an empty one.
    pub close_frames: BTreeMap<u16, u64>,
    /// Those of them with no missing segment before them in their direction.
    pub close_frames_without_gap: u64,
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

    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let frames: u64 = self.close_frames.values().sum();
        let outcome = |outcome| self.outcomes.get(&outcome).copied().unwrap_or(0);
        writeln!(out, "{{")?;
        writeln!(out, "  \"packets\": {},", self.packets)?;
        writeln!(out, "  \"bytes\": {},", self.bytes)?;
        writeln!(out, "  \"connections\": {},", self.connections)?;
        writeln!(out, "  \"foreign_flows\": {},", self.foreign_flows)?;
        writeln!(out, "  \"close_frames\": {frames},")?;
        writeln!(out, "  \"close_frames_without_gap\": {},", self.close_frames_without_gap)?;
        writeln!(out, "  \"close_frame_codes\": {},", by_code(&self.close_frames))?;
        writeln!(out, "  \"codes\": {},", by_code(&self.codes))?;
        writeln!(
            out,
            "  \"outcomes\": {{\"clean\": {}, \"abnormal\": {}, \"failed\": {}, \"open\": {}, \"indeterminate\": 0}},",
            outcome(Outcome::Clean),
            outcome(Outcome::Abnormal),
            outcome(Outcome::Failed),
            outcome(Outcome::Open),
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
