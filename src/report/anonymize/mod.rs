//! Reports that name no address of the capture: every one is mapped to another, by a key, so that addresses of one
//! network stay addresses of one network.

mod literals;

use std::net::IpAddr;

use ipcrypt_rs::IpcryptPfx;

use super::Totals;
use crate::base::{Side, WireText};
use crate::connection::{ConnectionRecord, OpaqueTls, TlsFacts, Via};
use crate::decode::Endpoint;
use crate::flow::TcpFacts;

/// Bytes of a key.
pub const ANONYMIZER_KEY_BYTES: usize = IpcryptPfx::KEY_BYTES;

/// Maps addresses by `ipcrypt-pfx` (draft-denis-ipcrypt): two of them have as many leading bits in common behind it as
/// before, so that what is concluded from networks stays true. The same key gives the same mapping, and who has it can
/// go back. All addresses are mapped, also those of loopback, private networks and multicast: one that stays would tell
/// how its neighbours are mapped.
pub struct Anonymizer(IpcryptPfx);

impl Anonymizer {
    /// Maps by this key; `None` if its two halves are equal, which would map nothing.
    pub fn new(key: &[u8; ANONYMIZER_KEY_BYTES]) -> Option<Self> {
        let (one, other) = key.split_at(ANONYMIZER_KEY_BYTES / 2);
        (one != other).then(|| Self(IpcryptPfx::new(*key)))
    }

    /// What stands for an address. One of IPv4 that is written in IPv6 (RFC 4291 §2.5.5.2) stays so.
    pub fn address(&self, ip: IpAddr) -> IpAddr {
        let written_in_ipv6 = match ip {
            IpAddr::V6(ip) => ip.to_ipv4_mapped(),
            IpAddr::V4(_) => None,
        };
        match written_in_ipv6.map(|ip| self.0.encrypt_ipaddr(ip.into())) {
            Some(IpAddr::V4(mapped)) => mapped.to_ipv6_mapped().into(),
            _ => self.0.encrypt_ipaddr(ip),
        }
    }

    /// The text with what stands for each address in it.
    pub fn text(&self, text: &WireText) -> WireText {
        let mapped = literals::replaced(text.as_bytes(), |ip| self.address(ip));
        mapped.map_or_else(|| text.clone(), |mapped| WireText::new(&mapped))
    }

    /// Maps all addresses that a connection names.
    pub fn record(&self, record: &mut ConnectionRecord) {
        self.end(&mut record.client);
        self.end(&mut record.server);
        for side in Side::BOTH {
            self.tcp(&mut record.tcp[side]);
            if let Some(close) = &mut record.close[side] {
                self.change([&mut close.reason]);
            }
            self.change(&mut record.saw[side].reason);
        }
        if let Some(tls) = &mut record.tls {
            self.tls(tls);
        }
        if let Some(via) = &mut record.via {
            self.via(via);
        }
        if let Some(upgrade) = &mut record.upgrade {
            self.change(upgrade.texts_mut().into_iter().flatten());
            self.change(&mut upgrade.subprotocols_offered);
        }
    }

    /// Maps all addresses that a flow of TLS names.
    pub fn opaque(&self, flow: &mut OpaqueTls) {
        self.end(&mut flow.client);
        self.end(&mut flow.server);
        self.tls(&mut flow.tls);
        if let Some(via) = &mut flow.via {
            self.via(via);
        }
        Side::BOTH.into_iter().for_each(|side| self.tcp(&mut flow.tcp[side]));
    }

    /// Maps all addresses that are kept of the capture beside its connections.
    pub fn totals(&self, totals: &mut Totals) {
        for flow in &mut totals.unopened_flows {
            self.end(&mut flow.client);
            self.end(&mut flow.server);
        }
    }

    fn tls(&self, tls: &mut TlsFacts) {
        self.change([&mut tls.sni, &mut tls.alpn].into_iter().flatten());
    }

    fn via(&self, via: &mut Via) {
        self.change(&mut via.connect);
        if let Some((client, server)) = &mut via.proxied {
            self.end(client);
            self.end(server);
        }
    }

    fn tcp(&self, tcp: &mut TcpFacts) {
        if let Some(icmp) = &mut tcp.icmp {
            icmp.first.reporter = self.address(icmp.first.reporter);
            icmp.last.reporter = self.address(icmp.last.reporter);
        }
    }

    fn end(&self, end: &mut Endpoint) {
        end.ip = self.address(end.ip);
    }

    fn change<'t>(&self, texts: impl IntoIterator<Item = &'t mut WireText>) {
        texts.into_iter().for_each(|text| *text = self.text(text));
    }
}

#[cfg(test)]
mod tests;
