# What the command line says: progress, warnings, usage errors.

format-text = un rapport destiné à une personne
format-json = un seul document JSON, tel que le décrit `wsclose-pcap schema`
format-ndjson = un objet JSON par ligne, écrit à la fin de chaque connexion
format-ecs = des événements pour Elastic et OpenSearch (Elastic Common Schema), un objet JSON par ligne
format-ecs-bulk = la même chose pour l’API _bulk d’Elastic et d’OpenSearch
format-ocsf = des événements pour lacs de données (Open Cybersecurity Schema Framework), un objet JSON par ligne
format-splunk = des événements pour le HTTP Event Collector de Splunk, avec les noms de son Common Information Model
format-cef = des événements pour ArcSight, Sentinel et d’autres (Common Event Format en lignes syslog)
format-leef = des événements pour QRadar (Log Event Extended Format en lignes syslog)
format-zeek = un websocket_close.log comme Zeek écrit ses journaux, en colonnes séparées par des tabulations
format-zeek-json = la même chose, un objet JSON par ligne
format-eve = des événements comme Suricata écrit son eve.json, un objet JSON par ligne
format-csv = une ligne par connexion, pour tableurs et bases de données
format-parquet = une ligne par connexion, pour les moteurs d’analyse
format-markdown = un rapport pour un ticket ou un wiki
