use super::tcp::FlowSummary;
use crate::base::PacketRef;
use crate::decode::Endpoint;

/// A flow whose SYN was refused or never answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnopenedFlow {
    /// Who sent the SYN.
    pub client: Endpoint,
    /// Who it was sent to.
    pub server: Endpoint,
    /// The first SYN.
    pub first: PacketRef,
    /// Whether RST answered it; else nothing did.
    pub refused: bool,
    /// Whether nothing answered it but an ICMP error.
    pub unreachable: bool,
}

impl UnopenedFlow {
    /// What became of a SYN that opened nothing.
    pub fn of(flow: &FlowSummary) -> Option<Self> {
        let [originator, responder] = &flow.tcp;
        let unopened = flow.ends_seen.saw_syn && !flow.accepted && originator.payload_bytes == 0;
        let refused = responder.rst.is_some();
        let [client, server] = flow.ends;
        let unanswered = responder.packets == 0;
        let unreachable = unanswered && originator.icmp.is_some();
        let is_one = unopened && (refused || unanswered);
        is_one.then_some(Self { client, server, first: flow.first, refused, unreachable })
    }
}
