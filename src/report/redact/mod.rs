//! Secrets stay out of reports unless they are asked for.

mod email;
mod subprotocol;
mod text;
mod token;
mod url;

use crate::base::WireText;
use crate::connection::{ConnectionRecord, OpaqueTls, TlsFacts, Via};

/// What stands in place of a secret.
pub const MASK: &str = "***";

/// Masks what may be a secret in a connection: values in the query of a path, user names and passwords in URLs,
/// subprotocols that carry a token, and tokens and e-mail addresses in every text. Names stay, and so does an empty
/// value, since that a token is missing is worth knowing.
pub fn redact(record: &mut ConnectionRecord) {
    if let Some(upgrade) = &mut record.upgrade {
        for target in [&mut upgrade.path, &mut upgrade.location, &mut upgrade.origin] {
            change(target, url::masked);
        }
        for text in [
            &mut upgrade.method,
            &mut upgrade.host,
            &mut upgrade.user_agent,
            &mut upgrade.key,
            &mut upgrade.server_header,
            &mut upgrade.via,
            &mut upgrade.retry_after,
            &mut upgrade.body_excerpt,
            &mut upgrade.extensions_offered,
            &mut upgrade.extensions,
        ] {
            change(text, text::masked);
        }
        upgrade.subprotocols_offered = subprotocol::masked_list(&upgrade.subprotocols_offered);
        change(&mut upgrade.subprotocol, subprotocol::masked);
    }
    redact_layers(record.tls.as_deref_mut(), record.via.as_deref_mut());
    for close in [&mut record.close.client, &mut record.close.server].into_iter().flatten() {
        close.reason = masked_text(&close.reason);
    }
    for saw in [&mut record.saw.client, &mut record.saw.server] {
        change(&mut saw.reason, text::masked);
    }
}

/// The same for a flow of TLS that could not be read.
pub fn redact_opaque(flow: &mut OpaqueTls) {
    redact_layers(Some(&mut flow.tls), flow.via.as_mut());
}

/// Free text without secrets.
pub(super) fn masked_text(text: &WireText) -> WireText {
    WireText::new(&text::masked(text.as_bytes()))
}

/// A path, a subprotocol or other text that incidents name.
pub(super) fn masked_name(name: &WireText) -> WireText {
    let bytes = name.as_bytes();
    let is_target = bytes.starts_with(b"/") || bytes.windows(2).any(|pair| pair == b"//");
    let is_word = !bytes.iter().any(|byte| b" /".contains(byte));
    match bytes {
        target if is_target => WireText::new(&url::masked(target)),
        word if is_word => WireText::new(&text::masked(&subprotocol::masked(word))),
        _ => masked_text(name),
    }
}

/// Names of hosts and protocols may hold a token as every text may.
fn redact_layers(tls: Option<&mut TlsFacts>, via: Option<&mut Via>) {
    if let Some(tls) = tls {
        change(&mut tls.sni, text::masked);
        change(&mut tls.alpn, text::masked);
    }
    if let Some(via) = via {
        change(&mut via.connect, text::masked);
    }
}

fn change(text: &mut Option<WireText>, masked: fn(&[u8]) -> Vec<u8>) {
    if let Some(text) = text {
        let masked = masked(text.as_bytes());
        if masked != text.as_bytes() {
            *text = WireText::new(&masked);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::http::Upgrade;
    use crate::report::fixture;

    const JWT: &str = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2lnbmF0dXJl";
    const EMAIL: &str = "jane.doe+x@mail.example.org";

    /// A record with this in every text that a stranger can choose.
    fn filled(secret: &str) -> ConnectionRecord {
        let mut record = fixture::clean();
        let text = |text: String| Some(WireText::from(text.as_str()));
        let plain = || text(format!("it is ({secret})"));
        let old = record.upgrade.take().unwrap_or_default();
        record.upgrade = Some(Box::new(Upgrade {
            http_version: old.http_version,
            stream_id: None,
            method: text(secret.to_owned()),
            host: text(format!("{secret}.example.com")),
            path: text(format!("/ws/{secret}/x?room=7&token={secret}&{secret}#{secret}")),
            origin: text(format!("https://me:{secret}@chat.example.com")),
            user_agent: text(format!("client (Bearer {secret})")),
            key: plain(),
            key_digest: None,
            server_header: plain(),
            via: plain(),
            status: Some(301),
            location: text(format!("wss://me:{secret}@chat.example.com/ws?token={secret}")),
            retry_after: plain(),
            body_excerpt: text(format!("{{\"token\":\"{secret}\"}} {secret}")),
            request_packet: None,
            response_packet: None,
            accept: None,
            subprotocols_offered: vec!["chat".into(), format!("Bearer.{secret}").as_str().into()],
            subprotocol: text(secret.to_owned()),
            extensions_offered: plain(),
            extensions: plain(),
            offers_cut: false,
            faults: Vec::new(),
        }));
        record.close.client.as_mut().unwrap().reason = format!("expired {secret}").as_str().into();
        record.saw.server.reason = text(format!("expired {secret}"));
        record.tls = Some(Box::new(TlsFacts {
            sni: text(format!("{secret}.example.com")),
            alpn: text(secret.to_owned()),
            ..TlsFacts::default()
        }));
        record.via =
            Some(Box::new(Via { connect: text(format!("{secret}.example.com:443")), proxied: None }));
        record
    }

    #[test]
    fn no_text_of_a_record_keeps_a_secret() {
        let mut record = filled(JWT);
        redact(&mut record);
        let all = format!("{record:?}");
        assert!(!all.contains("eyJ") && !all.contains("c2ln"), "{all}");
        assert!(
            all.contains("/ws/***/x?room=***&token=***&***#***")
                && all.contains("wss://***@chat.example.com/ws")
        );
        assert!(all.contains("expired ***"));

        let mut record = filled(EMAIL);
        redact(&mut record);
        let all = format!("{record:?}");
        assert!(!all.contains("jane") && !all.contains("doe"), "{all}");
        assert!(all.contains("expired ***@mail.example.org") && all.contains("/ws/***@mail.example.org/x"));
    }

    #[test]
    fn names_of_incidents_are_masked_as_what_they_are() {
        for (name, shown) in [
            ("/room/7?x=y", "/room/7?x=***"),
            ("http://me:pw@host/room", "http://***@host/room"),
            ("Bearer.abc", "Bearer.***"),
            ("graphql-transport-ws", "graphql-transport-ws"),
            ("nginx/1.27.0", "nginx/1.27.0"),
            ("bot (jane@example.org)", "bot (***@example.org)"),
        ] {
            assert_eq!(masked_name(&name.into()), shown.into());
        }
    }

    #[test]
    fn masking_twice_is_masking_once_and_plain_records_stay_as_they_are() {
        let filled = [filled(JWT), filled(EMAIL)];
        for record in fixture::records().into_iter().chain(filled) {
            let mut once = record.clone();
            redact(&mut once);
            let mut twice = once.clone();
            redact(&mut twice);
            assert_eq!(twice, once);
        }
        let plain = fixture::open();
        let mut masked = plain.clone();
        redact(&mut masked);
        assert_eq!(masked, plain);
    }

    proptest! {
        #[test]
        fn whatever_stands_around_a_secret_it_goes_and_once_is_enough(
            before in "[ -~é]{0,12}[ :=,(\"/]", after in "[ ,)\"/?&][ -~é]{0,12}", secret in prop::sample::select(vec![JWT, EMAIL]),
        ) {
            let text = format!("{before}{secret}{after}");
            for masked in [text::masked, url::masked, subprotocol::masked] {
                let once = masked(text.as_bytes());
                let shown = String::from_utf8_lossy(&once).into_owned();
                prop_assert!(!shown.contains("eyJhbGci") && !shown.contains("jane.doe"), "{}", shown);
                prop_assert_eq!(masked(&once), once);
            }
        }
    }
}
