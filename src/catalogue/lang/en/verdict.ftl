# What became of a connection. Values: `side` is client or server, `close` and `answer` are `close-…` texts,
# `end` is a `transport-…` text.

kind-http1 = HTTP/1.1 upgrade
kind-http2 = HTTP/2 extended CONNECT
kind-mid_stream = began before the capture
kind-tls = TLS handshake

outcome-clean = clean
    .meaning = a Close frame in each direction
outcome-abnormal = abnormal
    .meaning = ended without both Close frames
outcome-failed = failed
    .meaning = never became a WebSocket
outcome-open = open
    .meaning = still open when the capture ends
outcome-indeterminate = indeterminate
    .meaning = the capture cannot tell

certainty-certain = certain
certainty-likely = likely
certainty-unknown = unknown

close-empty = Close without a code
close-code = Close { $code }
close-code-reason = Close { $code } “{ $reason }”

ending-close_handshake = { $side ->
        [client] client sent { $close }, server answered with { $answer }
        [server] server sent { $close }, client answered with { $answer }
       *[other] both sides sent a Close frame at the same time: client { $close }, server { $answer }
    }
    .meaning = a Close frame in each direction
ending-close_unanswered = { $side ->
        [client] client sent { $close }, server never answered it
        [server] server sent { $close }, client never answered it
       *[other] one side sent { $close }, the other never answered it
    }
    .meaning = one Close frame without an answer, then the end of TCP or of the HTTP/2 stream
ending-fin_without_close = { $side ->
        [client] client ended the connection (FIN) without a Close frame
        [server] server ended the connection (FIN) without a Close frame
       *[other] the connection was ended (FIN) without a Close frame
    }
    .meaning = TCP ended (FIN), or the HTTP/2 stream (END_STREAM), without a Close frame
ending-end_stream = { $side ->
        [client] client ended the stream (END_STREAM) without a Close frame
       *[server] server ended the stream (END_STREAM) without a Close frame
    }
ending-rst_stream = { $side ->
        [client] client reset the stream (RST_STREAM { $code }) without a Close frame
       *[server] server reset the stream (RST_STREAM { $code }) without a Close frame
    }
ending-goaway = { $side ->
        [client] client gave up the stream (GOAWAY { $code }) without a Close frame
       *[server] server gave up the stream (GOAWAY { $code }) without a Close frame
    }
ending-rst_without_close = { $side ->
        [client] client reset the connection (RST) without a Close frame
        [server] server reset the connection (RST) without a Close frame
       *[other] the connection was reset (RST) without a Close frame
    }
    .meaning = TCP was reset (RST), or the HTTP/2 stream (RST_STREAM), without a Close frame
ending-silent = { $side ->
        [client] client fell silent: { $count } retransmissions or probes had no reply
        [server] server fell silent: { $count } retransmissions or probes had no reply
       *[other] the connection fell silent, without an end on the wire
    }
    .meaning = retransmissions or probes without a reply, and no end on the wire
ending-upgrade_refused = server refused the upgrade with HTTP { $status }
    .meaning = the upgrade was answered with another status than 101 (HTTP/2: 200)
ending-upgrade_invalid = server answered the upgrade with a 101 that a client must reject
    .meaning = the upgrade was answered with a 101 that a client must reject
ending-upgrade_unanswered = server never answered the upgrade
    .meaning = the upgrade was not answered
ending-tls_failed = TLS failed
    .meaning = the TLS handshake failed
ending-open = still open when the capture ends
    .meaning = still open when the capture ends
ending-not_captured = the capture does not hold the end
    .meaning = the capture does not hold the end

transport-client-fin = client ended TCP (FIN)
transport-client-rst = client reset TCP (RST)
transport-server-fin = server ended TCP (FIN)
transport-server-rst = server reset TCP (RST)

transport-end_stream = { $side ->
        [client] client ended the stream (END_STREAM)
       *[server] server ended the stream (END_STREAM)
    }
transport-rst_stream = { $side ->
        [client] client reset the stream (RST_STREAM { $code })
       *[server] server reset the stream (RST_STREAM { $code })
    }
transport-goaway = { $side ->
        [client] client gave up the stream (GOAWAY { $code })
       *[server] server gave up the stream (GOAWAY { $code })
    }

http2-end_stream = { $side ->
        [client] END_STREAM from client
       *[server] END_STREAM from server
    }
http2-rst_stream = { $side ->
        [client] RST_STREAM { $code } from client
       *[server] RST_STREAM { $code } from server
    }
http2-goaway = { $side ->
        [client] GOAWAY { $code } from client
       *[server] GOAWAY { $code } from server
    }

saw = { $side ->
        [client] { $certainty ->
            [certain] client saw { $code }
            [likely] client probably saw { $code }
           *[other] what the client saw cannot be told
        }
        [server] { $certainty ->
            [certain] server saw { $code }
            [likely] server probably saw { $code }
           *[other] what the server saw cannot be told
        }
       *[other] what either side saw cannot be told
    }

# Why something could not be known about a connection, and what would show it the next time.
limit-capture_starts_late = the capture began after the connection did
    .remedy = start the capture before the clients connect
limit-capture_ends_early = the capture ended before the connection did
    .remedy = capture longer
limit-capture_ends_in_upgrade = the capture ended before the upgrade was answered
    .remedy = capture longer
limit-gap_from_client = bytes from the client are missing in the capture where they matter
    .remedy = capture with a larger buffer (tcpdump -B 65536) or a narrower filter
limit-gap_from_server = bytes from the server are missing in the capture where they matter
    .remedy = capture with a larger buffer (tcpdump -B 65536) or a narrower filter
limit-nothing_from_client = the capture holds no packet from the client
    .remedy = capture where both directions pass
limit-nothing_from_server = the capture holds no packet from the server
    .remedy = capture where both directions pass
limit-snaplen = packets were cut when captured (snapshot length)
    .remedy = capture whole packets (tcpdump -s 0)
limit-upgrade_not_captured = the upgrade request or its answer is missing
    .remedy = start the capture before the clients connect
limit-payload_not_checked = the text or the compressed data of messages was not checked
    .remedy = let them be looked into (--payload-checks on-demand), or compare with the log of the side that closed
limit-framing_lost = after a fault the bytes can no longer be read as frames
    .remedy = look at the packets around the fault
limit-no_keys = part of the TLS traffic could not be read: no key fits it
    .remedy = give the key log of both sides’ sessions (--keylog), or capture where the traffic is not encrypted
limit-keys_after_data = the keys stand behind the data, and a pipe can be read only once
    .remedy = save the capture to a file, or give the keys with --keylog
limit-tls_unverified = a Close was read from a TLS record of which bytes are missing, so nothing proves it
    .remedy = capture whole packets (tcpdump -s 0) with a larger buffer
limit-cap_reached = a cap of this program was reached, and the rest was not read
    .remedy = cut the capture into smaller parts
limit-clock_jump = the capture’s clock was set back, so lengths of time are not sure
    .remedy = let the clock of the capturing host be slewed, not stepped

# A frame that broke a rule.
violation-unmasked-client-frame = the client sent a frame without a mask
violation-masked-server-frame = the server sent a masked frame
violation-rsv-without-extension = { $side ->
        [client] the client set a reserved bit (header { $value }) that no extension gave a meaning
       *[other] the server set a reserved bit (header { $value }) that no extension gave a meaning
    }
violation-reserved-opcode = { $side ->
        [client] the client sent a frame with the reserved opcode { $value }
       *[other] the server sent a frame with the reserved opcode { $value }
    }
violation-bad-length = { $side ->
        [client] the client wrote a frame length ({ $value }) in a form that is not allowed
       *[other] the server wrote a frame length ({ $value }) in a form that is not allowed
    }
violation-control-too-long = { $side ->
        [client] the client sent a control frame of { $value } bytes, 125 are allowed
       *[other] the server sent a control frame of { $value } bytes, 125 are allowed
    }
violation-control-fragmented = { $side ->
        [client] the client sent a control frame in fragments
       *[other] the server sent a control frame in fragments
    }
violation-bad-continuation = { $side ->
        [client] the client mixed up the fragments of its messages
       *[other] the server mixed up the fragments of its messages
    }
violation-close-bad-length = { $side ->
        [client] the client sent a Close frame with a body of one byte
       *[other] the server sent a Close frame with a body of one byte
    }
violation-close-bad-utf8 = { $side ->
        [client] the client sent a Close reason that is not UTF-8
       *[other] the server sent a Close reason that is not UTF-8
    }
violation-close-illegal-code = { $side ->
        [client] the client sent Close { $value }, a code that is not allowed
       *[other] the server sent Close { $value }, a code that is not allowed
    }
violation-reserved-code-on-wire = { $side ->
        [client] the client sent Close { $value }, a code that must never be in a frame
       *[other] the server sent Close { $value }, a code that must never be in a frame
    }
violation-frame-after-close = { $side ->
        [client] the client sent another frame behind its Close
       *[other] the server sent another frame behind its Close
    }
violation-http-text-in-stream = { $side ->
        [client] the client’s stream holds HTTP or HTML where a frame should begin
       *[other] the server’s stream holds HTTP or HTML where a frame should begin
    }
violation-invalid-utf8-text = { $side ->
        [client] the client sent text that is not UTF-8
       *[other] the server sent text that is not UTF-8
    }
violation-inflate-failure = { $side ->
        [client] the client sent compressed data that does not inflate
       *[other] the server sent compressed data that does not inflate
    }

# What was wrong with an upgrade.
fault-method-not-get = the request’s method is not GET
fault-http-version = the request’s HTTP version is below 1.1
fault-host-missing = the request has no Host
fault-request-upgrade-header = the request has no “Upgrade: websocket”
fault-request-connection-header = the request has no “Connection: Upgrade”
fault-key-missing = the request has no Sec-WebSocket-Key
fault-key-invalid = the request’s Sec-WebSocket-Key is not 16 bytes in base64
fault-version-missing = the request has no Sec-WebSocket-Version
fault-version-unsupported = the request’s Sec-WebSocket-Version is not 13
fault-response-upgrade-header = the answer has no “Upgrade: websocket”
fault-response-connection-header = the answer has no “Connection: Upgrade”
fault-accept-missing = the answer has no Sec-WebSocket-Accept
fault-accept-invalid = the answer’s Sec-WebSocket-Accept does not fit the request’s key
fault-subprotocol-not-offered = the answer chose a subprotocol that the client did not offer
fault-subprotocol-missing = the answer chose none of the offered subprotocols; browsers fail on that
fault-extension-not-offered = the answer chose an extension that the client did not offer
fault-extension-invalid = the answer names an extension twice or with parameters that it cannot have
fault-request-malformed = the request’s head is not well-formed HTTP, such as lines without a carriage return
fault-request-too-long = the request’s head is longer than this program keeps
fault-response-malformed = the answer’s head is not well-formed HTTP, such as lines without a carriage return
fault-plain-to-tls-port = the server speaks TLS on this port, and the client spoke clear text (ws:// instead of wss://)
    .fix = Use `wss://` for this port, or the port where the server speaks clear text; a proxy in front of it must
        speak `https://` to it.
fault-connect-protocol-not-enabled = the request is an extended CONNECT that the server had not allowed
    .fix = Switch WebSocket over HTTP/2 on at the server (SETTINGS_ENABLE_CONNECT_PROTOCOL, RFC 8441), or let it offer
        only `http/1.1` (ALPN) for this host.
fault-response-too-long = the answer’s head is longer than this program keeps
