"""Holds events of ECS against the field list of ECS 9.4.0, and ecs-bulk against ecs.

`python3 tests/consumers/ecs.py DIRECTORY [SECOND]`; the directory also holds NAME.ecs-bulk, and SECOND is one that a
second run wrote, to the same bytes. NODE_PATH is where the npm package @elastic/ecs 9.4.0 is: P/node_modules after
`npm install --prefix P @elastic/ecs@9.4.0`.
"""

import collections
import datetime
import ipaddress
import json
import pathlib
import re
import subprocess
import sys

from common import NEVER_SENT, codes, lines, reports, same

HERE = pathlib.Path(__file__).parent
LONG = range(-(2**63), 2**63)
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z")


def schema():
    """Every field of ECS, by its full name."""
    printed = subprocess.run(["node", HERE / "ecs_fields.js"], check=True, capture_output=True)
    ecs = json.loads(printed.stdout)
    same("@elastic/ecs", "version", ecs["version"], "9.4.0")
    return ecs["fields"]


def template():
    """The fields of our own, by full name, in the shape of the schema."""
    ours = json.loads((HERE / "../../docs/formats/ecs-component-template.json").read_text())
    fields = {}

    def walk(name, mapping):
        if "properties" in mapping:
            for inside, its in mapping["properties"].items():
                walk(f"{name}.{inside}".lstrip("."), its)
        else:
            # A mapping has no types of its own for lists.
            fields[name] = {**mapping, "normalize": ["any"]}

    walk("", ours["template"]["mappings"])
    return fields


def is_time(value):
    """Whether it is a moment as we write them."""
    return bool(TIME.fullmatch(value)) and bool(datetime.datetime.fromisoformat(value[:19]))


FITS = {
    "keyword": lambda value: isinstance(value, str),
    "constant_keyword": lambda value: isinstance(value, str),
    "wildcard": lambda value: isinstance(value, str),
    "match_only_text": lambda value: isinstance(value, str),
    "date": is_time,
    "ip": lambda value: bool(ipaddress.ip_address(value)),
    "long": lambda value: type(value) is int and value in LONG,
    "integer": lambda value: type(value) is int and abs(value) < 2**31,
    "double": lambda value: type(value) in (int, float),
    "boolean": lambda value: type(value) is bool,
}


def leaves(name, value):
    """Each field of an event with its value; a list of objects is each of them."""
    if isinstance(value, dict):
        assert value, f"{name} is empty"
        for inside, its in value.items():
            yield from leaves(f"{name}.{inside}" if name else inside, its)
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        for item in value:
            yield from leaves(name, item)
    else:
        yield name, value


def check(name, value, fields):
    """Raises unless the field is known and its value is as the schema says."""
    assert name in fields, f"{name} is no field"
    field = fields[name]
    is_list = isinstance(value, list)
    if field["normalize"] != ["any"]:
        same(name, "is a list", is_list, "array" in field["normalize"])
    for item in value if is_list else [value]:
        assert FITS[field["type"]](item), f"{name}: {item!r} is no {field['type']}"
        if isinstance(item, str):
            assert len(item) <= field.get("ignore_above", len(item)), f"{name}: {len(item)} characters"
        allowed = [allowed["name"] for allowed in field.get("allowed_values") or []]
        assert not allowed or item in allowed, f"{name}: {item!r} is not among {allowed}"


def check_event(event, fields):
    """Raises unless the whole event is valid."""
    for name, value in leaves("", event):
        check(name, value, fields)
    for category in event["event"]["category"]:
        [its] = [its for its in fields["event.category"]["allowed_values"] if its["name"] == category]
        for kind in event["event"]["type"]:
            assert kind in its["expected_event_types"], f"{category} may not have {kind}"


def check_counts(name, report, events):
    """Raises unless the events say what the report says."""
    kinds = collections.defaultdict(list)
    for event in events:
        kinds[event["event"]["kind"]].append(event)
    of = lambda kind, value: collections.Counter(value(event) for event in kinds[kind])
    told = of("event", lambda event: event["websocket"].get("close", {}).get("code"))
    same(name, "close codes", told, codes(report))
    for kind, whose in (("event", "connections"), ("alert", "findings")):
        same(name, whose, [event["event"]["id"] for event in kinds[kind]], [its["id"] for its in report[whose]])
    rules = collections.Counter(finding["rule"] for finding in report["findings"])
    same(name, "rules", of("alert", lambda event: event["rule"]["id"]), rules)
    [sums] = kinds["metric"]
    same(name, "connections", sums["websocket"]["connection_count"], len(report["connections"]))
    for event, connection in zip(kinds["event"], report["connections"], strict=True):
        code, close = connection["close_code"], connection["close"]
        sent = {frame["code"] for frame in (close["client"], close["server"]) if frame} - {None}
        same(name, "whether the code was sent", event["websocket"]["close"].get("observed", False), code in sent)
        broke = {violation["rule"] for violation in connection["violations"]}
        assert code not in sent & NEVER_SENT or "reserved-code-on-wire" in broke, event


def main():
    fields = schema() | template()
    seen = collections.Counter()
    for name, report, file in reports("ecs"):
        written = list(lines(file))
        events = [json.loads(line) for line in written]
        for event in events:
            check_event(event, fields)
            seen.update({field for field, _ in leaves("", event)})
        check_counts(name, report, events)
        ids = [event["event"]["id"] for event in events]
        same(name, "unique ids", len(set(ids)), len(ids))

        bulk = list(lines(file.with_name(f"{name}.ecs-bulk")))
        actions, documents = bulk[::2], bulk[1::2]
        same(name, "actions", [json.loads(action) for action in actions], [{"create": {"_id": id_}} for id_ in ids])
        for told, document in zip(written, documents, strict=True):
            # What had to be cut is cut a little more where an action stands before it.
            assert told == document or b'"truncated":true' in document, f"{name}: {document}"
        for second in sys.argv[2:]:
            for one in (file, file.with_name(f"{name}.ecs-bulk")):
                assert (pathlib.Path(second) / one.name).read_bytes() == one.read_bytes(), f"{one}: two runs differ"
    count = sum(1 for field in seen if not field.startswith("websocket."))
    print(f"ecs: {seen['@timestamp']} events, {count} fields of ECS 9.4.0 and {len(seen) - count} of ours"
          + f", {'the same in a second run' if sys.argv[2:] else 'one run only'}")


sys.exit(main())
