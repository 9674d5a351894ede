use std::net::IpAddr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha1::{Digest as _, Sha1};

use crate::decode::Endpoint;

/// Version 1 of the Community ID specification, and the seed that tools use unless told otherwise.
const VERSION: &str = "1";
const SEED: u16 = 0;
/// Protocol number of TCP (IANA protocol numbers).
const TCP: u8 = 6;

/// The Community ID of a TCP flow: the same for both directions, and the same as other tools give it
/// (Community ID specification, version 1, seed 0).
pub fn community_id(one: Endpoint, other: Endpoint) -> String {
    let (low, high) = if address(one) <= address(other) { (one, other) } else { (other, one) };
    let mut hash = Sha1::new();
    hash.update(SEED.to_be_bytes());
    hash.update(octets(low.ip));
    hash.update(octets(high.ip));
    hash.update([TCP, 0]);
    hash.update(low.port.to_be_bytes());
    hash.update(high.port.to_be_bytes());
    format!("{VERSION}:{}", STANDARD.encode(hash.finalize()))
}

fn address(end: Endpoint) -> (Vec<u8>, u16) {
    (octets(end.ip), end.port)
}

fn octets(ip: IpAddr) -> Vec<u8> {
    match ip {
        IpAddr::V4(ip) => ip.octets().to_vec(),
        IpAddr::V6(ip) => ip.octets().to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_tools_give_the_same_id() {
        // From the specification's examples and its reference implementation.
        let vectors = [
            ("128.232.110.120", 34855, "66.35.250.204", 80, "1:LQU9qZlK+B5F3KDmev6m5PMibrg="),
            ("10.0.0.1", 10, "10.0.0.1", 1, "1:u46yyA20R4+H6LC6uHD296As1ns="),
            ("10.0.0.2", 443, "10.0.0.1", 443, "1:UVIC2S138SiskzuFJLH5pj03J6U="),
            ("fe80::1", 1234, "fe80::2", 80, "1:nkXIU2DL0kNmr+5ZSk5xzBxMmPk="),
            ("2001:db8::2", 51000, "2001:db8::1", 443, "1:2TiKiiiSIuDma9IxOEOpx4wCXWM="),
        ];
        for (ip, port, other_ip, other_port, id) in vectors {
            let one = Endpoint { ip: ip.parse().unwrap(), port };
            let other = Endpoint { ip: other_ip.parse().unwrap(), port: other_port };
            assert_eq!(community_id(one, other), id);
            assert_eq!(community_id(other, one), id);
        }
    }
}
