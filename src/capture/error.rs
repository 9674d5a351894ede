/// Why an input cannot be read as a capture. The words for people are in the catalogue.
#[derive(Debug, thiserror::Error)]
pub enum CaptureError {
    /// The system refused.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// No bytes at all.
    #[error("the file is empty")]
    Empty,
    /// A known format that is not read: its name, and the command that converts it, with `FILE` for the name.
    #[error("{format} is not read")]
    ForeignFormat {
        /// What it is.
        format: &'static str,
        /// How to make a capture of it.
        remedy: &'static str,
    },
    /// Nothing that is known.
    #[error("not a packet capture (first bytes {first_bytes})")]
    UnknownFormat {
        /// The first bytes in hexadecimal.
        first_bytes: String,
    },
    /// The file header is cut or makes no sense.
    #[error("the file header is damaged: {detail}")]
    BadHeader {
        /// What is wrong with it.
        detail: String,
    },
    /// The compressed data is damaged before the first packet.
    #[error("the {compression} data is damaged: {detail}")]
    BadCompression {
        /// `gzip`, `zstd`, `lz4`, `xz`.
        compression: &'static str,
        /// What the decoder said.
        detail: String,
    },
    /// A compression that was left out of this build.
    #[error("this build reads no {compression}")]
    CompressionNotBuilt {
        /// `zstd`, `lz4`, `xz`.
        compression: &'static str,
    },
}
