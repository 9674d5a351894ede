use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::chance::interval;
use super::{DIFF_SCHEMA, Figures, FindingFigures, ServerFigures};
use crate::base::Timestamp;
use crate::diagnose::Severity;

/// Rules about one event that ended or began many connections at once, so that their number says little about how often
/// it comes.
const EVENTS: [&str; 9] = [
    "batch-drain",
    "deploy-correlated-errors",
    "lb-deregistration",
    "mass-crash",
    "mass-restart-graceful",
    "network-event",
    "proxy-reload-or-restart",
    "reconnect-storm",
    "storm-kills-server",
];

/// What is different in the second of two reports.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Difference {
    /// Name and version of this format.
    pub schema: &'static str,
    /// The first report.
    pub before: Capture,
    /// The second one.
    pub after: Capture,
    /// Connections that ended badly: abnormal or failed.
    pub bad: Row,
    /// What rules concluded: of connections, by rule and case; the gravest first.
    pub findings: Vec<Row>,
    /// Connections by outcome.
    pub outcomes: Vec<Row>,
    /// Connections by ending.
    pub endings: Vec<Row>,
    /// Connections by close code.
    pub codes: Vec<Row>,
    /// Of each server, the connections that ended badly.
    pub servers: Vec<Row>,
    /// The same of all servers of a host name.
    pub hosts: Vec<Row>,
    /// TCP flows that never opened: refused, unanswered.
    pub flows: Vec<Row>,
}

/// What a report is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Capture {
    /// Time of its first packet, RFC 3339.
    pub first_time: Option<String>,
    /// Time of its last packet, RFC 3339.
    pub last_time: Option<String>,
    /// Connections that it is about.
    pub connections: u64,
}

/// Something that is counted in both reports.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// What is counted: an id, a code, an address; of a finding the rule.
    pub id: String,
    /// The case of a finding, the commonest host name of a server.
    pub detail: Option<String>,
    /// The severity of a finding.
    pub severity: Option<String>,
    /// Whether it is a finding about one event that ended or began many connections at once.
    pub is_event: bool,
    /// In the first report.
    pub before: Part,
    /// In the second one.
    pub after: Part,
    /// By how much its share grew, from -1 to 1; `None` if one of them is a share of nothing.
    pub difference: Option<Span>,
    /// What follows from it.
    pub trend: Trend,
}

/// Some of many.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Part {
    /// So many.
    pub count: u64,
    /// Of so many.
    pub of: u64,
    /// Their share, from 0 to 1; `None` if there are none at all.
    pub share: Option<f64>,
}

/// A difference, and what it is at least and at most with 99 % certainty.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Span {
    /// As it was counted.
    pub share: f64,
    /// At least.
    pub low: f64,
    /// At most.
    pub high: f64,
}

/// What a difference tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trend {
    /// There was some, and it is clear that there is less: none was captured.
    Gone,
    /// There is clearly less.
    Fewer,
    /// There is clearly more.
    More,
    /// There was none, and there is clearly some.
    New,
    /// The shares are equal.
    Same,
    /// Chance alone may make such a difference.
    Unclear,
    /// One of the two is a share of nothing.
    NotComparable,
}

impl Trend {
    /// The stable id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Gone => "gone",
            Self::Fewer => "fewer",
            Self::More => "more",
            Self::New => "new",
            Self::Same => "same",
            Self::Unclear => "unclear",
            Self::NotComparable => "not-comparable",
        }
    }

    /// Whether there is clearly more or less.
    pub const fn is_clear(self) -> bool {
        matches!(self, Self::Gone | Self::Fewer | Self::More | Self::New)
    }
}

impl Difference {
    /// Compares two reports.
    pub fn between(before: &Figures, after: &Figures) -> Self {
        let all = |figures: &Figures| figures.connections;
        let of_all = |id: &str, count: &dyn Fn(&Figures) -> u64| {
            Row::new(id.to_owned(), [before, after].map(|figures| (count(figures), all(figures))))
        };
        let names = |names: fn(&Figures) -> Vec<String>| -> BTreeSet<String> {
            [before, after].into_iter().flat_map(names).collect()
        };
        let outcomes = before.outcomes.iter().zip(&after.outcomes).map(|((id, count), (_, now))| {
            Row::new((*id).to_owned(), [(*count, all(before)), (*now, all(after))])
        });
        let endings = names(|figures| figures.endings.keys().cloned().collect());
        let endings = endings
            .iter()
            .map(|id| of_all(id, &|figures| figures.endings.get(id).copied().unwrap_or_default()));
        let codes: BTreeSet<u16> = before.codes.keys().chain(after.codes.keys()).copied().collect();
        let codes = codes.iter().map(|code| {
            of_all(&code.to_string(), &|figures| figures.codes.get(code).copied().unwrap_or_default())
        });
        let flows = |id: &str, count: fn(&Figures) -> u64| {
            Row::new(id.to_owned(), [before, after].map(|figures| (count(figures), figures.tcp_flows)))
        };
        Self {
            schema: DIFF_SCHEMA,
            before: Capture::of(before),
            after: Capture::of(after),
            bad: of_all("bad", &Figures::bad),
            findings: findings(before, after),
            outcomes: told(outcomes),
            endings: told(endings),
            codes: told(codes),
            servers: servers(before, after),
            hosts: hosts(before, after),
            flows: told(
                [
                    flows("refused", |figures| figures.refused_flows),
                    flows("unanswered", |figures| figures.unanswered_flows),
                ]
                .into_iter(),
            ),
        }
    }
}

impl Capture {
    fn of(figures: &Figures) -> Self {
        let text = |time: Option<Timestamp>| time.map(Timestamp::rfc3339);
        Self {
            first_time: text(figures.first_time),
            last_time: text(figures.last_time),
            connections: figures.connections,
        }
    }
}

impl Row {
    fn new(id: String, parts: [(u64, u64); 2]) -> Self {
        let [before, after] = parts.map(|(count, of)| {
            // A report that was changed by hand may count more than there are.
            let count = count.min(of);
            Part { count, of, share: (of > 0).then(|| count as f64 / of as f64) }
        });
        let limits = interval((before.count, before.of), (after.count, after.of));
        let shares = before.share.zip(after.share);
        let difference = limits.zip(shares).map(|((low, high), (before, after))| Span {
            share: after - before,
            low,
            high,
        });
        let trend = match difference {
            None => Trend::NotComparable,
            Some(span) if span.high < 0.0 && after.count == 0 => Trend::Gone,
            Some(span) if span.high < 0.0 => Trend::Fewer,
            Some(span) if span.low > 0.0 && before.count == 0 => Trend::New,
            Some(span) if span.low > 0.0 => Trend::More,
            Some(span) if span.share == 0.0 => Trend::Same,
            Some(_) => Trend::Unclear,
        };
        Self { id, detail: None, severity: None, is_event: false, before, after, difference, trend }
    }

    /// Its severity as a rank; what is not known ranks lowest.
    pub fn rank(&self) -> Option<Severity> {
        let id = self.severity.as_deref()?;
        Severity::ALL.iter().copied().find(|severity| severity.id() == id)
    }

    /// How much larger or smaller its share became.
    fn size(&self) -> f64 {
        self.difference.map_or(0.0, |span| span.share.abs())
    }
}

/// Those that one of the reports has.
fn told(rows: impl Iterator<Item = Row>) -> Vec<Row> {
    rows.filter(|row| row.before.count > 0 || row.after.count > 0).collect()
}

fn findings(before: &Figures, after: &Figures) -> Vec<Row> {
    let keys: BTreeSet<_> = before.findings.keys().chain(after.findings.keys()).collect();
    let mut rows: Vec<Row> = keys
        .into_iter()
        .map(|key| {
            let found = [before, after].map(|figures| figures.findings.get(key));
            let count = |found: Option<&FindingFigures>| found.map_or(0, |found| found.connections);
            let (rule, case) = key;
            let [was, is] = found;
            Row {
                detail: (!case.is_empty()).then(|| case.clone()),
                is_event: EVENTS.contains(&rule.as_str()),
                severity: is.or(was).map(|found| found.severity.clone()),
                ..Row::new(rule.clone(), [(count(was), before.connections), (count(is), after.connections)])
            }
        })
        .collect();
    rows.sort_by(|a, b| {
        b.trend
            .is_clear()
            .cmp(&a.trend.is_clear())
            .then(b.rank().cmp(&a.rank()))
            .then(b.size().total_cmp(&a.size()))
    });
    rows
}

fn servers(before: &Figures, after: &Figures) -> Vec<Row> {
    let keys: BTreeSet<_> = before.servers.keys().chain(after.servers.keys()).collect();
    let rows = keys.into_iter().map(|key| {
        let [was, is] = [before, after].map(|figures| figures.servers.get(key));
        let host = is.or(was).and_then(|server| server.host.clone());
        let (ip, port) = key;
        let id = std::net::SocketAddr::new(*ip, *port).to_string();
        Row { detail: host, ..Row::new(id, [bad_of(was), bad_of(is)]) }
    });
    largest_first(rows.collect())
}

fn hosts(before: &Figures, after: &Figures) -> Vec<Row> {
    let mut sums: BTreeMap<&str, [(u64, u64); 2]> = BTreeMap::new();
    for (place, figures) in [before, after].into_iter().enumerate() {
        for server in figures.servers.values() {
            let Some(host) = server.host.as_deref() else { continue };
            if let Some((bad, all)) = sums.entry(host).or_default().get_mut(place) {
                (*bad, *all) = (bad.saturating_add(server.bad), all.saturating_add(server.connections));
            }
        }
    }
    largest_first(sums.into_iter().map(|(host, parts)| Row::new(host.to_owned(), parts)).collect())
}

fn bad_of(server: Option<&ServerFigures>) -> (u64, u64) {
    server.map_or((0, 0), |server| (server.bad, server.connections))
}

fn largest_first(mut rows: Vec<Row>) -> Vec<Row> {
    let size = |row: &Row| row.before.of.saturating_add(row.after.of);
    rows.sort_by_key(|row| std::cmp::Reverse(size(row)));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(connections: u64, findings: &[(&str, &str, &str, u64)]) -> Figures {
        let finding = |&(rule, case, severity, connections): &(&str, &str, &str, u64)| {
            (
                (rule.to_owned(), case.to_owned()),
                FindingFigures { severity: severity.to_owned(), connections },
            )
        };
        Figures { connections, findings: findings.iter().map(finding).collect(), ..Figures::default() }
    }

    #[test]
    fn findings_are_gone_new_more_or_fewer_by_share_and_small_numbers_tell_nothing() {
        let before = figures(
            40,
            &[
                ("rst-by-peer", "server", "medium", 12),
                ("rst-by-peer", "client", "medium", 1),
                ("equal-idle", "", "high", 30),
                ("as-before", "", "low", 20),
            ],
        );
        let after = figures(
            400,
            &[
                ("equal-idle", "", "high", 100),
                ("as-before", "", "low", 200),
                ("mass-crash", "", "critical", 90),
                ("once", "", "critical", 1),
            ],
        );
        let told = Difference::between(&before, &after);
        let rows: Vec<_> = told
            .findings
            .iter()
            .map(|row| format!("{} {} {}", row.id, row.detail.as_deref().unwrap_or("-"), row.trend.id()))
            .collect();
        assert_eq!(
            rows,
            [
                "mass-crash - new",
                "equal-idle - fewer",
                "rst-by-peer server gone",
                "once - unclear",
                "rst-by-peer client unclear",
                "as-before - same",
            ]
        );
        let back = Difference::between(&after, &before);
        let trend = |row: &Row| row.trend;
        let of = |told: &Difference, id: &str| told.findings.iter().find(|row| row.id == id).map(trend);
        assert_eq!(of(&back, "mass-crash"), Some(Trend::Gone));
        assert_eq!(of(&back, "equal-idle"), Some(Trend::More));
    }

    #[test]
    fn events_are_known_rules() {
        let known: BTreeSet<&str> = crate::diagnose::rules().map(|(id, ..)| id).collect();
        assert!(EVENTS.iter().all(|event| known.contains(event)));
    }

    #[test]
    fn nothing_is_concluded_from_a_report_without_connections() {
        let told = Difference::between(&figures(40, &[("a", "", "high", 40)]), &Figures::default());
        assert_eq!((told.bad.trend, told.findings[0].trend), (Trend::NotComparable, Trend::NotComparable));
        assert_eq!(told.findings[0].after, Part { count: 0, of: 0, share: None });
    }

    #[test]
    fn a_server_that_moved_is_told_by_its_host() {
        let with = |ip: [u8; 4], bad| {
            let server = ServerFigures { host: Some("chat.example".to_owned()), connections: 50, bad };
            Figures { connections: 50, servers: [((ip.into(), 443), server)].into(), ..Figures::default() }
        };
        let told = Difference::between(&with([192, 0, 2, 1], 40), &with([192, 0, 2, 2], 2));
        assert!(told.servers.iter().all(|row| row.trend == Trend::NotComparable) && told.servers.len() == 2);
        assert_eq!((told.hosts.len(), told.hosts[0].trend), (1, Trend::Fewer));
    }
}
