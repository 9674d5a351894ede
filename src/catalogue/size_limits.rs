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

static LIMITS: LazyLock<Table> = LazyLock::new(|| {
    // The table is compiled in, and a test reads it.
    toml::from_str(TABLE).unwrap_or(Table { limit: Vec::new() })
});

/// Default limits that a message of so many bytes is over, the nearest first.
pub fn limits_below(bytes: u64) -> impl Iterator<Item = &'static SizeLimit> {
    LIMITS.limit.iter().rev().filter(move |limit| limit.bytes < bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_has_sources() {
        assert!(LIMITS.limit.len() > 10);
        assert!(LIMITS.limit.is_sorted_by_key(|limit| limit.bytes));
        assert!(LIMITS.limit.iter().all(|limit| !limit.product.is_empty() && !limit.source.is_empty()));
    }

    #[test]
    fn the_nearest_limit_comes_first() {
        let over = |bytes| limits_below(bytes).next().map(|limit| limit.product.as_str());
        assert_eq!(over(1_048_577), Some("websockets (Python)"));
        assert_eq!(over(1_048_576), Some("Cowboy (frame)"));
        assert_eq!(over(8192), None);
    }
}
