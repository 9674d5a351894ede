#!/usr/bin/env bash
# Holds the Close frames that wsclose-pcap reports against those that tshark finds, in fresh captures of real
# WebSocket clients and servers (tests/peers/). Needs root, Node.js with npm and Python 3.11; installs the rest
# itself, and leaves nothing behind but Debian packages. WSCLOSE_PCAP may name the program to check; else it is the
# debug build, which is made if it is missing.
set -euo pipefail
cd "$(dirname "$0")/../.."

limit_seconds=420
packages=(websockets==17.4 aiohttp==3.14.5 h2==4.4.1)
modules=(ws@8.23.0 playwright-core@1.65.1)

# Runs a command in what is left of the limit. It stays in the foreground, so that Ctrl-C reaches it.
within() {
    local left=$((limit_seconds - SECONDS))
    timeout --foreground --kill-after=5 "$((left > 0 ? left : 1))" "$@" || {
        local status=$?
        echo "tshark.sh: $1 failed with $status (124: not done within $limit_seconds s)" >&2
        return "$status"
    }
}

if ((EUID != 0)); then
    echo "tshark.sh: needs root, to capture and to install packages" >&2
    exit 2
fi

program=${WSCLOSE_PCAP:-${CARGO_TARGET_DIR:-target}/debug/wsclose-pcap}
if [[ -z ${WSCLOSE_PCAP:-} && ! -x $program ]]; then
    cargo build --locked
    SECONDS=0
fi

need=()
command -v tshark >/dev/null || need+=(tshark)
command -v tcpdump >/dev/null || need+=(tcpdump)
command -v openssl >/dev/null || need+=(openssl)
python3 -c 'import ensurepip' 2>/dev/null || need+=(python3-venv)
if ((${#need[@]})); then
    export DEBIAN_FRONTEND=noninteractive
    within apt-get update -qq
    within apt-get install -y -qq --no-install-recommends "${need[@]}" >/dev/null
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PEER_MODULES=$work/node WIRESHARK_CONFIG_DIR=$work/wireshark npm_config_cache=$work/npm NODE_NO_WARNINGS=1

within python3 -m venv "$work/venv"
within "$work/venv/bin/pip" install -q --no-cache-dir --disable-pip-version-check "${packages[@]}"
within npm install --silent --no-audit --no-fund --no-update-notifier --prefix "$PEER_MODULES" "${modules[@]}"

# What the peers say of endings that they were asked for is of interest only when a capture fails. Chromium writes
# into HOME.
HOME=$work within "$work/venv/bin/python" tests/peers/capture.py "$work/captures" 2>"$work/peers.log" || {
    tail -n 40 "$work/peers.log" >&2
    exit 1
}
within python3 tests/peers/compare.py "$program" "$work/captures"
