use pcap_parser::{Block, PcapNGOption, parse_block_be, parse_block_le};

use crate::capture::framing::Found;

/// What a block is to us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BlockType {
    SectionHeader,
    InterfaceDescription,
    InterfaceStatistics,
    DecryptionSecrets,
    ObsoletePacket,
    SimplePacket,
    EnhancedPacket,
    /// Wireshark numbers it like a packet.
    NotAPacket,
    /// Known, and nothing in it for us.
    Other,
    Unknown,
}

impl BlockType {
    pub(super) const fn of(kind: u32) -> Self {
        match kind {
            SECTION_HEADER => Self::SectionHeader,
            1 => Self::InterfaceDescription,
            2 => Self::ObsoletePacket,
            3 => Self::SimplePacket,
            5 => Self::InterfaceStatistics,
            ENHANCED_PACKET => Self::EnhancedPacket,
            10 => Self::DecryptionSecrets,
            // systemd journal export, custom blocks that may and may not be copied.
            9 | 0x0bad | 0x4000_0bad => Self::NotAPacket,
            // Name resolution, process information (Apple).
            4 | 0x8000_0001 => Self::Other,
            _ => Self::Unknown,
        }
    }
}

/// A block's body as `pcap-parser` reads it; the slice is exactly the block.
pub(super) fn body<const BIG: bool>(block: &[u8]) -> Option<Block<'_>> {
    let parsed = if BIG { parse_block_be(block) } else { parse_block_le(block) };
    parsed.ok().map(|(_, block)| block)
}

/// The value of the first option with this code, without padding.
pub(super) fn bytes_option<'o>(options: &'o [PcapNGOption<'_>], code: u16) -> Option<&'o [u8]> {
    options.iter().find(|option| option.code.0 == code).and_then(|option| option.as_bytes().ok())
}

/// Eight bytes as a number.
pub(super) fn number<const BIG: bool>(bytes: &[u8]) -> Option<u64> {
    let bytes = <[u8; 8]>::try_from(bytes).ok()?;
    Some(if BIG { u64::from_be_bytes(bytes) } else { u64::from_le_bytes(bytes) })
}

/// Keeps the secrets of a Decryption Secrets Block.
pub(super) fn secrets<const BIG: bool>(block: &[u8], found: &mut Found<'_>) -> Option<()> {
    let Some(Block::DecryptionSecrets(secrets)) = body::<BIG>(block) else { return None };
    let data = secrets.data.get(..secrets.secrets_len as usize)?;
    let before = found.packets();
    found.facts.secrets(secrets.secrets_type.0, before, data);
    Some(())
}

/// The same in both byte orders.
pub(super) const SECTION_HEADER: u32 = 0x0a0d_0d0a;
pub(super) const ENHANCED_PACKET: u32 = 6;
