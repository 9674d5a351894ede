# What the command line says: progress, warnings, usage errors.

format-text = bir kişinin okuması için rapor
format-json = tek bir JSON belgesi, `wsclose-pcap schema` çıktısında anlatıldığı gibi
format-ndjson = her satırda bir JSON nesnesi, bağlantılar bittikçe yazılır
