# The report on a terminal.

# Units. `value` is a number as text.
unit-ms = { $value } ms
unit-s = { $value } s
unit-minutes = { $minutes } m { $seconds } s
unit-hours = { $hours } h { $minutes } m
unit-days = { $days } d { $hours } h
unit-bytes = { $value } B
unit-kb = { $value } kB
unit-mb = { $value } MB
unit-gb = { $value } GB
unit-million = { $value } M
unit-percent = { $value } %
unit-percent-some = <1 %
unit-percent-nearly-all = >99 %

# What was read.
read-files = { $count ->
        [one] 1 file
       *[other] { $count } files as one capture
    }
read-packets = { $count ->
        [one] 1 packet
       *[other] { $count } packets
    }
read-flows = { $count ->
        [one] 1 TCP flow
       *[other] { $count } TCP flows
    }
read-refused = { $count } refused
read-unanswered = { $count } unanswered
read-duplicates = { $count ->
        [one] 1 packet captured twice
       *[other] { $count } packets captured twice
    }
read-span = { $from } to { $to } UTC, { $length }
read-moment = { $from } UTC
and-more = and { $count } more
read-more-warnings = { $count ->
        [one] and 1 more warning
       *[other] and { $count } more warnings
    }

# Connections and their outcomes.
connections-title = { $count ->
        [one] 1 WebSocket connection
       *[other] { $count } WebSocket connections
    }
connections-selected = { $count } of { $total } WebSocket connections selected
connections-count = { $count ->
        [one] 1 connection
       *[other] { $count } connections
    }

# What limits the verdicts.
limits-title = What the capture cannot show
limits-tls = { $count ->
        [one] 1 TLS flow
       *[other] { $count } TLS flows
    }
    .text = encrypted, and no key for it; WebSocket (wss) may be inside: give the key log with --keylog
limits-quic = { $count ->
        [one] 1 QUIC flow
       *[other] { $count } QUIC flows
    }
    .text = not analysed (WebSocket over HTTP/3 is possible there)
limits-over = { $count ->
        [one] 1 flow
       *[other] { $count } flows
    }
    .text = let go before their end, because all that were alive did not fit into the memory allowed (--max-memory)
limits-fragments = { $count ->
        [one] 1 fragment
       *[other] { $count } fragments
    }
    .text = of IP packets whose other parts are not in the capture
limits-overlaps = { $count ->
        [one] 1 fragment
       *[other] { $count } fragments
    }
    .text = that contradict an earlier fragment of the same IP packet, as an attack or a fault would; the first copy was read
limits-undecoded = { $count ->
        [one] 1 packet
       *[other] { $count } packets
    }
    .text = not decoded: { $reasons }
limits-undecoded-reason = { $reason } { $count }
limits-incidents = came after the first { $kept } and were not searched for incidents

# The table of close codes.
codes-title = Close codes
codes-code = code
codes-name = name
codes-count = count
codes-share = share
codes-started = started by
codes-saw = seen by
codes-client = client
codes-server = server
codes-nobody = none

# What the codes mean.
meanings-title = What the codes mean
meanings-said = Said
meanings-fits = { $count ->
        [one] (fits 1 connection)
       *[other] (fits { $count } connections)
    }
meanings-when = When
meanings-also = Also
meanings-fix = Fix
meanings-book = { $key ->
        [subprotocol] By { $book }, which the subprotocol { $value } names
        [host] By { $book }, to which the host { $value } belongs
        [path] By { $book }, which the path { $value } suggests
       *[close] Probably by { $book }, going by the Close frame alone
    }
meanings-again = Reconnect
meanings-reason = “{ $reason }”
meanings-reason-count = “{ $reason }” ({ $count })

# Openings, endings and findings over time.
timeline-title = Over time: { $length } a column, at most { $most } in one
timeline-opened = opened
timeline-findings = findings

# What rules concluded.
findings-title = Findings
findings-when = When
findings-cause = Cause
findings-fix = Fix
findings-concerns = { $count ->
        [one] 1 connection
       *[other] { $count } connections
    }
findings-filter-cut = (the first { $shown } of { $count })
severity-info = info
severity-low = low
severity-medium = medium
severity-high = high
severity-critical = critical

# The connections that ended badly.
bad-title = { $count ->
        [one] 1 connection ended badly
       *[other] { $count } connections ended badly, worst first
    }
bad-title-some = { $shown } of { $count } connections that ended badly, worst first
bad-none = No connection ended badly.
bad-ended = ended
bad-last = last
bad-answer = answer
bad-body = body
bad-packets = packets
bad-filter = filter
bad-fault = fault
bad-via = via
bad-tls = tls
bad-http2 = http2
bad-message = message
bad-heartbeat = heartbeat
refused-message = { $side ->
        [client] the client’s last message had { $bytes } bytes
       *[other] the server’s last message had { $bytes } bytes
    }
refused-message-compressed = { $side ->
        [client] the client’s last message had { $bytes } bytes, compressed
       *[other] the server’s last message had { $bytes } bytes, compressed
    }
refused-message-open = { $side ->
        [client] { $bytes } bytes of the client’s message had come
       *[other] { $bytes } bytes of the server’s message had come
    }
refused-message-limit = over the default limit of { $product } ({ $bytes } bytes)
bad-unsure = unsure
bad-cause = cause
bad-hop = other leg
hop-other-leg = { $role ->
        [client-leg] { $filter }, between proxy and backend
       *[upstream-leg] { $filter }, between client and proxy
    }
bad-book = code
bad-fix = fix

heartbeat-every = { $side ->
        [client] client pings every { $interval }
       *[server] server pings every { $interval }
    }
heartbeat-pings = { $count ->
        [one] 1 ping
       *[other] { $count } pings
    }
heartbeat-from = { $side ->
        [client] from client
       *[server] from server
    }
heartbeat-round-trip = round trip { $min } to { $max }
heartbeat-unanswered = { $count } unanswered

when-ended = { $time } UTC
when-last-packet = packet { $time } UTC
when-age = { $age } after the upgrade
when-after-request = { $age } after the request
when-begun = { $age } after the first packet
when-idle = { $idle } after the last data

answer-location = Location { $value }
answer-server = Server { $value }
answer-via = Via { $value }
answer-retry = Retry-After { $value }
answer-status = HTTP { $status }

via-connect = through CONNECT { $target }
via-proxied = behind a proxy for { $client }

http2-stream = stream { $stream }
http2-stalled = { $side ->
        [client] client could send no more after { $packet }: server granted it no more window
       *[server] server could send no more after { $packet }: client granted it no more window
    }

packet-request = upgrade request
packet-response = HTTP { $status }
packet-open = 101
packet-data = last data
packet-close = { $side ->
        [client] { $close } from client
       *[server] { $close } from server
    }
packet-fin = { $side ->
        [client] FIN from client
       *[server] FIN from server
    }
packet-rst = { $side ->
        [client] RST from client
       *[server] RST from server
    }
packet-ping = { $side ->
        [client] ping from client without pong
       *[server] ping from server without pong
    }
packet-fault = { $side ->
        [client] client broke a rule
       *[server] server broke a rule
    }
packet-last = last packet

# TLS flows that could not be read.
opaque-title = { $count ->
        [0] No TLS flow was left unread
        [one] 1 TLS flow that could not be read
       *[other] { $count } TLS flows that could not be read
    }
opaque-about = What shows without keys, by first packet. Whether WebSocket was inside is not known.
opaque-began = began
opaque-lasted = lasted { $length }
opaque-sent = { $side ->
        [client] { $bytes } from client
       *[server] { $bytes } from server
    }
opaque-no-end = no end of TCP in the capture
opaque-idle = { $idle } after the last bytes

# Nothing to report on.
nothing-packets = The capture holds no packets.
nothing-found = No WebSocket connection found.
nothing-selected = { $total ->
        [one] The only WebSocket connection was not selected by the filters.
       *[other] None of the { $total } WebSocket connections was selected by the filters.
    }
nothing-no-tcp = There is no TCP in it: check the interface and the filter of the capture.
nothing-flows = { $count ->
        [one] 1 TCP flow was read
       *[other] { $count } TCP flows were read
    } without an upgrade to WebSocket.
nothing-tls = { $count ->
        [one] 1 of them is TLS without a key, and WebSocket (wss) may be inside.
       *[other] { $count } of them are TLS without a key, and WebSocket (wss) may be inside.
    } Give the key log of the client or the server with --keylog FILE, or capture between the TLS terminator and
    the application, where the traffic is clear. Keys can only be kept beforehand: start the client or server with
    SSLKEYLOGFILE=keys.log (browsers, curl) or --tls-keylog=keys.log (Node.js).
nothing-tls-list = What such flows show without keys (server name, alerts, who ended them) is listed by --opaque-tls.
nothing-tls-failed = { $count ->
        [one] 1 of them is TLS that carried no data. If its handshake failed and its server is one for WebSocket,
            --websocket-server HOST tells why.
       *[other] { $count } of them are TLS that carried no data. If their handshakes failed and their server is one
            for WebSocket, --websocket-server HOST tells why.
    }
nothing-refused = { $count ->
        [one] 1 attempt to connect was refused (RST): check that the server listens.
       *[other] { $count } attempts to connect were refused (RST): check that the server listens.
    }
nothing-unanswered = { $count ->
        [one] 1 attempt to connect had no answer: check the address, the route and the firewalls.
       *[other] { $count } attempts to connect had no answer: check the address, the route and the firewalls.
    }
