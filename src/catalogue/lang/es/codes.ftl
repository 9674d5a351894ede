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

code-0-999 = nunca es un código de cierre
    .meaning = Los códigos inferiores a 1000 no se usan, así que el número no dice nada sobre la conexión.
    .use = Nadie puede enviarlo: enviar 1000 para un final normal, o de 4000 a 4999 para un código propio.
    .wire = Una trama Close con este número en sus dos primeros bytes, normalmente respondida con Close 1002 o con el
        fin de TCP.
    .fix = Corregir el emisor. Enviar 1000 para un final normal y de 4000 a 4999 para un código propio; un estado HTTP
        cabe como 4000 más el estado, por ejemplo 4401.
    .browser = Un navegador que rechaza el número emite un evento error y notifica 1006, wasClean false; uno que lo
        acepta notifica el número.
    .trap = Un receptor que comprueba los códigos da por fallida la conexión, así que su aplicación recibe 1006 y
        nunca llega a conocer este número.

code-0-999-other-number = Un programa pasa como código de cierre un número de otra clase, como un estado HTTP o un
        código de salida.
    .wire = Los dos primeros bytes de la trama Close contienen ese número.
    .fix = Convertir el número en un código válido antes de llamar a close.

code-1000 =
    .meaning = El emisor ha terminado aquello para lo que servía la conexión y la cierra a propósito.
    .use = Cualquier lado, cuando su trabajo está completo; no cuando los clientes deban volver: para eso, enviar
        1001, 1012 o un código privado.
    .wire = Close 1000 en un sentido, un Close 1000 de respuesta en el otro y después, normalmente, FIN del servidor.
    .fix = Nada, si se quería ese final. Si lo precede siempre el mismo tiempo de inactividad, aumentar el límite de
        inactividad del servidor o enviar latidos del cliente con más frecuencia que ese límite.
    .browser = El evento close trae el código 1000 y wasClean true; no hay evento error.
    .trap = 1000 no prueba un final sano: mirar el tiempo de inactividad y el motivo. Varios clientes, como el de
        Phoenix, no se reconectan después.

code-1000-work-done = El programa del cliente llama a close con 1000 porque ha terminado.
    .wire = Close 1000 del cliente sin motivo, respondido con Close 1000.
    .fix = Nada, salvo que el programa cerrara demasiado pronto; en ese caso, ver por qué llamó a close.

code-1000-client-silent = Cowboy, y los servidores basados en él, cierran una conexión tras 60 a 66 s sin datos del
        cliente.
    .wire = Close 1000 del servidor sin motivo, al final de un silencio del cliente.
    .fix = Aumentar `idle_timeout`, o hacer que el cliente envíe un Ping o un mensaje con más frecuencia.

code-1000-heartbeat-failed = A un servidor Tornado le falta un Pong, o a un cliente Phoenix la respuesta a un latido,
        y ese lado cierra con 1000.
    .wire = El motivo es «ping timed out» o «heartbeat timeout».
    .fix = Averiguar por qué no respondió el otro lado: un programa bloqueado, un trayecto lento o un límite demasiado
        corto.

code-1000-maximum-lifetime = uWebSockets cierra una conexión que alcanzó el `maxLifetime` configurado, que está
        desactivado de forma predeterminada.
    .wire = Close 1000 del servidor con el motivo «please reconnect».
    .fix = Hacer que el cliente se reconecte ante este motivo, o aumentar `maxLifetime`.

code-1000-server-shutdown = Bandit cierra sus conexiones con 1000 cuando se detiene.
    .wire = Close 1000 de un servidor a todos sus clientes en pocos segundos.
    .fix = Hacer que los clientes se reconecten tras una espera aleatoria aunque el código sea 1000.

code-1001 =
    .meaning = Es el propio emisor quien se va: se abandonó una página o se detiene un servidor.
    .use = Cualquier lado, cuando desaparece por una causa propia; un servidor que vuelve pronto puede enviar 1012 en
        su lugar.
    .wire = Close 1001. Los navegadores no dan motivo; los servidores, a menudo sí, como «Connection Idle Timeout» o
        «The server is stopping».
    .fix = En paradas, drenar antes, cerrar por lotes y hacer que los clientes esperen un tiempo aleatorio. En límites
        de inactividad, enviar Pings o aumentar el límite. En duraciones máximas, reconectar poco antes.
    .browser = A una página que se abandona no se le notifica nada; un 1001 del servidor da el código 1001, wasClean
        true y ningún evento error.
    .trap = Si viene de un cliente, suele ser inofensivo. Si viene de un servidor, una sola conexión cerrada indica un
        límite de inactividad o de duración; todas a la vez, una parada.

code-1001-page-left = El usuario cierra la pestaña o pasa a otra página, y el navegador envía 1001.
    .wire = Close 1001 del cliente sin motivo, y después el fin de TCP.
    .fix = Nada; guardar el estado en el servidor si el usuario puede volver.

code-1001-server-stops = Un servidor se detiene y cierra todas sus conexiones, como hacen de forma predeterminada
        Tomcat y websockets de Python.
    .wire = Close 1001 a todos los clientes en alrededor de un segundo; Tomcat da un motivo como «The server is
        stopping».
    .fix = Drenar antes de detener, y hacer que los clientes se reconecten tras una espera aleatoria.

code-1001-idle-limit = Jetty cierra una conexión inactiva tras 30 s; Tomcat lo hace solo si hay un límite configurado.
    .wire = Close 1001 con el motivo «Connection Idle Timeout» o «… idle timeout expired».
    .fix = Enviar Pings con más frecuencia que el límite, o aumentar el límite.

code-1001-session-limit = Un servicio cierra cada sesión al alcanzar su duración máxima, como hace OpenAI Realtime.
    .wire = Close 1001 del servidor; el motivo indica la duración máxima en minutos.
    .fix = Abrir una sesión nueva poco antes del límite.

code-1002 =
    .meaning = El emisor recibió bytes que infringen las reglas de las tramas de RFC 6455, así que el sospechoso es el
        otro lado o algo situado entre ambos.
    .use = Cualquier lado, cuando recibe una trama que infringe las reglas y todavía puede enviar un Close.
    .wire = Close 1002. Si la captura contiene la trama errónea, está en el otro sentido, poco antes.
    .fix = Buscar la primera trama que infringe una regla y corregir su emisor. Desactivar permessage-deflate como
        prueba. Quitar del trayecto los proxies que reescriben el flujo, o usar TLS.
    .browser = Del servidor: código 1002, wasClean true, ningún evento error. Enviado por el propio navegador: un
        evento error y después 1006, wasClean false.
    .trap = Si no hay trama errónea, sospechar de un límite de inactividad, de un subprotocolo rechazado o de un
        código válido pero más reciente. Tomcat envía 1002 en lugar de 1006 tras un error de E/S.

code-1002-compression-not-agreed = Un lado, a menudo el firmware de un dispositivo, envía mensajes comprimidos aunque
        no se acordó permessage-deflate.
    .wire = Una trama de datos con RSV1 activo, y ningún permessage-deflate en el 101.
    .fix = Desactivar la compresión en el emisor, o acordar permessage-deflate en el upgrade.

code-1002-two-writers = Dos hilos o tareas de un lado escriben en el mismo socket, y sus tramas se mezclan.
    .wire = Una cabecera de trama dentro de la carga útil de otra trama, o un mensaje nuevo antes de que el anterior
        estuviera completo.
    .fix = Hacer que una sola tarea escriba en un socket, o proteger las escrituras con un bloqueo.

code-1002-close-code-rejected = Una biblioteca rechaza el código de cierre recibido: uno no permitido o, en Tomcat y
        Bandit, también de 1012 a 1014.
    .wire = Primero un Close con otro código y, como respuesta, Close 1002.
    .fix = Leer el primer Close. Corregir su emisor si el código no está permitido; si lo está, actualizar la
        biblioteca que responde.

code-1002-client-silent = Bandit cierra una conexión tras 60 s sin datos del cliente, y envía 1002.
    .wire = Close 1002 del servidor sin motivo, tras un silencio del cliente, y ninguna trama errónea.
    .fix = Enviar un latido desde el cliente con más frecuencia, o aumentar el límite en el servidor.

code-1002-http-in-stream = Un proxy o un servidor escribe texto HTTP o HTML, como una página de error, en la conexión
        abierta.
    .wire = Bytes como «HTTP/1.1» o «<html» donde debería empezar una trama.
    .fix = Encontrar el salto que escribe el texto e impedir que responda en conexiones que ya pasaron por el upgrade.

code-1002-subprotocol-refused = subscriptions-transport-ws cierra cuando el cliente no eligió ninguno de sus dos
        subprotocolos.
    .wire = Close 1002 del servidor justo después del 101.
    .fix = Usar el mismo subprotocolo en el cliente y en el servidor.

code-1003 =
    .meaning = El emisor recibió un tipo de datos que no puede aceptar, como datos binarios donde solo lee texto.
    .use = Cualquier lado, cuando el tipo de un mensaje no le sirve; para un contenido que no corresponde a su tipo,
        enviar 1007.
    .wire = Close 1003 justo después de una trama de datos del otro lado, a menudo con un opcode distinto del de las
        anteriores.
    .fix = Enviar el tipo de trama que espera el receptor, y acordar un subprotocolo que lo fije.
    .browser = El evento close trae el código 1003 y wasClean true; no hay evento error.
    .trap = Algunas bibliotecas envían 1003 también por un mensaje que no pueden interpretar, aunque su tipo era
        correcto; Jetty llama a este código bad data.

code-1003-wrong-frame-type = El manejador de texto de Spring recibe un mensaje binario, o su manejador binario uno de
        texto.
    .wire = El motivo es «Binary messages not supported» o «Text messages not supported».
    .fix = Enviar el otro tipo de trama, o usar un manejador para ambos.

code-1003-not-decodable = La clase de endpoint de Starlette recibe un tipo de trama incorrecto, o texto que no es JSON
        donde espera JSON.
    .wire = Close 1003 del servidor sin motivo, justo después de un mensaje del cliente.
    .fix = Comparar ese mensaje con el `encoding` del endpoint.

code-1003-mqtt-as-text = Un cliente envía paquetes MQTT en tramas de texto, pero MQTT solo permite tramas binarias.
    .wire = Tramas de texto en una conexión con el subprotocolo `mqtt`, y después el final.
    .fix = Enviar MQTT en tramas binarias.

code-1004 =
    .meaning = 1004 está reservado y no tiene significado.
    .use = Nadie puede enviarlo; por un mensaje demasiado grande, enviar 1009.
    .wire = Una trama Close con 1004, que la mayoría de los receptores responde con Close 1002.
    .fix = Corregir o actualizar el emisor. Usar 1009 para el tamaño y un código privado para un significado propio.
    .browser = Chromium y WebKit no lo rechazan: el evento close trae el código 1004, wasClean true, y no hay evento
        error.
    .trap = Chromium y WebKit lo aceptan, así que solo se quejan otros receptores. Tablas antiguas lo explican como
        mensaje demasiado grande.

code-1004-old-table = Un programa sigue una tabla antigua en la que 1004 significaba que un mensaje era demasiado
        grande.
    .wire = 1004 en los dos primeros bytes de una trama Close.
    .fix = Sustituir 1004 por 1009 donde se trate de un límite de tamaño.

code-1005 =
    .meaning = Llegó una trama Close sin código; 1005 es la forma en que lo notifica la biblioteca del receptor.
    .use = Nadie puede enviarlo. Un Close vacío está permitido, pero un código como 1000 con un motivo dice más.
    .wire = Una trama Close con el cuerpo vacío, normalmente respondida con un Close vacío: un intercambio de cierre
        completo.
    .fix = Pasar un código y un motivo allí donde se llama a close(), para que el próximo final se explique solo. En
        una puerta de enlace, reenviar ambos.
    .browser = El evento close trae el código 1005, un motivo vacío y wasClean true; no hay evento error.
    .trap = 1005 no es 1006: aquí sí llegó una trama Close. uvicorn notifica 1005 a la aplicación tras una simple
        pérdida de TCP, en contra de lo que muestran los paquetes.

code-1005-close-without-code = Una página o un programa de Node.js llama a close() sin argumentos, o el navegador
        descarta un socket sin uso.
    .wire = Un Close vacío del cliente: cuatro bytes de máscara y ninguna carga útil.
    .fix = Llamar a close con 1000 o un código privado, y con un motivo.

code-1005-socketio-timeout = Socket.IO cierra tras un latido perdido: el servidor envía un ping cada 25 s y espera
        20 s; el cliente espera 45 s.
    .wire = Un Close vacío tras un silencio; el último texto «2» del servidor no tiene la respuesta «3», o no llegó
        ningún «2».
    .fix = Mantener libre el bucle de eventos en ambos programas, o aumentar `pingTimeout`.

code-1005-server-without-code = Un servidor cierra la conexión sin código, como hace Socket.IO en cada desconexión.
    .wire = Un Close vacío del servidor; con Socket.IO, a menudo precedido de un texto «41».
    .fix = Leer el registro del servidor, o enviar el motivo como mensaje antes del Close.

code-1005-gateway-drops-code = Una puerta de enlace termina ella misma ambas conexiones y no reenvía el código, como
        se ha descrito para Spring Cloud Gateway.
    .wire = Un código en el tramo entre la puerta de enlace y el servidor, y un Close vacío en el tramo del cliente.
    .fix = Actualizar la puerta de enlace, o reenviar en ella el código y el motivo.

code-1006 =
    .meaning = La conexión terminó, o nunca se abrió, sin trama Close; 1006 es un aviso de la propia biblioteca.
    .use = Nadie puede enviarlo. Un intermediario cuyo otro lado desapareció envía 1011 o 1014 en su lugar.
    .wire = FIN, RST o silencio tras los últimos datos y ninguna trama Close, o un upgrade sin un 101 válido. La
        verdadera respuesta es cómo terminó y desde qué lado.
    .fix = FIN tras un tiempo de inactividad fijo: enviar Pings con más frecuencia que el límite más corto. Otro final
        desde el servidor: leer su registro en ese segundo. Silencio: usar latidos. Reconectar con esperas crecientes
        y aleatorias.
    .browser = El evento close trae el código 1006, un motivo vacío y wasClean false; un upgrade fallido emite antes
        un evento error.
    .trap = 1006 nunca es una causa. Dentro de una trama es el aviso local de un intermediario, reenviado por error, y
        el receptor falla entonces con 1002.

code-1006-proxy-idle = Un proxy o un balanceador de carga cierra una conexión inactiva: nginx y AWS ALB tras 60 s de
        forma predeterminada.
    .wire = FIN o RST tras el mismo tiempo de inactividad en cada conexión, en ambos lados del proxy.
    .fix = Enviar Pings a la mitad del límite más corto, o aumentar el límite; en nginx, `proxy_read_timeout`.

code-1006-upgrade-refused = El servidor o un proxy responde al upgrade con un estado HTTP como 401, 403, 404 o 502.
    .wire = Un estado distinto de 101, y ninguna trama.
    .fix = Actuar según el estado: credenciales, origen permitido, ruta, reenvío de las cabeceras de Upgrade o salud
        del backend.

code-1006-server-program-ended = El programa del servidor falla o alguien lo termina; uvicorn corta TCP cuando un
        manejador lanza una excepción.
    .wire = FIN o RST del servidor poco después del 101 o de un mensaje del cliente.
    .fix = Leer el registro del servidor en ese segundo, y capturar las excepciones en el manejador.

code-1006-path-lost = La red o un host desapareció, o un NAT o firewall olvidó la conexión inactiva.
    .wire = Retransmisiones o sondeos sin respuesta, y ningún FIN ni RST.
    .fix = Usar latidos en ambos lados, con un intervalo más corto que los límites de inactividad de NAT y firewalls.

code-1006-heartbeat-cut = Un servidor corta la conexión de un cliente que no respondió con un Pong, como hacen aiohttp
        y la receta de `ws` con `terminate()`.
    .wire = Un Ping del servidor sin Pong y después FIN o RST del servidor.
    .fix = Averiguar por qué no respondió el cliente, o aumentar el límite del servidor para el Pong.

code-1006-client-gone = El programa del cliente se terminó o se suspendió, o su sistema cerró el socket.
    .wire = FIN o RST del cliente sin trama Close.
    .fix = Examinar el cliente en ese momento, y hacer que retome su sesión.

code-1006-tls-failed = La negociación TLS falla, y un navegador también lo notifica como 1006.
    .wire = Una alerta TLS o el fin de TCP antes de cualquier HTTP.
    .fix = Seguir la entrada de 1015.

code-1006-answer-invalid = El cliente rechaza el 101: una clave de aceptación incorrecta, o ninguno de los
        subprotocolos que pidió un navegador.
    .wire = Un 101 con ese fallo y después FIN o RST del cliente.
    .fix = Hacer que el servidor responda con uno de los subprotocolos ofrecidos, e impedir que los proxies cambien
        las cabeceras.

code-1006-close-lost = Un lado envía Close y corta la conexión con datos sin leer, así que un RST se adelanta al
        Close.
    .wire = Una trama Close en un sentido, seguida de RST y sin respuesta.
    .fix = Tras enviar Close, leer todos los datos entrantes hasta la respuesta o hasta un límite de tiempo.

code-1007 =
    .meaning = El emisor recibió un mensaje cuyo contenido no corresponde a su tipo: texto que no es UTF-8 o datos
        comprimidos que no se pueden descomprimir.
    .use = Cualquier lado, cuando el contenido de un mensaje es erróneo; por un tipo de mensaje incorrecto, enviar
        1003.
    .wire = Close 1007 tras un mensaje de texto, o tras uno comprimido, cuya primera trama tiene RSV1 activo.
    .fix = Enviar los datos binarios en tramas binarias y codificar el texto en UTF-8. En cuanto a la compresión,
        comparar los ajustes de context takeover de ambos lados, o desactivar permessage-deflate como prueba.
    .browser = Del servidor: código 1007, wasClean true, ningún evento error. Detectado por el navegador: un evento
        error y después 1006, wasClean false.
    .trap = uWebSockets, Tornado y, de forma predeterminada, Autobahn cortan TCP en lugar de enviar 1007, y el otro
        lado ve 1006.

code-1007-text-not-utf8 = Un programa envía como texto datos binarios u otra codificación, o parte un carácter entre
        dos mensajes.
    .wire = Un mensaje de texto cuyos bytes no son UTF-8 válido y después Close 1007 de su receptor.
    .fix = Usar tramas binarias para los bytes, y cortar el texto solo entre caracteres.

code-1007-inflate-failed = Hay datos comprimidos que no se pueden descomprimir, a menudo porque los dos lados
        discrepan sobre context takeover; `ws` y Bandit envían 1007.
    .wire = Un mensaje con RSV1 activo que no se puede descomprimir y después Close 1007.
    .fix = Activar `no_context_takeover` en ambos lados, o desactivar la compresión como prueba.

code-1008 =
    .meaning = El emisor se niega a continuar por una regla propia, y el código no dice cuál.
    .use = Cualquier lado, cuando ningún otro código encaja; 3000, 3003 o un código privado dicen más al cliente.
    .wire = Close 1008. Poco después del 101: inicio de sesión u origen. Tras una ráfaga del cliente: un límite de
        frecuencia. Tras ventanas cero: un lector lento.
    .fix = Leer el motivo y, según el caso, renovar el token, permitir el origen, reducir el ritmo o dividir la carga.
        En el servidor, usar códigos más precisos para que los clientes puedan reaccionar.
    .browser = El evento close trae el código 1008 y wasClean true; no hay evento error.
    .trap = Aplicada antes de completar el upgrade, la misma regla aparece como HTTP 401 o 403, y un navegador
        notifica 1006. Un cliente Jetty envía 1008 por errores de su propio manejador.

code-1008-not-authorized = Un token falta, es incorrecto o ha caducado, y el servidor lo comprueba después del
        upgrade.
    .wire = Close 1008 del servidor, a menudo en menos de dos segundos desde el 101; buscar un motivo relativo al
        token.
    .fix = Renovar el token antes de conectar; comprobar los relojes.

code-1008-origin-not-allowed = El origen de la página no está en la lista del servidor.
    .wire = Close 1008 con un motivo relativo al origen; compararlo con la cabecera Origin de la petición.
    .fix = Añadir ese origen a la lista del servidor.

code-1008-rate-limit = El cliente envía más mensajes de los que permite el servicio.
    .wire = Muchos mensajes del cliente en poco tiempo y después Close 1008 del servidor.
    .fix = Enviar menos mensajes, o unir varios en uno.

code-1008-slow-reader = El cliente lee demasiado despacio y la cola que le reserva el servidor está llena, como en el
        ejemplo de chat de coder/websocket.
    .wire = Ventanas cero del cliente y después Close 1008; el motivo del ejemplo dice «too slow».
    .fix = Leer más rápido en el cliente, o enviarle menos.

code-1008-too-many-fragments = Un mensaje tiene más fragmentos de los que permite `ws`, 131 072 de forma
        predeterminada.
    .wire = Muchísimas tramas de continuación y después Close 1008 con el motivo «Too many message fragments».
    .fix = Enviar fragmentos más grandes, o dividir los datos en mensajes.

code-1009 =
    .meaning = El emisor recibió un mensaje mayor de lo que acepta.
    .use = Cualquier lado, cuando un mensaje supera su límite; debería indicar el límite en el motivo.
    .wire = Close 1009 mientras el otro lado envía un mensaje grande o justo después, a menudo seguido de RST porque
        el resto no se leyó.
    .fix = Aumentar el límite del receptor, o dividir los datos en varios mensajes en la aplicación. En muchas
        bibliotecas, un mensaje comprimido cuenta con su tamaño descomprimido.
    .browser = El evento close trae el código 1009 y wasClean true si el intercambio de cierre se completa; tras un
        RST puede ser 1006.
    .trap = Los fragmentos no ayudan frente a un límite por mensaje. Un RST puede destruir la trama Close, y el emisor
        del mensaje ve entonces 1006.

code-1009-limit-exceeded = Un mensaje supera el límite: 64 KiB en Jetty, 1 MiB en websockets de Python, 128 KB en AWS
        API Gateway.
    .wire = Un mensaje grande y después Close 1009 de su receptor.
    .fix = Aumentar el límite, como `max_size` en websockets de Python, o enviar mensajes más pequeños.

code-1009-tomcat-buffer = Un mensaje supera el búfer de Tomcat, 8 KiB de forma predeterminada, y el manejador solo
        acepta mensajes completos.
    .wire = El motivo indica el límite, de forma predeterminada `[8192]` bytes.
    .fix = Aumentar el tamaño máximo del búfer de mensajes, o leer los mensajes por partes.

code-1009-rst-after-close = El receptor cierra mientras el resto del mensaje sigue llegando, y su sistema responde con
        RST.
    .wire = Close 1009 y después RST del mismo lado, sin Close de respuesta.
    .fix = Aumentar el límite o enviar menos; tratar un 1006 tras un mensaje grande como 1009.

code-1010 =
    .meaning = El cliente necesita una extensión que el servidor no acordó; el motivo debería enumerarla.
    .use = Solo el cliente; en cambio, un servidor que necesita una extensión rechaza el upgrade.
    .wire = Un upgrade que ofrece una extensión, un 101 sin ella y después Close 1010 del cliente.
    .fix = Activar la extensión en el servidor y en todo proxy que reescriba cabeceras, o hacerla opcional en el
        cliente.
    .browser = Los navegadores nunca envían 1010; enviado por un servidor, da el código 1010, wasClean true y ningún
        evento error.
    .trap = La mayoría de los clientes terminan TCP tras el 101 en lugar de enviarlo. El caso inverso, una extensión
        que nadie ofreció, hace fallar al cliente con 1006.

code-1010-extension-missing = A un cliente estricto le falta una extensión: el servidor no la admite, o un proxy
        eliminó Sec-WebSocket-Extensions.
    .wire = Close 1010 del cliente justo después de un 101 sin la extensión.
    .fix = Comparar la cabecera en ambos lados de cada proxy, y activar la extensión.

code-1010-server-misuse = Un servidor envía 1010, aunque el código es para clientes.
    .wire = Close 1010 en el sentido del servidor al cliente.
    .fix = Hacer que el servidor rechace el upgrade, o que envíe 1008 o un código privado.

code-1011 =
    .meaning = El servidor se encontró con una condición inesperada y no pudo continuar.
    .use = Por definición, el servidor; websockets de Python lo envía también desde clientes.
    .wire = Close 1011, a menudo del servidor poco después de un mensaje del cliente. Un keepalive agotado se ve como
        un Ping sin Pong antes del Close.
    .fix = Leer el registro del servidor en el momento del Close. Si se agotó el keepalive, no bloquear el bucle de
        eventos, aumentar `ping_timeout` o buscar pérdidas en el trayecto.
    .browser = El evento close trae el código 1011 y wasClean true; no hay evento error.
    .trap = Si viene de un cliente, casi siempre es el keepalive de websockets de Python. Un intercambio de cierre
        completo con 1011 sigue indicando un fallo.

code-1011-handler-failed = Un manejador de mensajes del servidor lanza una excepción, como con websockets de Python o
        Cowboy.
    .wire = Close 1011 del servidor sin motivo, poco después de un mensaje del cliente.
    .fix = Leer la excepción en el registro del servidor, y repetir ese mensaje.

code-1011-keepalive-timeout = websockets de Python, cliente o servidor, envía un Ping cada 20 s y no recibió el Pong
        en 20 s.
    .wire = El motivo es «keepalive ping timeout»; un Ping anterior no tiene Pong.
    .fix = Liberar el bucle de eventos bloqueado, o aumentar `ping_timeout` en el lado que envió el Close.

code-1011-backend-lost = Un intermediario perdió su backend y envía 1011 en lugar del 1006 que vio allí.
    .wire = Close 1011 en el tramo del cliente, después del fin de TCP sin Close en el tramo del backend.
    .fix = Buscar la causa en el otro tramo del intermediario.

code-1011-no-audio = Deepgram cierra un flujo tras 10 s sin audio ni mensaje KeepAlive.
    .wire = Close 1011 del servidor; el motivo contiene «NET-0001».
    .fix = Enviar audio, o un mensaje KeepAlive cada pocos segundos.

code-1012 =
    .meaning = El servidor se reinicia, y el cliente debe volver.
    .use = El servidor, cuando se reinicia y volverá a estar disponible pronto.
    .wire = Close 1012 de un servidor a muchos clientes en pocos segundos.
    .fix = Hacer que los clientes vuelvan tras una espera aleatoria. Reiniciar los servidores uno tras otro, y
        mantener el retraso de anulación de registro del balanceador de carga por encima de la duración del drenaje.
    .browser = El evento close trae el código 1012 y wasClean true; no hay evento error.
    .trap = Tomcat no conoce 1012 y lo trata como 1002; no es un error de protocolo.

code-1012-server-restarts = uvicorn se detiene por un despliegue, o Phoenix drena sus conexiones en lotes de 10 000
        cada 2 s.
    .wire = Close 1012 del servidor; otros clientes de ese servidor lo reciben al mismo tiempo.
    .fix = Hacer que los clientes se reconecten tras una espera aleatoria, y reiniciar por etapas.

code-1012-older-peer = La biblioteca del cliente no conoce 1012 y responde con 1002.
    .wire = Close 1012 del servidor, Close 1002 del cliente.
    .fix = Actualizar la biblioteca del cliente, y leer su 1002 como 1012.

code-1013 =
    .meaning = El servidor está sobrecargado, o por ahora le falta algo, y pide que se intente de nuevo más tarde.
    .use = El servidor, cuando un intento posterior puede tener éxito; antes del upgrade, HTTP 503 o 429 cuesta menos.
    .wire = Close 1013 del servidor, a veces justo después del 101, cada vez en mayor cantidad cuando el número de
        conexiones se acerca a un nivel estable.
    .fix = Hacer que los clientes esperen más después de cada intento. Añadir capacidad, o rechazar antes del upgrade
        con 503 o 429 y Retry-After.
    .browser = El evento close trae el código 1013 y wasClean true; no hay evento error.
    .trap = Los clientes que se reconectan de inmediato mantienen sobrecargado al servidor. Tomcat no conoce 1013 y lo
        trata como 1002.

code-1013-connection-limit = El servidor acepta el upgrade y descubre después que se ha alcanzado su límite de
        conexiones.
    .wire = Close 1013 del servidor en menos de dos segundos desde el 101.
    .fix = Aumentar el límite o añadir servidores; rechazar antes del upgrade.

code-1013-dependency-missing = Un backend que el servidor necesita no está disponible por ahora.
    .wire = Close 1013 con un motivo que dice que no está disponible.
    .fix = Comprobar el backend, y hacer que los clientes esperen antes de reintentar.

code-1014 =
    .meaning = Una puerta de enlace que termina ella misma el WebSocket recibió del servidor situado detrás una
        respuesta incorrecta, o ninguna.
    .use = Un servidor que actúa como puerta de enlace; cualquier otro servidor envía 1011.
    .wire = Close 1014 del servidor poco después del 101. En el otro tramo de la puerta de enlace: una conexión
        rechazada, un estado distinto de 101 o un final temprano.
    .fix = Comprobar la salud, la dirección, el puerto y los tiempos de espera del backend, y que la puerta de enlace
        le reenvía las cabeceras del upgrade.
    .browser = El evento close trae el código 1014 y wasClean true; no hay evento error.
    .trap = nginx, HAProxy, Envoy, Traefik y AWS ALB nunca envían 1014: rechazan con un estado como 502 o 504, o
        cortan TCP. Varias bibliotecas responden a 1014 con 1002.

code-1014-backend-failed = Una API gateway, el puente de un broker de mensajes o un intermediario propio no puede
        llegar a su backend.
    .wire = Close 1014 del servidor; la captura del otro tramo muestra el fallo.
    .fix = Leer el registro de la puerta de enlace, y probar el backend desde el host de esta.

code-1014-older-peer = La biblioteca del cliente rechaza 1014: gorilla/websocket, tungstenite, fastwebsockets,
        Autobahn o Tomcat.
    .wire = Close 1014 del servidor, Close 1002 del cliente.
    .fix = Examinar el backend, no las tramas, y actualizar la biblioteca del cliente.

code-1015 =
    .meaning = La negociación TLS falló; 1015 es un aviso local.
    .use = Nadie puede enviarlo; TLS tiene alertas propias para esto.
    .wire = Una alerta TLS, o el fin de TCP, antes de que se complete la negociación TLS; ni HTTP ni tramas. TLS 1.3
        cifra muchas alertas.
    .fix = Comprobar la cadena, el nombre y las fechas del certificado, las versiones y los cifrados de ambos lados,
        el nombre pedido (SNI) y, si el servidor los exige, los certificados de cliente.
    .browser = Los navegadores no notifican 1015: emiten un evento error y después un evento close con código 1006 y
        wasClean false.
    .trap = El 1006 de un navegador puede ser esto. Dentro de una trama Close, 1015 es el aviso local de un
        intermediario, reenviado por error.

code-1015-certificate-rejected = Un lado, normalmente el cliente, rechaza el certificado: emisor desconocido, nombre
        incorrecto o cadena incompleta.
    .wire = Una alerta como `unknown_ca`, normalmente del cliente tras el certificado del servidor.
    .fix = Enviar la cadena completa, usar el nombre correcto e instalar el emisor donde deba ser de confianza.

code-1015-certificate-expired = Un certificado ha caducado, o el reloj del lado que lo comprueba está mal.
    .wire = La alerta `certificate_expired`.
    .fix = Renovar el certificado, o corregir el reloj.

code-1015-nothing-in-common = Los dos lados no comparten ninguna versión de TLS, ningún cifrado o ningún protocolo
        ALPN.
    .wire = Una alerta como `protocol_version` o `handshake_failure`, normalmente del servidor tras el ClientHello.
    .fix = Alinear versiones y cifrados, y ofrecer `http/1.1` en ALPN.

code-1015-name-unknown = El servidor no tiene certificado para el nombre del SNI del cliente.
    .wire = La alerta `unrecognized_name` del servidor tras el ClientHello.
    .fix = Usar el nombre de host correcto, o configurarlo en el servidor.

code-1015-client-certificate = El servidor exige un certificado de cliente y no recibió ninguno; los navegadores y
        proxies a menudo no tienen ninguno que enviar.
    .wire = La alerta `certificate_required` del servidor.
    .fix = Instalar un certificado de cliente, o no exigirlo en este puerto.

code-1015-handshake-cut = El servidor, o un equipo del trayecto que filtra por nombre, corta TLS.
    .wire = RST desde el lado del servidor antes de que se complete la negociación TLS, y ninguna alerta legible.
    .fix = Comprobar que el puerto habla TLS y, después, los filtros del trayecto.

code-1016-2999 = sin asignar
    .meaning = Este código está en el intervalo que pertenece al protocolo y no está asignado.
    .use = Nadie puede enviarlo mientras no se registre; para uso privado, tomar de 4000 a 4999.
    .wire = Una trama Close con este número, que la mayoría de los receptores responde con Close 1002.
    .fix = Usar en el emisor un código de 4000 a 4999.
    .browser = Chromium y WebKit no lo rechazan: el evento close trae este código, wasClean true, y no hay evento
        error.
    .trap = Chromium y WebKit lo aceptan, así que puede fallar en un solo sentido. SockJS usa 2007 y 2010 dentro de
        sus mensajes, no en tramas Close.

code-1016-2999-wrong-range = Un programa toma un número propio del intervalo del protocolo.
    .wire = Ese número en los dos primeros bytes de una trama Close.
    .fix = Trasladar los códigos del programa al intervalo de 4000 a 4999.

code-3000 =
    .meaning = Las credenciales faltan o no son válidas: lo que HTTP llama 401.
    .use = Normalmente el servidor, cuando bastarían credenciales válidas; si falta un permiso, enviar 3003.
    .wire = Close 3000, normalmente del servidor y poco después del 101 o del primer mensaje.
    .fix = Renovar las credenciales y después reconectar.
    .browser = El evento close trae el código 3000 y wasClean true; no hay evento error.
    .trap = SockJS y Centrifugo usan 3000 para un final corriente: averiguar qué biblioteca se usa antes de revisar
        las credenciales.

code-3000-token-not-valid = Un token no se envió, es incorrecto o caducó durante la conexión.
    .wire = Close 3000 del servidor con un motivo relativo al inicio de sesión.
    .fix = Obtener un token nuevo antes de cada conexión.

code-3000-sockjs-end = SockJS cierra una sesión de la forma corriente.
    .wire = El motivo es «Go away!».
    .fix = Nada relativo a credenciales; reconectar si la sesión sigue haciendo falta.

code-3000-centrifugo-end = Centrifugo usa 3000 para una conexión que se cerró sin otra indicación.
    .wire = El motivo es «connection closed».
    .fix = Nada relativo a credenciales; la biblioteca cliente de Centrifugo se reconecta.

code-3003 =
    .meaning = El otro lado conoce la identidad de quien llama, pero no le permite esto: lo que HTTP llama 403.
    .use = Normalmente el servidor, cuando la identidad se conoce y falta un permiso.
    .wire = Close 3003, normalmente del servidor y tras un mensaje que pidió algo.
    .fix = Conceder el permiso, o no pedirlo. Reintentar sin cambios no sirve.
    .browser = El evento close trae el código 3003 y wasClean true; no hay evento error.
    .trap = Las aplicaciones dan significados propios a los números de 3000 a 3999: comparar con el motivo.

code-3003-permission-missing = A una cuenta le falta el permiso para una suscripción, una sala o una acción.
    .wire = Close 3003 del servidor con un motivo relativo al permiso.
    .fix = Conceder el permiso, o dejar de hacer la petición.

code-3008 =
    .meaning = El otro lado esperó demasiado una respuesta: lo que HTTP llama 408.
    .use = Normalmente el servidor, cuando una respuesta de la aplicación no llegó a tiempo.
    .wire = Close 3008 tras un silencio del lado que lo recibe.
    .fix = Intentarlo de nuevo. Medir cuánto tardan las respuestas, y aumentar el límite si es demasiado estricto.
    .browser = El evento close trae el código 3008 y wasClean true; no hay evento error.
    .trap = Centrifugo envía 3008 por un cliente que lee demasiado despacio, que no es lo mismo que una respuesta que
        falta.

code-3008-answer-late = El cliente no respondió a tiempo a una petición, un inicio de sesión o un latido de la
        aplicación.
    .wire = Close 3008 del servidor tras un silencio del cliente.
    .fix = Averiguar qué retrasó al cliente, o aumentar el límite.

code-3008-centrifugo-slow = Centrifugo cierra una conexión cuyo cliente lee demasiado despacio.
    .wire = El motivo es «slow»; puede ir precedido de ventanas cero del cliente.
    .fix = Leer más rápido en el cliente, o suscribirse a menos.

code-3000-3999 = código de biblioteca
    .meaning = Un código de una biblioteca o un framework, que define su significado; el registro de la IANA no le
        conoce ninguno.
    .use = Bibliotecas y frameworks, preferiblemente tras registrar el código; una aplicación usa de 4000 a 4999.
    .wire = Una trama Close con este número, normalmente del servidor y con un motivo en palabras claras.
    .fix = Leer el motivo, y buscar el código en la documentación de la biblioteca que usa el servidor.
    .browser = El evento close trae este código y wasClean true; no hay evento error.
    .trap = Las bibliotecas usan los mismos números para cosas distintas, y algunas contradicen el registro de la
        IANA.

code-3000-3999-centrifugo-no-pong = Centrifugo no recibió en 8 s la respuesta a su ping, que envía cada 25 s, y cierra
        con 3012.
    .wire = Close 3012 del servidor con el motivo «no pong».
    .fix = Averiguar por qué no respondió el cliente; este puede reconectarse.

code-3000-3999-centrifugo-token = Centrifugo recibió un token incorrecto (3500), o el token de la conexión caducó
        (3005).
    .wire = El motivo es «invalid token» o «connection expired».
    .fix = Emitir un token válido, y renovarlo antes de que caduque.

code-4000-4999 = código privado
    .meaning = Un código privado: la aplicación define su significado, y ningún registro lo conoce.
    .use = Cualquier lado, por acuerdo entre los dos programas.
    .wire = Una trama Close con este número, normalmente del servidor y con un motivo en palabras claras.
    .fix = Leer el motivo, y buscar el código en la documentación o el código fuente de la aplicación.
    .browser = El evento close trae este código y wasClean true; no hay evento error.
    .trap = Muchas aplicaciones numeran como HTTP, de modo que 4401 significa 401; es una costumbre, no una regla.

code-4000-4999-login-failed = Un inicio de sesión falló o un token caducó; muchas aplicaciones usan para ello 4001,
        4003 o 4401.
    .wire = Close del servidor con un motivo relativo al inicio de sesión.
    .fix = Renovar las credenciales antes de reconectar.

code-4000-4999-no-first-message = graphql-ws no recibió ningún mensaje `connection_init` en 3 s y cierra con 4408.
    .wire = Close 4408 del servidor con el motivo «Connection initialisation timeout».
    .fix = Enviar `connection_init` justo después del 101, o aumentar `connectionInitWaitTimeout`.

code-4000-4999-session-replaced = El mismo usuario o dispositivo abrió una conexión más reciente, y el servidor cerró
        la anterior.
    .wire = Close del servidor con un motivo relativo a otra conexión o sesión.
    .fix = Mantener una sola conexión por usuario o dispositivo, y no reconectar la anterior.

code-5000-65535 = fuera del registro
    .meaning = Los códigos de cierre acaban en 4999, así que el número no dice nada sobre la conexión.
    .use = Nadie puede enviarlo: tomar códigos privados de 4000 a 4999.
    .wire = Una trama Close con este número, que la mayoría de los receptores responde con Close 1002.
    .fix = Corregir el emisor: escribir el código en orden de bytes de red, y tomar códigos privados de 4000 a 4999.
    .browser = Chromium y WebKit no lo rechazan: el evento close trae este código, wasClean true, y no hay evento
        error.
    .trap = Netty, Chromium y WebKit lo aceptan, así que solo se quejan otros receptores.

code-5000-65535-byte-order = Un emisor escribe el código con los bytes invertidos, de modo que 1000 se convierte en
        59395, o usa un número propio.
    .wire = Los dos bytes del código dan un código válido cuando se intercambian.
    .fix = Escribir el código con el byte más significativo primero.

# Who may send a code.
sender-both = cualquiera de los lados
sender-client = solo el cliente
sender-server = el servidor
sender-nobody = nadie
