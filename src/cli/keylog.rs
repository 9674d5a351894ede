//! Key logs: files with the secrets of TLS sessions.

use std::fs;
use std::path::PathBuf;

use wsclose_pcap::tls::KeyStore;

use super::message::Failure;

/// Reads all key logs.
///
/// # Errors
/// One that cannot be read.
pub(crate) fn read(paths: &[PathBuf]) -> Result<KeyStore, Failure> {
    let mut keys = KeyStore::new();
    for path in paths {
        let text = fs::read(path).map_err(|error| {
            Failure::usage(format!("cannot read the key log {}: {error}", path.display()))
        })?;
        keys.add_key_log(&text);
    }
    Ok(keys)
}
