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
    pycef==1.11
    pysigma==1.5.1
    pysigma-backend-elasticsearch==2.1.1
    pysigma-backend-splunk==2.1.0
    pysigma-backend-sqlite==2.0.0
)
modules=(@elastic/ecs@9.4.0)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [[ -z ${WSCLOSE_PCAP:-} ]]; then
    cargo build --locked --features parquet
fi
find_program
SECONDS=0

install_missing curl=curl node=nodejs npm=npm rsyslogd=rsyslog
python_with "${packages[@]}"
# Of what it wants it needs nothing to read logs.
within "$work/venv/bin/pip" install -q --no-cache-dir --disable-pip-version-check --no-deps zat==0.4.9
export NODE_PATH=$work/node/node_modules npm_config_cache=$work/npm
within npm install --silent --no-audit --no-fund --no-update-notifier --prefix "$work/node" "${modules[@]}"
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

# A log of Zeek holds one kind of line: here that of findings.
for capture in samples/incident.pcapng samples/wss-*; do
    "$program" -q --events findings -o "zeek:$work/out/$(basename "$capture").zeek-notice" "$capture"
done

# Two at a time; each prints what it has seen.
within xargs -P 2 -L 1 "$python" <<CHECKS
tests/consumers/native.py $work/out
tests/consumers/rows.py $work/out csv
tests/consumers/rows.py $work/out parquet
tests/consumers/markdown.py $work/out
tests/consumers/ecs.py $work/out
tests/consumers/sigma_rules.py $work/out
tests/consumers/ocsf.py $work/out
tests/consumers/splunk.py $work/out
tests/consumers/eve.py $work/out
tests/consumers/cef.py $work/out
tests/consumers/leef.py $work/out
tests/consumers/zeek.py $work/out
tests/consumers/rsyslog.py $work/out ecs
tests/consumers/delivery.py $program
CHECKS
