# What the command line says: progress, warnings, usage errors.

format-text = 人が読むためのレポート
format-json = 1 つの JSON 文書。構造は `wsclose-pcap schema` の出力のとおり
format-ndjson = 1 行に 1 つの JSON オブジェクト。接続が終わるたびに出力
format-ecs = Elastic と OpenSearch 向けのイベント (Elastic Common Schema)。1 行に 1 つの JSON オブジェクト
format-ecs-bulk = 同じ内容を Elastic と OpenSearch の _bulk API 用に
format-ocsf = データレイク向けのイベント (Open Cybersecurity Schema Framework)。1 行に 1 つの JSON オブジェクト
format-splunk = Splunk の HTTP Event Collector 向けのイベント。名前は Common Information Model のもの
format-cef = ArcSight、Sentinel など向けのイベント (syslog の行に入れた Common Event Format)
format-leef = QRadar 向けのイベント (syslog の行に入れた Log Event Extended Format)
format-zeek = Zeek のログと同じ書き方の websocket_close.log。タブ区切りの列
format-zeek-json = 同じ内容を 1 行に 1 つの JSON オブジェクトで
format-eve = Suricata の eve.json と同じ書き方のイベント。1 行に 1 つの JSON オブジェクト
format-csv = 接続ごとに 1 行。表計算とデータベース向け
format-parquet = 接続ごとに 1 行。分析エンジン向け
format-markdown = チケットや Wiki に貼るレポート
