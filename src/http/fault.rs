/// One row for each fault: its id, whose it is, what it does to a 101, the section that it breaks.
macro_rules! faults {
    ($($(#[$doc:meta])* $variant:ident = $id:literal, $role:ident, $reference:literal;)+) => {
        /// A condition of RFC 6455 §4 that did not hold.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum UpgradeFault {
            $($(#[$doc])* $variant,)+
        }

        impl UpgradeFault {
            /// Every value, in display order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable id.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $id),+
                }
            }

            /// The section that it breaks.
            pub const fn reference(self) -> &'static str {
                match self {
                    $(Self::$variant => $reference),+
                }
            }

            const fn role(self) -> Role {
                match self {
                    $(Self::$variant => Role::$role),+
                }
            }
        }
    };
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// The request's: its server decides.
    Request,
    /// The answer's; RFC 6455 §4.1 makes every client fail.
    Fatal,
    /// The answer's; clients differ.
    Tolerable,
}

faults! {
    /// Request: the method is not GET.
    MethodNotGet = "method-not-get", Request, "RFC 6455 §4.1";
    /// Request: HTTP before 1.1.
    HttpVersion = "http-version", Request, "RFC 6455 §4.1";
    /// Request: no `Host`.
    HostMissing = "host-missing", Request, "RFC 6455 §4.1";
    /// Request: `Upgrade` is missing or has no `websocket`.
    RequestUpgradeHeader = "request-upgrade-header", Request, "RFC 6455 §4.1";
    /// Request: `Connection` is missing or has no `Upgrade`.
    RequestConnectionHeader = "request-connection-header", Request, "RFC 6455 §4.1";
    /// Request: no `Sec-WebSocket-Key`.
    KeyMissing = "key-missing", Request, "RFC 6455 §4.1";
    /// Request: the key is not 16 bytes in base64, or there are several.
    KeyInvalid = "key-invalid", Request, "RFC 6455 §4.1";
    /// Request: `Sec-WebSocket-Version` is missing.
    VersionMissing = "version-missing", Request, "RFC 6455 §4.1";
    /// Request: the version is not 13.
    VersionUnsupported = "version-unsupported", Request, "RFC 6455 §4.1";
    /// Request: its head is not well-formed HTTP, such as lines that end in a bare LF.
    RequestMalformed = "request-malformed", Request, "RFC 9112 §2.2";
    /// Request: its head is longer than is kept, and was not checked.
    RequestTooLong = "request-too-long", Request, "RFC 9110 §5.4";
    /// Answer: `Upgrade` is missing or is not `websocket`.
    ResponseUpgradeHeader = "response-upgrade-header", Fatal, "RFC 6455 §4.1";
    /// Answer: `Connection` is missing or has no `Upgrade`.
    ResponseConnectionHeader = "response-connection-header", Fatal, "RFC 6455 §4.1";
    /// Answer: no `Sec-WebSocket-Accept`.
    AcceptMissing = "accept-missing", Fatal, "RFC 6455 §4.1";
    /// Answer: the accept value is not the key's.
    AcceptInvalid = "accept-invalid", Fatal, "RFC 6455 §4.1";
    /// Answer: a subprotocol that was not offered.
    SubprotocolNotOffered = "subprotocol-not-offered", Fatal, "RFC 6455 §4.1";
    /// Answer: none of the subprotocols that were offered; browsers fail on it.
    SubprotocolMissing = "subprotocol-missing", Tolerable, "WHATWG WebSockets §2.2";
    /// Answer: an extension that was not offered.
    ExtensionNotOffered = "extension-not-offered", Fatal, "RFC 6455 §4.1";
    /// Answer: an extension twice, or with parameters that do not answer any offer.
    ExtensionInvalid = "extension-invalid", Fatal, "RFC 7692 §7.1";
    /// Answer: its head is not well-formed HTTP, such as lines that end in a bare LF.
    ResponseMalformed = "response-malformed", Tolerable, "RFC 9112 §2.2";
    /// Answer: a TLS alert, or a text that says so: the server speaks TLS on this port.
    PlainToTlsPort = "plain-to-tls-port", Tolerable, "RFC 6455 §3";
    /// Request: an extended CONNECT that the server had not allowed.
    ConnectNotEnabled = "connect-protocol-not-enabled", Request, "RFC 8441 §3";
    /// Answer: its head is longer than is kept, and was not checked.
    ResponseTooLong = "response-too-long", Tolerable, "RFC 9110 §5.4";
}

impl UpgradeFault {
    /// Whether RFC 6455 §4.1 makes every client fail on a 101 with it.
    pub fn every_client_fails(self) -> bool {
        self.role() == Role::Fatal
    }

    /// Whether some client fails on a 101 with it.
    pub fn some_client_fails(self) -> bool {
        self.role() != Role::Request
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_unique() {
        let mut ids = UpgradeFault::ALL.iter().map(|fault| fault.id()).collect::<Vec<_>>();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), UpgradeFault::ALL.len());
    }
}
