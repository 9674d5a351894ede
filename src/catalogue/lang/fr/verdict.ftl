# What became of a connection. Values: `side` is client or server, `close` and `answer` are `close-…` texts,
# `end` is a `transport-…` text.

kind-http1 = upgrade HTTP/1.1
kind-http2 = CONNECT étendu HTTP/2
kind-mid_stream = commencée avant la capture
kind-tls = négociation TLS

outcome-clean = propre
    .meaning = une trame Close dans chaque sens
outcome-abnormal = anormale
    .meaning = terminée sans les deux trames Close
outcome-failed = échouée
    .meaning = n’est jamais devenue un WebSocket
outcome-open = ouverte
    .meaning = encore ouverte à la fin de la capture
outcome-indeterminate = indéterminée
    .meaning = la capture ne permet pas de le savoir

certainty-certain = certain
certainty-likely = probable
certainty-unknown = inconnu

close-empty = Close sans code
close-code = Close { $code }
close-code-reason = Close { $code } « { $reason } »

ending-close_handshake = { $side ->
        [client] le client a envoyé { $close }, le serveur a répondu par { $answer }
        [server] le serveur a envoyé { $close }, le client a répondu par { $answer }
       *[other] les deux côtés ont envoyé une trame Close en même temps : le client { $close }, le serveur { $answer }
    }
    .meaning = une trame Close dans chaque sens
ending-close_unanswered = { $side ->
        [client] le client a envoyé { $close }, le serveur n’y a jamais répondu
        [server] le serveur a envoyé { $close }, le client n’y a jamais répondu
       *[other] un côté a envoyé { $close }, l’autre n’y a jamais répondu
    }
    .meaning = une trame Close sans réponse, puis la fin de TCP ou du flux HTTP/2
ending-fin_without_close = { $side ->
        [client] le client a mis fin à la connexion (FIN) sans trame Close
        [server] le serveur a mis fin à la connexion (FIN) sans trame Close
       *[other] la connexion s’est terminée (FIN) sans trame Close
    }
    .meaning = fin de TCP (FIN) ou du flux HTTP/2 (END_STREAM) sans trame Close
ending-end_stream = { $side ->
        [client] le client a mis fin au flux (END_STREAM) sans trame Close
       *[server] le serveur a mis fin au flux (END_STREAM) sans trame Close
    }
ending-rst_stream = { $side ->
        [client] le client a réinitialisé le flux (RST_STREAM { $code }) sans trame Close
       *[server] le serveur a réinitialisé le flux (RST_STREAM { $code }) sans trame Close
    }
ending-goaway = { $side ->
        [client] le client a abandonné le flux (GOAWAY { $code }) sans trame Close
       *[server] le serveur a abandonné le flux (GOAWAY { $code }) sans trame Close
    }
ending-rst_without_close = { $side ->
        [client] le client a réinitialisé la connexion (RST) sans trame Close
        [server] le serveur a réinitialisé la connexion (RST) sans trame Close
       *[other] la connexion a été réinitialisée (RST) sans trame Close
    }
    .meaning = réinitialisation de TCP (RST) ou du flux HTTP/2 (RST_STREAM) sans trame Close
ending-silent = { $side ->
        [client] le client est devenu muet : { $count ->
            [one] { $count } retransmission ou sonde sans réponse
           *[other] { $count } retransmissions ou sondes sans réponse
        }
        [server] le serveur est devenu muet : { $count ->
            [one] { $count } retransmission ou sonde sans réponse
           *[other] { $count } retransmissions ou sondes sans réponse
        }
       *[other] la connexion est devenue muette, sans fin visible sur le réseau
    }
    .meaning = des retransmissions ou des sondes sans réponse, et aucune fin sur le réseau
ending-upgrade_refused = le serveur a refusé l’upgrade avec HTTP { $status }
    .meaning = l’upgrade a reçu un autre statut que 101 (HTTP/2 : 200)
ending-upgrade_invalid = le serveur a répondu à l’upgrade par un 101 qu’un client doit rejeter
    .meaning = l’upgrade a reçu un 101 qu’un client doit rejeter
ending-upgrade_unanswered = le serveur n’a jamais répondu à l’upgrade
    .meaning = l’upgrade est resté sans réponse
ending-tls_failed = échec de TLS
    .meaning = la négociation TLS a échoué
ending-open = encore ouverte à la fin de la capture
    .meaning = encore ouverte à la fin de la capture
ending-not_captured = la capture ne contient pas la fin
    .meaning = la capture ne contient pas la fin

transport-client-fin = le client a fermé TCP (FIN)
transport-client-rst = le client a réinitialisé TCP (RST)
transport-server-fin = le serveur a fermé TCP (FIN)
transport-server-rst = le serveur a réinitialisé TCP (RST)

transport-end_stream = { $side ->
        [client] le client a mis fin au flux (END_STREAM)
       *[server] le serveur a mis fin au flux (END_STREAM)
    }
transport-rst_stream = { $side ->
        [client] le client a réinitialisé le flux (RST_STREAM { $code })
       *[server] le serveur a réinitialisé le flux (RST_STREAM { $code })
    }
transport-goaway = { $side ->
        [client] le client a abandonné le flux (GOAWAY { $code })
       *[server] le serveur a abandonné le flux (GOAWAY { $code })
    }

http2-end_stream = { $side ->
        [client] END_STREAM du client
       *[server] END_STREAM du serveur
    }
http2-rst_stream = { $side ->
        [client] RST_STREAM { $code } du client
       *[server] RST_STREAM { $code } du serveur
    }
http2-goaway = { $side ->
        [client] GOAWAY { $code } du client
       *[server] GOAWAY { $code } du serveur
    }

saw = { $side ->
        [client] { $certainty ->
            [certain] le client a vu { $code }
            [likely] le client a probablement vu { $code }
           *[other] impossible de dire ce que le client a vu
        }
        [server] { $certainty ->
            [certain] le serveur a vu { $code }
            [likely] le serveur a probablement vu { $code }
           *[other] impossible de dire ce que le serveur a vu
        }
       *[other] impossible de dire ce que chacun des deux côtés a vu
    }

# Why something could not be known about a connection, and what would show it the next time.
limit-capture_starts_late = la capture a commencé après la connexion
    .remedy = démarrer la capture avant que les clients se connectent
limit-capture_ends_early = la capture s’est terminée avant la connexion
    .remedy = capturer plus longtemps
limit-capture_ends_in_upgrade = la capture s’est terminée avant la réponse à l’upgrade
    .remedy = capturer plus longtemps
limit-gap_from_client = des octets du client manquent dans la capture à un endroit décisif
    .remedy = capturer avec un tampon plus grand (tcpdump -B 65536) ou un filtre plus étroit
limit-gap_from_server = des octets du serveur manquent dans la capture à un endroit décisif
    .remedy = capturer avec un tampon plus grand (tcpdump -B 65536) ou un filtre plus étroit
limit-nothing_from_client = la capture ne contient aucun paquet du client
    .remedy = capturer à un endroit où passent les deux sens
limit-nothing_from_server = la capture ne contient aucun paquet du serveur
    .remedy = capturer à un endroit où passent les deux sens
limit-snaplen = des paquets ont été tronqués lors de la capture (snapshot length)
    .remedy = capturer les paquets entiers (tcpdump -s 0)
limit-upgrade_not_captured = la requête d’upgrade ou sa réponse manque
    .remedy = démarrer la capture avant que les clients se connectent
limit-payload_not_checked = le texte ou les données compressées des messages n’ont pas été vérifiés
    .remedy = faire examiner leur contenu (--payload-checks on-demand), ou comparer avec le journal du côté qui a
        fermé
limit-framing_lost = après un défaut, les octets ne peuvent plus être lus comme des trames
    .remedy = examiner les paquets autour du défaut
limit-no_keys = une partie du trafic TLS n’a pas pu être lue, faute de clé correspondante
    .remedy = fournir le journal de clés des sessions des deux côtés (--keylog), ou capturer là où le trafic n’est pas
        chiffré
limit-keys_after_data = les clés se trouvent après les données, et un tube ne peut être lu qu’une fois
    .remedy = enregistrer la capture dans un fichier, ou fournir les clés avec --keylog
limit-tls_unverified = un Close a été lu dans un enregistrement TLS auquel il manque des octets ; rien ne le prouve
        donc
    .remedy = capturer les paquets entiers (tcpdump -s 0) avec un tampon plus grand
limit-cap_reached = une limite de ce programme a été atteinte, et le reste n’a pas été lu
    .remedy = découper la capture en parties plus petites
limit-clock_jump = l’horloge de la capture a été reculée ; les durées ne sont donc pas sûres
    .remedy = corriger l’horloge de l’hôte de capture progressivement, et non par sauts

# A frame that broke a rule.
violation-unmasked-client-frame = le client a envoyé une trame sans masque
violation-masked-server-frame = le serveur a envoyé une trame masquée
violation-rsv-without-extension = { $side ->
        [client] le client a mis à 1 un bit réservé (en-tête { $value }) auquel aucune extension n’a donné de sens
       *[other] le serveur a mis à 1 un bit réservé (en-tête { $value }) auquel aucune extension n’a donné de sens
    }
violation-reserved-opcode = { $side ->
        [client] le client a envoyé une trame avec l’opcode réservé { $value }
       *[other] le serveur a envoyé une trame avec l’opcode réservé { $value }
    }
violation-bad-length = { $side ->
        [client] le client a écrit une longueur de trame ({ $value }) sous une forme qui n’est pas permise
       *[other] le serveur a écrit une longueur de trame ({ $value }) sous une forme qui n’est pas permise
    }
violation-control-too-long = { $side ->
        [client] le client a envoyé une trame de contrôle de { $value } octets, alors que le maximum est de 125
       *[other] le serveur a envoyé une trame de contrôle de { $value } octets, alors que le maximum est de 125
    }
violation-control-fragmented = { $side ->
        [client] le client a envoyé une trame de contrôle fragmentée
       *[other] le serveur a envoyé une trame de contrôle fragmentée
    }
violation-bad-continuation = { $side ->
        [client] le client a mélangé les fragments de ses messages
       *[other] le serveur a mélangé les fragments de ses messages
    }
violation-close-bad-length = { $side ->
        [client] le client a envoyé une trame Close dont le corps ne compte qu’un octet
       *[other] le serveur a envoyé une trame Close dont le corps ne compte qu’un octet
    }
violation-close-bad-utf8 = { $side ->
        [client] le client a envoyé un motif de Close qui n’est pas en UTF-8
       *[other] le serveur a envoyé un motif de Close qui n’est pas en UTF-8
    }
violation-close-illegal-code = { $side ->
        [client] le client a envoyé Close { $value }, un code qui n’est pas permis
       *[other] le serveur a envoyé Close { $value }, un code qui n’est pas permis
    }
violation-reserved-code-on-wire = { $side ->
        [client] le client a envoyé Close { $value }, un code qui ne doit jamais figurer dans une trame
       *[other] le serveur a envoyé Close { $value }, un code qui ne doit jamais figurer dans une trame
    }
violation-frame-after-close = { $side ->
        [client] le client a envoyé une autre trame après son Close
       *[other] le serveur a envoyé une autre trame après son Close
    }
violation-http-text-in-stream = { $side ->
        [client] le flux du client contient du HTTP ou du HTML là où une trame devrait commencer
       *[other] le flux du serveur contient du HTTP ou du HTML là où une trame devrait commencer
    }
violation-invalid-utf8-text = { $side ->
        [client] le client a envoyé du texte qui n’est pas en UTF-8
       *[other] le serveur a envoyé du texte qui n’est pas en UTF-8
    }
violation-inflate-failure = { $side ->
        [client] le client a envoyé des données compressées qui ne se décompressent pas
       *[other] le serveur a envoyé des données compressées qui ne se décompressent pas
    }

# What was wrong with an upgrade.
fault-method-not-get = la méthode de la requête n’est pas GET
fault-http-version = la version HTTP de la requête est inférieure à 1.1
fault-host-missing = la requête n’a pas de Host
fault-request-upgrade-header = la requête n’a pas de « Upgrade: websocket »
fault-request-connection-header = la requête n’a pas de « Connection: Upgrade »
fault-key-missing = la requête n’a pas de Sec-WebSocket-Key
fault-key-invalid = le Sec-WebSocket-Key de la requête ne représente pas 16 octets en base64
fault-version-missing = la requête n’a pas de Sec-WebSocket-Version
fault-version-unsupported = le Sec-WebSocket-Version de la requête n’est pas 13
fault-response-upgrade-header = la réponse n’a pas de « Upgrade: websocket »
fault-response-connection-header = la réponse n’a pas de « Connection: Upgrade »
fault-accept-missing = la réponse n’a pas de Sec-WebSocket-Accept
fault-accept-invalid = le Sec-WebSocket-Accept de la réponse ne correspond pas à la clé de la requête
fault-subprotocol-not-offered = la réponse a choisi un sous-protocole que le client n’a pas proposé
fault-subprotocol-missing = la réponse n’a choisi aucun des sous-protocoles proposés ; les navigateurs échouent alors
fault-extension-not-offered = la réponse a choisi une extension que le client n’a pas proposée
fault-extension-invalid = la réponse nomme une extension deux fois ou avec des paramètres qu’elle ne peut pas avoir
fault-request-malformed = l’en-tête de la requête n’est pas du HTTP bien formé, par exemple des lignes sans retour
        chariot
fault-request-too-long = l’en-tête de la requête est plus long que ce que ce programme conserve
fault-response-malformed = l’en-tête de la réponse n’est pas du HTTP bien formé, par exemple des lignes sans retour
        chariot
fault-plain-to-tls-port = le serveur utilise TLS sur ce port, et le client a parlé en clair (ws:// au lieu de wss://)
    .fix = Utiliser `wss://` pour ce port, ou le port sur lequel le serveur communique en clair ; un proxy placé
        devant lui doit s’adresser à lui en `https://`.
fault-connect-protocol-not-enabled = la requête est un CONNECT étendu que le serveur n’avait pas autorisé
    .fix = Activer WebSocket sur HTTP/2 dans le serveur (SETTINGS_ENABLE_CONNECT_PROTOCOL, RFC 8441), ou ne lui faire
        proposer que `http/1.1` (ALPN) pour cet hôte.
fault-response-too-long = l’en-tête de la réponse est plus long que ce que ce programme conserve
