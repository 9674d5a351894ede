use std::cmp::Reverse;

use super::redact::masked_text;
use crate::base::WireText;
use crate::base::limits::{HOST_NAME_BYTES, HOSTS_PER_SERVER};
use crate::connection::{ConnectionRecord, server_name, without_port};

/// How often each host name of a server was asked for. Beyond the cap all are forgotten, not only the later
/// ones, so that the order of connections cannot show.
#[derive(Clone, Debug)]
pub(super) struct HostNames(Option<Vec<Host>>);

#[derive(Clone, Debug)]
struct Host {
    name: String,
    count: u64,
    /// What was last asked for in its stead, as it was on the wire: mostly the same as the next time.
    asked: Asked<WireText>,
}

/// Where the name of a host stands.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Asked<T> {
    Host(T),
    Sni(T),
}

impl Default for HostNames {
    fn default() -> Self {
        Self(Some(Vec::new()))
    }
}

impl HostNames {
    /// Counts the name that [`host_name`](crate::connection::host_name) finds, once secrets are masked if they are.
    pub(super) fn add(&mut self, record: &ConnectionRecord, show_secrets: bool) {
        let Some(hosts) = &mut self.0 else { return };
        let host = record.upgrade.as_ref().and_then(|upgrade| upgrade.host.as_ref()).map(Asked::Host);
        let sni = record.tls.as_ref().and_then(|tls| tls.sni.as_ref()).map(Asked::Sni);
        for asked in [host, sni].into_iter().flatten() {
            if let Some(known) = hosts.iter_mut().find(|host| host.asked.is(asked)) {
                known.count += 1;
                return;
            }
            if let Some(name) = asked.name(show_secrets) {
                self.count(name, 1, asked.to_owned());
                return;
            }
        }
    }

    pub(super) fn merge(&mut self, other: Self) {
        match other.0 {
            Some(hosts) => hosts.into_iter().for_each(|host| self.count(host.name, host.count, host.asked)),
            None => self.0 = None,
        }
    }

    /// The smallest of several that are equally common.
    pub(super) fn commonest(self) -> Option<String> {
        let hosts = self.0?.into_iter();
        hosts.map(|host| (Reverse(host.count), host.name)).min().map(|(_, name)| name)
    }

    fn count(&mut self, name: String, count: u64, asked: Asked<WireText>) {
        let Some(hosts) = &mut self.0 else { return };
        if name.len() > HOST_NAME_BYTES {
            return;
        }
        if let Some(known) = hosts.iter_mut().find(|host| host.name == name) {
            (known.count, known.asked) = (known.count + count, asked);
        } else if hosts.len() < HOSTS_PER_SERVER {
            hosts.push(Host { name, count, asked });
        } else {
            self.0 = None;
        }
    }
}

impl Asked<&WireText> {
    fn name(self, show_secrets: bool) -> Option<String> {
        let shown = |text: &WireText| if show_secrets { text.clone() } else { masked_text(text) };
        match self {
            Self::Host(host) => without_port(&shown(host)),
            Self::Sni(sni) => server_name(&shown(sni)),
        }
    }

    fn to_owned(self) -> Asked<WireText> {
        match self {
            Self::Host(text) => Asked::Host(text.clone()),
            Self::Sni(text) => Asked::Sni(text.clone()),
        }
    }
}

impl Asked<WireText> {
    fn is(&self, other: Asked<&WireText>) -> bool {
        match (self, other) {
            (Self::Host(one), Asked::Host(other)) | (Self::Sni(one), Asked::Sni(other)) => one == other,
            _ => false,
        }
    }
}
