"""Captures of what a path does to a WebSocket, through a router between network namespaces; needs root, iptables, tcpdump.

    python3 tests/peers/paths.py DIRECTORY

The peers speak WebSocket over plain sockets: a few small messages, silence, then one message that meets the trouble.
"""

import base64
import contextlib
import gzip
import hashlib
import os
import socket
import struct
import subprocess
import sys
import time

SERVER = ("10.9.2.2", 8080)

# Name: seconds of silence, bytes of the message behind it, what is done to the path during the silence.
SCENARIOS = {
    "forgotten-reset": (66, 10, ["R iptables -A FORWARD -s 10.9.1.2 -p tcp -j REJECT --reject-with tcp-reset"]),
    "forgotten-silent": (66, 10, ["R iptables -A FORWARD -p tcp -j DROP"]),
    "icmp-prohibited": (3, 10, ["R ip route add prohibit 10.9.2.2/32"]),
    "mtu-blackhole": (3, 5000, ["C iptables -A INPUT -p icmp -j DROP", "R ip link set to-s mtu 1000"]),
}


def serve():
    with socket.create_server(SERVER) as listener:
        peer, _ = listener.accept()
    head = b""
    while b"\r\n\r\n" not in head:
        head += peer.recv(4096)
    key = next(line[19:] for line in head.split(b"\r\n") if line.startswith(b"Sec-WebSocket-Key: "))
    accept = base64.b64encode(hashlib.sha1(key + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest())
    peer.sendall(
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n"
    )
    for _ in range(5):
        peer.sendall(b"\x81\x02hi")
        time.sleep(0.1)
    with contextlib.suppress(ConnectionError):
        while peer.recv(4096):
            pass


def ask(silence, size):
    peer = socket.create_connection(SERVER)
    key = base64.b64encode(os.urandom(16))
    peer.sendall(
        b"GET / HTTP/1.1\r\nHost: example.com\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Key: " + key + b"\r\nSec-WebSocket-Version: 13\r\n\r\n"
    )

    def send(length):
        short = bytes([0x80 | length]) if length < 126 else b"\xfe" + struct.pack(">H", length)
        peer.sendall(b"\x82" + short + bytes(4 + length))

    for _ in range(5):
        send(5)
        time.sleep(0.1)
    time.sleep(silence)
    send(size)
    time.sleep(15)


def run(command):
    subprocess.run(command.split(), check=True)


def capture(name, silence, size, troubles, directory):
    spaces = {letter: f"{name[:3]}{name[-3:]}{letter}" for letter in "CRS"}
    within = {letter: f"ip netns exec {space} " for letter, space in spaces.items()}
    for space in spaces.values():
        run(f"ip netns add {space}")
    try:
        for letter, own, peer in (("C", "10.9.1.2", "10.9.1.1"), ("S", "10.9.2.2", "10.9.2.1")):
            run(f"ip -n {spaces[letter]} link add eth type veth peer name to-{letter.lower()} netns {spaces['R']}")
            run(f"ip -n {spaces[letter]} addr add {own}/24 dev eth")
            run(f"ip -n {spaces['R']} addr add {peer}/24 dev to-{letter.lower()}")
            run(f"ip -n {spaces[letter]} link set eth up")
            run(f"ip -n {spaces['R']} link set to-{letter.lower()} up")
            run(f"ip -n {spaces[letter]} route add default via {peer}")
        run(within["R"] + "sysctl -qw net.ipv4.ip_forward=1")
        file = os.path.join(directory, name + ".pcap")
        start = lambda letter, *command: subprocess.Popen([*within[letter].split(), *command])
        tap = start("R", "tcpdump", "-q", "-U", "-i", "to-c", "-w", file, "tcp or icmp")
        time.sleep(1)
        server = start("S", sys.executable, __file__, "serve")
        time.sleep(1)
        client = start("C", sys.executable, __file__, "ask", str(silence), str(size))
        time.sleep(2)
        for trouble in troubles:
            run(within[trouble[0]] + trouble[2:])
        client.wait()
        for process in (server, tap):
            process.terminate()
            process.wait()
        with open(file, "rb") as plain, gzip.GzipFile(file + ".gz", "wb", mtime=0) as packed:
            packed.write(plain.read())
        os.remove(file)
    finally:
        for space in spaces.values():
            run(f"ip netns del {space}")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["serve"]:
            serve()
        case ["ask", silence, size]:
            ask(float(silence), int(size))
        case [directory]:
            for name, (silence, size, troubles) in SCENARIOS.items():
                capture(name, silence, size, troubles, directory)
