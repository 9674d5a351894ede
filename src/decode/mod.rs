//! From a packet to its TCP segment: link layers, tunnels, IP, fragments.

mod segment;
mod tunnel;

pub use segment::{Endpoint, Segment, TcpFlags};
pub use tunnel::{Tunnel, TunnelPath};
