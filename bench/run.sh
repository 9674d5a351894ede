#!/usr/bin/env bash
# Prints what a build of the program costs on generated captures, as ratios to `cat FILE > /dev/null` in the
# same run; on encrypted captures also its speed as a share of the cipher's own, and what a second core gains.
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
built=${CARGO_TARGET_DIR:-target}/release
version=$(cksum <"$built/generate" | cut -d ' ' -f 1)
mkdir -p "$directory"

shares=()
printf '%d pairs each; median (least–most) of the ratios to cat\n\n' "$pairs"
printf '| workload | bytes | threads | wall | CPU | peak memory |\n| --- | --- | --- | --- | --- | --- |\n'
for workload in "${workloads[@]}"; do
    capture=$directory/$workload-$size-$version.pcap
    if [[ ! -e $capture.truth.json ]]; then
        rm -f "$directory/$workload-$size-"*
        "$built/generate" "$workload" "$size" "$capture"
    fi
    program=("$bin")
    if [[ -e $capture.keys.log ]]; then
        chmod 600 "$capture.keys.log"
        program+=(--keylog "$capture.keys.log")
    fi
    cat "$capture" >/dev/null
    for threads in "" 1; do
        command=("${program[@]}" ${threads:+-j "$threads"} "$capture")
        row=$("$built/measure" "$pairs" -- cat "$capture" -- "${command[@]}")
        IFS=$'\t' read -r wall cpu peak <<<"$row"
        bytes=$(stat -c %s "$capture")
        printf '| %s | %s | %s | %s | %s | %s |\n' "$workload" "$bytes" "${threads:-all}" "$wall" "$cpu" "$peak"
    done
    if [[ -e $capture.records ]]; then
        row=$("$built/cipher" "$capture" "$pairs" -- "${program[@]}" -j 1 "$capture" -- "$bin" -j 1 "$capture")
        IFS=$'\t' read -r plain speed wall cpu added <<<"$row"
        row=$("$built/measure" "$pairs" -- "${program[@]}" -j 1 "$capture" -- "${program[@]}" -j 2 "$capture")
        IFS=$'\t' read -r two _ <<<"$row"
        shares+=("| $workload | $plain | $speed | $wall | $cpu | $added | $two |")
    fi
done

if [[ ${#shares[@]} -gt 0 ]]; then
    printf '\nThe cipher as a share of -j 1, and of what the keys add to it; -j 2 to -j 1\n\n'
    printf '| workload | plaintext | cipher GB/s | wall | CPU | CPU that keys add | wall of -j 2 |\n'
    printf '| --- | --- | --- | --- | --- | --- | --- |\n'
    printf '%s\n' "${shares[@]}"
fi
