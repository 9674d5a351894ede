//! Packets of every kind for this room's tests, built from the inside out.

use etherparse::PacketBuilder;

use super::{Decoded, RawPacket, Segment, decode};
use crate::capture::LinkType;

/// What every sample's TCP segment holds.
pub(super) const PAYLOAD: &[u8] = b"GET /chat HTTP/1.1\r\n";
pub(super) const SEQ: u32 = 0x0102_0304;

pub(super) fn cat(parts: &[&[u8]]) -> Vec<u8> {
    parts.concat()
}

/// IPv4 with the segment.
pub(super) fn ipv4() -> Vec<u8> {
    ipv4_with(PAYLOAD)
}

pub(super) fn ipv4_with(payload: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    PacketBuilder::ipv4([10, 0, 0, 1], [10, 0, 0, 2], 64)
        .tcp(40000, 80, SEQ, 501)
        .ack(77)
        .write(&mut out, payload)
        .unwrap();
    out
}

/// IPv6 with the segment.
pub(super) fn ipv6() -> Vec<u8> {
    let mut out = Vec::new();
    let (mut source, mut destination) = ([0; 16], [0; 16]);
    (source[0], source[15], destination[0], destination[15]) = (0xfd, 1, 0xfd, 2);
    PacketBuilder::ipv6(source, destination, 63)
        .tcp(40000, 80, SEQ, 501)
        .ack(77)
        .write(&mut out, PAYLOAD)
        .unwrap();
    out
}

/// An IPv4 header with any protocol before any payload.
pub(super) fn ip(protocol: u8, payload: &[u8]) -> Vec<u8> {
    let len = (20 + payload.len() as u16).to_be_bytes();
    let header = [0x45, 0, len[0], len[1], 0x12, 0x34, 0, 0, 64, protocol, 0, 0, 192, 0, 2, 1, 192, 0, 2, 2];
    cat(&[&header, payload])
}

/// An IPv6 header with any next header before any payload.
pub(super) fn ip6(next: u8, payload: &[u8]) -> Vec<u8> {
    let len = (payload.len() as u16).to_be_bytes();
    cat(&[&[0x60, 0, 0, 0, len[0], len[1], next, 64], &[0x20; 16], &[0x21; 16], payload])
}

pub(super) fn udp(source: u16, destination: u16, payload: &[u8]) -> Vec<u8> {
    let len = (8 + payload.len() as u16).to_be_bytes();
    ip(17, &cat(&[&source.to_be_bytes(), &destination.to_be_bytes(), &len, &[0, 0], payload]))
}

pub(super) fn ethernet(ethertype: u16, payload: &[u8]) -> Vec<u8> {
    cat(&[&[2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1], &ethertype.to_be_bytes(), payload])
}

pub(super) fn whole(link: u16, data: &[u8]) -> RawPacket<'_> {
    RawPacket { link: LinkType(link), data, original_len: data.len() as u32, fcs_len: 0 }
}

pub(super) fn segment(link: u16, data: &[u8]) -> Segment {
    match decode(&whole(link, data)) {
        Decoded::Tcp(segment) => segment,
        other => panic!("{other:?}"),
    }
}

pub(super) fn path(segment: &Segment) -> String {
    segment.tunnel.iter().map(|tunnel| tunnel.to_string()).collect::<Vec<_>>().join(" ")
}

/// A way to a TCP segment.
pub(super) struct Sample {
    pub(super) name: &'static str,
    pub(super) link: u16,
    pub(super) data: Vec<u8>,
    /// The tunnel path that must be found.
    pub(super) path: &'static str,
}

/// Link layers and tunnels, each with the same segment.
pub(super) fn all() -> Vec<Sample> {
    let (v4, v6) = (ipv4(), ipv6());
    let (eth4, eth6) = (ethernet(0x0800, &v4), ethernet(0x86dd, &v6));
    let snap = cat(&[&[0xaa, 0xaa, 3, 0, 0, 0, 8, 0], &v4]);
    let wifi = cat(&[&[0x08, 0x01, 0, 0], &[2; 18], &[0x10, 0], &snap]);
    let wifi_qos = cat(&[&[0x88, 0x83, 0, 0], &[2; 18], &[0x10, 0], &[2; 6], &[5, 0], &[0; 4], &snap]);
    let vxlan = cat(&[&[8, 0, 0, 0, 0, 0, 42, 0], &eth4]);
    let ppp = cat(&[&[0xff, 3, 0, 0x21], &v4]);
    let pppoe = cat(&[&[0x11, 0, 0, 9], &(ppp.len() as u16 - 2).to_be_bytes(), &ppp[2..]]);
    let gtp = |flags: u8, options: &[u8]| {
        let len = ((options.len() + v4.len()) as u16).to_be_bytes();
        udp(2152, 2152, &cat(&[&[flags, 255], &len, &[0, 0, 0, 7], options, &v4]))
    };
    let gre = |header: &[u8], inner: &[u8]| ethernet(0x0800, &ip(47, &cat(&[header, inner])));
    let teredo = {
        let mut inner = v6.clone();
        inner[8..12].copy_from_slice(&[0x20, 1, 0, 0]);
        udp(50000, 3544, &cat(&[&[0, 1, 0, 0], &[0; 9], &[0; 8], &inner]))
    };
    let len_802_3 = (snap.len() as u16).to_be_bytes();
    let sample = |name, link, data, path| Sample { name, link, data, path };
    vec![
        sample("ethernet ipv4", 1, eth4.clone(), ""),
        sample("ethernet ipv6", 1, eth6, ""),
        sample("802.3 snap", 1, cat(&[&[2; 12], &len_802_3, &snap, &[0; 7]]), ""),
        sample("802.1q", 1, ethernet(0x8100, &cat(&[&[0x20, 100, 8, 0], &v4])), "vlan:100"),
        sample(
            "qinq of three",
            1,
            ethernet(0x88a8, &cat(&[&[0, 1, 0x91, 0, 0, 2, 0x81, 0, 0x0f, 0xff, 0x86, 0xdd], &v6])),
            "vlan:1 vlan:2 vlan:4095",
        ),
        sample("priority tag", 1, ethernet(0x8100, &cat(&[&[0x60, 0, 8, 0], &v4])), ""),
        sample("vn-tag", 1, ethernet(0x8926, &cat(&[&[0, 1, 0, 2, 8, 0], &v4])), ""),
        sample("cisco metadata", 1, ethernet(0x8909, &cat(&[&[1, 1, 0, 1, 0, 7, 8, 0], &v4])), ""),
        sample(
            "macsec in clear",
            1,
            ethernet(0x88e5, &cat(&[&[0x20, 0, 0, 0, 0, 1], &[2; 8], &[8, 0], &v4, &[9; 16]])),
            "",
        ),
        sample("mpls", 1, ethernet(0x8847, &cat(&[&[0, 1, 0, 64, 0, 2, 1, 64], &v4])), "mpls"),
        sample("mpls ipv6", 1, ethernet(0x8848, &cat(&[&[0, 2, 1, 64], &v6])), "mpls"),
        sample("mpls control word", 1, ethernet(0x8847, &cat(&[&[0, 2, 1, 64], &[0; 4], &eth4])), "mpls"),
        sample("mpls ethernet", 1, ethernet(0x8847, &cat(&[&[0, 2, 1, 64], &eth4])), "mpls"),
        sample("pppoe", 1, ethernet(0x8864, &cat(&[&pppoe, &[0; 3]])), "pppoe:9"),
        sample("bridged", 1, ethernet(0x6558, &eth4), ""),
        sample("fabric path", 1, ethernet(0x8903, &cat(&[&[0, 1], &eth4])), ""),
        sample("null little", 0, cat(&[&[2, 0, 0, 0], &v4]), ""),
        sample("null big", 0, cat(&[&[0, 0, 0, 30], &v6]), ""),
        sample("loop", 108, cat(&[&[0, 0, 0, 24], &v6]), ""),
        sample("raw", 101, v4.clone(), ""),
        sample("raw 12", 12, v6.clone(), ""),
        sample("raw 14", 14, v4.clone(), ""),
        sample("ipv4", 228, v4.clone(), ""),
        sample("ipv6", 229, v6.clone(), ""),
        sample("sll", 113, cat(&[&[0, 0, 0, 1, 0, 6], &[2; 8], &[8, 0], &v4]), ""),
        sample("sll vlan", 113, cat(&[&[0, 0, 0, 1, 0, 6], &[2; 8], &[0x81, 0, 0, 5, 8, 0], &v4]), "vlan:5"),
        sample("sll gre", 113, cat(&[&[0, 0, 3, 10, 0, 6], &[2; 8], &[0x65, 0x58], &eth4]), ""),
        sample("sll2", 276, cat(&[&[0x86, 0xdd, 0, 0, 0, 0, 0, 1, 0, 1, 0, 6], &[2; 8], &v6]), ""),
        sample("ppp", 9, ppp.clone(), ""),
        sample("ppp short", 9, cat(&[&[0x21], &v4]), ""),
        sample("ppp hdlc", 50, ppp.clone(), ""),
        sample("ppp hdlc cisco", 50, cat(&[&[0x0f, 0, 8, 0], &v4]), ""),
        sample("ppp ether", 51, pppoe.clone(), "pppoe:9"),
        sample("c hdlc", 104, cat(&[&[0x0f, 0, 0x86, 0xdd], &v6]), ""),
        sample("ppp with direction", 204, cat(&[&[1], &ppp]), ""),
        sample("c hdlc with direction", 205, cat(&[&[0, 0x0f, 0, 8, 0], &v4]), ""),
        sample("802.11", 105, wifi.clone(), ""),
        sample("802.11 qos, four addresses, ht", 105, wifi_qos.clone(), ""),
        sample("radiotap", 127, cat(&[&[0, 0, 8, 0, 0, 0, 0, 0], &wifi]), ""),
        sample(
            "radiotap with check and padding",
            127,
            cat(&[
                &[0, 0, 25, 0, 3, 0, 0, 0x80, 0, 0, 0, 0, 0, 0, 0, 0],
                &[0; 8],
                &[0x30],
                &[0x88, 0x01, 0, 0],
                &[2; 18],
                &[0x10, 0, 5, 0, 0, 0],
                &snap,
                &[7; 4],
            ]),
            "",
        ),
        sample("prism", 119, cat(&[&[0x44, 0, 0, 0, 144, 0, 0, 0], &[0; 136], &wifi]), ""),
        sample(
            "prism of a big-endian system",
            119,
            cat(&[&[0, 0, 0, 0x44, 0, 0, 0, 144], &[0; 136], &wifi]),
            "",
        ),
        sample("avs", 163, cat(&[&[0x80, 0x21, 0x10, 1, 0, 0, 0, 64], &[0; 56], &wifi]), ""),
        sample("ppi", 192, cat(&[&[0, 0, 12, 0, 105, 0, 0, 0], &[0; 4], &wifi]), ""),
        sample(
            "a-msdu of one",
            105,
            cat(&[&[0x88, 0x01, 0, 0], &[2; 18], &[0x10, 0, 0x80, 0], &[2; 12], &len_802_3, &snap]),
            "",
        ),
        sample("enc", 109, cat(&[&[2, 0, 0, 0], &[0; 8], &v4]), ""),
        sample("pflog", 117, cat(&[&[61, 2], &[0; 62], &v4]), ""),
        sample(
            "nflog",
            239,
            cat(&[
                &[2, 0, 0, 1, 8, 0, 1, 0, 8, 0, 1, 0, 7, 0, 10, 0, b'a', b'b', 0, 0],
                &(v4.len() as u16 + 4).to_le_bytes(),
                &[9, 0],
                &v4,
            ]),
            "",
        ),
        sample(
            "nflog of a big-endian bridge",
            239,
            cat(&[
                &[7, 0, 0, 1, 0, 8, 0, 1, 0x81, 0, 1, 0],
                &(v4.len() as u16 + 8).to_be_bytes(),
                &[0, 9, 0, 3, 8, 0],
                &v4,
            ]),
            "vlan:3",
        ),
        sample("pktap", 258, cat(&[&[108, 0, 0, 0, 1, 0, 0, 0, 12, 0, 0, 0], &[0; 96], &v6]), ""),
        sample(
            "exported ip",
            252,
            cat(&[&[0, 12, 0, 4, b'i', b'p', 0, 0, 0, 20, 0, 4, 1, 2, 3, 4, 0, 0, 0, 0], &v4]),
            "",
        ),
        sample(
            "ipv4 options",
            101,
            {
                let mut data = cat(&[&v4[..20], &[1; 8], &v4[20..]]);
                data[0] = 0x47;
                data[3] += 8;
                data
            },
            "",
        ),
        sample("segment offload ipv4", 101, cat(&[&v4[..2], &[0, 0], &v4[4..]]), ""),
        sample("segment offload ipv6", 101, cat(&[&v6[..4], &[0, 0], &v6[6..]]), ""),
        sample(
            "jumbogram",
            101,
            {
                let mut data = ip6(0, &cat(&[&[6, 0, 0xc2, 4, 0, 0, 0, 48], &v6[40..]]));
                data[4..6].copy_from_slice(&[0, 0]);
                data
            },
            "",
        ),
        sample(
            "ipv6 extensions",
            101,
            ip6(
                0,
                &cat(&[
                    &[60, 0, 1, 4, 0, 0, 0, 0],
                    &[43, 1, 1, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
                    &[135, 0, 4, 0, 0, 0, 0, 0],
                    &[51, 0, 5, 0, 0, 0, 0, 0],
                    &[44, 4, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1],
                    &[6, 0, 0, 0, 0, 0, 0, 9],
                    &v6[40..],
                ]),
            ),
            "",
        ),
        sample("ah", 101, ip(51, &cat(&[&[6, 4, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1], &[7; 12], &v4[20..]])), ""),
        sample("ip in ip", 101, ip(4, &v4), "ip-in-ip"),
        sample("6in4", 101, ip(41, &v6), "ip-in-ip"),
        sample("4in6", 101, ip6(4, &v4), "ip-in-ip"),
        sample("gre", 1, gre(&[0, 0, 8, 0], &v4), "gre"),
        sample(
            "gre checksum, key, sequence",
            1,
            gre(&[0xb0, 0, 0x86, 0xdd, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 1], &v6),
            "gre",
        ),
        sample("gre ethernet", 1, gre(&[0, 0, 0x65, 0x58], &eth4), "gre"),
        sample("nvgre", 1, gre(&[0x20, 0, 0x65, 0x58, 0, 1, 2, 0x77], &eth4), "nvgre:258"),
        sample("gre mpls", 1, gre(&[0, 0, 0x88, 0x47, 0, 2, 1, 64], &v4), "gre mpls"),
        sample("wccp 2", 1, gre(&[0, 0, 0x88, 0x3e, 0, 0, 0, 0], &v4), "gre"),
        sample("wccp 1", 1, gre(&[0, 0, 0x88, 0x3e], &v4), "gre"),
        sample(
            "pptp",
            1,
            gre(&[0x30, 0x81, 0x88, 0x0b, 0, ppp.len() as u8, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0], &ppp),
            "gre",
        ),
        sample("erspan 1", 1, gre(&[0, 0, 0x88, 0xbe], &eth4), "erspan"),
        sample(
            "erspan 2",
            1,
            gre(&[0x10, 0, 0x88, 0xbe, 0, 0, 0, 1, 0x10, 0, 0, 0, 0, 0, 0, 0], &eth4),
            "erspan",
        ),
        sample(
            "erspan 3",
            1,
            gre(
                &[
                    0x10, 0, 0x22, 0xeb, 0, 0, 0, 1, 0x20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0,
                    0, 0,
                ],
                &eth4,
            ),
            "erspan",
        ),
        sample("etherip", 101, ip(97, &cat(&[&[0x30, 0], &eth4])), "etherip"),
        sample("mpls in ip", 101, ip(137, &cat(&[&[0, 2, 1, 64], &v4])), "mpls"),
        sample("l2tpv3", 101, ip(115, &cat(&[&[0, 0, 0, 1], &[9; 8], &[0; 4], &eth4])), "l2tp"),
        sample("vxlan", 101, udp(33333, 4789, &vxlan), "vxlan:42"),
        sample("vxlan of linux", 101, udp(33333, 8472, &vxlan), "vxlan:42"),
        sample("vxlan gpe", 101, udp(33333, 4790, &cat(&[&[0x0c, 0, 0, 1, 0, 0, 43, 0], &v4])), "vxlan:43"),
        sample(
            "vxlan gpe nsh",
            101,
            udp(
                33333,
                4790,
                &cat(&[&[0x0c, 0, 0, 4, 0, 0, 43, 0], &[0x0f, 0xc2, 2, 3, 0, 0, 1, 255], &eth4]),
            ),
            "vxlan:43",
        ),
        sample(
            "geneve",
            101,
            udp(33333, 6081, &cat(&[&[1, 0, 0x65, 0x58, 0, 0, 44, 0, 1, 2, 3, 0], &eth4])),
            "geneve:44",
        ),
        sample("geneve ip", 101, udp(33333, 6081, &cat(&[&[0, 0, 0x08, 0, 0, 0, 44, 0], &v4])), "geneve:44"),
        sample("gtp", 101, gtp(0x30, &[]), "gtp"),
        sample("gtp with extension", 101, gtp(0x34, &[0, 0, 0, 0x85, 1, 0, 9, 0]), "gtp"),
        sample("teredo", 101, teredo, "teredo"),
        sample(
            "l2tp",
            101,
            udp(1701, 1701, &cat(&[&[0x48, 2, 0, (12 + ppp.len()) as u8, 0, 1, 0, 2, 0, 0, 0, 0], &ppp])[..]),
            "l2tp",
        ),
        sample(
            "vlan, vxlan, vlan",
            1,
            ethernet(
                0x8100,
                &cat(&[
                    &[0, 7, 8, 0],
                    &udp(
                        1,
                        4789,
                        &cat(&[&[8, 0, 0, 0, 0, 0, 42, 0], &ethernet(0x8100, &cat(&[&[0, 8, 8, 0], &v4]))]),
                    ),
                ]),
            ),
            "vlan:7 vxlan:42 vlan:8",
        ),
    ]
}
