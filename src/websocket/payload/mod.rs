//! What the payloads of one side's data messages show: whether text is UTF-8, whether compressed data inflates,
//! how large messages are. Read first: RFC 6455 §5.4, §5.6, §8.1; RFC 7692 §7.2.
//!
//! Nothing is kept of a payload. Each piece is unmasked into a buffer on the stack, inflated into another, and
//! looked at. A side that compresses costs about 48 KiB while its context is needed: as long as it is
//! inspected if it keeps its context between messages, else within a message only.

mod inflate;
mod inspector;
mod message;
mod size;
#[cfg(test)]
mod tests;
mod text;
mod unmask;

pub(super) use inspector::Inspector;
pub use size::MessageSize;

use super::violation::ViolationKind;

/// What extensions do to one side's messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compression {
    /// No extension was negotiated.
    None,
    /// permessage-deflate was (RFC 7692 §7), and nothing else.
    Deflate {
        /// Whether this sender may refer to its earlier messages (RFC 7692 §7.1.1).
        takeover: bool,
    },
    /// The handshake was not seen. Messages with RSV1 are most likely compressed; how is not known.
    Unknown,
    /// Another extension was negotiated, which may have changed any payload (RFC 6455 §5.8).
    Foreign,
}

/// Whether all payload of a side was checked, from the handshake to where its reader stands; if not, why what
/// was left out first was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checked {
    /// All of it.
    All,
    /// None: the reader was not asked to.
    NotInspected,
    /// All before a fault, which was told as an event: of a payload, behind which nothing is checked, or of
    /// the frames of a message.
    UpToFault,
    /// Bytes are missing that belong to a message, or to which a compressed message may refer; or frames
    /// could not be told from other bytes.
    Gap,
    /// As much as may be inflated was.
    Capped,
    /// An extension that is not known here, or of which the handshake was not seen.
    UnknownExtensions,
}

/// What is wrong with a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PayloadFault {
    pub(super) kind: ViolationKind,
    /// Where in the message, inflated.
    pub(super) at: u64,
}
