#!/usr/bin/env bash
# Prints what a build of the program costs on generated captures, as ratios to `cat FILE > /dev/null` in the
# same run.
#
#   bench/run.sh BIN [WORKLOAD...]      (bulk if none is named)
#
# PAIRS (9), SIZE (1G) and BENCH_DIR (a directory for the captures, which are kept) may be set.
set -euo pipefail

bin=$(realpath "${1:?usage: bench/run.sh BIN [WORKLOAD...]}")
shift
workloads=("${@:-bulk}")
pairs=${PAIRS:-9}
size=${SIZE:-1G}
directory=${BENCH_DIR:-${TMPDIR:-/tmp}/wsclose-bench}

cd "$(dirname "$0")"
cargo build --quiet --release --locked
generate=target/release/generate
measure=target/release/measure
version=$(cksum <"$generate" | cut -d ' ' -f 1)
mkdir -p "$directory"

printf '%d pairs each; median (least–most) of the ratios to cat\n\n' "$pairs"
printf '| workload | bytes | threads | wall | CPU | peak memory |\n| --- | --- | --- | --- | --- | --- |\n'
for workload in "${workloads[@]}"; do
    capture=$directory/$workload-$size-$version.pcap
    if [[ ! -e $capture.truth.json ]]; then
        rm -f "$directory/$workload-$size-"*
        "$generate" "$workload" "$size" "$capture"
    fi
    cat "$capture" >/dev/null
    for threads in "" 1; do
        row=$("$measure" "$pairs" -- cat "$capture" -- "$bin" ${threads:+-j "$threads"} "$capture")
        IFS=$'\t' read -r wall cpu peak <<<"$row"
        bytes=$(stat -c %s "$capture")
        printf '| %s | %s | %s | %s | %s | %s |\n' "$workload" "$bytes" "${threads:-all}" "$wall" "$cpu" "$peak"
    done
done
