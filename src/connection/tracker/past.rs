use std::sync::Arc;

use crate::connection::channel::ChannelEnd;
use crate::connection::session::{Session, TransportEnd};
use crate::connection::via::Via;

/// What a channel has behind it, which most have not until they end.
#[derive(Debug, Default)]
pub(super) struct Past {
    /// Attempts that are over.
    pub(super) sessions: Vec<Session>,
    pub(super) ends: Vec<TransportEnd>,
    pub(super) via: Option<Box<Via>>,
    /// Where what a proxy's header or a CONNECT hides begins.
    pub(super) begin: [Option<u64>; 2],
}

impl Past {
    /// Something else followed on the channel: its sessions so far have this channel and no end.
    pub(super) fn follow(&mut self, channel: &Arc<ChannelEnd>) {
        if let Some(last) = self.sessions.last_mut() {
            last.is_followed = true;
        }
        self.settle(channel);
    }

    /// The sessions that turned out to be some, with what they had in common.
    pub(super) fn end(mut self, channel: &Arc<ChannelEnd>, via: Option<&Arc<Via>>) -> Vec<Session> {
        self.sessions.retain(|session| !session.is_guess || session.has_frames());
        self.settle(channel);
        for session in &mut self.sessions {
            session.via = session.via.take().or_else(|| via.cloned());
        }
        self.sessions
    }

    /// Gives sessions that have none yet their channel, and the last of them its end.
    fn settle(&mut self, channel: &Arc<ChannelEnd>) {
        let count = self.sessions.len();
        let last_own = self.sessions.iter().rposition(|session| session.channel.is_none());
        for (at, session) in self.sessions.iter_mut().enumerate() {
            if session.channel.is_some() {
                continue;
            }
            session.finish(channel);
            session.is_followed |= at + 1 < count;
            if Some(at) == last_own && !session.is_followed {
                session.ends = std::mem::take(&mut self.ends);
            }
        }
    }
}
