# The report on a terminal.

# Units. `value` is a number as text.
unit-ms = { $value } ms
unit-s = { $value } s
unit-minutes = { $minutes } min { $seconds } s
unit-hours = { $hours } h { $minutes } min
unit-days = { $days } d { $hours } h
unit-bytes = { $value } B
unit-kb = { $value } kB
unit-mb = { $value } MB
unit-gb = { $value } GB
unit-million = { $value } M
unit-percent = { $value }%
unit-percent-some = <1%
unit-percent-nearly-all = >99%

# What was read.
read-files = { $count ->
        [one] { $count } arquivo
       *[other] { $count } arquivos como uma só captura
    }
read-packets = { $count ->
        [0] 0 pacotes
        [one] { $count } pacote
       *[other] { $count } pacotes
    }
read-flows = { $count ->
        [0] 0 fluxos TCP
        [one] { $count } fluxo TCP
       *[other] { $count } fluxos TCP
    }
read-refused = { $count ->
        [one] { $count } recusado
       *[other] { $count } recusados
    }
read-unanswered = { $count } sem resposta
read-duplicates = { $count ->
        [one] { $count } pacote capturado duas vezes
       *[other] { $count } pacotes capturados duas vezes
    }
read-span = de { $from } a { $to } UTC, { $length }
read-moment = { $from } UTC
and-more = e mais { $count }
read-more-warnings = { $count ->
        [one] e mais { $count } aviso
       *[other] e mais { $count } avisos
    }

# Connections and their outcomes.
connections-title = { $count ->
        [one] { $count } conexão WebSocket
       *[other] { $count } conexões WebSocket
    }
connections-selected = Conexões WebSocket selecionadas: { $count } de { $total }
connections-count = { $count ->
        [one] { $count } conexão
       *[other] { $count } conexões
    }

# What limits the verdicts.
limits-title = O que a captura não pode mostrar
limits-tls = { $count ->
        [one] { $count } fluxo TLS
       *[other] { $count } fluxos TLS
    }
    .text = com criptografia e sem chave; pode haver WebSocket (wss) ali: forneça o log de chaves com --keylog
limits-quic = { $count ->
        [one] { $count } fluxo QUIC
       *[other] { $count } fluxos QUIC
    }
    .text = sem análise (é possível haver ali WebSocket sobre HTTP/3)
limits-over = { $count ->
        [one] { $count } fluxo
       *[other] { $count } fluxos
    }
    .text = com descarte antes do fim, porque nem tudo o que estava ativo coube na memória permitida (--max-memory)
limits-fragments = { $count ->
        [one] { $count } fragmento
       *[other] { $count } fragmentos
    }
    .text = de pacotes IP cujas outras partes não estão na captura
limits-overlaps = { $count ->
        [one] { $count } fragmento
       *[other] { $count } fragmentos
    }
    .text = em contradição com um fragmento anterior do mesmo pacote IP, como em um ataque ou um defeito; foi lida a
        primeira cópia
limits-undecoded = { $count ->
        [one] { $count } pacote
       *[other] { $count } pacotes
    }
    .text = sem decodificação: { $reasons }
limits-undecoded-reason = { $reason } { $count }
limits-incidents = vieram depois das primeiras { $kept } e não foram examinadas em busca de incidentes

# The table of close codes.
codes-title = Códigos de encerramento
codes-code = código
codes-name = nome
codes-count = vezes
codes-share = parcela
codes-started = iniciado por
codes-saw = visto por
codes-client = cliente
codes-server = servidor
codes-nobody = ninguém

# What the codes mean.
meanings-title = O que os códigos significam
meanings-said = Motivo
meanings-fits = { $count ->
        [one] (corresponde a { $count } conexão)
       *[other] (corresponde a { $count } conexões)
    }
meanings-when = Quando
meanings-also = Também
meanings-fix = Correção
meanings-book = { $key ->
        [subprotocol] Segundo { $book }, como indica o subprotocolo { $value }
        [host] Segundo { $book }, como indica o host { $value }
        [path] Segundo { $book }, como sugere o caminho { $value }
       *[close] Provavelmente de { $book }, a julgar apenas pelo frame Close
    }
meanings-again = Reconexão
meanings-reason = “{ $reason }”
meanings-reason-count = “{ $reason }” ({ $count })
timeline-title = Ao longo do tempo: { $length } por coluna, no máximo { $most } em uma
timeline-opened = abertas
timeline-findings = constatações

# What rules concluded.
findings-title = Constatações
findings-when = Quando
findings-cause = Causa
findings-fix = Correção
findings-concerns = { $count ->
        [one] { $count } conexão
       *[other] { $count } conexões
    }
findings-filter-cut = (as primeiras { $shown } de { $count })
severity-info = informativa
severity-low = baixa
severity-medium = média
severity-high = alta
severity-critical = crítica

# The connections that ended badly.
bad-title = { $count ->
        [one] { $count } conexão terminou mal
       *[other] { $count } conexões terminaram mal, as piores primeiro
    }
bad-title-some = Conexões que terminaram mal: { $shown } de { $count }, as piores primeiro
bad-none = Nenhuma conexão terminou mal.
bad-ended = fim
bad-last = último
bad-answer = resposta
bad-body = corpo
bad-packets = pacotes
bad-filter = filtro
bad-fault = falha
bad-via = via
bad-tls = tls
bad-http2 = http2
bad-message = mensagem
bad-heartbeat = heartbeat
refused-message = { $side ->
        [client] a última mensagem do cliente tinha { $bytes } bytes
       *[other] a última mensagem do servidor tinha { $bytes } bytes
    }
refused-message-compressed = { $side ->
        [client] a última mensagem do cliente tinha { $bytes } bytes compactados
       *[other] a última mensagem do servidor tinha { $bytes } bytes compactados
    }
refused-message-open = { $side ->
        [client] { $bytes } bytes da mensagem do cliente tinham chegado
       *[other] { $bytes } bytes da mensagem do servidor tinham chegado
    }
refused-message-limit = acima do limite padrão de { $product } ({ $bytes } bytes)
bad-unsure = incerteza
bad-cause = causa
bad-hop = outro trecho
hop-other-leg = { $role ->
        [client-leg] { $filter }, entre o proxy e o backend
       *[upstream-leg] { $filter }, entre o cliente e o proxy
    }
bad-book = código
bad-fix = correção
heartbeat-every = { $side ->
        [client] ping do cliente a cada { $interval }
       *[server] ping do servidor a cada { $interval }
    }
heartbeat-pings = { $count ->
        [one] { $count } ping
       *[other] { $count } pings
    }
heartbeat-from = { $side ->
        [client] do cliente
       *[server] do servidor
    }
heartbeat-round-trip = ida e volta de { $min } a { $max }
heartbeat-unanswered = { $count } sem resposta

when-ended = { $time } UTC
when-last-packet = pacote { $time } UTC
when-age = { $age } após o upgrade
when-after-request = { $age } após a requisição
when-begun = { $age } após o primeiro pacote
when-idle = { $idle } após os últimos dados

answer-location = Location { $value }
answer-server = Server { $value }
answer-via = Via { $value }
answer-retry = Retry-After { $value }
answer-status = HTTP { $status }

via-connect = por CONNECT { $target }
via-proxied = atrás de um proxy para { $client }

http2-stream = stream { $stream }
http2-stalled = { $side ->
        [client] o cliente não pôde enviar mais nada após { $packet }: o servidor não liberou mais janela
       *[server] o servidor não pôde enviar mais nada após { $packet }: o cliente não liberou mais janela
    }

packet-request = requisição de upgrade
packet-response = HTTP { $status }
packet-open = 101
packet-data = últimos dados
packet-close = { $side ->
        [client] { $close } do cliente
       *[server] { $close } do servidor
    }
packet-fin = { $side ->
        [client] FIN do cliente
       *[server] FIN do servidor
    }
packet-rst = { $side ->
        [client] RST do cliente
       *[server] RST do servidor
    }
packet-ping = { $side ->
        [client] Ping do cliente sem Pong
       *[server] Ping do servidor sem Pong
    }
packet-fault = { $side ->
        [client] o cliente violou uma regra
       *[server] o servidor violou uma regra
    }
packet-last = último pacote

# TLS flows that could not be read.
opaque-title = { $count ->
        [0] Nenhum fluxo TLS ficou sem leitura
        [one] { $count } fluxo TLS que não pôde ser lido
       *[other] { $count } fluxos TLS que não puderam ser lidos
    }
opaque-about = O que se vê sem chaves, por ordem do primeiro pacote. Não se sabe se havia WebSocket dentro deles.
opaque-began = início
opaque-lasted = durou { $length }
opaque-sent = { $side ->
        [client] { $bytes } do cliente
       *[server] { $bytes } do servidor
    }
opaque-no-end = nenhum fim do TCP na captura
opaque-idle = { $idle } após os últimos bytes

# Nothing to report on.
nothing-packets = A captura não contém nenhum pacote.
nothing-found = Nenhuma conexão WebSocket foi encontrada.
nothing-selected = { $total ->
        [one] A única conexão WebSocket não foi selecionada pelos filtros.
       *[other] Nenhuma das { $total } conexões WebSocket foi selecionada pelos filtros.
    }
nothing-no-tcp = Não há TCP na captura: verifique a interface e o filtro usados.
nothing-flows = { $count ->
        [one] Foi lido { $count } fluxo TCP
       *[other] Foram lidos { $count } fluxos TCP
    }, sem nenhum upgrade para WebSocket.
nothing-tls = { $count ->
        [one] { $count } deles é TLS sem chave, e pode haver WebSocket (wss) dentro dele.
       *[other] { $count } deles são TLS sem chave, e pode haver WebSocket (wss) dentro deles.
    } Forneça o log de chaves do cliente ou do servidor com --keylog FILE ou capture entre o ponto de terminação do
    TLS e a aplicação, onde o tráfego não é criptografado. As chaves só podem ser guardadas de antemão: inicie o
    cliente ou o servidor com SSLKEYLOGFILE=keys.log (navegadores, curl) ou --tls-keylog=keys.log (Node.js).
nothing-tls-list = O que esses fluxos mostram sem chaves (nome do servidor, alertas, quem os encerrou) é listado por
    --opaque-tls.
nothing-tls-failed = { $count ->
        [one] { $count } deles é TLS que não transportou dados. Se o handshake dele falhou e o servidor é de
            WebSocket, --websocket-server HOST mostra por quê.
       *[other] { $count } deles são TLS que não transportou dados. Se os handshakes deles falharam e o servidor é de
            WebSocket, --websocket-server HOST mostra por quê.
    }
nothing-refused = { $count ->
        [one] { $count } tentativa de conexão foi recusada (RST): verifique se o servidor está escutando.
       *[other] { $count } tentativas de conexão foram recusadas (RST): verifique se o servidor está escutando.
    }
nothing-unanswered = { $count ->
        [one] { $count } tentativa de conexão ficou sem resposta: verifique o endereço, a rota e os firewalls.
       *[other] { $count } tentativas de conexão ficaram sem resposta: verifique o endereço, a rota e os firewalls.
    }
