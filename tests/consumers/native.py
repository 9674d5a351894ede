"""JSON and NDJSON, validated by jsonschema against the published schema (draft 2020-12): both say the same.

Usage: native.py DIRECTORY. Needs jsonschema; runs in the root of the repository.
"""

import json
import pathlib

import jsonschema

import common


def main():
    schema = json.loads(pathlib.Path("docs/schema/wsclose-report-1.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    whole = jsonschema.Draft202012Validator(schema)
    total = 0
    for name, report, file in common.reports("ndjson"):
        whole.validate(report)
        lines = [json.loads(line) for line in file.read_bytes().splitlines()]
        by_type = {}
        for line in lines:
            by_type.setdefault(line.pop("type"), []).append(line)
        ids = sorted(connection["id"] for connection in by_type.get("connection", []))
        common.same(name, "connections", ids, sorted(connection["id"] for connection in report["connections"]))
        common.same(name, "findings", by_type.get("finding", []), report["findings"])
        common.same(name, "summary", by_type["summary"][0]["summary"], report["summary"])
        total += len(ids)
    print(f"json and ndjson: {total} connections fit the schema")


if __name__ == "__main__":
    main()
