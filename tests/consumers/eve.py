#!/usr/bin/env python3
"""Holds events in the manner of Suricata's EVE log against the shapes that Suricata 8 documents, and their counts and
codes against the JSON report.

Suricata itself is not asked. Needs nothing beyond Python.
"""

import base64
import collections
import datetime
import json

from common import codes, lines, reports, same
from documented import FieldMap

# What Suricata's own events have under these names; `wsclose` is ours.
SHAPES = {
    "timestamp": str,
    "event_type": str,
    "flow_id": int,
    "pcap_cnt": int,
    "pcap_filename": str,
    "src_ip": str,
    "src_port": int,
    "dest_ip": str,
    "dest_port": int,
    "proto": str,
    "community_id": str,
    "app_proto": str,
    "vlan": [int],
    "flow": {"pkts_toserver": int, "pkts_toclient": int, "start": str, "end": str, "age": int, "state": str},
    "tcp": {"syn": bool, "fin": bool, "rst": bool},
    "http": {
        "hostname": str,
        "url": str,
        "http_user_agent": str,
        "http_method": str,
        "protocol": str,
        "version": str,
        "status": int,
        "redirect": str,
        "http2": {"stream_id": int},
    },
    "tls": {"sni": str, "version": str},
    "wsclose": dict,
}
TIME = "%Y-%m-%dT%H:%M:%S.%f%z"


def check_shape(value, shape, path=""):
    if isinstance(shape, dict):
        assert isinstance(value, dict), path
        for name, inside in value.items():
            assert name in shape, f"{path}.{name} is no field of EVE"
            check_shape(inside, shape[name], f"{path}.{name}")
    elif isinstance(shape, list):
        assert isinstance(value, list) and value, path
        for item in value:
            check_shape(item, shape[0], f"{path}[]")
    else:
        assert type(value) is shape, f"{path}: {value!r}"


def check_flow(name, event):
    """The number is the first 53 bits of the Community ID's digest."""
    if "community_id" in event:
        digest = base64.b64decode(event["community_id"].removeprefix("1:"))
        same(name, "flow_id", event["flow_id"], int.from_bytes(digest[:8], "big") >> 11)
        assert event["flow_id"] < 2**53


def moment(text):
    """Microseconds of a time of EVE, or of the report's with what is finer cut off."""
    text = text[:26] + "+0000" if text.endswith("Z") else text
    assert len(text) == 31, text
    return datetime.datetime.strptime(text, TIME)


def main():
    seen = collections.Counter()
    field_map = FieldMap("eve")
    for name, report, file in reports("eve"):
        by_type = collections.defaultdict(list)
        for line in lines(file):
            event = json.loads(line)
            check_shape(event, SHAPES)
            check_flow(name, event)
            field_map.check(event)
            moment(event["timestamp"])
            by_type[event["event_type"]].append(event)
            seen[event["event_type"]] += 1
        assert set(by_type) <= {"websocket_close", "websocket_finding", "websocket_stats"}

        told, connections = by_type["websocket_close"], report["connections"]
        same(name, "connections", [event["wsclose"]["id"] for event in told], [known["id"] for known in connections])
        counts = collections.Counter(event["wsclose"].get("close_code") for event in told)
        same(name, "codes", counts, codes(report))
        for event, connection in zip(told, connections):
            same(name, "Community ID", event["community_id"], connection["community_id"])
            same(name, "ending", event["wsclose"]["ending"], connection["ending"])
            same(name, "start", moment(event["flow"]["start"]), moment(connection["first_time"]))
            same(name, "end", moment(event["flow"]["end"]), moment(connection["last_time"]))
            same(name, "time", moment(event["timestamp"]), moment(connection["end_time"] or connection["last_time"]))
        found, findings = by_type["websocket_finding"], report["findings"]
        same(name, "findings", [event["wsclose"]["id"] for event in found], [known["id"] for known in findings])
        for event, finding in zip(found, findings):
            same(name, "rule", (event["wsclose"]["rule"], event["wsclose"]["fix"]), (finding["rule"], finding["fix"]))
        for event in by_type["websocket_stats"]:
            same(name, "sum", event["wsclose"]["connections"], len(connections))
    assert seen["websocket_close"] and seen["websocket_finding"], seen
    print(f"eve: {dict(seen)} have the shapes of EVE; {len(field_map.seen)} fields")


if __name__ == "__main__":
    main()
