# What the command line says: progress, warnings, usage errors.

format-text = bir kişinin okuması için rapor
format-json = tek bir JSON belgesi, `wsclose-pcap schema` çıktısında anlatıldığı gibi
format-ndjson = her satırda bir JSON nesnesi, bağlantılar bittikçe yazılır
format-ecs = Elastic ve OpenSearch için olaylar (Elastic Common Schema), her satırda bir JSON nesnesi
format-ecs-bulk = aynısı, Elastic ve OpenSearch’ün _bulk API’si için
format-ocsf = veri gölleri için olaylar (Open Cybersecurity Schema Framework), her satırda bir JSON nesnesi
format-splunk = Splunk HTTP Event Collector için olaylar, Common Information Model adlarıyla
format-cef = ArcSight, Sentinel ve diğerleri için olaylar (syslog satırlarında Common Event Format)
format-leef = QRadar için olaylar (syslog satırlarında Log Event Extended Format)
format-zeek = Zeek’in günlüklerini yazdığı biçimde websocket_close.log, sekmeyle ayrılmış sütunlar
format-zeek-json = aynısı, her satırda bir JSON nesnesi olarak
format-eve = Suricata’nın eve.json’u yazdığı biçimde olaylar, her satırda bir JSON nesnesi
format-csv = her bağlantı için bir satır, hesap tabloları ve veritabanları için
format-parquet = her bağlantı için bir satır, analiz motorları için
format-markdown = bilet ya da viki için rapor
