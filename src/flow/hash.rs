use std::net::IpAddr;

use ahash::RandomState;

use crate::decode::Endpoint;

/// Keyed hash of the flow between two endpoints, the same for both directions: a capture cannot be made to
/// collide without the keys.
#[inline]
pub fn flow_hash(hashes: &RandomState, one: &Endpoint, other: &Endpoint) -> u64 {
    match (one.ip, other.ip) {
        (IpAddr::V4(left), IpAddr::V4(right)) => {
            let word = |ip: u32, port: u16| u64::from(ip) << 16 | u64::from(port);
            let (left, right) = (word(left.to_bits(), one.port), word(right.to_bits(), other.port));
            hashes.hash_one((left.min(right), left.max(right)))
        }
        _ => {
            let (low, high) = if one <= other { (one, other) } else { (other, one) };
            hashes.hash_one((low, high))
        }
    }
}
