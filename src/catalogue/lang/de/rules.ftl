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
    .title = der Mitschnitt beginnt mitten in Verbindungen
    .cause = Die ersten Pakete dieser Verbindungen fehlen; was im Upgrade vereinbart wurde, ist daher unbekannt.
    .fix = Den Mitschnitt starten, bevor sich die Clients verbinden.
    .proper = Dauerhaft in einen Ringpuffer mitschneiden, etwa mit `dumpcap -b filesize:100000`.
    .verify = Der nächste Mitschnitt enthält SYN und 101 jeder Verbindung.
rule-capture-ends-open =
    .title = der Mitschnitt endet vor den Verbindungen
    .cause = Die Datei endet, während diese Verbindungen noch bestehen; das ist kein Verbindungsabbruch.
    .fix = Länger mitschneiden.
    .proper = Den Mitschnitt erst beenden, nachdem der Fehler aufgetreten ist.
    .verify = Der nächste Mitschnitt enthält Close, FIN oder RST.
rule-capture-gap =
    .title = im Mitschnitt gingen Pakete verloren
    .cause = Bestätigte Bytes fehlen; ein Close-Frame kann darunter gewesen sein.
    .fix = Mit größerem Puffer (`tcpdump -B 65536`) oder engerem Filter mitschneiden.
    .proper = Auf einem Host oder TAP mitschneiden, der mit dem Verkehr Schritt hält.
    .verify = Das Mitschnittprogramm meldet keine verworfenen Pakete.
rule-capture-one-way =
    .title = nur eine Richtung wurde mitgeschnitten
    .cause = Die Pakete einer Seite fehlen, obwohl die andere sie bestätigt.
    .fix = Dort mitschneiden, wo beide Richtungen durchlaufen, etwa auf dem Client oder dem Server.
    .proper = Beide Richtungen der Leitung spiegeln.
    .verify = Der nächste Mitschnitt enthält Daten beider Seiten.
rule-capture-truncated =
    .title = Pakete wurden beim Mitschneiden gekürzt
    .cause = Die Snapshot-Länge schnitt Nutzdaten und damit Frames ab.
    .fix = Ganze Pakete mitschneiden (`tcpdump -s 0`).
    .proper = Keine Snapshot-Länge verwenden, wo es auf Close-Frames ankommt.
    .verify = Kein Paket ist in der Datei kürzer als auf der Leitung.
rule-capture-clock-jump =
    .title = die Uhr des Mitschnitts wurde zurückgestellt
    .cause = Ein Paket, das auf bereits Gesendetes folgt, trägt eine frühere Zeit als die Pakete davor: Die Uhr des
        mitschneidenden Hosts wurde gestellt.
    .fix = Sich bei diesen Verbindungen nicht auf Zeitspannen verlassen.
    .proper = Die Uhr des mitschneidenden Hosts allmählich angleichen lassen, nicht sprunghaft stellen (`makestep` in
        chrony).
    .verify = Im nächsten Mitschnitt springt keine Zeit zurück.
rule-tls-opaque =
    .title = TLS ohne Schlüssel
    .cause = Die Frames sind verschlüsselt, daher zeigen nur TCP und TLS, wie die Verbindung endete.
    .fix = Das Key-Log mit `--keylog` angeben.
    .proper = Auf Testsystemen Key-Logs aufbewahren oder hinter der TLS-Terminierung mitschneiden.
    .verify = Der Bericht nennt für diese Verbindungen Codes.

# The session never opened.
rule-tls-cert-rejected =
    .title = der Client weist das Zertifikat des Servers zurück
    .cause = Der Client beendete den TLS-Handshake mit dem Alert { $alert }. Browser melden das als 1006.
    .fix = Ablaufdatum, Hostnamen und Kette des Zertifikats prüfen, das der Server sendet.
    .proper = Zertifikate automatisch erneuern und die ganze Kette ausliefern.
    .verify = `openssl s_client -connect HOST:PORT -servername NAME` prüft das Zertifikat ohne Fehler.
rule-tls-no-overlap =
    .title = keine gemeinsame TLS-Version, Cipher-Suite oder ALPN
    .cause = Der TLS-Handshake endete mit dem Alert { $alert }: Die beiden Seiten haben keine gemeinsamen zulässigen
        Parameter.
    .fix = In ALPN `http/1.1` anbieten und TLS-Versionen und Cipher-Suiten angleichen.
    .proper = Auf beiden Seiten aktuelle TLS-Standardeinstellungen verwenden.
    .verify = ClientHello und Einstellungen des Servers haben eine Version und eine Suite gemeinsam.
rule-tls-client-cert =
    .title = der Server weist das Zertifikat des Clients zurück
    .cause = Der Server beendete den TLS-Handshake mit dem Alert { $alert }: Ein Client-Zertifikat fehlt oder ist
        nicht vertrauenswürdig.
    .fix = Das Client-Zertifikat installieren oder seinen Aussteller zu denen hinzufügen, denen der Server vertraut.
    .proper = Client-Zertifikate automatisch verteilen und erneuern.
    .verify = `openssl s_client -cert FILE -key FILE -connect HOST:PORT` schließt den Handshake ab.
rule-tls-sni-unknown =
    .title = der Server kennt den Hostnamen nicht
    .cause = Der Server beantwortete den Namen im SNI des Clients mit dem Alert `unrecognized_name`.
    .fix = Den Hostnamen in der URL des Clients prüfen oder ihn auf dem Server einrichten.
    .proper = Jedem Namen einen virtuellen Host und ein Zertifikat zuordnen.
    .verify = `openssl s_client -servername NAME` erhält ein Zertifikat für diesen Namen.
rule-tls-cut =
    .title = TLS wurde ohne Angabe von Gründen gekappt
    .cause = TCP endete im TLS-Handshake, und kein lesbarer Alert nennt den Grund.
    .fix = Das Log der Seite lesen, die ihn beendete, und mit einem anderen Netzwerk vergleichen.
    .proper = Geräte, die nach Servernamen filtern, aus diesem Pfad nehmen.
    .verify = Ein Mitschnitt an beiden Enden zeigt, wer FIN oder RST sendete.
rule-scheme-mismatch-wss-on-plain =
    .title = `wss://` an einen Klartext-Port gesendet
    .cause = Der Server beantwortete das ClientHello im Klartext: Er spricht auf diesem Port kein TLS.
    .fix = Für diesen Port `ws://` verwenden oder den Port, auf dem der Server TLS spricht.
    .proper = TLS an einer Stelle terminieren und den Clients nur deren URL nennen.
    .verify = `openssl s_client -connect HOST:PORT` zeigt ein Zertifikat.
rule-scheme-mismatch-ws-on-tls =
    .title = `ws://` an einen TLS-Port gesendet
    .cause = Der Server spricht auf diesem Port TLS, und der Client sendete sein Upgrade im Klartext.
    .fix = Für diesen Port `wss://` verwenden.
    .proper = Nicht umleiten, sondern den Clients von Anfang an die URL mit `wss://` geben.
    .verify = Die ersten Bytes des Clients sind ein ClientHello.
rule-http-redirect =
    .title = Upgrade mit HTTP { $status } umgeleitet
    .cause = Der Server verweist auf eine andere Adresse ({ $location }); Browser folgen bei WebSocket nie einer
        Umleitung.
    .fix = Im Client die endgültige URL einstellen.
    .proper = WebSocket-Pfade von Umleitungen auf Anmeldeseiten, wegen Schrägstrichen und auf https ausnehmen.
    .verify = Das Upgrade dieser URL wird mit 101 beantwortet.
rule-http-auth =
    .title = Upgrade mit HTTP { $status } abgelehnt
    .cause = Der Server oder ein Proxy akzeptiert die Zugangsdaten, den Origin oder den Client nicht. Browser melden
        1006.
    .fix = Token, Cookie und Origin der Anfrage prüfen, ebenso die Regeln von Firewalls vor dem Server.
    .proper = Token vor ihrem Ablauf erneuern und den Client eine Ablehnung von einem Netzausfall unterscheiden
        lassen.
    .verify = Dieselbe Anfrage mit frischen Zugangsdaten erhält eine 101.
rule-http-not-found =
    .title = Upgrade mit HTTP { $status } abgelehnt
    .cause = Die Anfrage erreichte einen Server, der unter diesem Pfad oder für diese Methode keinen WebSocket
        anbietet.
    .fix = Pfad, Host und Rewrite-Regeln des Proxys prüfen.
    .proper = Den WebSocket-Pfad im Health-Check des Deployments testen.
    .verify = Der Server selbst beantwortet auf seinem Port denselben Pfad mit 101.
rule-http-upgrade-required =
    .title = die Upgrade-Header erreichten den Server nicht
    .cause = Der Server antwortete mit HTTP { $status }, weil die Anfrage, die bei ihm eintraf, kein gültiges Upgrade
        war; oft hat ein Proxy die Header entfernt.
    .fix = `Upgrade` und `Connection` weiterleiten und zum Backend HTTP/1.1 sprechen (nginx:
        `proxy_http_version 1.1`).
    .proper = Für WebSocket-Pfade eine einzige, getestete Proxy-Konfiguration pflegen.
    .verify = Ein Mitschnitt hinter dem Proxy zeigt beide Header in der Anfrage.
rule-proxy-strips-upgrade =
    .title = ein Proxy entfernte die Upgrade-Header
    .cause = Die Anfrage enthält Sec-WebSocket-Key, aber `Upgrade`, `Connection` oder die HTTP-Version ist nicht
        gültig: Etwas vor diesem Punkt hat das verändert.
    .fix = In nginx `proxy_http_version 1.1`, `Upgrade` und `Connection` setzen, in anderen Proxys das Entsprechende.
    .proper = Für WebSocket-Pfade eine einzige, getestete Proxy-Konfiguration pflegen.
    .verify = Die Anfrage hinter dem Proxy enthält `Upgrade: websocket`.
rule-socketio-no-affinity =
    .title = Socket.IO-Sitzung liegt auf einer anderen Instanz
    .cause = Der Server kennt die Sitzungs-ID nicht: Die Polling-Sitzung liegt auf einer anderen Instanz.
    .fix = Im Load-Balancer Sticky Sessions einschalten.
    .proper = `transports: ["websocket"]` verwenden oder Sitzungen zwischen den Instanzen teilen.
    .verify = Alle Anfragen mit derselben `sid` erreichen dieselbe Instanz.
rule-http-overload =
    .title = Upgrade mit HTTP { $status } abgelehnt
    .cause = Der Server wirft Last ab, begrenzt die Rate oder fährt herunter.
    .fix = Retry-After beachten und nach jedem Versuch länger warten.
    .proper = Kapazität ausbauen und Neuverbindungen durch zufällige Wartezeiten verteilen.
    .verify = Die Zahl der Verbindungen und Ablehnungen im Zeitverlauf zeigt das Limit.
rule-http-bad-gateway =
    .title = der Proxy erreichte kein Backend (HTTP { $status })
    .cause = Der Proxy antwortete anstelle des Backends: Er wurde dort abgewiesen oder gekappt oder erhielt keine
        gültige Antwort.
    .fix = Zustand, Adresse, Port und Protokoll des Backends prüfen.
    .proper = Backends durch Health-Checks aus der Lastverteilung nehmen, bevor sie stoppen.
    .verify = Ein Mitschnitt zwischen Proxy und Backend zeigt die abgewiesene oder gekappte Verbindung.
rule-http-gateway-timeout =
    .title = das Backend antwortete nicht rechtzeitig (HTTP { $status })
    .cause = Der Proxy wartete { $wait } auf die Antwort des Backends auf das Upgrade und gab dann auf.
    .fix = Das Log des Backends zu dieser Zeit lesen; den Timeout des Proxys nur erhöhen, wenn das Backend mit Absicht
        langsam ist.
    .proper = Upgrades ohne langsame Aufrufe annehmen und erst danach authentifizieren.
    .verify = Die Antwortzeit des Backends auf ein Upgrade liegt weit unter dem Timeout des Proxys.
rule-http-server-error =
    .title = Fehler im Server bei der Annahme (HTTP 500)
    .cause = Der Upgrade-Handler des Servers scheiterte.
    .fix = Das Log des Servers zu dieser Sekunde lesen.
    .proper = Fehler im Upgrade-Handler abfangen und mit einem Status antworten, der den Grund nennt.
    .verify = Dieselbe Anfrage erhält keine 500 mehr.
rule-http-200-instead-of-101 =
    .title = HTTP { $status } statt 101
    .cause = Die Route wurde als gewöhnliches HTTP bedient: Upgrade-Header gingen verloren, oder der Pfad gehört zu
        keinem WebSocket.
    .fix = Den Pfad prüfen und im Proxy `Upgrade` und `Connection` weiterleiten.
    .proper = Den WebSocket-Pfad im Health-Check des Deployments testen.
    .verify = Der Server selbst beantwortet auf seinem Port dieselbe Anfrage mit 101.
rule-http-refused =
    .title = Upgrade mit HTTP { $status } abgelehnt
    .cause = Der Server oder ein Proxy beantwortete das Upgrade mit diesem Status; der Status allein nennt keinen
        Grund.
    .fix = Den Body der Antwort und das Log des Servers zu dieser Sekunde lesen.
    .proper = Den Server im Body angeben lassen, warum er ablehnt.
    .verify = Dieselbe Anfrage erhält eine 101.
rule-accept-mismatch =
    .title = falsches Sec-WebSocket-Accept
    .cause = Der Accept-Wert passt nicht zum Schlüssel der Anfrage, der Client muss die 101 daher zurückweisen: Sie
        ist die Antwort auf eine andere Anfrage, oder der Wert wurde falsch berechnet.
    .fix = Caches und umschreibende Proxys aus dem Pfad nehmen.
    .proper = Im Server eine gepflegte WebSocket-Bibliothek verwenden.
    .verify = Der Wert ist der Digest des Schlüssels aus der Anfrage derselben Verbindung.
rule-upgrade-headers-wrong =
    .title = der 101 fehlen Upgrade-Header
    .cause = Die 101 enthält kein gültiges `Upgrade` oder `Connection`, der Client muss sie daher zurückweisen.
    .fix = Den Server beide Header senden und den Proxy sie weiterleiten lassen.
    .proper = Im Server eine gepflegte WebSocket-Bibliothek verwenden.
    .verify = Die 101, die beim Client eintrifft, enthält beide Header.
rule-not-http =
    .title = die Antwort ist kein wohlgeformtes HTTP
    .cause = Die Antwort des Servers auf das Upgrade lässt sich nicht als HTTP lesen, der Client weist sie daher
        zurück.
    .fix = Prüfen, was auf diesem Port lauscht und wie die Zeilen der Antwort enden.
    .proper = Im Server eine gepflegte WebSocket-Bibliothek verwenden.
    .verify = `curl -i` zeigt eine Statuszeile und Header.
rule-subprotocol-unoffered =
    .title = der Server wählte ein nicht angebotenes Subprotokoll
    .cause = Die 101 nennt ein Subprotokoll, das der Client nicht angeboten hatte; er weist sie daher zurück.
    .fix = Den Server eines der Subprotokolle aus der Anfrage wählen lassen.
    .proper = Die Liste der Subprotokolle für Client und Server an einer Stelle pflegen.
    .verify = Sec-WebSocket-Protocol der Antwort ist eines aus der Anfrage.
rule-subprotocol-missing =
    .title = der Server wählte kein Subprotokoll
    .cause = Der Client bot Subprotokolle an, und die 101 nennt keines; Browser und manche Bibliotheken brechen dann
        ab.
    .fix = Den Server mit einem der angebotenen Subprotokolle antworten lassen.
    .proper = Ein Subprotokoll mit Namen und Version vereinbaren.
    .verify = Die 101 enthält den Header Sec-WebSocket-Protocol.
rule-extension-unoffered =
    .title = der Server wählte eine unzulässige Erweiterung
    .cause = Die 101 nennt eine Erweiterung, die nicht angeboten wurde oder diese Parameter nicht haben kann; der
        Client weist sie zurück.
    .fix = Proxys daran hindern, Header hinzuzufügen, oder die Erweiterung abschalten.
    .proper = Die WebSocket-Bibliothek des Servers aktualisieren.
    .verify = Sec-WebSocket-Extensions der Antwort passt zu dem der Anfrage.
rule-handshake-client-gave-up =
    .title = der Client gab das Warten auf das Upgrade auf
    .cause = Der Client beendete TCP { $wait } nach seiner Anfrage und vor jeder Antwort: sein eigener Timeout für den
        Verbindungsaufbau.
    .fix = Herausfinden, warum die Antwort so lange dauert; als Notbehelf den Timeout des Clients erhöhen.
    .proper = Upgrades sofort annehmen und langsame Arbeit danach erledigen.
    .verify = Die Antwort auf ein Upgrade trifft innerhalb einer Sekunde ein.
rule-handshake-server-closed =
    .title = der Server legte beim Upgrade auf
    .cause = Der Server, oder was an seiner Stelle steht, beendete TCP, ohne die Anfrage zu beantworten.
    .fix = Das Log des Servers zu dieser Sekunde lesen und prüfen, ob dieser Port HTTP spricht.
    .proper = Den Server jede Anfrage beantworten lassen, auch eine, die er ablehnt.
    .verify = Dieselbe Anfrage erhält einen Status.
rule-handshake-unanswered =
    .title = das Upgrade blieb unbeantwortet
    .cause = Der Mitschnitt enthält keine gültige Antwort auf die Anfrage.
    .fix = Das Log des Servers zu dieser Zeit lesen und prüfen, was dazwischen liegt.
    .proper = Im Client einen Timeout für den Verbindungsaufbau setzen und sein Auslösen protokollieren.
    .verify = Ein Mitschnitt am Server zeigt, ob er antwortete.
rule-h2-connect-unsupported =
    .title = HTTP/2 ohne Unterstützung für WebSocket
    .cause = Der Client fragte mit erweitertem CONNECT an, das der Server oder ein Proxy nicht eingeschaltet hat (RFC
        8441).
    .fix = RFC 8441 auf jeder Zwischenstation einschalten oder für diesen Host in ALPN nur `http/1.1` anbieten.
    .proper = WebSocket über HTTP/2 nach jeder Änderung an einem Proxy testen.
    .verify = Die SETTINGS des Servers enthalten ENABLE_CONNECT_PROTOCOL = 1.

# Faults of frames. `offender` broke the rule.
rule-unmasked-client-frame =
    .title = der Client sendete einen Frame ohne Maske
    .cause = Frames eines Clients müssen maskiert sein; der Server bricht die Verbindung ab, meist mit 1002.
    .fix = Die Bibliothek des Clients korrigieren oder aktualisieren, oder den Proxy, der an seiner Stelle Frames
        schreibt.
    .proper = Im Client eine gepflegte WebSocket-Bibliothek verwenden.
    .verify = In jedem Frame des Clients ist das Maskenbit gesetzt.
rule-masked-server-frame =
    .title = der Server sendete einen maskierten Frame
    .cause = Frames eines Servers dürfen nicht maskiert sein; der Client bricht die Verbindung ab.
    .fix = Die Bibliothek des Servers korrigieren oder aktualisieren, oder den Proxy, der an seiner Stelle Frames
        schreibt.
    .proper = Im Server eine gepflegte WebSocket-Bibliothek verwenden.
    .verify = In keinem Frame des Servers ist das Maskenbit gesetzt.
rule-rsv-without-extension =
    .title = { $offender ->
        [client] der Client setzte ein reserviertes Bit ohne Erweiterung
       *[server] der Server setzte ein reserviertes Bit ohne Erweiterung
    }
    .cause = Keine vereinbarte Erweiterung gibt dem Bit eine Bedeutung; oft komprimiert eine Seite, obwohl Kompression
        nicht vereinbart war, oder die Bytes sind keine Frames.
    .fix = permessage-deflate im Absender abschalten oder im Upgrade vereinbaren.
    .proper = Die WebSocket-Bibliothek des Absenders aktualisieren.
    .verify = Die 101 nennt permessage-deflate, oder kein Frame hat RSV1 gesetzt.
rule-reserved-opcode =
    .title = { $offender ->
        [client] der Client verwendete einen reservierten Opcode
       *[server] der Server verwendete einen reservierten Opcode
    }
    .cause = Ein Frame hat den Opcode { $value }, den RFC 6455 nicht definiert; oft vermischen sich die Frames zweier
        Schreiber.
    .fix = Nur einen Task auf den Socket schreiben lassen und die Bibliothek des Absenders aktualisieren.
    .proper = Alle Frames über eine einzige Warteschlange senden.
    .verify = Wireshark zeigt bis zum Fehler vollständige Frames.
rule-bad-length =
    .title = { $offender ->
        [client] der Client schrieb eine Frame-Länge falsch
       *[server] der Server schrieb eine Frame-Länge falsch
    }
    .cause = Die Länge eines Frames steht nicht in der Form, die RFC 6455 verlangt, oder sie ist zu groß.
    .fix = Die Bibliothek des Absenders korrigieren oder aktualisieren.
    .proper = Eine gepflegte WebSocket-Bibliothek verwenden.
    .verify = Wireshark zeigt bis zum Fehler vollständige Frames.
rule-control-too-long =
    .title = { $offender ->
        [client] der Client sendete einen zu langen Control-Frame
       *[server] der Server sendete einen zu langen Control-Frame
    }
    .cause = Ein Close, Ping oder Pong hat mehr als 125 Byte Nutzdaten.
    .fix = Den Grund des Close oder die Nutzdaten des Ping kürzen.
    .proper = Gründe beim Aufruf von close auf 123 Byte kürzen.
    .verify = Kein Control-Frame hat mehr als 125 Byte.
rule-control-fragmented =
    .title = { $offender ->
        [client] der Client sendete einen Control-Frame in Fragmenten
       *[server] der Server sendete einen Control-Frame in Fragmenten
    }
    .cause = Ein Close, Ping oder Pong wurde ohne FIN gesendet, was RFC 6455 verbietet.
    .fix = Die Bibliothek des Absenders korrigieren oder aktualisieren.
    .proper = Eine gepflegte WebSocket-Bibliothek verwenden.
    .verify = Jeder Control-Frame hat FIN gesetzt.
rule-bad-continuation =
    .title = { $offender ->
        [client] der Client brachte Fragmente durcheinander
       *[server] der Server brachte Fragmente durcheinander
    }
    .cause = Eine Fortsetzung kam ohne Nachricht, oder eine neue Nachricht, bevor die letzte vollständig war; oft
        schreiben zwei Tasks auf denselben Socket.
    .fix = Nur einen Task auf den Socket schreiben lassen oder die Schreibzugriffe mit einem Lock schützen.
    .proper = Alle Frames über eine einzige Warteschlange senden.
    .verify = Die Fragmente einer Nachricht folgen aufeinander.
rule-http-text-in-stream =
    .title = { $offender ->
        [client] HTTP-Text im Datenstrom des Clients
       *[server] HTTP-Text im Datenstrom des Servers
    }
    .cause = Wo ein Frame beginnen müsste, steht HTTP oder HTML: Ein Proxy oder Handler antwortete auf einer
        Verbindung nach dem Upgrade.
    .fix = Die Zwischenstation suchen, die den Text schrieb, und sie davon abhalten, dort zu antworten.
    .proper = Jedes Upgrade an nur einer Stelle behandeln.
    .verify = Ein Mitschnitt auf jeder Seite des Proxys zeigt, wer den Text schrieb.
rule-invalid-utf8-text =
    .title = { $offender ->
        [client] der Client sendete Text, der kein UTF-8 ist
       *[server] der Server sendete Text, der kein UTF-8 ist
    }
    .cause = Eine Textnachricht enthält Bytes, die kein gültiges UTF-8 sind, der Empfänger bricht die Verbindung daher
        ab.
    .fix = Solche Daten binär senden oder als UTF-8 kodieren.
    .proper = An einer einzigen Stelle nach dem Typ der Daten zwischen Text und binär wählen.
    .verify = Die Nachricht vor dem Close lässt sich als UTF-8 dekodieren.
rule-inflate-failure =
    .title = { $offender ->
        [client] der Client sendete Daten, die sich nicht entpacken lassen
       *[server] der Server sendete Daten, die sich nicht entpacken lassen
    }
    .cause = Eine komprimierte Nachricht lässt sich nicht entpacken: Der Stand der Kompression stimmt auf den beiden
        Seiten nicht überein.
    .fix = permessage-deflate testweise abschalten oder auf beiden Seiten `no_context_takeover` setzen.
    .proper = Beide WebSocket-Bibliotheken aktualisieren.
    .verify = Ohne Kompression kehrt der Fehler nicht wieder.
rule-close-bad-length =
    .title = { $offender ->
        [client] der Client sendete einen Close mit einem Byte
       *[server] der Server sendete einen Close mit einem Byte
    }
    .cause = Der Inhalt eines Close-Frames ist leer oder beginnt mit zwei Bytes Code; dieser hat ein einziges Byte.
    .fix = Die Bibliothek des Absenders korrigieren oder aktualisieren.
    .proper = Eine gepflegte WebSocket-Bibliothek verwenden.
    .verify = Der Close hat einen leeren Inhalt oder mindestens zwei Bytes.
rule-close-bad-utf8 =
    .title = { $offender ->
        [client] der Close-Grund des Clients ist kein UTF-8
       *[server] der Close-Grund des Servers ist kein UTF-8
    }
    .cause = Der Grund des Close-Frames ist kein gültiges UTF-8, sein Empfänger muss ihn daher zurückweisen.
    .fix = Den Grund als UTF-8 kodieren und nur zwischen Zeichen kürzen.
    .proper = Gründe kurz und in ASCII halten.
    .verify = Der Grund ist in Wireshark lesbar.
rule-close-illegal-code =
    .title = { $offender ->
        [client] der Client sendete den unzulässigen Code { $value }
       *[server] der Server sendete den unzulässigen Code { $value }
    }
    .cause = Diese Zahl darf nicht in einem Close-Frame stehen; der Empfänger antwortet meist mit 1002, und seiner
        Anwendung wird 1006 oder 1002 gemeldet.
    .fix = Für ein normales Ende 1000, für einen eigenen Code 4000 bis 4999 senden.
    .proper = Die Codes einer Anwendung in einer einzigen Liste führen und testen.
    .verify = `wsclose-pcap explain { $value }` sagt, was daran falsch ist.
rule-reserved-code-on-wire =
    .title = { $offender ->
        [client] der Client schrieb { $value } in einen Frame
       *[server] der Server schrieb { $value } in einen Frame
    }
    .cause = { $value } ist eine lokale Meldung und darf nicht gesendet werden: Ein Relay oder eine Anwendung leitete
        weiter, was die eigene Bibliothek meldete. Der wahre Fehler liegt auf der anderen Teilstrecke.
    .fix = Die andere Teilstrecke des Absenders kurz davor ansehen und ihn stattdessen 1011 oder 1014 senden lassen.
    .proper = Lokale Meldungen überall, wo ein Close weitergereicht wird, auf Codes abbilden, die gesendet werden
        dürfen.
    .verify = Kein Close-Frame enthält 1004, 1005, 1006 oder 1015.
rule-frame-after-close =
    .title = { $offender ->
        [client] der Client sendete nach seinem Close einen weiteren Frame
       *[server] der Server sendete nach seinem Close einen weiteren Frame
    }
    .cause = Nach ihrem Close darf eine Seite nichts mehr senden; der Frame wurde ignoriert.
    .fix = Nach dem Aufruf von close nichts mehr senden.
    .proper = Den Zustand der Bibliothek entscheiden lassen, ob noch eine Nachricht gesendet werden darf.
    .verify = Der Close ist der letzte Frame des Absenders.
rule-violation-silent-drop =
    .title = { $offender ->
        [client] der Server kappte TCP nach einem Regelverstoß des Clients
       *[server] der Client kappte TCP nach einem Regelverstoß des Servers
    }
    .cause = Ein Frame verletzte eine Regel, und sein Empfänger beendete TCP sofort und ohne Close; dem Verursacher
        wird 1006 gemeldet.
    .fix = Den Frame korrigieren, der die Regel verletzte; sein Paket ist angegeben.
    .proper = Den Empfänger einen Close mit Code senden lassen, bevor er die Verbindung kappt.
    .verify = Ohne den Fehler bleibt die Verbindung offen.
rule-new-code-old-peer =
    .title = { $code } von einer älteren Bibliothek mit 1002 beantwortet
    .cause = Close { $code } ist gültig, aber die Bibliothek des Empfängers kennt den Code nicht und antwortet mit
        1002. Ein Protokollfehler liegt nicht vor.
    .fix = Das Ende als { $code } lesen und dessen Ursache suchen.
    .proper = Die antwortende Bibliothek aktualisieren oder solchen Gegenseiten 1011 oder 1001 senden.
    .verify = Nach der Aktualisierung lautet die Antwort { $code }.

# A Close frame explains it.
rule-normal-1000 =
    .title = mit Absicht beendet, mit 1000
    .cause = { $side ->
        [client] Der Client beendete die Verbindung wie geplant.
        [server] Der Server beendete die Verbindung wie geplant.
       *[none] Die Verbindung wurde wie geplant beendet.
    }
    .fix = Nichts zu tun, falls das Ende gewollt war.
    .proper = Wo Clients zurückkehren sollen, 1001, 1012 oder einen eigenen Code verwenden.
    .verify = Das Programm, das close aufrief, wollte das.
rule-page-left-1001 =
    .title = jemand verließ die Seite
    .cause = Ein Client schloss mit 1001, wie Browser es tun, wenn ein Tab geschlossen oder eine andere Seite geöffnet
        wird.
    .fix = Nichts zu tun; tritt es oft auf, nach Seiten suchen, die sich selbst neu laden.
    .proper = Den Zustand im Server für Personen speichern, die zurückkehren.
    .verify = Der Client öffnet bald danach eine neue Verbindung oder keine.
rule-server-going-away-1001 =
    .title = der Server verschwand (1001)
    .cause = Der Server schloss mit 1001: Er stoppt, oder er beendet diese Sitzung nach einem eigenen Limit.
    .fix = Nach einem Deployment oder einem Leerlauf-Timeout zu dieser Zeit suchen.
    .proper = Vor dem Stoppen Verbindungen abbauen und Clients nach einer zufälligen Wartezeit neu verbinden lassen.
    .verify = Andere Verbindungen dieses Servers endeten in derselben Sekunde oder nicht.
rule-idle-close =
    .title = wegen Leerlaufs geschlossen, nach { $timer }
    .cause = { $watched ->
        [messages] Von Pings abgesehen wurde vor dem Close { $code } { $silence } lang keine Nachricht gesendet
       *[both] { $idle } lang wurde vor dem Close { $code } nichts gesendet
    }{ $fits ->
        [yes] , was zum Leerlauf-Timeout von { $product } passt.
       *[no] , und dessen Grund nennt einen Leerlauf-Timeout.
    }
    .fix = { $watched ->
        [client] Den Client mindestens alle { $suggested } einen Heartbeat senden lassen
        [server] Den Server mindestens alle { $suggested } einen Heartbeat senden lassen
        [messages] Mindestens alle { $suggested } eine Nachricht senden (Pings zählen nicht)
        [unknown] Mindestens im Abstand der Hälfte des Limits einen Heartbeat senden
       *[both] Mindestens alle { $suggested } einen Heartbeat senden
    }{ $known ->
        [yes] { " " }oder das Limit erhöhen (`{ $setting }`).
       *[no] { " " }oder das Limit erhöhen.
    }
    .proper = Die Seite Heartbeats senden lassen, deren Daten das Limit überwacht.
    .verify = Mit Heartbeats überdauert die Verbindung { $timer }.
rule-session-cap =
    .title = die Höchstdauer einer Sitzung beim Dienst
    .cause = Laut Grund des Close erreichte die Sitzung ihre Höchstdauer; sie war { $age } alt.
    .fix = Kurz vor Ablauf dieser Zeit eine neue Verbindung öffnen.
    .proper = Den Zustand in die nächste Sitzung übernehmen und Token rechtzeitig erneuern.
    .verify = Sitzungen enden bei demselben Alter, was auch immer sie tun.
rule-keepalive-ping-timeout-1011 =
    .title = Keepalive: kein Pong in der Frist (1011)
    .cause = { $acked ->
        [yes] Der Ping traf beim anderen Host ein, der ihn bestätigte, aber dessen Programm sendete nicht rechtzeitig
            ein Pong: Es war beschäftigt oder blockiert, oder ein Proxy antwortete an seiner Stelle.
        [no] Der Ping wurde nie bestätigt: Der Pfad oder der andere Host war ausgefallen.
       *[unknown] Der Absender des Close erhielt nicht rechtzeitig ein Pong auf seinen Ping.
    }
    .fix = Die Event-Loop der Seite, die schwieg, nicht blockieren; als Notbehelf `ping_timeout` erhöhen.
    .proper = Lange Arbeit aus der Loop verlagern, die den Socket liest.
    .verify = Jeder Ping erhält innerhalb einer Sekunde ein Pong.
rule-heartbeat-close =
    .title = geschlossen, weil ein Heartbeat ausblieb
    .cause = Laut Grund des Close wurde ein Heartbeat nicht rechtzeitig beantwortet.
    .fix = Herausfinden, was die andere Seite am Antworten hinderte: ein blockiertes Programm, ein langsamer Pfad oder
        eine zu kurze Frist.
    .proper = Lange Arbeit aus der Loop verlagern, die den Socket liest.
    .verify = Jeder Ping und jede Heartbeat-Nachricht erhält eine Antwort.
rule-app-error-1011 =
    .title = interner Fehler (1011)
    .cause = { $side ->
        [client] Der Client traf auf einen Fehler und schloss mit 1011, meist das Keepalive von websockets für Python.
       *[other] Der Server traf auf einen Fehler, wahrscheinlich bei der Verarbeitung der letzten Nachricht.
    }
    .fix = Das Log der Seite, die schloss, zu dieser Sekunde lesen.
    .proper = Fehler in Nachrichten-Handlern abfangen und innerhalb des Protokolls beantworten.
    .verify = Die letzte Nachricht erneut senden; das zeigt, ob sie den Fehler auslöst.
rule-restart-1012 =
    .title = Neustart des Dienstes (1012)
    .cause = Der Server schloss, weil er neu startet.
    .fix = Clients nach einer zufälligen Wartezeit neu verbinden lassen.
    .proper = Schrittweise neu starten und die Abmeldeverzögerung des Load-Balancers länger einstellen, als der Abbau
        dauert.
    .verify = Der Server nimmt bald danach wieder Verbindungen an.
rule-overload-1013 =
    .title = der Server ist überlastet (1013)
    .cause = Der Server bittet um einen späteren Versuch: Ein Limit wurde erreicht, oder etwas fehlt, das er braucht.
    .fix = Nach jedem Versuch länger warten.
    .proper = Kapazität ausbauen und vor dem Upgrade mit 503 und Retry-After ablehnen.
    .verify = Die Zahl der Verbindungen im Zeitverlauf zeigt das Limit.
rule-bad-gateway-1014 =
    .title = das Backend des Gateways scheiterte (1014)
    .cause = Ein Gateway, das den WebSocket selbst beendet, erhielt vom Server dahinter eine fehlerhafte oder keine
        Antwort.
    .fix = Zustand, Adresse, Port und Timeouts des Backends prüfen.
    .proper = Backends durch Health-Checks aus der Lastverteilung nehmen, bevor sie stoppen.
    .verify = Ein Mitschnitt hinter dem Gateway zeigt den Fehler auf dieser Teilstrecke.
rule-policy-1008 =
    .title = { $kind ->
        [auth] nach einer Regel beendet: Zugangsdaten (1008)
        [rate] nach einer Regel beendet: zu viel (1008)
        [slow] nach einer Regel beendet: zu langsamer Leser (1008)
        [origin] nach einer Regel beendet: Origin (1008)
       *[other] nach einer Regel beendet (1008)
    }
    .cause = { $kind ->
        [auth] Der Grund nennt Zugangsdaten: Ein Token fehlt, ist falsch oder abgelaufen.
        [rate] Der Grund nennt ein Limit: zu viele Nachrichten, Verbindungen oder Bytes.
        [slow] Der Client liest zu langsam: Sein Fenster war geschlossen, oder der Grund sagt es.
        [origin] Laut Grund ist der Origin der Seite nicht erlaubt.
       *[other] Eine Regel des Servers beendete die Verbindung, und der Code sagt nicht, welche.
    }
    .fix = { $kind ->
        [auth] Das Token vor dem Verbinden erneuern und die Uhren prüfen.
        [rate] Weniger senden oder Nachrichten zusammenfassen.
        [slow] Schneller lesen oder weniger abonnieren.
        [origin] Den Origin in die Liste des Servers aufnehmen.
       *[other] Den Grund und das Log des Servers zu dieser Sekunde lesen.
    }
    .proper = Den Server 3000, 3003 oder einen eigenen Code senden lassen, damit Clients diese Fälle unterscheiden
        können.
    .verify = Das Log des Servers nennt die Regel.
rule-too-big-1009 =
    .title = eine Nachricht war zu groß (1009)
    .cause = { $known ->
        [yes] Der Empfänger lehnte eine Nachricht von { $bytes } ab. Das nächstliegende Standardlimit darunter ist
            { $limit } bei { $product }.
       *[no] Der Empfänger lehnte eine Nachricht wegen ihrer Größe oder nach einer eigenen Regel ab.
    }
    .fix = Das Limit des Empfängers erhöhen oder kleinere Nachrichten senden.
    .proper = Große Daten in der Anwendung auf mehrere Nachrichten verteilen.
    .verify = Nachrichten unterhalb des Limits werden angenommen.
rule-unsupported-1003 =
    .title = diese Art von Daten wird nicht angenommen (1003)
    .cause = Der Empfänger kann die letzte Nachricht nicht annehmen: Text, wo er Binärdaten erwartet, oder umgekehrt,
        oder Inhalt, den er nicht parsen kann.
    .fix = Den Frame-Typ senden, den der Empfänger erwartet.
    .proper = Ein Subprotokoll vereinbaren, das den Typ festlegt.
    .verify = Der andere Frame-Typ wird angenommen.
rule-protocol-1002 =
    .title = Protokollfehler (1002) ohne Fehler im Mitschnitt
    .cause = Der Close meldet einen Regelverstoß, aber kein mitgeschnittener Frame verletzt eine Regel; auch ein
        Leerlauf-Timeout, ein abgelehntes Subprotokoll oder ein für den Empfänger zu neuer Code kann sich so zeigen.
    .fix = Das Log der Seite, die schloss, zu dieser Sekunde lesen.
    .proper = Die Bibliothek der Seite aktualisieren, die schloss.
    .verify = Ein vollständiger Mitschnitt beider Richtungen zeigt, ob ein Frame fehlerhaft ist.
rule-bad-data-1007 =
    .title = der Inhalt passt nicht zu seinem Typ (1007)
    .cause = Der Empfänger fand Text, der kein UTF-8 ist, oder komprimierte Daten, die sich nicht entpacken lassen.
    .fix = Binärdaten binär senden und Text als UTF-8 kodieren; testweise die Kompression abschalten.
    .proper = An einer einzigen Stelle nach dem Typ der Daten zwischen Text und binär wählen.
    .verify = Die Nachricht vor dem Close lässt sich als UTF-8 dekodieren.
rule-mandatory-extension-1010 =
    .title = { $sender ->
       *[client] der Client braucht eine Erweiterung (1010)
        [server] der Server schloss mit dem Client-Code 1010
    }
    .cause = { $sender ->
       *[client] Der Client schloss, weil der Server einer Erweiterung nicht zustimmte, die er braucht.
        [server] Der Server sendete 1010, was laut Definition nur ein Client sendet: Eine Bibliothek oder Anwendung
            verwendet den Code in einer eigenen Bedeutung, oft für eine Erweiterung, die sie verlangt.
    }
    .fix = { $sender ->
       *[client] Die Erweiterung im Server und in jedem Proxy einschalten oder sie optional machen.
        [server] Im Programm des Servers die Stelle suchen, die 1010 sendet; dort das Upgrade ablehnen oder 1008 oder
            einen eigenen Code senden.
    }
    .proper = Proxys daran hindern, Sec-WebSocket-Extensions umzuschreiben.
    .verify = Die 101 nennt die Erweiterung.
rule-closed-without-status-1005 =
    .title = ohne Code geschlossen
    .cause = { $side ->
        [client] Der Client sendete einen leeren Close, wie close() ohne Argumente es tut.
        [server] Der Server sendete einen leeren Close, wie Socket.IO es bei jedem Ende tut.
       *[none] Ein leerer Close wurde gesendet.
    }
    .fix = Nichts zu tun, falls das Ende gewollt war.
    .proper = Beim Aufruf von close Code und Grund übergeben.
    .verify = Das nächste Ende nennt seine Ursache.
rule-app-code =
    .title = { $code } { $name }
    .cause = { $book } definiert diesen Code; seine Bedeutung steht unten bei den Codes.
    .fix = Befolgen, was das Codebuch dazu sagt.
    .proper = Jeden Code des Dienstes im Client behandeln.
    .verify = `wsclose-pcap explain { $code }` sagt mehr dazu.
rule-private-code =
    .title = privater Code { $code }
    .cause = Die Anwendung legt seine Bedeutung fest; kein Codebuch wurde gewählt, das ihn definiert.
    .fix = Den Grund lesen und den Code in der Dokumentation der Anwendung nachschlagen.
    .proper = Die eigenen Codes in einem Codebuch beschreiben und es mit `--codebook` angeben.
    .verify = Der Bericht nennt dann den Code beim Namen.
rule-close-race =
    .title = beide Seiten schlossen gleichzeitig
    .cause = Die beiden Close-Frames kreuzten sich, sodass jeder Seite der Code der anderen gemeldet wurde; ihre Logs
        widersprechen sich.
    .fix = Nichts zu tun; beide Codes lesen.
    .proper = Eine Seite der Anwendung entscheiden lassen, wann Schluss ist.
    .verify = Beide Close-Frames wurden innerhalb einer Umlaufzeit gesendet.
rule-close-not-answered =
    .title = ein Close wurde nie beantwortet
    .cause = Der andere Host bestätigte den Close, aber sein Programm sendete bis zum Ende keinen zurück: Es las nicht
        mehr, oder seine Bibliothek kappt die Verbindung einfach.
    .fix = Untersuchen, was das Programm der schweigenden Seite zu dieser Zeit tat.
    .proper = Weiterlesen, bis der Close beantwortet ist.
    .verify = Jeder Close erhält innerhalb einer Sekunde eine Antwort.
rule-close-lost-to-rst =
    .title = der Close ging wahrscheinlich durch RST verloren
    .cause = Eine Seite sendete Close und setzte dann die Verbindung mit ungelesenen Daten zurück, sodass die
        Gegenseite den Close vielleicht nie las: Ihr wird 1006 gemeldet.
    .fix = Nach dem Senden von Close alle eingehenden Daten lesen, bis zur Antwort oder bis zu einer Frist.
    .proper = Zuerst nur die Senderichtung beenden und den Socket erst am Ende des Datenstroms schließen.
    .verify = Auf den Close folgt FIN und kein RST.

# The transport ended.
rule-server-fin-no-close =
    .title = der Server beendete TCP ohne Close
    .cause = Der Prozess des Servers schloss den Socket ohne Close-Handshake: ein nicht abgefangener Fehler in einem
        Handler, ein Absturz oder Kill, oder ein Aufruf, der den Socket einfach verwirft.
    .fix = Das Log des Servers zu dieser Sekunde lesen.
    .proper = Fehler abfangen und mit 1011 schließen; beim Herunterfahren mit 1001 oder 1012 schließen.
    .verify = Der Server sendet vor seinem FIN einen Close.
rule-client-fin-no-close =
    .title = der Client beendete TCP ohne Close
    .cause = Prozess oder System des Clients schloss den Socket ohne Close-Handshake: Er wurde abgebrochen, angehalten
        oder rief `terminate()` auf.
    .fix = Den Client zu dieser Zeit untersuchen.
    .proper = Clients mit einem Code schließen und Sitzungen fortsetzen lassen.
    .verify = Der Client sendet vor seinem FIN einen Close.
rule-rst-by-peer =
    .title = { $side ->
        [client] der Client setzte die Verbindung zurück
       *[server] der Server setzte die Verbindung zurück
    }
    .cause = TCP wurde ohne Close zurückgesetzt, und nichts deutet auf einen anderen Absender: ein Absturz mit
        ungelesenen Daten, ein verworfener Socket oder eine Firewall auf diesem Host.
    .fix = Das Log dieser Seite zu dieser Sekunde lesen.
    .proper = Mit einem Code schließen und bis zum Ende lesen, bevor der Socket geschlossen wird.
    .verify = Ein Mitschnitt auf diesem Host zeigt, ob er den RST sendete.
rule-rst-injected =
    .title = etwas auf dem Pfad setzte die Verbindung zurück
    .cause = { $sign ->
        [id] Der RST hat die IP-Identifikation { $seen }, sein Absender war bei { $usual } angelangt: Anscheinend
            stammt er von einer Middlebox.
        [both] Jede Seite erhielt im Namen der anderen einen RST, im Abstand von { $seen }: Das war eine Middlebox,
            oder beide Programme wurden in diesem Moment gestoppt.
       *[ttl] Der RST hat die TTL { $seen }, die übrigen Pakete seines Absenders { $usual }: Eine Middlebox sendete
            ihn.
    }
    .fix = Die Firewall oder den Load-Balancer auf dem Pfad suchen, dazu deren Timer und Regeln.
    .proper = Diesen Verkehr dort erlauben und Heartbeats in kürzerem Abstand als den dortigen Leerlauf-Timeout
        senden.
    .verify = Ein Mitschnitt auf dem Host, in dessen Namen der RST gesendet wurde, enthält ihn nicht.
rule-peer-vanished =
    .title = ein Host oder der Pfad verschwand
    .cause = Daten oder Pings wurden immer wieder gesendet, ohne jede Antwort: Der andere Host verlor Strom oder
        Netzwerk oder schläft, oder etwas auf dem Pfad verwarf den Flow.
    .fix = Den verstummten Host und den Pfad zu dieser Zeit untersuchen.
    .proper = Heartbeats auf beiden Seiten und `TCP_USER_TIMEOUT` verwenden.
    .verify = Ein Mitschnitt auf der anderen Seite zeigt, ob die Pakete eintreffen.
rule-forgotten-flow-rst =
    .title = der Pfad vergaß die Verbindung nach { $pause } ohne Paket
    .cause = { $pause } lang wurde nichts übertragen, und das Paket, das die Stille beendete, wurde mit RST
        beantwortet: NAT, eine Firewall oder ein Load-Balancer hatte die Verbindung im Leerlauf vergessen{ $known ->
        [yes] , wie etwa { $product } nach { $timer }
       *[no] { "" }
    }; oder der Host, in dessen Namen der RST kam, startete inzwischen neu.
    .fix = { $settable ->
        [yes] Heartbeats oder TCP-Keepalives in deutlich kürzerem Abstand als { $timer } senden oder `{ $setting }`
            erhöhen.
       *[no] Heartbeats oder TCP-Keepalives in kürzerem Abstand senden als der kürzeste Leerlauf-Timeout auf dem Pfad.
    }
    .proper = Auf beiden Seiten Heartbeats im Abstand der Hälfte des kürzesten Leerlauf-Timeouts auf dem Pfad senden.
    .verify = Mit Heartbeats überdauert die Verbindung { $pause } ohne andere Daten.
rule-forgotten-flow-silent =
    .title = der Pfad verschluckte, was auf { $pause } ohne Paket folgte
    .cause = { $pause } lang wurde nichts übertragen, und von da an blieb alles unbeantwortet: NAT, eine Firewall oder
        ein Load-Balancer hatte die Verbindung im Leerlauf vergessen und verwirft ihre Pakete{ $known ->
        [yes] , wie etwa { $product } nach { $timer }
       *[no] { "" }
    }; oder der andere Host verschwand inzwischen.
    .fix = { $settable ->
        [yes] Heartbeats oder TCP-Keepalives in deutlich kürzerem Abstand als { $timer } senden oder `{ $setting }`
            erhöhen.
       *[no] Heartbeats oder TCP-Keepalives in kürzerem Abstand senden als der kürzeste Leerlauf-Timeout auf dem Pfad.
    }
    .proper = Auf beiden Seiten Heartbeats im Abstand der Hälfte des kürzesten Leerlauf-Timeouts auf dem Pfad senden.
    .verify = Mit Heartbeats überdauert die Verbindung { $pause } ohne andere Daten.
rule-icmp-killed =
    .title = der Pfad meldete, dass Pakete nicht durchkommen
    .cause = { $reporter } meldete dem { $sender ->
        [client] Client
       *[server] Server
    }{ $kind ->
        [prohibited] , dass ein Filter seine Pakete verbietet
        [time_exceeded] , dass seine Pakete im Kreis liefen oder einen zu weiten Weg hatten
       *[unreachable] , dass es für seine Pakete keinen Weg zum Ziel gibt
    }; von da an kam nichts mehr zurück.
    .fix = Die Routen und Filter von { $reporter } zu dieser Zeit untersuchen.
    .proper = Routen und Filter so ändern, dass bestehende Verbindungen unberührt bleiben.
    .verify = Der Mitschnitt enthält keinen solchen ICMP-Fehler mehr.
rule-mtu-blackhole =
    .title = Pakete waren zu groß für den Pfad
    .cause = { $reporter } meldete Pakete des { $sender ->
        [client] Clients
       *[server] Servers
    } als zu groß{ $known ->
        [yes] , höchstens { $mtu } Byte kommen durch
       *[no] { "" }
    }; Segmente von { $bytes } Byte wurden erneut gesendet und trafen nie ein.
    .fix = ICMP-Fehler zum Absender durchlassen oder auf dem Tunnel oder VPN die MSS begrenzen
        (`--clamp-mss-to-pmtu`).
    .proper = Die MTU der Schnittstellen auf das setzen, was der Pfad zulässt, und `net.ipv4.tcp_mtu_probing` auf 1.
    .verify = Große Nachrichten treffen ein, und der Mitschnitt enthält keinen solchen ICMP-Fehler mehr.
rule-proxy-idle-end =
    .title = ein Leerlauf-Timer beendete die Verbindung nach { $timer }
    .cause = { $watched ->
        [messages] Von Pings abgesehen wurde { $silence } lang keine Nachricht gesendet, dann endete TCP ohne Close;
            das passt zu { $product }.
       *[both] { $idle } lang wurde nichts gesendet, dann endete TCP ohne Close; das passt zu { $product }.
    }
    .fix = { $watched ->
        [client] Den Client mindestens alle { $suggested } einen Heartbeat senden lassen
        [server] Den Server mindestens alle { $suggested } einen Heartbeat senden lassen
        [messages] Mindestens alle { $suggested } eine Nachricht senden (Pings zählen nicht)
       *[both] Mindestens alle { $suggested } einen Heartbeat senden
    }{ $known ->
        [yes] { " " }und `{ $setting }` erhöhen.
       *[no] .
    }
    .proper = Heartbeats in kürzerem Abstand senden als der kürzeste Leerlauf-Timeout auf dem Pfad.
    .verify = Mit Heartbeats überdauert die Verbindung { $timer }.
rule-heartbeat-collision =
    .title = ein Heartbeat alle { $interval } im Wettlauf mit einem Leerlauf-Timeout
    .cause = { $pinger ->
        [client] Der Client pingt alle { $interval }, und die Verbindung endete, als sein nächster Ping fällig war
       *[server] Der Server pingt alle { $interval }, und die Verbindung endete, als sein nächster Ping fällig war
    }{ $fits ->
        [yes] , was zum Leerlauf-Timeout von { $product } ({ $limit }) passt: Ob der Ping oder das Limit zuerst kommt,
            ist Zufall.
       *[no] , nach { $silence } Stille: ein Leerlauf-Timeout von etwa dieser Dauer, und ob der Ping oder das Limit
            zuerst kommt, ist Zufall.
    }
    .fix = { $known ->
        [yes] Den Heartbeat mindestens alle { $suggested } senden oder `{ $setting }` erhöhen.
       *[no] Den Heartbeat mindestens alle { $suggested } senden oder das Limit erhöhen.
    }
    .proper = Den Abstand der Heartbeats höchstens halb so lang wählen wie den kürzesten Leerlauf-Timeout auf dem
        Pfad.
    .verify = Mit dem kürzeren Abstand der Heartbeats überdauert die Verbindung { $limit }.
rule-heartbeat-too-slow =
    .title = ein Heartbeat alle { $interval } ist zu selten für den Leerlauf-Timeout
    .cause = { $pinger ->
        [client] Der Client pingt nur alle { $interval }, und die Verbindung endete nach { $silence } Stille
       *[server] Der Server pingt nur alle { $interval }, und die Verbindung endete nach { $silence } Stille
    }{ $fits ->
        [yes] , was zum Leerlauf-Timeout von { $product } ({ $limit }) passt.
       *[no] , laut Close wegen Leerlaufs.
    }
    .fix = { $known ->
        [yes] Den Heartbeat mindestens alle { $suggested } senden oder `{ $setting }` erhöhen.
       *[no] Den Heartbeat mindestens alle { $suggested } senden oder das Limit erhöhen.
    }
    .proper = Den Abstand der Heartbeats höchstens halb so lang wählen wie den kürzesten Leerlauf-Timeout auf dem
        Pfad.
    .verify = Mit dem häufigeren Heartbeat überdauert die Verbindung { $limit }.
rule-proxy-max-age =
    .title = ein Höchstalter beendete die Verbindung nach { $timer }
    .cause = Die Verbindung war in Gebrauch und endete im Alter von { $age }; das passt zu { $product }.
    .fix = { $known ->
        [yes] Kurz vor diesem Alter neu verbinden oder `{ $setting }` erhöhen.
       *[no] Kurz vor diesem Alter neu verbinden.
    }
    .proper = Den Zustand in die nächste Verbindung übernehmen.
    .verify = Verbindungen enden bei demselben Alter, was auch immer sie tun.
rule-heartbeat-no-answer-then-drop =
    .title = ein Ping blieb unbeantwortet, dann wurde TCP gekappt
    .cause = { $side ->
        [client] Der Ping des Clients erhielt kein Pong, und der Client kappte die Verbindung ohne Close, wie
            Heartbeats auf Grundlage von `terminate()` es tun.
       *[server] Der Ping des Servers erhielt kein Pong, und der Server kappte die Verbindung ohne Close, wie
            Heartbeats auf Grundlage von `terminate()` es tun.
    }
    .fix = Herausfinden, warum die andere Seite kein Pong sendete; als Notbehelf die Frist verlängern.
    .proper = Bei einem ausbleibenden Heartbeat mit einem Code schließen, damit Logs den Grund nennen.
    .verify = Jeder Ping erhält ein Pong.
rule-ping-acked-not-ponged =
    .title = ein Ping traf ein und erhielt kein Pong
    .cause = Der andere Host bestätigte den Ping, aber 10 s lang oder länger sendete sein Programm kein Pong: Es ist
        eingefroren, oder ein Proxy antwortet für eine ferne Seite, die verschwunden ist.
    .fix = Das Programm der schweigenden Seite untersuchen; hinter dem Proxy mitschneiden.
    .proper = Lange Arbeit aus der Loop verlagern, die den Socket liest.
    .verify = Jeder Ping erhält innerhalb einer Sekunde ein Pong.
rule-slow-consumer =
    .title = eine Seite las zu langsam
    .cause = Eine Seite schloss ihr Fenster, Daten für sie stauten sich unbestätigt, und die Verbindung wurde gekappt.
    .fix = Schneller lesen oder dieser Seite weniger senden.
    .proper = Nachrichten für langsame Leser verwerfen oder zusammenfassen und diese mit einem Code schließen.
    .verify = Kein Fenster ist lange null.
rule-reset-after-half-close =
    .title = ein RST nach dem FIN
    .cause = Eine Seite sendete FIN und dann RST, weil Daten eintrafen, die sie nicht las.
    .fix = Für sich genommen nichts zu tun; die anderen Befunde beachten.
    .proper = Bis zum Ende des Datenstroms lesen, bevor der Socket geschlossen wird.
    .verify = FIN wird mit FIN beantwortet.
rule-tls-truncation =
    .title = TLS endete ohne close_notify
    .cause = TCP endete ohne das ordentliche Ende von TLS: ein Absturz oder ein Abbruch, oder eine Bibliothek, die es
        nie sendet.
    .fix = Für sich genommen nichts zu tun; die anderen Befunde beachten.
    .proper = TLS vor TCP beenden.
    .verify = Vor dem FIN kommt ein close_notify.
rule-stream-stalled =
    .title = der HTTP/2-Stream stockte
    .cause = Eine Seite hatte aufgebraucht, was die andere sie senden lässt, und bis zum Ende wurde nichts mehr
        freigegeben.
    .fix = Die Seite untersuchen, die nichts freigab: Sie liest den Stream nicht.
    .proper = Fenster freigeben, sobald Daten gelesen sind, für Stream und Verbindung.
    .verify = Auf die Daten folgen WINDOW_UPDATE-Frames.
rule-unknown-1006 =
    .title = ohne Close beendet, Ursache unbekannt
    .cause = Der Mitschnitt enthält außer dem Ende selbst keine Hinweise.
    .fix = Die Logs beider Seiten zu dieser Sekunde lesen.
    .proper = Code, Grund und Ursache überall protokollieren, wo eine Verbindung endet.
    .verify = Auf beiden Seiten des Pfads mitschneiden, ab der Zeit vor der Verbindung.

# Two legs of one session.
rule-two-legs-stitched =
    .title = zwei Teilstrecken einer Sitzung durch einen Proxy
    .cause = { $basis ->
       *[key] Zwei TCP-Verbindungen tragen denselben Sec-WebSocket-Key: Zwischen ihnen steht ein Proxy.
        [proxy_header] Ein PROXY-Header auf der einen Verbindung nennt den Client der anderen: Zwischen ihnen steht
            ein Proxy.
        [traffic] Zwei TCP-Verbindungen passen nach Adresse, Zeit, Pfad und Bytes zueinander: Zwischen ihnen steht
            anscheinend ein Proxy.
    }
    .fix = Für sich genommen nichts zu tun.
    .proper = Beide Teilstrecken zusammen lesen.
    .verify = Das Log des Proxys enthält beide Adressen.
rule-hop-eats-close =
    .title = der Proxy leitete Close { $code } nicht weiter
    .cause = Eine Teilstrecke hat Close { $code }, die andere endete ohne Close: Der Proxy verwarf den Frame, und
        jener Seite wird 1006 gemeldet.
    .fix = Den Proxy oder das Relay aktualisieren oder ersetzen.
    .proper = Relays Code und Grund weiterleiten lassen.
    .verify = Beide Teilstrecken haben denselben Close.
rule-hop-rewrites-close =
    .title = der Proxy machte aus Close { $code } Close { $other }
    .cause = { $kind ->
        [artefact] Eine Teilstrecke hat Close { $code }, die andere { $other }: Der Proxy kennt { $code } nicht, weil
            dieser Code neuer ist als seine Software, und meldet einen Protokollfehler, den niemand beging.
       *[other] Die Close-Frames der beiden Teilstrecken haben verschiedene Codes: Der Proxy beendet den WebSocket
            selbst und sendet seinen eigenen Close.
    }
    .fix = Den Code auf der Teilstrecke lesen, auf der das Ende begann: { $code } ist die Ursache.
    .proper = Relays Code und Grund weiterleiten lassen.
    .verify = Beide Teilstrecken haben denselben Close.
rule-hop-makes-close =
    .title = der Proxy erzeugte Close { $code } selbst
    .cause = { $side ->
        [client] Auf der Teilstrecke zum Client endete TCP ohne Close; der Close { $code }, den der Server erhielt,
            stammt vom Proxy.
       *[server] Auf der Teilstrecke zum Backend endete TCP ohne Close; der Close { $code }, den der Client erhielt,
            stammt vom Proxy.
    }
    .fix = { $side ->
        [client] Untersuchen, warum der Client in dieser Sekunde verschwand.
       *[server] Das Log des Backends zu dieser Sekunde lesen: Der Code sagt darüber nichts.
    }
    .proper = Die Seite, die beendet, mit einem eigenen Code schließen lassen.
    .verify = Beide Teilstrecken haben denselben Close.
rule-half-dead-hop =
    .title = die Teilstrecke zum Backend war tot, die zum Client nicht
    .cause = Hinter dem Proxy blieb alles unbeantwortet, während der Proxy die Teilstrecke zum Client aufrechterhielt;
        der Client konnte nichts bemerken.
    .fix = Das Backend und das Netzwerk zwischen Proxy und Backend zu dieser Zeit untersuchen.
    .proper = Heartbeats von Ende zu Ende verwenden; Pings, die ein Proxy selbst beantwortet, zeigen nichts.
    .verify = Nach dem Ausfall des Backends endet die Teilstrecke zum Client innerhalb eines Heartbeat-Abstands.
rule-hop-ends-first =
    .title = der Proxy selbst beendete die Sitzung
    .cause = Der Proxy beendete beide Teilstrecken zugleich, und weder Client noch Server hatte Close oder FIN
        gesendet: ein Timer, ein Reload oder ein Limit des Proxys.
    .fix = Die Leerlauf-Timeouts des Proxys prüfen und sein Log zu dieser Sekunde lesen.
    .proper = Heartbeats in kürzerem Abstand als den Leerlauf-Timeout des Proxys senden und vor Reloads Verbindungen
        abbauen.
    .verify = Mit Heartbeats überdauert die Sitzung das Limit.
rule-hop-upstream-failed =
    .title = hinter dem Proxy scheiterte das Upgrade
    .cause = { $backend ->
        [refused] Der Client erhielt vom Proxy HTTP { $status }; { $address } beantwortete das Upgrade mit HTTP
            { $backend_status }.
        [cut] Der Client erhielt vom Proxy HTTP { $status }; { $address } beendete TCP, ohne das Upgrade zu
            beantworten.
        [silent] Der Client erhielt vom Proxy HTTP { $status }; { $address } beantwortete das Upgrade nicht.
        [no-port] Der Client erhielt vom Proxy HTTP { $status }; { $address } wies dessen TCP-Verbindung ab.
        [no-host] Der Client erhielt vom Proxy HTTP { $status }; { $address } antwortete nicht auf dessen
            TCP-Verbindungsversuch.
       *[other] Der Client erhielt vom Proxy HTTP { $status }; die Teilstrecke zum Backend endete auf andere Weise.
    }
    .fix = Die Teilstrecke zum Backend untersuchen: ihren Status, ihr Ende, das Log.
    .proper = Backends durch Health-Checks aus der Lastverteilung nehmen, bevor sie stoppen.
    .verify = Das Backend selbst beantwortet das Upgrade mit 101.
rule-upstream-ended-first =
    .title = das Backend beendete die Sitzung, der Proxy folgte
    .cause = Auf der Teilstrecke hinter dem Proxy beendete der Server TCP zuerst; danach beendete der Proxy die
        Teilstrecke zum Client.
    .fix = Das Log des Backends zu dieser Sekunde lesen.
    .proper = Das Backend mit einem Code schließen lassen.
    .verify = Die Teilstrecke zum Client endet mindestens eine Umlaufzeit später.
rule-client-ended-first =
    .title = der Client beendete die Sitzung, der Proxy folgte
    .cause = Auf der Teilstrecke vor dem Proxy beendete der Client TCP zuerst; danach beendete der Proxy die
        Teilstrecke zum Backend.
    .fix = Den Client zu dieser Zeit untersuchen.
    .proper = Den Client mit einem Code schließen lassen.
    .verify = Die Teilstrecke zum Backend endet mindestens eine Umlaufzeit später.

# Many connections at once.
rule-mass-restart-graceful =
    .title = { $server } schloss seine Verbindungen mit { $code }
    .cause = { $count ->
        [one] { $count } von { $total } offenen Verbindungen wurde vom Server innerhalb von { $duration } geschlossen:
            ein Deployment oder Neustart mit Close-Handshake.
       *[other] { $count } von { $total } offenen Verbindungen wurden vom Server innerhalb von { $duration }
            geschlossen: ein Deployment oder Neustart mit Close-Handshake.
    }
    .fix = Clients nach einer zufälligen Wartezeit neu verbinden lassen.
    .proper = Schrittweise neu starten und Verbindungen schubweise abbauen.
    .verify = Die Zeit passt zu einem Deployment im Log des Servers.
rule-mass-crash =
    .title = { $server } kappte seine Verbindungen auf einmal
    .cause = { $count ->
        [one] { $count } von { $total } offenen Verbindungen endete innerhalb von { $duration } durch den Server und
            ohne Close: Sein Prozess stoppte, stürzte ab oder wurde abgebrochen.
       *[other] { $count } von { $total } offenen Verbindungen endeten innerhalb von { $duration } durch den Server
            und ohne Close: Sein Prozess stoppte, stürzte ab oder wurde abgebrochen.
    }
    .fix = Die Logs des Servers und des Systems (Speicher, Signale) zu dieser Sekunde lesen.
    .proper = Geordnet mit 1001 oder 1012 herunterfahren und dem Prozess Zeit dafür geben.
    .verify = Der Prozess hat eine neue Startzeit.
rule-proxy-reload-or-restart =
    .title = der Proxy auf { $server } kappte seine Verbindungen
    .cause = { $count ->
        [one] { $count } Verbindung endete innerhalb von { $duration } ohne Close, und der Port nahm sofort neue an:
            ein Reload oder Neustart des Proxys.
       *[other] { $count } Verbindungen endeten innerhalb von { $duration } ohne Close, und der Port nahm sofort neue
            an: ein Reload oder Neustart des Proxys.
    }
    .fix = Nach einem Reload, einer Konfigurationsänderung oder einem Scale-in des Proxys zu dieser Zeit suchen.
    .proper = Alte Worker zu Ende arbeiten lassen (nginx: ein langer `worker_shutdown_timeout`) und selten ändern.
    .verify = Die Zeit passt zum Log des Proxys.
rule-batch-drain =
    .title = { $server } baute seine Verbindungen schubweise ab
    .cause = { $count ->
        [one] { $count } Verbindung wurde schubweise geschlossen, ein Schub alle { $interval }: ein geordneter Abbau.
       *[other] { $count } Verbindungen wurden schubweise geschlossen, ein Schub alle { $interval }: ein geordneter
            Abbau.
    }
    .fix = Nichts zu tun, falls ein Abbau gewollt war.
    .proper = Schübe so klein halten, dass die übernehmenden Server sie verkraften.
    .verify = Die Zeit passt zu einem Deployment.
rule-network-event =
    .title = Verbindungen verstummten gemeinsam
    .cause = { $count ->
        [one] { $count } Verbindung verlor innerhalb von { $duration } ihre Gegenseite: Eine Leitung, ein Router, ein
            VPN oder ein Host fiel aus.
       *[other] { $count } Verbindungen verloren innerhalb von { $duration } ihre Gegenseiten: Eine Leitung, ein
            Router, ein VPN oder ein Host fiel aus.
    }
    .fix = { $place ->
        [client] Das Netzwerk der Clients zu dieser Zeit untersuchen: Sie liegen alle in einem, die Server nicht.
        [server] Das Netzwerk der Server zu dieser Zeit untersuchen: Sie liegen alle in einem, die Clients nicht.
       *[path] Das Netzwerk, das diese Verbindungen teilen, zu dieser Zeit untersuchen.
    }
    .proper = Heartbeats auf beiden Seiten verwenden, damit beide es bald bemerken.
    .verify = Auch anderer Verkehr auf demselben Pfad verstummte.
rule-lb-deregistration =
    .title = { $server } wurde aus der Lastverteilung genommen
    .cause = { $count ->
        [one] { $count } Verbindung wurde innerhalb von { $duration } von ihrem Load-Balancer ohne Close beendet; neue
            gingen danach nur noch an andere Server.
       *[other] { $count } Verbindungen wurden innerhalb von { $duration } von ihrem Load-Balancer ohne Close beendet;
            neue gingen danach nur noch an andere Server.
    }
    .fix = Verbindungen mehr Zeit geben: eine längere Abmeldeverzögerung.
    .proper = Den Server selbst mit 1001 oder 1012 schließen lassen, bevor die Abmeldeverzögerung abläuft.
    .verify = Das Log des Load-Balancers verzeichnet kurz davor die Abmeldung des Servers.
rule-code-mix-by-hop =
    .title = ein Proxy verschwieg einen Neustart, von dem andere erfuhren
    .cause = { $count ->
        [one] { $count } Verbindung hinter einem Proxy endete ohne Close in der Sekunde, in der der Server andere mit
            { $code } schloss.
       *[other] { $count } Verbindungen hinter einem Proxy endeten ohne Close in der Sekunde, in der der Server andere
            mit { $code } schloss.
    }
    .fix = Diese 1006 wie { $code } behandeln.
    .proper = Den Proxy Close-Frames weiterleiten lassen oder ihn aktualisieren.
    .verify = Ein Mitschnitt hinter dem Proxy enthält die Close-Frames.
rule-deploy-correlated-errors =
    .title = { $server } kam mit einem anderen Programm zurück
    .cause = { $count ->
        [one] { $count } Verbindung endete, und der Server-Header wechselte von { $before } zu { $after }: ein
            Release.
       *[other] { $count } Verbindungen endeten, und der Server-Header wechselte von { $before } zu { $after }: ein
            Release.
    }
    .fix = Die Fehler davor und danach vergleichen; nahmen sie zu, auf die vorige Version zurückgehen.
    .proper = Releases schrittweise ausrollen und zuvor Verbindungen abbauen.
    .verify = Die Zeit passt zu einem Release.
rule-wall-clock-periodic =
    .title = Verbindungen von { $server } enden alle { $interval }
    .cause = { $count ->
        [one] { $count } Verbindung endete in { $events } Ereignissen mit gleichem Abstand, unabhängig von ihrem
            Alter.
       *[other] { $count } Verbindungen endeten in { $events } Ereignissen mit gleichem Abstand, unabhängig von ihrem
            Alter: ein Job, eine Log-Rotation, ein Reload, eine Zertifikatserneuerung.
    }
    .fix = Herausfinden, was zu diesen Zeiten auf diesem Server oder Proxy läuft.
    .proper = Reloads ausführen, ohne Verbindungen zu kappen, oder diese vorher abbauen.
    .verify = Das nächste Ereignis folgt im selben Abstand.
rule-connection-limit =
    .title = { $server } hält nicht mehr als { $limit } Verbindungen
    .cause = { $count ->
        [one] { $count } Versuch scheiterte, während { $limit } Verbindungen offen waren, und nie waren es mehr.
       *[other] { $count } Versuche scheiterten, während { $limit } Verbindungen offen waren, und nie waren es mehr:
            ein Limit.
    }
    .fix = Das Limit erhöhen: offene Dateien, Worker-Verbindungen, Sitzungen, ein Kontingent.
    .proper = Bei hoher Zahl der Verbindungen alarmieren lassen und Kapazität ausbauen, bevor das Limit erreicht
        ist.
    .verify = Mehr als { $limit } Verbindungen bleiben offen.
rule-one-path-or-protocol =
    .title = { $kind ->
       *[path] der Pfad { $name } scheitert häufiger als andere
        [subprotocol] das Subprotokoll { $name } scheitert häufiger als andere
        [agent] das Client-Programm { $name } scheitert häufiger als andere
    }
    .cause = { $count ->
        [one] { $count } solche Verbindung scheiterte oder brach ab, { $share } aller dieser Art.
       *[other] { $count } solche Verbindungen scheiterten oder brachen ab, { $share } aller dieser Art: weit mehr als
            bei anderen auf denselben Servern.
    }
    .fix = Herausfinden, was sich dort zuletzt geändert hat.
    .proper = Fehler nach Pfad, Subprotokoll und Client-Version überwachen.
    .verify = Ohne diese Änderung sinkt der Anteil.
rule-session-takeover =
    .title = zwei Clients verdrängen sich gegenseitig
    .cause = { $count ->
        [one] { $count } Sitzung wurde von { $server } beendet, sobald eine andere mit derselben Adresse und denselben
            Parametern begann.
       *[other] { $count } Sitzungen wurden von { $server } beendet, sobald eine andere mit derselben Adresse und
            denselben Parametern begann: eine Identität, doppelt verwendet.
    }
    .fix = Jedem Client eine eigene Identität geben.
    .proper = Eine zweite Anmeldung ablehnen oder mit der ersten zusammenführen und es der alten Sitzung durch einen
        eigenen Code mitteilen.
    .verify = Beide Clients bleiben verbunden.
rule-network-switch =
    .title = Clients wechselten ihr Netzwerk
    .cause = { $count ->
        [one] { $count } Client verstummte und kam bald von einer anderen Adresse mit denselben Parametern zurück.
       *[other] { $count } Clients verstummten und kamen bald von anderen Adressen mit denselben Parametern zurück.
    }
    .fix = Auf dem Server nichts zu tun; seine alten Sitzungen enden durch den Heartbeat.
    .proper = Sitzungen nach einer Neuverbindung fortsetzen und Heartbeats verwenden, damit die alte bald endet.
    .verify = Die Adressen gehören zu verschiedenen Netzwerken.
rule-storm-kills-server =
    .title = zurückkehrende Clients überrannten den Server
    .cause = { $count ->
        [one] { $count } Versuch nach dem Verlust scheiterte oder wurde abgewiesen: Der Server konnte nicht alle
            aufnehmen, die auf einmal zurückkamen.
       *[other] { $count } Versuche nach dem Verlust scheiterten oder wurden abgewiesen: Der Server konnte nicht alle
            aufnehmen, die auf einmal zurückkamen.
    }
    .fix = Früh mit 503 und Retry-After ablehnen und Clients länger warten lassen.
    .proper = In jedem Client zuerst zufällig lange, dann mit wachsenden Wartezeiten warten.
    .verify = Nach einem Neustart bleibt die Rate der Upgrades gleichmäßig.
rule-reconnect-storm =
    .title = die Clients kamen alle auf einmal zurück
    .cause = { $count ->
        [one] { $count } Verbindungsversuch kam innerhalb von { $duration } nach dem Verlust.
       *[other] { $count } Verbindungsversuche kamen innerhalb von { $duration } nach dem Verlust.
    }
    .fix = Clients vor dem ersten Versuch zufällig lange warten lassen.
    .proper = Zuerst eine zufällige Wartezeit von bis zu 5 s, dann wachsende Wartezeiten (RFC 6455 §7.2.3).
    .verify = Nach einem Neustart bleibt die Rate der Upgrades gleichmäßig.
rule-reconnect-without-jitter =
    .title = Clients verbinden sich nach stets gleicher Wartezeit neu
    .cause = { $count ->
        [one] { $count } Client kam { $delay } nach seinem Verlust zurück.
       *[other] { $count } Clients kamen { $delay } nach ihrem Verlust zurück, fast alle gleich: Die Wartezeit hat
            keinen zufälligen Anteil.
    }
    .fix = Die Wartezeit um einen zufälligen Anteil ergänzen.
    .proper = Zuerst eine zufällige Wartezeit von bis zu 5 s, dann wachsende Wartezeiten (RFC 6455 §7.2.3).
    .verify = Die Rückkehr nach einem Verlust verteilt sich über Sekunden.
rule-equal-idle =
    .title = ein Leerlauf-Timer von { $timer }
    .cause = { $count ->
        [one] { $count } Verbindung endete nach { $timer } Stille.
       *[other] { $count } Verbindungen endeten nach derselben Stille von { $timer }: ein Timer.
    }{ $known ->
        [yes] { " " }Mit dieser Dauer bekannt: { $product }.
       *[no] { "" }
    }{ $collides ->
        [yes] { " " }Auf den meisten kommt alle { $interval } ein Ping, im Wettlauf mit dem Timer.
       *[no] { "" }
    }
    .fix = { $watched ->
        [client] Den Client mindestens alle { $suggested } einen Heartbeat senden lassen oder den Timer erhöhen.
        [server] Den Server mindestens alle { $suggested } einen Heartbeat senden lassen oder den Timer erhöhen.
        [messages] Mindestens alle { $suggested } eine Nachricht senden (Pings zählen nicht) oder den Timer erhöhen.
       *[both] Mindestens alle { $suggested } einen Heartbeat senden oder den Timer erhöhen.
    }
    .proper = Heartbeats in kürzerem Abstand senden als der kürzeste Leerlauf-Timeout auf dem Pfad.
    .verify = Mit Heartbeats überdauern Verbindungen { $timer }.
rule-equal-lifetimes =
    .title = ein Höchstalter von { $timer }
    .cause = { $count ->
        [one] { $count } Verbindung endete im Alter von { $timer }.
       *[other] { $count } Verbindungen endeten im selben Alter von { $timer }, was auch immer sie taten: ein Limit
            eines Proxys oder Dienstes oder die Gültigkeitsdauer eines Tokens.
    }{ $known ->
        [yes] { " " }Mit dieser Dauer bekannt: { $product }.
       *[no] { "" }
    }
    .fix = Kurz vor diesem Alter neu verbinden und Token erneuern.
    .proper = Den Zustand in die nächste Verbindung übernehmen.
    .verify = Eine Verbindung, die zu anderer Zeit geöffnet wurde, endet bei demselben Alter.
rule-one-backend-bad =
    .title = { $server } scheitert häufiger als die anderen
    .cause = { $count ->
        [one] { $count } Verbindung dieses Servers scheiterte oder brach ab, { $share } seiner Verbindungen.
       *[other] { $count } Verbindungen dieses Servers scheiterten oder brachen ab, { $share } seiner Verbindungen:
            weit mehr als bei den anderen.
    }
    .fix = Diesen Server aus der Lastverteilung nehmen und mit den anderen vergleichen.
    .proper = Health-Checks einen WebSocket öffnen lassen.
    .verify = Ohne ihn sinkt der Anteil der Fehler.
rule-rising-overload =
    .title = immer mehr Clients werden abgewiesen
    .cause = { $count ->
        [one] { $count } Verbindung wurde mit 429, 503 oder 1013 abgewiesen.
       *[other] { $count } Verbindungen wurden mit 429, 503 oder 1013 abgewiesen, und ihr Anteil wuchs: Ein Limit
            wurde erreicht.
    }
    .fix = Das Limit suchen: Verbindungen, Rate oder ein Kontingent.
    .proper = Kapazität ausbauen, bevor das Limit nahe ist, und davor alarmieren lassen.
    .verify = Die Zahl der offenen Verbindungen verharrt auf einem Plateau.
rule-client-flapping =
    .title = { $client } verbindet sich und scheitert immer wieder
    .cause = { $count ->
        [one] { $count } Verbindung dieses Clients scheiterte innerhalb von Sekunden.
       *[other] { $count } Verbindungen dieses Clients scheiterten innerhalb von Sekunden, eine nach der anderen.
    }
    .fix = Die Ursache der einzelnen Enden untersuchen und den Client nach jedem länger warten lassen.
    .proper = Wachsende Wartezeiten und keine weiteren Versuche, wo sich die Antwort nicht ändern wird.
    .verify = Die Versuche des Clients werden selten.
rule-tcp-refused =
    .title = Verbindungsversuche wurden abgewiesen
    .cause = { $count ->
        [one] { $count } SYN wurde mit RST beantwortet: Auf diesem Port lauscht nichts, oder eine Firewall weist ab.
       *[other] { $count } SYN wurden mit RST beantwortet: Auf diesem Port lauscht nichts, oder eine Firewall weist
            ab.
    }
    .fix = Prüfen, ob der Dienst läuft und lauscht, und die Regeln der Firewall prüfen.
    .proper = Den Port von außen überwachen.
    .verify = Eine Verbindung zu dem Port wird angenommen.
rule-tcp-unreachable =
    .title = Verbindungsversuche blieben unbeantwortet
    .cause = { $count ->
        [one] { $count } SYN blieb unbeantwortet: von einem Filter verworfen, oder keine Route.
       *[other] { $count } SYN blieben unbeantwortet: von einem Filter verworfen, oder keine Route.
    }
    .fix = Adresse, Route und Firewalls prüfen.
    .proper = Den Port von außen überwachen.
    .verify = Eine Verbindung zu dem Port wird angenommen.
rule-capture-duplicated =
    .title = Pakete wurden doppelt mitgeschnitten
    .cause = { $count ->
        [one] { $count } Paket ist doppelt vorhanden; die Kopie wurde ausgelassen.
       *[other] { $count } Pakete sind doppelt vorhanden; die Kopien wurden ausgelassen.
    }
    .fix = Auf einer einzigen Schnittstelle mitschneiden oder Kopien mit `editcap -d` entfernen.
    .proper = Jede Leitung nur einmal spiegeln.
    .verify = Der nächste Bericht zählt keine Kopien.

# Packets and figures that prove it.
evidence-close = { $side ->
        [client] Close { $code } vom Client
       *[server] Close { $code } vom Server
    }
evidence-answer = { $side ->
        [client] Close { $code } als Antwort vom Client
       *[server] Close { $code } als Antwort vom Server
    }
evidence-fin = { $side ->
        [client] FIN vom Client
       *[server] FIN vom Server
    }
evidence-rst = { $side ->
        [client] RST vom Client
       *[server] RST vom Server
    }
evidence-last-data = { $side ->
        [client] letzte Daten, vom Client
       *[server] letzte Daten, vom Server
    }
evidence-silence = Ende nach { $idle } Stille
evidence-age = { $age } lang offen
evidence-ping = { $side ->
        [client] Ping vom Client ohne Pong
       *[server] Ping vom Server ohne Pong
    }{ $acked ->
        [yes] , von TCP bestätigt
        [no] , nicht bestätigt
       *[unknown] { "" }
    }
evidence-heartbeat = { $side ->
        [client] Client pingt alle { $interval }
       *[server] Server pingt alle { $interval }
    }{ $answered ->
        [yes] , übliche Umlaufzeit { $usual }
       *[no] { "" }
    }{ $unanswered ->
        [0] { "" }
       *[other] , { $unanswered } unbeantwortet
    }
evidence-no-message = Ende nach { $idle } ohne Nachricht
evidence-fault = { $side ->
        [client] Regelverstoß des Clients
       *[server] Regelverstoß des Servers
    }
evidence-status = HTTP { $status }
evidence-alert = { $side ->
        [client] Alert { $alert } vom Client
       *[server] Alert { $alert } vom Server
    }
evidence-ttl = RST mit TTL { $seen }, üblich { $usual }
evidence-ip-id = RST mit IP-Identifikation { $seen }, davor { $usual }
evidence-rst-both = RST in Gegenrichtung, im Abstand von { $seen }
evidence-rst-own = RST mit Fenster { $window } und IP-Identifikation { $seen } nach { $usual }: vom selben Socket
evidence-rst-stranger = RST ohne Fenster, wie von einem Host, der die Verbindung nicht kennt
evidence-pause = erstes Paket nach { $pause } Stille
evidence-icmp = { $kind ->
        [prohibited] ICMP von { $reporter }: verboten
        [too_big] ICMP von { $reporter }: zu groß
        [time_exceeded] ICMP von { $reporter }: Zeit überschritten
       *[unreachable] ICMP von { $reporter }: nicht erreichbar
    }
evidence-icmp-many = { $count ->
        [one] ICMP-Fehler zu { $count } Verbindung
       *[other] ICMP-Fehler zu { $count } Verbindungen
    }
evidence-clock-jump = früher als die Pakete davor
evidence-retransmissions = { $side ->
        [client] Client sendete { $count }-mal vergeblich
       *[server] Server sendete { $count }-mal vergeblich
    }
evidence-wait = nach { $wait } Wartezeit
evidence-message = { $side ->
        [client] Nachricht von { $bytes } vom Client
       *[server] Nachricht von { $bytes } vom Server
    }
evidence-leg = { $leg ->
        [client] Teilstrecke zum Client:{ " " }
       *[upstream] Teilstrecke zum Backend:{ " " }
    }{ $what ->
        [close] Close { $number }
        [status] HTTP { $number }
        [rst] RST
        [fin] FIN
       *[end] Ende
    }{ $side ->
        [client] { " " }vom Client
        [server] { " " }vom Server
       *[none] { "" }
    }
evidence-first-end = erstes dieser Enden
evidence-last-end = letztes dieser Enden
evidence-refused-syn = das Backend weist TCP ab
evidence-unanswered-syn = SYN zum Backend ohne Antwort
evidence-clear = Klartext statt TLS
evidence-zero-window = { $side ->
        [client] Fenster des Clients war null
       *[server] Fenster des Servers war null
    }

# What it was not.
not-timer = Kein Timer: Die Stille von { $idle } passt zu keinem bekannten.
not-idle = Kein Leerlauf-Timer: { $idle } vor dem Ende flossen noch Daten.
not-middlebox = Keine Middlebox: Der RST hat die TTL { $seen } der übrigen Pakete seines Absenders.
not-heartbeat = Kein Heartbeat-Ausfall: Kein Ping blieb unbeantwortet.
not-violation = Kein Regelverstoß: Kein mitgeschnittener Frame verletzt eine Regel.

# Labels.
findings-proper = Dauerhaft
findings-verify = Prüfung
findings-evidence = Belege
findings-not = Verworfen
findings-filter = Filter
confidence = zu { $percent } % sicher
