//! How each kind of value is packed.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::bytes::{Packer, Unpacker};
use crate::base::{PacketRef, PerSide, Side, WireText};
use crate::connection::{Certainty, Ending, Kind, Limit, Outcome, StreamEnd, ViolationKind};
use crate::decode::{Endpoint, IcmpKind, Tunnel, TunnelPath};
use crate::http::{Accept, UpgradeFault};
use crate::websocket::CloseCode;

/// A value that comes back from its bytes as it was.
pub(super) trait Packed: Sized {
    fn pack(&self, to: &mut Packer<'_>);

    fn unpack(from: &mut Unpacker<'_>) -> Self;
}

macro_rules! numbers {
    ($($type:ty)+) => {$(
        impl Packed for $type {
            fn pack(&self, to: &mut Packer<'_>) {
                to.number(u64::from(*self));
            }

            fn unpack(from: &mut Unpacker<'_>) -> Self {
                from.number() as Self
            }
        }
    )+};
}

numbers!(u16 u32 u64);

/// By their place among all values.
macro_rules! choices {
    ($($type:ident: $all:expr;)+) => {$(
        impl Packed for $type {
            fn pack(&self, to: &mut Packer<'_>) {
                let all: &[Self] = $all;
                to.byte(all.iter().position(|one| one == self).unwrap_or(0) as u8);
            }

            fn unpack(from: &mut Unpacker<'_>) -> Self {
                let all: &[Self] = $all;
                let place = usize::from(from.byte());
                all.get(place).copied().unwrap_or($all[0])
            }
        }
    )+};
}

choices! {
    bool: &[false, true];
    Accept: &[Accept::Valid, Accept::Invalid, Accept::Missing];
    Certainty: Certainty::ALL;
    Ending: Ending::ALL;
    IcmpKind: IcmpKind::ALL;
    Kind: Kind::ALL;
    Limit: Limit::ALL;
    Outcome: Outcome::ALL;
    Side: &Side::BOTH;
    UpgradeFault: UpgradeFault::ALL;
    ViolationKind: ViolationKind::ALL;
}

impl Packed for u8 {
    fn pack(&self, to: &mut Packer<'_>) {
        to.byte(*self);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        from.byte()
    }
}

impl Packed for i64 {
    fn pack(&self, to: &mut Packer<'_>) {
        to.signed(*self);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        from.signed()
    }
}

impl Packed for f64 {
    fn pack(&self, to: &mut Packer<'_>) {
        to.bytes(&self.to_le_bytes());
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        Self::from_le_bytes(from.array())
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, to: &mut Packer<'_>) {
        to.byte(u8::from(self.is_some()));
        if let Some(value) = self {
            value.pack(to);
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        (from.byte() != 0).then(|| T::unpack(from))
    }
}

impl<T: Packed> Packed for Box<T> {
    fn pack(&self, to: &mut Packer<'_>) {
        T::pack(self, to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        Self::new(T::unpack(from))
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, to: &mut Packer<'_>) {
        to.number(self.len() as u64);
        self.iter().for_each(|value| value.pack(to));
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        (0..from.number()).map(|_| T::unpack(from)).collect()
    }
}

impl<T: Packed> Packed for PerSide<T> {
    fn pack(&self, to: &mut Packer<'_>) {
        Side::BOTH.iter().for_each(|side| self[*side].pack(to));
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        Self::from_fn(|_| T::unpack(from))
    }
}

impl<T: Packed, U: Packed> Packed for (T, U) {
    fn pack(&self, to: &mut Packer<'_>) {
        self.0.pack(to);
        self.1.pack(to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        (T::unpack(from), U::unpack(from))
    }
}

impl Packed for &'static str {
    fn pack(&self, to: &mut Packer<'_>) {
        to.name(self);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        from.name()
    }
}

impl Packed for String {
    fn pack(&self, to: &mut Packer<'_>) {
        to.text(self.as_bytes());
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        Self::from_utf8_lossy(from.text()).into_owned()
    }
}

impl Packed for WireText {
    fn pack(&self, to: &mut Packer<'_>) {
        to.text(self.as_bytes());
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        Self::new(from.text())
    }
}

impl Packed for PacketRef {
    fn pack(&self, to: &mut Packer<'_>) {
        to.packet(*self);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        from.packet()
    }
}

impl Packed for CloseCode {
    fn pack(&self, to: &mut Packer<'_>) {
        self.0.pack(to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        Self(u16::unpack(from))
    }
}

impl Packed for IpAddr {
    fn pack(&self, to: &mut Packer<'_>) {
        to.byte(u8::from(self.is_ipv6()));
        match self {
            Self::V4(ip) => to.bytes(&ip.octets()),
            Self::V6(ip) => to.bytes(&ip.octets()),
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        match from.byte() {
            0 => Self::V4(Ipv4Addr::from(from.array::<4>())),
            _ => Self::V6(Ipv6Addr::from(from.array::<16>())),
        }
    }
}

impl Packed for Endpoint {
    fn pack(&self, to: &mut Packer<'_>) {
        self.ip.pack(to);
        self.port.pack(to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        Self { ip: IpAddr::unpack(from), port: u16::unpack(from) }
    }
}

impl Packed for TunnelPath {
    fn pack(&self, to: &mut Packer<'_>) {
        // No tunnel is packed as 0, which ends the path.
        self.iter().for_each(|tunnel| to.number(u64::from(tunnel.pack())));
        to.number(0);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        let mut path = Self::default();
        while let Some(tunnel) = Tunnel::unpack(from.number() as u32) {
            path.push(tunnel);
        }
        path
    }
}

impl Packed for StreamEnd {
    fn pack(&self, to: &mut Packer<'_>) {
        match *self {
            Self::EndStream => to.byte(0),
            Self::Reset(code) => (1_u8, code).pack(to),
            Self::GoAway(code) => (2_u8, code).pack(to),
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        match from.byte() {
            0 => Self::EndStream,
            1 => Self::Reset(u32::unpack(from)),
            _ => Self::GoAway(u32::unpack(from)),
        }
    }
}
