# What the command line says: progress, warnings, usage errors.

format-text = 人が読むためのレポート
format-json = 1 つの JSON 文書。構造は `wsclose-pcap schema` の出力のとおり
format-ndjson = 1 行に 1 つの JSON オブジェクト。接続が終わるたびに出力
