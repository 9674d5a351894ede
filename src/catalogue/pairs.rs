use std::sync::LazyLock;

use serde::Deserialize;

const TABLE: &str = include_str!("pairs.toml");

/// Two codes that are often confused; what separates them is the message `pair-<id>-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Pair {
    /// Ids of their entries, the smaller first.
    pub(super) codes: [String; 2],
    /// Where facts about products in its words were taken from.
    pub(super) sources: Vec<String>,
}

impl Pair {
    /// Id of the message with its words.
    pub(super) fn message(&self) -> String {
        format!("pair-{}", self.codes.join("-"))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    pair: Vec<Pair>,
}

// Compiled in and tested: the text parses.
static PAIRS: LazyLock<Vec<Pair>> =
    LazyLock::new(|| toml::from_str::<Table>(TABLE).expect("pairs.toml is valid").pair);

/// The pair of these entries, in either order.
pub(super) fn pair(a: &str, b: &str) -> Option<&'static Pair> {
    PAIRS.iter().find(|pair| pair.codes == [a, b] || pair.codes == [b, a])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::codes::code_of_id;

    #[test]
    fn every_pair_is_of_known_codes_in_order_and_sourced() {
        assert!(PAIRS.len() > 15 && PAIRS.is_sorted_by(|a, b| a.codes < b.codes));
        for pair in PAIRS.iter() {
            assert!(pair.codes[0] < pair.codes[1], "{:?}", pair.codes);
            assert!(pair.codes.iter().all(|id| code_of_id(id).is_some()), "{:?}", pair.codes);
            assert!(!pair.sources.is_empty(), "{:?}", pair.codes);
            assert!(pair.sources.iter().all(|source| source.starts_with("https://")), "{:?}", pair.codes);
        }
    }
}
