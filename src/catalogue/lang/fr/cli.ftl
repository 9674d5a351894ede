# What the command line says: progress, warnings, usage errors.

format-text = un rapport destiné à une personne
format-json = un seul document JSON, tel que le décrit `wsclose-pcap schema`
format-ndjson = un objet JSON par ligne, écrit à la fin de chaque connexion
