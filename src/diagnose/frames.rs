//! Faults of frames, tied to what followed them.

use super::case::{Case, Conclusion};
use super::finding::Severity::{High, Low, Medium};
use super::rule::{Group, Rule, Weight, explicit};
use crate::connection::{Ending, Outcome, Violation, ViolationKind as Kind};

pub(super) const GROUP: Group = Group {
    applies: |case| !case.record.violations.is_empty() || matches!(case.code(), Some(1012..=1014)),
    rules: RULES,
};

const RULES: &[Rule] = &[
    explicit("new-code-old-peer", Medium, &["IANA WebSocket Close Code Number Registry"], |case| {
        let (side, first) = case.first_close()?;
        let code = first.code.filter(|code| (1012..=1014).contains(&code.0))?;
        let answer = case.record.close[!side].as_ref()?.code?;
        let found = answer.0 == 1002 && !case.record.crossed;
        found.then(|| {
            Conclusion::new(95).case(code.to_string()).proof(case.close_proof()).proof(case.answer_proof())
        })
    }),
    explicit("reserved-code-on-wire", High, &["RFC 6455 §7.4.1"], |case| {
        code(case, Kind::ReservedCodeOnWire, 98)
    }),
    explicit("close-illegal-code", High, &["RFC 6455 §7.4"], |case| code(case, Kind::CloseIllegalCode, 97)),
    explicit("violation-silent-drop", High, &["RFC 6455 §7.1.7"], |case| {
        let violation = blamed(case)?;
        let without_close = matches!(case.record.ending, Ending::FinWithoutClose | Ending::RstWithoutClose);
        let (side, _) = case.transport_end().filter(|_| without_close)?;
        let waited = case.end().time.millis_since(violation.packet.time);
        let found = side != violation.side && (0.0..case.knowledge.thresholds().at_once_ms).contains(&waited);
        found.then(|| {
            let conclusion = Conclusion::new(92).case(violation.kind.id());
            conclusion
                .value("offender", violation.side.id())
                .proof(case.fault_proof())
                .proof(case.end_proof())
        })
    }),
    explicit("http-text-in-stream", High, &["RFC 6455 §5.2"], |case| {
        fault(case, Kind::HttpTextInStream, 95)
    }),
    explicit("unmasked-client-frame", High, &["RFC 6455 §5.1"], |case| {
        fault(case, Kind::UnmaskedClientFrame, 98)
    }),
    explicit("masked-server-frame", High, &["RFC 6455 §5.1"], |case| {
        fault(case, Kind::MaskedServerFrame, 98)
    }),
    explicit("rsv-without-extension", High, &["RFC 6455 §5.2"], |case| {
        fault(case, Kind::RsvWithoutExtension, 95)
    }),
    explicit("reserved-opcode", High, &["RFC 6455 §5.2"], |case| {
        let value = blamed(case)?.value.to_string();
        fault(case, Kind::ReservedOpcode, 97).map(|conclusion| conclusion.value("value", value))
    }),
    explicit("bad-length", High, &["RFC 6455 §5.2"], |case| fault(case, Kind::BadLength, 97)),
    explicit("control-too-long", High, &["RFC 6455 §5.5"], |case| fault(case, Kind::ControlTooLong, 97)),
    explicit("control-fragmented", High, &["RFC 6455 §5.5"], |case| {
        fault(case, Kind::ControlFragmented, 97)
    }),
    explicit("bad-continuation", High, &["RFC 6455 §5.4"], |case| fault(case, Kind::BadContinuation, 97)),
    explicit("invalid-utf8-text", High, &["RFC 6455 §8.1"], |case| fault(case, Kind::InvalidUtf8, 96)),
    explicit("inflate-failure", High, &["RFC 7692 §7.2.2"], |case| fault(case, Kind::InflateFailure, 85)),
    explicit("close-bad-length", High, &["RFC 6455 §5.5.1"], |case| fault(case, Kind::CloseBadLength, 97)),
    explicit("close-bad-utf8", High, &["RFC 6455 §5.5.1"], |case| fault(case, Kind::CloseBadUtf8, 97)),
    Rule {
        id: "frame-after-close",
        severity: Low,
        weight: Weight::Generic,
        references: &["RFC 6455 §5.5.1"],
        concludes: |case| {
            let kind = Kind::FrameAfterClose;
            let violation = case.record.violations.iter().find(|violation| violation.kind == kind)?;
            Some(Conclusion::new(60).value("offender", violation.side.id()).proof(case.fault_proof()))
        },
    },
];

/// The first fault, if what followed it can be its consequence: the other side's Close with 1002, 1003, 1007 or 1009,
/// or an end without both Close frames.
fn blamed<'a>(case: Case<'a>) -> Option<&'a Violation> {
    let violation =
        case.record.violations.iter().find(|violation| violation.kind != Kind::FrameAfterClose)?;
    let failing = |close: &crate::connection::CloseFrame| {
        matches!(close.code.map(|code| code.0), Some(1002 | 1003 | 1007 | 1009))
            && !close.packet.is_before(violation.packet)
    };
    let by_close = case.record.close[!violation.side].as_ref().is_some_and(failing);
    let broken = matches!(
        case.record.ending,
        Ending::FinWithoutClose | Ending::RstWithoutClose | Ending::CloseUnanswered
    );
    (by_close || broken || case.record.outcome == Outcome::Failed).then_some(violation)
}

fn fault(case: Case<'_>, kind: Kind, confidence: u8) -> Option<Conclusion> {
    let violation = blamed(case).filter(|violation| violation.kind == kind)?;
    let conclusion = Conclusion::new(confidence).value("offender", violation.side.id());
    Some(conclusion.proof(case.fault_proof()).proof(case.close_proof()).proof(case.end_proof()))
}

/// A code in a Close frame that must not be there, whatever followed.
fn code(case: Case<'_>, kind: Kind, confidence: u8) -> Option<Conclusion> {
    let violation = case.record.violations.iter().find(|violation| violation.kind == kind)?;
    let conclusion = Conclusion::new(confidence).case(violation.value.to_string());
    let conclusion = conclusion.value("offender", violation.side.id());
    let conclusion = conclusion.value("value", violation.value.to_string());
    Some(conclusion.proof(case.close_proof()).proof(case.answer_proof()))
}
