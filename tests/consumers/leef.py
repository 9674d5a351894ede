"""Reads LEEF with a parser after IBM's description of version 2.0, and holds it against the attributes described there."""

import collections
import datetime
import ipaddress

import common
import syslog_line


def number(least, most):
    def check(value):
        assert least <= int(value) <= most, value

    return check


# Predefined attributes that we use (IBM, "Predefined LEEF event attributes").
PREDEFINED = {
    "cat": str,
    "devTime": datetime.datetime.fromisoformat,
    "devTimeFormat": str,
    "dst": ipaddress.ip_address,
    "dstBytes": int,
    "dstPackets": int,
    "dstPort": number(0, 65535),
    "proto": int,
    "sev": number(1, 10),
    "src": ipaddress.ip_address,
    "srcBytes": int,
    "srcPackets": int,
    "srcPort": number(0, 65535),
    "url": str,
}


def parse(message):
    """The EventID and the attributes."""
    version, vendor, product, product_version, event_id, delimiter, attributes = message.split("|", 6)
    assert (version, vendor, product) == ("LEEF:2.0", "wsclose", "wsclose-pcap"), message
    assert product_version and 0 < len(event_id) <= 255, message
    assert delimiter == "x09", delimiter
    fields = {}
    for attribute in attributes.split(chr(int(delimiter[1:], 16))):
        key, sign, value = attribute.partition("=")
        assert sign and value and key not in fields, f"{attribute!r} in {message!r}"
        assert key.isalnum() and key.isascii(), key
        fields[key] = value
    return event_id, fields


def check(fields):
    for key, value in fields.items():
        assert key in PREDEFINED or key.startswith("ws"), f"{key} is not predefined and not ours"
        PREDEFINED.get(key, str)(value)
    if "devTime" in fields:
        assert fields["devTimeFormat"] == "yyyy-MM-dd'T'HH:mm:ss.SSSXXX"
        assert len(fields["devTime"]) == len("2026-01-01T00:00:00.000Z"), fields["devTime"]


def main():
    seen = collections.Counter()
    for name, report, file in common.reports("leef"):
        kinds, codes, connections, findings = collections.Counter(), collections.Counter(), {}, {}
        for line in common.lines(file):
            syslog, message = syslog_line.read(line)
            event_id, fields = parse(message)
            check(fields)
            kinds[syslog["kind"]] += 1
            assert fields["cat"] == syslog["kind"] and fields.get("devTime", "-") == syslog["time"]
            if syslog["kind"] == "connection":
                code = fields.get("wsCloseCode")
                codes[code and int(code)] += 1
                connections[fields["wsId"]] = (fields["src"], int(fields["srcPort"]), fields["wsEnding"])
            elif syslog["kind"] == "finding":
                findings[fields["wsId"]] = (event_id, int(fields["wsConnectionCount"]))
        assert kinds["summary"] == 1
        common.same(name, "codes", codes, common.codes(report))
        ends = {c["id"]: (c["client"]["ip"], c["client"]["port"], c["ending"]) for c in report["connections"]}
        common.same(name, "connections", connections, ends)
        found = {f["id"]: (f["rule"], f["connection_count"]) for f in report["findings"]}
        common.same(name, "findings", findings, found)
        seen["captures"] += 1
        seen += kinds
    print("leef:", ", ".join(f"{count} {what}" for what, count in seen.items()))


main()
