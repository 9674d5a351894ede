# What the command line says: progress, warnings, usage errors.

format-text = ein Bericht zum Lesen
format-json = ein einzelnes JSON-Dokument, wie es `wsclose-pcap schema` beschreibt
format-ndjson = ein JSON-Objekt je Zeile, geschrieben, sobald eine Verbindung endet
format-ecs = Ereignisse für Elastic und OpenSearch (Elastic Common Schema), ein JSON-Objekt je Zeile
format-ecs-bulk = dasselbe für die _bulk-Schnittstelle von Elastic und OpenSearch
format-ocsf = Ereignisse für Data Lakes (Open Cybersecurity Schema Framework), ein JSON-Objekt je Zeile
format-splunk = Ereignisse für den HTTP Event Collector von Splunk, mit den Namen seines Common Information Model
format-cef = Ereignisse für ArcSight, Sentinel und andere (Common Event Format in Syslog-Zeilen)
format-leef = Ereignisse für QRadar (Log Event Extended Format in Syslog-Zeilen)
format-zeek = ein websocket_close.log, wie Zeek seine Logs schreibt, in Spalten mit Tabulatoren
format-zeek-json = dasselbe als ein JSON-Objekt je Zeile
format-eve = Ereignisse, wie Suricata sein eve.json schreibt, ein JSON-Objekt je Zeile
format-csv = eine Zeile je Verbindung, für Tabellen und Datenbanken
format-parquet = eine Zeile je Verbindung, für Analysewerkzeuge
format-markdown = ein Bericht für ein Ticket oder ein Wiki
