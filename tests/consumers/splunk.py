#!/usr/bin/env python3
"""Holds Splunk events against the form that the HTTP Event Collector takes and against the tables of the Common
Information Model, and their counts and codes against the JSON report.

Splunk itself is not asked. Needs nothing beyond Python.
"""

import collections
import ipaddress
import json
import re

from common import codes, lines, reports, same
from documented import FieldMap


def number(value):
    return type(value) in (int, float) and value >= 0


def text(value):
    return isinstance(value, str) and value != ""


def port(value):
    return type(value) is int and 0 <= value < 65536


def address(value):
    return bool(ipaddress.ip_address(value))


def one_of(*values):
    return lambda value: value in values


# Data models Network Traffic and Web of the Common Information Model 6: the fields that we write, with what each may
# be.
NETWORK_TRAFFIC = {
    "action": one_of("allowed", "blocked", "teardown"),
    "app": text,
    "bytes": number,
    "bytes_in": number,
    "bytes_out": number,
    "dest": text,
    "dest_ip": address,
    "dest_port": port,
    "duration": number,
    "packets": number,
    "packets_in": number,
    "packets_out": number,
    "protocol": one_of("ip"),
    "protocol_version": one_of("ipv4", "ipv6"),
    "session_id": text,
    "src": text,
    "src_ip": address,
    "src_port": port,
    "tcp_flag": one_of("SYN", "ACK", "FIN", "RST", "URG", "PSH"),
    "transport": one_of("tcp"),
    "vendor_product": text,
    "vlan": text,
}
WEB = {
    "http_method": text,
    "http_user_agent": text,
    "site": text,
    "status": lambda value: type(value) is int and 100 <= value < 600,
    "uri_path": text,
    "uri_query": text,
    "url": text,
}
# Data model Alerts.
ALERTS = {
    "app": text,
    "description": text,
    "dest": text,
    "dest_port": port,
    "id": text,
    "severity": one_of("critical", "high", "medium", "low", "informational"),
    "severity_id": one_of(0, 1, 2, 3, 4),
    "signature": text,
    "signature_id": text,
    "src": text,
    "src_port": port,
    "type": one_of("alarm", "alert", "event", "task", "warning"),
    "vendor_product": text,
}
SUMMARY = {"vendor_product": text}
REQUIRED = {
    "wsclose:connection": {"action", "app", "dest", "dest_port", "src", "src_port", "transport", "vendor_product"},
    "wsclose:finding": {"app", "description", "id", "severity", "signature", "signature_id", "type"},
    "wsclose:summary": {"vendor_product"},
}
MODELS = {"wsclose:connection": NETWORK_TRAFFIC | WEB, "wsclose:finding": ALERTS, "wsclose:summary": SUMMARY}

TIME = re.compile(rb'^\{"time":-?\d+\.\d{3},"event":')


def check_envelope(line, envelope):
    assert TIME.match(line) or "time" not in envelope, line[:80]
    assert set(envelope) <= {"time", "event", "fields", "source", "sourcetype"}, sorted(envelope)
    assert text(envelope["source"]) and envelope["sourcetype"] in MODELS
    assert all(text(value) for value in envelope["fields"].values()), envelope["fields"]
    assert not set(envelope["fields"]) & set(envelope["event"])


def check_event(kind, event):
    for name, value in event.items():
        assert not isinstance(value, dict), name
        if not name.startswith("ws_"):
            assert MODELS[kind][name](value), (name, value)
    assert REQUIRED[kind] <= set(event), REQUIRED[kind] - set(event)
    for total in "bytes", "packets":
        if total in event:
            same(kind, total, event[total], event[f"{total}_in"] + event[f"{total}_out"])
    for end in "src", "dest":
        if f"{end}_ip" in event:
            same(kind, end, event[end], event[f"{end}_ip"])


def main():
    seen, actions = collections.Counter(), collections.Counter()
    field_map = FieldMap("splunk")
    for name, report, file in reports("splunk"):
        events = collections.defaultdict(list)
        for line in lines(file):
            envelope = json.loads(line)
            check_envelope(line, envelope)
            check_event(envelope["sourcetype"], envelope["event"])
            field_map.check(envelope)
            events[envelope["sourcetype"]].append(envelope["event"])
            seen[envelope["sourcetype"]] += 1
        told, connections = events["wsclose:connection"], report["connections"]
        same(name, "connections", [event["ws_id"] for event in told], [known["id"] for known in connections])
        same(name, "codes", collections.Counter(event.get("ws_close_code") for event in told), codes(report))
        same(name, "endings", [event["ws_ending"] for event in told], [known["ending"] for known in connections])
        actions.update(event["action"] for event in told)
        found, findings = events["wsclose:finding"], report["findings"]
        same(name, "findings", [event["id"] for event in found], [known["id"] for known in findings])
        same(name, "rules", [event["signature_id"] for event in found], [known["rule"] for known in findings])
        same(name, "fixes", [event["ws_fix"] for event in found], [known["fix"] for known in findings])
        for event in events["wsclose:summary"]:
            same(name, "sum", event["ws_connections"], len(connections))
    assert seen["wsclose:connection"] and seen["wsclose:finding"], seen
    form = "the collector's form and CIM's values"
    print(f"splunk: {dict(seen)} have {form}; {dict(actions)}; {len(field_map.seen)} fields")


if __name__ == "__main__":
    main()
