# The pages of `explain`, `compare` and `list`.

# Headings.
explain-description = Descripción
explain-when = Cuándo lo ves
explain-fix = Cómo solucionarlo
explain-use = Cuándo enviarlo
explain-wire = Qué muestra una captura
explain-browser = Qué notifican los navegadores
explain-trap = Qué lleva a error
explain-more = Más información
explain-books = Aplicaciones que usan este número
compare-title = { $a } frente a { $b }
compare-differences = Diferencias clave
compare-use = Cuándo usar cada uno
compare-capture = Cómo los distingue una captura

# Labels that stand left of a text.
explain-on-wire = en trama
explain-on-wire-yes = permitido
explain-on-wire-no = nunca permitido
explain-sender = lo envía
explain-related = comparar
explain-capture = captura
explain-mend = solución
explain-class = clase
explain-again = reconectar
explain-kind = tipo
explain-chosen = elegido por
explain-defined = definido en

# `code` lies between `first` and `last` and has no entry of its own.
explain-range = { $code } está en el intervalo de { $first } a { $last }
explain-as-of = a fecha de { $date }: { $source }

# What chooses a code book. `code` is a code or a range; `reason` is a part of the reason, or nothing.
book-key-subprotocol = subprotocolo { $value }
book-key-host = host { $value }
book-key-path = ruta { $value }
book-key-close = Close { $code }
book-key-close-reason = Close { $code } «{ $reason }»
book-codes = Códigos
book-messages = Mensajes que indican la causa
book-no-codes = Este protocolo no tiene códigos de cierre propios; sus últimos mensajes indican la causa.
book-reason = con el motivo «{ $reason }»

# What `explain` can tell of besides codes and books.
topic-violation = regla de las tramas
topic-fault = regla del upgrade
topic-outcome = resultado
topic-ending = final
topic-limit = límite
topic-alert = alerta TLS
topic-rule = regla

# What `compare` says from the facts about two codes.
labelled = { $label }: { $text }
compare-both-on-wire = Ambos pueden ir en una trama Close.
compare-neither-on-wire = Ninguno puede ir en una trama Close.
compare-one-on-wire = { $on } puede ir en una trama Close; { $off }, no.
compare-sender = { $sender ->
        [both] Cualquiera de los dos lados puede enviar { $code }.
        [client] Solo el cliente envía { $code }.
        [server] El servidor envía { $code }.
       *[nobody] Nadie puede enviar { $code }.
    }
compare-fault = { $fault } indica que algo salió mal; { $normal }, no.
diff-title = Qué ha cambiado
diff-before = antes
diff-now = ahora
diff-points = puntos %
diff-part = { $count ->
        [0] ninguna de { $total }
       *[other] { $count } de { $total }
    }
diff-bad = terminaron mal (anómalas o fallidas)
diff-sentence = { $trend ->
        [gone] { $what }: antes, { $before } conexiones; ahora, { $now }.
        [event] { $what }: antes, { $before } conexiones; ahora, { $now }. Afecta a muchas a la vez, así que el
            hecho de que no se haya vuelto a capturar dice poco.
        [fewer] { $what }: antes, { $before } conexiones; ahora, { $now }, una proporción menor.
        [more] { $what }: antes, { $before } conexiones; ahora, { $now }, una proporción mayor.
        [new] { $what }: antes, { $before } conexiones; ahora, { $now }. Es nuevo.
        [same] { $what }: antes, { $before } conexiones; ahora, { $now }, la misma proporción.
       *[unclear] { $what }: antes, { $before } conexiones; ahora, { $now }. Puede ser casualidad.
    }
diff-nothing = Uno de los dos informes no tiene conexiones: no se puede concluir nada.
diff-outcomes = Resultados
diff-endings = Finales
diff-servers = Servidores: conexiones que terminaron mal
diff-flows = Flujos TCP que no llegaron a abrirse
diff-refused = rechazados
diff-unanswered = sin respuesta
diff-trend-gone = desaparecido
diff-trend-fewer = menos
diff-trend-more = más
diff-trend-new = nuevo
diff-trend-same = igual
diff-trend-unclear = ¿casualidad?
diff-trend-not-comparable = solo en uno
diff-note = Se comparan proporciones, ya que las capturas tienen duraciones distintas. Una diferencia cuenta si su
    intervalo del 99 % (de Newcombe) no incluye el cero. Esto supone que cada conexión termina de forma
    independiente: un solo suceso que cierra muchas puede parecer más de lo que es. «Desaparecido» es lo que no se
    ha vuelto a capturar.

# Usage errors: `topic` is what was typed, `candidates` what is like it.
topic-unknown = no hay ningún código, regla ni libro de códigos «{ $topic }»
topic-candidates = ¿quería decir { $candidates }?
topic-candidate = { $id } ({ $name })
topic-lists = `wsclose-pcap list` muestra lo que hay
book-unknown = no hay ningún libro de códigos «{ $book }»
book-lacks-code = el libro de códigos { $book } no tiene el código { $code }
compare-same = { $code } es un solo código; indicar dos

# What can be listed.
list-formats = Formatos en que se escribe un informe
list-captures = Formatos en que se lee una captura
list-link-types = Tipos de cabecera de la capa de enlace que se decodifican
list-codes = Códigos de cierre y sus nombres
list-books = Libros de códigos de aplicaciones, y qué los elige
list-timers = Temporizadores de proxies, bibliotecas y servicios con los que se comparan los finales
list-size-limits = Tamaños de mensaje por encima de los cuales las implementaciones rechazan de forma predeterminada
list-thresholds = Valores con los que deciden las reglas
list-languages = Idiomas de los textos
list-rules = Reglas que se comprueban
list-outcomes = Qué resulta de una conexión
list-endings = Cómo termina una conexión, en detalle
list-kinds = Cómo se reconoce una conexión
list-limits = Por qué algo no se puede saber
list-exit-codes = Qué dice el código de salida
