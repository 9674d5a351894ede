# What the command line says: progress, warnings, usage errors.

format-text = 사람이 읽는 보고서
format-json = `wsclose-pcap schema` 명령이 설명하는 형식의 JSON 문서 하나
format-ndjson = 연결이 종료될 때마다 한 줄에 하나씩 쓰는 JSON 객체
