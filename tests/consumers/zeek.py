"""Reads Zeek's columns with zat, and zeek-json with DuckDB.

`NAME.zeek` is a log of connections, `NAME.zeek-notice` one of findings (`--events findings`), `NAME.zeek-json` holds all.
Needs zat 0.4.9 (its reader of logs takes no other package: --no-deps) and duckdb 2.0.1 from PyPI.
"""

import collections
import contextlib
import io
import json
import re

import duckdb
from zat.zeek_log_reader import ZeekLogReader

import common


def unescaped(text):
    """What Zeek's own reader makes of a text."""
    decode = lambda found: b"\\" if found[0] == b"\\\\" else bytes([int(found[1], 16)])
    return re.sub(rb"\\\\|\\x([0-9a-f]{2})", decode, text.encode()).decode()


def rows(file):
    """The rows by zat, which talks about what it does and leaves escapes as they are."""
    # It strips lines and cannot tell a row with too few columns.
    lines = file.read_text().split("\n")
    widths = {line.count("\t") for line in lines if line and not line.startswith("#")}
    fields = next(line for line in lines if line.startswith("#fields"))
    assert widths <= {fields.count("\t") - 1}, f"{file}: {widths}"
    reader = ZeekLogReader(str(file), strict=True)
    # It has 0 for a count that is not set; 0 may be a code that was sent.
    reader.dash_mapper["count"] = None
    with contextlib.redirect_stdout(io.StringIO()):
        return list(reader.readrows())


def rule(note):
    return note.removeprefix("WebSocketClose::").replace("_", "-").lower()


def reasons(report):
    """Both sides' reasons, as far as there are any; events have U+FFFD for NUL."""
    closes = [close for c in report["connections"] for close in (c["close"]["client"], c["close"]["server"])]
    return collections.Counter(close["reason"].replace("\0", "\ufffd") for close in closes if close and close["reason"])


def main():
    seen = collections.Counter()
    for name, report, file in common.reports("zeek"):
        for _ in common.lines(file):
            pass
        found = rows(file)
        common.same(name, "ids", [row["uid"] for row in found], [c["id"] for c in report["connections"]])
        codes = collections.Counter(row["close_code"] for row in found)
        common.same(name, "codes", codes, common.codes(report))
        ends = [(row["id.orig_h"], row["id.orig_p"], row["id.resp_h"], row["id.resp_p"]) for row in found]
        sides = [("client", "ip"), ("client", "port"), ("server", "ip"), ("server", "port")]
        common.same(name, "ends", ends, [tuple(c[a][b] for a, b in sides) for c in report["connections"]])
        told = [row[f"{side}_close_reason"] for row in found for side in ("orig", "resp")]
        told = collections.Counter(unescaped(text) for text in told if text != "-")
        common.same(name, "reasons", told, reasons(report))
        seen["connections by zat"] += len(found)
        seen.update(f"conn_state {row['conn_state']}" for row in found)

        notices = file.with_suffix(".zeek-notice")
        if notices.exists():
            findings = [(row["finding_id"], rule(row["note"]), row["n"]) for row in rows(notices)]
            expected = [(f["id"], f["rule"], f["connection_count"]) for f in report["findings"]]
            common.same(name, "notices", findings, expected)
            seen["notices by zat"] += len(findings)

    for name, report, file in common.reports("zeek-json"):
        assert all(isinstance(json.loads(line), dict) for line in common.lines(file))
        source = f"read_json('{file}', format='newline_delimited', union_by_name=true, sample_size=-1)"
        counts = dict(duckdb.sql(f"select _path, count(*) from {source} group by all").fetchall())
        common.same(name, "connections", counts.get("websocket_close", 0), len(report["connections"]))
        common.same(name, "findings", counts.get("notice", 0), len(report["findings"]))
        common.same(name, "summaries", counts.get("websocket_close_summary"), 1)
        if report["connections"]:
            events = f"(select * from {source} where _path = 'websocket_close')"
            columns = {column[0] for column in duckdb.sql(f"select * from {source} limit 0").description}
            code = "close_code" if "close_code" in columns else "null"
            codes = collections.Counter(dict(duckdb.sql(f"select {code}, count(*) from {events} group by 1").fetchall()))
            common.same(name, "codes", codes, common.codes(report))
            times = duckdb.sql(f"select uid, make_timestamp((start * 1e6)::bigint) from {events}").fetchall()
            expected = {c["id"]: c["first_time"][:26].ljust(26, "0") for c in report["connections"]}
            common.same(name, "times", {uid: f"{t:%Y-%m-%dT%H:%M:%S.%f}" for uid, t in times}, expected)
        seen["lines by DuckDB"] += sum(counts.values())
    print("zeek:", ", ".join(f"{count} {what}" for what, count in seen.items()))


main()
