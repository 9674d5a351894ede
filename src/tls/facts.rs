//! What TLS showed of a connection, with keys or without.

use super::hello::{Random, Version};
use super::record::ContentType;
use super::suites::CipherSuite;
use crate::base::limits::TLS_ALERTS;
use crate::base::{PacketRef, WireText};
use crate::flow::Sender;

/// `close_notify` (RFC 8446 §6.1).
const CLOSE_NOTIFY: u8 = 0;

/// `user_canceled`: the only other alert that is no error (RFC 8446 §6.1).
const USER_CANCELED: u8 = 90;

/// A TLS alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alert {
    /// Who sent it.
    pub sender: Sender,
    /// 1 warning, 2 fatal; and the AlertDescription. `None` if it could not be read.
    pub content: Option<(u8, u8)>,
    /// The packet that completed it.
    pub packet: PacketRef,
}

impl Alert {
    /// Whether it says that the sender will send no more.
    pub fn is_close_notify(&self) -> bool {
        self.content.is_some_and(|(_, description)| description == CLOSE_NOTIFY)
    }

    /// Whether it ends the connection with an error. In TLS 1.3 the level says nothing (RFC 8446 §6.2).
    pub fn is_fatal(&self, version: Option<Version>) -> bool {
        self.content.is_some_and(|(level, description)| {
            let error = !matches!(description, CLOSE_NOTIFY | USER_CANCELED);
            level == 2 || error && version == Some(Version::TLS13)
        })
    }
}

/// A record as it shows without keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeenRecord {
    /// Its content type; in TLS 1.3 that of application data for all that is protected.
    pub kind: ContentType,
    /// Bytes of its body.
    pub length: u16,
    /// The packet with the end of its header.
    pub packet: PacketRef,
}

/// What TLS showed about one sender.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SenderFacts {
    /// Records whose header was seen.
    pub records: u64,
    /// The last of them.
    pub last_record: Option<SeenRecord>,
    /// Records of the type of application data, which all protected ones of TLS 1.3 have.
    pub data_records: u64,
    /// Whether its last records of that type could not be read.
    pub unread_tail: bool,
    /// Protected records that no key opened, although there were keys for the connection.
    pub unopened_records: u64,
    /// Records read although bytes were missing, so that nothing proves what was read.
    pub unverified_records: u64,
    /// Places where records are missing or their boundaries were lost.
    pub losses: u64,
    /// Its Finished message: in TLS 1.2 the first protected handshake record, in TLS 1.3 only with keys.
    pub finished: Option<PacketRef>,
    /// Its first application data: in TLS 1.2 the first record of that type, in TLS 1.3 only with keys.
    pub first_data: Option<PacketRef>,
    /// Bytes of application data that were read.
    pub data_bytes: u64,
    /// Its `close_notify`.
    pub close_notify: Option<PacketRef>,
    /// TLS 1.3 key updates.
    pub key_updates: u32,
    /// The last record, if it cannot be read and has the size of an alert: a hint, never a proof.
    pub alert_sized: Option<PacketRef>,
}

/// What TLS showed of a connection.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TlsFacts {
    /// Who sent the ClientHello.
    pub client: Option<Sender>,
    /// Under which name a key log has the secrets.
    pub client_random: Option<Random>,
    /// The packet that completed the first ClientHello.
    pub client_hello: Option<PacketRef>,
    /// The packet that completed the ServerHello.
    pub server_hello: Option<PacketRef>,
    /// The version agreed on.
    pub version: Option<Version>,
    /// The highest version that the client offered.
    pub offered_version: Option<Version>,
    /// The cipher suite agreed on.
    pub suite: Option<CipherSuite>,
    /// The server name that the client asked for.
    pub server_name: Option<WireText>,
    /// Application protocols that the client offered. Browsers offer `http/1.1` alone where they mean WebSocket.
    pub offered_protocols: Vec<WireText>,
    /// The application protocol that the server chose.
    pub protocol: Option<WireText>,
    /// Whether an earlier session was taken up, as far as TLS 1.2 shows it.
    pub resumed: bool,
    /// Whether the server asked for another ClientHello.
    pub hello_retry: bool,
    /// Whether the client sent data before the server's answer, and whether the server took it.
    pub early_data: Option<EarlyData>,
    /// Handshakes behind the first one (TLS 1.2).
    pub renegotiations: u32,
    /// Whether the key store has secrets for it.
    pub has_keys: bool,
    /// Whether application data was read.
    pub decrypted: bool,
    /// The server's first packet, if it answered the ClientHello with something else than TLS.
    pub answered_in_clear: Option<PacketRef>,
    /// Alerts in the order of their packets; the first few.
    pub alerts: Vec<Alert>,
    /// Alerts that are not listed.
    pub further_alerts: u32,
    /// What each sender showed.
    pub sent: [SenderFacts; 2],
}

/// What became of data that the client sent ahead (RFC 8446 §2.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EarlyData {
    /// The client said that it would send some.
    Offered,
    /// The server took it.
    Accepted,
    /// The server passed over it.
    Rejected,
}

impl TlsFacts {
    /// The first alert that ended the connection with an error.
    pub fn fatal_alert(&self) -> Option<&Alert> {
        self.alerts.iter().find(|alert| alert.is_fatal(self.version))
    }

    pub(super) fn add_alert(&mut self, alert: Alert) {
        if alert.is_close_notify()
            && let Some(sent) = self.sent.get_mut(alert.sender.index())
        {
            sent.close_notify.get_or_insert(alert.packet);
        }
        if self.alerts.len() < TLS_ALERTS {
            self.alerts.push(alert);
        } else {
            self.further_alerts = self.further_alerts.saturating_add(1);
        }
    }
}
