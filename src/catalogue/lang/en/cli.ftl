# What the command line says: progress, warnings, usage errors.

format-text = a report for a person
format-json = one JSON document, as `wsclose-pcap schema` describes it
format-ndjson = a JSON object on each line, written as connections end
