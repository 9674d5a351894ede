//! What several tests of the command line need.

use std::fs;
use std::net::{IpAddr, Ipv4Addr};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use wsclose_pcap::base::{PacketId, PacketRef, Timestamp};
use wsclose_pcap::connection::{ConnectionRecord, Outcome};
use wsclose_pcap::decode::Endpoint;
use wsclose_pcap::websocket::CloseCode;

use super::args;
use super::config::Settings;
use super::message::{Failure, PROGRAM};

/// A directory that is removed with the value.
pub(crate) struct TempDir(PathBuf);

impl TempDir {
    /// Makes one; `purpose` is a part of its name.
    pub(crate) fn new(purpose: &str) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("wsclose-pcap-{purpose}-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file in it.
    pub(crate) fn write(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    /// The names of what is in it.
    pub(crate) fn names(&self) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(&self.0)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

impl Drop for TempDir {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What a command line without the program's name is settled to.
pub(crate) fn settings(words: &str) -> Settings {
    try_settings(words).unwrap_or_else(|failure| panic!("{words}: {failure:?}"))
}

/// The same, for one that may make no sense.
pub(crate) fn try_settings(words: &str) -> Result<Settings, Failure> {
    let words = std::iter::once(PROGRAM).chain(words.split(' ')).map(Into::into);
    Settings::resolve(args::parse(words).unwrap().analysis)
}

/// A connection of which only the code and the outcome matter.
pub(crate) fn record(code: Option<u16>, outcome: Outcome) -> ConnectionRecord {
    let packet = PacketRef { id: PacketId::new(0, 1), time: Timestamp::from_nanos(0) };
    let endpoint = Endpoint { ip: IpAddr::V4(Ipv4Addr::LOCALHOST), port: 80 };
    ConnectionRecord {
        outcome,
        close_code: code.map(CloseCode),
        ..ConnectionRecord::bare(endpoint, endpoint, packet)
    }
}
