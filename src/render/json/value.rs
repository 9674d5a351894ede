//! Values that every part of the document uses: ids, times, milliseconds.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};

use crate::base::{Side, Timestamp};
use crate::connection::{Certainty, Ending, Kind, Limit, Outcome, ViolationKind};
use crate::decode::IcmpKind;
use crate::diagnose::Severity;
use crate::http::{Accept, UpgradeFault};

/// A type whose values have stable ids.
pub(crate) trait Named: Copy + 'static {
    /// What the schema calls it.
    const NAME: &'static str;
    /// Every value.
    const ALL: &'static [Self];
    /// Whether later versions may add values: then the schema lists examples only.
    const GROWS: bool;

    /// The stable id.
    fn id(self) -> &'static str;
}

macro_rules! named {
    ($($type:ident: $all:expr, grows $grows:literal;)+) => {
        $(impl Named for $type {
            const NAME: &'static str = stringify!($type);
            const ALL: &'static [Self] = $all;
            const GROWS: bool = $grows;

            fn id(self) -> &'static str {
                self.id()
            }
        })+
    };
}

named! {
    Accept: &[Self::Valid, Self::Invalid, Self::Missing], grows false;
    Certainty: Self::ALL, grows false;
    Ending: Self::ALL, grows true;
    IcmpKind: Self::ALL, grows true;
    Kind: Self::ALL, grows true;
    Limit: Self::ALL, grows true;
    Outcome: Self::ALL, grows false;
    Severity: &[Self::Info, Self::Low, Self::Medium, Self::High, Self::Critical], grows false;
    Side: &Self::BOTH, grows false;
    UpgradeFault: Self::ALL, grows true;
    ViolationKind: Self::ALL, grows true;
}

/// A value written as its stable id.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Id<T>(pub(crate) T);

impl<T: Named> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.id())
    }
}

impl<T: Named> JsonSchema for Id<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        T::NAME.into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let ids: Vec<_> = T::ALL.iter().map(|value| value.id()).collect();
        if T::GROWS {
            json_schema!({ "type": "string", "examples": ids })
        } else {
            json_schema!({ "type": "string", "enum": ids })
        }
    }
}

/// A moment, as RFC 3339 in UTC with nanoseconds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Time(pub(crate) Timestamp);

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.rfc3339())
    }
}

impl JsonSchema for Time {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Time".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date-time" })
    }
}

/// Milliseconds of a number of nanoseconds.
pub(crate) fn millis_of_nanos(nanos: i64) -> f64 {
    rounded(nanos as f64 / 1e6)
}

/// Milliseconds without what is finer than a nanosecond, so that the digits are the same however they were
/// worked out.
pub(crate) fn rounded(millis: f64) -> f64 {
    (millis * 1e6).round() / 1e6
}
