# What the rules of `diagnose/` say, one message for each rule:
#   .title   the headline
#   .cause   what happened, and why the capture says so
#   .fix     what to change now
#   .proper  what to change for good
#   .verify  how to check it
# Of rules about one connection all may speak of: `side` (who ended or acted first: client, server or none), `code` (of
# the first Close), `answer` (of the answering Close), `status`, `location`, `age`, `idle`, `client_idle`, `server_idle`,
# `wait`. Lengths of time and sizes come in words.

# The capture.
rule-capture-starts-late =
    .title = キャプチャが接続の途中から開始
    .cause = これらの接続の最初のパケットがないため、アップグレードで何が合意されたかは不明です。
    .fix = クライアントが接続する前にキャプチャを開始してください。
    .proper = `dumpcap -b filesize:100000` などのリングバッファーで常時キャプチャしてください。
    .verify = 次のキャプチャに、各接続の SYN と 101 が含まれています。
rule-capture-ends-open =
    .title = 接続の終了前にキャプチャが終了
    .cause = これらの接続が存続している間にファイルが終わっています。切断ではありません。
    .fix = キャプチャの時間を延ばしてください。
    .proper = 障害が現れてからキャプチャを停止してください。
    .verify = 次のキャプチャに、Close、FIN、RST のいずれかが含まれています。
rule-capture-gap =
    .title = キャプチャからパケットが欠落
    .cause = ACK で確認されたバイトが欠落しているため、その中に Close フレームがあった可能性があります。
    .fix = バッファーを大きくするか（`tcpdump -B 65536`）、フィルターを絞ってキャプチャしてください。
    .proper = 通信量に追いつけるホストまたはタップでキャプチャしてください。
    .verify = キャプチャに使ったプログラムが、破棄されたパケットを報告していません。
rule-capture-one-way =
    .title = 一方向だけのキャプチャ
    .cause = 一方の側のパケットがありませんが、相手側はそれらを ACK で確認しています。
    .fix = クライアント上やサーバー上など、双方向の通信が通る場所でキャプチャしてください。
    .proper = リンクの双方向をミラーリングしてください。
    .verify = 次のキャプチャに、双方のデータが含まれています。
rule-capture-truncated =
    .title = キャプチャ時のパケットの切り詰め
    .cause = スナップ長によってペイロードが切り詰められ、フレームも失われました。
    .fix = パケット全体をキャプチャしてください（`tcpdump -s 0`）。
    .proper = Close フレームが必要な場所では、スナップ長を指定しないでください。
    .verify = ファイル内のどのパケットも、実際の通信より短くなっていません。
rule-tls-opaque =
    .title = 鍵のない TLS
    .cause = フレームが暗号化されているため、接続がどのように終了したかは TCP と TLS からしか分かりません。
    .fix = `--keylog` でキーログを指定してください。
    .proper = テスト環境ではキーログを残すか、TLS 終端の背後でキャプチャしてください。
    .verify = レポートに、これらの接続のコードが示されます。

# The session never opened.
rule-tls-cert-rejected =
    .title = クライアントがサーバーの証明書を拒否
    .cause = クライアントがアラート { $alert } で TLS ハンドシェイクを終了しました。ブラウザーはこれを 1006 と報告します。
    .fix = サーバーが送る証明書の有効期限、ホスト名、チェーンを確認してください。
    .proper = 証明書の更新を自動化し、チェーン全体を送るようにしてください。
    .verify = `openssl s_client -connect HOST:PORT -servername NAME` での検証がエラーなしで完了します。
rule-tls-no-overlap =
    .title = TLS バージョン、暗号スイート、ALPN のいずれかに共通の値なし
    .cause = TLS ハンドシェイクがアラート { $alert } で終了しました。双方が受け入れられる共通のパラメーターがありません。
    .fix = ALPN で `http/1.1` を提示し、TLS バージョンと暗号スイートを双方でそろえてください。
    .proper = 双方で最新の TLS の既定値を使い続けてください。
    .verify = ClientHello とサーバーの設定に、共通のバージョンと暗号スイートがあります。
rule-tls-client-cert =
    .title = サーバーがクライアントの証明書を拒否
    .cause = サーバーがアラート { $alert } で TLS ハンドシェイクを終了しました。クライアント証明書がないか、信頼されていません。
    .fix = クライアント証明書をインストールするか、その発行者をサーバーの信頼リストに追加してください。
    .proper = クライアント証明書の配布と更新を自動化してください。
    .verify = `openssl s_client -cert FILE -key FILE -connect HOST:PORT` でハンドシェイクが完了します。
rule-tls-sni-unknown =
    .title = サーバーに登録されていないホスト名
    .cause = クライアントの SNI にある名前に対し、サーバーがアラート `unrecognized_name` で応答しました。
    .fix = クライアントの URL のホスト名を確認するか、その名前をサーバーに追加してください。
    .proper = 名前ごとにバーチャルホストと証明書を用意してください。
    .verify = `openssl s_client -servername NAME` でその名前の証明書が得られます。
rule-tls-cut =
    .title = 理由が示されないまま TLS が切断
    .cause = TLS ハンドシェイクの途中で TCP が終了し、理由を示す読み取り可能なアラートがありません。
    .fix = 終了させた側のログを調べ、別のネットワークからの接続と比較してください。
    .proper = サーバー名でフィルタリングする機器を、この経路から外してください。
    .verify = 両端でのキャプチャから、FIN または RST を送った側が分かります。
rule-scheme-mismatch-wss-on-plain =
    .title = 平文のポートに `wss://` で接続
    .cause = サーバーが ClientHello に平文で応答しました。このポートでは TLS を使っていません。
    .fix = このポートには `ws://` を使うか、サーバーが TLS を使うポートに接続してください。
    .proper = TLS の終端を 1 か所にまとめ、その URL だけをクライアントに知らせてください。
    .verify = `openssl s_client -connect HOST:PORT` で証明書が表示されます。
rule-scheme-mismatch-ws-on-tls =
    .title = TLS のポートに `ws://` で接続
    .cause = サーバーはこのポートで TLS を使っていますが、クライアントはアップグレード要求を平文で送りました。
    .fix = このポートには `wss://` を使ってください。
    .proper = リダイレクトに頼らず、最初から `wss://` の URL をクライアントに設定してください。
    .verify = クライアントからの最初のバイトが ClientHello です。
rule-http-redirect =
    .title = アップグレードが HTTP { $status } でリダイレクト
    .cause = サーバーが別のアドレス（{ $location }）を示しています。ブラウザーは WebSocket ではリダイレクトに従いません。
    .fix = 最終的な URL をクライアントに設定してください。
    .proper = ログインページ、末尾のスラッシュ、https へのリダイレクトから、WebSocket のパスを除外してください。
    .verify = その URL へのアップグレード要求に 101 が返ります。
rule-http-auth =
    .title = アップグレードを HTTP { $status } で拒否
    .cause = サーバーまたはプロキシが、認証情報、オリジン、クライアントのいずれかを受け入れていません。ブラウザーは 1006 と報告します。
    .fix = 要求のトークン、Cookie、Origin と、サーバーの前段にあるファイアウォールの規則を確認してください。
    .proper = トークンを期限切れになる前に更新し、クライアントが拒否とネットワークの切断を区別できるようにしてください。
    .verify = 新しい認証情報を付けた同じ要求に 101 が返ります。
rule-http-not-found =
    .title = アップグレードを HTTP { $status } で拒否
    .cause = 要求が届いたサーバーには、このパスまたはこのメソッドに対応する WebSocket がありません。
    .fix = パス、ホスト、プロキシの書き換え規則を確認してください。
    .proper = デプロイ時のヘルスチェックで WebSocket のパスを検査してください。
    .verify = サーバー自身のポートでは、同じパスに 101 が返ります。
rule-http-upgrade-required =
    .title = アップグレードのヘッダーがサーバーに届かず
    .cause = 受け取った要求が有効なアップグレードではなかったため、サーバーが HTTP { $status } で応答しました。多くの場合、プロキシがヘッダーを取り除いています。
    .fix = `Upgrade` と `Connection` を転送し、バックエンドとの通信に HTTP/1.1 を使ってください（nginx では `proxy_http_version 1.1`）。
    .proper = WebSocket のパスには、検証済みの共通のプロキシ設定を使ってください。
    .verify = プロキシの背後でのキャプチャで、要求に両方のヘッダーがあります。
rule-proxy-strips-upgrade =
    .title = プロキシがアップグレードのヘッダーを削除
    .cause = 要求に Sec-WebSocket-Key はありますが、`Upgrade`、`Connection`、HTTP バージョンのいずれかが有効ではありません。この地点より手前にあるものが取り除いています。
    .fix = nginx では `proxy_http_version 1.1`、`Upgrade`、`Connection` を設定し、ほかのプロキシでは相当する設定をしてください。
    .proper = WebSocket のパスには、検証済みの共通のプロキシ設定を使ってください。
    .verify = プロキシの背後の要求に `Upgrade: websocket` があります。
rule-socketio-no-affinity =
    .title = Socket.IO のセッションが別のインスタンスに存在
    .cause = サーバーがセッション ID を認識していません。ポーリングのセッションは別のインスタンスにあります。
    .fix = ロードバランサーでスティッキーセッションを有効にしてください。
    .proper = `transports: ["websocket"]` を使うか、インスタンス間でセッションを共有してください。
    .verify = 同じ `sid` の要求がすべて 1 つのインスタンスに届きます。
rule-http-overload =
    .title = アップグレードを HTTP { $status } で拒否
    .cause = サーバーが負荷を減らしているか、レートを制限しているか、シャットダウン中です。
    .fix = Retry-After に従い、試行のたびに待ち時間を延ばしてください。
    .proper = 容量を増やし、ランダムな遅延で再接続を分散させてください。
    .verify = 接続数と拒否数の時間推移から上限が分かります。
rule-http-bad-gateway =
    .title = プロキシがバックエンドに到達できず（HTTP { $status }）
    .cause = プロキシがバックエンドの代わりに応答しました。バックエンドとの接続を拒否または切断されたか、有効な応答を得られませんでした。
    .fix = バックエンドの状態、アドレス、ポート、プロトコルを確認してください。
    .proper = ヘルスチェックにより、バックエンドを停止前に振り分け対象から外してください。
    .verify = プロキシとバックエンドの間でのキャプチャに、拒否または切断された接続があります。
rule-http-gateway-timeout =
    .title = バックエンドの応答が間に合わず（HTTP { $status }）
    .cause = プロキシがアップグレードに対するバックエンドの応答を { $wait } 待ち、打ち切りました。
    .fix = バックエンドの同時刻のログを調べてください。プロキシのタイムアウトを引き上げるのは、バックエンドが意図的に遅い場合だけにしてください。
    .proper = アップグレードは時間のかかる呼び出しなしで受け入れ、認証はその後に行ってください。
    .verify = バックエンド自身がアップグレードに応答するまでの時間が、プロキシのタイムアウトを十分に下回っています。
rule-http-server-error =
    .title = 受け入れ時のサーバーエラー（HTTP 500）
    .cause = サーバーのアップグレードハンドラーが失敗しました。
    .fix = サーバーの同時刻のログを調べてください。
    .proper = アップグレードハンドラーでエラーを捕捉し、理由を示すステータスで応答してください。
    .verify = 同じ要求に 500 が返らなくなります。
rule-http-200-instead-of-101 =
    .title = 101 ではなく HTTP { $status } で応答
    .cause = 通常の HTTP として処理されました。アップグレードのヘッダーが失われたか、WebSocket のパスではありません。
    .fix = パスを確認し、プロキシで `Upgrade` と `Connection` を転送してください。
    .proper = デプロイ時のヘルスチェックで WebSocket のパスを検査してください。
    .verify = サーバー自身のポートでは、同じ要求に 101 が返ります。
rule-http-refused =
    .title = アップグレードを HTTP { $status } で拒否
    .cause = サーバーまたはプロキシが、アップグレードにこのステータスで応答しました。ステータスだけでは理由は分かりません。
    .fix = 応答の本文と、サーバーの同時刻のログを調べてください。
    .proper = 拒否の理由をサーバーから本文で示すようにしてください。
    .verify = 同じ要求に 101 が返ります。
rule-accept-mismatch =
    .title = Sec-WebSocket-Accept の不一致
    .cause = accept の値が要求のキーに合わないため、クライアントは 101 を拒否しなければなりません。別の要求への応答か、計算の誤りです。
    .fix = キャッシュと、内容を書き換えるプロキシを経路から外してください。
    .proper = サーバーでは、保守されている WebSocket ライブラリを使ってください。
    .verify = 値が、同じ接続の要求にあるキーのダイジェストと一致します。
rule-upgrade-headers-wrong =
    .title = 101 のアップグレードヘッダーに不備
    .cause = 101 に有効な `Upgrade` または `Connection` がないため、クライアントは拒否しなければなりません。
    .fix = サーバーから両方のヘッダーを送り、プロキシではそれらを転送してください。
    .proper = サーバーでは、保守されている WebSocket ライブラリを使ってください。
    .verify = クライアントが受け取る 101 に両方のヘッダーがあります。
rule-not-http =
    .title = HTTP の形式として不正な応答
    .cause = アップグレードへのサーバーの応答を HTTP として読み取れないため、クライアントは拒否します。
    .fix = このポートで待ち受けているものと、応答の行末を確認してください。
    .proper = サーバーでは、保守されている WebSocket ライブラリを使ってください。
    .verify = `curl -i` でステータス行とヘッダーが表示されます。
rule-subprotocol-unoffered =
    .title = サーバーが提示されていないサブプロトコルを選択
    .cause = 101 に、クライアントが提示していないサブプロトコルが指定されているため、クライアントは拒否します。
    .fix = 要求に含まれるサブプロトコルの 1 つをサーバーに選択させてください。
    .proper = サブプロトコルの一覧を、クライアントとサーバーに共通の 1 か所で管理してください。
    .verify = 応答の Sec-WebSocket-Protocol が、要求に含まれる値の 1 つです。
rule-subprotocol-missing =
    .title = サーバーがサブプロトコルを選択せず
    .cause = クライアントがサブプロトコルを提示しましたが、101 にはどれも指定されていません。ブラウザーと一部のライブラリでは接続が失敗します。
    .fix = 提示されたサブプロトコルの 1 つでサーバーに応答させてください。
    .proper = 名前とバージョンを定めたサブプロトコルに合意してください。
    .verify = 101 に Sec-WebSocket-Protocol ヘッダーがあります。
rule-extension-unoffered =
    .title = サーバーによる拡張の不正な選択
    .cause = 101 に、提示されていない拡張、または許可されないパラメーターの付いた拡張が指定されています。クライアントは拒否します。
    .fix = プロキシがヘッダーを追加しないようにするか、その拡張を無効にしてください。
    .proper = サーバーの WebSocket ライブラリを更新してください。
    .verify = 応答の Sec-WebSocket-Extensions が要求のものと整合しています。
rule-handshake-client-gave-up =
    .title = クライアントがアップグレードの応答待ちを打ち切り
    .cause = クライアントが要求から { $wait } 後、応答が届く前に TCP を終了しました。クライアント自身の接続確立のタイムアウトです。
    .fix = 応答に時間がかかる原因を調べてください。応急措置として、クライアントの接続確立のタイムアウトを引き上げてください。
    .proper = アップグレードをすぐに受け入れ、時間のかかる処理はその後に行ってください。
    .verify = アップグレードへの応答が 1 秒以内に届きます。
rule-handshake-server-closed =
    .title = サーバーがアップグレードに応答せずに切断
    .cause = サーバー、またはその代わりに接続を受けたものが、要求に応答せずに TCP を終了しました。
    .fix = サーバーの同時刻のログを調べ、このポートで HTTP が使われていることを確認してください。
    .proper = 拒否する要求も含め、すべての要求にサーバーから応答してください。
    .verify = 同じ要求にステータスが返ります。
rule-handshake-unanswered =
    .title = アップグレードに応答なし
    .cause = 要求に対する有効な応答がキャプチャに含まれていません。
    .fix = サーバーの同時刻のログと、途中にあるものを調べてください。
    .proper = クライアントに接続確立のタイムアウトを設定し、タイムアウトが発生したらログに記録してください。
    .verify = サーバーでのキャプチャから、サーバーが応答したかどうかが分かります。
rule-h2-connect-unsupported =
    .title = WebSocket に対応していない HTTP/2
    .cause = クライアントが拡張 CONNECT で要求しましたが、サーバーまたはプロキシがそれを有効にしていません（RFC 8441）。
    .fix = すべてのホップで RFC 8441 を有効にするか、このホストでは ALPN で `http/1.1` だけを提示してください。
    .proper = プロキシを変更するたびに、WebSocket over HTTP/2 を検証してください。
    .verify = サーバーの SETTINGS に ENABLE_CONNECT_PROTOCOL = 1 が含まれています。

# Faults of frames. `offender` broke the rule.
rule-unmasked-client-frame =
    .title = クライアントがマスクなしのフレームを送信
    .cause = クライアントのフレームはマスクされていなければなりません。サーバーは通常 1002 で接続を失敗させます。
    .fix = クライアントのライブラリ、またはクライアントの代わりにフレームを書き込むプロキシを修正または更新してください。
    .proper = クライアントでは、保守されている WebSocket ライブラリを使ってください。
    .verify = クライアントからのすべてのフレームに、マスクビットが設定されています。
rule-masked-server-frame =
    .title = サーバーがマスクされたフレームを送信
    .cause = サーバーのフレームはマスクされていてはなりません。クライアントは接続を失敗させます。
    .fix = サーバーのライブラリ、またはサーバーの代わりにフレームを書き込むプロキシを修正または更新してください。
    .proper = サーバーでは、保守されている WebSocket ライブラリを使ってください。
    .verify = サーバーからのどのフレームにも、マスクビットが設定されていません。
rule-rsv-without-extension =
    .title = { $offender ->
        [client] クライアントが拡張なしで予約ビットを設定
       *[server] サーバーが拡張なしで予約ビットを設定
    }
    .cause = 合意された拡張の中に、このビットを定義するものがありません。多くの場合、圧縮が合意されていないのに一方の側が圧縮しているか、フレームではないバイトです。
    .fix = 送信側で permessage-deflate を無効にするか、アップグレードで合意してください。
    .proper = 送信側の WebSocket ライブラリを更新してください。
    .verify = 101 に permessage-deflate があるか、RSV1 が設定されたフレームがありません。
rule-reserved-opcode =
    .title = { $offender ->
        [client] クライアントが予約済みオペコードを使用
       *[server] サーバーが予約済みオペコードを使用
    }
    .cause = フレームのオペコードが { $value } ですが、これは RFC 6455 で定義されていません。多くの場合、2 つの書き込み元のフレームが混ざっています。
    .fix = ソケットに書き込むタスクを 1 つだけにし、送信側のライブラリを更新してください。
    .proper = すべてのフレームを 1 つのキューを通して送ってください。
    .verify = Wireshark で、違反箇所まで完全なフレームが表示されます。
rule-bad-length =
    .title = { $offender ->
        [client] クライアントがフレーム長を誤って記述
       *[server] サーバーがフレーム長を誤って記述
    }
    .cause = フレーム長が RFC 6455 の定める形式ではないか、大きすぎます。
    .fix = 送信側のライブラリを修正または更新してください。
    .proper = 保守されている WebSocket ライブラリを使ってください。
    .verify = Wireshark で、違反箇所まで完全なフレームが表示されます。
rule-control-too-long =
    .title = { $offender ->
        [client] クライアントが長すぎる制御フレームを送信
       *[server] サーバーが長すぎる制御フレームを送信
    }
    .cause = Close、Ping、Pong のいずれかのペイロードが 125 バイトを超えています。
    .fix = Close の理由または Ping のペイロードを短くしてください。
    .proper = close を呼び出す箇所で、理由を 123 バイトに切り詰めてください。
    .verify = 125 バイトを超える制御フレームがありません。
rule-control-fragmented =
    .title = { $offender ->
        [client] クライアントが制御フレームをフラグメント化して送信
       *[server] サーバーが制御フレームをフラグメント化して送信
    }
    .cause = Close、Ping、Pong のいずれかが、RFC 6455 で禁止されているのに FIN なしで送られました。
    .fix = 送信側のライブラリを修正または更新してください。
    .proper = 保守されている WebSocket ライブラリを使ってください。
    .verify = すべての制御フレームに FIN が設定されています。
rule-bad-continuation =
    .title = { $offender ->
        [client] クライアントのメッセージのフラグメントが混在
       *[server] サーバーのメッセージのフラグメントが混在
    }
    .cause = メッセージがないのに継続フレームが届いたか、前のメッセージが完了する前に新しいメッセージが始まりました。多くの場合、2 つのタスクが同じソケットに書き込んでいます。
    .fix = ソケットに書き込むタスクを 1 つだけにするか、書き込みをロックで保護してください。
    .proper = すべてのフレームを 1 つのキューを通して送ってください。
    .verify = 1 つのメッセージのフラグメントが連続しています。
rule-http-text-in-stream =
    .title = { $offender ->
        [client] クライアントのストリームに HTTP テキスト
       *[server] サーバーのストリームに HTTP テキスト
    }
    .cause = フレームの先頭であるべき位置に HTTP または HTML があります。プロキシまたはハンドラーが、アップグレード済みの接続で応答しました。
    .fix = テキストを書き込んだホップを見つけ、その接続では応答しないようにしてください。
    .proper = 各アップグレードの処理を 1 か所だけで行ってください。
    .verify = プロキシの両側でのキャプチャから、テキストの書き込み元が分かります。
rule-invalid-utf8-text =
    .title = { $offender ->
        [client] クライアントが UTF-8 でないテキストを送信
       *[server] サーバーが UTF-8 でないテキストを送信
    }
    .cause = テキストメッセージに有効な UTF-8 でないバイトが含まれているため、受信側は接続を失敗させます。
    .fix = そのようなデータはバイナリで送るか、UTF-8 で符号化してください。
    .proper = テキストとバイナリのどちらにするかを、データの型に応じて 1 か所で選択してください。
    .verify = Close の前のメッセージを UTF-8 としてデコードできます。
rule-inflate-failure =
    .title = { $offender ->
        [client] クライアントが展開できないデータを送信
       *[server] サーバーが展開できないデータを送信
    }
    .cause = 圧縮メッセージを展開できません。圧縮の状態が双方で一致していません。
    .fix = 試しに permessage-deflate を無効にするか、双方で `no_context_takeover` を設定してください。
    .proper = 双方の WebSocket ライブラリを更新してください。
    .verify = 圧縮なしでは再発しません。
rule-close-bad-length =
    .title = { $offender ->
        [client] クライアントが 1 バイトの Close を送信
       *[server] サーバーが 1 バイトの Close を送信
    }
    .cause = Close フレームの本体は、空であるか、2 バイトのコードで始まります。この Close には 1 バイトしかありません。
    .fix = 送信側のライブラリを修正または更新してください。
    .proper = 保守されている WebSocket ライブラリを使ってください。
    .verify = Close の本体が、空であるか 2 バイト以上です。
rule-close-bad-utf8 =
    .title = { $offender ->
        [client] クライアントが UTF-8 でない Close の理由を送信
       *[server] サーバーが UTF-8 でない Close の理由を送信
    }
    .cause = Close フレームの理由が有効な UTF-8 ではないため、受信側は拒否しなければなりません。
    .fix = 理由を UTF-8 で符号化し、文字の境界でだけ切り詰めてください。
    .proper = 理由は短く、ASCII だけにしてください。
    .verify = Wireshark で理由を読み取れます。
rule-close-illegal-code =
    .title = { $offender ->
        [client] クライアントが許可されないコード { $value } を送信
       *[server] サーバーが許可されないコード { $value } を送信
    }
    .cause = この番号を Close フレームに入れてはなりません。受信側は通常 1002 で応答し、そのアプリケーションには 1006 または 1002 が報告されます。
    .fix = 正常な終了には 1000、独自のコードには 4000 から 4999 を送ってください。
    .proper = アプリケーションのコードを 1 つの一覧で管理し、テストしてください。
    .verify = `wsclose-pcap explain { $value }` で、この番号の問題点が分かります。
rule-reserved-code-on-wire =
    .title = { $offender ->
        [client] クライアントがフレームに { $value } を使用
       *[server] サーバーがフレームに { $value } を使用
    }
    .cause = { $value } はローカルの報告であり、送信してはなりません。中継サーバーまたはアプリケーションが、自身のライブラリからの報告をそのまま転送しました。本当の問題は、送信側のもう一方の区間にあります。
    .fix = 送信側のもう一方の区間の直前の状況を調べ、代わりに 1011 または 1014 を送らせてください。
    .proper = Close を転送する箇所ではどこでも、ローカルの報告を送信可能なコードに対応付けてください。
    .verify = 1004、1005、1006、1015 を含む Close フレームがありません。
rule-frame-after-close =
    .title = { $offender ->
        [client] クライアントが Close の後にフレームを送信
       *[server] サーバーが Close の後にフレームを送信
    }
    .cause = Close を送った側は、それ以降何も送ってはなりません。このフレームは無視されました。
    .fix = close を呼び出した後は送信を止めてください。
    .proper = メッセージをまだ送れるかどうかを、ライブラリの状態で判定してください。
    .verify = Close が送信側の最後のフレームです。
rule-violation-silent-drop =
    .title = { $offender ->
        [client] クライアントの規則違反の後、サーバーが TCP を切断
       *[server] サーバーの規則違反の後、クライアントが TCP を切断
    }
    .cause = 規則に反するフレームがあり、受信側が Close なしですぐに TCP を終了しました。違反した側には 1006 が報告されます。
    .fix = 規則に反するフレームを修正してください。該当するパケットは示されています。
    .proper = 受信側では、接続を切断する前にコード付きの Close を送るようにしてください。
    .verify = 違反がなければ、接続は開いたままです。
rule-new-code-old-peer =
    .title = { $code } に古いライブラリが 1002 で応答
    .cause = Close { $code } は有効ですが、受信側のライブラリがこのコードを認識せず、1002 で応答しました。プロトコルエラーはありません。
    .fix = { $code } として読み、その原因を調べてください。
    .proper = 応答した側のライブラリを更新するか、そのような相手には 1011 または 1001 を送ってください。
    .verify = 更新後の応答が { $code } になります。

# A Close frame explains it.
rule-normal-1000 =
    .title = 1000 による意図的な終了
    .cause = { $side ->
        [client] クライアントが予定どおりに接続を終了しました。
        [server] サーバーが予定どおりに接続を終了しました。
       *[none] 接続は予定どおりに終了しました。
    }
    .fix = 意図した終了であれば、対処は不要です。
    .proper = クライアントに再接続してほしい場合は、1001、1012、または独自のコードを使ってください。
    .verify = close を呼び出したプログラムが、意図して呼び出しています。
rule-page-left-1001 =
    .title = ユーザーがページを離脱
    .cause = クライアントが 1001 で閉じました。タブを閉じたり別のページを開いたりしたときのブラウザーの動作です。
    .fix = 対処は不要です。頻発する場合は、自動的に再読み込みするページがないか調べてください。
    .proper = 戻ってくるユーザーのために、サーバーに状態を保存してください。
    .verify = クライアントがその後すぐに新しい接続を開くか、まったく開きません。
rule-server-going-away-1001 =
    .title = サーバーが離脱（1001）
    .cause = サーバーが 1001 で閉じました。停止するか、独自の制限によってこのセッションを終了しています。
    .fix = その時刻にデプロイまたはアイドル制限がなかったか調べてください。
    .proper = 停止前にドレインし、ランダムな遅延の後にクライアントを再接続させてください。
    .verify = このサーバーのほかの接続が、同じ秒に終了したかどうかで判別できます。
rule-idle-close =
    .title = アイドル状態が { $timer } 続いたための切断
    .cause = { $known ->
        [yes] { $idle } の無通信の後に Close { $code } が送られました。これは { $product } のアイドル制限に一致します。
       *[no] { $idle } の無通信の後に Close { $code } が送られ、その理由にアイドル制限が示されています。
    }
    .fix = { $known ->
        [yes] その時間の半分以下の間隔でハートビートを送るか、制限を引き上げてください（`{ $setting }`）。
       *[no] その時間の半分以下の間隔でハートビートを送るか、制限を引き上げてください。
    }
    .proper = 制限が監視する側から ping を送ってください。
    .verify = ハートビートを使うと、接続が { $timer } を超えて持続します。
rule-session-cap =
    .title = サービスの最大セッション時間
    .cause = Close の理由に、セッションが最大時間に達したと示されています。接続からの経過時間は { $age } でした。
    .fix = その時間の少し前に新しい接続を開いてください。
    .proper = 状態を次のセッションに引き継ぎ、トークンを期限前に更新してください。
    .verify = 通信の内容にかかわらず、セッションが同じ経過時間で終了します。
rule-keepalive-ping-timeout-1011 =
    .title = キープアライブ：期限内に pong なし（1011）
    .cause = { $acked ->
        [yes] ping は相手のホストに届き、ACK で確認されましたが、そのプログラムが期限内に pong を送りませんでした。ビジー状態かブロックされていたか、プロキシが代わりに ACK を返していました。
        [no] ping は ACK で確認されませんでした。経路または相手のホストが失われていました。
       *[unknown] Close の送信側が、自身の ping に対する pong を期限内に受け取れませんでした。
    }
    .fix = 応答しなかった側のイベントループをふさがないようにしてください。応急措置として、`ping_timeout` を引き上げてください。
    .proper = 時間のかかる処理を、ソケットを読み取るループの外に移してください。
    .verify = すべての ping に、1 秒以内に pong があります。
rule-heartbeat-close =
    .title = ハートビートの失敗による切断
    .cause = Close の理由に、ハートビートへの応答が期限内になかったと示されています。
    .fix = 相手側が応答しなかった原因を調べてください。プログラムのブロック、経路の遅延、短すぎる制限などが考えられます。
    .proper = 時間のかかる処理を、ソケットを読み取るループの外に移してください。
    .verify = すべての ping またはハートビートのメッセージに応答があります。
rule-app-error-1011 =
    .title = 内部エラー（1011）
    .cause = { $side ->
        [client] クライアントでエラーが発生し、1011 で閉じました。最も多いのは、Python の websockets のキープアライブです。
       *[other] サーバーでエラーが発生しました。おそらく、最後のメッセージの処理中です。
    }
    .fix = 閉じた側の同時刻のログを調べてください。
    .proper = メッセージハンドラーでエラーを捕捉し、プロトコルの中で応答してください。
    .verify = 最後のメッセージを再送すると、それがエラーの原因かどうかが分かります。
rule-restart-1012 =
    .title = サービスの再起動（1012）
    .cause = サーバーが再起動のために閉じました。
    .fix = ランダムな遅延の後にクライアントを再接続させてください。
    .proper = 段階的に再起動し、ロードバランサーの切り離しまでの待機時間をドレインより長くしてください。
    .verify = その後まもなく、サーバーが再び接続を受け入れます。
rule-overload-1013 =
    .title = サーバーの過負荷（1013）
    .cause = サーバーが、後で再試行するよう求めています。上限に達したか、サーバーに必要なものが失われています。
    .fix = 試行のたびに待ち時間を延ばしてください。
    .proper = 容量を増やし、アップグレードの前に 503 と Retry-After で拒否してください。
    .verify = 接続数の時間推移から上限が分かります。
rule-bad-gateway-1014 =
    .title = ゲートウェイのバックエンドの障害（1014）
    .cause = WebSocket を自ら終端するゲートウェイが、背後のサーバーから不正な応答を受け取ったか、応答を得られませんでした。
    .fix = バックエンドの状態、アドレス、ポート、タイムアウトを確認してください。
    .proper = ヘルスチェックにより、バックエンドを停止前に振り分け対象から外してください。
    .verify = ゲートウェイの背後でのキャプチャに、その区間の障害が現れます。
rule-policy-1008 =
    .title = { $kind ->
        [auth] ポリシーによる拒否：認証情報（1008）
        [rate] ポリシーによる拒否：量の超過（1008）
        [slow] ポリシーによる拒否：読み取りの遅れ（1008）
        [origin] ポリシーによる拒否：オリジン（1008）
       *[other] ポリシーによる拒否（1008）
    }
    .cause = { $kind ->
        [auth] 理由に認証情報のことが示されています。トークンがないか、誤っているか、期限切れです。
        [rate] 理由に上限のことが示されています。メッセージ、接続、バイトのいずれかが多すぎます。
        [slow] クライアントの読み取りが遅すぎます。ウィンドウが閉じていたか、理由にそう示されています。
        [origin] 理由に、ページのオリジンが許可されていないと示されています。
       *[other] サーバーの規則によって接続が終了しました。どの規則かはコードからは分かりません。
    }
    .fix = { $kind ->
        [auth] 接続前にトークンを更新し、時計を確認してください。
        [rate] 送る量を減らすか、複数のメッセージを 1 つにまとめてください。
        [slow] 読み取りを速くするか、購読を減らしてください。
        [origin] そのオリジンをサーバーの許可リストに追加してください。
       *[other] 理由と、サーバーの同時刻のログを調べてください。
    }
    .proper = クライアントがこれらを区別できるように、サーバーでは 3000、3003、または独自のコードを使ってください。
    .verify = サーバーのログに、該当する規則が記録されています。
rule-too-big-1009 =
    .title = 大きすぎるメッセージ（1009）
    .cause = { $known ->
        [yes] 受信側が { $bytes } のメッセージを拒否しました。これを下回る最も近い既定の上限は、{ $product } の { $limit } です。
       *[no] 受信側が、サイズまたは独自の規則を理由にメッセージを拒否しました。
    }
    .fix = 受信側の上限を引き上げるか、より小さいメッセージを送ってください。
    .proper = アプリケーションで、大きなデータを複数のメッセージに分割してください。
    .verify = 上限を下回るメッセージは受け入れられます。
rule-unsupported-1003 =
    .title = 受け付けられない種類のデータ（1003）
    .cause = 受信側が最後のメッセージを受け付けられません。バイナリを期待しているのにテキストを受け取ったかその逆、または解析できない内容です。
    .fix = 受信側が期待する種類のフレームを送ってください。
    .proper = 種類を定めるサブプロトコルに合意してください。
    .verify = もう一方の種類のフレームは受け入れられます。
rule-protocol-1002 =
    .title = キャプチャ内に違反のないプロトコルエラー（1002）
    .cause = Close は規則違反を示していますが、規則に反するフレームはキャプチャに含まれていません。アイドル制限、拒否されたサブプロトコル、受信側にとって新しすぎるコードも、このように現れることがあります。
    .fix = 閉じた側の同時刻のログを調べてください。
    .proper = 閉じた側のライブラリを更新してください。
    .verify = 双方向の完全なキャプチャから、フレームに問題があるかどうかが分かります。
rule-bad-data-1007 =
    .title = 種類に合わない内容（1007）
    .cause = 受信側が、UTF-8 でないテキスト、または展開できない圧縮データを検出しました。
    .fix = バイナリはバイナリとして送り、テキストは UTF-8 で符号化し、試しに圧縮を無効にしてください。
    .proper = テキストとバイナリのどちらにするかを、データの型に応じて 1 か所で選択してください。
    .verify = Close の前のメッセージを UTF-8 としてデコードできます。
rule-mandatory-extension-1010 =
    .title = クライアントが拡張を要求（1010）
    .cause = クライアントに必要な拡張にサーバーが合意しなかったため、クライアントが閉じました。
    .fix = サーバーとすべてのプロキシでその拡張を有効にするか、必須から外してください。
    .proper = プロキシが Sec-WebSocket-Extensions を書き換えないようにしてください。
    .verify = 101 にその拡張が指定されています。
rule-closed-without-status-1005 =
    .title = コードなしの切断
    .cause = { $side ->
        [client] クライアントが空の Close を送りました。引数なしの close() の動作です。
        [server] サーバーが空の Close を送りました。Socket.IO はすべての終了でこのように動作します。
       *[none] 空の Close が送られました。
    }
    .fix = 意図した終了であれば、対処は不要です。
    .proper = close を呼び出す箇所で、コードと理由を渡してください。
    .verify = 次回の終了に原因が示されます。
rule-app-code =
    .title = { $code } { $name }
    .cause = このコードは { $book } で定義されています。意味は下記のコードの説明にあります。
    .fix = コードブックの説明に従ってください。
    .proper = クライアントで、このサービスの各コードを処理してください。
    .verify = `wsclose-pcap explain { $code }` で詳細が分かります。
rule-private-code =
    .title = プライベートコード { $code }
    .cause = 意味はアプリケーションが定めています。このコードを定義するコードブックは選択されていません。
    .fix = 理由を読み、アプリケーションのドキュメントでこのコードを調べてください。
    .proper = 独自のコードをコードブックに記述し、`--codebook` で指定してください。
    .verify = レポートにコードの名前が示されます。
rule-close-race =
    .title = 双方が同時に切断
    .cause = 2 つの Close フレームが行き違い、双方に相手側のコードが報告されたため、ログが食い違っています。
    .fix = 対処は不要です。両方のコードを確認してください。
    .proper = アプリケーションで、終了の時期を決める側を一方だけにしてください。
    .verify = 両方の Close フレームが、1 往復時間以内に送られています。
rule-close-not-answered =
    .title = Close に応答なし
    .cause = 相手のホストは Close を ACK で確認しましたが、そのプログラムは終了までに Close を返しませんでした。読み取りを止めていたか、ライブラリが接続を切断するだけの実装です。
    .fix = 応答しなかった側のプログラムが、その時刻に何をしていたか調べてください。
    .proper = Close に応答が届くまで読み取りを続けてください。
    .verify = 各 Close に、1 秒以内に応答があります。
rule-close-lost-to-rst =
    .title = リセットにより Close が失われた可能性大
    .cause = 一方の側が Close を送り、未読のデータを残したまま接続をリセットしたため、相手側は Close を読めなかった可能性があります。その場合、相手側には 1006 が報告されます。
    .fix = Close の送信後、応答が届くか制限時間に達するまで、受信データをすべて読み取ってください。
    .proper = 先に送信方向だけをシャットダウンし、ストリームの終わりに達してから閉じてください。
    .verify = Close の後に FIN があり、RST はありません。

# The transport ended.
rule-server-fin-no-close =
    .title = サーバーが Close なしで TCP を終了
    .cause = サーバーのプロセスが、クローズハンドシェイクなしでソケットを閉じました。ハンドラーで捕捉されなかったエラー、クラッシュまたは強制終了、ソケットを破棄するだけの呼び出しが考えられます。
    .fix = サーバーの同時刻のログを調べてください。
    .proper = エラーを捕捉して 1011 で閉じてください。シャットダウン時は 1001 または 1012 で閉じてください。
    .verify = サーバーが FIN の前に Close を送ります。
rule-client-fin-no-close =
    .title = クライアントが Close なしで TCP を終了
    .cause = クライアントのプロセスまたはシステムが、クローズハンドシェイクなしでソケットを閉じました。強制終了または一時停止されたか、`terminate()` を呼び出しました。
    .fix = その時刻のクライアントの状態を調べてください。
    .proper = クライアントではコードを付けて閉じ、セッションを再開できるようにしてください。
    .verify = クライアントが FIN の前に Close を送ります。
rule-rst-by-peer =
    .title = { $side ->
        [client] クライアントが接続をリセット
       *[server] サーバーが接続をリセット
    }
    .cause = TCP が Close なしでリセットされ、別の送信元を示すものはありません。未読のデータを残したクラッシュ、ソケットの破棄、そのホストのファイアウォールが考えられます。
    .fix = その側の同時刻のログを調べてください。
    .proper = ソケットを閉じる前に、コードを付けて閉じ、最後まで読み取ってください。
    .verify = そのホストでのキャプチャから、そのホストが RST を送ったかどうかが分かります。
rule-rst-injected =
    .title = 経路上の機器が接続をリセット
    .cause = RST の TTL は { $seen }、その送信元のほかのパケットの TTL は { $usual } です。別の機器が送っています。
    .fix = その距離にあるファイアウォールまたはロードバランサーを見つけ、そのタイマーと規則を調べてください。
    .proper = その機器でこの通信を許可し、アイドル制限より短い間隔でハートビートを送ってください。
    .verify = 送信元とされたホストでのキャプチャに、その RST が含まれていません。
rule-peer-vanished =
    .title = ホストまたは経路の消失
    .cause = データまたは ping が繰り返し送られましたが、何も返ってきませんでした。相手のホストが電源またはネットワークを失ったか、スリープしているか、経路上の何かがフローを破棄しました。
    .fix = その時刻の、応答しなかったホストと経路の状態を調べてください。
    .proper = 双方でハートビートを使い、`TCP_USER_TIMEOUT` を設定してください。
    .verify = 相手側でのキャプチャから、パケットが届いているかどうかが分かります。
rule-proxy-idle-end =
    .title = { $timer } のアイドルタイマーによる終了
    .cause = { $idle } の無通信の後、TCP が Close なしで終了しました。これは { $product } に一致します。
    .fix = { $known ->
        [yes] `{ $setting }` を引き上げ、その時間の半分以下の間隔でハートビートを送ってください。
       *[no] その時間の半分以下の間隔でハートビートを送ってください。
    }
    .proper = ハートビートの間隔を、経路上で最も短いアイドル制限より短くしてください。
    .verify = ハートビートを使うと、接続が { $timer } を超えて持続します。
rule-proxy-max-age =
    .title = { $timer } の最大持続時間による終了
    .cause = 接続は使用中でしたが、開始から { $age } で終了しました。これは { $product } に一致します。
    .fix = { $known ->
        [yes] その時間の少し前に再接続するか、`{ $setting }` を引き上げてください。
       *[no] その時間の少し前に再接続してください。
    }
    .proper = 状態を次の接続に引き継いでください。
    .verify = 通信の内容にかかわらず、接続が同じ経過時間で終了します。
rule-heartbeat-no-answer-then-drop =
    .title = ping に応答がなく、その後 TCP を切断
    .cause = { $side ->
        [client] クライアントの ping に pong がなく、クライアントが Close なしで接続を切断しました。`terminate()` を使うハートビートの動作です。
       *[server] サーバーの ping に pong がなく、サーバーが Close なしで接続を切断しました。`terminate()` を使うハートビートの動作です。
    }
    .fix = 相手側が pong を送らなかった原因を調べてください。応急措置として、制限を引き上げてください。
    .proper = ログから理由が分かるように、ハートビートが失敗したときはコードを付けて閉じてください。
    .verify = すべての ping に pong があります。
rule-ping-acked-not-ponged =
    .title = ping は届いたが pong なし
    .cause = 相手のホストは ping を ACK で確認しましたが、そのプログラムは 10 秒以上 pong を送りませんでした。停止しているか、失われた相手側の代わりにプロキシが ACK を返しています。
    .fix = 応答しなかった側のプログラムを調べ、プロキシの背後でもキャプチャしてください。
    .proper = 時間のかかる処理を、ソケットを読み取るループの外に移してください。
    .verify = すべての ping に、1 秒以内に pong があります。
rule-slow-consumer =
    .title = 一方の側の読み取りの遅れ
    .cause = 一方の側がウィンドウを閉じ、その側宛てのデータが ACK で確認されないままたまり、接続が切断されました。
    .fix = 読み取りを速くするか、その側に送る量を減らしてください。
    .proper = 読み取りの遅い相手には、メッセージを破棄または統合し、コードを付けて閉じてください。
    .verify = ゼロウィンドウが長く続いていません。
rule-reset-after-half-close =
    .title = FIN の後のリセット
    .cause = 一方の側が FIN を送った後、自身が読み取らないデータが届いたため RST を送りました。
    .fix = これ自体への対処は不要です。ほかの検出事項を確認してください。
    .proper = ソケットを閉じる前に、ストリームを最後まで読み取ってください。
    .verify = FIN に対して FIN が返ります。
rule-tls-truncation =
    .title = close_notify なしの TLS の終了
    .cause = TLS の正規の終了手順なしで TCP が終了しました。クラッシュまたは切断か、close_notify を送らないライブラリです。
    .fix = これ自体への対処は不要です。ほかの検出事項を確認してください。
    .proper = TCP より先に TLS をシャットダウンしてください。
    .verify = FIN の前に close_notify があります。
rule-stream-stalled =
    .title = HTTP/2 ストリームの停滞
    .cause = 一方の側が相手側から許可された送信量を使い切り、終了まで追加されませんでした。
    .fix = ウィンドウを追加しなかった側を調べてください。ストリームを読み取っていません。
    .proper = データを読み取るのに合わせて、ストリームと接続の両方のウィンドウを追加してください。
    .verify = データの後に WINDOW_UPDATE フレームがあります。
rule-unknown-1006 =
    .title = Close なしの終了、原因不明
    .cause = キャプチャには、終了そのもの以外の証拠がありません。
    .fix = 双方の同時刻のログを調べてください。
    .proper = 接続が終了する箇所ではどこでも、コード、理由、原因をログに記録してください。
    .verify = 接続の前から、経路の両側でキャプチャしてください。

# Two legs of one session.
rule-two-legs-stitched =
    .title = プロキシを経由する 1 つのセッションの 2 つの区間
    .cause = 2 つの TCP 接続で Sec-WebSocket-Key が同じです。両者の間にプロキシがあります。
    .fix = これ自体への対処は不要です。
    .proper = 両方の区間を合わせて確認してください。
    .verify = プロキシのログに両方のアドレスがあります。
rule-hop-eats-close =
    .title = プロキシが Close { $code } を転送せず
    .cause = 一方の区間には Close { $code } がありますが、もう一方の区間は Close なしで終了しました。プロキシがフレームを破棄したため、そちらの側には 1006 が報告されます。
    .fix = プロキシまたは中継サーバーを更新するか、置き換えてください。
    .proper = 中継サーバーでコードと理由を転送するようにしてください。
    .verify = 両方の区間に同じ Close があります。
rule-hop-rewrites-close =
    .title = プロキシが Close { $code } を { $other } に変更
    .cause = 2 つの区間の Close フレームのコードが異なります。プロキシが WebSocket を自ら終端し、独自の Close を送っています。
    .fix = 終了が始まった区間のコードを確認してください。
    .proper = 中継サーバーでコードと理由を転送するようにしてください。
    .verify = 両方の区間に同じ Close があります。
rule-hop-ends-first =
    .title = プロキシ自身がセッションを終了
    .cause = 両方の区間が 50 ms 以内にプロキシによって終了され、クライアントもサーバーも Close または FIN を送っていませんでした。プロキシのタイマー、リロード、制限のいずれかです。
    .fix = プロキシのアイドルタイムアウトと、同時刻のログを調べてください。
    .proper = プロキシのアイドル制限より短い間隔でハートビートを送り、リロードの前にドレインしてください。
    .verify = ハートビートを使うと、セッションが制限を超えて持続します。
rule-hop-upstream-failed =
    .title = プロキシの背後でアップグレードが失敗
    .cause = クライアントはプロキシから HTTP { $status } を受け取り、同じセッションのバックエンドとの区間では、拒否、切断、応答なしのいずれかが起きました。
    .fix = バックエンドとの区間のステータス、終了、ログを調べてください。
    .proper = ヘルスチェックにより、バックエンドを停止前に振り分け対象から外してください。
    .verify = バックエンド自身が、アップグレードに 101 で応答します。
rule-upstream-ended-first =
    .title = バックエンドが終了し、プロキシが追従
    .cause = プロキシの背後の区間でサーバーが先に TCP を終了し、その後プロキシがクライアントとの区間を終了しました。
    .fix = バックエンドの同時刻のログを調べてください。
    .proper = バックエンドではコードを付けて閉じてください。
    .verify = クライアントとの区間が、1 往復時間以上遅れて終了しています。
rule-client-ended-first =
    .title = クライアントが終了し、プロキシが追従
    .cause = プロキシの手前の区間でクライアントが先に TCP を終了し、その後プロキシがバックエンドとの区間を終了しました。
    .fix = その時刻のクライアントの状態を調べてください。
    .proper = クライアントではコードを付けて閉じてください。
    .verify = バックエンドとの区間が、1 往復時間以上遅れて終了しています。

# Many connections at once.
rule-mass-restart-graceful =
    .title = { $server } が接続を { $code } で切断
    .cause = 開いていた接続 { $total } 件のうち { $count } 件が、{ $duration } 以内にサーバーによって閉じられました。クローズハンドシェイクを伴うデプロイまたは再起動です。
    .fix = ランダムな遅延の後にクライアントを再接続させてください。
    .proper = 段階的に再起動し、接続を少しずつドレインしてください。
    .verify = 時刻がサーバーのログのデプロイと一致します。
rule-mass-crash =
    .title = { $server } が接続を一斉に切断
    .cause = 開いていた接続 { $total } 件のうち { $count } 件が、{ $duration } 以内に Close なしでサーバーによって終了しました。サーバーのプロセスが停止、クラッシュ、強制終了のいずれかに至っています。
    .fix = サーバーとシステム（メモリ、シグナル）の同時刻のログを調べてください。
    .proper = 1001 または 1012 で正常にシャットダウンし、そのための時間をプロセスに与えてください。
    .verify = プロセスの開始時刻が新しくなっています。
rule-proxy-reload-or-restart =
    .title = { $server } のプロキシが接続を切断
    .cause = 接続 { $count } 件が { $duration } 以内に Close なしで終了し、ポートはすぐに新しい接続を受け入れました。プロキシのリロードまたは再起動です。
    .fix = その時刻に、プロキシのリロード、設定変更、スケールインがなかったか調べてください。
    .proper = 古いワーカーに処理を最後まで行わせ（nginx では `worker_shutdown_timeout` を長くする）、変更の頻度を抑えてください。
    .verify = 時刻がプロキシのログと一致します。
rule-batch-drain =
    .title = { $server } が接続を少しずつドレイン
    .cause = 接続 { $count } 件が { $interval } ごとに少しずつ閉じられました。正規のドレインです。
    .fix = 意図したドレインであれば、対処は不要です。
    .proper = 一度に閉じる数を、引き継ぐサーバーが処理できる程度に抑えてください。
    .verify = 時刻がデプロイと一致します。
rule-network-event =
    .title = 複数の接続の通信が同時に途絶
    .cause = 接続 { $count } 件が { $duration } 以内に相手を失いました。リンク、ルーター、VPN、ホストのいずれかが停止しました。
    .fix = これらの接続に共通するネットワークの、その時刻の状態を調べてください。
    .proper = 双方が早く気付けるように、双方でハートビートを使ってください。
    .verify = 同じ経路のほかの通信も途絶えていました。
rule-storm-kills-server =
    .title = 再接続の集中によるサーバーの過負荷
    .cause = 接続が失われた後の試行 { $count } 件が、失敗したか拒否されました。一斉に再接続してきたクライアントを、サーバーが受け入れきれませんでした。
    .fix = 503 と Retry-After で早い段階で拒否し、クライアントの待ち時間を延ばしてください。
    .proper = すべてのクライアントで、最初の遅延をランダムにし、以後の遅延を徐々に延ばしてください。
    .verify = 再起動の後、アップグレードの頻度が急増しません。
rule-reconnect-storm =
    .title = クライアントが一斉に再接続
    .cause = 接続が失われてから { $duration } 以内に、接続の試みが { $count } 件ありました。
    .fix = 最初の試行の前に、クライアントをランダムな時間だけ待たせてください。
    .proper = 最初の遅延を最大 5 秒のランダムな値にし、以後の遅延を徐々に延ばしてください（RFC 6455 §7.2.3）。
    .verify = 再起動の後、アップグレードの頻度が急増しません。
rule-reconnect-without-jitter =
    .title = クライアントが同じ遅延で再接続
    .cause = { $count ->
        [1] クライアント { $count } 台が、接続が失われてから { $delay } 後に再接続しました。
       *[other] クライアント { $count } 台が、接続が失われてから { $delay } 後（誤差 150 ms 以内）に再接続しました。遅延にランダムな部分がありません。
    }
    .fix = 遅延にランダムな時間を加えてください。
    .proper = 最初の遅延を最大 5 秒のランダムな値にし、以後の遅延を徐々に延ばしてください（RFC 6455 §7.2.3）。
    .verify = 接続が失われた後の再接続が、数秒の幅に分散しています。
rule-equal-idle =
    .title = { $timer } のアイドルタイマー
    .cause = { $count ->
        [1] 接続 { $count } 件が { $timer } の無通信の後に終了しました。
       *[other] 接続 { $count } 件が、同じ { $timer } の無通信の後に終了しました。タイマーです。
    }{ $known ->
        [yes] この長さで知られているもの：{ $product }。
       *[no] { "" }
    }
    .fix = その時間の半分以下の間隔でハートビートを送るか、タイマーを引き上げてください。
    .proper = ハートビートの間隔を、経路上で最も短いアイドル制限より短くしてください。
    .verify = ハートビートを使うと、接続が { $timer } を超えて持続します。
rule-equal-lifetimes =
    .title = { $timer } の最大持続時間
    .cause = { $count ->
        [1] 接続 { $count } 件が、開始から { $timer } で終了しました。
       *[other] 接続 { $count } 件が、通信の内容にかかわらず、開始から同じ { $timer } で終了しました。プロキシまたはサービスの制限か、トークンの有効期間です。
    }{ $known ->
        [yes] この長さで知られているもの：{ $product }。
       *[no] { "" }
    }
    .fix = その時間の少し前に再接続し、トークンを更新してください。
    .proper = 状態を次の接続に引き継いでください。
    .verify = 別の時刻に開いた接続も、同じ経過時間で終了します。
rule-one-backend-bad =
    .title = { $server } の失敗がほかのサーバーより多発
    .cause = { $count ->
        [1] このサーバーの接続 { $count } 件が失敗または切断しました。このサーバーの接続の { $share } に当たります。
       *[other] このサーバーの接続 { $count } 件が失敗または切断しました。このサーバーの接続の { $share } に当たり、ほかのサーバーの割合の 3 倍以上です。
    }
    .fix = このサーバーを振り分け対象から外し、ほかのサーバーと比較してください。
    .proper = ヘルスチェックで WebSocket を開くようにしてください。
    .verify = このサーバーを外すと、失敗の割合が下がります。
rule-rising-overload =
    .title = 拒否されるクライアントの増加
    .cause = { $count ->
        [1] 接続 { $count } 件が 429、503、1013 のいずれかで拒否されました。
       *[other] 接続 { $count } 件が 429、503、1013 のいずれかで拒否され、その割合が増えました。上限に達しています。
    }
    .fix = 接続数、レート、クォータのうち、どの上限かを調べてください。
    .proper = 上限に近づく前に容量を増やし、アラートを設定してください。
    .verify = 開いている接続の数が頭打ちになっています。
rule-client-flapping =
    .title = { $client } が接続と失敗を反復
    .cause = { $count ->
        [1] このクライアントの接続 { $count } 件が数秒以内に失敗しました。
       *[other] このクライアントの接続 { $count } 件が、相次いで数秒以内に失敗しました。
    }
    .fix = 個々の終了の原因を調べ、失敗のたびにクライアントの待ち時間を延ばしてください。
    .proper = 遅延を徐々に延ばし、応答が変わらない場合は再試行をやめるようにしてください。
    .verify = クライアントの試行がまれになります。
rule-tcp-refused =
    .title = 接続の試みを拒否
    .cause = SYN { $count } 個に RST が返りました。そのポートで待ち受けているものがないか、ファイアウォールが拒否しています。
    .fix = サービスが動作して待ち受けているかと、ファイアウォールの規則を確認してください。
    .proper = 外部からポートを監視してください。
    .verify = そのポートへの接続が受け入れられます。
rule-tcp-unreachable =
    .title = 接続の試みに応答なし
    .cause = SYN { $count } 個に応答がありませんでした。フィルターで破棄されたか、経路がありません。
    .fix = アドレス、経路、ファイアウォールを確認してください。
    .proper = 外部からポートを監視してください。
    .verify = そのポートへの接続が受け入れられます。
rule-capture-duplicated =
    .title = 重複してキャプチャされたパケット
    .cause = パケット { $count } 個が重複しています。複製は除外しました。
    .fix = 1 つのインターフェイスでキャプチャするか、`editcap -d` で複製を取り除いてください。
    .proper = 各リンクを 1 回だけミラーリングしてください。
    .verify = 次のレポートに重複が示されません。

# Packets and figures that prove it.
evidence-close = { $side ->
        [client] クライアントの Close { $code }
       *[server] サーバーの Close { $code }
    }
evidence-answer = { $side ->
        [client] クライアントの応答の Close { $code }
       *[server] サーバーの応答の Close { $code }
    }
evidence-fin = { $side ->
        [client] クライアントの FIN
       *[server] サーバーの FIN
    }
evidence-rst = { $side ->
        [client] クライアントの RST
       *[server] サーバーの RST
    }
evidence-last-data = { $side ->
        [client] クライアントの最後のデータ
       *[server] サーバーの最後のデータ
    }
evidence-silence = { $idle } の無通信の後に終了
evidence-age = 接続の持続時間 { $age }
evidence-ping = { $side ->
        [client] クライアントの Ping（Pong なし）
       *[server] サーバーの Ping（Pong なし）
    }{ $acked ->
        [yes] 、TCP の ACK あり
        [no] 、ACK なし
       *[unknown] { "" }
    }
evidence-fault = { $side ->
        [client] クライアントの規則違反
       *[server] サーバーの規則違反
    }
evidence-status = HTTP { $status }
evidence-alert = { $side ->
        [client] クライアントのアラート { $alert }
       *[server] サーバーのアラート { $alert }
    }
evidence-ttl = RST の TTL { $seen }、通常 { $usual }
evidence-retransmissions = { $side ->
        [client] クライアントが { $count } 回送信し、返答なし
       *[server] サーバーが { $count } 回送信し、返答なし
    }
evidence-wait = { $wait } の待機後
evidence-message = { $side ->
        [client] クライアントの { $bytes } のメッセージ
       *[server] サーバーの { $bytes } のメッセージ
    }
evidence-clear = TLS ではなく平文
evidence-zero-window = { $side ->
        [client] クライアントのゼロウィンドウ
       *[server] サーバーのゼロウィンドウ
    }

# What it was not.
not-timer = タイマーではありません：{ $idle } の無通信は、既知のどのタイマーにも一致しません。
not-idle = アイドルタイマーではありません：終了の { $idle } 前にデータが流れていました。
not-middlebox = ミドルボックスではありません：RST の TTL { $seen } は、その送信元のほかのパケットと同じです。
not-heartbeat = ハートビートではありません：応答のない ping はありませんでした。
not-violation = 規則違反ではありません：キャプチャされたフレームに、規則に反するものはありません。

# Labels.
findings-proper = 恒久対策
findings-verify = 確認
findings-evidence = 根拠
findings-not = 除外
findings-filter = フィルター
confidence = 確度 { $percent }%
