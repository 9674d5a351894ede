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

code-0-999 = jamais un code de fermeture
    .meaning = Les codes inférieurs à 1000 ne sont pas utilisés ; ce numéro n’apprend donc rien sur la connexion.
    .use = Personne ne peut l’envoyer : utiliser 1000 pour une fin normale, ou 4000 à 4999 pour un code propre à
        l’application.
    .wire = Une trame Close avec ce numéro dans ses deux premiers octets, suivie en général d’un Close 1002 en
        réponse ou de la fin de TCP.
    .fix = Corriger l’émetteur. Envoyer 1000 pour une fin normale et 4000 à 4999 pour un code propre à l’application ;
        un statut HTTP s’exprime par 4000 plus le statut, par exemple 4401.
    .browser = Un navigateur qui rejette ce numéro déclenche un événement error et signale 1006, wasClean false ; un
        navigateur qui l’accepte le signale tel quel.
    .trap = Un récepteur qui vérifie les codes met la connexion en échec ; son application voit alors 1006 et
        n’apprend jamais ce numéro.

code-0-999-other-number = Un programme passe comme code de fermeture un numéro d’une autre nature, tel qu’un statut
        HTTP ou un code de sortie.
    .wire = Les deux premiers octets de la trame Close contiennent ce numéro.
    .fix = Convertir ce numéro en un code valide avant d’appeler close.

code-1000 =
    .meaning = L’émetteur a accompli ce à quoi servait la connexion et y met fin volontairement.
    .use = Client ou serveur, quand son travail est achevé ; mais pas si les clients doivent revenir : envoyer alors
        1001, 1012 ou un code privé.
    .wire = Close 1000 dans un sens, Close 1000 en réponse dans l’autre, puis en général un FIN du serveur.
    .fix = Rien, si cette fin était voulue. Si elle est précédée chaque fois de la même durée d’inactivité, relever le
        délai d’inactivité du serveur ou envoyer des heartbeats du client à un intervalle plus court que ce délai.
    .browser = L’événement close porte le code 1000 et wasClean true ; il n’y a pas d’événement error.
    .trap = 1000 ne prouve pas une fin saine : regarder la durée d’inactivité et le motif. Plusieurs clients, dont
        celui de Phoenix, ne se reconnectent pas après ce code.

code-1000-work-done = Le programme du client appelle close avec 1000 parce qu’il a terminé.
    .wire = Close 1000 du client, sans motif, avec Close 1000 en réponse.
    .fix = Rien, sauf si le programme a fermé trop tôt ; chercher alors pourquoi il a appelé close.

code-1000-client-silent = Cowboy et les serveurs fondés sur lui mettent fin à une connexion après 60 à 66 s sans
        données du client.
    .wire = Close 1000 du serveur, sans motif, au terme d’un silence du client.
    .fix = Relever `idle_timeout`, ou faire envoyer plus souvent un ping ou un message par le client.

code-1000-heartbeat-failed = Un serveur Tornado ne reçoit pas un pong, ou un client Phoenix ne reçoit pas la réponse
        à un heartbeat, et ferme avec 1000.
    .wire = Le motif est « ping timed out » ou « heartbeat timeout ».
    .fix = Déterminer pourquoi l’autre côté n’a pas répondu : programme bloqué, chemin lent ou limite trop courte.

code-1000-maximum-lifetime = uWebSockets met fin à une connexion qui a atteint le `maxLifetime` configuré, désactivé
        par défaut.
    .wire = Close 1000 du serveur avec le motif « please reconnect ».
    .fix = Faire reconnecter le client lorsqu’il reçoit ce motif, ou relever `maxLifetime`.

code-1000-server-shutdown = Bandit ferme ses connexions avec 1000 quand il s’arrête.
    .wire = Close 1000 d’un serveur à tous ses clients en quelques secondes.
    .fix = Faire reconnecter les clients après un délai aléatoire, même si le code est 1000.

code-1001 =
    .meaning = L’émetteur lui-même disparaît : une page a été quittée, ou un serveur s’arrête.
    .use = Client ou serveur, quand il disparaît pour une cause qui lui est propre ; un serveur qui revient bientôt
        peut envoyer 1012 à la place.
    .wire = Close 1001. Les navigateurs ne donnent pas de motif ; les serveurs souvent, par exemple « Connection Idle
        Timeout » ou « The server is stopping ».
    .fix = Pour un arrêt, vider d’abord les connexions, fermer par lots et faire attendre les clients un temps
        aléatoire. Pour un délai d’inactivité, envoyer des pings ou le relever. Pour une durée maximale, se
        reconnecter peu avant.
    .browser = Une page quittée n’est informée de rien ; un 1001 du serveur donne le code 1001, wasClean true et aucun
        événement error.
    .trap = Venant d’un client, il est en général anodin. Venant d’un serveur, une seule connexion fermée indique une
        limite d’inactivité ou de durée ; toutes à la fois, un arrêt.

code-1001-page-left = L’utilisateur ferme l’onglet ou passe à une autre page, et le navigateur envoie 1001.
    .wire = Close 1001 du client, sans motif, puis la fin de TCP.
    .fix = Rien ; enregistrer l’état sur le serveur si l’utilisateur peut revenir.

code-1001-server-stops = Un serveur s’arrête et ferme toutes ses connexions, comme le font par défaut Tomcat et
        websockets (Python).
    .wire = Close 1001 à tous les clients en une seconde environ ; Tomcat donne un motif tel que « The server is
        stopping ».
    .fix = Vider les connexions avant l’arrêt, et faire reconnecter les clients après un délai aléatoire.

code-1001-idle-limit = Jetty met fin à une connexion inactive après 30 s ; Tomcat seulement si une limite est
        configurée.
    .wire = Close 1001 avec le motif « Connection Idle Timeout » ou « … idle timeout expired ».
    .fix = Envoyer des pings à un intervalle plus court que la limite, ou relever celle-ci.

code-1001-session-limit = Un service met fin à chaque session à son âge maximal, comme OpenAI Realtime.
    .wire = Close 1001 du serveur ; le motif indique la durée maximale en minutes.
    .fix = Ouvrir une nouvelle session peu avant la limite.

code-1002 =
    .meaning = L’émetteur a reçu des octets qui enfreignent les règles de trame de la RFC 6455 ; l’autre côté, ou un
        élément intermédiaire, est donc à soupçonner.
    .use = Client ou serveur, quand il reçoit une trame qui enfreint les règles et qu’il peut encore envoyer un Close.
    .wire = Close 1002. Si la capture contient la trame défectueuse, elle se trouve dans l’autre sens, peu avant.
    .fix = Trouver la première trame qui enfreint une règle et corriger son émetteur. Désactiver permessage-deflate à
        titre d’essai. Retirer du chemin les proxys qui réécrivent le flux, ou utiliser TLS.
    .browser = Du serveur : code 1002, wasClean true, aucun événement error. Envoyé par le navigateur lui-même : un
        événement error, puis 1006, wasClean false.
    .trap = Sans trame défectueuse, soupçonner un délai d’inactivité, un sous-protocole refusé ou un code valide mais
        plus récent. Tomcat envoie 1002 au lieu de 1006 après une erreur d’E/S.

code-1002-compression-not-agreed = Un côté, souvent le micrologiciel d’un appareil, envoie des messages compressés
        sans que permessage-deflate ait été convenu.
    .wire = Une trame de données avec RSV1 à 1, et pas de permessage-deflate dans le 101.
    .fix = Désactiver la compression chez l’émetteur, ou convenir de permessage-deflate dans l’upgrade.

code-1002-two-writers = Deux threads ou tâches d’un même côté écrivent sur le même socket, et leurs trames se
        mélangent.
    .wire = Un en-tête de trame dans la charge utile d’une autre, ou un nouveau message avant la fin du précédent.
    .fix = Ne laisser qu’une seule tâche écrire sur un socket, ou protéger les écritures par un verrou.

code-1002-close-code-rejected = Une bibliothèque rejette le code de fermeture reçu : un code interdit ou, avec Tomcat
        et Bandit, aussi 1012 à 1014.
    .wire = Un Close avec un autre code d’abord, et Close 1002 en réponse.
    .fix = Lire le premier Close. Corriger son émetteur si le code est interdit, sinon mettre à jour la bibliothèque
        qui a répondu.

code-1002-client-silent = Bandit met fin à une connexion après 60 s sans données du client, et envoie 1002.
    .wire = Close 1002 du serveur, sans motif, après un silence du client, et aucune trame défectueuse.
    .fix = Envoyer plus souvent un heartbeat depuis le client, ou relever le délai dans le serveur.

code-1002-http-in-stream = Un proxy ou un serveur écrit du texte HTTP ou HTML, tel qu’une page d’erreur, dans la
        connexion ouverte.
    .wire = Des octets tels que « HTTP/1.1 » ou « <html » là où une trame devrait commencer.
    .fix = Trouver l’élément du chemin qui écrit ce texte et l’empêcher de répondre sur les connexions passées à
        WebSocket.

code-1002-subprotocol-refused = subscriptions-transport-ws ferme quand le client n’a pas choisi l’un de ses deux
        sous-protocoles.
    .wire = Close 1002 du serveur juste après le 101.
    .fix = Utiliser le même sous-protocole dans le client et le serveur.

code-1003 =
    .meaning = L’émetteur a reçu un type de données qu’il ne peut pas accepter, par exemple du binaire alors qu’il ne
        lit que du texte.
    .use = Client ou serveur, quand le type d’un message ne lui convient pas ; pour un contenu contraire à son type,
        envoyer 1007.
    .wire = Close 1003 juste après une trame de données de l’autre côté, souvent d’un opcode différent des
        précédentes.
    .fix = Envoyer le type de trame que le récepteur attend, et convenir d’un sous-protocole qui le fixe.
    .browser = L’événement close porte le code 1003 et wasClean true ; il n’y a pas d’événement error.
    .trap = Certaines bibliothèques envoient aussi 1003 pour un message qu’elles ne peuvent pas analyser, bien que son
        type soit correct ; Jetty nomme ce code « bad data ».

code-1003-wrong-frame-type = Le gestionnaire de texte de Spring reçoit un message binaire, ou son gestionnaire
        binaire un message texte.
    .wire = Le motif est « Binary messages not supported » ou « Text messages not supported ».
    .fix = Envoyer l’autre type de trame, ou utiliser un gestionnaire qui accepte les deux.

code-1003-not-decodable = La classe endpoint de Starlette reçoit le mauvais type de trame, ou du texte qui n’est pas
        du JSON là où elle attend du JSON.
    .wire = Close 1003 du serveur, sans motif, juste après un message du client.
    .fix = Comparer ce message avec l’attribut `encoding` de l’endpoint.

code-1003-mqtt-as-text = Un client envoie des paquets MQTT dans des trames texte, alors que MQTT n’admet que des
        trames binaires.
    .wire = Des trames texte sur une connexion au sous-protocole `mqtt`, puis la fin.
    .fix = Envoyer MQTT dans des trames binaires.

code-1004 =
    .meaning = 1004 est réservé et n’a pas de signification.
    .use = Personne ne peut l’envoyer ; pour un message trop grand, envoyer 1009.
    .wire = Une trame Close avec 1004, à laquelle la plupart des récepteurs répondent par Close 1002.
    .fix = Corriger ou mettre à jour l’émetteur. Utiliser 1009 pour la taille et un code privé pour une signification
        propre.
    .browser = Chromium et WebKit ne le rejettent pas : l’événement close porte le code 1004, wasClean true, sans
        événement error.
    .trap = Chromium et WebKit l’acceptent, si bien que seuls les autres récepteurs protestent. D’anciens tableaux
        l’expliquent comme « trop grand ».

code-1004-old-table = Un programme suit un ancien tableau où 1004 signifiait qu’un message était trop grand.
    .wire = 1004 dans les deux premiers octets d’une trame Close.
    .fix = Remplacer 1004 par 1009 là où il s’agit d’une limite de taille.

code-1005 =
    .meaning = Une trame Close sans code est arrivée ; 1005 est la façon dont la bibliothèque du récepteur le signale.
    .use = Personne ne peut l’envoyer. Un Close vide est permis, mais un code tel que 1000 avec un motif en dit plus.
    .wire = Une trame Close au corps vide, en général suivie d’un Close vide en réponse : une fermeture complète.
    .fix = Passer un code et un motif là où close() est appelé, afin que la prochaine fin s’explique d’elle-même. Sur
        une passerelle, transmettre les deux.
    .browser = L’événement close porte le code 1005, un motif vide et wasClean true ; il n’y a pas d’événement error.
    .trap = 1005 n’est pas 1006 : ici, une trame Close est bien arrivée. uvicorn signale 1005 à l’application après
        une simple perte de TCP, contrairement à ce que montre le réseau.

code-1005-close-without-code = Une page ou un programme Node.js appelle close() sans argument, ou le navigateur
        élimine un socket inutilisé.
    .wire = Un Close vide du client, avec quatre octets de masque et sans charge utile.
    .fix = Appeler close avec 1000 ou un code privé, et un motif.

code-1005-socketio-timeout = Socket.IO met fin à la connexion après un heartbeat manqué : le serveur envoie un ping
        toutes les 25 s et attend 20 s, le client attend 45 s.
    .wire = Un Close vide après un silence ; le dernier texte « 2 » du serveur n’a pas reçu de réponse « 3 », ou aucun
        « 2 » n’est venu.
    .fix = Ne pas bloquer la boucle d’événements dans les deux programmes, ou relever `pingTimeout`.

code-1005-server-without-code = Un serveur met fin à la connexion sans code, comme Socket.IO à chaque déconnexion.
    .wire = Un Close vide du serveur ; avec Socket.IO, souvent un texte « 41 » juste avant.
    .fix = Lire le journal du serveur, ou envoyer la raison dans un message avant le Close.

code-1005-gateway-drops-code = Une passerelle termine elle-même les deux connexions et ne transmet pas le code, comme
        cela a été signalé pour Spring Cloud Gateway.
    .wire = Un code sur le tronçon entre la passerelle et le serveur, un Close vide sur celui du client.
    .fix = Mettre à jour la passerelle, ou y transmettre le code et le motif.

code-1006 =
    .meaning = La connexion s’est terminée, ou ne s’est jamais ouverte, sans trame Close ; 1006 est un
        constat que la bibliothèque inscrit elle-même.
    .use = Personne ne peut l’envoyer. Un relais dont l’autre côté a disparu envoie 1011 ou 1014 à la place.
    .wire = FIN, RST ou silence après les dernières données et pas de trame Close, ou un upgrade sans 101 valide. La
        vraie réponse est la manière dont la connexion s’est terminée, et de quel côté.
    .fix = FIN après une durée d’inactivité fixe : envoyer des pings à un intervalle inférieur au délai le plus court.
        Autre fin venant du serveur : lire son journal pour cette seconde. Silence : utiliser des heartbeats. Se
        reconnecter avec des délais croissants et aléatoires.
    .browser = L’événement close porte le code 1006, un motif vide et wasClean false ; l’échec d’un upgrade
        déclenche d’abord un événement error.
    .trap = 1006 n’est jamais une cause. Dans une trame, c’est le constat d’un relais, transmis par erreur, et le
        récepteur échoue alors avec 1002.

code-1006-proxy-idle = Un proxy ou un répartiteur de charge met fin à une connexion inactive : nginx et AWS ALB après
        60 s par défaut.
    .wire = FIN ou RST après la même durée d’inactivité sur chaque connexion, des deux côtés du proxy.
    .fix = Envoyer des pings à la moitié de la limite la plus courte, ou relever la limite, dans nginx
        `proxy_read_timeout`.

code-1006-upgrade-refused = Le serveur ou un proxy répond à l’upgrade par un statut HTTP tel que 401, 403, 404 ou 502.
    .wire = Un statut autre que 101, et aucune trame.
    .fix = Suivre le statut : identifiants, origine autorisée, chemin, transmission des en-têtes Upgrade, ou santé du
        backend.

code-1006-server-program-ended = Le programme du serveur échoue ou est tué ; uvicorn coupe TCP quand un gestionnaire
        lève une exception.
    .wire = FIN ou RST du serveur peu après le 101 ou un message du client.
    .fix = Lire le journal du serveur pour cette seconde, et intercepter les exceptions dans le gestionnaire.

code-1006-path-lost = Le réseau ou un hôte a disparu, ou un NAT ou un pare-feu a oublié la connexion inactive.
    .wire = Des retransmissions ou des sondes sans réponse, et ni FIN ni RST.
    .fix = Utiliser des heartbeats des deux côtés, à un intervalle inférieur aux délais d’inactivité des NAT et des
        pare-feu.

code-1006-heartbeat-cut = Un serveur coupe un client dont un pong manque, comme le font aiohttp et la recette de `ws`
        avec `terminate()`.
    .wire = Un Ping du serveur sans Pong, puis FIN ou RST du serveur.
    .fix = Déterminer pourquoi le client n’a pas répondu, ou relever le délai de pong du serveur.

code-1006-client-gone = Le programme du client a été tué ou suspendu, ou son système a fermé le socket.
    .wire = FIN ou RST du client sans trame Close.
    .fix = Examiner l’état du client à cette heure-là, et lui permettre de reprendre sa session.

code-1006-tls-failed = La négociation TLS échoue, et un navigateur le signale aussi comme 1006.
    .wire = Une alerte TLS ou la fin de TCP avant tout HTTP.
    .fix = Suivre l’entrée 1015.

code-1006-answer-invalid = Le client rejette le 101 : une clé d’acceptation incorrecte, ou aucun des sous-protocoles
        qu’un navigateur a demandés.
    .wire = Un 101 avec ce défaut, puis FIN ou RST du client.
    .fix = Faire répondre le serveur avec l’un des sous-protocoles proposés, et empêcher les proxys de modifier les
        en-têtes.

code-1006-close-lost = Un côté envoie Close et coupe la connexion alors que des données restent à lire, si bien qu’un
        RST devance le Close.
    .wire = Une trame Close dans un sens, suivie d’un RST et restée sans réponse.
    .fix = Lire toutes les données entrantes après l’envoi du Close, jusqu’à la réponse ou une limite de temps.

code-1007 =
    .meaning = L’émetteur a reçu un message dont le contenu ne correspond pas à son type : du texte qui n’est pas en
        UTF-8, ou des données compressées qui ne se décompressent pas.
    .use = Client ou serveur, quand le contenu d’un message est invalide ; pour le mauvais type de message, envoyer
        1003.
    .wire = Close 1007 après un message texte, ou après un message compressé, dont la première trame a RSV1 à 1.
    .fix = Envoyer les données binaires dans des trames binaires et encoder le texte en UTF-8. Pour la compression,
        comparer les réglages de context takeover des deux côtés, ou désactiver permessage-deflate à titre d’essai.
    .browser = Du serveur : code 1007, wasClean true, aucun événement error. Constaté par le navigateur : un événement
        error, puis 1006, wasClean false.
    .trap = uWebSockets, Tornado et, par défaut, Autobahn coupent TCP au lieu d’envoyer 1007, si bien que l’autre côté
        voit 1006.

code-1007-text-not-utf8 = Un programme envoie comme texte des données binaires ou un autre encodage, ou coupe un
        caractère entre deux messages.
    .wire = Un message texte dont les octets ne sont pas de l’UTF-8 valide, puis Close 1007 de son récepteur.
    .fix = Utiliser des trames binaires pour des octets, et ne couper le texte qu’entre deux caractères.

code-1007-inflate-failed = Des données compressées ne peuvent pas être décompressées, souvent parce que les deux côtés
        divergent sur le context takeover ; `ws` et Bandit envoient 1007.
    .wire = Un message avec RSV1 à 1 qui ne se décompresse pas, puis Close 1007.
    .fix = Activer `no_context_takeover` des deux côtés, ou désactiver la compression à titre d’essai.

code-1008 =
    .meaning = L’émetteur refuse de continuer selon une règle qui lui est propre, et le code ne dit pas laquelle.
    .use = Client ou serveur, quand aucun autre code ne convient ; 3000, 3003 ou un code privé en dit plus au client.
    .wire = Close 1008. Peu après le 101 : authentification ou origine. Après une rafale du client : limite de débit.
        Après des fenêtres nulles : lecteur lent.
    .fix = Lire le motif, puis renouveler le jeton, autoriser l’origine, ralentir ou répartir la charge. Dans le
        serveur, utiliser des codes plus précis pour que les clients puissent réagir.
    .browser = L’événement close porte le code 1008 et wasClean true ; il n’y a pas d’événement error.
    .trap = Appliquée avant l’upgrade, la même règle apparaît comme HTTP 401 ou 403, et un navigateur signale
        1006. Un client Jetty envoie 1008 pour les erreurs de son propre gestionnaire.

code-1008-not-authorized = Un jeton manque, est erroné ou a expiré, et le serveur le vérifie après l’upgrade.
    .wire = Close 1008 du serveur, souvent dans les deux secondes qui suivent le 101 ; chercher un motif qui
        mentionne le jeton.
    .fix = Renouveler le jeton avant de se connecter ; vérifier les horloges.

code-1008-origin-not-allowed = L’origine de la page n’est pas dans la liste du serveur.
    .wire = Close 1008 avec un motif qui mentionne l’origine ; comparer l’en-tête Origin de la requête.
    .fix = Ajouter cette origine à la liste du serveur.

code-1008-rate-limit = Le client envoie plus de messages que le service n’en autorise.
    .wire = De nombreux messages du client en peu de temps, puis Close 1008 du serveur.
    .fix = Envoyer moins de messages, ou en regrouper plusieurs.

code-1008-slow-reader = Le client lit trop lentement, et la file du serveur qui lui est destinée est pleine, comme
        dans l’exemple de chat de coder/websocket.
    .wire = Des fenêtres nulles du client, puis Close 1008 ; dans cet exemple, le motif contient « too slow ».
    .fix = Lire plus vite dans le client, ou lui envoyer moins de données.

code-1008-too-many-fragments = Un message compte plus de fragments que `ws` n’en autorise, 131 072 par défaut.
    .wire = Un très grand nombre de trames de continuation, puis Close 1008 avec le motif « Too many message
        fragments ».
    .fix = Envoyer des fragments plus grands, ou répartir les données en plusieurs messages.

code-1009 =
    .meaning = L’émetteur a reçu un message plus grand que ce qu’il accepte.
    .use = Client ou serveur, quand un message dépasse sa limite ; le motif devrait indiquer cette limite.
    .wire = Close 1009 pendant ou juste après l’envoi d’un grand message par l’autre côté, souvent suivi d’un RST
        parce que le reste n’a jamais été lu.
    .fix = Relever la limite du récepteur, ou répartir les données en plusieurs messages dans l’application. Dans
        beaucoup de bibliothèques, un message compressé compte pour sa taille décompressée.
    .browser = L’événement close porte le code 1009 et wasClean true si la fermeture s’achève ; après un RST, ce peut
        être 1006.
    .trap = Les fragments ne servent à rien contre une limite portant sur les messages. Un RST peut détruire la trame
        Close, et l’émetteur du message voit alors 1006.

code-1009-limit-exceeded = Un message dépasse la limite : 64 Kio dans Jetty, 1 Mio dans websockets (Python), 128 ko
        sur AWS API Gateway.
    .wire = Un grand message, puis Close 1009 de son récepteur.
    .fix = Relever la limite, par exemple `max_size` dans websockets (Python), ou envoyer des messages plus petits.

code-1009-tomcat-buffer = Un message dépasse le tampon de Tomcat, 8 Kio par défaut, et le gestionnaire n’accepte que
        des messages entiers.
    .wire = Le motif indique la limite, par défaut `[8192]` octets.
    .fix = Relever la taille maximale du tampon de message, ou lire les messages par parties.

code-1009-rst-after-close = Le récepteur ferme alors que le reste du message arrive encore, et son système répond par
        un RST.
    .wire = Close 1009 puis RST du même côté, sans Close en réponse.
    .fix = Relever la limite ou envoyer moins ; traiter un 1006 après un grand message comme un 1009.

code-1010 =
    .meaning = Le client a besoin d’une extension que le serveur n’a pas acceptée ; le motif devrait la nommer.
    .use = Le client seulement ; un serveur qui a besoin d’une extension refuse l’upgrade.
    .wire = Un upgrade qui propose une extension, un 101 sans elle, puis Close 1010 du client.
    .fix = Activer l’extension dans le serveur et dans chaque proxy qui réécrit les en-têtes, ou la rendre
        facultative dans le client.
    .browser = Les navigateurs n’envoient jamais 1010 ; envoyé par un serveur, il donne le code 1010, wasClean true et
        aucun événement error.
    .trap = La plupart des clients mettent plutôt fin à TCP après le 101. Le cas inverse, une extension que personne
        n’a proposée, fait échouer le client avec 1006.

code-1010-extension-missing = Il manque une extension à un client strict : le serveur ne la prend pas en charge, ou un
        proxy a retiré Sec-WebSocket-Extensions.
    .wire = Close 1010 du client juste après un 101 sans l’extension.
    .fix = Comparer l’en-tête des deux côtés de chaque proxy, et activer l’extension.

code-1010-server-misuse = Un serveur envoie 1010, bien que ce code soit destiné aux clients.
    .wire = Close 1010 dans le sens du serveur vers le client.
    .fix = Faire refuser l’upgrade par le serveur, ou envoyer 1008 ou un code privé.

code-1011 =
    .meaning = Le serveur a rencontré une situation imprévue et n’a pas pu continuer.
    .use = Le serveur, par définition ; websockets (Python) l’envoie aussi depuis des clients.
    .wire = Close 1011, souvent du serveur peu après un message du client. Un délai de keepalive dépassé se voit à un
        Ping sans Pong qui le précède.
    .fix = Lire le journal du serveur à l’heure du Close. En cas de délai de keepalive dépassé, ne pas bloquer la
        boucle d’événements, relever `ping_timeout`, ou chercher des pertes sur le chemin.
    .browser = L’événement close porte le code 1011 et wasClean true ; il n’y a pas d’événement error.
    .trap = Venant d’un client, c’est presque toujours le keepalive de websockets (Python). Une fermeture complète
        avec 1011 signale tout de même une défaillance.

code-1011-handler-failed = Un gestionnaire de messages du serveur lève une exception, comme avec websockets (Python)
        ou Cowboy.
    .wire = Close 1011 du serveur, sans motif, peu après un message du client.
    .fix = Lire l’exception dans le journal du serveur, et rejouer ce message.

code-1011-keepalive-timeout = websockets (Python), client ou serveur, envoie un ping toutes les 20 s et n’a pas reçu
        de pong dans les 20 s.
    .wire = Le motif est « keepalive ping timeout » ; un Ping qui le précède n’a pas de Pong.
    .fix = Débloquer la boucle d’événements, ou relever `ping_timeout` du côté qui a envoyé le Close.

code-1011-backend-lost = Un relais a perdu son backend et envoie 1011 à la place du 1006 qu’il y a constaté.
    .wire = Close 1011 sur le tronçon du client, après la fin de TCP sans Close sur celui du backend.
    .fix = Chercher la cause sur l’autre tronçon du relais.

code-1011-no-audio = Deepgram met fin à un flux après 10 s sans audio ni message KeepAlive.
    .wire = Close 1011 du serveur ; le motif contient « NET-0001 ».
    .fix = Envoyer de l’audio, ou un message KeepAlive toutes les quelques secondes.

code-1012 =
    .meaning = Le serveur redémarre, et le client devrait revenir.
    .use = Le serveur, quand il redémarre et sera bientôt de nouveau disponible.
    .wire = Close 1012 d’un serveur à de nombreux clients en quelques secondes.
    .fix = Faire revenir les clients après un délai aléatoire. Redémarrer les serveurs l’un après l’autre, et choisir
        dans le répartiteur de charge un délai de désenregistrement plus long que la vidange des connexions.
    .browser = L’événement close porte le code 1012 et wasClean true ; il n’y a pas d’événement error.
    .trap = Tomcat ne connaît pas 1012 et le traite comme 1002 ; ce n’est pas une erreur de protocole.

code-1012-server-restarts = uvicorn s’arrête pour un déploiement, ou Phoenix vide ses connexions par lots de 10 000
        toutes les 2 s.
    .wire = Close 1012 du serveur ; d’autres clients de ce serveur le reçoivent au même moment.
    .fix = Faire reconnecter les clients après un délai aléatoire, et redémarrer par étapes.

code-1012-older-peer = La bibliothèque du client ne connaît pas 1012 et répond par 1002.
    .wire = Close 1012 du serveur, Close 1002 du client.
    .fix = Mettre à jour la bibliothèque du client, et lire son 1002 comme un 1012.

code-1013 =
    .meaning = Le serveur est surchargé, ou il lui manque quelque chose pour le moment, et il demande de réessayer
        plus tard.
    .use = Le serveur, quand une tentative ultérieure peut réussir ; avant l’upgrade, HTTP 503 ou 429 coûte moins.
    .wire = Close 1013 du serveur, parfois juste après le 101, de plus en plus souvent à l’approche d’un nombre
        stable de connexions.
    .fix = Faire attendre les clients plus longtemps après chaque tentative. Ajouter de la capacité, ou refuser avant
        l’upgrade avec 503 ou 429 et Retry-After.
    .browser = L’événement close porte le code 1013 et wasClean true ; il n’y a pas d’événement error.
    .trap = Des clients qui se reconnectent aussitôt maintiennent le serveur en surcharge. Tomcat ne connaît pas 1013
        et le traite comme 1002.

code-1013-connection-limit = Le serveur accepte l’upgrade, puis constate que sa limite de connexions est atteinte.
    .wire = Close 1013 du serveur dans les deux secondes qui suivent le 101.
    .fix = Relever la limite ou ajouter des serveurs ; refuser avant l’upgrade.

code-1013-dependency-missing = Un backend dont le serveur a besoin est indisponible pour le moment.
    .wire = Close 1013 avec un motif qui contient « unavailable ».
    .fix = Vérifier le backend, et faire attendre les clients avant une nouvelle tentative.

code-1014 =
    .meaning = Une passerelle qui termine elle-même le WebSocket a reçu une réponse incorrecte, ou aucune, du serveur
        situé derrière elle.
    .use = Un serveur qui fait office de passerelle ; tout autre serveur envoie 1011.
    .wire = Close 1014 du serveur peu après le 101. Sur l’autre tronçon de la passerelle : une connexion refusée, un
        statut autre que 101, ou une fin prématurée.
    .fix = Vérifier la santé, l’adresse, le port et les délais du backend, et que la passerelle lui transmet les
        en-têtes d’upgrade.
    .browser = L’événement close porte le code 1014 et wasClean true ; il n’y a pas d’événement error.
    .trap = nginx, HAProxy, Envoy, Traefik et AWS ALB n’envoient jamais 1014 : ils refusent avec un statut tel que
        502 ou 504, ou coupent TCP. Plusieurs bibliothèques répondent à 1014 par 1002.

code-1014-backend-failed = Une passerelle d’API, le pont d’un courtier de messages ou un relais maison ne peut pas
        joindre son backend.
    .wire = Close 1014 du serveur ; la capture de l’autre tronçon montre la défaillance.
    .fix = Lire le journal de la passerelle, et tester le backend depuis l’hôte de la passerelle.

code-1014-older-peer = La bibliothèque du client rejette 1014 : gorilla/websocket, tungstenite, fastwebsockets,
        Autobahn ou Tomcat.
    .wire = Close 1014 du serveur, Close 1002 du client.
    .fix = Examiner le backend, et non les trames, et mettre à jour la bibliothèque du client.

code-1015 =
    .meaning = La négociation TLS a échoué ; 1015 est un constat local.
    .use = Personne ne peut l’envoyer ; TLS a ses propres alertes pour cela.
    .wire = Une alerte TLS, ou la fin de TCP, avant la fin de la négociation TLS ; ni HTTP ni trames. TLS 1.3 chiffre
        de nombreuses alertes.
    .fix = Vérifier la chaîne, le nom et les dates du certificat, les versions et les chiffrements des deux côtés, le
        nom demandé (SNI), et les certificats clients si le serveur en exige.
    .browser = Les navigateurs ne signalent pas 1015 : un événement error, puis un événement close avec le code 1006
        et wasClean false.
    .trap = Le 1006 d’un navigateur peut être ce cas. Dans une trame Close, 1015 est le constat d’un relais, transmis
        par erreur.

code-1015-certificate-rejected = Un côté, en général le client, rejette le certificat : émetteur inconnu, nom erroné
        ou chaîne incomplète.
    .wire = Une alerte telle que `unknown_ca`, en général du client après le certificat du serveur.
    .fix = Envoyer toute la chaîne, utiliser le bon nom, et installer l’autorité émettrice là où elle doit être
        reconnue.

code-1015-certificate-expired = Un certificat a expiré, ou l’horloge du côté qui le vérifie est fausse.
    .wire = L’alerte `certificate_expired`.
    .fix = Renouveler le certificat, ou corriger l’horloge.

code-1015-nothing-in-common = Les deux côtés n’ont en commun aucune version de TLS, aucun chiffrement ou aucun
        protocole ALPN.
    .wire = Une alerte telle que `protocol_version` ou `handshake_failure`, en général du serveur après le
        ClientHello.
    .fix = Harmoniser les versions et les chiffrements, et proposer `http/1.1` dans ALPN.

code-1015-name-unknown = Le serveur n’a pas de certificat pour le nom indiqué dans le SNI du client.
    .wire = L’alerte `unrecognized_name` du serveur après le ClientHello.
    .fix = Utiliser le bon nom d’hôte, ou le configurer dans le serveur.

code-1015-client-certificate = Le serveur exige un certificat client et n’en a pas reçu ; les navigateurs et les
        proxys n’en ont souvent aucun à envoyer.
    .wire = L’alerte `certificate_required` du serveur.
    .fix = Installer un certificat client, ou ne pas l’exiger sur ce port.

code-1015-handshake-cut = Le serveur, ou un équipement du chemin qui filtre par nom, coupe TLS.
    .wire = RST venant du côté du serveur avant la fin de la négociation TLS, et aucune alerte lisible.
    .fix = Vérifier que le port utilise TLS, puis les filtres sur le chemin.

code-1016-2999 = non attribué
    .meaning = Ce code se trouve dans la plage réservée au protocole, et il n’est pas attribué.
    .use = Personne ne peut l’envoyer tant qu’il n’est pas enregistré ; pour un usage privé, prendre 4000 à 4999.
    .wire = Une trame Close avec ce numéro, à laquelle la plupart des récepteurs répondent par Close 1002.
    .fix = Prendre dans l’émetteur un code de 4000 à 4999.
    .browser = Chromium et WebKit ne le rejettent pas : l’événement close porte ce code, wasClean true, sans événement
        error.
    .trap = Chromium et WebKit l’acceptent, si bien qu’il peut n’échouer que dans un sens. SockJS utilise 2007 et
        2010 dans ses messages, et non dans des trames Close.

code-1016-2999-wrong-range = Un programme prend un numéro à lui dans la plage du protocole.
    .wire = Ce numéro dans les deux premiers octets d’une trame Close.
    .fix = Déplacer les codes du programme vers 4000 à 4999.

code-3000 =
    .meaning = Les identifiants manquent ou ne sont pas valides : ce que HTTP appelle 401.
    .use = Normalement le serveur, quand des identifiants valides suffiraient ; s’il manque une permission, envoyer
        3003.
    .wire = Close 3000, en général du serveur et peu après le 101 ou après le premier message.
    .fix = Renouveler les identifiants, puis se reconnecter.
    .browser = L’événement close porte le code 3000 et wasClean true ; il n’y a pas d’événement error.
    .trap = SockJS et Centrifugo utilisent 3000 pour une fin ordinaire : déterminer quelle bibliothèque est employée
        avant de s’intéresser aux identifiants.

code-3000-token-not-valid = Un jeton n’a pas été envoyé, est erroné, ou a expiré pendant la connexion.
    .wire = Close 3000 du serveur avec un motif qui mentionne l’authentification.
    .fix = Obtenir un nouveau jeton avant chaque connexion.

code-3000-sockjs-end = SockJS met fin à une session de façon ordinaire.
    .wire = Le motif est « Go away! ».
    .fix = Rien à faire côté identifiants ; se reconnecter si la session est encore nécessaire.

code-3000-centrifugo-end = Centrifugo utilise 3000 pour une connexion fermée sans autre consigne.
    .wire = Le motif est « connection closed ».
    .fix = Rien à faire côté identifiants ; la bibliothèque cliente de Centrifugo se reconnecte.

code-3003 =
    .meaning = L’autre côté sait qui se connecte, mais l’opération n’est pas permise : ce que HTTP appelle 403.
    .use = Normalement le serveur, quand l’identité est connue et qu’il manque une permission.
    .wire = Close 3003, en général du serveur et après un message qui demandait quelque chose.
    .fix = Accorder la permission, ou ne pas faire la demande. Réessayer à l’identique ne sert à rien.
    .browser = L’événement close porte le code 3003 et wasClean true ; il n’y a pas d’événement error.
    .trap = Des applications donnent leur propre signification aux numéros de 3000 à 3999 : comparer avec le motif.

code-3003-permission-missing = Un compte n’a pas la permission pour un abonnement, un salon ou une action.
    .wire = Close 3003 du serveur avec un motif qui mentionne la permission.
    .fix = Accorder la permission, ou cesser la demande.

code-3008 =
    .meaning = L’autre côté a attendu trop longtemps une réponse : ce que HTTP appelle 408.
    .use = Normalement le serveur, quand une réponse de l’application n’est pas arrivée à temps.
    .wire = Close 3008 après un silence du côté qui le reçoit.
    .fix = Réessayer. Mesurer la durée des réponses, et relever la limite si elle est trop juste.
    .browser = L’événement close porte le code 3008 et wasClean true ; il n’y a pas d’événement error.
    .trap = Centrifugo envoie 3008 pour un client qui lit trop lentement ; il ne manque alors aucune réponse.

code-3008-answer-late = Le client n’a pas répondu à temps à une requête, à une demande d’authentification ou à un
        heartbeat de l’application.
    .wire = Close 3008 du serveur après un silence du client.
    .fix = Déterminer ce qui a retardé le client, ou relever la limite.

code-3008-centrifugo-slow = Centrifugo met fin à une connexion dont le client lit trop lentement.
    .wire = Le motif est « slow » ; des fenêtres nulles du client peuvent le précéder.
    .fix = Lire plus vite dans le client, ou réduire les abonnements.

code-3000-3999 = code de bibliothèque
    .meaning = Un code d’une bibliothèque ou d’un framework, qui en définit la signification ; le registre ne lui en
        connaît aucune.
    .use = Les bibliothèques et les frameworks, de préférence après enregistrement ; une application prend 4000 à
        4999.
    .wire = Une trame Close avec ce numéro, en général du serveur et avec un motif en langage courant.
    .fix = Lire le motif, et chercher le code dans la documentation de la bibliothèque que le serveur utilise.
    .browser = L’événement close porte ce code et wasClean true ; il n’y a pas d’événement error.
    .trap = Des bibliothèques utilisent les mêmes numéros pour des choses différentes, et certaines contredisent le
        registre.

code-3000-3999-centrifugo-no-pong = Centrifugo n’a pas reçu en 8 s de réponse à son ping, envoyé toutes les 25 s, et
        ferme avec 3012.
    .wire = Close 3012 du serveur avec le motif « no pong ».
    .fix = Déterminer pourquoi le client n’a pas répondu ; il peut se reconnecter.

code-3000-3999-centrifugo-token = Centrifugo a reçu un jeton incorrect (3500), ou le jeton de la connexion a expiré
        (3005).
    .wire = Le motif est « invalid token » ou « connection expired ».
    .fix = Émettre un jeton valide, et le renouveler avant son expiration.

code-4000-4999 = code privé
    .meaning = Un code privé : l’application en définit la signification, et aucun registre ne le connaît.
    .use = Client ou serveur, par accord entre les deux programmes.
    .wire = Une trame Close avec ce numéro, en général du serveur et avec un motif en langage courant.
    .fix = Lire le motif, et chercher le code dans la documentation ou le code source de l’application.
    .browser = L’événement close porte ce code et wasClean true ; il n’y a pas d’événement error.
    .trap = Beaucoup d’applications numérotent comme HTTP, 4401 signifiant alors 401 ; c’est une habitude, non une
        règle.

code-4000-4999-login-failed = Une authentification a échoué ou un jeton a expiré ; beaucoup d’applications utilisent
        4001, 4003 ou 4401 pour cela.
    .wire = Close du serveur avec un motif qui mentionne l’authentification.
    .fix = Renouveler les identifiants avant de se reconnecter.

code-4000-4999-no-first-message = graphql-ws n’a pas reçu de message `connection_init` en 3 s et ferme avec 4408.
    .wire = Close 4408 du serveur avec le motif « Connection initialisation timeout ».
    .fix = Envoyer `connection_init` juste après le 101, ou relever `connectionInitWaitTimeout`.

code-4000-4999-session-replaced = Le même utilisateur ou le même appareil a ouvert une connexion plus récente, et le
        serveur a mis fin à l’ancienne.
    .wire = Close du serveur avec un motif qui mentionne une autre connexion ou session.
    .fix = Garder une seule connexion par utilisateur ou par appareil, et ne pas rétablir l’ancienne.

code-5000-65535 = hors du registre
    .meaning = Les codes de fermeture s’arrêtent à 4999 ; ce numéro n’apprend donc rien sur la connexion.
    .use = Personne ne peut l’envoyer : prendre des codes privés de 4000 à 4999.
    .wire = Une trame Close avec ce numéro, à laquelle la plupart des récepteurs répondent par Close 1002.
    .fix = Corriger l’émetteur : écrire le code dans l’ordre des octets du réseau, et prendre des codes privés de
        4000 à 4999.
    .browser = Chromium et WebKit ne le rejettent pas : l’événement close porte ce code, wasClean true, sans événement
        error.
    .trap = Netty, Chromium et WebKit l’acceptent, si bien que seuls les autres récepteurs protestent.

code-5000-65535-byte-order = Un émetteur écrit le code avec ses octets inversés, si bien que 1000 devient 59395, ou
        utilise un numéro à lui.
    .wire = Une fois inversés, les deux octets du code donnent un code valide.
    .fix = Écrire le code en commençant par son octet de poids fort.

# Who may send a code.
sender-both = client ou serveur
sender-client = le client seulement
sender-server = le serveur
sender-nobody = personne
