# Classes of application codes. (value) a name of one to three words, lower case; .meaning one sentence: what the
# sender says by codes of this class; .fix one or two sentences: what to change.

class-normal = fin normal
    .meaning = El emisor ha terminado y cierra la conexión a propósito.
    .fix = Nada. Si no se quería ese final, buscar en el código del emisor el punto que cierra.
class-restart = reinicio
    .meaning = El servicio se detiene o se reinicia, o pide a sus clientes que vuelvan a conectarse.
    .fix = Hacer que los clientes vuelvan tras una espera aleatoria. En servidores propios, drenar las conexiones por
        lotes antes de detenerlos.
class-server-error = error del servidor
    .meaning = Algo falló dentro del servidor, no en lo que envió el cliente.
    .fix = Buscar el error en el registro del servidor en el momento del Close. En un servicio ajeno, reintentar e
        informar del fallo.
class-overload = sobrecarga
    .meaning = El servicio está lleno y no puede atender esta conexión ahora.
    .fix = Esperar más entre intentos, o añadir capacidad.
class-rate = límite de frecuencia
    .meaning = El otro lado envió demasiado, o se conectó demasiadas veces, en muy poco tiempo.
    .fix = Enviar más despacio o agrupar varios mensajes en uno. Esperar antes del siguiente intento.
class-slow-reader = lector lento
    .meaning = El otro lado no leyó con suficiente rapidez y se le acumularon los datos.
    .fix = Retirar los mensajes del socket de inmediato y procesarlos aparte, o suscribirse a menos.
class-auth = no autorizado
    .meaning = La clave, el token o el inicio de sesión falta, es incorrecto o ha caducado.
    .fix = Comprobar las credenciales, su caducidad y el reloj. Obtener un token nuevo antes de cada conexión nueva.
class-forbidden = prohibido
    .meaning = El emisor niega lo que pide el otro lado: a este le falta un permiso, un plan o un origen admitido.
    .fix = Conceder el permiso que falta a la cuenta, la clave o el origen, o no pedirlo.
class-protocol = protocolo mal usado
    .meaning = Un mensaje estaba mal formado, era desconocido o llegó en mal momento.
    .fix = Buscar el último mensaje anterior al Close y compararlo con la descripción del protocolo. Actualizar la
        biblioteca que lo envió.
class-version = versión incorrecta
    .meaning = Los dos lados no hablan el mismo protocolo o la misma versión.
    .fix = Actualizar el lado más antiguo, u ofrecer el subprotocolo o la versión que admite el otro lado.
class-configuration = configuración
    .meaning = Un ajuste, una dirección o un parámetro de la conexión es incorrecto.
    .fix = Comparar la URL, los parámetros y los ajustes de la cuenta con la documentación del servicio.
class-not-found = no encontrado
    .meaning = Lo que pide la conexión no existe o ha dejado de existir.
    .fix = Comprobar el nombre o el identificador en la URL o en el último mensaje, y si se eliminó.
class-size = demasiado grande
    .meaning = Un mensaje o una respuesta supera el tamaño que permite el emisor del código.
    .fix = Dividir el mensaje, o aumentar el límite en el lado que cerró.
class-duplicate = duplicado
    .meaning = El mismo identificador, sesión o suscripción ya se usa en otro lugar.
    .fix = Dar a cada cliente un identificador propio, y cerrar la conexión anterior antes de abrir la siguiente.
class-timeout = tiempo agotado
    .meaning = Un paso esperado no llegó dentro de su plazo.
    .fix = Ver qué mensaje faltó y qué lo retrasó. Enviarlo antes, o aumentar el límite.
class-heartbeat = latido perdido
    .meaning = Una señal de vida esperada no llegó a tiempo.
    .fix = Comprobar que los latidos se envían y se responden también bajo mucha carga, y que la red no los pierde por
        el camino.
class-session = sesión no válida
    .meaning = La sesión o su posición guardada ha caducado, o el servidor no la conoce.
    .fix = Descartar la sesión guardada e iniciar una nueva.
class-moved = trasladado
    .meaning = El cliente debe continuar en otra dirección o en una conexión nueva.
    .fix = Abrir la conexión nueva en la dirección indicada y después cerrar la anterior.
class-network = fallo de red
    .meaning = El emisor perdió, en el trayecto de red, la conexión con el otro lado, o con un sistema situado detrás.
    .fix = Reconectar. Si se repite, comprobar el trayecto entre los dos lados y detrás del servidor.
class-ended = cierre intencionado
    .meaning = Un operador o la otra parte la cerró: se expulsó a un cliente o terminó una llamada.
    .fix = Averiguar quién la cerró y por qué. No dejar que el cliente vuelva por sí solo.
class-client-error = error del cliente
    .meaning = La propia biblioteca del cliente falló y cerró la conexión.
    .fix = Consultar el registro del cliente, y comprobar que su biblioteca es compatible con el servidor.
class-unknown = causa desconocida
    .meaning = El emisor no da ninguna causa que se pueda nombrar.
    .fix = Examinar los últimos mensajes anteriores al Close y el registro del emisor en ese momento.

again-yes = reconectar, con esperas crecientes
again-fresh = reconectar, pero con una sesión nueva
again-fix-first = no antes de corregir la causa
again-no = no
