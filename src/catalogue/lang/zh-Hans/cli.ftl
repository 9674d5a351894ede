# What the command line says: progress, warnings, usage errors.

format-text = 供人阅读的报告
format-json = 一个 JSON 文档，结构见 `wsclose-pcap schema`
format-ndjson = 每行一个 JSON 对象，连接结束时随即写出
