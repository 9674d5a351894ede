# TLS: what a connection or a flow shows of it, handshakes that failed, and every registered alert.
# `side` is client or server.

# What a flow used.
tls-alert = { $side ->
        [client] Alert { $alert } vom Client
       *[server] Alert { $alert } vom Server
    }
tls-alert-unreadable = { $side ->
        [client] verschlüsselter Alert vom Client
       *[server] verschlüsselter Alert vom Server
    }
tls-close-notify = { $side ->
        [client] close_notify vom Client
       *[server] close_notify vom Server
    }
tls-in-clear = Klartext vom Server
tls-no-close-notify = { $side ->
        [client] kein close_notify vom Client vor seinem FIN: seine Daten können abgeschnitten sein
       *[server] kein close_notify vom Server vor seinem FIN: seine Daten können abgeschnitten sein
    }

tls-alert-sent = { $side ->
        [client] Client sendete den TLS-Alert { $alert }
       *[server] Server sendete den TLS-Alert { $alert }
    }

# A handshake that failed. Who sent the alert, else who ended TCP, is `side`.
tls-failed-alert = { $side ->
        [client] TLS gescheitert: Client sendete den Alert { $alert }
       *[server] TLS gescheitert: Server sendete den Alert { $alert }
    }
    .cause = Der Alert hat keine registrierte Bedeutung.
    .fix = Im Log der sendenden Seite zu dieser Sekunde nachsehen.
tls-failed-unreadable = { $side ->
        [client] TLS gescheitert: Client sendete einen Alert, der nicht lesbar ist (verschlüsselt)
       *[server] TLS gescheitert: Server sendete einen Alert, der nicht lesbar ist (verschlüsselt)
    }
    .cause = Was der Alert besagt, ist verschlüsselt; ohne diese Angabe verrät der Mitschnitt den Grund nicht.
    .fix = Das Key-Log dieser Sitzung mit `--keylog` angeben oder im Log der sendenden Seite nachsehen.
tls-failed-in-clear = TLS gescheitert: Server beantwortete das ClientHello im Klartext
    .cause = Der Client verlangte `wss://` auf einem Port, auf dem der Server Klartext spricht.
    .fix = Für diesen Port `ws://` verwenden oder den Port, auf dem der Server TLS spricht; hinter einem Proxy, der
        TLS terminiert, den Proxy mit `http://` auf diesen Port zugreifen lassen.
tls-failed-end = { $side ->
        [client] TLS kam nicht zustande: Client beendete TCP (FIN), und kein lesbarer Alert nennt den Grund
        [server] TLS kam nicht zustande: Server beendete TCP (FIN), und kein lesbarer Alert nennt den Grund
       *[other] TLS kam nicht zustande, und kein lesbarer Alert nennt den Grund
    }
    .cause = { $side ->
        [client] Möglicherweise ein Timeout, eine verlassene Seite, ein Zertifikat, das der Client wortlos ablehnte,
            oder ein Health-Check.
        [server] Möglicherweise lehnt der Server diesen Servernamen oder diese Adresse ab, ist überlastet oder
            spricht auf diesem Port kein TLS.
       *[other] Pakete vom Ende fehlen im Mitschnitt, oder eine Seite verstummte.
    }
    .fix = Im Log der beendenden Seite zu dieser Sekunde nachsehen und den Handshake mit
        `openssl s_client -connect HOST:PORT -servername NAME` wiederholen.
tls-failed-reset = { $side ->
        [client] TLS kam nicht zustande: Client setzte TCP zurück (RST), und kein lesbarer Alert nennt den Grund
        [server] TLS kam nicht zustande: Server setzte TCP zurück (RST), und kein lesbarer Alert nennt den Grund
       *[other] TLS kam nicht zustande: TCP wurde zurückgesetzt (RST), und kein lesbarer Alert nennt den Grund
    }
    .cause = Möglicherweise eine Firewall oder Middlebox, die nach Servernamen filtert, ein Load-Balancer ohne Backend
        oder ein Prozess, der abstürzte oder abgebrochen wurde.
    .fix = Auf beiden Seiten des Netzwerkpfads mitschneiden: Ein RST, den nur eine Seite sieht, entstand dazwischen.
        Sonst im Log der sendenden Seite nachsehen.
# Behind a ServerHello of TLS 1.3, where alerts are encrypted.
tls-failed-sealed =
    .cause = Oft akzeptiert der Client das Zertifikat des Servers nicht; TLS 1.3 verschlüsselt den Alert, der das
        sagen würde.
    .fix = Das Key-Log dieser Sitzung mit `--keylog` angeben, damit ein Alert lesbar wird; das Zertifikat mit
        `openssl s_client -connect HOST:PORT -servername NAME` prüfen und die Logs beider Seiten zu dieser Sekunde
        ansehen.

# Every registered alert. `side` sent it. First what it means, then what to change when it ended a handshake.
alert-close_notify =
    .meaning = Der Absender hat nichts mehr zu senden: das ordnungsgemäße Ende von TLS.
    .fix = Mit TLS ist alles in Ordnung; kam der Alert vor dem Upgrade, klären, warum der Absender aufgab.
alert-unexpected_message =
    .meaning = Eine Nachricht traf ein, die an diese Stelle des Handshakes nicht gehört.
    .fix = Prüfen, ob beide Enden auf diesem Port TLS sprechen und kein Proxy dazwischen Bytes ändert oder einfügt;
        die TLS-Bibliothek des älteren Endes aktualisieren.
alert-bad_record_mac =
    .meaning = Die Integritätsprüfung eines Records schlug fehl: Er wurde unterwegs verändert, oder die Enden haben
        verschiedene Schlüssel.
    .fix = Nach einer Middlebox oder Netzwerkhardware suchen, die Pakete verändert, und die TLS-Bibliothek beider
        Enden aktualisieren.
alert-decryption_failed =
    .meaning = Ein Record ließ sich nicht entschlüsseln; nur alte TLS-Bibliotheken melden das so.
    .fix = Wie bei `bad_record_mac`: suchen, was Pakete unterwegs verändert, und das ältere Ende aktualisieren.
alert-record_overflow =
    .meaning = Ein Record war länger, als TLS erlaubt; oft ist das Klartext, der als TLS gelesen wurde.
    .fix = Prüfen, ob der Port TLS und nicht Klartext spricht und ob kein Proxy eigenen Text in den Datenstrom
        schreibt.
alert-decompression_failure =
    .meaning = Komprimierte TLS-Daten ließen sich nicht entpacken.
    .fix = Die TLS-Kompression abschalten; sie gilt seit 2012 als unsicher.
alert-handshake_failure =
    .meaning = { $side ->
        [client] Der Client akzeptiert nichts von dem, was der Server gewählt hat.
       *[server] Der Server akzeptiert nichts von dem, was der Client angeboten hat: keine gemeinsame Cipher-Suite,
            Gruppe oder kein gemeinsamer Signaturalgorithmus. Manche Server melden das auch, wenn ein
            Client-Zertifikat oder ein bekannter Servername fehlt.
    }
    .fix = Cipher-Suites und Gruppen des ClientHello mit denen des Servers (`ssl_ciphers` und `ssl_ecdh_curve` in
        nginx) und mit dem Schlüsseltyp seines Zertifikats (RSA oder ECDSA) vergleichen; das ältere Ende
        aktualisieren.
alert-no_certificate =
    .meaning = Der Client hat kein Zertifikat vorzuweisen (SSL 3.0).
    .fix = Den Client aktualisieren: SSL 3.0 ist nicht sicher.
alert-bad_certificate =
    .meaning = { $side ->
        [client] Der Client lehnt das Zertifikat des Servers ab: Es ist beschädigt, falsch signiert oder für einen
            anderen Namen ausgestellt.
       *[server] Der Server lehnt das Zertifikat des Clients ab oder vermisst eines; Server in Go
            melden auch Letzteres so.
    }
    .fix = { $side ->
        [client] Name, Kette und Signatur des Zertifikats prüfen, das der Server für diesen Servernamen sendet:
            `openssl s_client -connect HOST:PORT -servername NAME`.
       *[server] Dem Client ein Zertifikat einer CA geben, der der Server laut Konfiguration vertraut.
    }
alert-unsupported_certificate =
    .meaning = { $side ->
        [client] Der Client kann diese Art von Zertifikat nicht verwenden: wegen des Schlüsseltyps, oder weil die
            Schlüsselverwendung keine Serverauthentifizierung enthält.
       *[server] Der Server kann diese Art von Client-Zertifikat nicht verwenden: wegen des Schlüsseltyps, oder weil
            die Schlüsselverwendung keine Clientauthentifizierung enthält.
    }
    .fix = Ein Zertifikat mit gängigem Schlüsseltyp (RSA 2048 oder ECDSA P-256) und der richtigen erweiterten
        Schlüsselverwendung ausstellen.
alert-certificate_revoked =
    .meaning = { $side ->
        [client] Das Zertifikat des Servers wurde von seiner CA gesperrt.
       *[server] Das Zertifikat des Clients wurde von seiner CA gesperrt.
    }
    .fix = Ein neues Zertifikat installieren und herausfinden, warum das alte gesperrt wurde.
alert-certificate_expired =
    .meaning = { $side ->
        [client] Das Zertifikat des Servers ist nach der Uhr des Clients abgelaufen oder noch nicht gültig.
       *[server] Das Zertifikat des Clients ist nach der Uhr des Servers abgelaufen oder noch nicht gültig.
    }
    .fix = Das Zertifikat erneuern und den Prozess, der es ausliefert, neu laden; die Uhr der Seite prüfen, die den
        Alert sendete.
alert-certificate_unknown =
    .meaning = { $side ->
        [client] Der Client lehnt das Zertifikat des Servers ab, ohne den Grund zu nennen: Browser und Java melden so
            eine nicht vertrauenswürdige CA, einen falschen Namen oder ein falsches Datum.
       *[server] Der Server lehnt das Zertifikat des Clients ab, ohne den Grund zu nennen.
    }
    .fix = Den Fehler in Log oder Konsole der Seite suchen, die den Alert sendete, und Kette, Namen und Daten des
        Zertifikats prüfen.
alert-illegal_parameter =
    .meaning = Ein Feld des Handshakes widerspricht einem anderen oder hat einen unzulässigen Wert.
    .fix = Die TLS-Bibliothek beider Enden aktualisieren; ist nur ein Netzwerkpfad betroffen, nach einer Middlebox
        suchen, die TLS umschreibt.
alert-unknown_ca =
    .meaning = { $side ->
        [client] Der Client vertraut der CA des Serverzertifikats nicht: Es ist selbstsigniert oder von einer privaten
            CA, oder ein Zwischenzertifikat fehlt.
       *[server] Der Server vertraut der CA des Client-Zertifikats nicht.
    }
    .fix = { $side ->
        [client] Den Server die ganze Kette senden lassen (`fullchain.pem`) oder die CA in den Truststore des Clients
            aufnehmen (`NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE`).
       *[server] Die CA des Clients zu denen hinzufügen, denen der Server vertraut (`ssl_client_certificate` in
            nginx).
    }
alert-access_denied =
    .meaning = { $side ->
        [client] Das Zertifikat des Servers ist gültig, aber die Regeln des Clients lassen es nicht zu.
       *[server] Das Zertifikat des Clients ist gültig, aber die Regeln des Servers lassen es nicht zu.
    }
    .fix = Die Zugriffsregeln der Seite prüfen, die den Alert sendete.
alert-decode_error =
    .meaning = Eine Nachricht ließ sich nicht parsen: Eine Länge oder ein Feld ist falsch.
    .fix = Die TLS-Bibliothek beider Enden aktualisieren; nach einer Middlebox suchen, die große ClientHellos
        abschneidet.
alert-decrypt_error =
    .meaning = Die Prüfung einer Signatur oder einer Finished-Nachricht schlug fehl.
    .fix = Prüfen, ob der private Schlüssel zum Zertifikat gehört und ob keine Middlebox den Handshake verändert.
alert-export_restriction =
    .meaning = Schlüssellängen passten nicht zu alten Exportregeln (TLS 1.0).
    .fix = Das Ende aktualisieren, das noch Export-Cipher kennt.
alert-protocol_version =
    .meaning = { $side ->
        [client] Der Client akzeptiert die TLS-Version nicht, die der Server gewählt hat.
       *[server] Der Server akzeptiert keine der TLS-Versionen, die der Client angeboten hat.
    }
    .fix = Das ältere Ende aktualisieren oder eine gemeinsame Version zulassen: TLS 1.2 und 1.3 (`ssl_protocols` in
        nginx). War die Antwort gar kein TLS, prüfen, ob der Port TLS spricht.
alert-insufficient_security =
    .meaning = { $side ->
        [client] Der Client verlangt stärkere Cipher oder Schlüssel, als der Server gewählt hat.
       *[server] Der Server verlangt stärkere Cipher oder Schlüssel, als der Client angeboten hat.
    }
    .fix = Auf der Gegenseite moderne Cipher-Suites zulassen oder in ihrem Zertifikat einen längeren Schlüssel
        verwenden.
alert-internal_error =
    .meaning = { $side ->
        [client] Der Client scheiterte aus einem eigenen Grund, nicht am Handshake.
       *[server] Der Server scheiterte aus einem eigenen Grund, etwa weil Zertifikat, Schlüssel oder Speicher fehlte.
    }
    .fix = Das Log der Seite, die den Alert sendete, zu dieser Sekunde lesen.
alert-inappropriate_fallback =
    .meaning = Der Client versuchte nach einem Fehlschlag eine ältere Version, und der Server kennt eine neuere
        (RFC 7507).
    .fix = Herausfinden, warum der erste Versuch scheiterte, also die Verbindung unmittelbar davor; den
        Versions-Fallback aus dem Client entfernen.
alert-user_canceled =
    .meaning = Der Absender brach den Handshake aus einem Grund ab, der kein Fehler von TLS ist.
    .fix = Klären, warum die Anwendung abbrach: ein Timeout, eine verlassene Seite, ein beendeter Prozess.
alert-no_renegotiation =
    .meaning = Der Absender will nicht neu aushandeln (TLS 1.2).
    .fix = Das Client-Zertifikat im ersten Handshake verlangen oder TLS 1.3 mit nachträglicher Authentifizierung
        verwenden.
alert-missing_extension =
    .meaning = Einem Hello fehlt eine Erweiterung, die TLS 1.3 verlangt.
    .fix = Die TLS-Bibliothek der Seite aktualisieren, die den Alert empfing; den Client den Servernamen (SNI) senden
        lassen.
alert-unsupported_extension =
    .meaning = Ein Hello beantwortet eine Erweiterung, die nicht angeboten wurde.
    .fix = Die TLS-Bibliothek der Seite aktualisieren, die den Alert empfing, oder die Middlebox entfernen, die
        Erweiterungen hinzufügt.
alert-certificate_unobtainable =
    .meaning = Das Zertifikat ließ sich unter der genannten URL nicht abrufen.
    .fix = Zertifikate im Handshake senden statt ihrer URL.
alert-unrecognized_name =
    .meaning = { $side ->
        [client] Der Client akzeptiert die Antwort des Servers auf den Servernamen nicht.
       *[server] Der Server hat keinen Host mit dem Namen, den der Client verlangte (SNI).
    }
    .fix = Den Host in der URL des Clients prüfen; den Namen in das Zertifikat und die virtuellen Hosts des Servers
        aufnehmen oder einen Standard-Host einrichten.
alert-bad_certificate_status_response =
    .meaning = { $side ->
        [client] Der Client lehnt den OCSP-Status ab, den der Server mitsendete: veraltet, falsch oder nicht signiert.
       *[server] Der Server lehnt den OCSP-Status ab, den der Client mitsendete.
    }
    .fix = Den Server seine OCSP-Antwort erneuern lassen (`ssl_stapling` in nginx braucht einen `resolver`) oder das
        Stapling abschalten.
alert-bad_certificate_hash_value =
    .meaning = Das Zertifikat unter der genannten URL ist nicht das gemeinte.
    .fix = Zertifikate im Handshake senden statt ihrer URL.
alert-unknown_psk_identity =
    .meaning = Der Server kennt den vorab verteilten Schlüssel (PSK) nicht, den der Client nennt.
    .fix = Beiden Enden denselben vorab verteilten Schlüssel und dieselbe Identität geben; Schlüssel für
        Session-Tickets zwischen den Servern hinter einem Namen teilen.
alert-certificate_required =
    .meaning = { $side ->
        [client] Der Client verlangt ein Zertifikat vom Server und erhielt keines.
       *[server] Der Server verlangt ein Client-Zertifikat (gegenseitiges TLS) und erhielt keines.
    }
    .fix = Dem Client ein Zertifikat und den Schlüssel dazu geben (`cert` und `key` in Node.js, `load_cert_chain` in
        Python) oder es auf dem Server optional machen (`ssl_verify_client optional` in nginx).
alert-no_application_protocol =
    .meaning = { $side ->
        [client] Der Client akzeptiert das Protokoll nicht, das der Server gewählt hat (ALPN).
       *[server] Der Server spricht keines der Protokolle, die der Client angeboten hat (ALPN).
    }
    .fix = Den Server `http/1.1` anbieten lassen, das Browser für WebSocket brauchen, und `h2` nur mit RFC 8441.
alert-ech_required =
    .meaning = Der Client verlangt einen verschlüsselten Servernamen (ECH), und der Server akzeptierte das nicht.
    .fix = Die aktuelle ECH-Konfiguration des Servers im DNS veröffentlichen oder sie dort entfernen.
