//! What several formats tell and the JSON report does not have as such.

use std::collections::BTreeSet;
use std::net::IpAddr;

use sha1::{Digest as _, Sha1};

use crate::base::{Timestamp, WireText};
use crate::connection::{Ending, Outcome};
use crate::decode::Endpoint;
use crate::diagnose::Severity;
use crate::render::json::model;
use crate::report::FlowRef;

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

    /// The capture that a packet stands in.
    pub(in crate::render) fn capture(&self, packet: u64) -> Option<&'a str> {
        let holds = |input: &&model::Input| {
            (input.first_packet..input.first_packet + input.packets).contains(&packet)
        };
        self.inputs.iter().find(holds).or_else(|| self.inputs.first()).map(|input| input.path.as_str())
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
        let mut digest = Sha1::new();
        digest.update(self.first_time().unwrap_or_default().as_nanos().to_be_bytes());
        for name in self.captures() {
            digest.update(name);
            digest.update([0]);
        }
        digest.finalize().iter().take(10).fold("s-".to_owned(), |id, byte| id + &format!("{byte:02x}"))
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

    /// How it ended, as one sentence: who ended it how, and the leading finding's headline if there is one.
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

/// The ends of a finding's first connections.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::render) struct Party {
    /// Addresses of clients, in order.
    pub(in crate::render) clients: BTreeSet<IpAddr>,
    /// Servers, in order.
    pub(in crate::render) servers: BTreeSet<Endpoint>,
    /// The client's end, if there is only one connection.
    pub(in crate::render) client: Option<Endpoint>,
}

impl Party {
    /// Of these flows.
    pub(in crate::render) fn of(flows: &[FlowRef]) -> Self {
        Self {
            clients: flows.iter().map(|flow| flow.client().ip).collect(),
            servers: flows.iter().map(FlowRef::server).collect(),
            client: match flows {
                [only] => Some(only.client()),
                _ => None,
            },
        }
    }

    /// The server, if all are of one.
    pub(in crate::render) fn server(&self) -> Option<Endpoint> {
        self.servers.first().copied().filter(|_| self.servers.len() == 1)
    }

    /// The client's address, if all are of one.
    pub(in crate::render) fn only_client(&self) -> Option<IpAddr> {
        self.clients.first().copied().filter(|_| self.clients.len() == 1)
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
