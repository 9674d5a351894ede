//! Conversations played from TCP handshake to ending, and what the library concludes: every row of the
//! definitions of outcome, ending, codes and certainty.
#![allow(clippy::disallowed_methods, reason = "tests may use what the library may not")]

mod support;

use support::{ACK, ByteOrder, Captured, Conversation, FIN, Frame, Http2, MemoryInput, PSH, pcap};
use wsclose_pcap::analyze::{self, Options, PayloadChecks, ServerName};
use wsclose_pcap::base::Numbering;
use wsclose_pcap::base::Side::{self, Client, Server};
use wsclose_pcap::connection::{
    Certainty, ConnectionRecord, Ending, Kind, Limit, Outcome, Violation, ViolationKind,
};

mod conversations {
    mod closes;
    mod drops;
    mod endings;
    mod gaps;
    mod http2;
    mod paths;
    mod payload;
    mod tls;
    mod tunnels;
    mod upgrades;
}

#[derive(Default)]
struct Records(Vec<ConnectionRecord>);

impl analyze::Sink for Records {
    fn connections(&mut self, records: Vec<ConnectionRecord>, _: &Numbering) {
        self.0.extend(records);
    }
}

fn all(packets: &[Captured]) -> Vec<ConnectionRecord> {
    all_with(&Options::default(), packets)
}

/// From a file and from a pipe, which must not differ.
#[track_caller]
fn all_with(options: &Options, packets: &[Captured]) -> Vec<ConnectionRecord> {
    let file = pcap(packets, ByteOrder::Little);
    let read = |input: MemoryInput| {
        let mut records = Records::default();
        analyze::analyze(&[&input], options, &mut records);
        records.0
    };
    let records = read(MemoryInput::file("test.pcap", file.clone()));
    assert_eq!(read(MemoryInput::pipe(file)), records, "a pipe differs from a file");
    records
}

#[track_caller]
fn one(talk: &Conversation) -> ConnectionRecord {
    let mut records = all(talk.packets());
    assert_eq!(records.len(), 1, "{records:#?}");
    records.remove(0)
}

#[track_caller]
fn one_with(options: &Options, talk: &Conversation) -> ConnectionRecord {
    let mut records = all_with(options, talk.packets());
    assert_eq!(records.len(), 1, "{records:#?}");
    records.remove(0)
}

fn opened() -> Conversation {
    Conversation::opened()
}

/// Before its upgrade.
fn connected() -> Conversation {
    let mut talk = Conversation::new("10.0.0.1:40000", "10.0.0.2:8080");
    talk.handshake();
    talk
}

#[track_caller]
fn ended(record: &ConnectionRecord, outcome: Outcome, ending: Ending, code: impl Into<Option<u16>>) {
    let got = (record.outcome, record.ending, record.close_code.map(|code| code.0));
    assert_eq!(got, (outcome, ending, code.into()), "{record:#?}");
}

/// A code with its certainty; 0 for none.
#[track_caller]
fn saw(record: &ConnectionRecord, side: Side, code: u16, certainty: Certainty) {
    let saw = &record.saw[side];
    assert_eq!((saw.code.map_or(0, |code| code.0), saw.certainty), (code, certainty), "{record:#?}");
    assert!(saw.code.is_none() || saw.basis.is_some() || record.ending == Ending::UpgradeUnanswered);
}
