//! Captures of real peers, and what the rules must conclude from them: the cause that the truth names, the incident that
//! was made, and nothing that contradicts it.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "tests may use what the library may not"
)]
#![cfg(feature = "cli")]

use std::path::Path;
use std::process::Command;

use serde_json::Value;

fn report(file: &str) -> Value {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let places = ["tests/captures", "tests/captures/incidents", "tests/captures/paths", "samples"];
    let path = places.iter().map(|place| root.join(place).join(file)).find(|path| path.exists()).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_wsclose-pcap"));
    command.args(["--format", "json"]).arg(&path);
    let keys = path.with_file_name(file.split('.').next().unwrap().to_owned() + ".keys.log");
    if keys.exists() {
        command.arg("--keylog").arg(keys);
    }
    let done = command.output().unwrap();
    serde_json::from_slice(&done.stdout)
        .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&done.stderr)))
}

/// The rules of findings about many connections, with how many those are.
fn found(report: &Value, rule: &str) -> u64 {
    let findings = report["findings"].as_array().unwrap();
    let of_rule = findings.iter().filter(|finding| finding["rule"] == rule);
    of_rule.map(|finding| finding["connection_count"].as_u64().unwrap()).sum()
}

fn assert_none_of(report: &Value, name: &str, rules: &[&str]) {
    for rule in rules {
        assert_eq!(found(report, rule), 0, "{name}: {rule}");
    }
}

const BURSTS: [&str; 3] = ["mass-crash", "mass-restart-graceful", "proxy-reload-or-restart"];

#[test]
fn a_killed_server_is_a_crash_and_clients_without_jitter_are_told() {
    let report = report("crash.pcap.gz");
    assert_eq!(found(&report, "mass-crash"), 200);
    assert_eq!(found(&report, "reconnect-without-jitter"), 200);
    assert_none_of(&report, "crash", &["mass-restart-graceful", "equal-idle", "equal-lifetimes"]);
    let first = &report["findings"][0];
    assert_eq!((&first["rule"], &first["severity"]), (&"mass-crash".into(), &"critical".into()));
    let ended =
        report["connections"].as_array().unwrap().iter().find(|one| one["outcome"] == "abnormal").unwrap();
    assert_eq!(ended["diagnosis"]["rule"], "mass-crash");
    assert_eq!(found(&report, "server-fin-no-close"), 0, "it is explained");
}

#[test]
fn a_graceful_restart_is_told_from_a_crash() {
    let report = report("restart.pcap.gz");
    assert_eq!(found(&report, "mass-restart-graceful"), 200);
    assert_none_of(&report, "restart", &["mass-crash", "reconnect-without-jitter", "equal-idle"]);
}

#[test]
fn a_reload_of_a_proxy_shows_on_both_legs() {
    let report = report("reload.pcap.gz");
    assert_eq!(found(&report, "hop-ends-first"), 120);
    assert_eq!(found(&report, "proxy-reload-or-restart"), 60);
    assert_none_of(&report, "reload", &["mass-crash", "equal-idle"]);
    let connections = report["connections"].as_array().unwrap();
    let leg = connections.iter().find(|one| one["hop"]["role"] == "client-leg").unwrap();
    let peer = connections.iter().find(|one| one["id"] == leg["hop"]["peer_connection"]).unwrap();
    assert_eq!(peer["hop"]["peer_connection"], leg["id"]);
}

#[test]
fn an_idle_timer_is_found_by_equal_silences() {
    let report = report("idle.pcap.gz");
    assert_eq!(found(&report, "equal-idle"), 24);
    assert_none_of(&report, "idle", &BURSTS);
    let timer =
        report["findings"].as_array().unwrap().iter().find(|one| one["rule"] == "equal-idle").unwrap();
    let seconds = timer["parameters"]["timer"].as_f64().unwrap() / 1000.0;
    assert!((4.5..5.5).contains(&seconds), "{seconds}");
}

/// nginx tried a backend that was dead and told its clients 502; they all came back after the same second.
#[test]
fn an_outage_behind_a_proxy_is_told_from_what_the_proxy_did_about_it() {
    let report = report("incident.pcapng");
    assert_eq!(found(&report, "mass-crash"), 18);
    assert_eq!(found(&report, "upstream-ended-first"), 36);
    assert_eq!(found(&report, "reconnect-without-jitter"), 18);
    assert_eq!(found(&report, "equal-idle"), 6);
    let findings = report["findings"].as_array().unwrap();
    let behind = findings.iter().find(|finding| finding["rule"] == "hop-upstream-failed").unwrap();
    assert_eq!(
        (&behind["parameters"]["status"], &behind["parameters"]["backend"]),
        (&"502".into(), &"no-port".into())
    );
    assert_eq!(behind["connection_count"], 36);
    let nothing_else =
        ["proxy-reload-or-restart", "storm-kills-server", "client-flapping", "connection-limit"];
    assert_none_of(&report, "outage", &nothing_else);
    let events = report["summary"]["timeline"].as_array().unwrap().iter();
    assert_eq!(events.map(|step| step["with_findings"].as_u64().unwrap()).sum::<u64>(), 84);
}

#[test]
fn legs_of_a_relay_with_keys_of_its_own_are_found_by_their_traffic() {
    let report = report("relay.pcap.gz");
    assert_eq!(found(&report, "hop-rewrites-close"), 16);
    let hops = report["connections"].as_array().unwrap().iter().map(|one| &one["hop"]["basis"]);
    assert_eq!(hops.filter(|basis| *basis == "traffic").count(), 16);
    let finding = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["rule"] == "hop-rewrites-close")
        .unwrap();
    assert_eq!(
        (&finding["parameters"]["code"], &finding["parameters"]["other"]),
        (&"1012".into(), &"1011".into())
    );
    assert!(finding["confidence"].as_u64().unwrap() < 80, "{finding}");
}

#[test]
fn a_taken_identity_and_a_full_server_are_told() {
    let taken = report("takeover.pcap.gz");
    assert_eq!(found(&taken, "session-takeover"), 10);
    assert_none_of(&taken, "takeover", &["connection-limit", "client-flapping", "equal-lifetimes"]);
    let full = report("limit.pcap.gz");
    assert_eq!(found(&full, "connection-limit"), 10);
    let limit =
        full["findings"].as_array().unwrap().iter().find(|one| one["rule"] == "connection-limit").unwrap();
    assert_eq!(limit["parameters"]["limit"], 20);
    assert_none_of(&full, "limit", &["session-takeover", "client-flapping", "idle-close"]);
}

#[test]
fn a_heartbeat_as_long_as_the_idle_timer_is_a_race() {
    let report = report("beat.pcap.gz");
    assert_eq!(found(&report, "heartbeat-collision"), 1);
    assert_eq!(found(&report, "equal-idle"), 11);
    let connections = report["connections"].as_array().unwrap().iter();
    let outlived = connections.filter(|one| one["heartbeat"]["client"]["pings"].as_u64() > Some(1));
    for beat in outlived.map(|one| &one["heartbeat"]["client"]["interval_ms"]) {
        let mean = beat["mean"].as_f64().unwrap();
        assert!((4_950.0..5_100.0).contains(&mean), "{beat}");
    }
}

#[test]
fn healthy_connections_are_nobodys_finding() {
    let report = report("healthy.pcap.gz");
    for finding in report["findings"].as_array().unwrap() {
        let of_connections = finding["connection_count"].as_u64().unwrap() > 0;
        assert!(!of_connections || finding["severity"] == "info", "{finding}");
    }
}

/// Of each file, the connection by its path, else the first, or with `!` the first that failed, and the rules that may lead.
#[test]
fn the_leading_finding_names_the_cause() {
    for (file, path, rules) in [
        ("missing-server-rst-node.pcap", "", &["rst-by-peer"][..]),
        ("missing-server-sigkill-pyws.pcap", "", &["server-fin-no-close"]),
        ("missing-client-sigkill-to-node.pcap", "", &["client-fin-no-close"]),
        ("blackhole-pyws-keepalive.pcap", "", &["peer-vanished"]),
        ("forgotten-reset.pcap.gz", "", &["forgotten-flow-rst"]),
        ("forgotten-silent.pcap.gz", "", &["forgotten-flow-silent"]),
        ("icmp-prohibited.pcap.gz", "", &["icmp-killed"]),
        ("mtu-blackhole.pcap.gz", "", &["mtu-blackhole"]),
        ("keepalive-node-server-rawclient-nopong.pcap", "", &["heartbeat-no-answer-then-drop"]),
        ("too-big-node-server.pcap", "", &["too-big-1009"]),
        ("proxy-nginx-idle-timeout.pcapng", "/idle/a", &["hop-ends-first"]),
        ("upgrade-fails-nginx.pcapng", "/dead", &["http-bad-gateway", "hop-upstream-failed"]),
        ("upgrade-fails-nginx.pcapng", "/hung", &["hop-upstream-failed", "http-gateway-timeout"]),
        ("upgrade-fails-nginx.pcapng", "/noup", &["http-upgrade-required", "proxy-strips-upgrade"]),
        ("tlsfail-ws-to-wss-node.pcap", "!", &["handshake-server-closed"]),
        ("handshake-broken-rawserver-to-node.pcap", "/badaccept", &["accept-mismatch"]),
        ("handshake-broken-rawserver-to-node.pcap", "/badproto", &["subprotocol-unoffered"]),
        ("err-rawclient-to-node.pcap", "/rsv1", &["rsv-without-extension"]),
        ("err-rawclient-to-node.pcap", "/badutf8", &["invalid-utf8-text"]),
        ("err-rawclient-to-node.pcap", "/close1006", &["reserved-code-on-wire"]),
    ] {
        let report = report(file);
        let connections = report["connections"].as_array().unwrap().iter();
        let mut of_path = connections
            .filter(|one| {
                ["", "!"].contains(&path) || one["upgrade"]["path"].as_str().unwrap_or_default() == path
            })
            .filter(|one| path != "!" || one["outcome"] != "clean");
        let found = of_path.next().unwrap_or_else(|| panic!("{file}: nothing at {path}"));
        let rule = found["diagnosis"]["rule"].as_str().unwrap_or("none");
        assert!(rules.contains(&rule), "{file} {path}: {rule}, {}", found["findings"]);
        assert!(found["diagnosis"]["confidence"].as_u64().unwrap() >= 55, "{file} {path}");
    }
}

/// An application may close with any code; what the capture does not bear out is not claimed.
#[test]
fn a_code_without_its_cause_is_not_believed() {
    let report = report("codes-client-init-node-to-node.pcap");
    for finding in report["connections"].as_array().unwrap().iter().map(|one| &one["diagnosis"]) {
        let rule = finding["rule"].as_str().unwrap_or("none");
        assert!(!["restart-1012", "overload-1013", "bad-gateway-1014"].contains(&rule), "{finding}");
        let unfounded = ["too-big-1009", "unsupported-1003", "bad-data-1007"].contains(&rule);
        assert!(!unfounded || finding["confidence"].as_u64().unwrap() < 70, "{finding}");
    }
}

#[test]
fn rules_can_be_left_out_and_explained() {
    let run = |words: &[&str]| {
        let done =
            Command::new(env!("CARGO_BIN_EXE_wsclose-pcap")).env("LC_ALL", "C.UTF-8").args(words).output();
        let done = done.unwrap();
        (
            done.status.code(),
            String::from_utf8(done.stdout).unwrap() + &String::from_utf8(done.stderr).unwrap(),
        )
    };
    let crash = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/captures/incidents/crash.pcap.gz");
    let crash = crash.to_str().unwrap();
    let (_, text) = run(&[crash]);
    assert!(text.contains("dropped its connections at once"), "{text}");
    let (_, text) = run(&[crash, "--no-rule", "mass-crash"]);
    assert!(!text.contains("dropped its connections at once"), "{text}");
    let (_, text) = run(&[crash, "--min-confidence", "99"]);
    assert!(!text.contains("Findings"), "{text}");
    let (code, text) = run(&[crash, "--no-rule", "mass-crush"]);
    assert!(code == Some(2) && text.contains("mass-crash"), "{text}");
    let (code, text) = run(&["explain", "mass-crash", "--lang", "es"]);
    assert!(code == Some(0) && text.contains("mass-crash") && !text.contains(" the "), "{text}");
    let (_, text) = run(&["list", "rules"]);
    assert!(text.lines().count() > 90 && text.contains("equal-idle"), "{text}");
}
