# The report on a terminal.

# Units. `value` is a number as text.
unit-ms = { $value } ms
unit-s = { $value } s
unit-minutes = { $minutes } min { $seconds } s
unit-hours = { $hours } h { $minutes } min
unit-days = { $days } d { $hours } h
unit-bytes = { $value } B
unit-kb = { $value } kB
unit-mb = { $value } MB
unit-gb = { $value } GB
unit-million = { $value } Mio.
unit-percent = { $value } %
unit-percent-some = <1 %
unit-percent-nearly-all = >99 %

# What was read.
read-files = { $count ->
        [one] 1 Datei
       *[other] { $count } Dateien als ein Mitschnitt
    }
read-packets = { $count ->
        [one] 1 Paket
       *[other] { $count } Pakete
    }
read-flows = { $count ->
        [one] 1 TCP-Flow
       *[other] { $count } TCP-Flows
    }
read-refused = { $count } abgewiesen
read-unanswered = { $count } unbeantwortet
read-duplicates = { $count ->
        [one] 1 Paket doppelt mitgeschnitten
       *[other] { $count } Pakete doppelt mitgeschnitten
    }
read-span = { $from } bis { $to } UTC, { $length }
read-moment = { $from } UTC
and-more = und { $count } weitere
read-more-warnings = { $count ->
        [one] und 1 weitere Warnung
       *[other] und { $count } weitere Warnungen
    }

# Connections and their outcomes.
connections-title = { $count ->
        [one] 1 WebSocket-Verbindung
       *[other] { $count } WebSocket-Verbindungen
    }
connections-selected = { $count } von { $total } WebSocket-Verbindungen ausgewählt
connections-count = { $count ->
        [one] 1 Verbindung
       *[other] { $count } Verbindungen
    }

# What limits the verdicts.
limits-title = Was der Mitschnitt nicht zeigen kann
limits-tls = { $count ->
        [one] 1 TLS-Flow
       *[other] { $count } TLS-Flows
    }
    .text = verschlüsselt, und kein Schlüssel dazu; WebSocket (wss) kann darin sein: Key-Log mit --keylog angeben
limits-quic = { $count ->
        [one] 1 QUIC-Flow
       *[other] { $count } QUIC-Flows
    }
    .text = nicht analysiert (WebSocket über HTTP/3 ist dort möglich)
limits-over = { $count ->
        [one] 1 Flow
       *[other] { $count } Flows
    }
    .text = vor dem Ende aufgegeben, da nicht alle zugleich aktiven Flows in den erlaubten Speicher passten
        (--max-memory)
limits-fragments = { $count ->
        [one] 1 Fragment
       *[other] { $count } Fragmente
    }
    .text = von IP-Paketen, deren übrige Teile nicht im Mitschnitt sind
limits-overlaps = { $count ->
        [one] 1 Fragment
       *[other] { $count } Fragmente
    }
    .text = im Widerspruch zu einem früheren Fragment desselben IP-Pakets, wie bei einem Angriff oder Defekt; gelesen
        wurde die erste Kopie
limits-undecoded = { $count ->
        [one] 1 Paket
       *[other] { $count } Pakete
    }
    .text = nicht dekodiert: { $reasons }
limits-undecoded-reason = { $reason } { $count }
limits-incidents = kamen nach den ersten { $kept } und wurden nicht nach Vorfällen durchsucht

# The table of close codes.
codes-title = Close-Codes
codes-code = Code
codes-name = Name
codes-count = Anzahl
codes-share = Anteil
codes-started = begonnen von
codes-saw = gesehen von
codes-client = Client
codes-server = Server
codes-nobody = niemand

# What the codes mean.
meanings-title = Bedeutung der Codes
meanings-said = Wortlaut
meanings-fits = { $count ->
        [one] (passt zu 1 Verbindung)
       *[other] (passt zu { $count } Verbindungen)
    }
meanings-when = Wann
meanings-also = Außerdem
meanings-fix = Abhilfe
meanings-book = { $key ->
        [subprotocol] Nach { $book }, laut Subprotokoll { $value }
        [host] Nach { $book }, wozu der Host { $value } gehört
        [path] Nach { $book }, worauf der Pfad { $value } hindeutet
       *[close] Wahrscheinlich nach { $book }, allein nach dem Close-Frame zu urteilen
    }
meanings-again = Neuaufbau
meanings-reason = „{ $reason }“
meanings-reason-count = „{ $reason }“ ({ $count })
timeline-title = Zeitverlauf: { $length } pro Spalte, höchstens { $most } in einer
timeline-opened = geöffnet
timeline-findings = Befunde

# What rules concluded.
findings-title = Befunde
findings-when = Wann
findings-cause = Ursache
findings-fix = Abhilfe
findings-concerns = { $count ->
        [one] 1 Verbindung
       *[other] { $count } Verbindungen
    }
findings-filter-cut = (die ersten { $shown } von { $count })
severity-info = Hinweis
severity-low = niedrig
severity-medium = mittel
severity-high = hoch
severity-critical = kritisch

# The connections that ended badly.
bad-title = { $count ->
        [one] 1 Verbindung endete fehlerhaft
       *[other] { $count } Verbindungen endeten fehlerhaft, die schlimmsten zuerst
    }
bad-title-some = { $shown } von { $count } fehlerhaft beendeten Verbindungen, die schlimmsten zuerst
bad-none = Keine Verbindung endete fehlerhaft.
bad-ended = Ende
bad-last = zuletzt
bad-answer = Antwort
bad-body = Body
bad-packets = Pakete
bad-filter = Filter
bad-fault = Fehler
bad-via = über
bad-tls = TLS
bad-http2 = HTTP/2
bad-message = Nachricht
bad-heartbeat = Heartbeat
refused-message = { $side ->
        [client] die letzte Nachricht des Clients hatte { $bytes } Byte
       *[other] die letzte Nachricht des Servers hatte { $bytes } Byte
    }
refused-message-compressed = { $side ->
        [client] die letzte Nachricht des Clients hatte { $bytes } Byte, komprimiert
       *[other] die letzte Nachricht des Servers hatte { $bytes } Byte, komprimiert
    }
refused-message-open = { $side ->
        [client] von der Nachricht des Clients waren { $bytes } Byte eingetroffen
       *[other] von der Nachricht des Servers waren { $bytes } Byte eingetroffen
    }
refused-message-limit = über dem Standardlimit von { $product } ({ $bytes } Byte)
bad-unsure = unsicher
bad-cause = Ursache
bad-hop = Teilstrecke
hop-other-leg = { $role ->
        [client-leg] { $filter }, zwischen Proxy und Backend
       *[upstream-leg] { $filter }, zwischen Client und Proxy
    }
bad-book = Code
bad-fix = Abhilfe
heartbeat-every = { $side ->
        [client] Client pingt alle { $interval }
       *[server] Server pingt alle { $interval }
    }
heartbeat-pings = { $count ->
        [one] 1 Ping
       *[other] { $count } Pings
    }
heartbeat-from = { $side ->
        [client] vom Client
       *[server] vom Server
    }
heartbeat-round-trip = Umlaufzeit { $min } bis { $max }
heartbeat-unanswered = { $count } unbeantwortet

when-ended = { $time } UTC
when-last-packet = Paket { $time } UTC
when-age = { $age } nach dem Upgrade
when-after-request = { $age } nach der Anfrage
when-begun = { $age } nach dem ersten Paket
when-idle = { $idle } nach den letzten Daten

answer-location = Location { $value }
answer-server = Server { $value }
answer-via = Via { $value }
answer-retry = Retry-After { $value }
answer-status = HTTP { $status }

via-connect = durch CONNECT { $target }
via-proxied = hinter einem Proxy für { $client }

http2-stream = Stream { $stream }
http2-stalled = { $side ->
        [client] Client konnte nach { $packet } nichts mehr senden: Server gab kein weiteres Fenster frei
       *[server] Server konnte nach { $packet } nichts mehr senden: Client gab kein weiteres Fenster frei
    }

packet-request = Upgrade-Anfrage
packet-response = HTTP { $status }
packet-open = 101
packet-data = letzte Daten
packet-close = { $side ->
        [client] { $close } vom Client
       *[server] { $close } vom Server
    }
packet-fin = { $side ->
        [client] FIN vom Client
       *[server] FIN vom Server
    }
packet-rst = { $side ->
        [client] RST vom Client
       *[server] RST vom Server
    }
packet-ping = { $side ->
        [client] Ping vom Client ohne Pong
       *[server] Ping vom Server ohne Pong
    }
packet-fault = { $side ->
        [client] Regelverstoß des Clients
       *[server] Regelverstoß des Servers
    }
packet-last = letztes Paket

# TLS flows that could not be read.
opaque-title = { $count ->
        [0] Kein TLS-Flow blieb ungelesen
        [one] 1 TLS-Flow, der nicht lesbar war
       *[other] { $count } TLS-Flows, die nicht lesbar waren
    }
opaque-about = Was ohne Schlüssel zu sehen ist, nach erstem Paket geordnet. Ob WebSocket darin war, ist nicht bekannt.
opaque-began = Beginn
opaque-lasted = Dauer { $length }
opaque-sent = { $side ->
        [client] { $bytes } vom Client
       *[server] { $bytes } vom Server
    }
opaque-no-end = kein Ende von TCP im Mitschnitt
opaque-idle = { $idle } nach den letzten Bytes

# Nothing to report on.
nothing-packets = Der Mitschnitt enthält keine Pakete.
nothing-found = Keine WebSocket-Verbindung gefunden.
nothing-selected = { $total ->
        [one] Die einzige WebSocket-Verbindung wurde von den Filtern nicht ausgewählt.
       *[other] Keine der { $total } WebSocket-Verbindungen wurde von den Filtern ausgewählt.
    }
nothing-no-tcp = Der Mitschnitt enthält kein TCP: Schnittstelle und Filter prüfen.
nothing-flows = { $count ->
        [one] 1 TCP-Flow wurde gelesen
       *[other] { $count } TCP-Flows wurden gelesen
    }, ohne Upgrade auf WebSocket.
nothing-tls = { $count ->
        [one] 1 davon ist TLS ohne Schlüssel, und WebSocket (wss) kann darin sein.
       *[other] { $count } davon sind TLS ohne Schlüssel, und WebSocket (wss) kann darin sein.
    } Das Key-Log des Clients oder des Servers mit --keylog FILE angeben oder zwischen TLS-Terminierung und
    Anwendung mitschneiden, wo der Verkehr im Klartext läuft. Schlüssel lassen sich nur im Voraus aufzeichnen: Client
    oder Server mit SSLKEYLOGFILE=keys.log (Browser, curl) oder --tls-keylog=keys.log (Node.js) starten.
nothing-tls-list = Was solche Flows ohne Schlüssel zeigen (Servername, Alerts, wer sie beendete), listet --opaque-tls
        auf.
nothing-tls-failed = { $count ->
        [one] 1 davon ist TLS, das keine Daten übertrug. Falls der Handshake scheiterte und der Server ein
            WebSocket-Server ist, nennt --websocket-server HOST den Grund.
       *[other] { $count } davon sind TLS, das keine Daten übertrug. Falls die Handshakes scheiterten und der Server
            ein WebSocket-Server ist, nennt --websocket-server HOST den Grund.
    }
nothing-refused = { $count ->
        [one] 1 Verbindungsversuch wurde abgewiesen (RST): prüfen, ob der Server auf dem Port lauscht.
       *[other] { $count } Verbindungsversuche wurden abgewiesen (RST): prüfen, ob der Server auf dem Port lauscht.
    }
nothing-unanswered = { $count ->
        [one] 1 Verbindungsversuch blieb unbeantwortet: Adresse, Route und Firewalls prüfen.
       *[other] { $count } Verbindungsversuche blieben unbeantwortet: Adresse, Route und Firewalls prüfen.
    }
