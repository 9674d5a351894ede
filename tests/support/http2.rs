use wsclose_pcap::base::Side;

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const GOAWAY: u8 = 7;
const CONTINUATION: u8 = 9;
const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;
const ENABLE_CONNECT_PROTOCOL: u16 = 8;

/// What two peers of an HTTP/2 connection write: frames, with header blocks of an encoder that is not ours.
pub struct Http2 {
    encoders: [loona_hpack::Encoder<'static>; 2],
}

impl Http2 {
    pub fn new() -> Self {
        Self { encoders: [loona_hpack::Encoder::new(), loona_hpack::Encoder::new()] }
    }

    /// The client's first bytes (RFC 9113 §3.4).
    pub fn preface() -> Vec<u8> {
        [b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", &Self::settings(&[])[..]].concat()
    }

    pub fn settings(pairs: &[(u16, u32)]) -> Vec<u8> {
        let payload: Vec<u8> = pairs
            .iter()
            .flat_map(|(id, value)| [&id.to_be_bytes()[..], &value.to_be_bytes()].concat())
            .collect();
        frame(SETTINGS, 0, 0, &payload)
    }

    /// The settings of a server that knows RFC 8441.
    pub fn allowing() -> Vec<u8> {
        Self::settings(&[(ENABLE_CONNECT_PROTOCOL, 1)])
    }

    pub fn headers(&mut self, side: Side, stream: u32, fields: &[(&str, &str)]) -> Vec<u8> {
        frame(HEADERS, END_HEADERS, stream, &self.block(side, fields))
    }

    /// The same, cut into frames of so many bytes.
    pub fn split_headers(
        &mut self,
        side: Side,
        stream: u32,
        fields: &[(&str, &str)],
        size: usize,
    ) -> Vec<u8> {
        let block = self.block(side, fields);
        let parts: Vec<&[u8]> = block.chunks(size).collect();
        let frames = parts.iter().enumerate().map(|(number, part)| {
            let kind = if number == 0 { HEADERS } else { CONTINUATION };
            frame(kind, if number + 1 == parts.len() { END_HEADERS } else { 0 }, stream, part)
        });
        frames.collect::<Vec<_>>().concat()
    }

    /// A request for a WebSocket (RFC 8441 §4).
    pub fn connect(&mut self, stream: u32, path: &str) -> Vec<u8> {
        self.headers(Side::Client, stream, &Self::request(path))
    }

    pub fn request(path: &str) -> [(&str, &str); 6] {
        [
            (":method", "CONNECT"),
            (":protocol", "websocket"),
            (":scheme", "https"),
            (":path", path),
            (":authority", "chat.example"),
            ("sec-websocket-version", "13"),
        ]
    }

    /// The server's answer.
    pub fn answer(&mut self, stream: u32, status: &str) -> Vec<u8> {
        self.headers(Side::Server, stream, &[(":status", status)])
    }

    pub fn data(stream: u32, bytes: &[u8]) -> Vec<u8> {
        frame(DATA, 0, stream, bytes)
    }

    /// The last DATA of a stream.
    pub fn last_data(stream: u32, bytes: &[u8]) -> Vec<u8> {
        frame(DATA, END_STREAM, stream, bytes)
    }

    pub fn reset(stream: u32, code: u32) -> Vec<u8> {
        frame(RST_STREAM, 0, stream, &code.to_be_bytes())
    }

    pub fn go_away(last_stream: u32, code: u32) -> Vec<u8> {
        frame(GOAWAY, 0, 0, &[last_stream.to_be_bytes(), code.to_be_bytes()].concat())
    }

    fn block(&mut self, side: Side, fields: &[(&str, &str)]) -> Vec<u8> {
        let fields = fields.iter().map(|(name, value)| (name.as_bytes(), value.as_bytes()));
        self.encoders[usize::from(side == Side::Server)].encode(fields)
    }
}

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = payload.len() as u32;
    [&length.to_be_bytes()[1..], &[kind, flags], &stream.to_be_bytes(), payload].concat()
}
