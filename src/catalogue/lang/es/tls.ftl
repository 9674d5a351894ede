# TLS: what a connection or a flow shows of it, handshakes that failed, and every registered alert.
# `side` is client or server.

# What a flow used.
tls-alert = { $side ->
        [client] alerta { $alert } del cliente
       *[server] alerta { $alert } del servidor
    }
tls-alert-unreadable = { $side ->
        [client] alerta cifrada del cliente
       *[server] alerta cifrada del servidor
    }
tls-close-notify = { $side ->
        [client] close_notify del cliente
       *[server] close_notify del servidor
    }
tls-in-clear = texto sin cifrar del servidor
tls-no-close-notify = { $side ->
        [client] el cliente envió FIN sin close_notify: sus datos pueden estar incompletos
       *[server] el servidor envió FIN sin close_notify: sus datos pueden estar incompletos
    }

tls-alert-sent = { $side ->
        [client] el cliente envió la alerta TLS { $alert }
       *[server] el servidor envió la alerta TLS { $alert }
    }

# A handshake that failed. Who sent the alert, else who ended TCP, is `side`.
tls-failed-alert = { $side ->
        [client] TLS falló: el cliente envió la alerta { $alert }
       *[server] TLS falló: el servidor envió la alerta { $alert }
    }
    .cause = La alerta no tiene ningún significado registrado.
    .fix = Consultar el registro del lado que la envió, en ese mismo segundo.
tls-failed-unreadable = { $side ->
        [client] TLS falló: el cliente envió una alerta que no se puede leer (cifrada)
       *[server] TLS falló: el servidor envió una alerta que no se puede leer (cifrada)
    }
    .cause = El contenido de la alerta está cifrado; sin él, la captura no revela el motivo.
    .fix = Proporcionar el registro de claves de esta sesión con `--keylog`, o consultar el registro del lado que la
        envió.
tls-failed-in-clear = TLS falló: el servidor respondió sin cifrar al ClientHello
    .cause = El cliente pidió `wss://` en un puerto en el que el servidor no usa TLS.
    .fix = Usar `ws://` para este puerto, o el puerto en el que el servidor habla TLS; detrás de un proxy que termina
        TLS, hacer que el proxy use `http://` con este puerto.
tls-failed-end = { $side ->
        [client] TLS no se estableció: el cliente cerró TCP (FIN) y ninguna alerta legible dice por qué
        [server] TLS no se estableció: el servidor cerró TCP (FIN) y ninguna alerta legible dice por qué
       *[other] TLS no se estableció y ninguna alerta legible dice por qué
    }
    .cause = { $side ->
        [client] Posiblemente un tiempo de espera agotado, una página que se abandonó, un certificado que el cliente
            rechazó sin avisar o una comprobación de estado.
        [server] Posiblemente el servidor rechaza este nombre de servidor o esta dirección, está sobrecargado o no
            habla TLS en este puerto.
       *[other] Los paquetes del final no están en la captura, o un lado quedó en silencio.
    }
    .fix = Consultar el registro del lado que cerró, en ese mismo segundo, y repetir la negociación con
        `openssl s_client -connect HOST:PORT -servername NAME`.
tls-failed-reset = { $side ->
        [client] TLS no se estableció: el cliente abortó TCP (RST) y ninguna alerta legible dice por qué
        [server] TLS no se estableció: el servidor abortó TCP (RST) y ninguna alerta legible dice por qué
       *[other] TLS no se estableció: TCP se abortó (RST) y ninguna alerta legible dice por qué
    }
    .cause = Posiblemente un firewall o un equipo intermedio que filtra por nombre de servidor, un balanceador de
        carga sin backend, o un proceso que falló o que alguien terminó.
    .fix = Capturar en ambos lados del trayecto: un RST que solo ve un lado se generó entre los dos. Si no es el caso,
        consultar el registro del lado que lo envió.
# Behind a ServerHello of TLS 1.3, where alerts are encrypted.
tls-failed-sealed =
    .cause = A menudo el cliente no acepta el certificado del servidor; TLS 1.3 cifra la alerta que lo diría.
    .fix = Proporcionar el registro de claves de esta sesión con `--keylog` para poder leer la alerta; comprobar el
        certificado con `openssl s_client -connect HOST:PORT -servername NAME` y consultar el registro de ambos lados
        en ese mismo segundo.

# Every registered alert. `side` sent it. First what it means, then what to change when it ended a handshake.
alert-close_notify =
    .meaning = El emisor no tiene nada más que enviar: es el final ordenado de TLS.
    .fix = TLS funciona bien; si llegó antes del upgrade, averiguar por qué el emisor desistió.
alert-unexpected_message =
    .meaning = Llegó un mensaje que no corresponde a ese punto de la negociación.
    .fix = Comprobar que ambos extremos hablan TLS en este puerto y que ningún proxy intermedio altera o inserta
        bytes; actualizar la biblioteca TLS del extremo más antiguo.
alert-bad_record_mac =
    .meaning = Un registro TLS no superó la comprobación de integridad: se alteró en el camino, o los extremos tienen
        claves distintas.
    .fix = Buscar un equipo intermedio o hardware de red que altere paquetes, y actualizar la biblioteca TLS de ambos
        extremos.
alert-decryption_failed =
    .meaning = No se pudo descifrar un registro TLS; solo lo indican así las bibliotecas TLS antiguas.
    .fix = Igual que con `bad_record_mac`: buscar qué altera los paquetes en el camino y actualizar el extremo más
        antiguo.
alert-record_overflow =
    .meaning = Un registro TLS era más largo de lo que TLS permite; a menudo es texto sin cifrar leído como TLS.
    .fix = Comprobar que el puerto habla TLS y no texto sin cifrar, y que ningún proxy introduce texto propio en el
        flujo.
alert-decompression_failure =
    .meaning = No se pudieron descomprimir los datos TLS comprimidos.
    .fix = Desactivar la compresión TLS; no es segura desde 2012.
alert-handshake_failure =
    .meaning = { $side ->
        [client] El cliente no acepta nada de lo que eligió el servidor.
       *[server] El servidor no acepta nada de lo que ofreció el cliente: no hay ninguna suite de cifrado, grupo o
            algoritmo de firma en común. Algunos servidores envían también esta alerta si falta un certificado de
            cliente o un nombre de servidor conocido.
    }
    .fix = Comparar las suites de cifrado y los grupos del ClientHello con los del servidor (`ssl_ciphers` y
        `ssl_ecdh_curve` en nginx) y con el tipo de clave de su certificado (RSA o ECDSA); actualizar el extremo más
        antiguo.
alert-no_certificate =
    .meaning = El cliente no tiene ningún certificado que presentar (SSL 3.0).
    .fix = Actualizar el cliente: SSL 3.0 no es seguro.
alert-bad_certificate =
    .meaning = { $side ->
        [client] El cliente rechaza el certificado del servidor: está dañado, mal firmado o es de otro nombre.
       *[server] El servidor rechaza el certificado del cliente, o no lo recibió: los servidores en Go usan también
            esta alerta en ese caso.
    }
    .fix = { $side ->
        [client] Comprobar el nombre, la cadena y la firma del certificado que el servidor envía para este nombre de
            servidor: `openssl s_client -connect HOST:PORT -servername NAME`.
       *[server] Dar al cliente un certificado de una CA en la que el servidor esté configurado para confiar.
    }
alert-unsupported_certificate =
    .meaning = { $side ->
        [client] El cliente no puede usar este tipo de certificado: por el tipo de clave, o porque su uso de clave no
            incluye la autenticación de servidor.
       *[server] El servidor no puede usar este tipo de certificado de cliente: por el tipo de clave, o porque su uso
            de clave no incluye la autenticación de cliente.
    }
    .fix = Emitir un certificado con un tipo de clave común (RSA 2048 o ECDSA P-256) y el uso extendido de clave
        correcto.
alert-certificate_revoked =
    .meaning = { $side ->
        [client] La CA revocó el certificado del servidor.
       *[server] La CA revocó el certificado del cliente.
    }
    .fix = Instalar un certificado nuevo y averiguar por qué se revocó el anterior.
alert-certificate_expired =
    .meaning = { $side ->
        [client] El certificado del servidor ha caducado o todavía no es válido, según el reloj del cliente.
       *[server] El certificado del cliente ha caducado o todavía no es válido, según el reloj del servidor.
    }
    .fix = Renovar el certificado y recargar el proceso que lo presenta; comprobar el reloj del lado que envió la
        alerta.
alert-certificate_unknown =
    .meaning = { $side ->
        [client] El cliente rechaza el certificado del servidor por un motivo que no indica: los navegadores y Java
            usan esta alerta para una CA que no es de confianza, un nombre incorrecto o una fecha incorrecta.
       *[server] El servidor rechaza el certificado del cliente por un motivo que no indica.
    }
    .fix = Consultar el error en el registro o en la consola del lado que envió la alerta, y comprobar la cadena, el
        nombre y las fechas del certificado.
alert-illegal_parameter =
    .meaning = Un campo de la negociación contradice a otro o tiene un valor no permitido.
    .fix = Actualizar la biblioteca TLS de ambos extremos; si solo afecta a un trayecto, buscar un equipo intermedio
        que reescriba TLS.
alert-unknown_ca =
    .meaning = { $side ->
        [client] El cliente no confía en la CA del certificado del servidor: el certificado es autofirmado o de una CA
            privada, o falta un certificado intermedio.
       *[server] El servidor no confía en la CA del certificado del cliente.
    }
    .fix = { $side ->
        [client] Hacer que el servidor envíe la cadena completa (`fullchain.pem`), o añadir la CA al almacén de
            confianza del cliente (`NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE`).
       *[server] Añadir la CA del cliente a aquellas en las que confía el servidor (`ssl_client_certificate` en
            nginx).
    }
alert-access_denied =
    .meaning = { $side ->
        [client] El certificado del servidor es válido, pero las reglas del cliente no lo permiten.
       *[server] El certificado del cliente es válido, pero las reglas del servidor no lo permiten.
    }
    .fix = Comprobar las reglas de acceso del lado que envió la alerta.
alert-decode_error =
    .meaning = No se pudo interpretar un mensaje: una longitud o un campo es incorrecto.
    .fix = Actualizar la biblioteca TLS de ambos extremos; buscar un equipo intermedio que corte los ClientHello
        grandes.
alert-decrypt_error =
    .meaning = No se pudo verificar una firma o un mensaje Finished.
    .fix = Comprobar que la clave privada corresponde al certificado y que ningún equipo intermedio altera la
        negociación.
alert-export_restriction =
    .meaning = Las longitudes de clave no cumplían antiguas normas de exportación (TLS 1.0).
    .fix = Actualizar el extremo que todavía conoce los cifrados de exportación.
alert-protocol_version =
    .meaning = { $side ->
        [client] El cliente no acepta la versión de TLS que eligió el servidor.
       *[server] El servidor no acepta ninguna de las versiones de TLS que ofreció el cliente.
    }
    .fix = Actualizar el extremo más antiguo, o permitir una versión común: TLS 1.2 y 1.3 (`ssl_protocols` en nginx).
        Si la respuesta no era TLS, comprobar que el puerto habla TLS.
alert-insufficient_security =
    .meaning = { $side ->
        [client] El cliente exige cifrados o claves más fuertes que los que eligió el servidor.
       *[server] El servidor exige cifrados o claves más fuertes que los que ofreció el cliente.
    }
    .fix = Permitir suites de cifrado modernas en el otro lado, o usar una clave más larga en su certificado.
alert-internal_error =
    .meaning = { $side ->
        [client] El cliente falló por un motivo propio, ajeno a la negociación.
       *[server] El servidor falló por un motivo propio, como un certificado o una clave que falta, o falta de
            memoria.
    }
    .fix = Leer el registro del lado que envió la alerta, en ese mismo segundo.
alert-inappropriate_fallback =
    .meaning = El cliente probó con una versión más antigua tras un fallo, y el servidor conoce una más reciente (RFC
        7507).
    .fix = Averiguar por qué falló el primer intento, que es la conexión inmediatamente anterior; quitar del cliente
        el retroceso a versiones antiguas.
alert-user_canceled =
    .meaning = El emisor abandonó la negociación por un motivo que no es un fallo de TLS.
    .fix = Averiguar por qué la detuvo la aplicación: un tiempo de espera agotado, una página que se abandonó, un
        proceso que terminó.
alert-no_renegotiation =
    .meaning = El emisor no quiere renegociar (TLS 1.2).
    .fix = Pedir el certificado de cliente en la primera negociación, o usar TLS 1.3 con autenticación posterior a
        ella.
alert-missing_extension =
    .meaning = A un mensaje hello le falta una extensión que TLS 1.3 exige.
    .fix = Actualizar la biblioteca TLS del lado que recibió la alerta; hacer que el cliente envíe el nombre del
        servidor (SNI).
alert-unsupported_extension =
    .meaning = Un mensaje hello responde a una extensión que no se ofreció.
    .fix = Actualizar la biblioteca TLS del lado que recibió la alerta, o quitar el equipo intermedio que añade
        extensiones.
alert-certificate_unobtainable =
    .meaning = No se pudo obtener el certificado de la URL indicada.
    .fix = Enviar los certificados en la negociación en lugar de su URL.
alert-unrecognized_name =
    .meaning = { $side ->
        [client] El cliente no acepta la respuesta del servidor al nombre de servidor.
       *[server] El servidor no tiene ningún host con el nombre que pidió el cliente (SNI).
    }
    .fix = Comprobar el host en la URL del cliente; añadir el nombre al certificado y a los hosts virtuales del
        servidor, o definir un host predeterminado.
alert-bad_certificate_status_response =
    .meaning = { $side ->
        [client] El cliente rechaza el estado OCSP que el servidor adjuntó: desactualizado, incorrecto o sin firmar.
       *[server] El servidor rechaza el estado OCSP que el cliente adjuntó.
    }
    .fix = Hacer que el servidor renueve su respuesta OCSP (`ssl_stapling` en nginx necesita un `resolver`), o
        desactivar el envío adjunto del estado OCSP.
alert-bad_certificate_hash_value =
    .meaning = El certificado de la URL indicada no es el esperado.
    .fix = Enviar los certificados en la negociación en lugar de su URL.
alert-unknown_psk_identity =
    .meaning = El servidor no conoce la clave precompartida que nombra el cliente.
    .fix = Dar a ambos extremos la misma clave precompartida y la misma identidad; compartir las claves de los tickets
        de sesión entre los servidores que comparten un nombre.
alert-certificate_required =
    .meaning = { $side ->
        [client] El cliente exige un certificado del servidor y no recibió ninguno.
       *[server] El servidor exige un certificado de cliente (TLS mutuo) y no recibió ninguno.
    }
    .fix = Dar al cliente un certificado y su clave (`cert` y `key` en Node.js, `load_cert_chain` en Python), o
        hacerlo opcional en el servidor (`ssl_verify_client optional` en nginx).
alert-no_application_protocol =
    .meaning = { $side ->
        [client] El cliente no acepta el protocolo que eligió el servidor (ALPN).
       *[server] El servidor no habla ninguno de los protocolos que ofreció el cliente (ALPN).
    }
    .fix = Hacer que el servidor ofrezca `http/1.1`, que los navegadores necesitan para WebSocket, y `h2` solo con
        RFC 8441.
alert-ech_required =
    .meaning = El cliente exige que su nombre de servidor vaya cifrado (ECH), y el servidor no lo aceptó.
    .fix = Publicar en el DNS la configuración ECH actual del servidor, o quitarla de allí.
