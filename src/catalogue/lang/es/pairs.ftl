# What separates two close codes that are often confused: one message for each pair of pairs.toml.
#   .difference  what separates them, and why they are mixed up
#   .use         which one to send, or what to conclude if it may not be sent
#   .capture     how the packets tell them apart

pair-1000-1001 =
    .difference = 1000 dice que el trabajo está hecho; 1001, que el propio emisor desaparece. Ambos son finales
        ordenados, y los servidores usan los dos para límites de inactividad: Cowboy 1000 tras 60 s, Jetty 1001 tras
        30 s.
    .use = Usar 1000 cuando el intercambio está completo y 1001 cuando se va un proceso o una página. El cliente
        JavaScript de Phoenix no vuelve después de un 1000 limpio.
    .capture = Un Close 1001 de un navegador, sin motivo y seguido de su FIN: se abandonó la página. Un Close 1001 de
        un servidor a muchos clientes en menos de un segundo: una parada. Cualquiera de los dos códigos de un
        servidor, tras el mismo silencio en muchas conexiones: un límite de inactividad.

pair-1000-1005 =
    .difference = Ambos proceden de una trama Close que llegó. Con 1000 el emisor indicó un final normal; con 1005 no
        indicó nada, como cuando un programa llama a close() sin argumentos.
    .use = Enviar 1000 para un final normal; 1005 no se puede enviar. Leer 1005 como «causa no indicada», no como
        «normal».
    .capture = Un Close 1000 lleva un cuerpo de al menos dos bytes, `03 E8` una vez quitada la máscara. En 1005 el
        cuerpo está vacío: `88 00` del servidor, `88 80` y cuatro bytes de máscara del cliente. Después, mirar lo
        anterior: un `2` de Engine.io sin respuesta es un ping cuyo tiempo se agotó.

pair-1001-1012 =
    .difference = 1001 dice que el emisor se va; 1012, que un servidor se reinicia y los clientes deben volver. El
        mismo despliegue aparece como 1001 con websockets de Python y como 1012 con uvicorn.
    .use = Usar 1012 para un reinicio, y 1001 para una parada definitiva o si los clientes funcionan sobre Tomcat, que
        convierte 1012 en 1002. Los clientes nunca envían 1012.
    .capture = En un despliegue, un servidor envía uno de los dos códigos a muchos clientes en pocos segundos; sus
        respuestas a los SYN siguientes muestran si volvió. Un Close 1001 a un solo cliente apunta a un límite de
        inactividad o a una duración máxima de sesión. Un Close 1002 como respuesta a 1012: el cliente no conoce 1012.

pair-1002-1003 =
    .difference = 1002 rechaza una trama que infringe las reglas de las tramas; 1003 rechaza una trama válida por su
        tipo de datos. Ambos culpan al otro lado.
    .use = Enviar 1002 por un error en la máscara, los bits RSV, el opcode, la longitud o el orden de los fragmentos.
        Enviar 1003 por texto donde solo se admiten datos binarios, o al revés.
    .capture = Leer el sentido opuesto al del Close. Antes de un 1002, buscar la primera trama que infringe una regla;
        si no hay ninguna, sospechar de un límite de inactividad (Bandit, 60 s). Antes de un 1003 todas las tramas son
        válidas, y la última trama de datos suele tener un opcode distinto del de las anteriores. Si el opcode es el
        mismo, sospechar de un contenido que no se pudo interpretar (Starlette).

pair-1002-1007 =
    .difference = 1002 se refiere a la trama; 1007, a su contenido: texto que no es UTF-8 o datos que no se pueden
        descomprimir. Los fallos de compresión pueden causar cualquiera de los dos.
    .use = Enviar 1002 si la cabecera o el orden de las tramas es incorrecto, y 1007 si las tramas son correctas pero
        el mensaje que llevan no lo es.
    .capture = Ver si el 101 acuerda permessage-deflate. RSV1 activo sin ese acuerdo lleva a 1002; RSV1 con acuerdo y
        datos que no se descomprimen, a 1007. Comprobar UTF-8 en el mensaje completo, pues los fragmentos pueden
        partir un carácter. Autobahn y Tornado de forma predeterminada, y uWebSockets, terminan TCP en lugar de enviar
        1007.

pair-1002-1014 =
    .difference = 1014 informa de un backend que falló; 1002, de una trama incorrecta. Se confunden porque algunos
        receptores rechazan un 1014 legítimo: gorilla/websocket, tungstenite, fastwebsockets, Bandit y Tomcat lo
        convierten en 1002, y Autobahn lo trata como una infracción. El registro del cliente puede decir entonces
        1002.
    .use = Una puerta de enlace envía 1014 cuando falla su backend; 1002 es solo para bytes que infringen las reglas
        de las tramas. Para clientes que no conocen 1014, elegir 1011.
    .capture = Mirar qué Close llegó primero. Un Close 1014 del servidor y después 1002 del cliente: el backend falló
        y el cliente no conoce 1014. Si el primero es el Close 1002, buscar una trama errónea en el otro sentido.

pair-1003-1007 =
    .difference = 1003 rechaza el tipo de datos; 1007 acepta el tipo pero encuentra que el contenido no le
        corresponde. Los datos binarios enviados como texto pueden causar cualquiera de los dos.
    .use = Enviar 1003 si ese tipo de mensaje nunca se podría aceptar. Enviar 1007 si el texto no es UTF-8 o si los
        datos comprimidos no se pueden descomprimir.
    .capture = Antes de un 1003, la última trama de datos suele tener un opcode distinto del de las anteriores y un
        contenido válido. Antes de un 1007, el mensaje completo no es UTF-8 o no se puede descomprimir. Un carácter
        partido entre dos fragmentos de un mensaje no es un fallo. Starlette también envía 1003 por JSON que no puede
        interpretar.

pair-1003-1014 =
    .difference = 1003 se refiere a los datos del cliente; 1014, al servidor situado detrás de una puerta de enlace.
        Se confunden porque un intermediario puede sustituir el código del backend por el suyo.
    .use = Un receptor envía 1003 cuando no puede aceptar el tipo de mensaje. Una puerta de enlace envía 1014 cuando
        falla su backend, sin importar lo que envió el cliente.
    .capture = Un Close 1003 sigue a una trama de datos del cliente, a menudo con un opcode nuevo. Un Close 1014 no
        necesita datos del cliente: lo acompaña una conexión rechazada, un estado distinto de 101 o un final temprano
        en el otro tramo de la puerta de enlace. Close 1003 en ese tramo y 1014 hacia el cliente: la puerta de enlace
        sustituyó el código.

pair-1005-1006 =
    .difference = 1005 significa que llegó una trama Close sin código; 1006, que no llegó ninguna. Nadie envía ninguno
        de los dos: son avisos de la biblioteca local, y los dos extremos de una conexión pueden diferir.
    .use = Ninguno se puede enviar. Tras 1005, preguntar qué programa cerró sin código; tras 1006, cómo terminó TCP y
        desde qué lado.
    .capture = En 1005 hay una trama Close de longitud 0. En 1006 hay FIN, RST o silencio tras los últimos datos, o no
        hay un 101 válido. Un Close visto cerca de su emisor no prueba que llegara: comprobar que un ACK lo cubre.
        uvicorn comunica 1005 a su aplicación tras una simple pérdida de TCP.

pair-1006-1009 =
    .difference = Un 1009 puede convertirse en 1006 por el camino: el receptor cierra con datos sin leer, su sistema
        envía RST, y es posible que el otro lado nunca lea el Close.
    .use = Enviar 1009 por un mensaje que supera el límite, y leer el resto antes de cerrar TCP. 1006 no se puede
        enviar; justo después de un mensaje grande apunta a un límite de tamaño.
    .capture = Un Close 1009 durante un mensaje grande, y después un RST del mismo lado antes de que un ACK cubra el
        Close: lo más probable es que el otro lado viera 1006. FIN o RST sin ningún Close tras un mensaje mayor que
        todos los anteriores: un receptor que se limita a cortar la conexión, como uWebSockets y, de forma
        predeterminada, Autobahn.

pair-1006-1014 =
    .difference = Ambos pueden deberse a un backend que desapareció. Una puerta de enlace que solo transmite bytes
        solo puede cortar TCP, y el cliente notifica 1006; una que termina ella misma el WebSocket puede enviar 1014.
    .use = Una puerta de enlace que habla WebSocket envía 1014 cuando falla su backend. 1006 no se puede enviar; nginx
        y Traefik nunca envían 1014 por sí mismos.
    .capture = 1014 es una trama Close de la puerta de enlace al cliente. En 1006 solo hay FIN, RST o silencio, o un
        502 o 504 en lugar del 101. El tramo que termina primero muestra dónde empezó el fallo. Si ambos terminan en
        el mismo instante, el indicio apunta al propio proxy.

pair-1006-1015 =
    .difference = 1015 es una negociación TLS fallida; 1006, cualquier final sin trama Close. Los navegadores
        notifican ambos como 1006, de modo que un problema de certificado parece una pérdida de red.
    .use = Ninguno se puede enviar. Si un navegador indica 1006 antes de que la conexión se abriera, comprobar TLS
        antes que el servidor WebSocket.
    .capture = 1015: una alerta TLS, FIN o RST antes de que se complete la negociación TLS, y nada de HTTP. 1006: el
        final llega después de ella, antes o después del 101. En TLS 1.3 una alerta tardía va cifrada; sin claves solo
        se ven un registro TLS corto y el fin de TCP.

pair-1008-1014 =
    .difference = Con 1008 el servidor rechaza a este cliente por una regla propia; con 1014 una puerta de enlace no
        tiene para él ningún backend que funcione. Una misma puerta de enlace puede enviar ambos, cada uno poco
        después del 101.
    .use = Enviar 1008 cuando el cliente tiene que cambiar algo. Enviar 1014 cuando solo puede ayudar el operador del
        backend.
    .capture = 1008 suele afectar a algunos clientes mientras otros siguen conectados, o llega tras una ráfaga de
        mensajes o ventanas cero. 1014 tiende a afectar a la vez a todos los clientes de una ruta. El otro tramo de la
        puerta de enlace decide: una conexión rechazada, un estado distinto de 101 o un final temprano allí apoyan
        1014; un tramo sano, o ningún intento, apoyan 1008.

pair-1008-3000 =
    .difference = 1008 abarca cualquier regla del servidor; 3000 dice solo que las credenciales faltan o no son
        válidas. Muchos servidores envían 1008 por un token incorrecto, y los clientes no pueden distinguirlo de un
        límite de frecuencia.
    .use = Enviar 3000 por credenciales que el cliente puede renovar y 1008 por otras reglas. Renovar las credenciales
        tras 3000; leer el motivo tras 1008.
    .capture = Cualquiera de los dos códigos en menos de un segundo desde el 101 y antes de cualquier dato apunta a
        las credenciales; en ese punto, 1008 también puede deberse al origen. Tras una ráfaga de mensajes, 1008 apunta
        a un límite de frecuencia; tras ventanas cero, a un lector lento. 3000 con «Go away!» es de SockJS y con
        «connection closed», de Centrifugo: ambos, un final corriente.

pair-1008-3003 =
    .difference = 1008 abarca cualquier regla del servidor; 3003 dice que el cliente es conocido pero le falta un
        permiso. Un servidor que solo usa 1008 oculta si puede servir de algo reintentar.
    .use = Enviar 3003 si falta un permiso, y 1008 por frecuencia, tamaño de cola, origen y similares. Tras 3003, no
        reintentar sin cambios.
    .capture = 3003 suele seguir a un mensaje que pidió algo, después de un inicio de sesión correcto. 1008 justo
        después del 101 apunta a las credenciales o al origen; tras una ráfaga, a un límite de frecuencia; tras
        ventanas cero, a un lector lento. Si la misma petición acaba con cada conexión con el mismo código, sea cual
        sea la frecuencia, falta un permiso.

pair-1010-1014 =
    .difference = 1010 es del cliente: echa en falta una extensión en el 101. 1014 es de la puerta de enlace: falló su
        backend. Ambos aparecen poco después del 101 y detrás de ambos puede haber un proxy: el que elimina
        Sec-WebSocket-Extensions provoca 1010.
    .use = Solo un cliente envía 1010, y los navegadores nunca lo hacen. Solo un servidor que actúa como puerta de
        enlace envía 1014.
    .capture = Decide el sentido: 1010 va del cliente al servidor; 1014, del servidor al cliente. Antes de un 1010, el
        upgrade ofrece una extensión que falta en el 101; comparar la cabecera en ambos tramos del proxy. Antes de un
        1014, el otro tramo muestra una conexión rechazada, un estado distinto de 101 o un final temprano.

pair-1011-1012 =
    .difference = 1011 es un fallo que nadie planificó; 1012, un reinicio planificado. Pueden aparecer juntos en los
        despliegues, si los manejadores interrumpidos fallan con 1011.
    .use = Enviar 1012 en un reinicio y 1011 cuando falla un manejador. Los clientes pueden volver tras ambos, pero
        tras 1011 el mismo mensaje puede fallar de nuevo.
    .capture = 1011 suele terminar una sola conexión, poco después de un mensaje del cliente. 1012 va a muchos
        clientes de un servidor en pocos segundos, y las conexiones nuevas funcionan más tarde. 1011 con «keepalive
        ping timeout» sigue a un Ping sin Pong durante 20 s y procede de websockets de Python, cliente o servidor.

pair-1011-1014 =
    .difference = 1011 dice que falló el propio emisor; 1014, que falló el servidor situado detrás. Algunos
        intermediarios envían 1011 por un backend perdido, y entonces se lee el registro equivocado.
    .use = Una puerta de enlace envía 1014 si falló su backend y 1011 si falló ella misma. 1011 es más seguro para
        clientes con gorilla/websocket o tungstenite, que rechazan 1014.
    .capture = Mirar el otro tramo de la puerta de enlace. Una conexión rechazada, un estado distinto de 101 o un
        final temprano en él, justo antes del Close al cliente: falló el backend, sea cual sea el código enviado.
        Close 1011 en ambos tramos: falló el manejador del backend. Si el otro tramo está sano, leer el registro de la
        puerta de enlace.

pair-1012-1013 =
    .difference = 1012 dice que este servidor se reinicia; 1013, que por ahora no puede atender al cliente. Ambos
        piden volver más tarde, pero un reinicio acaba pronto y una sobrecarga crece con cada reintento prematuro.
    .use = Enviar 1012 por un reinicio planificado y 1013 por sobrecarga. Tras 1012, volver después de una espera
        aleatoria; tras 1013, esperar más en cada intento.
    .capture = 1012 llega una vez, a todos los clientes de un servidor en pocos segundos, o por lotes (Phoenix). 1013
        llega una y otra vez, a menudo justo después del 101, mientras el número de conexiones se mantiene cerca de un
        nivel estable y las demás siguen funcionando.

pair-1012-1014 =
    .difference = 1012 anuncia el reinicio del propio emisor; 1014 informa de que no responde el servidor situado
        detrás de una puerta de enlace. Un mismo despliegue puede causar ambos: el backend dice 1012 y la puerta de
        enlace dice 1014 a sus clientes.
    .use = Un servidor que se reinicia envía 1012; una puerta de enlace sin backend, 1014. gorilla/websocket y
        tungstenite conocen 1012 pero no 1014; Tomcat convierte ambos en 1002.
    .capture = 1012 llega a las conexiones abiertas de un servidor en pocos segundos. 1014 afecta además a conexiones
        nuevas poco después del 101, mientras el backend no está. En el otro tramo de la puerta de enlace, un Close
        1012 seguido de SYN rechazados muestra un despliegue; solo SYN rechazados apuntan a una caída o a una
        dirección incorrecta.

pair-1013-1014 =
    .difference = 1013 dice que el servidor está sobrecargado o que por ahora le falta algo, como HTTP 503; 1014, que
        una puerta de enlace recibió de su backend una respuesta incorrecta o ninguna, como HTTP 502. Un backend
        sobrecargado puede mostrarse de las dos formas.
    .use = Enviar 1013 si basta con esperar y 1014 si hay que revisar el backend. Tras ambos, los clientes deberían
        esperar más en cada intento.
    .capture = 1013 aparece a menudo cerca de un número estable de conexiones, mientras otras siguen funcionando.
        Antes de un 1014, el otro tramo de la puerta de enlace muestra un SYN rechazado o sin respuesta, un estado
        distinto de 101 o un final temprano. Respuestas lentas o un 503 en ese tramo antes del 1014: el backend
        probablemente estaba sobrecargado.

pair-3000-3003 =
    .difference = 3000 es como HTTP 401: las credenciales faltan o no son válidas. 3003 es como HTTP 403: son válidas,
        pero falta un permiso. Ambos terminan una conexión por falta de acceso.
    .use = Enviar 3000 si bastarían credenciales nuevas y 3003 si solo serviría un permiso nuevo. Tras 3000,
        renovarlas y reconectar; tras 3003, no reintentar sin cambios.
    .capture = 3000 suele llegar poco después del 101, tras el mensaje de inicio de sesión, o cuando un token caduca
        en una sesión en marcha. 3003 suele seguir a un mensaje que pidió algo, después de un inicio de sesión
        correcto. Leer primero el motivo: SockJS y Centrifugo envían 3000 en un final corriente.
