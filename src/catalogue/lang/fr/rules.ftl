# What the rules conclude: one message for each rule id, with the values of its finding.
#   rule-<id> =
#       .title  what it is, in a few words
#       .cause  why it happened
#       .fix    what to change
