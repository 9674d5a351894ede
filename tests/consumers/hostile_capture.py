"""Writes a capture in which a stranger filled all that it can fill: `python3 tests/consumers/hostile_capture.py FILE`.

Each connection is an upgrade with hostile texts in its header fields, and a Close with a hostile reason. What is no text or
no field's value for one reader is ordinary to another, so all are tried.
"""

import struct
import sys

# Escapes of terminals, ends of lines, marks of direction, signs of the formats, and what looks like a field or a line of theirs.
HOSTILE = [
    "\x1b[31mred\x1b[0m\x07",
    "\u202egnp.exe\u2066\u200b\ufeff",
    "a\nCEF:0|evil|evil|1|1|fake|10|src=10.0.0.1",
    "a\r\n<134>1 2026-01-01T00:00:00Z - evil - - - LEEF:2.0|evil|evil|1|1|x09|sev=1",
    "tab\tsrc=10.0.0.1\tsev=1",
    " cs1=evil cs1Label=evil \\= \\| | = \\",
    "\\x09\\\\,(empty)",
    "-",
    "(empty)",
    '","outcome":"clean","x":"',
    "=cmd|'/c calc'!A0",
    "\x01\x7f\u0085\u2028\u2029",
    "before\x00behind",
    "$(id) `id` <b>&amp;%00{{7*7}}",
    "\u00e9\u4e2d\u6587\U0001f980 no harm",
]
MASK = b"\x01\x02\x03\x04"


def packets(number, text):
    """A connection's packets: whether the client sends it, flags, payload."""
    reason = text.encode()[:120].decode(errors="ignore").encode()
    # A header field has no end of a line, and latin-1 or UTF-8 behind its colon.
    value = text.replace("\r", " ").replace("\n", " ").replace("\x00", " ").strip().encode()
    target = "/" + "".join(f"%{byte:02X}" if byte <= 32 or byte >= 127 else chr(byte) for byte in text.encode())
    request = (
        b"GET %b HTTP/1.1\r\nHost: example.com\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nUser-Agent: %b\r\nOrigin: %b\r\n\r\n"
    ) % (target.encode(), value, value)
    response = (
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\nServer: %b\r\n\r\n"
    ) % value
    body = struct.pack(">H", 4000 + number) + reason
    masked = bytes(byte ^ MASK[at % 4] for at, byte in enumerate(body))
    close = bytes([0x88, 0x80 | len(body)]) + MASK + masked
    echo = bytes([0x88, len(body)]) + body
    syn, ack, push, fin = 2, 16, 24, 17
    yield from [(True, syn, b""), (False, syn | ack, b""), (True, ack, b"")]
    yield from [(True, push, request), (False, push, response), (True, push, close), (False, push, echo)]
    yield from [(False, fin, b""), (True, fin, b""), (False, ack, b"")]


def frame(number, is_client, flags, sequence, acknowledged, payload):
    """An Ethernet frame; checksums are left at zero, as offloading does."""
    ends = [(b"\xc0\x00\x02\x0a", 40000 + number), (b"\xc6\x33\x64\x05", 8080)]
    (source, source_port), (target, target_port) = ends if is_client else ends[::-1]
    tcp = struct.pack(">HHIIBBHHH", source_port, target_port, sequence, acknowledged, 0x50, flags, 65535, 0, 0)
    length = 20 + len(tcp) + len(payload)
    ip = struct.pack(">BBHHHBBH4s4s", 0x45, 0, length, 0, 0x4000, 64, 6, 0, source, target)
    return b"\x02" * 12 + b"\x08\x00" + ip + tcp + payload


def main():
    micros = 1_772_366_400_000_000
    with open(sys.argv[1], "wb") as out:
        out.write(struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 262144, 1))
        for number, text in enumerate(HOSTILE):
            following = {True: 1000, False: 5000}
            for is_client, flags, payload in packets(number, text):
                acknowledged = following[not is_client] if flags != 2 else 0
                data = frame(number, is_client, flags, following[is_client], acknowledged, payload)
                following[is_client] += len(payload) + (1 if flags & 3 else 0)
                out.write(struct.pack("<IIII", *divmod(micros, 1_000_000), len(data), len(data)) + data)
                micros += 1000


main()
