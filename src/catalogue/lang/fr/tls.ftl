# TLS: what a connection or a flow shows of it, handshakes that failed, and every registered alert.
# `side` is client or server.

# What a flow used.
tls-alert = { $side ->
        [client] alerte { $alert } du client
       *[server] alerte { $alert } du serveur
    }
tls-alert-unreadable = { $side ->
        [client] alerte chiffrée du client
       *[server] alerte chiffrée du serveur
    }
tls-close-notify = { $side ->
        [client] close_notify du client
       *[server] close_notify du serveur
    }
tls-in-clear = texte en clair du serveur
tls-no-close-notify = { $side ->
        [client] aucun close_notify du client avant son FIN : ses données sont peut-être tronquées
       *[server] aucun close_notify du serveur avant son FIN : ses données sont peut-être tronquées
    }

tls-alert-sent = { $side ->
        [client] le client a envoyé l’alerte TLS { $alert }
       *[server] le serveur a envoyé l’alerte TLS { $alert }
    }

# A handshake that failed. Who sent the alert, else who ended TCP, is `side`.
tls-failed-alert = { $side ->
        [client] échec de TLS : le client a envoyé l’alerte { $alert }
       *[server] échec de TLS : le serveur a envoyé l’alerte { $alert }
    }
    .cause = Cette alerte n’a pas de signification enregistrée.
    .fix = Consulter pour cette seconde le journal du côté qui l’a envoyée.
tls-failed-unreadable = { $side ->
        [client] échec de TLS : le client a envoyé une alerte illisible (chiffrée)
       *[server] échec de TLS : le serveur a envoyé une alerte illisible (chiffrée)
    }
    .cause = Le contenu de l’alerte est chiffré ; sans lui, la capture ne révèle pas la raison de l’échec.
    .fix = Fournir le journal de clés de cette session avec `--keylog`, ou consulter le journal du côté qui a envoyé
        l’alerte.
tls-failed-in-clear = échec de TLS : le serveur a répondu en clair au ClientHello
    .cause = Le client a demandé `wss://` sur un port où le serveur communique en clair.
    .fix = Utiliser `ws://` pour ce port, ou le port sur lequel le serveur accepte TLS ; derrière un proxy qui termine
        TLS, configurer le proxy pour qu’il s’adresse à ce port en `http://`.
tls-failed-end = { $side ->
        [client] TLS n’a pas abouti : le client a fermé TCP (FIN), et aucune alerte lisible n’en donne la raison
        [server] TLS n’a pas abouti : le serveur a fermé TCP (FIN), et aucune alerte lisible n’en donne la raison
       *[other] TLS n’a pas abouti, et aucune alerte lisible n’en donne la raison
    }
    .cause = { $side ->
        [client] Peut-être un délai dépassé, une page quittée, un certificat que le client a refusé sans le signaler,
            ou un contrôle de santé.
        [server] Peut-être que le serveur refuse ce nom de serveur ou cette adresse, qu’il est surchargé, ou qu’il
            n’utilise pas TLS sur ce port.
       *[other] Les paquets de la fin ne sont pas dans la capture, ou un côté est devenu muet.
    }
    .fix = Consulter pour cette seconde le journal du côté qui a mis fin à la connexion, et refaire la négociation
        avec `openssl s_client -connect HOST:PORT -servername NAME`.
tls-failed-reset = { $side ->
        [client] TLS n’a pas abouti : le client a réinitialisé TCP (RST), et aucune alerte lisible n’en donne la
            raison
        [server] TLS n’a pas abouti : le serveur a réinitialisé TCP (RST), et aucune alerte lisible n’en donne la
            raison
       *[other] TLS n’a pas abouti : TCP a été réinitialisé (RST), et aucune alerte lisible n’en donne la raison
    }
    .cause = Peut-être un pare-feu ou un équipement intermédiaire qui filtre par nom de serveur, un répartiteur de
        charge sans backend, ou un processus qui s’est arrêté brutalement ou a été tué.
    .fix = Capturer des deux côtés du chemin : un RST vu d’un seul côté a été créé entre les deux. Sinon, consulter le
        journal du côté qui l’a envoyé.
# Behind a ServerHello of TLS 1.3, where alerts are encrypted.
tls-failed-sealed =
    .cause = Souvent, le client n’accepte pas le certificat du serveur ; TLS 1.3 chiffre l’alerte qui l’indiquerait.
    .fix = Fournir le journal de clés de cette session avec `--keylog` afin de rendre lisible une éventuelle alerte ;
        vérifier le certificat avec `openssl s_client -connect HOST:PORT -servername NAME`, et consulter pour cette
        seconde le journal des deux côtés.

# Every registered alert. `side` sent it. First what it means, then what to change when it ended a handshake.
alert-close_notify =
    .meaning = L’émetteur n’a plus rien à envoyer : c’est la fin normale de TLS.
    .fix = TLS n’est pas en cause ; si l’alerte précède l’upgrade, chercher pourquoi l’émetteur a renoncé.
alert-unexpected_message =
    .meaning = Un message est arrivé qui n’a pas sa place à cette étape de la négociation.
    .fix = Vérifier que les deux extrémités utilisent TLS sur ce port et qu’aucun proxy intermédiaire ne modifie ni
        n’injecte d’octets ; mettre à jour la bibliothèque TLS de l’extrémité la plus ancienne.
alert-bad_record_mac =
    .meaning = Un enregistrement n’a pas passé le contrôle d’intégrité : il a été modifié en route, ou les extrémités
        n’ont pas les mêmes clés.
    .fix = Rechercher un équipement intermédiaire ou un matériel réseau qui modifie les paquets, et mettre à jour la
        bibliothèque TLS des deux extrémités.
alert-decryption_failed =
    .meaning = Un enregistrement n’a pas pu être déchiffré ; seules d’anciennes bibliothèques TLS le signalent ainsi.
    .fix = Comme pour `bad_record_mac` : rechercher ce qui modifie les paquets en route, et mettre à jour l’extrémité
        la plus ancienne.
alert-record_overflow =
    .meaning = Un enregistrement dépassait la longueur permise par TLS ; souvent, il s’agit de texte en clair lu comme
        du TLS.
    .fix = Vérifier que le port utilise TLS et non le clair, et qu’aucun proxy n’insère son propre texte dans le flux.
alert-decompression_failure =
    .meaning = Des données TLS compressées n’ont pas pu être décompressées.
    .fix = Désactiver la compression TLS ; elle n’est plus sûre depuis 2012.
alert-handshake_failure =
    .meaning = { $side ->
        [client] Le client n’accepte rien de ce que le serveur a choisi.
       *[server] Le serveur n’accepte rien de ce que le client a proposé : pas de suite cryptographique, de groupe ou
            d’algorithme de signature en commun. Certains serveurs envoient aussi cette alerte s’il manque un
            certificat client ou un nom de serveur connu.
    }
    .fix = Comparer les suites cryptographiques et les groupes du ClientHello avec ceux du serveur (`ssl_ciphers` et
        `ssl_ecdh_curve` dans nginx) et avec le type de clé de son certificat (RSA ou ECDSA) ; mettre à jour
        l’extrémité la plus ancienne.
alert-no_certificate =
    .meaning = Le client n’a pas de certificat à présenter (SSL 3.0).
    .fix = Mettre à jour le client : SSL 3.0 n’est pas sûr.
alert-bad_certificate =
    .meaning = { $side ->
        [client] Le client refuse le certificat du serveur : il est endommagé, mal signé ou émis pour un autre nom.
       *[server] Le serveur refuse le certificat du client, ou n’en a pas reçu : les serveurs en Go envoient aussi
            cette alerte dans ce cas.
    }
    .fix = { $side ->
        [client] Vérifier le nom, la chaîne et la signature du certificat que le serveur envoie pour ce nom de
            serveur : `openssl s_client -connect HOST:PORT -servername NAME`.
       *[server] Donner au client un certificat émis par une autorité que le serveur est configuré pour accepter.
    }
alert-unsupported_certificate =
    .meaning = { $side ->
        [client] Le client ne peut pas utiliser ce genre de certificat : son type de clé ne convient pas, ou son usage
            de clé ne comprend pas l’authentification de serveur.
       *[server] Le serveur ne peut pas utiliser ce genre de certificat client : son type de clé ne convient pas, ou
            son usage de clé ne comprend pas l’authentification de client.
    }
    .fix = Émettre un certificat doté d’un type de clé courant (RSA 2048 ou ECDSA P-256) et de l’usage de clé étendu
        approprié.
alert-certificate_revoked =
    .meaning = { $side ->
        [client] Le certificat du serveur a été révoqué par son autorité de certification.
       *[server] Le certificat du client a été révoqué par son autorité de certification.
    }
    .fix = Installer un nouveau certificat, et déterminer pourquoi l’ancien a été révoqué.
alert-certificate_expired =
    .meaning = { $side ->
        [client] Le certificat du serveur a expiré ou n’est pas encore valide, d’après l’horloge du client.
       *[server] Le certificat du client a expiré ou n’est pas encore valide, d’après l’horloge du serveur.
    }
    .fix = Renouveler le certificat et recharger le processus qui le présente ; vérifier l’horloge du côté qui a
        envoyé l’alerte.
alert-certificate_unknown =
    .meaning = { $side ->
        [client] Le client refuse le certificat du serveur sans préciser pourquoi : les navigateurs et Java envoient
            cette alerte pour une autorité non reconnue, un nom erroné ou une date erronée.
       *[server] Le serveur refuse le certificat du client sans préciser pourquoi.
    }
    .fix = Consulter l’erreur dans le journal ou la console du côté qui a envoyé l’alerte, et vérifier la chaîne, le
        nom et les dates du certificat.
alert-illegal_parameter =
    .meaning = Un champ de la négociation en contredit un autre, ou a une valeur qui n’est pas permise.
    .fix = Mettre à jour la bibliothèque TLS des deux extrémités ; si un seul chemin est concerné, rechercher un
        équipement intermédiaire qui réécrit TLS.
alert-unknown_ca =
    .meaning = { $side ->
        [client] Le client ne fait pas confiance à l’autorité du certificat du serveur : il est autosigné ou vient
            d’une autorité privée, ou il manque un certificat intermédiaire.
       *[server] Le serveur ne fait pas confiance à l’autorité du certificat du client.
    }
    .fix = { $side ->
        [client] Configurer le serveur pour qu’il envoie toute la chaîne (`fullchain.pem`), ou ajouter l’autorité au
            magasin de confiance du client (`NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE`).
       *[server] Ajouter l’autorité du client à celles que le serveur accepte (`ssl_client_certificate` dans nginx).
    }
alert-access_denied =
    .meaning = { $side ->
        [client] Le certificat du serveur est valide, mais les règles du client ne l’autorisent pas.
       *[server] Le certificat du client est valide, mais les règles du serveur ne l’autorisent pas.
    }
    .fix = Vérifier les règles d’accès du côté qui a envoyé l’alerte.
alert-decode_error =
    .meaning = Un message n’a pas pu être décodé : une longueur ou un champ est incorrect.
    .fix = Mettre à jour la bibliothèque TLS des deux extrémités ; rechercher un équipement intermédiaire qui tronque
        les grands ClientHello.
alert-decrypt_error =
    .meaning = La vérification d’une signature ou d’un message Finished a échoué.
    .fix = Vérifier que la clé privée correspond au certificat, et qu’aucun équipement intermédiaire ne modifie la
        négociation.
alert-export_restriction =
    .meaning = Les longueurs de clé ne respectaient pas d’anciennes règles d’exportation (TLS 1.0).
    .fix = Mettre à jour l’extrémité qui connaît encore les chiffrements d’exportation.
alert-protocol_version =
    .meaning = { $side ->
        [client] Le client n’accepte pas la version de TLS que le serveur a choisie.
       *[server] Le serveur n’accepte aucune des versions de TLS que le client a proposées.
    }
    .fix = Mettre à jour l’extrémité la plus ancienne, ou autoriser une version commune : TLS 1.2 et 1.3
        (`ssl_protocols` dans nginx). Si la réponse n’était pas du TLS, vérifier que le port utilise TLS.
alert-insufficient_security =
    .meaning = { $side ->
        [client] Le client exige des chiffrements ou des clés plus forts que ceux que le serveur a choisis.
       *[server] Le serveur exige des chiffrements ou des clés plus forts que ceux que le client a proposés.
    }
    .fix = Autoriser des suites cryptographiques modernes de l’autre côté, ou utiliser une clé plus longue dans son
        certificat.
alert-internal_error =
    .meaning = { $side ->
        [client] Le client a échoué pour une raison interne, étrangère à la négociation.
       *[server] Le serveur a échoué pour une raison interne, comme un certificat ou une clé manquants, ou un manque
            de mémoire.
    }
    .fix = Lire pour cette seconde le journal du côté qui a envoyé l’alerte.
alert-inappropriate_fallback =
    .meaning = Après un échec, le client a essayé une version plus ancienne, alors que le serveur en connaît une plus
        récente (RFC 7507).
    .fix = Déterminer pourquoi la première tentative a échoué, c’est la connexion juste avant ; retirer du client le
        repli sur une version antérieure.
alert-user_canceled =
    .meaning = L’émetteur a abandonné la négociation pour une raison qui n’est pas un défaut de TLS.
    .fix = Chercher pourquoi l’application l’a arrêtée : un délai dépassé, une page quittée, un processus terminé.
alert-no_renegotiation =
    .meaning = L’émetteur ne veut pas renégocier (TLS 1.2).
    .fix = Demander le certificat client dès la première négociation, ou utiliser TLS 1.3 avec une authentification
        après celle-ci.
alert-missing_extension =
    .meaning = Il manque à un message Hello une extension que TLS 1.3 exige.
    .fix = Mettre à jour la bibliothèque TLS du côté qui a reçu l’alerte ; configurer le client pour qu’il envoie le
        nom du serveur (SNI).
alert-unsupported_extension =
    .meaning = Un message Hello répond à une extension qui n’a pas été proposée.
    .fix = Mettre à jour la bibliothèque TLS du côté qui a reçu l’alerte, ou retirer l’équipement intermédiaire qui
        ajoute des extensions.
alert-certificate_unobtainable =
    .meaning = Le certificat n’a pas pu être récupéré à l’URL indiquée.
    .fix = Envoyer les certificats dans la négociation plutôt que leur URL.
alert-unrecognized_name =
    .meaning = { $side ->
        [client] Le client n’accepte pas la réponse du serveur concernant le nom de serveur.
       *[server] Le serveur n’a pas d’hôte portant le nom que le client a demandé (SNI).
    }
    .fix = Vérifier l’hôte dans l’URL du client ; ajouter le nom au certificat et aux hôtes virtuels du serveur, ou
        configurer un hôte par défaut.
alert-bad_certificate_status_response =
    .meaning = { $side ->
        [client] Le client refuse le statut OCSP que le serveur a agrafé : périmé, incorrect ou non signé.
       *[server] Le serveur refuse le statut OCSP que le client a agrafé.
    }
    .fix = Veiller à ce que le serveur actualise sa réponse OCSP (dans nginx, `ssl_stapling` exige un `resolver`), ou
        désactiver l’agrafage.
alert-bad_certificate_hash_value =
    .meaning = Le certificat obtenu à l’URL indiquée n’est pas celui qui était attendu.
    .fix = Envoyer les certificats dans la négociation plutôt que leur URL.
alert-unknown_psk_identity =
    .meaning = Le serveur ne connaît pas la clé prépartagée que le client désigne.
    .fix = Donner aux deux extrémités la même clé prépartagée et la même identité ; partager les clés des tickets de
        session entre les serveurs qui répondent au même nom.
alert-certificate_required =
    .meaning = { $side ->
        [client] Le client exige un certificat du serveur et n’en a pas reçu.
       *[server] Le serveur exige un certificat client (TLS mutuel) et n’en a pas reçu.
    }
    .fix = Donner au client un certificat et sa clé (`cert` et `key` dans Node.js, `load_cert_chain` en Python), ou
        rendre le certificat facultatif sur le serveur (`ssl_verify_client optional` dans nginx).
alert-no_application_protocol =
    .meaning = { $side ->
        [client] Le client n’accepte pas le protocole que le serveur a choisi (ALPN).
       *[server] Le serveur ne prend en charge aucun des protocoles que le client a proposés (ALPN).
    }
    .fix = Configurer le serveur pour qu’il propose `http/1.1`, dont les navigateurs ont besoin pour WebSocket, et
        `h2` seulement avec la RFC 8441.
alert-ech_required =
    .meaning = Le client veut que son nom de serveur soit chiffré (ECH), et le serveur ne l’a pas accepté.
    .fix = Publier dans le DNS la configuration ECH actuelle du serveur, ou l’en retirer.
