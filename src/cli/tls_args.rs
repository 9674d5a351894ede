//! What the command line says about TLS and about the payload of messages.

use std::net::IpAddr;
use std::path::PathBuf;

use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use wsclose_pcap::analyze::{PayloadChecks, ServerName};

/// What can be read, and how closely it is looked at.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "TLS and payload")]
pub(crate) struct TlsArgs {
    /// Read TLS with the secrets in this key log; can be repeated
    ///
    /// A file or pipe with lines as SSLKEYLOGFILE makes them (RFC 9850), up to 64 MiB. Secrets that stand in a
    /// pcapng capture are used without being asked for. They stay in memory, are wiped, and are never shown.
    #[arg(long, value_name = "FILE")]
    pub(crate) keylog: Vec<PathBuf>,

    /// List TLS flows that could not be read
    ///
    /// With what shows without keys: server name, protocol, alerts, who ended TCP and how, and the silence before.
    /// Of the filters, time, host and port choose among them.
    #[arg(long)]
    pub(crate) opaque_tls: bool,

    /// A failed TLS handshake with this server counts as a failed WebSocket; can be repeated
    ///
    /// A host name as the client asks for it (SNI), or an address; IPv6 in brackets. Servers that carry WebSocket
    /// elsewhere in the capture need not be named.
    #[arg(long, value_name = "HOST[:PORT]", value_parser = server)]
    pub(crate) websocket_server: Vec<ServerName>,

    /// When to look into messages: text that is not UTF-8, data that does not inflate
    ///
    /// It decides who was at fault when a connection ends with 1002, 1003, 1007 or 1009, or without a Close.
    #[arg(long, value_name = "WHEN", default_value = PAYLOAD_CHECKS[0].id, value_parser = payload_checks())]
    pub(crate) payload_checks: PayloadChecks,
}

struct PayloadCheck {
    id: &'static str,
    about: &'static str,
    value: PayloadChecks,
}

const PAYLOAD_CHECKS: &[PayloadCheck] = &[
    PayloadCheck {
        id: "on-demand",
        about: "Where an ending asks for it; where plain text does not tell, these connections are read a second time",
        value: PayloadChecks::OnDemand,
    },
    PayloadCheck {
        id: "never",
        about: "The report says where it would have mattered",
        value: PayloadChecks::Never,
    },
];

fn payload_checks() -> impl TypedValueParser<Value = PayloadChecks> {
    let values = PAYLOAD_CHECKS.iter().map(|check| PossibleValue::new(check.id).help(check.about));
    PossibleValuesParser::new(values).try_map(|text| {
        let check = PAYLOAD_CHECKS.iter().find(|check| check.id == text);
        check.map(|check| check.value).ok_or("it has no entry")
    })
}

fn server(text: &str) -> Result<ServerName, &'static str> {
    const FORM: &str = "write a host name or an address, with :PORT or without, such as chat.example.org:443";
    if text.contains('/') {
        return Err("write it without wss:// and without a path, such as chat.example.org:443");
    }
    // An address without brackets has no port.
    if let Ok(ip) = text.parse::<IpAddr>() {
        return Ok(ServerName { host: ip.to_string(), port: None });
    }
    let (host, port) = match text.strip_prefix('[') {
        Some(rest) => {
            let (host, port) = rest.split_once(']').ok_or("the bracket behind the address is missing")?;
            let ip = host.parse::<IpAddr>().ok().filter(IpAddr::is_ipv6);
            let port = if port.is_empty() { None } else { Some(port.strip_prefix(':').ok_or(FORM)?) };
            (ip.ok_or("in brackets stands an IPv6 address")?.to_string(), port)
        }
        None => match text.split_once(':') {
            Some((host, port)) => (host.to_owned(), Some(port)),
            None => (text.to_owned(), None),
        },
    };
    let port = port.map(|port| port.parse().ok().filter(|port| *port > 0));
    if port == Some(None) {
        return Err("a port is a number from 1 to 65535; an IPv6 address stands in brackets");
    }
    let host = host.strip_suffix('.').unwrap_or(&host).to_ascii_lowercase();
    let is_name = host.bytes().all(|byte| byte.is_ascii_graphic());
    if host.is_empty() || !is_name { Err(FORM) } else { Ok(ServerName { host, port: port.flatten() }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_is_a_name_or_an_address_with_a_port_or_without() {
        for (text, host, port) in [
            ("Chat.Example.org", "chat.example.org", None),
            ("chat.example.org.:8443", "chat.example.org", Some(8443)),
            ("192.0.2.1", "192.0.2.1", None),
            ("192.0.2.1:443", "192.0.2.1", Some(443)),
            ("[2001:DB8:0::1]:443", "2001:db8::1", Some(443)),
            ("[2001:db8::1]", "2001:db8::1", None),
            ("2001:db8::1", "2001:db8::1", None),
        ] {
            assert_eq!(server(text), Ok(ServerName { host: host.to_owned(), port }), "{text}");
        }
        for wrong in [
            "",
            ":443",
            "a:",
            "a:0",
            "a:65536",
            "a:b",
            "[::1",
            "[::1]443",
            "[192.0.2.1]",
            "a b",
            "wss://a/b",
            "::1:x",
        ] {
            assert!(server(wrong).is_err(), "{wrong}");
        }
    }
}
