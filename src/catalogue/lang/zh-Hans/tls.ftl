# TLS: what a connection or a flow shows of it, handshakes that failed, and every registered alert.
# `side` is client or server.

# What a flow used.
tls-alert = { $side ->
        [client] 客户端发出告警 { $alert }
       *[server] 服务器发出告警 { $alert }
    }
tls-alert-unreadable = { $side ->
        [client] 客户端发出加密告警
       *[server] 服务器发出加密告警
    }
tls-close-notify = { $side ->
        [client] 客户端发出 close_notify
       *[server] 服务器发出 close_notify
    }
tls-in-clear = 服务器发出明文
tls-no-close-notify = { $side ->
        [client] 客户端在 FIN 之前没有发送 close_notify：其数据可能不完整
       *[server] 服务器在 FIN 之前没有发送 close_notify：其数据可能不完整
    }

tls-alert-sent = { $side ->
        [client] 客户端发送了 TLS 告警 { $alert }
       *[server] 服务器发送了 TLS 告警 { $alert }
    }

# A handshake that failed. Who sent the alert, else who ended TCP, is `side`.
tls-failed-alert = { $side ->
        [client] TLS 失败：客户端发送了告警 { $alert }
       *[server] TLS 失败：服务器发送了告警 { $alert }
    }
    .cause = 该告警没有已注册的含义。
    .fix = 查看发送告警的一方在那一秒的日志。
tls-failed-unreadable = { $side ->
        [client] TLS 失败：客户端发送了无法读取的告警（已加密）
       *[server] TLS 失败：服务器发送了无法读取的告警（已加密）
    }
    .cause = 告警内容已加密；读不到告警内容，抓包就无法说明原因。
    .fix = 用 `--keylog` 提供该会话的密钥日志，或查看发送告警的一方的日志。
tls-failed-in-clear = TLS 失败：服务器以明文响应 ClientHello
    .cause = 客户端用 `wss://` 访问了服务器提供明文服务的端口。
    .fix = 对该端口改用 `ws://`，或改用服务器提供 TLS 的端口；如果前面有终结 TLS 的代理，让代理以 `http://` 访问该端口。
tls-failed-end = { $side ->
        [client] TLS 未能建立：客户端结束了 TCP（FIN），没有可读的告警说明原因
        [server] TLS 未能建立：服务器结束了 TCP（FIN），没有可读的告警说明原因
       *[other] TLS 未能建立，没有可读的告警说明原因
    }
    .cause = { $side ->
        [client] 可能是超时、用户离开页面、客户端未作说明就拒绝了证书，或者是健康检查。
        [server] 可能是服务器拒绝该服务器名或地址、服务器过载，或者该端口不提供 TLS。
       *[other] 结束阶段的数据包不在抓包中，或者有一方不再响应。
    }
    .fix = 查看结束连接的一方在那一秒的日志，并用 `openssl s_client -connect HOST:PORT -servername NAME` 重做握手。
tls-failed-reset = { $side ->
        [client] TLS 未能建立：客户端重置了 TCP（RST），没有可读的告警说明原因
        [server] TLS 未能建立：服务器重置了 TCP（RST），没有可读的告警说明原因
       *[other] TLS 未能建立：TCP 被重置（RST），没有可读的告警说明原因
    }
    .cause = 可能是按服务器名过滤的防火墙或中间设备、没有后端的负载均衡器，或者进程崩溃或被终止。
    .fix = 在路径两端抓包：只有一端看到的 RST 是在中途产生的。否则查看发送 RST 的一方的日志。
# Behind a ServerHello of TLS 1.3, where alerts are encrypted.
tls-failed-sealed =
    .cause = 往往是客户端不接受服务器的证书；TLS 1.3 会加密说明这一点的告警。
    .fix = 用 `--keylog` 提供该会话的密钥日志，以便读取告警；用 `openssl s_client -connect HOST:PORT -servername NAME` 检查证书，并查看双方在那一秒的日志。

# Every registered alert. `side` sent it. First what it means, then what to change when it ended a handshake.
alert-close_notify =
    .meaning = 发送方不再发送数据：TLS 的正常结束。
    .fix = TLS 本身没有问题；如果它出现在升级之前，查明发送方为何放弃。
alert-unexpected_message =
    .meaning = 收到了不该在握手的这一步出现的消息。
    .fix = 确认两端在该端口上都使用 TLS，且中间没有代理改动或插入字节；更新较旧一端的 TLS 库。
alert-bad_record_mac =
    .meaning = 某条记录未通过完整性校验：它在途中被改动，或者两端的密钥不同。
    .fix = 查找会改动数据包的中间设备或网络硬件，并更新两端的 TLS 库。
alert-decryption_failed =
    .meaning = 某条记录无法解密；只有旧的 TLS 库才发送此告警。
    .fix = 与 `bad_record_mac` 相同：查找在途中改动数据包的设备，并更新较旧的一端。
alert-record_overflow =
    .meaning = 某条记录超过了 TLS 允许的长度，往往是把明文当作 TLS 来读。
    .fix = 确认该端口提供的是 TLS 而不是明文，且没有代理向流中写入自己的文本。
alert-decompression_failure =
    .meaning = 经 TLS 压缩的数据无法解压。
    .fix = 关闭 TLS 压缩；自 2012 年起它已不再安全。
alert-handshake_failure =
    .meaning = { $side ->
        [client] 服务器所选的内容，客户端一概不接受。
       *[server] 客户端所提供的内容，服务器一概不接受：没有共同的密码套件、密钥交换组或签名算法。有些服务器在缺少客户端证书或不认识服务器名时也发送此告警。
    }
    .fix = 将 ClientHello 中的密码套件和密钥交换组与服务器的配置（nginx 中为 `ssl_ciphers` 和 `ssl_ecdh_curve`）以及证书密钥的类型（RSA 或 ECDSA）作比较；更新较旧的一端。
alert-no_certificate =
    .meaning = 客户端没有可出示的证书（SSL 3.0）。
    .fix = 更新客户端：SSL 3.0 不安全。
alert-bad_certificate =
    .meaning = { $side ->
        [client] 客户端拒绝服务器的证书：证书损坏、签名错误，或属于另一个名称。
       *[server] 服务器拒绝客户端的证书，或者没有收到证书：Go 编写的服务器在后一种情况下也发送此告警。
    }
    .fix = { $side ->
        [client] 检查服务器针对该服务器名发送的证书的名称、证书链和签名：`openssl s_client -connect HOST:PORT -servername NAME`。
       *[server] 为客户端配备由服务器所信任的 CA 签发的证书。
    }
alert-unsupported_certificate =
    .meaning = { $side ->
        [client] 客户端无法使用这类证书：密钥类型不受支持，或密钥用途中没有服务器身份验证。
       *[server] 服务器无法使用这类客户端证书：密钥类型不受支持，或密钥用途中没有客户端身份验证。
    }
    .fix = 签发密钥类型常见（RSA 2048 或 ECDSA P-256）且扩展密钥用途正确的证书。
alert-certificate_revoked =
    .meaning = { $side ->
        [client] 服务器的证书已被其 CA 吊销。
       *[server] 客户端的证书已被其 CA 吊销。
    }
    .fix = 安装新证书，并查明旧证书被吊销的原因。
alert-certificate_expired =
    .meaning = { $side ->
        [client] 按客户端的时钟，服务器的证书已过期或尚未生效。
       *[server] 按服务器的时钟，客户端的证书已过期或尚未生效。
    }
    .fix = 续签证书，并让提供证书的进程重新加载；检查发送告警的一方的时钟。
alert-certificate_unknown =
    .meaning = { $side ->
        [client] 客户端拒绝服务器的证书，但未说明原因：CA 不受信任、名称不符或日期不符时，浏览器和 Java 会发送此告警。
       *[server] 服务器拒绝客户端的证书，但未说明原因。
    }
    .fix = 查看发送告警的一方的日志或控制台中的错误，并检查证书的证书链、名称和日期。
alert-illegal_parameter =
    .meaning = 握手中的某个字段与另一字段矛盾，或取了不允许的值。
    .fix = 更新两端的 TLS 库；如果只有一条路径受影响，查找改写 TLS 的中间设备。
alert-unknown_ca =
    .meaning = { $side ->
        [client] 客户端不信任签发服务器证书的 CA：证书是自签名的或由私有 CA 签发，或者缺少中间证书。
       *[server] 服务器不信任签发客户端证书的 CA。
    }
    .fix = { $side ->
        [client] 让服务器发送完整的证书链（`fullchain.pem`），或将该 CA 加入客户端的信任库（`NODE_EXTRA_CA_CERTS`、`SSL_CERT_FILE`）。
       *[server] 将客户端的 CA 加入服务器信任的 CA 中（nginx 中为 `ssl_client_certificate`）。
    }
alert-access_denied =
    .meaning = { $side ->
        [client] 服务器的证书有效，但客户端的规则不允许它。
       *[server] 客户端的证书有效，但服务器的规则不允许它。
    }
    .fix = 检查发送告警的一方的访问规则。
alert-decode_error =
    .meaning = 某条消息无法解析：长度或某个字段有误。
    .fix = 更新两端的 TLS 库；查找会截断较大 ClientHello 的中间设备。
alert-decrypt_error =
    .meaning = 某个签名或 Finished 消息未通过验证。
    .fix = 确认私钥与证书匹配，且没有中间设备改动握手。
alert-export_restriction =
    .meaning = 密钥长度不符合旧的出口限制（TLS 1.0）。
    .fix = 更新仍在使用出口级密码的一端。
alert-protocol_version =
    .meaning = { $side ->
        [client] 客户端不接受服务器选择的 TLS 版本。
       *[server] 客户端提供的 TLS 版本，服务器都不接受。
    }
    .fix = 更新较旧的一端，或启用双方共有的版本：TLS 1.2 和 1.3（nginx 中为 `ssl_protocols`）。如果响应根本不是 TLS，确认该端口提供 TLS。
alert-insufficient_security =
    .meaning = { $side ->
        [client] 客户端要求的密码或密钥强于服务器所选的。
       *[server] 服务器要求的密码或密钥强于客户端所提供的。
    }
    .fix = 在另一方启用现代密码套件，或在其证书中使用更长的密钥。
alert-internal_error =
    .meaning = { $side ->
        [client] 客户端因自身原因失败，与握手内容无关。
       *[server] 服务器因自身原因失败，例如缺少证书或密钥，或内存不足。
    }
    .fix = 查看发送告警的一方在那一秒的日志。
alert-inappropriate_fallback =
    .meaning = 客户端在失败后改用较旧的版本再试，而服务器支持更新的版本（RFC 7507）。
    .fix = 查明第一次尝试失败的原因，即紧邻其前的那个连接；去掉客户端的版本回退。
alert-user_canceled =
    .meaning = 发送方放弃了握手，其原因不是 TLS 错误。
    .fix = 查明应用为何中止：超时、用户离开页面，或进程结束。
alert-no_renegotiation =
    .meaning = 发送方不愿重新协商（TLS 1.2）。
    .fix = 在首次握手中就要求客户端证书，或使用 TLS 1.3 的握手后身份验证。
alert-missing_extension =
    .meaning = 某个 Hello 消息缺少 TLS 1.3 要求的扩展。
    .fix = 更新收到告警的一方的 TLS 库；让客户端发送服务器名（SNI）。
alert-unsupported_extension =
    .meaning = 某个 Hello 消息响应了对方未提供的扩展。
    .fix = 更新收到告警的一方的 TLS 库，或移除添加扩展的中间设备。
alert-certificate_unobtainable =
    .meaning = 无法从给出的 URL 获取证书。
    .fix = 在握手中发送证书本身，而不是证书的 URL。
alert-unrecognized_name =
    .meaning = { $side ->
        [client] 客户端不接受服务器对服务器名的响应。
       *[server] 服务器没有客户端所请求名称（SNI）的主机。
    }
    .fix = 检查客户端 URL 中的主机；将该名称加入服务器的证书和虚拟主机，或设置默认主机。
alert-bad_certificate_status_response =
    .meaning = { $side ->
        [client] 客户端拒绝服务器装订的 OCSP 状态：已过期、有误或未签名。
       *[server] 服务器拒绝客户端装订的 OCSP 状态。
    }
    .fix = 让服务器刷新其 OCSP 响应（nginx 的 `ssl_stapling` 需要 `resolver`），或关闭 OCSP 装订。
alert-bad_certificate_hash_value =
    .meaning = 从给出的 URL 取得的证书不是所指的证书。
    .fix = 在握手中发送证书本身，而不是证书的 URL。
alert-unknown_psk_identity =
    .meaning = 服务器不认识客户端指明的预共享密钥。
    .fix = 为两端配置相同的预共享密钥和标识；让同一名称下的各台服务器共享会话票据密钥。
alert-certificate_required =
    .meaning = { $side ->
        [client] 客户端要求服务器提供证书，但没有收到。
       *[server] 服务器要求客户端提供证书（双向 TLS），但没有收到。
    }
    .fix = 为客户端配备证书及其密钥（Node.js 中为 `cert` 和 `key`，Python 中为 `load_cert_chain`），或在服务器上将其设为可选（nginx 中为 `ssl_verify_client optional`）。
alert-no_application_protocol =
    .meaning = { $side ->
        [client] 客户端不接受服务器选择的协议（ALPN）。
       *[server] 客户端提供的协议（ALPN），服务器都不支持。
    }
    .fix = 让服务器提供 `http/1.1`（浏览器的 WebSocket 需要它），只有支持 RFC 8441 时才提供 `h2`。
alert-ech_required =
    .meaning = 客户端要求加密其服务器名（ECH），而服务器没有接受。
    .fix = 在 DNS 中发布服务器当前的 ECH 配置，或将其从 DNS 中删除。
