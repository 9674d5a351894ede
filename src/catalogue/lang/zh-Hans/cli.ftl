# What the command line says: progress, warnings, usage errors.

format-text = 供人阅读的报告
format-json = 一个 JSON 文档，结构见 `wsclose-pcap schema`
format-ndjson = 每行一个 JSON 对象，连接结束时随即写出
format-ecs = 供 Elastic 和 OpenSearch 使用的事件（Elastic Common Schema），每行一个 JSON 对象
format-ecs-bulk = 同样的内容，供 Elastic 和 OpenSearch 的 _bulk 接口使用
format-ocsf = 供数据湖使用的事件（Open Cybersecurity Schema Framework），每行一个 JSON 对象
format-splunk = 供 Splunk 的 HTTP Event Collector 使用的事件，采用其 Common Information Model 的名称
format-cef = 供 ArcSight、Sentinel 等使用的事件（syslog 行中的 Common Event Format）
format-leef = 供 QRadar 使用的事件（syslog 行中的 Log Event Extended Format）
format-zeek = 与 Zeek 日志写法相同的 websocket_close.log，以制表符分列
format-zeek-json = 同样的内容，每行一个 JSON 对象
format-eve = 与 Suricata 的 eve.json 写法相同的事件，每行一个 JSON 对象
format-csv = 每个连接一行，供电子表格和数据库使用
format-parquet = 每个连接一行，供分析引擎使用
format-markdown = 供工单或维基使用的报告
