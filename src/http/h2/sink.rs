use super::error_code::ErrorCode;
use super::frame::{GoAway, Settings};
use super::window::Windows;
use crate::base::PacketRef;
use crate::flow::{NOTHING_MORE, Sender, StreamContext, StreamData};
use crate::http::Upgrade;

/// How a sender ended its direction of a stream, or the whole stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StreamEnd {
    /// END_STREAM: it sends no more, as by a FIN.
    EndStream,
    /// RST_STREAM: it aborted the stream, as by a RST.
    Reset(ErrorCode),
    /// GOAWAY with a last stream below this one: it never acted on it (RFC 9113 §6.8).
    GoAway(ErrorCode),
    /// It ended its direction of the connection.
    Fin,
    /// It aborted the connection.
    ConnectionReset,
}

/// What is left of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StreamOver {
    /// The windows, by sender, as the capture's place saw them last; `None` where bytes are missing.
    pub windows: Option<[Windows; 2]>,
    /// Whether frames of each sender may be missing that belong to it.
    pub is_lossy: [bool; 2],
}

/// What reads the WebSocket streams of an HTTP/2 connection, each of them a channel of its own.
///
/// Offsets count a sender's DATA payload on one stream, without padding, from 0; the context that comes along
/// speaks of the stream in the same way. Where it is not known how many bytes are missing,
/// [`UNKNOWN_BYTES`](super::UNKNOWN_BYTES) stand for them.
pub trait H2Sink {
    /// A stream of this client asks for a WebSocket.
    fn request(&mut self, stream: u32, client: Sender, upgrade: &Upgrade);

    /// The final answer to a request. The status is `None` if the answer is not in the capture, though bytes
    /// behind it are; then, and if it [accepts](Upgrade::is_accepted), frames may follow. Bytes of the client
    /// that came before are told behind it.
    fn answer(&mut self, stream: u32, upgrade: &Upgrade, packet: PacketRef);

    /// A stream has bytes whose request the capture does not hold, or so much of it as `upgrade` shows. It may
    /// be anything.
    fn found(&mut self, stream: u32, upgrade: Option<&Upgrade>, packet: PacketRef);

    /// The next bytes of a stream that was accepted or found. A segment starts here where a DATA frame does.
    /// Answers the offset that is needed next, as [`StreamSink::data`](crate::flow::StreamSink::data).
    fn data(&mut self, stream: u32, sender: Sender, data: &StreamData<'_>, context: &StreamContext) -> u64;

    /// Bytes of such a stream that the capture does not hold. Answers as [`data`](Self::data).
    fn gap(&mut self, stream: u32, sender: Sender, from: u64, to: u64, context: &StreamContext) -> u64;

    /// The next bytes of a refusal's body.
    fn refusal_body(&mut self, _stream: u32, _bytes: &[u8]) {}

    /// A sender ended its direction of a stream, or the whole stream. A RST_STREAM may also come behind the
    /// END_STREAM of both. After [`StreamEnd::Fin`] and
    /// [`StreamEnd::ConnectionReset`] nothing but [`over`](Self::over) follows from it.
    fn end(
        &mut self,
        stream: u32,
        sender: Sender,
        end: StreamEnd,
        packet: PacketRef,
        context: &StreamContext,
    );

    /// Nothing more is told of a stream.
    fn over(&mut self, stream: u32, over: &StreamOver, context: &StreamContext);

    /// A sender's settings, after each of its SETTINGS frames.
    fn settings(&mut self, _sender: Sender, _settings: &Settings, _packet: PacketRef) {}

    /// A sender takes no further streams.
    fn go_away(&mut self, _sender: Sender, _go_away: &GoAway, _packet: PacketRef) {}

    /// Frames of a sender are missing, or it sent what are none: anything may have happened on any stream.
    fn lost(&mut self, _sender: Sender) {}
}

/// Demand of a stream that is not looked at.
pub(super) const NOTHING: u64 = NOTHING_MORE;
