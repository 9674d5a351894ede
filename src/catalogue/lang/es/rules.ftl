# What the rules of `diagnose/` say, one message for each rule:
#   .title   the headline
#   .cause   what happened, and why the capture says so
#   .fix     what to change now
#   .proper  what to change for good
#   .verify  how to check it
# Of rules about one connection all may speak of: `side` (who ended or acted first: client, server or none), `code` (of
# the first Close), `answer` (of the answering Close), `status`, `location`, `age`, `idle`, `client_idle`, `server_idle`,
# `wait`. Lengths of time and sizes come in words.

# The capture.
rule-capture-starts-late =
    .title = la captura empezó con conexiones ya abiertas
    .cause = Faltan los primeros paquetes de estas conexiones, así que no se sabe qué se acordó en el upgrade.
    .fix = Iniciar la captura antes de que se conecten los clientes.
    .proper = Capturar de forma continua en un búfer circular, por ejemplo con `dumpcap -b filesize:100000`.
    .verify = La próxima captura contiene el SYN y el 101 de cada conexión.
rule-capture-ends-open =
    .title = la captura terminó antes que algunas conexiones
    .cause = El archivo acaba con estas conexiones todavía activas; eso no es una desconexión.
    .fix = Capturar durante más tiempo.
    .proper = Detener la captura solo después de que aparezca el fallo.
    .verify = La próxima captura contiene un Close, FIN o RST.
rule-capture-gap =
    .title = la captura perdió paquetes
    .cause = Faltan bytes que sí se confirmaron, así que entre ellos pudo haber una trama Close.
    .fix = Capturar con un búfer mayor (`tcpdump -B 65536`) o con un filtro más estrecho.
    .proper = Capturar en un host o un tap capaz de seguir el ritmo del tráfico.
    .verify = El programa de captura no notifica paquetes descartados.
rule-capture-one-way =
    .title = solo se capturó un sentido
    .cause = Faltan los paquetes de un lado, aunque el otro los confirma.
    .fix = Capturar donde pasen ambos sentidos, como en el cliente o en el servidor.
    .proper = Duplicar ambos sentidos del enlace en el puerto espejo.
    .verify = La próxima captura contiene datos de ambos lados.
rule-capture-truncated =
    .title = los paquetes se recortaron al capturarlos
    .cause = La longitud máxima por paquete recortó la carga útil y, con ella, tramas.
    .fix = Capturar paquetes completos (`tcpdump -s 0`).
    .proper = No limitar la longitud por paquete donde importen las tramas Close.
    .verify = Ningún paquete es más corto en el archivo que en la red.
rule-capture-clock-jump =
    .title = el reloj de la captura se atrasó
    .cause = Un paquete que sigue a lo ya enviado lleva una hora anterior a la de los paquetes previos: se cambió la
        hora del host de captura.
    .fix = No fiarse de las duraciones de estas conexiones.
    .proper = Hacer que el reloj del host de captura se ajuste de forma gradual, no de golpe (`makestep` en chrony).
    .verify = En la próxima captura, ninguna hora retrocede.
rule-tls-opaque =
    .title = TLS sin claves
    .cause = Las tramas van cifradas, así que solo TCP y TLS muestran cómo terminó la conexión.
    .fix = Proporcionar el registro de claves con `--keylog`.
    .proper = Guardar registros de claves en los sistemas de prueba, o capturar detrás del terminador TLS.
    .verify = El informe indica códigos para estas conexiones.

# The session never opened.
rule-tls-cert-rejected =
    .title = el cliente rechaza el certificado del servidor
    .cause = El cliente terminó la negociación TLS con la alerta { $alert }. Los navegadores lo notifican como 1006.
    .fix = Comprobar la caducidad, el nombre de host y la cadena del certificado que envía el servidor.
    .proper = Renovar los certificados de forma automática y servir la cadena completa.
    .verify = `openssl s_client -connect HOST:PORT -servername NAME` verifica sin errores.
rule-tls-no-overlap =
    .title = ninguna versión TLS, cifrado ni ALPN en común
    .cause = La negociación TLS terminó con la alerta { $alert }: los dos lados no comparten parámetros aceptables.
    .fix = Ofrecer `http/1.1` en ALPN, y hacer coincidir las versiones de TLS y los conjuntos de cifrado.
    .proper = Mantener ambos lados con los valores predeterminados actuales de TLS.
    .verify = El ClientHello y la configuración del servidor tienen en común una versión y un conjunto de cifrado.
rule-tls-client-cert =
    .title = el servidor rechaza el certificado del cliente
    .cause = El servidor terminó la negociación TLS con la alerta { $alert }: falta un certificado de cliente o no es
        de confianza.
    .fix = Instalar el certificado de cliente, o añadir su emisor a los que el servidor considera de confianza.
    .proper = Distribuir y renovar los certificados de cliente de forma automática.
    .verify = `openssl s_client -cert FILE -key FILE -connect HOST:PORT` completa la negociación.
rule-tls-sni-unknown =
    .title = el servidor no conoce el nombre de host
    .cause = El servidor respondió al nombre del SNI del cliente con la alerta `unrecognized_name`.
    .fix = Comprobar el nombre de host en la URL del cliente, o añadirlo al servidor.
    .proper = Dar a cada nombre un host virtual y un certificado.
    .verify = `openssl s_client -servername NAME` obtiene un certificado para ese nombre.
rule-tls-cut =
    .title = TLS se cortó sin explicación
    .cause = TCP terminó durante la negociación TLS, y ninguna alerta legible dice por qué.
    .fix = Mirar el registro del lado que la terminó, y comparar desde otra red.
    .proper = Mantener fuera de este trayecto los dispositivos que filtran por nombre de servidor.
    .verify = Una captura en ambos extremos muestra quién envió el FIN o RST.
rule-scheme-mismatch-wss-on-plain =
    .title = `wss://` enviado a un puerto sin cifrado
    .cause = El servidor respondió al ClientHello con texto sin cifrar: no habla TLS en este puerto.
    .fix = Usar `ws://` para este puerto, o el puerto en el que el servidor habla TLS.
    .proper = Terminar TLS en un único lugar y dar a los clientes solo su URL.
    .verify = `openssl s_client -connect HOST:PORT` muestra un certificado.
rule-scheme-mismatch-ws-on-tls =
    .title = `ws://` enviado a un puerto TLS
    .cause = El servidor habla TLS en este puerto, y el cliente envió su upgrade sin cifrar.
    .fix = Usar `wss://` para este puerto.
    .proper = No redirigir nada; dar a los clientes la URL `wss://` desde el principio.
    .verify = Los primeros bytes del cliente son un ClientHello.
rule-http-redirect =
    .title = upgrade redirigido con HTTP { $status }
    .cause = El servidor remite a otra dirección ({ $location }); los navegadores nunca siguen una redirección para
        WebSocket.
    .fix = Configurar la URL definitiva en el cliente.
    .proper = Excluir las rutas de WebSocket de las redirecciones a páginas de inicio de sesión, a barras y a https.
    .verify = El upgrade de esa URL se responde con 101.
rule-http-auth =
    .title = upgrade rechazado con HTTP { $status }
    .cause = El servidor o un proxy no acepta las credenciales, el origen o el cliente. Los navegadores notifican
        1006.
    .fix = Comprobar el token, la cookie y el Origin de la petición, y las reglas de los firewalls delante del
        servidor.
    .proper = Renovar los tokens antes de que caduquen, y hacer que el cliente distinga un rechazo de una red perdida.
    .verify = La misma petición con credenciales nuevas obtiene un 101.
rule-http-not-found =
    .title = upgrade rechazado con HTTP { $status }
    .cause = La petición llegó a un servidor que no tiene WebSocket en esta ruta, o no para este método.
    .fix = Comprobar la ruta, el host y las reglas de reescritura del proxy.
    .proper = Probar la ruta de WebSocket en la comprobación de salud del despliegue.
    .verify = El propio puerto del servidor responde a la misma ruta con 101.
rule-http-upgrade-required =
    .title = las cabeceras de upgrade no llegaron al servidor
    .cause = El servidor respondió HTTP { $status } porque la petición que recibió no era un upgrade válido; a menudo
        un proxy quitó las cabeceras.
    .fix = Reenviar `Upgrade` y `Connection`, y hablar HTTP/1.1 con el backend (nginx: `proxy_http_version 1.1`).
    .proper = Mantener una única configuración de proxy, probada, para las rutas de WebSocket.
    .verify = Una captura detrás del proxy muestra ambas cabeceras en la petición.
rule-proxy-strips-upgrade =
    .title = un proxy quitó las cabeceras de upgrade
    .cause = La petición lleva Sec-WebSocket-Key, pero no un `Upgrade`, un `Connection` o una versión HTTP válidos:
        algo situado antes de este punto los quitó.
    .fix = Configurar `proxy_http_version 1.1`, `Upgrade` y `Connection` en nginx, o sus equivalentes en el proxy
        usado.
    .proper = Mantener una única configuración de proxy, probada, para las rutas de WebSocket.
    .verify = La petición detrás del proxy lleva `Upgrade: websocket`.
rule-socketio-no-affinity =
    .title = sesión de Socket.IO en otra instancia
    .cause = El servidor no conoce el identificador de sesión: la sesión de polling está en otra instancia.
    .fix = Activar las sesiones persistentes (sticky sessions) en el balanceador de carga.
    .proper = Usar `transports: ["websocket"]`, o compartir las sesiones entre las instancias.
    .verify = Todas las peticiones con un mismo `sid` llegan a una sola instancia.
rule-http-overload =
    .title = upgrade rechazado con HTTP { $status }
    .cause = El servidor descarta carga, limita la frecuencia o se está deteniendo.
    .fix = Respetar Retry-After, y esperar más tras cada intento.
    .proper = Añadir capacidad, y repartir las reconexiones con una espera aleatoria.
    .verify = El número de conexiones y de rechazos a lo largo del tiempo muestra el límite.
rule-http-bad-gateway =
    .title = el proxy no alcanzó ningún backend (HTTP { $status })
    .cause = El proxy respondió en lugar del backend: su conexión allí se rechazó o se cortó, o no obtuvo una
        respuesta válida.
    .fix = Comprobar la salud, la dirección, el puerto y el protocolo del backend.
    .proper = Retirar los backends de la rotación mediante comprobaciones de salud antes de que se detengan.
    .verify = Una captura entre el proxy y el backend muestra la conexión rechazada o cortada.
rule-http-gateway-timeout =
    .title = el backend no respondió a tiempo (HTTP { $status })
    .cause = El proxy esperó { $wait } la respuesta del backend al upgrade y desistió.
    .fix = Mirar el registro del backend en ese momento; aumentar el tiempo de espera del proxy solo si el backend es
        lento a propósito.
    .proper = Aceptar los upgrades sin llamadas lentas, y autenticar después.
    .verify = El propio backend responde a un upgrade en un tiempo muy inferior al tiempo de espera del proxy.
rule-http-server-error =
    .title = error del servidor al aceptar (HTTP 500)
    .cause = Falló el manejador de upgrades del servidor.
    .fix = Leer el registro del servidor en ese segundo.
    .proper = Capturar los errores en el manejador de upgrades y responder con un estado que diga por qué.
    .verify = La misma petición ya no obtiene un 500.
rule-http-200-instead-of-101 =
    .title = HTTP { $status } en lugar de 101
    .cause = La ruta se sirvió como HTTP corriente: se perdieron las cabeceras de upgrade, o la ruta no es de
        WebSocket.
    .fix = Comprobar la ruta, y reenviar `Upgrade` y `Connection` en el proxy.
    .proper = Probar la ruta de WebSocket en la comprobación de salud del despliegue.
    .verify = El propio puerto del servidor responde a la misma petición con 101.
rule-http-refused =
    .title = upgrade rechazado con HTTP { $status }
    .cause = El servidor o un proxy respondió al upgrade con este estado; por sí solo, el estado no dice por qué.
    .fix = Leer el cuerpo de la respuesta y el registro del servidor en ese segundo.
    .proper = Hacer que el servidor diga en el cuerpo por qué rechaza.
    .verify = La misma petición obtiene un 101.
rule-accept-mismatch =
    .title = Sec-WebSocket-Accept incorrecto
    .cause = El valor no corresponde a la clave de la petición, así que el cliente debe rechazar el 101: es la
        respuesta a otra petición, o está mal calculado.
    .fix = Quitar del trayecto las cachés y los proxies que reescriben.
    .proper = Usar en el servidor una biblioteca WebSocket con mantenimiento.
    .verify = El valor es el resumen de la clave que lleva la petición de la misma conexión.
rule-upgrade-headers-wrong =
    .title = al 101 le faltan cabeceras de upgrade
    .cause = El 101 no lleva un `Upgrade` o un `Connection` válidos, así que el cliente debe rechazarlo.
    .fix = Hacer que el servidor envíe ambas cabeceras, y que el proxy las deje pasar.
    .proper = Usar en el servidor una biblioteca WebSocket con mantenimiento.
    .verify = El 101 que recibe el cliente lleva ambas cabeceras.
rule-not-http =
    .title = la respuesta no es HTTP bien formado
    .cause = La respuesta del servidor al upgrade no se puede leer como HTTP, así que el cliente la rechaza.
    .fix = Comprobar qué está a la escucha en este puerto, y los finales de línea de su respuesta.
    .proper = Usar en el servidor una biblioteca WebSocket con mantenimiento.
    .verify = `curl -i` muestra una línea de estado y cabeceras.
rule-subprotocol-unoffered =
    .title = el servidor eligió un subprotocolo que nadie ofreció
    .cause = El 101 nombra un subprotocolo que el cliente no ofreció, así que el cliente lo rechaza.
    .fix = Hacer que el servidor elija uno de los que figuran en la petición.
    .proper = Mantener en un único lugar la lista de subprotocolos del cliente y del servidor.
    .verify = El Sec-WebSocket-Protocol de la respuesta es uno de los de la petición.
rule-subprotocol-missing =
    .title = el servidor no eligió ningún subprotocolo
    .cause = El cliente ofreció subprotocolos y el 101 no nombra ninguno; eso hace fallar a los navegadores y a
        algunas bibliotecas.
    .fix = Hacer que el servidor responda con uno de los subprotocolos ofrecidos.
    .proper = Acordar un subprotocolo con nombre y versión.
    .verify = El 101 lleva una cabecera Sec-WebSocket-Protocol.
rule-extension-unoffered =
    .title = el servidor eligió mal una extensión
    .cause = El 101 nombra una extensión que no se ofreció, o con parámetros que no puede tener; el cliente lo
        rechaza.
    .fix = Impedir que los proxies añadan cabeceras, o desactivar la extensión.
    .proper = Actualizar la biblioteca WebSocket del servidor.
    .verify = El Sec-WebSocket-Extensions de la respuesta corresponde al de la petición.
rule-handshake-client-gave-up =
    .title = el cliente dejó de esperar el upgrade
    .cause = El cliente terminó TCP { $wait } después de su petición y antes de cualquier respuesta: venció su propio
        tiempo de espera de apertura.
    .fix = Averiguar por qué tarda tanto la respuesta; como remedio provisional, aumentar el tiempo de espera de
        apertura del cliente.
    .proper = Aceptar los upgrades de inmediato, y hacer después el trabajo lento.
    .verify = La respuesta a un upgrade llega en menos de un segundo.
rule-handshake-server-closed =
    .title = el servidor colgó ante el upgrade
    .cause = El servidor, o lo que está en su lugar, terminó TCP sin responder a la petición.
    .fix = Leer el registro del servidor en ese segundo, y comprobar que este puerto habla HTTP.
    .proper = Hacer que el servidor responda a toda petición, también a la que rechaza.
    .verify = La misma petición obtiene un estado.
rule-handshake-unanswered =
    .title = el upgrade no tuvo respuesta
    .cause = La captura no contiene ninguna respuesta válida a la petición.
    .fix = Mirar el registro del servidor en ese momento, y lo que hay entre ambos lados.
    .proper = Fijar en el cliente un tiempo de espera de apertura y anotar en el registro cuándo vence.
    .verify = Una captura en el servidor muestra si respondió.
rule-h2-connect-unsupported =
    .title = HTTP/2 sin soporte de WebSocket
    .cause = El cliente usó CONNECT extendido, que el servidor o un proxy no tiene activado (RFC 8441).
    .fix = Activar RFC 8441 en todos los saltos, u ofrecer solo `http/1.1` en ALPN para este host.
    .proper = Probar WebSocket sobre HTTP/2 después de cada cambio en un proxy.
    .verify = Los SETTINGS del servidor contienen ENABLE_CONNECT_PROTOCOL = 1.

# Faults of frames. `offender` broke the rule.
rule-unmasked-client-frame =
    .title = el cliente envió una trama sin máscara
    .cause = Las tramas de un cliente deben llevar máscara; el servidor da por fallida la conexión, normalmente con
        1002.
    .fix = Corregir o actualizar la biblioteca del cliente, o el proxy que escribe tramas en su lugar.
    .proper = Usar en el cliente una biblioteca WebSocket con mantenimiento.
    .verify = Todas las tramas del cliente tienen activo el bit de máscara.
rule-masked-server-frame =
    .title = el servidor envió una trama con máscara
    .cause = Las tramas de un servidor no deben llevar máscara; el cliente da por fallida la conexión.
    .fix = Corregir o actualizar la biblioteca del servidor, o el proxy que escribe tramas en su lugar.
    .proper = Usar en el servidor una biblioteca WebSocket con mantenimiento.
    .verify = Ninguna trama del servidor tiene activo el bit de máscara.
rule-rsv-without-extension =
    .title = { $offender ->
        [client] el cliente activó un bit reservado sin extensión
       *[server] el servidor activó un bit reservado sin extensión
    }
    .cause = Ninguna extensión acordada da significado a ese bit; a menudo un lado comprime sin que se acordara la
        compresión, o los bytes no son una trama.
    .fix = Desactivar permessage-deflate en el emisor, o acordarlo en el upgrade.
    .proper = Actualizar la biblioteca WebSocket del emisor.
    .verify = El 101 nombra permessage-deflate, o ninguna trama tiene RSV1 activo.
rule-reserved-opcode =
    .title = { $offender ->
        [client] el cliente usó un opcode reservado
       *[server] el servidor usó un opcode reservado
    }
    .cause = Una trama tiene el opcode { $value }, que RFC 6455 no define; a menudo son las tramas mezcladas de dos
        tareas que escriben a la vez.
    .fix = Hacer que una sola tarea escriba en el socket, y actualizar la biblioteca del emisor.
    .proper = Enviar todas las tramas por una única cola.
    .verify = Wireshark muestra tramas completas hasta el fallo.
rule-bad-length =
    .title = { $offender ->
        [client] el cliente escribió mal la longitud de una trama
       *[server] el servidor escribió mal la longitud de una trama
    }
    .cause = La longitud de una trama no tiene la forma que exige RFC 6455, o es demasiado grande.
    .fix = Corregir o actualizar la biblioteca del emisor.
    .proper = Usar una biblioteca WebSocket con mantenimiento.
    .verify = Wireshark muestra tramas completas hasta el fallo.
rule-control-too-long =
    .title = { $offender ->
        [client] el cliente envió una trama de control demasiado larga
       *[server] el servidor envió una trama de control demasiado larga
    }
    .cause = Un Close, Ping o Pong tiene más de 125 bytes de carga útil.
    .fix = Acortar el motivo del Close o la carga útil del Ping.
    .proper = Recortar los motivos a 123 bytes allí donde se llama a close.
    .verify = Ninguna trama de control tiene más de 125 bytes.
rule-control-fragmented =
    .title = { $offender ->
        [client] el cliente envió una trama de control fragmentada
       *[server] el servidor envió una trama de control fragmentada
    }
    .cause = Se envió un Close, Ping o Pong sin FIN, lo que RFC 6455 prohíbe.
    .fix = Corregir o actualizar la biblioteca del emisor.
    .proper = Usar una biblioteca WebSocket con mantenimiento.
    .verify = Todas las tramas de control tienen FIN activo.
rule-bad-continuation =
    .title = { $offender ->
        [client] el cliente mezcló fragmentos
       *[server] el servidor mezcló fragmentos
    }
    .cause = Llegó una continuación sin mensaje, o un mensaje nuevo antes de que el anterior estuviera completo; a
        menudo son dos tareas que escriben en un mismo socket.
    .fix = Hacer que una sola tarea escriba en el socket, o proteger las escrituras con un bloqueo.
    .proper = Enviar todas las tramas por una única cola.
    .verify = Los fragmentos de un mensaje van seguidos.
rule-http-text-in-stream =
    .title = { $offender ->
        [client] texto HTTP en el flujo del cliente
       *[server] texto HTTP en el flujo del servidor
    }
    .cause = Hay HTTP o HTML donde debería empezar una trama: un proxy o un manejador respondió en una conexión que ya
        pasó por el upgrade.
    .fix = Encontrar el salto que escribió el texto, e impedir que responda ahí.
    .proper = Tratar cada upgrade en un único lugar.
    .verify = Una captura en cada lado del proxy muestra quién escribió el texto.
rule-invalid-utf8-text =
    .title = { $offender ->
        [client] el cliente envió texto que no es UTF-8
       *[server] el servidor envió texto que no es UTF-8
    }
    .cause = Un mensaje de texto contiene bytes que no son UTF-8 válido, así que el receptor da por fallida la
        conexión.
    .fix = Enviar esos datos como binarios, o codificarlos en UTF-8.
    .proper = Elegir en un único lugar entre texto y binario según el tipo de los datos.
    .verify = El mensaje anterior al Close se decodifica como UTF-8.
rule-inflate-failure =
    .title = { $offender ->
        [client] el cliente envió datos que no se pueden descomprimir
       *[server] el servidor envió datos que no se pueden descomprimir
    }
    .cause = Un mensaje comprimido no se puede descomprimir: los dos lados han perdido la sincronía de la compresión.
    .fix = Desactivar permessage-deflate como prueba, o activar `no_context_takeover` en ambos lados.
    .proper = Actualizar ambas bibliotecas WebSocket.
    .verify = Sin compresión, el fallo no se repite.
rule-close-bad-length =
    .title = { $offender ->
        [client] el cliente envió un Close de un solo byte
       *[server] el servidor envió un Close de un solo byte
    }
    .cause = El cuerpo de una trama Close está vacío o empieza con los dos bytes del código; este tiene un solo byte.
    .fix = Corregir o actualizar la biblioteca del emisor.
    .proper = Usar una biblioteca WebSocket con mantenimiento.
    .verify = El Close tiene el cuerpo vacío o de al menos dos bytes.
rule-close-bad-utf8 =
    .title = { $offender ->
        [client] el motivo del Close del cliente no es UTF-8
       *[server] el motivo del Close del servidor no es UTF-8
    }
    .cause = El motivo de la trama Close no es UTF-8 válido, así que su receptor debe rechazarla.
    .fix = Codificar el motivo en UTF-8, y cortarlo solo entre caracteres.
    .proper = Usar motivos breves y en ASCII.
    .verify = El motivo se puede leer en Wireshark.
rule-close-illegal-code =
    .title = { $offender ->
        [client] el cliente envió { $value }, un código no permitido
       *[server] el servidor envió { $value }, un código no permitido
    }
    .cause = Este número no debe ir en una trama Close; el receptor suele responder con 1002, y a su aplicación se le
        notifica 1006 o 1002.
    .fix = Enviar 1000 para un final normal, o de 4000 a 4999 para un código propio.
    .proper = Mantener los códigos de una aplicación en una única lista, y probarlos.
    .verify = `wsclose-pcap explain { $value }` dice qué tiene de incorrecto.
rule-reserved-code-on-wire =
    .title = { $offender ->
        [client] el cliente puso { $value } en una trama
       *[server] el servidor puso { $value } en una trama
    }
    .cause = { $value } es un aviso local y no se debe enviar: un intermediario o una aplicación reenvió lo que le
        notificó su propia biblioteca. El verdadero fallo está en su otro tramo.
    .fix = Mirar el otro tramo del emisor justo antes, y hacer que envíe 1011 o 1014 en su lugar.
    .proper = Convertir los avisos locales en códigos que se puedan enviar, allí donde se reenvía un Close.
    .verify = Ninguna trama Close contiene 1004, 1005, 1006 o 1015.
rule-frame-after-close =
    .title = { $offender ->
        [client] el cliente envió una trama después de su Close
       *[server] el servidor envió una trama después de su Close
    }
    .cause = Después de su Close, un lado no debe enviar nada más; la trama se ignoró.
    .fix = Dejar de enviar en cuanto se haya llamado a close.
    .proper = Decidir según el estado de la biblioteca si todavía se puede enviar un mensaje.
    .verify = El Close es la última trama de su emisor.
rule-violation-silent-drop =
    .title = { $offender ->
        [client] el servidor cortó TCP después de que el cliente infringiera una regla
       *[server] el cliente cortó TCP después de que el servidor infringiera una regla
    }
    .cause = Una trama infringió una regla, y su receptor terminó TCP de inmediato, sin un Close; al infractor se le
        notifica 1006.
    .fix = Corregir la trama que infringió la regla; el paquete está indicado.
    .proper = Hacer que el receptor envíe un Close con código antes de cortar la conexión.
    .verify = Sin el fallo, la conexión sigue abierta.
rule-new-code-old-peer =
    .title = una biblioteca antigua respondió a { $code } con 1002
    .cause = El Close { $code } es válido, pero la biblioteca del receptor no lo conoce y responde con 1002. No hay
        error de protocolo.
    .fix = Leerlo como { $code }, y buscar su causa.
    .proper = Actualizar la biblioteca que respondió, o enviar 1011 o 1001 a esos receptores.
    .verify = Tras la actualización, la respuesta es { $code }.

# A Close frame explains it.
rule-normal-1000 =
    .title = terminada a propósito con 1000
    .cause = { $side ->
        [client] El cliente terminó la conexión según lo previsto.
        [server] El servidor terminó la conexión según lo previsto.
       *[none] La conexión se terminó según lo previsto.
    }
    .fix = Nada, si se quería ese final.
    .proper = Usar 1001, 1012 o un código propio cuando los clientes deban volver.
    .verify = El programa que llamó a close quería hacerlo.
rule-page-left-1001 =
    .title = el usuario abandonó la página
    .cause = Un cliente cerró con 1001, como hacen los navegadores cuando se cierra una pestaña o se abre otra página.
    .fix = Nada; si ocurre a menudo, buscar páginas que se recargan solas.
    .proper = Guardar el estado en el servidor para los usuarios que vuelven.
    .verify = El cliente abre poco después una conexión nueva, o ninguna.
rule-server-going-away-1001 =
    .title = el servidor se fue (1001)
    .cause = El servidor cerró con 1001: se detiene, o termina esta sesión por un límite propio.
    .fix = Buscar un despliegue o un límite de inactividad en ese momento.
    .proper = Drenar antes de detener, y hacer que los clientes se reconecten tras una espera aleatoria.
    .verify = Otras conexiones de este servidor terminaron en el mismo segundo, o no.
rule-idle-close =
    .title = cerrada por inactividad, tras { $timer }
    .cause = { $watched ->
        [messages] Salvo Pings, no se envió ningún mensaje durante { $silence } antes del Close { $code }
       *[both] No se envió nada durante { $idle } antes del Close { $code }
    }{ $fits ->
        [yes] , lo que encaja con el límite de inactividad de { $product }.
       *[no] , y su motivo habla de un límite de inactividad.
    }
    .fix = { $watched ->
        [client] Hacer que el cliente envíe un latido al menos cada { $suggested }
        [server] Hacer que el servidor envíe un latido al menos cada { $suggested }
        [messages] Enviar un mensaje al menos cada { $suggested }, ya que los Pings no cuentan
        [unknown] Enviar un latido al menos cada mitad del límite
       *[both] Enviar un latido al menos cada { $suggested }
    }{ $known ->
        [yes] , o aumentar el límite (`{ $setting }`).
       *[no] , o aumentar el límite.
    }
    .proper = Hacer que envíe los latidos el lado al que vigila el límite.
    .verify = Con latidos, la conexión dura más de { $timer }.
rule-session-cap =
    .title = la duración máxima de sesión del servicio
    .cause = El motivo del Close dice que la sesión alcanzó su máximo; llevaba abierta { $age }.
    .fix = Abrir una conexión nueva poco antes de ese tiempo.
    .proper = Trasladar el estado a la sesión siguiente, y renovar los tokens a tiempo.
    .verify = Las sesiones terminan con la misma duración, hagan lo que hagan.
rule-keepalive-ping-timeout-1011 =
    .title = keepalive: ningún Pong a tiempo (1011)
    .cause = { $acked ->
        [yes] El Ping llegó al otro host, que lo confirmó, pero su programa no envió un Pong a tiempo: estaba ocupado
            o bloqueado, o un proxy confirmó en su lugar.
        [no] El Ping nunca se confirmó: el trayecto o el otro host había desaparecido.
       *[unknown] El emisor del Close no recibió a tiempo un Pong a su Ping.
    }
    .fix = No bloquear el bucle de eventos del lado que calló; como remedio provisional, aumentar `ping_timeout`.
    .proper = Sacar el trabajo largo del bucle que lee el socket.
    .verify = Cada Ping tiene un Pong en menos de un segundo.
rule-heartbeat-close =
    .title = cerrada porque falló un latido
    .cause = El motivo del Close dice que un latido no se respondió a tiempo.
    .fix = Averiguar qué impidió responder al otro lado: un programa bloqueado, un trayecto lento o un límite
        demasiado corto.
    .proper = Sacar el trabajo largo del bucle que lee el socket.
    .verify = Cada Ping o mensaje de latido tiene su respuesta.
rule-app-error-1011 =
    .title = error interno (1011)
    .cause = { $side ->
        [client] El cliente se encontró con un error y cerró con 1011; casi siempre es un keepalive de websockets de
            Python.
       *[other] El servidor se encontró con un error, probablemente mientras trataba el último mensaje.
    }
    .fix = Leer el registro del lado que cerró, en ese segundo.
    .proper = Capturar los errores en los manejadores de mensajes, y responder a ellos dentro del protocolo.
    .verify = Repetir el último mensaje muestra si causa el error.
rule-restart-1012 =
    .title = reinicio del servicio (1012)
    .cause = El servidor cerró porque se reinicia.
    .fix = Hacer que los clientes se reconecten tras una espera aleatoria.
    .proper = Reiniciar por etapas, y mantener el retraso del balanceador de carga por encima de la duración del
        drenaje.
    .verify = El servidor vuelve a aceptar conexiones poco después.
rule-overload-1013 =
    .title = el servidor está sobrecargado (1013)
    .cause = El servidor pide que se vuelva a intentar más tarde: se alcanzó un límite o falta algo que necesita.
    .fix = Esperar más tras cada intento.
    .proper = Añadir capacidad, y rechazar antes del upgrade con 503 y Retry-After.
    .verify = El número de conexiones a lo largo del tiempo muestra el límite.
rule-bad-gateway-1014 =
    .title = falló el backend de la puerta de enlace (1014)
    .cause = Una puerta de enlace que termina ella misma el WebSocket recibió una respuesta errónea, o ninguna, del
        servidor que tiene detrás.
    .fix = Comprobar la salud, la dirección, el puerto y los tiempos de espera del backend.
    .proper = Retirar los backends de la rotación mediante comprobaciones de salud antes de que se detengan.
    .verify = Una captura detrás de la puerta de enlace muestra el fallo en ese tramo.
rule-policy-1008 =
    .title = { $kind ->
        [auth] rechazada por política: credenciales (1008)
        [rate] rechazada por política: demasiado tráfico (1008)
        [slow] rechazada por política: lector demasiado lento (1008)
        [origin] rechazada por política: origen (1008)
       *[other] rechazada por política (1008)
    }
    .cause = { $kind ->
        [auth] El motivo habla de credenciales: un token falta, es incorrecto o ha caducado.
        [rate] El motivo habla de un límite: demasiados mensajes, conexiones o bytes.
        [slow] El cliente lee demasiado despacio: su ventana estaba cerrada, o así lo dice el motivo.
        [origin] El motivo dice que el origen de la página no está permitido.
       *[other] Una regla del servidor terminó la conexión, y el código no dice cuál.
    }
    .fix = { $kind ->
        [auth] Renovar el token antes de conectar, y comprobar los relojes.
        [rate] Enviar menos, o unir mensajes.
        [slow] Leer más rápido, o suscribirse a menos.
        [origin] Añadir el origen a la lista del servidor.
       *[other] Leer el motivo y el registro del servidor en ese segundo.
    }
    .proper = Hacer que el servidor use 3000, 3003 o un código propio, para que los clientes puedan distinguir los
        casos.
    .verify = El registro del servidor nombra la regla.
rule-too-big-1009 =
    .title = un mensaje era demasiado grande (1009)
    .cause = { $known ->
        [yes] El receptor rechazó un mensaje de { $bytes }. El límite predeterminado más próximo por debajo de ese
            tamaño es { $limit }, de { $product }.
       *[no] El receptor rechazó un mensaje por su tamaño, o por una regla propia.
    }
    .fix = Aumentar el límite del receptor, o enviar mensajes más pequeños.
    .proper = Dividir los datos grandes en varios mensajes en la aplicación.
    .verify = Los mensajes por debajo del límite pasan.
rule-unsupported-1003 =
    .title = no se acepta este tipo de datos (1003)
    .cause = El receptor no puede aceptar el último mensaje: texto donde espera binario o al revés, o un contenido que
        no puede interpretar.
    .fix = Enviar el tipo de trama que espera el receptor.
    .proper = Acordar un subprotocolo que fije el tipo.
    .verify = El otro tipo de trama se acepta.
rule-protocol-1002 =
    .title = error de protocolo (1002) sin fallo en la captura
    .cause = El Close dice que se infringió una regla, pero ninguna trama capturada infringe una; un límite de
        inactividad, un subprotocolo rechazado o un código demasiado reciente para el receptor también pueden verse
        así.
    .fix = Leer el registro del lado que cerró, en ese segundo.
    .proper = Actualizar la biblioteca del lado que cerró.
    .verify = Una captura completa de ambos sentidos muestra si el fallo está en una trama.
rule-bad-data-1007 =
    .title = el contenido no corresponde a su tipo (1007)
    .cause = El receptor encontró texto que no es UTF-8, o datos comprimidos que no se pueden descomprimir.
    .fix = Enviar los datos binarios como binarios y codificar el texto en UTF-8; desactivar la compresión como
        prueba.
    .proper = Elegir en un único lugar entre texto y binario según el tipo de los datos.
    .verify = El mensaje anterior al Close se decodifica como UTF-8.
rule-mandatory-extension-1010 =
    .title = { $sender ->
       *[client] el cliente necesita una extensión (1010)
        [server] el servidor cerró con el código 1010, propio del cliente
    }
    .cause = { $sender ->
       *[client] El cliente cerró porque el servidor no acordó una extensión que necesita.
        [server] El servidor envió 1010, que por definición solo envía un cliente: una biblioteca o aplicación que da
            al código un significado propio, a menudo para una extensión que quiere.
    }
    .fix = { $sender ->
       *[client] Activar la extensión en el servidor y en todos los proxies, o hacerla opcional.
        [server] Buscar en el código del servidor qué envía 1010; hacer que rechace el upgrade, o que envíe 1008 o un
            código propio.
    }
    .proper = Impedir que los proxies reescriban Sec-WebSocket-Extensions.
    .verify = El 101 nombra la extensión.
rule-closed-without-status-1005 =
    .title = cerrada sin código
    .cause = { $side ->
        [client] El cliente envió un Close vacío, como hace close() sin argumentos.
        [server] El servidor envió un Close vacío, como hace Socket.IO en cada final.
       *[none] Se envió un Close vacío.
    }
    .fix = Nada, si se quería ese final.
    .proper = Pasar un código y un motivo allí donde se llama a close.
    .verify = El próximo final indica su causa.
rule-app-code =
    .title = { $code } { $name }
    .cause = { $book } define este código; su significado figura abajo, con los códigos.
    .fix = Seguir lo que dice de él el libro de códigos.
    .proper = Tratar en el cliente cada código del servicio.
    .verify = `wsclose-pcap explain { $code }` dice más.
rule-private-code =
    .title = código privado { $code }
    .cause = Su significado lo define la aplicación; no se eligió ningún libro de códigos que lo recoja.
    .fix = Leer el motivo, y buscar el código en la documentación de la aplicación.
    .proper = Describir los códigos propios en un libro de códigos y pasarlo con `--codebook`.
    .verify = El informe nombra entonces el código.
rule-close-race =
    .title = ambos lados cerraron a la vez
    .cause = Las dos tramas Close se cruzaron, así que a cada lado se le notificó el código del otro; sus registros
        discrepan.
    .fix = Nada; leer ambos códigos.
    .proper = Hacer que un solo lado de la aplicación decida cuándo terminar.
    .verify = Ambas tramas Close se enviaron en menos de un tiempo de ida y vuelta.
rule-close-not-answered =
    .title = un Close nunca tuvo respuesta
    .cause = El otro host confirmó el Close, pero su programa no envió ninguno de vuelta antes del final: había dejado
        de leer, o su biblioteca corta la conexión sin más.
    .fix = Mirar qué hacía en ese momento el programa del lado que calló.
    .proper = Seguir leyendo hasta que se responda al Close.
    .verify = Cada Close tiene una respuesta en menos de un segundo.
rule-close-lost-to-rst =
    .title = el Close probablemente se perdió por un RST
    .cause = Un lado envió Close y después abortó la conexión con datos sin leer, así que el otro lado quizá nunca
        leyó el Close: se le notifica 1006.
    .fix = Tras enviar Close, leer todos los datos entrantes hasta la respuesta o hasta un límite de tiempo.
    .proper = Cerrar primero la mitad de envío, y cerrar del todo solo al final del flujo.
    .verify = Al Close le sigue FIN, y ningún RST.

# The transport ended.
rule-server-fin-no-close =
    .title = el servidor terminó TCP sin un Close
    .cause = El proceso del servidor cerró el socket sin intercambio de cierre: una excepción no capturada en un
        manejador, una caída, una terminación forzada o una llamada que destruye el socket sin más.
    .fix = Leer el registro del servidor en ese segundo.
    .proper = Capturar los errores y cerrar con 1011; al detenerse, cerrar con 1001 o 1012.
    .verify = El servidor envía un Close antes de su FIN.
rule-client-fin-no-close =
    .title = el cliente terminó TCP sin un Close
    .cause = El proceso o el sistema del cliente cerró el socket sin intercambio de cierre: se terminó a la fuerza, se
        suspendió o llamó a `terminate()`.
    .fix = Examinar el cliente en ese momento.
    .proper = Hacer que los clientes cierren con un código y retomen sus sesiones.
    .verify = El cliente envía un Close antes de su FIN.
rule-rst-by-peer =
    .title = { $side ->
        [client] el cliente abortó la conexión
       *[server] el servidor abortó la conexión
    }
    .cause = TCP se abortó con RST sin un Close, y nada apunta a otro emisor: una caída con datos sin leer, un socket
        destruido o un firewall en ese host.
    .fix = Leer el registro de ese lado en ese segundo.
    .proper = Cerrar con un código y leer hasta el final antes de cerrar el socket.
    .verify = Una captura en ese host muestra si envió el RST.
rule-rst-injected =
    .title = algo en el trayecto abortó la conexión
    .cause = { $sign ->
        [id] El RST tiene la identificación IP { $seen }, y la cuenta de su emisor iba por { $usual }: parece proceder
            de un dispositivo intermedio.
        [both] Cada lado recibió un RST en nombre del otro, con { $seen } de diferencia: lo hizo un dispositivo
            intermedio, o ambos programas se detuvieron en ese momento.
       *[ttl] El RST tiene TTL { $seen }, y los demás paquetes de su emisor { $usual }: lo envió un dispositivo
            intermedio.
    }
    .fix = Encontrar el firewall o el balanceador de carga del trayecto, y sus temporizadores y reglas.
    .proper = Permitir allí este tráfico, y enviar latidos con más frecuencia que su límite de inactividad.
    .verify = Una captura en el host en cuyo nombre se envió no contiene el RST.
rule-peer-vanished =
    .title = desapareció un host o el trayecto
    .cause = Se enviaron datos o Pings una y otra vez sin ninguna respuesta: el otro host perdió la alimentación o la
        red, está suspendido, o algo en el trayecto descartó el flujo.
    .fix = Examinar en ese momento el host que calló y el trayecto.
    .proper = Usar latidos en ambos lados, y `TCP_USER_TIMEOUT`.
    .verify = Una captura en el otro lado muestra si llegan los paquetes.
rule-forgotten-flow-rst =
    .title = el trayecto olvidó la conexión tras { $pause } sin paquetes
    .cause = No pasó nada durante { $pause }, y al paquete que puso fin al silencio se respondió con RST: un NAT, un
        firewall o un balanceador de carga había olvidado la conexión inactiva{ $known ->
        [yes] , como { $product } tras { $timer }
       *[no] { "" }
    }; o el host en cuyo nombre llegó se reinició entretanto.
    .fix = { $settable ->
        [yes] Enviar latidos o keep-alives de TCP con un intervalo muy inferior a { $timer }, o aumentar
            `{ $setting }`.
       *[no] Enviar latidos o keep-alives de TCP con más frecuencia que el límite de inactividad más corto del
            trayecto.
    }
    .proper = Mantener latidos en ambos lados con un intervalo de la mitad del límite de inactividad más corto del
        trayecto.
    .verify = Con latidos, la conexión sobrevive a más de { $pause } sin otros datos.
rule-forgotten-flow-silent =
    .title = el trayecto se tragó lo que siguió a { $pause } sin paquetes
    .cause = No pasó nada durante { $pause }, y desde entonces nada tuvo respuesta: un NAT, un firewall o un
        balanceador de carga había olvidado la conexión inactiva y descarta sus paquetes{ $known ->
        [yes] , como { $product } tras { $timer }
       *[no] { "" }
    }; o el otro host desapareció entretanto.
    .fix = { $settable ->
        [yes] Enviar latidos o keep-alives de TCP con un intervalo muy inferior a { $timer }, o aumentar
            `{ $setting }`.
       *[no] Enviar latidos o keep-alives de TCP con más frecuencia que el límite de inactividad más corto del
            trayecto.
    }
    .proper = Mantener latidos en ambos lados con un intervalo de la mitad del límite de inactividad más corto del
        trayecto.
    .verify = Con latidos, la conexión sobrevive a más de { $pause } sin otros datos.
rule-icmp-killed =
    .title = el trayecto notificó que los paquetes no pueden pasar
    .cause = { $reporter } notificó al { $sender ->
        [client] cliente
       *[server] servidor
    } { $kind ->
        [prohibited] que un filtro prohíbe sus paquetes
        [time_exceeded] que sus paquetes dieron vueltas en círculo o recorrieron demasiados saltos
       *[unreachable] que sus paquetes no tienen camino hacia su destino
    }; desde entonces no volvió nada.
    .fix = Examinar las rutas y los filtros de { $reporter } en ese momento.
    .proper = Hacer que los cambios de rutas y filtros no afecten a las conexiones establecidas.
    .verify = No se captura ningún error ICMP de este tipo.
rule-mtu-blackhole =
    .title = los paquetes eran demasiado grandes para el trayecto
    .cause = { $reporter } notificó como demasiado grandes paquetes del { $sender ->
        [client] cliente
       *[server] servidor
    }{ $known ->
        [yes] , pues pasan como máximo { $mtu } bytes
       *[no] { "" }
    }; los segmentos de { $bytes } bytes se reenviaron y nunca llegaron.
    .fix = Dejar que los errores ICMP lleguen al emisor, o limitar el MSS en el túnel o la VPN
        (`--clamp-mss-to-pmtu`).
    .proper = Fijar la MTU de las interfaces en lo que admite el trayecto, y `net.ipv4.tcp_mtu_probing` en 1.
    .verify = Los mensajes grandes llegan, y no se captura ningún error ICMP de este tipo.
rule-proxy-idle-end =
    .title = la terminó un temporizador de inactividad, tras { $timer }
    .cause = { $watched ->
        [messages] Salvo Pings, no se envió ningún mensaje durante { $silence }, y después TCP terminó sin un Close;
            eso encaja con { $product }.
       *[both] No se envió nada durante { $idle }, y después TCP terminó sin un Close; eso encaja con { $product }.
    }
    .fix = { $watched ->
        [client] Hacer que el cliente envíe un latido al menos cada { $suggested }
        [server] Hacer que el servidor envíe un latido al menos cada { $suggested }
        [messages] Enviar un mensaje al menos cada { $suggested }, ya que los Pings no cuentan
       *[both] Enviar un latido al menos cada { $suggested }
    }{ $known ->
        [yes] , y aumentar `{ $setting }`.
       *[no] .
    }
    .proper = Mantener los latidos más frecuentes que el límite de inactividad más corto del trayecto.
    .verify = Con latidos, la conexión dura más de { $timer }.
rule-heartbeat-collision =
    .title = un latido cada { $interval } compite con un límite de inactividad
    .cause = { $pinger ->
        [client] El cliente envía un Ping cada { $interval }, y la conexión terminó cuando tocaba el siguiente
       *[server] El servidor envía un Ping cada { $interval }, y la conexión terminó cuando tocaba el siguiente
    }{ $fits ->
        [yes] , lo que encaja con el límite de inactividad de { $product } ({ $limit }): que llegue antes el Ping o el
            límite depende del azar.
       *[no] , tras { $silence } de silencio: hay un límite de inactividad de más o menos esa duración, y que llegue
            antes el Ping o el límite depende del azar.
    }
    .fix = { $known ->
        [yes] Enviar el latido al menos cada { $suggested }, o aumentar `{ $setting }`.
       *[no] Enviar el latido al menos cada { $suggested }, o aumentar el límite.
    }
    .proper = Mantener el intervalo de los latidos en la mitad, como máximo, del límite de inactividad más corto del
        trayecto.
    .verify = Con el latido más frecuente, la conexión dura más de { $limit }.
rule-heartbeat-too-slow =
    .title = un latido cada { $interval } es demasiado lento para el límite de inactividad
    .cause = { $pinger ->
        [client] El cliente solo envía un Ping cada { $interval }, y la conexión terminó tras { $silence } de silencio
       *[server] El servidor solo envía un Ping cada { $interval }, y la conexión terminó tras { $silence } de
            silencio
    }{ $fits ->
        [yes] , lo que encaja con el límite de inactividad de { $product } ({ $limit }).
       *[no] , por inactividad, según dice el Close.
    }
    .fix = { $known ->
        [yes] Enviar el latido al menos cada { $suggested }, o aumentar `{ $setting }`.
       *[no] Enviar el latido al menos cada { $suggested }, o aumentar el límite.
    }
    .proper = Mantener el intervalo de los latidos en la mitad, como máximo, del límite de inactividad más corto del
        trayecto.
    .verify = Con el latido más frecuente, la conexión dura más de { $limit }.
rule-proxy-max-age =
    .title = la terminó una duración máxima, tras { $timer }
    .cause = La conexión estaba en uso y terminó cuando llevaba abierta { $age }; eso encaja con { $product }.
    .fix = { $known ->
        [yes] Reconectar poco antes de esa duración, o aumentar `{ $setting }`.
       *[no] Reconectar poco antes de esa duración.
    }
    .proper = Trasladar el estado a la conexión siguiente.
    .verify = Las conexiones terminan con la misma duración, hagan lo que hagan.
rule-heartbeat-no-answer-then-drop =
    .title = un Ping no tuvo respuesta y después se cortó TCP
    .cause = { $side ->
        [client] El Ping del cliente no tuvo Pong, y el cliente cortó la conexión sin un Close, como hacen los latidos
            basados en `terminate()`.
       *[server] El Ping del servidor no tuvo Pong, y el servidor cortó la conexión sin un Close, como hacen los
            latidos basados en `terminate()`.
    }
    .fix = Averiguar por qué el otro lado no envió un Pong; como remedio provisional, aumentar el límite.
    .proper = Cerrar con un código cuando falla un latido, para que los registros digan por qué.
    .verify = Cada Ping tiene un Pong.
rule-ping-acked-not-ponged =
    .title = un Ping llegó y no tuvo Pong
    .cause = El otro host confirmó el Ping, pero durante 10 s o más su programa no envió un Pong: está bloqueado, o un
        proxy confirma por un extremo lejano que ha desaparecido.
    .fix = Examinar el programa del lado que calló; capturar detrás del proxy.
    .proper = Sacar el trabajo largo del bucle que lee el socket.
    .verify = Cada Ping tiene un Pong en menos de un segundo.
rule-slow-consumer =
    .title = un lado leía demasiado despacio
    .cause = Un lado cerró su ventana, los datos para él se acumularon sin confirmar, y la conexión se cortó.
    .fix = Leer más rápido, o enviar menos a ese lado.
    .proper = Descartar o fusionar mensajes para los lectores lentos, y cerrar su conexión con un código.
    .verify = Ninguna ventana permanece mucho tiempo en cero.
rule-reset-after-half-close =
    .title = un RST después del FIN
    .cause = Un lado envió FIN y después RST, porque llegaron datos que no leyó.
    .fix = Nada por sí mismo; ver los demás hallazgos.
    .proper = Leer hasta el final del flujo antes de cerrar el socket.
    .verify = Al FIN se responde con FIN.
rule-tls-truncation =
    .title = TLS terminó sin close_notify
    .cause = TCP terminó sin el final ordenado de TLS: una caída, un corte, o una biblioteca que nunca lo envía.
    .fix = Nada por sí mismo; ver los demás hallazgos.
    .proper = Cerrar TLS antes que TCP.
    .verify = Antes del FIN llega un close_notify.
rule-stream-stalled =
    .title = el stream HTTP/2 estaba detenido
    .cause = Un lado había agotado lo que el otro le permite enviar, y no se le concedió más antes del final.
    .fix = Examinar el lado que no concedió nada: no lee el stream.
    .proper = Conceder ventana a medida que se leen los datos, para el stream y para la conexión.
    .verify = A los datos les siguen tramas WINDOW_UPDATE.
rule-unknown-1006 =
    .title = terminó sin un Close, causa desconocida
    .cause = La captura no contiene más indicios que el propio final.
    .fix = Leer los registros de ambos lados en ese segundo.
    .proper = Anotar en el registro el código, el motivo y la causa allí donde termina una conexión.
    .verify = Capturar en ambos extremos del trayecto, desde antes de la conexión.

# Two legs of one session.
rule-two-legs-stitched =
    .title = dos tramos de una sesión a través de un proxy
    .cause = { $basis ->
       *[key] Dos conexiones TCP llevan el mismo Sec-WebSocket-Key: entre ellas hay un proxy.
        [proxy_header] Una cabecera PROXY de una conexión nombra al cliente de la otra: entre ellas hay un proxy.
        [traffic] Dos conexiones TCP encajan por dirección, momento, ruta y bytes: parece que entre ellas hay un
            proxy.
    }
    .fix = Nada por sí mismo.
    .proper = Leer ambos tramos en conjunto.
    .verify = El registro del proxy contiene ambas direcciones.
rule-hop-eats-close =
    .title = el proxy no reenvió el Close { $code }
    .cause = Un tramo tiene un Close { $code } y el otro terminó sin ninguno: el proxy descartó la trama, y a ese lado
        se le notifica 1006.
    .fix = Actualizar o sustituir el proxy o intermediario.
    .proper = Hacer que los intermediarios reenvíen el código y el motivo.
    .verify = Ambos tramos tienen el mismo Close.
rule-hop-rewrites-close =
    .title = el proxy cambió el Close { $code } por { $other }
    .cause = { $kind ->
        [artefact] Un tramo tiene un Close { $code } y el otro { $other }: el proxy no conoce { $code }, que es más
            reciente que su software, y notifica un error de protocolo que nadie cometió.
       *[other] Los dos tramos tienen tramas Close con códigos distintos: el proxy termina él mismo el WebSocket y
            envía la suya.
    }
    .fix = Leer el código en el tramo donde empezó el final: { $code } es la causa.
    .proper = Hacer que los intermediarios reenvíen el código y el motivo.
    .verify = Ambos tramos tienen el mismo Close.
rule-hop-makes-close =
    .title = el Close { $code } lo creó el propio proxy
    .cause = { $side ->
        [client] En el tramo del cliente, TCP terminó sin un Close; el Close { $code } que recibió el servidor es del
            proxy.
       *[server] En el tramo del backend, TCP terminó sin un Close; el Close { $code } que recibió el cliente es del
            proxy.
    }
    .fix = { $side ->
        [client] Averiguar por qué se fue el cliente en ese segundo.
       *[server] Leer el registro del backend en ese segundo: el código no dice nada de él.
    }
    .proper = Hacer que el lado que termina cierre con un código propio.
    .verify = Ambos tramos tienen el mismo Close.
rule-half-dead-hop =
    .title = el tramo del backend estaba muerto; el del cliente, no
    .cause = Detrás del proxy ya no se respondía a nada, mientras el proxy mantenía vivo el tramo del cliente; el
        cliente no podía notarlo.
    .fix = Examinar en ese momento el backend y la red entre el proxy y el backend.
    .proper = Usar latidos de extremo a extremo; los Pings a los que responde el propio proxy no demuestran nada.
    .verify = Tras perderse el backend, el tramo del cliente termina en el plazo de un latido.
rule-hop-ends-first =
    .title = el propio proxy terminó la sesión
    .cause = El proxy terminó ambos tramos a la vez, y ni el cliente ni el servidor habían enviado un Close o FIN: un
        temporizador, una recarga o un límite del proxy.
    .fix = Mirar los límites de inactividad del proxy y su registro en ese segundo.
    .proper = Enviar latidos con más frecuencia que el límite de inactividad del proxy, y drenar antes de las
        recargas.
    .verify = Con latidos, la sesión dura más que el límite.
rule-hop-upstream-failed =
    .title = el upgrade falló detrás del proxy
    .cause = { $backend ->
        [refused] El cliente recibió HTTP { $status } del proxy; { $address } respondió al upgrade con HTTP
            { $backend_status }.
        [cut] El cliente recibió HTTP { $status } del proxy; { $address } terminó TCP sin responder al upgrade.
        [silent] El cliente recibió HTTP { $status } del proxy; { $address } no respondió al upgrade.
        [no-port] El cliente recibió HTTP { $status } del proxy; { $address } rechazó la conexión TCP del proxy.
        [no-host] El cliente recibió HTTP { $status } del proxy; { $address } no respondió a la conexión TCP del
            proxy.
       *[other] El cliente recibió HTTP { $status } del proxy; el tramo del backend terminó de otro modo.
    }
    .fix = Examinar el tramo del backend: su estado, su final, su registro.
    .proper = Retirar los backends de la rotación mediante comprobaciones de salud antes de que se detengan.
    .verify = El propio backend responde al upgrade con 101.
rule-upstream-ended-first =
    .title = la terminó el backend, y el proxy lo siguió
    .cause = En el tramo detrás del proxy, el servidor terminó TCP primero; después el proxy terminó el tramo del
        cliente.
    .fix = Leer el registro del backend en ese segundo.
    .proper = Hacer que el backend cierre con un código.
    .verify = El tramo del cliente termina al menos un tiempo de ida y vuelta más tarde.
rule-client-ended-first =
    .title = la terminó el cliente, y el proxy lo siguió
    .cause = En el tramo delante del proxy, el cliente terminó TCP primero; después el proxy terminó el tramo del
        backend.
    .fix = Examinar el cliente en ese momento.
    .proper = Hacer que el cliente cierre con un código.
    .verify = El tramo del backend termina al menos un tiempo de ida y vuelta más tarde.

# Many connections at once.
rule-mass-restart-graceful =
    .title = { $server } cerró sus conexiones con { $code }
    .cause = { $count ->
        [one] El servidor cerró en { $duration } { $count } de { $total } conexiones abiertas: un despliegue o un
            reinicio con intercambio de cierre.
       *[other] El servidor cerró en { $duration } { $count } de { $total } conexiones abiertas: un despliegue o un
            reinicio con intercambio de cierre.
    }
    .fix = Hacer que los clientes se reconecten tras una espera aleatoria.
    .proper = Reiniciar por etapas, y drenar las conexiones por lotes.
    .verify = El momento coincide con un despliegue en el registro del servidor.
rule-mass-crash =
    .title = { $server } cortó sus conexiones de golpe
    .cause = { $count ->
        [one] El servidor terminó en { $duration } y sin un Close { $count } de { $total } conexiones abiertas: su
            proceso se detuvo, falló o se terminó a la fuerza.
       *[other] El servidor terminó en { $duration } y sin un Close { $count } de { $total } conexiones abiertas: su
            proceso se detuvo, falló o se terminó a la fuerza.
    }
    .fix = Leer el registro del servidor y el del sistema (memoria, señales) en ese segundo.
    .proper = Detener de forma ordenada con 1001 o 1012, y dar al proceso tiempo para ello.
    .verify = El proceso tiene una hora de inicio nueva.
rule-proxy-reload-or-restart =
    .title = el proxy en { $server } cortó sus conexiones
    .cause = { $count ->
        [one] { $count } conexión terminó en { $duration } sin un Close, y el puerto aceptó de inmediato otras nuevas:
            una recarga o un reinicio del proxy.
       *[other] { $count } conexiones terminaron en { $duration } sin un Close, y el puerto aceptó de inmediato otras
            nuevas: una recarga o un reinicio del proxy.
    }
    .fix = Buscar en ese momento una recarga, un cambio de configuración o una reducción de instancias del proxy.
    .proper = Dejar que terminen los procesos antiguos (nginx: un `worker_shutdown_timeout` largo), y hacer pocos
        cambios.
    .verify = El momento coincide con el registro del proxy.
rule-batch-drain =
    .title = { $server } drenó sus conexiones por lotes
    .cause = { $count ->
        [one] { $count } conexión se cerró por lotes, uno cada { $interval }: un drenaje ordenado.
       *[other] { $count } conexiones se cerraron por lotes, uno cada { $interval }: un drenaje ordenado.
    }
    .fix = Nada, si se quería ese drenaje.
    .proper = Mantener los lotes lo bastante pequeños para los servidores que toman el relevo.
    .verify = El momento coincide con un despliegue.
rule-network-event =
    .title = las conexiones quedaron en silencio a la vez
    .cause = { $count ->
        [one] { $count } conexión perdió su otro extremo en { $duration }: cayó un enlace, un router, una VPN o un
            host.
       *[other] { $count } conexiones perdieron su otro extremo en { $duration }: cayó un enlace, un router, una VPN o
            un host.
    }
    .fix = { $place ->
        [client] Examinar en ese momento la red de los clientes: todos están en una misma red, y los servidores no.
        [server] Examinar en ese momento la red de los servidores: todos están en una misma red, y los clientes no.
       *[path] Examinar en ese momento la red que comparten estas conexiones.
    }
    .proper = Usar latidos en ambos lados, para que los dos lo noten pronto.
    .verify = Otro tráfico del mismo trayecto también calló.
rule-lb-deregistration =
    .title = { $server } se retiró de la rotación
    .cause = { $count ->
        [one] El balanceador terminó { $count } conexión en { $duration } sin un Close; después, las nuevas solo
            fueron a otros servidores.
       *[other] El balanceador terminó { $count } conexiones en { $duration } sin un Close; después, las nuevas solo
            fueron a otros servidores.
    }
    .fix = Dar más tiempo a las conexiones: un retraso de baja (deregistration delay) más largo.
    .proper = Hacer que el propio servidor cierre con 1001 o 1012 antes de que venza ese retraso.
    .verify = El registro del balanceador contiene la retirada del servidor antes de ese momento.
rule-code-mix-by-hop =
    .title = un proxy ocultó un reinicio que a otros sí se les comunicó
    .cause = { $count ->
        [one] { $count } conexión detrás de un proxy terminó sin un Close en el segundo en que el servidor cerró otras
            con { $code }.
       *[other] { $count } conexiones detrás de un proxy terminaron sin un Close en el segundo en que el servidor
            cerró otras con { $code }.
    }
    .fix = Tratar esos 1006 como { $code }.
    .proper = Hacer que el proxy reenvíe las tramas Close, o actualizarlo.
    .verify = Una captura detrás del proxy contiene las tramas Close.
rule-deploy-correlated-errors =
    .title = { $server } volvió con otro programa
    .cause = { $count ->
        [one] { $count } conexión terminó, y la cabecera Server cambió de { $before } a { $after }: una versión nueva.
       *[other] { $count } conexiones terminaron, y la cabecera Server cambió de { $before } a { $after }: una versión
            nueva.
    }
    .fix = Comparar los errores de antes y de después; volver a la versión anterior si aumentaron.
    .proper = Desplegar por etapas, y drenar antes las conexiones.
    .verify = El momento coincide con el despliegue de una versión.
rule-wall-clock-periodic =
    .title = las conexiones de { $server } terminan cada { $interval }
    .cause = { $count ->
        [one] { $count } conexión terminó en { $events } eventos a un mismo intervalo, llevara abierta lo que llevara.
       *[other] { $count } conexiones terminaron en { $events } eventos a un mismo intervalo, llevaran abiertas lo que
            llevaran: una tarea programada, una rotación de registros, una recarga, una renovación de certificado.
    }
    .fix = Buscar qué se ejecuta a esas horas en ese servidor o proxy.
    .proper = Recargar sin cortar conexiones, o drenarlas antes.
    .verify = El próximo evento llega tras el mismo intervalo.
rule-connection-limit =
    .title = { $server } no admite más de { $limit } conexiones
    .cause = { $count ->
        [one] { $count } intento falló mientras había { $limit } conexiones abiertas, y nunca hubo más.
       *[other] { $count } intentos fallaron mientras había { $limit } conexiones abiertas, y nunca hubo más: un
            límite.
    }
    .fix = Aumentar el límite: archivos abiertos, conexiones por proceso, sesiones, una cuota.
    .proper = Alertar sobre el número de conexiones, y añadir capacidad antes de llegar al límite.
    .verify = Permanecen abiertas más de { $limit } conexiones.
rule-one-path-or-protocol =
    .title = { $kind ->
       *[path] la ruta { $name } falla más a menudo que las demás
        [subprotocol] el subprotocolo { $name } falla más a menudo que los demás
        [agent] el programa cliente { $name } falla más a menudo que los demás
    }
    .cause = { $count ->
        [one] { $count } conexión de este tipo falló o se cortó: { $share } de ellas.
       *[other] { $count } conexiones de este tipo fallaron o se cortaron: { $share } de ellas, mucho más que las
            demás en los mismos servidores.
    }
    .fix = Buscar qué fue lo último que cambió ahí.
    .proper = Vigilar los fallos por ruta, subprotocolo y versión del cliente.
    .verify = Sin ese cambio, la proporción baja.
rule-session-takeover =
    .title = dos clientes se expulsan mutuamente
    .cause = { $count ->
        [one] { $server } terminó { $count } sesión en cuanto empezó otra con la misma dirección y los mismos
            parámetros.
       *[other] { $server } terminó { $count } sesiones, cada una en cuanto empezó otra con la misma dirección y los
            mismos parámetros: una identidad usada dos veces.
    }
    .fix = Dar a cada cliente una identidad propia.
    .proper = Rechazar o fusionar un segundo inicio de sesión, y comunicarlo a la sesión antigua con un código propio.
    .verify = Ambos clientes permanecen conectados.
rule-network-switch =
    .title = los clientes cambiaron de red
    .cause = { $count ->
        [one] { $count } cliente calló y volvió poco después desde otra dirección, con los mismos parámetros.
       *[other] { $count } clientes callaron y volvieron poco después desde otras direcciones, con los mismos
            parámetros.
    }
    .fix = Nada en el servidor; sus sesiones antiguas terminan por el latido.
    .proper = Reanudar las sesiones tras una reconexión, y usar latidos para que la antigua termine pronto.
    .verify = Las direcciones pertenecen a redes distintas.
rule-storm-kills-server =
    .title = los clientes que volvían desbordaron el servidor
    .cause = { $count ->
        [one] { $count } intento tras la pérdida falló o fue rechazado: el servidor no pudo admitir a todos los que
            volvían a la vez.
       *[other] { $count } intentos tras la pérdida fallaron o fueron rechazados: el servidor no pudo admitir a todos
            los que volvían a la vez.
    }
    .fix = Rechazar pronto con 503 y Retry-After, y hacer que los clientes esperen más.
    .proper = En todos los clientes, una primera espera aleatoria y después esperas crecientes.
    .verify = Tras un reinicio, la frecuencia de upgrades se mantiene plana.
rule-reconnect-storm =
    .title = los clientes volvieron todos a la vez
    .cause = { $count ->
        [one] { $count } intento de conexión llegó en menos de { $duration } tras la pérdida.
       *[other] { $count } intentos de conexión llegaron en menos de { $duration } tras la pérdida.
    }
    .fix = Hacer que los clientes esperen un tiempo aleatorio antes del primer intento.
    .proper = Una primera espera aleatoria de hasta 5 s y después esperas crecientes (RFC 6455 §7.2.3).
    .verify = Tras un reinicio, la frecuencia de upgrades se mantiene plana.
rule-reconnect-without-jitter =
    .title = los clientes se reconectan tras una misma espera
    .cause = { $count ->
        [one] { $count } cliente volvió { $delay } después de su pérdida.
       *[other] { $count } clientes volvieron { $delay } después de su pérdida, casi todos por igual: la espera no
            tiene parte aleatoria.
    }
    .fix = Añadir una parte aleatoria a la espera.
    .proper = Una primera espera aleatoria de hasta 5 s y después esperas crecientes (RFC 6455 §7.2.3).
    .verify = Los regresos tras una pérdida se reparten a lo largo de varios segundos.
rule-equal-idle =
    .title = un temporizador de inactividad de { $timer }
    .cause = { $count ->
        [one] { $count } conexión terminó tras { $timer } de silencio.
       *[other] { $count } conexiones terminaron tras el mismo silencio de { $timer }: un temporizador.
    }{ $known ->
        [yes] { " " }Con esta duración se conoce: { $product }.
       *[no] { "" }
    }{ $collides ->
        [yes] { " " }La mayoría envía un Ping cada { $interval }, así que el Ping compite con el temporizador.
       *[no] { "" }
    }
    .fix = { $watched ->
        [client] Hacer que el cliente envíe un latido al menos cada { $suggested }, o aumentar el temporizador.
        [server] Hacer que el servidor envíe un latido al menos cada { $suggested }, o aumentar el temporizador.
        [messages] Enviar un mensaje al menos cada { $suggested }, ya que los Pings no cuentan, o aumentar el
            temporizador.
       *[both] Enviar un latido al menos cada { $suggested }, o aumentar el temporizador.
    }
    .proper = Mantener los latidos más frecuentes que el límite de inactividad más corto del trayecto.
    .verify = Con latidos, las conexiones duran más de { $timer }.
rule-equal-lifetimes =
    .title = una duración máxima de { $timer }
    .cause = { $count ->
        [one] { $count } conexión terminó cuando llevaba abierta { $timer }.
       *[other] { $count } conexiones terminaron con la misma duración de { $timer }, hicieran lo que hicieran: un
            límite de un proxy o de un servicio, o la validez de un token.
    }{ $known ->
        [yes] { " " }Con esta duración se conoce: { $product }.
       *[no] { "" }
    }
    .fix = Reconectar, y renovar los tokens, poco antes de esa duración.
    .proper = Trasladar el estado a la conexión siguiente.
    .verify = Una conexión abierta en otro momento termina con la misma duración.
rule-one-backend-bad =
    .title = { $server } falla más a menudo que los demás
    .cause = { $count ->
        [one] { $count } conexión de este servidor falló o se cortó: { $share } de las suyas.
       *[other] { $count } conexiones de este servidor fallaron o se cortaron: { $share } de las suyas, mucho más que
            las de los demás.
    }
    .fix = Retirar este servidor de la rotación, y compararlo con los demás.
    .proper = Hacer que las comprobaciones de salud abran un WebSocket.
    .verify = Sin él, la proporción de fallos baja.
rule-rising-overload =
    .title = se rechaza a cada vez más clientes
    .cause = { $count ->
        [one] { $count } conexión fue rechazada con 429, 503 o 1013.
       *[other] { $count } conexiones fueron rechazadas con 429, 503 o 1013, y su proporción creció: se alcanzó un
            límite.
    }
    .fix = Encontrar el límite: conexiones, frecuencia o una cuota.
    .proper = Añadir capacidad antes de que el límite esté cerca, y crear una alerta para él.
    .verify = El número de conexiones abiertas se mantiene en una meseta.
rule-client-flapping =
    .title = { $client } se conecta y falla una y otra vez
    .cause = { $count ->
        [one] { $count } conexión de este cliente falló a los pocos segundos.
       *[other] { $count } conexiones de este cliente fallaron a los pocos segundos, una tras otra.
    }
    .fix = Mirar la causa de cada final, y hacer que el cliente espere más tras cada uno.
    .proper = Esperas crecientes, y dejar de reintentar donde la respuesta no va a cambiar.
    .verify = Los intentos del cliente se vuelven escasos.
rule-tcp-refused =
    .title = se rechazaron intentos de conexión
    .cause = { $count ->
        [one] { $count } SYN se respondió con RST: nada está a la escucha en ese puerto, o un firewall lo rechaza.
       *[other] { $count } SYN se respondieron con RST: nada está a la escucha en ese puerto, o un firewall los
            rechaza.
    }
    .fix = Comprobar que el servicio funciona y está a la escucha, y las reglas del firewall.
    .proper = Supervisar el puerto desde fuera.
    .verify = El puerto acepta una conexión.
rule-tcp-unreachable =
    .title = intentos de conexión sin respuesta
    .cause = { $count ->
        [one] { $count } SYN no tuvo respuesta: un filtro lo descartó, o no hay ruta.
       *[other] { $count } SYN no tuvieron respuesta: un filtro los descartó, o no hay ruta.
    }
    .fix = Comprobar la dirección, la ruta y los firewalls.
    .proper = Supervisar el puerto desde fuera.
    .verify = El puerto acepta una conexión.
rule-capture-duplicated =
    .title = hay paquetes capturados dos veces
    .cause = { $count ->
        [one] { $count } paquete está dos veces; la copia se omitió.
       *[other] { $count } paquetes están dos veces; las copias se omitieron.
    }
    .fix = Capturar en una sola interfaz, o quitar las copias con `editcap -d`.
    .proper = Duplicar cada enlace una sola vez en el puerto espejo.
    .verify = El próximo informe no cuenta ninguna copia.

# Packets and figures that prove it.
evidence-close = { $side ->
        [client] Close { $code } del cliente
       *[server] Close { $code } del servidor
    }
evidence-answer = { $side ->
        [client] Close { $code } de respuesta del cliente
       *[server] Close { $code } de respuesta del servidor
    }
evidence-fin = { $side ->
        [client] FIN del cliente
       *[server] FIN del servidor
    }
evidence-rst = { $side ->
        [client] RST del cliente
       *[server] RST del servidor
    }
evidence-last-data = { $side ->
        [client] últimos datos, del cliente
       *[server] últimos datos, del servidor
    }
evidence-silence = fin tras { $idle } de silencio
evidence-age = abierta durante { $age }
evidence-ping = { $side ->
        [client] Ping del cliente sin Pong
       *[server] Ping del servidor sin Pong
    }{ $acked ->
        [yes] , confirmado por TCP
        [no] , sin confirmar
       *[unknown] { "" }
    }
evidence-heartbeat = { $side ->
        [client] Ping del cliente cada { $interval }
       *[server] Ping del servidor cada { $interval }
    }{ $answered ->
        [yes] , ida y vuelta habitual { $usual }
       *[no] { "" }
    }{ $unanswered ->
        [0] { "" }
       *[other] , { $unanswered } sin respuesta
    }
evidence-no-message = fin tras { $idle } sin ningún mensaje
evidence-fault = { $side ->
        [client] infracción del cliente
       *[server] infracción del servidor
    }
evidence-status = HTTP { $status }
evidence-alert = { $side ->
        [client] alerta { $alert } del cliente
       *[server] alerta { $alert } del servidor
    }
evidence-ttl = RST con TTL { $seen }, lo habitual es { $usual }
evidence-ip-id = RST con identificación IP { $seen }, antes { $usual }
evidence-rst-both = RST en el otro sentido, con { $seen } de diferencia
evidence-rst-own = RST con ventana { $window } e identificación IP { $seen } tras { $usual }: del mismo socket
evidence-rst-stranger = RST sin ventana, como de un host que no conoce la conexión
evidence-pause = primer paquete tras { $pause } de silencio
evidence-icmp = { $kind ->
        [prohibited] ICMP de { $reporter }: prohibido
        [too_big] ICMP de { $reporter }: demasiado grande
        [time_exceeded] ICMP de { $reporter }: tiempo excedido
       *[unreachable] ICMP de { $reporter }: inalcanzable
    }
evidence-icmp-many = { $count ->
        [one] errores ICMP sobre { $count } conexión
       *[other] errores ICMP sobre { $count } conexiones
    }
evidence-clock-jump = hora anterior a la de los paquetes previos
evidence-retransmissions = { $side ->
        [client] { $count ->
            [one] el cliente envió { $count } vez en vano
           *[other] el cliente envió { $count } veces en vano
        }
       *[server] { $count ->
            [one] el servidor envió { $count } vez en vano
           *[other] el servidor envió { $count } veces en vano
        }
    }
evidence-wait = tras { $wait } de espera
evidence-message = { $side ->
        [client] mensaje de { $bytes } del cliente
       *[server] mensaje de { $bytes } del servidor
    }
evidence-leg = { $leg ->
        [client] tramo del cliente:{ " " }
       *[upstream] tramo del backend:{ " " }
    }{ $what ->
        [close] Close { $number }
        [status] HTTP { $number }
        [rst] RST
        [fin] FIN
       *[end] fin
    }{ $side ->
        [client] { " " }del cliente
        [server] { " " }del servidor
       *[none] { "" }
    }
evidence-first-end = primero de estos finales
evidence-last-end = último de estos finales
evidence-refused-syn = el backend rechaza TCP
evidence-unanswered-syn = SYN al backend sin respuesta
evidence-clear = texto sin cifrar en lugar de TLS
evidence-zero-window = { $side ->
        [client] la ventana del cliente estaba en cero
       *[server] la ventana del servidor estaba en cero
    }

# What it was not.
not-timer = No fue un temporizador: el silencio de { $idle } no encaja con ninguno conocido.
not-idle = No fue un temporizador de inactividad: { $idle } antes del final aún pasaban datos.
not-middlebox = No fue un dispositivo intermedio: el RST tiene TTL { $seen }, como los demás paquetes de su emisor.
not-heartbeat = No fue un latido: ningún Ping quedó sin respuesta.
not-violation = No fue una infracción: ninguna trama capturada infringe una regla.

# Labels.
findings-proper = Definitivo
findings-verify = Comprobación
findings-evidence = Pruebas
findings-not = Descartado
findings-filter = Filtro
confidence = { $percent } % de certeza
