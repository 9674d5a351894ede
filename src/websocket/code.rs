use std::fmt;

/// A close code as it is in a frame, whatever its value (RFC 6455 §7.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CloseCode(pub u16);

/// The range that a code belongs to (RFC 6455 §7.4.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CodeClass {
    /// 0–999: not used.
    Unused,
    /// Assigned by the registry within 1000–2999 and allowed in a frame.
    Protocol,
    /// 1004, 1005, 1006, 1015: never in a frame.
    Reserved,
    /// 1016–2999: for the protocol, not assigned.
    Unassigned,
    /// 3000–3999: libraries and frameworks.
    Library,
    /// 4000–4999: private.
    Private,
    /// 5000 and more: outside the registry.
    Outside,
}

impl CloseCode {
    /// Normal Closure.
    pub const NORMAL: Self = Self(1000);
    /// Protocol error.
    pub const PROTOCOL_ERROR: Self = Self(1002);
    /// Unsupported Data.
    pub const UNSUPPORTED_DATA: Self = Self(1003);
    /// Reported locally for a Close without a code.
    pub const NO_STATUS: Self = Self(1005);
    /// Reported locally when no Close arrived.
    pub const ABNORMAL: Self = Self(1006);
    /// Invalid frame payload data.
    pub const INVALID_PAYLOAD: Self = Self(1007);
    /// Message Too Big.
    pub const TOO_BIG: Self = Self(1009);
    /// Mandatory Extension.
    pub const MANDATORY_EXTENSION: Self = Self(1010);
    /// Reported locally when the TLS handshake failed.
    pub const TLS_HANDSHAKE: Self = Self(1015);

    /// The range that it belongs to.
    pub const fn class(self) -> CodeClass {
        match self.0 {
            0..=999 => CodeClass::Unused,
            1004..=1006 | 1015 => CodeClass::Reserved,
            1000..=1014 => CodeClass::Protocol,
            1016..=2999 => CodeClass::Unassigned,
            3000..=3999 => CodeClass::Library,
            4000..=4999 => CodeClass::Private,
            5000.. => CodeClass::Outside,
        }
    }

    /// Whether it may stand in a Close frame (RFC 6455 §7.4.1, §7.4.2; 1012 to 1014 by the IANA registry).
    pub const fn allowed_on_wire(self) -> bool {
        matches!(self.class(), CodeClass::Protocol | CodeClass::Library | CodeClass::Private)
    }
}

impl fmt::Display for CloseCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_these_codes_may_be_on_the_wire() {
        for code in 0..=u16::MAX {
            let allowed = matches!(code, 1000..=1003 | 1007..=1014 | 3000..=4999);
            assert_eq!(CloseCode(code).allowed_on_wire(), allowed, "{code}");
        }
    }
}
