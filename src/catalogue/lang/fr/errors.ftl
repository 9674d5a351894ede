# Why an input cannot be read: what is wrong with it, and what to do. Its name stands before or beside it.

capture-not-found = ce fichier n’existe pas
    .remedy = vérifier le chemin
capture-permission = le système n’en autorise pas la lecture
    .remedy = utiliser un compte autorisé à le lire, ou modifier ses permissions
capture-directory = c’est un répertoire
    .remedy = nommer les captures qu’il contient
capture-io = { $detail }
    .remedy = vérifier le disque, ou copier de nouveau le fichier
capture-empty = il est vide, sans même un en-tête de fichier
    .remedy = refaire la capture, et vérifier que le disque n’était pas plein
capture-foreign-format = son format est { $format }, qui n’est pas lu
    .remedy = le convertir avec : { $remedy }
capture-unknown-format = ce n’est pas une capture de paquets, il commence par les octets { $bytes }
    .remedy = fournir un fichier pcap ou pcapng, éventuellement compressé avec gzip, zstd, lz4 ou xz
capture-bad-header = son en-tête de fichier est endommagé : { $detail }
    .remedy = le copier de nouveau depuis le lieu de la capture
capture-bad-compression = ses données { $compression } sont endommagées avant le premier paquet : { $detail }
    .remedy = le copier de nouveau depuis le lieu de la capture
capture-compression-not-built = il est compressé avec { $compression }, que cette version compilée ne lit pas
    .remedy = le décompresser d’abord, ou utiliser une version compilée avec { $compression }

# What a person should know about an input that was read.

input-cut = { $packets ->
        [one] il s’arrête au milieu d’un paquet, après { $packets } paquet entier ; ce qui précède a été lu
       *[other] il s’arrête au milieu d’un paquet, après { $packets } paquets entiers ; ce qui précède a été lu
    }
input-compression-cut = { $packets ->
        [one] ses données { $compression } s’arrêtent trop tôt, après { $packets } paquet ; ce qui précède a été lu
       *[other] ses données { $compression } s’arrêtent trop tôt, après { $packets } paquets ; ce qui précède a été lu
    }
input-lz4-cut = { $packets ->
        [one] ses données lz4 s’arrêtent trop tôt, après { $packets } paquet ; jusqu’à 4 Mio avant la coupure sont
            aussi perdus
       *[other] ses données lz4 s’arrêtent trop tôt, après { $packets } paquets ; jusqu’à 4 Mio avant la coupure sont
            aussi perdus
    }
input-compression-damaged = { $packets ->
        [one] ses données { $compression } sont endommagées après { $packets } paquet ({ $detail }) ; ce qui précède a
            été lu
       *[other] ses données { $compression } sont endommagées après { $packets } paquets ({ $detail }) ; ce qui
            précède a été lu
    }
input-trailing-bytes = ses données { $compression } sont suivies d’un contenu non compressé, qui n’a pas été lu
input-damaged = { $count ->
        [one] { $count } enregistrement endommagé a été ignoré, après { $packets ->
            [one] { $packets } paquet
           *[other] { $packets } paquets
        }, et { $bytes } octets avec lui
       *[other] { $count } enregistrements endommagés ont été ignorés, le premier après { $packets ->
            [one] { $packets } paquet
           *[other] { $packets } paquets
        }, et { $bytes } octets avec eux
    }
input-unknown-blocks = { $count ->
        [one] { $count } bloc de type inconnu ({ $types }) a été ignoré
       *[other] { $count } blocs de types inconnus ({ $types }) ont été ignorés
    }
input-untimed-packets = { $count ->
        [one] { $count } paquet n’a pas d’horodatage, et a reçu celui du paquet précédent
       *[other] { $count } paquets n’ont pas d’horodatage, et ont reçu celui du paquet précédent
    }
input-dropped-packets = { $count ->
        [one] la machine de capture a perdu { $count } paquet
       *[other] la machine de capture a perdu { $count } paquets
    }
input-secrets-left-out = il contient plus de secrets de déchiffrement qu’il n’en est conservé ; { $bytes } octets ont
        été écartés
input-no-packets = il ne contient aucun paquet
