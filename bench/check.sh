#!/usr/bin/env bash
# Holds the program's reports on generated captures against what these are known to hold, and against each other:
# for any number of threads, and from a file or from stdin, they are the same. ndjson and what comes from a pipe are
# held against the truth, too.
#
#   bench/check.sh BIN [WORKLOAD...]      (all, if none is named)
#
# SIZE (10M) may be set. Nothing is kept; nothing is timed.
set -euo pipefail

bin=$(realpath "${1:?usage: bench/check.sh BIN [WORKLOAD...]}")
shift
size=${SIZE:-10M}

cd "$(dirname "$0")"
cargo build --quiet --locked --bins
built=$(realpath "${CARGO_TARGET_DIR:-target}")/debug
workloads=("$@")
if ((${#workloads[@]} == 0)); then
    mapfile -t workloads < <("$built/generate" 2>&1 | sed -n 's/^  \([a-z0-9-]*\) .*/\1/p')
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# Runs the program without the name of the input in its report, which is in `$format`.
report() {
    "$bin" --format "$format" "${keys[@]}" "$@" | sed 's/"path": *"\(capture.pcap\|-\)"/"path": ""/'
}

failed=0
for workload in "${workloads[@]}"; do
    rm -f -- *
    "$built/generate" "$workload" "$size" capture.pcap
    keys=()
    if [[ -e capture.pcap.keys.log ]]; then
        chmod 600 capture.pcap.keys.log
        keys=(--keylog capture.pcap.keys.log)
    fi

    wrong=()
    format=ndjson
    report -j 1 capture.pcap >file.ndjson
    report -j 5 capture.pcap | cmp -s file.ndjson - || wrong+=("ndjson with -j 5 differs from -j 1")
    told=$("$built/check" "$workload" "$size" ndjson <file.ndjson) || wrong+=("ndjson:" "${told#*$'\n'}")

    format=json
    report -j 1 capture.pcap >file.json
    for threads in 2 5; do
        report -j "$threads" capture.pcap | cmp -s file.json - || wrong+=("-j $threads differs from -j 1")
    done
    report - <capture.pcap | cmp -s file.json - || wrong+=("stdin differs from the file")
    # What can be read only once may tell less of who was at fault.
    cat capture.pcap | report -j 1 - >pipe.json
    for threads in 2 5; do
        cat capture.pcap | report -j "$threads" - | cmp -s pipe.json - ||
            wrong+=("a pipe with -j $threads differs from one with -j 1")
    done
    told=$("$built/check" "$workload" "$size" json <file.json) || wrong+=("${told#*$'\n'}")
    piped=$("$built/check" "$workload" "$size" json <pipe.json) || wrong+=("a pipe:" "${piped#*$'\n'}")

    printf '%-17s %s\n' "$workload" "${told%%$'\n'*}"
    if ((${#wrong[@]} > 0)); then
        printf '  %s\n' "${wrong[@]}"
        failed=1
    fi
done
exit "$failed"
