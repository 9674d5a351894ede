use std::collections::BTreeSet;

use zeroize::ZeroizeOnDrop;

use super::{InputInfo, InputWarning, LinkType, Record};
use crate::base::Timestamp;
use crate::base::limits::SECRETS_BYTES;

/// Every warning about an input with its placeholders. At most one of each; `packets` says how many packets
/// came before the place.
pub const WARNINGS: &[(&str, &[&str])] = &[
    // It ends in the middle of a record.
    ("input-cut", &["packets"]),
    // The compressed data ends early.
    ("input-compression-cut", &["compression", "packets"]),
    // The same for lz4, which gives whole blocks only: up to 4 MiB before the cut are lost.
    ("input-lz4-cut", &["packets"]),
    // The compressed data cannot be unpacked from here on.
    ("input-compression-damaged", &["compression", "detail", "packets"]),
    // Something that is not compressed follows the compressed data; it was left out.
    ("input-trailing-bytes", &["compression"]),
    // Damaged records were passed over: how many, packets before the first, bytes skipped to find the next one.
    ("input-damaged", &["count", "packets", "bytes"]),
    // Blocks of unknown kinds were passed over.
    ("input-unknown-blocks", &["count", "types"]),
    // Packets without a time; they got that of the packet before.
    ("input-untimed-packets", &["count"]),
    // The capturing machine dropped packets.
    ("input-dropped-packets", &["count"]),
    // More decryption secrets than are kept.
    ("input-secrets-left-out", &["bytes"]),
    // No packets at all.
    ("input-no-packets", &[]),
];

/// Decryption secrets that stand in a capture (pcapng Decryption Secrets Block). Wiped when dropped; never shown.
#[derive(Clone, PartialEq, Eq, ZeroizeOnDrop)]
pub struct Secrets {
    /// Their kind: [`TLS_KEY_LOG`](Self::TLS_KEY_LOG) or another number of the pcapng registry.
    pub kind: u32,
    /// Packets of the input before them.
    pub after_packet: u64,
    /// The bytes, without padding.
    pub data: Box<[u8]>,
}

impl std::fmt::Debug for Secrets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Secrets")
            .field("kind", &self.kind)
            .field("after_packet", &self.after_packet)
            .finish_non_exhaustive()
    }
}

impl Secrets {
    /// The format of `SSLKEYLOGFILE`.
    pub const TLS_KEY_LOG: u32 = 0x544c_534b;
}

/// How an input ended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Ending {
    #[default]
    Whole,
    /// The compressed data ends early.
    CompressionCut,
    /// The compressed data is damaged, as its decoder says.
    CompressionDamaged(String),
    /// What follows the compressed data is not compressed.
    TrailingBytes,
    /// The system refused to read on.
    Failed,
}

/// What is known about an input so far.
#[derive(Debug, Default)]
pub(super) struct Facts {
    pub(super) packets: u64,
    pub(super) bytes: u64,
    pub(super) first_time: Option<Timestamp>,
    pub(super) last_time: Option<Timestamp>,
    /// Time of the last packet, while `last_time` is the latest of all.
    pub(super) previous_time: Option<Timestamp>,
    pub(super) link_types: BTreeSet<LinkType>,
    pub(super) dropped_packets: u64,
    pub(super) untimed_packets: u64,
    pub(super) skipped_bytes: u64,
    pub(super) secrets: Vec<Secrets>,
    pub(super) cut: bool,
    pub(super) ending: Ending,
    damaged_blocks: u64,
    packets_before_damage: u64,
    unknown_blocks: u64,
    unknown_types: BTreeSet<u32>,
    secrets_bytes: usize,
    secrets_left_out_bytes: usize,
}

impl Facts {
    pub(super) fn note(&mut self, records: &[Record]) {
        let Some(last) = records.last() else { return };
        self.first_time = self.first_time.or(records.first().map(|record| record.time));
        self.previous_time = Some(last.time);
        self.packets += records.len() as u64;
        let (mut bytes, mut latest) = (0, self.last_time.unwrap_or(Timestamp::MIN));
        for record in records {
            bytes += u64::from(record.captured_len);
            latest = latest.max(record.time);
        }
        self.bytes += bytes;
        self.last_time = Some(latest);
    }

    pub(super) fn damaged(&mut self, packets_before: u64) {
        if self.damaged_blocks == 0 {
            self.packets_before_damage = packets_before;
        }
        self.damaged_blocks += 1;
    }

    pub(super) fn unknown_block(&mut self, kind: u32) {
        self.unknown_blocks += 1;
        if self.unknown_types.len() < NAMED_TYPES {
            self.unknown_types.insert(kind);
        }
    }

    pub(super) fn secrets(&mut self, kind: u32, after_packet: u64, data: &[u8]) {
        let size = data.len() + size_of::<Secrets>();
        if self.secrets_bytes + size > SECRETS_BYTES {
            self.secrets_left_out_bytes += data.len();
        } else {
            self.secrets_bytes += size;
            self.secrets.push(Secrets { kind, after_packet, data: data.into() });
        }
    }

    /// All of it for the report; the caller knows the input's name, format and compression.
    pub(super) fn info(
        &self,
        path: &str,
        format: &'static str,
        compression: Option<&'static str>,
    ) -> InputInfo {
        InputInfo {
            path: path.to_owned(),
            format,
            compression,
            link_types: self.link_types.iter().copied().collect(),
            packets: self.packets,
            bytes: self.bytes,
            first_time: self.first_time,
            last_time: self.last_time,
            truncated: self.cut
                || matches!(self.ending, Ending::CompressionCut | Ending::CompressionDamaged(_)),
            dropped_packets: self.dropped_packets,
            damaged_blocks: self.damaged_blocks,
            unknown_blocks: self.unknown_blocks,
            warnings: self.warnings(compression.unwrap_or_default()),
        }
    }

    fn warnings(&self, compression: &str) -> Vec<InputWarning> {
        let mut warnings = Vec::new();
        let mut warn = |id, values| warnings.push(InputWarning { id, values });
        let packets = ("packets", self.packets.to_string());
        let compression = ("compression", compression.to_owned());
        match &self.ending {
            Ending::Whole if self.cut => warn("input-cut", vec![packets]),
            Ending::CompressionCut if compression.1 == "lz4" => warn("input-lz4-cut", vec![packets]),
            Ending::CompressionCut => warn("input-compression-cut", vec![compression, packets]),
            Ending::CompressionDamaged(detail) => {
                warn("input-compression-damaged", vec![compression, ("detail", detail.clone()), packets]);
            }
            Ending::TrailingBytes => {
                if self.cut {
                    warn("input-cut", vec![packets]);
                }
                warn("input-trailing-bytes", vec![compression]);
            }
            Ending::Whole | Ending::Failed => {}
        }
        if self.damaged_blocks > 0 {
            warn(
                "input-damaged",
                vec![
                    ("count", self.damaged_blocks.to_string()),
                    ("packets", self.packets_before_damage.to_string()),
                    ("bytes", self.skipped_bytes.to_string()),
                ],
            );
        }
        if self.unknown_blocks > 0 {
            let types: Vec<String> = self.unknown_types.iter().map(|kind| format!("{kind:#x}")).collect();
            warn(
                "input-unknown-blocks",
                vec![("count", self.unknown_blocks.to_string()), ("types", types.join(", "))],
            );
        }
        if self.untimed_packets > 0 {
            warn("input-untimed-packets", vec![("count", self.untimed_packets.to_string())]);
        }
        if self.dropped_packets > 0 {
            warn("input-dropped-packets", vec![("count", self.dropped_packets.to_string())]);
        }
        if self.secrets_left_out_bytes > 0 {
            warn("input-secrets-left-out", vec![("bytes", self.secrets_left_out_bytes.to_string())]);
        }
        if self.packets == 0 {
            warn("input-no-packets", Vec::new());
        }
        warnings
    }
}

/// Unknown block types that a warning names.
const NAMED_TYPES: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_warning_stands_in_the_table_with_its_placeholders() {
        let endings = [
            Ending::Whole,
            Ending::CompressionCut,
            Ending::CompressionDamaged("bad".into()),
            Ending::TrailingBytes,
            Ending::Failed,
        ];
        let mut seen = BTreeSet::new();
        for ending in endings {
            let mut facts = Facts {
                ending,
                cut: true,
                dropped_packets: 1,
                untimed_packets: 1,
                secrets_left_out_bytes: 1,
                ..Facts::default()
            };
            facts.damaged(0);
            facts.unknown_block(0x55);
            for compression in [None, Some("gzip"), Some("lz4")] {
                for warning in facts.info("", "pcap", compression).warnings {
                    let names: Vec<&str> = warning.values.iter().map(|(name, _)| *name).collect();
                    assert!(WARNINGS.contains(&(warning.id, &names)), "{warning:?}");
                    seen.insert(warning.id);
                }
            }
        }
        assert_eq!(seen.len(), WARNINGS.len());
    }
}
