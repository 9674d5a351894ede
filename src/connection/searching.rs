//! Streams of which the beginning is unknown: WebSocket only where frames prove it.

use super::session::Session;
use crate::base::limits::{MID_STREAM_EVENTS, MID_STREAM_SEGMENTS};
use crate::base::{PacketRef, PerSide, Side};
use crate::flow::{Sender, StreamContext, StreamData};
use crate::websocket::{FrameEvent, FrameReader};

/// Frames with which one direction alone is proof, if they are masked and the last is a Close.
const LONE_FRAMES: u64 = 3;

/// Both directions, each searched for frames.
#[derive(Debug)]
pub(super) struct Searching {
    readers: [FrameReader; 2],
    /// Whether anything of each sender was searched.
    began: [bool; 2],
    events: Vec<(Sender, FrameEvent)>,
    first: Option<PacketRef>,
    last: Option<PacketRef>,
}

impl Default for Searching {
    fn default() -> Self {
        let readers = [FrameReader::mid_stream(), FrameReader::mid_stream()];
        Self { readers, began: [false; 2], events: Vec::new(), first: None, last: None }
    }
}

impl Searching {
    pub(super) fn data(&mut self, sender: Sender, data: &StreamData<'_>) -> u64 {
        self.began[sender.index()] = true;
        self.first.get_or_insert(data.packet);
        self.last = Some(data.packet);
        let mut events = Vec::new();
        let needed = self.readers[sender.index()].read(data, &mut events);
        self.keep(sender, events);
        needed
    }

    pub(super) fn gap(&mut self, sender: Sender, to: u64) -> u64 {
        let mut events = Vec::new();
        let needed = self.readers[sender.index()].gap(to, &mut events);
        self.keep(sender, events);
        needed
    }

    /// A sender's bytes so far were something else.
    pub(super) fn restart(&mut self, sender: Sender) {
        self.take(sender);
    }

    /// What was made of a sender's bytes, if anything was searched.
    pub(super) fn take(&mut self, sender: Sender) -> Option<(FrameReader, Vec<FrameEvent>)> {
        let reader = std::mem::replace(&mut self.readers[sender.index()], FrameReader::mid_stream());
        let taken = self.events.extract_if(.., |(of, _)| *of == sender).map(|(_, event)| event).collect();
        std::mem::replace(&mut self.began[sender.index()], false).then_some((reader, taken))
    }

    /// The session, once both directions hold frames and just one of them masks (RFC 6455 §5.1).
    pub(super) fn proven(&mut self, context: &StreamContext) -> Option<Session> {
        let client = self.client_among(|reader| !reader.is_lost())?;
        self.session(client, context)
    }

    /// At the end, one direction alone may be proof.
    pub(super) fn settle(mut self, context: &StreamContext) -> Option<Session> {
        let client = Sender::BOTH.into_iter().find(|sender| {
            let reader = &self.readers[sender.index()];
            let frames = reader.counts();
            reader.sender() == Some(Side::Client) && frames.total() >= LONE_FRAMES && frames.close > 0
        })?;
        let other = &self.readers[client.peer().index()];
        let is_absent = other.is_lost() && other.searched_segments() == 0;
        if is_absent { self.session(client, context) } else { None }
    }

    /// Whether it cannot become one any more.
    pub(super) fn is_hopeless(&self) -> bool {
        let found = self.readers.iter().all(|reader| reader.sender().is_some());
        let searched = self.readers.iter().any(|reader| reader.searched_segments() > MID_STREAM_SEGMENTS);
        searched || found && self.client_among(|_| true).is_none()
    }

    fn client_among(&self, fits: impl Fn(&FrameReader) -> bool) -> Option<Sender> {
        let [originator, responder] = &self.readers;
        let client = match (originator.sender()?, responder.sender()?) {
            (Side::Client, Side::Server) => Sender::Originator,
            (Side::Server, Side::Client) => Sender::Responder,
            _ => return None,
        };
        (fits(originator) && fits(responder)).then_some(client)
    }

    /// Pings and pongs are dropped where they have become many before the other direction is proved.
    fn keep(&mut self, sender: Sender, events: Vec<FrameEvent>) {
        self.events.extend(events.into_iter().map(|event| (sender, event)));
        if self.events.len() > MID_STREAM_EVENTS {
            self.events.retain(|(_, event)| matches!(event, FrameEvent::Close(_)));
            self.events.truncate(MID_STREAM_EVENTS);
        }
    }

    fn session(&mut self, client: Sender, context: &StreamContext) -> Option<Session> {
        let Self { readers: [originator, responder], events, first, last, .. } = std::mem::take(self);
        let readers = match client {
            Sender::Originator => PerSide { client: originator, server: responder },
            Sender::Responder => PerSide { client: responder, server: originator },
        };
        let mut session = Session::new(client, None, first?);
        session.last = last?;
        session.readers = readers;
        for (sender, event) in events {
            session.take_event(session.side(sender), event, context);
        }
        for side in Side::BOTH {
            if session.readers[side].gap_hid_frames() {
                session.pings[side].forget_intervals();
            }
        }
        Some(session)
    }
}
