#!/usr/bin/env python3
"""Holds OCSF events against the closed JSON schemas of OCSF 1.8.0, and their counts and codes against the JSON report.

Needs ocsf-json-schema 1.2.0, which has the schemas in it, and jsonschema 4.26 (PyPI).
"""

import collections
import functools
import json

import jsonschema
from common import codes, lines, reports, same
from documented import FieldMap
from ocsf_json_schema import OcsfJsonSchemaEmbedded, get_ocsf_schema

VERSION = "1.8.0"
BASE, FINDING, NETWORK, HTTP = 0, 2004, 4001, 4002
OTHER = 99
NAMED = {
    "activity_id": "activity_name",
    "severity_id": "severity",
    "status_id": "status",
    "confidence_id": "confidence",
}

SCHEMA = get_ocsf_schema(version=VERSION)
EMBEDDED = OcsfJsonSchemaEmbedded(SCHEMA)
CLASSES = {known["uid"]: known for known in SCHEMA["classes"].values()}


@functools.cache
def validator(class_uid):
    schema = EMBEDDED.get_class_schema(CLASSES[class_uid]["name"])
    assert schema["additionalProperties"] is False
    return jsonschema.Draft202012Validator(schema)


def check_names(event):
    """Numbers and the words beside them are the same."""
    known = CLASSES[event["class_uid"]]
    uid = event["metadata"]["uid"]
    same(uid, "class_name", event["class_name"], known["caption"])
    same(uid, "type_uid", event["type_uid"], event["class_uid"] * 100 + event["activity_id"])
    for number, word in NAMED.items():
        if number in event and event[number] != OTHER:
            caption = known["attributes"][number]["enum"][str(event[number])]["caption"]
            same(uid, word, event[word], caption)


def check_connection(name, event, connection):
    refused = connection["ending"] == "upgrade_refused"
    same(name, "class", event["class_uid"], HTTP if refused else NETWORK)
    code = connection["close_code"]
    same(name, "code", event.get("status_code"), None if code is None else str(code))
    own = event["unmapped"]["websocket"]
    same(name, "code as a number", own.get("close_code"), code)
    same(name, "ending", own["ending"], connection["ending"])
    same(name, "client", event["src_endpoint"], connection["client"])
    server = {"ip": event["dst_endpoint"]["ip"], "port": event["dst_endpoint"]["port"]}
    same(name, "server", server, connection["server"])
    same(name, "Community ID", event["connection_info"]["community_uid"], connection["community_id"])
    if refused:
        same(name, "HTTP status", event["http_response"]["code"], connection["upgrade"]["status"])


def main():
    seen, activities = collections.Counter(), collections.Counter()
    field_map = FieldMap("ocsf")
    for name, report, file in reports("ocsf"):
        events = [json.loads(line) for line in lines(file)]
        for event in events:
            error = jsonschema.exceptions.best_match(validator(event["class_uid"]).iter_errors(event))
            assert error is None, f"{name}: {error.json_path}: {error.message}"
            check_names(event)
            field_map.check(event)
            seen[event["class_uid"]] += 1
            activities[event["type_uid"]] += 1
        by_id = {event["metadata"]["uid"]: event for event in events}
        same(name, "ids", len(by_id), len(events))

        told = [event for event in events if event["category_uid"] == 4]
        connections, findings = report["connections"], report["findings"]
        same(name, "connections", [event["metadata"]["uid"] for event in told], [known["id"] for known in connections])
        for event, connection in zip(told, connections):
            check_connection(f"{name}: {connection['id']}", event, connection)
        counts = collections.Counter(event["unmapped"]["websocket"].get("close_code") for event in told)
        same(name, "codes", counts, codes(report))

        found = [event for event in events if event["class_uid"] == FINDING]
        same(name, "findings", [event["finding_info"]["uid"] for event in found], [known["id"] for known in findings])
        for event, finding in zip(found, findings):
            same(name, "rule", event["finding_info"]["analytic"]["uid"], finding["rule"])
            same(name, "fix", event["remediation"]["desc"].split("\n"), [finding["fix"], finding["fix_properly"]])
            assert all(uid in by_id for uid in event["unmapped"]["websocket"].get("connections", []))
        for event in events:
            if event["class_uid"] == BASE:
                same(name, "sum", event["count"], len(connections))
    assert seen[NETWORK] and seen[FINDING], seen
    classes = ", ".join(f"{count} of class {uid}" for uid, count in sorted(seen.items()))
    print(f"ocsf: {classes} are valid OCSF {VERSION}; {len(activities)} types, {len(field_map.seen)} fields")


if __name__ == "__main__":
    main()
