# What became of a connection. Values: `side` is client or server, `close` and `answer` are `close-…` texts,
# `end` is a `transport-…` text.

kind-http1 = HTTP/1.1 アップグレード
kind-http2 = HTTP/2 拡張 CONNECT
kind-mid_stream = キャプチャ前に開始
kind-tls = TLS ハンドシェイク

outcome-clean = クリーン終了
    .meaning = 双方向に Close フレームあり
outcome-abnormal = 異常終了
    .meaning = 双方の Close フレームがそろわずに終了
outcome-failed = 確立失敗
    .meaning = WebSocket 接続が成立せず
outcome-open = 継続中
    .meaning = キャプチャ終了時点で接続中
outcome-indeterminate = 判定不能
    .meaning = キャプチャからは判定不能

certainty-certain = 確実
certainty-likely = 可能性大
certainty-unknown = 不明

close-empty = コードなしの Close
close-code = Close { $code }
close-code-reason = Close { $code }「{ $reason }」

ending-close_handshake = { $side ->
        [client] クライアントが { $close } を送信し、サーバーが { $answer } で応答
        [server] サーバーが { $close } を送信し、クライアントが { $answer } で応答
       *[other] 双方が同時に Close フレームを送信：クライアントは { $close }、サーバーは { $answer }
    }
    .meaning = 双方向に Close フレームあり
ending-close_unanswered = { $side ->
        [client] クライアントが { $close } を送信し、サーバーは応答せず
        [server] サーバーが { $close } を送信し、クライアントは応答せず
       *[other] 一方が { $close } を送信し、他方は応答せず
    }
    .meaning = 応答のない Close フレームが 1 つあり、その後 TCP または HTTP/2 ストリームが終了
ending-fin_without_close = { $side ->
        [client] クライアントが Close フレームなしで接続を終了（FIN）
        [server] サーバーが Close フレームなしで接続を終了（FIN）
       *[other] Close フレームなしで接続が終了（FIN）
    }
    .meaning = Close フレームなしで TCP（FIN）または HTTP/2 ストリーム（END_STREAM）が終了
ending-end_stream = { $side ->
        [client] クライアントが Close フレームなしでストリームを終了（END_STREAM）
       *[server] サーバーが Close フレームなしでストリームを終了（END_STREAM）
    }
ending-rst_stream = { $side ->
        [client] クライアントが Close フレームなしでストリームをリセット（RST_STREAM { $code }）
       *[server] サーバーが Close フレームなしでストリームをリセット（RST_STREAM { $code }）
    }
ending-goaway = { $side ->
        [client] クライアントが Close フレームなしでストリームを放棄（GOAWAY { $code }）
       *[server] サーバーが Close フレームなしでストリームを放棄（GOAWAY { $code }）
    }
ending-rst_without_close = { $side ->
        [client] クライアントが Close フレームなしで接続をリセット（RST）
        [server] サーバーが Close フレームなしで接続をリセット（RST）
       *[other] Close フレームなしの接続リセット（RST）
    }
    .meaning = Close フレームなしの TCP リセット（RST）または HTTP/2 ストリームのリセット（RST_STREAM）
ending-silent = { $side ->
        [client] クライアントが無応答：再送またはプローブ { $count } 回に返答なし
        [server] サーバーが無応答：再送またはプローブ { $count } 回に返答なし
       *[other] 通信が途絶え、終了を示すパケットなし
    }
    .meaning = 再送またはプローブに返答がなく、終了を示すパケットもなし
ending-upgrade_refused = サーバーが HTTP { $status } でアップグレードを拒否
    .meaning = アップグレードへの応答が 101（HTTP/2 では 200）以外のステータス
ending-upgrade_invalid = アップグレードへのサーバーの応答が、クライアントが拒否すべき 101
    .meaning = アップグレードへの応答が、クライアントが拒否すべき 101
ending-upgrade_unanswered = サーバーがアップグレードに応答せず
    .meaning = アップグレードに応答なし
ending-tls_failed = TLS の失敗
    .meaning = TLS ハンドシェイクの失敗
ending-open = キャプチャ終了時点で接続中
    .meaning = キャプチャ終了時点で接続中
ending-not_captured = 接続の終了がキャプチャに含まれず
    .meaning = 接続の終了がキャプチャに含まれず

transport-client-fin = クライアントが TCP を終了（FIN）
transport-client-rst = クライアントが TCP をリセット（RST）
transport-server-fin = サーバーが TCP を終了（FIN）
transport-server-rst = サーバーが TCP をリセット（RST）

transport-end_stream = { $side ->
        [client] クライアントがストリームを終了（END_STREAM）
       *[server] サーバーがストリームを終了（END_STREAM）
    }
transport-rst_stream = { $side ->
        [client] クライアントがストリームをリセット（RST_STREAM { $code }）
       *[server] サーバーがストリームをリセット（RST_STREAM { $code }）
    }
transport-goaway = { $side ->
        [client] クライアントがストリームを放棄（GOAWAY { $code }）
       *[server] サーバーがストリームを放棄（GOAWAY { $code }）
    }

http2-end_stream = { $side ->
        [client] クライアントの END_STREAM
       *[server] サーバーの END_STREAM
    }
http2-rst_stream = { $side ->
        [client] クライアントの RST_STREAM { $code }
       *[server] サーバーの RST_STREAM { $code }
    }
http2-goaway = { $side ->
        [client] クライアントの GOAWAY { $code }
       *[server] サーバーの GOAWAY { $code }
    }

saw = { $side ->
        [client] { $certainty ->
            [certain] クライアントから見たコードは { $code }
            [likely] クライアントから見たコードはおそらく { $code }
           *[other] クライアントから見たコードは不明
        }
        [server] { $certainty ->
            [certain] サーバーから見たコードは { $code }
            [likely] サーバーから見たコードはおそらく { $code }
           *[other] サーバーから見たコードは不明
        }
       *[other] どちらの側から見たコードも不明
    }

# Why something could not be known about a connection, and what would show it the next time.
limit-capture_starts_late = 接続の開始後にキャプチャを開始
    .remedy = クライアントが接続する前にキャプチャを開始してください
limit-capture_ends_early = 接続の終了前にキャプチャが終了
    .remedy = キャプチャの時間を延ばしてください
limit-capture_ends_in_upgrade = アップグレードへの応答前にキャプチャが終了
    .remedy = キャプチャの時間を延ばしてください
limit-gap_from_client = 判定に必要な箇所で、クライアントからのバイトがキャプチャから欠落
    .remedy = バッファーを大きくするか（tcpdump -B 65536）、フィルターを絞ってキャプチャしてください
limit-gap_from_server = 判定に必要な箇所で、サーバーからのバイトがキャプチャから欠落
    .remedy = バッファーを大きくするか（tcpdump -B 65536）、フィルターを絞ってキャプチャしてください
limit-nothing_from_client = クライアントからのパケットがキャプチャ内に存在せず
    .remedy = 双方向の通信が通る場所でキャプチャしてください
limit-nothing_from_server = サーバーからのパケットがキャプチャ内に存在せず
    .remedy = 双方向の通信が通る場所でキャプチャしてください
limit-snaplen = キャプチャ時のパケットの切り詰め（スナップ長）
    .remedy = パケット全体をキャプチャしてください（tcpdump -s 0）
limit-upgrade_not_captured = アップグレード要求またはその応答が欠落
    .remedy = クライアントが接続する前にキャプチャを開始してください
limit-payload_not_checked = メッセージのテキストまたは圧縮データが未検査
    .remedy = 内容も検査させるか（--payload-checks on-demand）、閉じた側のログと照合してください
limit-framing_lost = 違反箇所より後のバイトがフレームとして解釈不能
    .remedy = 違反箇所の前後のパケットを調べてください
limit-no_keys = 一致する鍵がなく、TLS 通信の一部が読み取り不能
    .remedy = 双方のセッションのキーログを指定するか（--keylog）、暗号化されていない場所でキャプチャしてください
limit-keys_after_data = 鍵がデータより後ろにあり、パイプの読み直しは不可
    .remedy = キャプチャをファイルに保存するか、--keylog で鍵を指定してください
limit-tls_unverified = Close は一部のバイトが欠落した TLS レコードから読み取ったもので、裏付けなし
    .remedy = バッファーを大きくして、パケット全体をキャプチャしてください（tcpdump -s 0）
limit-cap_reached = 本プログラムの上限に達し、以降は読み取らず
    .remedy = キャプチャを小さく分割してください
limit-clock_jump = キャプチャの時計が戻されたため、時間の長さは不確か
    .remedy = キャプチャするホストの時計は、ステップではなくスルーで（徐々に）合わせてください

# A frame that broke a rule.
violation-unmasked-client-frame = クライアントがマスクなしのフレームを送信
violation-masked-server-frame = サーバーがマスクされたフレームを送信
violation-rsv-without-extension = { $side ->
        [client] クライアントが、どの拡張でも定義されていない予約ビットを設定（ヘッダー { $value }）
       *[other] サーバーが、どの拡張でも定義されていない予約ビットを設定（ヘッダー { $value }）
    }
violation-reserved-opcode = { $side ->
        [client] クライアントが予約済みオペコード { $value } のフレームを送信
       *[other] サーバーが予約済みオペコード { $value } のフレームを送信
    }
violation-bad-length = { $side ->
        [client] クライアントがフレーム長（{ $value }）を許可されない形式で記述
       *[other] サーバーがフレーム長（{ $value }）を許可されない形式で記述
    }
violation-control-too-long = { $side ->
        [client] クライアントが { $value } バイトの制御フレームを送信（上限は 125 バイト）
       *[other] サーバーが { $value } バイトの制御フレームを送信（上限は 125 バイト）
    }
violation-control-fragmented = { $side ->
        [client] クライアントが制御フレームをフラグメント化して送信
       *[other] サーバーが制御フレームをフラグメント化して送信
    }
violation-bad-continuation = { $side ->
        [client] クライアントのメッセージのフラグメントが混在
       *[other] サーバーのメッセージのフラグメントが混在
    }
violation-close-bad-length = { $side ->
        [client] クライアントが本体 1 バイトの Close フレームを送信
       *[other] サーバーが本体 1 バイトの Close フレームを送信
    }
violation-close-bad-utf8 = { $side ->
        [client] クライアントが UTF-8 でない Close の理由を送信
       *[other] サーバーが UTF-8 でない Close の理由を送信
    }
violation-close-illegal-code = { $side ->
        [client] クライアントが Close { $value }（許可されないコード）を送信
       *[other] サーバーが Close { $value }（許可されないコード）を送信
    }
violation-reserved-code-on-wire = { $side ->
        [client] クライアントが Close { $value }（フレームでの使用が禁止されたコード）を送信
       *[other] サーバーが Close { $value }（フレームでの使用が禁止されたコード）を送信
    }
violation-frame-after-close = { $side ->
        [client] クライアントが Close の後にさらにフレームを送信
       *[other] サーバーが Close の後にさらにフレームを送信
    }
violation-http-text-in-stream = { $side ->
        [client] クライアントのストリームで、フレームの先頭であるべき位置に HTTP または HTML が存在
       *[other] サーバーのストリームで、フレームの先頭であるべき位置に HTTP または HTML が存在
    }
violation-invalid-utf8-text = { $side ->
        [client] クライアントが UTF-8 でないテキストを送信
       *[other] サーバーが UTF-8 でないテキストを送信
    }
violation-inflate-failure = { $side ->
        [client] クライアントが展開できない圧縮データを送信
       *[other] サーバーが展開できない圧縮データを送信
    }

# What was wrong with an upgrade.
fault-method-not-get = 要求のメソッドが GET 以外
fault-http-version = 要求の HTTP バージョンが 1.1 未満
fault-host-missing = 要求に Host なし
fault-request-upgrade-header = 要求に「Upgrade: websocket」なし
fault-request-connection-header = 要求に「Connection: Upgrade」なし
fault-key-missing = 要求に Sec-WebSocket-Key なし
fault-key-invalid = 要求の Sec-WebSocket-Key が不正（base64 で表した 16 バイトの値が必要）
fault-version-missing = 要求に Sec-WebSocket-Version なし
fault-version-unsupported = 要求の Sec-WebSocket-Version が 13 以外
fault-response-upgrade-header = 応答に「Upgrade: websocket」なし
fault-response-connection-header = 応答に「Connection: Upgrade」なし
fault-accept-missing = 応答に Sec-WebSocket-Accept なし
fault-accept-invalid = 応答の Sec-WebSocket-Accept が要求のキーと不一致
fault-subprotocol-not-offered = クライアントが提示していないサブプロトコルを応答で選択
fault-subprotocol-missing = 提示されたサブプロトコルのどれも応答で選択されず（ブラウザーでは接続失敗）
fault-extension-not-offered = クライアントが提示していない拡張を応答で選択
fault-extension-invalid = 応答で同じ拡張を 2 回指定、または拡張に許可されないパラメーターを付加
fault-request-malformed = 要求のヘッダー部が HTTP の形式として不正（行末のキャリッジリターンがない場合など）
fault-request-too-long = 要求のヘッダー部が、本プログラムの保持できる長さを超過
fault-response-malformed = 応答のヘッダー部が HTTP の形式として不正（行末のキャリッジリターンがない場合など）
fault-plain-to-tls-port = サーバーはこのポートで TLS を使用し、クライアントは平文で通信（wss:// ではなく ws://）
    .fix = このポートには `wss://` を使うか、サーバーが平文を受け付けるポートを使ってください。前段のプロキシからこのポートへは `https://` で接続してください。
fault-connect-protocol-not-enabled = サーバーが許可していない拡張 CONNECT による要求
    .fix = サーバーで WebSocket over HTTP/2 を有効にするか（SETTINGS_ENABLE_CONNECT_PROTOCOL、RFC 8441）、このホストでは `http/1.1` だけを提示させてください（ALPN）。
fault-response-too-long = 応答のヘッダー部が、本プログラムの保持できる長さを超過
