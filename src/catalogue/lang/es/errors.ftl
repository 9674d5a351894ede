# Why an input cannot be read: what is wrong with it, and what to do. Its name stands before or beside it.

capture-not-found = el archivo no existe
    .remedy = comprobar la ruta
capture-permission = el sistema no permite leerlo
    .remedy = usar una cuenta que pueda leerlo, o cambiar sus permisos
capture-directory = es un directorio
    .remedy = indicar las capturas que contiene
capture-io = { $detail }
    .remedy = comprobar el disco, o copiar de nuevo el archivo
capture-empty = está vacío, ni siquiera tiene la cabecera de archivo
    .remedy = capturar de nuevo, y comprobar que el disco no estaba lleno
capture-foreign-format = es { $format }, un formato que no se lee
    .remedy = convertirlo con: { $remedy }
capture-unknown-format = no es una captura de paquetes, empieza con los bytes { $bytes }
    .remedy = indicar un archivo pcap o pcapng, también comprimido con gzip, zstd, lz4 o xz
capture-bad-header = su cabecera de archivo está dañada: { $detail }
    .remedy = copiarlo de nuevo desde donde se capturó
capture-bad-compression = sus datos { $compression } están dañados antes del primer paquete: { $detail }
    .remedy = copiarlo de nuevo desde donde se capturó
capture-compression-not-built = está comprimido con { $compression }, que esta compilación no lee
    .remedy = descomprimirlo antes, o usar una compilación con { $compression }

# What a person should know about an input that was read.

input-cut = { $packets ->
        [one] termina en mitad de un paquete, después de 1 completo; se leyó lo anterior
       *[other] termina en mitad de un paquete, después de { $packets } completos; se leyó lo anterior
    }
input-compression-cut = { $packets ->
        [one] sus datos { $compression } terminan antes de tiempo, después de 1 paquete; se leyó lo anterior
       *[other] sus datos { $compression } terminan antes de tiempo, después de { $packets } paquetes; se leyó lo
            anterior
    }
input-lz4-cut = { $packets ->
        [one] sus datos lz4 terminan antes de tiempo, después de 1 paquete; con el corte se pierden hasta 4 MiB
            anteriores a él
       *[other] sus datos lz4 terminan antes de tiempo, después de { $packets } paquetes; con el corte se pierden
            hasta 4 MiB anteriores a él
    }
input-compression-damaged = { $packets ->
        [one] sus datos { $compression } están dañados después de 1 paquete ({ $detail }); se leyó lo anterior
       *[other] sus datos { $compression } están dañados después de { $packets } paquetes ({ $detail }); se leyó lo
            anterior
    }
input-trailing-bytes = a sus datos { $compression } les sigue algo que no está comprimido y que no se leyó
input-damaged = { $count ->
        [one] se omitió 1 registro dañado después de { $packets } paquetes, y con él { $bytes } bytes
       *[other] se omitieron { $count } registros dañados, el primero después de { $packets } paquetes, y con ellos
            { $bytes } bytes
    }
input-unknown-blocks = { $count ->
        [one] se omitió 1 bloque de tipo desconocido ({ $types })
       *[other] se omitieron { $count } bloques de tipos desconocidos ({ $types })
    }
input-untimed-packets = { $count ->
        [one] 1 paquete no tiene hora, y recibió la del paquete anterior
       *[other] { $count } paquetes no tienen hora, y recibieron la del paquete anterior
    }
input-dropped-packets = { $count ->
        [one] la máquina que capturaba descartó 1 paquete
       *[other] la máquina que capturaba descartó { $count } paquetes
    }
input-secrets-left-out = contiene más secretos de descifrado de los que se conservan; se omitieron { $bytes } bytes de
    ellos
input-no-packets = no contiene ningún paquete
