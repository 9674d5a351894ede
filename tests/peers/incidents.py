"""Makes captures of incidents with real peers on loopback: clients and servers of Python's websockets, and nginx.

    incidents.py OUT_DIRECTORY [NAME...]

Needs root, tcpdump, nginx and Python with websockets. Each incident is one capture, OUT/NAME.pcap; of outage there is
also what the clients were told, in OUT/NAME.truth.json:

    crash     200 clients with uneven traffic; their server is killed; they come back after the same second
    restart   200 clients; their server closes with 1001 and is started again; they come back after random delays
    reload    60 clients through nginx, whose workers are told to end; they come back
    idle      24 clients through nginx, which cuts each after 5 s of silence
    healthy   40 clients that come, talk and go
    outage    24 clients through nginx; their server is killed, they come back after the same second and get 502 until
              it is there again; six of them fall silent and are cut by nginx after 5 s
    relay     8 sessions through a relay that makes a key and Close codes of its own; the backend closes with 1012
    takeover  two clients with one identity, each of which ends the session of the other
    limit     30 clients of a server that answers 503 while it has 20
    beat      12 clients that ping every 5 s, through nginx, which cuts after 5 s of silence
"""

import asyncio
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile

import websockets

SERVER, PROXY, RELAY = 9301, 9302, 9303

SERVE = """
import asyncio, signal, sys, websockets
port, most, relays = (int(argument) for argument in sys.argv[1:4])
sessions, known = set(), {}
async def echo(ws):
    sessions.add(ws)
    path = ws.request.path
    if "id=" in path:
        if path in known:
            await known[path].close(4409, "signed in elsewhere")
        known[path] = ws
    try:
        async for message in ws:
            await ws.send(message)
            if message == "restart":
                await ws.close(1012, "restart")
    finally:
        sessions.discard(ws)
async def relay(ws):
    async with websockets.connect(f"ws://127.0.0.1:{relays}{ws.request.path}", compression=None) as behind:
        async def back():
            try:
                async for message in behind:
                    await ws.send(message)
            finally:
                await ws.close(1011, "backend is gone")
        task = asyncio.create_task(back())
        async for message in ws:
            await behind.send(message)
        await task
def turn_away(ws, request):
    if most and len(sessions) >= most:
        return ws.respond(503, "full")
async def main():
    stop = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set_result, None)
    async with websockets.serve(relay if relays else echo, "127.0.0.1", port, ping_interval=None, compression=None,
                                process_request=turn_away):
        await stop
asyncio.run(main())
"""

NGINX = """
daemon off; pid {dir}/nginx.pid; error_log {dir}/error.log; worker_processes 1; worker_shutdown_timeout 300ms;
events {{ worker_connections 1024; }}
http {{ access_log off; client_body_temp_path {dir}/b; proxy_temp_path {dir}/p; fastcgi_temp_path {dir}/f;
uwsgi_temp_path {dir}/u; scgi_temp_path {dir}/s;
server {{ listen 127.0.0.1:{proxy}; location / {{ proxy_pass http://127.0.0.1:{server}; proxy_http_version 1.1;
proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection upgrade; proxy_set_header Host $host;
proxy_read_timeout {read}; }} }} }}
"""


class Server:
    """The process of a server."""

    def __init__(self, port=SERVER, most=0, relays=0):
        self.port = port
        arguments = [str(argument) for argument in (port, most, relays)]
        self.process = subprocess.Popen([sys.executable, "-c", SERVE, *arguments], stderr=subprocess.DEVNULL)

    async def ready(self):
        await listening(self.port)
        return self

    def end(self, how):
        self.process.send_signal(how)
        self.process.wait()


async def listening(port):
    for _ in range(100):
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.close()
            return
        except OSError:
            await asyncio.sleep(0.05)
    raise RuntimeError(f"nobody listens on {port}")


def nginx(directory, read):
    config = os.path.join(directory, "nginx.conf")
    with open(config, "w") as file:
        file.write(NGINX.format(dir=directory, proxy=PROXY, server=SERVER, read=read))
    return subprocess.Popen(["nginx", "-e", os.path.join(directory, "error.log"), "-c", config])


async def client(port, number, pauses, back=None, stay=2.0):
    """Says something after each of these pauses, waits for the end, and comes back once after `back` seconds."""
    try:
        async with websockets.connect(f"ws://127.0.0.1:{port}/room/{number % 7}", ping_interval=None) as ws:
            for pause in pauses:
                await asyncio.sleep(pause)
                await ws.send(f"message of {number}")
                await ws.recv()
            await ws.wait_closed()
    except (OSError, websockets.WebSocketException):
        pass
    if back is None:
        return
    await asyncio.sleep(back)
    try:
        async with websockets.connect(f"ws://127.0.0.1:{port}/room/{number % 7}", ping_interval=None):
            await asyncio.sleep(stay)
    except (OSError, websockets.WebSocketException):
        pass


def talk(seconds, random_):
    """Pauses that leave an uneven silence before `seconds` are over."""
    pauses, left = [], seconds - random_.uniform(0.2, seconds - 0.2)
    while left > 0:
        pauses.append(min(left, random_.uniform(0.3, 1.5)))
        left -= pauses[-1]
    return pauses


async def crash(random_):
    server = await Server().ready()
    clients = [asyncio.create_task(client(SERVER, n, talk(6, random_), back=1.0)) for n in range(200)]
    await asyncio.sleep(7)
    server.end(signal.SIGKILL)
    server = await Server().ready()
    await asyncio.gather(*clients)
    server.end(signal.SIGTERM)


async def restart(random_):
    server = await Server().ready()
    clients = [
        asyncio.create_task(client(SERVER, n, talk(6, random_), back=random_.uniform(0.5, 6))) for n in range(200)
    ]
    await asyncio.sleep(7)
    server.end(signal.SIGTERM)
    server = await Server().ready()
    await asyncio.gather(*clients)
    server.end(signal.SIGTERM)


async def reload(random_, directory):
    server = await Server().ready()
    proxy = nginx(directory, "60s")
    await listening(PROXY)
    clients = [
        asyncio.create_task(client(PROXY, n, talk(5, random_), back=random_.uniform(0.1, 0.6))) for n in range(60)
    ]
    await asyncio.sleep(6)
    proxy.send_signal(signal.SIGHUP)
    await asyncio.gather(*clients)
    proxy.terminate()
    proxy.wait()
    server.end(signal.SIGTERM)


async def idle(random_, directory):
    server = await Server().ready()
    proxy = nginx(directory, "5s")
    await listening(PROXY)
    clients = []
    for n in range(24):
        clients.append(asyncio.create_task(client(PROXY, n, [random_.uniform(0.2, 1.5) for _ in range(n % 5)])))
        await asyncio.sleep(0.4)
    await asyncio.gather(*clients)
    proxy.terminate()
    proxy.wait()
    server.end(signal.SIGTERM)


async def healthy(random_):
    server = await Server().ready()

    async def one(n):
        await asyncio.sleep(random_.uniform(0, 6))
        async with websockets.connect(f"ws://127.0.0.1:{SERVER}/", ping_interval=None) as ws:
            for _ in range(n % 4):
                await ws.send("hello")
                await ws.recv()
                await asyncio.sleep(random_.uniform(0.1, 0.8))

    await asyncio.gather(*(one(n) for n in range(40)))
    server.end(signal.SIGTERM)


async def outage(random_, directory):
    told = []

    def path(n):
        return f"/room/{n % 7}?token=t{n:03}"

    server = await Server().ready()
    proxy = nginx(directory, "5s")
    await listening(PROXY)

    async def one(n):
        await asyncio.sleep(random_.uniform(0, 2))
        for attempt in range(8):
            try:
                async with websockets.connect(f"ws://127.0.0.1:{PROXY}{path(n)}", ping_interval=None,
                                              compression=None) as ws:
                    if attempt:
                        await asyncio.sleep(random_.uniform(2, 3))
                        await ws.close()
                        return note(ws, n)
                    talk = asyncio.create_task(chat(ws, n))
                    await ws.wait_closed()
                    talk.cancel()
                    note(ws, n)
            except (OSError, websockets.WebSocketException):
                pass
            if n < 6:
                return
            await asyncio.sleep(1)

    def note(ws, n):
        report = {"code": ws.close_code, "reason": ws.close_reason}
        host, port = ws.local_address
        told.append({"id": f"{n}-{port}", "client": f"{host}:{port}", "server": f"127.0.0.1:{PROXY}",
                     "path": ws.request.path, "client_report": report, "server_report": None})

    async def chat(ws, n):
        for _ in range(2 if n < 6 else 40):
            await ws.send(f"message of {n}")
            await ws.recv()
            await asyncio.sleep(random_.uniform(0.5, 2.5))

    clients = [asyncio.create_task(one(n)) for n in range(24)]
    await asyncio.sleep(11)
    server.end(signal.SIGKILL)
    await asyncio.sleep(2.5)
    server = await Server().ready()
    await asyncio.gather(*clients)
    proxy.terminate()
    proxy.wait()
    server.end(signal.SIGTERM)
    # Of refused upgrades and of nginx's own connections nobody knows the port.
    others = {"client": None, "client_report": None, "server_report": None}
    return told + [{"id": f"{n}-others", "path": path(n)} | others for n in range(24)]


async def relay(random_):
    server = await Server().ready()
    front = await Server(RELAY, relays=SERVER).ready()

    async def one(n):
        async with websockets.connect(f"ws://127.0.0.1:{RELAY}/desk/{n}", ping_interval=None, compression=None) as ws:
            for text in ["hello", f"message of {n}", "restart"]:
                await ws.send(text)
                await ws.recv()
                await asyncio.sleep(random_.uniform(0.1, 0.6))
            await ws.wait_closed()

    for n in range(8):
        await one(n)
    front.end(signal.SIGTERM)
    server.end(signal.SIGTERM)


async def takeover(random_):
    server = await Server().ready()

    async def one(stop):
        while asyncio.get_running_loop().time() < stop:
            try:
                async with websockets.connect(f"ws://127.0.0.1:{SERVER}/desk?id=7", ping_interval=None) as ws:
                    await ws.wait_closed()
            except (OSError, websockets.WebSocketException):
                pass
            await asyncio.sleep(0.8)

    stop = asyncio.get_running_loop().time() + 8
    first = asyncio.create_task(one(stop))
    await asyncio.sleep(0.4)
    second = asyncio.create_task(one(stop))
    await asyncio.sleep(9.5)
    server.end(signal.SIGTERM)
    await asyncio.gather(first, second)


async def limit(random_):
    server = await Server(most=20).ready()

    async def one(n):
        await asyncio.sleep(n * 0.15)
        try:
            async with websockets.connect(f"ws://127.0.0.1:{SERVER}/", ping_interval=None) as ws:
                await ws.send("hello")
                await ws.recv()
                await asyncio.sleep(6)
        except (OSError, websockets.WebSocketException):
            pass

    await asyncio.gather(*(one(n) for n in range(30)))
    server.end(signal.SIGTERM)


async def beat(random_, directory):
    server = await Server().ready()
    proxy = nginx(directory, "5s")
    await listening(PROXY)

    async def one(n):
        await asyncio.sleep(n * 0.3)
        try:
            async with websockets.connect(f"ws://127.0.0.1:{PROXY}/", ping_interval=5, ping_timeout=None) as ws:
                await asyncio.wait_for(ws.wait_closed(), 26)
        except (OSError, TimeoutError, websockets.WebSocketException):
            pass

    await asyncio.gather(*(one(n) for n in range(12)))
    proxy.terminate()
    proxy.wait()
    server.end(signal.SIGTERM)


INCIDENTS = {
    "crash": crash, "restart": restart, "reload": reload, "idle": idle, "healthy": healthy, "outage": outage,
    "relay": relay, "takeover": takeover, "limit": limit, "beat": beat,
}


def capture(name, out):
    random_ = random.Random(name)
    directory = tempfile.mkdtemp()
    os.chmod(directory, 0o755)
    path = os.path.join(out, f"{name}.pcap")
    ports = f"tcp portrange {SERVER}-{RELAY}"
    tcpdump = subprocess.Popen(
        ["tcpdump", "-i", "lo", "-U", "-B", "16384", "-Z", "root", "-w", path, ports], stderr=subprocess.PIPE
    )
    tcpdump.stderr.readline()
    try:
        make = INCIDENTS[name]
        proxied = make in (reload, idle, outage, beat)
        told = asyncio.run(make(random_, directory) if proxied else make(random_))
        if told:
            with open(os.path.join(out, f"{name}.truth.json"), "w") as file:
                json.dump({"capture": f"{name}.pcap", "connections": told}, file, indent=1)
                file.write("\n")
        # What is on its way still belongs to it.
        asyncio.run(asyncio.sleep(1))
    finally:
        tcpdump.terminate()
        tcpdump.wait()
        shutil.rmtree(directory)


if __name__ == "__main__":
    os.makedirs(sys.argv[1], exist_ok=True)
    for wanted in sys.argv[2:] or INCIDENTS:
        capture(wanted, sys.argv[1])
