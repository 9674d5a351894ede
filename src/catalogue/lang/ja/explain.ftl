# The pages of `explain`, `compare` and `list`.

# Headings.
explain-description = 説明
explain-when = 発生する状況
explain-fix = 対処方法
explain-use = 送信する場面
explain-wire = キャプチャでの見え方
explain-browser = ブラウザーの報告内容
explain-trap = 誤解しやすい点
explain-more = 参考資料
explain-books = この番号を使うアプリケーション
compare-title = { $a } と { $b } の比較
compare-differences = 主な違い
compare-use = 使い分け
compare-capture = キャプチャでの見分け方

# Labels that stand left of a text.
explain-on-wire = フレーム内
explain-on-wire-yes = 使用可
explain-on-wire-no = 常に使用不可
explain-sender = 送信側
explain-related = 比較対象
explain-capture = キャプチャ
explain-mend = 対処
explain-class = 分類
explain-again = 再接続
explain-kind = 種類
explain-chosen = 選択条件
explain-defined = 定義

# `code` lies between `first` and `last` and has no entry of its own.
explain-range = { $code } は { $first } から { $last } までのコードの 1 つです
explain-as-of = { $date } 時点：{ $source }

# What chooses a code book. `code` is a code or a range; `reason` is a part of the reason, or nothing.
book-key-subprotocol = サブプロトコル { $value }
book-key-host = ホスト { $value }
book-key-path = パス { $value }
book-key-close = Close { $code }
book-key-close-reason = Close { $code }「{ $reason }」
book-codes = コード
book-messages = 原因を示すメッセージ
book-no-codes = このプロトコルには独自のクローズコードがありません。原因は最後のメッセージから分かります。
book-reason = 理由は「{ $reason }」

# What `explain` can tell of besides codes and books.
topic-violation = フレームの規則
topic-fault = アップグレードの規則
topic-outcome = 結果
topic-ending = 終わり方
topic-limit = 判定の限界
topic-alert = TLS アラート
topic-rule = 規則

# What `compare` says from the facts about two codes.
labelled = { $label }：{ $text }
compare-both-on-wire = どちらも Close フレームで使えます。
compare-neither-on-wire = どちらも Close フレームでは使えません。
compare-one-on-wire = { $on } は Close フレームで使えますが、{ $off } は使えません。
compare-sender = { $sender ->
        [both] { $code } はどちらの側も送信できます。
        [client] { $code } を送信するのはクライアントだけです。
        [server] { $code } はサーバーが送信します。
       *[nobody] { $code } は誰も送信してはなりません。
    }
compare-fault = { $fault } は何らかの問題が起きたことを示しますが、{ $normal } は示しません。
diff-title = 変化した点
diff-before = 以前
diff-now = 現在
diff-points = ポイント差
diff-part = { $count ->
        [0] { $total } 件中 0 件
       *[other] { $total } 件中 { $count } 件
    }
diff-bad = 問題のある終わり方（異常終了または確立失敗）
diff-sentence = { $trend ->
        [gone] { $what }：該当する接続は、以前は { $before }、現在は { $now }です。
        [event] { $what }：該当する接続は、以前は { $before }、現在は { $now }です。一度に多数の接続で起こるため、
            2 回目のキャプチャに現れなかったことからは、ほとんど何も言えません。
        [fewer] { $what }：該当する接続は、以前は { $before }、現在は { $now }で、割合は減っています。
        [more] { $what }：該当する接続は、以前は { $before }、現在は { $now }で、割合は増えています。
        [new] { $what }：該当する接続は、以前は { $before }、現在は { $now }です。新たに現れました。
        [same] { $what }：該当する接続は、以前は { $before }、現在は { $now }で、割合は同じです。
       *[unclear] { $what }：該当する接続は、以前は { $before }、現在は { $now }です。偶然かもしれません。
    }
diff-nothing = 一方のレポートに接続がないため、何も判断できません。
diff-outcomes = 結果
diff-endings = 終わり方
diff-servers = サーバー：問題のある終わり方をした接続
diff-flows = 開かれなかった TCP フロー
diff-refused = 接続拒否
diff-unanswered = 応答なし
diff-trend-gone = 消滅
diff-trend-fewer = 減少
diff-trend-more = 増加
diff-trend-new = 新規
diff-trend-same = 同じ
diff-trend-unclear = 偶然の可能性
diff-trend-not-comparable = 一方のみ
diff-note = キャプチャの長さは異なるため、割合を比較しています。差があるとみなすのは、差の
    99% 信頼区間（Newcombe 法）が 0 を含まない場合です。これは各接続が互いに独立に終了することを前提としており、
    1 つの出来事で多数の接続が終了した場合は、差が実際より大きく見えることがあります。
    「消滅」は、2 回目のキャプチャに現れなかったことを表します。

# Usage errors: `topic` is what was typed, `candidates` what is like it.
topic-unknown = 「{ $topic }」というコード、規則、コードブックはありません
topic-candidates = もしかして { $candidates } ですか？
topic-candidate = { $id }（{ $name }）
topic-lists = `wsclose-pcap list` で一覧を表示できます
book-unknown = 「{ $book }」というコードブックはありません
book-lacks-code = コードブック { $book } にコード { $code } はありません
compare-same = { $code } は 1 つのコードです。2 つ指定してください

# What can be listed.
list-formats = レポートの出力形式
list-captures = 読み取れるキャプチャの形式
list-link-types = デコードするリンク層ヘッダーの種類
list-codes = クローズコードとその名前
list-books = アプリケーションのコードブックと、その選択条件
list-timers = 終了と照合する、プロキシ、ライブラリ、サービスのタイマー
list-size-limits = これを超えると各実装が既定で拒否するメッセージのサイズ
list-thresholds = 規則の判定に使う数値
list-languages = メッセージの言語
list-rules = 検査する規則
list-outcomes = 接続の結果
list-endings = 接続の終わり方の詳細
list-kinds = 接続の認識方法
list-limits = 判定できない理由
list-exit-codes = 終了コードの意味
