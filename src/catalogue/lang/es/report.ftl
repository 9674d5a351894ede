# The report on a terminal.

# Units. `value` is a number as text.
unit-ms = { $value } ms
unit-s = { $value } s
unit-minutes = { $minutes } min { $seconds } s
unit-hours = { $hours } h { $minutes } min
unit-days = { $days } d { $hours } h
unit-bytes = { $value } B
unit-kb = { $value } kB
unit-mb = { $value } MB
unit-gb = { $value } GB
unit-million = { $value } M
unit-percent = { $value } %
unit-percent-some = <1 %
unit-percent-nearly-all = >99 %

# What was read.
read-files = { $count ->
        [one] 1 archivo
       *[other] { $count } archivos como una sola captura
    }
read-packets = { $count ->
        [one] 1 paquete
       *[other] { $count } paquetes
    }
read-flows = { $count ->
        [one] 1 flujo TCP
       *[other] { $count } flujos TCP
    }
read-refused = { $count ->
        [one] { $count } rechazado
       *[other] { $count } rechazados
    }
read-unanswered = { $count } sin respuesta
read-duplicates = { $count ->
        [one] 1 paquete capturado dos veces
       *[other] { $count } paquetes capturados dos veces
    }
read-span = de { $from } a { $to } UTC, { $length }
read-moment = { $from } UTC
and-more = y { $count } más
read-more-warnings = { $count ->
        [one] y 1 advertencia más
       *[other] y { $count } advertencias más
    }

# Connections and their outcomes.
connections-title = { $count ->
        [one] 1 conexión WebSocket
       *[other] { $count } conexiones WebSocket
    }
connections-selected = Conexiones WebSocket seleccionadas: { $count } de { $total }
connections-count = { $count ->
        [one] 1 conexión
       *[other] { $count } conexiones
    }

# What limits the verdicts.
limits-title = Lo que la captura no puede mostrar
limits-tls = { $count ->
        [one] 1 flujo TLS
       *[other] { $count } flujos TLS
    }
    .text = con cifrado y sin clave para leerlo; puede haber WebSocket (wss) dentro: proporcionar el registro de
        claves con --keylog
limits-quic = { $count ->
        [one] 1 flujo QUIC
       *[other] { $count } flujos QUIC
    }
    .text = sin analizar (ahí puede haber WebSocket sobre HTTP/3)
limits-over = { $count ->
        [one] 1 flujo
       *[other] { $count } flujos
    }
    .text = sin seguimiento hasta el final, porque no todos los que estaban activos cabían en la memoria permitida
        (--max-memory)
limits-fragments = { $count ->
        [one] 1 fragmento
       *[other] { $count } fragmentos
    }
    .text = de paquetes IP cuyas otras partes no están en la captura
limits-overlaps = { $count ->
        [one] 1 fragmento
       *[other] { $count } fragmentos
    }
    .text = en contradicción con un fragmento anterior del mismo paquete IP, como en un ataque o un fallo; se leyó la
        primera copia
limits-undecoded = { $count ->
        [one] 1 paquete
       *[other] { $count } paquetes
    }
    .text = sin decodificar: { $reasons }
limits-undecoded-reason = { $reason } { $count }
limits-incidents = llegaron después de las primeras { $kept } y no se examinaron en busca de incidentes

# The table of close codes.
codes-title = Códigos de cierre
codes-code = código
codes-name = nombre
codes-count = cantidad
codes-share = parte
codes-started = iniciado por
codes-saw = visto por
codes-client = cliente
codes-server = servidor
codes-nobody = ninguno

# What the codes mean.
meanings-title = Qué significan los códigos
meanings-said = Motivo
meanings-fits = { $count ->
        [one] (encaja con 1 conexión)
       *[other] (encaja con { $count } conexiones)
    }
meanings-when = Cuándo
meanings-also = También
meanings-fix = Solución
meanings-book = { $key ->
        [subprotocol] Según { $book }, por el subprotocolo { $value }
        [host] Según { $book }, por el host { $value }
        [path] Según { $book }, como sugiere la ruta { $value }
       *[close] Probablemente según { $book }, a juzgar solo por la trama Close
    }
meanings-again = Reconectar
meanings-reason = «{ $reason }»
meanings-reason-count = «{ $reason }» ({ $count })
timeline-title = A lo largo del tiempo: { $length } por columna, { $most } como máximo en una
timeline-opened = abiertas
timeline-findings = hallazgos

# What rules concluded.
findings-title = Hallazgos
findings-when = Cuándo
findings-cause = Causa
findings-fix = Solución
findings-concerns = { $count ->
        [one] 1 conexión
       *[other] { $count } conexiones
    }
findings-filter-cut = (las primeras { $shown } de { $count })
severity-info = info
severity-low = baja
severity-medium = media
severity-high = alta
severity-critical = crítica

# The connections that ended badly.
bad-title = { $count ->
        [one] 1 conexión terminó mal
       *[other] { $count } conexiones terminaron mal, primero las peores
    }
bad-title-some = { $shown } de { $count } conexiones que terminaron mal, primero las peores
bad-none = Ninguna conexión terminó mal.
bad-ended = fin
bad-last = último
bad-answer = respuesta
bad-body = cuerpo
bad-packets = paquetes
bad-filter = filtro
bad-fault = fallo
bad-via = vía
bad-tls = tls
bad-http2 = http2
bad-message = mensaje
bad-heartbeat = latido
refused-message = { $side ->
        [client] el último mensaje del cliente tenía { $bytes } bytes
       *[other] el último mensaje del servidor tenía { $bytes } bytes
    }
refused-message-compressed = { $side ->
        [client] el último mensaje del cliente tenía { $bytes } bytes, comprimidos
       *[other] el último mensaje del servidor tenía { $bytes } bytes, comprimidos
    }
refused-message-open = { $side ->
        [client] habían llegado { $bytes } bytes del mensaje del cliente
       *[other] habían llegado { $bytes } bytes del mensaje del servidor
    }
refused-message-limit = por encima del límite predeterminado de { $product } ({ $bytes } bytes)
bad-unsure = incierto
bad-cause = causa
bad-hop = otro tramo
hop-other-leg = { $role ->
        [client-leg] { $filter }, entre el proxy y el backend
       *[upstream-leg] { $filter }, entre el cliente y el proxy
    }
bad-book = código
bad-fix = solución
heartbeat-every = { $side ->
        [client] Ping del cliente cada { $interval }
       *[server] Ping del servidor cada { $interval }
    }
heartbeat-pings = { $count ->
        [one] 1 Ping
       *[other] { $count } Pings
    }
heartbeat-from = { $side ->
        [client] del cliente
       *[server] del servidor
    }
heartbeat-round-trip = ida y vuelta de { $min } a { $max }
heartbeat-unanswered = { $count } sin respuesta

when-ended = { $time } UTC
when-last-packet = paquete { $time } UTC
when-age = { $age } tras el upgrade
when-after-request = { $age } tras la petición
when-begun = { $age } tras el primer paquete
when-idle = { $idle } tras los últimos datos

answer-location = Location { $value }
answer-server = Server { $value }
answer-via = Via { $value }
answer-retry = Retry-After { $value }
answer-status = HTTP { $status }

via-connect = mediante CONNECT { $target }
via-proxied = detrás de un proxy para { $client }

http2-stream = stream { $stream }
http2-stalled = { $side ->
        [client] el cliente no pudo enviar más después de { $packet }: el servidor no le concedió más ventana
       *[server] el servidor no pudo enviar más después de { $packet }: el cliente no le concedió más ventana
    }

packet-request = petición de upgrade
packet-response = HTTP { $status }
packet-open = 101
packet-data = últimos datos
packet-close = { $side ->
        [client] { $close } del cliente
       *[server] { $close } del servidor
    }
packet-fin = { $side ->
        [client] FIN del cliente
       *[server] FIN del servidor
    }
packet-rst = { $side ->
        [client] RST del cliente
       *[server] RST del servidor
    }
packet-ping = { $side ->
        [client] Ping del cliente sin Pong
       *[server] Ping del servidor sin Pong
    }
packet-fault = { $side ->
        [client] infracción del cliente
       *[server] infracción del servidor
    }
packet-last = último paquete

# TLS flows that could not be read.
opaque-title = { $count ->
        [0] Ningún flujo TLS quedó sin leer
        [one] 1 flujo TLS que no se pudo leer
       *[other] { $count } flujos TLS que no se pudieron leer
    }
opaque-about = Lo que se ve sin claves, por orden del primer paquete. No se sabe si había WebSocket dentro.
opaque-began = inicio
opaque-lasted = duró { $length }
opaque-sent = { $side ->
        [client] { $bytes } del cliente
       *[server] { $bytes } del servidor
    }
opaque-no-end = sin fin de TCP en la captura
opaque-idle = { $idle } tras los últimos bytes

# Nothing to report on.
nothing-packets = La captura no contiene ningún paquete.
nothing-found = No se encontró ninguna conexión WebSocket.
nothing-selected = { $total ->
        [one] Los filtros no seleccionaron la única conexión WebSocket.
       *[other] Los filtros no seleccionaron ninguna de las { $total } conexiones WebSocket.
    }
nothing-no-tcp = No contiene TCP: comprobar la interfaz y el filtro de la captura.
nothing-flows = { $count ->
        [one] Se leyó 1 flujo TCP
       *[other] Se leyeron { $count } flujos TCP
    } sin ningún upgrade a WebSocket.
nothing-tls = { $count ->
        [one] 1 de ellos es TLS sin clave y puede contener WebSocket (wss).
       *[other] { $count } de ellos son TLS sin clave y pueden contener WebSocket (wss).
    } Proporcionar el registro de claves del cliente o del servidor con --keylog FILE, o capturar entre el terminador
    TLS y la aplicación, donde el tráfico no va cifrado. Las claves solo se pueden guardar de antemano: iniciar el
    cliente o el servidor con SSLKEYLOGFILE=keys.log (navegadores, curl) o --tls-keylog=keys.log (Node.js).
nothing-tls-list = --opaque-tls enumera lo que esos flujos muestran sin claves (nombre de servidor, alertas, quién los
    terminó).
nothing-tls-failed = { $count ->
        [one] 1 de ellos es TLS que no llevó datos. Si su negociación falló y su servidor es uno de WebSocket,
            --websocket-server HOST dice por qué.
       *[other] { $count } de ellos son TLS que no llevaron datos. Si sus negociaciones fallaron y su servidor es uno
            de WebSocket, --websocket-server HOST dice por qué.
    }
nothing-refused = { $count ->
        [one] 1 intento de conexión fue rechazado (RST): comprobar que el servidor está a la escucha.
       *[other] { $count } intentos de conexión fueron rechazados (RST): comprobar que el servidor está a la escucha.
    }
nothing-unanswered = { $count ->
        [one] 1 intento de conexión no tuvo respuesta: comprobar la dirección, la ruta y los firewalls.
       *[other] { $count } intentos de conexión no tuvieron respuesta: comprobar la dirección, la ruta y los
            firewalls.
    }
