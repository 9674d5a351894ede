# TLS: what a connection or a flow shows of it, handshakes that failed, and every registered alert.
# `side` is client or server.

# What a flow used.
tls-alert = { $side ->
        [client] クライアントのアラート { $alert }
       *[server] サーバーのアラート { $alert }
    }
tls-alert-unreadable = { $side ->
        [client] クライアントの暗号化されたアラート
       *[server] サーバーの暗号化されたアラート
    }
tls-close-notify = { $side ->
        [client] クライアントの close_notify
       *[server] サーバーの close_notify
    }
tls-in-clear = サーバーからの平文
tls-no-close-notify = { $side ->
        [client] クライアントの FIN の前に close_notify なし：データが途中で切れている可能性あり
       *[server] サーバーの FIN の前に close_notify なし：データが途中で切れている可能性あり
    }

tls-alert-sent = { $side ->
        [client] クライアントが TLS アラート { $alert } を送信
       *[server] サーバーが TLS アラート { $alert } を送信
    }

# A handshake that failed. Who sent the alert, else who ended TCP, is `side`.
tls-failed-alert = { $side ->
        [client] TLS の失敗：クライアントがアラート { $alert } を送信
       *[server] TLS の失敗：サーバーがアラート { $alert } を送信
    }
    .cause = このアラートには登録された意味がありません。
    .fix = 送信した側の同時刻のログを調べてください。
tls-failed-unreadable = { $side ->
        [client] TLS の失敗：クライアントが読み取れないアラートを送信（暗号化）
       *[server] TLS の失敗：サーバーが読み取れないアラートを送信（暗号化）
    }
    .cause = アラートの内容は暗号化されており、内容が読めない限り、キャプチャから理由は分かりません。
    .fix = このセッションのキーログを `--keylog` で指定するか、送信した側のログを調べてください。
tls-failed-in-clear = TLS の失敗：サーバーが ClientHello に平文で応答
    .cause = サーバーが平文を使うポートに、クライアントが `wss://` で接続しました。
    .fix = このポートには `ws://` を使うか、サーバーが TLS を使うポートに接続してください。TLS を終端するプロキシの背後では、プロキシからこのポートへ `http://` で接続してください。
tls-failed-end = { $side ->
        [client] TLS が成立せず：クライアントが TCP を終了（FIN）し、理由を示す読み取り可能なアラートなし
        [server] TLS が成立せず：サーバーが TCP を終了（FIN）し、理由を示す読み取り可能なアラートなし
       *[other] TLS が成立せず、理由を示す読み取り可能なアラートなし
    }
    .cause = { $side ->
        [client] タイムアウト、ページの離脱、クライアントによる通知なしの証明書拒否、ヘルスチェックのいずれかが考えられます。
        [server] サーバーがこのサーバー名またはアドレスを拒否している、過負荷になっている、このポートでは TLS を使っていない、のいずれかが考えられます。
       *[other] 終了時のパケットがキャプチャに含まれていないか、一方の側からの通信が途絶えました。
    }
    .fix = 終了させた側の同時刻のログを調べ、`openssl s_client -connect HOST:PORT -servername NAME` でハンドシェイクを再現してください。
tls-failed-reset = { $side ->
        [client] TLS が成立せず：クライアントが TCP をリセット（RST）し、理由を示す読み取り可能なアラートなし
        [server] TLS が成立せず：サーバーが TCP をリセット（RST）し、理由を示す読み取り可能なアラートなし
       *[other] TLS が成立せず：TCP がリセット（RST）され、理由を示す読み取り可能なアラートなし
    }
    .cause = サーバー名でフィルタリングするファイアウォールやミドルボックス、バックエンドのないロードバランサー、クラッシュまたは強制終了したプロセスが考えられます。
    .fix = 経路の両側でキャプチャしてください。一方の側にだけ見える RST は、途中の機器が生成したものです。そうでなければ、送信した側のログを調べてください。
# Behind a ServerHello of TLS 1.3, where alerts are encrypted.
tls-failed-sealed =
    .cause = 多くの場合、クライアントがサーバーの証明書を受け入れていません。TLS 1.3 では、それを示すアラートが暗号化されます。
    .fix = アラートを読み取れるように、このセッションのキーログを `--keylog` で指定してください。また、`openssl s_client -connect HOST:PORT -servername NAME` で証明書を確認し、双方の同時刻のログを調べてください。

# Every registered alert. `side` sent it. First what it means, then what to change when it ended a handshake.
alert-close_notify =
    .meaning = 送信側にはこれ以上送るデータがありません。TLS の正規の終了です。
    .fix = TLS に問題はありません。アップグレードの前に届いた場合は、送信側が中止した理由を調べてください。
alert-unexpected_message =
    .meaning = ハンドシェイクのこの段階に属さないメッセージが届きました。
    .fix = 双方がこのポートで TLS を使っていること、途中のプロキシがバイトを変更または挿入していないことを確認し、古い側の TLS ライブラリを更新してください。
alert-bad_record_mac =
    .meaning = レコードが完全性の検査に合格しませんでした。途中で変更されたか、双方の鍵が異なります。
    .fix = パケットを変更するミドルボックスやネットワーク機器がないか調べ、双方の TLS ライブラリを更新してください。
alert-decryption_failed =
    .meaning = レコードを復号できませんでした。このアラートを送るのは古い TLS ライブラリだけです。
    .fix = `bad_record_mac` と同様です。途中でパケットを変更しているものがないか調べ、古い側を更新してください。
alert-record_overflow =
    .meaning = レコードが TLS で許される長さを超えていました。平文を TLS として読んだ場合によく起こります。
    .fix = そのポートが平文ではなく TLS を使っていること、プロキシが独自のテキストをストリームに挿入していないことを確認してください。
alert-decompression_failure =
    .meaning = 圧縮された TLS データを展開できませんでした。
    .fix = TLS 圧縮を無効にしてください。2012 年以降、安全ではないとされています。
alert-handshake_failure =
    .meaning = { $side ->
        [client] クライアントは、サーバーの選択した内容を何も受け入れません。
       *[server] サーバーは、クライアントの提示した内容を何も受け入れません。共通の暗号スイート、グループ、署名アルゴリズムがありません。クライアント証明書または既知のサーバー名がない場合に、このアラートを送るサーバーもあります。
    }
    .fix = ClientHello の暗号スイートとグループを、サーバーの設定（nginx では `ssl_ciphers` と `ssl_ecdh_curve`）およびサーバー証明書の鍵の種類（RSA または ECDSA）と照合し、古い側を更新してください。
alert-no_certificate =
    .meaning = クライアントに提示できる証明書がありません（SSL 3.0）。
    .fix = クライアントを更新してください。SSL 3.0 は安全ではありません。
alert-bad_certificate =
    .meaning = { $side ->
        [client] クライアントがサーバーの証明書を拒否しました。証明書が破損しているか、署名が不正か、別の名前のものです。
       *[server] サーバーがクライアントの証明書を拒否したか、証明書が提示されませんでした。Go 製のサーバーは後者の場合もこのアラートを送ります。
    }
    .fix = { $side ->
        [client] このサーバー名に対してサーバーが送る証明書の名前、チェーン、署名を確認してください：`openssl s_client -connect HOST:PORT -servername NAME`。
       *[server] サーバーの設定で信頼している CA の証明書をクライアントに用意してください。
    }
alert-unsupported_certificate =
    .meaning = { $side ->
        [client] クライアントはこの種類の証明書を使えません。鍵の種類に対応していないか、鍵の用途にサーバー認証がありません。
       *[server] サーバーはこの種類のクライアント証明書を使えません。鍵の種類に対応していないか、鍵の用途にクライアント認証がありません。
    }
    .fix = 一般的な鍵の種類（RSA 2048 または ECDSA P-256）と正しい拡張鍵用途を持つ証明書を発行してください。
alert-certificate_revoked =
    .meaning = { $side ->
        [client] サーバーの証明書は CA によって失効されています。
       *[server] クライアントの証明書は CA によって失効されています。
    }
    .fix = 新しい証明書をインストールし、古い証明書が失効された理由を調べてください。
alert-certificate_expired =
    .meaning = { $side ->
        [client] クライアントの時計では、サーバーの証明書が期限切れか、まだ有効ではありません。
       *[server] サーバーの時計では、クライアントの証明書が期限切れか、まだ有効ではありません。
    }
    .fix = 証明書を更新し、それを提示するプロセスに再読み込みさせてください。アラートを送信した側の時計も確認してください。
alert-certificate_unknown =
    .meaning = { $side ->
        [client] クライアントが理由を示さずにサーバーの証明書を拒否しました。ブラウザーと Java は、CA が信頼されない場合、名前が誤っている場合、日付が誤っている場合にこのアラートを送ります。
       *[server] サーバーが理由を示さずにクライアントの証明書を拒否しました。
    }
    .fix = アラートを送信した側のログまたはコンソールのエラーを調べ、証明書のチェーン、名前、日付を確認してください。
alert-illegal_parameter =
    .meaning = ハンドシェイクのフィールドが別のフィールドと矛盾しているか、許可されない値です。
    .fix = 双方の TLS ライブラリを更新してください。特定の経路だけで起こる場合は、TLS を書き換えるミドルボックスがないか調べてください。
alert-unknown_ca =
    .meaning = { $side ->
        [client] クライアントがサーバー証明書の CA を信頼していません。自己署名またはプライベート CA の証明書であるか、中間証明書が不足しています。
       *[server] サーバーがクライアント証明書の CA を信頼していません。
    }
    .fix = { $side ->
        [client] サーバーから証明書チェーン全体（`fullchain.pem`）を送るか、その CA をクライアントのトラストストア（`NODE_EXTRA_CA_CERTS`、`SSL_CERT_FILE`）に追加してください。
       *[server] クライアントの CA を、サーバーが信頼する CA に追加してください（nginx では `ssl_client_certificate`）。
    }
alert-access_denied =
    .meaning = { $side ->
        [client] サーバーの証明書は有効ですが、クライアントの規則で許可されていません。
       *[server] クライアントの証明書は有効ですが、サーバーの規則で許可されていません。
    }
    .fix = アラートを送信した側のアクセス規則を確認してください。
alert-decode_error =
    .meaning = メッセージを解析できませんでした。長さまたはフィールドが誤っています。
    .fix = 双方の TLS ライブラリを更新し、大きな ClientHello を切り詰めるミドルボックスがないか調べてください。
alert-decrypt_error =
    .meaning = 署名または Finished メッセージの検証に失敗しました。
    .fix = 秘密鍵が証明書と対応していること、ハンドシェイクを変更するミドルボックスがないことを確認してください。
alert-export_restriction =
    .meaning = 鍵の長さが、かつての輸出規制に適合しませんでした（TLS 1.0）。
    .fix = 輸出用の暗号にまだ対応している側を更新してください。
alert-protocol_version =
    .meaning = { $side ->
        [client] クライアントは、サーバーの選択した TLS バージョンを受け入れません。
       *[server] サーバーは、クライアントの提示した TLS バージョンをどれも受け入れません。
    }
    .fix = 古い側を更新するか、共通のバージョンとして TLS 1.2 と 1.3 を許可してください（nginx では `ssl_protocols`）。応答がまったく TLS でない場合は、そのポートが TLS を使っているか確認してください。
alert-insufficient_security =
    .meaning = { $side ->
        [client] クライアントは、サーバーが選択したものより強力な暗号または鍵を要求しています。
       *[server] サーバーは、クライアントが提示したものより強力な暗号または鍵を要求しています。
    }
    .fix = 相手側で最新の暗号スイートを許可するか、相手側の証明書により長い鍵を使ってください。
alert-internal_error =
    .meaning = { $side ->
        [client] クライアントで、ハンドシェイクとは関係のない内部の原因による障害が起きました。
       *[server] サーバーで、証明書や鍵の不足、メモリ不足など、内部の原因による障害が起きました。
    }
    .fix = アラートを送信した側の同時刻のログを調べてください。
alert-inappropriate_fallback =
    .meaning = クライアントが失敗後に古いバージョンを試しましたが、サーバーはより新しいバージョンに対応しています（RFC 7507）。
    .fix = 最初の試行、つまり直前の接続が失敗した理由を調べ、クライアントからバージョンのフォールバックを取り除いてください。
alert-user_canceled =
    .meaning = 送信側が、TLS の障害ではない理由でハンドシェイクを中止しました。
    .fix = アプリケーションが中止した理由を調べてください。タイムアウト、ページの離脱、プロセスの終了などが考えられます。
alert-no_renegotiation =
    .meaning = 送信側は再ネゴシエーションを望んでいません（TLS 1.2）。
    .fix = 最初のハンドシェイクでクライアント証明書を要求するか、TLS 1.3 のハンドシェイク後の認証を使ってください。
alert-missing_extension =
    .meaning = TLS 1.3 で必須の拡張が Hello に含まれていません。
    .fix = アラートを受信した側の TLS ライブラリを更新し、クライアントにサーバー名（SNI）を送信させてください。
alert-unsupported_extension =
    .meaning = Hello が、提示されていない拡張に応答しています。
    .fix = アラートを受信した側の TLS ライブラリを更新するか、拡張を追加するミドルボックスを取り除いてください。
alert-certificate_unobtainable =
    .meaning = 指定された URL から証明書を取得できませんでした。
    .fix = URL ではなく証明書そのものをハンドシェイクで送ってください。
alert-unrecognized_name =
    .meaning = { $side ->
        [client] クライアントは、サーバー名に対するサーバーの応答を受け入れません。
       *[server] クライアントが要求した名前（SNI）のホストがサーバーにありません。
    }
    .fix = クライアントの URL のホストを確認してください。その名前をサーバーの証明書と仮想ホストに追加するか、既定のホストを用意してください。
alert-bad_certificate_status_response =
    .meaning = { $side ->
        [client] サーバーがステープリングした OCSP ステータスをクライアントが拒否しました。古いか、誤っているか、署名されていません。
       *[server] クライアントがステープリングした OCSP ステータスをサーバーが拒否しました。
    }
    .fix = サーバーに OCSP 応答を更新させるか（nginx の `ssl_stapling` には `resolver` が必要）、ステープリングを無効にしてください。
alert-bad_certificate_hash_value =
    .meaning = 指定された URL の証明書が、意図されたものと異なります。
    .fix = URL ではなく証明書そのものをハンドシェイクで送ってください。
alert-unknown_psk_identity =
    .meaning = クライアントが示した事前共有鍵をサーバーが認識していません。
    .fix = 双方に同じ事前共有鍵と ID を設定し、同じ名前で動作するサーバー間でセッションチケット鍵を共有してください。
alert-certificate_required =
    .meaning = { $side ->
        [client] クライアントがサーバーの証明書を要求しましたが、提示されませんでした。
       *[server] サーバーがクライアント証明書を要求しましたが（相互 TLS）、提示されませんでした。
    }
    .fix = クライアントに証明書と鍵を設定するか（Node.js では `cert` と `key`、Python では `load_cert_chain`）、サーバーで証明書を任意にしてください（nginx では `ssl_verify_client optional`）。
alert-no_application_protocol =
    .meaning = { $side ->
        [client] クライアントは、サーバーの選択したプロトコルを受け入れません（ALPN）。
       *[server] サーバーは、クライアントの提示したプロトコルのどれにも対応していません（ALPN）。
    }
    .fix = ブラウザーの WebSocket に必要な `http/1.1` をサーバーに提示させてください。`h2` を提示するのは、RFC 8441 に対応している場合だけにしてください。
alert-ech_required =
    .meaning = クライアントはサーバー名の暗号化（ECH）を要求しましたが、サーバーが受け入れませんでした。
    .fix = サーバーの現在の ECH 設定を DNS で公開するか、DNS から削除してください。
