use std::net::{Ipv4Addr, Ipv6Addr};

use proptest::prelude::*;

use super::*;
use crate::flow::UnopenedFlow;
use crate::report::fixture;

fn anonymizer(seed: u8) -> Anonymizer {
    let key: [u8; ANONYMIZER_KEY_BYTES] = std::array::from_fn(|at| seed.wrapping_mul(31) ^ at as u8);
    Anonymizer::new(&key).unwrap()
}

#[test]
fn others_map_alike() {
    // From the draft's test vectors, appendix A.
    let digits = "0123456789abcdeffedcba98765432101032547698badcfeefcdab8967452301";
    let key = std::array::from_fn(|at| u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).unwrap());
    let anonymizer = Anonymizer::new(&key).unwrap();
    for (ip, mapped) in [
        ("0.0.0.0", "151.82.155.134"),
        ("255.255.255.255", "94.185.169.89"),
        ("192.0.2.1", "100.115.72.131"),
        ("::ffff:192.0.2.1", "::ffff:100.115.72.131"),
        ("2001:db8::1", "c180:5dd4:2587:3524:30ab:fa65:6ab6:f88"),
    ] {
        assert_eq!(anonymizer.address(ip.parse().unwrap()), mapped.parse::<IpAddr>().unwrap(), "{ip}");
    }
}

#[test]
fn a_key_of_two_equal_halves_is_refused() {
    assert!(Anonymizer::new(&[7; ANONYMIZER_KEY_BYTES]).is_none());
}

/// A record with this address wherever one can be.
fn filled(ip: IpAddr) -> ConnectionRecord {
    let text = || Some(WireText::from(format!("[{ip}]:80 {ip}").as_str()));
    let end = |port| Endpoint { ip, port };
    let mut record = fixture::abnormal();
    (record.client, record.server) = (end(1), end(2));
    record.via = Some(Box::new(Via { connect: text(), proxied: Some((end(3), end(4))) }));
    record.tls = Some(Box::new(TlsFacts { sni: text(), alpn: text(), ..TlsFacts::default() }));
    let upgrade = record.upgrade.get_or_insert_default();
    upgrade.texts_mut().into_iter().for_each(|place| *place = text());
    upgrade.subprotocols_offered = vec![text().unwrap()];
    let mut close = fixture::clean().close.client;
    close.iter_mut().for_each(|close| close.reason = text().unwrap());
    let mut icmp = fixture::records().into_iter().find_map(|record| record.tcp.client.icmp.clone());
    icmp.iter_mut().for_each(|icmp| (icmp.first.reporter, icmp.last.reporter) = (ip, ip));
    for side in Side::BOTH {
        record.close[side] = close.clone();
        record.saw[side].reason = text();
        record.tcp[side].icmp = icmp.clone();
    }
    record
}

#[test]
fn no_address_stays_anywhere_and_nothing_else_changes() {
    let anonymizer = anonymizer(1);
    for ip in ["203.0.113.77", "2001:db8::77"] {
        let ip: IpAddr = ip.parse().unwrap();
        let mapped = anonymizer.address(ip);
        let mut record = filled(ip);
        anonymizer.record(&mut record);
        assert_eq!(record, filled(mapped));

        let tls = filled(ip).tls.as_deref().cloned().unwrap();
        let via = filled(ip).via.as_deref().cloned();
        let tcp = *filled(ip).tcp;
        let end = Endpoint { ip, port: 9 };
        let mut flow = OpaqueTls { client: end, server: end, tls, via, tcp, ..fixture::opaque_tls() };
        anonymizer.opaque(&mut flow);
        let unopened = UnopenedFlow {
            client: end,
            server: end,
            first: fixture::packet(1, 0),
            refused: true,
            unreachable: false,
        };
        let mut totals = Totals { unopened_flows: vec![unopened], ..Totals::default() };
        anonymizer.totals(&mut totals);
        let told = format!("{flow:?} {totals:?}");
        assert!(!told.contains(&ip.to_string()), "{told}");
        assert_eq!(told.matches(&mapped.to_string()).count(), 16, "{told}");
    }
}

fn common_bits(one: IpAddr, other: IpAddr) -> u32 {
    match (one, other) {
        (IpAddr::V4(one), IpAddr::V4(other)) => (one.to_bits() ^ other.to_bits()).leading_zeros(),
        (IpAddr::V6(one), IpAddr::V6(other)) => (one.to_bits() ^ other.to_bits()).leading_zeros(),
        _ => panic!("an address of IPv4 stays one of IPv4"),
    }
}

proptest! {
    #[test]
    fn networks_stay_networks(seed: u8, v4: u32, v6: u128, flip4 in 0_u32..32, flip6 in 0_u32..128) {
        let anonymizer = anonymizer(seed);
        let pairs = [
            (Ipv4Addr::from(v4).into(), Ipv4Addr::from(v4 ^ (1 << flip4)).into()),
            (IpAddr::from(Ipv6Addr::from(v6)), IpAddr::from(Ipv6Addr::from(v6 ^ (1 << flip6)))),
        ];
        for (one, other) in pairs {
            let mapped = common_bits(anonymizer.address(one), anonymizer.address(other));
            prop_assert_eq!(mapped, common_bits(one, other));
        }
    }

    #[test]
    fn an_address_goes_from_any_text(
        v4: u32, v6: u128, in_ipv6: bool, before in "([ -~é]{0,12}[^0-9A-Za-z.:])?", after in "([^0-9A-Za-z.:][ -~é]{0,12})?",
    ) {
        let ip = if in_ipv6 { Ipv6Addr::from(v6).into() } else { IpAddr::from(Ipv4Addr::from(v4)) };
        prop_assume!(!before.ends_with('/') && !ip.is_unspecified());
        let anonymizer = anonymizer(3);
        let text = anonymizer.text(&format!("{before}{ip}{after}").as_str().into()).to_lossy();
        let mapped = anonymizer.address(ip).to_string();
        prop_assert!(text.contains(&mapped) && (mapped == ip.to_string() || !text.contains(&ip.to_string())), "{}", text);
    }

    #[test]
    fn any_bytes_are_taken(text in prop::collection::vec(any::<u8>(), 0..300)) {
        anonymizer(4).text(&WireText::new(&text));
    }
}
