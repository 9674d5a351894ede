# What the command line says: progress, warnings, usage errors.

format-text = un informe para una persona
format-json = un documento JSON, como lo describe `wsclose-pcap schema`
format-ndjson = un objeto JSON en cada línea, escrito a medida que terminan las conexiones
