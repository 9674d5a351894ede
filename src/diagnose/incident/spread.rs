//! How far values lie apart.

/// The middle value; 0 of none.
pub(super) fn median(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(0.0)
}

/// The median distance from the median, which a few strays do not move.
pub(super) fn deviation(values: &[f64]) -> f64 {
    let middle = median(values.iter().copied());
    median(values.iter().map(|value| (value - middle).abs()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strays_do_not_move_them() {
        let values = [60_000.0, 60_100.0, 59_900.0, 60_050.0, 1_000_000.0];
        assert_eq!(median(values), 60_050.0);
        assert_eq!(deviation(&values), 50.0);
        assert_eq!((median([]), deviation(&[])), (0.0, 0.0));
    }
}
