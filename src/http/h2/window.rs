use crate::base::PacketRef;

/// What a sender may still send (RFC 9113 §5.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// Octets that it may send; below 0 after the peer made the window smaller.
    pub left: i64,
    /// The packet that used it up, if nothing was granted since: the sender stands still.
    pub exhausted: Option<PacketRef>,
}

/// The two windows that a sender's DATA on one stream must fit in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Windows {
    /// The stream's own.
    pub stream: Window,
    /// The one that all streams of the connection share.
    pub connection: Window,
}

impl Window {
    pub(super) fn new(initial: u32) -> Self {
        Self { left: i64::from(initial), exhausted: None }
    }

    pub(super) fn spend(&mut self, octets: u32, packet: PacketRef) {
        self.left = self.left.saturating_sub(i64::from(octets));
        if self.left <= 0 {
            self.exhausted.get_or_insert(packet);
        }
    }

    pub(super) fn grant(&mut self, octets: i64) {
        self.left = self.left.saturating_add(octets);
        if self.left > 0 {
            self.exhausted = None;
        }
    }
}
