# Why an input cannot be read: what is wrong with it, and what to do. Its name stands before or beside it.

capture-not-found = diese Datei existiert nicht
    .remedy = den Pfad prüfen
capture-permission = das System erlaubt das Lesen nicht
    .remedy = ein Konto mit Leserecht verwenden oder die Zugriffsrechte ändern
capture-directory = ist ein Verzeichnis
    .remedy = die Mitschnitte darin angeben
capture-io = { $detail }
    .remedy = den Datenträger prüfen oder die Datei erneut kopieren
capture-empty = ist leer, nicht einmal ein Dateikopf ist vorhanden
    .remedy = erneut mitschneiden und prüfen, ob der Datenträger voll war
capture-foreign-format = hat das Format { $format }, das nicht gelesen wird
    .remedy = umwandeln mit: { $remedy }
capture-unknown-format = ist kein Paketmitschnitt, die ersten Bytes sind { $bytes }
    .remedy = eine pcap- oder pcapng-Datei angeben, auch mit gzip, zstd, lz4 oder xz komprimiert
capture-bad-header = der Dateikopf ist beschädigt: { $detail }
    .remedy = vom Ort des Mitschnitts erneut kopieren
capture-bad-compression = die { $compression }-Daten sind vor dem ersten Paket beschädigt: { $detail }
    .remedy = vom Ort des Mitschnitts erneut kopieren
capture-compression-not-built = ist mit { $compression } komprimiert, was dieser Build nicht liest
    .remedy = vorher entpacken oder einen Build mit { $compression } verwenden

# What a person should know about an input that was read.

input-cut = { $packets ->
        [one] endet mitten in einem Paket, nach 1 vollständigen Paket; alles davor wurde gelesen
       *[other] endet mitten in einem Paket, nach { $packets } vollständigen Paketen; alles davor wurde gelesen
    }
input-compression-cut = { $packets ->
        [one] die { $compression }-Daten enden vorzeitig, nach 1 Paket; alles davor wurde gelesen
       *[other] die { $compression }-Daten enden vorzeitig, nach { $packets } Paketen; alles davor wurde gelesen
    }
input-lz4-cut = { $packets ->
        [one] die lz4-Daten enden vorzeitig, nach 1 Paket; bis zu 4 MiB vor der Bruchstelle gehen mit verloren
       *[other] die lz4-Daten enden vorzeitig, nach { $packets } Paketen; bis zu 4 MiB vor der Bruchstelle gehen mit
            verloren
    }
input-compression-damaged = { $packets ->
        [one] die { $compression }-Daten sind nach 1 Paket beschädigt ({ $detail }); alles davor wurde gelesen
       *[other] die { $compression }-Daten sind nach { $packets } Paketen beschädigt ({ $detail }); alles davor
            wurde gelesen
    }
input-trailing-bytes = auf die { $compression }-Daten folgt etwas Unkomprimiertes, das nicht gelesen wurde
input-damaged = { $count ->
        [one] 1 beschädigter Datensatz nach { $packets } Paketen wurde übersprungen, und damit { $bytes } Byte
       *[other] { $count } beschädigte Datensätze wurden übersprungen, der erste nach { $packets } Paketen, und
            damit { $bytes } Byte
    }
input-unknown-blocks = { $count ->
        [one] 1 Block eines unbekannten Typs ({ $types }) wurde übersprungen
       *[other] { $count } Blöcke unbekannter Typen ({ $types }) wurden übersprungen
    }
input-untimed-packets = { $count ->
        [one] 1 Paket hat keine Zeitangabe und erhielt die des Pakets davor
       *[other] { $count } Pakete haben keine Zeitangabe und erhielten die des jeweiligen Pakets davor
    }
input-dropped-packets = { $count ->
        [one] der mitschneidende Rechner verwarf 1 Paket
       *[other] der mitschneidende Rechner verwarf { $count } Pakete
    }
input-secrets-left-out = enthält mehr Schlüsselmaterial, als aufbewahrt wird; { $bytes } Byte davon wurden weggelassen
input-no-packets = enthält keine Pakete
