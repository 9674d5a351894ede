use ahash::RandomState;
use hashbrown::HashTable;
use hashbrown::hash_table::Entry;

/// Texts by number, each kept once.
#[derive(Clone, Default)]
pub(super) struct Texts {
    bytes: Vec<u8>,
    /// Where each ends.
    ends: Vec<usize>,
    numbers: HashTable<usize>,
    hashes: RandomState,
}

impl Texts {
    /// The number of a text.
    pub(super) fn number(&mut self, text: &[u8]) -> usize {
        let Self { bytes, ends, numbers, hashes } = self;
        let known = |number: &usize| text_at(bytes, ends, *number);
        let entry = numbers.entry(
            hashes.hash_one(text),
            |number| known(number) == text,
            |number| hashes.hash_one(known(number)),
        );
        match entry {
            Entry::Occupied(number) => *number.get(),
            Entry::Vacant(free) => {
                let number = ends.len();
                free.insert(number);
                bytes.extend_from_slice(text);
                ends.push(bytes.len());
                number
            }
        }
    }

    #[cfg(test)]
    pub(super) fn bytes(&self) -> usize {
        self.bytes.len()
    }

    pub(super) fn get(&self, number: usize) -> &[u8] {
        text_at(&self.bytes, &self.ends, number)
    }
}

fn text_at<'a>(bytes: &'a [u8], ends: &[usize], number: usize) -> &'a [u8] {
    let start = number.checked_sub(1).and_then(|before| ends.get(before)).copied().unwrap_or(0);
    let end = ends.get(number).copied().unwrap_or(start);
    bytes.get(start..end).unwrap_or_default()
}
