use std::fmt;

use serde::{Deserialize, Serialize};

use crate::base::{PerSide, Side, WireText, glob};
use crate::connection::{ConnectionRecord, Ending, ViolationKind};
use crate::flow::TcpFacts;
use crate::http::UpgradeFault;
use crate::tls::alert_name;
use crate::websocket::CloseCode;

/// Milliseconds without payload from which on a connection counts as idle: below any default idle limit of the
/// proxies and servers that we know, and above what a busy peer takes.
const IDLE_MS: f64 = 10_000.0;

/// Milliseconds after the 101 in which an end counts as early.
const EARLY_MS: f64 = 2_000.0;

/// Milliseconds since the last payload in which a connection counts as busy: less than any heartbeat's interval.
const BUSY_MS: f64 = 1_000.0;

/// Something that one connection's record shows or does not show. Written in `codes.toml` as its [`id`](Self::id).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub enum Sign {
    /// `client-began`: this side's Close frame came first.
    Began(Side),
    /// `client-fin`, `client-rst`: this side ended the transport first, where not both sides sent a Close frame.
    Ended {
        /// Who ended it.
        side: Side,
        /// RST or RST_STREAM, and not FIN or END_STREAM.
        by_reset: bool,
    },
    /// `silent`, `close-unanswered`, `upgrade-refused` …: the ending of that id, written with dashes.
    Ending(Ending),
    /// `status:401`, `status:4xx`: the upgrade was refused with one of these statuses.
    Status {
        /// The lowest.
        first: u16,
        /// The highest.
        last: u16,
    },
    /// `idle`: it was open, and neither side had sent payload for 10 s when the end began.
    Idle,
    /// `client-idle`: the same for what the client sent.
    ClientIdle,
    /// `client-idle:60`: the client had sent no payload for so many seconds, as a timer of that length makes it.
    ClientIdleFor(u16),
    /// `busy`: it was open, and payload had been sent within the last second before the end.
    Busy,
    /// `early`: the end began less than 2 s after the 101.
    Early,
    /// `unanswered-ping`: a ping had no pong when it ended.
    UnansweredPing,
    /// `violation`, `violation:KIND`: a rule for frames was broken before the end.
    Violation(Option<ViolationKind>),
    /// `fault:ID`: the upgrade had this fault.
    Fault(UpgradeFault),
    /// `alert:NAME`: a TLS alert of that name came.
    Alert(String),
    /// `refused-message`: the message before a Close 1009 is known.
    RefusedMessage,
    /// `no-reason`: the first Close frame has no reason.
    NoReason,
    /// `reason:TEXT`: the reason of the first Close frame contains the text, whatever its case.
    Reason(String),
    /// `answer:1002`: the answering Close frame has this code.
    Answer(CloseCode),
    /// `path:PATTERN`: the request's target fits, `*` standing for any characters.
    Path(String),
    /// `literal`: the connection's close code stands in a Close frame.
    Literal,
}

impl Sign {
    /// Whether the connection shows it.
    pub fn holds(&self, record: &ConnectionRecord) -> bool {
        let first = || record.initiator.and_then(|side| record.close[side].as_ref());
        match self {
            Self::Began(side) => record.initiator == Some(*side),
            Self::Ended { side, by_reset } => transport_end(record) == Some((*side, *by_reset)),
            Self::Ending(ending) => record.ending == *ending,
            Self::Status { first, last } => {
                let status = record.upgrade.as_ref().and_then(|upgrade| upgrade.status);
                record.ending == Ending::UpgradeRefused
                    && status.is_some_and(|status| (*first..=*last).contains(&status))
            }
            Self::Idle => record.opened.is_some() && long(record.idle_before_end_ms),
            Self::ClientIdle => record.opened.is_some() && long(record.idle_ms.client),
            Self::ClientIdleFor(seconds) => {
                let (first, last) = timer_ms(*seconds);
                record
                    .idle_ms
                    .client
                    .is_some_and(|idle| record.opened.is_some() && (first..last).contains(&idle))
            }
            Self::Busy => {
                record.opened.is_some() && record.idle_before_end_ms.is_some_and(|idle| idle < BUSY_MS)
            }
            Self::Early => record
                .opened
                .zip(record.end)
                .is_some_and(|(opened, end)| end.time.millis_since(opened.time) < EARLY_MS),
            Self::UnansweredPing => Side::BOTH.iter().any(|side| record.unanswered_pings[*side] > 0),
            Self::Violation(None) => !record.violations.is_empty(),
            Self::Violation(Some(kind)) => record.violations.iter().any(|found| found.kind == *kind),
            Self::Fault(fault) => {
                record.upgrade.as_ref().is_some_and(|upgrade| upgrade.faults.contains(fault))
            }
            Self::Alert(name) => {
                let alert = record.tls.as_ref().and_then(|tls| tls.alert);
                alert.and_then(|alert| alert_name(alert.content?.1)) == Some(name)
            }
            Self::RefusedMessage => record.refused_message.is_some(),
            Self::NoReason => first().is_some_and(|close| !close.cut && close.reason.is_empty()),
            Self::Reason(part) => first().is_some_and(|close| contains(&close.reason, part)),
            Self::Answer(code) => {
                let answer = record.initiator.and_then(|side| record.close[!side].as_ref());
                !record.crossed && answer.is_some_and(|close| close.code == Some(*code))
            }
            Self::Path(pattern) => {
                let target = record.upgrade.as_ref().and_then(|upgrade| upgrade.path.as_ref());
                target.is_some_and(|target| glob(pattern.as_bytes(), target.as_bytes()))
            }
            Self::Literal => {
                let sent = Side::BOTH.iter().filter_map(|side| record.close[*side].as_ref()?.code);
                record.close_code.is_some_and(|code| sent.into_iter().any(|sent| sent == code))
            }
        }
    }

    /// As `codes.toml` writes it.
    pub fn id(&self) -> String {
        match self {
            Self::Began(side) => format!("{}-began", side.id()),
            Self::Ended { side, by_reset } => {
                format!("{}-{}", side.id(), if *by_reset { "rst" } else { "fin" })
            }
            Self::Ending(ending) => ending.id().replace('_', "-"),
            Self::Status { first, last } if first == last => format!("status:{first}"),
            Self::Status { first, .. } => format!("status:{}xx", first / 100),
            Self::Idle => "idle".to_owned(),
            Self::ClientIdle => "client-idle".to_owned(),
            Self::ClientIdleFor(seconds) => format!("client-idle:{seconds}"),
            Self::Busy => "busy".to_owned(),
            Self::Early => "early".to_owned(),
            Self::UnansweredPing => "unanswered-ping".to_owned(),
            Self::Violation(None) => "violation".to_owned(),
            Self::Violation(Some(kind)) => format!("violation:{}", kind.id()),
            Self::Fault(fault) => format!("fault:{}", fault.id()),
            Self::Alert(name) => format!("alert:{name}"),
            Self::RefusedMessage => "refused-message".to_owned(),
            Self::NoReason => "no-reason".to_owned(),
            Self::Reason(part) => format!("reason:{part}"),
            Self::Answer(code) => format!("answer:{code}"),
            Self::Path(pattern) => format!("path:{pattern}"),
            Self::Literal => "literal".to_owned(),
        }
    }

    fn parse(text: &str) -> Option<Self> {
        if let Some((kind, value)) = text.split_once(':') {
            return match kind {
                "status" => statuses(value).map(|(first, last)| Self::Status { first, last }),
                "violation" => {
                    let known = ViolationKind::ALL.iter().find(|kind| kind.id() == value);
                    known.map(|kind| Self::Violation(Some(*kind)))
                }
                "fault" => {
                    UpgradeFault::ALL.iter().find(|fault| fault.id() == value).copied().map(Self::Fault)
                }
                "alert" => (0..=u8::MAX)
                    .filter_map(alert_name)
                    .any(|name| name == value)
                    .then(|| Self::Alert(value.to_owned())),
                "reason" => (!value.is_empty()).then(|| Self::Reason(value.to_owned())),
                "client-idle" => value.parse().ok().map(Self::ClientIdleFor),
                "path" => (!value.is_empty()).then(|| Self::Path(value.to_owned())),
                "answer" => value.parse().ok().map(|code| Self::Answer(CloseCode(code))),
                _ => None,
            };
        }
        for side in Side::BOTH {
            match text.strip_prefix(side.id()) {
                Some("-began") => return Some(Self::Began(side)),
                Some("-fin") => return Some(Self::Ended { side, by_reset: false }),
                Some("-rst") => return Some(Self::Ended { side, by_reset: true }),
                _ => {}
            }
        }
        Some(match text {
            "idle" => Self::Idle,
            "client-idle" => Self::ClientIdle,
            "busy" => Self::Busy,
            "early" => Self::Early,
            "unanswered-ping" => Self::UnansweredPing,
            "violation" => Self::Violation(None),
            "refused-message" => Self::RefusedMessage,
            "no-reason" => Self::NoReason,
            "literal" => Self::Literal,
            _ => Self::Ending(*Ending::ALL.iter().find(|ending| ending.id().replace('_', "-") == text)?),
        })
    }
}

impl TryFrom<String> for Sign {
    type Error = UnknownSign;

    fn try_from(text: String) -> Result<Self, UnknownSign> {
        Self::parse(&text).ok_or(UnknownSign(text))
    }
}

impl From<Sign> for String {
    fn from(sign: Sign) -> Self {
        sign.id()
    }
}

/// A text that names no [`Sign`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownSign(String);

impl fmt::Display for UnknownSign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{}' is not a sign that a connection shows", self.0)
    }
}

fn long(idle_ms: Option<f64>) -> bool {
    idle_ms.is_some_and(|idle| idle >= IDLE_MS)
}

/// The silences that a timer of so many seconds makes: such timers look at most once in a tenth of their length,
/// as Cowboy's does, and packets take time.
fn timer_ms(seconds: u16) -> (f64, f64) {
    let length = f64::from(seconds) * 1000.0;
    (length * 0.98, length * 1.1 + 1000.0)
}

/// `401`, or `4xx` for a class.
fn statuses(text: &str) -> Option<(u16, u16)> {
    if let Some(class) = text.strip_suffix("xx") {
        let class: u16 = class.parse().ok().filter(|class| (1..=9).contains(class))?;
        return Some((class * 100, class * 100 + 99));
    }
    text.parse().ok().map(|status| (status, status))
}

/// Who ended the transport, and whether by a reset, where that was the end and not the end's end.
fn transport_end(record: &ConnectionRecord) -> Option<(Side, bool)> {
    let side = record.ended_by?;
    match record.ending {
        Ending::FinWithoutClose => Some((side, false)),
        Ending::RstWithoutClose => Some((side, true)),
        Ending::CloseUnanswered | Ending::UpgradeUnanswered => Some((side, by_reset(&record.tcp, side))),
        _ => None,
    }
}

/// Whether a side ended TCP by RST, and not by a FIN before it.
fn by_reset(tcp: &PerSide<TcpFacts>, side: Side) -> bool {
    tcp[side].rst.is_some_and(|rst| tcp[side].fin.is_none_or(|fin| rst.is_before(fin)))
}

/// Whether a text holds another one, whatever the case of ASCII letters.
pub(super) fn contains(text: &WireText, part: &str) -> bool {
    text.as_bytes().windows(part.len()).any(|window| window.eq_ignore_ascii_case(part.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_is_written_as_it_is_read() {
        for text in [
            "client-began",
            "server-fin",
            "client-rst",
            "silent",
            "close-unanswered",
            "status:401",
            "status:5xx",
            "idle",
            "client-idle",
            "client-idle:60",
            "busy",
            "path:*/socket.io/*",
            "early",
            "unanswered-ping",
            "violation",
            "violation:bad-length",
            "fault:accept-missing",
            "alert:unknown_ca",
            "refused-message",
            "no-reason",
            "reason:keepalive ping timeout",
            "answer:1002",
            "literal",
        ] {
            assert_eq!(Sign::parse(text).map(|sign| sign.id()).as_deref(), Some(text));
        }
        for wrong in ["", "status:", "status:0xx", "violation:none", "alert:x", "answer:", "nobody-began"] {
            assert_eq!(Sign::parse(wrong), None, "{wrong}");
        }
    }
}
