# The pages of `explain`, `compare` and `list`.

# Headings.
explain-description = 说明
explain-when = 何时出现
explain-fix = 如何处理
explain-use = 何时发送
explain-wire = 抓包中的表现
explain-browser = 浏览器的报告
explain-trap = 易误解之处
explain-more = 更多信息
explain-books = 使用此号码的应用
compare-title = { $a } 与 { $b } 对比
compare-differences = 主要区别
compare-use = 何时用哪一个
compare-capture = 如何在抓包中区分

# Labels that stand left of a text.
explain-on-wire = 在帧中
explain-on-wire-yes = 允许
explain-on-wire-no = 绝不允许
explain-sender = 发送方
explain-related = 对比
explain-capture = 抓包
explain-mend = 处理
explain-class = 类别
explain-again = 重连
explain-kind = 种类
explain-chosen = 选择依据
explain-defined = 定义于

# `code` lies between `first` and `last` and has no entry of its own.
explain-range = { $code } 属于 { $first } 至 { $last } 范围
explain-as-of = 截至 { $date }：{ $source }

# What chooses a code book. `code` is a code or a range; `reason` is a part of the reason, or nothing.
book-key-subprotocol = 子协议 { $value }
book-key-host = 主机 { $value }
book-key-path = 路径 { $value }
book-key-close = Close { $code }
book-key-close-reason = Close { $code } “{ $reason }”
book-codes = 关闭码
book-messages = 说明原因的消息
book-no-codes = 该协议没有自己的关闭码；原因由最后几条消息说明。
book-reason = 原因文本为“{ $reason }”

# What `explain` can tell of besides codes and books.
topic-violation = 帧的规则
topic-fault = 升级的规则
topic-outcome = 结果
topic-ending = 结束方式
topic-limit = 局限
topic-alert = TLS 告警
topic-rule = 规则

# What `compare` says from the facts about two codes.
labelled = { $label }：{ $text }
compare-both-on-wire = 两者都可以出现在 Close 帧中。
compare-neither-on-wire = 两者都不得出现在 Close 帧中。
compare-one-on-wire = { $on } 可以出现在 Close 帧中，{ $off } 不得出现。
compare-sender = { $sender ->
        [both] 双方都可以发送 { $code }。
        [client] 只有客户端发送 { $code }。
        [server] { $code } 由服务器发送。
       *[nobody] 任何一方都不得发送 { $code }。
    }
compare-fault = { $fault } 表示出了问题，{ $normal } 则不表示。
diff-title = 变化
diff-before = 之前
diff-now = 现在
diff-points = 百分点
diff-part = { $count ->
        [0] { $total } 个中有 0 个
       *[other] { $total } 个中有 { $count } 个
    }
diff-bad = 结束时有问题（异常断开或建立失败）
diff-sentence = { $trend ->
        [gone] { $what }：之前的连接 { $before }，现在 { $now }。
        [event] { $what }：之前的连接 { $before }，现在 { $now }。
            这种情况会同时影响许多连接，因此没有再次抓到并不能说明什么。
        [fewer] { $what }：之前的连接 { $before }，现在 { $now }，占比下降。
        [more] { $what }：之前的连接 { $before }，现在 { $now }，占比上升。
        [new] { $what }：之前的连接 { $before }，现在 { $now }。这是新出现的。
        [same] { $what }：之前的连接 { $before }，现在 { $now }，占比相同。
       *[unclear] { $what }：之前的连接 { $before }，现在 { $now }。这可能是偶然。
    }
diff-nothing = 两份报告中有一份没有连接：无法得出任何结论。
diff-outcomes = 结果
diff-endings = 结束方式
diff-servers = 服务器：结束时有问题的连接
diff-flows = 从未建立的 TCP 流
diff-refused = 被拒绝
diff-unanswered = 无应答
diff-trend-gone = 已消失
diff-trend-fewer = 减少
diff-trend-more = 增加
diff-trend-new = 新出现
diff-trend-same = 相同
diff-trend-unclear = 可能是偶然
diff-trend-not-comparable = 仅一方有
diff-note = 由于抓包时长不同，比较的是占比。只有当差值的
    99% 置信区间（Newcombe 法）不包含零时，才算有差异。这里假定各个连接的结束互不相关：若某个事件同时结束许多连接，
    看起来可能比实际更严重。“已消失”是指没有再次抓到。

# Usage errors: `topic` is what was typed, `candidates` what is like it.
topic-unknown = 没有名为“{ $topic }”的关闭码、规则或码表
topic-candidates = 是否指 { $candidates }？
topic-candidate = { $id }（{ $name }）
topic-lists = 用 `wsclose-pcap list` 查看可用的内容
book-unknown = 没有名为“{ $book }”的码表
book-lacks-code = 码表 { $book } 中没有关闭码 { $code }
compare-same = { $code } 只是一个关闭码；需要给出两个

# What can be listed.
list-formats = 报告的输出格式
list-captures = 可读取的抓包格式
list-link-types = 可解码的链路层头部类型
list-codes = 关闭码及其名称
list-books = 应用的码表及其选择依据
list-timers = 用于与连接的结束比对的代理、库和服务的定时器
list-size-limits = 各协议栈默认拒绝的消息大小界限
list-thresholds = 规则据以判断的数值
list-languages = 文本的语言
list-rules = 所检查的规则
list-outcomes = 连接的结果
list-endings = 连接结束方式的细分
list-kinds = 识别连接的方式
list-limits = 无法得知某些情况的原因
list-exit-codes = 退出码的含义
