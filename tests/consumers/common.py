"""What the checks of formats by real readers share.

A check is `python3 tests/consumers/FORMAT.py DIRECTORY`. The directory holds, for each capture, NAME.json (the JSON
report) and NAME.FORMAT (what is checked), written by one run of the program. A check raises on the first thing that is
wrong, and prints one line of what it has seen.
"""

import collections
import json
import pathlib
import sys

# 1005, 1006 and 1015 never travel (RFC 6455 section 7.4.1).
NEVER_SENT = {1005, 1006, 1015}


def reports(form):
    """Each capture's name, JSON report and file in the format."""
    directory = pathlib.Path(sys.argv[1])
    files = sorted(directory.glob(f"*.{form}"))
    assert files, f"no files of {form} in {directory}"
    for file in files:
        name = file.name[: -len(form) - 1]
        yield name, json.loads((directory / f"{name}.json").read_text()), file


def codes(report):
    """How many connections of a JSON report have which close code; None stands for none."""
    return collections.Counter(connection["close_code"] for connection in report["connections"])


def same(name, what, ours, reports_):
    """Raises unless both are equal."""
    assert ours == reports_, f"{name}: {what}: {ours!r} is not {reports_!r}"


def lines(file):
    """The lines of a file, none longer than shippers take."""
    for line in file.read_bytes().split(b"\n"):
        if line:
            assert len(line) < 8000, f"{file}: a line of {len(line)} bytes"
            yield line
