use crate::base::Side;
use crate::connection::{Limit, Violation, ViolationKind};
use crate::http::UpgradeFault;

use super::{Catalogue, Value};

impl Catalogue {
    /// What a stable id of a record means in a few words, whatever kind of id it is; empty without words.
    pub fn meaning(&self, id: &str) -> String {
        let ids = ["outcome-*.meaning", "ending-*.meaning", "limit-*", "kind-*", "fault-*"];
        ids.iter().find_map(|pattern| self.try_message(&pattern.replace('*', id), &[])).unwrap_or_default()
    }

    /// Why something could not be known.
    pub fn limit(&self, limit: Limit) -> String {
        self.message(&format!("limit-{}", limit.id()), &[])
    }

    /// How the next capture would show it.
    pub fn limit_remedy(&self, limit: Limit) -> String {
        self.message(&format!("limit-{}.remedy", limit.id()), &[])
    }

    /// Which rule a frame broke, by whom and with which value.
    pub fn violation(&self, violation: &Violation) -> String {
        let value = match violation.kind {
            ViolationKind::RsvWithoutExtension => format!("{:#06x}", violation.value),
            _ => violation.value.to_string(),
        };
        let values = [("side", Value::from(violation.side.id())), ("value", value.into())];
        self.message(&format!("violation-{}", violation.kind.id()), &values)
    }

    /// What it means when a side sends the TLS alert of that name.
    pub fn tls_alert_meaning(&self, name: &str, side: Side) -> Option<String> {
        self.try_message(&format!("alert-{name}.meaning"), &[("side", side.id().into())])
    }

    /// What to change when a side sent the TLS alert of that name in the handshake.
    pub fn tls_alert_fix(&self, name: &str, side: Side) -> Option<String> {
        self.try_message(&format!("alert-{name}.fix"), &[("side", side.id().into())])
    }

    /// What to do about something wrong with a request or an answer, where the capture alone tells.
    pub fn upgrade_fault_fix(&self, fault: UpgradeFault) -> Option<String> {
        self.try_message(&format!("fault-{}.fix", fault.id()), &[])
    }

    /// What was wrong with a request or an answer.
    pub fn upgrade_fault(&self, fault: UpgradeFault) -> String {
        self.message(&format!("fault-{}", fault.id()), &[])
    }
}
