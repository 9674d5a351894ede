"""Holds events against the field map of their format, docs/formats/FORMAT.md: every field that is written has a row."""

import pathlib
import re

DOCS = pathlib.Path(__file__).parents[2] / "docs" / "formats"


class FieldMap:
    """The names in the first column of the tables; one that ends in * stands for all that begin so."""

    def __init__(self, form):
        rows = [line for line in (DOCS / f"{form}.md").read_text().splitlines() if line.startswith("|")]
        names = {name for row in rows for name in re.findall(r"`([^`]+)`", row.split("|")[1])}
        self.names = {name for name in names if not name.endswith("*")}
        self.starts = tuple(name[:-1] for name in names if name.endswith("*"))
        self.seen = set()

    def check(self, event):
        """Raises on a field without a row."""
        for path in self.undocumented(event, ""):
            raise AssertionError(f"{path} has no row in {DOCS}")

    def undocumented(self, value, path):
        if path in self.names or (path and path.startswith(self.starts or ("\0",))):
            self.seen.add(path)
        elif isinstance(value, dict):
            for name, inside in value.items():
                yield from self.undocumented(inside, f"{path}.{name}" if path else name)
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            for item in value:
                yield from self.undocumented(item, f"{path}[]")
        else:
            yield path
