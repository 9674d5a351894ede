"""Runs the commands of docs/siem.md as they stand there, against peers that take what the real ones take.

Usage: delivery.py PROGRAM. Needs bash, curl and rsyslogd; runs in the root of the repository.
"""

import http.server
import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import tempfile
import threading

CAPTURE = "samples/incident.pcapng"


class Receiver(http.server.BaseHTTPRequestHandler):
    """Takes what `_bulk` and the HTTP Event Collector take, and keeps it."""

    got = {}

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.got[self.path] = (self.headers, body)
        self.send_response(200)
        self.end_headers()

    do_PUT = do_POST

    def log_message(self, *_):
        pass


def commands(document):
    """The shell commands of a document."""
    blocks = re.findall(r"^```sh\n(.*?)^```", pathlib.Path(document).read_text(), re.M | re.S)
    return [command for block in blocks for command in block.splitlines() if command]


def follow(spooled, directory):
    """What rsyslogd sends on of a file that it follows, with the configuration of docs/siem.md."""
    [configuration] = re.findall(r"^module\(load=\"imfile\".*?(?=^```)", pathlib.Path("docs/siem.md").read_text(), re.M | re.S)
    siem = socket.create_server(("127.0.0.1", 0))
    siem.settimeout(30)
    here = {
        "/var/spool/wsclose/wsclose.ndjson": str(spooled),
        "siem.example.com": "127.0.0.1",
        'port="514"': f'port="{siem.getsockname()[1]}"',
    }
    for documented, local in here.items():
        assert documented in configuration, documented
        configuration = configuration.replace(documented, local)
    file = pathlib.Path(directory, "rsyslog.conf")
    file.write_text(f'global(workDirectory="{directory}")\n{configuration}')
    expected = spooled.read_bytes()
    got = b""
    daemon = subprocess.Popen(["rsyslogd", "-n", "-f", file, "-i", f"{directory}/pid"])
    try:
        peer, _ = siem.accept()
        with siem, peer:
            peer.settimeout(30)
            while len(got) < len(expected):
                got += peer.recv(65536)
    finally:
        daemon.terminate()
        daemon.wait()
    assert got == expected, "rsyslog changed what it sent on"


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    web = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    threading.Thread(target=web.serve_forever, daemon=True).start()
    syslog = socket.create_server(("127.0.0.1", 0))
    lines = []

    def take():
        peer, _ = syslog.accept()
        with peer, peer.makefile("rb") as stream:
            lines.extend(stream)

    taking = threading.Thread(target=take)
    taking.start()
    with tempfile.TemporaryDirectory() as spool:
        os.symlink(program, f"{spool}/wsclose-pcap")
        here = f"http://127.0.0.1:{web.server_port}"
        variables = {
            "PATH": f"{spool}:{os.environ['PATH']}",
            "CAPTURE": CAPTURE,
            "ELASTIC": here,
            "SPLUNK": here,
            "TOKEN": "6f2c",
            "SPOOL": spool,
            "SYSLOG_HOST": "127.0.0.1",
            "SYSLOG_PORT": str(syslog.getsockname()[1]),
        }
        ran = commands("docs/siem.md")
        again = [command for command in ran if ">>" in command]
        for command in ran + again:
            subprocess.run(["bash", "-o", "pipefail", "-ec", command], env=variables, check=True, timeout=60)
        taking.join(10)
        file = pathlib.Path(spool, "wsclose.ndjson")
        spooled = file.read_bytes().splitlines()
        follow(file, spool)

    report = json.loads(subprocess.run([program, "--format", "json", CAPTURE], capture_output=True, check=True).stdout)
    events = len(report["connections"]) + len(report["findings"])

    headers, body = Receiver.got["/_component_template/wsclose-websocket"]
    assert "template" in json.loads(body)
    headers, body = Receiver.got["/logs-wsclose.events-default/_bulk"]
    assert headers["Content-Type"] == "application/x-ndjson" and body.endswith(b"\n")
    bulk = [json.loads(line) for line in body.splitlines()]
    assert len(bulk) == 2 * events, f"{len(bulk)} lines for {events} events"
    headers, body = Receiver.got["/services/collector/event"]
    assert headers["Authorization"] == "Splunk 6f2c"
    collected = [json.loads(line) for line in body.splitlines()]
    assert len(collected) == events and all("event" in event for event in collected)
    # Run twice: a shipper reads both, and a store that takes the id as its key has each once.
    ids = [json.loads(line)["event"]["id"] for line in spooled]
    assert len(ids) == 2 * events and len(set(ids)) == events
    assert len(lines) == events and all(line.startswith(b"<") and b"CEF:0|" in line for line in lines)
    print(f"delivery: {len(ran)} commands and the rsyslog of docs/siem.md brought {events} events each")


if __name__ == "__main__":
    main()
