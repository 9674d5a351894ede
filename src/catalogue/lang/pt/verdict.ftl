# What became of a connection. Values: `side` is client or server, `close` and `answer` are `close-…` texts,
# `end` is a `transport-…` text.

kind-http1 = upgrade HTTP/1.1
kind-http2 = CONNECT estendido do HTTP/2
kind-mid_stream = começou antes da captura
kind-tls = handshake TLS

outcome-clean = limpa
    .meaning = um frame Close em cada direção
outcome-abnormal = anormal
    .meaning = terminou sem os dois frames Close
outcome-failed = malsucedida
    .meaning = nunca chegou a ser um WebSocket
outcome-open = aberta
    .meaning = ainda aberta no fim da captura
outcome-indeterminate = indeterminada
    .meaning = a captura não permite dizer

certainty-certain = certo
certainty-likely = provável
certainty-unknown = desconhecido

close-empty = Close sem código
close-code = Close { $code }
close-code-reason = Close { $code } “{ $reason }”

ending-close_handshake = { $side ->
        [client] o cliente enviou { $close }, o servidor respondeu com { $answer }
        [server] o servidor enviou { $close }, o cliente respondeu com { $answer }
       *[other] os dois lados enviaram um frame Close ao mesmo tempo: cliente { $close }, servidor { $answer }
    }
    .meaning = um frame Close em cada direção
ending-close_unanswered = { $side ->
        [client] o cliente enviou { $close }, o servidor nunca respondeu
        [server] o servidor enviou { $close }, o cliente nunca respondeu
       *[other] um lado enviou { $close }, o outro nunca respondeu
    }
    .meaning = um frame Close sem resposta e, depois, o fim do TCP ou do stream HTTP/2
ending-fin_without_close = { $side ->
        [client] o cliente encerrou a conexão (FIN) sem frame Close
        [server] o servidor encerrou a conexão (FIN) sem frame Close
       *[other] a conexão foi encerrada (FIN) sem frame Close
    }
    .meaning = o TCP terminou (FIN), ou o stream HTTP/2 (END_STREAM), sem frame Close
ending-end_stream = { $side ->
        [client] o cliente encerrou o stream (END_STREAM) sem frame Close
       *[server] o servidor encerrou o stream (END_STREAM) sem frame Close
    }
ending-rst_stream = { $side ->
        [client] o cliente abortou o stream (RST_STREAM { $code }) sem frame Close
       *[server] o servidor abortou o stream (RST_STREAM { $code }) sem frame Close
    }
ending-goaway = { $side ->
        [client] o cliente abandonou o stream (GOAWAY { $code }) sem frame Close
       *[server] o servidor abandonou o stream (GOAWAY { $code }) sem frame Close
    }
ending-rst_without_close = { $side ->
        [client] o cliente abortou a conexão (RST) sem frame Close
        [server] o servidor abortou a conexão (RST) sem frame Close
       *[other] a conexão foi abortada (RST) sem frame Close
    }
    .meaning = o TCP foi abortado (RST), ou o stream HTTP/2 (RST_STREAM), sem frame Close
ending-silent = { $side ->
        [client] o cliente ficou em silêncio: { $count ->
            [one] { $count } retransmissão ou sonda sem resposta
           *[other] { $count } retransmissões ou sondas sem resposta
        }
        [server] o servidor ficou em silêncio: { $count ->
            [one] { $count } retransmissão ou sonda sem resposta
           *[other] { $count } retransmissões ou sondas sem resposta
        }
       *[other] a conexão ficou em silêncio, sem um fim visível na rede
    }
    .meaning = retransmissões ou sondas sem resposta, e nenhum fim visível na rede
ending-upgrade_refused = o servidor recusou o upgrade com HTTP { $status }
    .meaning = a resposta ao upgrade teve um status diferente de 101 (HTTP/2: 200)
ending-upgrade_invalid = o servidor respondeu ao upgrade com um 101 que um cliente deve rejeitar
    .meaning = a resposta ao upgrade foi um 101 que um cliente deve rejeitar
ending-upgrade_unanswered = o servidor nunca respondeu ao upgrade
    .meaning = o upgrade ficou sem resposta
ending-tls_failed = o TLS falhou
    .meaning = o handshake TLS falhou
ending-open = ainda aberta no fim da captura
    .meaning = ainda aberta no fim da captura
ending-not_captured = a captura não contém o fim
    .meaning = a captura não contém o fim

transport-client-fin = o cliente encerrou o TCP (FIN)
transport-client-rst = o cliente abortou o TCP (RST)
transport-server-fin = o servidor encerrou o TCP (FIN)
transport-server-rst = o servidor abortou o TCP (RST)

transport-end_stream = { $side ->
        [client] o cliente encerrou o stream (END_STREAM)
       *[server] o servidor encerrou o stream (END_STREAM)
    }
transport-rst_stream = { $side ->
        [client] o cliente abortou o stream (RST_STREAM { $code })
       *[server] o servidor abortou o stream (RST_STREAM { $code })
    }
transport-goaway = { $side ->
        [client] o cliente abandonou o stream (GOAWAY { $code })
       *[server] o servidor abandonou o stream (GOAWAY { $code })
    }

http2-end_stream = { $side ->
        [client] END_STREAM do cliente
       *[server] END_STREAM do servidor
    }
http2-rst_stream = { $side ->
        [client] RST_STREAM { $code } do cliente
       *[server] RST_STREAM { $code } do servidor
    }
http2-goaway = { $side ->
        [client] GOAWAY { $code } do cliente
       *[server] GOAWAY { $code } do servidor
    }

saw = { $side ->
        [client] { $certainty ->
            [certain] o cliente viu { $code }
            [likely] o cliente provavelmente viu { $code }
           *[other] não é possível saber o que o cliente viu
        }
        [server] { $certainty ->
            [certain] o servidor viu { $code }
            [likely] o servidor provavelmente viu { $code }
           *[other] não é possível saber o que o servidor viu
        }
       *[other] não é possível saber o que cada lado viu
    }

# Why something could not be known about a connection, and what would show it the next time.
limit-capture_starts_late = a captura começou depois da conexão
    .remedy = inicie a captura antes que os clientes se conectem
limit-capture_ends_early = a captura terminou antes da conexão
    .remedy = capture por mais tempo
limit-capture_ends_in_upgrade = a captura terminou antes da resposta ao upgrade
    .remedy = capture por mais tempo
limit-gap_from_client = faltam na captura bytes do cliente em um ponto decisivo
    .remedy = capture com um buffer maior (tcpdump -B 65536) ou com um filtro mais restrito
limit-gap_from_server = faltam na captura bytes do servidor em um ponto decisivo
    .remedy = capture com um buffer maior (tcpdump -B 65536) ou com um filtro mais restrito
limit-nothing_from_client = a captura não contém nenhum pacote do cliente
    .remedy = capture onde passam as duas direções
limit-nothing_from_server = a captura não contém nenhum pacote do servidor
    .remedy = capture onde passam as duas direções
limit-snaplen = pacotes foram cortados na captura (snapshot length)
    .remedy = capture pacotes inteiros (tcpdump -s 0)
limit-upgrade_not_captured = falta a requisição de upgrade ou a resposta a ela
    .remedy = inicie a captura antes que os clientes se conectem
limit-payload_not_checked = o texto ou os dados compactados das mensagens não foram verificados
    .remedy = permita a verificação (--payload-checks on-demand) ou compare com o log do lado que fechou
limit-framing_lost = depois de uma falha, os bytes já não podem ser lidos como frames
    .remedy = examine os pacotes em torno da falha
limit-no_keys = parte do tráfego TLS não pôde ser lida: nenhuma chave serve para ela
    .remedy = forneça o log de chaves das sessões dos dois lados (--keylog) ou capture onde o tráfego não está
        criptografado
limit-keys_after_data = as chaves estão depois dos dados, e um pipe só pode ser lido uma vez
    .remedy = salve a captura em um arquivo ou forneça as chaves com --keylog
limit-tls_unverified = um Close foi lido de um registro TLS do qual faltam bytes, portanto nada o comprova
    .remedy = capture pacotes inteiros (tcpdump -s 0) com um buffer maior
limit-cap_reached = um limite deste programa foi atingido, e o resto não foi lido
    .remedy = divida a captura em partes menores
limit-clock_jump = o relógio da captura foi atrasado, portanto as durações não são confiáveis
    .remedy = faça o relógio do host de captura ser ajustado aos poucos, não de uma só vez

# A frame that broke a rule.
violation-unmasked-client-frame = o cliente enviou um frame sem máscara
violation-masked-server-frame = o servidor enviou um frame com máscara
violation-rsv-without-extension = { $side ->
        [client] o cliente ativou um bit reservado (cabeçalho { $value }) ao qual nenhuma extensão deu significado
       *[other] o servidor ativou um bit reservado (cabeçalho { $value }) ao qual nenhuma extensão deu significado
    }
violation-reserved-opcode = { $side ->
        [client] o cliente enviou um frame com o opcode reservado { $value }
       *[other] o servidor enviou um frame com o opcode reservado { $value }
    }
violation-bad-length = { $side ->
        [client] o cliente escreveu o comprimento de um frame ({ $value }) em uma forma não permitida
       *[other] o servidor escreveu o comprimento de um frame ({ $value }) em uma forma não permitida
    }
violation-control-too-long = { $side ->
        [client] o cliente enviou um frame de controle de { $value } bytes; o máximo permitido é 125
       *[other] o servidor enviou um frame de controle de { $value } bytes; o máximo permitido é 125
    }
violation-control-fragmented = { $side ->
        [client] o cliente enviou um frame de controle em fragmentos
       *[other] o servidor enviou um frame de controle em fragmentos
    }
violation-bad-continuation = { $side ->
        [client] o cliente misturou os fragmentos das suas mensagens
       *[other] o servidor misturou os fragmentos das suas mensagens
    }
violation-close-bad-length = { $side ->
        [client] o cliente enviou um frame Close com um corpo de um byte
       *[other] o servidor enviou um frame Close com um corpo de um byte
    }
violation-close-bad-utf8 = { $side ->
        [client] o cliente enviou um Close com um motivo que não é UTF-8
       *[other] o servidor enviou um Close com um motivo que não é UTF-8
    }
violation-close-illegal-code = { $side ->
        [client] o cliente enviou Close { $value }, um código que não é permitido
       *[other] o servidor enviou Close { $value }, um código que não é permitido
    }
violation-reserved-code-on-wire = { $side ->
        [client] o cliente enviou Close { $value }, um código que nunca pode estar em um frame
       *[other] o servidor enviou Close { $value }, um código que nunca pode estar em um frame
    }
violation-frame-after-close = { $side ->
        [client] o cliente enviou outro frame depois do seu Close
       *[other] o servidor enviou outro frame depois do seu Close
    }
violation-http-text-in-stream = { $side ->
        [client] o fluxo do cliente contém HTTP ou HTML onde deveria começar um frame
       *[other] o fluxo do servidor contém HTTP ou HTML onde deveria começar um frame
    }
violation-invalid-utf8-text = { $side ->
        [client] o cliente enviou texto que não é UTF-8
       *[other] o servidor enviou texto que não é UTF-8
    }
violation-inflate-failure = { $side ->
        [client] o cliente enviou dados compactados que não podem ser descompactados
       *[other] o servidor enviou dados compactados que não podem ser descompactados
    }

# What was wrong with an upgrade.
fault-method-not-get = o método da requisição não é GET
fault-http-version = a versão HTTP da requisição é inferior a 1.1
fault-host-missing = a requisição não tem Host
fault-request-upgrade-header = a requisição não tem “Upgrade: websocket”
fault-request-connection-header = a requisição não tem “Connection: Upgrade”
fault-key-missing = a requisição não tem Sec-WebSocket-Key
fault-key-invalid = o Sec-WebSocket-Key da requisição não representa 16 bytes em base64
fault-version-missing = a requisição não tem Sec-WebSocket-Version
fault-version-unsupported = o Sec-WebSocket-Version da requisição não é 13
fault-response-upgrade-header = a resposta não tem “Upgrade: websocket”
fault-response-connection-header = a resposta não tem “Connection: Upgrade”
fault-accept-missing = a resposta não tem Sec-WebSocket-Accept
fault-accept-invalid = o Sec-WebSocket-Accept da resposta não corresponde à chave da requisição
fault-subprotocol-not-offered = a resposta escolheu um subprotocolo que o cliente não ofereceu
fault-subprotocol-missing = a resposta não escolheu nenhum dos subprotocolos oferecidos; navegadores falham nesse caso
fault-extension-not-offered = a resposta escolheu uma extensão que o cliente não ofereceu
fault-extension-invalid = a resposta cita uma extensão duas vezes ou com parâmetros que ela não pode ter
fault-request-malformed = o cabeçalho da requisição não é HTTP bem formado, como linhas sem retorno de carro
fault-request-too-long = o cabeçalho da requisição é maior do que este programa guarda
fault-response-malformed = o cabeçalho da resposta não é HTTP bem formado, como linhas sem retorno de carro
fault-plain-to-tls-port = o servidor fala TLS nesta porta, e o cliente falou texto claro (ws:// em vez de wss://)
    .fix = Use `wss://` nesta porta ou use a porta em que o servidor fala texto claro; um proxy à frente dele deve
        falar `https://` com ele.
fault-connect-protocol-not-enabled = a requisição é um CONNECT estendido que o servidor não tinha permitido
    .fix = Ative no servidor o WebSocket sobre HTTP/2 (SETTINGS_ENABLE_CONNECT_PROTOCOL, RFC 8441) ou faça-o oferecer
        somente `http/1.1` (ALPN) para este host.
fault-response-too-long = o cabeçalho da resposta é maior do que este programa guarda
