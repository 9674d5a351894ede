use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::MemoryInput;

/// A capture of real peers, with what their applications reported.
#[derive(Clone, Debug)]
pub struct Fixture {
    /// Such as `fmt-base`.
    pub name: String,
    /// Its capture; several files if it was rotated, in order.
    pub files: Vec<PathBuf>,
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
        Self { name: name.to_owned(), files, truth }
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
