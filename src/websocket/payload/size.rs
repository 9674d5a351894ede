/// How large a data message is, or what came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageSize {
    /// Payload bytes on the wire.
    pub wire_bytes: u64,
    /// Bytes that its receiver has of it, which are others if it is compressed.
    pub inflated_bytes: u64,
    /// Whether these are all. If not, its beginning was missed, or only so much of it was inflated.
    pub is_exact: bool,
}
