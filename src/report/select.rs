use std::net::IpAddr;
use std::str::FromStr;

use super::CodeSet;
use crate::base::{Side, Timestamp, glob};
use crate::connection::{ConnectionRecord, OpaqueTls, Outcome, server_name, without_port};
use crate::decode::Endpoint;

/// Which connections are reported. Every condition that is given must hold, of those within one list any.
/// It reads what the wire showed, so it comes before secrets are [masked](super::redact()).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Connections with a packet at this time or later.
    pub since: Option<Timestamp>,
    /// Connections with a packet at this time or earlier.
    pub until: Option<Timestamp>,
    /// Host names or addresses.
    pub hosts: Vec<HostPattern>,
    /// Ports of either side.
    pub ports: Vec<u16>,
    /// Request paths.
    pub paths: Vec<PathPattern>,
    /// The connection's close code, or the code in either side's Close frame.
    pub codes: CodeSet,
    /// Outcomes.
    pub outcomes: Vec<Outcome>,
}

impl Selection {
    /// Whether the connection is chosen. An empty selection chooses all.
    pub fn keeps(&self, record: &ConnectionRecord) -> bool {
        self.since.is_none_or(|since| record.last.time >= since)
            && self.until.is_none_or(|until| record.first.time <= until)
            && any(&self.hosts, |host| host.matches(record))
            && any(&self.ports, |port| [record.client.port, record.server.port].contains(port))
            && any(&self.paths, |path| path.matches(record))
            && (self.codes.is_empty() || has_code(&self.codes, record))
            && any(&self.outcomes, |outcome| *outcome == record.outcome)
    }
}

impl Selection {
    /// Whether a flow of TLS that could not be read is chosen: by time, host and port, since it has nothing else.
    pub fn keeps_opaque(&self, flow: &OpaqueTls) -> bool {
        self.since.is_none_or(|since| flow.last.time >= since)
            && self.until.is_none_or(|until| flow.first.time <= until)
            && any(&self.hosts, |host| {
                host.matches_names([flow.client, flow.server], flow.tls.sni.as_ref().and_then(server_name))
            })
            && any(&self.ports, |port| [flow.client.port, flow.server.port].contains(port))
    }
}

fn any<T>(conditions: &[T], holds: impl Fn(&T) -> bool) -> bool {
    conditions.is_empty() || conditions.iter().any(holds)
}

fn has_code(codes: &CodeSet, record: &ConnectionRecord) -> bool {
    let sent = Side::BOTH.iter().filter_map(|side| record.close[*side].as_ref());
    record
        .close_code
        .into_iter()
        .chain(sent.filter_map(|close| close.reported_code()))
        .any(|code| codes.contains(code))
}

/// A host as a person writes it: a name (with `*` for any characters), an address, or a network such as
/// `10.0.0.0/8`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HostPattern {
    /// Matches `Host`, `:authority` and the TLS server name, without port and whatever the case.
    Name(String),
    /// Matches the addresses of both sides by their first so many bits.
    Network(IpAddr, u8),
}

/// Why a text is no [`HostPattern`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HostPatternError {
    /// Nothing was written.
    #[error("a host name or address is missing")]
    Empty,
    /// Something with a slash that is no network.
    #[error("'{0}' is not a network; write an address and its prefix length such as 10.0.0.0/8")]
    NotANetwork(String),
}

impl HostPattern {
    fn matches(&self, record: &ConnectionRecord) -> bool {
        let asked = record.upgrade.as_ref().and_then(|upgrade| upgrade.host.as_ref());
        let of_tls = record.tls.as_ref().and_then(|tls| tls.sni.as_ref()).and_then(server_name);
        self.matches_names(
            [record.client, record.server],
            asked.and_then(without_port).into_iter().chain(of_tls),
        )
    }

    fn matches_names(&self, ends: [Endpoint; 2], names: impl IntoIterator<Item = String>) -> bool {
        match self {
            Self::Name(pattern) => names.into_iter().any(|name| glob(pattern.as_bytes(), name.as_bytes())),
            Self::Network(network, bits) => ends.iter().any(|end| within(end.ip, *network, *bits)),
        }
    }
}

impl FromStr for HostPattern {
    type Err = HostPatternError;

    fn from_str(text: &str) -> Result<Self, HostPatternError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(HostPatternError::Empty);
        }
        if let Some((address, bits)) = text.split_once('/') {
            let network = address.parse::<IpAddr>().ok().zip(bits.parse().ok());
            return match network {
                Some((address, bits)) if bits <= address_bits(address) => Ok(Self::Network(address, bits)),
                _ => Err(HostPatternError::NotANetwork(text.to_owned())),
            };
        }
        let bare = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(text);
        Ok(match bare.parse::<IpAddr>() {
            Ok(address) => Self::Network(address, address_bits(address)),
            Err(_) => Self::Name(text.to_ascii_lowercase()),
        })
    }
}

const fn address_bits(address: IpAddr) -> u8 {
    match address {
        IpAddr::V4(_) => 32,
        IpAddr::V6(_) => 128,
    }
}

fn within(ip: IpAddr, network: IpAddr, bits: u8) -> bool {
    let differing = match (ip, network) {
        (IpAddr::V4(ip), IpAddr::V4(network)) => (ip.to_bits() ^ network.to_bits()).leading_zeros(),
        (IpAddr::V6(ip), IpAddr::V6(network)) => (ip.to_bits() ^ network.to_bits()).leading_zeros(),
        _ => return false,
    };
    differing >= u32::from(bits)
}

/// A request path as a person writes it: its beginning, or with `*` for any characters the whole of it, with
/// or without its query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathPattern(String);

impl PathPattern {
    /// From what was written.
    pub fn new(text: &str) -> Self {
        Self(text.to_owned())
    }

    fn matches(&self, record: &ConnectionRecord) -> bool {
        let Some(target) = record.upgrade.as_ref().and_then(|upgrade| upgrade.path.as_ref()) else {
            return false;
        };
        let (pattern, target) = (self.0.as_bytes(), target.as_bytes());
        if !pattern.contains(&b'*') {
            return target.starts_with(pattern);
        }
        let path = target.split(|byte| *byte == b'?').next().unwrap_or(target);
        glob(pattern, path) || glob(pattern, target)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::fixture;
    use crate::websocket::CloseCode;

    fn by_host(text: &str) -> Selection {
        Selection { hosts: vec![text.parse().unwrap()], ..Selection::default() }
    }

    fn by_path(text: &str) -> Selection {
        Selection { paths: vec![PathPattern::new(text)], ..Selection::default() }
    }

    #[test]
    fn an_empty_selection_chooses_all() {
        assert!(fixture::records().iter().all(|record| Selection::default().keeps(record)));
    }

    #[test]
    fn times_keep_what_overlaps_them() {
        let record = fixture::clean();
        let (first, last) = (record.first.time, record.last.time);
        let kept = |since: Timestamp, until: Timestamp| {
            Selection { since: Some(since), until: Some(until), ..Selection::default() }.keeps(&record)
        };
        assert!(kept(first.plus_nanos(1), last.plus_nanos(-1)));
        assert!(kept(last, last) && kept(first, first));
        assert!(!kept(last.plus_nanos(1), Timestamp::MAX));
        assert!(!kept(Timestamp::MIN, first.plus_nanos(-1)));
    }

    #[test]
    fn a_host_is_a_name_an_address_or_a_network() {
        let record = fixture::clean();
        for text in
            ["chat.example.com", "CHAT.example.COM", "*.example.com", "192.0.2.10", "198.51.100.0/24", "::/0"]
        {
            assert_eq!(by_host(text).keeps(&record), text != "::/0", "{text}");
        }
        for text in ["example.com", "192.0.2.1", "192.0.2.0/29", "chat.example.com:8080"] {
            assert!(!by_host(text).keeps(&record), "{text}");
        }
        assert!(by_host("[2001:db8::1]").keeps(&fixture::refused()));
        for text in ["10.0.0.0/33", "10.0.0/8", "chat/8", "/"] {
            assert_eq!(text.parse::<HostPattern>(), Err(HostPatternError::NotANetwork(text.into())));
        }
    }

    #[test]
    fn a_path_is_its_beginning_or_a_pattern_of_the_whole() {
        let mut record = fixture::clean();
        if let Some(upgrade) = &mut record.upgrade {
            upgrade.path = Some("/rooms/12/live?token=abc".into());
        }
        for text in ["/rooms", "/rooms/*/live", "*live", "*token=abc", "/*", "/rooms/12/live?t"] {
            assert!(by_path(text).keeps(&record), "{text}");
        }
        for text in ["rooms", "/rooms/*/chat", "*rooms", "/rooms/12/*/live", "/roomsx*"] {
            assert!(!by_path(text).keeps(&record), "{text}");
        }
        record.upgrade = None;
        assert!(!by_path("*").keeps(&record));
    }

    #[test]
    fn a_code_is_found_in_either_frame() {
        let mut record = fixture::clean();
        if let Some(close) = &mut record.close.server {
            close.code = Some(CloseCode(4321));
        }
        let kept =
            |codes: &str| Selection { codes: codes.parse().unwrap(), ..Selection::default() }.keeps(&record);
        assert!(kept("1000") && kept("4000-4999"));
        assert!(!kept("1001"));
    }

    #[test]
    fn all_conditions_must_hold() {
        let mut selection = by_host("chat.example.com");
        selection.outcomes = vec![Outcome::Clean, Outcome::Open];
        selection.ports = vec![8080];
        assert!(selection.keeps(&fixture::clean()));
        selection.ports = vec![443];
        assert!(!selection.keeps(&fixture::clean()));
    }

    #[test]
    fn an_opaque_flow_is_chosen_by_time_host_and_port_only() {
        let flow = fixture::opaque_tls();
        let host = |text: &str| Selection { hosts: vec![text.parse().unwrap()], ..Selection::default() };
        for (selection, keeps) in [
            (host("app.example.com"), true),
            (host("*.example.com"), true),
            (host("198.51.100.0/24"), true),
            (host("other.example.com"), false),
            (Selection { ports: vec![443], ..Selection::default() }, true),
            (Selection { ports: vec![8443], ..Selection::default() }, false),
            (
                Selection {
                    since: Some(flow.last.time),
                    until: Some(flow.first.time),
                    ..Selection::default()
                },
                true,
            ),
            (Selection { until: Some(Timestamp::MIN), ..Selection::default() }, false),
            (Selection { outcomes: vec![Outcome::Clean], ..Selection::default() }, true),
        ] {
            assert_eq!(selection.keeps_opaque(&flow), keeps, "{selection:?}");
        }
    }
}
