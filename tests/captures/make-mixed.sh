#!/usr/bin/env bash
# Composes mixed.pcapng, and mixed.truth.json beside it, out of captures of real peers.
#
#   make-mixed.sh CAPTURES OUT.pcapng
#
# CAPTURES holds the source captures and their truths (several directories: separate them by a colon). Only
# times are changed: each capture is moved as a whole to its place in the incident. Needs editcap, mergecap,
# capinfos, tshark and python3.
set -euo pipefail
shopt -s inherit_errexit

sources=${1:?usage: make-mixed.sh CAPTURES OUT.pcapng}
out=$(realpath "${2:?usage: make-mixed.sh CAPTURES OUT.pcapng}")

incident_start=1795233600 # 2026-11-21T04:00:00Z

# Seconds after the start, and what happens then.
timeline=(
    "0   capture-starts-midstream-close.pcap"
    "4   deflate-chromium-to-node.pcap"
    "20  codes-client-init-node-to-node.pcap"
    "45  too-big-node-server.pcap"
    "70  proxy-nginx-idle-timeout.pcapng"
    "90  blackhole-pyws-keepalive.pcap"
    "105 keepalive-node-server-rawclient-nopong.pcap"
    "118 missing-client-sigkill-to-node.pcap"
    "121 missing-server-sigkill-pyws.pcap"
    "122 missing-server-rst-node.pcap"
    "124 upgrade-rejected-node-to-node.pcap"
    "126 upgrade-fails-nginx.pcapng"
    "150 close-then-tcp-gone-rawserver.pcap"
    "175 simultaneous-node-to-node.pcap"
    "200 ipv6-node.pcap"
    "215 capdrop-close-frames.pcap"
    "230 capture-stops-open.pcap"
)

find_source() {
    local directory
    while IFS= read -r -d : directory; do
        if [[ -e $directory/$1 ]]; then realpath "$directory/$1"; return; fi
    done <<<"$sources:"
    echo "make-mixed.sh: $1 is in none of $sources" >&2
    return 1
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

parts=() truths=()
for entry in "${timeline[@]}"; do
    read -r at name <<<"$entry"
    source=$(find_source "$name")
    first=$(capinfos -TrSa "$source" | cut -f2)
    shift_by=$(python3 -c "from decimal import Decimal as D; print(D('$incident_start') + $at - D('$first'))")
    part=$(printf '%03d-%s.pcapng' "$at" "${name%.pcap*}")
    editcap -F pcapng -t "$shift_by" "$source" "$work/$part"
    parts+=("$part")
    truths+=("$(find_source "${name%.pcap*}.truth.json")")
done

cd "$work"
collisions=$(for part in "${parts[@]}"; do
    tshark -r "$part" -T fields -e ip.addr -e ipv6.addr -e tcp.srcport -e tcp.dstport tcp 2>/dev/null |
        python3 -c '
import sys
for line in sys.stdin:
    v4, v6, source, destination = line.rstrip("\n").split("\t")
    a, b = (v4 or v6).split(",")[:2]
    print(*sorted([(a, source), (b, destination)]))' | sort -u
done | sort | uniq -d)
if [[ -n $collisions ]]; then
    printf 'make-mixed.sh: two captures share these connections:\n%s\n' "$collisions" >&2
    exit 1
fi

mergecap -F pcapng -w merged.pcapng "${parts[@]}"

python3 - "$out" "${truths[@]}" <<'PYTHON'
import json, os, struct, sys

out = sys.argv[1]
# The section header's options name the machine that composed the file: the result must not depend on it.
with open("merged.pcapng", "rb") as file:
    merged = file.read()
order = "<" if merged[8:12] == b"\x4d\x3c\x2b\x1a" else ">"
old_length = struct.unpack(order + "I", merged[4:8])[0]
length = struct.pack(order + "I", 28)
with open(out, "wb") as file:
    file.write(merged[:4] + length + merged[8:16] + b"\xff" * 8 + length + merged[old_length:])

connections = []
for path in sys.argv[2:]:
    with open(path) as file:
        truth = json.load(file)
    origin = os.path.basename(path).removesuffix(".truth.json")
    for connection in truth["connections"]:
        connections.append({**connection, "id": f"{origin}/{connection['id']}"})
truth = {"capture": "mixed.pcapng", "how": "composed by make-mixed.sh", "connections": connections}
with open(out.removesuffix(".pcapng") + ".truth.json", "w") as file:
    json.dump(truth, file, indent=1)
    file.write("\n")
PYTHON
