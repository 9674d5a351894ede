#!/usr/bin/env python3
"""Makes tls-suites.pcap and tls-suites.keys.log: one short WebSocket over each kind of TLS that OpenSSL speaks.

The records are OpenSSL's, client and server; the TCP around them is made up. What each connection is stands in
its server name. Needs Python with OpenSSL 3 and the openssl command. Every run makes new keys, so that the files
differ from run to run.
"""
import contextlib
import os
import pathlib
import socket
import ssl
import struct
import subprocess
import sys
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).parent
OLD = {"1.0": ssl.TLSVersion.TLSv1, "1.1": ssl.TLSVersion.TLSv1_1, "1.2": ssl.TLSVersion.TLSv1_2}
NO_ENCRYPT_THEN_MAC = 0x80000
NO_EXTENDED_MASTER_SECRET = 1

UP_TO_12 = [
    ("1.0", "AES128-SHA"), ("1.0", "ECDHE-RSA-AES256-SHA"), ("1.1", "AES256-SHA"), ("1.1", "DHE-RSA-AES128-SHA"),
    ("1.2", "AES128-SHA"), ("1.2", "AES128-SHA256"), ("1.2", "ECDHE-RSA-AES256-SHA384"),
    ("1.2", "AES256-GCM-SHA384"), ("1.2", "ECDHE-RSA-AES128-GCM-SHA256"), ("1.2", "DHE-RSA-AES256-GCM-SHA384"),
    ("1.2", "ECDHE-ECDSA-CHACHA20-POLY1305"), ("1.2", "ECDHE-ECDSA-AES128-CCM"), ("1.2", "AES256-CCM"),
    ("1.2", "AES128-CCM8"), ("1.2", "DHE-RSA-AES256-CCM8"),
]
SUITES_13 = [
    "TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256", "TLS_AES_128_CCM_SHA256",
    "TLS_AES_128_CCM_8_SHA256",
]

GET = b"GET /%s HTTP/1.1\r\nHost: lab.test\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" \
      b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
SWITCH = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" \
         b"Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n"


def frame(opcode, payload, masked):
    length = len(payload)
    size = bytes([length | masked << 7]) if length < 126 else bytes([126 | masked << 7]) + struct.pack(">H", length)
    key = b"\x11\x22\x33\x44" if masked else b""
    body = bytes(byte ^ key[at % 4] for at, byte in enumerate(payload)) if masked else payload
    return bytes([0x80 | opcode]) + size + key + body


def certificates(folder):
    for kind, key in (("rsa", ["rsa:2048"]), ("ec", ["ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"])):
        subprocess.run(["openssl", "req", "-x509", "-newkey", *key, "-nodes", "-keyout", folder / f"{kind}.key",
                        "-out", folder / f"{kind}.pem", "-days", "36500", "-subj", "/CN=lab.test"],
                       check=True, capture_output=True)
    subprocess.run(["openssl", "genpkey", "-genparam", "-algorithm", "DH", "-pkeyopt", "group:ffdhe2048",
                    "-out", folder / "dh.pem"], check=True, capture_output=True)


def contexts(folder, keylog, version, ciphers):
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    server.load_cert_chain(folder / "rsa.pem", folder / "rsa.key")
    server.load_cert_chain(folder / "ec.pem", folder / "ec.key")
    server.load_dh_params(str(folder / "dh.pem"))
    client.check_hostname, client.verify_mode = False, ssl.CERT_NONE
    client.keylog_filename = str(keylog)
    client.set_alpn_protocols(["http/1.1"])
    server.set_alpn_protocols(["http/1.1"])
    for context in (server, client):
        context.minimum_version = context.maximum_version = version
        if ciphers:
            context.set_ciphers(ciphers + ":@SECLEVEL=0")
    return server, client


class Wire:
    """Two TLS ends without a network between them; keeps what they say."""

    def __init__(self, server, client, name, session=None):
        self.name, self.said = name, []
        self.to = {"client": ssl.MemoryBIO(), "server": ssl.MemoryBIO()}
        out = {"client": ssl.MemoryBIO(), "server": ssl.MemoryBIO()}
        self.ends = {"client": client.wrap_bio(self.to["client"], out["client"], server_hostname=name, session=session),
                     "server": server.wrap_bio(self.to["server"], out["server"], server_side=True)}
        self.out = out

    def move(self):
        moved = False
        for side, other in (("client", "server"), ("server", "client")):
            data = self.out[side].read()
            if data:
                self.said.append((side, data))
                self.to[other].write(data)
                moved = True
        return moved

    def until_quiet(self, step):
        while True:
            for side in ("client", "server"):
                try:
                    step(self.ends[side])
                except ssl.SSLWantReadError:
                    pass
            if not self.move():
                return

    def say(self, side, data):
        self.ends[side].write(data)
        self.move()
        other = self.ends["server" if side == "client" else "client"]
        received = b""
        while len(received) < len(data):
            received += other.read(65536)
        assert received == data

    def talk(self, code):
        self.until_quiet(lambda end: end.do_handshake())
        self.say("client", GET % self.name.encode())
        self.say("server", SWITCH)
        self.say("client", frame(1, b"hello", True))
        self.say("server", frame(2, b"\x5a" * 600, False))
        self.say("client", frame(8, struct.pack(">H", code) + b"done", True))
        self.say("server", frame(8, struct.pack(">H", code) + b"done", False))
        for side in ("server", "client"):
            try:
                self.ends[side].unwrap()
            except ssl.SSLWantReadError:
                pass
            self.move()
        return self


class Capture:
    def __init__(self, path):
        self.file, self.port, self.time = open(path, "ab"), 40000, 1_795_000_000.0
        if self.file.tell() == 0:
            self.file.write(struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 262144, 101))
        else:
            self.port += os.path.getsize(path) % 20000

    def packet(self, source, target, seq, ack, flags, data=b""):
        addresses = [bytes([10, 9, 0, 1 if port != 443 else 2]) for port in (source, target)]
        tcp = struct.pack(">HHIIBBHHH", source, target, seq, ack, 5 << 4, flags, 64000, 0, 0) + data
        ip = struct.pack(">BBHHHBBH", 0x45, 0, 20 + len(tcp), 0, 0, 64, 6, 0) + b"".join(addresses)
        self.time += 0.001
        whole = ip + tcp
        self.file.write(struct.pack("<IIII", int(self.time), int(self.time % 1 * 1e6), len(whole), len(whole)) + whole)

    def add(self, wire):
        self.port += 1
        port = {"client": self.port, "server": 443}
        seq = {"client": 1000, "server": 9000}
        other = {"client": "server", "server": "client"}

        def send(side, flags, data=b""):
            peer = other[side]
            self.packet(port[side], port[peer], seq[side], seq[peer] if flags != 2 else 0, flags, data)
            seq[side] += len(data) + (1 if flags & 3 else 0)

        send("client", 2), send("server", 0x12), send("client", 0x10)
        for side, data in wire.said:
            for at in range(0, len(data), 1400):
                send(side, 0x18, data[at:at + 1400])
            send(other[side], 0x10)
        send("server", 0x11), send("client", 0x11), send("server", 0x10)
        self.file.flush()


class Said:
    """What two programs said through a relay."""

    def __init__(self, listen, connect):
        self.said = []
        with socket.create_server(("127.0.0.1", listen)) as listener:
            client, _ = listener.accept()
        server = socket.create_connection(("127.0.0.1", connect))
        threads = [threading.Thread(target=self.pump, args=ends)
                   for ends in (("client", client, server), ("server", server, client))]
        [thread.start() for thread in threads], [thread.join() for thread in threads]

    def pump(self, side, source, target):
        while data := source.recv(65536):
            self.said.append((side, data))
            target.sendall(data)
        with contextlib.suppress(OSError):
            target.shutdown(socket.SHUT_WR)


class Server:
    """`openssl s_server` behind a relay that keeps what is said."""

    def __init__(self, folder, port, *args):
        self.port = port
        self.process = self.start("s_server", "-accept", str(port), "-cert", folder / "rsa.pem", "-key",
                                  folder / "rsa.key", *args)

    @staticmethod
    def start(program, *args):
        process = subprocess.Popen(["openssl", program, *args], stdin=subprocess.PIPE,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(0.5)
        return process

    def talk(self, says, *args):
        """`says` are pairs of who says what, such as ("client", b"hello"). A line "R" asks to renegotiate."""
        said = []
        relay = threading.Thread(target=lambda: said.append(Said(self.port + 1, self.port)))
        relay.start()
        client = self.start("s_client", "-quiet", "-no_ign_eof", "-connect", f"127.0.0.1:{self.port + 1}", *args)
        for side, text in says:
            target = client if side == "client" else self.process
            target.stdin.write(text)
            target.stdin.flush()
            time.sleep(0.5)
        client.stdin.close()
        client.wait(5)
        relay.join()
        return said[0]


def special(path, keylog, folder):
    """What needs more than Python's ssl module."""
    capture = Capture(path)
    session, early = folder / "session", folder / "early"

    def early_data(server, name):
        early.write_bytes(GET % name)
        args = ["-tls1_3", "-sess_in", session, "-early_data", early, "-servername", "early", "-keylogfile", keylog]
        capture.add(server.talk([("server", SWITCH), ("client", frame(8, struct.pack(">H", 4016), True) + b"\n")], *args))

    server = Server(folder, 47100, "-tls1_3", "-early_data")
    server.talk([("client", b"hello\n")], "-tls1_3", "-servername", "early", "-sess_out", session)
    early_data(server, b"early-accepted")
    server.process.kill()
    server = Server(folder, 47110, "-tls1_3", "-early_data")
    early_data(server, b"early-rejected")
    server.process.kill()
    server = Server(folder, 47120, "-tls1_2")
    says = [("client", GET % b"renegotiated"), ("server", SWITCH), ("server", b"r\n"), ("client", b"behind it\n"),
            ("server", b"so am I\n")]
    capture.add(server.talk(says, "-tls1_2", "-keylogfile", keylog, "-servername", "renegotiated"))
    server.process.kill()


def tls13(path, keylog, folder, suite):
    capture = Capture(path)
    server, client = contexts(folder, keylog, ssl.TLSVersion.TLSv1_3, None)
    wire = Wire(server, client, suite.lower().replace("_", "-")).talk(4013)
    assert wire.ends["client"].cipher()[0] == suite
    capture.add(wire)
    if suite == "TLS_AES_128_GCM_SHA256":
        capture.add(Wire(server, client, "resumed-13", wire.ends["client"].session).talk(4014))
        server.set_ecdh_curve("secp384r1")
        capture.add(Wire(server, client, "hello-retry").talk(4015))


def main():
    path, keylog = HERE / "tls-suites.pcap", HERE / "tls-suites.keys.log"
    if len(sys.argv) > 1:
        return tls13(path, keylog, pathlib.Path(sys.argv[1]), sys.argv[2])
    path.unlink(missing_ok=True), keylog.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        certificates(folder)
        capture = Capture(path)
        for version, cipher in UP_TO_12:
            server, client = contexts(folder, keylog, OLD[version], cipher)
            name = f"{version}-{cipher}".lower().replace(".", "")
            wire = Wire(server, client, name).talk(4012)
            capture.add(wire)
            if "SHA" in cipher and "GCM" not in cipher:
                server.options |= NO_ENCRYPT_THEN_MAC
                capture.add(Wire(server, client, name + "-mac-first").talk(4012))
            if cipher == "AES256-GCM-SHA384":
                client.options |= NO_EXTENDED_MASTER_SECRET
                capture.add(Wire(server, client, "premaster").talk(4012))
            if cipher == "ECDHE-RSA-AES128-GCM-SHA256":
                capture.add(Wire(server, client, "resumed-12", wire.ends["client"].session).talk(4011))
        capture.file.close()
        for number, suite in enumerate(SUITES_13):
            config = folder / "openssl.cnf"
            padding = "RecordPadding = 256\n" if suite == "TLS_AES_256_GCM_SHA384" else ""
            config.write_text("openssl_conf = a\n[a]\nssl_conf = b\n[b]\nsystem_default = c\n[c]\n"
                              f"Ciphersuites = {suite}\n{padding}")
            subprocess.run([sys.executable, __file__, folder, suite], check=True,
                           env={**os.environ, "OPENSSL_CONF": str(config)})
        special(path, keylog, folder)
    print(path.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
