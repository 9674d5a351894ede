use super::{Converter, parts};
use crate::base::WireText;
use crate::connection::{TlsAlert, TlsFacts, Via};
use crate::decode::Endpoint;
use crate::render::json::model;
use crate::render::json::value::Id;
use crate::tls::alert_name;

impl Converter<'_> {
    pub(super) fn tls(&self, facts: &TlsFacts) -> model::Tls {
        model::Tls {
            version: facts.version,
            cipher: facts.cipher.clone(),
            sni: text(&facts.sni),
            alpn: text(&facts.alpn),
            decrypted: facts.decrypted,
            alert: facts.alert.as_ref().map(|alert| self.alert(alert)),
            close_notify: parts::sides(|side| self.number(facts.close_notify[side])),
            unverified_records: parts::sides(|side| facts.unverified_records[side]),
            answered_in_clear: self.number(facts.answered_in_clear),
        }
    }

    fn alert(&self, alert: &TlsAlert) -> model::TlsAlert {
        let level = alert.content.map(|(level, _)| match level {
            1 => "warning".to_owned(),
            2 => "fatal".to_owned(),
            other => other.to_string(),
        });
        let code = alert.content.map(|(_, description)| description);
        let name = |code: u8| alert_name(code).map_or_else(|| code.to_string(), str::to_owned);
        model::TlsAlert {
            side: Id(alert.side),
            level,
            description: code.map(name),
            description_code: code,
            meaning: code.and_then(|code| self.words.tls_alert_meaning(alert_name(code)?, alert.side)),
            fix: code.and_then(|code| self.words.tls_alert_fix(alert_name(code)?, alert.side)),
            packet: self.numbering.number(alert.packet.id),
        }
    }
}

pub(super) fn via(via: &Via) -> model::Via {
    model::Via {
        connect: text(&via.connect),
        proxied: via
            .proxied
            .map(|(client, server)| model::Sides { client: endpoint(client), server: endpoint(server) }),
    }
}

pub(super) fn endpoint(end: Endpoint) -> model::Endpoint {
    model::Endpoint { ip: end.ip, port: end.port }
}

fn text(text: &Option<WireText>) -> Option<String> {
    text.as_ref().map(WireText::to_lossy)
}
