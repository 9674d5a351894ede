use crate::flow::{FlowSummary, StreamContext};

/// How a channel stood when it was over, in its own offsets and by sender.
#[derive(Clone, Debug, Default)]
pub(super) struct ChannelEnd {
    /// What was known of both streams.
    pub(super) context: StreamContext,
    /// How far the RST of its peer acknowledged each stream.
    pub(super) reset_acknowledged: [Option<u64>; 2],
    /// Offset behind the last byte that was seen.
    pub(super) highest: [u64; 2],
    /// Whether bytes at the end are missing.
    pub(super) tail_missed: [bool; 2],
    /// Whether the FIN was acknowledged and is missing.
    pub(super) fin_missed: [bool; 2],
    /// Whether the last bytes are there and cannot be read: TLS without keys.
    pub(super) unreadable: [bool; 2],
}

impl ChannelEnd {
    /// A TCP flow as a channel.
    pub(super) fn of_flow(summary: &FlowSummary) -> Self {
        let fin_missed = |of: usize| {
            let facts = summary.tcp.get(of);
            let behind_last = summary.highest.get(of).map(|highest| highest + 1);
            facts.is_some_and(|facts| facts.fin.is_none())
                && summary.acknowledged.get(of).is_some_and(|upto| upto.is_some() && *upto == behind_last)
        };
        Self {
            context: StreamContext { acknowledged: summary.acknowledged, ..summary.context },
            reset_acknowledged: summary.reset_acknowledged,
            highest: summary.highest,
            tail_missed: summary.unseen_tail.map(|bytes| bytes > 0),
            fin_missed: [fin_missed(0), fin_missed(1)],
            unreadable: [false; 2],
        }
    }
}
