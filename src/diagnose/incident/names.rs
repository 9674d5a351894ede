//! Texts that many connections share and incidents may have to name.

use ahash::RandomState;
use hashbrown::HashMap;

use crate::base::limits::{INCIDENT_NAME_BYTES, INCIDENT_NAMES};
use crate::base::{WireText, digest};

/// Texts by their digests, in any order; beyond the cap those with the largest digests are left out, so that what is
/// kept does not depend on the order.
#[derive(Clone, Debug, Default)]
pub struct Names {
    texts: HashMap<u64, WireText, RandomState>,
    /// The largest digest that was kept when they were cut last.
    largest: Option<u64>,
}

impl Names {
    /// Notes a text and answers its digest; 0 for none.
    pub(super) fn note(&mut self, text: Option<&[u8]>) -> u64 {
        let Some(text) = text else { return 0 };
        let digest = digest(text);
        self.insert(digest, || WireText::new(text.get(..INCIDENT_NAME_BYTES).unwrap_or(text)));
        digest
    }

    /// Adds all of another.
    pub(super) fn merge(&mut self, other: Self) {
        other.texts.into_iter().for_each(|(digest, text)| self.insert(digest, || text));
    }

    /// The text, if it was kept.
    pub(super) fn get(&self, digest: u64) -> Option<&WireText> {
        self.texts.get(&digest)
    }

    /// Changes every text, such as to mask secrets.
    pub fn change(&mut self, change: impl Fn(&WireText) -> WireText) {
        self.texts.values_mut().for_each(|text| *text = change(text));
    }

    /// Leaves those beyond the cap out.
    pub(super) fn cut(&mut self) {
        if self.texts.len() > INCIDENT_NAMES {
            let mut digests: Vec<u64> = self.texts.keys().copied().collect();
            let (_, largest, _) = digests.select_nth_unstable(INCIDENT_NAMES - 1);
            let largest = *largest;
            self.texts.retain(|digest, _| *digest <= largest);
            self.largest = Some(largest);
        }
    }

    fn insert(&mut self, digest: u64, text: impl FnOnce() -> WireText) {
        if self.largest.is_none_or(|largest| digest <= largest) {
            self.texts.entry(digest).or_insert_with(text);
            if self.texts.len() >= 2 * INCIDENT_NAMES {
                self.cut();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_does_not_depend_on_the_order() {
        let texts: Vec<String> = (0..INCIDENT_NAMES * 5).map(|number| format!("/room/{number}")).collect();
        let kept = |order: &mut dyn Iterator<Item = &String>| {
            let mut names = Names::default();
            for text in order {
                names.note(Some(text.as_bytes()));
            }
            names.cut();
            let mut kept: Vec<u64> = names.texts.into_keys().collect();
            kept.sort_unstable();
            kept
        };
        assert_eq!(kept(&mut texts.iter()), kept(&mut texts.iter().rev()));
        assert_eq!(kept(&mut texts.iter()).len(), INCIDENT_NAMES);
    }
}
