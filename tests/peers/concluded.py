"""Holds what the program concludes from captures of incidents against what was made to happen.

    concluded.py PROGRAM DIRECTORY

DIRECTORY has captures of incidents.py. What depends on how busy the machine is, such as equal delays, is left to the
recorded captures in tests/captures/incidents.
"""

import glob
import json
import os
import subprocess
import sys

# Rules with the connections that they must be about at least, and rules that must not be concluded.
EXPECTED = {
    "crash": ({"mass-crash": 190}, ["mass-restart-graceful", "equal-idle"]),
    "restart": ({"mass-restart-graceful": 190}, ["mass-crash", "equal-idle"]),
    "reload": ({"hop-ends-first": 110, "proxy-reload-or-restart": 55}, ["mass-crash", "equal-idle"]),
    "idle": ({"equal-idle": 20, "hop-ends-first": 40}, ["mass-crash", "mass-restart-graceful"]),
    "outage": (
        {"mass-crash": 15, "hop-upstream-failed": 12, "equal-idle": 4},
        ["storm-kills-server", "proxy-reload-or-restart", "mass-restart-graceful"],
    ),
    "relay": ({"hop-rewrites-close": 12}, ["mass-crash"]),
    "takeover": ({"session-takeover": 6}, ["connection-limit", "client-flapping"]),
    "limit": ({"connection-limit": 8}, ["session-takeover"]),
    "healthy": ({}, ["mass-crash", "mass-restart-graceful", "equal-idle", "client-flapping", "one-backend-bad"]),
}


def main(program, directory):
    faults = []
    names = sorted(os.path.basename(path)[:-5] for path in glob.glob(os.path.join(directory, "*.pcap")))
    for name in names:
        wanted, unwanted = EXPECTED[name]
        capture = os.path.join(directory, f"{name}.pcap")
        report = json.loads(subprocess.run([program, "--format", "json", capture], check=True, stdout=subprocess.PIPE).stdout)
        found = {}
        for finding in report["findings"]:
            found[finding["rule"]] = found.get(finding["rule"], 0) + finding["connection_count"]
        faults += [f"{name}: {rule} of {found.get(rule, 0)}, not {count}" for rule, count in wanted.items()
                   if found.get(rule, 0) < count]
        faults += [f"{name}: {rule} of {found[rule]}" for rule in unwanted if rule in found]
        print(f"{name}: {len(report['connections'])} connections, {', '.join(sorted(found))}")
    for fault in faults:
        print(fault, file=sys.stderr)
    return bool(faults) or not names


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
