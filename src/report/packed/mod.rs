//! Connections in little memory: what a record holds, written one value behind the other in as few bytes as it
//! takes, with each text once.

mod bytes;
mod fields;
mod record;
mod texts;

use std::fmt;

use self::bytes::{Packer, Unpacker};
use self::fields::Packed;
use self::texts::Texts;
use super::Connection;
use crate::connection::ConnectionRecord;

/// Connections on the way into a report, in the order in which they come.
#[derive(Clone, Default)]
pub struct ConnectionPack {
    bytes: Vec<u8>,
    texts: Texts,
    /// Names of the program, such as versions: a few.
    names: Vec<&'static str>,
    places: Vec<Place>,
}

/// The connections of a report, by first packet. Each is made anew when it is asked for.
#[derive(Clone, Default)]
pub struct Connections {
    packs: Vec<ConnectionPack>,
    places: Vec<Place>,
}

/// Where a connection stands. Compared by its first packet.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    first_order: u64,
    attempt: u32,
    pack: u32,
    start: usize,
}

impl ConnectionPack {
    /// Adds a connection.
    pub fn push(&mut self, connection: &Connection) {
        let record = &connection.record;
        let start = self.bytes.len();
        let ConnectionRecord { first_order, attempt, .. } = *record;
        self.places.push(Place { first_order, attempt, pack: 0, start });
        record.pack(&mut Packer::new(&mut self.bytes, &mut self.texts, &mut self.names));
    }

    /// The connections as they came.
    pub fn iter(&self) -> impl Iterator<Item = Connection> + '_ {
        self.places.iter().map(|place| self.at(place.start))
    }

    fn at(&self, start: usize) -> Connection {
        let bytes = self.bytes.get(start..).unwrap_or_default();
        let record = ConnectionRecord::unpack(&mut Unpacker::new(bytes, &self.texts, &self.names));
        Connection::from(record)
    }
}

impl Connections {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// The connection at this place among them, from 0.
    pub fn get(&self, index: usize) -> Option<Connection> {
        self.places.get(index).and_then(|place| self.at(place))
    }

    /// All of them, one at a time.
    pub fn iter(&self) -> impl Iterator<Item = Connection> + '_ {
        self.places.iter().filter_map(|place| self.at(place))
    }

    fn at(&self, place: &Place) -> Option<Connection> {
        Some(self.packs.get(place.pack as usize)?.at(place.start))
    }
}

impl From<Vec<ConnectionPack>> for Connections {
    /// The same whatever connection came into which pack.
    fn from(mut packs: Vec<ConnectionPack>) -> Self {
        let mut places = Vec::new();
        for (number, pack) in (0..).zip(&mut packs) {
            let of_pack = std::mem::take(&mut pack.places);
            places.extend(of_pack.into_iter().map(|place| Place { pack: number, ..place }));
        }
        places.sort_unstable();
        Self { packs, places }
    }
}

impl FromIterator<Connection> for Connections {
    fn from_iter<I: IntoIterator<Item = Connection>>(connections: I) -> Self {
        let mut pack = ConnectionPack::default();
        connections.into_iter().for_each(|connection| pack.push(&connection));
        Self::from(vec![pack])
    }
}

impl fmt::Debug for ConnectionPack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl fmt::Debug for Connections {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests;
