# What separates two close codes that are often confused: one message for each pair of pairs.toml.
#   .difference  what separates them, and why they are mixed up
#   .use         which one to send, or what to conclude if it may not be sent
#   .capture     how the packets tell them apart

pair-1000-1001 =
    .difference = 1000 besagt, dass die Arbeit erledigt ist, 1001, dass der Absender selbst verschwindet. Beide
        beenden geordnet, und Server verwenden beide für Leerlauf-Timeouts: Cowboy 1000 nach 60 s, Jetty 1001 nach 30
        s.
    .use = 1000 senden, wenn der Austausch abgeschlossen ist, 1001, wenn ein Prozess oder eine Seite verschwindet. Der
        JavaScript-Client von Phoenix kommt nach einer sauberen 1000 nicht zurück.
    .capture = Close 1001 ohne Grund von einem Browser, danach dessen FIN: Die Seite wurde verlassen. Close 1001 von
        einem Server an viele Clients innerhalb einer Sekunde: ein Herunterfahren. Einer der beiden Codes von einem
        Server nach derselben Stille auf vielen Verbindungen: ein Leerlauf-Timeout.

pair-1000-1005 =
    .difference = Beide gehen auf einen Close-Frame zurück, der eintraf. Bei 1000 nannte der Absender ein normales
        Ende; bei 1005 nannte er nichts, etwa wenn ein Programm close() ohne Argumente aufruft.
    .use = Für ein normales Ende 1000 senden; 1005 darf nicht gesendet werden. 1005 als „Ursache nicht angegeben“
        lesen, nicht als „normal“.
    .capture = Close 1000 hat einen Inhalt von mindestens zwei Bytes, nach dem Demaskieren `03 E8`. Bei 1005 ist der
        Inhalt leer: `88 00` vom Server, `88 80` und vier Bytes Maske vom Client. Dann ansehen, was davor kam: Eine
        unbeantwortete `2` von Engine.io ist ein Ping-Timeout.

pair-1001-1012 =
    .difference = 1001 besagt, dass der Absender verschwindet, 1012, dass ein Server neu startet und Clients
        zurückkehren sollen. Dasselbe Deployment erscheint bei websockets für Python als 1001 und bei uvicorn als
        1012.
    .use = 1012 bei einem Neustart senden, 1001 bei einem endgültigen Stopp oder wenn Clients auf Tomcat laufen, das
        aus 1012 eine 1002 macht. Clients senden nie 1012.
    .capture = Bei einem Deployment sendet ein Server einen der beiden Codes innerhalb von Sekunden an viele Clients;
        seine Antworten auf deren nächstes SYN zeigen, ob er zurück ist. Close 1001 an einen einzelnen Client deutet
        auf einen Leerlauf-Timeout oder eine Höchstdauer der Sitzung. Close 1002 als Antwort auf 1012: Der Client
        kennt 1012 nicht.

pair-1002-1003 =
    .difference = 1002 weist einen Frame zurück, der die Framing-Regeln verletzt; 1003 weist einen gültigen Frame
        wegen der Art seiner Daten zurück. Beide geben der Gegenseite die Schuld.
    .use = 1002 senden, wenn Maske, RSV-Bit, Opcode, Länge oder Reihenfolge der Fragmente falsch ist. 1003 senden bei
        Text, wo nur Binärdaten angenommen werden, oder umgekehrt.
    .capture = Die Richtung entgegen dem Close lesen. Vor 1002 den ersten Frame suchen, der eine Regel verletzt; gibt
        es keinen, an einen Leerlauf-Timeout denken (Bandit, 60 s). Vor 1003 sind alle Frames gültig, und der letzte
        Daten-Frame hat oft einen anderen Opcode als die davor. Bei gleichem Opcode an Inhalt denken, der sich nicht
        parsen ließ (Starlette).

pair-1002-1007 =
    .difference = 1002 betrifft den Frame, 1007 seinen Inhalt: Text, der kein UTF-8 ist, oder Daten, die sich nicht
        entpacken lassen. Kompressionsfehler können zu beiden führen.
    .use = 1002 senden, wenn der Header oder die Reihenfolge der Frames falsch ist, 1007, wenn die Frames stimmen und
        die Nachricht darin nicht.
    .capture = Nachsehen, ob die 101 permessage-deflate vereinbart. Ohne Vereinbarung führt gesetztes RSV1 zu 1002;
        mit Vereinbarung führen Daten mit RSV1, die sich nicht entpacken lassen, zu 1007. UTF-8 über die ganze
        Nachricht prüfen, da Fragmente ein Zeichen teilen dürfen. uWebSockets sowie in der Standardeinstellung
        Autobahn und Tornado beenden TCP, statt 1007 zu senden.

pair-1002-1014 =
    .difference = 1014 meldet ein ausgefallenes Backend, 1002 einen defekten Frame. Verwechselt werden sie, weil
        manche Gegenstellen eine echte 1014 ablehnen: gorilla/websocket, tungstenite, fastwebsockets, Bandit und
        Tomcat machen daraus 1002, Autobahn behandelt sie als Verstoß. Im Log des Clients kann dann 1002 stehen.
    .use = Ein Gateway sendet 1014, wenn sein Backend ausfällt; 1002 ist nur für Bytes, die die Framing-Regeln
        verletzen. Für Clients, die 1014 nicht kennen, 1011 wählen.
    .capture = Nachsehen, welcher Close zuerst kam. Close 1014 vom Server, danach 1002 vom Client: Das Backend fiel
        aus, und der Client kennt 1014 nicht. Close 1002 zuerst: in der Gegenrichtung nach einem fehlerhaften Frame
        suchen.

pair-1003-1007 =
    .difference = 1003 weist die Art der Daten zurück; 1007 nimmt die Art an, stellt aber fest, dass der Inhalt nicht
        dazu passt. Binärdaten, die als Text gesendet werden, können zu beiden führen.
    .use = 1003 senden, wenn diese Art von Nachricht nie angenommen werden könnte. 1007 senden, wenn der Text kein
        UTF-8 ist oder die komprimierten Daten sich nicht entpacken lassen.
    .capture = Vor 1003 hat der letzte Daten-Frame oft einen anderen Opcode als die davor und gültigen Inhalt. Vor
        1007 ist die ganze Nachricht kein UTF-8 oder lässt sich nicht entpacken. Ein Zeichen, das zwischen zwei
        Fragmenten einer Nachricht geteilt ist, ist kein Fehler. Starlette sendet 1003 auch für JSON, das es nicht
        parsen kann.

pair-1003-1014 =
    .difference = 1003 betrifft die Daten des Clients, 1014 den Server hinter einem Gateway. Verwechselt werden sie,
        weil ein Relay den Code des Backends durch einen eigenen ersetzen kann.
    .use = Ein Empfänger sendet 1003, wenn er die Art der Nachricht nicht annehmen kann. Ein Gateway sendet 1014, wenn
        sein Backend ausfällt, gleich was der Client gesendet hat.
    .capture = Close 1003 folgt auf einen Daten-Frame des Clients, oft mit neuem Opcode. Close 1014 braucht keine
        Daten des Clients. Dazu gehört auf der anderen Teilstrecke des Gateways eine abgewiesene Verbindung, ein
        anderer Status als 101 oder ein frühes Ende. Close 1003 dort und 1014 zum Client: Das Gateway ersetzte den
        Code.

pair-1005-1006 =
    .difference = 1005 bedeutet, dass ein Close-Frame ohne Code eintraf, 1006, dass keiner eintraf. Niemand sendet
        sie: Beide sind Meldungen der lokalen Bibliothek, und die zwei Enden einer Verbindung können verschiedene
        melden.
    .use = Keiner von beiden darf gesendet werden. Nach 1005 fragen, welches Programm ohne Code schloss; nach 1006
        fragen, wie und von welcher Seite TCP endete.
    .capture = Bei 1005 gibt es einen Close-Frame mit Länge 0. Bei 1006 gibt es FIN, RST oder Stille nach den letzten
        Daten oder keine gültige 101. Ein Close nahe seinem Absender beweist nicht, dass es ankam: prüfen, ob ein ACK
        es abdeckt. uvicorn meldet seiner Anwendung nach einem bloßen Verlust von TCP 1005.

pair-1006-1009 =
    .difference = Eine 1009 kann unterwegs zu 1006 werden: Der Empfänger schließt mit ungelesenen Daten, sein System
        sendet RST, und die Gegenstelle liest den Close womöglich nie.
    .use = Für eine Nachricht über dem Limit 1009 senden und vor dem Schließen von TCP den Rest lesen. 1006 darf nicht
        gesendet werden; direkt nach einer großen Nachricht deutet er auf ein Größenlimit.
    .capture = Close 1009 während einer großen Nachricht, danach RST von derselben Seite, bevor ein ACK den Close
        abdeckt: Die Gegenstelle sah höchstwahrscheinlich 1006. FIN oder RST ganz ohne Close nach einer Nachricht, die
        größer ist als alle davor: ein Empfänger, der die Verbindung nur kappt, wie uWebSockets und standardmäßig
        Autobahn.

pair-1006-1014 =
    .difference = Beide können von einem Backend kommen, das weg ist. Ein Gateway, das nur Bytes durchreicht, kann nur
        TCP kappen, sodass der Client 1006 meldet; eines, das den WebSocket selbst terminiert, kann 1014 senden.
    .use = Ein Gateway, das WebSocket spricht, sendet 1014, wenn sein Backend ausfällt. 1006 darf nicht gesendet
        werden; nginx und Traefik senden selbst nie 1014.
    .capture = 1014 ist ein Close-Frame vom Gateway zum Client. Bei 1006 gibt es nur FIN, RST oder Stille, oder eine
        502 oder 504 anstelle der 101. Die Teilstrecke, die zuerst endet, zeigt, wo der Fehler begann. Enden beide im
        selben Augenblick, deutet das auf den Proxy selbst.

pair-1006-1015 =
    .difference = 1015 ist ein gescheiterter TLS-Handshake, 1006 jedes Ende ohne Close-Frame. Browser melden beide als
        1006, sodass ein Zertifikatsproblem wie ein Netzausfall aussieht.
    .use = Keiner von beiden darf gesendet werden. Meldet ein Browser 1006, bevor die Verbindung geöffnet war, zuerst
        TLS prüfen, dann den WebSocket-Server.
    .capture = 1015: ein TLS-Alert, FIN oder RST, bevor der TLS-Handshake vollständig ist, und kein HTTP. 1006: Das
        Ende kommt danach, vor oder nach der 101. In TLS 1.3 ist ein später Alert verschlüsselt; ohne Schlüssel sind
        nur ein kurzer Record und das Ende von TCP zu sehen.

pair-1008-1014 =
    .difference = Mit 1008 weist der Server diesen Client nach einer eigenen Regel ab; mit 1014 hat ein Gateway kein
        funktionierendes Backend für ihn. Ein Gateway kann beide senden, jeweils bald nach der 101.
    .use = 1008 senden, wenn der Client etwas ändern muss. 1014 senden, wenn nur der Betreiber des Backends helfen
        kann.
    .capture = 1008 trifft meist einige Clients, während andere verbunden bleiben, oder folgt auf einen Burst von
        Nachrichten oder auf Zero-Window-Meldungen. 1014 trifft eher alle Clients einer Route auf einmal. Die andere
        Teilstrecke des Gateways entscheidet: Eine abgewiesene Verbindung, ein anderer Status als 101 oder ein frühes
        Ende dort spricht für 1014; eine gesunde Teilstrecke, oder gar kein Versuch dort, spricht für 1008.

pair-1008-3000 =
    .difference = 1008 umfasst jede Regel des Servers; 3000 besagt nur, dass Zugangsdaten fehlen oder ungültig sind.
        Viele Server senden 1008 bei einem ungültigen Token, sodass Clients das nicht von einem Ratenlimit
        unterscheiden können.
    .use = 3000 senden bei Zugangsdaten, die der Client erneuern kann, 1008 bei anderen Regeln. Nach 3000 die
        Zugangsdaten erneuern; nach 1008 den Grund lesen.
    .capture = Einer der beiden Codes innerhalb einer Sekunde nach der 101 und vor jeglichen Daten deutet auf
        Zugangsdaten; 1008 kann dort auch den Origin meinen. 1008 nach einem Burst von Nachrichten deutet auf ein
        Ratenlimit, nach Zero-Window-Meldungen auf einen langsamen Leser. 3000 mit „Go away!“ ist SockJS, mit
        „connection closed“ Centrifugo, beides ein gewöhnliches Ende.

pair-1008-3003 =
    .difference = 1008 umfasst jede Regel des Servers; 3003 besagt, dass der Client bekannt ist, ihm aber ein Recht
        fehlt. Ein Server, der nur 1008 kennt, verbirgt, ob ein neuer Versuch helfen kann.
    .use = 3003 senden, wenn eine Berechtigung fehlt, 1008 bei Rate, Länge der Warteschlange, Origin und Ähnlichem.
        Nach 3003 nicht unverändert erneut versuchen.
    .capture = 3003 folgt meist auf eine Nachricht, die etwas verlangte, nach erfolgreicher Anmeldung. 1008 direkt
        nach der 101 deutet auf Zugangsdaten oder den Origin, nach einem Burst auf ein Ratenlimit, nach
        Zero-Window-Meldungen auf einen langsamen Leser. Beendet dieselbe Anforderung jede Verbindung mit demselben
        Code, gleich bei welcher Rate, fehlt ein Recht.

pair-1010-1014 =
    .difference = 1010 kommt vom Client: Er vermisst in der 101 eine Erweiterung. 1014 kommt vom Gateway: Sein Backend
        fiel aus. Beide erscheinen bald nach der 101, und hinter beiden kann ein Proxy stecken; einer, der
        Sec-WebSocket-Extensions entfernt, verursacht 1010.
    .use = Nur ein Client sendet 1010, Browser tun es nie. Nur ein Server, der als Gateway arbeitet, sendet 1014.
    .capture = Die Richtung entscheidet: 1010 geht vom Client zum Server, 1014 vom Server zum Client. Vor 1010 bietet
        das Upgrade eine Erweiterung an, und in der 101 fehlt sie; den Header auf beiden Teilstrecken des Proxys
        vergleichen. Vor 1014 zeigt die andere Teilstrecke eine abgewiesene Verbindung, einen anderen Status als 101
        oder ein frühes Ende.

pair-1011-1012 =
    .difference = 1011 ist ein ungeplanter Fehler, 1012 ein geplanter Neustart. Bei Deployments können sie zusammen
        auftreten, wenn abgebrochene Handler mit 1011 scheitern.
    .use = 1012 bei einem Neustart senden, 1011, wenn ein Handler scheitert. Clients dürfen nach beiden zurückkehren,
        nach 1011 kann aber dieselbe Nachricht erneut scheitern.
    .capture = 1011 beendet meist eine einzelne Verbindung, bald nach einer Nachricht des Clients. 1012 geht innerhalb
        von Sekunden an viele Clients eines Servers, und neue Verbindungen gelingen später. 1011 mit „keepalive ping
        timeout“ folgt auf einen Ping, der 20 s ohne Pong blieb, und kommt von websockets für Python, Client oder
        Server.

pair-1011-1014 =
    .difference = 1011 besagt, dass der Absender selbst scheiterte, 1014, dass der Server dahinter scheiterte. Manche
        Relays senden 1011 bei einem verlorenen Backend, sodass das falsche Log gelesen wird.
    .use = Ein Gateway sendet 1014, wenn sein Backend scheiterte, und 1011, wenn es selbst scheiterte. 1011 ist
        sicherer für Clients mit gorilla/websocket oder tungstenite, die 1014 ablehnen.
    .capture = Die andere Teilstrecke des Gateways ansehen. Eine abgewiesene Verbindung, ein anderer Status als 101
        oder ein frühes Ende dort, kurz vor dem Close zum Client: Das Backend scheiterte, gleich welcher Code gesendet
        wurde. Close 1011 auf beiden Teilstrecken: Der Handler des Backends scheiterte. Eine gesunde andere
        Teilstrecke: das Log des Gateways lesen.

pair-1012-1013 =
    .difference = 1012 besagt, dass dieser Server neu startet, 1013, dass er den Client zurzeit nicht bedienen kann.
        Beide bitten um spätere Rückkehr, aber ein Neustart ist bald vorbei, während eine Überlast mit jedem zu frühen
        Versuch wächst.
    .use = 1012 bei einem geplanten Neustart senden, 1013 bei Überlast. Nach 1012 nach einer zufälligen Wartezeit
        zurückkehren; nach 1013 mit jedem Versuch länger warten.
    .capture = 1012 kommt einmal, an alle Clients eines Servers innerhalb von Sekunden oder schubweise (Phoenix). 1013
        kommt immer wieder, oft direkt nach der 101, während die Zahl der Verbindungen etwa gleich bleibt und andere
        weiterarbeiten.

pair-1012-1014 =
    .difference = 1012 kündigt den eigenen Neustart des Absenders an; 1014 meldet, dass der Server hinter einem
        Gateway nicht antwortet. Ein Deployment kann beide auslösen: Das Backend sendet 1012, und das Gateway meldet
        seinen Clients 1014.
    .use = Ein Server, der neu startet, sendet 1012, ein Gateway ohne Backend 1014. gorilla/websocket und tungstenite
        kennen 1012, aber nicht 1014; Tomcat macht aus beiden 1002.
    .capture = 1012 erreicht die offenen Verbindungen eines Servers innerhalb von Sekunden. 1014 trifft auch neue
        Verbindungen bald nach der 101, solange das Backend weg ist. Auf der anderen Teilstrecke des Gateways zeigt
        Close 1012, gefolgt von abgewiesenen SYN, ein Deployment; abgewiesene SYN allein deuten auf einen Absturz oder
        eine falsche Adresse.

pair-1013-1014 =
    .difference = 1013 besagt, dass der Server überlastet ist oder ihm vorübergehend etwas fehlt, wie HTTP 503; 1014,
        dass ein Gateway von seinem Backend eine schlechte Antwort oder keine erhielt, wie HTTP 502. Ein überlastetes
        Backend kann sich als beides zeigen.
    .use = 1013 senden, wenn Warten genügt, 1014, wenn das Backend untersucht werden muss. Clients sollten nach beiden
        mit jedem Versuch länger warten.
    .capture = 1013 kommt oft nahe einer gleichbleibenden Zahl von Verbindungen, während andere weiterarbeiten. Vor
        1014 zeigt die andere Teilstrecke des Gateways ein abgewiesenes oder unbeantwortetes SYN, einen anderen Status
        als 101 oder ein frühes Ende. Langsame Antworten oder eine 503 auf dieser Teilstrecke vor 1014: Das Backend
        war wahrscheinlich überlastet.

pair-3000-3003 =
    .difference = 3000 gleicht HTTP 401: Die Zugangsdaten fehlen oder sind ungültig. 3003 gleicht HTTP 403: Sie sind
        gültig, aber ein Recht fehlt. Beide beenden eine Verbindung wegen fehlenden Zugriffs.
    .use = 3000 senden, wenn neue Zugangsdaten helfen würden, 3003, wenn nur eine neue Berechtigung hilft. Nach 3000
        erneuern und neu verbinden; nach 3003 nicht unverändert erneut versuchen.
    .capture = 3000 kommt meist bald nach der 101, nach der Anmeldenachricht, oder wenn in einer laufenden Sitzung ein
        Token abläuft. 3003 folgt meist auf eine Nachricht, die etwas verlangte, nach erfolgreicher Anmeldung. Zuerst
        den Grund lesen: SockJS und Centrifugo senden 3000 für ein gewöhnliches Ende.
