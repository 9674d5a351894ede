# What the command line says: progress, warnings, usage errors.

format-text = un informe para una persona
format-json = un documento JSON, como lo describe `wsclose-pcap schema`
format-ndjson = un objeto JSON en cada línea, escrito a medida que terminan las conexiones
format-ecs = eventos para Elastic y OpenSearch (Elastic Common Schema), un objeto JSON en cada línea
format-ecs-bulk = lo mismo para la API _bulk de Elastic y OpenSearch
format-ocsf = eventos para lagos de datos (Open Cybersecurity Schema Framework), un objeto JSON en cada línea
format-splunk = eventos para el HTTP Event Collector de Splunk, con los nombres de su Common Information Model
format-cef = eventos para ArcSight, Sentinel y otros (Common Event Format en líneas de syslog)
format-leef = eventos para QRadar (Log Event Extended Format en líneas de syslog)
format-zeek = un websocket_close.log como los que escribe Zeek, en columnas separadas por tabuladores
format-zeek-json = lo mismo como un objeto JSON en cada línea
format-eve = eventos como los que Suricata escribe en su eve.json, un objeto JSON en cada línea
format-csv = una fila por conexión, para hojas de cálculo y bases de datos
format-parquet = una fila por conexión, para motores de análisis
format-markdown = un informe para un ticket o una wiki
