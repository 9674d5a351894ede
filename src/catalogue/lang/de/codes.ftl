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

code-0-999 = nie ein Close-Code
    .meaning = Codes unter 1000 werden nicht verwendet, die Zahl sagt daher nichts über die Verbindung aus.
    .use = Niemand darf einen solchen Code senden: für ein normales Ende 1000, für einen eigenen Code 4000 bis 4999
        senden.
    .wire = Ein Close-Frame mit dieser Zahl in den ersten zwei Bytes, meist mit Close 1002 oder dem Ende von TCP
        beantwortet.
    .fix = Den Absender korrigieren. Für ein normales Ende 1000, für einen eigenen Code 4000 bis 4999 senden; ein
        HTTP-Status passt als 4000 plus Status, etwa 4401.
    .browser = Ein Browser, der die Zahl ablehnt, löst ein error-Ereignis aus und meldet 1006, wasClean false; einer,
        der sie annimmt, meldet die Zahl.
    .trap = Ein Empfänger, der Codes prüft, bricht die Verbindung ab; seiner Anwendung wird 1006 gemeldet, und sie
        erfährt diese Zahl nie.

code-0-999-other-number = Ein Programm übergibt eine Zahl anderer Art als Close-Code, etwa einen HTTP-Status oder
        einen Exit-Status.
    .wire = Die ersten zwei Bytes des Close-Frames enthalten diese Zahl.
    .fix = Die Zahl vor dem Aufruf von close auf einen gültigen Code abbilden.

code-1000 =
    .meaning = Der Absender hat erledigt, wofür die Verbindung da war, und beendet sie mit Absicht.
    .use = Jede Seite, wenn ihre Arbeit abgeschlossen ist; nicht, wenn Clients zurückkehren sollen, dafür 1001, 1012
        oder einen privaten Code senden.
    .wire = Close 1000 in einer Richtung, Close 1000 als Antwort in der anderen, danach meist FIN vom Server.
    .fix = Nichts zu tun, falls das Ende gewollt war. Geht ihm jedes Mal dieselbe Leerlaufzeit voraus, den
        Leerlauf-Timeout des Servers erhöhen oder Heartbeats des Clients in kürzerem Abstand senden.
    .browser = Das close-Ereignis hat den Code 1000 und wasClean true; ein error-Ereignis gibt es nicht.
    .trap = 1000 beweist kein gesundes Ende: Leerlaufzeit und Grund ansehen. Mehrere Clients, etwa der von Phoenix,
        verbinden sich danach nicht neu.

code-1000-work-done = Das Programm des Clients ruft close mit 1000 auf, weil es fertig ist.
    .wire = Close 1000 ohne Grund vom Client, mit Close 1000 beantwortet.
    .fix = Nichts zu tun, außer das Programm hat zu früh geschlossen; dann klären, warum es close aufrief.

code-1000-client-silent = Cowboy und darauf aufbauende Server beenden eine Verbindung nach 60 bis 66 s ohne Daten vom
        Client.
    .wire = Close 1000 ohne Grund vom Server, nachdem der Client geschwiegen hat.
    .fix = `idle_timeout` erhöhen oder den Client häufiger einen Ping oder eine Nachricht senden lassen.

code-1000-heartbeat-failed = Ein Tornado-Server vermisst ein Pong oder ein Phoenix-Client eine Heartbeat-Antwort und
        schließt mit 1000.
    .wire = Der Grund lautet „ping timed out“ oder „heartbeat timeout“.
    .fix = Herausfinden, warum die Gegenseite nicht antwortete: ein blockiertes Programm, ein langsamer Netzwerkpfad
        oder eine zu kurze Frist.

code-1000-maximum-lifetime = uWebSockets beendet eine Verbindung, die die eingestellte `maxLifetime` erreicht hat;
        standardmäßig ist diese abgeschaltet.
    .wire = Close 1000 vom Server mit dem Grund „please reconnect“.
    .fix = Den Client bei diesem Grund neu verbinden lassen oder `maxLifetime` erhöhen.

code-1000-server-shutdown = Bandit schließt beim Herunterfahren seine Verbindungen mit 1000.
    .wire = Close 1000 von einem Server an alle seine Clients innerhalb von Sekunden.
    .fix = Clients nach einer zufälligen Wartezeit neu verbinden lassen, auch wenn der Code 1000 ist.

code-1001 =
    .meaning = Der Absender selbst verschwindet: Eine Seite wurde verlassen, oder ein Server stoppt.
    .use = Jede Seite, wenn sie aus eigenem Anlass verschwindet; ein Server, der bald zurückkommt, kann stattdessen
        1012 senden.
    .wire = Close 1001. Browser geben keinen Grund an, Server oft, etwa „Connection Idle Timeout“ oder „The server is
        stopping“.
    .fix = Vor dem Herunterfahren Verbindungen abbauen, schubweise schließen und Clients zufällig lange warten lassen.
        Bei Leerlauf-Timeouts Pings senden oder das Limit erhöhen. Bei Höchstdauern kurz vorher neu verbinden.
    .browser = Eine verlassene Seite erfährt nichts; eine 1001 vom Server ergibt Code 1001, wasClean true und kein
        error-Ereignis.
    .trap = Vom Client ist der Code meist harmlos. Vom Server deutet eine einzelne geschlossene Verbindung auf ein
        Leerlauf- oder Zeitlimit; alle auf einmal bedeuten ein Herunterfahren.

code-1001-page-left = Jemand schließt den Tab oder wechselt die Seite, und der Browser sendet 1001.
    .wire = Close 1001 ohne Grund vom Client, danach das Ende von TCP.
    .fix = Nichts zu tun; den Zustand im Server speichern, falls die Person zurückkehren kann.

code-1001-server-stops = Ein Server stoppt und schließt alle Verbindungen, wie Tomcat und websockets für Python es
        standardmäßig tun.
    .wire = Close 1001 an alle Clients innerhalb von etwa einer Sekunde; Tomcat gibt einen Grund wie „The server is
        stopping“ an.
    .fix = Vor dem Stoppen Verbindungen abbauen und Clients nach einer zufälligen Wartezeit neu verbinden lassen.

code-1001-idle-limit = Jetty beendet eine Verbindung nach 30 s Leerlauf; Tomcat nur, wenn ein Limit eingestellt ist.
    .wire = Close 1001 mit dem Grund „Connection Idle Timeout“ oder „… idle timeout expired“.
    .fix = Pings in kürzerem Abstand als das Limit senden oder das Limit erhöhen.

code-1001-session-limit = Ein Dienst beendet jede Sitzung bei ihrem Höchstalter, wie OpenAI Realtime.
    .wire = Close 1001 vom Server; der Grund nennt die Höchstdauer in Minuten.
    .fix = Kurz vor Ablauf eine neue Sitzung öffnen.

code-1002 =
    .meaning = Der Absender empfing Bytes, die gegen die Framing-Regeln von RFC 6455 verstoßen; verdächtig ist also
        die Gegenseite oder etwas dazwischen.
    .use = Jede Seite, wenn sie einen Frame empfängt, der gegen die Regeln verstößt, und noch einen Close senden kann.
    .wire = Close 1002. Ist der fehlerhafte Frame im Mitschnitt, steht er kurz davor in der Gegenrichtung.
    .fix = Den ersten Frame suchen, der eine Regel verletzt, und dessen Absender korrigieren. Testweise
        permessage-deflate abschalten. Proxys, die den Datenstrom umschreiben, aus dem Pfad nehmen oder TLS verwenden.
    .browser = Vom Server: Code 1002, wasClean true, kein error-Ereignis. Vom Browser selbst gesendet: ein
        error-Ereignis, danach 1006, wasClean false.
    .trap = Ohne fehlerhaften Frame an einen Leerlauf-Timeout, ein abgelehntes Subprotokoll oder einen gültigen, aber
        neueren Code denken. Tomcat sendet nach einem E/A-Fehler 1002 anstelle von 1006.

code-1002-compression-not-agreed = Eine Seite, oft die Firmware eines Geräts, sendet komprimierte Nachrichten, obwohl
        permessage-deflate nicht vereinbart war.
    .wire = Ein Daten-Frame mit gesetztem RSV1 und kein permessage-deflate in der 101.
    .fix = Die Kompression im Absender abschalten oder permessage-deflate im Upgrade vereinbaren.

code-1002-two-writers = Zwei Threads oder Tasks einer Seite schreiben auf denselben Socket, sodass sich ihre Frames
        vermischen.
    .wire = Ein Frame-Header mitten in den Nutzdaten eines anderen Frames oder eine neue Nachricht, bevor die letzte
        vollständig war.
    .fix = Nur einen Task auf einen Socket schreiben lassen oder die Schreibzugriffe mit einem Lock schützen.

code-1002-close-code-rejected = Eine Bibliothek lehnt den empfangenen Close-Code ab: einen unzulässigen, bei Tomcat
        und Bandit auch 1012 bis 1014.
    .wire = Zuerst Close mit einem anderen Code, darauf Close 1002 als Antwort.
    .fix = Den ersten Close lesen. Ist sein Code unzulässig, den Absender korrigieren, sonst die antwortende
        Bibliothek aktualisieren.

code-1002-client-silent = Bandit beendet eine Verbindung nach 60 s ohne Daten vom Client und sendet 1002.
    .wire = Close 1002 ohne Grund vom Server, nachdem der Client geschwiegen hat, und kein fehlerhafter Frame.
    .fix = Im Client häufiger einen Heartbeat senden oder den Timeout im Server erhöhen.

code-1002-http-in-stream = Ein Proxy oder Server schreibt HTTP- oder HTML-Text, etwa eine Fehlerseite, in die offene
        Verbindung.
    .wire = Bytes wie „HTTP/1.1“ oder „<html“, wo ein Frame beginnen müsste.
    .fix = Die Zwischenstation suchen, die den Text schreibt, und sie davon abhalten, auf Verbindungen nach dem
        Upgrade zu antworten.

code-1002-subprotocol-refused = subscriptions-transport-ws schließt, wenn der Client keines seiner zwei Subprotokolle
        gewählt hat.
    .wire = Close 1002 vom Server direkt nach der 101.
    .fix = In Client und Server dasselbe Subprotokoll verwenden.

code-1003 =
    .meaning = Der Absender empfing eine Art von Daten, die er nicht annehmen kann, etwa Binärdaten, wo er nur Text
        liest.
    .use = Jede Seite, wenn ihr der Typ einer Nachricht nicht passt; bei Inhalt, der seinem Typ widerspricht, 1007
        senden.
    .wire = Close 1003 direkt nach einem Daten-Frame der Gegenseite, oft einem mit anderem Opcode als die davor.
    .fix = Den Frame-Typ senden, den der Empfänger erwartet, und ein Subprotokoll vereinbaren, das ihn festlegt.
    .browser = Das close-Ereignis hat den Code 1003 und wasClean true; ein error-Ereignis gibt es nicht.
    .trap = Manche Bibliotheken senden 1003 auch für eine Nachricht, die sie nicht parsen können, obwohl der Typ
        stimmte; Jetty nennt den Code „bad data“.

code-1003-wrong-frame-type = Der Text-Handler von Spring empfängt eine Binärnachricht oder der Binär-Handler eine
        Textnachricht.
    .wire = Der Grund lautet „Binary messages not supported“ oder „Text messages not supported“.
    .fix = Den anderen Frame-Typ senden oder einen Handler für beide verwenden.

code-1003-not-decodable = Die Endpoint-Klasse von Starlette empfängt den falschen Frame-Typ oder, wo sie JSON
        erwartet, Text, der kein JSON ist.
    .wire = Close 1003 ohne Grund vom Server direkt nach einer Nachricht des Clients.
    .fix = Diese Nachricht mit `encoding` des Endpoints vergleichen.

code-1003-mqtt-as-text = Ein Client sendet MQTT-Pakete in Text-Frames, MQTT erlaubt aber nur binäre.
    .wire = Text-Frames auf einer Verbindung mit dem Subprotokoll `mqtt`, danach das Ende.
    .fix = MQTT in Binär-Frames senden.

code-1004 =
    .meaning = 1004 ist reserviert und hat keine Bedeutung.
    .use = Niemand darf ihn senden; für eine zu große Nachricht 1009 senden.
    .wire = Ein Close-Frame mit 1004, den die meisten Empfänger mit Close 1002 beantworten.
    .fix = Den Absender korrigieren oder aktualisieren. Für die Größe 1009 und für eine eigene Bedeutung einen
        privaten Code verwenden.
    .browser = Chromium und WebKit lehnen ihn nicht ab: Das close-Ereignis hat den Code 1004, wasClean true, und kein
        error-Ereignis.
    .trap = Chromium und WebKit nehmen ihn an, sodass sich nur andere Empfänger beschweren. Alte Tabellen erklären ihn
        als „zu groß“.

code-1004-old-table = Ein Programm folgt einer alten Tabelle, in der 1004 eine zu große Nachricht bedeutete.
    .wire = 1004 in den ersten zwei Bytes eines Close-Frames.
    .fix = 1004 durch 1009 ersetzen, wo ein Größenlimit gemeint ist.

code-1005 =
    .meaning = Ein Close-Frame ohne Code traf ein; mit 1005 meldet die Bibliothek des Empfängers das.
    .use = Niemand darf ihn senden. Ein leerer Close ist zulässig, aber ein Code wie 1000 mit Grund sagt mehr.
    .wire = Ein Close-Frame ohne Inhalt, meist mit einem leeren Close beantwortet: ein vollständiger Close-Handshake.
    .fix = Beim Aufruf von close() Code und Grund übergeben, damit sich das nächste Ende selbst erklärt. In einem
        Gateway beides weiterleiten.
    .browser = Das close-Ereignis hat den Code 1005, einen leeren Grund und wasClean true; ein error-Ereignis gibt es
        nicht.
    .trap = 1005 ist nicht 1006: Hier traf ein Close-Frame ein. uvicorn meldet seiner Anwendung 1005 nach einem bloßen
        Verlust von TCP, entgegen dem Geschehen auf der Leitung.

code-1005-close-without-code = Eine Seite oder ein Node.js-Programm ruft close() ohne Argumente auf, oder der Browser
        verwirft einen ungenutzten Socket.
    .wire = Ein leerer Close vom Client, vier Bytes Maske und keine Nutzdaten.
    .fix = close mit 1000 oder einem privaten Code und einem Grund aufrufen.

code-1005-socketio-timeout = Socket.IO beendet die Verbindung nach verpasstem Heartbeat: Der Server sendet alle 25 s
        einen Ping und wartet 20 s, der Client wartet 45 s.
    .wire = Ein leerer Close nach einer Stille; auf den letzten Text „2“ des Servers folgte keine „3“, oder es kam
        keine „2“.
    .fix = Die Event-Loop in beiden Programmen frei halten oder `pingTimeout` erhöhen.

code-1005-server-without-code = Ein Server beendet die Verbindung ohne Code, wie Socket.IO bei jedem Disconnect.
    .wire = Ein leerer Close vom Server; bei Socket.IO oft ein Text „41“ davor.
    .fix = Das Log des Servers lesen oder den Grund vor dem Close als Nachricht senden.

code-1005-gateway-drops-code = Ein Gateway beendet beide Verbindungen selbst und leitet den Code nicht weiter, wie für
        Spring Cloud Gateway berichtet.
    .wire = Ein Code auf der Teilstrecke vom Gateway zum Server, ein leerer Close auf der zum Client.
    .fix = Das Gateway aktualisieren oder darin Code und Grund weiterleiten.

code-1006 =
    .meaning = Die Verbindung endete ohne Close-Frame oder kam nie zustande; 1006 schreibt die Bibliothek als eigene
        Meldung.
    .use = Niemand darf ihn senden. Ein Relay, dessen andere Seite verschwand, sendet stattdessen 1011 oder 1014.
    .wire = FIN, RST oder Stille nach den letzten Daten und kein Close-Frame, oder ein Upgrade ohne gültige 101. Wie
        und von welcher Seite es endete, ist die eigentliche Antwort.
    .fix = FIN nach fester Leerlaufzeit: Pings in kürzerem Abstand als der kürzeste Timeout senden. Anderes Ende vom
        Server: dessen Log zu dieser Sekunde lesen. Stille: Heartbeats verwenden. Mit wachsenden, zufälligen
        Wartezeiten neu verbinden.
    .browser = Das close-Ereignis hat den Code 1006, einen leeren Grund und wasClean false; ein gescheitertes Upgrade
        löst zuvor ein error-Ereignis aus.
    .trap = 1006 ist nie eine Ursache. In einem Frame ist es die eigene Meldung eines Relays, irrtümlich
        weitergeleitet, und der Empfänger bricht dann mit 1002 ab.

code-1006-proxy-idle = Ein Proxy oder Load-Balancer beendet eine Verbindung im Leerlauf: nginx und AWS ALB
        standardmäßig nach 60 s.
    .wire = FIN oder RST nach derselben Leerlaufzeit in jeder Verbindung, auf beiden Seiten des Proxys.
    .fix = Pings im Abstand der Hälfte des kürzesten Limits senden oder das Limit erhöhen, in nginx
        `proxy_read_timeout`.

code-1006-upgrade-refused = Der Server oder ein Proxy beantwortet das Upgrade mit einem HTTP-Status wie 401, 403, 404
        oder 502.
    .wire = Ein anderer Status als 101 und keine Frames.
    .fix = Dem Status nachgehen: Zugangsdaten, erlaubter Origin, Pfad, weitergeleitete Upgrade-Header oder der Zustand
        des Backends.

code-1006-server-program-ended = Das Programm des Servers scheitert oder wird abgebrochen; uvicorn kappt TCP, wenn ein
        Handler eine Exception wirft.
    .wire = FIN oder RST vom Server bald nach der 101 oder einer Nachricht des Clients.
    .fix = Das Log des Servers zu dieser Sekunde lesen und Exceptions im Handler abfangen.

code-1006-path-lost = Das Netzwerk oder ein Host fiel aus, oder NAT oder Firewall vergaß die Verbindung im Leerlauf.
    .wire = Retransmissionen oder Probes ohne Antwort und kein FIN oder RST.
    .fix = Heartbeats auf beiden Seiten verwenden, in kürzerem Abstand als die Leerlauf-Timeouts von NAT und
        Firewalls.

code-1006-heartbeat-cut = Ein Server kappt einen Client, dessen Pong ausbleibt, wie aiohttp und das Beispiel für `ws`
        mit `terminate()`.
    .wire = Ein Ping vom Server ohne Pong, danach FIN oder RST vom Server.
    .fix = Herausfinden, warum der Client nicht antwortete, oder die Pong-Frist des Servers verlängern.

code-1006-client-gone = Das Programm des Clients wurde abgebrochen oder angehalten, oder sein System schloss den
        Socket.
    .wire = FIN oder RST vom Client ohne Close-Frame.
    .fix = Den Client zu dieser Zeit untersuchen und ihn seine Sitzung fortsetzen lassen.

code-1006-tls-failed = Der TLS-Handshake scheitert, und ein Browser meldet auch das als 1006.
    .wire = Ein TLS-Alert oder das Ende von TCP vor jeglichem HTTP.
    .fix = Dem Eintrag zu 1015 folgen.

code-1006-answer-invalid = Der Client weist die 101 zurück: ein falscher Accept-Schlüssel oder keines der
        Subprotokolle, die ein Browser verlangte.
    .wire = Eine 101 mit diesem Fehler, danach FIN oder RST vom Client.
    .fix = Den Server mit einem der angebotenen Subprotokolle antworten lassen und Proxys daran hindern, die Header zu
        ändern.

code-1006-close-lost = Eine Seite sendet Close und kappt die Verbindung mit ungelesenen Daten, sodass ein RST den
        Close überholt.
    .wire = Ein Close-Frame in einer Richtung, gefolgt von RST und ohne Antwort.
    .fix = Nach dem Senden von Close alle eingehenden Daten lesen, bis zur Antwort oder bis zu einer Frist.

code-1007 =
    .meaning = Der Absender empfing eine Nachricht, deren Inhalt nicht zu ihrem Typ passt: Text, der kein UTF-8 ist,
        oder komprimierte Daten, die sich nicht entpacken lassen.
    .use = Jede Seite, wenn der Inhalt einer Nachricht defekt ist; bei falschem Nachrichtentyp 1003 senden.
    .wire = Close 1007 nach einer Textnachricht oder nach einer komprimierten, deren erster Frame RSV1 gesetzt hat.
    .fix = Binärdaten in Binär-Frames senden und Text als UTF-8 kodieren. Bei Kompression die
        Context-Takeover-Einstellungen beider Seiten vergleichen oder permessage-deflate testweise abschalten.
    .browser = Vom Server: Code 1007, wasClean true, kein error-Ereignis. Vom Browser festgestellt: ein
        error-Ereignis, danach 1006, wasClean false.
    .trap = uWebSockets, Tornado und standardmäßig Autobahn kappen TCP, statt 1007 zu senden, sodass die Gegenseite
        1006 sieht.

code-1007-text-not-utf8 = Ein Programm sendet Binärdaten oder eine andere Kodierung als Text oder zerschneidet ein
        Zeichen zwischen zwei Nachrichten.
    .wire = Eine Textnachricht, deren Bytes kein gültiges UTF-8 sind, danach Close 1007 von ihrem Empfänger.
    .fix = Für Bytes Binär-Frames verwenden und Text nur zwischen Zeichen trennen.

code-1007-inflate-failed = Komprimierte Daten lassen sich nicht entpacken, oft weil sich die Seiten über
        Context-Takeover uneinig sind; `ws` und Bandit senden 1007.
    .wire = Eine Nachricht mit gesetztem RSV1, die sich nicht entpacken lässt, danach Close 1007.
    .fix = Auf beiden Seiten `no_context_takeover` setzen oder testweise die Kompression abschalten.

code-1008 =
    .meaning = Der Absender weigert sich nach einer eigenen Regel weiterzumachen, und der Code sagt nicht, nach
        welcher.
    .use = Jede Seite, wenn kein anderer Code passt; 3000, 3003 oder ein privater Code sagt dem Client mehr.
    .wire = Close 1008. Bald nach der 101: Anmeldung oder Origin. Nach einem Burst vom Client: ein Ratenlimit. Nach
        Zero-Window-Meldungen: ein langsamer Leser.
    .fix = Den Grund lesen, dann das Token erneuern, den Origin erlauben, langsamer senden oder die Last aufteilen. Im
        Server genauere Codes verwenden, damit Clients reagieren können.
    .browser = Das close-Ereignis hat den Code 1008 und wasClean true; ein error-Ereignis gibt es nicht.
    .trap = Vor dem Handshake angewandt, zeigt sich dieselbe Regel als HTTP 401 oder 403, und ein Browser meldet 1006.
        Ein Jetty-Client sendet 1008 bei Fehlern des eigenen Handlers.

code-1008-not-authorized = Ein Token fehlt, ist falsch oder abgelaufen, und der Server prüft es nach dem Handshake.
    .wire = Close 1008 vom Server, oft innerhalb von zwei Sekunden nach der 101; auf einen Grund achten, der das Token
        nennt.
    .fix = Das Token vor dem Verbinden erneuern; die Uhren prüfen.

code-1008-origin-not-allowed = Der Origin der Seite steht nicht auf der Liste des Servers.
    .wire = Close 1008 mit einem Grund, der den Origin nennt; den Header Origin der Anfrage vergleichen.
    .fix = Diesen Origin in die Liste des Servers aufnehmen.

code-1008-rate-limit = Der Client sendet mehr Nachrichten, als der Dienst erlaubt.
    .wire = Viele Nachrichten des Clients in kurzer Zeit, danach Close 1008 vom Server.
    .fix = Weniger Nachrichten senden oder mehrere zu einer zusammenfassen.

code-1008-slow-reader = Der Client liest zu langsam, und die Warteschlange des Servers für ihn ist voll, wie im
        Chat-Beispiel von coder/websocket.
    .wire = Zero-Window-Meldungen vom Client, danach Close 1008; im Beispiel enthält der Grund „too slow“.
    .fix = Im Client schneller lesen oder ihm weniger senden.

code-1008-too-many-fragments = Eine Nachricht hat mehr Fragmente, als `ws` erlaubt, standardmäßig 131.072.
    .wire = Sehr viele Fortsetzungs-Frames, danach Close 1008 mit dem Grund „Too many message fragments“.
    .fix = Größere Fragmente senden oder die Daten auf mehrere Nachrichten verteilen.

code-1009 =
    .meaning = Der Absender empfing eine größere Nachricht, als er annimmt.
    .use = Jede Seite, wenn eine Nachricht ihr Limit überschreitet; der Grund sollte das Limit nennen.
    .wire = Close 1009, während die Gegenseite eine große Nachricht sendet oder direkt danach, oft gefolgt von RST,
        weil der Rest nie gelesen wurde.
    .fix = Das Limit des Empfängers erhöhen oder die Daten in der Anwendung auf mehrere Nachrichten verteilen. Bei
        komprimierten Nachrichten zählt in vielen Bibliotheken die entpackte Größe.
    .browser = Das close-Ereignis hat den Code 1009 und wasClean true, wenn der Close-Handshake vollständig ist; nach
        einem RST kann es 1006 sein.
    .trap = Fragmente helfen nicht gegen ein Limit für Nachrichten. Ein RST kann den Close-Frame vernichten, sodass
        der Absender der Nachricht 1006 sieht.

code-1009-limit-exceeded = Eine Nachricht überschreitet das Limit: 64 KiB bei Jetty, 1 MiB bei websockets für Python,
        128 KB bei AWS API Gateway.
    .wire = Eine große Nachricht, danach Close 1009 von ihrem Empfänger.
    .fix = Das Limit erhöhen, etwa `max_size` bei websockets für Python, oder kleinere Nachrichten senden.

code-1009-tomcat-buffer = Eine Nachricht überschreitet den Puffer von Tomcat, standardmäßig 8 KiB, und der Handler
        nimmt nur ganze Nachrichten an.
    .wire = Der Grund nennt das Limit, standardmäßig `[8192]` Byte.
    .fix = Die maximale Größe des Nachrichtenpuffers erhöhen oder Nachrichten in Teilen lesen.

code-1009-rst-after-close = Der Empfänger schließt, während der Rest der Nachricht noch eintrifft, und sein System
        antwortet mit RST.
    .wire = Close 1009 und danach RST von derselben Seite, ohne Close als Antwort.
    .fix = Das Limit erhöhen oder weniger senden; 1006 nach einer großen Nachricht wie 1009 behandeln.

code-1010 =
    .meaning = Der Client braucht eine Erweiterung, der der Server nicht zugestimmt hat; der Grund sollte sie nennen.
    .use = Nur der Client; ein Server, der eine Erweiterung braucht, lehnt stattdessen das Upgrade ab.
    .wire = Ein Upgrade, das eine Erweiterung anbietet, eine 101 ohne sie, danach Close 1010 vom Client.
    .fix = Die Erweiterung im Server und in jedem Proxy, der Header umschreibt, einschalten oder sie im Client
        optional machen.
    .browser = Browser senden 1010 nie; von einem Server gesendet, ergibt er Code 1010, wasClean true und kein
        error-Ereignis.
    .trap = Die meisten Clients beenden stattdessen TCP nach der 101. Der umgekehrte Fall, eine Erweiterung, die
        niemand angeboten hat, lässt den Client mit 1006 scheitern.

code-1010-extension-missing = Ein strenger Client vermisst eine Erweiterung: Der Server unterstützt sie nicht, oder
        ein Proxy entfernte Sec-WebSocket-Extensions.
    .wire = Close 1010 vom Client direkt nach einer 101 ohne die Erweiterung.
    .fix = Den Header auf beiden Seiten jedes Proxys vergleichen und die Erweiterung einschalten.

code-1010-server-misuse = Ein Server sendet 1010, obwohl der Code für Clients bestimmt ist.
    .wire = Close 1010 in Richtung vom Server zum Client.
    .fix = Den Server das Upgrade ablehnen oder 1008 oder einen privaten Code senden lassen.

code-1011 =
    .meaning = Der Server traf auf einen Zustand, den er nicht erwartete, und konnte nicht weitermachen.
    .use = Laut Definition der Server; websockets für Python sendet ihn auch als Client.
    .wire = Close 1011, oft vom Server bald nach einer Nachricht des Clients. Ein Keepalive-Timeout zeigt sich als
        Ping ohne Pong davor.
    .fix = Das Log des Servers zur Zeit des Close lesen. Bei Keepalive-Timeouts die Event-Loop nicht blockieren,
        `ping_timeout` erhöhen oder nach Paketverlust auf dem Pfad suchen.
    .browser = Das close-Ereignis hat den Code 1011 und wasClean true; ein error-Ereignis gibt es nicht.
    .trap = Vom Client ist es fast immer das Keepalive von websockets für Python. Auch ein vollständiger Handshake mit
        1011 meldet einen Fehler.

code-1011-handler-failed = Ein Nachrichten-Handler des Servers wirft eine Exception, etwa bei websockets für Python
        oder Cowboy.
    .wire = Close 1011 ohne Grund vom Server, bald nach einer Nachricht des Clients.
    .fix = Die Exception im Log des Servers lesen und diese Nachricht erneut senden.

code-1011-keepalive-timeout = websockets für Python, als Client oder Server, sendet alle 20 s einen Ping und erhielt
        innerhalb von 20 s kein Pong.
    .wire = Der Grund lautet „keepalive ping timeout“; ein Ping davor hat kein Pong.
    .fix = Die blockierte Event-Loop frei machen oder `ping_timeout` auf der Seite erhöhen, die den Close sendete.

code-1011-backend-lost = Ein Relay verlor sein Backend und sendet 1011 anstelle der 1006, die es dort sah.
    .wire = Close 1011 auf der Teilstrecke zum Client, nach dem Ende von TCP ohne Close auf der Teilstrecke zum
        Backend.
    .fix = Die Ursache auf der anderen Teilstrecke des Relays suchen.

code-1011-no-audio = Deepgram beendet einen Stream nach 10 s ohne Audio oder KeepAlive-Nachricht.
    .wire = Close 1011 vom Server; der Grund enthält „NET-0001“.
    .fix = Audio senden oder alle paar Sekunden eine KeepAlive-Nachricht.

code-1012 =
    .meaning = Der Server startet neu, und der Client soll wiederkommen.
    .use = Der Server, wenn er neu startet und bald wieder verfügbar ist.
    .wire = Close 1012 von einem Server an viele Clients innerhalb von Sekunden.
    .fix = Clients nach einer zufälligen Wartezeit zurückkehren lassen. Server nacheinander neu starten und die
        Abmeldeverzögerung (deregistration delay) des Load-Balancers länger einstellen, als der Abbau dauert.
    .browser = Das close-Ereignis hat den Code 1012 und wasClean true; ein error-Ereignis gibt es nicht.
    .trap = Tomcat kennt 1012 nicht und behandelt ihn wie 1002; ein Protokollfehler ist das nicht.

code-1012-server-restarts = uvicorn stoppt für ein Deployment, oder Phoenix baut seine Verbindungen in Schüben von
        10.000 alle 2 s ab.
    .wire = Close 1012 vom Server; andere Clients dieses Servers empfangen ihn zur selben Zeit.
    .fix = Clients nach einer zufälligen Wartezeit neu verbinden lassen und schrittweise neu starten.

code-1012-older-peer = Die Bibliothek des Clients kennt 1012 nicht und antwortet mit 1002.
    .wire = Close 1012 vom Server, Close 1002 vom Client.
    .fix = Die Bibliothek des Clients aktualisieren und ihre 1002 als 1012 lesen.

code-1013 =
    .meaning = Der Server ist überlastet oder ihm fehlt vorübergehend etwas, und er bittet um einen späteren Versuch.
    .use = Der Server, wenn ein späterer Versuch gelingen kann; vor dem Upgrade ist HTTP 503 oder 429 günstiger.
    .wire = Close 1013 vom Server, manchmal direkt nach der 101, immer häufiger nahe einer gleichbleibenden Zahl von
        Verbindungen.
    .fix = Clients nach jedem Versuch länger warten lassen. Kapazität erhöhen oder vor dem Upgrade mit 503 oder 429
        und Retry-After ablehnen.
    .browser = Das close-Ereignis hat den Code 1013 und wasClean true; ein error-Ereignis gibt es nicht.
    .trap = Clients, die sich sofort neu verbinden, halten den Server überlastet. Tomcat kennt 1013 nicht und
        behandelt ihn wie 1002.

code-1013-connection-limit = Der Server nimmt das Upgrade an und stellt dann fest, dass sein Verbindungslimit erreicht
        ist.
    .wire = Close 1013 vom Server innerhalb von zwei Sekunden nach der 101.
    .fix = Das Limit erhöhen oder Server hinzufügen; vor dem Upgrade ablehnen.

code-1013-dependency-missing = Ein Backend, das der Server braucht, ist zurzeit nicht verfügbar.
    .wire = Close 1013 mit einem Grund, der Nichtverfügbarkeit nennt.
    .fix = Das Backend prüfen und Clients vor einem neuen Versuch warten lassen.

code-1014 =
    .meaning = Ein Gateway, das den WebSocket selbst terminiert, erhielt vom Server dahinter eine schlechte Antwort
        oder keine.
    .use = Ein Server, der als Gateway arbeitet; jeder andere Server sendet 1011.
    .wire = Close 1014 vom Server bald nach der 101. Auf der anderen Teilstrecke des Gateways: eine abgewiesene
        Verbindung, ein anderer Status als 101 oder ein frühes Ende.
    .fix = Zustand, Adresse, Port und Timeouts des Backends prüfen, ebenso, ob das Gateway die Upgrade-Header dorthin
        weiterleitet.
    .browser = Das close-Ereignis hat den Code 1014 und wasClean true; ein error-Ereignis gibt es nicht.
    .trap = nginx, HAProxy, Envoy, Traefik und AWS ALB senden nie 1014: Sie lehnen mit einem Status wie 502 oder 504
        ab oder kappen TCP. Mehrere Bibliotheken beantworten 1014 mit 1002.

code-1014-backend-failed = Ein API-Gateway, die Bridge eines Message-Brokers oder ein eigenes Relay erreicht sein
        Backend nicht.
    .wire = Close 1014 vom Server; der Mitschnitt der anderen Teilstrecke zeigt das Scheitern.
    .fix = Das Log des Gateways lesen und das Backend vom Host des Gateways aus testen.

code-1014-older-peer = Die Bibliothek des Clients lehnt 1014 ab: gorilla/websocket, tungstenite, fastwebsockets,
        Autobahn oder Tomcat.
    .wire = Close 1014 vom Server, Close 1002 vom Client.
    .fix = Das Backend untersuchen, nicht das Framing, und die Bibliothek des Clients aktualisieren.

code-1015 =
    .meaning = Der TLS-Handshake scheiterte; 1015 ist eine lokale Meldung.
    .use = Niemand darf ihn senden; TLS hat dafür eigene Alerts.
    .wire = Ein TLS-Alert oder das Ende von TCP, bevor der TLS-Handshake vollständig ist; kein HTTP und keine Frames.
        TLS 1.3 verschlüsselt viele Alerts.
    .fix = Kette, Namen und Daten des Zertifikats prüfen, ferner Versionen und Cipher beider Seiten, den verlangten
        Namen (SNI) und Client-Zertifikate, falls der Server sie verlangt.
    .browser = Browser melden 1015 nicht: ein error-Ereignis, danach ein close-Ereignis mit Code 1006 und wasClean
        false.
    .trap = Die 1006 eines Browsers kann dies sein. In einem Close-Frame ist 1015 die eigene Meldung eines Relays,
        irrtümlich weitergeleitet.

code-1015-certificate-rejected = Eine Seite, meist der Client, lehnt das Zertifikat ab: unbekannter Aussteller,
        falscher Name oder unvollständige Kette.
    .wire = Ein Alert wie `unknown_ca`, meist vom Client nach dem Zertifikat des Servers.
    .fix = Die ganze Kette senden, den richtigen Namen verwenden und den Aussteller dort installieren, wo ihm vertraut
        werden muss.

code-1015-certificate-expired = Ein Zertifikat ist abgelaufen, oder die Uhr der prüfenden Seite geht falsch.
    .wire = Der Alert `certificate_expired`.
    .fix = Das Zertifikat erneuern oder die Uhr richtig stellen.

code-1015-nothing-in-common = Die beiden Seiten haben keine TLS-Version, keinen Cipher oder kein ALPN-Protokoll
        gemeinsam.
    .wire = Ein Alert wie `protocol_version` oder `handshake_failure`, meist vom Server nach dem ClientHello.
    .fix = Versionen und Cipher angleichen und in ALPN `http/1.1` anbieten.

code-1015-name-unknown = Der Server hat kein Zertifikat für den Namen in der SNI des Clients.
    .wire = Der Alert `unrecognized_name` vom Server nach dem ClientHello.
    .fix = Den richtigen Hostnamen verwenden oder ihn im Server konfigurieren.

code-1015-client-certificate = Der Server verlangt ein Client-Zertifikat und erhielt keines; Browser und Proxys haben
        oft keines zu senden.
    .wire = Der Alert `certificate_required` vom Server.
    .fix = Ein Client-Zertifikat installieren oder es auf diesem Port nicht verlangen.

code-1015-handshake-cut = Der Server oder ein Gerät auf dem Pfad, das nach Namen filtert, bricht TLS ab.
    .wire = RST von der Seite des Servers, bevor der TLS-Handshake vollständig ist, und kein lesbarer Alert.
    .fix = Prüfen, ob der Port TLS spricht, danach die Filter auf dem Pfad.

code-1016-2999 = nicht vergeben
    .meaning = Dieser Code liegt in dem Bereich, der dem Protokoll gehört, und ist nicht vergeben.
    .use = Niemand darf ihn senden, bis er registriert ist; für privaten Gebrauch 4000 bis 4999 verwenden.
    .wire = Ein Close-Frame mit dieser Zahl, den die meisten Empfänger mit Close 1002 beantworten.
    .fix = Im Absender einen Code von 4000 bis 4999 verwenden.
    .browser = Chromium und WebKit lehnen ihn nicht ab: Das close-Ereignis hat diesen Code, wasClean true, und kein
        error-Ereignis.
    .trap = Chromium und WebKit nehmen ihn an, sodass er in nur einer Richtung scheitern kann. SockJS verwendet 2007
        und 2010 in seinen Nachrichten, nicht in Close-Frames.

code-1016-2999-wrong-range = Ein Programm nimmt eine eigene Zahl aus dem Bereich des Protokolls.
    .wire = Diese Zahl in den ersten zwei Bytes eines Close-Frames.
    .fix = Die Codes des Programms nach 4000 bis 4999 verlegen.

code-3000 =
    .meaning = Die Zugangsdaten fehlen oder sind ungültig: was in HTTP 401 heißt.
    .use = Normalerweise der Server, wenn gültige Zugangsdaten helfen würden; bei fehlender Berechtigung 3003 senden.
    .wire = Close 3000, meist vom Server und bald nach der 101 oder nach der ersten Nachricht.
    .fix = Die Zugangsdaten erneuern, dann neu verbinden.
    .browser = Das close-Ereignis hat den Code 3000 und wasClean true; ein error-Ereignis gibt es nicht.
    .trap = SockJS und Centrifugo verwenden 3000 für ein gewöhnliches Ende: erst herausfinden, welche Bibliothek im
        Einsatz ist, dann die Zugangsdaten untersuchen.

code-3000-token-not-valid = Ein Token wurde nicht gesendet, ist falsch oder lief während der Verbindung ab.
    .wire = Close 3000 vom Server mit einem Grund, der die Anmeldung betrifft.
    .fix = Vor jeder Verbindung ein neues Token holen.

code-3000-sockjs-end = SockJS beendet eine Sitzung auf gewöhnliche Weise.
    .wire = Der Grund lautet „Go away!“.
    .fix = An den Zugangsdaten nichts ändern; neu verbinden, falls die Sitzung noch gebraucht wird.

code-3000-centrifugo-end = Centrifugo verwendet 3000 für eine Verbindung, die ohne weiteren Hinweis geschlossen wurde.
    .wire = Der Grund lautet „connection closed“.
    .fix = An den Zugangsdaten nichts ändern; die Client-Bibliothek von Centrifugo verbindet sich neu.

code-3003 =
    .meaning = Die Identität ist bekannt, aber die Berechtigung fehlt: was in HTTP 403 heißt.
    .use = Normalerweise der Server, wenn die Identität bekannt ist und eine Berechtigung fehlt.
    .wire = Close 3003, meist vom Server und nach einer Nachricht, die etwas verlangte.
    .fix = Die Berechtigung erteilen oder nicht danach fragen. Ein unveränderter neuer Versuch hilft nicht.
    .browser = Das close-Ereignis hat den Code 3003 und wasClean true; ein error-Ereignis gibt es nicht.
    .trap = Anwendungen geben Zahlen von 3000 bis 3999 eigene Bedeutungen: mit dem Grund vergleichen.

code-3003-permission-missing = Einem Konto fehlt die Berechtigung für eine Subscription, einen Raum oder eine Aktion.
    .wire = Close 3003 vom Server mit einem Grund, der die Berechtigung betrifft.
    .fix = Die Berechtigung erteilen oder die Anforderung unterlassen.

code-3008 =
    .meaning = Die Gegenseite wartete zu lange auf eine Antwort: was in HTTP 408 heißt.
    .use = Normalerweise der Server, wenn eine Antwort der Anwendung nicht rechtzeitig kam.
    .wire = Close 3008, nachdem die Seite, die ihn empfängt, geschwiegen hat.
    .fix = Erneut versuchen. Messen, wie lange Antworten dauern, und die Frist verlängern, falls sie zu knapp ist.
    .browser = Das close-Ereignis hat den Code 3008 und wasClean true; ein error-Ereignis gibt es nicht.
    .trap = Centrifugo sendet 3008 für einen Client, der zu langsam liest; das ist keine fehlende Antwort.

code-3008-answer-late = Der Client beantwortete eine Anfrage, eine Anmeldung oder einen Heartbeat der Anwendung nicht
        rechtzeitig.
    .wire = Close 3008 vom Server, nachdem der Client geschwiegen hat.
    .fix = Herausfinden, was den Client verzögerte, oder die Frist verlängern.

code-3008-centrifugo-slow = Centrifugo beendet eine Verbindung, deren Client zu langsam liest.
    .wire = Der Grund lautet „slow“; Zero-Window-Meldungen vom Client können vorausgehen.
    .fix = Im Client schneller lesen oder weniger abonnieren.

code-3000-3999 = Bibliothekscode
    .meaning = Ein Code einer Bibliothek oder eines Frameworks, die seine Bedeutung festlegen; das Register kennt
        keine.
    .use = Bibliotheken und Frameworks, am besten nach Registrierung; eine Anwendung nimmt 4000 bis 4999.
    .wire = Ein Close-Frame mit dieser Zahl, meist vom Server und mit einem Grund in klaren Worten.
    .fix = Den Grund lesen und den Code in der Dokumentation der Bibliothek nachschlagen, die der Server verwendet.
    .browser = Das close-Ereignis hat diesen Code und wasClean true; ein error-Ereignis gibt es nicht.
    .trap = Bibliotheken verwenden dieselben Zahlen für Verschiedenes, und manche widersprechen dem Register.

code-3000-3999-centrifugo-no-pong = Centrifugo erhielt auf seinen Ping, gesendet alle 25 s, innerhalb von 8 s keine
        Antwort und schließt mit 3012.
    .wire = Close 3012 vom Server mit dem Grund „no pong“.
    .fix = Herausfinden, warum der Client nicht antwortete; er darf sich neu verbinden.

code-3000-3999-centrifugo-token = Centrifugo erhielt ein ungültiges Token (3500), oder das Token der Verbindung lief
        ab (3005).
    .wire = Der Grund lautet „invalid token“ oder „connection expired“.
    .fix = Ein gültiges Token ausstellen und es vor dem Ablauf erneuern.

code-4000-4999 = privater Code
    .meaning = Ein privater Code: Die Anwendung legt seine Bedeutung fest, und kein Register kennt ihn.
    .use = Jede Seite, nach Vereinbarung zwischen den beiden Programmen.
    .wire = Ein Close-Frame mit dieser Zahl, meist vom Server und mit einem Grund in klaren Worten.
    .fix = Den Grund lesen und den Code in Dokumentation oder Quelltext der Anwendung nachschlagen.
    .browser = Das close-Ereignis hat diesen Code und wasClean true; ein error-Ereignis gibt es nicht.
    .trap = Viele Anwendungen nummerieren wie HTTP, sodass 4401 für 401 steht; das ist eine Gewohnheit, keine Regel.

code-4000-4999-login-failed = Eine Anmeldung scheiterte, oder ein Token lief ab; viele Anwendungen verwenden dafür
        4001, 4003 oder 4401.
    .wire = Close vom Server mit einem Grund, der die Anmeldung betrifft.
    .fix = Die Zugangsdaten vor dem neuen Verbinden erneuern.

code-4000-4999-no-first-message = graphql-ws erhielt innerhalb von 3 s keine `connection_init`-Nachricht und schließt
        mit 4408.
    .wire = Close 4408 vom Server mit dem Grund „Connection initialisation timeout“.
    .fix = `connection_init` direkt nach der 101 senden oder `connectionInitWaitTimeout` erhöhen.

code-4000-4999-session-replaced = Dasselbe Konto oder Gerät öffnete eine neuere Verbindung, und der Server beendete
        die ältere.
    .wire = Close vom Server mit einem Grund, der eine andere Verbindung oder Sitzung nennt.
    .fix = Je Konto oder Gerät nur eine Verbindung halten und die alte nicht neu aufbauen.

code-5000-65535 = außerhalb des Registers
    .meaning = Close-Codes enden bei 4999, die Zahl sagt daher nichts über die Verbindung aus.
    .use = Niemand darf ihn senden: private Codes aus 4000 bis 4999 nehmen.
    .wire = Ein Close-Frame mit dieser Zahl, den die meisten Empfänger mit Close 1002 beantworten.
    .fix = Den Absender korrigieren: den Code in Network-Byte-Order schreiben und private Codes aus 4000 bis 4999
        nehmen.
    .browser = Chromium und WebKit lehnen ihn nicht ab: Das close-Ereignis hat diesen Code, wasClean true, und kein
        error-Ereignis.
    .trap = Netty, Chromium und WebKit nehmen ihn an, sodass sich nur andere Empfänger beschweren.

code-5000-65535-byte-order = Ein Absender schreibt den Code mit vertauschten Bytes, sodass aus 1000 die Zahl 59395
        wird, oder verwendet eine eigene Zahl.
    .wire = Die zwei Bytes des Codes ergeben vertauscht einen gültigen Code.
    .fix = Den Code mit dem höherwertigen Byte zuerst schreiben.

# Who may send a code.
sender-both = jede Seite
sender-client = nur der Client
sender-server = der Server
sender-nobody = niemand
