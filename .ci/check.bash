# shellcheck shell=bash disable=SC2154
# What checks in .ci/checks/ share. Sourced; the caller has set limit_seconds and is in the root of the repository. A
# directory of its own is $work.

# Runs a command in what is left of the limit. It stays in the foreground, so that Ctrl-C reaches it.
within() {
    local left=$((limit_seconds - SECONDS))
    timeout --foreground --kill-after=5 "$((left > 0 ? left : 1))" "$@" || {
        local status=$?
        echo "${0##*/}: $1 failed with $status (124: not done within $limit_seconds s)" >&2
        return "$status"
    }
}

# Ends the check where packages cannot be installed and packets not be captured.
need_root() {
    if ((EUID != 0)); then
        echo "${0##*/}: needs root, to capture and to install packages" >&2
        exit 2
    fi
}

# Names the program to check: WSCLOSE_PCAP, else the debug build, which is made if it is missing and does not count.
find_program() {
    program=${WSCLOSE_PCAP:-${CARGO_TARGET_DIR:-target}/debug/wsclose-pcap}
    if [[ -z ${WSCLOSE_PCAP:-} && ! -x $program ]]; then
        cargo build --locked
        SECONDS=0
    fi
}

# Installs Debian packages for commands that are missing: COMMAND=PACKAGE...
install_missing() {
    local pair need=()
    for pair in "$@"; do
        command -v "${pair%%=*}" >/dev/null || need+=("${pair#*=}")
    done
    python3 -c 'import ensurepip' 2>/dev/null || need+=(python3-venv)
    if ((${#need[@]})); then
        export DEBIAN_FRONTEND=noninteractive
        within apt-get update -qq
        within apt-get install -y -qq --no-install-recommends "${need[@]}" >/dev/null
    fi
}

# Makes a virtual environment in $work with these packages of Python.
python_with() {
    within python3 -m venv "$work/venv"
    within "$work/venv/bin/pip" install -q --no-cache-dir --disable-pip-version-check "$@"
}
