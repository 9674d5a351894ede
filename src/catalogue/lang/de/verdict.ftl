# What became of a connection. Values: `side` is client or server, `close` and `answer` are `close-…` texts,
# `end` is a `transport-…` text.

kind-http1 = HTTP/1.1-Upgrade
kind-http2 = HTTP/2 mit erweitertem CONNECT
kind-mid_stream = vor dem Mitschnitt begonnen
kind-tls = TLS-Handshake

outcome-clean = sauber
    .meaning = ein Close-Frame in jeder Richtung
outcome-abnormal = abnormal
    .meaning = Ende ohne Close-Frames beider Seiten
outcome-failed = gescheitert
    .meaning = nie zum WebSocket geworden
outcome-open = offen
    .meaning = am Ende des Mitschnitts noch offen
outcome-indeterminate = unbestimmt
    .meaning = aus dem Mitschnitt nicht zu erkennen

certainty-certain = sicher
certainty-likely = wahrscheinlich
certainty-unknown = unbekannt

close-empty = Close ohne Code
close-code = Close { $code }
close-code-reason = Close { $code } „{ $reason }“

ending-close_handshake = { $side ->
        [client] Client sendete { $close }, Server antwortete mit { $answer }
        [server] Server sendete { $close }, Client antwortete mit { $answer }
       *[other] beide Seiten sendeten gleichzeitig einen Close-Frame: Client { $close }, Server { $answer }
    }
    .meaning = ein Close-Frame in jeder Richtung
ending-close_unanswered = { $side ->
        [client] Client sendete { $close }, Server beantwortete das nie
        [server] Server sendete { $close }, Client beantwortete das nie
       *[other] eine Seite sendete { $close }, die andere beantwortete das nie
    }
    .meaning = ein Close-Frame ohne Antwort, danach das Ende von TCP oder des HTTP/2-Streams
ending-fin_without_close = { $side ->
        [client] Client beendete die Verbindung (FIN) ohne Close-Frame
        [server] Server beendete die Verbindung (FIN) ohne Close-Frame
       *[other] die Verbindung wurde ohne Close-Frame beendet (FIN)
    }
    .meaning = TCP (FIN) oder der HTTP/2-Stream (END_STREAM) endete ohne Close-Frame
ending-end_stream = { $side ->
        [client] Client beendete den Stream (END_STREAM) ohne Close-Frame
       *[server] Server beendete den Stream (END_STREAM) ohne Close-Frame
    }
ending-rst_stream = { $side ->
        [client] Client setzte den Stream ohne Close-Frame zurück (RST_STREAM { $code })
       *[server] Server setzte den Stream ohne Close-Frame zurück (RST_STREAM { $code })
    }
ending-goaway = { $side ->
        [client] Client gab den Stream ohne Close-Frame auf (GOAWAY { $code })
       *[server] Server gab den Stream ohne Close-Frame auf (GOAWAY { $code })
    }
ending-rst_without_close = { $side ->
        [client] Client setzte die Verbindung ohne Close-Frame zurück (RST)
        [server] Server setzte die Verbindung ohne Close-Frame zurück (RST)
       *[other] die Verbindung wurde ohne Close-Frame zurückgesetzt (RST)
    }
    .meaning = TCP (RST) oder der HTTP/2-Stream (RST_STREAM) wurde ohne Close-Frame zurückgesetzt
ending-silent = { $side ->
        [client] Client verstummte: keine Antwort auf Retransmissionen oder Probes ({ $count })
        [server] Server verstummte: keine Antwort auf Retransmissionen oder Probes ({ $count })
       *[other] die Verbindung verstummte, ohne ein Ende auf der Leitung
    }
    .meaning = Retransmissionen oder Probes ohne Antwort und kein Ende auf der Leitung
ending-upgrade_refused = Server lehnte das Upgrade mit HTTP { $status } ab
    .meaning = das Upgrade wurde mit einem anderen Status als 101 beantwortet (HTTP/2: 200)
ending-upgrade_invalid = Server beantwortete das Upgrade mit einer 101, die ein Client zurückweisen muss
    .meaning = das Upgrade wurde mit einer 101 beantwortet, die ein Client zurückweisen muss
ending-upgrade_unanswered = Server beantwortete das Upgrade nie
    .meaning = das Upgrade blieb unbeantwortet
ending-tls_failed = TLS gescheitert
    .meaning = der TLS-Handshake scheiterte
ending-open = am Ende des Mitschnitts noch offen
    .meaning = am Ende des Mitschnitts noch offen
ending-not_captured = das Ende fehlt im Mitschnitt
    .meaning = das Ende fehlt im Mitschnitt

transport-client-fin = Client beendete TCP (FIN)
transport-client-rst = Client setzte TCP zurück (RST)
transport-server-fin = Server beendete TCP (FIN)
transport-server-rst = Server setzte TCP zurück (RST)

transport-end_stream = { $side ->
        [client] Client beendete den Stream (END_STREAM)
       *[server] Server beendete den Stream (END_STREAM)
    }
transport-rst_stream = { $side ->
        [client] Client setzte den Stream zurück (RST_STREAM { $code })
       *[server] Server setzte den Stream zurück (RST_STREAM { $code })
    }
transport-goaway = { $side ->
        [client] Client gab den Stream auf (GOAWAY { $code })
       *[server] Server gab den Stream auf (GOAWAY { $code })
    }

http2-end_stream = { $side ->
        [client] END_STREAM vom Client
       *[server] END_STREAM vom Server
    }
http2-rst_stream = { $side ->
        [client] RST_STREAM { $code } vom Client
       *[server] RST_STREAM { $code } vom Server
    }
http2-goaway = { $side ->
        [client] GOAWAY { $code } vom Client
       *[server] GOAWAY { $code } vom Server
    }

saw = { $side ->
        [client] { $certainty ->
            [certain] Client sah { $code }
            [likely] Client sah wahrscheinlich { $code }
           *[other] was der Client sah, lässt sich nicht feststellen
        }
        [server] { $certainty ->
            [certain] Server sah { $code }
            [likely] Server sah wahrscheinlich { $code }
           *[other] was der Server sah, lässt sich nicht feststellen
        }
       *[other] was die beiden Seiten sahen, lässt sich nicht feststellen
    }

# Why something could not be known about a connection, and what would show it the next time.
limit-capture_starts_late = der Mitschnitt begann später als die Verbindung
    .remedy = den Mitschnitt starten, bevor sich die Clients verbinden
limit-capture_ends_early = der Mitschnitt endete früher als die Verbindung
    .remedy = länger mitschneiden
limit-capture_ends_in_upgrade = der Mitschnitt endete, bevor das Upgrade beantwortet war
    .remedy = länger mitschneiden
limit-gap_from_client = im Mitschnitt fehlen Bytes vom Client, auf die es ankommt
    .remedy = mit größerem Puffer (tcpdump -B 65536) oder engerem Filter mitschneiden
limit-gap_from_server = im Mitschnitt fehlen Bytes vom Server, auf die es ankommt
    .remedy = mit größerem Puffer (tcpdump -B 65536) oder engerem Filter mitschneiden
limit-nothing_from_client = der Mitschnitt enthält kein Paket vom Client
    .remedy = dort mitschneiden, wo beide Richtungen durchlaufen
limit-nothing_from_server = der Mitschnitt enthält kein Paket vom Server
    .remedy = dort mitschneiden, wo beide Richtungen durchlaufen
limit-snaplen = Pakete wurden beim Mitschneiden gekürzt (Snapshot-Länge)
    .remedy = ganze Pakete mitschneiden (tcpdump -s 0)
limit-upgrade_not_captured = die Upgrade-Anfrage oder ihre Antwort fehlt
    .remedy = den Mitschnitt starten, bevor sich die Clients verbinden
limit-payload_not_checked = Text oder komprimierte Daten der Nachrichten wurden nicht geprüft
    .remedy = sie prüfen lassen (--payload-checks on-demand) oder mit dem Log der schließenden Seite vergleichen
limit-framing_lost = nach einem Fehler lassen sich die Bytes nicht mehr als Frames lesen
    .remedy = die Pakete rund um den Fehler ansehen
limit-no_keys = ein Teil des TLS-Verkehrs war nicht lesbar: kein Schlüssel passt dazu
    .remedy = das Key-Log der Sitzungen beider Seiten angeben (--keylog) oder dort mitschneiden, wo der Verkehr
        unverschlüsselt ist
limit-keys_after_data = die Schlüssel stehen hinter den Daten, und eine Pipe lässt sich nur einmal lesen
    .remedy = den Mitschnitt in einer Datei speichern oder die Schlüssel mit --keylog angeben
limit-tls_unverified = ein Close stammt aus einem TLS-Record, dem Bytes fehlen, und ist daher durch nichts belegt
    .remedy = ganze Pakete (tcpdump -s 0) mit größerem Puffer mitschneiden
limit-cap_reached = eine Obergrenze dieses Programms wurde erreicht, der Rest wurde nicht gelesen
    .remedy = den Mitschnitt in kleinere Teile zerlegen
limit-clock_jump = die Uhr des Mitschnitts wurde zurückgestellt, Zeitspannen sind daher unsicher
    .remedy = die Uhr des mitschneidenden Hosts allmählich angleichen lassen, nicht sprunghaft stellen

# A frame that broke a rule.
violation-unmasked-client-frame = der Client sendete einen Frame ohne Maske
violation-masked-server-frame = der Server sendete einen maskierten Frame
violation-rsv-without-extension = { $side ->
        [client] der Client setzte ein reserviertes Bit (Header { $value }), dem keine Erweiterung eine Bedeutung gab
       *[other] der Server setzte ein reserviertes Bit (Header { $value }), dem keine Erweiterung eine Bedeutung gab
    }
violation-reserved-opcode = { $side ->
        [client] der Client sendete einen Frame mit dem reservierten Opcode { $value }
       *[other] der Server sendete einen Frame mit dem reservierten Opcode { $value }
    }
violation-bad-length = { $side ->
        [client] der Client schrieb eine Frame-Länge ({ $value }) in unzulässiger Form
       *[other] der Server schrieb eine Frame-Länge ({ $value }) in unzulässiger Form
    }
violation-control-too-long = { $side ->
        [client] der Client sendete einen Control-Frame mit { $value } Byte, erlaubt sind 125
       *[other] der Server sendete einen Control-Frame mit { $value } Byte, erlaubt sind 125
    }
violation-control-fragmented = { $side ->
        [client] der Client sendete einen Control-Frame in Fragmenten
       *[other] der Server sendete einen Control-Frame in Fragmenten
    }
violation-bad-continuation = { $side ->
        [client] der Client brachte die Fragmente seiner Nachrichten durcheinander
       *[other] der Server brachte die Fragmente seiner Nachrichten durcheinander
    }
violation-close-bad-length = { $side ->
        [client] der Client sendete einen Close-Frame mit nur einem Byte Inhalt
       *[other] der Server sendete einen Close-Frame mit nur einem Byte Inhalt
    }
violation-close-bad-utf8 = { $side ->
        [client] der Client sendete einen Close-Grund, der kein UTF-8 ist
       *[other] der Server sendete einen Close-Grund, der kein UTF-8 ist
    }
violation-close-illegal-code = { $side ->
        [client] der Client sendete Close { $value }, einen unzulässigen Code
       *[other] der Server sendete Close { $value }, einen unzulässigen Code
    }
violation-reserved-code-on-wire = { $side ->
        [client] der Client sendete Close { $value }, einen Code, der nie in einem Frame stehen darf
       *[other] der Server sendete Close { $value }, einen Code, der nie in einem Frame stehen darf
    }
violation-frame-after-close = { $side ->
        [client] der Client sendete nach seinem Close einen weiteren Frame
       *[other] der Server sendete nach seinem Close einen weiteren Frame
    }
violation-http-text-in-stream = { $side ->
        [client] der Datenstrom des Clients enthält HTTP oder HTML, wo ein Frame beginnen müsste
       *[other] der Datenstrom des Servers enthält HTTP oder HTML, wo ein Frame beginnen müsste
    }
violation-invalid-utf8-text = { $side ->
        [client] der Client sendete Text, der kein UTF-8 ist
       *[other] der Server sendete Text, der kein UTF-8 ist
    }
violation-inflate-failure = { $side ->
        [client] der Client sendete komprimierte Daten, die sich nicht entpacken lassen
       *[other] der Server sendete komprimierte Daten, die sich nicht entpacken lassen
    }

# What was wrong with an upgrade.
fault-method-not-get = die Methode der Anfrage ist nicht GET
fault-http-version = die HTTP-Version der Anfrage liegt unter 1.1
fault-host-missing = der Anfrage fehlt Host
fault-request-upgrade-header = der Anfrage fehlt „Upgrade: websocket“
fault-request-connection-header = der Anfrage fehlt „Connection: Upgrade“
fault-key-missing = der Anfrage fehlt Sec-WebSocket-Key
fault-key-invalid = Sec-WebSocket-Key der Anfrage enthält keine 16 Byte in Base64
fault-version-missing = der Anfrage fehlt Sec-WebSocket-Version
fault-version-unsupported = Sec-WebSocket-Version der Anfrage ist nicht 13
fault-response-upgrade-header = der Antwort fehlt „Upgrade: websocket“
fault-response-connection-header = der Antwort fehlt „Connection: Upgrade“
fault-accept-missing = der Antwort fehlt Sec-WebSocket-Accept
fault-accept-invalid = Sec-WebSocket-Accept der Antwort passt nicht zum Schlüssel der Anfrage
fault-subprotocol-not-offered = die Antwort wählte ein Subprotokoll, das der Client nicht angeboten hatte
fault-subprotocol-missing = die Antwort wählte keines der angebotenen Subprotokolle; Browser brechen dann ab
fault-extension-not-offered = die Antwort wählte eine Erweiterung, die der Client nicht angeboten hatte
fault-extension-invalid = die Antwort nennt eine Erweiterung doppelt oder mit Parametern, die sie nicht haben kann
fault-request-malformed = der Kopf der Anfrage ist kein wohlgeformtes HTTP, etwa wegen Zeilen ohne Wagenrücklauf (CR)
fault-request-too-long = der Kopf der Anfrage ist länger, als dieses Programm aufbewahrt
fault-response-malformed = der Kopf der Antwort ist kein wohlgeformtes HTTP, etwa wegen Zeilen ohne Wagenrücklauf (CR)
fault-plain-to-tls-port = der Server spricht auf diesem Port TLS, und der Client sprach Klartext (ws:// statt wss://)
    .fix = Für diesen Port `wss://` verwenden oder den Port, auf dem der Server Klartext spricht; ein Proxy davor muss
        ihn mit `https://` ansprechen.
fault-connect-protocol-not-enabled = die Anfrage ist ein erweitertes CONNECT, das der Server nicht erlaubt hatte
    .fix = WebSocket über HTTP/2 auf dem Server einschalten (SETTINGS_ENABLE_CONNECT_PROTOCOL, RFC 8441) oder ihn für
        diesen Host nur `http/1.1` (ALPN) anbieten lassen.
fault-response-too-long = der Kopf der Antwort ist länger, als dieses Programm aufbewahrt
