# What the rules of `diagnose/` say, one message for each rule:
#   .title   the headline
#   .cause   what happened, and why the capture says so
#   .fix     what to change now
#   .proper  what to change for good
#   .verify  how to check it
# Of rules about one connection all may speak of: `side` (who ended or acted first: client, server or none), `code` (of
# the first Close), `answer` (of the answering Close), `status`, `location`, `age`, `idle`, `client_idle`, `server_idle`,
# `wait`. Lengths of time and sizes come in words.

# The capture.
rule-capture-starts-late =
    .title = the capture began inside connections
    .cause = The first packets of these connections are missing, so what was agreed on in the upgrade is unknown.
    .fix = Start the capture before the clients connect.
    .proper = Let a ring buffer capture all the time, such as `dumpcap -b filesize:100000`.
    .verify = The next capture holds the SYN and the 101 of each connection.
rule-capture-ends-open =
    .title = the capture ended before connections did
    .cause = The file ends while these connections are still alive; that is no disconnect.
    .fix = Capture longer.
    .proper = Stop the capture only after the fault has shown.
    .verify = The next capture holds a Close, FIN or RST.
rule-capture-gap =
    .title = the capture lost packets
    .cause = Acknowledged bytes are missing, so a Close frame may have been among them.
    .fix = Capture with a larger buffer (`tcpdump -B 65536`) or a narrower filter.
    .proper = Capture on a host or tap that keeps up with the traffic.
    .verify = The capturing program reports no dropped packets.
rule-capture-one-way =
    .title = only one direction was captured
    .cause = Packets of one side are missing, although the other side acknowledges them.
    .fix = Capture where both directions pass, such as on the client or the server.
    .proper = Mirror both directions of the link.
    .verify = The next capture holds data of both sides.
rule-capture-truncated =
    .title = packets were cut when captured
    .cause = The snapshot length cut off payload, and with it frames.
    .fix = Capture whole packets (`tcpdump -s 0`).
    .proper = Use no snapshot length where Close frames matter.
    .verify = No packet is shorter in the file than on the wire.
rule-capture-clock-jump =
    .title = the capture’s clock was set back
    .cause = A packet that follows on what was sent has an earlier time than the packets before it: the clock of the
        capturing host was set.
    .fix = Do not trust lengths of time in these connections.
    .proper = Let the clock of the capturing host be slewed, not stepped (`makestep` in chrony).
    .verify = In the next capture no time goes back.
rule-tls-opaque =
    .title = TLS without keys
    .cause = The frames are encrypted, so only TCP and TLS show how the connection ended.
    .fix = Give the key log with `--keylog`.
    .proper = Keep key logs on test systems, or capture behind the TLS terminator.
    .verify = The report tells codes for these connections.

# The session never opened.
rule-tls-cert-rejected =
    .title = the client rejects the server’s certificate
    .cause = The client ended the TLS handshake with the alert { $alert }. Browsers report that as 1006.
    .fix = Check expiry, host name and chain of the certificate that the server sends.
    .proper = Renew certificates automatically and serve the whole chain.
    .verify = `openssl s_client -connect HOST:PORT -servername NAME` verifies without an error.
rule-tls-no-overlap =
    .title = no TLS version, cipher or ALPN in common
    .cause = The TLS handshake ended with the alert { $alert }: the two sides share no acceptable parameters.
    .fix = Offer `http/1.1` in ALPN, and align TLS versions and cipher suites.
    .proper = Keep both sides on current TLS defaults.
    .verify = The ClientHello and the server’s settings have a version and a suite in common.
rule-tls-client-cert =
    .title = the server rejects the client’s certificate
    .cause = The server ended the TLS handshake with the alert { $alert }: a client certificate is missing or not trusted.
    .fix = Install the client certificate, or add its issuer to those that the server trusts.
    .proper = Roll out and renew client certificates automatically.
    .verify = `openssl s_client -cert FILE -key FILE -connect HOST:PORT` completes the handshake.
rule-tls-sni-unknown =
    .title = the server does not know the host name
    .cause = The server answered the name in the client’s SNI with the alert `unrecognized_name`.
    .fix = Check the host name in the client’s URL, or add it to the server.
    .proper = Give each name a virtual host and a certificate.
    .verify = `openssl s_client -servername NAME` gets a certificate for that name.
rule-tls-cut =
    .title = TLS was cut off without a word
    .cause = TCP ended inside the TLS handshake, and no readable alert says why.
    .fix = Look at the log of the side that ended it, and compare from another network.
    .proper = Keep devices that filter by server name off this path.
    .verify = A capture on both ends shows who sent the FIN or RST.
rule-scheme-mismatch-wss-on-plain =
    .title = `wss://` sent to a clear-text port
    .cause = The server answered the ClientHello in clear text: it speaks no TLS on this port.
    .fix = Use `ws://` for this port, or the port where the server speaks TLS.
    .proper = End TLS at one place and tell clients only its URL.
    .verify = `openssl s_client -connect HOST:PORT` shows a certificate.
rule-scheme-mismatch-ws-on-tls =
    .title = `ws://` sent to a TLS port
    .cause = The server speaks TLS on this port, and the client sent its upgrade in clear text.
    .fix = Use `wss://` for this port.
    .proper = Redirect nothing; give clients the `wss://` URL from the start.
    .verify = The client’s first bytes are a ClientHello.
rule-http-redirect =
    .title = upgrade redirected with HTTP { $status }
    .cause = The server points to another address ({ $location }); browsers never follow a redirect for WebSocket.
    .fix = Configure the final URL in the client.
    .proper = Exempt WebSocket paths from redirects to login pages, slashes and https.
    .verify = The upgrade of that URL is answered with 101.
rule-http-auth =
    .title = upgrade refused with HTTP { $status }
    .cause = The server or a proxy does not accept the credentials, the origin or the client. Browsers report 1006.
    .fix = Check token, cookie and Origin of the request, and rules of firewalls before the server.
    .proper = Renew tokens before they expire, and let the client tell a refusal from a lost network.
    .verify = The same request with fresh credentials gets a 101.
rule-http-not-found =
    .title = upgrade refused with HTTP { $status }
    .cause = The request reached a server that has no WebSocket at this path, or not for this method.
    .fix = Check path, host and rewriting rules of the proxy.
    .proper = Test the WebSocket path in the deployment’s health check.
    .verify = The server’s own port answers the same path with 101.
rule-http-upgrade-required =
    .title = upgrade headers did not reach the server
    .cause = The server answered HTTP { $status } because the request it got was no valid upgrade; often a proxy removed
        the headers.
    .fix = Forward `Upgrade` and `Connection`, and speak HTTP/1.1 to the backend (nginx: `proxy_http_version 1.1`).
    .proper = Keep one tested proxy configuration for WebSocket paths.
    .verify = A capture behind the proxy shows both headers in the request.
rule-proxy-strips-upgrade =
    .title = a proxy removed the upgrade headers
    .cause = The request has a Sec-WebSocket-Key but no valid `Upgrade`, `Connection` or HTTP version: something before
        this point took them away.
    .fix = Set `proxy_http_version 1.1`, `Upgrade` and `Connection` in nginx, or their likes in your proxy.
    .proper = Keep one tested proxy configuration for WebSocket paths.
    .verify = The request behind the proxy has `Upgrade: websocket`.
rule-socketio-no-affinity =
    .title = Socket.IO session on another instance
    .cause = The server does not know the session id: the polling session lives on another instance.
    .fix = Turn sticky sessions on in the load balancer.
    .proper = Use `transports: ["websocket"]`, or share sessions between the instances.
    .verify = All requests with one `sid` reach one instance.
rule-http-overload =
    .title = upgrade refused with HTTP { $status }
    .cause = The server sheds load, limits the rate, or is shutting down.
    .fix = Heed Retry-After, and wait longer after each attempt.
    .proper = Add capacity, and spread reconnects with a random delay.
    .verify = The number of connections and refusals over time shows the limit.
rule-http-bad-gateway =
    .title = the proxy reached no backend (HTTP { $status })
    .cause = The proxy answered in the backend’s place: it was refused, cut off or got no valid answer there.
    .fix = Check the backend’s health, address, port and protocol.
    .proper = Take backends out of rotation by health checks before they stop.
    .verify = A capture between proxy and backend shows the refused or cut connection.
rule-http-gateway-timeout =
    .title = the backend did not answer in time (HTTP { $status })
    .cause = The proxy waited { $wait } for the backend’s answer to the upgrade and gave up.
    .fix = Look at the backend’s log at that time; raise the proxy’s timeout only if the backend is slow on purpose.
    .proper = Accept upgrades without slow calls, and authenticate afterwards.
    .verify = The backend’s own answer time to an upgrade is well below the proxy’s timeout.
rule-http-server-error =
    .title = error in the server while accepting (HTTP 500)
    .cause = The server’s upgrade handler failed.
    .fix = Read the server’s log at that second.
    .proper = Catch errors in the upgrade handler and answer with a status that says why.
    .verify = The same request no longer gets a 500.
rule-http-200-instead-of-101 =
    .title = HTTP { $status } in place of 101
    .cause = The route was served as ordinary HTTP: upgrade headers were lost, or the path is no WebSocket’s.
    .fix = Check the path, and forward `Upgrade` and `Connection` in the proxy.
    .proper = Test the WebSocket path in the deployment’s health check.
    .verify = The server’s own port answers the same request with 101.
rule-http-refused =
    .title = upgrade refused with HTTP { $status }
    .cause = The server or a proxy answered the upgrade with this status; the status alone does not tell why.
    .fix = Read the answer’s body and the server’s log at that second.
    .proper = Let the server say in the body why it refuses.
    .verify = The same request gets a 101.
rule-accept-mismatch =
    .title = wrong Sec-WebSocket-Accept
    .cause = The accept value does not fit the request’s key, so the client must reject the 101: it is another
        request’s answer, or computed wrongly.
    .fix = Take caches and rewriting proxies out of the path.
    .proper = Use a maintained WebSocket library in the server.
    .verify = The value is the digest of the key in the same connection’s request.
rule-upgrade-headers-wrong =
    .title = the 101 lacks upgrade headers
    .cause = The 101 has no valid `Upgrade` or `Connection`, so the client must reject it.
    .fix = Let the server send both headers, and the proxy pass them on.
    .proper = Use a maintained WebSocket library in the server.
    .verify = The 101 that the client gets has both headers.
rule-not-http =
    .title = the answer is no well-formed HTTP
    .cause = The server’s answer to the upgrade cannot be read as HTTP, so the client rejects it.
    .fix = Check what listens on this port, and the line ends of its answer.
    .proper = Use a maintained WebSocket library in the server.
    .verify = `curl -i` shows a status line and headers.
rule-subprotocol-unoffered =
    .title = the server chose a subprotocol nobody offered
    .cause = The 101 names a subprotocol that the client did not offer, so the client rejects it.
    .fix = Let the server choose one of those in the request.
    .proper = Keep the list of subprotocols in one place for client and server.
    .verify = Sec-WebSocket-Protocol of the answer is one of the request’s.
rule-subprotocol-missing =
    .title = the server chose no subprotocol
    .cause = The client offered subprotocols and the 101 names none; browsers and some libraries fail on that.
    .fix = Let the server answer with one of the offered subprotocols.
    .proper = Agree on a subprotocol by name and version.
    .verify = The 101 has a Sec-WebSocket-Protocol header.
rule-extension-unoffered =
    .title = the server chose an extension wrongly
    .cause = The 101 names an extension that was not offered, or with parameters it cannot have; the client rejects it.
    .fix = Keep proxies from adding headers, or turn the extension off.
    .proper = Update the server’s WebSocket library.
    .verify = Sec-WebSocket-Extensions of the answer fits that of the request.
rule-handshake-client-gave-up =
    .title = the client gave up waiting for the upgrade
    .cause = The client ended TCP { $wait } after its request, before any answer: its own timeout for opening.
    .fix = Find out why the answer takes so long; raise the client’s opening timeout as a stopgap.
    .proper = Accept upgrades at once, and do slow work afterwards.
    .verify = The answer to an upgrade comes within a second.
rule-handshake-server-closed =
    .title = the server hung up on the upgrade
    .cause = The server, or what stands for it, ended TCP without answering the request.
    .fix = Read the server’s log at that second, and check that this port speaks HTTP.
    .proper = Let the server answer every request, also one that it refuses.
    .verify = The same request gets a status.
rule-handshake-unanswered =
    .title = the upgrade had no answer
    .cause = No valid answer to the request is in the capture.
    .fix = Look at the server’s log at that time, and at what lies between.
    .proper = Set an opening timeout in the client and log when it fires.
    .verify = A capture at the server shows whether it answered.
rule-h2-connect-unsupported =
    .title = HTTP/2 without WebSocket support
    .cause = The client asked by extended CONNECT, which the server or a proxy has not enabled (RFC 8441).
    .fix = Enable RFC 8441 on every hop, or offer only `http/1.1` in ALPN for this host.
    .proper = Test WebSocket over HTTP/2 after each change of a proxy.
    .verify = The server’s SETTINGS hold ENABLE_CONNECT_PROTOCOL = 1.

# Faults of frames. `offender` broke the rule.
rule-unmasked-client-frame =
    .title = the client sent an unmasked frame
    .cause = Frames of a client must be masked; the server fails the connection, usually with 1002.
    .fix = Repair or update the client’s library, or the proxy that writes frames in its place.
    .proper = Use a maintained WebSocket library in the client.
    .verify = Every frame from the client has its mask bit set.
rule-masked-server-frame =
    .title = the server sent a masked frame
    .cause = Frames of a server must not be masked; the client fails the connection.
    .fix = Repair or update the server’s library, or the proxy that writes frames in its place.
    .proper = Use a maintained WebSocket library in the server.
    .verify = No frame from the server has its mask bit set.
rule-rsv-without-extension =
    .title = { $offender ->
        [client] the client set a reserved bit without an extension
       *[server] the server set a reserved bit without an extension
    }
    .cause = No extension that was agreed on gives the bit a meaning; often a side compresses although compression was
        not agreed on, or the bytes are no frames.
    .fix = Turn permessage-deflate off in the sender, or agree on it in the upgrade.
    .proper = Update the sender’s WebSocket library.
    .verify = The 101 names permessage-deflate, or no frame has RSV1 set.
rule-reserved-opcode =
    .title = { $offender ->
        [client] the client used a reserved opcode
       *[server] the server used a reserved opcode
    }
    .cause = A frame has the opcode { $value }, which RFC 6455 does not define; often two writers mix their frames.
    .fix = Let only one task write to the socket, and update the sender’s library.
    .proper = Send all frames through one queue.
    .verify = Wireshark shows whole frames up to the fault.
rule-bad-length =
    .title = { $offender ->
        [client] the client wrote a frame length wrongly
       *[server] the server wrote a frame length wrongly
    }
    .cause = The length of a frame is not in the form that RFC 6455 asks for, or too large.
    .fix = Repair or update the sender’s library.
    .proper = Use a maintained WebSocket library.
    .verify = Wireshark shows whole frames up to the fault.
rule-control-too-long =
    .title = { $offender ->
        [client] the client sent too long a control frame
       *[server] the server sent too long a control frame
    }
    .cause = A Close, Ping or Pong has more than 125 bytes of payload.
    .fix = Shorten the reason of the Close or the payload of the Ping.
    .proper = Cut reasons to 123 bytes where close is called.
    .verify = No control frame has more than 125 bytes.
rule-control-fragmented =
    .title = { $offender ->
        [client] the client sent a control frame in fragments
       *[server] the server sent a control frame in fragments
    }
    .cause = A Close, Ping or Pong was sent without FIN, which RFC 6455 forbids.
    .fix = Repair or update the sender’s library.
    .proper = Use a maintained WebSocket library.
    .verify = Every control frame has FIN set.
rule-bad-continuation =
    .title = { $offender ->
        [client] the client mixed up fragments
       *[server] the server mixed up fragments
    }
    .cause = A continuation came without a message, or a new message before the last one was complete; often two tasks
        write to one socket.
    .fix = Let only one task write to the socket, or guard the writes with a lock.
    .proper = Send all frames through one queue.
    .verify = Fragments of one message follow each other.
rule-http-text-in-stream =
    .title = { $offender ->
        [client] HTTP text in the client’s stream
       *[server] HTTP text in the server’s stream
    }
    .cause = HTTP or HTML stands where a frame should begin: a proxy or handler answered on an upgraded connection.
    .fix = Find the hop that wrote the text, and keep it from answering there.
    .proper = Handle each upgrade in one place only.
    .verify = A capture on each side of the proxy shows who wrote the text.
rule-invalid-utf8-text =
    .title = { $offender ->
        [client] the client sent text that is not UTF-8
       *[server] the server sent text that is not UTF-8
    }
    .cause = A text message holds bytes that are not valid UTF-8, so the receiver fails the connection.
    .fix = Send such data as binary, or encode it as UTF-8.
    .proper = Choose text or binary by the type of the data in one place.
    .verify = The message before the Close decodes as UTF-8.
rule-inflate-failure =
    .title = { $offender ->
        [client] the client sent data that does not inflate
       *[server] the server sent data that does not inflate
    }
    .cause = A compressed message cannot be inflated: the two sides are out of step about the compression.
    .fix = Turn permessage-deflate off as a test, or set `no_context_takeover` on both sides.
    .proper = Update both WebSocket libraries.
    .verify = Without compression the fault does not return.
rule-close-bad-length =
    .title = { $offender ->
        [client] the client sent a Close of one byte
       *[server] the server sent a Close of one byte
    }
    .cause = The body of a Close frame is empty or begins with two bytes of code; this one has a single byte.
    .fix = Repair or update the sender’s library.
    .proper = Use a maintained WebSocket library.
    .verify = The Close has an empty body or at least two bytes.
rule-close-bad-utf8 =
    .title = { $offender ->
        [client] the client’s Close reason is not UTF-8
       *[server] the server’s Close reason is not UTF-8
    }
    .cause = The reason of the Close frame is not valid UTF-8, so its receiver must refuse it.
    .fix = Encode the reason as UTF-8, and cut it only between characters.
    .proper = Keep reasons short and in ASCII.
    .verify = The reason is readable in Wireshark.
rule-close-illegal-code =
    .title = { $offender ->
        [client] the client sent the illegal code { $value }
       *[server] the server sent the illegal code { $value }
    }
    .cause = This number must not stand in a Close frame; the receiver usually answers 1002, and its application is
        told 1006 or 1002.
    .fix = Send 1000 for a normal end, or 4000 to 4999 for a code of your own.
    .proper = Keep the codes of an application in one list, and test them.
    .verify = `wsclose-pcap explain { $value }` tells what is wrong with it.
rule-reserved-code-on-wire =
    .title = { $offender ->
        [client] the client put { $value } into a frame
       *[server] the server put { $value } into a frame
    }
    .cause = { $value } is a local report and must not be sent: a relay or application forwarded what its own library
        told it. The true fault is on its other leg.
    .fix = Look at the sender’s other leg just before, and let it send 1011 or 1014 instead.
    .proper = Map local reports to codes that may be sent wherever a Close is passed on.
    .verify = No Close frame holds 1004, 1005, 1006 or 1015.
rule-frame-after-close =
    .title = { $offender ->
        [client] the client sent a frame behind its Close
       *[server] the server sent a frame behind its Close
    }
    .cause = After its Close a side must send nothing more; the frame was ignored.
    .fix = Stop sending once close was called.
    .proper = Let the library’s state decide whether a message may still be sent.
    .verify = The Close is the sender’s last frame.
rule-violation-silent-drop =
    .title = { $offender ->
        [client] the server dropped TCP after the client broke a rule
       *[server] the client dropped TCP after the server broke a rule
    }
    .cause = A frame broke a rule, and its receiver ended TCP at once, without a Close; the offender is told 1006.
    .fix = Repair the frame that broke the rule; the packet is named.
    .proper = Let the receiver send a Close with a code before it drops the connection.
    .verify = Without the fault the connection stays open.
rule-new-code-old-peer =
    .title = { $code } answered with 1002 by an older library
    .cause = The Close { $code } is valid, but the receiver’s library does not know it and answers 1002. There is no
        protocol error.
    .fix = Read it as { $code }, and look for its cause.
    .proper = Update the library that answered, or send 1011 or 1001 to such peers.
    .verify = After the update the answer is { $code }.

# A Close frame explains it.
rule-normal-1000 =
    .title = ended on purpose with 1000
    .cause = { $side ->
        [client] The client ended the connection as planned.
        [server] The server ended the connection as planned.
       *[none] The connection was ended as planned.
    }
    .fix = Nothing, if the end was wanted.
    .proper = Use 1001, 1012 or a code of your own where clients should come back.
    .verify = The program that called close meant to.
rule-page-left-1001 =
    .title = the user left the page
    .cause = A client closed with 1001, as browsers do when a tab is closed or another page is opened.
    .fix = Nothing; if it comes often, look for pages that reload themselves.
    .proper = Keep state in the server for users who return.
    .verify = The client opens a new connection soon after, or none.
rule-server-going-away-1001 =
    .title = the server went away (1001)
    .cause = The server closed with 1001: it stops, or it ends this session by a limit of its own.
    .fix = Look for a deploy or an idle limit at that time.
    .proper = Drain before stopping, and let clients reconnect after a random delay.
    .verify = Other connections of this server ended in the same second, or not.
rule-idle-close =
    .title = closed for being idle, after { $timer }
    .cause = { $watched ->
        [messages] No message was sent for { $silence } before the Close { $code }, pings aside
       *[both] Nothing was sent for { $idle } before the Close { $code }
    }{ $fits ->
        [yes] , which fits the idle limit of { $product }.
       *[no] , and its reason speaks of an idle limit.
    }
    .fix = { $watched ->
        [client] Let the client send a heartbeat at least every { $suggested }
        [server] Let the server send a heartbeat at least every { $suggested }
        [messages] Send a message at least every { $suggested }, since pings do not count
        [unknown] Send a heartbeat at least every half of the limit
       *[both] Send a heartbeat at least every { $suggested }
    }{ $known ->
        [yes] , or raise the limit (`{ $setting }`).
       *[no] , or raise the limit.
    }
    .proper = Let the side that the limit watches send heartbeats.
    .verify = With heartbeats the connection outlives { $timer }.
rule-session-cap =
    .title = the service’s maximum session time
    .cause = The reason of the Close says that the session reached its maximum; it was { $age } old.
    .fix = Open a new connection shortly before that time.
    .proper = Carry state over to the next session, and renew tokens in time.
    .verify = Sessions end at the same age whatever they do.
rule-keepalive-ping-timeout-1011 =
    .title = keepalive: no pong in time (1011)
    .cause = { $acked ->
        [yes] The ping arrived at the other host, which acknowledged it, but its program sent no pong in time: it was
            busy or blocked, or a proxy answered for it.
        [no] The ping was never acknowledged: the path or the other host was gone.
       *[unknown] The sender of the Close got no pong to its ping in time.
    }
    .fix = Do not block the event loop of the side that was silent; raise `ping_timeout` as a stopgap.
    .proper = Move long work out of the loop that reads the socket.
    .verify = Every ping has a pong within a second.
rule-heartbeat-close =
    .title = closed because a heartbeat failed
    .cause = The reason of the Close says that a heartbeat was not answered in time.
    .fix = Find out what kept the other side from answering: a blocked program, a slow path, a limit too short.
    .proper = Move long work out of the loop that reads the socket.
    .verify = Every ping or heartbeat message has its answer.
rule-app-error-1011 =
    .title = internal error (1011)
    .cause = { $side ->
        [client] The client met an error and closed with 1011, most often a keepalive of Python’s websockets.
       *[other] The server met an error, probably while it worked on the last message.
    }
    .fix = Read the log of the side that closed, at that second.
    .proper = Catch errors in message handlers, and answer them inside the protocol.
    .verify = Repeating the last message shows whether it causes the error.
rule-restart-1012 =
    .title = service restart (1012)
    .cause = The server closed because it restarts.
    .fix = Let clients reconnect after a random delay.
    .proper = Restart in steps, and keep the load balancer’s delay longer than the drain.
    .verify = The server accepts connections again soon after.
rule-overload-1013 =
    .title = the server is overloaded (1013)
    .cause = The server asks to be tried again later: a limit was reached or something it needs is missing.
    .fix = Wait longer after each attempt.
    .proper = Add capacity, and refuse before the upgrade with 503 and Retry-After.
    .verify = The number of connections over time shows the limit.
rule-bad-gateway-1014 =
    .title = the gateway’s backend failed (1014)
    .cause = A gateway that ends the WebSocket itself got a bad answer, or none, from the server behind it.
    .fix = Check the backend’s health, address, port and timeouts.
    .proper = Take backends out of rotation by health checks before they stop.
    .verify = A capture behind the gateway shows the failure on that leg.
rule-policy-1008 =
    .title = { $kind ->
        [auth] refused by policy: credentials (1008)
        [rate] refused by policy: too much (1008)
        [slow] refused by policy: too slow a reader (1008)
        [origin] refused by policy: origin (1008)
       *[other] refused by policy (1008)
    }
    .cause = { $kind ->
        [auth] The reason speaks of credentials: a token is missing, wrong or expired.
        [rate] The reason speaks of a limit: too many messages, connections or bytes.
        [slow] The client reads too slowly: its window was closed, or the reason says so.
        [origin] The reason says that the page’s origin is not allowed.
       *[other] A rule of the server ended the connection, and the code does not say which.
    }
    .fix = { $kind ->
        [auth] Renew the token before connecting, and check the clocks.
        [rate] Send less, or join messages.
        [slow] Read faster, or subscribe to less.
        [origin] Add the origin to the server’s list.
       *[other] Read the reason and the server’s log at that second.
    }
    .proper = Let the server use 3000, 3003 or a code of its own, so that clients can tell these apart.
    .verify = The server’s log names the rule.
rule-too-big-1009 =
    .title = a message was too large (1009)
    .cause = { $known ->
        [yes] The receiver refused a message of { $bytes }. The nearest default limit below that is { $limit } of
            { $product }.
       *[no] The receiver refused a message for its size, or a rule of its own.
    }
    .fix = Raise the receiver’s limit, or send smaller messages.
    .proper = Split large data into several messages in the application.
    .verify = Messages below the limit pass.
rule-unsupported-1003 =
    .title = this kind of data is not accepted (1003)
    .cause = The receiver cannot take the last message: text where it wants binary or the reverse, or content that it
        cannot parse.
    .fix = Send the frame type that the receiver expects.
    .proper = Agree on a subprotocol that fixes the type.
    .verify = The other frame type is accepted.
rule-protocol-1002 =
    .title = protocol error (1002) without a fault in the capture
    .cause = The Close says that a rule was broken, but no captured frame breaks one; an idle limit, a refused
        subprotocol or a code too new for the receiver can show so too.
    .fix = Read the log of the side that closed, at that second.
    .proper = Update the library of the side that closed.
    .verify = A whole capture of both directions shows whether a frame is at fault.
rule-bad-data-1007 =
    .title = content does not fit its type (1007)
    .cause = The receiver found text that is not UTF-8, or compressed data that does not inflate.
    .fix = Send binary as binary, and encode text as UTF-8; turn compression off as a test.
    .proper = Choose text or binary by the type of the data in one place.
    .verify = The message before the Close decodes as UTF-8.
rule-mandatory-extension-1010 =
    .title = { $sender ->
       *[client] the client needs an extension (1010)
        [server] the server closed with the client’s code 1010
    }
    .cause = { $sender ->
       *[client] The client closed because the server did not agree to an extension that it needs.
        [server] The server sent 1010, which by its definition only a client sends: a library or application that uses
            the code for a meaning of its own, often for an extension that it wants.
    }
    .fix = { $sender ->
       *[client] Turn the extension on in the server and in every proxy, or make it optional.
        [server] Look in the server’s code for what sends 1010; let it refuse the upgrade, or send 1008 or a code of
            its own.
    }
    .proper = Keep proxies from rewriting Sec-WebSocket-Extensions.
    .verify = The 101 names the extension.
rule-closed-without-status-1005 =
    .title = closed without a code
    .cause = { $side ->
        [client] The client sent an empty Close, as close() without arguments does.
        [server] The server sent an empty Close, as Socket.IO does for every end.
       *[none] An empty Close was sent.
    }
    .fix = Nothing, if the end was wanted.
    .proper = Pass a code and a reason where close is called.
    .verify = The next end names its cause.
rule-app-code =
    .title = { $code } { $name }
    .cause = { $book } defines this code; what it means stands with the codes below.
    .fix = Follow what the code book says of it.
    .proper = Handle each code of the service in the client.
    .verify = `wsclose-pcap explain { $code }` tells more.
rule-private-code =
    .title = private code { $code }
    .cause = The application defines what it means; no code book was chosen that does.
    .fix = Read the reason, and look the code up in the application’s documentation.
    .proper = Describe your codes in a code book and pass it with `--codebook`.
    .verify = The report then names the code.
rule-close-race =
    .title = both sides closed at the same time
    .cause = The two Close frames crossed, so each side was told the other’s code; their logs disagree.
    .fix = Nothing; read both codes.
    .proper = Let one side of the application decide when to end.
    .verify = Both Close frames were sent within one round trip.
rule-close-not-answered =
    .title = a Close was never answered
    .cause = The other host acknowledged the Close, but its program sent none in return before the end: it had stopped
        reading, or its library just drops the connection.
    .fix = Look at what the silent side’s program did at that time.
    .proper = Keep reading until the Close was answered.
    .verify = Each Close has an answer within a second.
rule-close-lost-to-rst =
    .title = the Close was probably lost to a reset
    .cause = A side sent Close and then reset the connection with data unread, so that its peer may never have read the
        Close: it is told 1006.
    .fix = Read all incoming data after sending Close, until the answer or a time limit.
    .proper = Shut down the sending half first and close only at the end of the stream.
    .verify = FIN follows the Close, and no RST.

# The transport ended.
rule-server-fin-no-close =
    .title = the server ended TCP without a Close
    .cause = The server’s process closed the socket without a closing handshake: an uncaught error in a handler, a
        crash or kill, or a call that just destroys the socket.
    .fix = Read the server’s log at that second.
    .proper = Catch errors and close with 1011; on shutdown close with 1001 or 1012.
    .verify = The server sends a Close before its FIN.
rule-client-fin-no-close =
    .title = the client ended TCP without a Close
    .cause = The client’s process or system closed the socket without a closing handshake: it was killed, suspended, or
        called `terminate()`.
    .fix = Look at the client at that time.
    .proper = Let clients close with a code, and resume sessions.
    .verify = The client sends a Close before its FIN.
rule-rst-by-peer =
    .title = { $side ->
        [client] the client reset the connection
       *[server] the server reset the connection
    }
    .cause = TCP was reset without a Close, and nothing points to another sender: a crash with data unread, a socket
        that was destroyed, or a firewall on that host.
    .fix = Read the log of that side at that second.
    .proper = Close with a code and read to the end before closing the socket.
    .verify = A capture on that host shows whether it sent the RST.
rule-rst-injected =
    .title = something on the path reset the connection
    .cause = { $sign ->
        [id] The RST has the IP identification { $seen }, its sender had counted to { $usual }: it seems to be of a
            middlebox.
        [both] Each side was reset in the name of the other, { $seen } apart: a middlebox did it, or both programs were
            stopped at that moment.
       *[ttl] The RST has the TTL { $seen }, the other packets of its sender { $usual }: a middlebox sent it.
    }
    .fix = Find the firewall or load balancer on the path, and its timers and rules.
    .proper = Allow this traffic there, and send heartbeats below its idle limit.
    .verify = A capture on the host in whose name it was sent does not hold the RST.
rule-peer-vanished =
    .title = a host or the path vanished
    .cause = Data or pings were sent again and again without any answer: the other host lost power or network, sleeps,
        or something on the path dropped the flow.
    .fix = Look at the silent host and at the path at that time.
    .proper = Use heartbeats on both sides, and `TCP_USER_TIMEOUT`.
    .verify = A capture on the other side shows whether the packets arrive.
rule-forgotten-flow-rst =
    .title = the path forgot the connection after { $pause } without a packet
    .cause = Nothing passed for { $pause }, and the packet that ended the silence was answered by RST: a NAT, firewall or
        load balancer had let the idle connection go{ $known ->
        [yes] , such as { $product } after { $timer }
       *[no] { "" }
    }; or the host in whose name it came restarted meanwhile.
    .fix = { $settable ->
        [yes] Send heartbeats or TCP keep-alives well below { $timer }, or raise `{ $setting }`.
       *[no] Send heartbeats or TCP keep-alives more often than the shortest idle limit on the path.
    }
    .proper = Keep heartbeats on both sides at half of the shortest idle limit on the path.
    .verify = With heartbeats the connection outlives { $pause } without other data.
rule-forgotten-flow-silent =
    .title = the path swallowed what followed { $pause } without a packet
    .cause = Nothing passed for { $pause }, and from then on nothing was answered: a NAT, firewall or load balancer had let
        the idle connection go and drops its packets{ $known ->
        [yes] , such as { $product } after { $timer }
       *[no] { "" }
    }; or the other host vanished meanwhile.
    .fix = { $settable ->
        [yes] Send heartbeats or TCP keep-alives well below { $timer }, or raise `{ $setting }`.
       *[no] Send heartbeats or TCP keep-alives more often than the shortest idle limit on the path.
    }
    .proper = Keep heartbeats on both sides at half of the shortest idle limit on the path.
    .verify = With heartbeats the connection outlives { $pause } without other data.
rule-icmp-killed =
    .title = the path reported that packets cannot pass
    .cause = { $reporter } told the { $sender ->
        [client] client
       *[server] server
    } { $kind ->
        [prohibited] that a filter forbids its packets
        [time_exceeded] that its packets went round in circles or too far
       *[unreachable] that its packets have no way to their target
    }; nothing came back from then on.
    .fix = Look at the routes and filters of { $reporter } at that time.
    .proper = Let changes of routes and filters leave established connections alone.
    .verify = No such ICMP error is captured.
rule-mtu-blackhole =
    .title = packets were too large for the path
    .cause = { $reporter } reported packets of the { $sender ->
        [client] client
       *[server] server
    } as too big{ $known ->
        [yes] , at most { $mtu } bytes pass
       *[no] { "" }
    }; segments of { $bytes } bytes were sent again and never arrived.
    .fix = Let ICMP errors reach the sender, or clamp the MSS on the tunnel or VPN (`--clamp-mss-to-pmtu`).
    .proper = Set the MTU of the interfaces to what the path takes, and `net.ipv4.tcp_mtu_probing` to 1.
    .verify = Large messages arrive, and no such ICMP error is captured.
rule-proxy-idle-end =
    .title = an idle timer ended it, after { $timer }
    .cause = { $watched ->
        [messages] No message was sent for { $silence }, pings aside, then TCP ended without a Close; that fits
            { $product }.
       *[both] Nothing was sent for { $idle }, then TCP ended without a Close; that fits { $product }.
    }
    .fix = { $watched ->
        [client] Let the client send a heartbeat at least every { $suggested }
        [server] Let the server send a heartbeat at least every { $suggested }
        [messages] Send a message at least every { $suggested }, since pings do not count
       *[both] Send a heartbeat at least every { $suggested }
    }{ $known ->
        [yes] , and raise `{ $setting }`.
       *[no] .
    }
    .proper = Keep heartbeats shorter than the shortest idle limit on the path.
    .verify = With heartbeats the connection outlives { $timer }.
rule-heartbeat-collision =
    .title = a heartbeat every { $interval } races with an idle limit
    .cause = { $pinger ->
        [client] The client pings every { $interval }, and the connection ended as its next ping was due
       *[server] The server pings every { $interval }, and the connection ended as its next ping was due
    }{ $fits ->
        [yes] , which fits the idle limit of { $product } ({ $limit }): whether the ping or the limit comes first is
            chance.
       *[no] , after { $silence } of silence: an idle limit of about that length, and whether the ping or the limit comes
            first is chance.
    }
    .fix = { $known ->
        [yes] Send the heartbeat at least every { $suggested }, or raise `{ $setting }`.
       *[no] Send the heartbeat at least every { $suggested }, or raise the limit.
    }
    .proper = Keep heartbeats at most half as long as the shortest idle limit on the path.
    .verify = With the shorter heartbeat the connection outlives { $limit }.
rule-heartbeat-too-slow =
    .title = a heartbeat every { $interval } is too slow for the idle limit
    .cause = { $pinger ->
        [client] The client pings only every { $interval }, and the connection ended after { $silence } of silence
       *[server] The server pings only every { $interval }, and the connection ended after { $silence } of silence
    }{ $fits ->
        [yes] , which fits the idle limit of { $product } ({ $limit }).
       *[no] , for being idle as the Close says.
    }
    .fix = { $known ->
        [yes] Send the heartbeat at least every { $suggested }, or raise `{ $setting }`.
       *[no] Send the heartbeat at least every { $suggested }, or raise the limit.
    }
    .proper = Keep heartbeats at most half as long as the shortest idle limit on the path.
    .verify = With the faster heartbeat the connection outlives { $limit }.
rule-proxy-max-age =
    .title = a maximum age ended it, after { $timer }
    .cause = The connection was in use and ended at an age of { $age }; that fits { $product }.
    .fix = { $known ->
        [yes] Reconnect shortly before that age, or raise `{ $setting }`.
       *[no] Reconnect shortly before that age.
    }
    .proper = Carry state over to the next connection.
    .verify = Connections end at the same age whatever they do.
rule-heartbeat-no-answer-then-drop =
    .title = a ping was not answered, then TCP was dropped
    .cause = { $side ->
        [client] The client’s ping had no pong, and the client dropped the connection without a Close, as heartbeats
            built on `terminate()` do.
       *[server] The server’s ping had no pong, and the server dropped the connection without a Close, as heartbeats
            built on `terminate()` do.
    }
    .fix = Find out why the other side sent no pong; raise the limit as a stopgap.
    .proper = Close with a code when a heartbeat fails, so that logs tell why.
    .verify = Every ping has a pong.
rule-ping-acked-not-ponged =
    .title = a ping arrived and had no pong
    .cause = The other host acknowledged the ping, but for 10 s or more its program sent no pong: it is frozen, or a
        proxy answers for a far side that is gone.
    .fix = Look at the program of the silent side; capture behind the proxy.
    .proper = Move long work out of the loop that reads the socket.
    .verify = Every ping has a pong within a second.
rule-slow-consumer =
    .title = a side read too slowly
    .cause = A side closed its window, data for it piled up unacknowledged, and the connection was cut.
    .fix = Read faster, or send less to that side.
    .proper = Drop or merge messages for slow readers, and close them with a code.
    .verify = No window is zero for long.
rule-reset-after-half-close =
    .title = a reset behind the FIN
    .cause = A side sent FIN and then RST, because data came that it did not read.
    .fix = Nothing by itself; see the other findings.
    .proper = Read to the end of the stream before closing the socket.
    .verify = FIN is answered by FIN.
rule-tls-truncation =
    .title = TLS ended without close_notify
    .cause = TCP ended without the orderly end of TLS: a crash or cut, or a library that never sends it.
    .fix = Nothing by itself; see the other findings.
    .proper = Shut TLS down before TCP.
    .verify = A close_notify comes before the FIN.
rule-stream-stalled =
    .title = the HTTP/2 stream was stalled
    .cause = A side had used up what the other lets it send, and no more was granted before the end.
    .fix = Look at the side that granted nothing: it does not read the stream.
    .proper = Grant window as data is read, for stream and connection.
    .verify = WINDOW_UPDATE frames follow the data.
rule-unknown-1006 =
    .title = ended without a Close, cause unknown
    .cause = The capture holds no evidence beyond the end itself.
    .fix = Read the logs of both sides at that second.
    .proper = Log code, reason and cause wherever a connection ends.
    .verify = Capture on both sides of the path, from before the connection.

# Two legs of one session.
rule-two-legs-stitched =
    .title = two legs of one session through a proxy
    .cause = { $basis ->
       *[key] Two TCP connections carry the same Sec-WebSocket-Key: a proxy stands between them.
        [proxy_header] A PROXY header on one connection names the client of the other: a proxy stands between them.
        [traffic] Two TCP connections fit by address, time, path and bytes: a proxy seems to stand between them.
    }
    .fix = Nothing by itself.
    .proper = Read both legs together.
    .verify = The proxy’s log has both addresses.
rule-hop-eats-close =
    .title = the proxy did not pass on Close { $code }
    .cause = One leg has a Close { $code }, the other ended without any: the proxy dropped the frame, and that side is
        told 1006.
    .fix = Update or replace the proxy or relay.
    .proper = Let relays forward code and reason.
    .verify = Both legs have the same Close.
rule-hop-rewrites-close =
    .title = the proxy turned Close { $code } into { $other }
    .cause = { $kind ->
        [artefact] One leg has Close { $code }, the other { $other }: the proxy does not know { $code }, which is newer
            than its code, and reports a protocol error that nobody made.
       *[other] The two legs have Close frames with different codes: the proxy ends the WebSocket itself and sends its
            own.
    }
    .fix = Read the code on the leg where the end began: { $code } is the cause.
    .proper = Let relays forward code and reason.
    .verify = Both legs have the same Close.
rule-hop-makes-close =
    .title = the proxy made Close { $code } itself
    .cause = { $side ->
        [client] On the leg to the client TCP ended without a Close; the Close { $code } that the server got is the
            proxy’s.
       *[server] On the leg to the backend TCP ended without a Close; the Close { $code } that the client got is the
            proxy’s.
    }
    .fix = { $side ->
        [client] Look for why the client went away at that second.
       *[server] Read the backend’s log at that second: the code says nothing about it.
    }
    .proper = Let the side that ends close with a code of its own.
    .verify = Both legs have the same Close.
rule-half-dead-hop =
    .title = the leg to the backend was dead, the client’s was not
    .cause = Behind the proxy nothing was answered any more, while the proxy kept the client’s leg alive; the client could
        not notice.
    .fix = Look at the backend and the network between proxy and backend at that time.
    .proper = Use heartbeats from end to end; pings that a proxy answers itself show nothing.
    .verify = After the backend’s loss the client’s leg ends within one heartbeat.
rule-hop-ends-first =
    .title = the proxy itself ended the session
    .cause = Both legs were ended by the proxy at once, and neither client nor server had sent a Close or FIN: a
        timer, a reload or a limit of the proxy.
    .fix = Look at the proxy’s idle timeouts and its log at that second.
    .proper = Send heartbeats more often than the proxy’s idle limit, and drain before reloads.
    .verify = With heartbeats the session outlives the limit.
rule-hop-upstream-failed =
    .title = behind the proxy the upgrade failed
    .cause = { $backend ->
        [refused] The client got HTTP { $status } from the proxy; { $address } answered the upgrade with HTTP
            { $backend_status }.
        [cut] The client got HTTP { $status } from the proxy; { $address } ended TCP without an answer to the upgrade.
        [silent] The client got HTTP { $status } from the proxy; { $address } did not answer the upgrade.
        [no-port] The client got HTTP { $status } from the proxy; { $address } refused its TCP connection.
        [no-host] The client got HTTP { $status } from the proxy; { $address } did not answer its TCP connection.
       *[other] The client got HTTP { $status } from the proxy; the leg to the backend ended otherwise.
    }
    .fix = Look at the backend’s leg: its status, its end, its log.
    .proper = Take backends out of rotation by health checks before they stop.
    .verify = The backend answers the upgrade itself with 101.
rule-upstream-ended-first =
    .title = the backend ended it, the proxy followed
    .cause = On the leg behind the proxy the server ended TCP first; the proxy then ended the client’s leg.
    .fix = Read the backend’s log at that second.
    .proper = Let the backend close with a code.
    .verify = The client’s leg ends at least one round trip later.
rule-client-ended-first =
    .title = the client ended it, the proxy followed
    .cause = On the leg before the proxy the client ended TCP first; the proxy then ended the backend’s leg.
    .fix = Look at the client at that time.
    .proper = Let the client close with a code.
    .verify = The backend’s leg ends at least one round trip later.

# Many connections at once.
rule-mass-restart-graceful =
    .title = { $server } closed its connections with { $code }
    .cause = { $count ->
        [one] { $count } of { $total } open connections was closed by the server within { $duration }: a deploy or
            restart with a closing handshake.
       *[other] { $count } of { $total } open connections were closed by the server within { $duration }: a deploy or
            restart with a closing handshake.
    }
    .fix = Let clients reconnect after a random delay.
    .proper = Restart in steps, and drain connections in batches.
    .verify = The time fits a deploy in the server’s log.
rule-mass-crash =
    .title = { $server } dropped its connections at once
    .cause = { $count ->
        [one] { $count } of { $total } open connections ended within { $duration } by the server and without a Close: its
            process stopped, crashed or was killed.
       *[other] { $count } of { $total } open connections ended within { $duration } by the server and without a Close:
            its process stopped, crashed or was killed.
    }
    .fix = Read the server’s log and the system’s (memory, signals) at that second.
    .proper = Shut down gracefully with 1001 or 1012, and give the process time for it.
    .verify = The process has a new start time.
rule-proxy-reload-or-restart =
    .title = the proxy at { $server } dropped its connections
    .cause = { $count ->
        [one] { $count } connection ended within { $duration } without a Close, and the port accepted new ones at once:
            a reload or restart of the proxy.
       *[other] { $count } connections ended within { $duration } without a Close, and the port accepted new ones at
            once: a reload or restart of the proxy.
    }
    .fix = Look for a reload, a configuration change or a scale-in of the proxy at that time.
    .proper = Let old workers finish (nginx: a long `worker_shutdown_timeout`), and change rarely.
    .verify = The time fits the proxy’s log.
rule-batch-drain =
    .title = { $server } drained its connections in batches
    .cause = { $count ->
        [one] { $count } connection was closed in batches, one every { $interval }: an orderly drain.
       *[other] { $count } connections were closed in batches, one every { $interval }: an orderly drain.
    }
    .fix = Nothing, if a drain was meant.
    .proper = Keep batches small enough for the servers that take over.
    .verify = The time fits a deploy.
rule-network-event =
    .title = connections fell silent together
    .cause = { $count ->
        [one] { $count } connection lost its peer within { $duration }: a link, a router, a VPN or a host went down.
       *[other] { $count } connections lost their peers within { $duration }: a link, a router, a VPN or a host went
            down.
    }
    .fix = { $place ->
        [client] Look at the network of the clients at that time: all of them are in one, the servers are not.
        [server] Look at the network of the servers at that time: all of them are in one, the clients are not.
       *[path] Look at the network that these connections share, at that time.
    }
    .proper = Use heartbeats on both sides, so that both notice soon.
    .verify = Other traffic on the same path was silent too.
rule-lb-deregistration =
    .title = { $server } was taken out of rotation
    .cause = { $count ->
        [one] { $count } connection was ended by its balancer within { $duration }, without a Close; new ones then went
            to other servers only.
       *[other] { $count } connections were ended by their balancer within { $duration }, without a Close; new ones then
            went to other servers only.
    }
    .fix = Give connections more time: a longer deregistration delay.
    .proper = Let the server itself close with 1001 or 1012 before the delay is over.
    .verify = The balancer’s log has the server’s removal before that time.
rule-code-mix-by-hop =
    .title = a proxy hid a restart that others were told of
    .cause = { $count ->
        [one] { $count } connection behind a proxy ended without a Close in the second in which the server closed others
            with { $code }.
       *[other] { $count } connections behind a proxy ended without a Close in the second in which the server closed
            others with { $code }.
    }
    .fix = Treat those 1006 as { $code }.
    .proper = Let the proxy forward Close frames, or update it.
    .verify = A capture behind the proxy has the Close frames.
rule-deploy-correlated-errors =
    .title = { $server } came back with another program
    .cause = { $count ->
        [one] { $count } connection ended, and the Server header changed from { $before } to { $after }: a release.
       *[other] { $count } connections ended, and the Server header changed from { $before } to { $after }: a release.
    }
    .fix = Compare errors before and after; roll back if they rose.
    .proper = Release in steps, and drain connections first.
    .verify = The time fits a release.
rule-wall-clock-periodic =
    .title = connections of { $server } end every { $interval }
    .cause = { $count ->
        [one] { $count } connection ended in { $events } events at one interval, whatever its age.
       *[other] { $count } connections ended in { $events } events at one interval, whatever their age: a job, a log
            rotation, a reload, a certificate renewal.
    }
    .fix = Look for what runs on that server or proxy at those times.
    .proper = Reload without dropping connections, or drain them first.
    .verify = The next event comes after the same interval.
rule-connection-limit =
    .title = { $server } holds no more than { $limit } connections
    .cause = { $count ->
        [one] { $count } attempt failed while { $limit } connections were open, and never were there more.
       *[other] { $count } attempts failed while { $limit } connections were open, and never were there more: a limit.
    }
    .fix = Raise the limit: open files, worker connections, sessions, a quota.
    .proper = Alert on the number of connections, and add capacity before the limit.
    .verify = More connections than { $limit } stay open.
rule-one-path-or-protocol =
    .title = { $kind ->
       *[path] the path { $name } fails more often than others
        [subprotocol] the subprotocol { $name } fails more often than others
        [agent] the client program { $name } fails more often than others
    }
    .cause = { $count ->
        [one] { $count } such connection failed or broke, { $share } of them.
       *[other] { $count } such connections failed or broke, { $share } of them: far more than of others on the same
            servers.
    }
    .fix = Look for what changed there last.
    .proper = Watch failures by path, subprotocol and client version.
    .verify = Without that change the share falls.
rule-session-takeover =
    .title = two clients push each other out
    .cause = { $count ->
        [one] { $count } session was ended by { $server } as soon as another with the same address and parameters
            began.
       *[other] { $count } sessions were ended by { $server } as soon as another with the same address and parameters
            began: one identity, used twice.
    }
    .fix = Give each client an identity of its own.
    .proper = Refuse or merge a second login, and tell the old session by a code of its own.
    .verify = Both clients stay connected.
rule-network-switch =
    .title = clients changed their network
    .cause = { $count ->
        [one] { $count } client fell silent and soon came back from another address, with the same parameters.
       *[other] { $count } clients fell silent and soon came back from other addresses, with the same parameters.
    }
    .fix = Nothing on the server; its old sessions end by heartbeat.
    .proper = Resume sessions after a reconnect, and use heartbeats so that the old one ends soon.
    .verify = The addresses belong to different networks.
rule-storm-kills-server =
    .title = returning clients overran the server
    .cause = { $count ->
        [one] { $count } attempt after the loss failed or was refused: the server could not take all who came back at
            once.
       *[other] { $count } attempts after the loss failed or were refused: the server could not take all who came back
            at once.
    }
    .fix = Refuse early with 503 and Retry-After, and let clients wait longer.
    .proper = Random first delay, then growing delays, in every client.
    .verify = After a restart the rate of upgrades stays flat.
rule-reconnect-storm =
    .title = clients came back all at once
    .cause = { $count ->
        [one] { $count } attempt to connect came within { $duration } of the loss.
       *[other] { $count } attempts to connect came within { $duration } of the loss.
    }
    .fix = Let clients wait a random time before the first attempt.
    .proper = Random first delay of up to 5 s, then growing delays (RFC 6455 §7.2.3).
    .verify = After a restart the rate of upgrades stays flat.
rule-reconnect-without-jitter =
    .title = clients reconnect after one and the same delay
    .cause = { $count ->
        [one] { $count } client came back { $delay } after its loss.
       *[other] { $count } clients came back { $delay } after their loss, nearly all alike: the delay has no random part.
    }
    .fix = Add a random part to the delay.
    .proper = Random first delay of up to 5 s, then growing delays (RFC 6455 §7.2.3).
    .verify = Returns after a loss are spread over seconds.
rule-equal-idle =
    .title = an idle timer of { $timer }
    .cause = { $count ->
        [one] { $count } connection ended after { $timer } of silence.
       *[other] { $count } connections ended after the same silence of { $timer }: a timer.
    }{ $known ->
        [yes] { " " }Known with this length: { $product }.
       *[no] { "" }
    }{ $collides ->
        [yes] { " " }Most of them ping every { $interval }, so that a ping and the timer race.
       *[no] { "" }
    }
    .fix = { $watched ->
        [client] Let the client send a heartbeat at least every { $suggested }, or raise the timer.
        [server] Let the server send a heartbeat at least every { $suggested }, or raise the timer.
        [messages] Send a message at least every { $suggested }, since pings do not count, or raise the timer.
       *[both] Send a heartbeat at least every { $suggested }, or raise the timer.
    }
    .proper = Keep heartbeats shorter than the shortest idle limit on the path.
    .verify = With heartbeats connections outlive { $timer }.
rule-equal-lifetimes =
    .title = a maximum age of { $timer }
    .cause = { $count ->
        [one] { $count } connection ended at an age of { $timer }.
       *[other] { $count } connections ended at the same age of { $timer }, whatever they did: a limit of a proxy or
            service, or a token’s lifetime.
    }{ $known ->
        [yes] { " " }Known with this length: { $product }.
       *[no] { "" }
    }
    .fix = Reconnect, and renew tokens, shortly before that age.
    .proper = Carry state over to the next connection.
    .verify = A connection that was opened at another time ends at the same age.
rule-one-backend-bad =
    .title = { $server } fails more often than the others
    .cause = { $count ->
        [one] { $count } connection of this server failed or broke, { $share } of its own.
       *[other] { $count } connections of this server failed or broke, { $share } of its own: far more than of the others.
    }
    .fix = Take this server out of rotation, and compare it with the others.
    .proper = Let health checks open a WebSocket.
    .verify = Without it the share of failures falls.
rule-rising-overload =
    .title = more and more clients are turned away
    .cause = { $count ->
        [one] { $count } connection was refused with 429, 503 or 1013.
       *[other] { $count } connections were refused with 429, 503 or 1013, and their share grew: a limit was reached.
    }
    .fix = Find the limit: connections, rate or a quota.
    .proper = Add capacity before the limit is near, and alert on it.
    .verify = The number of open connections stands on a plateau.
rule-client-flapping =
    .title = { $client } connects and fails again and again
    .cause = { $count ->
        [one] { $count } connection of this client failed within seconds.
       *[other] { $count } connections of this client failed within seconds, one after the other.
    }
    .fix = Look at the cause of the single endings, and let the client wait longer after each.
    .proper = Growing delays, and an end to retrying where the answer will not change.
    .verify = The client’s attempts become rare.
rule-tcp-refused =
    .title = attempts to connect were refused
    .cause = { $count ->
        [one] { $count } SYN was answered by RST: nothing listens on that port, or a firewall rejects.
       *[other] { $count } SYNs were answered by RST: nothing listens on that port, or a firewall rejects.
    }
    .fix = Check that the service runs and listens, and the firewall’s rules.
    .proper = Monitor the port from outside.
    .verify = A connection to the port is accepted.
rule-tcp-unreachable =
    .title = attempts to connect had no answer
    .cause = { $count ->
        [one] { $count } SYN had no answer: dropped by a filter, or no route.
       *[other] { $count } SYNs had no answer: dropped by a filter, or no route.
    }
    .fix = Check the address, the route and the firewalls.
    .proper = Monitor the port from outside.
    .verify = A connection to the port is accepted.
rule-capture-duplicated =
    .title = packets were captured twice
    .cause = { $count ->
        [one] { $count } packet is there twice; the copy was left out.
       *[other] { $count } packets are there twice; the copies were left out.
    }
    .fix = Capture on one interface, or remove copies with `editcap -d`.
    .proper = Mirror each link once.
    .verify = The next report counts no copies.

# Packets and figures that prove it.
evidence-close = { $side ->
        [client] Close { $code } from client
       *[server] Close { $code } from server
    }
evidence-answer = { $side ->
        [client] answering Close { $code } from client
       *[server] answering Close { $code } from server
    }
evidence-fin = { $side ->
        [client] FIN from client
       *[server] FIN from server
    }
evidence-rst = { $side ->
        [client] RST from client
       *[server] RST from server
    }
evidence-last-data = { $side ->
        [client] last data, from client
       *[server] last data, from server
    }
evidence-silence = end after { $idle } of silence
evidence-age = open for { $age }
evidence-ping = { $side ->
        [client] ping from client without pong
       *[server] ping from server without pong
    }{ $acked ->
        [yes] , acknowledged by TCP
        [no] , not acknowledged
       *[unknown] { "" }
    }
evidence-heartbeat = { $side ->
        [client] client pings every { $interval }
       *[server] server pings every { $interval }
    }{ $answered ->
        [yes] , usual round trip { $usual }
       *[no] { "" }
    }{ $unanswered ->
        [0] { "" }
       *[other] , { $unanswered } unanswered
    }
evidence-no-message = end after { $idle } without a message
evidence-fault = { $side ->
        [client] client broke a rule
       *[server] server broke a rule
    }
evidence-status = HTTP { $status }
evidence-alert = { $side ->
        [client] alert { $alert } from client
       *[server] alert { $alert } from server
    }
evidence-ttl = RST with TTL { $seen }, usual { $usual }
evidence-ip-id = RST with IP identification { $seen }, { $usual } before it
evidence-rst-both = RST the other way, { $seen } apart
evidence-rst-own = RST with window { $window } and IP identification { $seen } after { $usual }: of the same socket
evidence-rst-stranger = RST without window, as of a host that does not know the connection
evidence-pause = first packet after { $pause } of silence
evidence-icmp = { $kind ->
        [prohibited] ICMP from { $reporter }: prohibited
        [too_big] ICMP from { $reporter }: too big
        [time_exceeded] ICMP from { $reporter }: time exceeded
       *[unreachable] ICMP from { $reporter }: unreachable
    }
evidence-icmp-many = { $count ->
        [one] ICMP errors about { $count } connection
       *[other] ICMP errors about { $count } connections
    }
evidence-clock-jump = earlier than the packets before it
evidence-retransmissions = { $side ->
        [client] client sent { $count } times in vain
       *[server] server sent { $count } times in vain
    }
evidence-wait = after { $wait } of waiting
evidence-message = { $side ->
        [client] message of { $bytes } from client
       *[server] message of { $bytes } from server
    }
evidence-leg = { $leg ->
        [client] client’s leg:{ " " }
       *[upstream] backend’s leg:{ " " }
    }{ $what ->
        [close] Close { $number }
        [status] HTTP { $number }
        [rst] RST
        [fin] FIN
       *[end] end
    }{ $side ->
        [client] { " " }from client
        [server] { " " }from server
       *[none] { "" }
    }
evidence-first-end = first of these ends
evidence-last-end = last of these ends
evidence-refused-syn = the backend refuses TCP
evidence-unanswered-syn = SYN to the backend without answer
evidence-clear = clear text in place of TLS
evidence-zero-window = { $side ->
        [client] client’s window was zero
       *[server] server’s window was zero
    }

# What it was not.
not-timer = No timer: the silence of { $idle } fits none that is known.
not-idle = No idle timer: data passed { $idle } before the end.
not-middlebox = No middlebox: the RST has the TTL { $seen } of its sender’s other packets.
not-heartbeat = No heartbeat: no ping was unanswered.
not-violation = No fault: no captured frame breaks a rule.

# Labels.
findings-proper = For good
findings-verify = Check
findings-evidence = Seen
findings-not = Ruled out
findings-filter = Filter
confidence = { $percent } % sure
