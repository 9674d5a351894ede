#!/usr/bin/env bash
# Makes incidents with real servers, clients and nginx (tests/peers/incidents.py), captures them, and holds what the
# program concludes against what was done. Needs root and Python 3.11; installs the rest itself, and leaves nothing
# behind but Debian packages. WSCLOSE_PCAP may name the program to check; else it is the debug build, which is made if
# it is missing.
set -euo pipefail
cd "$(dirname "$0")/../.."

limit_seconds=420

if ((EUID != 0)); then
    echo "incidents.sh: needs root, to capture and to install packages" >&2
    exit 2
fi

program=${WSCLOSE_PCAP:-${CARGO_TARGET_DIR:-target}/debug/wsclose-pcap}
if [[ -z ${WSCLOSE_PCAP:-} && ! -x $program ]]; then
    cargo build --locked
    SECONDS=0
fi

within() {
    local left=$((limit_seconds - SECONDS))
    timeout --foreground --kill-after=5 "$((left > 0 ? left : 1))" "$@"
}

need=()
command -v nginx >/dev/null || need+=(nginx-light)
command -v tcpdump >/dev/null || need+=(tcpdump)
python3 -c 'import ensurepip' 2>/dev/null || need+=(python3-venv)
if ((${#need[@]})); then
    export DEBIAN_FRONTEND=noninteractive
    within apt-get update -qq
    within apt-get install -y -qq --no-install-recommends "${need[@]}" >/dev/null
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
within python3 -m venv "$work/venv"
within "$work/venv/bin/pip" install -q --no-cache-dir --disable-pip-version-check websockets==17.4

names=(crash restart reload idle outage relay limit healthy)
within "$work/venv/bin/python" tests/peers/incidents.py "$work/captures" "${names[@]}" 2>"$work/peers.log" || {
    tail -n 40 "$work/peers.log" >&2
    exit 1
}
within python3 tests/peers/concluded.py "$program" "$work/captures"
