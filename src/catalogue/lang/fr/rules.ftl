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
    .title = la capture a commencé au milieu de connexions
    .cause = Les premiers paquets de ces connexions manquent ; ce qui a été convenu lors de l’upgrade est donc
        inconnu.
    .fix = Démarrer la capture avant que les clients se connectent.
    .proper = Capturer en permanence dans un tampon circulaire, par exemple avec `dumpcap -b filesize:100000`.
    .verify = La prochaine capture contient le SYN et le 101 de chaque connexion.
rule-capture-ends-open =
    .title = la capture s’est terminée avant des connexions
    .cause = Le fichier s’arrête alors que ces connexions sont encore actives ; ce n’est pas une déconnexion.
    .fix = Capturer plus longtemps.
    .proper = N’arrêter la capture qu’une fois le défaut apparu.
    .verify = La prochaine capture contient un Close, un FIN ou un RST.
rule-capture-gap =
    .title = la capture a perdu des paquets
    .cause = Des octets acquittés manquent ; une trame Close pouvait donc se trouver parmi eux.
    .fix = Capturer avec un tampon plus grand (`tcpdump -B 65536`) ou un filtre plus étroit.
    .proper = Capturer sur un hôte ou un point de dérivation (tap) capable de suivre le débit.
    .verify = Le programme de capture n’indique aucun paquet perdu.
rule-capture-one-way =
    .title = un seul sens a été capturé
    .cause = Les paquets d’un côté manquent, bien que l’autre côté les acquitte.
    .fix = Capturer à un endroit où passent les deux sens, par exemple sur le client ou le serveur.
    .proper = Dupliquer les deux sens du lien vers le point de capture.
    .verify = La prochaine capture contient des données des deux côtés.
rule-capture-truncated =
    .title = des paquets ont été tronqués lors de la capture
    .cause = La longueur de capture (snapshot length) a coupé de la charge utile, et des trames avec elle.
    .fix = Capturer les paquets entiers (`tcpdump -s 0`).
    .proper = Ne pas limiter la longueur de capture là où les trames Close importent.
    .verify = Aucun paquet n’est plus court dans le fichier que sur le réseau.
rule-capture-clock-jump =
    .title = l’horloge de la capture a été reculée
    .cause = Un paquet qui fait suite à des envois antérieurs porte une heure plus ancienne que les paquets qui le
        précèdent : l’horloge de l’hôte de capture a été réglée.
    .fix = Ne pas se fier aux durées pour ces connexions.
    .proper = Corriger l’horloge de l’hôte de capture progressivement, et non par sauts (`makestep` dans chrony).
    .verify = Dans la prochaine capture, l’heure ne recule jamais.
rule-tls-opaque =
    .title = TLS sans clés
    .cause = Les trames sont chiffrées ; seuls TCP et TLS montrent donc comment la connexion s’est terminée.
    .fix = Fournir le journal de clés avec `--keylog`.
    .proper = Conserver les journaux de clés sur les systèmes de test, ou capturer derrière le point de terminaison
        TLS.
    .verify = Le rapport donne des codes pour ces connexions.

# The session never opened.
rule-tls-cert-rejected =
    .title = le client rejette le certificat du serveur
    .cause = Le client a mis fin à la négociation TLS par l’alerte { $alert }. Les navigateurs le signalent comme
        1006.
    .fix = Vérifier la date d’expiration, le nom d’hôte et la chaîne du certificat que le serveur envoie.
    .proper = Renouveler les certificats automatiquement et envoyer toute la chaîne.
    .verify = `openssl s_client -connect HOST:PORT -servername NAME` vérifie le certificat sans erreur.
rule-tls-no-overlap =
    .title = aucune version de TLS, aucun chiffrement ou aucun ALPN en commun
    .cause = La négociation TLS s’est terminée par l’alerte { $alert } : les deux côtés n’ont pas de paramètres
        acceptables en commun.
    .fix = Proposer `http/1.1` dans ALPN, et harmoniser les versions de TLS et les suites de chiffrement.
    .proper = Garder des deux côtés les réglages TLS par défaut actuels.
    .verify = Le ClientHello et les réglages du serveur ont une version et une suite en commun.
rule-tls-client-cert =
    .title = le serveur rejette le certificat du client
    .cause = Le serveur a mis fin à la négociation TLS par l’alerte { $alert } : un certificat client manque ou n’est
        pas reconnu.
    .fix = Installer le certificat client, ou ajouter son émetteur à ceux que le serveur reconnaît.
    .proper = Distribuer et renouveler les certificats clients automatiquement.
    .verify = `openssl s_client -cert FILE -key FILE -connect HOST:PORT` mène la négociation à son terme.
rule-tls-sni-unknown =
    .title = le serveur ne connaît pas le nom d’hôte
    .cause = Le serveur a répondu au nom indiqué dans le SNI du client par l’alerte `unrecognized_name`.
    .fix = Vérifier le nom d’hôte dans l’URL du client, ou l’ajouter au serveur.
    .proper = Donner à chaque nom un hôte virtuel et un certificat.
    .verify = `openssl s_client -servername NAME` reçoit un certificat pour ce nom.
rule-tls-cut =
    .title = TLS a été coupé sans explication
    .cause = TCP s’est terminé pendant la négociation TLS, et aucune alerte lisible n’en donne la raison.
    .fix = Consulter le journal du côté qui y a mis fin, et comparer depuis un autre réseau.
    .proper = Écarter de ce chemin les équipements qui filtrent par nom de serveur.
    .verify = Une capture aux deux extrémités montre qui a envoyé le FIN ou le RST.
rule-scheme-mismatch-wss-on-plain =
    .title = `wss://` envoyé à un port en clair
    .cause = Le serveur a répondu en clair au ClientHello : il n’utilise pas TLS sur ce port.
    .fix = Utiliser `ws://` pour ce port, ou le port sur lequel le serveur utilise TLS.
    .proper = Terminer TLS à un seul endroit et ne donner aux clients que son URL.
    .verify = `openssl s_client -connect HOST:PORT` montre un certificat.
rule-scheme-mismatch-ws-on-tls =
    .title = `ws://` envoyé à un port TLS
    .cause = Le serveur utilise TLS sur ce port, et le client a envoyé son upgrade en clair.
    .fix = Utiliser `wss://` pour ce port.
    .proper = Ne rien rediriger ; donner d’emblée aux clients l’URL en `wss://`.
    .verify = Les premiers octets du client sont un ClientHello.
rule-http-redirect =
    .title = upgrade redirigé par HTTP { $status }
    .cause = Le serveur renvoie vers une autre adresse ({ $location }) ; pour WebSocket, les navigateurs ne suivent
        jamais une redirection.
    .fix = Configurer l’URL finale dans le client.
    .proper = Exclure les chemins WebSocket des redirections vers une page de connexion, une barre oblique finale ou
        https.
    .verify = L’upgrade de cette URL reçoit un 101.
rule-http-auth =
    .title = upgrade refusé avec HTTP { $status }
    .cause = Le serveur ou un proxy n’accepte pas les identifiants, l’origine ou le client. Les navigateurs signalent
        1006.
    .fix = Vérifier le jeton, le cookie et l’en-tête Origin de la requête, ainsi que les règles des pare-feu placés
        devant le serveur.
    .proper = Renouveler les jetons avant leur expiration, et permettre au client de distinguer un refus d’une perte
        de réseau.
    .verify = La même requête avec de nouveaux identifiants reçoit un 101.
rule-http-not-found =
    .title = upgrade refusé avec HTTP { $status }
    .cause = La requête a atteint un serveur qui n’a pas de WebSocket à ce chemin, ou pas pour cette méthode.
    .fix = Vérifier le chemin, l’hôte et les règles de réécriture du proxy.
    .proper = Tester le chemin WebSocket dans le contrôle de santé du déploiement.
    .verify = Le port du serveur lui-même répond par 101 au même chemin.
rule-http-upgrade-required =
    .title = les en-têtes d’upgrade n’ont pas atteint le serveur
    .cause = Le serveur a répondu HTTP { $status } parce que la requête reçue n’était pas un upgrade valide ; souvent,
        un proxy a retiré les en-têtes.
    .fix = Transmettre `Upgrade` et `Connection`, et s’adresser au backend en HTTP/1.1 (nginx :
        `proxy_http_version 1.1`).
    .proper = Garder une seule configuration de proxy, testée, pour les chemins WebSocket.
    .verify = Une capture derrière le proxy montre les deux en-têtes dans la requête.
rule-proxy-strips-upgrade =
    .title = un proxy a retiré les en-têtes d’upgrade
    .cause = La requête a un Sec-WebSocket-Key, mais pas de valeur valide pour `Upgrade`, `Connection` ou la version
        HTTP : un élément situé avant ce point les a retirés.
    .fix = Régler `proxy_http_version 1.1`, `Upgrade` et `Connection` dans nginx, ou leurs équivalents dans le proxy
        utilisé.
    .proper = Garder une seule configuration de proxy, testée, pour les chemins WebSocket.
    .verify = La requête derrière le proxy contient `Upgrade: websocket`.
rule-socketio-no-affinity =
    .title = session Socket.IO sur une autre instance
    .cause = Le serveur ne connaît pas l’identifiant de session : la session de polling se trouve sur une autre
        instance.
    .fix = Activer les sessions persistantes (sticky sessions) dans le répartiteur de charge.
    .proper = Utiliser `transports: ["websocket"]`, ou partager les sessions entre les instances.
    .verify = Toutes les requêtes d’un même `sid` atteignent une même instance.
rule-http-overload =
    .title = upgrade refusé avec HTTP { $status }
    .cause = Le serveur rejette de la charge, limite le débit ou est en train de s’arrêter.
    .fix = Respecter Retry-After, et attendre plus longtemps après chaque tentative.
    .proper = Ajouter de la capacité, et étaler les reconnexions par un délai aléatoire.
    .verify = Le nombre de connexions et de refus au fil du temps montre la limite.
rule-http-bad-gateway =
    .title = le proxy n’a joint aucun backend (HTTP { $status })
    .cause = Le proxy a répondu à la place du backend : sa connexion y a été refusée ou coupée, ou
        il n’y a pas reçu de réponse valide.
    .fix = Vérifier la santé, l’adresse, le port et le protocole du backend.
    .proper = Sortir les backends de la rotation par des contrôles de santé avant leur arrêt.
    .verify = Une capture entre le proxy et le backend montre la connexion refusée ou coupée.
rule-http-gateway-timeout =
    .title = le backend n’a pas répondu à temps (HTTP { $status })
    .cause = Le proxy a attendu { $wait } la réponse du backend à l’upgrade, puis a abandonné.
    .fix = Consulter le journal du backend à cette heure-là ; ne relever le délai du proxy que si la lenteur du
        backend est voulue.
    .proper = Accepter les upgrades sans appels lents, et authentifier ensuite.
    .verify = Le temps de réponse du backend lui-même à un upgrade est nettement inférieur au délai du proxy.
rule-http-server-error =
    .title = erreur du serveur lors de l’acceptation (HTTP 500)
    .cause = Le gestionnaire d’upgrade du serveur a échoué.
    .fix = Lire le journal du serveur pour cette seconde.
    .proper = Intercepter les erreurs dans le gestionnaire d’upgrade et répondre par un statut qui en donne la raison.
    .verify = La même requête ne reçoit plus de 500.
rule-http-200-instead-of-101 =
    .title = HTTP { $status } à la place de 101
    .cause = La route a été servie comme du HTTP ordinaire : les en-têtes d’upgrade ont été perdus, ou le chemin n’est
        pas celui d’un WebSocket.
    .fix = Vérifier le chemin, et transmettre `Upgrade` et `Connection` dans le proxy.
    .proper = Tester le chemin WebSocket dans le contrôle de santé du déploiement.
    .verify = Le port du serveur lui-même répond par 101 à la même requête.
rule-http-refused =
    .title = upgrade refusé avec HTTP { $status }
    .cause = Le serveur ou un proxy a répondu à l’upgrade par ce statut, qui ne suffit pas à en donner la raison.
    .fix = Lire le corps de la réponse et le journal du serveur pour cette seconde.
    .proper = Faire indiquer par le serveur, dans le corps, la raison du refus.
    .verify = La même requête reçoit un 101.
rule-accept-mismatch =
    .title = Sec-WebSocket-Accept incorrect
    .cause = La valeur d’acceptation ne correspond pas à la clé de la requête, si bien que le client doit rejeter le
        101 : c’est la réponse à une autre requête, ou elle est mal calculée.
    .fix = Retirer du chemin les caches et les proxys qui réécrivent.
    .proper = Utiliser dans le serveur une bibliothèque WebSocket maintenue.
    .verify = La valeur est le condensat de la clé présente dans la requête de la même connexion.
rule-upgrade-headers-wrong =
    .title = il manque des en-têtes d’upgrade au 101
    .cause = Le 101 n’a pas d’en-tête `Upgrade` ou `Connection` valide, si bien que le client doit le rejeter.
    .fix = Faire envoyer les deux en-têtes par le serveur, et les faire transmettre par le proxy.
    .proper = Utiliser dans le serveur une bibliothèque WebSocket maintenue.
    .verify = Le 101 que le client reçoit contient les deux en-têtes.
rule-not-http =
    .title = la réponse n’est pas du HTTP bien formé
    .cause = La réponse du serveur à l’upgrade ne peut pas être lue comme du HTTP, si bien que le client la rejette.
    .fix = Vérifier ce qui écoute sur ce port, et les fins de ligne de sa réponse.
    .proper = Utiliser dans le serveur une bibliothèque WebSocket maintenue.
    .verify = `curl -i` montre une ligne de statut et des en-têtes.
rule-subprotocol-unoffered =
    .title = le serveur a choisi un sous-protocole que personne n’a proposé
    .cause = Le 101 nomme un sous-protocole que le client n’a pas proposé, si bien que le client le rejette.
    .fix = Faire choisir par le serveur l’un de ceux de la requête.
    .proper = Tenir la liste des sous-protocoles à un seul endroit pour le client et le serveur.
    .verify = Le Sec-WebSocket-Protocol de la réponse est l’un de ceux de la requête.
rule-subprotocol-missing =
    .title = le serveur n’a choisi aucun sous-protocole
    .cause = Le client a proposé des sous-protocoles et le 101 n’en nomme aucun ; les navigateurs et certaines
        bibliothèques échouent alors.
    .fix = Faire répondre le serveur avec l’un des sous-protocoles proposés.
    .proper = Convenir d’un sous-protocole par son nom et sa version.
    .verify = Le 101 contient un en-tête Sec-WebSocket-Protocol.
rule-extension-unoffered =
    .title = le serveur a mal choisi une extension
    .cause = Le 101 nomme une extension qui n’a pas été proposée, ou avec des paramètres qu’elle ne peut pas avoir ;
        le client le rejette.
    .fix = Empêcher les proxys d’ajouter des en-têtes, ou désactiver l’extension.
    .proper = Mettre à jour la bibliothèque WebSocket du serveur.
    .verify = Le Sec-WebSocket-Extensions de la réponse correspond à celui de la requête.
rule-handshake-client-gave-up =
    .title = le client a cessé d’attendre l’upgrade
    .cause = Le client a mis fin à TCP { $wait } après sa requête, avant toute réponse : c’est son propre délai
        d’ouverture.
    .fix = Chercher pourquoi la réponse tarde tant ; à titre provisoire, relever le délai d’ouverture du client.
    .proper = Accepter les upgrades aussitôt, et effectuer ensuite le travail lent.
    .verify = La réponse à un upgrade arrive en moins d’une seconde.
rule-handshake-server-closed =
    .title = le serveur a coupé la connexion pendant l’upgrade
    .cause = Le serveur, ou ce qui en tient lieu, a mis fin à TCP sans répondre à la requête.
    .fix = Lire le journal du serveur pour cette seconde, et vérifier que ce port utilise HTTP.
    .proper = Faire répondre le serveur à chaque requête, même à celles qu’il refuse.
    .verify = La même requête reçoit un statut.
rule-handshake-unanswered =
    .title = l’upgrade est resté sans réponse
    .cause = La capture ne contient aucune réponse valide à la requête.
    .fix = Consulter le journal du serveur à cette heure-là, et examiner ce qui se trouve entre les deux.
    .proper = Définir dans le client un délai d’ouverture, et journaliser son échéance.
    .verify = Une capture sur le serveur montre s’il a répondu.
rule-h2-connect-unsupported =
    .title = HTTP/2 sans prise en charge de WebSocket
    .cause = Le client a fait sa demande par un CONNECT étendu, que le serveur ou un proxy n’a pas activé (RFC 8441).
    .fix = Activer la RFC 8441 sur chaque élément du chemin, ou ne proposer que `http/1.1` dans ALPN pour cet hôte.
    .proper = Tester WebSocket sur HTTP/2 après chaque modification d’un proxy.
    .verify = Les SETTINGS du serveur contiennent ENABLE_CONNECT_PROTOCOL = 1.

# Faults of frames. `offender` broke the rule.
rule-unmasked-client-frame =
    .title = le client a envoyé une trame sans masque
    .cause = Les trames d’un client doivent être masquées ; le serveur met la connexion en échec, en général avec
        1002.
    .fix = Corriger ou mettre à jour la bibliothèque du client, ou le proxy qui écrit les trames à sa place.
    .proper = Utiliser dans le client une bibliothèque WebSocket maintenue.
    .verify = Chaque trame du client a son bit de masque à 1.
rule-masked-server-frame =
    .title = le serveur a envoyé une trame masquée
    .cause = Les trames d’un serveur ne doivent pas être masquées ; le client met la connexion en échec.
    .fix = Corriger ou mettre à jour la bibliothèque du serveur, ou le proxy qui écrit les trames à sa place.
    .proper = Utiliser dans le serveur une bibliothèque WebSocket maintenue.
    .verify = Aucune trame du serveur n’a son bit de masque à 1.
rule-rsv-without-extension =
    .title = { $offender ->
        [client] le client a mis à 1 un bit réservé sans extension
       *[server] le serveur a mis à 1 un bit réservé sans extension
    }
    .cause = Aucune extension convenue ne donne de sens à ce bit ; souvent, un côté compresse alors que la compression
        n’a pas été convenue, ou les octets ne sont pas des trames.
    .fix = Désactiver permessage-deflate chez l’émetteur, ou en convenir dans l’upgrade.
    .proper = Mettre à jour la bibliothèque WebSocket de l’émetteur.
    .verify = Le 101 nomme permessage-deflate, ou aucune trame n’a RSV1 à 1.
rule-reserved-opcode =
    .title = { $offender ->
        [client] le client a utilisé un opcode réservé
       *[server] le serveur a utilisé un opcode réservé
    }
    .cause = Une trame porte l’opcode { $value }, que la RFC 6455 ne définit pas ; souvent, deux tâches qui écrivent
        mélangent leurs trames.
    .fix = Ne laisser qu’une seule tâche écrire sur le socket, et mettre à jour la bibliothèque de l’émetteur.
    .proper = Envoyer toutes les trames par une seule file.
    .verify = Wireshark montre des trames entières jusqu’au défaut.
rule-bad-length =
    .title = { $offender ->
        [client] le client a mal écrit une longueur de trame
       *[server] le serveur a mal écrit une longueur de trame
    }
    .cause = La longueur d’une trame n’est pas sous la forme qu’exige la RFC 6455, ou elle est trop grande.
    .fix = Corriger ou mettre à jour la bibliothèque de l’émetteur.
    .proper = Utiliser une bibliothèque WebSocket maintenue.
    .verify = Wireshark montre des trames entières jusqu’au défaut.
rule-control-too-long =
    .title = { $offender ->
        [client] le client a envoyé une trame de contrôle trop longue
       *[server] le serveur a envoyé une trame de contrôle trop longue
    }
    .cause = Un Close, un Ping ou un Pong a plus de 125 octets de charge utile.
    .fix = Raccourcir le motif du Close ou la charge utile du Ping.
    .proper = Tronquer les motifs à 123 octets là où close est appelé.
    .verify = Aucune trame de contrôle n’a plus de 125 octets de charge utile.
rule-control-fragmented =
    .title = { $offender ->
        [client] le client a envoyé une trame de contrôle fragmentée
       *[server] le serveur a envoyé une trame de contrôle fragmentée
    }
    .cause = Un Close, un Ping ou un Pong a été envoyé sans FIN, ce que la RFC 6455 interdit.
    .fix = Corriger ou mettre à jour la bibliothèque de l’émetteur.
    .proper = Utiliser une bibliothèque WebSocket maintenue.
    .verify = Chaque trame de contrôle a FIN à 1.
rule-bad-continuation =
    .title = { $offender ->
        [client] le client a mélangé des fragments
       *[server] le serveur a mélangé des fragments
    }
    .cause = Une continuation est arrivée sans message, ou un nouveau message avant la fin du précédent ; souvent,
        deux tâches écrivent sur un même socket.
    .fix = Ne laisser qu’une seule tâche écrire sur le socket, ou protéger les écritures par un verrou.
    .proper = Envoyer toutes les trames par une seule file.
    .verify = Les fragments d’un même message se suivent.
rule-http-text-in-stream =
    .title = { $offender ->
        [client] du texte HTTP dans le flux du client
       *[server] du texte HTTP dans le flux du serveur
    }
    .cause = Du HTTP ou du HTML se trouve là où une trame devrait commencer : un proxy ou un gestionnaire a répondu
        sur une connexion passée à WebSocket.
    .fix = Trouver l’élément du chemin qui a écrit ce texte, et l’empêcher d’y répondre.
    .proper = Traiter chaque upgrade à un seul endroit.
    .verify = Une capture de chaque côté du proxy montre qui a écrit ce texte.
rule-invalid-utf8-text =
    .title = { $offender ->
        [client] le client a envoyé du texte qui n’est pas en UTF-8
       *[server] le serveur a envoyé du texte qui n’est pas en UTF-8
    }
    .cause = Un message texte contient des octets qui ne sont pas de l’UTF-8 valide, si bien que le récepteur met la
        connexion en échec.
    .fix = Envoyer ces données en binaire, ou les encoder en UTF-8.
    .proper = Choisir texte ou binaire selon le type des données, à un seul endroit.
    .verify = Le message qui précède le Close se décode en UTF-8.
rule-inflate-failure =
    .title = { $offender ->
        [client] le client a envoyé des données qui ne se décompressent pas
       *[server] le serveur a envoyé des données qui ne se décompressent pas
    }
    .cause = Un message compressé ne peut pas être décompressé : les deux côtés divergent sur la compression.
    .fix = Désactiver permessage-deflate à titre d’essai, ou activer `no_context_takeover` des deux côtés.
    .proper = Mettre à jour les deux bibliothèques WebSocket.
    .verify = Sans compression, le défaut ne se reproduit pas.
rule-close-bad-length =
    .title = { $offender ->
        [client] le client a envoyé un Close d’un seul octet
       *[server] le serveur a envoyé un Close d’un seul octet
    }
    .cause = Le corps d’une trame Close est vide ou commence par deux octets de code ; celui-ci n’a qu’un octet.
    .fix = Corriger ou mettre à jour la bibliothèque de l’émetteur.
    .proper = Utiliser une bibliothèque WebSocket maintenue.
    .verify = Le Close a un corps vide ou d’au moins deux octets.
rule-close-bad-utf8 =
    .title = { $offender ->
        [client] le motif de Close du client n’est pas en UTF-8
       *[server] le motif de Close du serveur n’est pas en UTF-8
    }
    .cause = Le motif de la trame Close n’est pas de l’UTF-8 valide, si bien que son récepteur doit le refuser.
    .fix = Encoder le motif en UTF-8, et ne le couper qu’entre deux caractères.
    .proper = S’en tenir à des motifs courts et en ASCII.
    .verify = Le motif est lisible dans Wireshark.
rule-close-illegal-code =
    .title = { $offender ->
        [client] le client a envoyé le code interdit { $value }
       *[server] le serveur a envoyé le code interdit { $value }
    }
    .cause = Ce numéro ne doit pas figurer dans une trame Close ; en général, le récepteur répond par 1002, et son
        application voit 1006 ou 1002.
    .fix = Envoyer 1000 pour une fin normale, ou 4000 à 4999 pour un code propre à l’application.
    .proper = Réunir les codes d’une application dans une seule liste, et les tester.
    .verify = `wsclose-pcap explain { $value }` indique ce qui ne va pas.
rule-reserved-code-on-wire =
    .title = { $offender ->
        [client] le client a mis { $value } dans une trame
       *[server] le serveur a mis { $value } dans une trame
    }
    .cause = { $value } est un constat local et ne doit pas être envoyé : un relais ou une application a transmis ce
        que sa propre bibliothèque lui a signalé. Le vrai défaut est sur son autre tronçon.
    .fix = Examiner l’autre tronçon de l’émetteur juste avant, et lui faire envoyer 1011 ou 1014 à la place.
    .proper = Convertir les constats locaux en codes qui peuvent être envoyés, partout où un Close est transmis.
    .verify = Aucune trame Close ne contient 1004, 1005, 1006 ou 1015.
rule-frame-after-close =
    .title = { $offender ->
        [client] le client a envoyé une trame après son Close
       *[server] le serveur a envoyé une trame après son Close
    }
    .cause = Après son Close, un côté ne doit plus rien envoyer ; la trame a été ignorée.
    .fix = Cesser d’envoyer dès que close a été appelé.
    .proper = Laisser l’état de la bibliothèque décider si un message peut encore être envoyé.
    .verify = Le Close est la dernière trame de l’émetteur.
rule-violation-silent-drop =
    .title = { $offender ->
        [client] le serveur a coupé TCP après que le client a enfreint une règle
       *[server] le client a coupé TCP après que le serveur a enfreint une règle
    }
    .cause = Une trame a enfreint une règle, et son récepteur a mis fin à TCP aussitôt, sans Close ; le fautif voit
        1006.
    .fix = Corriger la trame qui a enfreint la règle ; le paquet est indiqué.
    .proper = Faire envoyer par le récepteur un Close avec un code avant qu’il coupe la connexion.
    .verify = Sans ce défaut, la connexion reste ouverte.
rule-new-code-old-peer =
    .title = une bibliothèque ancienne a répondu 1002 à { $code }
    .cause = Le Close { $code } est valide, mais la bibliothèque du récepteur ne le connaît pas et répond par 1002. Il
        n’y a pas d’erreur de protocole.
    .fix = Lire cette réponse comme un { $code }, et en chercher la cause.
    .proper = Mettre à jour la bibliothèque qui a répondu, ou envoyer 1011 ou 1001 à de tels clients ou serveurs.
    .verify = Après la mise à jour, la réponse est { $code }.

# A Close frame explains it.
rule-normal-1000 =
    .title = fin volontaire avec 1000
    .cause = { $side ->
        [client] Le client a mis fin à la connexion comme prévu.
        [server] Le serveur a mis fin à la connexion comme prévu.
       *[none] La connexion s’est terminée comme prévu.
    }
    .fix = Rien, si cette fin était voulue.
    .proper = Utiliser 1001, 1012 ou un code propre à l’application là où les clients doivent revenir.
    .verify = Le programme qui a appelé close l’a fait à dessein.
rule-page-left-1001 =
    .title = l’utilisateur a quitté la page
    .cause = Un client a fermé avec 1001, comme le font les navigateurs quand un onglet est fermé ou une autre page
        ouverte.
    .fix = Rien ; si cela se produit souvent, chercher des pages qui se rechargent d’elles-mêmes.
    .proper = Conserver l’état sur le serveur pour les utilisateurs qui reviennent.
    .verify = Le client ouvre peu après une nouvelle connexion, ou aucune.
rule-server-going-away-1001 =
    .title = le serveur disparaît (1001)
    .cause = Le serveur a fermé avec 1001 : il s’arrête, ou il met fin à cette session par une limite qui lui est
        propre.
    .fix = Chercher un déploiement ou une limite d’inactivité à cette heure-là.
    .proper = Vider les connexions avant l’arrêt, et faire reconnecter les clients après un délai aléatoire.
    .verify = Regarder si d’autres connexions de ce serveur se sont terminées dans la même seconde.
rule-idle-close =
    .title = fermée pour inactivité, après { $timer }
    .cause = { $watched ->
        [messages] Hormis des pings, aucun message n’a été envoyé pendant { $silence } avant le Close { $code }
       *[both] Rien n’a été envoyé pendant { $idle } avant le Close { $code }
    }{ $fits ->
        [yes] , ce qui correspond à la limite d’inactivité de { $product }.
       *[no] , et son motif mentionne une limite d’inactivité.
    }
    .fix = { $watched ->
        [client] Faire envoyer par le client un heartbeat au moins toutes les { $suggested }
        [server] Faire envoyer par le serveur un heartbeat au moins toutes les { $suggested }
        [messages] Envoyer un message au moins toutes les { $suggested }, car les pings ne comptent pas
        [unknown] Envoyer un heartbeat au moins à chaque moitié de la limite
       *[both] Envoyer un heartbeat au moins toutes les { $suggested }
    }{ $known ->
        [yes] , ou relever la limite (`{ $setting }`).
       *[no] , ou relever la limite.
    }
    .proper = Faire envoyer les heartbeats par le côté que la limite surveille.
    .verify = Avec des heartbeats, la connexion dure plus de { $timer }.
rule-session-cap =
    .title = durée maximale de session du service
    .cause = Le motif du Close indique que la session a atteint sa durée maximale ; son âge était de { $age }.
    .fix = Ouvrir une nouvelle connexion peu avant ce terme.
    .proper = Reprendre l’état dans la session suivante, et renouveler les jetons à temps.
    .verify = Les sessions se terminent au même âge, quelle que soit leur activité.
rule-keepalive-ping-timeout-1011 =
    .title = keepalive : pas de pong à temps (1011)
    .cause = { $acked ->
        [yes] Le ping est arrivé chez l’autre hôte, qui l’a acquitté, mais son programme n’a pas envoyé de pong à
            temps : il était occupé ou bloqué, ou un proxy a acquitté à sa place.
        [no] Le ping n’a jamais été acquitté : le chemin ou l’autre hôte avait disparu.
       *[unknown] L’émetteur du Close n’a pas reçu à temps de pong à son ping.
    }
    .fix = Ne pas bloquer la boucle d’événements du côté resté muet ; à titre provisoire, relever `ping_timeout`.
    .proper = Déplacer les travaux longs hors de la boucle qui lit le socket.
    .verify = Chaque ping reçoit un pong en moins d’une seconde.
rule-heartbeat-close =
    .title = fermée parce qu’un heartbeat a échoué
    .cause = Le motif du Close indique qu’un heartbeat n’a pas reçu de réponse à temps.
    .fix = Déterminer ce qui a empêché l’autre côté de répondre : programme bloqué, chemin lent ou limite trop courte.
    .proper = Déplacer les travaux longs hors de la boucle qui lit le socket.
    .verify = Chaque ping ou message de heartbeat reçoit sa réponse.
rule-app-error-1011 =
    .title = erreur interne (1011)
    .cause = { $side ->
        [client] Le client a rencontré une erreur et fermé avec 1011, le plus souvent par le keepalive de websockets
            (Python).
       *[other] Le serveur a rencontré une erreur, probablement en traitant le dernier message.
    }
    .fix = Lire le journal du côté qui a fermé, pour cette seconde.
    .proper = Intercepter les erreurs dans les gestionnaires de messages, et y répondre dans le cadre du protocole.
    .verify = Rejouer le dernier message montre s’il provoque l’erreur.
rule-restart-1012 =
    .title = redémarrage du service (1012)
    .cause = Le serveur a fermé parce qu’il redémarre.
    .fix = Faire reconnecter les clients après un délai aléatoire.
    .proper = Redémarrer par étapes, et garder dans le répartiteur de charge un délai plus long que la vidange des
        connexions.
    .verify = Peu après, le serveur accepte de nouveau des connexions.
rule-overload-1013 =
    .title = le serveur est surchargé (1013)
    .cause = Le serveur demande de réessayer plus tard : une limite est atteinte, ou il lui manque quelque chose.
    .fix = Attendre plus longtemps après chaque tentative.
    .proper = Ajouter de la capacité, et refuser avant l’upgrade avec 503 et Retry-After.
    .verify = Le nombre de connexions au fil du temps montre la limite.
rule-bad-gateway-1014 =
    .title = le backend de la passerelle a échoué (1014)
    .cause = Une passerelle qui termine elle-même le WebSocket a reçu une réponse incorrecte, ou aucune, du serveur
        situé derrière elle.
    .fix = Vérifier la santé, l’adresse, le port et les délais du backend.
    .proper = Sortir les backends de la rotation par des contrôles de santé avant leur arrêt.
    .verify = Une capture derrière la passerelle montre la défaillance sur ce tronçon.
rule-policy-1008 =
    .title = { $kind ->
        [auth] refusée par une règle : identifiants (1008)
        [rate] refusée par une règle : trop de trafic (1008)
        [slow] refusée par une règle : lecteur trop lent (1008)
        [origin] refusée par une règle : origine (1008)
       *[other] refusée par une règle (1008)
    }
    .cause = { $kind ->
        [auth] Le motif mentionne des identifiants : un jeton manque, est erroné ou a expiré.
        [rate] Le motif mentionne une limite : trop de messages, de connexions ou d’octets.
        [slow] Le client lit trop lentement : sa fenêtre était fermée, ou le motif l’indique.
        [origin] Le motif indique que l’origine de la page n’est pas autorisée.
       *[other] Une règle du serveur a mis fin à la connexion, et le code ne dit pas laquelle.
    }
    .fix = { $kind ->
        [auth] Renouveler le jeton avant de se connecter, et vérifier les horloges.
        [rate] Envoyer moins, ou regrouper les messages.
        [slow] Lire plus vite, ou réduire les abonnements.
        [origin] Ajouter cette origine à la liste du serveur.
       *[other] Lire le motif, et le journal du serveur pour cette seconde.
    }
    .proper = Faire utiliser par le serveur 3000, 3003 ou un code propre, afin que les clients distinguent ces cas.
    .verify = Le journal du serveur nomme la règle.
rule-too-big-1009 =
    .title = un message était trop grand (1009)
    .cause = { $known ->
        [yes] Le récepteur a refusé un message de { $bytes }. La limite par défaut la plus proche en dessous est
            { $limit }, celle de { $product }.
       *[no] Le récepteur a refusé un message pour sa taille, ou selon une règle qui lui est propre.
    }
    .fix = Relever la limite du récepteur, ou envoyer des messages plus petits.
    .proper = Répartir les grandes données en plusieurs messages dans l’application.
    .verify = Les messages inférieurs à la limite passent.
rule-unsupported-1003 =
    .title = ce type de données n’est pas accepté (1003)
    .cause = Le récepteur ne peut pas accepter le dernier message : du texte là où il attend du binaire, ou l’inverse,
        ou un contenu qu’il ne peut pas analyser.
    .fix = Envoyer le type de trame que le récepteur attend.
    .proper = Convenir d’un sous-protocole qui fixe ce type.
    .verify = L’autre type de trame est accepté.
rule-protocol-1002 =
    .title = erreur de protocole (1002) sans défaut dans la capture
    .cause = Le Close indique qu’une règle a été enfreinte, mais aucune trame capturée n’en enfreint ; une limite
        d’inactivité, un sous-protocole refusé ou un code trop récent pour le récepteur peuvent aussi se manifester
        ainsi.
    .fix = Lire le journal du côté qui a fermé, pour cette seconde.
    .proper = Mettre à jour la bibliothèque du côté qui a fermé.
    .verify = Une capture complète des deux sens montre si une trame est en cause.
rule-bad-data-1007 =
    .title = le contenu ne correspond pas à son type (1007)
    .cause = Le récepteur a trouvé du texte qui n’est pas en UTF-8, ou des données compressées qui ne se décompressent
        pas.
    .fix = Envoyer le binaire comme binaire et encoder le texte en UTF-8 ; désactiver la compression à titre d’essai.
    .proper = Choisir texte ou binaire selon le type des données, à un seul endroit.
    .verify = Le message qui précède le Close se décode en UTF-8.
rule-mandatory-extension-1010 =
    .title = { $sender ->
       *[client] le client a besoin d’une extension (1010)
        [server] le serveur a fermé avec 1010, un code réservé au client
    }
    .cause = { $sender ->
       *[client] Le client a fermé parce que le serveur n’a pas accepté une extension dont il a besoin.
        [server] Le serveur a envoyé 1010, que par définition seul un client envoie : une bibliothèque ou une
            application donne à ce code un sens qui lui est propre, souvent pour réclamer une extension.
    }
    .fix = { $sender ->
       *[client] Activer l’extension dans le serveur et dans chaque proxy, ou la rendre facultative.
        [server] Chercher dans le code du serveur ce qui envoie 1010 ; lui faire refuser l’upgrade, ou envoyer 1008
            ou un code propre.
    }
    .proper = Empêcher les proxys de réécrire Sec-WebSocket-Extensions.
    .verify = Le 101 nomme l’extension.
rule-closed-without-status-1005 =
    .title = fermée sans code
    .cause = { $side ->
        [client] Le client a envoyé un Close vide, comme le fait close() sans argument.
        [server] Le serveur a envoyé un Close vide, comme Socket.IO à chaque fin.
       *[none] Un Close vide a été envoyé.
    }
    .fix = Rien, si cette fin était voulue.
    .proper = Passer un code et un motif là où close est appelé.
    .verify = La prochaine fin indique sa cause.
rule-app-code =
    .title = { $code } { $name }
    .cause = { $book } définit ce code ; sa signification figure avec les codes ci-dessous.
    .fix = Suivre ce que le recueil de codes en dit.
    .proper = Traiter chaque code du service dans le client.
    .verify = `wsclose-pcap explain { $code }` en dit plus.
rule-private-code =
    .title = code privé { $code }
    .cause = L’application en définit la signification ; aucun recueil de codes qui la donne n’a été choisi.
    .fix = Lire le motif, et chercher le code dans la documentation de l’application.
    .proper = Décrire ces codes dans un recueil de codes et le fournir avec `--codebook`.
    .verify = Le rapport nomme alors le code.
rule-close-race =
    .title = les deux côtés ont fermé en même temps
    .cause = Les deux trames Close se sont croisées, si bien que chaque côté a vu le code de l’autre ; leurs journaux
        se contredisent.
    .fix = Rien ; lire les deux codes.
    .proper = Laisser un seul côté de l’application décider de la fin.
    .verify = Les deux trames Close ont été envoyées en l’espace d’un aller-retour.
rule-close-not-answered =
    .title = un Close n’a jamais reçu de réponse
    .cause = L’autre hôte a acquitté le Close, mais son programme n’en a renvoyé aucun avant la fin : il avait cessé
        de lire, ou sa bibliothèque se contente de couper la connexion.
    .fix = Regarder ce que faisait à cette heure-là le programme du côté resté muet.
    .proper = Continuer à lire jusqu’à la réponse au Close.
    .verify = Chaque Close reçoit une réponse en moins d’une seconde.
rule-close-lost-to-rst =
    .title = le Close a probablement été perdu par une réinitialisation
    .cause = Un côté a envoyé Close puis réinitialisé la connexion alors que des données restaient à lire, si bien que
        l’autre n’a peut-être jamais lu le Close : il voit 1006.
    .fix = Lire toutes les données entrantes après l’envoi du Close, jusqu’à la réponse ou une limite de temps.
    .proper = Fermer d’abord le sens d’émission, et ne fermer le socket qu’à la fin du flux.
    .verify = Un FIN suit le Close, et aucun RST.

# The transport ended.
rule-server-fin-no-close =
    .title = le serveur a mis fin à TCP sans Close
    .cause = Le processus du serveur a fermé le socket sans échange de Close : une erreur non interceptée dans un
        gestionnaire, un plantage ou un arrêt forcé, ou un appel qui se contente de détruire le socket.
    .fix = Lire le journal du serveur pour cette seconde.
    .proper = Intercepter les erreurs et fermer avec 1011 ; à l’arrêt, fermer avec 1001 ou 1012.
    .verify = Le serveur envoie un Close avant son FIN.
rule-client-fin-no-close =
    .title = le client a mis fin à TCP sans Close
    .cause = Le processus ou le système du client a fermé le socket sans échange de Close : le client a été tué,
        suspendu, ou a appelé `terminate()`.
    .fix = Examiner l’état du client à cette heure-là.
    .proper = Faire fermer les clients avec un code, et leur permettre de reprendre leur session.
    .verify = Le client envoie un Close avant son FIN.
rule-rst-by-peer =
    .title = { $side ->
        [client] le client a réinitialisé la connexion
       *[server] le serveur a réinitialisé la connexion
    }
    .cause = TCP a été réinitialisé sans Close, et rien n’indique un autre émetteur : un plantage alors que des
        données restaient à lire, un socket détruit, ou un pare-feu sur cet hôte.
    .fix = Lire le journal de ce côté pour cette seconde.
    .proper = Fermer avec un code, et lire jusqu’à la fin avant de fermer le socket.
    .verify = Une capture sur cet hôte montre s’il a envoyé le RST.
rule-rst-injected =
    .title = un élément du chemin a réinitialisé la connexion
    .cause = { $sign ->
        [id] Le RST a l’identification IP { $seen }, alors que son émetteur en était à { $usual } : il semble venir
            d’un équipement intermédiaire.
        [both] Chaque côté a été réinitialisé au nom de l’autre, à { $seen } d’écart : un équipement intermédiaire en
            est l’auteur, ou les deux programmes ont été arrêtés à ce moment-là.
       *[ttl] Le RST a le TTL { $seen }, les autres paquets de son émetteur { $usual } : un équipement intermédiaire
            l’a envoyé.
    }
    .fix = Trouver le pare-feu ou le répartiteur de charge situé sur le chemin, ainsi que ses délais et ses règles.
    .proper = Y autoriser ce trafic, et envoyer des heartbeats à un intervalle inférieur à sa limite d’inactivité.
    .verify = Une capture sur l’hôte au nom duquel le RST a été envoyé ne le contient pas.
rule-peer-vanished =
    .title = un hôte ou le chemin a disparu
    .cause = Des données ou des pings ont été envoyés à plusieurs reprises sans aucune réponse : l’autre hôte a perdu
        son alimentation ou son réseau, est en veille, ou un élément du chemin a abandonné le flux.
    .fix = Examiner l’hôte muet et le chemin à cette heure-là.
    .proper = Utiliser des heartbeats des deux côtés, et `TCP_USER_TIMEOUT`.
    .verify = Une capture de l’autre côté montre si les paquets arrivent.
rule-forgotten-flow-rst =
    .title = le chemin a oublié la connexion après { $pause } sans paquet
    .cause = Rien n’est passé pendant { $pause }, et le paquet qui a rompu le silence a reçu un RST en réponse : un
        NAT, un pare-feu ou un répartiteur de charge avait abandonné la connexion inactive{ $known ->
        [yes] , comme le fait { $product } après { $timer }
       *[no] { "" }
    } ; ou bien l’hôte au nom duquel le RST est venu a redémarré entre-temps.
    .fix = { $settable ->
        [yes] Envoyer des heartbeats ou des keep-alives TCP à un intervalle nettement inférieur à { $timer }, ou
            relever `{ $setting }`.
       *[no] Envoyer des heartbeats ou des keep-alives TCP à un intervalle inférieur à la limite d’inactivité la plus
            courte du chemin.
    }
    .proper = Garder des deux côtés des heartbeats à la moitié de la limite d’inactivité la plus courte du chemin.
    .verify = Avec des heartbeats, la connexion survit à { $pause } sans autres données.
rule-forgotten-flow-silent =
    .title = le chemin a avalé ce qui a suivi { $pause } sans paquet
    .cause = Rien n’est passé pendant { $pause }, et plus rien ensuite n’a reçu de réponse : un NAT, un pare-feu ou un
        répartiteur de charge avait abandonné la connexion inactive et en écarte les paquets{ $known ->
        [yes] , comme le fait { $product } après { $timer }
       *[no] { "" }
    } ; ou bien l’autre hôte a disparu entre-temps.
    .fix = { $settable ->
        [yes] Envoyer des heartbeats ou des keep-alives TCP à un intervalle nettement inférieur à { $timer }, ou
            relever `{ $setting }`.
       *[no] Envoyer des heartbeats ou des keep-alives TCP à un intervalle inférieur à la limite d’inactivité la plus
            courte du chemin.
    }
    .proper = Garder des deux côtés des heartbeats à la moitié de la limite d’inactivité la plus courte du chemin.
    .verify = Avec des heartbeats, la connexion survit à { $pause } sans autres données.
rule-icmp-killed =
    .title = le chemin a signalé que des paquets ne passent pas
    .cause = { $reporter } a signalé { $sender ->
        [client] au client
       *[server] au serveur
    } { $kind ->
        [prohibited] qu’un filtre interdit ses paquets
        [time_exceeded] que ses paquets tournaient en boucle ou faisaient trop de sauts
       *[unreachable] que ses paquets n’ont pas de route vers leur destination
    } ; plus rien n’est revenu ensuite.
    .fix = Examiner les routes et les filtres de { $reporter } à cette heure-là.
    .proper = Ne pas laisser les changements de routes et de filtres toucher aux connexions établies.
    .verify = La capture ne contient plus cette erreur ICMP.
rule-mtu-blackhole =
    .title = des paquets étaient trop grands pour le chemin
    .cause = { $reporter } a signalé comme trop grands des paquets { $sender ->
        [client] du client
       *[server] du serveur
    }{ $known ->
        [yes] , { $mtu } octets au plus pouvant passer
       *[no] { "" }
    } ; des segments de { $bytes } octets ont été renvoyés et ne sont jamais arrivés.
    .fix = Laisser les erreurs ICMP atteindre l’émetteur, ou limiter le MSS sur le tunnel ou le VPN
        (`--clamp-mss-to-pmtu`).
    .proper = Régler la MTU des interfaces sur ce que le chemin laisse passer, et `net.ipv4.tcp_mtu_probing` sur 1.
    .verify = Les grands messages arrivent, et la capture ne contient plus cette erreur ICMP.
rule-proxy-idle-end =
    .title = terminée par un délai d’inactivité, après { $timer }
    .cause = { $watched ->
        [messages] Hormis des pings, aucun message n’a été envoyé pendant { $silence }, puis TCP s’est terminé sans
            Close ; cela correspond à { $product }.
       *[both] Rien n’a été envoyé pendant { $idle }, puis TCP s’est terminé sans Close ; cela correspond à
            { $product }.
    }
    .fix = { $watched ->
        [client] Faire envoyer par le client un heartbeat au moins toutes les { $suggested }
        [server] Faire envoyer par le serveur un heartbeat au moins toutes les { $suggested }
        [messages] Envoyer un message au moins toutes les { $suggested }, car les pings ne comptent pas
       *[both] Envoyer un heartbeat au moins toutes les { $suggested }
    }{ $known ->
        [yes] , et relever `{ $setting }`.
       *[no] .
    }
    .proper = Garder les heartbeats à un intervalle inférieur à la limite d’inactivité la plus courte du chemin.
    .verify = Avec des heartbeats, la connexion dure plus de { $timer }.
rule-heartbeat-collision =
    .title = un heartbeat toutes les { $interval } coïncide avec une limite d’inactivité
    .cause = { $pinger ->
        [client] Le client envoie un ping toutes les { $interval }, et la connexion s’est terminée au moment où le
            suivant était dû
       *[server] Le serveur envoie un ping toutes les { $interval }, et la connexion s’est terminée au moment où le
            suivant était dû
    }{ $fits ->
        [yes] , ce qui correspond à la limite d’inactivité de { $product } ({ $limit }) : que le ping ou la limite
            arrive en premier relève du hasard.
       *[no] , après { $silence } de silence : il y a une limite d’inactivité de cet ordre, et que le ping ou la
            limite arrive en premier relève du hasard.
    }
    .fix = { $known ->
        [yes] Envoyer le heartbeat au moins toutes les { $suggested }, ou relever `{ $setting }`.
       *[no] Envoyer le heartbeat au moins toutes les { $suggested }, ou relever la limite.
    }
    .proper = Garder les heartbeats à la moitié au plus de la limite d’inactivité la plus courte du chemin.
    .verify = Avec le heartbeat plus fréquent, la connexion dure plus de { $limit }.
rule-heartbeat-too-slow =
    .title = un heartbeat toutes les { $interval } est trop lent pour la limite d’inactivité
    .cause = { $pinger ->
        [client] Le client n’envoie un ping que toutes les { $interval }, et la connexion s’est terminée après
            { $silence } de silence
       *[server] Le serveur n’envoie un ping que toutes les { $interval }, et la connexion s’est terminée après
            { $silence } de silence
    }{ $fits ->
        [yes] , ce qui correspond à la limite d’inactivité de { $product } ({ $limit }).
       *[no] , pour inactivité comme l’indique le Close.
    }
    .fix = { $known ->
        [yes] Envoyer le heartbeat au moins toutes les { $suggested }, ou relever `{ $setting }`.
       *[no] Envoyer le heartbeat au moins toutes les { $suggested }, ou relever la limite.
    }
    .proper = Garder les heartbeats à la moitié au plus de la limite d’inactivité la plus courte du chemin.
    .verify = Avec le heartbeat plus fréquent, la connexion dure plus de { $limit }.
rule-proxy-max-age =
    .title = terminée par un âge maximal, après { $timer }
    .cause = La connexion était active et s’est terminée à l’âge de { $age } ; cela correspond à { $product }.
    .fix = { $known ->
        [yes] Se reconnecter peu avant cet âge, ou relever `{ $setting }`.
       *[no] Se reconnecter peu avant cet âge.
    }
    .proper = Reprendre l’état dans la connexion suivante.
    .verify = Les connexions se terminent au même âge, quelle que soit leur activité.
rule-heartbeat-no-answer-then-drop =
    .title = un ping est resté sans réponse, puis TCP a été coupé
    .cause = { $side ->
        [client] Le ping du client n’a pas reçu de pong, et le client a coupé la connexion sans Close, comme le font
            les heartbeats fondés sur `terminate()`.
       *[server] Le ping du serveur n’a pas reçu de pong, et le serveur a coupé la connexion sans Close, comme le font
            les heartbeats fondés sur `terminate()`.
    }
    .fix = Déterminer pourquoi l’autre côté n’a pas envoyé de pong ; à titre provisoire, relever la limite.
    .proper = Fermer avec un code quand un heartbeat échoue, afin que les journaux en donnent la raison.
    .verify = Chaque ping reçoit un pong.
rule-ping-acked-not-ponged =
    .title = un ping est arrivé et n’a pas reçu de pong
    .cause = L’autre hôte a acquitté le ping, mais son programme n’a pas envoyé de pong pendant 10 s ou plus : il est
        figé, ou un proxy acquitte pour un côté lointain qui a disparu.
    .fix = Examiner le programme du côté resté muet ; capturer derrière le proxy.
    .proper = Déplacer les travaux longs hors de la boucle qui lit le socket.
    .verify = Chaque ping reçoit un pong en moins d’une seconde.
rule-slow-consumer =
    .title = un côté lisait trop lentement
    .cause = Un côté a fermé sa fenêtre, les données qui lui étaient destinées se sont accumulées sans acquittement,
        et la connexion a été coupée.
    .fix = Lire plus vite, ou envoyer moins à ce côté.
    .proper = Supprimer ou fusionner des messages pour les lecteurs lents, et fermer leur connexion avec un code.
    .verify = Aucune fenêtre ne reste longtemps à zéro.
rule-reset-after-half-close =
    .title = une réinitialisation après le FIN
    .cause = Un côté a envoyé FIN puis RST, parce que des données qu’il n’a pas lues sont arrivées.
    .fix = Rien en soi ; voir les autres constats.
    .proper = Lire jusqu’à la fin du flux avant de fermer le socket.
    .verify = Un FIN répond au FIN.
rule-tls-truncation =
    .title = TLS terminé sans close_notify
    .cause = TCP s’est terminé sans la fin ordonnée de TLS : un plantage ou une coupure, ou une bibliothèque qui ne
        l’envoie jamais.
    .fix = Rien en soi ; voir les autres constats.
    .proper = Fermer TLS avant TCP.
    .verify = Un close_notify précède le FIN.
rule-stream-stalled =
    .title = le flux HTTP/2 était bloqué
    .cause = Un côté avait épuisé ce que l’autre lui permettait d’envoyer, et plus rien n’a été accordé avant la fin.
    .fix = Examiner le côté qui n’a rien accordé : il ne lit pas le flux.
    .proper = Accorder de la fenêtre à mesure que les données sont lues, pour le flux et pour la connexion.
    .verify = Des trames WINDOW_UPDATE suivent les données.
rule-unknown-1006 =
    .title = terminée sans Close, cause inconnue
    .cause = La capture ne contient aucun indice en dehors de la fin elle-même.
    .fix = Lire les journaux des deux côtés pour cette seconde.
    .proper = Journaliser le code, le motif et la cause partout où une connexion se termine.
    .verify = Capturer des deux côtés du chemin, en commençant avant la connexion.

# Two legs of one session.
rule-two-legs-stitched =
    .title = deux tronçons d’une même session à travers un proxy
    .cause = { $basis ->
       *[key] Deux connexions TCP portent le même Sec-WebSocket-Key : un proxy se trouve entre elles.
        [proxy_header] Un en-tête PROXY sur une connexion nomme le client de l’autre : un proxy se trouve entre elles.
        [traffic] Deux connexions TCP concordent par l’adresse, l’heure, le chemin et les octets : un proxy semble se
            trouver entre elles.
    }
    .fix = Rien en soi.
    .proper = Lire les deux tronçons ensemble.
    .verify = Le journal du proxy contient les deux adresses.
rule-hop-eats-close =
    .title = le proxy n’a pas transmis le Close { $code }
    .cause = Un tronçon contient un Close { $code }, l’autre s’est terminé sans aucun : le proxy a supprimé la trame,
        et ce côté-là voit 1006.
    .fix = Mettre à jour ou remplacer le proxy ou le relais.
    .proper = Faire transmettre le code et le motif par les relais.
    .verify = Les deux tronçons contiennent le même Close.
rule-hop-rewrites-close =
    .title = le proxy a changé le Close { $code } en { $other }
    .cause = { $kind ->
        [artefact] Un tronçon contient un Close { $code }, l’autre { $other } : le proxy ne connaît pas { $code },
            plus récent que son propre code, et signale une erreur de protocole que personne n’a commise.
       *[other] Les deux tronçons ont des trames Close de codes différents : le proxy termine lui-même le WebSocket et
            envoie la sienne.
    }
    .fix = Lire le code sur le tronçon où la fin a commencé : { $code } est la cause.
    .proper = Faire transmettre le code et le motif par les relais.
    .verify = Les deux tronçons contiennent le même Close.
rule-hop-makes-close =
    .title = le proxy a produit lui-même le Close { $code }
    .cause = { $side ->
        [client] Sur le tronçon vers le client, TCP s’est terminé sans Close ; le Close { $code } que le serveur a
            reçu est celui du proxy.
       *[server] Sur le tronçon vers le backend, TCP s’est terminé sans Close ; le Close { $code } que le client a
            reçu est celui du proxy.
    }
    .fix = { $side ->
        [client] Chercher pourquoi le client est parti à cette seconde.
       *[server] Lire le journal du backend pour cette seconde : le code n’en dit rien.
    }
    .proper = Faire fermer avec un code propre le côté qui met fin à la session.
    .verify = Les deux tronçons contiennent le même Close.
rule-half-dead-hop =
    .title = le tronçon vers le backend était mort, celui du client non
    .cause = Derrière le proxy, plus rien ne recevait de réponse, alors que le proxy maintenait le tronçon du client ;
        le client ne pouvait pas s’en apercevoir.
    .fix = Examiner le backend et le réseau entre le proxy et le backend à cette heure-là.
    .proper = Utiliser des heartbeats de bout en bout ; les pings auxquels un proxy répond lui-même ne montrent rien.
    .verify = Après la perte du backend, le tronçon du client se termine en un heartbeat au plus.
rule-hop-ends-first =
    .title = le proxy lui-même a mis fin à la session
    .cause = Le proxy a mis fin aux deux tronçons à la fois, sans que le client ni le serveur ait envoyé de Close ou
        de FIN : un délai, un rechargement ou une limite du proxy.
    .fix = Vérifier les délais d’inactivité du proxy, et lire son journal pour cette seconde.
    .proper = Envoyer des heartbeats à un intervalle plus court que la limite d’inactivité du proxy, et vider les
        connexions avant un rechargement.
    .verify = Avec des heartbeats, la session dure au-delà de la limite.
rule-hop-upstream-failed =
    .title = derrière le proxy, l’upgrade a échoué
    .cause = { $backend ->
        [refused] Le client a reçu HTTP { $status } du proxy ; { $address } a répondu à l’upgrade par HTTP
            { $backend_status }.
        [cut] Le client a reçu HTTP { $status } du proxy ; { $address } a mis fin à TCP sans répondre à l’upgrade.
        [silent] Le client a reçu HTTP { $status } du proxy ; { $address } n’a pas répondu à l’upgrade.
        [no-port] Le client a reçu HTTP { $status } du proxy ; { $address } a refusé sa connexion TCP.
        [no-host] Le client a reçu HTTP { $status } du proxy ; { $address } n’a pas répondu à sa connexion TCP.
       *[other] Le client a reçu HTTP { $status } du proxy ; le tronçon vers le backend s’est terminé autrement.
    }
    .fix = Examiner le tronçon du backend : son statut, sa fin, son journal.
    .proper = Sortir les backends de la rotation par des contrôles de santé avant leur arrêt.
    .verify = Le backend lui-même répond à l’upgrade par 101.
rule-upstream-ended-first =
    .title = le backend y a mis fin, le proxy a suivi
    .cause = Sur le tronçon situé derrière le proxy, le serveur a mis fin à TCP le premier ; le proxy a ensuite mis
        fin au tronçon du client.
    .fix = Lire le journal du backend pour cette seconde.
    .proper = Faire fermer le backend avec un code.
    .verify = Le tronçon du client se termine au moins un aller-retour plus tard.
rule-client-ended-first =
    .title = le client y a mis fin, le proxy a suivi
    .cause = Sur le tronçon situé devant le proxy, le client a mis fin à TCP le premier ; le proxy a ensuite mis fin
        au tronçon du backend.
    .fix = Examiner l’état du client à cette heure-là.
    .proper = Faire fermer le client avec un code.
    .verify = Le tronçon du backend se termine au moins un aller-retour plus tard.

# Many connections at once.
rule-mass-restart-graceful =
    .title = { $server } a fermé ses connexions avec { $code }
    .cause = { $count ->
        [one] { $count } connexion ouverte sur { $total } a été fermée par le serveur en { $duration } : un
            déploiement ou un redémarrage avec échange de Close.
       *[other] { $count } connexions ouvertes sur { $total } ont été fermées par le serveur en { $duration } : un
            déploiement ou un redémarrage avec échange de Close.
    }
    .fix = Faire reconnecter les clients après un délai aléatoire.
    .proper = Redémarrer par étapes, et vider les connexions par lots.
    .verify = L’heure correspond à un déploiement dans le journal du serveur.
rule-mass-crash =
    .title = { $server } a coupé ses connexions d’un coup
    .cause = { $count ->
        [one] { $count } connexion ouverte sur { $total } s’est terminée en { $duration } du fait du serveur et sans
            Close : son processus s’est arrêté, a planté ou a été tué.
       *[other] { $count } connexions ouvertes sur { $total } se sont terminées en { $duration } du fait du serveur et
            sans Close : son processus s’est arrêté, a planté ou a été tué.
    }
    .fix = Lire le journal du serveur et celui du système (mémoire, signaux) pour cette seconde.
    .proper = S’arrêter proprement avec 1001 ou 1012, et en laisser le temps au processus.
    .verify = L’heure de démarrage du processus a changé.
rule-proxy-reload-or-restart =
    .title = le proxy en { $server } a coupé ses connexions
    .cause = { $count ->
        [one] { $count } connexion s’est terminée en { $duration } sans Close, et le port en a aussitôt accepté de
            nouvelles : un rechargement ou un redémarrage du proxy.
       *[other] { $count } connexions se sont terminées en { $duration } sans Close, et le port en a aussitôt accepté
            de nouvelles : un rechargement ou un redémarrage du proxy.
    }
    .fix = Chercher un rechargement, un changement de configuration ou une réduction du nombre d’instances du proxy à
        cette heure-là.
    .proper = Laisser finir les anciens workers (nginx : un `worker_shutdown_timeout` long), et limiter les
        changements.
    .verify = L’heure correspond au journal du proxy.
rule-batch-drain =
    .title = { $server } a vidé ses connexions par lots
    .cause = { $count ->
        [one] { $count } connexion a été fermée par lots, à intervalles de { $interval } : une vidange ordonnée.
       *[other] { $count } connexions ont été fermées par lots, à intervalles de { $interval } : une vidange ordonnée.
    }
    .fix = Rien, si une vidange était voulue.
    .proper = Garder des lots assez petits pour les serveurs qui prennent le relais.
    .verify = L’heure correspond à un déploiement.
rule-network-event =
    .title = des connexions sont devenues muettes ensemble
    .cause = { $count ->
        [one] { $count } connexion a perdu l’autre côté en { $duration } : un lien, un routeur, un VPN ou un hôte est
            tombé.
       *[other] { $count } connexions ont perdu l’autre côté en { $duration } : un lien, un routeur, un VPN ou un hôte
            est tombé.
    }
    .fix = { $place ->
        [client] Examiner le réseau des clients à cette heure-là : tous sont dans un même réseau, les serveurs non.
        [server] Examiner le réseau des serveurs à cette heure-là : tous sont dans un même réseau, les clients non.
       *[path] Examiner le réseau commun à ces connexions à cette heure-là.
    }
    .proper = Utiliser des heartbeats des deux côtés, afin que chacun s’en aperçoive vite.
    .verify = Le reste du trafic sur le même chemin était muet lui aussi.
rule-lb-deregistration =
    .title = { $server } a été sorti de la rotation
    .cause = { $count ->
        [one] Le répartiteur de charge a mis fin à { $count } connexion en { $duration }, sans Close ; les nouvelles
            sont ensuite allées uniquement vers d’autres serveurs.
       *[other] Le répartiteur de charge a mis fin à { $count } connexions en { $duration }, sans Close ; les
            nouvelles sont ensuite allées uniquement vers d’autres serveurs.
    }
    .fix = Donner plus de temps aux connexions : allonger le délai de retrait (deregistration delay).
    .proper = Faire fermer le serveur lui-même avec 1001 ou 1012 avant la fin de ce délai.
    .verify = Le journal du répartiteur de charge indique le retrait du serveur avant cette heure.
rule-code-mix-by-hop =
    .title = un proxy a caché un redémarrage annoncé à d’autres
    .cause = { $count ->
        [one] { $count } connexion derrière un proxy s’est terminée sans Close dans la seconde où le serveur en a
            fermé d’autres avec { $code }.
       *[other] { $count } connexions derrière un proxy se sont terminées sans Close dans la seconde où le serveur en
            a fermé d’autres avec { $code }.
    }
    .fix = Traiter ces 1006 comme { $code }.
    .proper = Faire transmettre les trames Close par le proxy, ou le mettre à jour.
    .verify = Une capture derrière le proxy contient les trames Close.
rule-deploy-correlated-errors =
    .title = { $server } est revenu avec un autre programme
    .cause = { $count ->
        [one] { $count } connexion s’est terminée, et l’en-tête Server est passé de { $before } à { $after } : une
            mise en production.
       *[other] { $count } connexions se sont terminées, et l’en-tête Server est passé de { $before } à { $after } :
            une mise en production.
    }
    .fix = Comparer les erreurs avant et après ; revenir en arrière si elles ont augmenté.
    .proper = Mettre en production par étapes, et vider d’abord les connexions.
    .verify = L’heure correspond à une mise en production.
rule-wall-clock-periodic =
    .title = des connexions de { $server } se terminent à intervalles de { $interval }
    .cause = { $count ->
        [one] { $count } connexion s’est terminée lors de { $events } événements à intervalle fixe, quel que soit son
            âge.
       *[other] { $count } connexions se sont terminées lors de { $events } événements à intervalle fixe, quel que
            soit leur âge : une tâche planifiée, une rotation des journaux, un rechargement, un renouvellement de
            certificat.
    }
    .fix = Chercher ce qui s’exécute à ces heures-là sur ce serveur ou ce proxy.
    .proper = Recharger sans couper les connexions, ou les vider d’abord.
    .verify = L’événement suivant survient après le même intervalle.
rule-connection-limit =
    .title = { $server } n’accepte pas plus de { $limit } connexions
    .cause = { $count ->
        [one] { $count } tentative a échoué alors que { $limit } connexions étaient ouvertes, et il n’y en a jamais eu
            davantage.
       *[other] { $count } tentatives ont échoué alors que { $limit } connexions étaient ouvertes, et il n’y en a
            jamais eu davantage : une limite.
    }
    .fix = Relever la limite : fichiers ouverts, connexions par worker, sessions, quota.
    .proper = Placer une alerte sur le nombre de connexions, et ajouter de la capacité avant la limite.
    .verify = Plus de { $limit } connexions restent ouvertes.
rule-one-path-or-protocol =
    .title = { $kind ->
       *[path] le chemin { $name } échoue plus souvent que d’autres
        [subprotocol] le sous-protocole { $name } échoue plus souvent que d’autres
        [agent] le programme client { $name } échoue plus souvent que d’autres
    }
    .cause = { $count ->
        [one] { $count } connexion de ce type a échoué ou a été rompue, soit { $share } d’entre elles.
       *[other] { $count } connexions de ce type ont échoué ou ont été rompues, soit { $share } d’entre elles :
            beaucoup plus que pour les autres sur les mêmes serveurs.
    }
    .fix = Chercher ce qui y a changé en dernier.
    .proper = Surveiller les échecs par chemin, par sous-protocole et par version du client.
    .verify = Sans ce changement, la part diminue.
rule-session-takeover =
    .title = deux clients s’évincent l’un l’autre
    .cause = { $count ->
        [one] { $server } a mis fin à { $count } session dès qu’une autre de mêmes adresse et paramètres commençait.
       *[other] { $server } a mis fin à { $count } sessions dès qu’une autre de mêmes adresse et paramètres
            commençait : une identité utilisée deux fois.
    }
    .fix = Donner à chaque client une identité propre.
    .proper = Refuser ou fusionner une seconde connexion, et en informer l’ancienne session par un code propre.
    .verify = Les deux clients restent connectés.
rule-network-switch =
    .title = des clients ont changé de réseau
    .cause = { $count ->
        [one] { $count } client est devenu muet et est revenu peu après depuis une autre adresse, avec les mêmes
            paramètres.
       *[other] { $count } clients sont devenus muets et sont revenus peu après depuis d’autres adresses, avec les
            mêmes paramètres.
    }
    .fix = Rien sur le serveur ; ses anciennes sessions se terminent par heartbeat.
    .proper = Reprendre les sessions après une reconnexion, et utiliser des heartbeats pour que l’ancienne se termine
        vite.
    .verify = Les adresses appartiennent à des réseaux différents.
rule-storm-kills-server =
    .title = le retour des clients a submergé le serveur
    .cause = { $count ->
        [one] { $count } tentative après la perte a échoué ou a été refusée : le serveur ne pouvait pas accueillir
            d’un coup tous ceux qui revenaient.
       *[other] { $count } tentatives après la perte ont échoué ou ont été refusées : le serveur ne pouvait pas
            accueillir d’un coup tous ceux qui revenaient.
    }
    .fix = Refuser tôt avec 503 et Retry-After, et faire attendre les clients plus longtemps.
    .proper = Premier délai aléatoire, puis délais croissants, dans chaque client.
    .verify = Après un redémarrage, le débit d’upgrades reste régulier.
rule-reconnect-storm =
    .title = les clients sont revenus tous à la fois
    .cause = { $count ->
        [one] { $count } tentative de connexion est arrivée dans un délai de { $duration } après la perte.
       *[other] { $count } tentatives de connexion sont arrivées dans un délai de { $duration } après la perte.
    }
    .fix = Faire attendre les clients un temps aléatoire avant la première tentative.
    .proper = Premier délai aléatoire de 5 s au plus, puis délais croissants (RFC 6455 §7.2.3).
    .verify = Après un redémarrage, le débit d’upgrades reste régulier.
rule-reconnect-without-jitter =
    .title = les clients se reconnectent après un seul et même délai
    .cause = { $count ->
        [one] { $count } client est revenu { $delay } après sa perte.
       *[other] { $count } clients sont revenus { $delay } après leur perte, presque tous au même délai : celui-ci n’a
            pas de part aléatoire.
    }
    .fix = Ajouter au délai une part aléatoire.
    .proper = Premier délai aléatoire de 5 s au plus, puis délais croissants (RFC 6455 §7.2.3).
    .verify = Les retours après une perte s’étalent sur plusieurs secondes.
rule-equal-idle =
    .title = un délai d’inactivité de { $timer }
    .cause = { $count ->
        [one] { $count } connexion s’est terminée après { $timer } de silence.
       *[other] { $count } connexions se sont terminées après le même silence de { $timer } : un minuteur.
    }{ $known ->
        [yes] { " " }Connu pour cette durée : { $product }.
       *[no] { "" }
    }{ $collides ->
        [yes] { " " }La plupart envoient un ping toutes les { $interval }, si bien que le ping et le minuteur tombent
            en même temps.
       *[no] { "" }
    }
    .fix = { $watched ->
        [client] Faire envoyer par le client un heartbeat au moins toutes les { $suggested }, ou relever le délai.
        [server] Faire envoyer par le serveur un heartbeat au moins toutes les { $suggested }, ou relever le délai.
        [messages] Envoyer un message au moins toutes les { $suggested }, car les pings ne comptent pas, ou relever le
            délai.
       *[both] Envoyer un heartbeat au moins toutes les { $suggested }, ou relever le délai.
    }
    .proper = Garder les heartbeats à un intervalle inférieur à la limite d’inactivité la plus courte du chemin.
    .verify = Avec des heartbeats, les connexions durent plus de { $timer }.
rule-equal-lifetimes =
    .title = un âge maximal de { $timer }
    .cause = { $count ->
        [one] { $count } connexion s’est terminée à l’âge de { $timer }.
       *[other] { $count } connexions se sont terminées au même âge de { $timer }, quelle que soit leur activité : une
            limite d’un proxy ou d’un service, ou la durée de vie d’un jeton.
    }{ $known ->
        [yes] { " " }Connu pour cette durée : { $product }.
       *[no] { "" }
    }
    .fix = Se reconnecter, et renouveler les jetons, peu avant cet âge.
    .proper = Reprendre l’état dans la connexion suivante.
    .verify = Une connexion ouverte à un autre moment se termine au même âge.
rule-one-backend-bad =
    .title = { $server } échoue plus souvent que les autres
    .cause = { $count ->
        [one] { $count } connexion de ce serveur a échoué ou a été rompue, soit { $share } des siennes.
       *[other] { $count } connexions de ce serveur ont échoué ou ont été rompues, soit { $share } des siennes :
            beaucoup plus que pour les autres.
    }
    .fix = Sortir ce serveur de la rotation, et le comparer avec les autres.
    .proper = Faire ouvrir un WebSocket par les contrôles de santé.
    .verify = Sans lui, la part des échecs diminue.
rule-rising-overload =
    .title = de plus en plus de clients sont refusés
    .cause = { $count ->
        [one] { $count } connexion a été refusée avec 429, 503 ou 1013.
       *[other] { $count } connexions ont été refusées avec 429, 503 ou 1013, et leur part a augmenté : une limite a
            été atteinte.
    }
    .fix = Trouver la limite : connexions, débit ou quota.
    .proper = Ajouter de la capacité avant d’approcher de la limite, et placer une alerte dessus.
    .verify = Le nombre de connexions ouvertes forme un plateau.
rule-client-flapping =
    .title = { $client } se connecte et échoue sans cesse
    .cause = { $count ->
        [one] { $count } connexion de ce client a échoué en quelques secondes.
       *[other] { $count } connexions de ce client ont échoué en quelques secondes, l’une après l’autre.
    }
    .fix = Examiner la cause de chacune de ces fins, et faire attendre le client plus longtemps après chacune.
    .proper = Délais croissants, et fin des tentatives là où la réponse ne changera pas.
    .verify = Les tentatives du client se raréfient.
rule-tcp-refused =
    .title = des tentatives de connexion ont été refusées
    .cause = { $count ->
        [one] { $count } SYN a reçu un RST en réponse : rien n’écoute sur ce port, ou un pare-feu rejette.
       *[other] { $count } SYN ont reçu un RST en réponse : rien n’écoute sur ce port, ou un pare-feu rejette.
    }
    .fix = Vérifier que le service fonctionne et est à l’écoute, ainsi que les règles du pare-feu.
    .proper = Surveiller le port de l’extérieur.
    .verify = Une connexion à ce port est acceptée.
rule-tcp-unreachable =
    .title = des tentatives de connexion sont restées sans réponse
    .cause = { $count ->
        [one] { $count } SYN est resté sans réponse : écarté par un filtre, ou aucune route.
       *[other] { $count } SYN sont restés sans réponse : écartés par un filtre, ou aucune route.
    }
    .fix = Vérifier l’adresse, la route et les pare-feu.
    .proper = Surveiller le port de l’extérieur.
    .verify = Une connexion à ce port est acceptée.
rule-capture-duplicated =
    .title = des paquets ont été capturés deux fois
    .cause = { $count ->
        [one] { $count } paquet est présent deux fois ; la copie a été laissée de côté.
       *[other] { $count } paquets sont présents deux fois ; les copies ont été laissées de côté.
    }
    .fix = Capturer sur une seule interface, ou retirer les copies avec `editcap -d`.
    .proper = Ne dupliquer chaque lien qu’une fois vers le point de capture.
    .verify = Le prochain rapport ne compte aucune copie.

# Packets and figures that prove it.
evidence-close = { $side ->
        [client] Close { $code } du client
       *[server] Close { $code } du serveur
    }
evidence-answer = { $side ->
        [client] Close { $code } du client, en réponse
       *[server] Close { $code } du serveur, en réponse
    }
evidence-fin = { $side ->
        [client] FIN du client
       *[server] FIN du serveur
    }
evidence-rst = { $side ->
        [client] RST du client
       *[server] RST du serveur
    }
evidence-last-data = { $side ->
        [client] dernières données, du client
       *[server] dernières données, du serveur
    }
evidence-silence = fin après { $idle } de silence
evidence-age = ouverte pendant { $age }
evidence-ping = { $side ->
        [client] Ping du client sans Pong
       *[server] Ping du serveur sans Pong
    }{ $acked ->
        [yes] , acquitté par TCP
        [no] , non acquitté
       *[unknown] { "" }
    }
evidence-heartbeat = { $side ->
        [client] ping du client toutes les { $interval }
       *[server] ping du serveur toutes les { $interval }
    }{ $answered ->
        [yes] , aller-retour habituel { $usual }
       *[no] { "" }
    }{ $unanswered ->
        [0] { "" }
       *[other] , { $unanswered } sans réponse
    }
evidence-no-message = fin après { $idle } sans message
evidence-fault = { $side ->
        [client] le client a enfreint une règle
       *[server] le serveur a enfreint une règle
    }
evidence-status = HTTP { $status }
evidence-alert = { $side ->
        [client] alerte { $alert } du client
       *[server] alerte { $alert } du serveur
    }
evidence-ttl = RST avec le TTL { $seen }, habituel { $usual }
evidence-ip-id = RST avec l’identification IP { $seen }, { $usual } avant lui
evidence-rst-both = RST dans l’autre sens, à { $seen } d’écart
evidence-rst-own = RST avec la fenêtre { $window } et l’identification IP { $seen } après { $usual } : du même socket
evidence-rst-stranger = RST sans fenêtre, comme d’un hôte qui ne connaît pas la connexion
evidence-pause = premier paquet après { $pause } de silence
evidence-icmp = { $kind ->
        [prohibited] ICMP de { $reporter } : interdit
        [too_big] ICMP de { $reporter } : paquet trop grand
        [time_exceeded] ICMP de { $reporter } : temps dépassé
       *[unreachable] ICMP de { $reporter } : destination inaccessible
    }
evidence-icmp-many = { $count ->
        [one] erreurs ICMP au sujet de { $count } connexion
       *[other] erreurs ICMP au sujet de { $count } connexions
    }
evidence-clock-jump = heure antérieure à celle des paquets précédents
evidence-retransmissions = { $side ->
        [client] le client a envoyé { $count } fois en vain
       *[server] le serveur a envoyé { $count } fois en vain
    }
evidence-wait = après { $wait } d’attente
evidence-message = { $side ->
        [client] message de { $bytes } du client
       *[server] message de { $bytes } du serveur
    }
evidence-leg = { $leg ->
        [client] tronçon du client :{ " " }
       *[upstream] tronçon du backend :{ " " }
    }{ $what ->
        [close] Close { $number }
        [status] HTTP { $number }
        [rst] RST
        [fin] FIN
       *[end] fin
    }{ $side ->
        [client] { " " }du client
        [server] { " " }du serveur
       *[none] { "" }
    }
evidence-first-end = première de ces fins
evidence-last-end = dernière de ces fins
evidence-refused-syn = le backend refuse TCP
evidence-unanswered-syn = SYN vers le backend sans réponse
evidence-clear = texte en clair à la place de TLS
evidence-zero-window = { $side ->
        [client] la fenêtre du client était nulle
       *[server] la fenêtre du serveur était nulle
    }

# What it was not.
not-timer = Pas de minuteur : le silence de { $idle } ne correspond à aucun qui soit connu.
not-idle = Pas de délai d’inactivité : des données sont passées { $idle } avant la fin.
not-middlebox = Pas d’équipement intermédiaire : le RST a le TTL { $seen } des autres paquets de son émetteur.
not-heartbeat = Pas de heartbeat en cause : aucun ping n’est resté sans réponse.
not-violation = Pas de défaut : aucune trame capturée n’enfreint de règle.

# Labels.
findings-proper = Durablement
findings-verify = Vérifier
findings-evidence = Observé
findings-not = Écarté
findings-filter = Filtre
confidence = sûr à { $percent } %
