//! Finding the way back into a damaged capture: a chain of records that each begin where the one before ends.

/// What stands at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// A plausible record of so many bytes.
    Record(usize),
    /// Something plausible that reaches beyond the bytes at hand.
    Beyond,
    /// No record.
    Bad,
}

/// Where a search stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Search {
    /// A chain begins after so many bytes.
    At(usize),
    /// There is none in so many bytes.
    Nowhere(usize),
    /// So many bytes are needed to say more.
    Need(usize),
}

/// Looks for the first chain of `links` records. What is decided depends on the next `SCAN_BYTES + AHEAD_BYTES` bytes alone.
pub(super) fn search(bytes: &[u8], last: bool, links: usize, link: impl Fn(&[u8]) -> Link) -> Search {
    let whole = SCAN_BYTES + AHEAD_BYTES;
    if bytes.len() < whole && !last {
        return Search::Need(whole);
    }
    let scan = if last && bytes.len() <= whole { bytes.len() } else { SCAN_BYTES };
    let window = bytes.get(..whole).unwrap_or(bytes);
    match (0..scan).find(|&at| window.get(at..).is_some_and(|rest| is_chain(rest, links, &link))) {
        Some(at) => Search::At(at),
        None => Search::Nowhere(scan),
    }
}

/// Looks for a chain in all bytes up to the end of the input, other than at their beginning: whether what
/// seems to be the last record, cut short, is a damaged one before others.
pub(super) fn search_tail(bytes: &[u8], links: usize, link: impl Fn(&[u8]) -> Link) -> Option<usize> {
    let mut at = 1;
    while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
        match search(rest, true, links, &link) {
            Search::At(found) => return Some(at + found),
            Search::Nowhere(count) | Search::Need(count) => at += count,
        }
    }
    None
}

/// So many records, or fewer as far as can be seen.
fn is_chain(bytes: &[u8], links: usize, link: impl Fn(&[u8]) -> Link) -> bool {
    let mut rest = bytes;
    for seen in 0..links {
        match link(rest) {
            Link::Record(len) => match rest.get(len..) {
                Some(next) if len > 0 && !next.is_empty() => rest = next,
                _ => return len > 0,
            },
            Link::Beyond => return seen > 0,
            Link::Bad => return false,
        }
    }
    true
}

/// Places tried at a time, and bytes behind them that the last of them may look at: a packet of the largest
/// IP size and the next one.
const SCAN_BYTES: usize = 64 * 1024;
const AHEAD_BYTES: usize = 192 * 1024;
