# The pages of `explain`, `compare` and `list`.

# Headings.
explain-description = Description
explain-when = Quand il apparaît
explain-fix = Comment y remédier
explain-use = Quand l’envoyer
explain-wire = Ce que montre une capture
explain-browser = Ce que signalent les navigateurs
explain-trap = Pièges
explain-more = En savoir plus
explain-books = Applications qui utilisent ce numéro
compare-title = { $a } face à { $b }
compare-differences = Différences principales
compare-use = Lequel utiliser, et quand
compare-capture = Comment une capture les distingue

# Labels that stand left of a text.
explain-on-wire = trame Close
explain-on-wire-yes = code permis
explain-on-wire-no = code jamais permis
explain-sender = émetteur
explain-related = comparer
explain-capture = capture
explain-mend = solution
explain-class = classe
explain-again = reconnexion
explain-kind = type
explain-chosen = choisi par
explain-defined = défini dans

# `code` lies between `first` and `last` and has no entry of its own.
explain-range = { $code } fait partie de la plage { $first } à { $last }
explain-as-of = état au { $date } : { $source }

# What chooses a code book. `code` is a code or a range; `reason` is a part of the reason, or nothing.
book-key-subprotocol = sous-protocole { $value }
book-key-host = hôte { $value }
book-key-path = chemin { $value }
book-key-close = Close { $code }
book-key-close-reason = Close { $code } « { $reason } »
book-codes = Codes
book-messages = Messages qui donnent la cause
book-no-codes = Ce protocole n’a pas de codes de fermeture propres ; ses derniers messages donnent la cause.
book-reason = avec le motif « { $reason } »

# What `explain` can tell of besides codes and books.
topic-violation = règle des trames
topic-fault = règle de l’upgrade
topic-outcome = issue
topic-ending = fin
topic-limit = limite
topic-alert = alerte TLS
topic-rule = règle

# What `compare` says from the facts about two codes.
labelled = { $label } : { $text }
compare-both-on-wire = Les deux peuvent figurer dans une trame Close.
compare-neither-on-wire = Aucun des deux ne peut figurer dans une trame Close.
compare-one-on-wire = { $on } peut figurer dans une trame Close, { $off } ne doit pas y figurer.
compare-sender = { $sender ->
        [both] Client et serveur peuvent envoyer { $code }.
        [client] Seul le client envoie { $code }.
        [server] Seul le serveur envoie { $code }.
       *[nobody] Personne ne peut envoyer { $code }.
    }
compare-fault = { $fault } signale un problème, { $normal } non.
diff-title = Ce qui a changé
diff-before = avant
diff-now = maintenant
diff-points = points de %
diff-part = { $count ->
        [0] aucune connexion sur { $total }
        [one] { $count } connexion sur { $total }
       *[other] { $count } connexions sur { $total }
    }
diff-bad = mal terminées (anormales ou échouées)
diff-sentence = { $trend ->
        [gone] { $what } : avant, { $before } ; maintenant, { $now }.
        [event] { $what } : avant, { $before } ; maintenant, { $now }. Cela en touche beaucoup à la fois : ne
            pas l’avoir capturé de nouveau ne prouve pas grand-chose.
        [fewer] { $what } : avant, { $before } ; maintenant, { $now }, une part plus faible.
        [more] { $what } : avant, { $before } ; maintenant, { $now }, une part plus forte.
        [new] { $what } : avant, { $before } ; maintenant, { $now }. C’est nouveau.
        [same] { $what } : avant, { $before } ; maintenant, { $now }, la même part.
       *[unclear] { $what } : avant, { $before } ; maintenant, { $now }. C’est peut-être le hasard.
    }
diff-nothing = L’un des deux rapports ne contient aucune connexion : rien ne peut en être déduit.
diff-outcomes = Issues
diff-endings = Fins
diff-servers = Serveurs : connexions qui se sont mal terminées
diff-flows = Flux TCP qui ne se sont jamais ouverts
diff-refused = refusés
diff-unanswered = sans réponse
diff-trend-gone = disparu
diff-trend-fewer = moins
diff-trend-more = plus
diff-trend-new = nouveau
diff-trend-same = pareil
diff-trend-unclear = hasard possible
diff-trend-not-comparable = dans un seul
diff-note = Ce sont les parts qui sont comparées, car les captures n’ont pas la même durée. Une différence compte si
    son intervalle à 99 % (de Newcombe) exclut zéro. Cela suppose que chaque connexion se termine indépendamment des
    autres : un seul événement qui en termine beaucoup peut sembler plus important qu’il ne l’est. « Disparu »
    désigne ce qui n’a pas été capturé de nouveau.

# Usage errors: `topic` is what was typed, `candidates` what is like it.
topic-unknown = il n’existe pas de code, de règle ni de recueil « { $topic } »
topic-candidates = vouliez-vous dire { $candidates } ?
topic-candidate = { $id } ({ $name })
topic-lists = `wsclose-pcap list` indique ce qui existe
book-unknown = il n’existe pas de recueil de codes « { $book } »
book-lacks-code = le recueil de codes { $book } ne contient pas le code { $code }
compare-same = { $code } n’est qu’un seul code ; en donner deux

# What can be listed.
list-formats = Formats dans lesquels un rapport est écrit
list-captures = Formats dans lesquels une capture est lue
list-link-types = Types d’en-tête de couche liaison qui sont décodés
list-codes = Codes de fermeture et leurs noms
list-books = Recueils de codes d’applications, et ce qui les fait choisir
list-timers = Délais de proxys, de bibliothèques et de services auxquels les fins sont comparées
list-size-limits = Tailles de message au-delà desquelles des implémentations refusent par défaut
list-thresholds = Chiffres selon lesquels les règles décident
list-languages = Langues des textes
list-rules = Règles qui sont vérifiées
list-outcomes = Ce que devient une connexion
list-endings = Comment se termine une connexion, en détail
list-kinds = Comment une connexion est reconnue
list-limits = Pourquoi une information reste inconnue
list-exit-codes = Ce qu’indique le code de sortie
