# What the command line says: progress, warnings, usage errors.

format-text = um relatório para leitura humana
format-json = um documento JSON, como descrito por `wsclose-pcap schema`
format-ndjson = um objeto JSON por linha, escrito à medida que as conexões terminam
format-ecs = eventos para Elastic e OpenSearch (Elastic Common Schema), um objeto JSON por linha
format-ecs-bulk = o mesmo para a API _bulk do Elastic e do OpenSearch
format-ocsf = eventos para data lakes (Open Cybersecurity Schema Framework), um objeto JSON por linha
format-splunk = eventos para o HTTP Event Collector do Splunk, com os nomes do seu Common Information Model
format-cef = eventos para ArcSight, Sentinel e outros (Common Event Format em linhas de syslog)
format-leef = eventos para QRadar (Log Event Extended Format em linhas de syslog)
format-zeek = um websocket_close.log como o Zeek escreve seus logs, em colunas separadas por tabulação
format-zeek-json = o mesmo, um objeto JSON por linha
format-eve = eventos como o Suricata escreve seu eve.json, um objeto JSON por linha
format-csv = uma linha por conexão, para planilhas e bancos de dados
format-parquet = uma linha por conexão, para motores de análise
format-markdown = um relatório para um chamado ou uma wiki
