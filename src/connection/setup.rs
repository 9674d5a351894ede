use std::sync::Arc;

use crate::tls::KeyStore;

/// What every flow of an analysis is read with.
#[derive(Clone, Debug, Default)]
pub struct Setup {
    /// Secrets of TLS sessions.
    pub keys: Arc<KeyStore>,
    /// Whether to look into the payload of messages.
    pub inspects_payload: bool,
    /// Whether secrets may still come, so that records without keys are kept for a while.
    pub awaits_keys: bool,
}
