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
    .title = 抓包从连接中途开始
    .cause = 缺少这些连接最初的数据包，因此不知道升级时商定了什么。
    .fix = 在客户端连接之前开始抓包。
    .proper = 用环形缓冲区持续抓包，例如 `dumpcap -b filesize:100000`。
    .verify = 下一次抓包含有每个连接的 SYN 和 101。
rule-capture-ends-open =
    .title = 抓包结束得比连接早
    .cause = 文件结束时这些连接仍然存活；这不是断开。
    .fix = 延长抓包时间。
    .proper = 故障出现之后再停止抓包。
    .verify = 下一次抓包含有 Close、FIN 或 RST。
rule-capture-gap =
    .title = 抓包丢失了数据包
    .cause = 缺失了已被确认的字节，其中可能有 Close 帧。
    .fix = 用更大的缓冲区（`tcpdump -B 65536`）或更窄的过滤器抓包。
    .proper = 在跟得上流量的主机或分路器上抓包。
    .verify = 抓包程序没有报告丢包。
rule-capture-one-way =
    .title = 只抓到一个方向
    .cause = 缺少一方的数据包，而另一方确认收到了它们。
    .fix = 在两个方向都经过的位置抓包，例如客户端或服务器上。
    .proper = 镜像链路的两个方向。
    .verify = 下一次抓包含有双方的数据。
rule-capture-truncated =
    .title = 数据包在抓取时被截断
    .cause = 快照长度截掉了载荷，其中的帧也随之缺失。
    .fix = 抓取完整的数据包（`tcpdump -s 0`）。
    .proper = 在需要 Close 帧之处不限制快照长度。
    .verify = 文件中没有数据包比线路上的短。
rule-capture-clock-jump =
    .title = 抓包的时钟曾被调回
    .cause = 后续数据包的时间早于它之前的数据包：抓包主机的时钟被调整过。
    .fix = 不要相信这些连接的时长。
    .proper = 让抓包主机的时钟渐进调整，不要跳变（chrony 的 `makestep`）。
    .verify = 下一次抓包中没有时间倒退。
rule-tls-opaque =
    .title = TLS 没有密钥
    .cause = 帧已加密，因此只有 TCP 和 TLS 能显示连接如何结束。
    .fix = 用 `--keylog` 提供密钥日志。
    .proper = 在测试系统上保存密钥日志，或在 TLS 终结点之后抓包。
    .verify = 报告给出这些连接的关闭码。

# The session never opened.
rule-tls-cert-rejected =
    .title = 客户端拒绝服务器的证书
    .cause = 客户端以告警 { $alert } 结束了 TLS 握手。浏览器将其报告为 1006。
    .fix = 检查服务器所发证书的有效期、主机名和证书链。
    .proper = 自动续期证书，并发送完整的证书链。
    .verify = `openssl s_client -connect HOST:PORT -servername NAME` 验证通过，没有错误。
rule-tls-no-overlap =
    .title = TLS 版本、密码套件或 ALPN 没有共同项
    .cause = TLS 握手以告警 { $alert } 结束：双方没有都能接受的参数。
    .fix = 在 ALPN 中提供 `http/1.1`，并使双方的 TLS 版本和密码套件一致。
    .proper = 让双方都保持使用当前的 TLS 默认设置。
    .verify = ClientHello 与服务器的设置有共同的版本和密码套件。
rule-tls-client-cert =
    .title = 服务器拒绝客户端的证书
    .cause = 服务器以告警 { $alert } 结束了 TLS 握手：客户端证书缺失或不受信任。
    .fix = 安装客户端证书，或将其颁发者加入服务器信任的颁发者之列。
    .proper = 自动分发和续期客户端证书。
    .verify = `openssl s_client -cert FILE -key FILE -connect HOST:PORT` 完成握手。
rule-tls-sni-unknown =
    .title = 服务器不认识该主机名
    .cause = 对于客户端 SNI 中的名称，服务器以告警 `unrecognized_name` 作出响应。
    .fix = 检查客户端 URL 中的主机名，或将其添加到服务器。
    .proper = 为每个名称配置虚拟主机和证书。
    .verify = `openssl s_client -servername NAME` 得到该名称的证书。
rule-tls-cut =
    .title = TLS 被切断，没有任何说明
    .cause = TCP 在 TLS 握手中途结束，且没有可读的告警说明原因。
    .fix = 查看结束连接一方的日志，并从另一个网络连接作比较。
    .proper = 不让按服务器名过滤的设备处于这条路径上。
    .verify = 在两端抓包可以看出 FIN 或 RST 由谁发出。
rule-scheme-mismatch-wss-on-plain =
    .title = `wss://` 发到了明文端口
    .cause = 服务器以明文响应 ClientHello：它在该端口不使用 TLS。
    .fix = 对该端口改用 `ws://`，或改用服务器提供 TLS 的端口。
    .proper = 只在一处终结 TLS，并且只把那里的 URL 告诉客户端。
    .verify = `openssl s_client -connect HOST:PORT` 显示证书。
rule-scheme-mismatch-ws-on-tls =
    .title = `ws://` 发到了 TLS 端口
    .cause = 服务器在该端口使用 TLS，客户端却以明文发送升级请求。
    .fix = 对该端口改用 `wss://`。
    .proper = 不要依靠重定向；从一开始就给客户端 `wss://` URL。
    .verify = 客户端最初的字节是 ClientHello。
rule-http-redirect =
    .title = 升级被重定向（HTTP { $status }）
    .cause = 服务器指向另一个地址（{ $location }）；浏览器对 WebSocket 从不跟随重定向。
    .fix = 在客户端配置最终的 URL。
    .proper = 让 WebSocket 路径不受登录页面、斜杠和 https 重定向的影响。
    .verify = 对该 URL 的升级得到 101 响应。
rule-http-auth =
    .title = 升级被 HTTP { $status } 拒绝
    .cause = 服务器或代理不接受凭据、来源（origin）或客户端本身。浏览器报告 1006。
    .fix = 检查请求的令牌、Cookie 和 Origin，以及服务器前面防火墙的规则。
    .proper = 在令牌到期之前续期，并让客户端区分被拒绝与网络中断。
    .verify = 同一请求带上新的凭据后得到 101。
rule-http-not-found =
    .title = 升级被 HTTP { $status } 拒绝
    .cause = 请求到达的服务器在该路径上没有 WebSocket，或不支持该方法。
    .fix = 检查路径、主机和代理的改写规则。
    .proper = 在部署的健康检查中测试 WebSocket 路径。
    .verify = 服务器自身的端口对同一路径以 101 响应。
rule-http-upgrade-required =
    .title = 升级头部没有到达服务器
    .cause = 服务器以 HTTP { $status } 响应，因为它收到的请求不是有效的升级；往往是代理去掉了这些头部。
    .fix = 转发 `Upgrade` 和 `Connection`，并以 HTTP/1.1 访问后端（nginx：`proxy_http_version 1.1`）。
    .proper = 为 WebSocket 路径维护一份经过测试的代理配置。
    .verify = 在代理之后抓包，请求中有这两个头部。
rule-proxy-strips-upgrade =
    .title = 代理去掉了升级头部
    .cause = 请求带有 Sec-WebSocket-Key，但没有有效的 `Upgrade`、`Connection` 或 HTTP 版本：在抓包位置之前，有环节去掉了它们。
    .fix = 在 nginx 中设置 `proxy_http_version 1.1`、`Upgrade` 和 `Connection`，其他代理则使用相应的设置。
    .proper = 为 WebSocket 路径维护一份经过测试的代理配置。
    .verify = 代理之后的请求中有 `Upgrade: websocket`。
rule-socketio-no-affinity =
    .title = Socket.IO 会话在另一个实例上
    .cause = 服务器不认识该会话 ID：轮询会话位于另一个实例上。
    .fix = 在负载均衡器上启用会话保持。
    .proper = 使用 `transports: ["websocket"]`，或在各实例之间共享会话。
    .verify = 带有同一 `sid` 的所有请求到达同一个实例。
rule-http-overload =
    .title = 升级被 HTTP { $status } 拒绝
    .cause = 服务器正在减载、限制速率，或正在停机。
    .fix = 遵守 Retry-After，并在每次尝试之后等待更久。
    .proper = 增加容量，并用随机延迟分散重连。
    .verify = 连接数和拒绝数随时间的变化显示出上限。
rule-http-bad-gateway =
    .title = 代理没有连上后端（HTTP { $status }）
    .cause = 代理代替后端作出了响应：它连接后端时被拒绝、被切断，或没有得到有效的响应。
    .fix = 检查后端的健康状况、地址、端口和协议。
    .proper = 在后端停止之前，通过健康检查将其移出轮转。
    .verify = 在代理与后端之间抓包，可以看到被拒绝或被切断的连接。
rule-http-gateway-timeout =
    .title = 后端没有及时响应（HTTP { $status }）
    .cause = 代理等待后端响应升级 { $wait } 之后放弃。
    .fix = 查看后端当时的日志；只有后端本来就需要较长时间时，才调高代理的超时时间。
    .proper = 接受升级时不做缓慢的调用，之后再进行认证。
    .verify = 后端自身响应升级的时间远低于代理的超时时间。
rule-http-server-error =
    .title = 服务器在接受升级时出错（HTTP 500）
    .cause = 服务器的升级处理程序失败。
    .fix = 查看服务器在那一秒的日志。
    .proper = 在升级处理程序中捕获错误，并以能说明原因的状态码响应。
    .verify = 同一请求不再得到 500。
rule-http-200-instead-of-101 =
    .title = 得到 HTTP { $status } 而不是 101
    .cause = 该路由被当作普通 HTTP 处理：升级头部丢失，或该路径不是 WebSocket 的路径。
    .fix = 检查路径，并在代理中转发 `Upgrade` 和 `Connection`。
    .proper = 在部署的健康检查中测试 WebSocket 路径。
    .verify = 服务器自身的端口对同一请求以 101 响应。
rule-http-refused =
    .title = 升级被 HTTP { $status } 拒绝
    .cause = 服务器或代理以该状态码响应升级；仅凭状态码看不出原因。
    .fix = 查看响应的正文和服务器在那一秒的日志。
    .proper = 让服务器在正文中说明拒绝的原因。
    .verify = 同一请求得到 101。
rule-accept-mismatch =
    .title = Sec-WebSocket-Accept 错误
    .cause = accept 值与请求的 Key 不匹配，因此客户端必须拒绝这个 101：它是对另一请求的响应，或者计算有误。
    .fix = 将缓存和改写内容的代理移出路径。
    .proper = 在服务器上使用有人维护的 WebSocket 库。
    .verify = 该值是同一连接中请求的 Key 的摘要。
rule-upgrade-headers-wrong =
    .title = 101 缺少升级头部
    .cause = 101 没有有效的 `Upgrade` 或 `Connection`，因此客户端必须拒绝它。
    .fix = 让服务器发送这两个头部，并让代理转发它们。
    .proper = 在服务器上使用有人维护的 WebSocket 库。
    .verify = 客户端收到的 101 带有这两个头部。
rule-not-http =
    .title = 响应不是格式正确的 HTTP
    .cause = 服务器对升级的响应无法按 HTTP 读取，因此客户端拒绝它。
    .fix = 检查在该端口监听的是什么程序，以及其响应的换行符。
    .proper = 在服务器上使用有人维护的 WebSocket 库。
    .verify = `curl -i` 显示状态行和头部。
rule-subprotocol-unoffered =
    .title = 服务器选择了客户端未提供的子协议
    .cause = 101 给出了客户端未提供的子协议，因此客户端拒绝它。
    .fix = 让服务器从请求中的子协议里选择一个。
    .proper = 将客户端和服务器的子协议列表放在同一处维护。
    .verify = 响应的 Sec-WebSocket-Protocol 是请求中的一个。
rule-subprotocol-missing =
    .title = 服务器没有选择子协议
    .cause = 客户端提供了子协议，而 101 一个也没有选择；浏览器和一些库会因此失败。
    .fix = 让服务器以所提供的子协议之一作出响应。
    .proper = 按名称和版本商定子协议。
    .verify = 101 带有 Sec-WebSocket-Protocol 头部。
rule-extension-unoffered =
    .title = 服务器选择的扩展有误
    .cause = 101 给出了未提供的扩展，或附上了该扩展不可用的参数；客户端拒绝它。
    .fix = 不让代理添加头部，或关闭该扩展。
    .proper = 更新服务器的 WebSocket 库。
    .verify = 响应的 Sec-WebSocket-Extensions 与请求的相符。
rule-handshake-client-gave-up =
    .title = 客户端放弃等待升级
    .cause = 客户端在发出请求 { $wait } 后、尚未得到任何响应时结束了 TCP：这是它自己的连接建立超时。
    .fix = 查明响应为何需要这么久；作为权宜之计，调高客户端的连接建立超时。
    .proper = 立即接受升级，之后再做缓慢的工作。
    .verify = 升级在一秒之内得到响应。
rule-handshake-server-closed =
    .title = 服务器收到升级请求后挂断
    .cause = 服务器或代替它的环节没有响应请求就结束了 TCP。
    .fix = 查看服务器在那一秒的日志，并确认该端口使用 HTTP。
    .proper = 让服务器响应每个请求，包括它所拒绝的请求。
    .verify = 同一请求得到一个状态码。
rule-handshake-unanswered =
    .title = 升级没有得到响应
    .cause = 抓包中没有对该请求的有效响应。
    .fix = 查看服务器当时的日志，以及两者之间的环节。
    .proper = 在客户端设置连接建立超时，并在其触发时写入日志。
    .verify = 在服务器处抓包可以看出它是否作出了响应。
rule-h2-connect-unsupported =
    .title = HTTP/2 不支持 WebSocket
    .cause = 客户端使用了扩展 CONNECT，而服务器或代理没有启用它（RFC 8441）。
    .fix = 在每一跳上启用 RFC 8441，或对该主机在 ALPN 中只提供 `http/1.1`。
    .proper = 每次更改代理之后，测试基于 HTTP/2 的 WebSocket。
    .verify = 服务器的 SETTINGS 含有 ENABLE_CONNECT_PROTOCOL = 1。

# Faults of frames. `offender` broke the rule.
rule-unmasked-client-frame =
    .title = 客户端发送了未加掩码的帧
    .cause = 客户端的帧必须加掩码；服务器判定连接失败，通常以 1002 关闭。
    .fix = 修复或更新客户端的库，或代替它写入帧的代理。
    .proper = 在客户端使用有人维护的 WebSocket 库。
    .verify = 来自客户端的每个帧都设置了掩码位。
rule-masked-server-frame =
    .title = 服务器发送了加掩码的帧
    .cause = 服务器的帧不得加掩码；客户端判定连接失败。
    .fix = 修复或更新服务器的库，或代替它写入帧的代理。
    .proper = 在服务器上使用有人维护的 WebSocket 库。
    .verify = 来自服务器的帧都没有设置掩码位。
rule-rsv-without-extension =
    .title = { $offender ->
        [client] 客户端设置了保留位，但没有相应的扩展
       *[server] 服务器设置了保留位，但没有相应的扩展
    }
    .cause = 已商定的扩展中没有一个赋予该位含义；往往是一方在未商定压缩的情况下进行压缩，或者这些字节并不是帧。
    .fix = 关闭发送方的 permessage-deflate，或在升级时商定它。
    .proper = 更新发送方的 WebSocket 库。
    .verify = 101 中有 permessage-deflate，或没有设置了 RSV1 的帧。
rule-reserved-opcode =
    .title = { $offender ->
        [client] 客户端使用了保留操作码
       *[server] 服务器使用了保留操作码
    }
    .cause = 有一个帧的操作码为 { $value }，RFC 6455 没有定义它；往往是两个写入方的帧混在一起。
    .fix = 只让一个任务写入套接字，并更新发送方的库。
    .proper = 所有的帧都通过同一个队列发送。
    .verify = Wireshark 在出错之前显示的都是完整的帧。
rule-bad-length =
    .title = { $offender ->
        [client] 客户端写入的帧长度有误
       *[server] 服务器写入的帧长度有误
    }
    .cause = 有一个帧的长度不是 RFC 6455 要求的形式，或者过大。
    .fix = 修复或更新发送方的库。
    .proper = 使用有人维护的 WebSocket 库。
    .verify = Wireshark 在出错之前显示的都是完整的帧。
rule-control-too-long =
    .title = { $offender ->
        [client] 客户端发送了过长的控制帧
       *[server] 服务器发送了过长的控制帧
    }
    .cause = 有一个 Close、Ping 或 Pong 的载荷超过 125 字节。
    .fix = 缩短 Close 的原因文本或 Ping 的载荷。
    .proper = 在调用 close 之处将原因文本截短到 123 字节以内。
    .verify = 没有超过 125 字节的控制帧。
rule-control-fragmented =
    .title = { $offender ->
        [client] 客户端发送了分片的控制帧
       *[server] 服务器发送了分片的控制帧
    }
    .cause = 有一个 Close、Ping 或 Pong 没有设置 FIN 位，这是 RFC 6455 禁止的。
    .fix = 修复或更新发送方的库。
    .proper = 使用有人维护的 WebSocket 库。
    .verify = 每个控制帧都设置了 FIN 位。
rule-bad-continuation =
    .title = { $offender ->
        [client] 客户端弄乱了消息分片的顺序
       *[server] 服务器弄乱了消息分片的顺序
    }
    .cause = 出现了不属于任何消息的延续帧，或者上一条消息尚未完成就开始了新消息；往往是两个任务写入同一个套接字。
    .fix = 只让一个任务写入套接字，或用锁保护写入。
    .proper = 所有的帧都通过同一个队列发送。
    .verify = 同一消息的分片前后相连。
rule-http-text-in-stream =
    .title = { $offender ->
        [client] 客户端的数据流中出现 HTTP 文本
       *[server] 服务器的数据流中出现 HTTP 文本
    }
    .cause = 本应是帧开头的位置出现了 HTTP 或 HTML：代理或处理程序在已升级的连接上作出了响应。
    .fix = 找到写入该文本的那一跳，不让它在此处作出响应。
    .proper = 每个升级只在一处处理。
    .verify = 在代理的两侧抓包可以看出该文本由谁写入。
rule-invalid-utf8-text =
    .title = { $offender ->
        [client] 客户端发送的文本不是 UTF-8
       *[server] 服务器发送的文本不是 UTF-8
    }
    .cause = 有一条文本消息含有不是有效 UTF-8 的字节，因此接收方判定连接失败。
    .fix = 以二进制发送这类数据，或将其编码为 UTF-8。
    .proper = 在一处按数据的类型选择文本或二进制。
    .verify = Close 之前的消息可以按 UTF-8 解码。
rule-inflate-failure =
    .title = { $offender ->
        [client] 客户端发送的压缩数据无法解压
       *[server] 服务器发送的压缩数据无法解压
    }
    .cause = 有一条压缩消息无法解压：双方的压缩状态不一致。
    .fix = 关闭 permessage-deflate 作为测试，或在双方设置 `no_context_takeover`。
    .proper = 更新双方的 WebSocket 库。
    .verify = 不使用压缩时该错误不再出现。
rule-close-bad-length =
    .title = { $offender ->
        [client] 客户端发送了正文只有一个字节的 Close 帧
       *[server] 服务器发送了正文只有一个字节的 Close 帧
    }
    .cause = Close 帧的正文要么为空，要么以两个字节的关闭码开头；这个帧只有一个字节。
    .fix = 修复或更新发送方的库。
    .proper = 使用有人维护的 WebSocket 库。
    .verify = Close 的正文为空，或至少有两个字节。
rule-close-bad-utf8 =
    .title = { $offender ->
        [client] 客户端的 Close 原因文本不是 UTF-8
       *[server] 服务器的 Close 原因文本不是 UTF-8
    }
    .cause = Close 帧的原因文本不是有效的 UTF-8，因此接收方必须拒绝它。
    .fix = 将原因文本编码为 UTF-8，并且只在字符之间截断。
    .proper = 让原因文本保持简短，并使用 ASCII。
    .verify = 原因文本在 Wireshark 中可以读取。
rule-close-illegal-code =
    .title = { $offender ->
        [client] 客户端发送了非法的关闭码 { $value }
       *[server] 服务器发送了非法的关闭码 { $value }
    }
    .cause = 这个数字不得出现在 Close 帧中；接收方通常以 1002 应答，其应用得到的是 1006 或 1002。
    .fix = 正常结束发送 1000，自定义关闭码用 4000 至 4999。
    .proper = 将应用的关闭码放在同一个列表中，并加以测试。
    .verify = `wsclose-pcap explain { $value }` 说明它有什么问题。
rule-reserved-code-on-wire =
    .title = { $offender ->
        [client] 客户端将 { $value } 放入了帧中
       *[server] 服务器将 { $value } 放入了帧中
    }
    .cause = { $value } 是本地报告，不得发送：中继或应用将自己的库给出的报告转发了出去。真正的错误在它的另一侧连接上。
    .fix = 查看发送方另一侧连接在此前不久的情况，并让它改为发送 1011 或 1014。
    .proper = 在转发 Close 的每一处，将本地报告映射为可以发送的关闭码。
    .verify = 没有 Close 帧含有 1004、1005、1006 或 1015。
rule-frame-after-close =
    .title = { $offender ->
        [client] 客户端在 Close 之后又发送了帧
       *[server] 服务器在 Close 之后又发送了帧
    }
    .cause = 一方发出 Close 之后不得再发送任何内容；该帧被忽略。
    .fix = 调用 close 之后停止发送。
    .proper = 由库的状态决定是否还可以发送消息。
    .verify = Close 是发送方的最后一个帧。
rule-violation-silent-drop =
    .title = { $offender ->
        [client] 客户端违反规则后，服务器断开了 TCP
       *[server] 服务器违反规则后，客户端断开了 TCP
    }
    .cause = 有一个帧违反规则，接收方没有发送 Close 就立即结束了 TCP；违反规则的一方得到的是 1006。
    .fix = 修复违反规则的帧；报告已指出所在的数据包。
    .proper = 让接收方在断开连接之前发送带关闭码的 Close。
    .verify = 没有该错误时，连接保持打开。
rule-new-code-old-peer =
    .title = 较旧的库以 1002 应答 { $code }
    .cause = Close { $code } 是有效的，但接收方的库不认识它，以 1002 应答。并没有协议错误。
    .fix = 将其视为 { $code }，并查找它的原因。
    .proper = 更新作出应答的库，或对这类对端发送 1011 或 1001。
    .verify = 更新之后，应答为 { $code }。

# A Close frame explains it.
rule-normal-1000 =
    .title = 以 1000 主动结束
    .cause = { $side ->
        [client] 客户端按计划结束了连接。
        [server] 服务器按计划结束了连接。
       *[none] 连接按计划结束。
    }
    .fix = 如果本来就要结束，则无需处理。
    .proper = 如果希望客户端回来，使用 1001、1012 或自定义关闭码。
    .verify = 调用 close 的程序确实有意如此。
rule-page-left-1001 =
    .title = 用户离开了页面
    .cause = 客户端以 1001 关闭；关闭标签页或打开另一页面时，浏览器会这样做。
    .fix = 无需处理；如果经常发生，查找会自行重新加载的页面。
    .proper = 在服务器上为可能回来的用户保存状态。
    .verify = 客户端不久之后打开新的连接，或不再打开。
rule-server-going-away-1001 =
    .title = 服务器离开（1001）
    .cause = 服务器以 1001 关闭：它正在停止，或按自身的时限结束这个会话。
    .fix = 查找当时的部署或空闲时限。
    .proper = 停止前先排空连接，并让客户端随机延迟后重连。
    .verify = 看该服务器的其他连接是否在同一秒结束。
rule-idle-close =
    .title = 因空闲被关闭，时限 { $timer }
    .cause = { $watched ->
        [messages] Close { $code } 之前有 { $silence } 没有发送任何消息（Ping 不计）
       *[both] Close { $code } 之前有 { $idle } 没有发送任何内容
    }{ $fits ->
        [yes] ，与 { $product } 的空闲时限相符。
       *[no] ，且其原因文本提到空闲时限。
    }
    .fix = { $watched ->
        [client] 让客户端至少每 { $suggested } 发送一次心跳
        [server] 让服务器至少每 { $suggested } 发送一次心跳
        [messages] 至少每 { $suggested } 发送一条消息（Ping 不计）
        [unknown] 以不超过时限一半的间隔发送心跳
       *[both] 至少每 { $suggested } 发送一次心跳
    }{ $known ->
        [yes] ，或调高时限（`{ $setting }`）。
       *[no] ，或调高时限。
    }
    .proper = 由该时限所监视的一方发送心跳。
    .verify = 使用心跳后，连接持续超过 { $timer }。
rule-session-cap =
    .title = 达到服务的会话最长时间
    .cause = Close 的原因文本说明会话达到了最长时间；当时它已持续 { $age }。
    .fix = 在到期前不久打开新的连接。
    .proper = 将状态带入下一个会话，并及时续期令牌。
    .verify = 无论会话在做什么，都在同样的时长后结束。
rule-keepalive-ping-timeout-1011 =
    .title = 保活：没有及时收到 Pong（1011）
    .cause = { $acked ->
        [yes] Ping 到达了另一主机并得到确认，但其程序没有及时发送 Pong：程序忙碌或阻塞，或者是代理代为确认。
        [no] Ping 始终没有得到确认：路径或另一主机已经消失。
       *[unknown] Close 的发送方没有及时收到对其 Ping 的 Pong。
    }
    .fix = 不要阻塞静默一方的事件循环；作为权宜之计，调高 `ping_timeout`。
    .proper = 将耗时的工作移出读取套接字的循环。
    .verify = 每个 Ping 在一秒之内得到 Pong。
rule-heartbeat-close =
    .title = 因心跳失败被关闭
    .cause = Close 的原因文本说明心跳没有及时得到应答。
    .fix = 查明另一方为何没有应答：程序阻塞、路径缓慢，或时限过短。
    .proper = 将耗时的工作移出读取套接字的循环。
    .verify = 每个 Ping 或心跳消息都有应答。
rule-app-error-1011 =
    .title = 内部错误（1011）
    .cause = { $side ->
        [client] 客户端遇到错误，以 1011 关闭；最常见的是 Python 的 websockets 的保活。
       *[other] 服务器遇到错误，很可能是在处理最后一条消息时。
    }
    .fix = 查看关闭连接一方在那一秒的日志。
    .proper = 在消息处理程序中捕获错误，并在协议之内作出应答。
    .verify = 重复最后一条消息，可以看出是否由它引起错误。
rule-restart-1012 =
    .title = 服务重启（1012）
    .cause = 服务器因重启而关闭连接。
    .fix = 让客户端随机延迟后重连。
    .proper = 逐步重启，并使负载均衡器的延迟长于排空时间。
    .verify = 服务器不久之后重新接受连接。
rule-overload-1013 =
    .title = 服务器过载（1013）
    .cause = 服务器要求稍后再试：达到了上限，或缺少它所需的资源。
    .fix = 每次尝试之后等待更久。
    .proper = 增加容量，并在升级之前以 503 和 Retry-After 拒绝。
    .verify = 连接数随时间的变化显示出上限。
rule-bad-gateway-1014 =
    .title = 网关的后端失败（1014）
    .cause = 自行终结 WebSocket 的网关，从后面的服务器得到了错误的响应，或没有得到响应。
    .fix = 检查后端的健康状况、地址、端口和超时时间。
    .proper = 在后端停止之前，通过健康检查将其移出轮转。
    .verify = 在网关之后抓包，可以看到那一段连接的失败。
rule-policy-1008 =
    .title = { $kind ->
        [auth] 因策略被拒绝：凭据（1008）
        [rate] 因策略被拒绝：超出限额（1008）
        [slow] 因策略被拒绝：读取过慢（1008）
        [origin] 因策略被拒绝：来源（1008）
       *[other] 因策略被拒绝（1008）
    }
    .cause = { $kind ->
        [auth] 原因文本提到凭据：令牌缺失、错误或已过期。
        [rate] 原因文本提到限额：消息、连接或字节过多。
        [slow] 客户端读取过慢：其窗口已关闭，或原因文本如此说明。
        [origin] 原因文本说明不允许该页面的来源（origin）。
       *[other] 服务器的某条规则结束了连接，而关闭码没有说明是哪一条。
    }
    .fix = { $kind ->
        [auth] 在连接之前续期令牌，并检查双方的时钟。
        [rate] 减少发送，或合并消息。
        [slow] 加快读取，或减少订阅。
        [origin] 将该来源加入服务器的列表。
       *[other] 查看原因文本和服务器在那一秒的日志。
    }
    .proper = 让服务器使用 3000、3003 或自定义关闭码，使客户端能够区分这些情况。
    .verify = 服务器的日志指出是哪条规则。
rule-too-big-1009 =
    .title = 消息过大（1009）
    .cause = { $known ->
        [yes] 接收方拒绝了 { $bytes } 的消息。低于该大小的默认上限中，最接近的是 { $product } 的 { $limit }。
       *[no] 接收方因消息的大小或自身的规则拒绝了它。
    }
    .fix = 调高接收方的上限，或发送较小的消息。
    .proper = 在应用中将大块数据拆分成多条消息。
    .verify = 低于上限的消息可以通过。
rule-unsupported-1003 =
    .title = 不接受这类数据（1003）
    .cause = 接收方无法接受最后一条消息：它需要二进制而收到文本，或者相反，或者内容无法解析。
    .fix = 发送接收方期望的帧类型。
    .proper = 商定一个规定了类型的子协议。
    .verify = 另一种帧类型被接受。
rule-protocol-1002 =
    .title = 协议错误（1002），抓包中没有出错的帧
    .cause = Close 说明有规则被违反，但抓到的帧都没有违反规则；空闲时限、子协议被拒，或对接收方而言过新的关闭码，也可能如此表现。
    .fix = 查看关闭连接一方在那一秒的日志。
    .proper = 更新关闭连接一方的库。
    .verify = 两个方向的完整抓包可以看出是否有帧出错。
rule-bad-data-1007 =
    .title = 内容与类型不符（1007）
    .cause = 接收方收到了不是 UTF-8 的文本，或无法解压的压缩数据。
    .fix = 二进制以二进制发送，文本编码为 UTF-8；关闭压缩作为测试。
    .proper = 在一处按数据的类型选择文本或二进制。
    .verify = Close 之前的消息可以按 UTF-8 解码。
rule-mandatory-extension-1010 =
    .title = { $sender ->
       *[client] 客户端需要某个扩展（1010）
        [server] 服务器以客户端专用的关闭码 1010 关闭
    }
    .cause = { $sender ->
       *[client] 服务器没有同意客户端所需的扩展，因此客户端关闭了连接。
        [server] 按定义只有客户端发送该关闭码，而服务器发送了它：某个库或应用赋予
            1010 自己的含义，往往是想要某个扩展。
    }
    .fix = { $sender ->
       *[client] 在服务器和每个代理上启用该扩展，或将其改为可选。
        [server] 在服务器的代码中查找何处发送 1010；让它拒绝升级，或发送
            1008 或自定义关闭码。
    }
    .proper = 不让代理改写 Sec-WebSocket-Extensions。
    .verify = 101 中有该扩展。
rule-closed-without-status-1005 =
    .title = 关闭时没有关闭码
    .cause = { $side ->
        [client] 客户端发送了空的 Close；不带参数调用 close() 就是如此。
        [server] 服务器发送了空的 Close；Socket.IO 每次结束都是如此。
       *[none] 发送了一个空的 Close。
    }
    .fix = 如果本来就要结束，则无需处理。
    .proper = 在调用 close 之处传入关闭码和原因文本。
    .verify = 下一次结束给出自己的原因。
rule-app-code =
    .title = { $code } { $name }
    .cause = { $book } 定义了该关闭码；其含义见下方的关闭码部分。
    .fix = 按码表中的说明处理。
    .proper = 在客户端处理该服务的每个关闭码。
    .verify = `wsclose-pcap explain { $code }` 给出更多说明。
rule-private-code =
    .title = 私有关闭码 { $code }
    .cause = 其含义由应用定义；所选的码表都没有定义它。
    .fix = 查看原因文本，并在应用的文档中查找该关闭码。
    .proper = 在码表中描述自己的关闭码，并用 `--codebook` 传入。
    .verify = 此后报告会给出该关闭码的名称。
rule-close-race =
    .title = 双方同时关闭
    .cause = 两个 Close 帧在途中交错，因此双方各自得到对方的关闭码；两边的日志不一致。
    .fix = 无需处理；两个关闭码都要看。
    .proper = 由应用的一方决定何时结束。
    .verify = 两个 Close 帧在一个往返时间之内发出。
rule-close-not-answered =
    .title = Close 始终没有得到应答
    .cause = 另一主机确认了 Close，但其程序在结束之前没有发送应答的 Close：它已停止读取，或者其库只是断开连接。
    .fix = 查看静默一方的程序当时在做什么。
    .proper = 持续读取，直到 Close 得到应答。
    .verify = 每个 Close 在一秒之内得到应答。
rule-close-lost-to-rst =
    .title = Close 很可能因重置而丢失
    .cause = 一方发送 Close 后，在尚有未读数据时重置了连接，因此对端可能从未读到该 Close：它得到的是 1006。
    .fix = 发送 Close 之后读完所有到达的数据，直到收到应答或达到时限。
    .proper = 先关闭发送方向，到数据流结束时再关闭套接字。
    .verify = Close 之后是 FIN，没有 RST。

# The transport ended.
rule-server-fin-no-close =
    .title = 服务器结束 TCP，没有 Close
    .cause = 服务器的进程没有经过关闭握手就关闭了套接字：处理程序中有未捕获的错误、进程崩溃或被终止，或者调用直接销毁了套接字。
    .fix = 查看服务器在那一秒的日志。
    .proper = 捕获错误并以 1011 关闭；停机时以 1001 或 1012 关闭。
    .verify = 服务器在 FIN 之前发送 Close。
rule-client-fin-no-close =
    .title = 客户端结束 TCP，没有 Close
    .cause = 客户端的进程或系统没有经过关闭握手就关闭了套接字：它被终止、被挂起，或调用了 `terminate()`。
    .fix = 查看客户端当时的情况。
    .proper = 让客户端以关闭码关闭，并恢复会话。
    .verify = 客户端在 FIN 之前发送 Close。
rule-rst-by-peer =
    .title = { $side ->
        [client] 客户端重置了连接
       *[server] 服务器重置了连接
    }
    .cause = TCP 被重置，没有 Close，也没有迹象指向其他发送者：在尚有未读数据时崩溃、套接字被销毁，或该主机上的防火墙所为。
    .fix = 查看该方在那一秒的日志。
    .proper = 以关闭码关闭，并在关闭套接字之前读到结尾。
    .verify = 在该主机上抓包可以看出 RST 是否由它发出。
rule-rst-injected =
    .title = 路径上的某个环节重置了连接
    .cause = { $sign ->
        [id] RST 的 IP 标识为 { $seen }，而其发送方已数到 { $usual }：它似乎由中间设备发出。
        [both] 双方各以对方的名义被重置，相隔
            { $seen }：是中间设备所为，或者双方的程序在那一刻都被停止。
       *[ttl] RST 的 TTL 为 { $seen }，而其发送方的其他数据包为 { $usual }：它由中间设备发出。
    }
    .fix = 找到路径上的防火墙或负载均衡器，检查其定时器和规则。
    .proper = 在那里放行这类流量，并以短于其空闲时限的间隔发送心跳。
    .verify = 在被冒用名义的主机上抓包，其中没有该 RST。
rule-peer-vanished =
    .title = 主机或路径消失
    .cause = 数据或 Ping 一再发送，没有任何应答：另一主机断电、断网或休眠，或者路径上的某个环节丢弃了该流。
    .fix = 查看静默的主机以及路径当时的情况。
    .proper = 双方都使用心跳，并使用 `TCP_USER_TIMEOUT`。
    .verify = 在另一侧抓包可以看出数据包是否到达。
rule-forgotten-flow-rst =
    .title = { $pause } 没有数据包之后，路径遗忘了连接
    .cause = 有 { $pause } 没有任何数据包通过，结束静默的数据包得到 RST 应答：途中的
        NAT、防火墙或负载均衡器已将空闲的连接丢弃{ $known ->
        [yes] （例如 { $product }，时限 { $timer }）
       *[no] { "" }
    }；或者 RST 以其名义发出的主机在此期间重启过。
    .fix = { $settable ->
        [yes] 以远短于 { $timer } 的间隔发送心跳或 TCP 保活，或调高 `{ $setting }`。
       *[no] 以短于路径上最短空闲时限的间隔发送心跳或 TCP 保活。
    }
    .proper = 双方都以路径上最短空闲时限的一半为间隔发送心跳。
    .verify = 使用心跳后，连接没有其他数据也持续超过 { $pause }。
rule-forgotten-flow-silent =
    .title = { $pause } 没有数据包之后，路径吞掉了后续的数据包
    .cause = 有 { $pause } 没有任何数据包通过，此后发送的内容都没有应答：途中的
        NAT、防火墙或负载均衡器已将空闲的连接丢弃，并丢弃其数据包{ $known ->
        [yes] （例如 { $product }，时限 { $timer }）
       *[no] { "" }
    }；或者另一主机在此期间消失。
    .fix = { $settable ->
        [yes] 以远短于 { $timer } 的间隔发送心跳或 TCP 保活，或调高 `{ $setting }`。
       *[no] 以短于路径上最短空闲时限的间隔发送心跳或 TCP 保活。
    }
    .proper = 双方都以路径上最短空闲时限的一半为间隔发送心跳。
    .verify = 使用心跳后，连接没有其他数据也持续超过 { $pause }。
rule-icmp-killed =
    .title = 路径报告数据包无法通过
    .cause = { $reporter } 告知{ $sender ->
        [client] 客户端
       *[server] 服务器
    }：{ $kind ->
        [prohibited] 其数据包被过滤器禁止
        [time_exceeded] 其数据包在绕圈，或经过的跳数过多
       *[unreachable] 其数据包没有通往目标的路由
    }；此后再无任何返回。
    .fix = 查看 { $reporter } 当时的路由和过滤器。
    .proper = 更改路由和过滤器时，不影响已建立的连接。
    .verify = 抓包中没有这样的 ICMP 错误。
rule-mtu-blackhole =
    .title = 数据包超出了路径允许的大小
    .cause = { $reporter } 报告{ $sender ->
        [client] 客户端
       *[server] 服务器
    }的数据包过大{ $known ->
        [yes] ，最多只能通过 { $mtu } 字节
       *[no] { "" }
    }；{ $bytes } 字节的报文段被重传，始终没有到达。
    .fix = 让 ICMP 错误能到达发送方，或在隧道或 VPN 上钳制 MSS（`--clamp-mss-to-pmtu`）。
    .proper = 将网络接口的 MTU 设为路径能通过的大小，并将 `net.ipv4.tcp_mtu_probing` 设为 1。
    .verify = 大的消息能够到达，且抓包中没有这样的 ICMP 错误。
rule-proxy-idle-end =
    .title = 由空闲定时器结束，时限 { $timer }
    .cause = { $watched ->
        [messages] 有 { $silence } 没有发送任何消息（Ping 不计），随后 TCP 结束，没有
            Close；这与 { $product } 相符。
       *[both] 有 { $idle } 没有发送任何内容，随后 TCP 结束，没有 Close；这与 { $product } 相符。
    }
    .fix = { $watched ->
        [client] 让客户端至少每 { $suggested } 发送一次心跳
        [server] 让服务器至少每 { $suggested } 发送一次心跳
        [messages] 至少每 { $suggested } 发送一条消息（Ping 不计）
       *[both] 至少每 { $suggested } 发送一次心跳
    }{ $known ->
        [yes] ，并调高 `{ $setting }`。
       *[no] 。
    }
    .proper = 让心跳间隔短于路径上最短的空闲时限。
    .verify = 使用心跳后，连接持续超过 { $timer }。
rule-heartbeat-collision =
    .title = 每 { $interval } 一次的心跳与空闲时限竞争
    .cause = { $pinger ->
        [client] 客户端每 { $interval } 发送一次 Ping，而连接恰在下一个 Ping 该发出时结束
       *[server] 服务器每 { $interval } 发送一次 Ping，而连接恰在下一个 Ping 该发出时结束
    }{ $fits ->
        [yes] ，与 { $product } 的空闲时限（{ $limit }）相符：Ping 和时限谁先到全凭偶然。
       *[no] ，此前静默 { $silence }：有一个与此相近的空闲时限，Ping 和时限谁先到全凭偶然。
    }
    .fix = { $known ->
        [yes] 至少每 { $suggested } 发送一次心跳，或调高 `{ $setting }`。
       *[no] 至少每 { $suggested } 发送一次心跳，或调高时限。
    }
    .proper = 让心跳间隔不超过路径上最短空闲时限的一半。
    .verify = 缩短心跳间隔后，连接持续超过 { $limit }。
rule-heartbeat-too-slow =
    .title = 每 { $interval } 一次的心跳对空闲时限来说太慢
    .cause = { $pinger ->
        [client] 客户端每 { $interval } 才发送一次 Ping，连接在静默 { $silence } 后结束
       *[server] 服务器每 { $interval } 才发送一次 Ping，连接在静默 { $silence } 后结束
    }{ $fits ->
        [yes] ，与 { $product } 的空闲时限（{ $limit }）相符。
       *[no] ，Close 也说明是因为空闲。
    }
    .fix = { $known ->
        [yes] 至少每 { $suggested } 发送一次心跳，或调高 `{ $setting }`。
       *[no] 至少每 { $suggested } 发送一次心跳，或调高时限。
    }
    .proper = 让心跳间隔不超过路径上最短空闲时限的一半。
    .verify = 加快心跳后，连接持续超过 { $limit }。
rule-proxy-max-age =
    .title = 因达到最长存活时间 { $timer } 而结束
    .cause = 连接在使用中，存活 { $age } 后结束；这与 { $product } 相符。
    .fix = { $known ->
        [yes] 在到期前不久重连，或调高 `{ $setting }`。
       *[no] 在到期前不久重连。
    }
    .proper = 将状态带入下一个连接。
    .verify = 无论连接在做什么，都在同样的存活时间后结束。
rule-heartbeat-no-answer-then-drop =
    .title = Ping 没有应答，随后 TCP 被断开
    .cause = { $side ->
        [client] 客户端的 Ping 没有 Pong，客户端便断开连接，没有发送 Close；基于 `terminate()` 的心跳就是如此。
       *[server] 服务器的 Ping 没有 Pong，服务器便断开连接，没有发送 Close；基于 `terminate()` 的心跳就是如此。
    }
    .fix = 查明另一方为何没有发送 Pong；作为权宜之计，调高时限。
    .proper = 心跳失败时以关闭码关闭，使日志能说明原因。
    .verify = 每个 Ping 都有 Pong。
rule-ping-acked-not-ponged =
    .title = Ping 已到达，但没有 Pong
    .cause = 另一主机确认了 Ping，但其程序在 10 s 或更长时间内没有发送 Pong：程序已冻结，或者远端已经消失，由代理代为确认。
    .fix = 查看静默一方的程序；在代理之后抓包。
    .proper = 将耗时的工作移出读取套接字的循环。
    .verify = 每个 Ping 在一秒之内得到 Pong。
rule-slow-consumer =
    .title = 一方读取过慢
    .cause = 一方关闭了窗口，发给它的数据堆积且未获确认，连接随后被切断。
    .fix = 加快读取，或减少发给该方的数据。
    .proper = 对读取慢的一方丢弃或合并消息，并以关闭码关闭其连接。
    .verify = 窗口没有长时间为零。
rule-reset-after-half-close =
    .title = FIN 之后出现重置
    .cause = 一方发送 FIN 后又发送 RST，因为到达了它没有读取的数据。
    .fix = 仅此一项无需处理；参见其他结论。
    .proper = 在关闭套接字之前读到数据流的结尾。
    .verify = FIN 得到 FIN 的应答。
rule-tls-truncation =
    .title = TLS 结束时没有 close_notify
    .cause = TCP 结束，而 TLS 没有正常结束：进程崩溃或连接被切断，或者所用的库从不发送它。
    .fix = 仅此一项无需处理；参见其他结论。
    .proper = 先关闭 TLS，再关闭 TCP。
    .verify = FIN 之前有 close_notify。
rule-stream-stalled =
    .title = HTTP/2 流停滞
    .cause = 一方用完了另一方允许它发送的额度，到结束为止没有再获得额度。
    .fix = 查看没有给予额度的一方：它没有读取该流。
    .proper = 随着数据被读取给予窗口，流和连接都要给予。
    .verify = 数据之后有 WINDOW_UPDATE 帧。
rule-unknown-1006 =
    .title = 没有 Close 就结束，原因未知
    .cause = 除结束本身之外，抓包中没有其他证据。
    .fix = 查看双方在那一秒的日志。
    .proper = 在连接结束的每一处，将关闭码、原因文本和起因写入日志。
    .verify = 从连接建立之前开始，在路径的两侧抓包。

# Two legs of one session.
rule-two-legs-stitched =
    .title = 经过代理的同一会话的两段连接
    .cause = { $basis ->
       *[key] 两个 TCP 连接带有相同的 Sec-WebSocket-Key：两者之间有代理。
        [proxy_header] 一个连接上的 PROXY 头部指出了另一个连接的客户端：两者之间有代理。
        [traffic] 两个 TCP 连接的地址、时间、路径和字节数相符：两者之间似乎有代理。
    }
    .fix = 仅此一项无需处理。
    .proper = 将两段连接放在一起看。
    .verify = 代理的日志中有这两个地址。
rule-hop-eats-close =
    .title = 代理没有转发 Close { $code }
    .cause = 一段连接有 Close { $code }，另一段结束时没有任何 Close：代理丢弃了该帧，那一侧得到的是 1006。
    .fix = 更新或更换该代理或中继。
    .proper = 让中继转发关闭码和原因文本。
    .verify = 两段连接有相同的 Close。
rule-hop-rewrites-close =
    .title = 代理将 Close { $code } 改成了 { $other }
    .cause = { $kind ->
        [artefact] 一段连接有 Close { $code }，另一段有 { $other }：代理的代码较旧，不认识
            { $code }，于是报告了一个并不存在的协议错误。
       *[other] 两段连接的 Close 帧带有不同的关闭码：代理自行终结 WebSocket，并发送自己的 Close。
    }
    .fix = 以结束开始的那一段连接上的关闭码为准：{ $code } 才是原因。
    .proper = 让中继转发关闭码和原因文本。
    .verify = 两段连接有相同的 Close。
rule-hop-makes-close =
    .title = Close { $code } 由代理自行产生
    .cause = { $side ->
        [client] 在客户端那一段，TCP 结束时没有 Close；服务器收到的 Close { $code } 由代理发出。
       *[server] 在后端那一段，TCP 结束时没有 Close；客户端收到的 Close { $code } 由代理发出。
    }
    .fix = { $side ->
        [client] 查明客户端为何在那一秒离开。
       *[server] 查看后端在那一秒的日志：关闭码没有说明后端的情况。
    }
    .proper = 让结束连接的一方以自己的关闭码关闭。
    .verify = 两段连接有相同的 Close。
rule-half-dead-hop =
    .title = 后端那一段已失效，客户端那一段没有
    .cause = 代理之后再无任何应答，而代理仍维持着客户端那一段；客户端无从察觉。
    .fix = 查看后端以及代理与后端之间的网络当时的情况。
    .proper = 使用端到端的心跳；由代理自行应答的 Ping 说明不了什么。
    .verify = 后端消失后，客户端那一段在一个心跳间隔之内结束。
rule-hop-ends-first =
    .title = 代理自身结束了会话
    .cause = 代理同时结束了两段连接，而客户端和服务器都没有发送过
        Close 或 FIN：是代理的定时器、重新加载或上限所致。
    .fix = 查看代理的空闲超时和它在那一秒的日志。
    .proper = 以短于代理空闲时限的间隔发送心跳，并在重新加载之前排空连接。
    .verify = 使用心跳后，会话持续超过该时限。
rule-hop-upstream-failed =
    .title = 升级在代理之后失败
    .cause = { $backend ->
        [refused] 客户端从代理得到 HTTP { $status }；{ $address } 以 HTTP { $backend_status } 响应升级。
        [cut] 客户端从代理得到 HTTP { $status }；{ $address } 没有响应升级就结束了 TCP。
        [silent] 客户端从代理得到 HTTP { $status }；{ $address } 没有响应升级。
        [no-port] 客户端从代理得到 HTTP { $status }；{ $address } 拒绝了代理的 TCP 连接。
        [no-host] 客户端从代理得到 HTTP { $status }；{ $address } 没有应答代理的 TCP 连接。
       *[other] 客户端从代理得到 HTTP { $status }；后端那一段以其他方式结束。
    }
    .fix = 查看后端那一段连接：它的状态码、它的结束，以及后端的日志。
    .proper = 在后端停止之前，通过健康检查将其移出轮转。
    .verify = 后端自身以 101 响应升级。
rule-upstream-ended-first =
    .title = 后端先结束，代理随之结束
    .cause = 在代理之后的那一段连接上，服务器先结束了 TCP；代理随后结束了客户端的那一段。
    .fix = 查看后端在那一秒的日志。
    .proper = 让后端以关闭码关闭。
    .verify = 客户端的那一段至少晚一个往返时间结束。
rule-client-ended-first =
    .title = 客户端先结束，代理随之结束
    .cause = 在代理之前的那一段连接上，客户端先结束了 TCP；代理随后结束了后端的那一段。
    .fix = 查看客户端当时的情况。
    .proper = 让客户端以关闭码关闭。
    .verify = 后端的那一段至少晚一个往返时间结束。

# Many connections at once.
rule-mass-restart-graceful =
    .title = { $server } 以 { $code } 关闭了其连接
    .cause = 在 { $total } 个打开的连接中，服务器于 { $duration } 之内关闭了 { $count } 个：带关闭握手的部署或重启。
    .fix = 让客户端随机延迟后重连。
    .proper = 逐步重启，并分批排空连接。
    .verify = 时间与服务器日志中的某次部署相符。
rule-mass-crash =
    .title = { $server } 同时断开了其连接
    .cause = 在 { $total } 个打开的连接中，有 { $count } 个于 { $duration } 之内由服务器结束，没有 Close：其进程停止、崩溃或被终止。
    .fix = 查看服务器和系统在那一秒的日志（内存、信号）。
    .proper = 以 1001 或 1012 正常停机，并为进程留出足够的时间。
    .verify = 进程的启动时间是新的。
rule-proxy-reload-or-restart =
    .title = { $server } 处的代理断开了其连接
    .cause = { $count } 个连接在 { $duration } 之内结束，没有 Close，而该端口立即接受了新的连接：代理重新加载或重启。
    .fix = 查找代理当时的重新加载、配置更改或缩容。
    .proper = 让旧的工作进程完成工作（nginx：较长的 `worker_shutdown_timeout`），并减少更改。
    .verify = 时间与代理的日志相符。
rule-batch-drain =
    .title = { $server } 分批排空了其连接
    .cause = { $count } 个连接被分批关闭，每 { $interval } 一批：有序的排空。
    .fix = 如果本来就要排空，则无需处理。
    .proper = 让每批足够小，使接替的服务器能够承受。
    .verify = 时间与某次部署相符。
rule-network-event =
    .title = 多个连接同时静默
    .cause = { $count ->
       *[other] { $count } 个连接在 { $duration } 之内失去了对端：链路、路由器、VPN 或主机发生故障。
    }
    .fix = { $place ->
        [client] 查看客户端的网络当时的情况：所有客户端都在同一网络中，服务器则不然。
        [server] 查看服务器的网络当时的情况：所有服务器都在同一网络中，客户端则不然。
       *[path] 查看这些连接共用的网络当时的情况。
    }
    .proper = 双方都使用心跳，使双方都能尽早发现。
    .verify = 同一路径上的其他流量当时也静默。
rule-lb-deregistration =
    .title = { $server } 被移出轮转
    .cause = { $count ->
       *[other] { $count } 个连接在 { $duration } 之内被负载均衡器结束，没有
            Close；此后新的连接只前往其他服务器。
    }
    .fix = 给连接更多时间：加长注销延迟（deregistration delay）。
    .proper = 在该延迟结束之前，由服务器自身以 1001 或 1012 关闭。
    .verify = 负载均衡器的日志中，有该服务器在此之前被移出的记录。
rule-code-mix-by-hop =
    .title = 代理掩盖了其他连接已获知的重启
    .cause = { $count ->
       *[other] 代理之后有 { $count } 个连接结束时没有 Close，而服务器在同一秒以 { $code } 关闭了其他连接。
    }
    .fix = 将这些 1006 视为 { $code }。
    .proper = 让代理转发 Close 帧，或更新代理。
    .verify = 在代理之后抓包，其中有这些 Close 帧。
rule-deploy-correlated-errors =
    .title = { $server } 恢复后换了程序
    .cause = { $count ->
       *[other] { $count } 个连接结束，Server 头部从 { $before } 变为 { $after }：一次发布。
    }
    .fix = 比较前后的错误；如果增多则回滚。
    .proper = 逐步发布，并先排空连接。
    .verify = 时间与某次发布相符。
rule-wall-clock-periodic =
    .title = { $server } 的连接每 { $interval } 结束一次
    .cause = { $count ->
       *[other] { $count } 个连接无论存活多久，都在间隔相同的
            { $events } 次事件中结束：定时任务、日志轮转、重新加载或证书续期。
    }
    .fix = 查找该服务器或代理在这些时间运行什么。
    .proper = 重新加载时不断开连接，或先排空连接。
    .verify = 下一次事件在同样的间隔之后出现。
rule-connection-limit =
    .title = { $server } 最多保持 { $limit } 个连接
    .cause = { $count ->
       *[other] 在 { $limit } 个连接打开期间有 { $count } 次尝试失败，且打开的连接从未更多：达到了上限。
    }
    .fix = 调高上限：打开文件数、工作进程连接数、会话数或配额。
    .proper = 为连接数设置告警，并在达到上限之前增加容量。
    .verify = 能保持打开的连接超过 { $limit } 个。
rule-one-path-or-protocol =
    .title = { $kind ->
       *[path] 路径 { $name } 比其他路径更常失败
        [subprotocol] 子协议 { $name } 比其他子协议更常失败
        [agent] 客户端程序 { $name } 比其他程序更常失败
    }
    .cause = { $count ->
       *[other] 有 { $count } 个这类连接建立失败或中断，占这类连接的
            { $share }：远高于同样服务器上的其他连接。
    }
    .fix = 查找那里最近更改了什么。
    .proper = 按路径、子协议和客户端版本监控失败。
    .verify = 撤销该更改之后，占比下降。
rule-session-takeover =
    .title = 两个客户端互相挤掉对方
    .cause = { $count ->
       *[other] { $count } 个会话在地址和参数相同的另一个会话开始时，立即被
            { $server } 结束：同一身份被使用了两次。
    }
    .fix = 为每个客户端分配自己的身份。
    .proper = 拒绝或合并第二次登录，并以自定义关闭码告知旧会话。
    .verify = 两个客户端都保持连接。
rule-network-switch =
    .title = 客户端更换了网络
    .cause = { $count ->
       *[other] { $count } 个客户端静默，不久之后以相同的参数从其他地址返回。
    }
    .fix = 服务器无需处理；旧会话由心跳结束。
    .proper = 重连之后恢复会话，并使用心跳使旧会话尽早结束。
    .verify = 这些地址属于不同的网络。
rule-storm-kills-server =
    .title = 返回的客户端压垮了服务器
    .cause = 断开之后有 { $count } 次尝试失败或被拒绝：服务器无法同时接纳所有返回的客户端。
    .fix = 尽早以 503 和 Retry-After 拒绝，并让客户端等待更久。
    .proper = 每个客户端的首次延迟随机，此后延迟逐次加长。
    .verify = 重启之后，升级的速率保持平稳。
rule-reconnect-storm =
    .title = 客户端同时返回
    .cause = 断开后 { $duration } 之内出现了 { $count } 次连接尝试。
    .fix = 让客户端在首次尝试之前等待一段随机的时间。
    .proper = 首次延迟在 5 s 以内随机，此后延迟逐次加长（RFC 6455 §7.2.3）。
    .verify = 重启之后，升级的速率保持平稳。
rule-reconnect-without-jitter =
    .title = 客户端都在相同的延迟后重连
    .cause = { $count ->
       *[other] { $count } 个客户端在断开 { $delay } 后返回，几乎完全一致：该延迟没有随机部分。
    }
    .fix = 为延迟加上随机部分。
    .proper = 首次延迟在 5 s 以内随机，此后延迟逐次加长（RFC 6455 §7.2.3）。
    .verify = 断开之后，客户端的返回分散在数秒之中。
rule-equal-idle =
    .title = { $timer } 的空闲定时器
    .cause = { $count ->
       *[other] { $count } 个连接都在同样静默 { $timer } 后结束：是定时器所致。
    }{ $known ->
        [yes] 已知具有该时长的有：{ $product }。
       *[no] { "" }
    }{ $collides ->
        [yes] 其中多数每 { $interval } 发送一次 Ping，因此 Ping 与定时器竞争。
       *[no] { "" }
    }
    .fix = { $watched ->
        [client] 让客户端至少每 { $suggested } 发送一次心跳，或调高定时器。
        [server] 让服务器至少每 { $suggested } 发送一次心跳，或调高定时器。
        [messages] 至少每 { $suggested } 发送一条消息（Ping 不计），或调高定时器。
       *[both] 至少每 { $suggested } 发送一次心跳，或调高定时器。
    }
    .proper = 让心跳间隔短于路径上最短的空闲时限。
    .verify = 使用心跳后，连接持续超过 { $timer }。
rule-equal-lifetimes =
    .title = 最长存活时间 { $timer }
    .cause = { $count ->
        [1] { $count } 个连接在存活 { $timer } 后结束。
       *[other] { $count } 个连接无论在做什么，都在同样存活 { $timer } 后结束：是代理或服务的时限，或者令牌的有效期所致。
    }{ $known ->
        [yes] 已知具有该时长的有：{ $product }。
       *[no] { "" }
    }
    .fix = 在到期前不久重连并续期令牌。
    .proper = 将状态带入下一个连接。
    .verify = 在其他时间打开的连接，也在同样的存活时间后结束。
rule-one-backend-bad =
    .title = { $server } 比其他服务器更常失败
    .cause = { $count ->
       *[other] 该服务器有 { $count } 个连接建立失败或中断，占其自身连接的 { $share }：远高于其他服务器。
    }
    .fix = 将该服务器移出轮转，并与其他服务器作比较。
    .proper = 让健康检查打开一个 WebSocket。
    .verify = 移出该服务器之后，失败的占比下降。
rule-rising-overload =
    .title = 越来越多的客户端被拒绝
    .cause = { $count ->
        [1] { $count } 个连接以 429、503 或 1013 被拒绝。
       *[other] { $count } 个连接以 429、503 或 1013 被拒绝，且其占比不断上升：达到了上限。
    }
    .fix = 找出该上限：连接数、速率或配额。
    .proper = 在接近上限之前增加容量，并为此设置告警。
    .verify = 打开的连接数停在一个平台上。
rule-client-flapping =
    .title = { $client } 反复连接又失败
    .cause = { $count ->
        [1] 该客户端有 { $count } 个连接在数秒之内失败。
       *[other] 该客户端有 { $count } 个连接在数秒之内失败，一个接一个。
    }
    .fix = 查看各次结束的原因，并让客户端在每次之后等待更久。
    .proper = 延迟逐次加长；如果响应不会改变，则停止重试。
    .verify = 该客户端的尝试变得稀少。
rule-tcp-refused =
    .title = 连接尝试被拒绝
    .cause = { $count } 个 SYN 得到 RST 应答：该端口没有程序监听，或被防火墙拒绝。
    .fix = 检查服务是否在运行和监听，以及防火墙的规则。
    .proper = 从外部监控该端口。
    .verify = 到该端口的连接被接受。
rule-tcp-unreachable =
    .title = 连接尝试没有应答
    .cause = { $count } 个 SYN 没有应答：被过滤器丢弃，或没有路由。
    .fix = 检查地址、路由和防火墙。
    .proper = 从外部监控该端口。
    .verify = 到该端口的连接被接受。
rule-capture-duplicated =
    .title = 数据包被重复抓取
    .cause = { $count } 个数据包出现两次；副本已略去。
    .fix = 只在一个网络接口上抓包，或用 `editcap -d` 去除副本。
    .proper = 每条链路只镜像一次。
    .verify = 下一份报告没有计入副本。

# Packets and figures that prove it.
evidence-close = { $side ->
        [client] 客户端发出 Close { $code }
       *[server] 服务器发出 Close { $code }
    }
evidence-answer = { $side ->
        [client] 客户端以 Close { $code } 应答
       *[server] 服务器以 Close { $code } 应答
    }
evidence-fin = { $side ->
        [client] 客户端发出 FIN
       *[server] 服务器发出 FIN
    }
evidence-rst = { $side ->
        [client] 客户端发出 RST
       *[server] 服务器发出 RST
    }
evidence-last-data = { $side ->
        [client] 最后的数据，来自客户端
       *[server] 最后的数据，来自服务器
    }
evidence-silence = 静默 { $idle } 后结束
evidence-age = 打开了 { $age }
evidence-ping = { $side ->
        [client] 客户端的 Ping 没有 Pong
       *[server] 服务器的 Ping 没有 Pong
    }{ $acked ->
        [yes] ，已由 TCP 确认
        [no] ，未获确认
       *[unknown] { "" }
    }
evidence-heartbeat = { $side ->
        [client] 客户端每 { $interval } 发送一次 Ping
       *[server] 服务器每 { $interval } 发送一次 Ping
    }{ $answered ->
        [yes] ，往返时间通常为 { $usual }
       *[no] { "" }
    }{ $unanswered ->
        [0] { "" }
       *[other] ，{ $unanswered } 个无应答
    }
evidence-no-message = { $idle } 没有消息后结束
evidence-fault = { $side ->
        [client] 客户端违反规则
       *[server] 服务器违反规则
    }
evidence-status = HTTP { $status }
evidence-alert = { $side ->
        [client] 客户端发出告警 { $alert }
       *[server] 服务器发出告警 { $alert }
    }
evidence-ttl = RST 的 TTL 为 { $seen }，通常为 { $usual }
evidence-ip-id = RST 的 IP 标识为 { $seen }，此前为 { $usual }
evidence-rst-both = 反方向的 RST，相隔 { $seen }
evidence-rst-own = RST 的窗口为 { $window }，IP 标识为 { $seen }，此前为 { $usual }：来自同一套接字
evidence-rst-stranger = RST 没有窗口，如同来自不认识该连接的主机
evidence-pause = 静默 { $pause } 后的第一个数据包
evidence-icmp = { $kind ->
        [prohibited] { $reporter } 发出的 ICMP：被禁止
        [too_big] { $reporter } 发出的 ICMP：数据包过大
        [time_exceeded] { $reporter } 发出的 ICMP：超时
       *[unreachable] { $reporter } 发出的 ICMP：不可达
    }
evidence-icmp-many = { $count ->
       *[other] 涉及 { $count } 个连接的 ICMP 错误
    }
evidence-clock-jump = 时间早于之前的数据包
evidence-retransmissions = { $side ->
        [client] 客户端 { $count } 次发送均无应答
       *[server] 服务器 { $count } 次发送均无应答
    }
evidence-wait = 等待 { $wait } 后
evidence-message = { $side ->
        [client] 客户端的消息，{ $bytes }
       *[server] 服务器的消息，{ $bytes }
    }
evidence-leg = { $leg ->
        [client] 客户端那一段：
       *[upstream] 后端那一段：
    }{ $what ->
        [close] Close { $number }
        [status] HTTP { $number }
        [rst] RST
        [fin] FIN
       *[end] 结束
    }{ $side ->
        [client] ，来自客户端
        [server] ，来自服务器
       *[none] { "" }
    }
evidence-first-end = 其中最早的结束
evidence-last-end = 其中最晚的结束
evidence-refused-syn = 后端拒绝 TCP
evidence-unanswered-syn = 发往后端的 SYN 没有应答
evidence-clear = 应为 TLS 之处出现明文
evidence-zero-window = { $side ->
        [client] 客户端的窗口为零
       *[server] 服务器的窗口为零
    }

# What it was not.
not-timer = 不是定时器：{ $idle } 的静默与已知的定时器都不相符。
not-idle = 不是空闲定时器：结束前 { $idle } 仍有数据通过。
not-middlebox = 不是中间设备：RST 的 TTL 为 { $seen }，与其发送方的其他数据包相同。
not-heartbeat = 不是心跳：没有未获应答的 Ping。
not-violation = 不是错误帧：抓到的帧都没有违反规则。

# Labels.
findings-proper = 长期措施
findings-verify = 验证
findings-evidence = 证据
findings-not = 已排除
findings-filter = 过滤器
confidence = 把握 { $percent }%
