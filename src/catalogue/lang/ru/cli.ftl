# What the command line says: progress, warnings, usage errors.

format-text = отчёт для человека
format-json = один документ JSON в формате, который описывает `wsclose-pcap schema`
format-ndjson = по одному объекту JSON в строке, по мере завершения соединений
