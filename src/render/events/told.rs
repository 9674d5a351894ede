//! What several formats tell and the JSON report does not have as such.

use std::collections::BTreeSet;
use std::net::{IpAddr, SocketAddr};

use crate::base::{Timestamp, WireText};
use crate::connection::{Ending, Outcome};
use crate::decode::Endpoint;
use crate::diagnose::Severity;
use crate::render::json::model;
use crate::report::{FlowRef, digest_id};

/// What is told of all events together.
#[derive(Clone, Copy, Debug)]
pub(in crate::render) struct Told<'a> {
    inputs: &'a [model::Input],
}

impl<'a> Told<'a> {
    /// Of a report on these captures.
    pub(super) const fn of(inputs: &'a [model::Input]) -> Self {
        Self { inputs }
    }

    /// The captures, by name as given.
    pub(in crate::render) fn captures(&self) -> impl Iterator<Item = &'a str> {
        self.inputs.iter().map(|input| input.path.as_str())
    }

    /// The capture that a packet stands in; if there is only one, it is that for all packets.
    pub(in crate::render) fn capture(&self, packet: u64) -> Option<&'a str> {
        let only = self.inputs.first().filter(|_| self.inputs.len() == 1).map(|input| input.path.as_str());
        self.place(packet).map(|(capture, _)| capture).or(only)
    }

    /// The capture that a packet stands in, and its number there.
    pub(in crate::render) fn place(&self, packet: u64) -> Option<(&'a str, u64)> {
        let number = |input: &model::Input| {
            let passed = packet.checked_sub(input.first_packet)?;
            (passed < input.packets).then_some(passed + 1)
        };
        self.inputs.iter().find_map(|input| Some((input.path.as_str(), number(input)?)))
    }

    /// When the captures begin.
    pub(in crate::render) fn first_time(&self) -> Option<Timestamp> {
        self.inputs.iter().filter_map(|input| input.first_time).map(|time| time.0).min()
    }

    /// When the captures end.
    pub(in crate::render) fn last_time(&self) -> Option<Timestamp> {
        self.inputs.iter().filter_map(|input| input.last_time).map(|time| time.0).max()
    }

    /// When a finding's last connection ended; where that is not known, the time of its last evidence, else the end of the
    /// captures.
    pub(in crate::render) fn finding_time(&self, finding: &model::Finding) -> Timestamp {
        let evidence = finding.evidence.iter().filter_map(|evidence| evidence.time).map(|time| time.0).max();
        let ended = finding.last_time.map(|time| time.0);
        ended.or(evidence).or(self.last_time()).unwrap_or_default()
    }

    /// The id of the sums: made of the captures' first time and names.
    pub(in crate::render) fn summary_id(&self) -> String {
        let mut made_of = self.first_time().unwrap_or_default().as_nanos().to_be_bytes().to_vec();
        for name in self.captures() {
            made_of.extend(name.as_bytes());
            made_of.push(0);
        }
        digest_id("s-", &made_of)
    }
}

impl model::Connection {
    /// When its end began, else when its last packet came.
    pub(in crate::render) fn time(&self) -> Timestamp {
        self.end_time.unwrap_or(self.last_time).0
    }

    /// How much its leading finding matters.
    pub(in crate::render) fn severity(&self) -> Severity {
        self.diagnosis.as_ref().map_or(Severity::Info, |diagnosis| diagnosis.severity.0)
    }

    /// Whether it came to a good end; `None` where that is open or cannot be told.
    pub(in crate::render) fn success(&self) -> Option<bool> {
        match self.outcome.0 {
            Outcome::Clean => Some(true),
            Outcome::Abnormal | Outcome::Failed => Some(false),
            Outcome::Open | Outcome::Indeterminate => None,
        }
    }

    /// The same in the words of ECS and CEF.
    pub(in crate::render) fn result(&self) -> &'static str {
        match self.success() {
            Some(true) => "success",
            Some(false) => "failure",
            None => "unknown",
        }
    }

    /// The Close frame that came first.
    pub(in crate::render) fn first_close(&self) -> Option<&model::Close> {
        let first = self.initiator.as_ref()?.0;
        match first {
            crate::base::Side::Client => self.close.client.as_ref(),
            crate::base::Side::Server => self.close.server.as_ref(),
        }
    }

    /// Whether a Close frame carried its close code. 1005, 1006 and 1015 never travel (RFC 6455 §7.4.1) but stand for
    /// what happened instead.
    pub(in crate::render) fn code_was_sent(&self) -> bool {
        let sent = [&self.close.client, &self.close.server].into_iter().flatten();
        self.close_code.is_some() && sent.into_iter().any(|close| close.code == self.close_code)
    }

    /// Bytes of both sides that the capture does not hold.
    pub(in crate::render) const fn missed_bytes(&self) -> u64 {
        self.gaps.client.bytes.saturating_add(self.gaps.server.bytes)
    }

    /// The VLANs that it was found in, outermost first.
    pub(in crate::render) fn vlans(&self) -> impl Iterator<Item = u16> {
        self.tunnel.iter().filter_map(|layer| layer.strip_prefix("vlan:")?.parse().ok())
    }

    /// `ws` or `wss`.
    pub(in crate::render) const fn scheme(&self) -> &'static str {
        if self.tls.is_some() { "wss" } else { "ws" }
    }

    /// The host that was asked for, without its port.
    pub(in crate::render) fn host(&self) -> Option<&str> {
        let asked = self.upgrade.as_ref().and_then(|upgrade| upgrade.host.as_deref());
        let asked = asked.or_else(|| self.tls.as_ref().and_then(|tls| tls.sni.as_deref()))?;
        let name = match asked.rsplit_once(':') {
            Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
            _ => asked,
        };
        Some(name.trim_matches(['[', ']'])).filter(|name| !name.is_empty())
    }

    /// The URL that was asked for, as the client would write it.
    pub(in crate::render) fn url(&self) -> Option<String> {
        let upgrade = self.upgrade.as_ref()?;
        let (host, path) = (upgrade.host.as_deref()?, upgrade.path.as_deref()?);
        Some(format!("{}://{host}{path}", self.scheme()))
    }

    /// The path that was asked for, without its query.
    pub(in crate::render) fn path(&self) -> Option<&str> {
        let path = self.upgrade.as_ref()?.path.as_deref()?;
        Some(path.split_once('?').map_or(path, |(path, _)| path))
    }

    /// The query that was asked for.
    pub(in crate::render) fn query(&self) -> Option<&str> {
        Some(self.upgrade.as_ref()?.path.as_deref()?.split_once('?')?.1)
    }

    /// How it ended, in a few words that stay the same.
    pub(in crate::render) fn action(&self) -> &'static str {
        match self.ending.0 {
            Ending::CloseHandshake => "websocket-closed",
            Ending::CloseUnanswered => "websocket-close-unanswered",
            Ending::FinWithoutClose => "websocket-ended-without-close",
            Ending::RstWithoutClose => "websocket-reset-without-close",
            Ending::Silent => "websocket-went-silent",
            Ending::UpgradeRefused => "websocket-upgrade-refused",
            Ending::UpgradeInvalid => "websocket-upgrade-invalid",
            Ending::UpgradeUnanswered => "websocket-upgrade-unanswered",
            Ending::TlsFailed => "websocket-tls-failed",
            Ending::Open => "websocket-open",
            Ending::NotCaptured => "websocket-end-not-captured",
        }
    }

    /// A sentence about it: the leading finding's headline, else how it ended.
    pub(in crate::render) fn sentence(&self) -> String {
        match &self.diagnosis {
            Some(diagnosis) => diagnosis.title.clone(),
            None => self.action().replace('-', " "),
        }
    }
}

/// The ends of a finding's first connections. An end is called the finding's own only where it is known to be one and the
/// same for all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::render) struct Party {
    clients: BTreeSet<IpAddr>,
    servers: BTreeSet<Endpoint>,
    /// The client's end, if there is only one connection.
    pub(in crate::render) client: Option<Endpoint>,
    /// Whether these are the ends of all its connections.
    are_all: bool,
    /// The server that an incident names.
    named: Option<Endpoint>,
}

impl Party {
    /// Of a finding whose first connections have these flows.
    pub(in crate::render) fn of(finding: &model::Finding, flows: &[FlowRef]) -> Self {
        let are_all = usize::try_from(finding.connection_count).is_ok_and(|count| count <= flows.len());
        let named = match finding.parameters.get("server") {
            Some(model::Parameter::Text(server)) => server.parse::<SocketAddr>().ok(),
            _ => None,
        };
        Self {
            clients: flows.iter().map(|flow| flow.client().ip).collect(),
            servers: flows.iter().map(FlowRef::server).collect(),
            client: match flows {
                [only] if are_all => Some(only.client()),
                _ => None,
            },
            are_all,
            named: named.map(|server| Endpoint { ip: server.ip(), port: server.port() }),
        }
    }

    /// The client's address, if all connections are of one client.
    pub(in crate::render) fn only_client(&self) -> Option<IpAddr> {
        self.clients.first().copied().filter(|_| self.are_all && self.clients.len() == 1)
    }

    /// The server, if all connections are of one.
    pub(in crate::render) fn server(&self) -> Option<Endpoint> {
        let only = self.servers.first().copied().filter(|_| self.are_all && self.servers.len() == 1);
        self.named.or(only)
    }

    /// Every address once.
    pub(in crate::render) fn addresses(&self) -> Vec<String> {
        let all: BTreeSet<IpAddr> =
            self.clients.iter().copied().chain(self.servers.iter().map(|server| server.ip)).collect();
        all.iter().map(IpAddr::to_string).collect()
    }
}

/// Text of a stranger in a format that has no escapes of its own for what steers a terminal.
pub(in crate::render) fn printable(text: &str) -> String {
    WireText::from(text).to_printable()
}

/// Whole milliseconds since 1970-01-01T00:00:00Z.
pub(in crate::render) const fn epoch_millis(time: Timestamp) -> i64 {
    time.as_nanos().div_euclid(1_000_000)
}
