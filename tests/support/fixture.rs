use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::Value;
use wsclose_pcap::analyze::Options;
use wsclose_pcap::tls::KeyStore;

use super::{Captured, MemoryInput, Reading, packets, secrets};

/// A capture of real peers, with what their applications reported.
#[derive(Clone, Debug)]
pub struct Fixture {
    /// Such as `fmt-base`.
    pub name: String,
    /// Its capture; several files if it was rotated, in order.
    pub files: Vec<PathBuf>,
    /// The key log beside it.
    pub key_log: Option<Vec<u8>>,
    /// How to read it is in `tests/captures/README.md`.
    pub truth: Value,
}

impl Fixture {
    /// All of `tests/captures` and `samples`, by name.
    pub fn all() -> Vec<Self> {
        let mut names: Vec<String> = [captures(), samples()]
            .iter()
            .flat_map(|directory| file_names(directory))
            .filter_map(|file| Some(file.strip_suffix(".truth.json")?.to_owned()))
            .collect();
        names.sort();
        names.iter().map(|name| Self::named(name)).collect()
    }

    /// One of them.
    pub fn named(name: &str) -> Self {
        let truth = fs::read(find(&format!("{name}.truth.json"))).expect("a readable truth");
        let truth: Value = serde_json::from_slice(&truth).expect("a truth is JSON");
        let files = match name {
            "fmt-split" => {
                let mut parts = file_names(&captures());
                parts.retain(|file| file.starts_with("fmt-split_"));
                parts.sort();
                parts.iter().map(|file| find(file)).collect()
            }
            _ => vec![find(truth["capture"].as_str().expect("a truth names its capture"))],
        };
        let key_log = truth["keylog"].as_str().map(|file| fs::read(find(file)).expect("a readable key log"));
        Self { name: name.to_owned(), files, key_log, truth }
    }

    /// Options with its keys.
    pub fn options(&self) -> Options {
        let mut keys = KeyStore::new();
        if let Some(log) = &self.key_log {
            assert!(keys.add_key_log(log).used > 0, "{}: no keys", self.name);
        }
        Options { keys: Arc::new(keys), ..Options::default() }
    }

    /// Its packets in the order of time, and its keys, which may stand inside it.
    pub fn packets_and_keys(&self) -> (Vec<Captured>, Vec<u8>) {
        let files: Vec<Vec<u8>> =
            self.files.iter().map(|path| fs::read(path).expect("a readable capture")).collect();
        let inside: Vec<u8> = files.iter().flat_map(|file| secrets(file)).collect();
        let mut all: Vec<Captured> = files.iter().flat_map(|file| packets(file)).collect();
        all.sort_by_key(|packet| packet.time);
        (all, self.key_log.clone().unwrap_or(inside))
    }

    /// What the library makes of it, with its keys.
    pub fn read(&self) -> Reading {
        Reading::with_options(&self.options(), &self.inputs())
    }

    /// The same with so many threads.
    pub fn read_in_threads(&self, threads: usize) -> Reading {
        Reading::in_threads(threads, &self.options(), &self.inputs())
    }

    /// Its files in memory.
    pub fn inputs(&self) -> Vec<MemoryInput> {
        self.files
            .iter()
            .map(|path| {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                MemoryInput::file(&name, fs::read(path).expect("a readable capture"))
            })
            .collect()
    }
}

fn captures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/captures")
}

fn samples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("samples")
}

fn find(file: &str) -> PathBuf {
    let here = captures().join(file);
    if here.exists() { here } else { samples().join(file) }
}

fn file_names(directory: &Path) -> Vec<String> {
    let entries = fs::read_dir(directory).expect("a readable directory");
    entries.map(|entry| entry.expect("a readable entry").file_name().to_string_lossy().into_owned()).collect()
}
