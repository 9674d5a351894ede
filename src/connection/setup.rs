use std::sync::Arc;

use crate::tls::KeyStore;

/// How much of the payload of messages is looked into.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Inspection {
    /// Nothing.
    #[default]
    Nothing,
    /// What costs little: text of TCP in order that is neither encrypted nor compressed.
    Cursory,
    /// Everything.
    All,
}

impl Inspection {
    /// In a layer above TCP, where bytes that nobody needs cost nothing and others much.
    pub(super) fn in_layer(self) -> Self {
        if self == Self::Cursory { Self::Nothing } else { self }
    }
}

/// What every flow of an analysis is read with.
#[derive(Clone, Debug, Default)]
pub struct Setup {
    /// Secrets of TLS sessions.
    pub keys: Arc<KeyStore>,
    /// How much of the payload of messages is looked into.
    pub inspection: Inspection,
    /// Whether secrets may still come, so that records without keys are kept for a while.
    pub awaits_keys: bool,
}
