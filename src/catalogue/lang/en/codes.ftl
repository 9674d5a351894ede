# One message for each entry of codes.toml, under its id:
#   (value)   a short title, only where the registry has no name
#   .meaning  what the sender says by it, or what a local report stands for
#   .use      when an endpoint should send it, or what to send instead
#   .wire     what a capture shows in general
#   .fix      what to change in general
#   .browser  what a script in a browser is told
#   .trap     how it misleads
# and one for each of its triggers, code-<id>-<trigger id>:
#   (value)   when it happens
#   .wire     how this case looks in a capture
#   .fix      what to change in this case

code-0-999 = never a close code
    .meaning = Codes below 1000 are not used, so the number says nothing about the connection.
    .use = Nobody may send it: send 1000 for a normal end, or 4000 to 4999 for a code of your own.
    .wire = A Close frame with this number in its first two bytes, usually answered with Close 1002 or the end of TCP.
    .fix = Repair the sender. Send 1000 for a normal end and 4000 to 4999 for a code of your own; an HTTP status fits
        as 4000 plus the status, such as 4401.
    .browser = A browser that rejects the number fires an error event and reports 1006, wasClean false; one that
        accepts it reports the number.
    .trap = A receiver that checks codes fails the connection, so its application is told 1006 and never learns this
        number.

code-0-999-other-number = A program passes a number of another kind as the close code, such as an HTTP status or an
        exit status.
    .wire = The first two bytes of the Close frame hold that number.
    .fix = Map the number to a valid code before calling close.

code-1000 =
    .meaning = The sender has done what the connection was for and ends it on purpose.
    .use = Either side, when its work is complete; not when clients should come back, for that send 1001, 1012 or a
        private code.
    .wire = Close 1000 in one direction, an answering Close 1000 in the other, then usually FIN from the server.
    .fix = Nothing, if the end was wanted. If the same idle time precedes it each time, raise the server’s idle limit
        or send client heartbeats more often than that limit.
    .browser = The close event has code 1000 and wasClean true; there is no error event.
    .trap = 1000 does not prove a healthy end: look at the idle time and the reason. Several clients, such as
        Phoenix’s, do not reconnect after it.

code-1000-work-done = The client’s program calls close with 1000 because it has finished.
    .wire = Close 1000 from the client without a reason, answered with Close 1000.
    .fix = Nothing, unless the program closed too early; then look at why it called close.

code-1000-client-silent = Cowboy, and servers built on it, end a connection after 60 to 66 s without data from the
        client.
    .wire = Close 1000 without a reason from the server, at the end of a silence of the client.
    .fix = Raise `idle_timeout`, or let the client send a ping or a message more often.

code-1000-heartbeat-failed = A Tornado server misses a pong, or a Phoenix client misses a heartbeat reply, and closes
        with 1000.
    .wire = The reason is “ping timed out” or “heartbeat timeout”.
    .fix = Find out why the other side did not answer: a blocked program, a slow path, or a too short limit.

code-1000-maximum-lifetime = uWebSockets ends a connection that reached the configured `maxLifetime`, which is off by
        default.
    .wire = Close 1000 from the server with the reason “please reconnect”.
    .fix = Let the client reconnect on this reason, or raise `maxLifetime`.

code-1000-server-shutdown = Bandit closes its connections with 1000 when it shuts down.
    .wire = Close 1000 from one server to all its clients within seconds.
    .fix = Let clients reconnect after a random delay even when the code is 1000.

code-1001 =
    .meaning = The sender itself goes away: a page was left, or a server stops.
    .use = Either side, when it disappears for a cause of its own; a server that returns soon may send 1012 instead.
    .wire = Close 1001. Browsers give no reason; servers often do, such as “Connection Idle Timeout” or “The server is
        stopping”.
    .fix = For shutdowns, drain first, close in batches, and let clients wait a random time. For idle limits, send
        pings or raise the limit. For maximum times, reconnect shortly before.
    .browser = A page that is left is told nothing; a 1001 from the server gives code 1001, wasClean true and no error
        event.
    .trap = From a client it is usually harmless. From a server, one closed connection means an idle or time limit;
        all at once mean a shutdown.

code-1001-page-left = The user closes the tab or goes to another page, and the browser sends 1001.
    .wire = Close 1001 without a reason from the client, then the end of TCP.
    .fix = Nothing; save state in the server if the user may return.

code-1001-server-stops = A server stops and closes all its connections, as Tomcat and Python’s websockets do by
        default.
    .wire = Close 1001 to all clients within about a second; Tomcat gives a reason such as “The server is stopping”.
    .fix = Drain before stopping, and let clients reconnect after a random delay.

code-1001-idle-limit = Jetty ends an idle connection after 30 s; Tomcat does so only if a limit is configured.
    .wire = Close 1001 with the reason “Connection Idle Timeout” or “… idle timeout expired”.
    .fix = Send pings more often than the limit, or raise the limit.

code-1001-session-limit = A service ends each session at its maximum age, as OpenAI Realtime does.
    .wire = Close 1001 from the server; the reason names the maximum duration in minutes.
    .fix = Open a new session shortly before the limit.

code-1002 =
    .meaning = The sender received bytes that break the framing rules of RFC 6455, so the other side, or something
        between, is the suspect.
    .use = Either side, when it receives a frame that breaks the rules and it can still send a Close.
    .wire = Close 1002. If the capture holds the faulty frame, it is in the other direction, shortly before.
    .fix = Find the first frame that breaks a rule and repair its sender. Turn permessage-deflate off as a test. Take
        proxies that rewrite the stream out of the path, or use TLS.
    .browser = From the server: code 1002, wasClean true, no error event. Sent by the browser itself: an error event,
        then 1006, wasClean false.
    .trap = With no faulty frame, suspect an idle limit, a refused subprotocol or a valid but newer code. Tomcat sends
        1002 in place of 1006 after an I/O error.

code-1002-compression-not-agreed = One side, often the firmware of a device, sends compressed messages although
        permessage-deflate was not agreed on.
    .wire = A data frame with RSV1 set, and no permessage-deflate in the 101.
    .fix = Turn compression off in the sender, or agree on permessage-deflate in the upgrade.

code-1002-two-writers = Two threads or tasks of one side write to the same socket, so that their frames mix.
    .wire = A frame header inside another frame’s payload, or a new message before the last one was complete.
    .fix = Let only one task write to a socket, or guard the writes with a lock.

code-1002-close-code-rejected = A library rejects the received close code: an illegal one, or in Tomcat and Bandit
        also 1012 to 1014.
    .wire = Close with another code first, and Close 1002 as its answer.
    .fix = Read the first Close. Repair its sender if the code is illegal, else update the answering library.

code-1002-client-silent = Bandit ends a connection after 60 s without data from the client, and sends 1002.
    .wire = Close 1002 without a reason from the server after a silence of the client, and no faulty frame.
    .fix = Send a heartbeat from the client more often, or raise the timeout in the server.

code-1002-http-in-stream = A proxy or server writes HTTP or HTML text, such as an error page, into the open
        connection.
    .wire = Bytes such as “HTTP/1.1” or “<html” where a frame should begin.
    .fix = Find the hop that writes the text and keep it from answering on upgraded connections.

code-1002-subprotocol-refused = subscriptions-transport-ws closes when the client did not choose one of its two
        subprotocols.
    .wire = Close 1002 from the server right after the 101.
    .fix = Use the same subprotocol in client and server.

code-1003 =
    .meaning = The sender received a kind of data that it cannot take, such as binary where it reads only text.
    .use = Either side, when the type of a message does not suit it; for content that breaks its type send 1007.
    .wire = Close 1003 right after a data frame of the other side, often one whose opcode differs from those before.
    .fix = Send the frame type that the receiver expects, and agree on a subprotocol that fixes it.
    .browser = The close event has code 1003 and wasClean true; there is no error event.
    .trap = Some libraries also send 1003 for a message that they cannot parse, although its type was right; Jetty
        names the code bad data.

code-1003-wrong-frame-type = Spring’s text handler receives a binary message, or its binary handler a text message.
    .wire = The reason is “Binary messages not supported” or “Text messages not supported”.
    .fix = Send the other frame type, or use a handler for both.

code-1003-not-decodable = Starlette’s endpoint class receives the wrong frame type, or text that is not JSON where it
        expects JSON.
    .wire = Close 1003 without a reason from the server right after a client message.
    .fix = Compare that message with the endpoint’s `encoding`.

code-1003-mqtt-as-text = A client sends MQTT packets in text frames, but MQTT allows only binary ones.
    .wire = Text frames on a connection with the subprotocol `mqtt`, then the end.
    .fix = Send MQTT in binary frames.

code-1004 =
    .meaning = 1004 is reserved and has no meaning.
    .use = Nobody may send it; for a message that is too large send 1009.
    .wire = A Close frame with 1004, which most receivers answer with Close 1002.
    .fix = Repair or update the sender. Use 1009 for size and a private code for a meaning of your own.
    .browser = Chromium and WebKit do not reject it: the close event has code 1004, wasClean true, and no error event.
    .trap = Chromium and WebKit accept it, so that only other receivers complain. Old tables explain it as too large.

code-1004-old-table = A program follows an old table in which 1004 meant that a message was too large.
    .wire = 1004 in the first two bytes of a Close frame.
    .fix = Replace 1004 with 1009 where a size limit is meant.

code-1005 =
    .meaning = A Close frame without a code arrived; 1005 is how the receiver’s library reports that.
    .use = Nobody may send it. An empty Close is legal, but a code such as 1000 with a reason tells more.
    .wire = A Close frame with an empty body, usually answered with an empty Close: a complete closing handshake.
    .fix = Pass a code and a reason where close() is called, so that the next end explains itself. At a gateway,
        forward both.
    .browser = The close event has code 1005, an empty reason and wasClean true; there is no error event.
    .trap = 1005 is not 1006: here a Close frame did arrive. uvicorn reports 1005 to the application after a plain
        loss of TCP, against the wire.

code-1005-close-without-code = A page or a Node.js program calls close() without arguments, or the browser discards an
        unused socket.
    .wire = An empty Close from the client, four mask bytes and no payload.
    .fix = Call close with 1000 or a private code, and a reason.

code-1005-socketio-timeout = Socket.IO ends after a missed heartbeat: the server pings every 25 s and waits 20 s, the
        client waits 45 s.
    .wire = An empty Close after a silence; the server’s last text “2” has no answer “3”, or no “2” came.
    .fix = Keep the event loop free in both programs, or raise `pingTimeout`.

code-1005-server-without-code = A server ends the connection without a code, as Socket.IO does for every disconnect.
    .wire = An empty Close from the server; with Socket.IO often a text “41” before it.
    .fix = Read the server’s log, or send the reason as a message before the Close.

code-1005-gateway-drops-code = A gateway ends both connections itself and does not forward the code, as reported for
        Spring Cloud Gateway.
    .wire = A code on the gateway’s leg to the server, an empty Close on the leg to the client.
    .fix = Update the gateway, or forward code and reason in it.

code-1006 =
    .meaning = The connection ended, or never opened, without a Close frame; the library writes 1006 as its own
        report.
    .use = Nobody may send it. A relay whose other side vanished sends 1011 or 1014 instead.
    .wire = FIN, RST or silence after the last data and no Close frame, or an upgrade without a valid 101. How it
        ended, and from which side, is the real answer.
    .fix = FIN after a fixed idle time: send pings more often than the shortest timeout. Another end from the server:
        read its log at that second. Silence: use heartbeats. Reconnect with growing, random delays.
    .browser = The close event has code 1006, an empty reason and wasClean false; a failed upgrade fires an error
        event first.
    .trap = 1006 is never a cause. Inside a frame it is a relay’s own report, forwarded by mistake, and the receiver
        then fails with 1002.

code-1006-proxy-idle = A proxy or load balancer ends an idle connection: nginx and AWS ALB after 60 s by default.
    .wire = FIN or RST after the same idle time in each connection, on both sides of the proxy.
    .fix = Send pings at half of the shortest limit, or raise the limit, in nginx `proxy_read_timeout`.

code-1006-upgrade-refused = The server or a proxy answers the upgrade with an HTTP status such as 401, 403, 404 or
        502.
    .wire = A status other than 101, and no frames.
    .fix = Follow the status: credentials, allowed origin, path, forwarded Upgrade headers, or the backend’s health.

code-1006-server-program-ended = The server’s program fails or is killed; uvicorn drops TCP when a handler throws an
        exception.
    .wire = FIN or RST from the server soon after the 101 or a client message.
    .fix = Read the server’s log at that second, and catch exceptions in the handler.

code-1006-path-lost = The network or a host went away, or a NAT or firewall forgot the idle connection.
    .wire = Retransmissions or probes without an answer, and no FIN or RST.
    .fix = Use heartbeats on both sides; keep them shorter than the idle limits of NAT and firewalls.

code-1006-heartbeat-cut = A server cuts a client that misses a pong, as aiohttp and the `ws` recipe with `terminate()`
        do.
    .wire = A Ping from the server without a Pong, then FIN or RST from the server.
    .fix = Find out why the client did not answer, or raise the server’s pong limit.

code-1006-client-gone = The client’s program was killed or suspended, or its system closed the socket.
    .wire = FIN or RST from the client without a Close frame.
    .fix = Look at the client at that time, and let it resume its session.

code-1006-tls-failed = The TLS handshake fails, and a browser reports that as 1006 too.
    .wire = A TLS alert or the end of TCP before any HTTP.
    .fix = Follow the entry for 1015.

code-1006-answer-invalid = The client rejects the 101: a wrong accept key, or none of the subprotocols that a browser
        asked for.
    .wire = A 101 with that fault, then FIN or RST from the client.
    .fix = Let the server answer with one of the offered subprotocols, and keep proxies from changing the headers.

code-1006-close-lost = A side sends Close and drops the connection with data unread, so that an RST overtakes the
        Close.
    .wire = A Close frame in one direction, followed by RST and no answer.
    .fix = Read all incoming data after sending Close, until the answer or a time limit.

code-1007 =
    .meaning = The sender received a message whose content does not fit its type: text that is not UTF-8, or
        compressed data that does not inflate.
    .use = Either side, when the content of a message is broken; for the wrong type of message send 1003.
    .wire = Close 1007 after a text message, or after a compressed one, whose first frame has RSV1 set.
    .fix = Send binary data in binary frames and encode text as UTF-8. For compression, compare the context takeover
        settings of both sides, or turn permessage-deflate off as a test.
    .browser = From the server: code 1007, wasClean true, no error event. Found by the browser: an error event, then
        1006, wasClean false.
    .trap = uWebSockets, Tornado and by default Autobahn drop TCP instead of sending 1007, so that the other side sees
        1006.

code-1007-text-not-utf8 = A program sends binary data or another encoding as text, or cuts a character between two
        messages.
    .wire = A text message whose bytes are not valid UTF-8, then Close 1007 from its receiver.
    .fix = Use binary frames for bytes, and cut text only between characters.

code-1007-inflate-failed = Compressed data cannot be inflated, often because the two sides disagree on context
        takeover; `ws` and Bandit send 1007.
    .wire = A message with RSV1 set that does not inflate, then Close 1007.
    .fix = Set `no_context_takeover` on both sides, or turn compression off as a test.

code-1008 =
    .meaning = The sender refuses to go on by a rule of its own, and the code does not say which.
    .use = Either side, when no other code fits; 3000, 3003 or a private code tells the client more.
    .wire = Close 1008. Soon after the 101: login or origin. After a burst from the client: a rate limit. After zero
        windows: a slow reader.
    .fix = Read the reason, then renew the token, allow the origin, slow down or split the load. In the server, use
        more exact codes so that clients can react.
    .browser = The close event has code 1008 and wasClean true; there is no error event.
    .trap = Applied before the handshake, the same rule shows as HTTP 401 or 403, and a browser reports 1006. A Jetty
        client sends 1008 for its own handler’s errors.

code-1008-not-authorized = A token is missing, wrong or expired, and the server checks it after the handshake.
    .wire = Close 1008 from the server, often within two seconds of the 101; look for a reason about the token.
    .fix = Renew the token before connecting; check the clocks.

code-1008-origin-not-allowed = The page’s origin is not on the server’s list.
    .wire = Close 1008 with a reason about the origin; compare the Origin header of the request.
    .fix = Add that origin to the server’s list.

code-1008-rate-limit = The client sends more messages than the service allows.
    .wire = Many client messages in a short time, then Close 1008 from the server.
    .fix = Send fewer messages, or join several into one.

code-1008-slow-reader = The client reads too slowly, and the server’s queue for it is full, as in coder/websocket’s
        chat example.
    .wire = Zero windows from the client, then Close 1008; the example’s reason says “too slow”.
    .fix = Read faster in the client, or send it less.

code-1008-too-many-fragments = A message has more fragments than `ws` allows, 131,072 by default.
    .wire = Very many continuation frames, then Close 1008 with the reason “Too many message fragments”.
    .fix = Send larger fragments, or split the data into messages.

code-1009 =
    .meaning = The sender received a message larger than it accepts.
    .use = Either side, when a message exceeds its limit; it should name the limit in the reason.
    .wire = Close 1009 while or right after the other side sends a large message, often followed by RST because the
        rest was never read.
    .fix = Raise the receiver’s limit, or split the data into several messages in the application. A compressed
        message counts with its inflated size in many libraries.
    .browser = The close event has code 1009 and wasClean true if the closing handshake completes; after an RST it may
        be 1006.
    .trap = Fragments do not help against a limit on messages. An RST may destroy the Close frame, so that the sender
        of the message sees 1006.

code-1009-limit-exceeded = A message exceeds the limit: 64 KiB in Jetty, 1 MiB in Python’s websockets, 128 KB at AWS
        API Gateway.
    .wire = A large message, then Close 1009 from its receiver.
    .fix = Raise the limit, such as `max_size` in Python’s websockets, or send smaller messages.

code-1009-tomcat-buffer = A message exceeds Tomcat’s buffer, 8 KiB by default, and the handler takes only whole
        messages.
    .wire = The reason names the limit, by default `[8192]` bytes.
    .fix = Raise the maximum message buffer size, or read messages in parts.

code-1009-rst-after-close = The receiver closes while the rest of the message still arrives, and its system answers
        with RST.
    .wire = Close 1009 and then RST from the same side, with no answering Close.
    .fix = Raise the limit or send less; treat 1006 after a large message as 1009.

code-1010 =
    .meaning = The client needs an extension that the server did not agree to; the reason should list it.
    .use = The client only; a server that needs an extension refuses the upgrade instead.
    .wire = An upgrade that offers an extension, a 101 without it, then Close 1010 from the client.
    .fix = Turn the extension on in the server and in every proxy that rewrites headers, or make it optional in the
        client.
    .browser = Browsers never send 1010; sent by a server, it gives code 1010, wasClean true and no error event.
    .trap = Most clients end TCP after the 101 instead. The reverse, an extension that nobody offered, makes the
        client fail with 1006.

code-1010-extension-missing = A strict client misses an extension: the server does not support it, or a proxy removed
        Sec-WebSocket-Extensions.
    .wire = Close 1010 from the client right after a 101 without the extension.
    .fix = Compare the header on both sides of each proxy, and turn the extension on.

code-1010-server-misuse = A server sends 1010, although the code is for clients.
    .wire = Close 1010 in the direction from server to client.
    .fix = Let the server refuse the upgrade, or send 1008 or a private code.

code-1011 =
    .meaning = The server met a condition that it did not expect and could not go on.
    .use = By its definition the server; Python’s websockets also sends it from clients.
    .wire = Close 1011, often from the server soon after a client message. A keepalive timeout shows as a Ping without
        a Pong before it.
    .fix = Read the server’s log at the time of the Close. For keepalive timeouts, do not block the event loop, raise
        `ping_timeout`, or look for loss on the path.
    .browser = The close event has code 1011 and wasClean true; there is no error event.
    .trap = From a client it is nearly always the keepalive of Python’s websockets. A complete handshake with 1011
        still reports a failure.

code-1011-handler-failed = A message handler of the server throws an exception, as with Python’s websockets or Cowboy.
    .wire = Close 1011 without a reason from the server, soon after a client message.
    .fix = Read the exception in the server’s log, and repeat that message.

code-1011-keepalive-timeout = Python’s websockets, client or server, pings every 20 s and got no pong within 20 s.
    .wire = The reason is “keepalive ping timeout”; a Ping before it has no Pong.
    .fix = Free the blocked event loop, or raise `ping_timeout` on the side that sent the Close.

code-1011-backend-lost = A relay lost its backend and sends 1011 in place of the 1006 that it saw there.
    .wire = Close 1011 on the client’s leg, after the end of TCP without a Close on the backend’s leg.
    .fix = Look for the cause on the relay’s other leg.

code-1011-no-audio = Deepgram ends a stream after 10 s without audio or KeepAlive message.
    .wire = Close 1011 from the server; the reason contains “NET-0001”.
    .fix = Send audio, or a KeepAlive message every few seconds.

code-1012 =
    .meaning = The server restarts, and the client should come back.
    .use = The server, when it restarts and will be available again soon.
    .wire = Close 1012 from one server to many clients within seconds.
    .fix = Let clients return after a random delay. Restart one server after another, and keep the load balancer’s
        deregistration delay longer than the drain.
    .browser = The close event has code 1012 and wasClean true; there is no error event.
    .trap = Tomcat does not know 1012 and treats it as 1002; that is no protocol error.

code-1012-server-restarts = uvicorn stops for a deploy, or Phoenix drains its connections in batches of 10,000 every 2
        s.
    .wire = Close 1012 from the server; other clients of that server receive it at the same time.
    .fix = Let clients reconnect after a random delay, and restart in steps.

code-1012-older-peer = The client’s library does not know 1012 and answers with 1002.
    .wire = Close 1012 from the server, Close 1002 from the client.
    .fix = Update the client’s library, and read its 1002 as 1012.

code-1013 =
    .meaning = The server is overloaded, or lacks something for now, and asks to be tried again later.
    .use = The server, when a later attempt may succeed; before the upgrade, HTTP 503 or 429 is cheaper.
    .wire = Close 1013 from the server, sometimes right after the 101, more and more of them near a steady number of
        connections.
    .fix = Let clients wait longer after each attempt. Add capacity, or refuse before the upgrade with 503 or 429 and
        Retry-After.
    .browser = The close event has code 1013 and wasClean true; there is no error event.
    .trap = Clients that reconnect at once keep the server overloaded. Tomcat does not know 1013 and treats it as
        1002.

code-1013-connection-limit = The server accepts the upgrade and then finds that its limit of connections is reached.
    .wire = Close 1013 from the server within two seconds of the 101.
    .fix = Raise the limit or add servers; refuse before the upgrade.

code-1013-dependency-missing = A backend that the server needs is not available for now.
    .wire = Close 1013 with a reason that says unavailable.
    .fix = Check the backend, and let clients wait before they retry.

code-1014 =
    .meaning = A gateway that ends the WebSocket itself got a bad answer, or none, from the server behind it.
    .use = A server that works as a gateway; any other server sends 1011.
    .wire = Close 1014 from the server soon after the 101. On the gateway’s other leg: a refused connection, a status
        other than 101, or an early end.
    .fix = Check the backend’s health, address, port and timeouts, and that the gateway forwards the upgrade headers
        to it.
    .browser = The close event has code 1014 and wasClean true; there is no error event.
    .trap = nginx, HAProxy, Envoy, Traefik and AWS ALB never send 1014: they refuse with a status such as 502 or 504,
        or cut TCP. Several libraries answer 1014 with 1002.

code-1014-backend-failed = An API gateway, a message broker’s bridge or a relay of your own cannot reach its backend.
    .wire = Close 1014 from the server; the capture of the other leg shows the failure.
    .fix = Read the gateway’s log, and test the backend from the gateway’s host.

code-1014-older-peer = The client’s library rejects 1014: gorilla/websocket, tungstenite, fastwebsockets, Autobahn or
        Tomcat.
    .wire = Close 1014 from the server, Close 1002 from the client.
    .fix = Look at the backend, not at the framing, and update the client’s library.

code-1015 =
    .meaning = The TLS handshake failed; 1015 is a local report.
    .use = Nobody may send it; TLS has alerts of its own for this.
    .wire = A TLS alert, or the end of TCP, before the TLS handshake is complete; no HTTP and no frames. TLS 1.3
        encrypts many alerts.
    .fix = Check the certificate’s chain, name and dates, the versions and ciphers of both sides, the requested name
        (SNI), and client certificates if the server wants them.
    .browser = Browsers do not report 1015: an error event, then a close event with code 1006 and wasClean false.
    .trap = A browser’s 1006 may be this. Inside a Close frame, 1015 is a relay’s own report, forwarded by mistake.

code-1015-certificate-rejected = One side, usually the client, rejects the certificate: unknown issuer, wrong name or
        incomplete chain.
    .wire = An alert such as `unknown_ca`, usually from the client after the server’s certificate.
    .fix = Send the whole chain, use the right name, and install the issuer where it must be trusted.

code-1015-certificate-expired = A certificate has expired, or the clock of the side that checks it is wrong.
    .wire = The alert `certificate_expired`.
    .fix = Renew the certificate, or correct the clock.

code-1015-nothing-in-common = The two sides share no TLS version, cipher or ALPN protocol.
    .wire = An alert such as `protocol_version` or `handshake_failure`, usually from the server after the ClientHello.
    .fix = Align versions and ciphers, and offer `http/1.1` in ALPN.

code-1015-name-unknown = The server has no certificate for the name in the client’s SNI.
    .wire = The alert `unrecognized_name` from the server after the ClientHello.
    .fix = Use the right host name, or configure it in the server.

code-1015-client-certificate = The server wants a client certificate and got none; browsers and proxies often have
        none to send.
    .wire = The alert `certificate_required` from the server.
    .fix = Install a client certificate, or do not require it on this port.

code-1015-handshake-cut = The server, or a device on the path that filters by name, cuts TLS off.
    .wire = RST from the server’s side before the TLS handshake is complete, and no readable alert.
    .fix = Check that the port speaks TLS, then filters on the path.

code-1016-2999 = not assigned
    .meaning = This code lies in the range that belongs to the protocol, and it is not assigned.
    .use = Nobody may send it until it is registered; for private use take 4000 to 4999.
    .wire = A Close frame with this number, which most receivers answer with Close 1002.
    .fix = Take a code from 4000 to 4999 in the sender.
    .browser = Chromium and WebKit do not reject it: the close event has this code, wasClean true, and no error event.
    .trap = Chromium and WebKit accept it, so that it may fail in one direction only. SockJS uses 2007 and 2010 inside
        its messages, not in Close frames.

code-1016-2999-wrong-range = A program takes a number of its own from the range of the protocol.
    .wire = That number in the first two bytes of a Close frame.
    .fix = Move the program’s codes to 4000 to 4999.

code-3000 =
    .meaning = The credentials are missing or not valid: what HTTP calls 401.
    .use = Normally the server, when valid credentials would help; for a lacking permission send 3003.
    .wire = Close 3000, usually from the server and soon after the 101 or after the first message.
    .fix = Renew the credentials, then reconnect.
    .browser = The close event has code 3000 and wasClean true; there is no error event.
    .trap = SockJS and Centrifugo use 3000 for an ordinary end: find out which library is in use before you look at
        credentials.

code-3000-token-not-valid = A token was not sent, is wrong, or expired during the connection.
    .wire = Close 3000 from the server with a reason about the login.
    .fix = Fetch a new token before each connection.

code-3000-sockjs-end = SockJS ends a session in the ordinary way.
    .wire = The reason is “Go away!”.
    .fix = Nothing about credentials; reconnect if the session is still needed.

code-3000-centrifugo-end = Centrifugo uses 3000 for a connection that was closed without other advice.
    .wire = The reason is “connection closed”.
    .fix = Nothing about credentials; Centrifugo’s client library reconnects.

code-3003 =
    .meaning = The other side knows who you are, and you may not do this: what HTTP calls 403.
    .use = Normally the server, when the identity is known and a permission is missing.
    .wire = Close 3003, usually from the server and after a message that asked for something.
    .fix = Grant the permission, or do not ask. Trying again unchanged does not help.
    .browser = The close event has code 3003 and wasClean true; there is no error event.
    .trap = Applications give numbers from 3000 to 3999 meanings of their own: compare with the reason.

code-3003-permission-missing = An account lacks the permission for a subscription, a room or an action.
    .wire = Close 3003 from the server with a reason about the permission.
    .fix = Grant the permission, or stop the request.

code-3008 =
    .meaning = The other side waited too long for an answer: what HTTP calls 408.
    .use = Normally the server, when an answer of the application did not come in time.
    .wire = Close 3008 after a silence of the side that receives it.
    .fix = Try again. Measure how long answers take, and raise the limit if it is too tight.
    .browser = The close event has code 3008 and wasClean true; there is no error event.
    .trap = Centrifugo sends 3008 for a client that reads too slowly, which is no missing answer.

code-3008-answer-late = The client did not answer a request, a login or a heartbeat of the application in time.
    .wire = Close 3008 from the server after a silence of the client.
    .fix = Find out what delayed the client, or raise the limit.

code-3008-centrifugo-slow = Centrifugo ends a connection whose client reads too slowly.
    .wire = The reason is “slow”; zero windows from the client may precede it.
    .fix = Read faster in the client, or subscribe to less.

code-3000-3999 = library code
    .meaning = A code of a library or framework, which defines its meaning; the registry knows no meaning for it.
    .use = Libraries and frameworks, best after registration; an application takes 4000 to 4999.
    .wire = A Close frame with this number, usually from the server and with a reason in plain words.
    .fix = Read the reason, and look the code up in the documentation of the library that the server uses.
    .browser = The close event has this code and wasClean true; there is no error event.
    .trap = Libraries use the same numbers for different things, and some contradict the registry.

code-3000-3999-centrifugo-no-pong = Centrifugo got no answer to its ping, sent every 25 s, within 8 s, and closes with
        3012.
    .wire = Close 3012 from the server with the reason “no pong”.
    .fix = Find out why the client did not answer; it may reconnect.

code-3000-3999-centrifugo-token = Centrifugo got a bad token (3500), or the connection’s token expired (3005).
    .wire = The reason is “invalid token” or “connection expired”.
    .fix = Issue a valid token, and refresh it before it expires.

code-4000-4999 = private code
    .meaning = A private code: the application defines its meaning, and no registry knows it.
    .use = Either side, by agreement between the two programs.
    .wire = A Close frame with this number, usually from the server and with a reason in plain words.
    .fix = Read the reason, and look the code up in the application’s documentation or source.
    .browser = The close event has this code and wasClean true; there is no error event.
    .trap = Many applications number like HTTP, so that 4401 means 401; that is a habit, not a rule.

code-4000-4999-login-failed = A login failed or a token expired; many applications use 4001, 4003 or 4401 for it.
    .wire = Close from the server with a reason about the login.
    .fix = Renew the credentials before reconnecting.

code-4000-4999-no-first-message = graphql-ws got no `connection_init` message within 3 s and closes with 4408.
    .wire = Close 4408 from the server with the reason “Connection initialisation timeout”.
    .fix = Send `connection_init` right after the 101, or raise `connectionInitWaitTimeout`.

code-4000-4999-session-replaced = The same user or device opened a newer connection, and the server ended the older
        one.
    .wire = Close from the server with a reason about another connection or session.
    .fix = Keep one connection per user or device, and do not reconnect the old one.

code-5000-65535 = outside the registry
    .meaning = Close codes end at 4999, so the number says nothing about the connection.
    .use = Nobody may send it: take private codes from 4000 to 4999.
    .wire = A Close frame with this number, which most receivers answer with Close 1002.
    .fix = Repair the sender: write the code in network byte order, and take private codes from 4000 to 4999.
    .browser = Chromium and WebKit do not reject it: the close event has this code, wasClean true, and no error event.
    .trap = Netty, Chromium and WebKit accept it, so that only other receivers complain.

code-5000-65535-byte-order = A sender writes the code with its bytes swapped, so that 1000 becomes 59395, or uses a
        number of its own.
    .wire = The two bytes of the code give a valid code when they are swapped.
    .fix = Write the code with its high byte first.

# Who may send a code.
sender-both = either side
sender-client = the client only
sender-server = the server
sender-nobody = nobody
