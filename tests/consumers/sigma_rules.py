"""Holds the Sigma rules of docs/sigma against pySigma, and runs them on the events of ECS.

`python3 tests/consumers/sigma_rules.py DIRECTORY`; the directory holds NAME.json and NAME.ecs of each capture. From PyPI:
pysigma 1.5.1, pysigma-backend-elasticsearch 2.1.1, pysigma-backend-splunk 2.1.0, pysigma-backend-sqlite 2.0.0.

What ES|QL, Lucene and SPL make of the rules is only looked at: none of their engines is at hand. SQLite runs them.
"""

import collections
import json
import pathlib
import sqlite3
import sys

import yaml
from sigma.backends.elasticsearch import ESQLBackend, LuceneBackend
from sigma.backends.splunk import SplunkBackend
from sigma.backends.sqlite import sqliteBackend
from sigma.collection import SigmaCollection
from sigma.validation import SigmaValidator
from sigma.validators.core import validators

from common import lines, reports, same

RULES = sorted((pathlib.Path(__file__).parent / "../../docs/sigma").glob("*.yml"))

# These two fetch the tables of MITRE from the network.
ONLINE = {"attacktag", "d3_fendtag"}

# The captures that each file of rules fires on, and no other of those here.
FIRES = {
    "abnormal_closure_rise": {"crash", "idle", "incident", "many-200-interleaved", "reload"},
    "mass_disconnect": {"crash", "incident", "reload", "restart"},
    "policy_violation_burst": {"many-200-interleaved"},
    "protocol_violation_by_source": {"autobahn-fuzzingclient-to-node", "err-rawclient-to-node"},
    "upgrade_refused_by_source": {"mixed", "upgrade-fails-nginx", "upgrade-rejected-node-to-node"},
}

# Captures of which at least these must be there: one for each rule, and one of many connections where nothing is wrong.
NEEDED = {"incident", "many-200-interleaved", "err-rawclient-to-node", "upgrade-rejected-node-to-node", "healthy"}


def collection(file):
    """The rules of a file. Conversion changes them, so that each one gets its own."""
    rules = SigmaCollection.load_ruleset([file])
    same(file.name, "errors", rules.errors, [])
    return rules


def validate():
    """Raises unless every rule is as the validators of Sigma want it."""
    validator = SigmaValidator(its for name, its in validators.items() if name not in ONLINE)
    issues = validator.validate_rules(rule for file in RULES for rule in collection(file))
    assert not issues, "\n".join(f"{[str(rule.title) for rule in issue.rules]}: {issue}" for issue in issues)


def convert(file):
    """Raises unless there is a query for Elasticsearch and for Splunk; gives the one for SQLite."""
    for backend in (ESQLBackend, SplunkBackend):
        [query] = backend().convert(collection(file))
        assert query.strip(), f"{file}: {backend.__name__} gives nothing"
    # Lucene has no correlations: there only the condition on one event.
    single = [rule for rule in yaml.safe_load_all(file.read_text()) if "detection" in rule]
    [query] = LuceneBackend().convert(SigmaCollection.from_dicts(single))
    assert query.strip(), f"{file}: Lucene gives nothing"
    [query] = sqliteBackend(timestamp_field="@timestamp").convert(collection(file))
    return query


def flat(value, name=""):
    """The fields of an event by their dotted names, as Sigma has them; of a list its items in one text."""
    if isinstance(value, dict):
        for inside, its in value.items():
            yield from flat(its, f"{name}.{inside}" if name else inside)
    elif isinstance(value, list):
        yield name, json.dumps(value)
    else:
        yield name, value


def database(events, columns):
    """A table of events with these columns."""
    table = sqlite3.connect(":memory:")
    names = ", ".join(f'"{column}"' for column in columns)
    table.execute(f"CREATE TABLE logs ({names})")
    rows = ([event.get(column) for column in columns] for event in events)
    table.executemany(f"INSERT INTO logs VALUES ({', '.join('?' * len(columns))})", rows)
    return table


def main():
    validate()
    queries = {file.stem: convert(file) for file in RULES}
    same("docs/sigma", "files", set(queries), set(FIRES))
    captures = {}
    for name, _, file in reports("ecs"):
        captures[name.split(".")[0]] = [dict(flat(json.loads(line))) for line in lines(file)]
    columns = sorted({column for events in captures.values() for event in events for column in event})
    fired = collections.defaultdict(set)
    for capture, events in captures.items():
        table = database(events, columns)
        for rule, query in queries.items():
            if table.execute(query).fetchall():
                fired[rule].add(capture)
        table.close()
    assert captures.keys() >= NEEDED, f"missing: {NEEDED - captures.keys()}"
    for rule, expected in FIRES.items():
        same(rule, "captures that it fires on", sorted(fired[rule]), sorted(expected & captures.keys()))
    told = ", ".join(f"{rule} on {len(on)}" for rule, on in sorted(fired.items()))
    print(f"sigma: {len(captures)} captures: {told}")


sys.exit(main())
