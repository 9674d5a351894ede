# Classes of application codes. (value) a name of one to three words, lower case; .meaning one sentence: what the
# sender says by codes of this class; .fix one or two sentences: what to change.

class-normal = normales Ende
    .meaning = Der Absender ist fertig und beendet die Verbindung mit Absicht.
    .fix = Nichts zu tun. War das Ende nicht gewollt, die Stelle im Code des Absenders suchen, die schließt.
class-restart = Neustart
    .meaning = Der Dienst stoppt, startet neu oder fordert seine Clients auf, sich neu zu verbinden.
    .fix = Clients nach einer zufälligen Wartezeit zurückkehren lassen. Auf eigenen Servern die Verbindungen vor einem
        Stopp schubweise abbauen.
class-server-error = Serverfehler
    .meaning = Etwas scheiterte im Server selbst, nicht an dem, was der Client sendete.
    .fix = Den Fehler im Log des Servers zur Zeit des Close suchen. Bei einem fremden Dienst erneut versuchen und den
        Fehler melden.
class-overload = Überlast
    .meaning = Der Dienst ist ausgelastet und kann diese Verbindung jetzt nicht bedienen.
    .fix = Zwischen den Versuchen länger warten oder die Kapazität erhöhen.
class-rate = Ratenlimit
    .meaning = Die Gegenseite sendete in zu kurzer Zeit zu viel oder verband sich zu oft.
    .fix = Langsamer senden oder mehrere Nachrichten zusammenfassen. Vor dem nächsten Versuch warten.
class-slow-reader = langsamer Leser
    .meaning = Die Gegenseite las nicht schnell genug, sodass sich Daten für sie stauten.
    .fix = Nachrichten sofort vom Socket lesen und an anderer Stelle verarbeiten oder weniger abonnieren.
class-auth = nicht authentifiziert
    .meaning = Schlüssel, Token oder Anmeldung fehlt, ist falsch oder abgelaufen.
    .fix = Die Zugangsdaten, ihr Ablaufdatum und die Uhr prüfen. Vor jeder neuen Verbindung ein neues Token holen.
class-forbidden = verboten
    .meaning = Der Absender verweigert, was die Gegenseite verlangt: Recht, Tarif oder Origin reicht dafür nicht.
    .fix = Dem Konto, dem Schlüssel oder dem Origin das fehlende Recht erteilen oder die Anforderung unterlassen.
class-protocol = Protokollfehler
    .meaning = Eine Nachricht war fehlerhaft, unbekannt oder kam zur falschen Zeit.
    .fix = Die letzte Nachricht vor dem Close suchen und mit der Beschreibung des Protokolls vergleichen. Die
        Bibliothek aktualisieren, die sie sendete.
class-version = falsche Version
    .meaning = Die beiden Seiten sprechen nicht dasselbe Protokoll oder nicht dieselbe Version.
    .fix = Die ältere Seite aktualisieren oder das Subprotokoll oder die Version anbieten, die die Gegenseite
        unterstützt.
class-configuration = Konfiguration
    .meaning = Eine Einstellung, eine Adresse oder ein Parameter der Verbindung ist falsch.
    .fix = URL, Parameter und Kontoeinstellungen mit der Dokumentation des Dienstes vergleichen.
class-not-found = nicht gefunden
    .meaning = Was die Verbindung verlangt, existiert nicht oder nicht mehr.
    .fix = Name oder ID in der URL oder der letzten Nachricht prüfen, auch ob das Gemeinte gelöscht wurde.
class-size = zu groß
    .meaning = Eine Nachricht oder eine Antwort ist größer, als der Absender des Codes erlaubt.
    .fix = Die Nachricht aufteilen oder das Limit auf der schließenden Seite erhöhen.
class-duplicate = Duplikat
    .meaning = Dieselbe ID, Sitzung oder Subscription ist schon an anderer Stelle in Gebrauch.
    .fix = Jedem Client eine eigene ID geben und die alte Verbindung beenden, bevor die nächste geöffnet wird.
class-timeout = Timeout
    .meaning = Ein erwarteter Schritt blieb innerhalb seiner Frist aus.
    .fix = Feststellen, welche Nachricht fehlte und was sie verzögerte. Sie früher senden oder die Frist verlängern.
class-heartbeat = Heartbeat verloren
    .meaning = Ein erwartetes Lebenszeichen traf nicht rechtzeitig ein.
    .fix = Prüfen, ob Heartbeats auch unter hoher Last gesendet und beantwortet werden und ob der Netzwerkpfad sie
        nicht verliert.
class-session = Sitzung ungültig
    .meaning = Die Sitzung oder ihre gespeicherte Position ist abgelaufen oder dem Server unbekannt.
    .fix = Die gespeicherte Sitzung verwerfen und eine neue beginnen.
class-moved = verlegt
    .meaning = Der Client soll an einer anderen Adresse oder über eine neue Verbindung weitermachen.
    .fix = Die neue Verbindung an der angegebenen Adresse öffnen, danach die alte aufgeben.
class-network = Netzwerkfehler
    .meaning = Der Absender verlor auf dem Netzwerkpfad die Verbindung zur Gegenseite oder zu einem System dahinter.
    .fix = Neu verbinden. Wiederholt es sich, den Pfad zwischen den beiden Seiten und hinter dem Server prüfen.
class-ended = bewusst beendet
    .meaning = Der Betreiber oder die andere Partei beendete die Verbindung: Ein Client wurde entfernt, oder ein Anruf
        ist vorbei.
    .fix = Herausfinden, wer sie beendete und warum. Den Client nicht von selbst zurückkehren lassen.
class-client-error = Clientfehler
    .meaning = Die Bibliothek des Clients selbst scheiterte und schloss die Verbindung.
    .fix = Im Log des Clients nachsehen und prüfen, ob seine Bibliothek zum Server passt.
class-unknown = unbekannt
    .meaning = Der Absender gibt keine Ursache an, die sich benennen ließe.
    .fix = Die letzten Nachrichten vor dem Close ansehen und das Log des Absenders zu dieser Zeit.

again-yes = neu verbinden, mit wachsenden Wartezeiten
again-fresh = neu verbinden, aber eine neue Sitzung beginnen
again-fix-first = erst nach Beheben der Ursache
again-no = nein
