#!/usr/bin/env python3
"""Python's side of the oracle: `websockets` and `aiohttp` on loopback, and two clients that are written here: over
HTTP/2 (`h2`), and over `openssl s_client`, which can update keys, renegotiate and resume.

peer.py serve   '[{"library", "port", "tls"}, …]'                     prints "ready" once all ports listen
peer.py connect '[{"library", "url", "tls", "keylog", "actions"}, …]'  one connection after the other

`library` is websockets, aiohttp, h2 or openssl (the last two only connect). What a connection does is in its path:
see peer.mjs.
"""

import asyncio
import base64
import json
import os
import select
import socket
import ssl
import struct
import subprocess
import sys
import tempfile
import urllib.parse

TIMEOUT = 4
REASON = "said by the oracle"


def context(given, server, keylog=None):
    if not given:
        return None
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER if server else ssl.PROTOCOL_TLS_CLIENT)
    if server:
        made.load_cert_chain(given["cert"], given["key"])
    else:
        made.load_verify_locations(given["ca"])
        made.keylog_filename = keylog
    if given.get("version"):
        made.minimum_version = made.maximum_version = ssl.TLSVersion[given["version"]]
    if given.get("ciphers"):
        made.set_ciphers(given["ciphers"])
    return made


def split(path):
    side, _, how = path.strip("/").partition("/")
    return side, how


def code(how):
    """The libraries' own code where the path names none."""
    return int(how) if how.isdigit() else 1000


async def end_websockets(ws, how):
    if how == "drop":
        ws.transport.abort()
    else:
        await ws.close(code(how), REASON)


async def serve_websockets(port, tls):
    import websockets.asyncio.server

    async def handler(ws):
        side, how = split(ws.request.path)
        async for message in ws:
            await ws.send(message)
            if side == "server":
                await end_websockets(ws, how)

    await websockets.asyncio.server.serve(handler, "127.0.0.1", port, ssl=tls)


async def serve_aiohttp(port, tls):
    from aiohttp import web

    async def handler(request):
        side, how = split(request.path)
        ws = web.WebSocketResponse()
        await ws.prepare(request)
        async for message in ws:
            await ws.send_str(message.data)
            if side == "server":
                if how == "drop":
                    request.transport.abort()
                else:
                    await ws.close(code=code(how), message=REASON.encode())
        return ws

    app = web.Application()
    app.router.add_get("/{path:.*}", handler)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port, ssl_context=tls).start()


async def connect_websockets(url, tls, action):
    import websockets.asyncio.client

    ws = await websockets.asyncio.client.connect(f"{url}/{action}", ssl=tls, proxy=None)
    side, how = split(action)
    await ws.send("long " * 20000 if side == "big" else "hello")
    await asyncio.wait_for(ws.recv(), TIMEOUT)
    if side != "server":
        await end_websockets(ws, how)
    await asyncio.wait_for(ws.wait_closed(), TIMEOUT)


async def connect_aiohttp(url, tls, action):
    import aiohttp

    side, how = split(action)
    async with aiohttp.ClientSession() as session:
        ws = await session.ws_connect(f"{url}/{action}", ssl=tls or True, compress=15)
        await ws.send_str("long " * 20000 if side == "big" else "hello")
        await ws.receive(TIMEOUT)
        if side != "server":
            if how == "drop":
                ws._response.connection.transport.abort()
            else:
                await ws.close(code=code(how), message=REASON.encode())
        else:
            await ws.receive(TIMEOUT)


def masked(opcode, payload):
    key = os.urandom(4)
    body = bytes(byte ^ key[i % 4] for i, byte in enumerate(payload))
    return bytes([0x80 | opcode, 0x80 | len(payload)]) + key + body


class H2Client:
    """An HTTP/2 connection that keeps each stream's status, bytes and end."""

    def __init__(self, target, tls):
        import h2.config
        import h2.connection
        import h2.events

        self.events = h2.events
        self.status, self.data, self.over, self.dead = set(), {}, set(), False
        self.sock = socket.create_connection((target.hostname, target.port), TIMEOUT)
        if tls:
            tls.set_alpn_protocols(["h2"])
            self.sock = tls.wrap_socket(self.sock, server_hostname=target.hostname)
        self.h2 = h2.connection.H2Connection(h2.config.H2Configuration(validate_outbound_headers=False))
        self.h2.initiate_connection()
        self.flush()

    def flush(self):
        self.sock.sendall(self.h2.data_to_send())

    def wait(self, done):
        while not done() and not self.dead:
            received = self.sock.recv(65536)
            self.dead = not received
            for event in self.h2.receive_data(received):
                self.note(event)
            self.flush()

    def note(self, event):
        if isinstance(event, self.events.ResponseReceived):
            self.status.add(event.stream_id)
        elif isinstance(event, self.events.DataReceived):
            self.data[event.stream_id] = self.data.get(event.stream_id, b"") + event.data
            self.h2.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
        elif isinstance(event, (self.events.StreamEnded, self.events.StreamReset)):
            self.over.add(event.stream_id)

    def run(self, action, target):
        stream = self.h2.get_next_available_stream_id()
        headers = {
            ":method": "CONNECT",
            ":protocol": "websocket",
            ":scheme": "https" if target.scheme == "wss" else "http",
            ":path": f"/{action}",
            ":authority": target.netloc,
            "sec-websocket-version": "13",
        }
        self.h2.send_headers(stream, headers.items())
        self.flush()
        self.wait(lambda: stream in self.status)
        self.h2.send_data(stream, masked(1, b"hello"), pad_length=9)
        self.flush()
        self.wait(lambda: stream in self.data)
        side, how = split(action)
        if side == "client":
            self.finish(stream, how)
        self.wait(lambda: stream in self.over or b"\x88" in self.data[stream] or how in ("reset", "end"))

    def finish(self, stream, how):
        close = masked(8, struct.pack(">H", 4000) + REASON.encode())
        if how == "reset":
            self.h2.reset_stream(stream, 8)
        elif how == "end":
            self.h2.end_stream(stream)
        elif how == "bytes":
            for byte in close:
                self.h2.send_data(stream, bytes([byte]))
        else:
            self.h2.send_data(stream, close, pad_length=30)
        self.flush()


def connect_h2(url, tls, actions):
    target = urllib.parse.urlsplit(url)
    client = H2Client(target, tls)
    for action in actions:
        client.run(action, target)
    client.sock.close()


class OpensslClient:
    """`openssl s_client` with a WebSocket's bytes on its standard input."""

    def __init__(self, target, tls, keylog, session):
        version = tls["version"].lower().replace("tlsv", "tls")
        command = ["openssl", "s_client", "-connect", f"127.0.0.1:{target.port}", "-servername", target.hostname]
        command += ["-CAfile", tls["ca"], f"-{version}", "-keylogfile", keylog, "-sess_out", session]
        if os.path.exists(session):
            command += ["-sess_in", session]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        self.said = b""

    def say(self, data, answer):
        """Hands one line or frame to s_client and waits for the answer: s_client takes what it reads at once as one."""
        self.process.stdin.write(data)
        self.process.stdin.flush()
        while answer not in self.said:
            if not select.select([self.process.stdout], [], [], TIMEOUT)[0]:
                raise TimeoutError(f"openssl: no {answer} in {self.said[-200:]}")
            received = os.read(self.process.stdout.fileno(), 65536)
            if not received:
                raise EOFError(f"openssl: no {answer} in {self.said[-200:]}")
            self.said += received
        self.said = self.said.partition(answer)[2]

    def run(self, action, target, commands):
        key = base64.b64encode(os.urandom(16)).decode()
        headers = {
            "Host": target.netloc,
            "Connection": "Upgrade",
            "Upgrade": "websocket",
            "Sec-WebSocket-Version": 13,
            "Sec-WebSocket-Key": key,
        }
        lines = [f"GET /{action} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
        self.say("\r\n".join(lines).encode(), b"\r\n\r\n")
        for command, answer in commands:
            self.say(masked(1, b"hello"), b"hello")
            self.say(command, answer)
        self.say(masked(1, b"hello"), b"hello")
        self.say(masked(8, struct.pack(">H", code(split(action)[1])) + REASON.encode()), REASON.encode())
        self.process.communicate(timeout=TIMEOUT)


def connect_openssl(url, tls, keylog, actions):
    """All connections but the first resume the first one's session. K updates the keys of both directions, k those
    of the client, R renegotiates."""
    commands = [(b"R\n", b"RENEGOTIATING")]
    if tls["version"] == "TLSv1_3":
        commands = [(b"K\n", b"KEYUPDATE"), (b"k\n", b"KEYUPDATE")]
    target = urllib.parse.urlsplit(url)
    with tempfile.TemporaryDirectory() as directory:
        for action in actions:
            OpensslClient(target, tls, keylog, f"{directory}/session").run(action, target, commands)


async def main():
    mode, entries = sys.argv[1], json.loads(sys.argv[2])
    if mode == "serve":
        for entry in entries:
            await globals()["serve_" + entry["library"]](entry["port"], context(entry.get("tls"), True))
        print("ready", flush=True)
        await asyncio.Future()
    for entry in entries:
        if entry["library"] == "openssl":
            await asyncio.to_thread(connect_openssl, entry["url"], entry["tls"], entry["keylog"], entry["actions"])
            continue
        tls = context(entry.get("tls"), False, entry.get("keylog"))
        if entry["library"] == "h2":
            await asyncio.to_thread(connect_h2, entry["url"], tls, entry["actions"])
            continue
        for action in entry["actions"]:
            try:
                await globals()["connect_" + entry["library"]](entry["url"], tls, action)
            except Exception as error:  # an ending that the library tells as an exception is what was asked for
                print(f"{entry['url']}/{action}: {error!r}"[:200], file=sys.stderr)
    await asyncio.sleep(0.1)


asyncio.run(main())
