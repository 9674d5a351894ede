#!/usr/bin/env bash
# Holds the program's reports on small generated captures against what these are known to hold (bench/check.sh).
# The other workloads take a debug build too long. WSCLOSE_PCAP may name the program to check; else it is the debug
# build, which is made if it is missing.
set -euo pipefail
cd "$(dirname "$0")/../.."

source .ci/check.bash
find_program

SIZE=1M bench/check.sh "$program" bulk needle hostile hostile-lossless short
