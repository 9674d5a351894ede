"""Markdown, read by markdown-it as GitHub would: the tables say what the JSON report says, and no text of a stranger
became markup.

Usage: markdown.py DIRECTORY. Needs markdown-it-py with linkify-it-py.
"""

import markdown_it

import common

SAFE = {"inline", "text", "code_inline", "strong_open", "strong_close", "softbreak"}


def tables(tokens):
    """Each table as rows of cells."""
    table, row = [], []
    for place, token in enumerate(tokens):
        if token.type == "tr_open":
            row = []
        elif token.type in ("td_open", "th_open"):
            row.append(tokens[place + 1].content)
        elif token.type == "tr_close":
            table.append(row)
        elif token.type == "table_close":
            yield table
            table = []


def number(cell):
    return 0 if cell == r"\-" else int(cell.replace(",", ""))


def check(name, report, file):
    reader = markdown_it.MarkdownIt("gfm-like")
    # GitHub makes links of names only where they begin with `www.`.
    reader.linkify.set({"fuzzy_link": False})
    tokens = reader.parse(file.read_text())
    for token in tokens:
        for inner in token.children or []:
            assert inner.type in SAFE, f"{name}: {inner.type} in {token.content!r}"
        assert token.type not in ("html_block", "hr", "fence", "code_block", "blockquote_open"), f"{name}: {token.type}"
    summary = report["summary"]
    found = list(tables(tokens))
    if not report["connections"]:
        assert not found, name
        return 0
    outcomes, codes = (found + [[]])[:2]
    told = {row[0]: number(row[1]) for row in outcomes[1:]}
    common.same(name, "outcomes", told, {outcome: count for outcome, count in summary["outcomes"].items() if count})
    common.same(name, "connections", sum(told.values()), len(report["connections"]))
    told = {int(row[0]): number(row[2]) for row in codes[1:]}
    common.same(name, "codes", told, {code["code"]: code["connections"] for code in summary["codes"]})
    return len(report["connections"])


if __name__ == "__main__":
    total = sum(check(*each) for each in common.reports("markdown"))
    print(f"markdown: reports on {total} connections read as the JSON reports have them")
