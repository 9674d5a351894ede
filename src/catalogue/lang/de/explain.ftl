# The pages of `explain`, `compare` and `list`.

# Headings.
explain-description = Beschreibung
explain-when = Wann es dazu kommt
explain-fix = Abhilfe
explain-use = Wann zu senden
explain-wire = Was ein Mitschnitt zeigt
explain-browser = Was Browser melden
explain-trap = Was in die Irre führt
explain-more = Weiterlesen
explain-books = Anwendungen, die diese Nummer verwenden
compare-title = { $a } und { $b } im Vergleich
compare-differences = Wesentliche Unterschiede
compare-use = Wann welcher Code zu verwenden ist
compare-capture = Wie ein Mitschnitt sie unterscheidet

# Labels that stand left of a text.
explain-on-wire = im Frame
explain-on-wire-yes = erlaubt
explain-on-wire-no = nie erlaubt
explain-sender = gesendet von
explain-related = vergleiche
explain-capture = Mitschnitt
explain-mend = Abhilfe
explain-class = Klasse
explain-again = Neuaufbau
explain-kind = Art
explain-chosen = gewählt über
explain-defined = definiert in

# `code` lies between `first` and `last` and has no entry of its own.
explain-range = { $code } liegt im Bereich { $first } bis { $last }
explain-as-of = Stand { $date }: { $source }

# What chooses a code book. `code` is a code or a range; `reason` is a part of the reason, or nothing.
book-key-subprotocol = Subprotokoll { $value }
book-key-host = Host { $value }
book-key-path = Pfad { $value }
book-key-close = Close { $code }
book-key-close-reason = Close { $code } „{ $reason }“
book-codes = Codes
book-messages = Nachrichten, die die Ursache nennen
book-no-codes = Dieses Protokoll hat keine eigenen Close-Codes; seine letzten Nachrichten nennen die Ursache.
book-reason = mit dem Grund „{ $reason }“

# What `explain` can tell of besides codes and books.
topic-violation = Regel für Frames
topic-fault = Regel für das Upgrade
topic-outcome = Ergebnis
topic-ending = Ende
topic-limit = Einschränkung
topic-alert = TLS-Alert
topic-rule = Regel

# What `compare` says from the facts about two codes.
labelled = { $label }: { $text }
compare-both-on-wire = Beide dürfen in einem Close-Frame stehen.
compare-neither-on-wire = Keiner von beiden darf in einem Close-Frame stehen.
compare-one-on-wire = { $on } darf in einem Close-Frame stehen, { $off } nicht.
compare-sender = { $sender ->
        [both] Jede Seite darf { $code } senden.
        [client] Nur der Client sendet { $code }.
        [server] Der Server sendet { $code }.
       *[nobody] Niemand darf { $code } senden.
    }
compare-fault = { $fault } besagt, dass etwas schiefging, { $normal } nicht.
diff-title = Was sich geändert hat
diff-before = vorher
diff-now = jetzt
diff-points = %-Punkte
diff-part = { $count ->
        [0] keine von { $total }
       *[other] { $count } von { $total }
    }
diff-bad = fehlerhaft beendet (abnormal oder gescheitert)
diff-sentence = { $trend ->
        [gone] { $what }: vorher { $before } Verbindungen, jetzt { $now }.
        [event] { $what }: vorher { $before } Verbindungen, jetzt { $now }. Das trifft viele auf einmal; dass es
            nicht erneut mitgeschnitten wurde, besagt daher wenig.
        [fewer] { $what }: vorher { $before } Verbindungen, jetzt { $now }, ein kleinerer Anteil.
        [more] { $what }: vorher { $before } Verbindungen, jetzt { $now }, ein größerer Anteil.
        [new] { $what }: vorher { $before } Verbindungen, jetzt { $now }. Das ist neu.
        [same] { $what }: vorher { $before } Verbindungen, jetzt { $now }, derselbe Anteil.
       *[unclear] { $what }: vorher { $before } Verbindungen, jetzt { $now }. Das kann Zufall sein.
    }
diff-nothing = Einer der beiden Berichte enthält keine Verbindungen: Es lässt sich nichts aussagen.
diff-outcomes = Ergebnisse
diff-endings = Enden
diff-servers = Server: fehlerhaft beendete Verbindungen
diff-flows = TCP-Flows, die nie zustande kamen
diff-refused = abgewiesen
diff-unanswered = unbeantwortet
diff-trend-gone = verschwunden
diff-trend-fewer = weniger
diff-trend-more = mehr
diff-trend-new = neu
diff-trend-same = gleich
diff-trend-unclear = evtl. Zufall
diff-trend-not-comparable = nur in einem
diff-note = Verglichen werden Anteile, da Mitschnitte verschieden lang sind. Ein Unterschied zählt, wenn sein
    99-%-Intervall (nach Newcombe) die Null nicht enthält. Das setzt voraus, dass jede Verbindung unabhängig von den
    anderen endet: Ein einzelnes Ereignis, das viele beendet, kann nach mehr aussehen, als es ist. „Verschwunden“
    ist, was nicht erneut mitgeschnitten wurde.

# Usage errors: `topic` is what was typed, `candidates` what is like it.
topic-unknown = weder Code noch Regel noch Codebuch heißt „{ $topic }“
topic-candidates = war { $candidates } gemeint?
topic-candidate = { $id } ({ $name })
topic-lists = `wsclose-pcap list` zeigt, was es gibt
book-unknown = kein Codebuch heißt „{ $book }“
book-lacks-code = das Codebuch { $book } enthält keinen Code { $code }
compare-same = { $code } ist nur ein Code; zwei angeben

# What can be listed.
list-formats = Formate, in denen ein Bericht geschrieben wird
list-captures = Formate, in denen ein Mitschnitt gelesen wird
list-link-types = Header-Typen der Sicherungsschicht, die dekodiert werden
list-codes = Close-Codes und ihre Namen
list-books = Codebücher von Anwendungen und wodurch sie gewählt werden
list-timers = Timer von Proxys, Bibliotheken und Diensten, mit denen Enden verglichen werden
list-size-limits = Nachrichtengrößen, oberhalb derer Stacks standardmäßig ablehnen
list-thresholds = Zahlenwerte, nach denen Regeln entscheiden
list-languages = Sprachen der Texte
list-rules = Regeln, die geprüft werden
list-outcomes = Was aus einer Verbindung wird
list-endings = Wie eine Verbindung endet, im Einzelnen
list-kinds = Woran eine Verbindung erkannt wird
list-limits = Warum etwas nicht festgestellt werden kann
list-exit-codes = Was der Exit-Code besagt
