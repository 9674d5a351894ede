#!/usr/bin/env bash
# Prints what a build of the program costs on generated captures, as ratios to `cat FILE > /dev/null` in the same
# run, and what tshark costs; then what a second core gains and what each format holds in memory. On encrypted
# captures also its speed as a share of the cipher's own.
#
#   bench/run.sh BIN [WORKLOAD...]      (bulk if none is named)
#
# Beside those of `generate`: gzip and zstd (chatty, compressed, against `gzip -dc` and `zstd -dc`) and pipe (bulk
# through a pipe, against cat through one). May be set: PAIRS (9), SIZE (1G; short 1800M and open 3900M, a million
# connections and ten million flows), TSHARK_SIZE (100M; 0: no tshark) and BENCH_DIR (a directory for the captures,
# which are kept).
set -euo pipefail

bin=$(realpath "${1:?usage: bench/run.sh BIN [WORKLOAD...]}")
shift
workloads=("${@:-bulk}")
pairs=${PAIRS:-9}
tshark_size=${TSHARK_SIZE:-100M}
directory=${BENCH_DIR:-${TMPDIR:-/tmp}/wsclose-bench}

cd "$(dirname "$0")"
cargo build --quiet --release --locked --bins
built=${CARGO_TARGET_DIR:-target}/release
version=$(cksum <"$built/generate" | cut -d ' ' -f 1)
mkdir -p "$directory"
command -v tshark >/dev/null || tshark_size=0

# Makes a workload's capture of a size unless it is there; it is `$capture`.
make_capture() {
    capture=$directory/$1-$2-$version.pcap
    if [[ ! -e $capture.truth.json ]]; then
        find "$directory" -name "$1-$2-*" ! -name "*-$version.pcap*" -delete
        "$built/generate" "$1" "$2" "$capture"
    fi
}

# Sets `wall`, `cpu` and `peak`.
measure() {
    local row
    row=$("$built/measure" "$@")
    IFS=$'\t' read -r wall cpu peak <<<"$row"
}

# The program with the keys of a capture.
program_for() {
    program=("$bin")
    if [[ -e $1.keys.log ]]; then
        chmod 600 "$1.keys.log"
        program+=(--keylog "$1.keys.log")
    fi
}

# tshark's wall time to the program's, asked for the codes of Close frames, in one pass: as it comes, and with the
# setting that puts late segments in order.
against_tshark() {
    local option keys=() ratios=()
    make_capture "$1" "$tshark_size"
    program_for "$capture"
    [[ -e $capture.keys.log ]] && keys=(-o "tls.keylog_file:$capture.keys.log")
    for option in FALSE TRUE; do
        measure 1 -- "${program[@]}" "$capture" -- tshark -r "$capture" -Y websocket.opcode==8 "${keys[@]}" \
            -o "tcp.reassemble_out_of_order:$option" -T fields -e tcp.stream -e websocket.payload.close.status_code
        ratios+=("${wall%% *}")
    done
    tshark="${ratios[0]}, ${ratios[1]}"
}

shares=()
seconds=()
printf '%d pairs each; median (least–most) of the ratios to cat; tshark to ours as it comes, and out of order\n\n' \
    "$pairs"
printf '| workload | bytes | threads | wall to cat | CPU to cat | peak MiB | tshark to ours |\n'
printf '| --- | --- | --- | --- | --- | --- | --- |\n'
for workload in "${workloads[@]}"; do
    generated=$workload
    case $workload in
    short) size=${SIZE:-1800M} ;;
    open) size=${SIZE:-3900M} ;;
    gzip | zstd) generated=chatty size=${SIZE:-1G} ;;
    pipe) generated=bulk size=${SIZE:-1G} ;;
    *) size=${SIZE:-1G} ;;
    esac

    tshark=–
    if [[ $tshark_size != 0 && $workload == "$generated" && $workload != open ]]; then
        against_tshark "$workload" 2> >(grep -v 'Running as user' >&2)
    fi
    make_capture "$generated" "$size"
    program_for "$capture"
    base=(cat "$capture")
    inputs=("$capture")
    case $workload in
    gzip | zstd)
        [[ -e $capture.$workload ]] || "$workload" -c "$capture" >"$capture.$workload"
        base=("$workload" -dc "$capture.$workload")
        inputs=("$capture.$workload")
        ;;
    pipe)
        # shellcheck disable=SC2016
        base=(sh -c 'cat "$0" | cat' "$capture")
        program=(sh -c 'capture=$1; shift; cat "$capture" | "$0" "$@" -' "$bin" "$capture")
        inputs=()
        ;;
    esac
    bytes=$(stat -c %s "${inputs[0]:-$capture}")
    cat "${inputs[0]:-$capture}" >/dev/null
    for threads in "" 1; do
        measure "$pairs" -- "${base[@]}" -- "${program[@]}" ${threads:+-j "$threads"} "${inputs[@]}"
        printf '| %s | %s | %s | %s | %s | %s | %s |\n' \
            "$workload" "$bytes" "${threads:-all}" "$wall" "$cpu" "$peak" "$tshark"
        tshark=
    done

    measure "$pairs" -- "${program[@]}" -j 1 "${inputs[@]}" -- "${program[@]}" -j 2 "${inputs[@]}"
    two=$wall peaks=
    for format in text json ndjson; do
        measure 1 -- "${program[@]}" --format "$format" "${inputs[@]}"
        peaks+=" $peak |"
    done
    seconds+=("| $workload | $two |$peaks")

    if [[ -e $capture.records ]]; then
        row=$("$built/cipher" "$capture" "$pairs" -- "${program[@]}" -j 1 "$capture" -- "$bin" -j 1 "$capture")
        IFS=$'\t' read -r plain speed wall cpu added <<<"$row"
        shares+=("| $workload | $plain | $speed | $wall | $cpu | $added |")
    fi
done

printf '\nWall time of -j 2 to -j 1, and the peak memory of each format in MiB\n\n'
printf '| workload | -j 2 to -j 1 | text | json | ndjson |\n| --- | --- | --- | --- | --- |\n'
printf '%s\n' "${seconds[@]}"

tiny=../samples/close-then-tcp-gone-rawserver.pcap
measure 50 -- "$bin" "$tiny"
printf '\nStart-up: a capture of %s bytes, in ms: %s wall, %s CPU\n' "$(stat -c %s "$tiny")" "$wall" "$cpu"

if [[ ${#shares[@]} -gt 0 ]]; then
    printf '\nThe cipher as a share of -j 1, and of what the keys add to it\n\n'
    printf '| workload | plaintext | cipher GB/s | wall | CPU | CPU that keys add |\n'
    printf '| --- | --- | --- | --- | --- | --- |\n'
    printf '%s\n' "${shares[@]}"
fi
