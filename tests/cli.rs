//! The program as a shell sees it: arguments, streams, files, exit codes.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "tests may use what the library may not"
)]
#![cfg(feature = "cli")]

mod support;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::Value;
use support::{ByteOrder, Conversation, Fixture, Frame, pcap};
use wsclose_pcap::base::Side;

/// Five connections: 4001, 1011, 1005 and twice 1006.
const FIVE: &str = "fmt-base";
/// The same, cut in the middle of the last packet.
const CUT: &str = "fmt-cutshort";

#[test]
fn exit_codes_say_what_happened_and_the_gravest_is_told() {
    let (good, cut) = (file(FIVE), file(CUT));
    for (words, code) in [
        (vec![&good[..]], 0),
        (vec![&good, "--fail-on", "1006"], 1),
        (vec![&good, "--fail-on", "1006>2,4000-4999>1,abnormal>40%"], 0),
        (vec![&good, "--fail-on", "1006>2,4000-4999,abnormal>40%"], 1),
        (vec![&good, "--fail-on", "1006>39.9%"], 1),
        (vec![&good, "--fail-on", "1012,failed,open"], 0),
        (vec![&good, "--fail-on", "1006", "--code", "1000-1005"], 0),
        (vec![&good, "--no-such-option"], 2),
        (vec!["/no/such.pcap"], 3),
        (vec![&cut], 4),
        (vec![&good, &cut], 4),
        (vec![&cut, "--fail-on", "1006"], 1),
        (vec![&cut, "/no/such.pcap"], 3),
        (vec![&cut, "/no/such.pcap", "--fail-on", "1006"], 3),
        (vec![&good, "-o", "/no/such/directory/report.json"], 5),
        (vec![], 2),
    ] {
        let done = run(&words);
        assert_eq!(done.code, code, "{words:?}: {}", done.stderr);
        assert_eq!(run(&[&words[..], &["-q"]].concat()).code, code, "{words:?} -q");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_beats_everything_but_the_rest_is_written() {
    let cut = file(CUT);
    let done = run(&[&cut, "/no/such.pcap", "--fail-on", "1006", "-o", "json:/dev/full"]);
    assert_eq!(done.code, 5);
    assert!(done.stdout.contains("5 WebSocket connections"), "{}", done.stdout);
    for word in ["/no/such.pcap", "/dev/full", "--fail-on '1006' is met by 2 of 5"] {
        assert!(done.stderr.contains(word), "{word}: {}", done.stderr);
    }
}

#[test]
fn a_cut_capture_is_told_up_to_the_cut() {
    let done = run(&[&file(CUT), "--format", "json"]);
    assert_eq!(done.code, 4);
    assert_eq!(done.json()["connections"].as_array().unwrap().len(), 5);
    assert_eq!(done.json()["inputs"][0]["truncated"], true);
    assert!(done.stderr.contains("fmt-cutshort.pcap") && done.stderr.contains("61"), "{}", done.stderr);
}

#[test]
fn bad_inputs_are_named_with_a_remedy_and_the_others_are_read() {
    let dir = Scratch::new("bad-inputs");
    let snoop = dir.file("old.snoop", b"snoop\0\0\0\0\0\0\x02\0\0\0\x04");
    let empty = dir.file("empty.pcap", b"");
    let text = dir.file("notes.pcap", b"remember the milk");
    let done = run(&[&snoop, &empty, &file(FIVE), &text, "--format", "json"]);
    assert_eq!(done.code, 3);
    assert_eq!(done.json()["connections"].as_array().unwrap().len(), 5);
    for word in ["old.snoop: ", "editcap -F pcapng", "empty.pcap: ", "notes.pcap: "] {
        assert!(done.stderr.contains(word), "{word}: {}", done.stderr);
    }
    assert_eq!(done.stderr.matches("error:").count(), 3, "{}", done.stderr);

    let nothing = run(&[&text]);
    assert_eq!((nothing.code, &nothing.stdout[..]), (3, ""));
}

#[test]
fn reports_are_written_beside_what_goes_to_stdout() {
    let dir = Scratch::new("outputs");
    let (good, json, lines) = (file(FIVE), dir.path("a.report"), dir.path("b.ndjson"));
    let done = run(&[&good, "-o", &format!("json:{json}"), "-o", &lines]);
    assert_eq!(done.code, 0);
    assert_eq!(done.stdout, run(&[&good]).stdout);
    assert_eq!(fs::read_to_string(&json).unwrap(), run(&[&good, "--format", "json"]).stdout);
    assert_eq!(fs::read_to_string(&lines).unwrap(), run(&[&good, "--format", "ndjson"]).stdout);
    assert_eq!(dir.names(), ["a.report", "b.ndjson"]);

    let quiet = run(&[&good, "-q", "-o", &lines]);
    assert_eq!((quiet.code, &quiet.stdout[..], &quiet.stderr[..]), (0, "", ""));
}

#[test]
fn a_report_that_cannot_be_made_leaves_the_old_one() {
    let dir = Scratch::new("old-report");
    let report = dir.file("report.json", b"old");
    let text = dir.file("notes.pcap", b"remember the milk");
    assert_eq!(run(&[&text, "-o", &report]).code, 3);
    assert_eq!(fs::read(&report).unwrap(), b"old");
    assert_eq!(dir.names(), ["notes.pcap", "report.json"]);

    let capture = dir.file("trace.json", &fs::read(file(FIVE)).unwrap());
    let before = fs::read(&capture).unwrap();
    assert_eq!(run(&[&capture, "-o", &capture]).code, 2, "a capture is not overwritten");
    assert_eq!(fs::read(&capture).unwrap(), before);
}

#[test]
fn stdin_is_a_capture_too() {
    let expected = run(&[&file("fmt-gzip"), "--format", "json"]).json();
    let done = run_with_input(&["-", "--format", "json"], &fs::read(file("fmt-gzip")).unwrap());
    assert_eq!(done.code, 0);
    let mut actual = done.json();
    assert_eq!(actual["inputs"][0]["path"], "-");
    actual["inputs"][0]["path"] = expected["inputs"][0]["path"].clone();
    assert_eq!(actual, expected);

    let nothing = run_with_input(&["-"], b"");
    assert_eq!(nothing.code, 3);
    assert!(nothing.stderr.contains("empty"), "{}", nothing.stderr);
}

#[test]
fn a_directory_is_one_capture_and_what_is_left_out_is_said() {
    let dir = Scratch::new("directory");
    for part in &Fixture::named("fmt-split").files {
        let name = part.file_name().unwrap().to_str().unwrap();
        dir.file(name, &fs::read(part).unwrap());
    }
    dir.file("notes.txt", b"remember the milk");
    let done = run(&[dir.0.to_str().unwrap(), "--format", "json"]);
    assert_eq!(done.code, 0, "{}", done.stderr);
    let report = done.json();
    assert_eq!(report["inputs"].as_array().unwrap().len(), 4);
    let codes: Vec<_> =
        report["connections"].as_array().unwrap().iter().map(|found| &found["close_code"]).collect();
    assert_eq!(codes, [4001, 1011, 1006, 1006, 1005]);
    assert!(done.stderr.contains("4 captures taken, 1 other file left out"), "{}", done.stderr);
}

#[test]
fn packets_of_several_inputs_are_named_with_their_file() {
    let text = run(&[&file(FIVE), &file("ipv6-node")]).stdout;
    assert!(text.contains("fmt-base.pcap #36 RST"), "{text}");
    assert!(text.contains("ipv6-node.pcap #"), "{text}");
    assert!(!text.contains("tcp.stream"), "a stream's number holds for one file only: {text}");

    let alone = run(&[&file(FIVE)]).stdout;
    assert!(alone.contains(" #36 RST") && !alone.contains("fmt-base.pcap #"), "{alone}");
}

#[test]
fn threads_change_nothing() {
    let incident = file("mixed");
    let expected = run(&[&incident, "-j", "1"]);
    for threads in ["2", "7"] {
        assert_eq!(run(&[&incident, "-j", threads]).stdout, expected.stdout);
    }
}

#[test]
fn text_is_plain_and_fits_wherever_it_goes() {
    for fixture in Fixture::all() {
        let mut words: Vec<&str> = fixture.files.iter().map(|file| file.to_str().unwrap()).collect();
        words.extend(["--top", "1000"]);
        let done = run(&words);
        assert!(matches!(done.code, 0 | 4), "{}: {}", fixture.name, done.stderr);
        assert_plain(&done.stdout, 80);
    }
    let incident = file("mixed");
    let narrow = run(&[&incident]).stdout;
    let wide = run(&[&incident, "--width", "120"]).stdout;
    assert_plain(&wide, 120);
    assert!(wide.lines().count() < narrow.lines().count());
    assert!(run(&[&incident, "--color", "always"]).stdout.contains("\u{1b}["));
}

#[test]
fn what_strangers_wrote_never_reaches_the_terminal_raw() {
    let nasty = "\u{1b}[2Jok\u{1b}]0;title\u{7}\r\u{202e}abc\u{2066}\u{9b}31m\u{2028}\u{0}\u{8}\u{7f}";
    let mut talk = Conversation::new("10.0.0.1:40000", "10.0.0.2:8080");
    talk.handshake().upgrade("/\u{1b}[31mred\u{9b}x").close_handshake(Side::Server, 4001, nasty);
    let mut refused = Conversation::new("10.0.0.1:40001", "10.0.0.2:8080");
    refused.at(talk.now()).handshake().refused_upgrade(
        "/b",
        "403 No\r\nServer: a\u{1b}[0mb\u{9d}\r\nLocation: /\u{202e}x\u{1b}c\r\nRetry-After: \u{1b}[5n",
    );
    let packets = [talk.packets(), refused.packets()].concat();
    let dir = Scratch::new("nasty");
    let capture = dir.file("\u{1b}[31m\u{202e}.pcap", &pcap(&packets, ByteOrder::Little));
    for words in [&[&capture[..]][..], &[&capture, "--show-secrets", "--top", "9"], &[&capture, &file(FIVE)]]
    {
        let done = run(words);
        assert_eq!(done.code, 0, "{}", done.stderr);
        assert!(done.stdout.contains("4001"), "{}", done.stdout);
        assert_plain(&done.stdout, 80);
        assert_plain(&done.stderr, usize::MAX);
    }
    for format in ["json", "ndjson"] {
        let done = run(&[&capture, "--format", format]);
        assert!(done.stdout.chars().all(|letter| letter == '\n' || !letter.is_ascii_control()), "{format}");
    }
    let reason =
        run(&[&capture, "--format", "json"]).json()["connections"][0]["client_saw"]["reason"].clone();
    assert_eq!(reason, nasty, "a machine gets what was sent");

    let missing = run(&["/no/\u{1b}[31m\u{202e}.pcap"]);
    assert_eq!(missing.code, 3);
    assert_plain(&missing.stderr, usize::MAX);
}

#[test]
fn secrets_are_masked_unless_asked_for() {
    let dir = Scratch::new("secrets");
    let mut talk = Conversation::new("10.0.0.1:40000", "10.0.0.2:8080");
    talk.handshake().upgrade("/chat?token=abc123def&room=lobby7").rst(Side::Server);
    let mut refused = Conversation::new("10.0.0.3:40000", "10.0.0.2:8080");
    refused
        .at(talk.now())
        .handshake()
        .refused_upgrade("/chat", "302 Found\r\nLocation: /login?ticket=abc123def&then=lobby7");
    let mut closed = Conversation::new("10.0.0.4:40000", "10.0.0.2:8080");
    let jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2lnbmF0dXJl";
    let reason = format!("jane.doe@example.org left: {jwt}");
    closed.at(refused.now()).handshake().upgrade("/chat").frame(Side::Server, Frame::close(1011, &reason));
    let mut named = Conversation::new("10.0.0.5:40000", "10.0.0.2:8080");
    let head = "302 Found\r\nServer: x (jane.doe@example.org)\r\nRetry-After: jane.doe@example.org\r\nVia: 1.1 jane.doe@example.org";
    named.at(closed.now()).handshake().refused_upgrade("/users/jane.doe%40example.org", head);
    let packets = [talk.packets(), refused.packets(), closed.packets(), named.packets()].concat();
    let capture = dir.file("a.pcap", &pcap(&packets, ByteOrder::Little));
    let copy = dir.path("copy.json");
    for format in ["text", "json", "ndjson", "csv"] {
        let words = [&capture[..], "--format", format, "-o", &copy];
        let masked = run(&words);
        let shown = run(&[&words[..], &["--show-secrets"]].concat());
        for secret in ["abc123def", "lobby7", "jane.doe", "eyJhbGci"] {
            assert!(!masked.stdout.contains(secret), "{format}: {}", masked.stdout);
            assert!(fs::read_to_string(&copy).unwrap().contains(secret), "{format}");
        }
        assert!(
            masked.stdout.contains("/chat?token="),
            "the name of a parameter is no secret: {}",
            masked.stdout
        );
        assert!(shown.stdout.contains("token=abc123def"), "{format}: {}", shown.stdout);
        run(&words);
        assert!(!fs::read_to_string(&copy).unwrap().contains("abc123def"), "{format}");
    }
}

#[test]
fn filters_choose_connections_and_leave_totals() {
    let incident = file("mixed");
    let whole = run(&[&incident, "--format", "json"]).json();
    let all = whole["connections"].as_array().unwrap();
    let check = |words: &[&str], keep: &dyn Fn(&Value) -> bool| {
        let done = run(&[&[&incident[..], "--format", "json"][..], words].concat());
        assert_eq!(done.code, 0, "{words:?}: {}", done.stderr);
        let report = done.json();
        // What other connections say of one depends on which are there.
        let alone = |connection: &Value| {
            let mut connection = connection.clone();
            for key in ["hop", "diagnosis", "findings"] {
                connection[key] = Value::Null;
            }
            connection
        };
        let expected: Vec<Value> = all.iter().filter(|connection| keep(connection)).map(alone).collect();
        let found: Vec<Value> = report["connections"].as_array().unwrap().iter().map(alone).collect();
        assert!(!expected.is_empty() && expected.len() < all.len(), "{words:?} chooses {}", expected.len());
        assert_eq!(found, expected, "{words:?}");
        assert_eq!(report["totals"], whole["totals"], "{words:?}");
        let told: u64 =
            report["summary"]["outcomes"].as_object().unwrap().values().filter_map(Value::as_u64).sum();
        assert_eq!(told, expected.len() as u64, "{words:?}");
    };
    let codes = |connection: &Value| -> Vec<u64> {
        let close = &connection["close"];
        let sent = [&close["client"], &close["server"]].into_iter().filter(|close| !close.is_null());
        let sent = sent.map(|close| close["code"].as_u64().unwrap_or(1005));
        connection["close_code"].as_u64().into_iter().chain(sent).collect()
    };
    let path = |connection: &Value| connection["upgrade"]["path"].as_str().unwrap_or_default().to_owned();
    check(&["--code", "1006"], &|found| codes(found).contains(&1006));
    check(&["--code", "1000-1002,4000-4999"], &|found| {
        codes(found).iter().any(|code| matches!(code, 1000..=1002 | 4000..=4999))
    });
    check(&["--outcome", "failed,open"], &|found| found["outcome"] == "failed" || found["outcome"] == "open");
    check(&["--port", "8080"], &|found| found["server"]["port"] == 8080);
    check(&["--port", "43201"], &|found| found["client"]["port"] == 43201);
    check(&["--host", "10.79.0.0/16"], &|found| {
        let ip = found["client"]["ip"].as_str().unwrap();
        ip.starts_with("10.79.") || found["server"]["ip"].as_str().unwrap().starts_with("10.79.")
    });
    check(&["--path", "/client/"], &|found| path(found).starts_with("/client/"));
    check(&["--path", "*/c1*"], &|found| path(found).contains("/c1"));
    check(&["--since", "2026-11-21T04:02:00Z"], &|found| {
        found["last_time"].as_str().unwrap() >= "2026-11-21T04:02:00"
    });
    check(&["--until", "2026-11-21 04:00:30"], &|found| {
        found["first_time"].as_str().unwrap() <= "2026-11-21T04:00:30.000000000Z"
    });
    check(&["--code", "1006", "--outcome", "abnormal"], &|found| {
        codes(found).contains(&1006) && found["outcome"] == "abnormal"
    });

    let start = whole["inputs"][0]["first_time"].as_str().unwrap();
    assert!(start.starts_with("2026-11-21T04:00:00.000"), "{start}");
    let from_start = run(&[&incident, "--format", "json", "--since", "+2m", "--until", "+150s"]).json();
    let between = run(&[
        &incident,
        "--format",
        "json",
        "--since",
        &later(start, 2, 0),
        "--until",
        &later(start, 2, 30),
    ]);
    assert_eq!(from_start, between.json());

    let none = run(&[&incident, "--host", "nobody.example"]);
    assert_eq!(none.code, 0);
    assert_plain(&none.stdout, 80);
}

#[test]
fn key_logs_open_tls_and_their_secrets_stay_inside() {
    let (capture, log) = (tls("tls13-chromium.pcap"), tls("tls13-chromium.keys.log"));
    let text = fs::read_to_string(&log).unwrap();
    let dir = Scratch::new("keylog");
    let half = text.lines().count() / 2;
    let part = |lines: Vec<&str>| lines.join("\r\n").into_bytes();
    let first = dir.file("first.log", &part(text.lines().take(half).collect()));
    let second = dir.file("second.log", &part(text.lines().skip(half).collect()));

    let sealed = run(&[&capture, "--format", "json"]).json();
    assert_eq!(sealed["totals"]["tls_flows"], serde_json::json!({ "seen": 6, "decrypted": 0, "no_keys": 6 }));
    assert_eq!(sealed["connections"].as_array().unwrap().len(), 0);
    assert!(run(&[&capture]).stdout.contains("--keylog"), "what to do is said");

    let opened = run(&[&capture, "--keylog", &log, "--format", "json"]);
    assert_eq!(opened.json()["connections"].as_array().unwrap().len(), 6);
    let both = run(&[&capture, "--keylog", &first, "--keylog", &second, "--format", "json"]);
    assert_eq!(both.stdout, opened.stdout);

    let secrets: Vec<&str> = text.lines().filter_map(|line| line.split(' ').nth(2)).collect();
    assert!(secrets.len() > 10);
    let broken = dir.file("broken.log", text.replace("CLIENT_", "CLIENT ").as_bytes());
    for format in ["text", "json", "ndjson"] {
        for log in [&log, &broken] {
            let done =
                run(&[&capture, "--keylog", log, "--format", format, "--opaque-tls", "--show-secrets"]);
            assert_eq!(done.code, 0, "{}", done.stderr);
            let all = done.stdout + &done.stderr;
            assert!(!secrets.iter().any(|secret| all.contains(&secret[..16])), "{format} {log}");
        }
    }
}

#[test]
fn what_is_wrong_with_a_key_log_is_said() {
    let capture = tls("tls13-chromium.pcap");
    let dir = Scratch::new("bad-keylog");
    let empty = dir.file("empty.log", b"# nothing\n");
    let log = fs::read_to_string(tls("tls13-chromium.keys.log")).unwrap();
    let partly = dir.file("partly.log", format!("{log}nonsense\n").as_bytes());
    let done = run(&[&capture, "--keylog", &empty]);
    assert!(done.code == 0 && done.stderr.contains("empty.log: it holds no TLS secrets"), "{}", done.stderr);
    let done = run(&[&capture, "--keylog", &partly]);
    assert!(done.stderr.contains("partly.log: 1 line could not be read"), "{}", done.stderr);
    assert_eq!(run(&[&capture, "--keylog", &partly, "-q"]).stderr, "");

    let report = dir.path("report.json");
    for wrong in ["/no/such.log", dir.0.to_str().unwrap()] {
        let done = run(&[&capture, "--keylog", wrong, "-o", &report]);
        assert_eq!((done.code, &done.stdout[..]), (3, ""), "{wrong}");
        assert!(
            done.stderr.contains(wrong) && done.stderr.contains("nothing was analysed"),
            "{}",
            done.stderr
        );
        assert!(!Path::new(&report).exists(), "nothing is written");
    }
    let over_itself = run(&[&capture, "--keylog", &partly, "-o", &format!("text:{partly}")]);
    assert_eq!(over_itself.code, 2);
    assert!(fs::read_to_string(&partly).unwrap().starts_with(&log));
}

#[cfg(unix)]
#[test]
fn a_key_log_that_others_can_read_is_told() {
    use std::os::unix::fs::PermissionsExt as _;
    let capture = tls("tls13-chromium.pcap");
    let dir = Scratch::new("open-keylog");
    let log = dir.file("keys.log", &fs::read(tls("tls13-chromium.keys.log")).unwrap());
    for (mode, is_told) in [(0o600, false), (0o640, true), (0o604, true), (0o400, false)] {
        fs::set_permissions(&log, fs::Permissions::from_mode(mode)).unwrap();
        let done = run(&[&capture, "--keylog", &log]);
        assert_eq!(done.stderr.contains("other accounts can read"), is_told, "{mode:o}: {}", done.stderr);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_key_log_may_be_a_pipe() {
    let capture = tls("tls13-chromium.pcap");
    let log = tls("tls13-chromium.keys.log");
    let expected = run(&[&capture, "--keylog", &log, "--format", "json"]);
    let words = [&capture[..], "--keylog", "/dev/stdin", "--format", "json"];
    let done = run_with_input(&words, &fs::read(&log).unwrap());
    assert_eq!((done.code, &done.stderr[..]), (0, ""));
    assert_eq!(done.stdout, expected.stdout);
}

#[test]
fn tls_flows_that_could_not_be_read_are_listed_where_asked_for() {
    let capture = tls("tls13-chromium.pcap");
    assert_eq!(run(&[&capture, "--format", "json"]).json()["opaque_tls"], Value::Null);
    let report = run(&[&capture, "--format", "json", "--opaque-tls"]).json();
    let flows = report["opaque_tls"].as_array().unwrap();
    assert_eq!(flows.len(), 6);
    assert_eq!(report["connections"].as_array().unwrap().len(), 0, "they are never called WebSocket");
    for (number, flow) in flows.iter().enumerate() {
        assert_eq!(flow["tcp_stream"], number);
        assert_eq!((&flow["tls"]["version"], &flow["tls"]["decrypted"]), (&"1.3".into(), &false.into()));
        assert!(flow["ended_by"].is_string() && flow["tcp"]["payload_bytes"]["server"].as_u64() > Some(100));
    }
    let lines = run(&[&capture, "--format", "ndjson", "--opaque-tls"]).stdout;
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let types: Vec<_> = lines.iter().map(|line| line["type"].as_str().unwrap()).collect();
    assert_eq!(types, [&["opaque_tls"; 6][..], &["summary"]].concat());

    let text = run(&[&capture, "--opaque-tls", "--top", "2"]).stdout;
    assert_plain(&text, 80);
    assert!(text.contains("6 TLS flows that could not be read") && text.contains("and 4 more"), "{text}");
    assert_eq!(text.matches("TLS_AES_256_GCM_SHA384").count(), 2, "{text}");

    let client = flows[0]["client"]["port"].to_string();
    let one = run(&[&capture, "--format", "json", "--opaque-tls", "--port", &client]).json();
    assert_eq!(one["opaque_tls"].as_array().unwrap().len(), 1);
    let log = tls("tls13-chromium.keys.log");
    let opened = run(&[&capture, "--opaque-tls", "--keylog", &log]).stdout;
    assert!(opened.contains("No TLS flow was left unread"), "{opened}");
}

#[test]
fn a_failed_handshake_counts_where_its_server_is_named() {
    let capture = tls("tlsfail-hostname.pcap");
    let connections = |words: &[&str]| {
        let report = run(&[&[&capture[..], "--format", "json"], words].concat()).json();
        report["connections"].as_array().unwrap().clone()
    };
    let name = run(&[&capture, "--format", "json", "--opaque-tls"]).json()["opaque_tls"][0].clone();
    let (sni, ip) = (name["tls"]["sni"].as_str().unwrap(), name["server"]["ip"].as_str().unwrap());
    let with_port = format!("{ip}:{}", name["server"]["port"]);
    assert!(connections(&[]).is_empty());
    assert!(
        connections(&["--websocket-server", "other.example", "--websocket-server", "[::1]:443"]).is_empty()
    );
    for server in [sni, ip, &with_port] {
        let found = connections(&["--websocket-server", "other.example", "--websocket-server", server]);
        let [connection] = found.as_slice() else { panic!("{server}: {found:?}") };
        assert_eq!((&connection["kind"], &connection["ending"]), (&"tls".into(), &"tls_failed".into()));
        assert_eq!(connection["close_code"], 1015);
    }
    let text = run(&[&capture, "--websocket-server", sni]).stdout;
    assert_plain(&text, 80);
    assert!(text.contains("TLS") && text.contains("fix "), "{text}");
    let wrong = run(&[&capture, "--websocket-server", "wss://a.example/b"]);
    assert!(wrong.code == 2 && wrong.stderr.contains("without wss://"), "{}", wrong.stderr);
}

#[test]
fn payload_is_looked_into_or_not() {
    let capture = file("err-rawclient-to-node");
    let of_payload = |words: &[&str]| {
        let report = run(&[&[&capture[..], "--format", "json"], words].concat()).json();
        let violations = report["connections"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|connection| connection["violations"].as_array().unwrap().clone());
        let is_of_payload = |rule: &Value| rule == "invalid-utf8-text" || rule == "inflate-failure";
        violations.filter(|violation| is_of_payload(&violation["rule"])).count()
    };
    assert_eq!(of_payload(&["--payload-checks", "never"]), 0);
    assert_eq!(of_payload(&[]), 2);
    assert_eq!(of_payload(&["--payload-checks", "on-demand"]), 2);
    let wrong = run(&[&capture, "--payload-checks", "always"]);
    assert!(wrong.code == 2 && wrong.stderr.contains("on-demand"), "{}", wrong.stderr);
}

#[test]
fn the_samples_with_tls_bring_their_keys() {
    for (sample, connections, version) in [("wss-tls13-chromium", 6, "1.1"), ("wss-http2-chromium", 8, "2")] {
        let sample = format!("{}/samples/{sample}.pcapng", env!("CARGO_MANIFEST_DIR"));
        let report = run(&[&sample, "--format", "json"]).json();
        let found = report["connections"].as_array().unwrap();
        assert_eq!(found.len(), connections, "{sample}");
        assert!(found.iter().all(|connection| connection["upgrade"]["http_version"] == version), "{sample}");
        assert_plain(&run(&[&sample]).stdout, 80);
    }
}

#[test]
fn explains_codes() {
    for (code, words) in
        [("1006", "Abnormal Closure"), ("4999", "4000 to 4999"), ("0", "0"), ("65535", "65535")]
    {
        let done = run(&["explain", code]);
        assert_eq!((done.code, &done.stderr[..]), (0, ""), "{code}");
        assert!(done.stdout.starts_with(code) && done.stdout.contains(words), "{}", done.stdout);
        assert_plain(&done.stdout, 80);
    }
    let two = run(&["explain", "1001", "1011"]).stdout;
    assert!(two.contains("Going Away") && two.contains("Internal Error"), "{two}");
    for wrong in ["65536", "-1", "nothing-like-it"] {
        let done = run(&["explain", "--", wrong]);
        assert_eq!(done.code, 2);
        assert!(done.stderr.contains(&format!("no code, rule or book “{wrong}”")), "{}", done.stderr);
    }
    for (word, meant) in [("1006", "explain 1006"), ("shema", "schema"), ("explian", "explain CODE|BOOK|ID")]
    {
        let done = run(&[word]);
        assert_eq!(done.code, 3);
        assert!(done.stderr.contains(&format!("wsclose-pcap {meant}")), "{}", done.stderr);
    }
}

#[test]
fn compares_two_codes_in_the_languages_of_the_readers() {
    for (codes, tag, last_heading) in [
        (["1002", "1014"], "ru", "Когда что использовать"),
        (["1010", "1014"], "pt", "Quando usar qual"),
        (["1003", "1014"], "ko", "언제 어떤 것을 사용할지"),
        (["1008", "1014"], "tr", "Hangisini Ne Zaman Kullanmalı"),
        (["1006", "1014"], "ko", "언제 어떤 것을 사용할지"),
    ] {
        let done = run(&["compare", codes[0], codes[1], "--lang", tag]);
        assert_eq!((done.code, &done.stderr[..]), (0, ""), "{codes:?}");
        assert!(done.stdout.contains(last_heading), "{}", done.stdout);
        for english in [" the ", " is ", "Description", "How to fix"] {
            assert!(!done.stdout.contains(english), "{english}: {}", done.stdout);
        }
        assert_plain(&done.stdout, 80);
    }
    let same = run(&["compare", "1006", "1006"]);
    assert_eq!(same.code, 2, "{}", same.stderr);
    let json = run(&["compare", "1006", "1014", "--format", "json", "--lang", "de"]).json();
    assert_eq!(json["codes"][0]["name"], "Abnormal Closure");
    assert!(json["capture"][0].as_str().unwrap().contains(" ist "), "{}", json["capture"][0]);
}

#[test]
fn the_language_is_asked_for_or_that_of_the_locale() {
    let title = |locale: &str, words: &[&str]| {
        let mut command = command(words);
        let done = command.env("LC_ALL", locale).output().unwrap();
        String::from_utf8(done.stdout).unwrap()
    };
    let sample = file("mixed");
    assert!(title("es_ES.UTF-8", &[&sample]).contains("conexiones WebSocket"));
    assert!(title("C.UTF-8", &[&sample]).contains("WebSocket connections"));
    assert!(title("C", &[&sample, "--lang", "zh-CN"]).contains("WebSocket 连接"));
    assert!(title("ru_RU.UTF-8", &["explain", "1006"]).contains("Описание"));
    let json = |locale: &str, words: &[&str]| title(locale, words);
    let plain = json("C.UTF-8", &[&sample, "--format", "json"]);
    assert_eq!(json("ru_RU.UTF-8", &[&sample, "--format", "json"]), plain, "machines read English");
    let russian: Value =
        serde_json::from_str(&json("C", &[&sample, "--format", "json", "--lang", "ru"])).unwrap();
    let english: Value = serde_json::from_str(&plain).unwrap();
    let [russian, english] = [russian, english].map(|report| report["summary"]["codes"][0].clone());
    assert_eq!(russian["triggers"], english["triggers"]);
    assert_ne!(russian["meaning"], english["meaning"]);
}

#[test]
fn a_code_book_of_ones_own_explains_its_codes_and_says_what_is_wrong_with_it() {
    let dir = Scratch::new("codebook");
    let book = dir.file(
        "acme.toml",
        b"id = \"acme\"\nname = \"Acme\"\nas_of = \"2026-11-28\"\n[match]\npaths = [\"*\"]\n\
          [[code]]\ncode = 4401\nname = \"LOGIN\"\nmeaning = \"The login is too old.\"\nclass = \"auth\"\nagain = \"fix-first\"\n",
    );
    let book = book.as_str();
    let sample = file("mixed");
    let text = run(&[&sample, "--codebook", book, "--lang", "es"]).stdout;
    assert!(text.contains("4401 LOGIN") && text.contains("The login is too old."), "{text}");
    let report = run(&[&sample, "--codebook", book, "--format", "json"]).json();
    let found =
        report["connections"].as_array().unwrap().iter().find(|one| one["close_code"] == 4401).unwrap();
    assert_eq!((&found["code_name"], &found["code_book"]["book"]), (&"LOGIN".into(), &"acme".into()));
    assert_eq!(found["code_book"]["chosen_by"], "path");
    let explained = run(&["explain", "4401", "--book", "acme", "--codebook", book]).stdout;
    assert!(explained.contains("The login is too old."), "{explained}");
    assert!(run(&["list", "books", "--codebook", book]).stdout.starts_with("acme"));

    let wrong = dir.file("wrong.toml", b"id = \"acme\"\nname = 7\n");
    let done = run(&[&sample, "--codebook", &wrong]);
    assert_eq!(done.code, 2);
    assert!(done.stderr.contains("wrong.toml: line 2, name:"), "{}", done.stderr);
    assert_eq!(run(&[&sample, "--codebook", "missing.toml"]).code, 3);
}

#[test]
fn a_file_of_knowledge_changes_timers_limits_and_thresholds_and_may_hold_a_code_book() {
    let dir = Scratch::new("knowledge");
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/knowledge.example.toml");
    let example = example.to_str().unwrap();
    for option in ["--knowledge", "--codebook"] {
        let listed = |what: &str| run(&["list", what, option, example]).stdout;
        assert!(listed("books").starts_with("acme"));
        assert!(
            listed("timers").lines().any(|line| line.starts_with("acme-gateway ")),
            "{}",
            listed("timers")
        );
        assert!(listed("thresholds").contains("burst_connections"));
        assert!(listed("size-limits").contains("Acme gateway"));
    }
    let rules = |report: &Value| {
        let findings = report["findings"].as_array().unwrap().iter();
        findings.map(|finding| finding["rule"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let crash = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/captures/incidents/crash.pcap.gz");
    let crash = crash.to_str().unwrap();
    let more = dir.file("more.toml", b"[thresholds]\nburst_connections = 300\n");
    assert!(rules(&run(&[crash, "--format", "json"]).json()).contains(&"mass-crash".to_owned()));
    let report = run(&[crash, "--format", "json", "--knowledge", example, "--knowledge", &more]).json();
    assert!(!rules(&report).contains(&"mass-crash".to_owned()));

    let wrong = dir.file("wrong.toml", b"[thresholds]\nburst_share = 2\n");
    let done = run(&[crash, "--knowledge", &wrong]);
    assert_eq!(done.code, 2);
    assert!(done.stderr.contains("wrong.toml: line 2, burst_share:"), "{}", done.stderr);
    assert_eq!(run(&["explain", "1006", "--knowledge", &dir.file("empty.toml", b"")]).code, 2);
    assert_eq!(run(&[crash, "--knowledge", "missing.toml"]).code, 3);
}

#[test]
fn two_reports_tell_whether_a_fix_worked_and_when_they_cannot() {
    let dir = Scratch::new("diff");
    let report = |name: &str, capture: &str, words: &[&str]| {
        let path = dir.path(name);
        let capture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/captures").join(capture);
        assert_eq!(run(&[&["-q", capture.to_str().unwrap(), "-o", &path], words].concat()).code, 0);
        path
    };
    let crash = report("crash.json", "incidents/crash.pcap.gz", &[]);
    let restart = report("restart.json", "incidents/restart.pcap.gz", &[]);
    let lines = report("restart.ndjson", "incidents/restart.pcap.gz", &[]);
    let few = report("few.json", "incidents/restart.pcap.gz", &["--outcome", "abnormal"]);

    let done = run(&["diff", &crash, &restart]);
    assert_eq!((done.code, &done.stderr[..]), (0, ""));
    assert_plain(&done.stdout, 80);
    let text: Vec<&str> = done.stdout.split_whitespace().collect();
    for words in [
        "ended badly (abnormal or failed): 200 of 400 connections before, none of 400 now.",
        "mass-crash: 200 of 400 connections before, none of 400 now. It comes to many at once",
        "1006 Abnormal Closure 200 50 % 0 0 % -50.0 gone",
    ] {
        assert!(text.join(" ").contains(words), "{words}: {}", done.stdout);
    }
    let json = |before: &str, after: &str| run(&["diff", before, after, "--format", "json"]).json();
    let told = json(&crash, &restart);
    assert_eq!((&told["schema"], &told["bad"]["trend"]), (&"wsclose-diff/1".into(), &"gone".into()));
    assert_eq!(json(&crash, &lines), told, "lines say the same");
    let same = json(&crash, &crash);
    let trends = |told: &Value, list: &str| -> Vec<String> {
        told[list].as_array().unwrap().iter().map(|row| row["trend"].as_str().unwrap().to_owned()).collect()
    };
    for list in ["findings", "outcomes", "endings", "codes", "servers", "flows"] {
        assert!(trends(&same, list).iter().all(|trend| trend == "same"), "{list}: {same}");
    }
    let nothing = run(&["diff", &crash, &few]).stdout;
    assert!(nothing.contains("nothing can be told"), "{nothing}");
    let backwards = run(&["diff", &restart, &crash]);
    assert!(backwards.code == 0 && backwards.stderr.contains("was captured later"), "{}", backwards.stderr);
}

#[test]
fn what_is_no_report_is_not_compared() {
    let dir = Scratch::new("no-report");
    let report = dir.path("report.json");
    assert_eq!(run(&["-q", &file(FIVE), "-o", &report]).code, 0);
    let whole = fs::read_to_string(&report).unwrap();
    let cut = dir.file("cut.json", &whole.as_bytes()[..whole.len() / 2]);
    let other = dir.file("other.json", b"{\"schema\":\"wsclose-diff/1\\u001b[31m\"}");
    let text = dir.file("notes.json", b"remember the milk");
    for (wrong, said) in [
        (&cut[..], "cut.json ends before the report does"),
        (&other, "only wsclose-report/1 can be compared"),
        (&text, "notes.json is no JSON report: line 1, column 1"),
        (&file(FIVE), "is no JSON report"),
        ("/no/such.json", "cannot read /no/such.json"),
    ] {
        let done = run(&["diff", &report, wrong]);
        assert_eq!((done.code, &done.stdout[..]), (3, ""), "{wrong}");
        assert!(done.stderr.contains(said) && !done.stderr.contains('\u{1b}'), "{}", done.stderr);
    }
    assert_eq!(run(&["diff", &report]).code, 2);

    let hostile = whole.replace("\"rule\": \"", "\"rule\": \"\\u001b[2J\\u202e");
    let hostile = dir.file("hostile.json", hostile.as_bytes());
    let done = run(&["diff", &report, &hostile]);
    assert_eq!(done.code, 0);
    assert_plain(&done.stdout, 80);
    assert!(!run(&["diff", &report, &hostile, "--format", "json"]).stdout.contains('\u{202e}'));
}

#[test]
fn the_schema_is_the_published_one_and_every_report_has_its_keys() {
    let published = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schema/wsclose-report-1.json");
    let schema = run(&["schema"]);
    assert_eq!(schema.stdout, fs::read_to_string(published).unwrap());
    let required = |schema: &Value| -> Vec<String> {
        schema["required"].as_array().unwrap().iter().map(|key| key.as_str().unwrap().to_owned()).collect()
    };
    let (schema, report) = (schema.json(), run(&[&file("mixed"), "--format", "json"]).json());
    for key in required(&schema) {
        assert!(report.get(&key).is_some(), "{key}");
    }
    for key in required(&schema["$defs"]["Connection"]) {
        for connection in report["connections"].as_array().unwrap() {
            assert!(connection.get(&key).is_some(), "{key} of {}", connection["id"]);
        }
    }
}

#[test]
fn lists_completions_and_the_manual_are_there() {
    let lists = run(&["list"]).stdout;
    assert!(lists.lines().count() > 8, "{lists}");
    for list in lists.lines() {
        let name = list.split_whitespace().next().unwrap();
        let done = run(&["list", name]);
        assert!(done.code == 0 && done.stdout.lines().count() > 2, "{name}: {}", done.stdout);
    }
    assert!(run(&["list", "codes"]).stdout.contains("Abnormal Closure"));
    for shell in ["bash", "zsh", "fish"] {
        let script = run(&["completions", shell]).stdout;
        assert!(script.contains("--fail-on") || script.contains("fail-on"), "{shell}");
    }
    let manual = run(&["man"]).stdout;
    assert!(manual.contains(".TH wsclose-pcap") && manual.contains("fail\\-on"), "{manual}");
    for help in [&["--help"][..], &["-h"], &["explain", "--help"], &["--version"]] {
        let done = run(help);
        assert!(done.code == 0 && done.stdout.contains("wsclose-pcap"), "{help:?}");
    }
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    for format in ["text", "json", "ndjson"] {
        let mut child = command(&[&file("many-200-interleaved"), "--format", format, "--top", "200"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let done = child.wait_with_output().unwrap();
        assert_eq!(done.status.code(), Some(0), "{format}");
        assert_eq!(String::from_utf8_lossy(&done.stderr), "", "{format}");
    }
}

#[test]
fn lines_are_one_for_each_connection_and_a_summary() {
    let lines = run(&[&file("mixed"), "--format", "ndjson"]).stdout;
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let document = run(&[&file("mixed"), "--format", "json"]).json();
    let of = |kind: &str| lines.iter().filter(|line| line["type"] == kind).count();
    assert_eq!(of("connection"), document["connections"].as_array().unwrap().len());
    assert_eq!(of("finding"), document["findings"].as_array().unwrap().len());
    assert!(of("finding") > 0 && of("hop") > 0);
    assert_eq!(lines.last().unwrap()["summary"], document["summary"]);
}

/// Nothing but text in lines that are no longer than this.
fn assert_plain(text: &str, columns: usize) {
    let is_hidden = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    for line in text.lines() {
        assert!(!line.contains(is_hidden), "{line:?}");
        assert!(line.chars().count() <= columns, "{} columns: {line:?}", line.chars().count());
    }
}

/// A time of the incident, so much later.
fn later(start: &str, minutes: u32, seconds: u32) -> String {
    let second: f64 = start[17..].trim_end_matches('Z').parse().unwrap();
    format!("{}{minutes:02}:{:012.9}Z", &start[..14], second + f64::from(seconds))
}

/// The first file of a fixture.
fn file(name: &str) -> String {
    Fixture::named(name).files[0].to_str().unwrap().to_owned()
}

/// A capture or a key log in `tests/captures`.
fn tls(name: &str) -> String {
    format!("{}/tests/captures/{name}", env!("CARGO_MANIFEST_DIR"))
}

struct Done {
    code: i32,
    stdout: String,
    stderr: String,
}

impl Done {
    fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {}", self.stderr))
    }
}

fn run(words: &[&str]) -> Done {
    run_with_input(words, b"")
}

fn run_with_input(words: &[&str], input: &[u8]) -> Done {
    let mut child =
        command(words).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // What does not read its input is no concern here.
    let _ = child.stdin.take().unwrap().write_all(input);
    let done = child.wait_with_output().unwrap();
    Done {
        code: done.status.code().expect("an exit code, no signal"),
        stdout: String::from_utf8(done.stdout).unwrap(),
        stderr: String::from_utf8(done.stderr).unwrap(),
    }
}

/// The program in an environment that says nothing about terminals.
fn command(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wsclose-pcap"));
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "LC_CTYPE"] {
        command.env_remove(name);
    }
    command.env("LC_ALL", "C.UTF-8").args(words);
    command
}

/// A directory that is removed with the value.
struct Scratch(PathBuf);

impl Scratch {
    fn new(purpose: &str) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("{purpose}-{}-{number}", std::process::id());
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }

    fn file(&self, name: &str, bytes: &[u8]) -> String {
        fs::write(self.0.join(name), bytes).unwrap();
        self.path(name)
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
