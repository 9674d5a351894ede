# What separates two close codes that are often confused: one message for each pair of pairs.toml.
#   .difference  what separates them, and why they are mixed up
#   .use         which one to send, or what to conclude if it may not be sent
#   .capture     how the packets tell them apart

pair-1000-1001 =
    .difference = 1000 says that the work is done, 1001 that the sender itself disappears. Both end in good
        order, and servers use both for idle limits: Cowboy 1000 after 60 s, Jetty 1001 after 30 s.
    .use = Take 1000 when the exchange is complete, 1001 when a process or a page goes away. Phoenix’s
        JavaScript client does not come back after a clean 1000.
    .capture = Close 1001 without a reason from a browser, then its FIN: the page was left. Close 1001 from a
        server to many clients within a second: a shutdown. Either code from a server after the same silence on
        many connections: an idle limit.

pair-1000-1005 =
    .difference = Both come from a Close frame that arrived. With 1000 the sender named a normal end; with 1005
        it named nothing, as when a program calls close() without arguments.
    .use = Send 1000 for a normal end; 1005 may not be sent. Read 1005 as “cause not given”, not as “normal”.
    .capture = A Close 1000 carries a body of at least two bytes, `03 E8` after unmasking. For 1005 the body is
        empty: `88 00` from the server, `88 80` and four mask bytes from the client. Then look at what came
        before: an unanswered `2` of Engine.io is a ping timeout.

pair-1001-1012 =
    .difference = 1001 says that the sender goes away, 1012 that a server restarts and clients should return.
        The same deploy shows as 1001 from Python’s websockets and as 1012 from uvicorn.
    .use = Take 1012 for a restart, and 1001 for a final stop or if clients run on Tomcat, which turns 1012 into
        1002. Clients never send 1012.
    .capture = At a deploy, one server sends either code to many clients within seconds; its answers to their
        next SYN show whether it came back. Close 1001 to a single client suggests an idle limit or a maximum
        session time. Close 1002 as the answer to 1012: the client does not know 1012.

pair-1002-1003 =
    .difference = 1002 rejects a frame that breaks the framing rules; 1003 rejects a valid frame because of its
        kind of data. Both blame the other side.
    .use = Send 1002 for a bad mask, RSV bit, opcode, length or order of fragments. Send 1003 for text where
        only binary is taken, or the reverse.
    .capture = Read the direction opposite to the Close. Before 1002, look for the first frame that breaks a
        rule; without one, suspect an idle limit (Bandit, 60 s). Before 1003 all frames are valid, and the last
        data frame often has another opcode than those before. With the same opcode, suspect content that could
        not be parsed (Starlette).

pair-1002-1007 =
    .difference = 1002 is about the frame, 1007 about its content: text that is not UTF-8, or data that does not
        inflate. Compression faults can lead to either.
    .use = Send 1002 if the header or the order of frames is wrong, 1007 if the frames are right and the message
        in them is not.
    .capture = See whether the 101 agrees on permessage-deflate. RSV1 set without it leads to 1002; RSV1 with
        it, and data that does not inflate, to 1007. Check UTF-8 over the whole message, since fragments may
        split a character. Autobahn and Tornado by default, and uWebSockets, end TCP instead of sending 1007.

pair-1002-1014 =
    .difference = 1014 reports a failed backend, 1002 a broken frame. They are mixed up because some peers
        reject a genuine 1014: gorilla/websocket, tungstenite, fastwebsockets, Bandit and Tomcat turn it into
        1002, Autobahn treats it as a violation. The client’s log may then say 1002.
    .use = A gateway sends 1014 when its backend fails; 1002 is only for bytes that break the framing rules. For
        clients that do not know 1014, choose 1011.
    .capture = Look at which Close came first. Close 1014 from the server, then 1002 from the client: the
        backend failed and the client does not know 1014. Close 1002 first: look for a faulty frame in the other
        direction.

pair-1003-1007 =
    .difference = 1003 refuses the kind of data; 1007 takes the kind but finds that the content does not fit it.
        Binary data sent as text can lead to either.
    .use = Send 1003 if you could never take this kind of message. Send 1007 if the text is not UTF-8 or the
        compressed data does not inflate.
    .capture = Before 1003, the last data frame often has another opcode than those before, and valid content.
        Before 1007, the whole message is not UTF-8 or does not inflate. A character split between two fragments
        of one message is no fault. Starlette also sends 1003 for JSON that it cannot parse.

pair-1003-1014 =
    .difference = 1003 is about the client’s data, 1014 about the server behind a gateway. They are mixed up
        because a relay can replace the backend’s code with its own.
    .use = A receiver sends 1003 when it cannot take the kind of message. A gateway sends 1014 when its backend
        fails, whatever the client sent.
    .capture = Close 1003 follows a data frame of the client, often with a new opcode. Close 1014 needs no data
        of the client. It goes with a refused connection, a status other than 101 or an early end on the
        gateway’s other leg. Close 1003 there and 1014 to the client: the gateway replaced the code.

pair-1005-1006 =
    .difference = 1005 means that a Close frame without a code arrived, 1006 that none arrived. Nobody sends
        either: both are reports of the local library, and the two ends of one connection can differ.
    .use = Neither may be sent. After 1005 ask which program closed without a code; after 1006 ask how TCP ended
        and from which side.
    .capture = For 1005 there is a Close frame with length 0. For 1006 there is FIN, RST or silence after the
        last data, or no valid 101. A Close near its sender is no proof that it arrived: check that an ACK
        covers it. uvicorn tells its application 1005 after a plain loss of TCP.

pair-1006-1009 =
    .difference = A 1009 can turn into 1006 on the way: the receiver closes with unread data, its system sends
        RST, and the peer may never read the Close.
    .use = Send 1009 for a message over the limit and read the rest before closing TCP. 1006 may not be sent;
        right after a large message it suggests a size limit.
    .capture = Close 1009 during a large message, then RST from the same side before an ACK covers the Close:
        the peer most likely saw 1006. FIN or RST without any Close after a message larger than all before: a
        receiver that only drops the connection, as uWebSockets and, by default, Autobahn do.

pair-1006-1014 =
    .difference = Both can come from a backend that is gone. A gateway that only passes bytes can only cut TCP,
        so the client reports 1006; one that ends the WebSocket itself can send 1014.
    .use = A gateway that speaks WebSocket sends 1014 when its backend fails. 1006 may not be sent; nginx and
        Traefik never send 1014 themselves.
    .capture = 1014 is a Close frame from the gateway to the client. For 1006 there is only FIN, RST or silence,
        or a 502 or 504 in place of the 101. The leg that ends first shows where the fault began. Both ending at
        the same instant points to the proxy itself.

pair-1006-1015 =
    .difference = 1015 is a failed TLS handshake, 1006 any end without a Close frame. Browsers report both as
        1006, so that a certificate problem looks like a lost network.
    .use = Neither may be sent. If a browser says 1006 before the connection opened, check TLS before the
        WebSocket server.
    .capture = 1015: a TLS alert, FIN or RST before the TLS handshake is complete, and no HTTP. 1006: the end
        comes after it, before or after the 101. In TLS 1.3 a late alert is encrypted; without keys only a short
        record and the end of TCP are visible.

pair-1008-1014 =
    .difference = With 1008 the server refuses this client by a rule of its own; with 1014 a gateway has no
        working backend for it. One gateway may send both, each soon after the 101.
    .use = Send 1008 when the client has to change something. Send 1014 when only the operator of the backend
        can help.
    .capture = 1008 usually hits some clients while others stay connected, or follows a burst of messages or
        zero windows. 1014 tends to hit all clients of one route at once. The gateway’s other leg decides: a
        refused connection, a status other than 101 or an early end there supports 1014; a healthy leg, or none
        tried, supports 1008.

pair-1008-3000 =
    .difference = 1008 covers any rule of the server; 3000 says only that credentials are missing or not valid.
        Many servers send 1008 for a bad token, so that clients cannot tell it from a rate limit.
    .use = Send 3000 for credentials that the client can renew, 1008 for other rules. Renew the credentials
        after 3000; read the reason after 1008.
    .capture = Either code within a second of the 101 and before any data suggests credentials; 1008 there can
        also mean the origin. 1008 after a burst of messages suggests a rate limit, after zero windows a slow
        reader. 3000 with “Go away!” is SockJS and with “connection closed” Centrifugo, both an ordinary end.

pair-1008-3003 =
    .difference = 1008 covers any rule of the server; 3003 says that the client is known but lacks a right. A
        server with only 1008 hides whether a retry can help.
    .use = Send 3003 if a permission is missing, 1008 for rate, size of queue, origin and the like. After 3003
        do not retry unchanged.
    .capture = 3003 usually follows one message that asked for something, after a successful login. 1008
        directly after the 101 suggests credentials or the origin, after a burst a rate limit, after zero
        windows a slow reader. If the same request ends each connection with the same code, whatever the rate, a
        right is missing.

pair-1010-1014 =
    .difference = 1010 is the client’s: it misses an extension in the 101. 1014 is the gateway’s: its backend
        failed. Both appear soon after the 101, and a proxy can be behind both: one that strips
        Sec-WebSocket-Extensions causes 1010.
    .use = Only a client sends 1010, and browsers never do. Only a server that acts as a gateway sends 1014.
    .capture = The direction decides: 1010 goes from client to server, 1014 from server to client. Before 1010
        the upgrade offers an extension and the 101 lacks it; compare the header on both legs of the proxy.
        Before 1014 the other leg shows a refused connection, a status other than 101 or an early end.

pair-1011-1012 =
    .difference = 1011 is a failure that nobody planned, 1012 a planned restart. They can appear together at
        deploys, if handlers that are cut off fail with 1011.
    .use = Send 1012 on a restart, 1011 when a handler fails. Clients may return after both, but after 1011 the
        same message may fail again.
    .capture = 1011 usually ends one connection, soon after one message of the client. 1012 goes to many clients
        of one server within seconds, and new connections succeed later. 1011 with “keepalive ping timeout”
        follows a Ping without a Pong for 20 s and comes from Python’s websockets, client or server.

pair-1011-1014 =
    .difference = 1011 says that the sender itself failed, 1014 that the server behind it did. Some relays send
        1011 for a lost backend, so that the wrong log is read.
    .use = A gateway sends 1014 if its backend failed and 1011 if it failed itself. 1011 is safer for clients on
        gorilla/websocket or tungstenite, which reject 1014.
    .capture = Look at the gateway’s other leg. A refused connection, a status other than 101 or an early end
        there, just before the Close to the client: the backend failed, whichever code was sent. Close 1011 on
        both legs: the backend’s handler failed. A healthy other leg: read the gateway’s log.

pair-1012-1013 =
    .difference = 1012 says that this server restarts, 1013 that it cannot serve the client for now. Both ask
        for a later return, but a restart ends soon and an overload grows with each early retry.
    .use = Send 1012 for a planned restart, 1013 for overload. After 1012 return after a random delay; after
        1013 wait longer with each attempt.
    .capture = 1012 comes once, to all clients of one server within seconds, or in batches (Phoenix). 1013 comes
        again and again, often right after the 101, while the number of connections stays near a steady level
        and others go on working.

pair-1012-1014 =
    .difference = 1012 announces the sender’s own restart; 1014 reports that the server behind a gateway does
        not answer. One deploy can cause both: the backend says 1012, and the gateway tells its clients 1014.
    .use = A server that restarts sends 1012, a gateway without a backend 1014. gorilla/websocket and
        tungstenite know 1012 but not 1014; Tomcat turns both into 1002.
    .capture = 1012 reaches the open connections of one server within seconds. 1014 also hits new connections
        soon after the 101 while the backend is away. On the gateway’s other leg, Close 1012 followed by refused
        SYNs shows a deploy; refused SYNs alone suggest a crash or a wrong address.

pair-1013-1014 =
    .difference = 1013 says that the server is overloaded or lacks something for now, like HTTP 503; 1014 that a
        gateway got a bad answer or none from its backend, like HTTP 502. An overloaded backend can show as
        either.
    .use = Send 1013 if waiting is enough, 1014 if the backend needs a look. Clients should wait longer with
        each attempt after both.
    .capture = 1013 often comes near a steady number of connections, while others go on working. Before 1014 the
        gateway’s other leg shows a refused or unanswered SYN, a status other than 101 or an early end. Slow
        answers or a 503 on that leg before 1014: the backend was probably overloaded.

pair-3000-3003 =
    .difference = 3000 is like HTTP 401: the credentials are missing or not valid. 3003 is like HTTP 403: they
        are valid, but a right is missing. Both end a connection for lack of access.
    .use = Send 3000 if new credentials would help, 3003 if only a new permission would. After 3000 renew and
        reconnect; after 3003 do not retry unchanged.
    .capture = 3000 usually comes soon after the 101, after the login message, or when a token expires in a
        working session. 3003 usually follows a message that asked for something, after a successful login. Read
        the reason first: SockJS and Centrifugo send 3000 for an ordinary end.
