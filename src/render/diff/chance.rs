/// Standard deviations of the normal distribution that 99 % lie within.
const Z: f64 = 2.575_829_303_548_901;

/// By how much the second share is larger than the first, at least and at most, with 99 % certainty if each connection
/// ends for itself: the score interval for the difference of two proportions (R. G. Newcombe, Statistics in Medicine 17,
/// 1998, method 10), which holds for small numbers and for none. `None` where one of them is a share of nothing.
///
/// It is 99 % and not 95 % since many rows are compared at once.
pub(super) fn interval(first: (u64, u64), second: (u64, u64)) -> Option<(f64, f64)> {
    newcombe(first, second, Z)
}

fn newcombe(first: (u64, u64), second: (u64, u64), z: f64) -> Option<(f64, f64)> {
    let ((share, low, high), (other, other_low, other_high)) = (wilson(first, z)?, wilson(second, z)?);
    let difference = other - share;
    let least = difference - (other - other_low).hypot(high - share);
    let most = difference + (other_high - other).hypot(share - low);
    Some((least.max(-1.0), most.min(1.0)))
}

/// A share, and what it is at least and at most (E. B. Wilson, 1927).
fn wilson((count, total): (u64, u64), z: f64) -> Option<(f64, f64, f64)> {
    if total == 0 {
        return None;
    }
    let (count, total) = (count.min(total) as f64, total as f64);
    let (share, square) = (count / total, z * z);
    let middle = count + square / 2.0;
    let reach = z * (count * (1.0 - share) + square / 4.0).sqrt();
    let bound = |sum: f64| (sum / (total + square)).clamp(0.0, 1.0);
    Some((share, bound(middle - reach).min(share), bound(middle + reach).max(share)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_published_examples() {
        // Newcombe 1998, table II, method 10: 56/70 - 48/80 and 9/10 - 3/10, 10/10 - 0/20 at 95 %.
        for (first, second, low, high) in [
            ((48, 80), (56, 70), 0.0524, 0.3339),
            ((3, 10), (9, 10), 0.1705, 0.8090),
            ((0, 20), (10, 10), 0.6791, 1.0),
        ] {
            let (found_low, found_high) = newcombe(first, second, 1.959_964).unwrap();
            assert!(
                (found_low - low).abs() < 1e-4 && (found_high - high).abs() < 1e-4,
                "{found_low} {found_high}"
            );
        }
    }

    #[test]
    fn few_connections_tell_little() {
        let is_clear =
            |first, second| interval(first, second).is_some_and(|(low, high)| low > 0.0 || high < 0.0);
        assert!(is_clear((12, 40), (0, 55)));
        assert!(!is_clear((2, 40), (0, 12)));
        assert!(!is_clear((1, 1), (0, 1)));
        assert!(is_clear((20, 20), (0, 20)));
        assert_eq!(interval((0, 0), (1, 2)), None);
    }

    proptest! {
        #[test]
        fn whatever_the_numbers_the_difference_lies_within(a: u64, b: u64, c: u64, d: u64) {
            if let Some((low, high)) = interval((a, b), (c, d)) {
                let share = |count: u64, total: u64| count.min(total) as f64 / total as f64;
                let difference = share(c, d) - share(a, b);
                prop_assert!(low <= difference + 1e-9 && difference <= high + 1e-9);
                let (back_low, back_high) = interval((c, d), (a, b)).unwrap();
                prop_assert!((low + back_high).abs() < 1e-9 && (high + back_low).abs() < 1e-9);
            }
        }
    }
}
