# What the command line says: progress, warnings, usage errors.

format-text = um relatório para leitura humana
format-json = um documento JSON, como descrito por `wsclose-pcap schema`
format-ndjson = um objeto JSON por linha, escrito à medida que as conexões terminam
