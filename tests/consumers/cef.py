"""Reads CEF with a parser after ArcSight's implementation standard, holds it against the standard's dictionary, and reads it
once more with pycef.

Needs pycef 1.11 from PyPI.
"""

import collections
import ipaddress

import pycef

import common
import syslog_line

# Key: type, and the most characters of a text (ArcSight Common Event Format, "ArcSight Extension Dictionary").
DICTIONARY = {
    "act": (str, 63),
    "app": (str, 31),
    "c6a2": (ipaddress.IPv6Address, None),
    "c6a3": (ipaddress.IPv6Address, None),
    "cat": (str, 1023),
    "cfp1": (float, None),
    "cn1": (int, None),
    "cn2": (int, None),
    "cn3": (int, None),
    "cnt": (int, None),
    "cs1": (str, 4000),
    "cs2": (str, 4000),
    "cs3": (str, 4000),
    "cs4": (str, 4000),
    "cs5": (str, 4000),
    "cs6": (str, 4000),
    "dhost": (str, 1023),
    "dpt": (int, None),
    "dst": (ipaddress.IPv4Address, None),
    "end": (int, None),
    "externalId": (str, 40),
    "in": (int, None),
    "msg": (str, 1023),
    "out": (int, None),
    "outcome": (str, 63),
    "proto": (str, 31),
    "reason": (str, 1023),
    "request": (str, 1023),
    "requestClientApplication": (str, 1023),
    "requestContext": (str, 2048),
    "requestMethod": (str, 1023),
    "rt": (int, None),
    "spt": (int, None),
    "src": (ipaddress.IPv4Address, None),
    "start": (int, None),
}
CUSTOM = [key for key in DICTIONARY if key.startswith(("c6a", "cfp", "cn", "cs")) and key != "cnt"]
DICTIONARY |= {f"{key}Label": (str, 1023) for key in CUSTOM}
# A vendor's own keys: vendor, product, name.
OWN = "wsclosePcap"
LEVELS = {1: 6, 3: 5, 5: 4, 8: 3, 10: 2}


def unescaped(text, signs):
    """The text without the backslashes before `signs`; no sign may stand without one."""
    out, characters = [], iter(text)
    for character in characters:
        if character == "\\":
            character = next(characters, "")
            assert character and character in signs, f"\\{character} in {text!r}"
        else:
            assert character not in signs, f"{character} in {text!r}"
        out.append(character)
    return "".join(out)


def parts_at(text, sign, most):
    """Parts the text at the first `most` signs that have no backslash before them."""
    parts, start, at = [], 0, 0
    while at < len(text) and len(parts) < most:
        if text[at] == "\\":
            at += 1
        elif text[at] == sign:
            parts.append(text[start:at])
            start = at + 1
        at += 1
    return parts, text[start:]


def parse(message):
    """The header's seven fields, and the extension."""
    header, extension = parts_at(message, "|", 7)
    assert len(header) == 7 and header[0] == "CEF:0", message
    header = [unescaped(field, "\\|") for field in header]
    assert all(header), message
    pieces, last = parts_at(extension, "=", len(extension))
    # Between two signs stand a value and the next key, which has no blank.
    key, *pairs = pieces
    pairs = [pair.rpartition(" ")[::2] for pair in pairs] + [(last, None)]
    fields = {}
    for value, following in pairs:
        assert key.isalnum() and key.isascii() and key not in fields, f"key {key!r} in {message}"
        fields[key] = unescaped(value, "\\=")
        key = following
    return header, fields


def check(header, fields):
    """Holds keys, types and lengths against the dictionary."""
    assert header[1:3] == ["wsclose", "wsclose-pcap"], header
    assert len(header[4]) <= 1023 and len(header[5]) <= 512, header
    for key, value in fields.items():
        if key.startswith(OWN):
            assert len(value) <= 1023
            continue
        kind, longest = DICTIONARY[key]
        kind(value)
        assert value and (longest is None or len(value) <= longest), f"{key} has {len(value)} characters"
        assert key not in CUSTOM or f"{key}Label" in fields, f"{key} has no label"
    for port in fields.keys() & {"spt", "dpt"}:
        assert 0 <= int(fields[port]) <= 65535


def read_again(message, fields):
    """What pycef, which leaves escapes as they are, finds: custom fields stand under their labels."""
    found = pycef.parse(message)
    assert found, message
    names = {fields.get(f"{key}Label", key): value for key, value in fields.items() if not key.endswith("Label")}
    for name, value in names.items():
        escaped = value.replace("\\", "\\\\").replace("=", "\\=")
        assert found[name].strip() == escaped.strip(), f"{name}: pycef reads {found.get(name)!r}, not {escaped!r}"


def main():
    seen = collections.Counter()
    for name, report, file in common.reports("cef"):
        kinds, codes, connections, findings = collections.Counter(), collections.Counter(), {}, {}
        for line in common.lines(file):
            syslog, message = syslog_line.read(line)
            header, fields = parse(message)
            check(header, fields)
            if "\\" not in "".join(header):
                read_again(message, fields)
                seen["read by pycef too"] += 1
            assert LEVELS[int(header[6])] == int(syslog["priority"]) % 8
            kinds[syslog["kind"]] += 1
            assert fields["cat"] == syslog["kind"]
            if syslog["kind"] == "connection":
                code = fields.get("cn1")
                codes[code and int(code)] += 1
                connections[fields["externalId"]] = (fields.get("src", fields.get("c6a2")), int(fields["spt"]))
            elif syslog["kind"] == "finding":
                findings[fields["externalId"]] = (header[4], int(fields.get("cnt", 0)))
        assert kinds["summary"] == 1
        common.same(name, "codes", codes, common.codes(report))
        ends = {c["id"]: (c["client"]["ip"], c["client"]["port"]) for c in report["connections"]}
        common.same(name, "connections", connections, ends)
        found = {f["id"]: (f["rule"], f["connection_count"]) for f in report["findings"]}
        common.same(name, "findings", findings, found)
        seen["captures"] += 1
        seen += kinds
    print("cef:", ", ".join(f"{count} {what}" for what, count in seen.items()))


main()
