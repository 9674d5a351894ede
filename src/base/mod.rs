//! What every room needs and no protocol owns: time, sides, packet references, a checked cursor,
//! text from the wire, and every limit.

pub mod cursor;
mod digest;
mod glob;
mod ids;
pub mod limits;
mod packet_ref;
mod side;
mod time;
mod wire_text;

pub use cursor::{Cursor, Short};
pub(crate) use digest::digest;
pub(crate) use glob::glob;
pub(crate) use ids::ids;
pub use packet_ref::{Numbering, PacketId, PacketRef};
pub use side::{PerSide, Side};
pub use time::Timestamp;
pub use wire_text::WireText;
pub(crate) use wire_text::is_steering;
