//! Secrets stay out of reports unless they are asked for.

mod subprotocol;
mod text;
mod token;
mod url;

use crate::base::WireText;
use crate::connection::{ConnectionRecord, OpaqueTls, TlsFacts, Via};

/// What stands in place of a secret.
pub const MASK: &str = "***";

/// Masks what may be a secret in a connection: values in the query of a path, user names and passwords in URLs,
/// subprotocols that carry a token, and tokens in free text. Names stay, and so does an empty value, since
/// that a token is missing is worth knowing.
pub fn redact(record: &mut ConnectionRecord) {
    if let Some(upgrade) = &mut record.upgrade {
        for target in [&mut upgrade.path, &mut upgrade.location, &mut upgrade.origin] {
            change(target, url::masked);
        }
        for text in [&mut upgrade.host, &mut upgrade.user_agent, &mut upgrade.body_excerpt] {
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

/// A path or other text that incidents name.
pub(super) fn masked_name(text: &WireText) -> WireText {
    match text.as_bytes() {
        path @ [b'/', ..] => WireText::new(&url::masked(path)),
        _ => masked_text(text),
    }
}

/// Names of hosts may hold a token as every text may.
fn redact_layers(tls: Option<&mut TlsFacts>, via: Option<&mut Via>) {
    if let Some(tls) = tls {
        change(&mut tls.sni, text::masked);
    }
    if let Some(via) = via {
        change(&mut via.connect, text::masked);
    }
}

fn change(text: &mut Option<WireText>, masked: fn(&[u8]) -> Vec<u8>) {
    if let Some(text) = text {
        *text = WireText::new(&masked(text.as_bytes()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::fixture;

    #[test]
    fn no_text_of_a_record_keeps_a_secret() {
        let secret = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2lnbmF0dXJl";
        let mut record = fixture::clean();
        let text = |text: String| Some(WireText::from(text.as_str()));
        let upgrade = record.upgrade.as_mut().unwrap();
        upgrade.path = text(format!("/ws?room=7&token={secret}"));
        upgrade.location = text(format!("wss://me:{secret}@chat.example.com/ws?token={secret}"));
        upgrade.origin = text(format!("https://me:{secret}@chat.example.com"));
        upgrade.user_agent = text(format!("client (Bearer {secret})"));
        upgrade.body_excerpt = text(format!("{{\"token\":\"{secret}\"}} {secret}"));
        upgrade.subprotocols_offered = vec!["chat".into(), format!("Bearer.{secret}").as_str().into()];
        upgrade.subprotocol = text(secret.to_owned());
        record.close.client.as_mut().unwrap().reason = format!("expired {secret}").as_str().into();
        record.saw.server.reason = text(format!("expired {secret}"));
        record.tls =
            Some(Box::new(TlsFacts { sni: text(format!("{secret}.example.com")), ..TlsFacts::default() }));
        record.via =
            Some(Box::new(Via { connect: text(format!("{secret}.example.com:443")), proxied: None }));

        redact(&mut record);
        let all = format!("{record:?}");
        assert!(!all.contains("eyJ") && !all.contains("c2ln"), "{all}");
        assert!(all.contains("/ws?room=***&token=***") && all.contains("wss://***@chat.example.com/ws"));
        assert!(all.contains("expired ***"));
    }

    #[test]
    fn masking_twice_is_masking_once_and_plain_records_stay_as_they_are() {
        for record in fixture::records() {
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
}
