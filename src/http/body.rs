use crate::base::limits;

/// How a message's body is delimited (RFC 9112 §6.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// There is none.
    None,
    /// So many bytes.
    Length(u64),
    /// Chunks, up to an empty one and its trailer (RFC 9112 §7.1).
    Chunked,
    /// All that follows on the connection.
    UntilClose,
}

/// The bytes are not chunks, though their head announced chunks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a body that is not in the chunks that its head announced")]
pub struct BadChunk;

/// Passes over a body, split at any byte, and keeps nothing of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyReader(State);

#[derive(Clone, Debug, PartialEq, Eq)]
enum State {
    Done,
    Content(u64),
    UntilClose,
    /// The line before a chunk: its size so far, digits seen, whether more digits may come, bytes of the line.
    Size {
        size: u64,
        digits: bool,
        more: bool,
        line: usize,
    },
    Chunk(u64),
    /// The line end behind a chunk.
    ChunkEnd,
    /// The trailer: bytes of its line that are not CR, bytes of all its lines.
    Trailer {
        line: usize,
        all: usize,
    },
    Bad,
}

impl State {
    const SIZE: Self = Self::Size { size: 0, digits: false, more: true, line: 0 };
}

impl BodyReader {
    /// Starts at the first byte behind the head.
    pub const fn new(body: Body) -> Self {
        Self(match body {
            Body::None | Body::Length(0) => State::Done,
            Body::Length(length) => State::Content(length),
            Body::Chunked => State::SIZE,
            Body::UntilClose => State::UntilClose,
        })
    }

    /// Takes what belongs to the body from the front of `bytes` and tells how much that is: all of them until
    /// the body is done.
    pub fn push(&mut self, bytes: &[u8]) -> Result<usize, BadChunk> {
        self.push_to(bytes, |_| {})
    }

    /// The same, and hands out the content without the framing of chunks.
    pub fn push_to(&mut self, bytes: &[u8], mut content: impl FnMut(&[u8])) -> Result<usize, BadChunk> {
        let mut rest = bytes;
        while !self.is_done() && !rest.is_empty() {
            let run = usize::try_from(self.skippable()).unwrap_or(usize::MAX).min(rest.len());
            let (taken, left) = rest.split_at(run.max(1));
            if run > 0 {
                content(taken);
                self.skip(taken.len() as u64);
            } else if let [byte] = taken {
                self.framing_byte(*byte)?;
            }
            rest = left;
        }
        Ok(bytes.len() - rest.len())
    }

    /// Whether the body is over. One that lasts until the connection ends never is.
    pub const fn is_done(&self) -> bool {
        matches!(self.0, State::Done)
    }

    /// How many of the next bytes need not be seen; `u64::MAX` for all that follow.
    pub const fn skippable(&self) -> u64 {
        match self.0 {
            State::Content(left) | State::Chunk(left) => left,
            State::UntilClose => u64::MAX,
            _ => 0,
        }
    }

    /// Goes on as if `count` bytes, at most [`skippable`](Self::skippable), had been pushed.
    pub fn skip(&mut self, count: u64) {
        match &mut self.0 {
            State::Content(left) | State::Chunk(left) => {
                *left = left.saturating_sub(count);
                if *left == 0 {
                    self.0 = if matches!(self.0, State::Chunk(_)) { State::ChunkEnd } else { State::Done };
                }
            }
            _ => {}
        }
    }

    fn framing_byte(&mut self, byte: u8) -> Result<(), BadChunk> {
        self.0 = self.after(byte).unwrap_or(State::Bad);
        if self.0 == State::Bad { Err(BadChunk) } else { Ok(()) }
    }

    /// A bare LF ends a line as CRLF does; extensions and trailer fields have no meaning here.
    fn after(&self, byte: u8) -> Option<State> {
        Some(match (&self.0, byte) {
            (State::Size { digits: true, size: 0, .. }, b'\n') => State::Trailer { line: 0, all: 0 },
            (State::Size { digits: true, size, .. }, b'\n') => State::Chunk(*size),
            (&State::Size { line: limits::HTTP_HEAD_BYTES.., .. }, _) => return None,
            (&State::Size { size, digits, more, line }, _) => {
                let line = line + 1;
                match (more, char::from(byte).to_digit(16)) {
                    (true, Some(digit)) => {
                        let size = size.checked_mul(16)?.checked_add(u64::from(digit))?;
                        State::Size { size, digits: true, more, line }
                    }
                    (true, None) if !digits || !matches!(byte, b';' | b' ' | b'\t' | b'\r') => return None,
                    _ => State::Size { size, digits, more: false, line },
                }
            }
            (State::ChunkEnd, b'\r') => State::ChunkEnd,
            (State::ChunkEnd, b'\n') => State::SIZE,
            (State::Trailer { line: 0, .. }, b'\n') => State::Done,
            (State::Trailer { all: limits::HTTP_HEAD_BYTES.., .. }, _) => return None,
            (&State::Trailer { all, .. }, b'\n') => State::Trailer { line: 0, all: all + 1 },
            (&State::Trailer { line, all }, b'\r') => State::Trailer { line, all: all + 1 },
            (&State::Trailer { line, all }, _) => State::Trailer { line: line + 1, all: all + 1 },
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const CHUNKED: &[u8] = b"5\r\nhello\r\n00a ; x=\"1\"\n, chunked \r\n1;y\r\nw\r\n5\norld!\n\
        0;last\r\nTrailer: 1\r\nOther: 2\r\n\r\n";
    const CONTENT: &[u8] = b"hello, chunked world!";

    fn read(body: Body, pieces: &[&[u8]]) -> (Vec<u8>, usize, bool) {
        let (mut reader, mut content, mut used) = (BodyReader::new(body), Vec::new(), 0);
        for piece in pieces {
            used += reader.push_to(piece, |part| content.extend_from_slice(part)).expect("a good body");
        }
        (content, used, reader.is_done())
    }

    #[test]
    fn a_body_ends_where_it_says() {
        assert_eq!(read(Body::None, &[b"GET"]), (vec![], 0, true));
        assert_eq!(read(Body::Length(5), &[b"he", b"lloGET"]), (b"hello".to_vec(), 5, true));
        assert_eq!(read(Body::UntilClose, &[b"he", b"llo"]), (b"hello".to_vec(), 5, false));
        assert_eq!(read(Body::Chunked, &[b"0\r\n\r\nHTTP"]), (vec![], 5, true));
    }

    #[test]
    fn what_is_no_chunk_is_wrong_and_stays_wrong() {
        for bytes in [
            b"\r\n".as_slice(),
            b"x",
            b" 5\r\n",
            b"-1",
            b"11112222333344445",
            b"1\r\nab",
            &[b'0'; limits::HTTP_HEAD_BYTES + 1],
            &[b"0\r\n", vec![b'x'; limits::HTTP_HEAD_BYTES + 1].as_slice()].concat(),
        ] {
            let mut reader = BodyReader::new(Body::Chunked);
            assert_eq!(reader.push(bytes), Err(BadChunk));
            assert_eq!(reader.push(b"0"), Err(BadChunk));
            assert_eq!((reader.skippable(), reader.is_done()), (0, false));
        }
    }

    proptest! {
        #[test]
        fn any_split_gives_the_same_content(cuts in prop::collection::vec(0..CHUNKED.len(), 0..12)) {
            let mut cuts = cuts;
            cuts.extend([0, CHUNKED.len()]);
            cuts.sort_unstable();
            let mut pieces = cuts.windows(2).map(|pair| &CHUNKED[pair[0]..pair[1]]).collect::<Vec<_>>();
            pieces.push(b"HTTP/1.1 101");
            prop_assert_eq!(read(Body::Chunked, &pieces), (CONTENT.to_vec(), CHUNKED.len(), true));
        }

        #[test]
        fn skipping_is_like_pushing(body in prop::sample::select(vec![Body::Chunked, Body::Length(17)]), step in 1..9_usize) {
            let (mut pushed, mut skipped) = (BodyReader::new(body), BodyReader::new(body));
            for piece in CHUNKED.chunks(step) {
                let used = pushed.push(piece).expect("a good body");
                let mut rest = &piece[..used];
                while !rest.is_empty() {
                    let skip = usize::try_from(skipped.skippable()).unwrap_or(usize::MAX).min(rest.len());
                    skipped.skip(skip as u64);
                    let push = rest.len().min(skip + 1);
                    prop_assert_eq!(skipped.push(&rest[skip..push]), Ok(push - skip));
                    rest = &rest[push..];
                }
                prop_assert_eq!(&pushed, &skipped);
            }
        }

        #[test]
        fn random_bytes_do_no_harm(bytes in prop::collection::vec(prop::sample::select(b"0159aF;\r\n\n x".to_vec()), 0..80)) {
            let mut reader = BodyReader::new(Body::Chunked);
            if let Ok(used) = reader.push(&bytes) {
                prop_assert!(used == bytes.len() || reader.is_done());
            }
        }
    }
}
