# The report on a terminal.

# Units. `value` is a number as text.
unit-ms = { $value } ms
unit-s = { $value } s
unit-minutes = { $minutes } min { $seconds } s
unit-hours = { $hours } h { $minutes } min
unit-days = { $days } j { $hours } h
unit-bytes = { $value } o
unit-kb = { $value } ko
unit-mb = { $value } Mo
unit-gb = { $value } Go
unit-million = { $value } M
unit-percent = { $value } %
unit-percent-some = <1 %
unit-percent-nearly-all = >99 %

# What was read.
read-files = { $count ->
        [one] { $count } fichier
       *[other] { $count } fichiers lus comme une seule capture
    }
read-packets = { $count ->
        [one] { $count } paquet
       *[other] { $count } paquets
    }
read-flows = { $count ->
        [one] { $count } flux TCP
       *[other] { $count } flux TCP
    }
read-refused = { $count ->
        [one] { $count } refusé
       *[other] { $count } refusés
    }
read-unanswered = { $count } sans réponse
read-duplicates = { $count ->
        [one] { $count } paquet capturé deux fois
       *[other] { $count } paquets capturés deux fois
    }
read-span = du { $from } au { $to } UTC, { $length }
read-moment = { $from } UTC
and-more = et { $count } de plus
read-more-warnings = { $count ->
        [one] et { $count } autre avertissement
       *[other] et { $count } autres avertissements
    }

# Connections and their outcomes.
connections-title = { $count ->
        [one] { $count } connexion WebSocket
       *[other] { $count } connexions WebSocket
    }
connections-selected = Connexions WebSocket retenues : { $count } sur { $total }
connections-count = { $count ->
        [one] { $count } connexion
       *[other] { $count } connexions
    }

# What limits the verdicts.
limits-title = Ce que la capture ne peut pas montrer
limits-tls = { $count ->
        [one] { $count } flux TLS
       *[other] { $count } flux TLS
    }
    .text = chiffrement sans clé disponible ; du WebSocket (wss) peut s’y trouver : fournir le journal de clés avec
        --keylog
limits-quic = { $count ->
        [one] { $count } flux QUIC
       *[other] { $count } flux QUIC
    }
    .text = hors analyse (WebSocket sur HTTP/3 y est possible)
limits-over = { $count ->
        [one] { $count } flux
       *[other] { $count } flux
    }
    .text = suivi abandonné avant la fin : l’ensemble des flux actifs dépassait la mémoire autorisée (--max-memory)
limits-fragments = { $count ->
        [one] { $count } fragment
       *[other] { $count } fragments
    }
    .text = de paquets IP dont les autres parties ne sont pas dans la capture
limits-overlaps = { $count ->
        [one] { $count } fragment
       *[other] { $count } fragments
    }
    .text = en contradiction avec un fragment antérieur du même paquet IP, comme lors d’une attaque ou d’un défaut ;
        la première copie a été lue
limits-undecoded = { $count ->
        [one] { $count } paquet
       *[other] { $count } paquets
    }
    .text = sans décodage : { $reasons }
limits-undecoded-reason = { $reason } { $count }
limits-incidents = venues après les { $kept } premières : aucun incident n’y a été recherché

# The table of close codes.
codes-title = Codes de fermeture
codes-code = code
codes-name = nom
codes-count = nombre
codes-share = part
codes-started = initié par
codes-saw = vu par
codes-client = client
codes-server = serveur
codes-nobody = aucun

# What the codes mean.
meanings-title = Signification des codes
meanings-said = Sens
meanings-fits = { $count ->
        [one] (correspond à { $count } connexion)
       *[other] (correspond à { $count } connexions)
    }
meanings-when = Quand
meanings-also = Aussi
meanings-fix = Solution
meanings-book = { $key ->
        [subprotocol] Selon { $book }, que désigne le sous-protocole { $value }
        [host] Selon { $book }, dont relève l’hôte { $value }
        [path] Selon { $book }, que suggère le chemin { $value }
       *[close] Probablement selon { $book }, d’après la seule trame Close
    }
meanings-again = Reconnexion
meanings-reason = « { $reason } »
meanings-reason-count = « { $reason } » ({ $count })
timeline-title = Au fil du temps : { $length } par colonne, au plus { $most } dans une même colonne
timeline-opened = ouvertes
timeline-findings = constats

# What rules concluded.
findings-title = Constats
findings-when = Quand
findings-cause = Cause
findings-fix = Solution
findings-concerns = { $count ->
        [one] { $count } connexion
       *[other] { $count } connexions
    }
findings-filter-cut = (les { $shown } premières sur { $count })
severity-info = info
severity-low = faible
severity-medium = moyenne
severity-high = élevée
severity-critical = critique

# The connections that ended badly.
bad-title = { $count ->
        [one] { $count } connexion s’est mal terminée
       *[other] { $count } connexions se sont mal terminées, les plus graves d’abord
    }
bad-title-some = Connexions qui se sont mal terminées, les plus graves d’abord : { $shown } sur { $count }
bad-none = Aucune connexion ne s’est mal terminée.
bad-ended = fin
bad-last = dernier
bad-answer = réponse
bad-body = corps
bad-packets = paquets
bad-filter = filtre
bad-fault = défaut
bad-via = via
bad-tls = tls
bad-http2 = http2
bad-message = message
bad-heartbeat = heartbeat
refused-message = { $side ->
        [client] le dernier message du client comptait { $bytes } octets
       *[other] le dernier message du serveur comptait { $bytes } octets
    }
refused-message-compressed = { $side ->
        [client] le dernier message du client comptait { $bytes } octets, une fois compressé
       *[other] le dernier message du serveur comptait { $bytes } octets, une fois compressé
    }
refused-message-open = { $side ->
        [client] { $bytes } octets du message du client étaient arrivés
       *[other] { $bytes } octets du message du serveur étaient arrivés
    }
refused-message-limit = au-delà de la limite par défaut de { $product } ({ $bytes } octets)
bad-unsure = incertain
bad-cause = cause
bad-hop = tronçon lié
hop-other-leg = { $role ->
        [client-leg] { $filter }, entre proxy et backend
       *[upstream-leg] { $filter }, entre client et proxy
    }
bad-book = code
bad-fix = solution
heartbeat-every = { $side ->
        [client] ping du client toutes les { $interval }
       *[server] ping du serveur toutes les { $interval }
    }
heartbeat-pings = { $count ->
        [one] { $count } ping
       *[other] { $count } pings
    }
heartbeat-from = { $side ->
        [client] du client
       *[server] du serveur
    }
heartbeat-round-trip = aller-retour de { $min } à { $max }
heartbeat-unanswered = { $count } sans réponse

when-ended = { $time } UTC
when-last-packet = paquet { $time } UTC
when-age = { $age } après l’upgrade
when-after-request = { $age } après la requête
when-begun = { $age } après le premier paquet
when-idle = { $idle } après les dernières données

answer-location = Location { $value }
answer-server = Server { $value }
answer-via = Via { $value }
answer-retry = Retry-After { $value }
answer-status = HTTP { $status }

via-connect = par CONNECT { $target }
via-proxied = derrière un proxy pour { $client }

http2-stream = flux { $stream }
http2-stalled = { $side ->
        [client] le client ne pouvait plus rien envoyer après { $packet } : le serveur n’a plus élargi sa fenêtre
       *[server] le serveur ne pouvait plus rien envoyer après { $packet } : le client n’a plus élargi sa fenêtre
    }

packet-request = requête d’upgrade
packet-response = HTTP { $status }
packet-open = 101
packet-data = dernières données
packet-close = { $side ->
        [client] { $close } du client
       *[server] { $close } du serveur
    }
packet-fin = { $side ->
        [client] FIN du client
       *[server] FIN du serveur
    }
packet-rst = { $side ->
        [client] RST du client
       *[server] RST du serveur
    }
packet-ping = { $side ->
        [client] Ping du client sans Pong
       *[server] Ping du serveur sans Pong
    }
packet-fault = { $side ->
        [client] le client a enfreint une règle
       *[server] le serveur a enfreint une règle
    }
packet-last = dernier paquet

# TLS flows that could not be read.
opaque-title = { $count ->
        [0] Aucun flux TLS n’est resté illisible
        [one] { $count } flux TLS n’a pas pu être lu
       *[other] { $count } flux TLS n’ont pas pu être lus
    }
opaque-about = Ce qui se voit sans clés, dans l’ordre du premier paquet. La présence de WebSocket à l’intérieur est
        inconnue.
opaque-began = début
opaque-lasted = a duré { $length }
opaque-sent = { $side ->
        [client] { $bytes } du client
       *[server] { $bytes } du serveur
    }
opaque-no-end = pas de fin de TCP dans la capture
opaque-idle = { $idle } après les derniers octets

# Nothing to report on.
nothing-packets = La capture ne contient aucun paquet.
nothing-found = Aucune connexion WebSocket trouvée.
nothing-selected = { $total ->
        [one] La seule connexion WebSocket n’a pas été retenue par les filtres.
       *[other] Aucune des { $total } connexions WebSocket n’a été retenue par les filtres.
    }
nothing-no-tcp = La capture ne contient pas de TCP : vérifier son interface et son filtre.
nothing-flows = { $count ->
        [one] { $count } flux TCP a été lu,
       *[other] { $count } flux TCP ont été lus,
    } sans upgrade vers WebSocket.
nothing-tls = { $count ->
        [one] { $count } d’entre eux est du TLS sans clé, et du WebSocket (wss) peut s’y trouver.
       *[other] { $count } d’entre eux sont du TLS sans clé, et du WebSocket (wss) peut s’y trouver.
    } Fournir le journal de clés du client ou du serveur avec --keylog FILE, ou capturer entre le point de terminaison
    TLS et l’application, là où le trafic est en clair. Les clés ne peuvent être conservées qu’à l’avance : démarrer
    le client ou le serveur avec SSLKEYLOGFILE=keys.log (navigateurs, curl) ou --tls-keylog=keys.log (Node.js).
nothing-tls-list = Ce que ces flux montrent sans clés (nom du serveur, alertes, côté qui y a mis fin) est listé par
        --opaque-tls.
nothing-tls-failed = { $count ->
        [one] { $count } d’entre eux est du TLS qui n’a pas transporté de données. Si sa négociation a échoué et si
            son serveur est destiné à WebSocket, --websocket-server HOST en donne la raison.
       *[other] { $count } d’entre eux sont du TLS qui n’a pas transporté de données. Si leurs négociations ont
            échoué et si leur serveur est destiné à WebSocket, --websocket-server HOST en donne la raison.
    }
nothing-refused = { $count ->
        [one] { $count } tentative de connexion a été refusée (RST) : vérifier que le serveur est à l’écoute.
       *[other] { $count } tentatives de connexion ont été refusées (RST) : vérifier que le serveur est à l’écoute.
    }
nothing-unanswered = { $count ->
        [one] { $count } tentative de connexion est restée sans réponse : vérifier l’adresse, la route et les
            pare-feu.
       *[other] { $count } tentatives de connexion sont restées sans réponse : vérifier l’adresse, la route et les
            pare-feu.
    }
