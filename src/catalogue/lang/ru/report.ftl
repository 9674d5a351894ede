# The report on a terminal.

# Units. `value` is a number as text.
unit-ms = { $value } мс
unit-s = { $value } с
unit-minutes = { $minutes } мин { $seconds } с
unit-hours = { $hours } ч { $minutes } мин
unit-days = { $days } д { $hours } ч
unit-bytes = { $value } Б
unit-kb = { $value } кБ
unit-mb = { $value } МБ
unit-gb = { $value } ГБ
unit-million = { $value } млн
unit-percent = { $value } %
unit-percent-some = <1 %
unit-percent-nearly-all = >99 %

# What was read.
read-files = { $count ->
        [one] { $count } файл как один дамп
        [few] { $count } файла как один дамп
       *[other] { $count } файлов как один дамп
    }
read-packets = { $count ->
        [one] { $count } пакет
        [few] { $count } пакета
       *[other] { $count } пакетов
    }
read-flows = { $count ->
        [one] { $count } TCP-поток
        [few] { $count } TCP-потока
       *[other] { $count } TCP-потоков
    }
read-refused = отклонено: { $count }
read-unanswered = без ответа: { $count }
read-duplicates = { $count ->
        [one] { $count } пакет записан дважды
        [few] { $count } пакета записаны дважды
       *[other] { $count } пакетов записано дважды
    }
read-span = с { $from } до { $to } UTC, { $length }
read-moment = { $from } UTC
and-more = и ещё { $count }
read-more-warnings = { $count ->
        [one] и ещё { $count } предупреждение
        [few] и ещё { $count } предупреждения
       *[other] и ещё { $count } предупреждений
    }

# Connections and their outcomes.
connections-title = { $count ->
        [one] { $count } соединение WebSocket
        [few] { $count } соединения WebSocket
       *[other] { $count } соединений WebSocket
    }
connections-selected = Соединений WebSocket отобрано: { $count } из { $total }
connections-count = { $count ->
        [one] { $count } соединение
        [few] { $count } соединения
       *[other] { $count } соединений
    }

# What limits the verdicts.
limits-title = Чего не видно по дампу
limits-tls = { $count ->
        [one] { $count } TLS-поток
        [few] { $count } TLS-потока
       *[other] { $count } TLS-потоков
    }
    .text = зашифровано, ключа нет; внутри может быть WebSocket (wss): передайте журнал ключей с помощью --keylog
limits-quic = { $count ->
        [one] { $count } QUIC-поток
        [few] { $count } QUIC-потока
       *[other] { $count } QUIC-потоков
    }
    .text = не анализировалось (в QUIC возможен WebSocket поверх HTTP/3)
limits-over = { $count ->
        [one] { $count } поток
        [few] { $count } потока
       *[other] { $count } потоков
    }
    .text = не прослежено до конца: все одновременно активные потоки не поместились в отведённую память (--max-memory)
limits-fragments = { $count ->
        [one] { $count } фрагмент
        [few] { $count } фрагмента
       *[other] { $count } фрагментов
    }
    .text = от IP-пакетов, остальных частей которых нет в дампе
limits-overlaps = { $count ->
        [one] { $count } фрагмент
        [few] { $count } фрагмента
       *[other] { $count } фрагментов
    }
    .text = с данными, противоречащими более раннему фрагменту того же IP-пакета, как бывает при атаке или сбое;
        прочитана первая копия
limits-undecoded = { $count ->
        [one] { $count } пакет
        [few] { $count } пакета
       *[other] { $count } пакетов
    }
    .text = не декодировано: { $reasons }
limits-undecoded-reason = { $reason } { $count }
limits-incidents = после первых { $kept }: поиск инцидентов среди них не выполнялся

# The table of close codes.
codes-title = Коды закрытия
codes-code = код
codes-name = название
codes-count = число
codes-share = доля
codes-started = кто начал
codes-saw = кто увидел
codes-client = клиент
codes-server = сервер
codes-nobody = никто

# What the codes mean.
meanings-title = Что означают коды
meanings-said = Пояснение
meanings-fits = { $count ->
        [one] (подходит к { $count } соединению)
       *[other] (подходит к { $count } соединениям)
    }
meanings-when = Когда
meanings-also = Также
meanings-fix = Решение
meanings-book = { $key ->
        [subprotocol] По справочнику { $book }: на него указывает подпротокол { $value }
        [host] По справочнику { $book }: к нему относится хост { $value }
        [path] По справочнику { $book }: на него, возможно, указывает путь { $value }
       *[close] Вероятно, по справочнику { $book }: на него указывает только сам кадр Close
    }
meanings-again = Повтор
meanings-reason = «{ $reason }»
meanings-reason-count = «{ $reason }» ({ $count })
timeline-title = По времени: один столбец — { $length }, в нём не больше { $most }
timeline-opened = открыто
timeline-findings = выводы

# What rules concluded.
findings-title = Выводы
findings-when = Когда
findings-cause = Причина
findings-fix = Решение
findings-concerns = { $count ->
        [one] { $count } соединение
        [few] { $count } соединения
       *[other] { $count } соединений
    }
findings-filter-cut = (первые { $shown } из { $count })
severity-info = к сведению
severity-low = низкая
severity-medium = средняя
severity-high = высокая
severity-critical = критическая

# The connections that ended badly.
bad-title = { $count ->
        [1] { $count } соединение с проблемным завершением
        [one] { $count } соединение с проблемным завершением, сначала худшие
        [few] { $count } соединения с проблемным завершением, сначала худшие
       *[other] { $count } соединений с проблемным завершением, сначала худшие
    }
bad-title-some = { $shown } из { $count } соединений с проблемным завершением, сначала худшие
bad-none = Соединений с проблемным завершением нет.
bad-ended = конец
bad-last = последний
bad-answer = ответ
bad-body = тело
bad-packets = пакеты
bad-filter = фильтр
bad-fault = нарушение
bad-via = маршрут
bad-tls = TLS
bad-http2 = HTTP/2
bad-message = сообщение
bad-heartbeat = heartbeat
refused-message = { $side ->
        [client] размер последнего сообщения клиента — { $bytes } Б
       *[other] размер последнего сообщения сервера — { $bytes } Б
    }
refused-message-compressed = { $side ->
        [client] размер последнего сообщения клиента в сжатом виде — { $bytes } Б
       *[other] размер последнего сообщения сервера в сжатом виде — { $bytes } Б
    }
refused-message-open = { $side ->
        [client] от сообщения клиента пришло { $bytes } Б
       *[other] от сообщения сервера пришло { $bytes } Б
    }
refused-message-limit = больше предела по умолчанию в { $product } ({ $bytes } Б)
bad-unsure = неясно
bad-cause = причина
bad-hop = через прокси
hop-other-leg = { $role ->
        [client-leg] { $filter }, между прокси и бэкендом
       *[upstream-leg] { $filter }, между клиентом и прокси
    }
bad-book = код
bad-fix = решение
heartbeat-every = { $side ->
        [client] Ping от клиента с интервалом { $interval }
       *[server] Ping от сервера с интервалом { $interval }
    }
heartbeat-pings = { $count ->
        [one] { $count } кадр Ping
        [few] { $count } кадра Ping
        [many] { $count } кадров Ping
       *[other] { $count } кадров Ping
    }
heartbeat-from = { $side ->
        [client] от клиента
       *[server] от сервера
    }
heartbeat-round-trip = время до Pong — от { $min } до { $max }
heartbeat-unanswered = без ответа: { $count }

when-ended = { $time } UTC
when-last-packet = пакет { $time } UTC
when-age = через { $age } после переключения протокола
when-after-request = через { $age } после запроса
when-begun = через { $age } после первого пакета
when-idle = через { $idle } после последних данных

answer-location = Location { $value }
answer-server = Server { $value }
answer-via = Via { $value }
answer-retry = Retry-After { $value }
answer-status = HTTP { $status }

via-connect = через CONNECT { $target }
via-proxied = за прокси, действующим от имени { $client }

http2-stream = поток { $stream }
http2-stalled = { $side ->
        [client] после { $packet } клиент больше не мог отправлять: сервер не увеличил ему окно
       *[server] после { $packet } сервер больше не мог отправлять: клиент не увеличил ему окно
    }

packet-request = запрос переключения
packet-response = HTTP { $status }
packet-open = 101
packet-data = последние данные
packet-close = { $side ->
        [client] { $close } от клиента
       *[server] { $close } от сервера
    }
packet-fin = { $side ->
        [client] FIN от клиента
       *[server] FIN от сервера
    }
packet-rst = { $side ->
        [client] RST от клиента
       *[server] RST от сервера
    }
packet-ping = { $side ->
        [client] Ping от клиента без Pong
       *[server] Ping от сервера без Pong
    }
packet-fault = { $side ->
        [client] клиент нарушил протокол
       *[server] сервер нарушил протокол
    }
packet-last = последний пакет

# TLS flows that could not be read.
opaque-title = { $count ->
        [0] Непрочитанных TLS-потоков нет
        [one] { $count } TLS-поток, который не удалось прочитать
        [few] { $count } TLS-потока, которые не удалось прочитать
       *[other] { $count } TLS-потоков, которые не удалось прочитать
    }
opaque-about = Что видно без ключей, в порядке первых пакетов. Был ли внутри WebSocket, неизвестно.
opaque-began = начало
opaque-lasted = длительность { $length }
opaque-sent = { $side ->
        [client] { $bytes } от клиента
       *[server] { $bytes } от сервера
    }
opaque-no-end = завершения TCP в дампе нет
opaque-idle = через { $idle } после последних байтов

# Nothing to report on.
nothing-packets = В дампе нет пакетов.
nothing-found = Соединений WebSocket не найдено.
nothing-selected = { $total ->
        [1] Единственное соединение WebSocket не прошло фильтры отбора.
        [one] Ни одно из { $total } соединения WebSocket не прошло фильтры отбора.
       *[other] Ни одно из { $total } соединений WebSocket не прошло фильтры отбора.
    }
nothing-no-tcp = TCP в дампе нет: проверьте интерфейс и фильтр, с которыми он записан.
nothing-flows = { $count ->
        [one] Прочитан { $count } TCP-поток
        [few] Прочитаны { $count } TCP-потока
       *[other] Прочитано { $count } TCP-потоков
    }, переключения на WebSocket не найдено.
nothing-tls = Из них { $count } — TLS без ключа, внутри может быть WebSocket (wss). Передайте журнал ключей клиента
        или сервера с помощью --keylog FILE или записывайте дамп между приложением и узлом, который завершает TLS: там
        трафик не зашифрован. Ключи можно сохранить только заранее: запустите клиент или сервер с
        SSLKEYLOGFILE=keys.log (браузеры, curl) или с --tls-keylog=keys.log (Node.js).
nothing-tls-list = Что видно в таких потоках без ключей (имя сервера, оповещения, кто завершил поток), показывает
        --opaque-tls.
nothing-tls-failed = { $count ->
        [1] Из них { $count } — TLS без переданных данных. Если рукопожатие не удалось, а сервер предназначен для
            WebSocket, причину покажет --websocket-server HOST.
       *[other] Из них { $count } — TLS без переданных данных. Если рукопожатия не удались, а их сервер предназначен
            для WebSocket, причину покажет --websocket-server HOST.
    }
nothing-refused = { $count ->
        [one] { $count } попытка подключения отклонена (RST): проверьте, принимает ли сервер подключения на этом
            порту.
        [few] { $count } попытки подключения отклонены (RST): проверьте, принимает ли сервер подключения на этом
            порту.
       *[other] { $count } попыток подключения отклонено (RST): проверьте, принимает ли сервер подключения на этом
            порту.
    }
nothing-unanswered = { $count ->
        [one] { $count } попытка подключения осталась без ответа: проверьте адрес, маршрут и межсетевые экраны.
        [few] { $count } попытки подключения остались без ответа: проверьте адрес, маршрут и межсетевые экраны.
       *[other] { $count } попыток подключения остались без ответа: проверьте адрес, маршрут и межсетевые экраны.
    }
