//! TLS records out of a byte stream that was split anywhere and may have holes. Read first: RFC 8446 §5.1,
//! RFC 5246 §6.2.1.

use crate::base::Cursor;

/// Bytes of a record's header.
pub(super) const HEADER_BYTES: usize = 5;

/// Bytes of a record without its header: 2^14 and what TLS 1.2 lets a cipher add (RFC 5246 §6.2.3).
const BODY_BYTES: u16 = (1 << 14) + 2048;

/// A content type by its number (RFC 8446 §B.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentType(pub u8);

impl ContentType {
    /// The sender protects its records from here on.
    pub const CHANGE_CIPHER_SPEC: Self = Self(20);
    /// An alert.
    pub const ALERT: Self = Self(21);
    /// Handshake messages.
    pub const HANDSHAKE: Self = Self(22);
    /// Application data; in TLS 1.3 any protected record.
    pub const APPLICATION_DATA: Self = Self(23);
    /// RFC 6520.
    pub const HEARTBEAT: Self = Self(24);
}

/// What stands before a record's body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct RecordHeader {
    pub(super) kind: ContentType,
    pub(super) version: u16,
    pub(super) length: u16,
}

impl RecordHeader {
    /// `None` if this cannot be a header.
    pub(super) fn parse(bytes: &[u8]) -> Option<Self> {
        let mut cursor = Cursor::new(bytes);
        let kind = ContentType(cursor.u8().ok()?);
        let (version, length) = (cursor.u16().ok()?, cursor.u16().ok()?);
        let fits = (ContentType::CHANGE_CIPHER_SPEC..=ContentType::HEARTBEAT).contains(&kind)
            && (0x0300..=0x0304).contains(&version)
            && length <= BODY_BYTES
            && (length > 0 || kind == ContentType::APPLICATION_DATA);
        fits.then_some(Self { kind, version, length })
    }

    pub(super) fn to_bytes(self) -> [u8; HEADER_BYTES] {
        let ([major, minor], [high, low]) = (self.version.to_be_bytes(), self.length.to_be_bytes());
        [self.kind.0, major, minor, high, low]
    }
}

/// Whether a stream's first bytes may begin a record.
pub(super) fn begins_record(bytes: &[u8]) -> bool {
    let (first, major) = (bytes.first(), bytes.get(1));
    first.is_none_or(|kind| (20..=24).contains(kind)) && major.is_none_or(|major| *major == 3)
}

/// A record in its stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Record {
    pub(super) header: RecordHeader,
    /// Offset behind its last byte.
    pub(super) end: u64,
    /// Whether its boundary was guessed behind a hole and nothing has proved it yet.
    pub(super) guessed: bool,
}

/// Bytes that are being read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Input<'a> {
    pub(super) offset: u64,
    pub(super) bytes: &'a [u8],
}

impl<'a> Input<'a> {
    fn advance(&mut self, count: usize) -> &'a [u8] {
        let (taken, rest) = self.bytes.split_at_checked(count).unwrap_or((self.bytes, &[]));
        self.bytes = rest;
        self.offset += taken.len() as u64;
        taken
    }
}

/// What a step over the input found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// All input is used up.
    Starved,
    /// A header. The body follows if it is [wanted](RecordReader::want).
    Header(Record),
    /// A whole record; its body is in [`RecordReader::body`] until the next step.
    Record(Record),
    /// A record of which only the last bytes were wanted; they are in [`RecordReader::body`] until the next step.
    Tail(Record),
    /// What stands where a header should is none; boundaries are unknown from here on.
    Lost,
}

/// What a hole spoilt.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Damage {
    /// A wanted record, of which the body holds the first bytes until the next step.
    pub(super) cut: Option<Record>,
    /// A record whose last bytes alone were wanted, and are missing.
    pub(super) without_tail: Option<Record>,
    /// Bytes lost from a place where a record began or may have begun; boundaries are unknown.
    pub(super) lost_bytes: Option<u64>,
}

#[derive(Clone, Copy, Debug)]
enum State {
    Header,
    Body {
        record: Record,
        wanted: Wanted,
    },
    /// Boundaries are unknown.
    Searching,
}

/// What of a body is wanted.
#[derive(Clone, Copy, Debug)]
enum Wanted {
    Nothing,
    All,
    /// What stands at an offset and behind it.
    From(u64),
}

/// Reads one sender's records.
#[derive(Debug)]
pub(super) struct RecordReader {
    state: State,
    /// Bytes of a header so far, or the last bytes that were searched.
    head: [u8; HEADER_BYTES],
    head_bytes: usize,
    body: Vec<u8>,
    /// Whether the next record's boundary is guessed.
    guessed: bool,
    position: u64,
}

/// Bytes of a body's buffer that are kept from record to record.
const KEPT_BODY_BYTES: usize = 2048;

impl RecordReader {
    pub(super) const fn new(at: u64) -> Self {
        Self {
            state: State::Header,
            head: [0; HEADER_BYTES],
            head_bytes: 0,
            body: Vec::new(),
            guessed: false,
            position: at,
        }
    }

    /// Offset of the first byte that is needed next.
    pub(super) fn needed(&self) -> u64 {
        match self.state {
            State::Body { record, wanted: Wanted::Nothing } => record.end,
            State::Body { wanted: Wanted::From(from), .. } => self.position.max(from),
            _ => self.position,
        }
    }

    /// The body of the record that the last step, or the last hole, told of.
    pub(super) fn body(&mut self) -> &mut Vec<u8> {
        &mut self.body
    }

    /// The body of the header that the last step told of is wanted.
    pub(super) fn want(&mut self) {
        if let State::Body { wanted, .. } = &mut self.state {
            *wanted = Wanted::All;
        }
    }

    /// Only the last bytes of that body are wanted.
    pub(super) fn want_tail(&mut self, bytes: usize) {
        if let State::Body { record, wanted } = &mut self.state {
            *wanted = Wanted::From(record.end.saturating_sub(bytes as u64));
        }
    }

    /// What was taken for a boundary was none.
    pub(super) fn search(&mut self) {
        self.state = State::Searching;
        self.head_bytes = 0;
    }

    /// Reads on until something is to be told. A jump of the input over bytes that were not needed is fine.
    pub(super) fn step(&mut self, input: &mut Input<'_>) -> Step {
        loop {
            self.position = self.position.max(input.offset);
            match self.state {
                State::Header => {
                    self.tidy();
                    self.fill_head(input);
                    self.position = input.offset;
                    if self.head_bytes < HEADER_BYTES {
                        return Step::Starved;
                    }
                    match RecordHeader::parse(&self.head) {
                        Some(header) => return self.begin(header, input.offset),
                        None => {
                            self.search();
                            return Step::Lost;
                        }
                    }
                }
                State::Body { record, wanted } => {
                    let start = input.offset;
                    let missing = record.end.saturating_sub(start);
                    let taken = input.advance(usize::try_from(missing).unwrap_or(usize::MAX));
                    match wanted {
                        Wanted::Nothing => {}
                        Wanted::All => self.keep(taken, record.header.length),
                        Wanted::From(from) => {
                            let skipped = usize::try_from(from.saturating_sub(start)).unwrap_or(usize::MAX);
                            self.body.extend_from_slice(taken.get(skipped..).unwrap_or_default());
                        }
                    }
                    self.position = input.offset;
                    if input.offset < record.end {
                        return Step::Starved;
                    }
                    self.state = State::Header;
                    match wanted {
                        Wanted::Nothing => {}
                        Wanted::All => return Step::Record(record),
                        Wanted::From(_) => return Step::Tail(record),
                    }
                }
                State::Searching => {
                    self.tidy();
                    match self.find(input) {
                        Some(header) => {
                            self.guessed = true;
                            return self.begin(header, input.offset);
                        }
                        None => {
                            self.position = input.offset;
                            return Step::Starved;
                        }
                    }
                }
            }
        }
    }

    /// Bytes from the reader's position up to `to` are missing.
    pub(super) fn gap(&mut self, to: u64) -> Damage {
        let mut damage = Damage::default();
        match self.state {
            State::Body { wanted: Wanted::From(from), .. } if to <= from => {}
            State::Body { record, wanted } => {
                match wanted {
                    Wanted::Nothing => {}
                    Wanted::All => damage.cut = Some(record),
                    Wanted::From(_) => damage.without_tail = Some(record),
                }
                if to <= record.end {
                    self.state = State::Body { record, wanted: Wanted::Nothing };
                } else {
                    damage.lost_bytes = Some(to - record.end);
                    self.search();
                }
            }
            State::Header => {
                damage.lost_bytes = Some(to.saturating_sub(self.position) + self.head_bytes as u64);
                self.search();
            }
            State::Searching => {
                damage.lost_bytes = Some(to.saturating_sub(self.position));
                self.search();
            }
        }
        self.position = self.position.max(to);
        damage
    }

    fn begin(&mut self, header: RecordHeader, body_start: u64) -> Step {
        let record = Record {
            header,
            end: body_start + u64::from(header.length),
            guessed: std::mem::take(&mut self.guessed),
        };
        self.head_bytes = 0;
        self.state = State::Body { record, wanted: Wanted::Nothing };
        self.position = body_start;
        Step::Header(record)
    }

    /// Keeps the next bytes of a body. A header alone claims no memory, nor do a few bytes behind it.
    fn keep(&mut self, bytes: &[u8], length: u16) {
        let have = self.body.len() + bytes.len();
        if have > self.body.capacity() {
            let likely = have.saturating_mul(16).min(length.into());
            self.body.reserve_exact(likely.saturating_sub(self.body.len()).max(bytes.len()));
        }
        self.body.extend_from_slice(bytes);
    }

    /// Empties the body; a large buffer is not kept for a flow that may fall silent.
    fn tidy(&mut self) {
        if self.body.capacity() > KEPT_BODY_BYTES {
            self.body = Vec::new();
        }
        self.body.clear();
    }

    fn fill_head(&mut self, input: &mut Input<'_>) {
        let taken = input.advance(HEADER_BYTES - self.head_bytes.min(HEADER_BYTES));
        for (to, from) in self.head.iter_mut().skip(self.head_bytes).zip(taken) {
            *to = *from;
        }
        self.head_bytes += taken.len();
    }

    /// Looks for a header in the input and the few bytes before it. The input then begins behind the header.
    fn find(&mut self, input: &mut Input<'_>) -> Option<RecordHeader> {
        while self.head_bytes < HEADER_BYTES {
            self.fill_head(input);
            if self.head_bytes < HEADER_BYTES {
                return None;
            }
            if let Some(header) = RecordHeader::parse(&self.head)
                && is_likely(header, input.bytes)
            {
                return Some(header);
            }
            self.head.copy_within(1.., 0);
            self.head_bytes -= 1;
            // What lies wholly in the input is searched in place.
            if input.bytes.len() > 2 * HEADER_BYTES && !could_begin(&self.head) {
                let place = input.bytes.iter().position(|byte| (20..=23).contains(byte));
                let before = place.unwrap_or(input.bytes.len());
                input.advance(before);
                self.head_bytes = 0;
            }
        }
        None
    }
}

fn could_begin(head: &[u8]) -> bool {
    head.iter().take(HEADER_BYTES - 1).any(|byte| (20..=23).contains(byte))
}

/// Whether a header at a guessed place may be one: its length fits its type, and what follows its body, as far
/// as that is known, is a header too.
fn is_likely(header: RecordHeader, behind: &[u8]) -> bool {
    let fits = match header.kind {
        ContentType::CHANGE_CIPHER_SPEC | ContentType::ALERT => header.length <= 128,
        ContentType::HANDSHAKE | ContentType::APPLICATION_DATA => true,
        _ => false,
    };
    let follower = behind.get(usize::from(header.length)..).and_then(|rest| rest.get(..HEADER_BYTES));
    fits && header.version >= 0x0301 && follower.is_none_or(|next| RecordHeader::parse(next).is_some())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn record(kind: u8, body: &[u8]) -> Vec<u8> {
        let length = (body.len() as u16).to_be_bytes();
        [&[kind, 3, 3], &length[..], body].concat()
    }

    /// Reads pieces; of application data the last 20 bytes are wanted. Answers what was.
    fn read(reader: &mut RecordReader, offset: u64, bytes: &[u8], told: &mut Vec<(u8, Vec<u8>)>) {
        let mut input = Input { offset, bytes };
        loop {
            match reader.step(&mut input) {
                Step::Starved => return,
                Step::Header(record) => {
                    if record.header.kind == ContentType::APPLICATION_DATA {
                        reader.want_tail(20);
                    } else {
                        reader.want();
                    }
                }
                Step::Record(record) | Step::Tail(record) => {
                    told.push((record.header.kind.0, reader.body().clone()))
                }
                Step::Lost => told.push((0, Vec::new())),
            }
        }
    }

    proptest! {
        #[test]
        fn any_split_gives_the_same_records(cuts in prop::collection::vec(0usize..400, 0..12)) {
            let bytes = [record(22, &[7; 100]), record(23, &[9; 200]), record(21, &[1, 0]), record(20, &[1])].concat();
            let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(bytes.len())).collect();
            cuts.extend([0, bytes.len()]);
            cuts.sort_unstable();
            let (mut reader, mut told) = (RecordReader::new(0), Vec::new());
            for pair in cuts.windows(2) {
                read(&mut reader, pair[0] as u64, &bytes[pair[0]..pair[1]], &mut told);
            }
            prop_assert_eq!(told, vec![(22, vec![7; 100]), (23, vec![9; 20]), (21, vec![1, 0]), (20, vec![1])]);
        }

        #[test]
        fn garbage_is_searched_without_harm(bytes: Vec<u8>, cut in 0usize..64, gap in 1u64..100) {
            let (mut reader, mut told) = (RecordReader::new(0), Vec::new());
            let cut = cut.min(bytes.len());
            read(&mut reader, 0, &bytes[..cut], &mut told);
            reader.gap(cut as u64 + gap);
            read(&mut reader, cut as u64 + gap, &bytes[cut..], &mut told);
        }
    }

    #[test]
    fn behind_a_gap_the_next_boundary_is_found_wherever_pieces_are_cut() {
        let tail = [vec![0x55; 37], record(22, &[7; 30]), record(21, &[1, 0])].concat();
        for cut in 0..tail.len() {
            let (mut reader, mut told) = (RecordReader::new(0), Vec::new());
            read(&mut reader, 0, &record(21, &[2, 40]), &mut told);
            assert_eq!(reader.gap(1000), Damage { lost_bytes: Some(993), ..Damage::default() });
            read(&mut reader, 1000, &tail[..cut], &mut told);
            read(&mut reader, 1000 + cut as u64, &tail[cut..], &mut told);
            assert_eq!(told, [(21, vec![2, 40]), (22, vec![7; 30]), (21, vec![1, 0])], "cut at {cut}");
        }
    }

    #[test]
    fn a_gap_within_a_record_leaves_its_end_known() {
        let bytes = [record(22, &[7; 100]), record(21, &[1, 0])].concat();
        let (mut reader, mut told) = (RecordReader::new(0), Vec::new());
        read(&mut reader, 0, &bytes[..25], &mut told);
        let damage = reader.gap(60);
        assert_eq!(damage.cut.map(|cut| cut.end), Some(105));
        assert_eq!((damage.lost_bytes, reader.body().len(), reader.needed()), (None, 20, 105));
        read(&mut reader, 60, &bytes[60..], &mut told);
        assert_eq!(told, [(21, vec![1, 0])]);
    }

    #[test]
    fn a_gap_before_a_tail_that_is_wanted_does_no_harm() {
        let bytes = [record(23, &[9; 200]), record(21, &[1, 0])].concat();
        for (to, without) in [(185, false), (186, true), (205, true)] {
            let (mut reader, mut told) = (RecordReader::new(0), Vec::new());
            read(&mut reader, 0, &bytes[..50], &mut told);
            assert_eq!(reader.needed(), 185);
            assert_eq!(reader.gap(to).without_tail.is_some(), without, "{to}");
            read(&mut reader, to, &bytes[to as usize..], &mut told);
            assert_eq!(told.iter().filter(|(kind, _)| *kind == 23).count(), usize::from(!without), "{to}");
            assert_eq!(told.last(), Some(&(21, vec![1, 0])), "{to}");
        }
    }
}
