//! Key logs: files with the secrets of TLS sessions. What is read of them is wiped and never shown.

use std::fs::{File, Metadata};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use wsclose_pcap::base::limits::KEY_LOG_BYTES;
use wsclose_pcap::tls::{KeyLogLines, KeyStore};
use zeroize::Zeroizing;

use super::message::{Console, Failure, counted, system_reason};

/// Bytes read at a time; a line of a key log has about 200.
const PIECE_BYTES: usize = 64 * 1024;

/// Some editors put it before a text (Unicode §23.8).
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Reads all key logs. What a person should know about one is said on the console.
///
/// # Errors
/// One that cannot be read: without its secrets the verdicts would be others than those asked for.
pub(crate) fn read(paths: &[PathBuf], console: Console) -> Result<KeyStore, Failure> {
    let mut keys = KeyStore::new();
    for path in paths {
        let log = read_one(path, &mut keys).map_err(|error| unreadable(path, &error))?;
        for warning in log.warnings() {
            console.warning(&format!("{}: {warning}", path.display()));
        }
    }
    Ok(keys)
}

/// What a key log was like.
#[derive(Debug, Default, PartialEq, Eq)]
struct KeyLog {
    lines: KeyLogLines,
    /// Whether more follows than is read.
    is_cut: bool,
    /// Whether other accounts may read it.
    is_open_to_others: bool,
}

fn read_one(path: &Path, keys: &mut KeyStore) -> io::Result<KeyLog> {
    let mut file = File::open(path)?;
    let is_open_to_others = file.metadata().is_ok_and(|found| is_open_to_others(&found));
    Ok(KeyLog { is_open_to_others, ..take(&mut file, KEY_LOG_BYTES, keys)? })
}

/// Reads line by line through one buffer, so that no copy of a secret is left where it cannot be wiped.
fn take(from: &mut impl Read, most: usize, keys: &mut KeyStore) -> io::Result<KeyLog> {
    let mut log = KeyLog::default();
    let mut buffer = Zeroizing::new(vec![0; PIECE_BYTES]);
    let (mut filled, mut total) = (0, 0);
    loop {
        let room = buffer.get_mut(filled..).unwrap_or_default();
        let read = match from.read(room) {
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            read => read?,
        };
        total += read;
        filled += read;
        let text = buffer.get(..filled).unwrap_or_default();
        let is_full = filled == PIECE_BYTES;
        let whole = match text.iter().rposition(|byte| *byte == b'\n') {
            _ if read == 0 => filled,
            Some(end) => end + 1,
            // No line of a key log is that long.
            None if is_full => filled,
            None => 0,
        };
        let lines = text.get(..whole).unwrap_or_default();
        let lines = lines.strip_prefix(BYTE_ORDER_MARK).unwrap_or(lines);
        add(&mut log.lines, keys.add_key_log(lines));
        if read == 0 {
            return Ok(log);
        }
        buffer.copy_within(whole..filled, 0);
        filled -= whole;
        if total >= most {
            log.is_cut = true;
            return Ok(log);
        }
    }
}

fn add(sum: &mut KeyLogLines, lines: KeyLogLines) {
    sum.used += lines.used;
    sum.repeated += lines.repeated;
    sum.ignored += lines.ignored;
    sum.bad += lines.bad;
    sum.left_out += lines.left_out;
}

impl KeyLog {
    fn warnings(&self) -> Vec<String> {
        let KeyLogLines { used, repeated, ignored, bad, left_out } = self.lines;
        let mut warnings = Vec::new();
        if self.is_open_to_others {
            warnings.push("other accounts can read this key log; `chmod 600` keeps its secrets".to_owned());
        }
        if used + repeated + left_out == 0 {
            let what = if ignored == 0 { "TLS secrets" } else { "secrets that TLS records are read with" };
            warnings.push(format!("it holds no {what}; SSLKEYLOGFILE makes a key log"));
        } else if bad > 0 {
            let lines = counted(bad, "line");
            warnings.push(format!("{lines} could not be read as a line of a key log, and left out"));
        }
        if left_out > 0 {
            let secrets = counted(left_out, "secret");
            warnings.push(format!("it holds more than is kept; {secrets} left out"));
        }
        if self.is_cut {
            let mebibytes = KEY_LOG_BYTES / 1024 / 1024;
            warnings.push(format!("it is too long; only its first {mebibytes} MiB were read"));
        }
        warnings
    }
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    let hint = match error.kind() {
        ErrorKind::NotFound => "check the path of --keylog",
        ErrorKind::PermissionDenied => "use an account that may read it",
        ErrorKind::IsADirectory => "name the files in it, each with its own --keylog",
        _ => "copy it to a file that can be read",
    };
    let reason = system_reason(error);
    Failure::input(format!("cannot read the key log {}, nothing was analysed: {reason}", path.display()))
        .hint(hint)
}

/// Whether other accounts may read the file. A pipe has no readers but this one.
#[cfg(unix)]
pub(super) fn is_open_to_others(found: &Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    found.is_file() && found.permissions().mode() & 0o044 != 0
}

#[cfg(not(unix))]
pub(super) fn is_open_to_others(_found: &Metadata) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(session: u32) -> String {
        format!("CLIENT_RANDOM {session:064x} {}\n", "ab".repeat(48))
    }

    /// Gives its bytes in pieces of one length.
    struct Pieces<'a>(&'a [u8], usize);

    impl Read for Pieces<'_> {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            let count = into.len().min(self.1).min(self.0.len());
            let (now, later) = self.0.split_at(count);
            into[..count].copy_from_slice(now);
            self.0 = later;
            Ok(count)
        }
    }

    fn taken(text: &[u8], piece: usize, most: usize) -> (KeyLog, usize) {
        let mut keys = KeyStore::new();
        let log = take(&mut Pieces(text, piece), most, &mut keys).unwrap();
        (log, keys.sessions())
    }

    #[test]
    fn every_line_counts_once_however_it_is_read() {
        let text = format!("\u{feff}{}# comment\nnonsense\n{}", line(0), line(0));
        let text = (1..1000).map(line).fold(text, |text, line| text + &line);
        let text = text.trim_end().as_bytes();
        for piece in [1, 7, 4096, usize::MAX] {
            let (log, sessions) = taken(text, piece, usize::MAX);
            let lines = KeyLogLines { used: 1000, repeated: 1, bad: 1, ..KeyLogLines::default() };
            assert_eq!((log.lines, log.is_cut, sessions), (lines, false, 1000), "{piece}");
        }
    }

    #[test]
    fn a_log_without_lines_ends_and_one_without_end_is_cut() {
        let (log, _) = taken(&vec![b'x'; 3 * PIECE_BYTES], usize::MAX, usize::MAX);
        assert_eq!(log.lines, KeyLogLines { bad: 3, ..KeyLogLines::default() });
        let text = (0..1000).map(line).collect::<String>();
        let (log, sessions) = taken(text.as_bytes(), usize::MAX, 100_000);
        assert!(log.is_cut && log.lines.bad == 0 && (1..1000).contains(&sessions), "{log:?} {sessions}");
    }

    #[test]
    fn what_a_person_should_know_is_said_without_secrets() {
        let lines = |used, ignored, bad, left_out| KeyLogLines { used, repeated: 0, ignored, bad, left_out };
        for (lines, words) in [
            (lines(1, 5, 0, 0), &[][..]),
            (lines(0, 0, 0, 0), &["no TLS secrets"]),
            (lines(0, 5, 0, 0), &["no secrets that TLS records"]),
            (lines(0, 0, 9, 0), &["no TLS secrets"]),
            (lines(4, 0, 1, 0), &["1 line could not"]),
            (lines(4, 0, 2, 3), &["2 lines could not", "3 secrets left out"]),
        ] {
            let log = KeyLog { lines, ..KeyLog::default() };
            let said = log.warnings();
            assert_eq!(said.len(), words.len(), "{said:?}");
            assert!(said.iter().zip(words).all(|(text, word)| text.contains(word)), "{said:?}");
        }
        let log = KeyLog { is_cut: true, is_open_to_others: true, ..taken(line(1).as_bytes(), 9, 1000).0 };
        let said = log.warnings().join("\n");
        assert!(said.contains("64 MiB") && said.contains("chmod 600") && !said.contains("abab"), "{said}");
    }
}
