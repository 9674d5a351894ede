//! Reports with `--anonymize` name no address of the capture and conclude the same.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "tests may use what the library may not"
)]
#![cfg(feature = "cli")]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use support::{ByteOrder, Conversation, Frame, pcap};
use wsclose_pcap::base::Side;
use wsclose_pcap::report::{ANONYMIZER_KEY_BYTES, Anonymizer};

/// The key of these tests, in hex digits.
const KEY: &str = "5ad1b40b1a56a4ed1e6a9b8e11f1f3c2077c20dd5cf0be4b39f87e0ea46f4c5b";

#[test]
fn every_capture_says_the_same_of_other_addresses() {
    let directory = std::env::temp_dir().join(format!("wsclose-pcap-anonymize-{}", std::process::id()));
    fs::create_dir_all(&directory).unwrap();
    let key = directory.join("key");
    fs::write(&key, KEY).unwrap();
    let mut captures = captures();
    let built = directory.join("built.pcap");
    fs::write(&built, with_addresses_in_texts()).unwrap();
    captures.push(built);
    assert!(captures.len() > 25, "{captures:?}");
    let mut addresses = 0;
    for capture in &captures {
        let out = |format: &str| format!("{format}:{}", directory.join(format).display());
        let mut words = vec!["-q", "--opaque-tls", "--min-confidence", "0", "--top", "1000"];
        let with_keys = capture.with_extension("keys.log");
        if with_keys.exists() {
            words.extend(["--keylog", with_keys.to_str().unwrap()]);
        }
        run(&[&words[..], &["-o", &out("json"), capture.to_str().unwrap()]].concat());
        let plain: Value = serde_json::from_slice(&fs::read(directory.join("json")).unwrap()).unwrap();
        // All formats tell the same report.
        let formats = ["json", "text", "csv", "ecs", "cef"];
        let outputs = formats.map(out);
        let outputs = outputs.iter().flat_map(|out| ["-o", out]);
        words.extend(["--anonymize", key.to_str().unwrap()].into_iter().chain(outputs));
        run(&[&words[..], &[capture.to_str().unwrap()]].concat());

        let mapped: Value = serde_json::from_slice(&fs::read(directory.join("json")).unwrap()).unwrap();
        let anonymizer = anonymizer();
        let expected = comparable(&plain, &|text| anonymizer.text(&text.into()).to_lossy());
        let found = comparable(&mapped, &str::to_owned);
        assert_eq!(difference(&found, &expected), None, "{}", capture.display());

        let text = plain.to_string();
        let is_built = capture.ends_with("built.pcap");
        assert!(
            !is_built || ["was kicked by", "2001:db8::7", "?from="].iter().all(|part| text.contains(part))
        );
        let named = named(&plain);
        addresses += named.len();
        for format in formats {
            let text = fs::read_to_string(directory.join(format)).unwrap();
            for ip in &named {
                assert!(!tells(&text, ip), "{}: {format} tells {ip}", capture.display());
            }
        }
    }
    assert!(addresses > 50, "{addresses}");
    fs::remove_dir_all(&directory).unwrap();
}

#[test]
fn filters_choose_by_the_addresses_of_the_capture() {
    let directory = std::env::temp_dir().join(format!("wsclose-pcap-filter-{}", std::process::id()));
    fs::create_dir_all(&directory).unwrap();
    let key = directory.join("key");
    fs::write(&key, KEY).unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let capture = root.join("samples/proxy-nginx-idle-timeout.pcapng");
    let report = directory.join("report.json");
    let connections = |words: &[&str]| {
        let fixed = ["-q", "-o", report.to_str().unwrap(), capture.to_str().unwrap()];
        run(&[&fixed[..], words].concat());
        let report: Value = serde_json::from_slice(&fs::read(&report).unwrap()).unwrap();
        report["connections"].as_array().unwrap().clone()
    };
    let all = connections(&[]);
    let ip = all[0]["client"]["ip"].as_str().unwrap();
    let chosen = connections(&["--host", ip, "--anonymize", key.to_str().unwrap()]);
    assert_eq!(chosen.len(), connections(&["--host", ip]).len());
    assert!(!chosen.is_empty() && chosen[0]["client"]["ip"] != ip);
    let mapped = chosen[0]["client"]["ip"].as_str().unwrap();
    assert!(connections(&["--host", mapped, "--anonymize", key.to_str().unwrap()]).is_empty());

    fs::write(&key, KEY[..32].repeat(2)).unwrap();
    fs::write(&report, "old").unwrap();
    for (words, code, said) in [
        (vec!["--anonymize", key.to_str().unwrap()], 3, "two halves are equal"),
        (vec!["--anonymize", "/no/such/key"], 3, "openssl rand -hex 32"),
    ] {
        let fixed = ["-o", report.to_str().unwrap(), capture.to_str().unwrap()];
        let done = command(&[&fixed[..], &words].concat()).output().unwrap();
        let stderr = String::from_utf8(done.stderr).unwrap();
        assert_eq!(done.status.code(), Some(code), "{stderr}");
        assert!(stderr.contains(said) && done.stdout.is_empty(), "{stderr}");
        assert_eq!(fs::read(&report).unwrap(), b"old");
    }
    fs::write(&key, KEY).unwrap();
    let key = key.to_str().unwrap();
    let over_itself = command(&[capture.to_str().unwrap(), "--anonymize", key, "-o", &format!("text:{key}")]);
    assert_eq!({ over_itself }.status().unwrap().code(), Some(2));
    assert_eq!(fs::read_to_string(key).unwrap(), KEY);
    fs::remove_dir_all(&directory).unwrap();
}

/// Connections whose requests, answers, Close frames and PROXY headers name addresses.
fn with_addresses_in_texts() -> Vec<u8> {
    let ends = [("10.0.0.1:40000", "10.0.0.2:8080"), ("[fd00::1]:40001", "[fd00::2]:8080")];
    let mut packets = Vec::new();
    for (client, server) in ends {
        let host = client.rsplit_once(':').unwrap().0;
        let mut talk = Conversation::new(client, server);
        let proxy = "PROXY TCP6 2001:db8::7 2001:db8::8 4000 443\r\n";
        let asked = [&format!("Origin: http://{server}")[..], &format!("User-Agent: bot ({host})")];
        talk.handshake().send(Side::Client, proxy).upgrade_with(
            &format!("/to/{host}/x"),
            &asked,
            &["Server: 10.0.0.2"],
        );
        talk.frame(Side::Server, Frame::close(1011, &format!("{host} was kicked by {server}")))
            .rst(Side::Client);
        let mut refused = Conversation::new(&client.replace("4000", "4100"), server);
        let location = format!("302 Found\r\nLocation: http://{server}/?from={host}\r\nVia: 1.1 {server}");
        refused.at(talk.now()).handshake().refused_upgrade("/", &location);
        packets.extend([talk.packets(), refused.packets()].concat());
    }
    pcap(&packets, ByteOrder::Little)
}

/// Captures of the samples and of the tests; where many are alike, some of them.
fn captures() -> Vec<PathBuf> {
    let some = captures_in("tests/captures").into_iter().step_by(5);
    let all =
        ["samples", "tests/captures/incidents", "tests/captures/paths"].into_iter().flat_map(captures_in);
    all.chain(some).collect()
}

fn captures_in(directory: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = fs::read_dir(root.join(directory)).unwrap();
    let mut captures: Vec<PathBuf> = files
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            let name = path.to_str().unwrap();
            [".pcap", ".pcapng", ".pcap.gz"].iter().any(|end| name.ends_with(end))
        })
        .collect();
    captures.sort();
    captures
}

/// The report with its addresses mapped, without its inputs and without what is made of addresses: ids are numbered as they come, and what is
/// sorted by addresses where nothing else tells is sorted anew.
fn comparable(report: &Value, map: &dyn Fn(&str) -> String) -> Value {
    let mut ids = BTreeMap::new();
    number_ids(&report["connections"], &mut ids);
    let mut report = mapped(report, &ids, map);
    for list in ["/summary/servers", "/findings"] {
        if let Some(Value::Array(items)) = report.pointer_mut(list) {
            items.sort_by_key(Value::to_string);
        }
    }
    report
}

fn number_ids(connections: &Value, ids: &mut BTreeMap<String, String>) {
    for connection in connections.as_array().into_iter().flatten() {
        let number = format!("c-{}", ids.len());
        ids.entry(connection["id"].as_str().unwrap().to_owned()).or_insert(number);
    }
}

fn mapped(value: &Value, ids: &BTreeMap<String, String>, map: &dyn Fn(&str) -> String) -> Value {
    match value {
        // A section such as §4.2.3.9 looks like an address, and is none of the capture's.
        Value::String(text) if text.starts_with("RFC ") => value.clone(),
        Value::String(text) => ids.get(text).cloned().unwrap_or_else(|| map(text)).into(),
        Value::Array(items) => items.iter().map(|item| mapped(item, ids, map)).collect(),
        Value::Object(fields) => {
            let is_finding = fields.contains_key("rule");
            let kept = fields.iter().filter(|(name, _)| {
                *name != "community_id" && !(is_finding && *name == "id") && *name != "inputs"
            });
            kept.map(|(name, value)| (name.clone(), mapped(value, ids, map))).collect()
        }
        _ => value.clone(),
    }
}

/// Where two reports first differ, and how.
fn difference(one: &Value, other: &Value) -> Option<String> {
    let within = |place: String, one: &Value, other: &Value| {
        difference(one, other).map(|found| format!("/{place}{found}"))
    };
    match (one, other) {
        (Value::Object(one), Value::Object(other)) if one.len() == other.len() => one
            .iter()
            .find_map(|(name, value)| within(name.clone(), value, other.get(name).unwrap_or(&Value::Null))),
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            let mut pairs = one.iter().zip(other).enumerate();
            pairs.find_map(|(at, (one, other))| within(at.to_string(), one, other))
        }
        _ => (one != other).then(|| format!(": {one} is not {other}")),
    }
}

/// Every address that the report names.
fn named(value: &Value) -> BTreeSet<IpAddr> {
    match value {
        Value::String(text) => {
            let word =
                |text: &str| text.trim_matches(|letter: char| !letter.is_ascii_hexdigit()).parse().ok();
            let host = |text: &str| text.rsplit_once(':').and_then(|(host, _)| word(host));
            word(text).or_else(|| host(text)).into_iter().collect()
        }
        Value::Array(items) => items.iter().flat_map(named).collect(),
        Value::Object(fields) => fields.values().flat_map(named).collect(),
        _ => BTreeSet::new(),
    }
}

/// Whether the address stands in the text, not as a part of a longer one.
fn tells(text: &str, ip: &IpAddr) -> bool {
    let is_inside = |letter: char| letter.is_ascii_hexdigit();
    let literal = ip.to_string();
    text.match_indices(&literal).any(|(at, _)| {
        let (before, behind) = (&text[..at], &text[at + literal.len()..]);
        !before.ends_with(|letter| is_inside(letter) || letter == ':' && ip.is_ipv6())
            && !behind.starts_with(is_inside)
    })
}

fn anonymizer() -> Anonymizer {
    let byte = |at: usize| u8::from_str_radix(&KEY[2 * at..2 * at + 2], 16).unwrap();
    let key: [u8; ANONYMIZER_KEY_BYTES] = std::array::from_fn(byte);
    Anonymizer::new(&key).unwrap()
}

fn command(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wsclose-pcap"));
    command.args(words).env_remove("LANG").env_remove("LC_ALL");
    command
}

fn run(words: &[&str]) {
    let done = command(words).output().unwrap();
    assert!(
        matches!(done.status.code(), Some(0 | 4)),
        "{words:?}: {}",
        String::from_utf8_lossy(&done.stderr)
    );
}
