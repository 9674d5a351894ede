# The pages of `explain`, `compare` and `list`.

# Headings.
explain-description = Описание
explain-when = Когда вы это видите
explain-fix = Как исправить
explain-use = Когда отправлять
explain-wire = Что видно в дампе
explain-browser = Что сообщает браузер
explain-trap = Что сбивает с толку
explain-more = Узнать больше
explain-books = Приложения, которые используют этот номер
compare-title = Сравнение: { $a } и { $b }
compare-differences = Ключевые различия
compare-use = Когда что использовать
compare-capture = Как различить их по дампу

# Labels that stand left of a text.
explain-on-wire = в кадре
explain-on-wire-yes = допустим
explain-on-wire-no = недопустим
explain-sender = отправитель
explain-related = сравните
explain-capture = в дампе
explain-mend = решение
explain-class = класс
explain-again = повтор
explain-kind = вид
explain-chosen = признаки
explain-defined = определение

# `code` lies between `first` and `last` and has no entry of its own.
explain-range = { $code } — один из кодов { $first }–{ $last }
explain-as-of = по состоянию на { $date }: { $source }

# What chooses a code book. `code` is a code or a range; `reason` is a part of the reason, or nothing.
book-key-subprotocol = подпротокол { $value }
book-key-host = хост { $value }
book-key-path = путь { $value }
book-key-close = Close { $code }
book-key-close-reason = Close { $code } «{ $reason }»
book-codes = Коды
book-messages = Сообщения, из которых видна причина
book-no-codes = У этого протокола нет собственных кодов закрытия; причина видна из последних сообщений.
book-reason = с пояснением «{ $reason }»

# What `explain` can tell of besides codes and books.
topic-violation = правило для кадров
topic-fault = правило для переключения протокола
topic-outcome = итог
topic-ending = завершение
topic-limit = ограничение
topic-alert = оповещение TLS
topic-rule = правило

# What `compare` says from the facts about two codes.
labelled = { $label }: { $text }
compare-both-on-wire = Оба кода могут стоять в кадре Close.
compare-neither-on-wire = Ни один из этих кодов не может стоять в кадре Close.
compare-one-on-wire = { $on } может стоять в кадре Close, { $off } — нет.
compare-sender = { $sender ->
        [both] Код { $code } может отправить любая сторона.
        [client] Код { $code } отправляет только клиент.
        [server] Код { $code } отправляет сервер.
       *[nobody] Код { $code } не может отправлять никто.
    }
compare-fault = { $fault } означает, что что-то пошло не так, { $normal } — нет.
diff-title = Что изменилось
diff-before = было
diff-now = стало
diff-points = п. п.
diff-part = { $count ->
        [0] 0 из { $total }
       *[other] { $count } из { $total }
    }
diff-bad = проблемное завершение (аварийное или несостоявшееся соединение)
diff-sentence = { $trend ->
        [gone] { $what }: соединений было { $before }, стало { $now }.
        [event] { $what }: соединений было { $before }, стало { $now }. Такое затрагивает сразу много
            соединений, поэтому то, что оно не попало в дамп снова, мало о чём говорит.
        [fewer] { $what }: соединений было { $before }, стало { $now }; доля уменьшилась.
        [more] { $what }: соединений было { $before }, стало { $now }; доля увеличилась.
        [new] { $what }: соединений было { $before }, стало { $now }. Раньше этого не было.
        [same] { $what }: соединений было { $before }, стало { $now }; доля та же.
       *[unclear] { $what }: соединений было { $before }, стало { $now }. Возможно, это случайность.
    }
diff-nothing = В одном из двух отчётов нет соединений: сказать ничего нельзя.
diff-outcomes = Итоги
diff-endings = Завершения
diff-servers = Серверы: соединения с проблемным завершением
diff-flows = Потоки TCP, которые так и не открылись
diff-refused = отклонено
diff-unanswered = без ответа
diff-trend-gone = исчезло
diff-trend-fewer = меньше
diff-trend-more = больше
diff-trend-new = новое
diff-trend-same = так же
diff-trend-unclear = случайность?
diff-trend-not-comparable = только в одном
diff-note = Сравниваются доли, так как дампы различаются по длительности. Разница учитывается, если её 99-процентный
    доверительный интервал (по Ньюкомбу) не включает ноль. При этом предполагается, что каждое соединение
    завершается независимо от других: одно событие, завершившее сразу много соединений, может показаться
    значительнее, чем оно есть. «Исчезло» — то, что не попало в дамп снова.

# Usage errors: `topic` is what was typed, `candidates` what is like it.
topic-unknown = нет кода, правила или справочника «{ $topic }»
topic-candidates = возможно, имелось в виду: { $candidates }?
topic-candidate = { $id } ({ $name })
topic-lists = команда `wsclose-pcap list` показывает, что есть
book-unknown = нет справочника кодов «{ $book }»
book-lacks-code = в справочнике кодов { $book } нет кода { $code }
compare-same = { $code } — один и тот же код; укажите два

# What can be listed.
list-formats = Форматы, в которых записывается отчёт
list-captures = Форматы, в которых читается дамп
list-link-types = Типы заголовков канального уровня, которые декодируются
list-codes = Коды закрытия и их названия
list-books = Справочники кодов приложений и признаки для их выбора
list-timers = Таймеры прокси, библиотек и сервисов, с которыми сверяются завершения
list-size-limits = Размеры сообщений, сверх которых реализации по умолчанию отказывают в приёме
list-thresholds = Числа, по которым решают правила
list-languages = Языки текстов
list-rules = Правила, которые проверяются
list-outcomes = Чем заканчивается соединение
list-endings = Как завершается соединение, подробно
list-kinds = Как распознаётся соединение
list-limits = Почему что-то нельзя узнать
list-exit-codes = Что означает код выхода
