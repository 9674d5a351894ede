use proptest::prelude::*;

use super::fixture::{at, clean, incident, opened, refused, report, reset, unsure};
use super::layout::columns;
use super::*;
use crate::base::{PacketId, PerSide, Side, WireText};
use crate::capture::{InputInfo, InputWarning};
use crate::catalogue::{LANGUAGES, Topic};
use crate::connection::{
    ConnectionRecord, Ending, Heartbeat, Kind, Limit, Measured, Outcome, StreamEnd, TlsAlert, TlsFacts, Via,
};
use crate::http::UpgradeFault;
use crate::report::{TlsFlows, Totals};
use crate::websocket::CloseCode;

fn narrow() -> RenderOptions {
    RenderOptions { top: 20, ..RenderOptions::default() }
}

fn text(report: &Report, summary: &Summary, options: &RenderOptions) -> String {
    let mut out = Vec::new();
    write_text(report, summary, &Catalogue::english(), options, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn assert_fits(text: &str, width: usize) {
    for line in text.lines() {
        assert!(columns(line) <= width, "{} columns: {line}", columns(line));
        assert_eq!(line, line.trim_end(), "a blank at the end");
        assert!(!line.contains(|c: char| c.is_control()), "{line:?}");
    }
}

/// What stands in the paragraph of a connection, on one line.
fn about(text: &str, port: u16) -> String {
    let start = text.find(&format!(":{port} ")).unwrap();
    let end = text[start..].find("\n\n").map_or(text.len(), |end| start + end);
    text[start..end].split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn it_fits_every_width_and_alphabet() {
    let (report, summary) = incident();
    for width in [0, 80, 81, 100, 120, 500] {
        for utf8 in [true, false] {
            let text = text(&report, &summary, &RenderOptions { width, utf8, ..narrow() });
            assert_fits(&text, width.clamp(80, 120));
            assert!(utf8 || text.is_ascii());
        }
    }
}

#[test]
fn colour_changes_no_letter() {
    let (report, summary) = incident();
    let colored = text(&report, &summary, &RenderOptions { color: true, ..narrow() });
    let mut plain = String::new();
    for (index, part) in colored.split('\x1b').enumerate() {
        plain.push_str(if index == 0 { part } else { part.split_once('m').unwrap().1 });
    }
    assert_ne!(colored, plain);
    assert_eq!(plain, text(&report, &summary, &narrow()));
}

#[test]
fn the_first_screen_answers() {
    let (report, summary) = incident();
    let text = text(&report, &summary, &narrow());
    let screen: Vec<&str> = text.lines().take(32).collect();
    let screen = screen.join("\n");
    for fact in [
        "12,345 packets",
        "8.4 MB",
        "5 m 12 s",
        "dropped 12 packets",
        "13 WebSocket connections",
        "Over time",
        "Findings",
    ] {
        assert!(screen.contains(fact), "{fact}:\n{screen}");
    }
    let (before, _) = text.split_once("Close codes").unwrap();
    for limit in ["17 TLS flows", "ARP 100"] {
        assert!(before.contains(limit), "{limit}:\n{before}");
    }
}

#[test]
fn the_worst_come_first_and_the_rest_are_counted() {
    let (report, summary) = report(vec![
        clean(0, 10, 1000, ""),
        unsure(1, 100),
        clean(2, 200, 1011, ""),
        refused(3, 300, 404),
        reset(4, 400),
    ]);
    let all = text(&report, &summary, &narrow());
    let place = |port: u16| all.find(&format!(":{port} "));
    assert!(place(50_004) < place(50_003) && place(50_003) < place(50_002) && place(50_002) < place(50_001));
    assert_eq!(place(50_000), None);
    let some = text(&report, &summary, &RenderOptions { top: 1, ..narrow() });
    assert!(some.contains("1 of 4 connections that ended badly") && !some.contains(":50003 "));
}

#[test]
fn a_connection_says_who_ended_it_and_which_packets_prove_it() {
    let (report, summary) = incident();
    let text = text(&report, &summary, &narrow());
    let broken = about(&text, 50_002);
    assert!(broken.contains(
        "server reset the connection (RST) without a Close frame; client saw 1006, server saw 1006"
    ));
    assert!(broken.contains("1 m 00 s after the last data") && broken.contains("#270 RST from server"));
    assert!(broken.contains("tcp.stream == 2"));
    let refused = about(&text, 50_004);
    assert!(refused.contains("HTTP 302") && refused.contains("Location https://login.example.com/"));
    let unanswered = about(&text, 50_009);
    assert!(
        unanswered.contains("client never answered it; server reset TCP (RST); client probably saw 1006")
    );
    assert!(about(&text, 50_005).contains("what either side saw cannot be told"));
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(
        text.matches("the library writes 1006 as its own report").count(),
        1,
        "said once for all 1006"
    );
}

#[test]
fn several_files_name_the_file_and_filter_by_address() {
    let mut record = reset(0, 10);
    record.tcp.server.rst.as_mut().unwrap().id = PacketId::new(1, 7);
    let (mut report, summary) = report(vec![record]);
    report.inputs[0].path = "/captures/a\u{1b}.pcap".to_owned();
    report.inputs.push(InputInfo { path: "/captures/b.pcap".to_owned(), ..InputInfo::default() });
    report.numbering = crate::base::Numbering::new([12_345, 9]);
    let text = text(&report, &summary, &narrow());
    assert!(text.contains("2 files as one capture") && text.contains("b.pcap #7 RST from server"));
    let filter = "ip.addr == 192.0.2.7 && tcp.port == 50000 && ip.addr == 198.51.100.10 && tcp.port == 8080";
    assert!(about(&text, 50_000).contains(filter));
    assert_fits(&text, 80);
}

#[test]
fn without_a_websocket_it_says_what_there_was() {
    let totals = Totals {
        packets: 900,
        tcp_flows: 12,
        tls_flows: TlsFlows { seen: 5, decrypted: 0, no_keys: 5 },
        ..Totals::default()
    };
    let found = |totals: Totals| {
        let text = text(&Report { totals, ..Report::default() }, &Summary::default(), &narrow());
        assert_fits(&text, 80);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let encrypted = found(totals.clone());
    assert!(encrypted.contains("No WebSocket connection found. 12 TCP flows were read"), "{encrypted}");
    assert!(encrypted.contains("5 of them are TLS") && encrypted.contains("SSLKEYLOGFILE"));
    assert!(found(Totals::default()).contains("no packets"));
    assert!(found(Totals { packets: 4, ..Totals::default() }).contains("no TCP"));
    assert!(found(Totals { websocket_connections: 3, ..totals }).contains("None of the 3"));
}

#[test]
fn warnings_are_told_even_without_words_for_them() {
    let (mut report, summary) = report(vec![opened(0, 1, 0)]);
    report.inputs[0].warnings =
        vec![InputWarning { id: "input-of-tomorrow", values: vec![("packet", "77".to_owned())] }];
    let text = text(&report, &summary, &narrow());
    assert!(text.contains("!  input-of-tomorrow (packet 77)"));
    assert!(text.contains("No connection ended badly."));
}

/// Everything that `explain` and `compare` can say, in every language.
#[test]
fn every_page_of_every_language_fits() {
    for language in LANGUAGES {
        let catalogue = Catalogue::of(language);
        let shown = |topic: &Topic| {
            let mut out = Vec::new();
            write_topic(topic, &catalogue, &narrow(), &mut out).unwrap();
            let text = String::from_utf8(out).unwrap();
            assert_fits(&text, 80);
            text
        };
        let entries = crate::catalogue::codes();
        for entry in entries {
            shown(&Topic::Code(Box::new(catalogue.explain(CloseCode(entry.first)))));
        }
        for book in catalogue.books().iter() {
            shown(&Topic::Book(Box::new(catalogue.book(book))));
            for code in &book.codes {
                shown(&Topic::BookCode(Box::new(catalogue.book_code(book, code))));
            }
        }
        let pairs = entries.iter().enumerate();
        for (a, b) in pairs.flat_map(|(at, a)| entries[..at].iter().map(move |b| (a, b))) {
            let comparison = catalogue.compare(CloseCode(a.first), CloseCode(b.first));
            let mut out = Vec::new();
            write_comparison(&comparison, &catalogue, &narrow(), &mut out).unwrap();
            assert_fits(&String::from_utf8(out).unwrap(), 80);
        }
        for id in ["silent", "open", "accept-invalid", "bad-length", "unknown_ca", "snaplen"] {
            assert!(catalogue.topics(id, None).unwrap().iter().map(shown).all(|text| text.contains(id)));
        }
    }
}

#[test]
fn a_report_fits_in_every_language() {
    let (report, summary) = incident();
    for language in LANGUAGES {
        let mut out = Vec::new();
        write_text(&report, &summary, &Catalogue::of(language), &narrow(), &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert_fits(&text, 80);
        assert!(text.contains("1006") && text.contains("tcp.stream"), "{}", language.tag);
    }
}

fn in_tls(mut record: ConnectionRecord) -> ConnectionRecord {
    record.tls = Some(Box::new(TlsFacts {
        version: Some("1.3"),
        cipher: Some("TLS_AES_128_GCM_SHA256".into()),
        sni: Some("ws.example.com".into()),
        alpn: Some("http/1.1".into()),
        decrypted: true,
        ..TlsFacts::default()
    }));
    record
}

/// What is told of one connection.
fn told(record: ConnectionRecord) -> String {
    let port = record.client.port;
    let (report, summary) = report(vec![record]);
    let text = text(&report, &summary, &narrow());
    assert_fits(&text, 80);
    about(&text, port)
}

#[test]
fn tls_is_told_and_a_missing_close_notify_where_fin_ended_it() {
    let ends_by_fin = |close_notify| {
        let mut record = in_tls(reset(0, 10));
        record.ending = Ending::FinWithoutClose;
        record.tcp.server.rst = None;
        record.tcp.server.fin = record.end;
        record.via = Some(Box::new(Via {
            connect: Some("ws.example.com:443".into()),
            proxied: Some((record.client, record.server)),
        }));
        if let Some(tls) = &mut record.tls {
            tls.close_notify.server = close_notify;
        }
        record
    };
    let cut = told(ends_by_fin(None));
    assert!(cut.contains("tls 1.3 · TLS_AES_128_GCM_SHA256 · ws.example.com · http/1.1"), "{cut}");
    assert!(cut.contains("no close_notify from server before its FIN: its data may be cut short"), "{cut}");
    assert!(
        cut.contains("via through CONNECT ws.example.com:443 behind a proxy for 192.0.2.7:50000"),
        "{cut}"
    );
    let whole = told(ends_by_fin(Some(at(69, 124_999))));
    assert!(whole.contains("#69 close_notify from server") && !whole.contains("cut short"), "{whole}");
    assert!(!told(in_tls(reset(0, 10))).contains("cut short"), "an RST cuts anyway");
    let mut unread = ends_by_fin(None);
    unread.limits.push(Limit::NoKeys);
    assert!(!told(unread).contains("cut short"), "it may be in what could not be read");
}

#[test]
fn a_failed_handshake_says_why_and_what_to_do() {
    let failed = |change: &dyn Fn(&mut ConnectionRecord, &mut TlsFacts)| {
        let mut record = reset(0, 10);
        (record.kind, record.outcome, record.ending) = (Kind::Tls, Outcome::Failed, Ending::TlsFailed);
        (record.upgrade, record.opened) = (None, None);
        let mut tls = TlsFacts { sni: Some("ws.example.com".into()), ..TlsFacts::default() };
        change(&mut record, &mut tls);
        record.tls = Some(Box::new(tls));
        told(record)
    };
    let alert = |content, own| Some(TlsAlert { side: Side::Client, content, packet: at(own, 100) });
    let known = failed(&|_, tls| tls.alert = alert(Some((2, 48)), 20));
    assert!(known.contains("TLS failed: client sent alert unknown_ca (48); client saw 1006"), "{known}");
    assert!(
        known.contains("does not trust the CA of the server’s") && known.contains("fullchain.pem"),
        "{known}"
    );
    assert!(known.contains("#20 alert unknown_ca (48) from client"), "{known}");
    let unknown = failed(&|_, tls| tls.alert = alert(Some((2, 200)), 20));
    assert!(
        unknown.contains("client sent alert 200") && unknown.contains("no registered meaning"),
        "{unknown}"
    );
    let sealed = failed(&|_, tls| tls.alert = alert(None, 20));
    assert!(sealed.contains("cannot be read (encrypted)") && sealed.contains("--keylog"), "{sealed}");
    let behind = failed(&|_, tls| tls.alert = alert(None, 75));
    assert!(behind.contains("server reset TCP (RST), and no readable alert"), "{behind}");
    let in_clear = failed(&|_, tls| tls.answered_in_clear = Some(at(20, 100)));
    assert!(in_clear.contains("in clear text") && in_clear.contains("Use `ws://`"), "{in_clear}");
    let of_tls13 = failed(&|record, tls| {
        record.tcp.server.fin = record.tcp.server.rst.take();
        tls.version = Some("1.3");
    });
    assert!(
        of_tls13.contains("server ended TCP (FIN)") && of_tls13.contains("encrypts the alert"),
        "{of_tls13}"
    );
}

#[test]
fn an_alert_behind_the_handshake_explains_an_upgrade_without_answer() {
    let mut record = in_tls(refused(0, 10, 200));
    record.ending = Ending::UpgradeUnanswered;
    if let (Some(tls), Some(upgrade)) = (&mut record.tls, &mut record.upgrade) {
        tls.alert = Some(TlsAlert { side: Side::Server, content: Some((2, 116)), packet: at(15, 2_005) });
        upgrade.status = None;
    }
    let text = told(record);
    assert!(text.contains("server sent TLS alert certificate_required (116)"), "{text}");
    assert!(text.contains("wants a client certificate"), "{text}");
    let mut wrong_port = refused(0, 10, 400);
    if let Some(upgrade) = &mut wrong_port.upgrade {
        upgrade.faults = vec![UpgradeFault::PlainToTlsPort];
    }
    assert!(told(wrong_port).contains("fix Use `wss://` for this port"));
}

#[test]
fn a_heartbeat_is_told_with_its_length_and_round_trips() {
    let mut record = reset(0, 10);
    let measured = |min, max| Some(Measured { min, mean: (min + max) / 2.0, max });
    record.heartbeat.client = Some(Box::new(Heartbeat {
        pings: 12,
        interval: measured(19_900.0, 20_100.0),
        round_trip: measured(0.8, 1.2),
        unanswered: 1,
    }));
    let text = told(record);
    for fact in ["client pings every 20.0 s · 12 pings", "round trip 0.8 ms to 1.2 ms · 1 unanswered"] {
        assert!(text.contains(fact), "{text}");
    }
}

#[test]
fn the_end_of_a_stream_is_no_end_of_tcp() {
    let stream = |end: StreamEnd, by_tcp: bool| {
        let mut record = reset(0, 10);
        record.kind = Kind::Http2;
        record.last = record.end.unwrap_or(record.last);
        record.stream_end = Some(PerSide { client: None, server: Some(end) });
        record.stalled.client = Some(at(40, 50_000));
        // TCP went on without this stream.
        record.tcp.server.rst = if by_tcp { record.end } else { Some(at(9_000, 300_000)) };
        if let Some(upgrade) = &mut record.upgrade {
            (upgrade.http_version, upgrade.stream_id, upgrade.status) = ("2", Some(7), Some(200));
        }
        record
    };
    let cancelled = told(stream(StreamEnd::Reset(8), false));
    assert!(
        cancelled.contains("server reset the stream (RST_STREAM CANCEL) without a Close frame"),
        "{cancelled}"
    );
    assert!(cancelled.contains("http2 stream 7 · RST_STREAM CANCEL from server"), "{cancelled}");
    assert!(cancelled.contains("client could send no more after #40"), "{cancelled}");
    assert!(cancelled.contains("#15 HTTP 200 · #70 RST_STREAM CANCEL from server"), "{cancelled}");
    assert!(!cancelled.contains("#9000") && cancelled.contains("tcp.stream == 0 && http2.streamid == 7"));
    let mut unread = stream(StreamEnd::Reset(8), false);
    unread.limits = vec![Limit::NoKeys];
    assert!(!told(unread).contains("could send no more"), "more window may have been granted unseen");
    let unnamed = told(stream(StreamEnd::Reset(4711), false));
    assert!(unnamed.contains("RST_STREAM 4711"), "{unnamed}");
    let refused = told(stream(StreamEnd::GoAway(11), false));
    assert!(refused.contains("server gave up the stream (GOAWAY ENHANCE_YOUR_CALM)"), "{refused}");
    let with_tcp = told(stream(StreamEnd::GoAway(0), true));
    assert!(with_tcp.contains("server reset the connection (RST)"), "{with_tcp}");
    assert!(with_tcp.contains("GOAWAY NO_ERROR from server"), "{with_tcp}");
    let mut ended = stream(StreamEnd::EndStream, false);
    ended.ending = Ending::FinWithoutClose;
    assert!(told(ended).contains("server ended the stream (END_STREAM) without a Close frame"));
}

#[test]
fn flows_without_keys_are_listed_where_asked_for() {
    let (mut report, summary) = incident();
    assert!(!text(&report, &summary, &narrow()).contains("could not be read\n"));
    report.opaque_tls = Some(vec![crate::report::fixture::opaque_tls(); 3]);
    let listed = text(&report, &summary, &RenderOptions { top: 2, ..narrow() });
    assert_fits(&listed, 80);
    let (_, section) = listed.split_once("3 TLS flows that could not be read\n").unwrap();
    for words in [
        "app.example.com\n",
        "through CONNECT app.example.com:443",
        "#58 encrypted alert from server",
        "server ended TCP (FIN) · 0.5 ms after the last bytes",
        "and 1 more",
    ] {
        assert!(section.contains(words), "{words}: {section}");
    }
    report.opaque_tls = Some(Vec::new());
    assert!(text(&report, &summary, &narrow()).contains("No TLS flow was left unread"));
}

#[test]
fn tls_without_keys_is_told_with_what_to_do() {
    let totals = |decrypted, no_keys| Totals {
        packets: 10,
        tcp_flows: 4,
        tls_flows: TlsFlows { seen: 4, decrypted, no_keys },
        http2_flows: 4,
        ..Totals::default()
    };
    let mut report = Report { totals: totals(0, 3), ..Report::default() };
    let all = text(&report, &Summary::default(), &narrow());
    for words in
        ["3 of them are TLS without a key", "--keylog FILE", "--opaque-tls", "--websocket-server HOST"]
    {
        assert!(all.contains(words), "{words}: {all}");
    }
    assert!(!all.contains("HTTP/2 flow"), "they were read: {all}");
    report.opaque_tls = Some(Vec::new());
    assert!(!text(&report, &Summary::default(), &narrow()).contains("--opaque-tls"));
    report.totals = totals(4, 0);
    let read = text(&report, &Summary::default(), &narrow());
    assert!(!read.contains("--keylog") && !read.contains("--websocket-server"), "{read}");
}

proptest! {
    /// Whatever a stranger puts into names, reasons and bodies: lines fit, and nothing steers the terminal.
    #[test]
    fn hostile_text_stays_in_its_place(
        bytes in prop::collection::vec(any::<u8>(), 0..300),
        words in "\\PC{0,90}",
        utf8: bool,
    ) {
        let mut refused = refused(0, 10, 404);
        let upgrade = refused.upgrade.as_mut().unwrap();
        upgrade.path = Some(WireText::new(&bytes));
        upgrade.host = Some(words.as_str().into());
        upgrade.location = Some(words.as_str().into());
        upgrade.body_excerpt = Some(WireText::new(&bytes));
        let mut closed = clean(1, 100, 1011, &words);
        closed.close.client.as_mut().unwrap().reason = WireText::new(&bytes);
        let (mut report, summary) = report(vec![refused, closed]);
        report.inputs[0].path = words;
        let text = text(&report, &summary, &RenderOptions { utf8, ..narrow() });
        assert_fits(&text, 80);
        prop_assert!(utf8 || text.is_ascii());
    }

    #[test]
    fn the_table_fits_whatever_it_counts(counts in prop::collection::vec(0_u64..50_000_000, 6)) {
        let (report, mut summary) = report(vec![reset(0, 10), clean(1, 100, 65_535, "")]);
        for code in &mut summary.codes {
            code.connections = counts[0];
            code.started_by_nobody = counts[1];
            code.started_by.client = counts[2];
            code.started_by.server = counts[3];
            code.seen_by.client = counts[4];
            code.seen_by.server = counts[5];
        }
        assert_fits(&text(&report, &summary, &narrow()), 80);
    }

    #[test]
    fn a_duration_is_short_and_never_sixty_of_a_unit(millis in 0.0_f64..8.64e7) {
        let catalogue = Catalogue::english();
        let mut out = Vec::new();
        let text = page::Page::new(&catalogue, &narrow(), &mut out).duration(millis);
        prop_assert!(columns(&text) <= 9, "{}", text);
        prop_assert!(millis < 1e3 || !text.starts_with("60"), "{}", text);
        prop_assert!(!text.contains("\u{a0}60"), "{}", text);
    }
}

#[test]
fn durations_and_sizes_read_well() {
    let catalogue = Catalogue::english();
    let mut out = Vec::new();
    let page = page::Page::new(&catalogue, &narrow(), &mut out);
    let durations = [0.2, 340.0, 999.7, 2_345.0, 59_940.0, 62_000.0, 3_599_600.0, 90_061_000.0];
    let durations = durations.map(|millis| page.duration(millis).replace(layout::JOIN, " "));
    assert_eq!(
        durations,
        ["0.2 ms", "340 ms", "1.00 s", "2.35 s", "59.9 s", "1 m 02 s", "1 h 00 m", "1 d 01 h"]
    );
    let sizes = [999, 1_500, 8_412_903, 20_000_000_000].map(|bytes| page.bytes(bytes));
    assert_eq!(sizes, ["999 B", "1.5 kB", "8.4 MB", "20.0 GB"]);
    assert_eq!(page.time_of_day(at(1, 1_500).time), "04:12:01.500");
}
