#!/usr/bin/env bash
# Makes incidents with real servers, clients and nginx (tests/peers/incidents.py), captures them, and holds what the
# program concludes against what was done. Needs root and Python 3.11; installs the rest itself, and leaves nothing
# behind but Debian packages. WSCLOSE_PCAP may name the program to check; else it is the debug build, which is made if
# it is missing.
set -euo pipefail
cd "$(dirname "$0")/../.."

limit_seconds=420

source .ci/check.bash
need_root
find_program
install_missing nginx=nginx-light tcpdump=tcpdump

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python_with websockets==17.4

names=(crash restart reload idle outage relay limit healthy)
within "$work/venv/bin/python" tests/peers/incidents.py "$work/captures" "${names[@]}" 2>"$work/peers.log" || {
    tail -n 40 "$work/peers.log" >&2
    exit 1
}
within python3 tests/peers/concluded.py "$program" "$work/captures"
