use super::code::{CloseCode, CodeClass};
use crate::base::WireText;

/// The body of a Close frame (RFC 6455 §5.5.1), kept as sent even where it is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CloseBody {
    /// The code; `None` if the body has none.
    pub code: Option<CloseCode>,
    /// The reason.
    pub reason: WireText,
    /// What is wrong with it.
    pub fault: Option<CloseFault>,
}

/// What is wrong with a Close body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CloseFault {
    /// One byte: half a code.
    Length,
    /// A code that must not be sent.
    Code,
    /// A code that only ever is a local report.
    ReservedCode,
    /// A reason that is not UTF-8.
    Utf8,
}

impl CloseBody {
    /// Reads a body, unmasked.
    pub fn parse(payload: &[u8]) -> Self {
        let Some((code, reason)) = payload.split_first_chunk::<2>() else {
            let fault = (!payload.is_empty()).then_some(CloseFault::Length);
            return Self { code: None, reason: WireText::default(), fault };
        };
        let code = CloseCode(u16::from_be_bytes(*code));
        let reason = WireText::new(reason);
        let fault = if code.class() == CodeClass::Reserved {
            Some(CloseFault::ReservedCode)
        } else if !code.allowed_on_wire() {
            Some(CloseFault::Code)
        } else if !reason.is_utf8() {
            Some(CloseFault::Utf8)
        } else {
            None
        };
        Self { code: Some(code), reason, fault }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_body_keeps_what_was_sent() {
        let body = CloseBody::parse(b"\x03\xe8caf\xe9");
        assert_eq!((body.code, body.fault), (Some(CloseCode::NORMAL), Some(CloseFault::Utf8)));
        assert_eq!(body.reason.as_bytes(), b"caf\xe9");
        assert_eq!(CloseBody::parse(b"\x03").fault, Some(CloseFault::Length));
        assert_eq!(CloseBody::parse(b"\x03\xee").fault, Some(CloseFault::ReservedCode));
        assert_eq!(CloseBody::parse(b"\x13\x88").code, Some(CloseCode(5000)));
        assert_eq!(CloseBody::parse(b"").fault, None);
    }
}
