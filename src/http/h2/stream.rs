//! One stream that is, or may be, a WebSocket.

use super::half::Half;
use super::held::Held;
use super::message::Head;
use super::sink::{H2Sink, NOTHING, StreamEnd};
use crate::base::PacketRef;
use crate::base::limits::{EARLY_CLIENT_BYTES, HTTP_BODY_EXCERPT_BYTES};
use crate::flow::{Sender, StreamContext, StreamData};
use crate::http::Upgrade;

/// How far a stream has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    /// The answer is awaited.
    Asked,
    /// Frames follow.
    Open,
    /// The answer was no.
    Refused,
    /// Its request is not known, and none of its bytes came yet.
    Unknown,
}

/// What goes with every step.
pub(super) struct Scene<'a> {
    pub(super) client: Option<Sender>,
    pub(super) packet: PacketRef,
    /// The connection's.
    pub(super) context: &'a StreamContext,
    pub(super) sink: &'a mut dyn H2Sink,
}

#[derive(Clone, Debug)]
pub(super) struct Stream {
    id: u32,
    phase: Phase,
    upgrade: Option<Box<Upgrade>>,
    /// Whether its request was seen.
    is_asked: bool,
    /// Whether the sink knows of it.
    pub(super) is_told: bool,
    pub(super) halves: [Half; 2],
    is_reset: bool,
    /// What the client sent before the answer, and the packet in which it ended its direction then.
    early: Vec<Held>,
    early_bytes: usize,
    early_end: Option<PacketRef>,
}

impl Stream {
    /// A stream that asks for a WebSocket, and the window of each sender.
    pub(super) fn asked(id: u32, upgrade: Upgrade, windows: [u32; 2]) -> Self {
        Self {
            phase: Phase::Asked,
            is_asked: true,
            is_told: true,
            ..Self::unknown(id, Some(upgrade), windows)
        }
    }

    /// A stream of which no more is known than this.
    pub(super) fn unknown(id: u32, upgrade: Option<Upgrade>, windows: [u32; 2]) -> Self {
        Self {
            id,
            phase: Phase::Unknown,
            upgrade: upgrade.map(Box::new),
            is_asked: false,
            is_told: false,
            is_reset: false,
            halves: windows.map(Half::new),
            early: Vec::new(),
            early_bytes: 0,
            early_end: None,
        }
    }

    /// Whether its answer is awaited.
    pub(super) fn is_asked(&self) -> bool {
        self.phase == Phase::Asked
    }

    pub(super) fn is_ended(&self) -> bool {
        self.halves.iter().all(|half| half.ended)
    }

    /// Takes an answer's header list, or one that is missing and may have been one.
    pub(super) fn answer(&mut self, sender: Sender, head: &Head, scene: &mut Scene<'_>) {
        if head.is_interim() {
            return;
        }
        if !head.is_answer() {
            self.half(sender).lossy = true;
            return;
        }
        match self.phase {
            Phase::Asked => {
                let Some(upgrade) = &mut self.upgrade else { return };
                head.answer(upgrade, scene.packet);
                self.phase = if upgrade.is_accepted() { Phase::Open } else { Phase::Refused };
                scene.sink.answer(self.id, upgrade, scene.packet);
                self.tell_early(scene);
            }
            Phase::Unknown => match head.status() {
                Some(200..=299) => {
                    if let Some(upgrade) = &mut self.upgrade {
                        head.answer(upgrade, scene.packet);
                    }
                }
                _ => self.phase = Phase::Refused,
            },
            Phase::Open | Phase::Refused => {}
        }
    }

    /// Takes bytes; offsets are the stream's. Answers the offset that is needed next.
    pub(super) fn data(&mut self, sender: Sender, data: &StreamData<'_>, scene: &mut Scene<'_>) -> u64 {
        let is_client = scene.client == Some(sender);
        let may_have_missed_answer = self.half(sender).lossy;
        let needed = match self.phase {
            Phase::Asked if is_client => self.hold(data),
            Phase::Asked if !may_have_missed_answer => NOTHING,
            Phase::Refused if is_client => NOTHING,
            Phase::Refused => {
                if self.is_told {
                    scene.sink.refusal_body(self.id, data.bytes);
                }
                if data.end() < HTTP_BODY_EXCERPT_BYTES as u64 { data.end() } else { NOTHING }
            }
            Phase::Asked | Phase::Unknown | Phase::Open => {
                self.open(scene);
                let expected = self.half(sender).needed;
                if data.offset > expected {
                    self.gap(sender, expected, data.offset, scene);
                }
                let context = self.context(data.packet, scene.context);
                scene.sink.data(self.id, sender, data, &context).max(data.end())
            }
        };
        let half = self.half(sender);
        half.position = data.end();
        half.needed = needed;
        half.note(data.packet);
        needed
    }

    /// Takes notice of missing bytes.
    pub(super) fn gap(&mut self, sender: Sender, from: u64, to: u64, scene: &mut Scene<'_>) {
        let half = self.half(sender);
        half.position = half.position.max(to);
        if to <= half.needed {
            return;
        }
        if self.phase == Phase::Open {
            let context = self.context(scene.packet, scene.context);
            let needed = scene.sink.gap(self.id, sender, from, to, &context);
            self.half(sender).needed = needed.max(to);
        }
    }

    /// Frames of a sender are missing.
    pub(super) fn lose(&mut self, sender: Sender, scene: &mut Scene<'_>) {
        let half = self.half(sender);
        if !half.is_complete {
            let lost = half.lose();
            self.gap(sender, lost.start, lost.end, scene);
        }
    }

    /// A sender ended its direction, or the whole stream.
    pub(super) fn end(&mut self, sender: Sender, end: StreamEnd, scene: &mut Scene<'_>) {
        let (is_known, is_whole) = match end {
            StreamEnd::EndStream | StreamEnd::Fin => (self.half(sender).ended, false),
            StreamEnd::Reset(_) => (std::mem::replace(&mut self.is_reset, true), true),
            StreamEnd::GoAway(_) | StreamEnd::ConnectionReset => (self.is_ended(), true),
        };
        if is_known {
            return;
        }
        let half = self.half(sender);
        half.ended = true;
        // An RST may come before bytes that still wait for others.
        half.is_complete |= matches!(end, StreamEnd::EndStream | StreamEnd::Reset(_) | StreamEnd::Fin);
        if is_whole {
            self.half(sender.peer()).ended = true;
        }
        if self.phase == Phase::Asked && end == StreamEnd::EndStream && scene.client == Some(sender) {
            self.early_end = Some(scene.packet);
            return;
        }
        if self.is_told {
            let context = self.context(scene.packet, scene.context);
            scene.sink.end(self.id, sender, end, scene.packet, &context);
        }
    }

    /// Nothing more is told after this. Where the answer may have been missed, frames may have followed.
    pub(super) fn finish(&mut self, scene: &mut Scene<'_>) {
        if self.phase == Phase::Asked {
            let server = scene.client.map(Sender::peer);
            let may_be_open = server.is_some_and(|server| self.half(server).lossy) && !self.early.is_empty();
            if may_be_open { self.open(scene) } else { self.tell_early(scene) }
        }
    }

    /// What is known of the flow, in the stream's own offsets.
    pub(super) fn context(&self, packet: PacketRef, outer: &StreamContext) -> StreamContext {
        let of = |sender: Sender| &self.halves[sender.index()];
        StreamContext {
            last_payload: Sender::BOTH
                .map(|sender| of(sender).last_payload(packet, outer.last_payload[sender.index()])),
            acknowledged: Sender::BOTH.map(|sender| {
                outer.acknowledged[sender.index()].and_then(|offset| of(sender).bytes_before(offset))
            }),
            reached: Sender::BOTH.map(|sender| {
                let half = of(sender);
                let passed = half.bytes_before(outer.reached[sender.index()]);
                passed.map_or(half.position, |passed| passed.max(half.position))
            }),
            from_start: [self.is_asked; 2],
        }
    }

    /// Goes on with frames although there was no answer.
    fn open(&mut self, scene: &mut Scene<'_>) {
        match self.phase {
            Phase::Asked => {
                self.phase = Phase::Open;
                if let Some(upgrade) = &self.upgrade {
                    scene.sink.answer(self.id, upgrade, scene.packet);
                }
                self.tell_early(scene);
            }
            Phase::Unknown => {
                (self.phase, self.is_told) = (Phase::Open, true);
                scene.sink.found(self.id, self.upgrade.as_deref(), scene.packet);
            }
            Phase::Open | Phase::Refused => {}
        }
    }

    /// Keeps what the client sends before it knows the answer.
    fn hold(&mut self, data: &StreamData<'_>) -> u64 {
        if self.early_bytes.saturating_add(data.bytes.len()) > EARLY_CLIENT_BYTES {
            self.early_bytes = EARLY_CLIENT_BYTES;
            return NOTHING;
        }
        self.early_bytes += data.bytes.len();
        self.early.push(Held::new(data));
        data.end()
    }

    /// Tells what the client sent before the answer, and what of it is missing.
    fn tell_early(&mut self, scene: &mut Scene<'_>) {
        let Some(client) = scene.client else { return };
        let reached = self.half(client).position;
        let early = std::mem::take(&mut self.early);
        if self.phase == Phase::Open {
            self.half(client).needed = 0;
            for held in &early {
                let data = held.data();
                if data.end() > self.half(client).needed {
                    self.data(client, &data, scene);
                }
            }
            let told = self.half(client).needed;
            self.gap(client, told, reached, scene);
        }
        if let Some(packet) = self.early_end.take() {
            let context = self.context(packet, scene.context);
            scene.sink.end(self.id, client, StreamEnd::EndStream, packet, &context);
        }
        self.half(client).position = reached;
    }

    fn half(&mut self, sender: Sender) -> &mut Half {
        &mut self.halves[sender.index()]
    }
}
