# What became of a connection. Values: `side` is client or server, `close` and `answer` are `close-…` texts,
# `end` is a `transport-…` text.

kind-http1 = HTTP/1.1 升级
kind-http2 = HTTP/2 扩展 CONNECT
kind-mid_stream = 抓包前已开始
kind-tls = TLS 握手

outcome-clean = 完整关闭
    .meaning = 两个方向各有一个 Close 帧
outcome-abnormal = 异常断开
    .meaning = 已结束，但未见双方的 Close 帧
outcome-failed = 建立失败
    .meaning = 从未成为 WebSocket 连接
outcome-open = 未结束
    .meaning = 抓包结束时仍然打开
outcome-indeterminate = 无法判定
    .meaning = 仅凭抓包无法判断

certainty-certain = 确定
certainty-likely = 很可能
certainty-unknown = 未知

close-empty = 无关闭码的 Close
close-code = Close { $code }
close-code-reason = Close { $code } “{ $reason }”

ending-close_handshake = { $side ->
        [client] 客户端发送 { $close }，服务器以 { $answer } 应答
        [server] 服务器发送 { $close }，客户端以 { $answer } 应答
       *[other] 双方同时发送 Close 帧：客户端 { $close }，服务器 { $answer }
    }
    .meaning = 两个方向各有一个 Close 帧
ending-close_unanswered = { $side ->
        [client] 客户端发送 { $close }，服务器始终未应答
        [server] 服务器发送 { $close }，客户端始终未应答
       *[other] 一方发送 { $close }，另一方始终未应答
    }
    .meaning = 一个 Close 帧未获应答，随后 TCP 或 HTTP/2 流结束
ending-fin_without_close = { $side ->
        [client] 客户端结束连接（FIN），没有 Close 帧
        [server] 服务器结束连接（FIN），没有 Close 帧
       *[other] 连接结束（FIN），没有 Close 帧
    }
    .meaning = TCP 结束（FIN）或 HTTP/2 流结束（END_STREAM），没有 Close 帧
ending-end_stream = { $side ->
        [client] 客户端结束流（END_STREAM），没有 Close 帧
       *[server] 服务器结束流（END_STREAM），没有 Close 帧
    }
ending-rst_stream = { $side ->
        [client] 客户端重置流（RST_STREAM { $code }），没有 Close 帧
       *[server] 服务器重置流（RST_STREAM { $code }），没有 Close 帧
    }
ending-goaway = { $side ->
        [client] 客户端放弃流（GOAWAY { $code }），没有 Close 帧
       *[server] 服务器放弃流（GOAWAY { $code }），没有 Close 帧
    }
ending-rst_without_close = { $side ->
        [client] 客户端重置连接（RST），没有 Close 帧
        [server] 服务器重置连接（RST），没有 Close 帧
       *[other] 连接被重置（RST），没有 Close 帧
    }
    .meaning = TCP 被重置（RST）或 HTTP/2 流被重置（RST_STREAM），没有 Close 帧
ending-silent = { $side ->
        [client] 客户端不再响应：{ $count } 次重传或探测没有应答
        [server] 服务器不再响应：{ $count } 次重传或探测没有应答
       *[other] 连接再无动静，线路上没有出现结束
    }
    .meaning = 重传或探测没有应答，线路上没有出现结束
ending-upgrade_refused = 服务器以 HTTP { $status } 拒绝升级
    .meaning = 升级得到的响应状态码不是 101（HTTP/2 为 200）
ending-upgrade_invalid = 服务器以 101 响应升级，但客户端必须拒绝这个 101
    .meaning = 升级得到的 101 是客户端必须拒绝的
ending-upgrade_unanswered = 服务器始终未响应升级
    .meaning = 升级没有得到响应
ending-tls_failed = TLS 失败
    .meaning = TLS 握手失败
ending-open = 抓包结束时仍然打开
    .meaning = 抓包结束时仍然打开
ending-not_captured = 抓包中没有连接的结束
    .meaning = 抓包中没有连接的结束

transport-client-fin = 客户端结束 TCP（FIN）
transport-client-rst = 客户端重置 TCP（RST）
transport-server-fin = 服务器结束 TCP（FIN）
transport-server-rst = 服务器重置 TCP（RST）

transport-end_stream = { $side ->
        [client] 客户端结束流（END_STREAM）
       *[server] 服务器结束流（END_STREAM）
    }
transport-rst_stream = { $side ->
        [client] 客户端重置流（RST_STREAM { $code }）
       *[server] 服务器重置流（RST_STREAM { $code }）
    }
transport-goaway = { $side ->
        [client] 客户端放弃流（GOAWAY { $code }）
       *[server] 服务器放弃流（GOAWAY { $code }）
    }

http2-end_stream = { $side ->
        [client] 客户端发出 END_STREAM
       *[server] 服务器发出 END_STREAM
    }
http2-rst_stream = { $side ->
        [client] 客户端发出 RST_STREAM { $code }
       *[server] 服务器发出 RST_STREAM { $code }
    }
http2-goaway = { $side ->
        [client] 客户端发出 GOAWAY { $code }
       *[server] 服务器发出 GOAWAY { $code }
    }

saw = { $side ->
        [client] { $certainty ->
            [certain] 客户端看到 { $code }
            [likely] 客户端很可能看到 { $code }
           *[other] 无法判断客户端看到了什么
        }
        [server] { $certainty ->
            [certain] 服务器看到 { $code }
            [likely] 服务器很可能看到 { $code }
           *[other] 无法判断服务器看到了什么
        }
       *[other] 无法判断双方各看到了什么
    }

# Why something could not be known about a connection, and what would show it the next time.
limit-capture_starts_late = 抓包开始得比连接晚
    .remedy = 在客户端连接之前开始抓包
limit-capture_ends_early = 抓包结束得比连接早
    .remedy = 延长抓包时间
limit-capture_ends_in_upgrade = 升级得到响应之前，抓包就已结束
    .remedy = 延长抓包时间
limit-gap_from_client = 抓包在关键处缺失来自客户端的字节
    .remedy = 用更大的缓冲区（tcpdump -B 65536）或更窄的过滤器抓包
limit-gap_from_server = 抓包在关键处缺失来自服务器的字节
    .remedy = 用更大的缓冲区（tcpdump -B 65536）或更窄的过滤器抓包
limit-nothing_from_client = 抓包中没有来自客户端的数据包
    .remedy = 在两个方向都经过的位置抓包
limit-nothing_from_server = 抓包中没有来自服务器的数据包
    .remedy = 在两个方向都经过的位置抓包
limit-snaplen = 数据包在抓取时被截断（快照长度）
    .remedy = 抓取完整的数据包（tcpdump -s 0）
limit-upgrade_not_captured = 缺少升级请求或其响应
    .remedy = 在客户端连接之前开始抓包
limit-payload_not_checked = 未检查消息的文本或压缩数据
    .remedy = 启用内容检查（--payload-checks on-demand），或与关闭连接一方的日志比对
limit-framing_lost = 在某处错误之后，字节已无法按帧读取
    .remedy = 查看错误前后的数据包
limit-no_keys = 部分 TLS 流量无法读取：没有匹配的密钥
    .remedy = 提供双方会话的密钥日志（--keylog），或在流量未加密的位置抓包
limit-keys_after_data = 密钥位于数据之后，而管道只能读取一次
    .remedy = 将抓包保存为文件，或用 --keylog 提供密钥
limit-tls_unverified = Close 读自一条缺失字节的 TLS 记录，因此无法证实
    .remedy = 用更大的缓冲区抓取完整的数据包（tcpdump -s 0）
limit-cap_reached = 达到本程序的某项上限，其余部分未读取
    .remedy = 将抓包切分成更小的部分
limit-clock_jump = 抓包的时钟曾被调回，因此时长不可靠
    .remedy = 让抓包主机的时钟渐进调整（slew），不要跳变（step）

# A frame that broke a rule.
violation-unmasked-client-frame = 客户端发送了未加掩码的帧
violation-masked-server-frame = 服务器发送了加掩码的帧
violation-rsv-without-extension = { $side ->
        [client] 客户端设置了保留位（帧头 { $value }），但没有扩展赋予其含义
       *[other] 服务器设置了保留位（帧头 { $value }），但没有扩展赋予其含义
    }
violation-reserved-opcode = { $side ->
        [client] 客户端发送了使用保留操作码 { $value } 的帧
       *[other] 服务器发送了使用保留操作码 { $value } 的帧
    }
violation-bad-length = { $side ->
        [client] 客户端写入帧长度（{ $value }）的形式不合规定
       *[other] 服务器写入帧长度（{ $value }）的形式不合规定
    }
violation-control-too-long = { $side ->
        [client] 客户端发送了 { $value } 字节的控制帧，上限为 125 字节
       *[other] 服务器发送了 { $value } 字节的控制帧，上限为 125 字节
    }
violation-control-fragmented = { $side ->
        [client] 客户端发送了分片的控制帧
       *[other] 服务器发送了分片的控制帧
    }
violation-bad-continuation = { $side ->
        [client] 客户端弄乱了消息分片的顺序
       *[other] 服务器弄乱了消息分片的顺序
    }
violation-close-bad-length = { $side ->
        [client] 客户端发送了正文只有一个字节的 Close 帧
       *[other] 服务器发送了正文只有一个字节的 Close 帧
    }
violation-close-bad-utf8 = { $side ->
        [client] 客户端发送的 Close 原因文本不是 UTF-8
       *[other] 服务器发送的 Close 原因文本不是 UTF-8
    }
violation-close-illegal-code = { $side ->
        [client] 客户端发送了不允许使用的关闭码：Close { $value }
       *[other] 服务器发送了不允许使用的关闭码：Close { $value }
    }
violation-reserved-code-on-wire = { $side ->
        [client] 客户端发送了绝不能出现在帧中的关闭码：Close { $value }
       *[other] 服务器发送了绝不能出现在帧中的关闭码：Close { $value }
    }
violation-frame-after-close = { $side ->
        [client] 客户端在 Close 之后又发送了帧
       *[other] 服务器在 Close 之后又发送了帧
    }
violation-http-text-in-stream = { $side ->
        [client] 在客户端的数据流中，本应是帧开头的位置出现了 HTTP 或 HTML
       *[other] 在服务器的数据流中，本应是帧开头的位置出现了 HTTP 或 HTML
    }
violation-invalid-utf8-text = { $side ->
        [client] 客户端发送的文本不是 UTF-8
       *[other] 服务器发送的文本不是 UTF-8
    }
violation-inflate-failure = { $side ->
        [client] 客户端发送的压缩数据无法解压
       *[other] 服务器发送的压缩数据无法解压
    }

# What was wrong with an upgrade.
fault-method-not-get = 请求方法不是 GET
fault-http-version = 请求的 HTTP 版本低于 1.1
fault-host-missing = 请求中没有 Host
fault-request-upgrade-header = 请求中没有“Upgrade: websocket”
fault-request-connection-header = 请求中没有“Connection: Upgrade”
fault-key-missing = 请求中没有 Sec-WebSocket-Key
fault-key-invalid = 请求的 Sec-WebSocket-Key 不是 base64 编码的 16 字节
fault-version-missing = 请求中没有 Sec-WebSocket-Version
fault-version-unsupported = 请求的 Sec-WebSocket-Version 不是 13
fault-response-upgrade-header = 响应中没有“Upgrade: websocket”
fault-response-connection-header = 响应中没有“Connection: Upgrade”
fault-accept-missing = 响应中没有 Sec-WebSocket-Accept
fault-accept-invalid = 响应的 Sec-WebSocket-Accept 与请求的 Key 不匹配
fault-subprotocol-not-offered = 响应选择了客户端未提供的子协议
fault-subprotocol-missing = 响应没有选择所提供的任何子协议；浏览器会因此失败
fault-extension-not-offered = 响应选择了客户端未提供的扩展
fault-extension-invalid = 响应重复列出了某个扩展，或为其附上了不可用的参数
fault-request-malformed = 请求头部不是格式正确的 HTTP，例如某些行缺少回车符
fault-request-too-long = 请求头部超过本程序保留的长度
fault-response-malformed = 响应头部不是格式正确的 HTTP，例如某些行缺少回车符
fault-plain-to-tls-port = 服务器在该端口使用 TLS，客户端却发送明文（用了 ws:// 而不是 wss://）
    .fix = 对该端口改用 `wss://`，或改用服务器提供明文服务的端口；前面的代理必须以 `https://` 访问它。
fault-connect-protocol-not-enabled = 请求是扩展 CONNECT，而服务器并未允许
    .fix = 在服务器上启用基于 HTTP/2 的 WebSocket（SETTINGS_ENABLE_CONNECT_PROTOCOL，RFC 8441），或让服务器对该主机只提供 `http/1.1`（ALPN）。
fault-response-too-long = 响应头部超过本程序保留的长度
