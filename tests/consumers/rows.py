"""CSV and Parquet, read by DuckDB and pyarrow: each row says of its connection what the JSON report says.

Usage: rows.py DIRECTORY csv|parquet. Needs duckdb and pyarrow.
"""

import sys

import duckdb
import pyarrow.csv
import pyarrow.parquet

import common

# What a stranger could make a spreadsheet reckon with or a terminal obey.
FORMULA = ("=", "+", "-", "@", "\t", "\r")
STEERING = "\x1b\x9b\u202e\u2028\u200b\x7f"


def at(connection, column):
    """A connection's value for a column: the column's name is the place with `_`, and names have `_` too."""
    words = column.split("_")

    def walk(value, start):
        if start == len(words):
            return True, value
        if not isinstance(value, dict):
            # Nothing is known of what is within null.
            return value is None, None
        for end in range(len(words), start, -1):
            key = "_".join(words[start:end])
            if key in value:
                found, inner = walk(value[key], end)
                if found:
                    return found, inner
        return False, None

    found, value = walk(connection, 0)
    assert found, f"no field {column}"
    return value


def plain(value):
    """A value of the JSON report as a row has it."""
    if isinstance(value, list):
        return [item["rule"] if isinstance(item, dict) else item for item in value]
    return value


def check_csv(name, report, file):
    table = duckdb.read_csv(str(file), header=True, all_varchar=True)
    rows = [dict(zip(table.columns, row)) for row in table.fetchall()]
    common.same(name, "rows", len(rows), len(report["connections"]))
    assert pyarrow.csv.read_csv(file).num_rows == len(rows), name
    for row, connection in zip(rows, report["connections"]):
        for column, told in row.items():
            value = plain(at(connection, column))
            told = told or ""
            assert not told.startswith(FORMULA) and not set(STEERING) & set(told), f"{name}: {column}: {told!r}"
            if isinstance(value, (int, float)) and not isinstance(value, bool):
                common.same(name, column, float(told), float(value))
            elif isinstance(value, bool):
                common.same(name, column, told, str(value).lower())
            elif isinstance(value, list):
                common.same(name, column, told, " ".join(value))
            elif value and value.isascii() and value.isprintable() and not value.startswith(FORMULA):
                common.same(name, column, told, value)
            else:
                assert bool(told) == bool(value), f"{name}: {column}: {told!r} is not {value!r}"
    return rows


def check_parquet(name, report, file):
    table = pyarrow.parquet.read_table(file)
    assert table.schema.metadata[b"wsclose.schema"] == b"wsclose-report/1"
    rows = table.to_pylist()
    common.same(name, "rows", len(rows), len(report["connections"]))
    by_code = dict(duckdb.sql(f"SELECT close_code, count(*) FROM '{file}' GROUP BY close_code").fetchall())
    common.same(name, "codes", by_code, dict(common.codes(report)))
    for row, connection in zip(rows, report["connections"]):
        for column, told in row.items():
            if column.endswith("_ns") and column[:-3] in row:
                moment = row[column[:-3]]
                whole = None if moment is None else round(moment.timestamp() * 1e6)
                common.same(name, column, None if told is None else told // 1000, whole)
                continue
            value = plain(at(connection, column))
            if isinstance(value, int):
                # A frame that claims more than Parquet's numbers hold.
                value = min(value, 2**63 - 1)
            if hasattr(told, "isoformat"):
                told = told.isoformat(timespec="microseconds").replace("+00:00", "000Z")[:26]
                value = value[:26]
            common.same(name, column, told, value)
    return rows


if __name__ == "__main__":
    form = sys.argv[2]
    check = {"csv": check_csv, "parquet": check_parquet}[form]
    total = sum(len(check(*each)) for each in common.reports(form))
    print(f"{form}: {total} rows read as the JSON report has them")
