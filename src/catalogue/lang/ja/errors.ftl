# Why an input cannot be read: what is wrong with it, and what to do. Its name stands before or beside it.

capture-not-found = ファイルが存在しません
    .remedy = パスを確認してください
capture-permission = 読み取りがシステムによって許可されていません
    .remedy = 読み取り権限のあるアカウントを使うか、ファイルのアクセス権を変更してください
capture-directory = ディレクトリです
    .remedy = その中のキャプチャを指定してください
capture-io = { $detail }
    .remedy = ディスクを確認するか、ファイルをコピーし直してください
capture-empty = 空のファイルで、ファイルヘッダーもありません
    .remedy = キャプチャし直し、ディスクがいっぱいになっていなかったか確認してください
capture-foreign-format = { $format } 形式の読み取りには対応していません
    .remedy = 次のコマンドで変換してください：{ $remedy }
capture-unknown-format = パケットキャプチャではありません（先頭バイトは { $bytes }）
    .remedy = pcap または pcapng のファイルを指定してください（gzip、zstd、lz4、xz で圧縮されていてもかまいません）
capture-bad-header = ファイルヘッダーが破損しています：{ $detail }
    .remedy = キャプチャ元からコピーし直してください
capture-bad-compression = { $compression } データが最初のパケットより前で破損しています：{ $detail }
    .remedy = キャプチャ元からコピーし直してください
capture-compression-not-built = { $compression } で圧縮されていますが、このビルドでは読み取れません
    .remedy = 先に展開するか、{ $compression } に対応したビルドを使ってください

# What a person should know about an input that was read.

input-cut = { $packets } 個の完全なパケットの後、パケットの途中で終わっています。それ以前の部分は読み取りました
input-compression-cut = { $compression } データが { $packets } 個のパケットの後で途切れています。それ以前の部分は読み取りました
input-lz4-cut = lz4 データが { $packets } 個のパケットの後で途切れています。途切れた位置の手前も最大 4 MiB が失われています
input-compression-damaged = { $compression } データが { $packets } 個のパケットの後で破損しています（{ $detail }）。それ以前の部分は読み取りました
input-trailing-bytes = { $compression } データの後ろに圧縮されていないデータがあり、その部分は読み取っていません
input-damaged = 破損したレコード { $count } 個と { $bytes } バイトを読み飛ばしました（最初の破損箇所はパケット { $packets } 個の後）
input-unknown-blocks = 未知の種類（{ $types }）のブロック { $count } 個を読み飛ばしました
input-untimed-packets = { $count } 個のパケットに時刻がないため、直前のパケットの時刻を割り当てました
input-dropped-packets = キャプチャを行ったマシンで { $count } 個のパケットが破棄されました
input-secrets-left-out = 復号用シークレットが保持できる量を超えているため、{ $bytes } バイト分を除外しました
input-no-packets = パケットが含まれていません
