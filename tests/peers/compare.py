#!/usr/bin/env python3
"""Holds the first Close frame of each side, as wsclose-pcap reports it, against what tshark finds in the same capture.

compare.py BIN DIR

For each DIR/NAME.pcap or .pcapng (with DIR/NAME.keys as key log, if there): tshark decrypts and dissects; a Close
frame is named by TCP stream, HTTP/2 stream, direction, packet and code. It fails if tshark finds one that the program's
`close.client` and `close.server` do not have, if the two differ, or if the program has one that tshark does not. It
also fails if the capture lacks what DIR/NAME.plan.json says that it must show. tshark does not dissect WebSocket on
HTTP/2 streams: there its DATA frames are taken and the WebSocket frames in them read here.
"""

import collections
import json
import pathlib
import subprocess
import sys
import xml.etree.ElementTree as xml

Close = collections.namedtuple("Close", "packet code")
CLOSE, MASK = 8, 0x80
ENCRYPT_THEN_MAC = "22"

# tshark knows a protocol by its port; the ports of the captures are told to it by what is said to them. Its HTTP
# dissector also takes HTTP/2, with and without an upgrade.
SIGNS = {
    "tls": "tls.handshake.type == 1",
    "http": 'tcp.payload contains "Sec-WebSocket-Key" || tcp.payload contains "PRI * HTTP/2.0"',
}


class Capture:
    """What tshark finds in one capture."""

    def __init__(self, pcap, keys):
        self.pcap, self.base = pcap, ["tshark", "-n", "-r", str(pcap), "-o", "tcp.desegment_tcp_streams:TRUE"]
        if keys.exists():
            self.base += ["-o", f"tls.keylog_file:{keys}"]
        known = {}
        for dissector, sign in SIGNS.items():
            for port in self.ports(sign):
                known.setdefault(port, dissector)
        for port, dissector in known.items():
            self.base += ["-d", f"tcp.port=={port},{dissector}"]
        self.closes, self.buffers = {}, {}
        self.read()

    def ports(self, display_filter):
        out = self.run("-Y", display_filter, "-T", "fields", "-e", "tcp.dstport")
        return sorted(set(out.split()))

    def run(self, *arguments):
        return subprocess.run([*self.base, *arguments], check=True, capture_output=True, text=True).stdout

    def missing(self, plan):
        """What the plan asks for and tshark does not see, in words."""
        fields = ["-e", "tls.handshake.ciphersuite", "-e", "tls.handshake.extension.type"]
        hellos = self.run("-Y", "tls.handshake.type == 2", "-T", "fields", *fields)
        rows = [line.split("\t") for line in hellos.splitlines()]
        agreed = {(suite.lower(), ENCRYPT_THEN_MAC in extensions.split(",")) for suite, extensions in rows}
        for suite, name, encrypt_then_mac in plan["suites"]:
            if (suite, encrypt_then_mac) not in agreed:
                yield f"no connection with {name} {'with' if encrypt_then_mac else 'without'} encrypt-then-MAC"
        for display_filter, least in plan["packets"].items():
            found = len(self.run("-Y", display_filter, "-T", "fields", "-e", "frame.number").splitlines())
            if found < least:
                yield f"{found} packets with {display_filter}, expected {least}"
        if len(self.closes) < plan["close_frames"]:
            yield f"tshark finds {len(self.closes)} Close frames, expected {plan['close_frames']}"

    def read(self):
        command = [*self.base, "-Y", "websocket || http2.type == 0", "-T", "pdml"]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        for _, packet in xml.iterparse(process.stdout):
            if packet.tag == "packet":
                self.packet(packet)
                packet.clear()
        if process.wait():
            raise SystemExit(f"tshark failed on {self.pcap}")

    def packet(self, packet):
        number = int(field(packet, "num"))
        stream, source = int(field(packet, "tcp.stream")), int(field(packet, "tcp.srcport"))
        for layer in packet.findall("proto"):
            if layer.get("name") == "websocket" and number_of(layer, "websocket.opcode") == CLOSE:
                code = field(layer, "websocket.payload.close.status_code")
                self.add((stream, None, bool(number_of(layer, "websocket.mask"))), number, int(code) if code else None)
            for frame in layer.iter("field"):
                if frame.get("name") == "http2.stream" and number_of(frame, "http2.type") == 0:
                    parts = [part for part in frame.iter("field") if part.get("name") == "http2.data.data"]
                    data = bytes.fromhex("".join(part.get("value", "") for part in parts))
                    self.stream_data((stream, number_of(frame, "http2.streamid"), source), number, data)

    def stream_data(self, key, packet, data):
        """Reads the WebSocket frames of one direction of an HTTP/2 stream; keeps what is not a whole frame."""
        buffer = self.buffers.setdefault(key, bytearray())
        buffer += data
        while len(buffer) >= 2:
            masked, length, at = buffer[1] & MASK, buffer[1] & 0x7F, 2
            if length >= 126:
                width = 2 if length == 126 else 8
                length, at = int.from_bytes(buffer[2 : 2 + width], "big"), 2 + width
            key_at, at = at, at + (4 if masked else 0)
            if len(buffer) < at + length:
                return
            payload = bytes(buffer[at : at + length])
            if masked:
                payload = bytes(byte ^ buffer[key_at + i % 4] for i, byte in enumerate(payload))
            if buffer[0] & 0x0F == CLOSE:
                code = int.from_bytes(payload[:2], "big") if len(payload) >= 2 else None
                self.add((key[0], key[1], bool(masked)), packet, code)
            del buffer[: at + length]

    def add(self, key, packet, code):
        self.closes.setdefault(key, Close(packet, code))


def field(node, name):
    return next((one.get("show") for one in node.iter("field") if one.get("name") == name), None)


def number_of(node, name):
    """A field's value as a number; tshark shows booleans as True or 1, by version."""
    shown = field(node, name)
    return {None: None, "True": 1, "False": 0}.get(shown, shown) if shown in (None, "True", "False") else int(shown, 0)


def reported(binary, pcap, keys):
    """The same from the program: {(tcp stream, HTTP/2 stream, by the client): Close}."""
    command = [binary, "--format", "json", *(["--keylog", str(keys)] if keys.exists() else []), str(pcap)]
    report = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    closes = {}
    for connection in report["connections"]:
        stream = (connection["upgrade"] or {}).get("stream_id") if connection["kind"] == "http2" else None
        for side in ("client", "server"):
            close = connection["close"][side]
            if close:
                closes[connection["tcp_stream"], stream, side == "client"] = Close(close["packet"], close["code"])
    return closes


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    binary, directory = sys.argv[1], pathlib.Path(sys.argv[2])
    passed = failed = 0
    for pcap in sorted([*directory.glob("*.pcap"), *directory.glob("*.pcapng")]):
        keys = pcap.with_suffix(".keys")
        theirs, ours = Capture(pcap, keys), reported(binary, pcap, keys)
        plan = json.loads(pcap.with_suffix(".plan.json").read_text())
        wrong = [f"not in the capture: {lack}" for lack in theirs.missing(plan)]
        both = theirs.closes.keys() | ours.keys()
        for key in sorted(both, key=str):
            tshark, program = theirs.closes.get(key), ours.get(key)
            if tshark == program:
                passed += 1
            else:
                side = "client" if key[2] else "server"
                wrong.append(
                    f"TCP stream {key[0]}, HTTP/2 stream {key[1]}, {side}: tshark {tshark}, program {program}"
                )
        failed += len(wrong)
        print(f"{pcap.name}: {len(both)} Close frames, {len(wrong)} wrong", *wrong, sep="\n  ", flush=True)
    print(f"{passed} Close frames agree, {failed} wrong")
    sys.exit(1 if failed or not passed else 0)


main()
