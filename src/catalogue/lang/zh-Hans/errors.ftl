# Why an input cannot be read: what is wrong with it, and what to do. Its name stands before or beside it.

capture-not-found = 文件不存在
    .remedy = 检查路径
capture-permission = 系统不允许读取该文件
    .remedy = 换用有读取权限的账户，或修改文件权限
capture-directory = 这是一个目录
    .remedy = 指定目录中的抓包文件
capture-io = { $detail }
    .remedy = 检查磁盘，或重新复制该文件
capture-empty = 文件为空，连文件头也没有
    .remedy = 重新抓包，并确认抓包时磁盘未满
capture-foreign-format = 文件格式为 { $format }，不支持读取
    .remedy = 用以下命令转换：{ $remedy }
capture-unknown-format = 不是抓包文件，开头的字节为 { $bytes }
    .remedy = 提供 pcap 或 pcapng 文件，也可以是经 gzip、zstd、lz4 或 xz 压缩的文件
capture-bad-header = 文件头已损坏：{ $detail }
    .remedy = 从抓包的机器上重新复制
capture-bad-compression = { $compression } 数据在第一个数据包之前就已损坏：{ $detail }
    .remedy = 从抓包的机器上重新复制
capture-compression-not-built = 文件用 { $compression } 压缩，当前构建版本不支持读取
    .remedy = 先解压，或使用支持 { $compression } 的构建版本

# What a person should know about an input that was read.

input-cut = 读完 { $packets } 个完整的数据包后，文件在下一个数据包中间中断；此前的内容已读取
input-compression-cut = { $compression } 数据在 { $packets } 个数据包之后提前结束；此前的内容已读取
input-lz4-cut = lz4 数据在 { $packets } 个数据包之后提前结束；截断处之前最多 4 MiB 的数据也随之丢失
input-compression-damaged = { $compression } 数据在 { $packets } 个数据包之后损坏（{ $detail }）；此前的内容已读取
input-trailing-bytes = { $compression } 数据之后还有未压缩的内容，未读取
input-damaged = 跳过了 { $count } 条损坏的记录（第一条位于 { $packets } 个数据包之后），连带跳过 { $bytes } 字节
input-unknown-blocks = 跳过了 { $count } 个类型未知的块（{ $types }）
input-untimed-packets = { $count } 个数据包没有时间戳，已沿用前一个数据包的时间
input-dropped-packets = 抓包的机器丢弃了 { $count } 个数据包
input-secrets-left-out = 文件中的解密密钥超出可保留的数量；其中 { $bytes } 字节未保留
input-no-packets = 文件中没有数据包
