use std::sync::LazyLock;

use serde::Deserialize;

const TABLE: &str = include_str!("size_limits.toml");

/// A message size beyond which a stack refuses by default.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SizeLimit {
    /// The stack, and what is limited where that is not a message.
    pub product: String,
    /// Bytes of the largest that passes.
    pub bytes: u64,
    /// Where the figure was taken from.
    pub source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    limit: Vec<SizeLimit>,
}

// Compiled in and tested: the text parses.
static LIMITS: LazyLock<Vec<SizeLimit>> =
    LazyLock::new(|| toml::from_str::<Table>(TABLE).expect("size_limits.toml is valid").limit);

/// Every size limit, by size.
pub(super) fn size_limits() -> &'static [SizeLimit] {
    &LIMITS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_has_sources() {
        assert!(LIMITS.len() > 10);
        assert!(LIMITS.is_sorted_by_key(|limit| limit.bytes));
        assert!(LIMITS.iter().all(|limit| !limit.product.is_empty() && !limit.source.is_empty()));
    }
}
