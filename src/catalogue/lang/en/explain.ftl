# The pages of `explain`, `compare` and `list`.

# Headings.
explain-description = Description
explain-when = When you see it
explain-fix = How to fix
explain-use = When to send it
explain-wire = What a capture shows
explain-browser = What browsers report
explain-trap = What misleads
explain-more = Learn more
explain-books = Applications that use this number
compare-title = { $a } vs { $b }
compare-differences = Key differences
compare-use = When to use which
compare-capture = How a capture tells them apart

# Labels that stand left of a text.
explain-on-wire = in a frame
explain-on-wire-yes = allowed
explain-on-wire-no = never allowed
explain-sender = sent by
explain-related = compare
explain-capture = capture
explain-mend = fix
explain-class = class
explain-again = reconnect
explain-kind = kind
explain-chosen = chosen by
explain-defined = defined in

# `code` lies between `first` and `last` and has no entry of its own.
explain-range = { $code } is one of { $first } to { $last }
explain-as-of = as of { $date }: { $source }

# What chooses a code book. `code` is a code or a range; `reason` is a part of the reason, or nothing.
book-key-subprotocol = subprotocol { $value }
book-key-host = host { $value }
book-key-path = path { $value }
book-key-close = Close { $code }
book-key-close-reason = Close { $code } “{ $reason }”
book-codes = Codes
book-messages = Messages that tell the cause
book-no-codes = This protocol has no close codes of its own; its last messages tell the cause.
book-reason = with the reason “{ $reason }”

# What `explain` can tell of besides codes and books.
topic-violation = rule for frames
topic-fault = rule for the upgrade
topic-outcome = outcome
topic-ending = ending
topic-limit = limit
topic-alert = TLS alert
topic-rule = rule

# What `compare` says from the facts about two codes.
labelled = { $label }: { $text }
compare-both-on-wire = Both may stand in a Close frame.
compare-neither-on-wire = Neither may stand in a Close frame.
compare-one-on-wire = { $on } may stand in a Close frame, { $off } must not.
compare-sender = { $sender ->
        [both] Either side may send { $code }.
        [client] Only the client sends { $code }.
        [server] The server sends { $code }.
       *[nobody] Nobody may send { $code }.
    }
compare-fault = { $fault } says that something went wrong, { $normal } does not.

# What `diff` says of two reports. `what` is the id of a rule, or what `diff-bad` says; `before` and `now` are what
# `diff-part` says; `trend` is one of gone, event, fewer, more,
# new, same, unclear; of these, event is something that ended many connections at once and is gone.
diff-title = What changed
diff-before = before
diff-now = now
diff-points = % points
diff-part = { $count ->
        [0] none of { $total }
       *[other] { $count } of { $total }
    }
diff-bad = ended badly (abnormal or failed)
diff-sentence = { $trend ->
        [gone] { $what }: { $before } connections before, { $now } now.
        [event] { $what }: { $before } connections before, { $now } now. It comes to many at once, so that it was not
            captured again tells little.
        [fewer] { $what }: { $before } connections before, { $now } now, a smaller share.
        [more] { $what }: { $before } connections before, { $now } now, a larger share.
        [new] { $what }: { $before } connections before, { $now } now. This is new.
        [same] { $what }: { $before } connections before, { $now } now, the same share.
       *[unclear] { $what }: { $before } connections before, { $now } now. This may be chance.
    }
diff-nothing = One of the two reports has no connections: nothing can be told.
diff-outcomes = Outcomes
diff-endings = Endings
diff-servers = Servers: connections that ended badly
diff-flows = TCP flows that never opened
diff-refused = refused
diff-unanswered = unanswered
diff-trend-gone = gone
diff-trend-fewer = fewer
diff-trend-more = more
diff-trend-new = new
diff-trend-same = the same
diff-trend-unclear = may be chance
diff-trend-not-comparable = in one only
diff-note = Shares are compared, since captures differ in length. A difference counts where its 99 % interval (Newcombe’s)
    leaves zero out. That supposes that each connection ends for itself: one event that ends many can look like more
    than it is. “Gone” is what was not captured again.

# Usage errors: `topic` is what was typed, `candidates` what is like it.
topic-unknown = there is no code, rule or book “{ $topic }”
topic-candidates = did you mean { $candidates }?
topic-candidate = { $id } ({ $name })
topic-lists = `wsclose-pcap list` tells what there is
book-unknown = there is no code book “{ $book }”
book-lacks-code = the code book { $book } has no code { $code }
compare-same = { $code } is one code; give two

# What can be listed.
list-formats = Forms in which a report is written
list-captures = Forms in which a capture is read
list-link-types = Link-layer header types that are decoded
list-codes = Close codes and their names
list-books = Code books of applications, and what chooses them
list-timers = Timers of proxies, libraries and services that ends are held against
list-size-limits = Message sizes beyond which stacks refuse by default
list-thresholds = Figures by which rules decide
list-languages = Languages of the words
list-rules = Rules that are checked
list-outcomes = What becomes of a connection
list-endings = How a connection ends, in detail
list-kinds = How a connection is recognised
list-limits = Why something cannot be known
list-exit-codes = What the exit code says
