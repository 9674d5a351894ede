/// What a name says about a file of a rotated set as dumpcap, and so Wireshark and tshark, writes it:
/// `NAME_NNNNN_YYYYMMDDhhmmss.EXT`. One process wrote such files one after the other. Its packets may stand out of
/// time order by what several interfaces were behind each other, so times alone could make the files overlap.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rotated {
    /// The same for all files of a set.
    pub(super) set: (String, String),
    number: u64,
}

/// Digits of the file's number, at least, and of its date and time.
const NUMBER_DIGITS: usize = 5;
const DATE_DIGITS: usize = 14;

impl Rotated {
    /// `None` if the name is of another form.
    pub(super) fn of(name: &str) -> Option<Self> {
        let file = name.rfind(['/', '\\']).map_or(0, |at| at + 1);
        let dot = name.get(file..)?.find('.').map_or(name.len(), |at| file + at);
        let (stem, extension) = name.split_at_checked(dot)?;
        let (rest, date) = stem.rsplit_once('_')?;
        let (prefix, number) = rest.rsplit_once('_')?;
        let are_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if date.len() != DATE_DIGITS
            || number.len() < NUMBER_DIGITS
            || !are_digits(date)
            || !are_digits(number)
        {
            return None;
        }
        Some(Self { set: (prefix.to_owned(), extension.to_owned()), number: number.parse().ok()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_one_set_belong_together() {
        let first = Rotated::of("ring.d/incident_00009_20261121041440.pcapng.gz").unwrap();
        let second = Rotated::of("ring.d/incident_00010_20261121041441.pcapng.gz").unwrap();
        assert!(first < second && first.set == second.set);
        assert_ne!(Rotated::of("ring.d/other_00010_20261121041441.pcapng.gz").unwrap().set, first.set);
        for name in
            ["tap1.pcap", "tap_00001.pcap", "tap_1_20261121041440.pcap", "a_00001_2026112104144.pcap", "-"]
        {
            assert_eq!(Rotated::of(name), None, "{name}");
        }
    }
}
