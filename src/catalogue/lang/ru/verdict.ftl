# What became of a connection. Values: `side` is client or server, `close` and `answer` are `close-…` texts,
# `end` is a `transport-…` text.

kind-http1 = переключение протокола по HTTP/1.1
kind-http2 = расширенный CONNECT по HTTP/2
kind-mid_stream = началось до записи дампа
kind-tls = рукопожатие TLS

outcome-clean = чистое
    .meaning = кадры Close в обоих направлениях
outcome-abnormal = аварийное
    .meaning = завершилось без взаимного обмена Close
outcome-failed = несостоявшееся
    .meaning = так и не стало соединением WebSocket
outcome-open = открытое
    .meaning = в конце дампа ещё открыто
outcome-indeterminate = неопределённое
    .meaning = по дампу определить нельзя

certainty-certain = достоверно
certainty-likely = вероятно
certainty-unknown = неизвестно

close-empty = Close без кода
close-code = Close { $code }
close-code-reason = Close { $code } «{ $reason }»

ending-close_handshake = { $side ->
        [client] клиент отправил { $close }, сервер ответил { $answer }
        [server] сервер отправил { $close }, клиент ответил { $answer }
       *[other] стороны отправили кадры Close одновременно: клиент — { $close }, сервер — { $answer }
    }
    .meaning = кадры Close в обоих направлениях
ending-close_unanswered = { $side ->
        [client] клиент отправил { $close }, сервер не ответил
        [server] сервер отправил { $close }, клиент не ответил
       *[other] одна сторона отправила { $close }, другая не ответила
    }
    .meaning = один кадр Close без ответа, затем конец TCP или потока HTTP/2
ending-fin_without_close = { $side ->
        [client] клиент завершил соединение (FIN) без кадра Close
        [server] сервер завершил соединение (FIN) без кадра Close
       *[other] соединение завершено (FIN) без кадра Close
    }
    .meaning = TCP (FIN) или поток HTTP/2 (END_STREAM) завершён без кадра Close
ending-end_stream = { $side ->
        [client] клиент завершил поток (END_STREAM) без кадра Close
       *[server] сервер завершил поток (END_STREAM) без кадра Close
    }
ending-rst_stream = { $side ->
        [client] клиент сбросил поток (RST_STREAM { $code }) без кадра Close
       *[server] сервер сбросил поток (RST_STREAM { $code }) без кадра Close
    }
ending-goaway = { $side ->
        [client] клиент отказался от потока (GOAWAY { $code }) без кадра Close
       *[server] сервер отказался от потока (GOAWAY { $code }) без кадра Close
    }
ending-rst_without_close = { $side ->
        [client] клиент сбросил соединение (RST) без кадра Close
        [server] сервер сбросил соединение (RST) без кадра Close
       *[other] соединение сброшено (RST) без кадра Close
    }
    .meaning = TCP (RST) или поток HTTP/2 (RST_STREAM) сброшен без кадра Close
ending-silent = { $side ->
        [client] клиент замолчал: повторных передач и проверочных пакетов без ответа — { $count }
        [server] сервер замолчал: повторных передач и проверочных пакетов без ответа — { $count }
       *[other] обмен прекратился, но признаков завершения соединения в дампе нет
    }
    .meaning = повторные передачи или проверочные пакеты без ответа, завершения соединения не видно
ending-upgrade_refused = сервер отказал в переключении протокола: HTTP { $status }
    .meaning = на запрос переключения протокола пришёл не статус 101 (в HTTP/2 — не 200)
ending-upgrade_invalid = сервер ответил на запрос переключения статусом 101, который клиент обязан отвергнуть
    .meaning = на запрос переключения протокола пришёл статус 101, который клиент обязан отвергнуть
ending-upgrade_unanswered = сервер не ответил на запрос переключения протокола
    .meaning = запрос переключения протокола остался без ответа
ending-tls_failed = сбой TLS
    .meaning = рукопожатие TLS не удалось
ending-open = в конце дампа соединение ещё открыто
    .meaning = в конце дампа ещё открыто
ending-not_captured = завершения соединения в дампе нет
    .meaning = завершения соединения в дампе нет

transport-client-fin = клиент закрыл TCP (FIN)
transport-client-rst = клиент сбросил TCP (RST)
transport-server-fin = сервер закрыл TCP (FIN)
transport-server-rst = сервер сбросил TCP (RST)

transport-end_stream = { $side ->
        [client] клиент завершил поток (END_STREAM)
       *[server] сервер завершил поток (END_STREAM)
    }
transport-rst_stream = { $side ->
        [client] клиент сбросил поток (RST_STREAM { $code })
       *[server] сервер сбросил поток (RST_STREAM { $code })
    }
transport-goaway = { $side ->
        [client] клиент отказался от потока (GOAWAY { $code })
       *[server] сервер отказался от потока (GOAWAY { $code })
    }

http2-end_stream = { $side ->
        [client] END_STREAM от клиента
       *[server] END_STREAM от сервера
    }
http2-rst_stream = { $side ->
        [client] RST_STREAM { $code } от клиента
       *[server] RST_STREAM { $code } от сервера
    }
http2-goaway = { $side ->
        [client] GOAWAY { $code } от клиента
       *[server] GOAWAY { $code } от сервера
    }

saw = { $side ->
        [client] { $certainty ->
            [certain] клиент увидел { $code }
            [likely] клиент, вероятно, увидел { $code }
           *[other] что увидел клиент, определить нельзя
        }
        [server] { $certainty ->
            [certain] сервер увидел { $code }
            [likely] сервер, вероятно, увидел { $code }
           *[other] что увидел сервер, определить нельзя
        }
       *[other] что увидели стороны, определить нельзя
    }

# Why something could not be known about a connection, and what would show it the next time.
limit-capture_starts_late = запись дампа началась позже соединения
    .remedy = начинайте запись до подключения клиентов
limit-capture_ends_early = запись дампа закончилась раньше соединения
    .remedy = записывайте дольше
limit-capture_ends_in_upgrade = запись дампа закончилась до ответа на запрос переключения протокола
    .remedy = записывайте дольше
limit-gap_from_client = в дампе не хватает байтов от клиента там, где они важны
    .remedy = записывайте дамп с буфером побольше (tcpdump -B 65536) или с более узким фильтром
limit-gap_from_server = в дампе не хватает байтов от сервера там, где они важны
    .remedy = записывайте дамп с буфером побольше (tcpdump -B 65536) или с более узким фильтром
limit-nothing_from_client = в дампе нет ни одного пакета от клиента
    .remedy = записывайте там, где проходит трафик обоих направлений
limit-nothing_from_server = в дампе нет ни одного пакета от сервера
    .remedy = записывайте там, где проходит трафик обоих направлений
limit-snaplen = пакеты обрезаны при записи (ограничение длины, snaplen)
    .remedy = записывайте пакеты целиком (tcpdump -s 0)
limit-upgrade_not_captured = нет запроса переключения протокола или ответа на него
    .remedy = начинайте запись до подключения клиентов
limit-payload_not_checked = текст или сжатые данные сообщений не проверялись
    .remedy = включите их проверку (--payload-checks on-demand) или сверьтесь с журналом стороны, закрывшей соединение
limit-framing_lost = после нарушения байты больше нельзя разобрать на кадры
    .remedy = посмотрите пакеты рядом с нарушением
limit-no_keys = часть трафика TLS не удалось прочитать: ни один ключ не подходит
    .remedy = передайте журнал ключей сеансов обеих сторон (--keylog) или записывайте там, где трафик не зашифрован
limit-keys_after_data = ключи стоят после данных, а канал (pipe) можно прочитать только один раз
    .remedy = сохраните дамп в файл или передайте ключи с помощью --keylog
limit-tls_unverified = кадр Close прочитан из записи TLS, в которой не хватает байтов, поэтому он ничем не подтверждён
    .remedy = записывайте пакеты целиком (tcpdump -s 0) и с буфером побольше
limit-cap_reached = достигнуто ограничение самой программы, и остальное не прочитано
    .remedy = разделите дамп на части поменьше
limit-clock_jump = часы при записи дампа переведены назад, поэтому промежутки времени ненадёжны
    .remedy = подводите часы записывающего хоста плавно, а не скачком

# A frame that broke a rule.
violation-unmasked-client-frame = клиент отправил кадр без маски
violation-masked-server-frame = сервер отправил кадр с маской
violation-rsv-without-extension = { $side ->
        [client] клиент установил зарезервированный бит (заголовок { $value }), которому ни одно расширение не придало
            значения
       *[other] сервер установил зарезервированный бит (заголовок { $value }), которому ни одно расширение не придало
            значения
    }
violation-reserved-opcode = { $side ->
        [client] клиент отправил кадр с зарезервированным кодом операции { $value }
       *[other] сервер отправил кадр с зарезервированным кодом операции { $value }
    }
violation-bad-length = { $side ->
        [client] клиент записал длину кадра ({ $value }) в недопустимой форме
       *[other] сервер записал длину кадра ({ $value }) в недопустимой форме
    }
violation-control-too-long = { $side ->
        [client] клиент отправил управляющий кадр длиной { $value } Б при допустимых 125
       *[other] сервер отправил управляющий кадр длиной { $value } Б при допустимых 125
    }
violation-control-fragmented = { $side ->
        [client] клиент разбил управляющий кадр на фрагменты
       *[other] сервер разбил управляющий кадр на фрагменты
    }
violation-bad-continuation = { $side ->
        [client] клиент нарушил порядок фрагментов своих сообщений
       *[other] сервер нарушил порядок фрагментов своих сообщений
    }
violation-close-bad-length = { $side ->
        [client] клиент отправил кадр Close с телом в один байт
       *[other] сервер отправил кадр Close с телом в один байт
    }
violation-close-bad-utf8 = { $side ->
        [client] клиент отправил кадр Close с пояснением не в UTF-8
       *[other] сервер отправил кадр Close с пояснением не в UTF-8
    }
violation-close-illegal-code = { $side ->
        [client] клиент отправил Close { $value } — недопустимый код
       *[other] сервер отправил Close { $value } — недопустимый код
    }
violation-reserved-code-on-wire = { $side ->
        [client] клиент отправил Close { $value } — код, которого никогда не должно быть в кадре
       *[other] сервер отправил Close { $value } — код, которого никогда не должно быть в кадре
    }
violation-frame-after-close = { $side ->
        [client] клиент отправил ещё один кадр после своего Close
       *[other] сервер отправил ещё один кадр после своего Close
    }
violation-http-text-in-stream = { $side ->
        [client] в потоке клиента на месте начала кадра стоит HTTP или HTML
       *[other] в потоке сервера на месте начала кадра стоит HTTP или HTML
    }
violation-invalid-utf8-text = { $side ->
        [client] клиент отправил текст не в UTF-8
       *[other] сервер отправил текст не в UTF-8
    }
violation-inflate-failure = { $side ->
        [client] клиент отправил сжатые данные, которые не распаковываются
       *[other] сервер отправил сжатые данные, которые не распаковываются
    }

# What was wrong with an upgrade.
fault-method-not-get = метод запроса — не GET
fault-http-version = версия HTTP в запросе ниже 1.1
fault-host-missing = в запросе нет Host
fault-request-upgrade-header = в запросе нет «Upgrade: websocket»
fault-request-connection-header = в запросе нет «Connection: Upgrade»
fault-key-missing = в запросе нет Sec-WebSocket-Key
fault-key-invalid = Sec-WebSocket-Key в запросе — не 16 байт в base64
fault-version-missing = в запросе нет Sec-WebSocket-Version
fault-version-unsupported = Sec-WebSocket-Version в запросе — не 13
fault-response-upgrade-header = в ответе нет «Upgrade: websocket»
fault-response-connection-header = в ответе нет «Connection: Upgrade»
fault-accept-missing = в ответе нет Sec-WebSocket-Accept
fault-accept-invalid = Sec-WebSocket-Accept в ответе не соответствует ключу из запроса
fault-subprotocol-not-offered = в ответе выбран подпротокол, которого клиент не предлагал
fault-subprotocol-missing = в ответе не выбран ни один из предложенных подпротоколов; для браузеров это ошибка
fault-extension-not-offered = в ответе выбрано расширение, которого клиент не предлагал
fault-extension-invalid = в ответе расширение указано дважды или с недопустимыми параметрами
fault-request-malformed = заголовки запроса — некорректный HTTP, например строки без возврата каретки
fault-request-too-long = заголовки запроса длиннее, чем хранит программа
fault-response-malformed = заголовки ответа — некорректный HTTP, например строки без возврата каретки
fault-plain-to-tls-port = сервер использует на этом порту TLS, а клиент обратился без шифрования (ws:// вместо wss://)
    .fix = Используйте для этого порта `wss://` или порт, на котором сервер работает без шифрования; прокси перед ним
        должен обращаться к нему по `https://`.
fault-connect-protocol-not-enabled = запрос — расширенный CONNECT, которого сервер не разрешал
    .fix = Включите на сервере WebSocket поверх HTTP/2 (SETTINGS_ENABLE_CONNECT_PROTOCOL, RFC 8441) или настройте его
        предлагать для этого хоста только `http/1.1` (ALPN).
fault-response-too-long = заголовки ответа длиннее, чем хранит программа
