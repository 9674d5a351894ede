use crate::base::ids;

/// A rule of RFC 6455 that a frame broke.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ViolationKind {
    /// A client's frame without a mask (§5.1).
    UnmaskedClientFrame,
    /// A server's frame with a mask (§5.1).
    MaskedServerFrame,
    /// A reserved bit that no extension gave a meaning (§5.2).
    RsvWithoutExtension,
    /// Opcode 3 to 7 or 11 to 15 (§5.2).
    ReservedOpcode,
    /// A length not in its shortest form, or with its top bit set (§5.2).
    BadLength,
    /// A control frame of more than 125 bytes (§5.5).
    ControlTooLong,
    /// A control frame without FIN (§5.5).
    ControlFragmented,
    /// A continuation without a message, or a new message inside one (§5.4).
    BadContinuation,
    /// A Close of one byte (§5.5.1).
    CloseBadLength,
    /// A Close whose reason is not UTF-8 (§5.5.1).
    CloseBadUtf8,
    /// A Close with a code that must not be sent (§7.4.2).
    CloseIllegalCode,
    /// A Close with 1004, 1005, 1006 or 1015 (§7.4.1).
    ReservedCodeOnWire,
    /// A frame behind the same side's Close (§5.5.1).
    FrameAfterClose,
    /// HTTP or HTML where a frame should begin (§5.2).
    HttpTextInStream,
    /// Text that is not UTF-8 (§8.1).
    InvalidUtf8,
    /// Compressed data that does not inflate (RFC 7692 §7.2.2).
    InflateFailure,
}

ids!(ViolationKind {
    UnmaskedClientFrame = "unmasked-client-frame",
    MaskedServerFrame = "masked-server-frame",
    RsvWithoutExtension = "rsv-without-extension",
    ReservedOpcode = "reserved-opcode",
    BadLength = "bad-length",
    ControlTooLong = "control-too-long",
    ControlFragmented = "control-fragmented",
    BadContinuation = "bad-continuation",
    CloseBadLength = "close-bad-length",
    CloseBadUtf8 = "close-bad-utf8",
    CloseIllegalCode = "close-illegal-code",
    ReservedCodeOnWire = "reserved-code-on-wire",
    FrameAfterClose = "frame-after-close",
    HttpTextInStream = "http-text-in-stream",
    InvalidUtf8 = "invalid-utf8-text",
    InflateFailure = "inflate-failure",
});

impl ViolationKind {
    /// The section that it breaks.
    pub const fn reference(self) -> &'static str {
        match self {
            Self::UnmaskedClientFrame | Self::MaskedServerFrame => "RFC 6455 §5.1",
            Self::RsvWithoutExtension | Self::ReservedOpcode | Self::BadLength | Self::HttpTextInStream => {
                "RFC 6455 §5.2"
            }
            Self::BadContinuation => "RFC 6455 §5.4",
            Self::ControlTooLong | Self::ControlFragmented => "RFC 6455 §5.5",
            Self::CloseBadLength | Self::CloseBadUtf8 | Self::FrameAfterClose => "RFC 6455 §5.5.1",
            Self::CloseIllegalCode => "RFC 6455 §7.4.2",
            Self::ReservedCodeOnWire => "RFC 6455 §7.4.1",
            Self::InvalidUtf8 => "RFC 6455 §8.1",
            Self::InflateFailure => "RFC 7692 §7.2.2",
        }
    }
}
