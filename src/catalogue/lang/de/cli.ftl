# What the command line says: progress, warnings, usage errors.

format-text = ein Bericht zum Lesen
format-json = ein einzelnes JSON-Dokument, wie es `wsclose-pcap schema` beschreibt
format-ndjson = ein JSON-Objekt je Zeile, geschrieben, sobald eine Verbindung endet
