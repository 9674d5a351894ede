#!/usr/bin/env python3
"""Writes blocks.json: header blocks of the `hpack` package (from PyPI, the encoder of
hyper-h2), for the test of our decoder in src/http/h2/hpack.rs.

    pip install hpack && python3 make-blocks.py > blocks.json

Each story is one connection: its blocks in their order, each with the fields that went in. Blocks begin with size
updates where the encoder's table changed. The same seed and release give the same file.
"""
import json
import random
import string

import hpack

random.seed(7541)
NAMES = [":status", ":path", ":method", ":authority", "cookie", "user-agent", "sec-websocket-protocol",
         "x-request-id", "date", "set-cookie", "x", "x-" + "n" * 150]
ALL = "".join(chr(code) for code in range(0x20, 0x7f))


def value(longest):
    length = random.choice([0, 1, 5, 20, longest])
    kind = random.choice([string.digits, string.ascii_lowercase, ALL])
    return "".join(random.choice(kind) for _ in range(length))


def fields(count, longest, repeat):
    """New ones and some that were there before, so that the table is used."""
    made = []
    for _ in range(count):
        if repeat and random.random() < 0.5:
            made.append(random.choice(repeat))
        else:
            made.append((random.choice(NAMES), value(longest)))
            repeat.append(made[-1])
    return made


def story(name, blocks, huffman=True, sizes=None, longest=60, count=6, sensitive=False):
    encoder, known, told = hpack.Encoder(), [], []
    for number in range(blocks):
        for size in (sizes or {}).get(number, []):
            encoder.header_table_size = size
        sent = fields(random.randint(0, count), longest, known)
        if sensitive:
            block = encoder.encode([hpack.NeverIndexedHeaderTuple(*field) if random.random() < 0.4
                                    else hpack.HeaderTuple(*field) for field in sent], huffman=huffman)
        else:
            block = encoder.encode(sent, huffman=huffman if huffman != "both" else number % 2 == 0)
        told.append({"block": block.hex(), "fields": sent})
    return {"name": name, "blocks": told}


print(json.dumps({"made_by": f"hpack {hpack.__version__}", "stories": [
    story("huffman", 12),
    story("plain", 12, huffman=False),
    story("both in turn", 12, huffman="both"),
    story("never indexed", 12, sensitive=True),
    story("evictions", 16, longest=500, count=8),
    story("fields larger than the table", 6, longest=4200, count=2),
    story("table off and on", 16, sizes={3: [0], 8: [4096]}),
    story("smaller and larger at once", 16, sizes={4: [100, 4096], 9: [0, 64, 2000]}),
    story("a small table", 24, sizes={0: [128]}, longest=30),
    story("a large table", 16, sizes={2: [16384]}, longest=500, count=8),
]}, indent=None, separators=(",", ":")).replace('{"block"', '\n{"block"'))
