//! Both directions of a connection, read together. Read first: RFC 9113 §5, §6, RFC 8441.

use std::ops::Range;

use super::direction::{Current, Direction, HeaderList};
use super::error_code::ErrorCode;
use super::frame::{FrameHeader, GoAway, Kind, flag};
use super::half::later;
use super::message::{Asks, Head};
use super::sink::{H2Sink, StreamEnd, StreamOver};
use super::splitter::Piece;
use super::stream::{Scene, Stream};
use super::streams::Streams;
use super::window::Windows;
use crate::base::{Cursor, PacketRef};
use crate::flow::{Sender, StreamContext, StreamData};

/// Reads an HTTP/2 connection and tells its WebSocket streams to an [`H2Sink`].
#[derive(Clone, Debug)]
pub struct H2Connection {
    client: Option<Sender>,
    directions: [Direction; 2],
    streams: Streams,
    /// Whether each DATA and WINDOW_UPDATE was seen.
    windows_known: bool,
}

/// What came with a call.
struct Call<'a> {
    sender: Sender,
    context: &'a StreamContext,
    sink: &'a mut dyn H2Sink,
}

impl H2Connection {
    /// At the first byte of both directions: the client's preface, the server's first frame. Behind a 101 to
    /// `Upgrade: h2c` too, whose request has become stream 1. Without a `client` the preface tells who it is.
    pub fn new(client: Option<Sender>) -> Self {
        Self::begin(client, true)
    }

    /// Somewhere in a connection.
    pub fn mid_stream() -> Self {
        Self::begin(None, false)
    }

    fn begin(client: Option<Sender>, from_start: bool) -> Self {
        Self {
            client,
            directions: [Direction::new(from_start), Direction::new(from_start)],
            streams: Streams::new(from_start),
            windows_known: from_start,
        }
    }

    /// The sender that began the connection, as soon as it is known.
    pub const fn client(&self) -> Option<Sender> {
        self.client
    }

    /// Whether the server's settings allow the extended CONNECT (RFC 8441 §3); `None` if they were not seen.
    pub fn allows_connect(&self) -> Option<bool> {
        let server = &self.directions[self.client?.peer().index()];
        server.settings_seen.then_some(server.settings.enable_connect_protocol)
    }

    /// WebSocket streams that were left out because more than
    /// [`H2_STREAMS`](crate::base::limits::H2_STREAMS) were open.
    pub const fn left_out(&self) -> u64 {
        self.streams.left_out
    }

    /// The next bytes of a sender. Answers as [`StreamSink::data`](crate::flow::StreamSink::data).
    pub fn data(
        &mut self,
        sender: Sender,
        data: &StreamData<'_>,
        context: &StreamContext,
        sink: &mut dyn H2Sink,
    ) -> u64 {
        self.read(*data, &mut Call { sender, context, sink });
        let direction = &mut self.directions[sender.index()];
        direction.last = Some(data.packet);
        direction.splitter.needed()
    }

    /// Bytes of a sender that the capture does not hold. Answers as
    /// [`StreamSink::gap`](crate::flow::StreamSink::gap).
    pub fn gap(
        &mut self,
        sender: Sender,
        from: u64,
        to: u64,
        context: &StreamContext,
        sink: &mut dyn H2Sink,
    ) -> u64 {
        let call = &mut Call { sender, context, sink };
        let missing = self.directions[sender.index()].splitter.gap(from, to);
        if let Some(packet) = self.last_packet(call) {
            if let Some(payload) = missing.payload {
                self.miss_payload(payload, packet, call);
            }
            if let Some(header) = missing.data_end {
                self.end_data(header, None, packet, call);
            }
            if let Some(header) = missing.frame {
                self.miss_frame(header, packet, call);
            }
            if missing.anything {
                self.lose(packet, call);
            }
        } else if missing.anything {
            self.forget(sender);
            call.sink.lost(sender);
        }
        self.directions[sender.index()].splitter.needed().max(to)
    }

    /// A sender ended its direction of the connection, and with it of every stream.
    pub fn fin(&mut self, sender: Sender, packet: PacketRef, context: &StreamContext, sink: &mut dyn H2Sink) {
        self.end_all(StreamEnd::Fin, packet, &mut Call { sender, context, sink });
    }

    /// A sender aborted the connection, and with it every stream.
    pub fn reset(
        &mut self,
        sender: Sender,
        packet: PacketRef,
        context: &StreamContext,
        sink: &mut dyn H2Sink,
    ) {
        self.end_all(StreamEnd::ConnectionReset, packet, &mut Call { sender, context, sink });
    }

    /// Nothing more comes. Tells that all streams are over, in the order of their numbers.
    pub fn finish(&mut self, context: &StreamContext, sink: &mut dyn H2Sink) {
        while let Some((id, stream)) = self.streams.pop_first() {
            self.dismiss(id, stream, context, sink);
        }
    }

    fn read(&mut self, mut rest: StreamData<'_>, call: &mut Call<'_>) {
        let index = call.sender.index();
        while let Some(piece) = self.directions[index].splitter.next(&mut rest) {
            match piece {
                Piece::Preface => self.client = Some(call.sender),
                Piece::Frame { header, payload, packet } => self.frame(header, &payload, packet, call),
                Piece::DataBegins { header, payload, packet } => {
                    self.begin_data(header, payload, packet, call);
                }
                Piece::Data(data) => self.take_data(&data, call),
                Piece::DataEnds { header, packet } => self.end_data(header, packet, rest.packet, call),
                Piece::Lost => self.lose(rest.packet, call),
                Piece::Found(held) => {
                    for held in held {
                        self.read(held.data(), call);
                    }
                }
            }
        }
    }

    fn frame(&mut self, header: FrameHeader, payload: &[u8], packet: PacketRef, call: &mut Call<'_>) {
        let index = call.sender.index();
        match header.kind {
            Kind::Headers | Kind::PushPromise | Kind::Continuation => {
                let payload = (payload.len() == header.length as usize).then_some(payload);
                let list = self.directions[index].headers(&header, payload);
                return self.take_list(list, packet, call);
            }
            // A block is never left open for another frame (RFC 9113 §4.3).
            _ => self.directions[index].drop_block(),
        }
        match header.kind {
            Kind::RstStream => {
                let code = Cursor::new(payload).u32().unwrap_or_default();
                self.end_stream(header.stream, StreamEnd::Reset(ErrorCode(code)), packet, call);
            }
            Kind::Settings if !header.has(flag::ACK) => self.take_settings(payload, packet, call),
            Kind::GoAway => self.go_away(payload, packet, call),
            Kind::WindowUpdate => {
                let octets = i64::from(Cursor::new(payload).u32().unwrap_or_default() & 0x7fff_ffff);
                let peer = call.sender.peer().index();
                if header.stream == 0 {
                    self.directions[peer].window.grant(octets);
                } else if let Some(stream) = self.streams.get(header.stream) {
                    stream.halves[peer].window.grant(octets);
                }
            }
            _ => {}
        }
    }

    fn take_list(&mut self, list: Option<HeaderList>, packet: PacketRef, call: &mut Call<'_>) {
        let Some(HeaderList { stream, head, end_stream }) = list else { return };
        self.take_head(stream, &head, packet, call);
        if end_stream {
            self.end_stream(stream, StreamEnd::EndStream, packet, call);
        }
    }

    fn take_head(&mut self, id: u32, head: &Head, packet: PacketRef, call: &mut Call<'_>) {
        if self.client.is_none() {
            self.client = match (head.is_request(), head.is_answer()) {
                (true, _) => Some(call.sender),
                (_, true) => Some(call.sender.peer()),
                _ => None,
            };
        }
        for direction in &mut self.directions {
            direction.splitter.highest_stream = direction.splitter.highest_stream.max(id);
        }
        if self.client != Some(call.sender) {
            let windows = self.initial_windows();
            match self.streams.carrying(id, windows).filter(|_| head.may_be_answer()) {
                Some(stream) => stream.answer(call.sender, head, &mut call.scene(self.client, packet)),
                None => self.streams.note_early_answer(id),
            }
        } else if id % 2 == 1 && self.streams.request(id) {
            let upgrade = || head.upgrade(id, packet);
            let stream = match head.asks() {
                Asks::Yes => Stream::asked(id, upgrade(), self.initial_windows()),
                Asks::Perhaps => Stream::unknown(id, Some(upgrade()), self.initial_windows()),
                Asks::No => return,
            };
            // A request that waited for bytes before it may be read when its answer is lost already.
            let is_lost = self.directions.each_ref().map(|direction| {
                direction.splitter.is_lost() || direction.lost_at.is_some_and(|lost| packet.is_before(lost))
            });
            let was_answered = self.streams.was_answered_early(id);
            if let Some(stream) = self.streams.add(id, stream)
                && stream.is_told
            {
                for (half, is_lost) in stream.halves.iter_mut().zip(is_lost) {
                    half.lossy = is_lost || was_answered;
                }
                call.sink.request(id, call.sender, &upgrade());
            }
        }
    }

    fn begin_data(
        &mut self,
        header: FrameHeader,
        payload: Range<u64>,
        packet: PacketRef,
        call: &mut Call<'_>,
    ) {
        let index = call.sender.index();
        let windows = self.initial_windows();
        let direction = &mut self.directions[index];
        direction.drop_block();
        direction.window.spend(header.length, packet);
        let needed = match self.streams.carrying(header.stream, windows) {
            Some(stream) => {
                let half = &mut stream.halves[index];
                half.window.spend(header.length, packet);
                let needed = half.begin(&payload, packet);
                direction.current = Some(Current { stream: header.stream, payload });
                needed
            }
            None => u64::MAX,
        };
        direction.splitter.need_from(needed);
    }

    fn take_data(&mut self, data: &StreamData<'_>, call: &mut Call<'_>) {
        let (sender, index) = (call.sender, call.sender.index());
        let Some(Current { stream, payload }) = &self.directions[index].current else { return };
        let Some(stream) = self.streams.get(*stream) else { return };
        let in_stream = StreamData {
            offset: stream.halves[index].stream_offset(data.offset),
            segment_start: data.offset == payload.start,
            acks: data.acks.and_then(|acks| stream.halves[sender.peer().index()].bytes_before(acks)),
            ..*data
        };
        stream.data(sender, &in_stream, &mut call.scene(self.client, data.packet));
        let half = &stream.halves[index];
        self.directions[index].splitter.need_from(half.connection_offset(half.needed));
    }

    fn end_data(
        &mut self,
        header: FrameHeader,
        packet: Option<PacketRef>,
        at: PacketRef,
        call: &mut Call<'_>,
    ) {
        let index = call.sender.index();
        self.directions[index].current = None;
        if let Some(stream) = self.streams.get(header.stream) {
            stream.halves[index].finish(packet.or(call.context.last_payload[index]));
        }
        if header.has(flag::END_STREAM) {
            self.end_stream(header.stream, StreamEnd::EndStream, packet.unwrap_or(at), call);
        }
    }

    fn end_stream(&mut self, id: u32, end: StreamEnd, packet: PacketRef, call: &mut Call<'_>) {
        let Some(stream) = self.streams.get(id) else { return };
        stream.end(call.sender, end, &mut call.scene(self.client, packet));
        self.retire(id, call);
    }

    fn retire(&mut self, id: u32, call: &mut Call<'_>) {
        if self.streams.get(id).is_some_and(|stream| stream.is_ended())
            && let Some((id, stream)) = self.streams.retire(id)
        {
            self.dismiss(id, stream, call.context, call.sink);
        }
    }

    fn end_all(&mut self, end: StreamEnd, packet: PacketRef, call: &mut Call<'_>) {
        for (_, stream) in self.streams.iter() {
            if !stream.is_ended() {
                stream.end(call.sender, end, &mut call.scene(self.client, packet));
            }
        }
    }

    fn dismiss(&mut self, id: u32, mut stream: Stream, context: &StreamContext, sink: &mut dyn H2Sink) {
        let Some(packet) = self.directions.iter().filter_map(|direction| direction.last).max() else {
            return;
        };
        stream.finish(&mut Scene { client: self.client, packet, context, sink });
        if stream.is_told {
            let windows = self.windows_known.then(|| {
                Sender::BOTH.map(|sender| Windows {
                    stream: stream.halves[sender.index()].window,
                    connection: self.directions[sender.index()].window,
                })
            });
            let is_lossy = stream.halves.each_ref().map(|half| half.lossy);
            sink.over(id, &StreamOver { windows, is_lossy }, &stream.context(packet, context));
        }
    }

    fn take_settings(&mut self, payload: &[u8], packet: PacketRef, call: &mut Call<'_>) {
        let (index, peer) = (call.sender.index(), call.sender.peer().index());
        let direction = &mut self.directions[index];
        let before = direction.settings;
        direction.settings.take(payload);
        direction.settings_seen = true;
        let settings = direction.settings;
        let change = i64::from(settings.initial_window_size) - i64::from(before.initial_window_size);
        if change != 0 {
            for (_, stream) in self.streams.iter() {
                stream.halves[peer].window.grant(change);
            }
        }
        let peer = &mut self.directions[peer].splitter;
        peer.max_frame_size = peer.max_frame_size.max(settings.max_frame_size);
        call.sink.settings(call.sender, &settings, packet);
    }

    fn go_away(&mut self, payload: &[u8], packet: PacketRef, call: &mut Call<'_>) {
        let Some(go_away) = GoAway::read(payload) else { return };
        call.sink.go_away(call.sender, &go_away, packet);
        if self.client != Some(call.sender.peer()) {
            return;
        }
        // A stream that it has answered it did act on, whatever number it names.
        let is_refused = |(id, stream): &(u32, &mut Stream)| *id > go_away.last_stream && stream.is_asked();
        let refused: Vec<u32> = self.streams.iter().filter(is_refused).map(|(id, _)| id).collect();
        for id in refused {
            self.end_stream(id, StreamEnd::GoAway(go_away.code), packet, call);
        }
    }

    fn miss_payload(&mut self, payload: Range<u64>, packet: PacketRef, call: &mut Call<'_>) {
        let index = call.sender.index();
        let Some(current) = &self.directions[index].current else { return };
        let Some(stream) = self.streams.get(current.stream) else { return };
        let half = &stream.halves[index];
        let (from, to) = (half.stream_offset(payload.start), half.stream_offset(payload.end));
        stream.gap(call.sender, from, to, &mut call.scene(self.client, packet));
        let half = &stream.halves[index];
        self.directions[index].splitter.need_from(half.connection_offset(half.needed));
    }

    /// A frame is missing, or part of it.
    fn miss_frame(&mut self, header: FrameHeader, packet: PacketRef, call: &mut Call<'_>) {
        self.windows_known = false;
        match header.kind {
            Kind::Headers | Kind::PushPromise | Kind::Continuation => {
                let list = self.directions[call.sender.index()].headers(&header, None);
                self.take_list(list, packet, call);
            }
            Kind::Data => {
                if let Some(stream) = self.streams.get(header.stream) {
                    stream.lose(call.sender, &mut call.scene(self.client, packet));
                }
                if header.has(flag::END_STREAM) {
                    self.end_stream(header.stream, StreamEnd::EndStream, packet, call);
                }
            }
            _ => {}
        }
    }

    /// Any frame of a sender may be missing.
    fn lose(&mut self, packet: PacketRef, call: &mut Call<'_>) {
        self.forget(call.sender);
        self.directions[call.sender.index()].lost_at = Some(packet);
        call.sink.lost(call.sender);
        for (_, stream) in self.streams.iter() {
            stream.lose(call.sender, &mut call.scene(self.client, packet));
        }
    }

    fn forget(&mut self, sender: Sender) {
        self.directions[sender.index()].forget();
        self.windows_known = false;
        if self.client != Some(sender.peer()) {
            self.streams.miss_requests();
        }
    }

    /// What each sender may send on a new stream: its peer's settings say.
    fn initial_windows(&self) -> [u32; 2] {
        Sender::BOTH.map(|sender| self.directions[sender.peer().index()].settings.initial_window_size)
    }

    fn last_packet(&self, call: &Call<'_>) -> Option<PacketRef> {
        let index = call.sender.index();
        later(call.context.last_payload[index], self.directions[index].last)
    }
}

impl Call<'_> {
    fn scene(&mut self, client: Option<Sender>, packet: PacketRef) -> Scene<'_> {
        Scene { client, packet, context: self.context, sink: self.sink }
    }
}
