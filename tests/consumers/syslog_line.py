"""Reads a line of syslog as RFC 5424 section 6 has it, for the checks of formats that travel in one."""

import datetime
import re

HEADER = re.compile(
    r"<(?P<priority>[0-9]{1,3})>1 "
    r"(?P<time>-|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}(\.[0-9]{1,6})?Z) "
    r"(?P<host>[!-~]{1,255}) (?P<app>[!-~]{1,48}) (?P<process>[!-~]{1,128}) (?P<kind>[!-~]{1,32}) - (?P<message>.*)",
    re.DOTALL,
)
LOCAL0 = 16
# What steers a terminal or ends a line: the parts of Unicode's Cc, Cf, Zl and Zp that matter here.
STEERING = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]")


def read(line):
    """The header's fields by name, and the message."""
    text = line.decode()
    assert not STEERING.search(text), f"steers: {text!r}"
    header = HEADER.fullmatch(text)
    assert header, f"no RFC 5424: {text}"
    facility, level = divmod(int(header["priority"]), 8)
    assert facility == LOCAL0 and 2 <= level <= 6, header["priority"]
    if header["time"] != "-":
        datetime.datetime.fromisoformat(header["time"])
    assert (header["host"], header["app"], header["process"]) == ("-", "wsclose-pcap", "-"), text
    return header, header["message"]
