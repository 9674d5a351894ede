//! Who has a capture and its key log reads what the truth says.

use std::collections::BTreeMap;

use wsclose_bench::tls::{RecordCipher, Suite};
use wsclose_bench::workload::{Made, WORKLOADS};

const SERVER_PORT: u16 = 443;

#[test]
fn with_its_key_log_a_capture_tells_its_close_frames() {
    let mut seen = 0;
    for workload in WORKLOADS {
        let Some(suite) = workload.suite() else { continue };
        let Made { out, truth, tls } = workload.generate(100_000, Vec::new()).unwrap();
        let (mut codes, mut records) = (BTreeMap::new(), Vec::new());
        for streams in flows(&out) {
            let plain = decrypt(suite, &streams, &tls.keys, &mut records);
            for code in plain.iter().flat_map(|plain| close_codes(plain)) {
                *codes.entry(code).or_default() += 1;
            }
        }
        assert_eq!(codes, truth.close_frame_codes(), "{}", workload.name);
        let mut told = tls.records;
        told.sort_unstable();
        records.sort_unstable();
        assert!(records == told, "{}", workload.name);
        seen += 1;
    }
    assert_eq!(seen, 4);
}

/// The two streams of each flow, the client's first. Nothing is missing, late or repeated.
fn flows(capture: &[u8]) -> Vec<[Vec<u8>; 2]> {
    let mut flows: BTreeMap<u32, [Vec<u8>; 2]> = BTreeMap::new();
    let mut rest = &capture[24..];
    while let Some((header, behind)) = rest.split_at_checked(16) {
        let length = u32::from_le_bytes(header[12..].try_into().unwrap()) as usize;
        let (packet, behind) = behind.split_at(length);
        rest = behind;
        let (ip, tcp) = packet[14..].split_at(20);
        let from_server = u16::from_be_bytes([tcp[0], tcp[1]]) == SERVER_PORT;
        let client = if from_server { &ip[16..20] } else { &ip[12..16] };
        let streams = flows.entry(u32::from_be_bytes(client.try_into().unwrap())).or_default();
        streams[usize::from(from_server)].extend(&tcp[usize::from(tcp[12] >> 4) * 4..]);
    }
    flows.into_values().collect()
}

/// The application data of both streams; notes the bytes of plaintext in each protected record.
fn decrypt(suite: Suite, streams: &[Vec<u8>; 2], keys: &str, lengths: &mut Vec<u16>) -> [Vec<u8>; 2] {
    // A record's header, a message's, and the version stand before the random.
    let [client_random, server_random] = [0, 1].map(|side| &streams[side][11..43]);
    assert_eq!(streams[1][76..78], suite.number().to_be_bytes());
    let name: String = client_random.iter().map(|byte| format!("{byte:02x}")).collect();
    let secret = |label: &str| {
        let hex = keys.lines().find_map(|line| line.strip_prefix(&format!("{label} {name} "))).unwrap();
        (0..hex.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap())
            .collect::<Vec<_>>()
    };
    let mut ciphers: [Vec<RecordCipher>; 2] = if suite.is_tls13() {
        ["CLIENT", "SERVER"].map(|side| {
            let labels = [format!("{side}_TRAFFIC_SECRET_0"), format!("{side}_HANDSHAKE_TRAFFIC_SECRET")];
            labels.map(|label| RecordCipher::tls13(suite, &secret(&label))).into()
        })
    } else {
        RecordCipher::tls12(&secret("CLIENT_RANDOM"), client_random, server_random).map(|cipher| vec![cipher])
    };
    [0, 1].map(|side| {
        let (mut plain, mut on) = (Vec::new(), false);
        let mut rest = &streams[side][..];
        while !rest.is_empty() {
            let (record, behind) = rest.split_at(5 + usize::from(u16::from_be_bytes([rest[3], rest[4]])));
            rest = behind;
            if record[0] == 20 || !on {
                on |= record[0] == 20;
                continue;
            }
            let mut record = record.to_vec();
            let (kind, place) = ciphers[side].last_mut().unwrap().open(&mut record).expect("a record");
            lengths.push(place.len() as u16);
            match kind {
                22 if record[place.start] == 20 && ciphers[side].len() > 1 => drop(ciphers[side].pop()),
                23 => plain.extend(&record[place]),
                _ => {}
            }
        }
        plain
    })
}

/// The codes of the Close frames behind an HTTP head.
fn close_codes(plain: &[u8]) -> Vec<u16> {
    let mut codes = Vec::new();
    let head = plain.windows(4).position(|end| end == b"\r\n\r\n").map_or(plain.len(), |at| at + 4);
    let mut rest = &plain[head..];
    while let [first, second, behind @ ..] = rest {
        let (length, behind) = match second & 0x7f {
            126 => (u64::from(u16::from_be_bytes(behind[..2].try_into().unwrap())), &behind[2..]),
            127 => (u64::from_be_bytes(behind[..8].try_into().unwrap()), &behind[8..]),
            short => (u64::from(short), behind),
        };
        let (key, behind) = behind.split_at(if second & 0x80 == 0 { 0 } else { 4 });
        let (payload, behind) = behind.split_at(length as usize);
        rest = behind;
        if first & 0xf == 8 {
            let code: Vec<u8> = payload
                .iter()
                .take(2)
                .enumerate()
                .map(|(at, byte)| byte ^ key.get(at).unwrap_or(&0))
                .collect();
            codes.push(code.try_into().map_or(1005, u16::from_be_bytes));
        }
    }
    codes
}
