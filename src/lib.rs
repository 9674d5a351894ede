//! Reads packet captures and tells who ended each WebSocket connection, with which code, what each side's
//! application saw, and which packets prove it.
//!
//! The library opens no files, owns no clock and prints nothing. Inputs reach it through
//! [`capture::Input`]; it runs on the rayon pool it is called in.
//!
//! Rooms, from the ground up; imports point only downward:
//!
//! | room | turns | into |
//! | --- | --- | --- |
//! | [`base`] | | time, sides, packet references, cursor, text from the wire, limits |
//! | [`capture`] | bytes | packets |
//! | [`decode`] | packets | TCP segments |
//! | [`flow`] | segments | ordered bytes, gaps, endings |
//! | [`tls`] | records | plaintext, with keys from a key log |
//! | [`http`], [`websocket`] | bytes | upgrades, frames |
//! | [`connection`] | all of them | one connection's facts |
//! | [`catalogue`] | codes, ids | words and known facts |
//! | [`diagnose`] | facts | findings |
//! | [`report`] | facts, findings | what is handed out |
//! | [`render`] | a report | text, JSON |
//! | [`analyze`] | inputs | a report: the engine |
#![warn(missing_docs)]
#![cfg_attr(test, allow(clippy::disallowed_methods, clippy::disallowed_types))]

pub mod analyze;
pub mod base;
pub mod capture;
pub mod catalogue;
pub mod connection;
pub mod decode;
pub mod diagnose;
pub mod flow;
pub mod http;
pub mod render;
pub mod report;
pub mod tls;
pub mod websocket;
