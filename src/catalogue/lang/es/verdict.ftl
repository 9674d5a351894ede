# What became of a connection. Values: `side` is client or server, `close` and `answer` are `close-…` texts,
# `end` is a `transport-…` text.

kind-http1 = upgrade HTTP/1.1
kind-http2 = CONNECT extendido de HTTP/2
kind-mid_stream = empezó antes que la captura
kind-tls = negociación TLS

outcome-clean = limpia
    .meaning = una trama Close en cada sentido
outcome-abnormal = anómala
    .meaning = terminó sin las dos tramas Close
outcome-failed = fallida
    .meaning = nunca llegó a ser un WebSocket
outcome-open = abierta
    .meaning = seguía abierta al terminar la captura
outcome-indeterminate = indeterminada
    .meaning = la captura no permite saberlo

certainty-certain = seguro
certainty-likely = probable
certainty-unknown = desconocido

close-empty = Close sin código
close-code = Close { $code }
close-code-reason = Close { $code } «{ $reason }»

ending-close_handshake = { $side ->
        [client] el cliente envió { $close }, el servidor respondió con { $answer }
        [server] el servidor envió { $close }, el cliente respondió con { $answer }
       *[other] ambos lados enviaron una trama Close a la vez: el cliente { $close }, el servidor { $answer }
    }
    .meaning = una trama Close en cada sentido
ending-close_unanswered = { $side ->
        [client] el cliente envió { $close }, el servidor nunca respondió
        [server] el servidor envió { $close }, el cliente nunca respondió
       *[other] un lado envió { $close }, el otro nunca respondió
    }
    .meaning = una trama Close sin respuesta y después el fin de TCP o del stream HTTP/2
ending-fin_without_close = { $side ->
        [client] el cliente cerró la conexión (FIN) sin trama Close
        [server] el servidor cerró la conexión (FIN) sin trama Close
       *[other] la conexión se cerró (FIN) sin trama Close
    }
    .meaning = se cerró TCP (FIN) o el stream HTTP/2 (END_STREAM) sin trama Close
ending-end_stream = { $side ->
        [client] el cliente cerró el stream (END_STREAM) sin trama Close
       *[server] el servidor cerró el stream (END_STREAM) sin trama Close
    }
ending-rst_stream = { $side ->
        [client] el cliente abortó el stream (RST_STREAM { $code }) sin trama Close
       *[server] el servidor abortó el stream (RST_STREAM { $code }) sin trama Close
    }
ending-goaway = { $side ->
        [client] el cliente abandonó el stream (GOAWAY { $code }) sin trama Close
       *[server] el servidor abandonó el stream (GOAWAY { $code }) sin trama Close
    }
ending-rst_without_close = { $side ->
        [client] el cliente abortó la conexión (RST) sin trama Close
        [server] el servidor abortó la conexión (RST) sin trama Close
       *[other] la conexión se abortó (RST) sin trama Close
    }
    .meaning = se abortó TCP (RST) o el stream HTTP/2 (RST_STREAM) sin trama Close
ending-silent = { $side ->
        [client] { $count ->
            [one] el cliente quedó en silencio: 1 retransmisión o sondeo sin respuesta
           *[other] el cliente quedó en silencio: { $count } retransmisiones o sondeos sin respuesta
        }
        [server] { $count ->
            [one] el servidor quedó en silencio: 1 retransmisión o sondeo sin respuesta
           *[other] el servidor quedó en silencio: { $count } retransmisiones o sondeos sin respuesta
        }
       *[other] la conexión quedó en silencio, sin un final visible en los paquetes
    }
    .meaning = retransmisiones o sondeos sin respuesta, y ningún final visible en los paquetes
ending-upgrade_refused = el servidor rechazó el upgrade con HTTP { $status }
    .meaning = el upgrade se respondió con un estado distinto de 101 (HTTP/2: 200)
ending-upgrade_invalid = el servidor respondió al upgrade con un 101 que un cliente debe rechazar
    .meaning = el upgrade se respondió con un 101 que un cliente debe rechazar
ending-upgrade_unanswered = el servidor nunca respondió al upgrade
    .meaning = el upgrade no tuvo respuesta
ending-tls_failed = TLS falló
    .meaning = la negociación TLS falló
ending-open = seguía abierta al terminar la captura
    .meaning = seguía abierta al terminar la captura
ending-not_captured = la captura no contiene el final
    .meaning = la captura no contiene el final

transport-client-fin = el cliente cerró TCP (FIN)
transport-client-rst = el cliente abortó TCP (RST)
transport-server-fin = el servidor cerró TCP (FIN)
transport-server-rst = el servidor abortó TCP (RST)

transport-end_stream = { $side ->
        [client] el cliente cerró el stream (END_STREAM)
       *[server] el servidor cerró el stream (END_STREAM)
    }
transport-rst_stream = { $side ->
        [client] el cliente abortó el stream (RST_STREAM { $code })
       *[server] el servidor abortó el stream (RST_STREAM { $code })
    }
transport-goaway = { $side ->
        [client] el cliente abandonó el stream (GOAWAY { $code })
       *[server] el servidor abandonó el stream (GOAWAY { $code })
    }

http2-end_stream = { $side ->
        [client] END_STREAM del cliente
       *[server] END_STREAM del servidor
    }
http2-rst_stream = { $side ->
        [client] RST_STREAM { $code } del cliente
       *[server] RST_STREAM { $code } del servidor
    }
http2-goaway = { $side ->
        [client] GOAWAY { $code } del cliente
       *[server] GOAWAY { $code } del servidor
    }

saw = { $side ->
        [client] { $certainty ->
            [certain] el cliente vio { $code }
            [likely] el cliente probablemente vio { $code }
           *[other] no se puede saber qué vio el cliente
        }
        [server] { $certainty ->
            [certain] el servidor vio { $code }
            [likely] el servidor probablemente vio { $code }
           *[other] no se puede saber qué vio el servidor
        }
       *[other] no se puede saber qué vio cada lado
    }

# Why something could not be known about a connection, and what would show it the next time.
limit-capture_starts_late = la captura empezó después que la conexión
    .remedy = iniciar la captura antes de que se conecten los clientes
limit-capture_ends_early = la captura terminó antes que la conexión
    .remedy = capturar durante más tiempo
limit-capture_ends_in_upgrade = la captura terminó antes de que se respondiera al upgrade
    .remedy = capturar durante más tiempo
limit-gap_from_client = faltan en la captura bytes del cliente donde son decisivos
    .remedy = capturar con un búfer mayor (tcpdump -B 65536) o con un filtro más estrecho
limit-gap_from_server = faltan en la captura bytes del servidor donde son decisivos
    .remedy = capturar con un búfer mayor (tcpdump -B 65536) o con un filtro más estrecho
limit-nothing_from_client = la captura no contiene ningún paquete del cliente
    .remedy = capturar donde pasen ambos sentidos
limit-nothing_from_server = la captura no contiene ningún paquete del servidor
    .remedy = capturar donde pasen ambos sentidos
limit-snaplen = los paquetes se recortaron al capturarlos (longitud máxima por paquete)
    .remedy = capturar paquetes completos (tcpdump -s 0)
limit-upgrade_not_captured = falta la petición de upgrade o su respuesta
    .remedy = iniciar la captura antes de que se conecten los clientes
limit-payload_not_checked = no se comprobó el texto o los datos comprimidos de los mensajes
    .remedy = hacer que se examinen (--payload-checks on-demand), o comparar con el registro del lado que cerró
limit-framing_lost = tras un fallo, los bytes ya no se pueden leer como tramas
    .remedy = examinar los paquetes próximos al fallo
limit-no_keys = no se pudo leer parte del tráfico TLS: ninguna clave le corresponde
    .remedy = proporcionar el registro de claves de las sesiones de ambos lados (--keylog), o capturar donde el
        tráfico no esté cifrado
limit-keys_after_data = las claves están detrás de los datos, y una tubería solo se puede leer una vez
    .remedy = guardar la captura en un archivo, o proporcionar las claves con --keylog
limit-tls_unverified = se leyó un Close en un registro TLS al que le faltan bytes, así que nada lo demuestra
    .remedy = capturar paquetes completos (tcpdump -s 0) con un búfer mayor
limit-cap_reached = se alcanzó un tope de este programa, y el resto no se leyó
    .remedy = dividir la captura en partes más pequeñas
limit-clock_jump = el reloj de la captura se atrasó, así que las duraciones no son seguras
    .remedy = hacer que el reloj del host de captura se ajuste de forma gradual, no de golpe

# A frame that broke a rule.
violation-unmasked-client-frame = el cliente envió una trama sin máscara
violation-masked-server-frame = el servidor envió una trama con máscara
violation-rsv-without-extension = { $side ->
        [client] el cliente activó un bit reservado (cabecera { $value }) al que ninguna extensión da significado
       *[other] el servidor activó un bit reservado (cabecera { $value }) al que ninguna extensión da significado
    }
violation-reserved-opcode = { $side ->
        [client] el cliente envió una trama con el opcode reservado { $value }
       *[other] el servidor envió una trama con el opcode reservado { $value }
    }
violation-bad-length = { $side ->
        [client] el cliente escribió una longitud de trama ({ $value }) en una forma no permitida
       *[other] el servidor escribió una longitud de trama ({ $value }) en una forma no permitida
    }
violation-control-too-long = { $side ->
        [client] el cliente envió una trama de control de { $value } bytes; se permiten 125
       *[other] el servidor envió una trama de control de { $value } bytes; se permiten 125
    }
violation-control-fragmented = { $side ->
        [client] el cliente envió una trama de control fragmentada
       *[other] el servidor envió una trama de control fragmentada
    }
violation-bad-continuation = { $side ->
        [client] el cliente mezcló los fragmentos de sus mensajes
       *[other] el servidor mezcló los fragmentos de sus mensajes
    }
violation-close-bad-length = { $side ->
        [client] el cliente envió una trama Close con un cuerpo de un solo byte
       *[other] el servidor envió una trama Close con un cuerpo de un solo byte
    }
violation-close-bad-utf8 = { $side ->
        [client] el cliente envió en el Close un motivo que no es UTF-8
       *[other] el servidor envió en el Close un motivo que no es UTF-8
    }
violation-close-illegal-code = { $side ->
        [client] el cliente envió Close { $value }, un código no permitido
       *[other] el servidor envió Close { $value }, un código no permitido
    }
violation-reserved-code-on-wire = { $side ->
        [client] el cliente envió Close { $value }, un código que nunca debe ir en una trama
       *[other] el servidor envió Close { $value }, un código que nunca debe ir en una trama
    }
violation-frame-after-close = { $side ->
        [client] el cliente envió otra trama después de su Close
       *[other] el servidor envió otra trama después de su Close
    }
violation-http-text-in-stream = { $side ->
        [client] el flujo del cliente contiene HTTP o HTML donde debería empezar una trama
       *[other] el flujo del servidor contiene HTTP o HTML donde debería empezar una trama
    }
violation-invalid-utf8-text = { $side ->
        [client] el cliente envió texto que no es UTF-8
       *[other] el servidor envió texto que no es UTF-8
    }
violation-inflate-failure = { $side ->
        [client] el cliente envió datos comprimidos que no se pueden descomprimir
       *[other] el servidor envió datos comprimidos que no se pueden descomprimir
    }

# What was wrong with an upgrade.
fault-method-not-get = el método de la petición no es GET
fault-http-version = la versión HTTP de la petición es anterior a 1.1
fault-host-missing = la petición no lleva Host
fault-request-upgrade-header = la petición no lleva «Upgrade: websocket»
fault-request-connection-header = la petición no lleva «Connection: Upgrade»
fault-key-missing = la petición no lleva Sec-WebSocket-Key
fault-key-invalid = el Sec-WebSocket-Key de la petición no son 16 bytes en base64
fault-version-missing = la petición no lleva Sec-WebSocket-Version
fault-version-unsupported = el Sec-WebSocket-Version de la petición no es 13
fault-response-upgrade-header = la respuesta no lleva «Upgrade: websocket»
fault-response-connection-header = la respuesta no lleva «Connection: Upgrade»
fault-accept-missing = la respuesta no lleva Sec-WebSocket-Accept
fault-accept-invalid = el Sec-WebSocket-Accept de la respuesta no corresponde a la clave de la petición
fault-subprotocol-not-offered = la respuesta eligió un subprotocolo que el cliente no ofreció
fault-subprotocol-missing = la respuesta no eligió ninguno de los subprotocolos ofrecidos; en los navegadores eso hace
    fallar la conexión
fault-extension-not-offered = la respuesta eligió una extensión que el cliente no ofreció
fault-extension-invalid = la respuesta nombra una extensión dos veces o con parámetros que no puede tener
fault-request-malformed = la cabecera de la petición no es HTTP bien formado: por ejemplo, líneas sin retorno de carro
fault-request-too-long = la cabecera de la petición es más larga de lo que este programa conserva
fault-response-malformed = la cabecera de la respuesta no es HTTP bien formado: por ejemplo, líneas sin retorno de
    carro
fault-plain-to-tls-port = el servidor habla TLS en este puerto y el cliente envió texto sin cifrar (ws:// en lugar de
    wss://)
    .fix = Usar `wss://` para este puerto, o el puerto en el que el servidor no usa TLS; un proxy situado delante debe
        hablarle con `https://`.
fault-connect-protocol-not-enabled = la petición es un CONNECT extendido que el servidor no había permitido
    .fix = Activar WebSocket sobre HTTP/2 en el servidor (SETTINGS_ENABLE_CONNECT_PROTOCOL, RFC 8441), o hacer que
        ofrezca solo `http/1.1` (ALPN) para este host.
fault-response-too-long = la cabecera de la respuesta es más larga de lo que este programa conserva
