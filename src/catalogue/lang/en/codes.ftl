# One message for each entry of codes.toml, under its id:
#   (value)   a short title, only where the registry has no name
#   .meaning  one sentence
#   .when     when it occurs, the most frequent first
#   .wire     what the capture shows
#   .fix      what to change
#   .trap     how it misleads

code-0-999 = never a close code
    .meaning = Codes below 1000 are not used; no endpoint may send one.
    .when = A sender passes a number of another kind as the code, such as an HTTP status, or writes the code
        in the wrong byte order.
    .wire = A Close frame with this number in its first two bytes, most often answered with Close 1002 or a
        closed TCP connection.
    .fix = Repair the sender: 1000 for a normal end, 4000 to 4999 for a code of your own. An HTTP status
        fits as 4000 plus the status, such as 4401.
    .trap = The receiver fails the connection, so its application is told 1006 and never learns this number.

code-1000 =
    .meaning = The sender has done what the connection was for and ends it on purpose.
    .when = The application called close with 1000, usually in the client. Some servers also send it when a
        client was silent too long (Cowboy after 60 s), when a heartbeat failed (Tornado, Phoenix) or when
        a session reached its maximum age (uWebSockets).
    .wire = Close 1000 in one direction, Close 1000 in the other, then FIN from the server.
    .fix = Nothing, if the end was wanted. If the connection was idle for the same time again and again,
        raise the server’s idle limit or let the client send a heartbeat more often than that limit. If
        clients should come back, close with 1001, 1012 or a code of your own instead.
    .trap = 1000 does not prove a healthy end: look at the idle time and the reason. Several clients take it
        as “do not reconnect”.

code-1001 =
    .meaning = The sender itself goes away: a page was left, or a server stops.
    .when = From a client: the user closed the tab or went to another page. From a server to all clients
        within a second or so: a deploy or a shutdown. From a server to one client: an idle limit (Jetty
        after 30 s) or a maximum session time.
    .wire = Close 1001, from browsers without a reason. From servers often with one, such as “Connection
        Idle Timeout” or “The server is stopping”.
    .fix = For shutdowns: drain first, close in batches, and let clients wait a random time before they
        return. For idle limits: send pings, or raise the limit. For maximum times: reconnect shortly before.
    .trap = From a client it is nearly always harmless. From a server, one connection and all connections
        at once have different causes.

code-1002 =
    .meaning = The sender received bytes that break the framing rules of RFC 6455, so the other side, or
        something between the two, is the suspect.
    .when = A client compresses although compression was not agreed on; two threads write to one socket; a
        proxy puts HTTP text into the stream; a side sends a code that the other’s library does
        not know, such as 1014. Bandit also sends 1002 when a client was silent for 60 s.
    .wire = Close 1002. The faulty frame is in the other direction, shortly before; a report names it as
        the fault of the connection if the capture holds it.
    .fix = Find the first frame that breaks a rule and repair its sender: let only one task write to a
        socket, turn permessage-deflate off as a test, update the library, take rewriting proxies out of
        the path or hide the stream from them with TLS.
    .trap = With no faulty frame in the capture, suspect an idle limit, a refused subprotocol, or a code that
        is valid but too new for the receiver.

code-1003 =
    .meaning = The sender received a kind of data that it cannot take, such as binary where it reads only text.
    .when = A client sends text to an endpoint for binary messages or the reverse (Spring, Starlette); MQTT
        over WebSocket arrives as text; a server could not parse the message as JSON.
    .wire = Close 1003, right behind a data frame of the other side whose opcode (text or binary) differs
        from those before.
    .fix = Send the frame type that the receiver expects, and agree on a subprotocol that fixes it.
    .trap = Some libraries use 1003 for any message that they cannot parse, although its type was right.

code-1004 =
    .meaning = 1004 is reserved and has no meaning; nobody may send it.
    .when = A library follows an early draft of the protocol, where 1004 meant “too large”.
    .wire = A Close frame with 1004, which most receivers answer with Close 1002.
    .fix = Repair or update the sender; the code for a message that is too large is 1009.
    .trap = Some browsers accept it, so that only servers complain.

code-1005 =
    .meaning = A Close frame without a code arrived; 1005 is how the receiver’s library reports that, nobody
        sent it.
    .when = A browser page or a Node.js program called close() without arguments; Socket.IO ended the
        connection, for which it never gives a code, ping timeouts included; a gateway dropped the code.
    .wire = A Close frame with an empty body and usually an empty Close as its answer: a complete closing
        handshake.
    .fix = Pass a code and a reason where close() is called, so that the next incident explains itself. At a
        gateway, forward both.
    .trap = 1005 is not 1006: here a Close frame did arrive. Some servers report 1005 to the
        application after a plain loss of TCP (uvicorn), so that their log contradicts the wire.

code-1006 =
    .meaning = The connection ended, or never opened, without a Close frame; 1006 is written by the library,
        nobody sent it.
    .when = A proxy or load balancer cut an idle connection; the server’s application crashed or was killed;
        the upgrade was refused (a browser reports that as 1006 too); the network or the client’s host went
        away; a Close frame was lost in a reset.
    .wire = FIN, RST or silence after the last data, and no Close frame; or an upgrade that was not answered
        with a valid 101. Which of them it was, and from which side, is the real answer.
    .fix = FIN after a round number of idle seconds: send pings more often than the shortest timeout on the
        path, or raise that timeout. FIN or RST from the server otherwise: read its log at that second.
        Silence: use heartbeats on both sides. In each case let clients reconnect with a growing, random delay.
    .trap = 1006 is never a cause. If it stands in a frame, a relay forwarded its own report as if it were
        a code, and the receiver then fails with 1002.

code-1007 =
    .meaning = The sender received a message whose content does not fit its type: text that is not UTF-8, or
        compressed data that does not inflate.
    .when = A program sends binary data as text; it cuts strings in the middle of a character; the two
        sides disagree about compression settings.
    .wire = Close 1007 after a text message, or after a compressed one (first frame with RSV1).
    .fix = Send binary as binary and encode strings as UTF-8. For compression, check that both sides use the
        same context takeover settings, or turn permessage-deflate off as a test.
    .trap = Several servers drop TCP instead of sending 1007 (uWebSockets, Tornado, Autobahn); the peer then
        sees 1006.

code-1008 =
    .meaning = The sender refuses to go on by a rule of its own and does not say more.
    .when = A token is missing or has expired; the origin is not allowed; the client sends too much or reads
        too slowly; a message came in too many fragments.
    .wire = Close 1008. Within a second of the 101 and before any data: authorization or origin. After a
        burst from the client: a rate limit. After zero windows: a slow reader.
    .fix = Read the reason, then renew the token, allow the origin, slow down or split the load. On the
        server, use 3000, 3003 or a code of your own, so that clients can tell these cases apart.
    .trap = The same rule applied before the handshake is an HTTP 401 or 403, which a browser reports as 1006.

code-1009 =
    .meaning = The sender received a message larger than it accepts.
    .when = A message exceeds the receiver’s limit: 64 KiB in Jetty, 1 MiB in Python’s websockets, 128 KB at
        the AWS API Gateway. A compressed message counts with its size after inflation.
    .wire = Close 1009 while or right after the other side sends a large message, often followed by RST,
        because the rest of it was never read.
    .fix = Raise the receiver’s limit, or split the data into several messages in the application.
    .trap = Fragments of one message do not help against a limit on messages. The RST may destroy the Close
        frame, and then the sender of the message sees 1006.

code-1010 =
    .meaning = The client needs an extension that the server did not agree to; the reason lists it.
    .when = A strict client finds no Sec-WebSocket-Extensions in the answer, because the server does not
        support the extension or a proxy removed the header. Browsers never send 1010.
    .wire = An upgrade that offers an extension, a 101 without it, then Close 1010 from the client.
    .fix = Turn the extension on in the server and in every proxy that rewrites headers, or make it optional
        in the client.
    .trap = A server must not send 1010; it can refuse the upgrade instead. The reverse, an extension that
        nobody offered, makes the client fail with 1006.

code-1011 =
    .meaning = The server met a condition that it did not expect and could not go on.
    .when = A message handler threw an exception; a backend of the server was lost. With the reason
        “keepalive ping timeout”: Python’s websockets, client or server, had no pong for 20 s.
    .wire = Close 1011, most often from the server and soon after one particular message of the client. A
        keepalive timeout shows as a ping without a pong before it.
    .fix = Read the server’s log at the time of the Close. For keepalive timeouts: do not block the event
        loop, raise ping_timeout, or look for loss on the path.
    .trap = 1011 from a client is nearly always the keepalive of Python’s websockets.

code-1012 =
    .meaning = The server restarts and the client should come back.
    .when = A deploy or restart of uvicorn; Phoenix drains its connections, in batches of up to 10,000.
    .wire = Close 1012 from one server to many clients within seconds.
    .fix = Let clients return after a random delay. Restart one server after another, and keep the load
        balancer’s deregistration delay longer than the drain.
    .trap = Some libraries do not know 1012 and answer with 1002 (Tomcat, Bandit); that is no protocol error.

code-1013 =
    .meaning = The server is overloaded, or lacks something for now, and asks to be tried again later.
    .when = The number of connections or messages reached a limit; a backend is not available.
    .wire = Close 1013 from the server, sometimes right after the 101, more and more of them near a steady
        number of connections.
    .fix = Let clients wait longer after each attempt. Add capacity, or refuse before the upgrade with 503 or
        429 and Retry-After, which is cheaper.
    .trap = Clients that reconnect at once keep the server overloaded.

code-1014 =
    .meaning = A gateway that ends the WebSocket itself got a bad answer, or none, from the server behind it.
    .when = An API gateway, a message broker’s bridge or a relay of your own cannot reach its backend.
    .wire = Close 1014 from the server soon after the 101. If the capture holds the gateway’s other leg: a
        refused connection, a status other than 101, or an early end there.
    .fix = Check the backend’s health, address, port and timeouts, and that the gateway forwards the upgrade
        headers to it.
    .trap = nginx, HAProxy, Envoy and Traefik never send 1014: they answer 502 or 504 before the upgrade and
        cut TCP after it. Several libraries do not know 1014 and answer with 1002.

code-1015 =
    .meaning = The TLS handshake failed; 1015 is a local report, nobody sent it.
    .when = The certificate has expired, has the wrong name or an unknown issuer; the two sides share no
        protocol version or cipher; a client certificate is missing.
    .wire = A TLS alert, or the end of TCP, before the TLS handshake is complete; no HTTP and no frames.
    .fix = Check the certificate’s chain, name and dates, the protocol versions and ciphers of both sides,
        the name that the client asks for (SNI), and client certificates if the server wants them.
    .trap = Browsers do not report 1015 to the page; they say 1006.

code-1016-2999 = not assigned
    .meaning = This code lies in the range that belongs to the protocol, and it is not assigned.
    .when = A program took a number of its own from the wrong range. SockJS uses 2007 and 2010, but inside
        its own messages, not in Close frames.
    .wire = A Close frame with this number, which most receivers answer with Close 1002.
    .fix = Take a code from 4000 to 4999 for private use.
    .trap = Browsers accept it, so that it works in one direction and fails in the other.

code-3000 =
    .meaning = The credentials are missing or not valid: what HTTP calls 401.
    .when = A token was not sent, is wrong, or has expired during the connection.
    .wire = Close 3000, usually from the server and soon after the 101 or after the first message.
    .fix = Renew the credentials, then reconnect.
    .trap = SockJS sends 3000 “Go away!” and Centrifugo 3000 “connection closed” for an ordinary end: find
        out which library is in use before you look at credentials.

code-3003 =
    .meaning = The other side knows who you are, and you may not do this: what HTTP calls 403.
    .when = An account lacks a permission; a subscription or a room is not open to it.
    .wire = Close 3003, usually from the server and after a message that asked for something.
    .fix = Grant the permission, or do not ask; trying again unchanged does not help.
    .trap = Applications give numbers from 3000 to 3999 meanings of their own: compare with the reason.

code-3008 =
    .meaning = The other side waited too long for an answer: what HTTP calls 408.
    .when = An application did not answer a request, a login or a heartbeat in time.
    .wire = Close 3008 after a silence of the side that receives it.
    .fix = Try again; measure how long answers take, and raise the limit if it is too tight.
    .trap = Centrifugo sends 3008 for a client that reads too slowly.

code-3000-3999 = library code
    .meaning = A code of a library or framework, which defines its meaning; the registry knows no meaning for it.
    .when = A library such as SockJS or Centrifugo ends the connection by a rule of its own.
    .wire = A Close frame with this number, usually from the server and with a reason in plain words.
    .fix = Read the reason, and look the code up in the documentation of the library that the server uses.
    .trap = Libraries use the same numbers for different things.

code-4000-4999 = private code
    .meaning = A private code: the application defines its meaning, and no registry knows it.
    .when = The application ends the connection by a rule of its own, often a login that failed or a session
        that was taken over by another one. Many number their codes like HTTP, so that 4401 means 401.
    .wire = A Close frame with this number, usually from the server and with a reason in plain words.
    .fix = Read the reason, and look the code up in the application’s documentation or source.
    .trap = The likeness to an HTTP status is a habit, not a rule.

code-5000-65535 = outside the registry
    .meaning = Close codes end at 4999; no endpoint may send this one.
    .when = A sender writes the code in the wrong byte order (59395 is 1000 with its bytes swapped), or
        without converting a number of its own.
    .wire = A Close frame with this number, which most receivers answer with Close 1002.
    .fix = Repair the sender: write the code in network byte order, and take private codes from 4000 to 4999.
    .trap = Netty and the browsers accept it, so that only other receivers complain.

# Who may send a code.
sender-both = either side
sender-client = the client only
sender-server = the server
sender-nobody = nobody
