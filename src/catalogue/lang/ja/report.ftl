# The report on a terminal.

# Units. `value` is a number as text.
unit-ms = { $value } ms
unit-s = { $value } 秒
unit-minutes = { $minutes } 分 { $seconds } 秒
unit-hours = { $hours } 時間 { $minutes } 分
unit-days = { $days } 日 { $hours } 時間
unit-bytes = { $value } B
unit-kb = { $value } kB
unit-mb = { $value } MB
unit-gb = { $value } GB
unit-million = { $value } M
unit-percent = { $value }%
unit-percent-some = <1%
unit-percent-nearly-all = >99%

# What was read.
read-files = 1 つのキャプチャとして読み取った { $count } 個のファイル
read-packets = パケット { $count } 個
read-flows = TCP フロー { $count } 個
read-refused = 接続拒否 { $count } 件
read-unanswered = 応答なし { $count } 件
read-duplicates = 重複してキャプチャされたパケット { $count } 個
read-span = { $from } ～ { $to } UTC、{ $length }
read-moment = { $from } UTC
and-more = ほか { $count } 件
read-more-warnings = ほか警告 { $count } 件

# Connections and their outcomes.
connections-title = WebSocket 接続 { $count } 件
connections-selected = WebSocket 接続 { $total } 件のうち { $count } 件を選択
connections-count = 接続 { $count } 件

# What limits the verdicts.
limits-title = キャプチャからは分からないこと
limits-tls = TLS フロー { $count } 個
    .text = 暗号化されており、鍵がありません。WebSocket（wss）を含む可能性があります。--keylog でキーログを指定してください
limits-quic = QUIC フロー { $count } 個
    .text = 分析の対象外（WebSocket over HTTP/3 を含む可能性があります）
limits-over = フロー { $count } 個
    .text = 存続中のすべてのフローが許容メモリ（--max-memory）に収まらなかったため、終了前に追跡を打ち切り
limits-fragments = フラグメント { $count } 個
    .text = IP パケットのほかの部分がキャプチャに含まれていないフラグメント
limits-overlaps = フラグメント { $count } 個
    .text = 攻撃や障害の場合のように、同じ IP パケットの先行フラグメントと矛盾するフラグメント。先に届いたほうを読み取りました
limits-undecoded = パケット { $count } 個
    .text = デコード不能：{ $reasons }
limits-undecoded-reason = { $reason } { $count }
limits-incidents = 最初の { $kept } 件より後のため、インシデントの検出対象外

# The table of close codes.
codes-title = クローズコード
codes-code = コード
codes-name = 名前
codes-count = 件数
codes-share = 割合
codes-started = 終了を始めた側
codes-saw = 認識した側
codes-client = Client
codes-server = Server
codes-nobody = なし

# What the codes mean.
meanings-title = コードの意味
meanings-said = 理由
meanings-fits = （該当する接続 { $count } 件）
meanings-when = 発生状況
meanings-also = ほかの可能性
meanings-fix = 対処
meanings-book = { $key ->
        [subprotocol] { $book } の定義による（サブプロトコル { $value } の指定から）
        [host] { $book } の定義による（ホスト { $value } の所属先から）
        [path] { $book } の定義による（パス { $value } からの推定）
       *[close] おそらく { $book } の定義による（Close フレームのみからの推定）
    }
meanings-again = 再接続
meanings-reason = 「{ $reason }」
meanings-reason-count = 「{ $reason }」（{ $count } 件）
timeline-title = 時間推移：1 列 { $length }、1 列の最大 { $most } 件
timeline-opened = 接続開始
timeline-findings = 検出事項

# What rules concluded.
findings-title = 検出事項
findings-when = 時刻
findings-cause = 原因
findings-fix = 対処
findings-concerns = 接続 { $count } 件
findings-filter-cut = （{ $count } 件のうち最初の { $shown } 件）
severity-info = 情報
severity-low = 低
severity-medium = 中
severity-high = 高
severity-critical = 重大

# The connections that ended badly.
bad-title = 問題のある終わり方をした接続 { $count } 件（深刻な順）
bad-title-some = 問題のある終わり方をした接続 { $count } 件のうち { $shown } 件（深刻な順）
bad-none = 問題のある終わり方をした接続はありません。
bad-ended = 終了
bad-last = 最終
bad-answer = 応答
bad-body = 本文
bad-packets = パケット
bad-filter = フィルター
bad-fault = 違反
bad-via = 経由
bad-tls = TLS
bad-http2 = HTTP/2
bad-message = メッセージ
bad-heartbeat = ハートビート
refused-message = { $side ->
        [client] クライアントの最後のメッセージは { $bytes } バイト
       *[other] サーバーの最後のメッセージは { $bytes } バイト
    }
refused-message-compressed = { $side ->
        [client] クライアントの最後のメッセージは圧縮状態で { $bytes } バイト
       *[other] サーバーの最後のメッセージは圧縮状態で { $bytes } バイト
    }
refused-message-open = { $side ->
        [client] クライアントのメッセージは { $bytes } バイトまで到着
       *[other] サーバーのメッセージは { $bytes } バイトまで到着
    }
refused-message-limit = { $product } の既定の上限（{ $bytes } バイト）を超過
bad-unsure = 不確定要素
bad-cause = 原因
bad-hop = 他方の区間
hop-other-leg = { $role ->
        [client-leg] { $filter }（プロキシとバックエンドの間）
       *[upstream-leg] { $filter }（クライアントとプロキシの間）
    }
bad-book = コード
bad-fix = 対処
heartbeat-every = { $side ->
        [client] クライアントが { $interval } ごとに Ping を送信
       *[server] サーバーが { $interval } ごとに Ping を送信
    }
heartbeat-pings = { $count ->
       *[other] Ping { $count } 回
    }
heartbeat-from = { $side ->
        [client] クライアントから
       *[server] サーバーから
    }
heartbeat-round-trip = 往復時間 { $min } ～ { $max }
heartbeat-unanswered = 応答なし { $count } 回

when-ended = { $time } UTC
when-last-packet = パケット { $time } UTC
when-age = アップグレードから { $age } 後
when-after-request = 要求から { $age } 後
when-begun = 最初のパケットから { $age } 後
when-idle = 最後のデータから { $idle } 後

answer-location = Location { $value }
answer-server = Server { $value }
answer-via = Via { $value }
answer-retry = Retry-After { $value }
answer-status = HTTP { $status }

via-connect = CONNECT { $target } を経由
via-proxied = { $client } を代理するプロキシの背後

http2-stream = ストリーム { $stream }
http2-stalled = { $side ->
        [client] { $packet } 以降、クライアントは送信不可：サーバーがウィンドウを追加せず
       *[server] { $packet } 以降、サーバーは送信不可：クライアントがウィンドウを追加せず
    }

packet-request = アップグレード要求
packet-response = HTTP { $status }
packet-open = 101
packet-data = 最後のデータ
packet-close = { $side ->
        [client] クライアントの { $close }
       *[server] サーバーの { $close }
    }
packet-fin = { $side ->
        [client] クライアントの FIN
       *[server] サーバーの FIN
    }
packet-rst = { $side ->
        [client] クライアントの RST
       *[server] サーバーの RST
    }
packet-ping = { $side ->
        [client] クライアントの Ping（Pong なし）
       *[server] サーバーの Ping（Pong なし）
    }
packet-fault = { $side ->
        [client] クライアントの規則違反
       *[server] サーバーの規則違反
    }
packet-last = 最後のパケット

# TLS flows that could not be read.
opaque-title = { $count ->
        [0] 読み取れなかった TLS フローなし
       *[other] 読み取れなかった TLS フロー { $count } 個
    }
opaque-about = 鍵なしで分かる内容を、最初のパケットの順に示します。WebSocket を含んでいたかどうかは不明です。
opaque-began = 開始
opaque-lasted = 継続時間 { $length }
opaque-sent = { $side ->
        [client] クライアントから { $bytes }
       *[server] サーバーから { $bytes }
    }
opaque-no-end = TCP の終了がキャプチャに含まれず
opaque-idle = 最後のバイトから { $idle } 後

# Nothing to report on.
nothing-packets = キャプチャにパケットが含まれていません。
nothing-found = WebSocket 接続は見つかりませんでした。
nothing-selected = 全 { $total } 件の WebSocket 接続のうち、フィルターの条件に一致するものはありませんでした。
nothing-no-tcp = TCP が含まれていません。キャプチャのインターフェイスとフィルターを確認してください。
nothing-flows = TCP フローを { $count } 個読み取りましたが、WebSocket へのアップグレードはありませんでした。
nothing-tls = そのうち { $count } 個は鍵のない TLS で、WebSocket（wss）を含む可能性があります。クライアントまたはサーバーのキーログを --keylog FILE で指定するか、通信が平文になる TLS 終端とアプリケーションの間でキャプチャしてください。鍵を残すには事前の設定が必要です。クライアントまたはサーバーを SSLKEYLOGFILE=keys.log（ブラウザー、curl）または --tls-keylog=keys.log（Node.js）を指定して起動してください。
nothing-tls-list = このようなフローから鍵なしで分かる内容（サーバー名、アラート、終了させた側）は、--opaque-tls で一覧表示できます。
nothing-tls-failed = そのうち { $count } 個は、データを運ばなかった TLS です。ハンドシェイクが失敗していて、サーバーが WebSocket 用である場合は、--websocket-server HOST を指定すると失敗の理由が分かります。
nothing-refused = 接続の試み { $count } 件が拒否されました（RST）。サーバーが待ち受けているか確認してください。
nothing-unanswered = 接続の試み { $count } 件に応答がありませんでした。アドレス、経路、ファイアウォールを確認してください。
