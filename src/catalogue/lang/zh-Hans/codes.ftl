# One message for each entry of codes.toml, under its id:
#   (value)   a short title, only where the registry has no name
#   .meaning  what the sender says by it, or what a local report stands for
#   .use      when an endpoint should send it, or what to send instead
#   .wire     what a capture shows in general
#   .fix      what to change in general
#   .browser  what a script in a browser is told
#   .trap     how it misleads
# and one for each of its triggers, code-<id>-<trigger id>:
#   (value)   when it happens
#   .wire     how this case looks in a capture
#   .fix      what to change in this case

code-0-999 = 绝非关闭码
    .meaning = 小于 1000 的关闭码不使用，因此这个数字并不说明连接的任何情况。
    .use = 任何一方都不得发送：正常结束发送 1000，自定义关闭码用 4000 至 4999。
    .wire = Close 帧的前两个字节是这个数字，通常得到 Close 1002 的应答，或者 TCP 结束。
    .fix = 修复发送方。正常结束发送 1000，自定义关闭码用 4000 至 4999；HTTP 状态码可以用 4000 加状态码表示，例如 4401。
    .browser = 拒绝该数字的浏览器触发 error 事件并报告 1006，wasClean 为 false；接受它的浏览器报告该数字。
    .trap = 检查关闭码的接收方会判定连接失败，因此其应用得到的是 1006，永远不知道这个数字。

code-0-999-other-number = 程序把另一类数字当作关闭码传入，例如 HTTP 状态码或退出状态。
    .wire = Close 帧的前两个字节是该数字。
    .fix = 在调用 close 之前，把该数字映射为有效的关闭码。

code-1000 =
    .meaning = 发送方已完成建立连接所要做的事，主动结束连接。
    .use = 任何一方，在自己的工作完成时发送；如果希望客户端回来则不要用，改为发送 1001、1012 或私有关闭码。
    .wire = 一个方向是 Close 1000，另一方向以 Close 1000 应答，随后通常是服务器的 FIN。
    .fix = 如果本来就要结束，则无需处理。如果每次之前都有同样长的空闲时间，调高服务器的空闲时限，或让客户端以短于该时限的间隔发送心跳。
    .browser = close 事件的 code 为 1000，wasClean 为 true；没有 error 事件。
    .trap = 1000 不能证明结束是健康的：要看空闲时间和原因文本。一些客户端（例如 Phoenix 的客户端）收到它之后不会重连。

code-1000-work-done = 客户端程序已完成工作，以 1000 调用 close。
    .wire = 客户端发出不带原因文本的 Close 1000，得到 Close 1000 的应答。
    .fix = 无需处理，除非程序关闭得过早；若是如此，查明它为何调用 close。

code-1000-client-silent = Cowboy 及基于它的服务器在 60 至 66 秒没有收到客户端数据后结束连接。
    .wire = 客户端静默一段时间后，服务器发出不带原因文本的 Close 1000。
    .fix = 调高 `idle_timeout`，或让客户端更频繁地发送 Ping 或消息。

code-1000-heartbeat-failed = Tornado 服务器没有收到 Pong，或 Phoenix 客户端没有收到心跳应答，以 1000 关闭。
    .wire = 原因文本为“ping timed out”或“heartbeat timeout”。
    .fix = 查明另一方为何没有应答：程序阻塞、路径缓慢，或时限过短。

code-1000-maximum-lifetime = uWebSockets 结束达到 `maxLifetime` 设定值的连接；该设置默认关闭。
    .wire = 服务器发出 Close 1000，原因文本为“please reconnect”。
    .fix = 让客户端遇到此原因文本时重连，或调高 `maxLifetime`。

code-1000-server-shutdown = Bandit 停机时以 1000 关闭其连接。
    .wire = 一台服务器在数秒内向其所有客户端发出 Close 1000。
    .fix = 让客户端在关闭码为 1000 时也随机延迟后重连。

code-1001 =
    .meaning = 发送方自身要离开：用户离开了页面，或服务器停止。
    .use = 任何一方，因自身缘故而消失时发送；很快就会恢复的服务器可以改为发送 1012。
    .wire = Close 1001。浏览器不带原因文本；服务器往往带有，例如“Connection Idle Timeout”或“The server is stopping”。
    .fix = 停机：先排空连接，分批关闭，并让客户端随机等待。空闲时限：发送 Ping 或调高时限。最长时间：在到期前不久重连。
    .browser = 被离开的页面得不到任何通知；服务器发出的 1001 给出 code 1001，wasClean 为 true，没有 error 事件。
    .trap = 来自客户端时通常无害。来自服务器时，只有一个连接被关闭，说明是空闲时限或时间上限；全部同时关闭，说明是停机。

code-1001-page-left = 用户关闭标签页或转到另一页面，浏览器发送 1001。
    .wire = 客户端发出不带原因文本的 Close 1001，随后 TCP 结束。
    .fix = 无需处理；如果用户可能回来，在服务器上保存状态。

code-1001-server-stops = 服务器停止并关闭其所有连接，Tomcat 和 Python 的 websockets 默认这样做。
    .wire = 在约一秒之内向所有客户端发出 Close 1001；Tomcat 给出“The server is stopping”之类的原因文本。
    .fix = 停止前先排空连接，并让客户端随机延迟后重连。

code-1001-idle-limit = Jetty 在 30 秒后结束空闲连接；Tomcat 仅在配置了时限时才这样做。
    .wire = Close 1001，原因文本为“Connection Idle Timeout”或“… idle timeout expired”。
    .fix = 以短于时限的间隔发送 Ping，或调高时限。

code-1001-session-limit = 服务在每个会话达到最长时间时将其结束，例如 OpenAI Realtime。
    .wire = 服务器发出 Close 1001；原因文本给出以分钟计的最长时间。
    .fix = 在到期前不久打开新会话。

code-1002 =
    .meaning = 发送方收到了违反 RFC 6455 成帧规则的字节，因此可疑的是另一方或中间的某个环节。
    .use = 任何一方，收到违反规则的帧且仍能发送 Close 时发送。
    .wire = Close 1002。如果抓包中有出错的帧，它在另一方向，位于此前不久。
    .fix = 找到第一个违反规则的帧，修复其发送方。关闭 permessage-deflate 作为测试。将改写数据流的代理移出路径，或使用 TLS。
    .browser = 来自服务器：code 为 1002，wasClean 为 true，没有 error 事件。由浏览器自己发送：先是 error 事件，然后是 1006，wasClean 为 false。
    .trap = 如果没有出错的帧，怀疑空闲时限、子协议被拒，或有效但较新的关闭码。Tomcat 在 I/O 错误后以 1002 代替 1006。

code-1002-compression-not-agreed = 一方（往往是设备固件）在未商定 permessage-deflate 的情况下发送压缩消息。
    .wire = 有设置了 RSV1 的数据帧，而 101 中没有 permessage-deflate。
    .fix = 关闭发送方的压缩，或在升级时商定 permessage-deflate。

code-1002-two-writers = 一方的两个线程或任务写入同一个套接字，导致其帧混在一起。
    .wire = 另一个帧的载荷中出现帧头，或上一条消息尚未完成就开始了新消息。
    .fix = 只让一个任务写入每个套接字，或用锁保护写入。

code-1002-close-code-rejected = 库拒绝收到的关闭码：非法的关闭码；在 Tomcat 和 Bandit 中还包括 1012 至 1014。
    .wire = 先是带另一关闭码的 Close，然后是作为应答的 Close 1002。
    .fix = 看第一个 Close。如果关闭码非法，修复其发送方；否则更新作出应答的库。

code-1002-client-silent = Bandit 在 60 秒没有收到客户端数据后结束连接，并发送 1002。
    .wire = 客户端静默之后，服务器发出不带原因文本的 Close 1002，且没有出错的帧。
    .fix = 让客户端更频繁地发送心跳，或调高服务器的超时时间。

code-1002-http-in-stream = 代理或服务器向已打开的连接写入 HTTP 或 HTML 文本，例如错误页面。
    .wire = 本应是帧开头的位置出现“HTTP/1.1”或“<html”之类的字节。
    .fix = 找到写入该文本的那一跳，不让它在已升级的连接上作出响应。

code-1002-subprotocol-refused = 客户端没有选择 subscriptions-transport-ws 的两个子协议之一时，该库关闭连接。
    .wire = 服务器在 101 之后立即发出 Close 1002。
    .fix = 在客户端和服务器上使用相同的子协议。

code-1003 =
    .meaning = 发送方收到了它无法接受的数据类型，例如只读取文本时收到二进制。
    .use = 任何一方，消息的类型不合适时发送；内容与类型不符则发送 1007。
    .wire = Close 1003 紧跟在另一方的数据帧之后，该帧的操作码往往与之前的不同。
    .fix = 发送接收方期望的帧类型，并商定一个对此作出规定的子协议。
    .browser = close 事件的 code 为 1003，wasClean 为 true；没有 error 事件。
    .trap = 有些库遇到无法解析的消息时也发送 1003，尽管其类型正确；Jetty 把该关闭码称为 bad data。

code-1003-wrong-frame-type = Spring 的文本处理程序收到二进制消息，或其二进制处理程序收到文本消息。
    .wire = 原因文本为“Binary messages not supported”或“Text messages not supported”。
    .fix = 发送另一种帧类型，或使用两者都能处理的处理程序。

code-1003-not-decodable = Starlette 的端点类收到错误的帧类型，或在期望 JSON 时收到不是 JSON 的文本。
    .wire = 服务器紧接在客户端消息之后发出不带原因文本的 Close 1003。
    .fix = 将该消息与端点的 `encoding` 作比较。

code-1003-mqtt-as-text = 客户端用文本帧发送 MQTT 报文，但 MQTT 只允许二进制帧。
    .wire = 子协议为 `mqtt` 的连接上出现文本帧，随后连接结束。
    .fix = 用二进制帧发送 MQTT。

code-1004 =
    .meaning = 1004 是保留的，没有含义。
    .use = 任何一方都不得发送；消息过大时发送 1009。
    .wire = 带 1004 的 Close 帧，多数接收方以 Close 1002 应答。
    .fix = 修复或更新发送方。大小问题用 1009，自定义的含义用私有关闭码。
    .browser = Chromium 和 WebKit 不拒绝它：close 事件的 code 为 1004，wasClean 为 true，没有 error 事件。
    .trap = Chromium 和 WebKit 接受它，因此只有其他接收方报错。旧的表格将其解释为过大。

code-1004-old-table = 程序依照旧的表格，其中 1004 表示消息过大。
    .wire = Close 帧的前两个字节是 1004。
    .fix = 在表示大小上限之处，用 1009 代替 1004。

code-1005 =
    .meaning = 到达了一个没有关闭码的 Close 帧；接收方的库以 1005 报告这一情况。
    .use = 任何一方都不得发送。空的 Close 是合法的，但带原因文本的关闭码（例如 1000）能说明更多。
    .wire = 正文为空的 Close 帧，通常以空的 Close 应答：完整的关闭握手。
    .fix = 在调用 close() 之处传入关闭码和原因文本，让下一次结束自带说明。在网关处，两者都要转发。
    .browser = close 事件的 code 为 1005，reason 为空，wasClean 为 true；没有 error 事件。
    .trap = 1005 不是 1006：这里确实到达了一个 Close 帧。但单纯失去 TCP 之后，uvicorn 也向应用报告 1005，与线路上的情况不符。

code-1005-close-without-code = 页面或 Node.js 程序不带参数调用 close()，或浏览器丢弃未使用的套接字。
    .wire = 客户端发出空的 Close：四个掩码字节，没有载荷。
    .fix = 调用 close 时给出 1000 或私有关闭码，以及原因文本。

code-1005-socketio-timeout = Socket.IO 在心跳缺失后结束连接：服务器每 25 秒发送一次 Ping 并等待 20 秒，客户端等待 45 秒。
    .wire = 静默之后出现空的 Close；服务器最后的文本“2”没有得到应答“3”，或者没有出现“2”。
    .fix = 让两边程序的事件循环保持畅通，或调高 `pingTimeout`。

code-1005-server-without-code = 服务器不带关闭码结束连接，Socket.IO 每次断开都是如此。
    .wire = 服务器发出空的 Close；使用 Socket.IO 时，之前往往有文本“41”。
    .fix = 查看服务器日志，或在 Close 之前以消息形式发送原因。

code-1005-gateway-drops-code = 网关自行结束两侧的连接，且不转发关闭码；Spring Cloud Gateway 有此类报告。
    .wire = 网关与服务器之间有关闭码，而与客户端之间是空的 Close。
    .fix = 更新网关，或让它转发关闭码和原因文本。

code-1006 =
    .meaning = 连接在没有 Close 帧的情况下结束，或从未打开；1006 是库自己写下的报告。
    .use = 任何一方都不得发送。如果中继的另一侧消失，中继应改为发送 1011 或 1014。
    .wire = 最后的数据之后出现 FIN、RST 或静默，没有 Close 帧；或者升级没有得到有效的 101。如何结束、由哪一方结束，才是真正的答案。
    .fix = 固定的空闲时间之后出现 FIN：以短于最短超时的间隔发送 Ping。服务器以其他方式结束：查看它在那一秒的日志。静默：使用心跳。重连时采用逐次加长的随机延迟。
    .browser = close 事件的 code 为 1006，reason 为空，wasClean 为 false；升级失败时先触发 error 事件。
    .trap = 1006 从来不是原因。如果它出现在帧中，则是中继误将自己的报告转发出去，接收方随即以 1002 失败。

code-1006-proxy-idle = 代理或负载均衡器结束空闲连接：nginx 和 AWS ALB 默认为 60 秒。
    .wire = 在代理的两侧，每个连接都在同样长的空闲时间之后出现 FIN 或 RST。
    .fix = 以最短时限的一半为间隔发送 Ping，或调高时限，nginx 中为 `proxy_read_timeout`。

code-1006-upgrade-refused = 服务器或代理以 401、403、404 或 502 之类的 HTTP 状态码响应升级。
    .wire = 状态码不是 101，且没有帧。
    .fix = 按状态码检查：凭据、允许的来源（origin）、路径、Upgrade 头部的转发，或后端的健康状况。

code-1006-server-program-ended = 服务器程序出错或被终止；处理程序抛出异常时，uvicorn 会断开 TCP。
    .wire = 服务器在 101 或客户端消息之后不久发出 FIN 或 RST。
    .fix = 查看服务器在那一秒的日志，并在处理程序中捕获异常。

code-1006-path-lost = 网络或主机消失，或者 NAT 或防火墙遗忘了空闲的连接。
    .wire = 重传或探测没有应答，没有 FIN 或 RST。
    .fix = 双方都使用心跳；其间隔要短于 NAT 和防火墙的空闲时限。

code-1006-heartbeat-cut = 客户端缺了一次 Pong，服务器便切断它，例如 aiohttp，以及采用 `terminate()` 的 `ws` 常见写法。
    .wire = 服务器的 Ping 没有 Pong，随后服务器发出 FIN 或 RST。
    .fix = 查明客户端为何没有应答，或调高服务器的 Pong 时限。

code-1006-client-gone = 客户端程序被终止或挂起，或其系统关闭了套接字。
    .wire = 客户端发出 FIN 或 RST，没有 Close 帧。
    .fix = 查看客户端当时的情况，并让它恢复会话。

code-1006-tls-failed = TLS 握手失败，浏览器同样报告为 1006。
    .wire = 在任何 HTTP 之前出现 TLS 告警或 TCP 结束。
    .fix = 按 1015 的条目处理。

code-1006-answer-invalid = 客户端拒绝 101：accept 值错误，或浏览器请求的子协议一个也没有选中。
    .wire = 带有该错误的 101，随后客户端发出 FIN 或 RST。
    .fix = 让服务器以所提供的子协议之一作出响应，并且不让代理改动头部。

code-1006-close-lost = 一方发送 Close 后，在尚有未读数据时断开连接，RST 因此抢先于 Close 生效。
    .wire = 一个方向有 Close 帧，随后是 RST，没有应答。
    .fix = 发送 Close 之后，读取所有传入数据，直到收到应答或达到时限。

code-1007 =
    .meaning = 发送方收到内容与类型不符的消息：文本不是 UTF-8，或压缩数据无法解压。
    .use = 任何一方，消息内容损坏时发送；消息类型错误则发送 1003。
    .wire = Close 1007 出现在文本消息之后，或压缩消息（其首帧设置了 RSV1）之后。
    .fix = 二进制数据用二进制帧发送，文本编码为 UTF-8。对于压缩，比较双方的上下文接管（context takeover）设置，或关闭 permessage-deflate 作为测试。
    .browser = 来自服务器：code 为 1007，wasClean 为 true，没有 error 事件。由浏览器发现：先是 error 事件，然后是 1006，wasClean 为 false。
    .trap = uWebSockets、Tornado 以及默认设置下的 Autobahn 断开 TCP 而不发送 1007，因此另一方看到 1006。

code-1007-text-not-utf8 = 程序把二进制数据或其他编码当作文本发送，或把一个字符切开放入两条消息。
    .wire = 字节不是有效 UTF-8 的文本消息，随后其接收方发出 Close 1007。
    .fix = 字节数据使用二进制帧，文本只在字符之间切分。

code-1007-inflate-failed = 压缩数据无法解压，往往是因为双方的上下文接管（context takeover）设置不一致；`ws` 和 Bandit 发送 1007。
    .wire = 设置了 RSV1 但无法解压的消息，随后是 Close 1007。
    .fix = 在双方设置 `no_context_takeover`，或关闭压缩作为测试。

code-1008 =
    .meaning = 发送方依据自己的规则拒绝继续，关闭码没有说明是哪条规则。
    .use = 任何一方，没有其他合适的关闭码时发送；3000、3003 或私有关闭码能告诉客户端更多。
    .wire = Close 1008。101 之后不久：登录或来源（origin）。客户端消息突发之后：速率限制。零窗口之后：读取过慢。
    .fix = 阅读原因文本，然后更新令牌、允许该来源（origin）、放慢速度或拆分负载。在服务器上使用更确切的关闭码，以便客户端作出反应。
    .browser = close 事件的 code 为 1008，wasClean 为 true；没有 error 事件。
    .trap = 同一规则如果在握手之前执行，则表现为 HTTP 401 或 403，浏览器报告 1006。Jetty 客户端在自己的处理程序出错时也发送 1008。

code-1008-not-authorized = 令牌缺失、错误或已过期，而服务器在握手之后才检查它。
    .wire = 服务器发出 Close 1008，往往在 101 之后两秒内；查看是否有关于令牌的原因文本。
    .fix = 连接前更新令牌；检查时钟。

code-1008-origin-not-allowed = 页面的来源（origin）不在服务器的列表中。
    .wire = Close 1008，原因文本提到来源（origin）；与请求的 Origin 头部比较。
    .fix = 将该来源加入服务器的列表。

code-1008-rate-limit = 客户端发送的消息多于服务所允许的。
    .wire = 短时间内有大量客户端消息，随后服务器发出 Close 1008。
    .fix = 减少消息数量，或将多条合并为一条。

code-1008-slow-reader = 客户端读取过慢，服务器为它准备的队列已满，例如 coder/websocket 的聊天示例。
    .wire = 客户端出现零窗口，随后是 Close 1008；该示例的原因文本含有“too slow”。
    .fix = 加快客户端的读取，或减少发给它的数据。

code-1008-too-many-fragments = 消息的分片数超过 `ws` 所允许的，默认为 131,072。
    .wire = 极多的延续帧，随后是 Close 1008，原因文本为“Too many message fragments”。
    .fix = 发送更大的分片，或将数据拆分为多条消息。

code-1009 =
    .meaning = 发送方收到的消息大于其所能接受的。
    .use = 任何一方，消息超过其上限时发送；应在原因文本中写明上限。
    .wire = Close 1009 出现在另一方发送大消息期间或刚刚发完之后，往往随后有 RST，因为其余部分始终未读取。
    .fix = 调高接收方的上限，或在应用中把数据拆分为多条消息。在许多库中，压缩消息按解压后的大小计算。
    .browser = 如果关闭握手完成，close 事件的 code 为 1009，wasClean 为 true；出现 RST 时可能是 1006。
    .trap = 对于消息大小的上限，分片无济于事。RST 可能使 Close 帧丢失，因此消息的发送方看到 1006。

code-1009-limit-exceeded = 消息超过上限：Jetty 为 64 KiB，Python 的 websockets 为 1 MiB，AWS API Gateway 为 128 KB。
    .wire = 一条大消息，随后其接收方发出 Close 1009。
    .fix = 调高上限，例如 Python 的 websockets 中的 `max_size`，或发送更小的消息。

code-1009-tomcat-buffer = 消息超过 Tomcat 的缓冲区（默认 8 KiB），而处理程序只接受完整的消息。
    .wire = 原因文本给出上限，默认为 `[8192]` 字节。
    .fix = 调高消息缓冲区的最大值，或分段读取消息。

code-1009-rst-after-close = 接收方在消息的其余部分仍在到达时关闭，其系统以 RST 回应。
    .wire = 同一方先发出 Close 1009，再发出 RST，没有应答的 Close。
    .fix = 调高上限或减少发送量；将大消息之后的 1006 视为 1009。

code-1010 =
    .meaning = 客户端需要某个扩展，而服务器没有同意；原因文本应当列出该扩展。
    .use = 仅限客户端；需要某个扩展的服务器应改为拒绝升级。
    .wire = 升级请求提供了某个扩展，101 中没有它，随后客户端发出 Close 1010。
    .fix = 在服务器以及每个改写头部的代理上启用该扩展，或在客户端将其设为可选。
    .browser = 浏览器从不发送 1010；由服务器发送时，code 为 1010，wasClean 为 true，没有 error 事件。
    .trap = 多数客户端会改为在 101 之后结束 TCP。反过来，如果出现没有人提供的扩展，客户端会以 1006 失败。

code-1010-extension-missing = 严格的客户端缺少某个扩展：服务器不支持它，或代理删除了 Sec-WebSocket-Extensions。
    .wire = 客户端在没有该扩展的 101 之后立即发出 Close 1010。
    .fix = 在每个代理的两侧比较该头部，并启用该扩展。

code-1010-server-misuse = 服务器发送 1010，尽管该关闭码是给客户端用的。
    .wire = Close 1010 的方向是从服务器到客户端。
    .fix = 让服务器拒绝升级，或发送 1008 或私有关闭码。

code-1011 =
    .meaning = 服务器遇到了意料之外的情况，无法继续。
    .use = 按定义由服务器发送；Python 的 websockets 也会从客户端发送。
    .wire = Close 1011，往往由服务器在客户端消息之后不久发出。keepalive 超时表现为此前有一个 Ping 没有 Pong。
    .fix = 查看服务器在 Close 时刻的日志。对于 keepalive 超时，不要阻塞事件循环、调高 `ping_timeout`，或检查路径上的丢包。
    .browser = close 事件的 code 为 1011，wasClean 为 true；没有 error 事件。
    .trap = 来自客户端时，几乎总是 Python 的 websockets 的 keepalive。即使关闭握手完整，1011 报告的仍是故障。

code-1011-handler-failed = 服务器的消息处理程序抛出异常，例如使用 Python 的 websockets 或 Cowboy 时。
    .wire = 服务器在客户端消息之后不久发出不带原因文本的 Close 1011。
    .fix = 查看服务器日志中的异常，并用该消息复现。

code-1011-keepalive-timeout = Python 的 websockets（客户端或服务器）每 20 秒发送一次 Ping，20 秒内没有收到 Pong。
    .wire = 原因文本为“keepalive ping timeout”；此前有一个 Ping 没有 Pong。
    .fix = 消除事件循环的阻塞，或在发送 Close 的一方调高 `ping_timeout`。

code-1011-backend-lost = 中继失去其后端，在那一侧看到 1006，便改为发送 1011。
    .wire = 在后端一侧，TCP 结束而没有 Close；随后在客户端一侧出现 Close 1011。
    .fix = 在中继的另一侧查找原因。

code-1011-no-audio = Deepgram 在 10 秒没有音频或 KeepAlive 消息后结束流。
    .wire = 服务器发出 Close 1011；原因文本含有“NET-0001”。
    .fix = 发送音频，或每隔几秒发送一条 KeepAlive 消息。

code-1012 =
    .meaning = 服务器重启，客户端应当回来。
    .use = 由服务器在重启且很快恢复可用时发送。
    .wire = 一台服务器在数秒内向许多客户端发出 Close 1012。
    .fix = 让客户端随机延迟后再连接。逐台重启服务器，并使负载均衡器的注销延迟长于排空时间。
    .browser = close 事件的 code 为 1012，wasClean 为 true；没有 error 事件。
    .trap = Tomcat 不认识 1012，将其视为 1002；这并不是协议错误。

code-1012-server-restarts = uvicorn 因部署而停止，或 Phoenix 以每 2 秒 10,000 个为一批排空其连接。
    .wire = 服务器发出 Close 1012；该服务器的其他客户端同时收到它。
    .fix = 让客户端随机延迟后重连，并分步重启。

code-1012-older-peer = 客户端的库不认识 1012，以 1002 应答。
    .wire = 服务器发出 Close 1012，客户端发出 Close 1002。
    .fix = 更新客户端的库，并将其 1002 理解为 1012。

code-1013 =
    .meaning = 服务器过载或暂时缺少某些资源，要求稍后再试。
    .use = 由服务器在稍后的尝试可能成功时发送；在升级之前，HTTP 503 或 429 的代价更低。
    .wire = 服务器发出 Close 1013，有时紧接在 101 之后；连接数停在某一水平附近时，1013 越来越多。
    .fix = 让客户端每次尝试后等待更久。扩容，或在升级之前以 503 或 429 加 Retry-After 拒绝。
    .browser = close 事件的 code 为 1013，wasClean 为 true；没有 error 事件。
    .trap = 立即重连的客户端会使服务器持续过载。Tomcat 不认识 1013，将其视为 1002。

code-1013-connection-limit = 服务器接受升级之后，才发现已达到连接数上限。
    .wire = 服务器在 101 之后两秒内发出 Close 1013。
    .fix = 调高上限或增加服务器；在升级之前拒绝。

code-1013-dependency-missing = 服务器所需的后端暂时不可用。
    .wire = Close 1013，原因文本表明不可用。
    .fix = 检查后端，并让客户端等待后再重试。

code-1014 =
    .meaning = 自身终结 WebSocket 的网关从其背后的服务器得到错误的响应，或没有得到响应。
    .use = 由充当网关的服务器发送；其他服务器发送 1011。
    .wire = 服务器在 101 之后不久发出 Close 1014。在网关的另一侧：连接被拒绝、状态码不是 101，或过早结束。
    .fix = 检查后端的健康状况、地址、端口和超时设置，以及网关是否向它转发升级头部。
    .browser = close 事件的 code 为 1014，wasClean 为 true；没有 error 事件。
    .trap = nginx、HAProxy、Envoy、Traefik 和 AWS ALB 从不发送 1014：它们以 502 或 504 之类的状态码拒绝，或切断 TCP。有几个库以 1002 应答 1014。

code-1014-backend-failed = API 网关、消息代理的桥接组件或自建的中继无法连接其后端。
    .wire = 服务器发出 Close 1014；另一侧的抓包显示故障。
    .fix = 查看网关的日志，并从网关所在的主机测试后端。

code-1014-older-peer = 客户端的库拒绝 1014：gorilla/websocket、tungstenite、fastwebsockets、Autobahn 或 Tomcat。
    .wire = 服务器发出 Close 1014，客户端发出 Close 1002。
    .fix = 检查后端，而不是成帧，并更新客户端的库。

code-1015 =
    .meaning = TLS 握手失败；1015 是本地报告。
    .use = 任何一方都不得发送；TLS 有自己的告警用于此目的。
    .wire = 在 TLS 握手完成之前出现 TLS 告警或 TCP 结束；没有 HTTP，也没有帧。TLS 1.3 会加密许多告警。
    .fix = 检查证书的证书链、名称和日期，双方的版本和密码套件，所请求的名称（SNI），以及服务器要求时的客户端证书。
    .browser = 浏览器不报告 1015：先是 error 事件，然后是 code 为 1006、wasClean 为 false 的 close 事件。
    .trap = 浏览器报告的 1006 可能就是它。如果 1015 出现在 Close 帧中，则是中继误将自己的报告转发出去。

code-1015-certificate-rejected = 一方（通常是客户端）拒绝证书：签发者未知、名称错误或证书链不完整。
    .wire = `unknown_ca` 之类的告警，通常由客户端在收到服务器证书之后发出。
    .fix = 发送完整的证书链，使用正确的名称，并在需要信任签发者的地方安装其证书。

code-1015-certificate-expired = 证书已过期，或检查证书的一方时钟有误。
    .wire = 告警 `certificate_expired`。
    .fix = 续签证书，或校正时钟。

code-1015-nothing-in-common = 双方没有共同的 TLS 版本、密码套件或 ALPN 协议。
    .wire = `protocol_version` 或 `handshake_failure` 之类的告警，通常由服务器在 ClientHello 之后发出。
    .fix = 使版本和密码套件一致，并在 ALPN 中提供 `http/1.1`。

code-1015-name-unknown = 服务器没有与客户端 SNI 中的名称相符的证书。
    .wire = 服务器在 ClientHello 之后发出告警 `unrecognized_name`。
    .fix = 使用正确的主机名，或在服务器上配置它。

code-1015-client-certificate = 服务器要求客户端证书而没有收到；浏览器和代理往往没有可发送的证书。
    .wire = 服务器发出告警 `certificate_required`。
    .fix = 安装客户端证书，或在该端口上不要求它。

code-1015-handshake-cut = 服务器或路径上按名称过滤的设备切断了 TLS。
    .wire = 在 TLS 握手完成之前，服务器一侧发出 RST，没有可读的告警。
    .fix = 确认该端口提供 TLS，然后检查路径上的过滤。

code-1016-2999 = 未分配
    .meaning = 该关闭码位于协议自身的范围内，尚未分配。
    .use = 在注册之前，任何一方都不得发送；私有用途用 4000 至 4999。
    .wire = 带有该数字的 Close 帧，多数接收方以 Close 1002 应答。
    .fix = 在发送方改用 4000 至 4999 中的关闭码。
    .browser = Chromium 和 WebKit 不拒绝它：close 事件带有该关闭码，wasClean 为 true，没有 error 事件。
    .trap = Chromium 和 WebKit 接受它，因此可能只在一个方向上失败。SockJS 在其消息中使用 2007 和 2010，而不是在 Close 帧中。

code-1016-2999-wrong-range = 程序自定义的数字取自协议的范围。
    .wire = Close 帧的前两个字节是该数字。
    .fix = 将程序的关闭码移到 4000 至 4999。

code-3000 =
    .meaning = 凭据缺失或无效：相当于 HTTP 的 401。
    .use = 通常由服务器在有效凭据能够解决问题时发送；缺少权限则发送 3003。
    .wire = Close 3000，通常由服务器在 101 之后不久或第一条消息之后发出。
    .fix = 更新凭据，然后重连。
    .browser = close 事件的 code 为 3000，wasClean 为 true；没有 error 事件。
    .trap = SockJS 和 Centrifugo 用 3000 表示普通的结束：查看凭据之前，先弄清使用的是哪个库。

code-3000-token-not-valid = 令牌没有发送、有误，或在连接期间过期。
    .wire = 服务器发出 Close 3000，原因文本与登录有关。
    .fix = 每次连接前获取新的令牌。

code-3000-sockjs-end = SockJS 以普通方式结束会话。
    .wire = 原因文本为“Go away!”。
    .fix = 凭据方面无需处理；如果仍需要该会话，则重连。

code-3000-centrifugo-end = Centrifugo 在关闭连接且没有其他指示时使用 3000。
    .wire = 原因文本为“connection closed”。
    .fix = 凭据方面无需处理；Centrifugo 的客户端库会重连。

code-3003 =
    .meaning = 发送方知道接收方的身份，但不允许其执行该操作：相当于 HTTP 的 403。
    .use = 通常由服务器在身份已知而缺少权限时发送。
    .wire = Close 3003，通常由服务器在一条提出请求的消息之后发出。
    .fix = 授予权限，或不再请求。原样重试没有用。
    .browser = close 事件的 code 为 3003，wasClean 为 true；没有 error 事件。
    .trap = 应用会赋予 3000 至 3999 的数字自己的含义：与原因文本对照。

code-3003-permission-missing = 账户缺少某个订阅、房间或操作的权限。
    .wire = 服务器发出 Close 3003，原因文本与权限有关。
    .fix = 授予权限，或停止该请求。

code-3008 =
    .meaning = 发送方等待应答过久：相当于 HTTP 的 408。
    .use = 通常由服务器在应用的应答没有及时到来时发送。
    .wire = Close 3008 出现在接收它的一方静默之后。
    .fix = 重试。测量应答所需的时间，如果时限过紧则调高。
    .browser = close 事件的 code 为 3008，wasClean 为 true；没有 error 事件。
    .trap = Centrifugo 在客户端读取过慢时发送 3008，那并不是缺少应答。

code-3008-answer-late = 客户端没有及时应答应用的请求、登录或心跳。
    .wire = 客户端静默之后，服务器发出 Close 3008。
    .fix = 查明客户端延迟的原因，或调高时限。

code-3008-centrifugo-slow = Centrifugo 结束客户端读取过慢的连接。
    .wire = 原因文本为“slow”；此前客户端可能出现零窗口。
    .fix = 加快客户端的读取，或减少订阅。

code-3000-3999 = 库关闭码
    .meaning = 库或框架的关闭码，含义由其定义；注册表中没有它的含义。
    .use = 由库和框架使用，最好先注册；应用使用 4000 至 4999。
    .wire = 带有该数字的 Close 帧，通常由服务器发出，并带有文字直白的原因文本。
    .fix = 阅读原因文本，并在服务器所用库的文档中查找该关闭码。
    .browser = close 事件带有该关闭码，wasClean 为 true；没有 error 事件。
    .trap = 不同的库用相同的数字表示不同的事情，有些还与注册表相矛盾。

code-3000-3999-centrifugo-no-pong = Centrifugo 每 25 秒发送一次 Ping，8 秒内没有收到应答，以 3012 关闭。
    .wire = 服务器发出 Close 3012，原因文本为“no pong”。
    .fix = 查明客户端为何没有应答；客户端可以重连。

code-3000-3999-centrifugo-token = Centrifugo 收到错误的令牌（3500），或连接的令牌已过期（3005）。
    .wire = 原因文本为“invalid token”或“connection expired”。
    .fix = 签发有效的令牌，并在过期前刷新。

code-4000-4999 = 私有关闭码
    .meaning = 私有关闭码：含义由应用定义，任何注册表中都没有。
    .use = 任何一方，按两个程序之间的约定发送。
    .wire = 带有该数字的 Close 帧，通常由服务器发出，并带有文字直白的原因文本。
    .fix = 阅读原因文本，并在应用的文档或源码中查找该关闭码。
    .browser = close 事件带有该关闭码，wasClean 为 true；没有 error 事件。
    .trap = 许多应用按 HTTP 编号，因此 4401 表示 401；这是习惯，不是规则。

code-4000-4999-login-failed = 登录失败或令牌过期；许多应用用 4001、4003 或 4401 表示。
    .wire = 服务器发出 Close，原因文本与登录有关。
    .fix = 重连前更新凭据。

code-4000-4999-no-first-message = graphql-ws 在 3 秒内没有收到 `connection_init` 消息，以 4408 关闭。
    .wire = 服务器发出 Close 4408，原因文本为“Connection initialisation timeout”。
    .fix = 在 101 之后立即发送 `connection_init`，或调高 `connectionInitWaitTimeout`。

code-4000-4999-session-replaced = 同一用户或设备打开了更新的连接，服务器结束了较旧的连接。
    .wire = 服务器发出 Close，原因文本提到另一连接或会话。
    .fix = 每个用户或设备只保留一个连接，且不要重连旧连接。

code-5000-65535 = 注册表之外
    .meaning = 关闭码到 4999 为止，因此这个数字并不说明连接的任何情况。
    .use = 任何一方都不得发送：私有关闭码用 4000 至 4999。
    .wire = 带有该数字的 Close 帧，多数接收方以 Close 1002 应答。
    .fix = 修复发送方：以网络字节序写入关闭码，私有关闭码用 4000 至 4999。
    .browser = Chromium 和 WebKit 不拒绝它：close 事件带有该关闭码，wasClean 为 true，没有 error 事件。
    .trap = Netty、Chromium 和 WebKit 接受它，因此只有其他接收方报错。

code-5000-65535-byte-order = 发送方写入关闭码时颠倒了两个字节，1000 因此变成 59395，或使用了自定义的数字。
    .wire = 关闭码的两个字节交换后是有效的关闭码。
    .fix = 写入关闭码时，高位字节在前。

# Who may send a code.
sender-both = 任何一方
sender-client = 仅客户端
sender-server = 服务器
sender-nobody = 无
