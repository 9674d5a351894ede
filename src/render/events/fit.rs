//! A line is no longer than what reads it takes: shippers cut or drop longer ones, and a cut line is no JSON.

use serde_json::Value;

use super::{EventFormat, Fields};
use crate::base::is_steering;

/// Texts of so many bytes or fewer stay whole: ids, addresses, times, names.
const WHOLE_BYTES: usize = 64;

/// Bytes of texts that go with each item of a list: where texts have room for 320 bytes, lists have it for 10 items.
const BYTES_FOR_ITEM: usize = 32;

/// Adds the event's line. If it is not shorter than `limit` bytes, long texts and lists in it are cut as far as they must
/// be, and the event says so.
pub(super) fn add_line(format: &dyn EventFormat, event: Fields, limit: usize, lines: &mut Vec<u8>) {
    let start = lines.len();
    let mut fits = |event: &Fields| {
        lines.truncate(start);
        format.add_line(event, lines);
        // The end of the line is not a part of it.
        lines.len() - start <= limit
    };
    if fits(&event) {
        return;
    }
    let cut = |event: &Fields, room: usize| {
        let mut event = event.map(|value| shortened(value, room));
        format.mark_truncated(&mut event);
        event
    };
    let mut event = event;
    if !fits(&cut(&event, WHOLE_BYTES)) {
        format.least().iter().for_each(|field| event.remove(field));
    }
    // The longest texts that fit, by halves. What is too long for some room is not looked at again.
    let (mut fitting, mut too_long) = (WHOLE_BYTES, limit);
    while too_long - fitting > 1 {
        let room = fitting.midpoint(too_long);
        let shorter = cut(&event, room);
        if fits(&shorter) {
            fitting = room;
        } else {
            too_long = room;
            event = shorter;
        }
    }
    fits(&cut(&event, fitting));
}

/// The value with texts of at most `room` bytes, as JSON writes them, and lists of as many items as go with it.
fn shortened(value: &Value, room: usize) -> Value {
    match value {
        Value::String(text) => Value::String(shortened_text(text, room)),
        Value::Array(items) => {
            let room_for = (room / BYTES_FOR_ITEM).max(1);
            items.iter().take(room_for).map(|item| shortened(item, room)).collect()
        }
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| (name.clone(), shortened(value, room))).collect()
        }
        other => other.clone(),
    }
}

fn shortened_text(text: &str, room: usize) -> String {
    let length: usize = text.chars().map(written_bytes).sum();
    if length <= room.max(WHOLE_BYTES) {
        return text.to_owned();
    }
    let mut left = room.saturating_sub('…'.len_utf8());
    let fitting = |character: &char| {
        let fits = written_bytes(*character) <= left;
        left = left.saturating_sub(written_bytes(*character));
        fits
    };
    let mut short: String = text.chars().take_while(fitting).collect();
    short.push('…');
    short
}

/// Bytes of a character as the formats of JSON write it, and the others about so.
fn written_bytes(character: char) -> usize {
    match character {
        '"' | '\\' => 2,
        _ if character.is_control() || is_steering(character) => 6 * character.len_utf16(),
        _ => character.len_utf8(),
    }
}
