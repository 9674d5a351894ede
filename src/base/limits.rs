//! Every cap of the program, with its unit in the name and its reason. Reaching one is a counted fact.

/// Bytes of one HTTP head that are kept; servers commonly refuse beyond 8 to 64 KiB.
pub const HTTP_HEAD_BYTES: usize = 64 * 1024;

/// Bytes of a refusal's body that are kept as evidence.
pub const HTTP_BODY_EXCERPT_BYTES: usize = 200;

/// Bytes of one header value or path that a record keeps.
pub const KEPT_TEXT_BYTES: usize = 4096;

/// Bytes that a client may send behind its upgrade request before the answer is seen. A browser sends none.
pub const EARLY_CLIENT_BYTES: usize = 64 * 1024;

/// Bytes held of a sender whose first bytes are not known, until its peer's tell what both speak: an HTTP/2
/// server's settings fit many times.
pub const UNKNOWN_FIRST_BYTES: usize = 4096;

/// Bytes of segments that came too early, held for each direction of a flow until the hole before them is
/// filled. One receive window of the size that stacks use by default on the internet.
pub const EARLY_SEGMENT_BYTES: usize = 1024 * 1024;

/// Early segments held for each direction, against floods of tiny ones.
pub const EARLY_SEGMENTS: usize = 4096;

/// Holes in one direction that are remembered so that late bytes can fill them.
pub const OPEN_HOLES: usize = 1024;

/// Nanoseconds of a flow's own clock after which a hole that the receiver acknowledged counts as lost by the
/// capture: acknowledged bytes are not sent again, only a disordered capture could still bring them.
pub const ACKNOWLEDGED_HOLE_NANOS: i64 = 1_000_000_000;

/// Nanoseconds without any packet of a flow that count as a pause: below the shortest time after which devices on the
/// path are known to forget a flow.
pub const PAUSE_NANOS: i64 = 20_000_000_000;

/// Nanoseconds by which a capture's clock must go back within a flow to have been set: more than packets are captured
/// out of order.
pub const CLOCK_JUMP_NANOS: i64 = 1_000_000_000;

/// Fingerprints of a flow's latest packets that are kept to recognise a second copy of the same packet.
pub const FINGERPRINTS: usize = 16;

/// The same for a flow of which copies were seen; they may come late, from a tap at the far end of the path:
/// about the packets that a window of 1 MiB has under way.
pub const FAR_FINGERPRINTS: usize = 768;

/// The same for a flow that carries nothing of interest: taps beside each other.
pub const FEW_FINGERPRINTS: usize = 4;

/// Nanoseconds within which a copy of a packet that carries an IP identification counts as captured twice.
pub const COPY_NANOS_WITH_ID: i64 = 1_000_000_000;

/// The same for packets without one (IPv6, id 0), which a real retransmission could resemble: below the
/// shortest retransmission timeout in use (200 ms on Linux, RFC 6298 says 1 s).
pub const COPY_NANOS_WITHOUT_ID: i64 = 5_000_000;

/// Nanoseconds of silence after which a flow that is neither HTTP, TLS nor WebSocket is let go.
pub const FOREIGN_FLOW_SILENCE_NANOS: i64 = 300_000_000_000;

/// Nanoseconds that an ended flow is kept for late packets: twice a maximum segment lifetime of 30 s. For as long
/// again nothing that belongs to it begins another flow.
pub const ENDED_FLOW_NANOS: i64 = 60_000_000_000;

/// Packets of the capture for which an ended flow is kept if they come faster: a queue of 256 MiB with packets of
/// 1 KiB.
pub const ENDED_FLOW_PACKETS: u64 = 4 * SWEEP_PACKETS;

/// Nanoseconds that it is kept at least, however fast packets come: the first retransmission timeout (RFC 6298 §2).
pub const ENDED_FLOW_LEAST_NANOS: i64 = 1_000_000_000;

/// Packets between two sweeps of the flow tables; fixed packet numbers, so that threads cannot matter.
pub const SWEEP_PACKETS: u64 = 65_536;

/// Packets between two looks at all flows, for silent ones and for what they hold.
pub const LOOK_PACKETS: u64 = 4 * SWEEP_PACKETS;

/// Bytes that the program takes at most unless a user sets it, but for the connections that a report keeps: what a
/// small server has to spare. Beyond, the flows with the oldest last packet end first.
pub const MEMORY_BYTES: u64 = 2 * 1024 * 1024 * 1024;

/// The least that a user can set.
pub const LEAST_MEMORY_BYTES: u64 = 128 * 1024 * 1024;

/// Of these, bytes for all that is not flows.
pub const OTHER_MEMORY_BYTES: u64 = 64 * 1024 * 1024;

/// Bytes that a flow takes with its place in the table, beside what its sink holds; what is counted here must not
/// depend on the machine.
pub const WHOLE_FLOW_BYTES: u64 = 1024;

/// The same for a flow of which only a SYN was seen.
pub const LONE_SYN_BYTES: u64 = 160;

/// The same for a flow that carries nothing of interest.
pub const FOREIGN_FLOW_BYTES: u64 = 136;

/// The same for what is remembered of a flow that is over.
pub const OVER_BYTES: u64 = 40;

/// Segments with payload that are looked at for WebSocket frames in a stream whose beginning is unknown.
pub const MID_STREAM_SEGMENTS: u32 = 64;

/// Control frames of one direction that are kept while the other does not prove yet that both are WebSocket.
pub const MID_STREAM_EVENTS: usize = 256;

/// Inflated bytes of one message that are looked at. Of the limits that libraries set by default, 100 MiB (`ws`) is
/// the largest in wide use; a message that it refuses is still told from one that fits.
pub const INFLATED_MESSAGE_BYTES: u64 = 128 * 1024 * 1024;

/// Inflated bytes of all messages of one side that are looked at: one or two seconds of work, while DEFLATE can
/// make a thousand times as much of what is in the capture.
pub const INFLATED_SIDE_BYTES: u64 = 1024 * 1024 * 1024;

/// Violations kept for each side of a connection; later ones are counted only.
pub const VIOLATIONS: usize = 16;

/// Unanswered pings remembered for each side.
pub const OPEN_PINGS: usize = 32;

/// Upgrade attempts kept for one TCP flow.
pub const ATTEMPTS_PER_FLOW: usize = 1024;

/// Host names counted for one server; one that is asked for more of them is not known by any.
pub const HOSTS_PER_SERVER: usize = 256;

/// Bytes of a host name that is counted: a DNS name has at most 253 (RFC 1035 §2.3.4).
pub const HOST_NAME_BYTES: usize = 253;

/// Octets of an HTTP/2 header list, counted as RFC 9113 §6.5.2 does, whose fields are looked at. Servers commonly
/// refuse beyond 8 to 64 KiB; a few octets on the wire can stand for many (CVE-2016-6581).
pub const HEADER_LIST_BYTES: usize = 64 * 1024;

/// Bytes of one HTTP/2 header block, which may come in any number of frames (CVE-2024-27316).
pub const HEADER_BLOCK_BYTES: usize = 64 * 1024;

/// Octets of one sender's HPACK table, counted as RFC 7541 §4.1 does; browsers grant this much.
pub const HPACK_TABLE_BYTES: usize = 64 * 1024;

/// Bytes of a GOAWAY's debug data that are kept as evidence.
pub const GOAWAY_DEBUG_BYTES: usize = 200;

/// WebSocket streams of one HTTP/2 connection that are followed at one time. Servers commonly allow 100 to 256.
pub const H2_STREAMS: usize = 1024;

/// Streams that ended, kept for what is still under way on them: what one side may have sent before it
/// learned of the end.
pub const H2_ENDED_STREAMS: usize = 64;

/// WebSocket streams of one HTTP/2 connection that are over, kept until the connection is; about 2 KiB each.
pub const H2_FINISHED_STREAMS: usize = 4096;

/// Latest DATA frames of each direction of an HTTP/2 stream whose places in the connection are kept, to tell
/// what was acknowledged.
pub const H2_DATA_PLACES: usize = 16;

/// Ranges of HTTP/2 stream numbers that are kept because their requests may be missing.
pub const H2_UNSEEN_RANGES: usize = 64;

/// Bytes held behind a place that may begin an HTTP/2 frame, until the next frame proves it: one frame of the
/// largest size that is allowed without asking (RFC 9113 §4.2), and some.
pub const H2_RESYNC_BYTES: usize = 32 * 1024;

/// Fragments of one IP datagram, datagrams waiting at one time, and bytes held for them.
pub const FRAGMENTS_PER_DATAGRAM: usize = 128;
/// IP datagrams waiting for fragments at one time.
pub const FRAGMENTED_DATAGRAMS: usize = 4096;
/// Bytes held for IP fragments in all.
pub const FRAGMENT_BYTES: usize = 16 * 1024 * 1024;
/// Nanoseconds on the capture's clock that a datagram waits for its fragments (RFC 791 suggests 15 s, Linux
/// waits 30 s).
pub const FRAGMENT_NANOS: i64 = 30_000_000_000;

/// Encapsulations in one packet.
pub const TUNNEL_DEPTH: usize = 8;

/// Bytes of one capture block or packet record; Wireshark refuses packets over 256 KiB, dumps of USB and
/// loopback reach more.
pub const BLOCK_BYTES: usize = 64 * 1024 * 1024;

/// Interfaces of one pcapng section; machines with many containers have thousands.
pub const INTERFACES: usize = 65_536;

/// Bytes of decryption secrets kept for one input: a third of a million TLS sessions of 180 bytes.
pub const SECRETS_BYTES: usize = 64 * 1024 * 1024;

/// Bytes that a decompressor may hold as its window or dictionary: what zstd grants by default, twice what
/// `xz -9` asks for.
pub const UNPACK_WINDOW_BYTES: usize = 128 * 1024 * 1024;

/// Bytes of one key log that are read: as much as is kept of the secrets in one input.
pub const KEY_LOG_BYTES: usize = 64 * 1024 * 1024;

/// TLS sessions whose secrets are kept, and secrets behind key updates for each direction of one.
pub const KEY_LOG_SESSIONS: usize = 1024 * 1024;
/// Traffic secrets behind key updates kept for each direction of a TLS session; they can also be derived.
pub const KEY_LOG_LATER_SECRETS: usize = 64;

/// Bytes of TLS early data that are held until the server accepts it; OpenSSL and nginx accept 16 KiB.
pub const TLS_EARLY_DATA_BYTES: usize = 64 * 1024;

/// Bytes of TLS records that are held because a hello of the same connection was captured behind them.
pub const TLS_WAITING_BYTES: usize = 64 * 1024;

/// Bytes of TLS records for each direction on which keys or sequence numbers may be tried in vain.
pub const TLS_TRIAL_BYTES: u64 = 8 * 1024 * 1024;

/// TLS alerts kept for each connection; later ones are counted only.
pub const TLS_ALERTS: usize = 16;

/// TLS flows without keys that are listed where a user asks for them; about 1 KiB each.
pub const OPAQUE_TLS_FLOWS: usize = 256 * 1024;

/// Failed TLS handshakes that are kept until it is known whether their server carries WebSocket; about 1.5 KiB
/// each. A scan of ports makes many.
pub const TLS_FAILURES: usize = 16 * 1024;

/// Server endpoints that are remembered because they carry WebSocket; one capture has few.
pub const WEBSOCKET_SERVERS: usize = 64 * 1024;

/// Records that wait for one that ended before them and has to be read again; about 1.5 KiB each.
pub const HELD_RECORDS: usize = 32 * 1024;

/// TLS flows without keys that are remembered because the keys may stand behind them; 64 bytes each.
pub const KEYLESS_FLOWS: usize = 1024 * 1024;

/// Bytes of TLS records that all flows keep because their keys may stand behind them, as of each sweep.
pub const TLS_HELD_TOTAL_BYTES: usize = 64 * 1024 * 1024;

/// Bytes of TLS records that one flow keeps because its keys may stand behind them, in an input that can be
/// read only once.
pub const TLS_HELD_BYTES: usize = 64 * 1024;

/// Bytes of a TLS or HTTP/2 flow that wait because they acknowledge bytes of the peer which were not captured yet:
/// what queues of network cards and merged taps put out of order is much less.
pub const AHEAD_BYTES: usize = 64 * 1024;

/// Connections that incidents are looked for among, those with the first packets; about 350 bytes each.
pub const INCIDENT_CONNECTIONS: usize = 64 * 1024;

/// Texts that incidents may name: paths, subprotocols, programs. More are told apart, but not by name.
pub const INCIDENT_NAMES: usize = 1024;

/// Bytes of such a text.
pub const INCIDENT_NAME_BYTES: usize = 128;

/// Flows that never opened and are kept, those with the first packets: a proxy's vain attempts to reach its backend.
/// Where ports are scanned there are millions.
pub const UNOPENED_FLOWS: usize = 4096;

/// Ids of connections that a finding lists; a storm may concern a million.
pub const FINDING_CONNECTIONS: usize = 100;

/// Flows in a finding's display filter, so that it can be pasted.
pub const FINDING_FLOWS: usize = 20;
