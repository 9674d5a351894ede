use crate::capture::InputWarning;
use crate::connection::Violation;
use crate::diagnose::{Evidence, Finding};
use crate::websocket::CloseCode;

/// The words of one language for what a report holds. Renderers know ids and facts only.
pub trait Words {
    /// The registered or usual name of a code.
    fn code_name(&self, code: CloseCode) -> Option<String>;
    /// What the code means.
    fn code_meaning(&self, code: CloseCode) -> Option<String>;
    /// When it occurs.
    fn code_when(&self, code: CloseCode) -> Option<String>;
    /// What to do about it.
    fn code_fix(&self, code: CloseCode) -> Option<String>;
    /// What was found, in a few words.
    fn finding_title(&self, finding: &Finding) -> String;
    /// Why it happened.
    fn finding_cause(&self, finding: &Finding) -> String;
    /// What to change.
    fn finding_fix(&self, finding: &Finding) -> String;
    /// Where to read on: sections of specifications, manuals.
    fn finding_references(&self, finding: &Finding) -> Vec<String>;
    /// What a packet shows.
    fn evidence(&self, evidence: &Evidence) -> String;
    /// What a rule of RFC 6455 was broken with.
    fn violation(&self, violation: &Violation) -> String;
    /// What a person should know about an input.
    fn warning(&self, warning: &InputWarning) -> String;
}

/// No words: ids, for tests.
#[derive(Clone, Copy, Debug)]
pub struct Ids;

impl Words for Ids {
    fn code_name(&self, code: CloseCode) -> Option<String> {
        code.allowed_on_wire().then(|| format!("name-{code}"))
    }

    fn code_meaning(&self, code: CloseCode) -> Option<String> {
        Some(format!("meaning-{code}"))
    }

    fn code_when(&self, code: CloseCode) -> Option<String> {
        Some(format!("when-{code}"))
    }

    fn code_fix(&self, code: CloseCode) -> Option<String> {
        Some(format!("fix-{code}"))
    }

    fn finding_title(&self, finding: &Finding) -> String {
        format!("title-{}", finding.rule)
    }

    fn finding_cause(&self, finding: &Finding) -> String {
        format!("cause-{}", finding.rule)
    }

    fn finding_fix(&self, finding: &Finding) -> String {
        format!("fix-{}", finding.rule)
    }

    fn finding_references(&self, _finding: &Finding) -> Vec<String> {
        vec!["RFC 6455 §7.1.7".into()]
    }

    fn evidence(&self, evidence: &Evidence) -> String {
        evidence.message.into()
    }

    fn violation(&self, violation: &Violation) -> String {
        format!("{} {}", violation.kind.id(), violation.value)
    }

    fn warning(&self, warning: &InputWarning) -> String {
        warning.id.into()
    }
}
