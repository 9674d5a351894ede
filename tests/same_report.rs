//! The same packets give the same report, however they reach the program.
#![allow(clippy::disallowed_methods, reason = "tests may use what the library may not")]

mod support;

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use proptest::prelude::*;
use serde_json::Value;
use support::{
    ByteOrder, Captured, Conversation, Fixture, Frame, MemoryInput, Reading, packets, pcap, pcapng,
    pcapng_with_secrets,
};
use wsclose_pcap::analyze::{Options, PayloadChecks};
use wsclose_pcap::base::limits::TLS_HELD_BYTES;
use wsclose_pcap::base::{Side, Timestamp};

/// What names an input or its place, not what is in it.
const OF_INPUTS: &[&str] = &["inputs", "display_filter"];

/// Real captures of every kind of trouble, small enough to be read many times.
const VARIED: &[&str] = &[
    "mixed",
    "capdrop-close-frames",
    "fmt-ng-two-sections",
    "ipfrag-tcp-inorder",
    "many-200-interleaved",
    "port-reuse",
    "proxy-haproxy-tunnel-timeout",
    "tunnel-vxlan",
];

#[test]
fn threads_do_not_show() {
    for fixture in Fixture::all() {
        let alone = fixture.read_in_threads(1);
        for threads in [2, 7] {
            let reading = fixture.read_in_threads(threads);
            assert_same(&fixture.name, &reading, &alone);
        }
    }
}

#[test]
fn threads_do_not_show_where_flows_are_swept() {
    let packets = crowd(640, 26);
    assert!(packets.len() > 65_536, "no sweep in {} packets", packets.len());
    let file = pcap(&packets, ByteOrder::Little);
    let inputs = [MemoryInput::file("crowd", file)];
    let alone = Reading::with_threads(1, &inputs);
    assert_eq!((alone.report.connections.len(), alone.report.totals.icmp_errors), (576, 320));
    for threads in [2, 7] {
        assert_same("crowd", &Reading::with_threads(threads, &inputs), &alone);
    }

    // Cut where a sweep is due, and one packet beside it.
    let whole = without(OF_INPUTS, alone.json());
    for cut in [65_535, 65_536, 65_537] {
        let parts = files(&packets, &[cut], &[0, 1]);
        assert_equal(&without(OF_INPUTS, Reading::of(&parts).json()), &whole, &format!("cut behind {cut}"));
    }
}

#[test]
fn what_memory_has_no_room_for_is_let_go_alike_and_said() {
    let file = pcap(&crowd(640, 26), ByteOrder::Little);
    let inputs = [MemoryInput::file("crowd", file)];
    let room = Reading::with_threads(1, &inputs);
    assert_eq!(room.report.totals.flows_over_limit, 0);
    let options = Options { max_memory_bytes: Some(1024 * 1024), ..Options::default() };
    let alone = Reading::in_threads(1, &options, &inputs);
    let totals = &alone.report.totals;
    assert!(totals.flows_over_limit > 0, "{totals:?}");
    for threads in [2, 7] {
        assert_same("little memory", &Reading::in_threads(threads, &options, &inputs), &alone);
    }
}

#[test]
fn lines_are_the_connections_in_the_order_of_their_ends() {
    for fixture in Fixture::all() {
        let reading = fixture.read();
        let place = |order: u64, first: u64, attempt: u32| (order, first, attempt);
        let mut ends: Vec<_> = reading
            .report
            .connections
            .iter()
            .enumerate()
            .map(|(index, connection)| {
                let record = &connection.record;
                (place(record.end_order, record.first_order, record.attempt), index)
            })
            .collect();
        ends.sort_unstable();
        let document = reading.json();
        let live = reading.live_lines();
        let lines: Vec<Value> = live.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let (summary, others) = lines.split_last().unwrap();
        let (connections, findings): (Vec<&Value>, Vec<&Value>) =
            others.iter().partition(|line| line["type"] == "connection");
        let told = findings.iter().filter(|line| line["type"] == "finding").count();
        assert_eq!(told, document["findings"].as_array().unwrap().len(), "{}", fixture.name);
        assert_eq!(connections.len(), ends.len(), "{}", fixture.name);
        for (line, (_, index)) in connections.iter().zip(ends) {
            // What other connections say of one comes on lines of its own.
            let alone = |connection: &Value| {
                let mut connection = connection.clone();
                connection["type"] = "connection".into();
                for key in ["hop", "diagnosis", "findings"] {
                    connection[key] = Value::Null;
                }
                connection
            };
            assert_eq!(alone(line), alone(&document["connections"][index]), "{}", fixture.name);
        }
        assert_eq!(summary["type"], "summary");
        for key in ["inputs", "totals", "summary"] {
            assert_eq!(summary[key], document[key], "{}", fixture.name);
        }
    }
}

#[test]
fn a_pipe_is_as_good_as_a_file() {
    for name in VARIED {
        for input in Fixture::named(name).inputs() {
            let bytes = bytes_of(&input);
            let expected = without(&["path"], Reading::of(&[input]).json());
            for sizes in [&[1, 7, 3, 2][..], &[4096], &[65_536, 1]] {
                let pipe = MemoryInput::pipe(bytes.clone()).in_reads_of(sizes);
                assert_equal(
                    &without(&["path"], Reading::of(&[pipe]).json()),
                    &expected,
                    &format!("{name} {sizes:?}"),
                );
                let file = MemoryInput::file("capture", bytes.clone()).in_reads_of(sizes);
                assert_equal(
                    &without(&["path"], Reading::of(&[file]).json()),
                    &expected,
                    &format!("{name} {sizes:?}"),
                );
            }
        }
    }
}

#[test]
fn compression_shows_only_by_its_name() {
    let own = &["path", "compression"];
    for name in VARIED {
        let input = Fixture::named(name).inputs().remove(0);
        let bytes = bytes_of(&input);
        let expected = without(own, Reading::of(&[input]).json());
        let (head, tail) = bytes.split_at(bytes.len() / 3);
        let members = [gzip(head), gzip(tail)].concat();
        for packed in [gzip(&bytes), members] {
            let reading = Reading::of(&[MemoryInput::pipe(packed.clone()).in_reads_of(&[13, 1])]);
            assert_equal(&without(own, reading.json()), &expected, name);
            assert_eq!(reading.report.inputs[0].compression, Some("gzip"));
            assert_equal(&without(own, Reading::of_file(packed).json()), &expected, name);
        }
    }
}

#[test]
fn formats_and_byte_orders_show_only_in_the_inputs() {
    for fixture in Fixture::all().into_iter().filter(|fixture| fixture.files.len() == 1) {
        let bytes = bytes_of(&fixture.inputs().remove(0));
        let (_, keys) = fixture.packets_and_keys();
        let read = |file| Reading::with_options(&keys_of(&keys), &[MemoryInput::file("capture", file)]);
        let reading = read(bytes.clone());
        // What was cut off is in no other file.
        if reading.report.inputs[0].truncated {
            continue;
        }
        let packets = packets(&bytes);
        let expected = without(&["inputs"], reading.json());
        let one_link = packets.iter().all(|packet| packet.link == packets[0].link);
        for order in [ByteOrder::Little, ByteOrder::Big] {
            let mut files = vec![pcapng(&packets, order)];
            files.extend(one_link.then(|| pcap(&packets, order)));
            for file in files {
                let name = &fixture.name;
                let actual = without(&["inputs"], read(file).json());
                assert_equal(&actual, &expected, &format!("{name} {order:?}"));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn cuts_between_files_do_not_show(
        name in prop::sample::select(VARIED),
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 1..6),
        seed in any::<prop::sample::Index>(),
    ) {
        let packets = in_time_order(name);
        let expected = without(OF_INPUTS, Reading::of_file(pcapng(&packets, ByteOrder::Little)).json());
        let cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(packets.len() + 1)).collect();
        let mut order: Vec<usize> = (0..=cuts.len()).collect();
        order.rotate_left(seed.index(cuts.len() + 1));
        let reading = Reading::of(&files(&packets, &cuts, &order));
        prop_assert_eq!(reading.live_lines(), reading.lines());
        assert_equal(&without(OF_INPUTS, reading.json()), &expected, name);
    }

    #[test]
    fn what_two_files_hold_counts_once(
        name in prop::sample::select(VARIED),
        from in any::<prop::sample::Index>(),
        to in any::<prop::sample::Index>(),
        copy_first in any::<bool>(),
    ) {
        let packets = in_time_order(name);
        let expected = Reading::of_file(pcapng(&packets, ByteOrder::Little)).json();
        let ends = (from.index(packets.len()), to.index(packets.len()));
        let part = &packets[ends.0.min(ends.1)..=ends.0.max(ends.1)];
        let whole = MemoryInput::file("whole", pcapng(&packets, ByteOrder::Little));
        let copy = MemoryInput::file("copy", pcapng(part, ByteOrder::Little));
        let inputs = if copy_first { [copy, whole] } else { [whole, copy] };
        let reading = Reading::of(&inputs);
        let actual = reading.json();
        prop_assert_eq!(number(&actual["totals"]["packets"]), (packets.len() + part.len()) as u64);
        prop_assert_eq!(reading.live_lines(), reading.lines());
        assert_equal(&verdicts(&actual), &verdicts(&expected), name);
    }
}

#[test]
fn two_taps_on_one_link_count_as_one() {
    // A tap so late that many packets of one flow stand between a packet and its copy makes some copies count
    // as sent again; how connections ended must not depend on it.
    const ENDINGS: [&str; 13] = [
        "id",
        "outcome",
        "ending",
        "close_code",
        "initiator",
        "ended_by",
        "close",
        "client_saw",
        "server_saw",
        "frames",
        "violations",
        "gaps",
        "limits",
    ];
    for name in VARIED {
        let packets = in_time_order(name);
        let expected = verdicts(&Reading::of_file(pcapng(&packets, ByteOrder::Little)).json());
        for delay in [0, 20_000, 100_000, 4_000_000] {
            let late = |packet: &Captured| Captured { time: packet.time.plus_nanos(delay), ..packet.clone() };
            let mut both: Vec<Captured> =
                packets.iter().flat_map(|packet| [packet.clone(), late(packet)]).collect();
            both.sort_by_key(|packet| packet.time);
            let actual = verdicts(&Reading::of_file(pcapng(&both, ByteOrder::Little)).json());
            let case = format!("{name}, {delay} ns later");
            if delay < 100_000 {
                assert_equal(&actual, &expected, &case);
            } else {
                assert_equal(&only(&ENDINGS, &actual), &only(&ENDINGS, &expected), &case);
            }
        }
    }
}

/// Captures of which some must be decrypted.
fn with_keys() -> Vec<(String, Vec<Captured>, Vec<u8>)> {
    let fixtures = Fixture::all().into_iter().filter(|fixture| fixture.name != "mixed");
    let found: Vec<_> = fixtures
        .map(|fixture| {
            let (packets, keys) = fixture.packets_and_keys();
            (fixture.name, packets, keys)
        })
        .filter(|(.., keys)| !keys.is_empty())
        .collect();
    assert!(found.len() > 8, "{} captures with keys", found.len());
    found
}

fn keys_of(log: &[u8]) -> Options {
    let mut options = Options::default();
    std::sync::Arc::make_mut(&mut options.keys).add_key_log(log);
    options
}

#[test]
fn where_the_keys_stand_does_not_show() {
    for (name, packets, keys) in with_keys() {
        let plain = MemoryInput::file("capture", pcapng(&packets, ByteOrder::Little));
        let expected = Reading::with_options(&keys_of(&keys), &[plain]);
        let (document, lines) = (without(&["inputs"], expected.json()), connection_lines(&expected));
        assert!(number(&document["totals"]["tls_flows"]["seen"]) > 0, "{name}");
        let halves = keys.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1);
        let halves = keys.split_at(halves.clone().nth(halves.count() / 2).unwrap_or(0));
        let (middle, end) = (packets.len() / 2, packets.len());
        let places: [&[(usize, &[u8])]; 5] = [
            &[(0, &keys)],
            &[(middle, &keys)],
            &[(end, &keys)],
            &[(0, halves.0), (end, halves.1)],
            &[(middle, halves.1), (end, &keys)],
        ];
        for (number, secrets) in places.into_iter().enumerate() {
            let case = format!("{name}, keys in place {number}");
            let order = if number % 2 == 0 { ByteOrder::Little } else { ByteOrder::Big };
            let file = pcapng_with_secrets(&packets, order, secrets);
            let threads: &[usize] = if number == 2 { &[1, 2, 7] } else { &[2] };
            for threads in threads {
                let input = MemoryInput::file("capture", file.clone());
                let reading = Reading::in_threads(*threads, &Options::default(), &[input]);
                assert_equal(&without(&["inputs"], reading.json()), &document, &case);
                assert_eq!(connection_lines(&reading), lines, "{case}");
                assert_eq!(reading.live_lines(), reading.lines(), "{case}");
            }
            let packed = Reading::of_file(gzip(&file));
            assert_equal(&without(&["inputs"], packed.json()), &document, &case);
            let pipe = Reading::of(&[MemoryInput::pipe(file).in_reads_of(&[4096, 1, 700])]);
            assert_no_worse(&pipe, &expected, secrets == [(0, &keys[..])], &case);
        }
    }
}

#[test]
fn keys_in_another_file_are_keys() {
    for (name, packets, keys) in with_keys() {
        let whole = MemoryInput::file("capture", pcapng(&packets, ByteOrder::Little));
        let expected = without(OF_INPUTS, Reading::with_options(&keys_of(&keys), &[whole]).json());
        let (first, second) = (packets.len() / 3, packets.len() * 2 / 3);
        let parts = [&packets[..first], &packets[first..second], &packets[second..]];
        for keys_in in 0..3 {
            let files = [0, 1, 2].map(|part| {
                let secrets: &[(usize, &[u8])] = if part == keys_in { &[(0, &keys)] } else { &[] };
                let file = pcapng_with_secrets(parts[part], ByteOrder::Little, secrets);
                MemoryInput::file(&format!("part {part}"), if part == 1 { gzip(&file) } else { file })
            });
            let reading = Reading::of(&files);
            assert_equal(&without(OF_INPUTS, reading.json()), &expected, &format!("{name} in {keys_in}"));
        }
    }
}

#[test]
fn keys_that_come_too_late_for_a_pipe_cost_words_but_make_none_up() {
    let mut over = 0;
    for (name, packets, keys) in with_keys() {
        let payload: usize = packets.iter().map(|packet| packet.bytes.len().saturating_sub(66)).sum();
        let file = pcapng_with_secrets(&packets, ByteOrder::Little, &[(packets.len(), &keys)]);
        let expected = Reading::of_file(file.clone());
        let pipe = Reading::of(&[MemoryInput::pipe(file)]);
        assert_no_worse(&pipe, &expected, payload < TLS_HELD_BYTES, &name);
        let late = |reading: &Reading| {
            let json = reading.json();
            let connections = json["connections"].as_array().unwrap().clone();
            let is_late = |found: &&Value| {
                found["limits"].as_array().unwrap().iter().any(|limit| limit == "keys_after_data")
            };
            connections.iter().filter(is_late).count()
        };
        assert_eq!(late(&expected), 0, "{name}: a file is read again");
        over += late(&pipe);
    }
    assert!(over > 0, "no capture is large enough");
}

/// What a pipe whose keys stand behind the data may make of it: the same, or less with the reason.
#[track_caller]
fn assert_no_worse(pipe: &Reading, expected: &Reading, equal: bool, case: &str) {
    let (actual, document) = (pipe.json(), expected.json());
    if equal {
        assert_equal(&without(&["inputs"], actual), &without(&["inputs"], document), case);
        return;
    }
    assert_eq!(actual["totals"]["packets"], document["totals"]["packets"], "{case}");
    let known = document["connections"].as_array().unwrap();
    let found = actual["connections"].as_array().unwrap();
    for connection in known {
        let Some(ours) = found.iter().find(|found| found["id"] == connection["id"]) else {
            assert!(number(&actual["totals"]["tls_flows"]["no_keys"]) > 0, "{case}: lost without a word");
            continue;
        };
        let limits = ours["limits"].as_array().unwrap();
        let is_told = limits.iter().any(|limit| limit == "keys_after_data" || limit == "no_keys");
        for side in ["client_saw", "server_saw"] {
            let (is, should) = (&ours[side]["code"], &connection[side]["code"]);
            assert!(is == should || is.is_null() && is_told, "{case}: {is} instead of {should}, {limits:?}");
        }
    }
}

/// The lines of connections, without the last one, which names the input.
fn connection_lines(reading: &Reading) -> Vec<String> {
    let lines = reading.live_lines();
    lines.lines().filter(|line| !line.contains("\"type\":\"summary\"")).map(str::to_owned).collect()
}

#[test]
fn a_look_into_messages_gives_the_same_on_any_way() {
    let fixture = Fixture::named("autobahn-fuzzingclient-to-node");
    let (packets, _) = fixture.packets_and_keys();
    let expected = Reading::with_threads(1, &fixture.inputs());
    let document = without(OF_INPUTS, expected.json());
    let faults: Vec<&Value> = document["connections"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|connection| connection["violations"].as_array().unwrap())
        .filter(|violation| violation["rule"] == "invalid-utf8-text")
        .collect();
    assert!(faults.len() > 50, "{} messages that are not UTF-8", faults.len());

    let file = pcapng(&packets, ByteOrder::Little);
    let (first, second) = packets.split_at(packets.len() / 2);
    let two = || {
        let part = |name: &str, packets| MemoryInput::file(name, pcapng(packets, ByteOrder::Big));
        vec![part("one", first), part("two", second)]
    };
    let ways = [
        fixture.inputs(),
        vec![MemoryInput::file("capture", file.clone())],
        vec![MemoryInput::pipe(file.clone())],
        vec![MemoryInput::pipe(gzip(&file)).in_reads_of(&[4096, 100])],
        two(),
    ];
    for (number, inputs) in ways.iter().enumerate() {
        let reading = Reading::in_threads([2, 7][number % 2], &Options::default(), inputs);
        assert_equal(&without(OF_INPUTS, reading.json()), &document, &format!("way {number}"));
        assert_eq!(reading.live_lines(), reading.lines(), "way {number}");
        if number == 0 {
            assert_same("autobahn", &reading, &expected);
        }
    }

    // Without the look nothing of it is told, by file and by pipe.
    let never = Options { payload_checks: PayloadChecks::Never, ..Options::default() };
    let [file, pipe] = [MemoryInput::file("capture", file.clone()), MemoryInput::pipe(file)]
        .map(|input| without(OF_INPUTS, Reading::with_options(&never, &[input]).json()));
    assert_equal(&pipe, &file, "never");
    assert!(!file.to_string().contains("invalid-utf8-text"));
}

fn assert_same(name: &str, reading: &Reading, expected: &Reading) {
    assert_eq!(reading.json_text(), expected.json_text(), "{name}");
    assert_eq!(reading.live_lines(), expected.live_lines(), "{name}");
    assert_eq!(reading.live_lines(), reading.lines(), "{name}");
}

/// Connections without the numbers of packets, which copies shift.
fn verdicts(report: &Value) -> Value {
    const NUMBERS: &[&str] = &[
        "display_filter",
        "first_packet",
        "last_packet",
        "opened_packet",
        "end_packet",
        "request_packet",
        "response_packet",
        "last_payload_packet",
        "packet",
        "basis",
        "fin",
        "rst",
        "stray_rst",
        "packet_before",
        "packet_after",
    ];
    let mut connections = without(NUMBERS, report["connections"].clone());
    for connection in connections.as_array_mut().unwrap() {
        // Without an IP identification, the copy of a bare acknowledgment is like one that was sent again
        // (RFC 5681 §3.2), so it counts, also as the last packet.
        let has_no_ids = connection["client"]["ip"].as_str().is_some_and(|ip| ip.contains(':'));
        if has_no_ids {
            connection["tcp"]["packets"].take();
            connection["last_time"].take();
            connection["duration_ms"].take();
        }
    }
    connections
}

/// Some of what is said of each connection.
fn only(keys: &[&str], connections: &Value) -> Value {
    let pick = |connection: &Value| -> Value { keys.iter().map(|key| connection[key].clone()).collect() };
    connections.as_array().unwrap().iter().map(pick).collect()
}

/// Asserts that two reports are equal, or shows where they are not.
#[track_caller]
fn assert_equal(actual: &Value, expected: &Value, case: &str) {
    let mut differences = Vec::new();
    compare(actual, expected, "", &mut differences);
    differences.truncate(20);
    assert!(differences.is_empty(), "{case}:\n{}", differences.join("\n"));
}

fn compare(actual: &Value, expected: &Value, place: &str, differences: &mut Vec<String>) {
    match (actual, expected) {
        (Value::Object(left), Value::Object(right)) if left.keys().eq(right.keys()) => {
            for (key, value) in left {
                compare(value, &right[key], &format!("{place}.{key}"), differences);
            }
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            for (index, (left, right)) in left.iter().zip(right).enumerate() {
                compare(left, right, &format!("{place}[{index}]"), differences);
            }
        }
        _ if actual == expected => {}
        _ => differences.push(format!("{place}: {actual:.200} instead of {expected:.200}")),
    }
}

/// Takes keys out of a report, wherever they are.
fn without(keys: &[&str], mut value: Value) -> Value {
    match &mut value {
        Value::Object(fields) => {
            fields.retain(|key, _| !keys.contains(&key.as_str()));
            fields.values_mut().for_each(|field| *field = without(keys, field.take()));
        }
        Value::Array(values) => values.iter_mut().for_each(|value| *value = without(keys, value.take())),
        _ => {}
    }
    value
}

fn in_time_order(name: &str) -> Vec<Captured> {
    let inputs = Fixture::named(name).inputs();
    let mut all: Vec<Captured> = inputs.iter().flat_map(|input| packets(&bytes_of(input))).collect();
    all.sort_by_key(|packet| packet.time);
    all
}

/// Packets as files that follow each other, in turn pcapng, gzipped pcapng and big-endian pcapng, handed out in
/// the given order.
fn files(packets: &[Captured], cuts: &[usize], order: &[usize]) -> Vec<MemoryInput> {
    let mut cuts = cuts.to_vec();
    cuts.extend([0, packets.len()]);
    cuts.sort_unstable();
    let parts: Vec<Vec<u8>> = cuts
        .windows(2)
        .enumerate()
        .map(|(number, ends)| {
            let part = &packets[ends[0]..ends[1]];
            match number % 3 {
                0 => pcapng(part, ByteOrder::Little),
                1 => gzip(&pcapng(part, ByteOrder::Little)),
                _ => pcapng(part, ByteOrder::Big),
            }
        })
        .collect();
    order.iter().map(|part| MemoryInput::file(&format!("part {part}"), parts[*part].clone())).collect()
}

/// Many connections at once: most are WebSockets that end in every way, some hold their tongue for an
/// hour, and every tenth flow is something else.
fn crowd(flows: u64, messages: usize) -> Vec<Captured> {
    let start = Timestamp::from_nanos(1_790_000_000_000_000_000);
    let mut all = Vec::new();
    for number in 0..flows {
        let client = format!("10.1.{}.{}:40000", number / 250, number % 250 + 1);
        let mut talk = Conversation::new(&client, "10.9.0.1:8080");
        talk.at(start.plus_nanos(number as i64 * 350_000_000)).handshake();
        if number % 10 == 9 {
            for _ in 0..messages {
                talk.send(Side::Client, b"\x03\x00\x00\x13").send(Side::Server, b"\x03\x00").wait_ms(11_000);
            }
        } else {
            talk.upgrade(&format!("/{number}"));
            for message in 0..messages {
                talk.frame(Side::Client, Frame::text("how is it?"));
                talk.frame(Side::Server, Frame::binary([b'x'; 40])).wait_ms(if message == 3 {
                    400_000
                } else {
                    900
                });
            }
            match number % 7 {
                0 => talk.close_handshake(Side::Client, 1000, "done"),
                1 => talk.close_handshake(Side::Server, 1001, ""),
                2 => talk.rst(Side::Server),
                3 => talk.fin(Side::Client).fin(Side::Server),
                4 => talk.frame(Side::Server, Frame::close(4000, "no answer")).rst(Side::Client),
                5 => talk.wait_ms(3_600_000).close_handshake(Side::Client, 1012, "after an hour"),
                _ => &mut talk,
            };
        }
        // Routers complain of some, of one in four when it is long over.
        if number % 4 == 0 {
            talk.icmp(Side::Client, 3, 1, 0).wait_ms(90_000).icmp(Side::Client, 11, 0, 0);
        }
        all.extend_from_slice(talk.packets());
    }
    all.sort_by_key(|packet| packet.time);
    all
}

fn bytes_of(input: &MemoryInput) -> Vec<u8> {
    use wsclose_pcap::capture::Input as _;
    let mut bytes = Vec::new();
    input.stream().unwrap().read_to_end(&mut bytes).unwrap();
    bytes
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}

fn number(value: &Value) -> u64 {
    value.as_u64().expect("a number")
}
