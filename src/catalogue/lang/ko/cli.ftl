# What the command line says: progress, warnings, usage errors.

format-text = 사람이 읽는 보고서
format-json = `wsclose-pcap schema` 명령이 설명하는 형식의 JSON 문서 하나
format-ndjson = 연결이 종료될 때마다 한 줄에 하나씩 쓰는 JSON 객체
format-ecs = Elastic과 OpenSearch용 이벤트(Elastic Common Schema), 한 줄에 JSON 객체 하나
format-ecs-bulk = 같은 내용을 Elastic과 OpenSearch의 _bulk API용으로
format-ocsf = 데이터 레이크용 이벤트(Open Cybersecurity Schema Framework), 한 줄에 JSON 객체 하나
format-splunk = Splunk HTTP Event Collector용 이벤트, Common Information Model의 이름 사용
format-cef = ArcSight, Sentinel 등을 위한 이벤트(syslog 줄에 담은 Common Event Format)
format-leef = QRadar용 이벤트(syslog 줄에 담은 Log Event Extended Format)
format-zeek = Zeek 로그와 같은 방식의 websocket_close.log, 탭으로 구분한 열
format-zeek-json = 같은 내용을 한 줄에 JSON 객체 하나로
format-eve = Suricata eve.json과 같은 방식의 이벤트, 한 줄에 JSON 객체 하나
format-csv = 연결마다 한 행, 스프레드시트와 데이터베이스용
format-parquet = 연결마다 한 행, 분석 엔진용
format-markdown = 티켓이나 위키에 붙이는 보고서
