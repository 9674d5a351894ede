"""Sends what was written through a real rsyslogd: `python3 tests/consumers/rsyslog.py DIRECTORY [JSON FORMAT ...]`.

rsyslogd reads the lines of the JSON formats (zeek-json unless others are named) from their files, as a shipper does, and parses
them. Lines of CEF and LEEF go to it over UDP, and over TCP both with LF behind each and with octet counting (RFC 6587).
It runs in the foreground with a configuration of its own, in a directory that is removed, and is stopped in the end.

Needs rsyslogd (Debian's rsyslog, 8.2302 or later), and may run as any user.
"""

import collections
import contextlib
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time

import common
import syslog_line

# By default rsyslog writes a tab that it receives as #011, which would glue LEEF's attributes together. The limit of 8 KiB
# for a message is left as it is: it is what --max-event is for.
CONFIGURATION = """
global(workDirectory="{work}" parser.escapeControlCharacterTab="off")
module(load="imfile")
module(load="mmjsonparse")
module(load="imtcp")
module(load="imudp")

template(name="parsed" type="list") {{
    constant(value="{{") property(outname="success" name="parsesuccess" format="jsonf")
    constant(value=", ") property(outname="file" name="$!metadata!filename" format="jsonf")
    constant(value=", \\"event\\": ") property(name="$!event")
    constant(value="}}\\n")
}}
template(name="received" type="list") {{
    constant(value="{{") property(outname="input" name="inputname" format="jsonf")
    constant(value=", ") property(outname="version" name="protocol-version" format="jsonf")
    constant(value=", ") property(outname="priority" name="pri" format="jsonf")
    constant(value=", ") property(outname="time" name="timereported" dateFormat="rfc3339" format="jsonf")
    constant(value=", ") property(outname="app" name="app-name" format="jsonf")
    constant(value=", ") property(outname="process" name="procid" format="jsonf")
    constant(value=", ") property(outname="kind" name="msgid" format="jsonf")
    constant(value=", ") property(outname="data" name="structured-data" format="jsonf")
    constant(value=", ") property(outname="message" name="msg" format="jsonf")
    constant(value="}}\\n")
}}

ruleset(name="files") {{
    action(type="mmjsonparse" cookie="" container="$!event")
    action(type="omfile" file="{work}/parsed" template="parsed")
}}
ruleset(name="network") {{
    action(type="omfile" file="{work}/received" template="received")
}}
input(type="imtcp" address="127.0.0.1" port="{tcp}" ruleset="network")
input(type="imudp" address="127.0.0.1" port="{udp}" ruleset="network" rcvbufSize="4m")
"""
FILES = 'input(type="imfile" file="{file}" tag="events" ruleset="files" addMetadata="on")\n'
SECONDS = 60


def free_port(kind):
    with socket.socket(socket.AF_INET, kind) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def rsyslogd(work, files):
    """Runs it; gives the ports for TCP and UDP."""
    tcp, udp = free_port(socket.SOCK_STREAM), free_port(socket.SOCK_DGRAM)
    configuration = work / "rsyslog.conf"
    inputs = "".join(FILES.format(file=file.resolve()) for file in files)
    configuration.write_text(CONFIGURATION.format(work=work, tcp=tcp, udp=udp) + inputs)
    program = shutil.which("rsyslogd", path=os.environ["PATH"] + ":/usr/sbin")
    assert program, "no rsyslogd: apt-get install -y --no-install-recommends rsyslog"
    command = [program, "-n", "-f", configuration, "-i", work / "pid"]
    subprocess.run([program, "-N1", "-f", configuration], check=True, capture_output=True)
    process = subprocess.Popen(command)
    try:
        wait_for(lambda: is_listening(tcp), process)
        yield tcp, udp
    finally:
        process.terminate()
        process.wait(SECONDS)


def is_listening(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def wait_for(condition, process=None):
    end = time.monotonic() + SECONDS
    while not condition():
        assert process is None or process.poll() is None, "rsyslogd ended"
        if time.monotonic() > end:
            return
        time.sleep(0.05)


def lines_in(file):
    return file.read_text().split("\n")[:-1] if file.exists() else []


def number_in(file):
    return file.read_bytes().count(b"\n") if file.exists() else 0


def send(ports, lines):
    """Sends each line three times; returns how many messages were sent."""
    tcp, udp = ports
    with socket.create_connection(("127.0.0.1", tcp)) as ended, socket.create_connection(("127.0.0.1", tcp)) as counted:
        for line in lines:
            ended.sendall(line + b"\n")
            counted.sendall(b"%d %b" % (len(line), line))
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagrams:
        for place, line in enumerate(lines):
            datagrams.sendto(line, ("127.0.0.1", udp))
            # UDP says nothing when the reader is slower.
            if place % 50 == 49:
                time.sleep(0.02)
    return 3 * len(lines)


def check_parsed(work, expected):
    """Every line is JSON to rsyslog too, and the same."""
    found = collections.defaultdict(list)
    for line in lines_in(work / "parsed"):
        told = json.loads(line)
        assert told["success"] == "OK", line
        found[told["file"]].append(told["event"])
    for file, lines in expected.items():
        events = found[str(file.resolve())]
        common.same(file.name, "lines", len(events), len(lines))
        for event, line in zip(events, lines):
            for name, value in json.loads(line).items():
                common.same(file.name, name, event.get(name), value)


def check_received(work, lines):
    """Every message arrives whole, with its header's fields, by all three ways."""
    expected, found = collections.Counter(), collections.Counter()
    for line in lines:
        header, message = syslog_line.read(line)
        told = ("1", header["priority"], header["time"], header["app"], header["process"], header["kind"], "-", message)
        expected[told] += 3
    for line in lines_in(work / "received"):
        told = json.loads(line)
        assert told.pop("input") in {"imtcp", "imudp"}
        found[tuple(told.values())] += 1
    lost, strange = expected - found, found - expected
    assert not lost and not strange, f"strange: {list(strange.items())[:2]}; lost: {list(lost.items())[:2]}"


def main():
    forms = sys.argv[2:] or ["zeek-json"]
    expected = {file: list(common.lines(file)) for form in forms for _, _, file in common.reports(form)}
    network = [line for form in ("cef", "leef") for _, _, file in common.reports(form) for line in common.lines(file)]
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        with rsyslogd(work, expected) as ports:
            sent = send(ports, network)
            events = sum(map(len, expected.values()))
            wait_for(lambda: number_in(work / "received") >= sent and number_in(work / "parsed") >= events)
        check_parsed(work, expected)
        check_received(work, network)
    print(f"rsyslog: {events} lines of {', '.join(forms)} parsed, {sent} messages of CEF and LEEF whole")


main()
