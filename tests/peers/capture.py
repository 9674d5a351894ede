#!/usr/bin/env python3
"""Captures real WebSocket peers on loopback, for compare.py.

capture.py OUT_DIR

Writes NAME.pcap and, where there is TLS, NAME.keys (a key log) for each set that main() lists: node `ws`, Python
`websockets` and `aiohttp`, HTTP/2 (node http2, Python h2), `openssl s_client` and, if it is installed, Chromium,
with every cipher family of TLS 1.2 and 1.3. NAME.plan.json says what must be in the capture for the comparison to
mean something. Needs root (tcpdump), node with `ws` and `playwright-core` in $PEER_MODULES, and a Python with the
packages of peer.py. Takes half a minute.
"""

import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
FIRST_PORT = 18400
ACTIONS = ["client/4001", "server/1011", "client/empty", "server/drop", "client/drop"]
STREAM_ACTIONS = ["client/4001", "server/1011", "client/empty", "server/drop", "big/long"]
H2_ACTIONS = ["client/4000", "client/bytes", "server/1012", "client/reset", "client/end", "client/4000"]
PYTHON_LIBRARIES = ("websockets", "aiohttp")

TLS12_RSA = [
    "ECDHE-RSA-AES128-GCM-SHA256",
    "DHE-RSA-AES256-GCM-SHA384",
    "AES128-GCM-SHA256",
    "ECDHE-RSA-CHACHA20-POLY1305",
    "AES128-CCM",
    "DHE-RSA-AES256-CCM8",
    "ECDHE-RSA-AES128-SHA",
    "ECDHE-RSA-AES128-SHA256",
    "ECDHE-RSA-AES256-SHA384",
    "AES256-SHA",
]
TLS12_ECDSA = ["ECDHE-ECDSA-AES256-GCM-SHA384", "ECDHE-ECDSA-AES128-CCM8", "ECDHE-ECDSA-CHACHA20-POLY1305"]
TLS13 = [
    "TLS_AES_128_GCM_SHA256",
    "TLS_AES_256_GCM_SHA384",
    "TLS_CHACHA20_POLY1305_SHA256",
    "TLS_AES_128_CCM_SHA256",
    "TLS_AES_128_CCM_8_SHA256",
]
NO_ENCRYPT_THEN_MAC = 1 << 19
LOW = ":@SECLEVEL=0"  # CCM8 and TLS 1.0 are below OpenSSL's default level


def certificate(directory, name, *key):
    cert, private = directory / f"{name}.crt", directory / f"{name}.pem"
    subprocess.run(
        [
            "openssl",
            "req",
            "-x509",
            "-newkey",
            *key,
            "-nodes",
            "-days",
            "30",
            "-subj",
            "/CN=localhost",
            "-addext",
            "subjectAltName=DNS:localhost",
            "-keyout",
            private,
            "-out",
            cert,
        ],
        check=True,
        capture_output=True,
    )
    return {"cert": str(cert), "key": str(private)}


def suite_ids():
    """The numbers of cipher suites by OpenSSL's names."""
    command = ["openssl", "ciphers", "-V", "-ciphersuites", ":".join(TLS13), "ALL" + LOW]
    listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    rows = [line.split() for line in listed.splitlines()]
    return {row[2]: "0x" + row[0].replace("0x", "").replace(",", "").lower() for row in rows}


def close_frames(action, library):
    """How many Close frames a connection has at least: both sides send one, but h2's hand-made client answers none."""
    side, how = action.split("/")
    if how in ("drop", "reset", "end"):
        return 0
    return 1 if library == "h2" and side == "server" else 2


class Set:
    """One capture: servers by port, the clients that connect to them, and what must be seen of them.

    `suites` are pairs of a cipher suite's name and whether encrypt-then-MAC was agreed on; `packets` are display
    filters of tshark and how many packets must match at least.
    """

    def __init__(self, name):
        self.name, self.servers, self.clients = name, {"node": [], "python": []}, []
        self.port, self.suites, self.packets = FIRST_PORT, [], {}

    def server(self, runtime, **entry):
        self.port += 1
        self.servers[runtime].append({"port": self.port, **entry})
        return self.port

    def client(self, runtime, entries):
        self.clients.append((runtime, entries))

    def command(self, runtime, mode, entries, keys):
        if runtime == "node":
            return ["node", f"--tls-keylog={keys}", str(HERE / "peer.mjs"), mode, json.dumps(entries)]
        for entry in entries if mode == "connect" else []:
            entry["keylog"] = str(keys)
        return [sys.executable, str(HERE / "peer.py"), mode, json.dumps(entries)]

    def plan(self, ids):
        entries = [entry for _, given in self.clients for entry in (given if isinstance(given, list) else [given])]
        return {
            "close_frames": sum(
                close_frames(action, one.get("library")) for one in entries for action in one["actions"]
            ),
            "suites": [[ids[name], name, encrypt_then_mac] for name, encrypt_then_mac in self.suites],
            "packets": self.packets,
        }

    def run(self, out):
        pcap, keys = out / f"{self.name}.pcap", out / f"{self.name}.keys"
        ports = f"tcp portrange {FIRST_PORT}-{self.port}"
        command = ["tcpdump", "-i", "lo", "-Z", "root", "-U", "--immediate-mode", "-s", "0", "-B", "16384"]
        dump = subprocess.Popen([*command, "-w", str(pcap), ports], stderr=subprocess.PIPE, text=True)
        started = [dump]
        try:
            if not any("listening on" in line for line in iter(dump.stderr.readline, "")):
                raise SystemExit("tcpdump did not start")
            for runtime, entries in self.servers.items():
                if not entries:
                    continue
                command = self.command(runtime, "serve", entries, os.devnull)
                server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
                started.append(server)
                if server.stdout.readline().strip() != "ready":
                    raise SystemExit(f"{self.name}: the {runtime} server did not start")
            for runtime, entries in self.clients:
                mode = "browse" if isinstance(entries, dict) else "connect"
                if mode == "browse":
                    entries["keylog"] = str(keys)
                subprocess.run(self.command(runtime, mode, entries, keys), timeout=90, check=True)
            time.sleep(0.5)
        finally:
            for process in reversed(started):
                process.send_signal(signal.SIGINT if process is dump else signal.SIGKILL)
                process.wait()
        print(f"{self.name}: {pcap.stat().st_size} bytes", flush=True)


def over_tls(made, runtime, cert, client, server=None, actions=None):
    port = made.server("node", tls={**cert, **(client if server is None else server)})
    tls = {**client, "ca": cert["cert"]}
    made.client(runtime, [{"url": f"wss://localhost:{port}", "tls": tls, "actions": actions or ACTIONS}])


def tls12(rsa, ecdsa):
    made = Set("node-tls12")
    for cert, suites in ((rsa, TLS12_RSA), (ecdsa, TLS12_ECDSA)):
        for suite in suites:
            options = {"maxVersion": "TLSv1.2", "ciphers": suite + LOW}
            over_tls(made, "node", cert, options, {**options, "dhparam": "auto"}, ACTIONS[:2])
            block_mode = "SHA" in suite and "GCM" not in suite
            made.suites.append((suite, block_mode))
            if block_mode:
                over_tls(made, "node", cert, {**options, "secureOptions": NO_ENCRYPT_THEN_MAC}, options, ACTIONS[:2])
                made.suites.append((suite, False))
    for version in ("TLSv1", "TLSv1.1"):
        options = {"minVersion": version, "maxVersion": version, "ciphers": "ECDHE-RSA-AES128-SHA" + LOW}
        over_tls(made, "node", rsa, options, None, ACTIONS[:2])
    over_tls(made, "node", rsa, {"maxVersion": "TLSv1.2"}, None, ACTIONS + ["big/long"])
    return made


def tls13(rsa, ecdsa):
    made = Set("node-tls13")
    for suite in TLS13:
        over_tls(
            made, "node", rsa, {"minVersion": "TLSv1.3", "ciphers": f"{suite}:AES128-SHA{LOW}"}, None, ACTIONS[:2]
        )
        made.suites.append((suite, False))
    retry = {"ecdhCurve": "P-384"}  # the client has to be asked for this curve: HelloRetryRequest
    over_tls(made, "node", ecdsa, {"minVersion": "TLSv1.3"}, retry, ACTIONS + ["big/long"])
    return made


def clear():
    made = Set("clear")
    node = made.server("node")
    node_deflate = made.server("node", deflate=True)
    websockets = made.server("python", library="websockets")
    aiohttp = made.server("python", library="aiohttp")
    for port in (node, node_deflate, websockets, aiohttp):
        url, actions = f"ws://localhost:{port}", ACTIONS + ["big/long"]
        made.client("node", [{"url": url, "actions": actions}])
        made.client("python", [{"library": library, "url": url, "actions": actions} for library in PYTHON_LIBRARIES])
    made.packets["websocket.rsv == 4"] = 9  # compressed: the long messages of three clients to three servers
    return made


def openssl(rsa):
    """Key updates and resumption by PSK in TLS 1.3; renegotiation and resumption by ticket in TLS 1.2."""
    made = Set("openssl")
    for version in ("TLSv1_3", "TLSv1_2"):
        port = made.server("node", tls=rsa)
        entry = {
            "library": "openssl",
            "url": f"wss://localhost:{port}",
            "tls": {"ca": rsa["cert"], "version": version},
        }
        made.client("python", [{**entry, "actions": ["client/4015", "client/4016"]}])
    made.packets["tls.handshake.type == 24"] = 6  # two connections: both directions, then the client alone
    made.packets["tls.handshake.type == 2 && tls.handshake.extension.type == 41"] = 1
    return made


def python_tls(rsa):
    made = Set("python-tls")
    for library in PYTHON_LIBRARIES:
        for version in ("TLSv1_2", "TLSv1_3"):
            port = made.server("python", library=library, tls={**rsa, "version": version})
            entry = {
                "url": f"wss://localhost:{port}",
                "tls": {"ca": rsa["cert"], "version": version},
                "actions": ACTIONS,
            }
            made.client("python", [{"library": one, **entry} for one in PYTHON_LIBRARIES])
    return made


def http2(rsa, encrypted):
    made = Set("http2-tls" if encrypted else "http2-clear")
    port = made.server("node", http2=True, **({"tls": rsa} if encrypted else {}))
    url = f"{'wss' if encrypted else 'ws'}://localhost:{port}"
    tls = {"tls": {"ca": rsa["cert"]}} if encrypted else {}
    made.client("node", [{"url": url, "http2": True, "actions": STREAM_ACTIONS, **tls}])
    made.client("python", [{"library": "h2", "url": url, "actions": H2_ACTIONS, **tls}])
    return made


def chromium(rsa, browser, over_http2):
    made = Set("chromium-http2" if over_http2 else "chromium")
    port = made.server("node", tls=rsa, http2=over_http2)
    actions = ["client/4001", "server/1011", "client/empty", "server/drop", "server/4999"]
    made.client("node", {"url": f"https://localhost:{port}", "browser": browser, "actions": actions})
    return made


def with_secrets_inside(out, made):
    """The capture again as pcapng with its keys in a Decryption Secrets Block, and without a key log."""
    plain, inside = out / made.name, out / f"{made.name}-dsb"
    subprocess.run(
        ["editcap", "--inject-secrets", f"tls,{plain}.keys", f"{plain}.pcap", f"{inside}.pcapng"], check=True
    )
    shutil.copy(f"{plain}.plan.json", f"{inside}.plan.json")
    print(f"{inside.name}: from {made.name}", flush=True)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))  # so that run() ends what it started
    out = pathlib.Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    rsa = certificate(out, "rsa", "rsa:2048")
    ecdsa = certificate(out, "ecdsa", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1")
    secrets_inside = [tls12(rsa, ecdsa), tls13(rsa, ecdsa)]
    sets = [clear(), *secrets_inside, openssl(rsa), python_tls(rsa), http2(rsa, False), http2(rsa, True)]
    browser = shutil.which("chromium")
    if browser:
        sets += [chromium(rsa, browser, False), chromium(rsa, browser, True)]
    else:
        print("chromium: not installed, left out")
    ids = suite_ids()
    for made in sets:
        (out / f"{made.name}.plan.json").write_text(json.dumps(made.plan(ids)))
        made.run(out)
    for made in secrets_inside:
        with_secrets_inside(out, made)


main()
