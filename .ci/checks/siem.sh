#!/usr/bin/env bash
# Holds every format against its real readers and schemas (tests/consumers/), over all captures of the repository and one
# that is meant to break formats; runs the commands of docs/siem.md and the Sigma rules. Needs root for what it installs.
# WSCLOSE_PCAP may name the program to check, built with `--features parquet`; else it is built.
set -euo pipefail
cd "$(dirname "$0")/../.."

limit_seconds=400
source .ci/check.bash
need_root

formats=(ndjson csv parquet markdown ecs ecs-bulk ocsf splunk cef leef zeek zeek-json eve)
packages=(
    duckdb==2.0.1
    jsonschema==4.26.0
    linkify-it-py==2.2.0
    markdown-it-py==4.3.0
    ocsf-json-schema==1.2.0
    pyarrow==26.0.1
)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [[ -z ${WSCLOSE_PCAP:-} ]]; then
    cargo build --locked --features parquet
fi
find_program
SECONDS=0

install_missing curl=curl node=nodejs npm=npm rsyslogd=rsyslog
python_with "${packages[@]}"
python=$work/venv/bin/python
export PYTHONDONTWRITEBYTECODE=1

# Each capture once, into every format: in DIRECTORY/NAME.FORMAT, and NAME.json beside it.
write_all() {
    local capture=$1 place outputs=() format
    place=$work/out/$(basename "$capture")
    for format in "${formats[@]}"; do
        outputs+=(-o "$format:$place.$format")
    done
    # A capture that is cut is read as far as it goes (4).
    "$program" -q --events connections,findings,summary -o "json:$place.json" "${outputs[@]}" "$capture" || (($? == 4))
}
mkdir "$work/out"
"$python" tests/consumers/hostile.py "$work/hostile.pcap"
while read -r capture; do
    write_all "$capture"
done < <(find samples tests/captures "$work/hostile.pcap" -name '*.pcap*' -type f)

run() {
    within "$python" "tests/consumers/$1.py" "${@:2}"
}
run native "$work/out"
run rows "$work/out" csv
run rows "$work/out" parquet
run markdown "$work/out"
