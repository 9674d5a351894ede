# What separates two close codes that are often confused: one message for each pair of pairs.toml.
#   .difference  what separates them, and why they are mixed up
#   .use         which one to send, or what to conclude if it may not be sent
#   .capture     how the packets tell them apart

pair-1000-1001 =
    .difference = 1000 indique que le travail est terminé, 1001 que l’émetteur lui-même disparaît. Dans les deux cas,
        la fin est ordonnée, et des serveurs utilisent l’un ou l’autre pour l’inactivité : Cowboy 1000 après 60 s,
        Jetty 1001 après 30 s.
    .use = Choisir 1000 quand l’échange est achevé, 1001 quand un processus ou une page disparaît. Le client
        JavaScript de Phoenix ne revient pas après un 1000 propre.
    .capture = Close 1001 d’un navigateur, sans motif, puis son FIN : la page a été quittée. Close 1001 d’un serveur à
        de nombreux clients en moins d’une seconde : un arrêt. L’un ou l’autre code d’un serveur après le même
        silence sur de nombreuses connexions : un délai d’inactivité.

pair-1000-1005 =
    .difference = Les deux proviennent d’une trame Close qui est arrivée. Avec 1000, l’émetteur a annoncé une fin
        normale ; avec 1005, il n’a rien annoncé, par exemple quand un programme appelle close() sans argument.
    .use = Envoyer 1000 pour une fin normale ; 1005 ne peut pas être envoyé. Lire 1005 comme « cause non donnée », et
        non comme « normal ».
    .capture = Un Close 1000 porte un corps d’au moins deux octets, `03 E8` une fois démasqué. Pour 1005, le corps est
        vide : `88 00` du serveur, `88 80` et quatre octets de masque du client. Regarder ensuite ce qui précède : un
        `2` d’Engine.io sans réponse est un délai de ping dépassé.

pair-1001-1012 =
    .difference = 1001 indique que l’émetteur s’en va, 1012 qu’un serveur redémarre et que les clients doivent
        revenir. Le même déploiement apparaît comme 1001 avec websockets (Python) et comme 1012 avec uvicorn.
    .use = Choisir 1012 pour un redémarrage, et 1001 pour un arrêt définitif ou si les clients utilisent Tomcat, qui
        transforme 1012 en 1002. Les clients n’envoient jamais 1012.
    .capture = Lors d’un déploiement, un serveur envoie l’un ou l’autre code à de nombreux clients en quelques
        secondes ; ses réponses à leurs SYN suivants montrent s’il est revenu. Close 1001 à un seul client suggère un
        délai d’inactivité ou une durée maximale de session. Close 1002 en réponse à 1012 : le client ne connaît pas
        1012.

pair-1002-1003 =
    .difference = 1002 rejette une trame qui enfreint les règles de découpage en trames ; 1003 rejette une trame
        valide à cause de son type de données. Les deux mettent en cause l’autre côté.
    .use = Envoyer 1002 pour un masque, un bit RSV, un opcode, une longueur ou un ordre de fragments incorrect.
        Envoyer 1003 pour du texte là où seul le binaire est accepté, ou l’inverse.
    .capture = Lire le sens opposé au Close. Avant 1002, chercher la première trame qui enfreint une règle ; s’il n’y
        en a pas, soupçonner un délai d’inactivité (Bandit, 60 s). Avant 1003, toutes les trames sont valides, et la
        dernière trame de données a souvent un autre opcode que les précédentes. Si l’opcode est le même, soupçonner
        un contenu qui n’a pas pu être analysé (Starlette).

pair-1002-1007 =
    .difference = 1002 concerne la trame, 1007 son contenu : du texte qui n’est pas en UTF-8, ou des données qui ne se
        décompressent pas. Les défauts de compression peuvent conduire à l’un comme à l’autre.
    .use = Envoyer 1002 si l’en-tête ou l’ordre des trames est incorrect, 1007 si les trames sont correctes mais que
        le message qu’elles portent ne l’est pas.
    .capture = Regarder si le 101 accepte permessage-deflate. RSV1 à 1 sans cet accord conduit à 1002 ; RSV1 avec
        l’accord, et des données qui ne se décompressent pas, à 1007. Vérifier l’UTF-8 sur le message entier, car les
        fragments peuvent couper un caractère. Autobahn et Tornado par défaut, ainsi que uWebSockets, mettent fin à
        TCP au lieu d’envoyer 1007.

pair-1002-1014 =
    .difference = 1014 signale un backend défaillant, 1002 une trame incorrecte. On les confond parce que certains
        pairs rejettent un 1014 authentique : gorilla/websocket, tungstenite, fastwebsockets, Bandit et Tomcat le
        transforment en 1002, Autobahn le traite comme une violation. Le journal du client peut alors indiquer 1002.
    .use = Une passerelle envoie 1014 quand son backend échoue ; 1002 est réservé aux octets qui enfreignent les
        règles de découpage en trames. Pour des clients qui ne connaissent pas 1014, choisir 1011.
    .capture = Regarder quel Close est arrivé en premier. Close 1014 du serveur, puis 1002 du client : le backend a
        échoué et le client ne connaît pas 1014. Close 1002 en premier : chercher une trame défectueuse dans l’autre
        sens.

pair-1003-1007 =
    .difference = 1003 refuse le type de données ; 1007 accepte le type, mais constate que le contenu n’y correspond
        pas. Des données binaires envoyées comme du texte peuvent conduire à l’un comme à l’autre.
    .use = Envoyer 1003 si ce type de message ne pourra jamais être accepté. Envoyer 1007 si le texte n’est pas en
        UTF-8 ou si les données compressées ne se décompressent pas.
    .capture = Avant 1003, la dernière trame de données a souvent un autre opcode que les précédentes, et un contenu
        valide. Avant 1007, le message entier n’est pas en UTF-8 ou ne se décompresse pas. Un caractère coupé entre
        deux fragments d’un même message n’est pas un défaut. Starlette envoie aussi 1003 pour du JSON qu’il ne peut
        pas analyser.

pair-1003-1014 =
    .difference = 1003 concerne les données du client, 1014 le serveur situé derrière une passerelle. On les confond
        parce qu’un relais peut remplacer le code du backend par le sien.
    .use = Un récepteur envoie 1003 quand il ne peut pas accepter ce type de message. Une passerelle envoie 1014 quand
        son backend échoue, quoi que le client ait envoyé.
    .capture = Close 1003 suit une trame de données du client, souvent avec un nouvel opcode. Close 1014 ne suppose
        aucune donnée du client. Il va de pair avec une connexion refusée, un statut autre que 101 ou une fin
        prématurée sur l’autre tronçon de la passerelle. Close 1003 sur ce tronçon et 1014 vers le client : la
        passerelle a remplacé le code.

pair-1005-1006 =
    .difference = 1005 signifie qu’une trame Close sans code est arrivée, 1006 qu’aucune n’est arrivée. Personne
        n’envoie ces codes : ce sont des constats de la bibliothèque locale, et les deux extrémités d’une même
        connexion peuvent différer.
    .use = Aucun des deux ne peut être envoyé. Après 1005, chercher quel programme a fermé sans code ; après 1006,
        chercher comment TCP s’est terminé et de quel côté.
    .capture = Pour 1005, il y a une trame Close de longueur 0. Pour 1006, il y a un FIN, un RST ou un silence après
        les dernières données, ou pas de 101 valide. Un Close vu près de son émetteur ne prouve pas qu’il est arrivé :
        vérifier qu’un ACK le couvre. uvicorn indique 1005 à son application après une simple perte de TCP.

pair-1006-1009 =
    .difference = Un 1009 peut devenir 1006 en route : le récepteur ferme alors que des données restent à lire, son
        système envoie un RST, et le pair risque de ne jamais lire le Close.
    .use = Envoyer 1009 pour un message qui dépasse la limite, et lire le reste avant de fermer TCP. 1006 ne peut pas
        être envoyé ; juste après un grand message, il suggère une limite de taille.
    .capture = Close 1009 pendant un grand message, puis RST du même côté avant qu’un ACK couvre le Close : le pair a
        très probablement vu 1006. FIN ou RST sans aucun Close après un message plus grand que tous les précédents :
        un récepteur qui coupe simplement la connexion, comme uWebSockets et, par défaut, Autobahn.

pair-1006-1014 =
    .difference = Les deux peuvent venir d’un backend disparu. Une passerelle qui ne fait que transmettre des octets
        ne peut que couper TCP, et le client signale 1006 ; une passerelle qui termine elle-même le WebSocket peut
        envoyer 1014.
    .use = Une passerelle qui comprend WebSocket envoie 1014 quand son backend échoue. 1006 ne peut pas être envoyé ;
        nginx et Traefik n’envoient jamais 1014 d’eux-mêmes.
    .capture = 1014 est une trame Close de la passerelle vers le client. Pour 1006, il n’y a qu’un FIN, un RST ou un
        silence, ou un 502 ou 504 à la place du 101. Le tronçon qui se termine en premier montre où le défaut a
        commencé. Si les deux se terminent au même instant, c’est le proxy lui-même qui est à soupçonner.

pair-1006-1015 =
    .difference = 1015 est une négociation TLS qui a échoué, 1006 toute fin sans trame Close. Les navigateurs
        signalent 1006 dans les deux cas, si bien qu’un problème de certificat ressemble à une panne de réseau.
    .use = Aucun des deux ne peut être envoyé. Si un navigateur indique 1006 avant l’ouverture de la connexion,
        vérifier TLS avant le serveur WebSocket.
    .capture = 1015 : une alerte TLS, un FIN ou un RST avant la fin de la négociation TLS, et pas de HTTP. 1006 : la
        fin survient après cette négociation, avant ou après le 101. En TLS 1.3, une alerte tardive est chiffrée ;
        sans clés, seuls un enregistrement court et la fin de TCP sont visibles.

pair-1008-1014 =
    .difference = Avec 1008, le serveur refuse ce client selon une règle qui lui est propre ; avec 1014, une
        passerelle n’a pas de backend en état de marche pour lui. Une même passerelle peut envoyer les deux, peu
        après le 101.
    .use = Envoyer 1008 quand le client doit changer quelque chose. Envoyer 1014 quand seul l’exploitant du backend
        peut agir.
    .capture = 1008 touche en général certains clients alors que d’autres restent connectés, ou suit une rafale de
        messages ou des fenêtres nulles. 1014 tend à toucher d’un coup tous les clients d’une même route. L’autre
        tronçon de la passerelle tranche : une connexion refusée, un statut autre que 101 ou une fin prématurée
        confirment 1014 ; un tronçon sain, ou aucune tentative, confirme 1008.

pair-1008-3000 =
    .difference = 1008 couvre n’importe quelle règle du serveur ; 3000 indique seulement que les identifiants manquent
        ou ne sont pas valides. Beaucoup de serveurs envoient 1008 pour un jeton incorrect, si bien que les clients ne
        peuvent pas le distinguer d’une limite de débit.
    .use = Envoyer 3000 pour des identifiants que le client peut renouveler, 1008 pour les autres règles. Renouveler
        les identifiants après 3000 ; lire le motif après 1008.
    .capture = L’un ou l’autre code moins d’une seconde après le 101 et avant toute donnée suggère un problème
        d’identifiants ; 1008 peut alors aussi désigner l’origine. 1008 après une rafale de messages suggère une
        limite de débit, après des fenêtres nulles un lecteur lent. 3000 avec « Go away! » vient de SockJS et avec
        « connection closed » de Centrifugo : une fin ordinaire dans les deux cas.

pair-1008-3003 =
    .difference = 1008 couvre n’importe quelle règle du serveur ; 3003 indique que le client est connu mais qu’il lui
        manque un droit. Un serveur qui n’utilise que 1008 ne laisse pas voir si une nouvelle tentative peut aider.
    .use = Envoyer 3003 s’il manque une permission, 1008 pour le débit, la taille de la file, l’origine et les cas
        semblables. Après 3003, ne pas réessayer à l’identique.
    .capture = 3003 suit en général un message qui demandait quelque chose, après une authentification réussie. 1008
        juste après le 101 suggère les identifiants ou l’origine, après une rafale une limite de débit, après des
        fenêtres nulles un lecteur lent. Si la même demande met fin à chaque connexion avec le même code, quel que
        soit le débit, c’est un droit qui manque.

pair-1010-1014 =
    .difference = 1010 appartient au client : il lui manque une extension dans le 101. 1014 appartient à la
        passerelle : son backend a échoué. Les deux apparaissent peu après le 101, et un proxy peut être derrière
        l’un et l’autre : celui qui retire Sec-WebSocket-Extensions provoque 1010.
    .use = Seul un client envoie 1010, et les navigateurs ne le font jamais. Seul un serveur qui fait office de
        passerelle envoie 1014.
    .capture = Le sens est décisif : 1010 va du client au serveur, 1014 du serveur au client. Avant 1010, l’upgrade
        propose une extension et le 101 ne la contient pas ; comparer l’en-tête sur les deux tronçons du proxy. Avant
        1014, l’autre tronçon montre une connexion refusée, un statut autre que 101 ou une fin prématurée.

pair-1011-1012 =
    .difference = 1011 est une défaillance que personne n’avait prévue, 1012 un redémarrage planifié. Ils peuvent
        apparaître ensemble lors d’un déploiement, si des gestionnaires interrompus échouent avec 1011.
    .use = Envoyer 1012 lors d’un redémarrage, 1011 quand un gestionnaire échoue. Les clients peuvent revenir dans les
        deux cas, mais après 1011 le même message peut échouer de nouveau.
    .capture = 1011 met en général fin à une seule connexion, peu après un message du client. 1012 atteint de nombreux
        clients d’un même serveur en quelques secondes, et de nouvelles connexions réussissent plus tard. 1011 avec
        « keepalive ping timeout » suit un Ping resté sans Pong pendant 20 s et vient de websockets (Python), client
        ou serveur.

pair-1011-1014 =
    .difference = 1011 indique que l’émetteur lui-même a échoué, 1014 que c’est le serveur derrière lui. Certains
        relais envoient 1011 pour un backend perdu, et on lit alors le mauvais journal.
    .use = Une passerelle envoie 1014 si son backend a échoué et 1011 si elle a échoué elle-même. 1011 est plus sûr
        pour les clients fondés sur gorilla/websocket ou tungstenite, qui rejettent 1014.
    .capture = Regarder l’autre tronçon de la passerelle. Une connexion refusée, un statut autre que 101 ou une fin
        prématurée juste avant le Close vers le client : le backend a échoué, quel que soit le code envoyé. Close 1011
        sur les deux tronçons : le gestionnaire du backend a échoué. L’autre tronçon est sain : lire le journal de la
        passerelle.

pair-1012-1013 =
    .difference = 1012 indique que ce serveur redémarre, 1013 qu’il ne peut pas servir le client pour le moment. Les
        deux invitent à revenir plus tard, mais un redémarrage s’achève vite, alors qu’une surcharge s’aggrave à
        chaque tentative trop précoce.
    .use = Envoyer 1012 pour un redémarrage planifié, 1013 pour une surcharge. Après 1012, revenir après un délai
        aléatoire ; après 1013, attendre plus longtemps à chaque tentative.
    .capture = 1012 arrive une seule fois, à tous les clients d’un serveur en quelques secondes, ou par lots
        (Phoenix). 1013 revient sans cesse, souvent juste après le 101, alors que le nombre de connexions reste
        proche d’un niveau stable et que les autres continuent de fonctionner.

pair-1012-1014 =
    .difference = 1012 annonce le redémarrage de l’émetteur lui-même ; 1014 signale que le serveur situé derrière une
        passerelle ne répond pas. Un même déploiement peut provoquer les deux : le backend envoie 1012, et la
        passerelle envoie 1014 à ses clients.
    .use = Un serveur qui redémarre envoie 1012, une passerelle sans backend 1014. gorilla/websocket et tungstenite
        connaissent 1012 mais pas 1014 ; Tomcat transforme les deux en 1002.
    .capture = 1012 atteint en quelques secondes les connexions ouvertes d’un serveur. 1014 touche aussi de nouvelles
        connexions peu après le 101, tant que le backend est absent. Sur l’autre tronçon de la passerelle, un Close
        1012 suivi de SYN refusés révèle un déploiement ; des SYN refusés seuls suggèrent un arrêt brutal ou une
        mauvaise adresse.

pair-1013-1014 =
    .difference = 1013 indique que le serveur est surchargé ou qu’il lui manque quelque chose pour le moment, comme
        HTTP 503 ; 1014 qu’une passerelle a reçu de son backend une réponse incorrecte ou aucune, comme HTTP 502. Un
        backend surchargé peut apparaître sous l’une ou l’autre forme.
    .use = Envoyer 1013 s’il suffit d’attendre, 1014 si le backend doit être examiné. Dans les deux cas, les clients
        devraient attendre plus longtemps à chaque tentative.
    .capture = 1013 arrive souvent autour d’un nombre stable de connexions, alors que les autres continuent de
        fonctionner. Avant 1014, l’autre tronçon de la passerelle montre un SYN refusé ou sans réponse, un statut
        autre que 101 ou une fin prématurée. Des réponses lentes ou un 503 sur ce tronçon avant 1014 : le backend
        était probablement surchargé.

pair-3000-3003 =
    .difference = 3000 équivaut à HTTP 401 : les identifiants manquent ou ne sont pas valides. 3003 équivaut à
        HTTP 403 : ils sont valides, mais il manque un droit. Les deux mettent fin à une connexion faute d’accès.
    .use = Envoyer 3000 si de nouveaux identifiants suffiraient, 3003 si seule une nouvelle permission le ferait.
        Après 3000, les renouveler et se reconnecter ; après 3003, ne pas réessayer à l’identique.
    .capture = 3000 arrive en général peu après le 101, après le message d’authentification, ou quand un jeton expire
        pendant une session active. 3003 suit en général un message qui demandait quelque chose, après une
        authentification réussie. Lire d’abord le motif : SockJS et Centrifugo envoient 3000 pour une fin ordinaire.
