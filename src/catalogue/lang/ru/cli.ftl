# What the command line says: progress, warnings, usage errors.

format-text = отчёт для человека
format-json = один документ JSON в формате, который описывает `wsclose-pcap schema`
format-ndjson = по одному объекту JSON в строке, по мере завершения соединений
format-ecs = события для Elastic и OpenSearch (Elastic Common Schema), по одному объекту JSON в строке
format-ecs-bulk = то же для интерфейса _bulk в Elastic и OpenSearch
format-ocsf = события для озёр данных (Open Cybersecurity Schema Framework), по одному объекту JSON в строке
format-splunk = события для HTTP Event Collector в Splunk, с именами его Common Information Model
format-cef = события для ArcSight, Sentinel и других (Common Event Format в строках syslog)
format-leef = события для QRadar (Log Event Extended Format в строках syslog)
format-zeek = websocket_close.log в том виде, в каком пишет журналы Zeek, в столбцах через табуляцию
format-zeek-json = то же, по одному объекту JSON в строке
format-eve = события в том виде, в каком Suricata пишет eve.json, по одному объекту JSON в строке
format-csv = по строке на соединение, для таблиц и баз данных
format-parquet = по строке на соединение, для систем анализа данных
format-markdown = отчёт для тикета или вики
