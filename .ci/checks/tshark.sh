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

source .ci/check.bash
need_root
find_program
install_missing tshark=tshark tcpdump=tcpdump openssl=openssl

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PEER_MODULES=$work/node WIRESHARK_CONFIG_DIR=$work/wireshark npm_config_cache=$work/npm NODE_NO_WARNINGS=1

python_with "${packages[@]}"
within npm install --silent --no-audit --no-fund --no-update-notifier --prefix "$PEER_MODULES" "${modules[@]}"

# What the peers say of endings that they were asked for is of interest only when a capture fails. Chromium writes
# into HOME.
HOME=$work within "$work/venv/bin/python" tests/peers/capture.py "$work/captures" 2>"$work/peers.log" || {
    tail -n 40 "$work/peers.log" >&2
    exit 1
}
within python3 tests/peers/compare.py "$program" "$work/captures"
