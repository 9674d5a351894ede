# The report on a terminal.

# Units. `value` is a number as text.
unit-ms = { $value } ms
unit-s = { $value } s
unit-minutes = { $minutes } m { $seconds } s
unit-hours = { $hours } h { $minutes } m
unit-days = { $days } d { $hours } h
unit-bytes = { $value } B
unit-kb = { $value } kB
unit-mb = { $value } MB
unit-gb = { $value } GB
unit-million = { $value } M
unit-percent = { $value }%
unit-percent-some = <1%
unit-percent-nearly-all = >99%

# What was read.
read-files = { $count } 个文件合并为一次抓包
read-packets = { $count } 个数据包
read-flows = { $count } 个 TCP 流
read-refused = { $count } 个被拒绝
read-unanswered = { $count } 个无应答
read-duplicates = { $count } 个数据包被重复抓取
read-span = { $from } 至 { $to } UTC，时长 { $length }
read-moment = { $from } UTC
and-more = 另有 { $count } 项
read-more-warnings = 另有 { $count } 条警告

# Connections and their outcomes.
connections-title = { $count } 个 WebSocket 连接
connections-selected = 已选中 { $count } 个 WebSocket 连接，共 { $total } 个
connections-count = { $count } 个连接

# What limits the verdicts.
limits-title = 无法从抓包得知的内容
limits-tls = { $count } 个 TLS 流
    .text = 已加密且没有对应的密钥；其中可能有 WebSocket（wss）：用 --keylog 提供密钥日志
limits-quic = { $count } 个 QUIC 流
    .text = 未分析（其中可能有基于 HTTP/3 的 WebSocket）
limits-over = { $count } 个流
    .text = 未到结束就停止跟踪，因为所有存活的流超出了允许使用的内存（--max-memory）
limits-fragments = { $count } 个分片
    .text = 所属 IP 数据包的其他分片不在抓包中
limits-overlaps = { $count } 个分片
    .text = 与同一 IP 数据包中先到的分片矛盾，可能是攻击或故障所致；已采用先到的内容
limits-undecoded = { $count } 个数据包
    .text = 未解码：{ $reasons }
limits-undecoded-reason = { $reason } { $count }
limits-incidents = 位于前 { $kept } 个之后，未参与事件分析

# The table of close codes.
codes-title = 关闭码
codes-code = 代码
codes-name = 名称
codes-count = 数量
codes-share = 占比
codes-started = 发起方
codes-saw = 看到的一方
codes-client = 客户端
codes-server = 服务器
codes-nobody = 无

# What the codes mean.
meanings-title = 关闭码的含义
meanings-said = 原因文本
meanings-fits = （符合 { $count } 个连接）
meanings-when = 出现场景
meanings-also = 其他情况
meanings-fix = 处理方法
meanings-book = { $key ->
        [subprotocol] 依据 { $book }，由子协议 { $value } 指明
        [host] 依据 { $book }，主机 { $value } 属于该服务
        [path] 依据 { $book }，由路径 { $value } 推测
       *[close] 可能依据 { $book }，仅凭 Close 帧推断
    }
meanings-again = 重连
meanings-reason = “{ $reason }”
meanings-reason-count = “{ $reason }”（{ $count }）
timeline-title = 时间分布：每列 { $length }，单列最多 { $most } 个
timeline-opened = 新建连接
timeline-findings = 诊断结论

# What rules concluded.
findings-title = 诊断结论
findings-when = 时间
findings-cause = 原因
findings-fix = 处理方法
findings-concerns = { $count } 个连接
findings-filter-cut = （共 { $count } 个，此处为前 { $shown } 个）
severity-info = 提示
severity-low = 低
severity-medium = 中
severity-high = 高
severity-critical = 严重

# The connections that ended badly.
bad-title = { $count } 个连接结束时有问题，按严重程度排列
bad-title-some = { $count } 个连接结束时有问题，列出最严重的 { $shown } 个
bad-none = 没有结束时有问题的连接。
bad-ended = 结束
bad-last = 最后
bad-answer = 响应
bad-body = 正文
bad-packets = 数据包
bad-filter = 过滤器
bad-fault = 错误
bad-via = 途经
bad-tls = TLS
bad-http2 = HTTP/2
bad-message = 消息
bad-heartbeat = 心跳
refused-message = { $side ->
        [client] 客户端的最后一条消息为 { $bytes } 字节
       *[other] 服务器的最后一条消息为 { $bytes } 字节
    }
refused-message-compressed = { $side ->
        [client] 客户端的最后一条消息压缩后为 { $bytes } 字节
       *[other] 服务器的最后一条消息压缩后为 { $bytes } 字节
    }
refused-message-open = { $side ->
        [client] 客户端的消息已到达 { $bytes } 字节
       *[other] 服务器的消息已到达 { $bytes } 字节
    }
refused-message-limit = 超过 { $product } 的默认上限（{ $bytes } 字节）
bad-unsure = 存疑
bad-cause = 原因
bad-hop = 另一段
hop-other-leg = { $role ->
        [client-leg] { $filter }，在代理与后端之间
       *[upstream-leg] { $filter }，在客户端与代理之间
    }
bad-book = 关闭码
bad-fix = 处理
heartbeat-every = { $side ->
        [client] 客户端每 { $interval } 发送一次 Ping
       *[server] 服务器每 { $interval } 发送一次 Ping
    }
heartbeat-pings = { $count ->
       *[other] { $count } 个 Ping
    }
heartbeat-from = { $side ->
        [client] 来自客户端
       *[server] 来自服务器
    }
heartbeat-round-trip = 往返时间 { $min } 至 { $max }
heartbeat-unanswered = { $count } 个无应答

when-ended = { $time } UTC
when-last-packet = 数据包 { $time } UTC
when-age = 升级后 { $age }
when-after-request = 请求后 { $age }
when-begun = 第一个数据包后 { $age }
when-idle = 最后的数据后 { $idle }

answer-location = Location { $value }
answer-server = Server { $value }
answer-via = Via { $value }
answer-retry = Retry-After { $value }
answer-status = HTTP { $status }

via-connect = 通过 CONNECT { $target }
via-proxied = 经代理转发，客户端为 { $client }

http2-stream = 流 { $stream }
http2-stalled = { $side ->
        [client] { $packet } 之后客户端无法继续发送：服务器没有再给它窗口
       *[server] { $packet } 之后服务器无法继续发送：客户端没有再给它窗口
    }

packet-request = 升级请求
packet-response = HTTP { $status }
packet-open = 101
packet-data = 最后的数据
packet-close = { $side ->
        [client] 客户端发出 { $close }
       *[server] 服务器发出 { $close }
    }
packet-fin = { $side ->
        [client] 客户端发出 FIN
       *[server] 服务器发出 FIN
    }
packet-rst = { $side ->
        [client] 客户端发出 RST
       *[server] 服务器发出 RST
    }
packet-ping = { $side ->
        [client] 客户端的 Ping 没有 Pong
       *[server] 服务器的 Ping 没有 Pong
    }
packet-fault = { $side ->
        [client] 客户端违反规则
       *[server] 服务器违反规则
    }
packet-last = 最后一个数据包

# TLS flows that could not be read.
opaque-title = { $count ->
        [0] 没有无法读取的 TLS 流
       *[other] { $count } 个 TLS 流无法读取
    }
opaque-about = 没有密钥时能看到的内容，按第一个数据包排序。其中是否有 WebSocket 无从得知。
opaque-began = 开始
opaque-lasted = 持续 { $length }
opaque-sent = { $side ->
        [client] 客户端发送 { $bytes }
       *[server] 服务器发送 { $bytes }
    }
opaque-no-end = 抓包中没有 TCP 的结束
opaque-idle = 最后的字节后 { $idle }

# Nothing to report on.
nothing-packets = 抓包中没有数据包。
nothing-found = 未找到 WebSocket 连接。
nothing-selected = 过滤条件没有选中任何 WebSocket 连接（共 { $total } 个）。
nothing-no-tcp = 其中没有 TCP：检查抓包所用的网络接口和过滤器。
nothing-flows = 已读取 { $count } 个 TCP 流，其中没有升级到 WebSocket 的。
nothing-tls = 其中 { $count } 个是没有密钥的 TLS，里面可能有 WebSocket（wss）。用 --keylog FILE 提供客户端或服务器的密钥日志，或者在 TLS 终结点与应用之间的明文流量处抓包。密钥只能事先保存：以 SSLKEYLOGFILE=keys.log（浏览器、curl）或 --tls-keylog=keys.log（Node.js）启动客户端或服务器。
nothing-tls-list = 用 --opaque-tls 可列出这些流在没有密钥时能看到的内容（服务器名、告警、由谁结束）。
nothing-tls-failed = 其中 { $count } 个是没有传输数据的 TLS。如果是握手失败，而服务器又提供 WebSocket 服务，用 --websocket-server HOST 可查明原因。
nothing-refused = { $count } 次连接尝试被拒绝（RST）：检查服务器是否在监听。
nothing-unanswered = { $count } 次连接尝试没有应答：检查地址、路由和防火墙。
