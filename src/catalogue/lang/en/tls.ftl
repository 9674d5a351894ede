# TLS: what a connection or a flow shows of it, handshakes that failed, and every registered alert.
# `side` is client or server.

# What a flow used.
tls-alert = { $side ->
        [client] alert { $alert } from client
       *[server] alert { $alert } from server
    }
tls-alert-unreadable = { $side ->
        [client] encrypted alert from client
       *[server] encrypted alert from server
    }
tls-close-notify = { $side ->
        [client] close_notify from client
       *[server] close_notify from server
    }
tls-in-clear = clear text from server
tls-no-close-notify = { $side ->
        [client] no close_notify from client before its FIN: its data may be cut short
       *[server] no close_notify from server before its FIN: its data may be cut short
    }

tls-alert-sent = { $side ->
        [client] client sent TLS alert { $alert }
       *[server] server sent TLS alert { $alert }
    }

# A handshake that failed. Who sent the alert, else who ended TCP, is `side`.
tls-failed-alert = { $side ->
        [client] TLS failed: client sent alert { $alert }
       *[server] TLS failed: server sent alert { $alert }
    }
    .cause = The alert has no registered meaning.
    .fix = Look at the log of the side that sent it at that second.
tls-failed-unreadable = { $side ->
        [client] TLS failed: client sent an alert that cannot be read (encrypted)
       *[server] TLS failed: server sent an alert that cannot be read (encrypted)
    }
    .cause = What the alert says is encrypted; without it the capture does not tell why.
    .fix = Give the key log of this session with `--keylog`, or look at the log of the side that sent it.
tls-failed-in-clear = TLS failed: server answered the ClientHello in clear text
    .cause = The client asked for `wss://` on a port where the server speaks clear text.
    .fix = Use `ws://` for this port, or the port where the server speaks TLS; behind a proxy that ends TLS, let the
        proxy speak `http://` to this port.
tls-failed-end = { $side ->
        [client] TLS came to nothing: client ended TCP (FIN), and no readable alert says why
        [server] TLS came to nothing: server ended TCP (FIN), and no readable alert says why
       *[other] TLS came to nothing, and no readable alert says why
    }
    .cause = { $side ->
        [client] Possibly a timeout, a page that was left, a certificate that the client refused without a word, or a
            health check.
        [server] Possibly the server refuses this server name or address, is overloaded, or does not speak TLS on this
            port.
       *[other] Packets of the end are not in the capture, or a side went silent.
    }
    .fix = Look at the log of the side that ended it at that second, and repeat the handshake with
        `openssl s_client -connect HOST:PORT -servername NAME`.
tls-failed-reset = { $side ->
        [client] TLS came to nothing: client reset TCP (RST), and no readable alert says why
        [server] TLS came to nothing: server reset TCP (RST), and no readable alert says why
       *[other] TLS came to nothing: TCP was reset (RST), and no readable alert says why
    }
    .cause = Possibly a firewall or middlebox that filters by server name, a load balancer without a backend, or a
        process that crashed or was killed.
    .fix = Capture on both sides of the path: an RST that only one side sees was made between them. Else look at
        the log of the side that sent it.
# Behind a ServerHello of TLS 1.3, where alerts are encrypted.
tls-failed-sealed =
    .cause = Often the client does not accept the server’s certificate; TLS 1.3 encrypts the alert that would say so.
    .fix = Give the key log of this session with `--keylog`, so that an alert can be read; check the certificate with
        `openssl s_client -connect HOST:PORT -servername NAME`, and look at the log of both sides at that second.

# Every registered alert. `side` sent it. First what it means, then what to change when it ended a handshake.
alert-close_notify =
    .meaning = The sender has no more to send: the orderly end of TLS.
    .fix = Nothing is wrong with TLS; if it came before the upgrade, ask why the sender gave up.
alert-unexpected_message =
    .meaning = A message came that does not belong at this place of the handshake.
    .fix = Check that both ends speak TLS on this port and that no proxy between them changes or injects bytes;
        update the TLS library of the older end.
alert-bad_record_mac =
    .meaning = A record did not pass its integrity check: it was changed on the way, or the ends have different keys.
    .fix = Look for a middlebox or network hardware that changes packets, and update the TLS library of both ends.
alert-decryption_failed =
    .meaning = A record could not be decrypted; only old TLS libraries say so.
    .fix = As for `bad_record_mac`: look for what changes packets on the way, and update the older end.
alert-record_overflow =
    .meaning = A record was longer than TLS allows, which is often clear text that was read as TLS.
    .fix = Check that the port speaks TLS and not clear text, and that no proxy sends its own text into the stream.
alert-decompression_failure =
    .meaning = Compressed TLS data could not be unpacked.
    .fix = Switch TLS compression off; it has not been safe since 2012.
alert-handshake_failure =
    .meaning = { $side ->
        [client] The client accepts nothing of what the server chose.
       *[server] The server accepts nothing of what the client offered: no common cipher suite, group or signature
            algorithm. Some servers also say so if a client certificate or a known server name is missing.
    }
    .fix = Compare the ClientHello’s cipher suites and groups with the server’s (`ssl_ciphers` and `ssl_ecdh_curve` in
        nginx) and with the kind of its certificate’s key (RSA or ECDSA); update the older end.
alert-no_certificate =
    .meaning = The client has no certificate to show (SSL 3.0).
    .fix = Update the client: SSL 3.0 is not safe.
alert-bad_certificate =
    .meaning = { $side ->
        [client] The client refuses the server’s certificate: it is damaged, wrongly signed, or for another name.
       *[server] The server refuses the client’s certificate, or misses one: servers in Go say so too.
    }
    .fix = { $side ->
        [client] Check name, chain and signature of the certificate that the server sends for this server name:
            `openssl s_client -connect HOST:PORT -servername NAME`.
       *[server] Give the client a certificate of a CA that the server is configured to trust.
    }
alert-unsupported_certificate =
    .meaning = { $side ->
        [client] The client cannot use this kind of certificate: its key type, or its key usage lacks server
            authentication.
       *[server] The server cannot use this kind of client certificate: its key type, or its key usage lacks client
            authentication.
    }
    .fix = Issue a certificate with a common key type (RSA 2048 or ECDSA P-256) and the right extended key usage.
alert-certificate_revoked =
    .meaning = { $side ->
        [client] The server’s certificate was revoked by its CA.
       *[server] The client’s certificate was revoked by its CA.
    }
    .fix = Install a new certificate, and find out why the old one was revoked.
alert-certificate_expired =
    .meaning = { $side ->
        [client] The server’s certificate has expired or is not valid yet, by the client’s clock.
       *[server] The client’s certificate has expired or is not valid yet, by the server’s clock.
    }
    .fix = Renew the certificate and reload the process that serves it; check the clock of the side that sent the alert.
alert-certificate_unknown =
    .meaning = { $side ->
        [client] The client refuses the server’s certificate for a reason it does not name: browsers and Java say so
            for an untrusted CA, a wrong name or a wrong date.
       *[server] The server refuses the client’s certificate for a reason it does not name.
    }
    .fix = Look at the error in the log or console of the side that sent the alert, and check chain, name and dates of
        the certificate.
alert-illegal_parameter =
    .meaning = A field of the handshake contradicts another one or has a value that is not allowed.
    .fix = Update the TLS library of both ends; if only one path is affected, look for a middlebox that rewrites TLS.
alert-unknown_ca =
    .meaning = { $side ->
        [client] The client does not trust the CA of the server’s certificate: it is self-signed or of a private CA,
            or an intermediate certificate is missing.
       *[server] The server does not trust the CA of the client’s certificate.
    }
    .fix = { $side ->
        [client] Let the server send the whole chain (`fullchain.pem`), or add the CA to the client’s trust store
            (`NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE`).
       *[server] Add the client’s CA to those that the server trusts (`ssl_client_certificate` in nginx).
    }
alert-access_denied =
    .meaning = { $side ->
        [client] The server’s certificate is valid, but the client’s rules do not allow it.
       *[server] The client’s certificate is valid, but the server’s rules do not allow it.
    }
    .fix = Check the access rules of the side that sent the alert.
alert-decode_error =
    .meaning = A message could not be parsed: a length or a field is wrong.
    .fix = Update the TLS library of both ends; look for a middlebox that cuts large ClientHellos.
alert-decrypt_error =
    .meaning = A signature or a Finished message did not verify.
    .fix = Check that the private key belongs to the certificate, and that no middlebox changes the handshake.
alert-export_restriction =
    .meaning = Key lengths did not fit old export rules (TLS 1.0).
    .fix = Update the end that still knows export ciphers.
alert-protocol_version =
    .meaning = { $side ->
        [client] The client does not accept the TLS version that the server chose.
       *[server] The server accepts none of the TLS versions that the client offered.
    }
    .fix = Update the older end, or allow a common version: TLS 1.2 and 1.3 (`ssl_protocols` in nginx). If the
        answer was no TLS at all, check that the port speaks TLS.
alert-insufficient_security =
    .meaning = { $side ->
        [client] The client wants stronger ciphers or keys than the server chose.
       *[server] The server wants stronger ciphers or keys than the client offered.
    }
    .fix = Allow modern cipher suites on the other side, or use a longer key in its certificate.
alert-internal_error =
    .meaning = { $side ->
        [client] The client failed for a reason of its own, not of the handshake.
       *[server] The server failed for a reason of its own, such as a missing certificate or key, or no memory.
    }
    .fix = Read the log of the side that sent the alert at that second.
alert-inappropriate_fallback =
    .meaning = The client tried an older version after a failure, and the server knows a newer one (RFC 7507).
    .fix = Find out why the first attempt failed, it is the connection just before; remove version fallback from the
        client.
alert-user_canceled =
    .meaning = The sender gave the handshake up for a reason that is no fault of TLS.
    .fix = Look why the application stopped it: a timeout, a page that was left, a process that ended.
alert-no_renegotiation =
    .meaning = The sender does not want to renegotiate (TLS 1.2).
    .fix = Ask for the client certificate in the first handshake, or use TLS 1.3 with authentication after it.
alert-missing_extension =
    .meaning = A hello lacks an extension that TLS 1.3 requires.
    .fix = Update the TLS library of the side that received the alert; let the client send the server name (SNI).
alert-unsupported_extension =
    .meaning = A hello answers an extension that was not offered.
    .fix = Update the TLS library of the side that received the alert, or remove the middlebox that adds extensions.
alert-certificate_unobtainable =
    .meaning = The certificate at the URL that was named could not be fetched.
    .fix = Send certificates in the handshake instead of their URL.
alert-unrecognized_name =
    .meaning = { $side ->
        [client] The client does not accept the server’s answer to the server name.
       *[server] The server has no host of the name that the client asked for (SNI).
    }
    .fix = Check the host in the client’s URL; add the name to the server’s certificate and virtual hosts, or a default
        host.
alert-bad_certificate_status_response =
    .meaning = { $side ->
        [client] The client refuses the OCSP status that the server stapled: out of date, wrong or not signed.
       *[server] The server refuses the OCSP status that the client stapled.
    }
    .fix = Let the server refresh its OCSP response (`ssl_stapling` in nginx needs a `resolver`), or turn stapling off.
alert-bad_certificate_hash_value =
    .meaning = The certificate at the URL that was named is not the one that was meant.
    .fix = Send certificates in the handshake instead of their URL.
alert-unknown_psk_identity =
    .meaning = The server does not know the pre-shared key that the client names.
    .fix = Give both ends the same pre-shared key and identity; share session ticket keys between the servers behind
        one name.
alert-certificate_required =
    .meaning = { $side ->
        [client] The client wants a certificate from the server, and got none.
       *[server] The server wants a client certificate (mutual TLS), and got none.
    }
    .fix = Give the client a certificate and its key (`cert` and `key` in Node.js, `load_cert_chain` in Python), or
        make it optional on the server (`ssl_verify_client optional` in nginx).
alert-no_application_protocol =
    .meaning = { $side ->
        [client] The client does not accept the protocol that the server chose (ALPN).
       *[server] The server speaks none of the protocols that the client offered (ALPN).
    }
    .fix = Let the server offer `http/1.1`, which browsers need for WebSocket, and `h2` only with RFC 8441.
alert-ech_required =
    .meaning = The client wants its server name encrypted (ECH), and the server did not accept that.
    .fix = Publish the server’s current ECH configuration in DNS, or remove it there.
