# What the command line says: progress, warnings, usage errors.

format-text = a report for a person
format-json = one JSON document, as `wsclose-pcap schema` describes it
format-ndjson = a JSON object on each line, written as connections end
format-ecs = events for Elastic and OpenSearch (Elastic Common Schema), a JSON object on each line
format-ecs-bulk = the same for the _bulk API of Elastic and OpenSearch
format-ocsf = events for data lakes (Open Cybersecurity Schema Framework), a JSON object on each line
format-splunk = events for the HTTP Event Collector of Splunk, with the names of its Common Information Model
format-cef = events for ArcSight, Sentinel and others (Common Event Format in lines of syslog)
format-leef = events for QRadar (Log Event Extended Format in lines of syslog)
format-zeek = a websocket_close.log as Zeek writes its logs, in tab-separated columns
format-zeek-json = the same as a JSON object on each line
format-eve = events as Suricata writes its eve.json, a JSON object on each line
format-csv = a row for each connection, for spreadsheets and databases
format-parquet = a row for each connection, for analytics engines
format-markdown = a report for a ticket or a wiki
