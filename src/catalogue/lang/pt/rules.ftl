# What the rules of `diagnose/` say, one message for each rule:
#   .title   the headline
#   .cause   what happened, and why the capture says so
#   .fix     what to change now
#   .proper  what to change for good
#   .verify  how to check it
# Of rules about one connection all may speak of: `side` (who ended or acted first: client, server or none), `code` (of
# the first Close), `answer` (of the answering Close), `status`, `location`, `age`, `idle`, `client_idle`, `server_idle`,
# `wait`. Lengths of time and sizes come in words.

# The capture.
rule-capture-starts-late =
    .title = a captura começou no meio de conexões
    .cause = Faltam os primeiros pacotes destas conexões, portanto não se sabe o que foi acordado no upgrade.
    .fix = Inicie a captura antes que os clientes se conectem.
    .proper = Deixe um buffer circular capturando o tempo todo, como `dumpcap -b filesize:100000`.
    .verify = A próxima captura contém o SYN e o 101 de cada conexão.
rule-capture-ends-open =
    .title = a captura terminou antes de algumas conexões
    .cause = O arquivo termina enquanto estas conexões ainda estão ativas; isso não é uma desconexão.
    .fix = Capture por mais tempo.
    .proper = Pare a captura só depois que a falha aparecer.
    .verify = A próxima captura contém um Close, um FIN ou um RST.
rule-capture-gap =
    .title = a captura perdeu pacotes
    .cause = Faltam bytes que foram confirmados (ACK), portanto um frame Close pode ter estado entre eles.
    .fix = Capture com um buffer maior (`tcpdump -B 65536`) ou com um filtro mais restrito.
    .proper = Capture em um host ou em um tap que acompanhe o volume de tráfego.
    .verify = O programa de captura não informa pacotes descartados.
rule-capture-one-way =
    .title = só uma direção foi capturada
    .cause = Faltam os pacotes de um lado, embora o outro lado os confirme (ACK).
    .fix = Capture onde passam as duas direções, como no cliente ou no servidor.
    .proper = Espelhe as duas direções do enlace.
    .verify = A próxima captura contém dados dos dois lados.
rule-capture-truncated =
    .title = pacotes foram cortados na captura
    .cause = O snapshot length cortou parte do payload e, com ela, frames.
    .fix = Capture pacotes inteiros (`tcpdump -s 0`).
    .proper = Não limite o snapshot length onde os frames Close importam.
    .verify = Nenhum pacote é mais curto no arquivo do que na rede.
rule-capture-clock-jump =
    .title = o relógio da captura foi atrasado
    .cause = Um pacote que dá sequência ao que já foi enviado tem um horário anterior ao dos pacotes que o precedem: o
        relógio do host de captura foi acertado.
    .fix = Não confie nas durações destas conexões.
    .proper = Faça o relógio do host de captura ser ajustado aos poucos, não de uma só vez (`makestep` no chrony).
    .verify = Na próxima captura, nenhum horário retrocede.
rule-tls-opaque =
    .title = TLS sem chaves
    .cause = Os frames estão criptografados, portanto só o TCP e o TLS mostram como a conexão terminou.
    .fix = Forneça o log de chaves com `--keylog`.
    .proper = Guarde logs de chaves em sistemas de teste ou capture atrás do ponto de terminação do TLS.
    .verify = O relatório mostra códigos para estas conexões.

# The session never opened.
rule-tls-cert-rejected =
    .title = o cliente rejeita o certificado do servidor
    .cause = O cliente encerrou o handshake TLS com o alerta { $alert }. Navegadores informam isso como 1006.
    .fix = Verifique a validade, o nome do host e a cadeia do certificado que o servidor envia.
    .proper = Renove os certificados automaticamente e envie a cadeia completa.
    .verify = `openssl s_client -connect HOST:PORT -servername NAME` faz a verificação sem erro.
rule-tls-no-overlap =
    .title = nenhuma versão do TLS, cifra ou ALPN em comum
    .cause = O handshake TLS terminou com o alerta { $alert }: os dois lados não têm em comum parâmetros aceitáveis.
    .fix = Ofereça `http/1.1` no ALPN e alinhe as versões do TLS e os conjuntos de cifras.
    .proper = Mantenha os dois lados com os padrões atuais do TLS.
    .verify = O ClientHello e a configuração do servidor têm em comum uma versão e um conjunto de cifras.
rule-tls-client-cert =
    .title = o servidor rejeita o certificado do cliente
    .cause = O servidor encerrou o handshake TLS com o alerta { $alert }: falta um certificado do cliente, ou ele não
        é confiável para o servidor.
    .fix = Instale o certificado do cliente ou acrescente o emissor dele aos que o servidor considera confiáveis.
    .proper = Distribua e renove os certificados dos clientes automaticamente.
    .verify = `openssl s_client -cert FILE -key FILE -connect HOST:PORT` completa o handshake.
rule-tls-sni-unknown =
    .title = o servidor não conhece o nome do host
    .cause = O servidor respondeu ao nome no SNI do cliente com o alerta `unrecognized_name`.
    .fix = Verifique o nome do host na URL do cliente ou acrescente-o ao servidor.
    .proper = Dê a cada nome um host virtual e um certificado.
    .verify = `openssl s_client -servername NAME` recebe um certificado para esse nome.
rule-tls-cut =
    .title = o TLS foi cortado sem explicação
    .cause = O TCP terminou durante o handshake TLS, e nenhum alerta legível diz por quê.
    .fix = Examine o log do lado que o encerrou e compare a partir de outra rede.
    .proper = Mantenha fora deste caminho os dispositivos que filtram por nome de servidor.
    .verify = Uma captura nas duas pontas mostra quem enviou o FIN ou o RST.
rule-scheme-mismatch-wss-on-plain =
    .title = `wss://` enviado a uma porta de texto claro
    .cause = O servidor respondeu ao ClientHello em texto claro: ele não fala TLS nesta porta.
    .fix = Use `ws://` nesta porta ou use a porta em que o servidor fala TLS.
    .proper = Termine o TLS em um só lugar e informe aos clientes só a URL dele.
    .verify = `openssl s_client -connect HOST:PORT` mostra um certificado.
rule-scheme-mismatch-ws-on-tls =
    .title = `ws://` enviado a uma porta TLS
    .cause = O servidor fala TLS nesta porta, e o cliente enviou o upgrade em texto claro.
    .fix = Use `wss://` nesta porta.
    .proper = Não redirecione nada; dê aos clientes a URL `wss://` desde o início.
    .verify = Os primeiros bytes do cliente são um ClientHello.
rule-http-redirect =
    .title = upgrade redirecionado com HTTP { $status }
    .cause = O servidor aponta para outro endereço ({ $location }); navegadores nunca seguem um redirecionamento para
        WebSocket.
    .fix = Configure a URL final no cliente.
    .proper = Exclua os caminhos de WebSocket dos redirecionamentos para páginas de login, barras e https.
    .verify = O upgrade dessa URL é respondido com 101.
rule-http-auth =
    .title = upgrade recusado com HTTP { $status }
    .cause = O servidor ou um proxy não aceita as credenciais, a origem ou o cliente. Navegadores informam 1006.
    .fix = Verifique o token, o cookie e o Origin da requisição e as regras dos firewalls à frente do servidor.
    .proper = Renove os tokens antes que expirem e faça o cliente distinguir uma recusa de uma perda de rede.
    .verify = A mesma requisição com credenciais novas recebe um 101.
rule-http-not-found =
    .title = upgrade recusado com HTTP { $status }
    .cause = A requisição chegou a um servidor que não tem WebSocket neste caminho, ou não para este método.
    .fix = Verifique o caminho, o host e as regras de reescrita do proxy.
    .proper = Teste o caminho do WebSocket na verificação de integridade do deploy.
    .verify = A porta do próprio servidor responde ao mesmo caminho com 101.
rule-http-upgrade-required =
    .title = os cabeçalhos de upgrade não chegaram ao servidor
    .cause = O servidor respondeu com HTTP { $status } porque a requisição que recebeu não era um upgrade válido;
        muitas vezes um proxy removeu os cabeçalhos.
    .fix = Encaminhe `Upgrade` e `Connection` e fale HTTP/1.1 com o backend (nginx: `proxy_http_version 1.1`).
    .proper = Mantenha uma só configuração de proxy, testada, para os caminhos de WebSocket.
    .verify = Uma captura atrás do proxy mostra os dois cabeçalhos na requisição.
rule-proxy-strips-upgrade =
    .title = um proxy removeu os cabeçalhos de upgrade
    .cause = A requisição tem um Sec-WebSocket-Key, mas não um `Upgrade`, um `Connection` ou uma versão HTTP válidos:
        algo antes deste ponto os retirou.
    .fix = Configure `proxy_http_version 1.1`, `Upgrade` e `Connection` no nginx ou o equivalente no seu proxy.
    .proper = Mantenha uma só configuração de proxy, testada, para os caminhos de WebSocket.
    .verify = A requisição atrás do proxy tem `Upgrade: websocket`.
rule-socketio-no-affinity =
    .title = sessão do Socket.IO em outra instância
    .cause = O servidor não conhece o id da sessão: a sessão de polling está em outra instância.
    .fix = Ative sessões persistentes (sticky sessions) no balanceador de carga.
    .proper = Use `transports: ["websocket"]` ou compartilhe as sessões entre as instâncias.
    .verify = Todas as requisições com um mesmo `sid` chegam a uma só instância.
rule-http-overload =
    .title = upgrade recusado com HTTP { $status }
    .cause = O servidor recusa carga, limita a taxa ou está sendo desligado.
    .fix = Respeite Retry-After e espere mais tempo após cada tentativa.
    .proper = Aumente a capacidade e distribua as reconexões com uma espera aleatória.
    .verify = O número de conexões e de recusas ao longo do tempo mostra o limite.
rule-http-bad-gateway =
    .title = o proxy não alcançou nenhum backend (HTTP { $status })
    .cause = O proxy respondeu no lugar do backend: ali a conexão foi recusada ou cortada, ou não houve resposta
        válida.
    .fix = Verifique o estado, o endereço, a porta e o protocolo do backend.
    .proper = Retire os backends de serviço pela verificação de integridade antes que parem.
    .verify = Uma captura entre o proxy e o backend mostra a conexão recusada ou cortada.
rule-http-gateway-timeout =
    .title = o backend não respondeu a tempo (HTTP { $status })
    .cause = O proxy esperou { $wait } pela resposta do backend ao upgrade e desistiu.
    .fix = Examine o log do backend nesse horário; aumente o tempo limite do proxy só se o backend for lento de
        propósito.
    .proper = Aceite upgrades sem chamadas lentas e autentique depois.
    .verify = O tempo que o próprio backend leva para responder a um upgrade fica bem abaixo do tempo limite do proxy.
rule-http-server-error =
    .title = erro no servidor ao aceitar a conexão (HTTP 500)
    .cause = O handler de upgrade do servidor falhou.
    .fix = Leia o log do servidor nesse segundo.
    .proper = Trate os erros no handler de upgrade e responda com um status que diga a causa.
    .verify = A mesma requisição já não recebe um 500.
rule-http-200-instead-of-101 =
    .title = HTTP { $status } no lugar de 101
    .cause = A rota foi atendida como HTTP comum: os cabeçalhos de upgrade se perderam, ou o caminho não é de um
        WebSocket.
    .fix = Verifique o caminho e encaminhe `Upgrade` e `Connection` no proxy.
    .proper = Teste o caminho do WebSocket na verificação de integridade do deploy.
    .verify = A porta do próprio servidor responde à mesma requisição com 101.
rule-http-refused =
    .title = upgrade recusado com HTTP { $status }
    .cause = O servidor ou um proxy respondeu ao upgrade com este status; só o status não diz por quê.
    .fix = Leia o corpo da resposta e o log do servidor nesse segundo.
    .proper = Faça o servidor dizer no corpo por que recusa.
    .verify = A mesma requisição recebe um 101.
rule-accept-mismatch =
    .title = Sec-WebSocket-Accept errado
    .cause = O valor de aceitação não corresponde à chave da requisição, portanto o cliente deve rejeitar o 101: ele é
        a resposta a outra requisição ou foi calculado de forma errada.
    .fix = Tire do caminho os caches e os proxies que reescrevem.
    .proper = Use no servidor uma biblioteca WebSocket com manutenção ativa.
    .verify = O valor é o digest da chave na requisição da mesma conexão.
rule-upgrade-headers-wrong =
    .title = faltam cabeçalhos de upgrade no 101
    .cause = O 101 não tem um `Upgrade` ou um `Connection` válido, portanto o cliente deve rejeitá-lo.
    .fix = Faça o servidor enviar os dois cabeçalhos e o proxy encaminhá-los.
    .proper = Use no servidor uma biblioteca WebSocket com manutenção ativa.
    .verify = O 101 que o cliente recebe tem os dois cabeçalhos.
rule-not-http =
    .title = a resposta não é HTTP bem formado
    .cause = A resposta do servidor ao upgrade não pode ser lida como HTTP, portanto o cliente a rejeita.
    .fix = Verifique o que escuta nesta porta e os fins de linha da resposta.
    .proper = Use no servidor uma biblioteca WebSocket com manutenção ativa.
    .verify = `curl -i` mostra uma linha de status e cabeçalhos.
rule-subprotocol-unoffered =
    .title = o servidor escolheu um subprotocolo que ninguém ofereceu
    .cause = O 101 cita um subprotocolo que o cliente não ofereceu, portanto o cliente o rejeita.
    .fix = Faça o servidor escolher um dos que estão na requisição.
    .proper = Mantenha a lista de subprotocolos em um só lugar para cliente e servidor.
    .verify = O Sec-WebSocket-Protocol da resposta é um dos que estão na requisição.
rule-subprotocol-missing =
    .title = o servidor não escolheu nenhum subprotocolo
    .cause = O cliente ofereceu subprotocolos, e o 101 não cita nenhum; navegadores e algumas bibliotecas falham nesse
        caso.
    .fix = Faça o servidor responder com um dos subprotocolos oferecidos.
    .proper = Combine um subprotocolo com nome e versão.
    .verify = O 101 tem um cabeçalho Sec-WebSocket-Protocol.
rule-extension-unoffered =
    .title = o servidor escolheu uma extensão de forma errada
    .cause = O 101 cita uma extensão que não foi oferecida ou com parâmetros que ela não pode ter; o cliente o
        rejeita.
    .fix = Impeça os proxies de acrescentar cabeçalhos ou desative a extensão.
    .proper = Atualize a biblioteca WebSocket do servidor.
    .verify = O Sec-WebSocket-Extensions da resposta corresponde ao da requisição.
rule-handshake-client-gave-up =
    .title = o cliente desistiu de esperar pelo upgrade
    .cause = O cliente encerrou o TCP { $wait } após a requisição, antes de qualquer resposta: o tempo limite de
        abertura do próprio cliente.
    .fix = Descubra por que a resposta demora tanto; como paliativo, aumente o tempo limite de abertura do cliente.
    .proper = Aceite os upgrades imediatamente e faça o trabalho lento depois.
    .verify = A resposta a um upgrade chega em menos de um segundo.
rule-handshake-server-closed =
    .title = o servidor encerrou a conexão durante o upgrade
    .cause = O servidor, ou o que está no lugar dele, encerrou o TCP sem responder à requisição.
    .fix = Leia o log do servidor nesse segundo e verifique se esta porta fala HTTP.
    .proper = Faça o servidor responder a toda requisição, também às que recusa.
    .verify = A mesma requisição recebe um status.
rule-handshake-unanswered =
    .title = o upgrade ficou sem resposta
    .cause = A captura não contém nenhuma resposta válida à requisição.
    .fix = Examine o log do servidor nesse horário e o que está entre os dois.
    .proper = Defina no cliente um tempo limite de abertura e registre no log quando ele se esgota.
    .verify = Uma captura no servidor mostra se ele respondeu.
rule-h2-connect-unsupported =
    .title = HTTP/2 sem suporte a WebSocket
    .cause = O cliente pediu por CONNECT estendido, que o servidor ou um proxy não ativou (RFC 8441).
    .fix = Ative a RFC 8441 em todos os saltos ou ofereça somente `http/1.1` no ALPN para este host.
    .proper = Teste o WebSocket sobre HTTP/2 após cada mudança em um proxy.
    .verify = O SETTINGS do servidor contém ENABLE_CONNECT_PROTOCOL = 1.

# Faults of frames. `offender` broke the rule.
rule-unmasked-client-frame =
    .title = o cliente enviou um frame sem máscara
    .cause = Os frames de um cliente devem ter máscara; o servidor trata a conexão como falha, geralmente com 1002.
    .fix = Corrija ou atualize a biblioteca do cliente ou o proxy que escreve frames no lugar dele.
    .proper = Use no cliente uma biblioteca WebSocket com manutenção ativa.
    .verify = Todo frame do cliente tem o bit de máscara ativo.
rule-masked-server-frame =
    .title = o servidor enviou um frame com máscara
    .cause = Os frames de um servidor não podem ter máscara; o cliente trata a conexão como falha.
    .fix = Corrija ou atualize a biblioteca do servidor ou o proxy que escreve frames no lugar dele.
    .proper = Use no servidor uma biblioteca WebSocket com manutenção ativa.
    .verify = Nenhum frame do servidor tem o bit de máscara ativo.
rule-rsv-without-extension =
    .title = { $offender ->
        [client] o cliente ativou um bit reservado sem extensão
       *[server] o servidor ativou um bit reservado sem extensão
    }
    .cause = Nenhuma extensão acordada dá significado ao bit; muitas vezes um lado compacta sem que a compressão tenha
        sido acordada, ou os bytes não são frames.
    .fix = Desative permessage-deflate no remetente ou negocie-o no upgrade.
    .proper = Atualize a biblioteca WebSocket do remetente.
    .verify = O 101 cita permessage-deflate, ou nenhum frame tem RSV1 ativo.
rule-reserved-opcode =
    .title = { $offender ->
        [client] o cliente usou um opcode reservado
       *[server] o servidor usou um opcode reservado
    }
    .cause = Um frame tem o opcode { $value }, que a RFC 6455 não define; muitas vezes duas tarefas misturam os seus
        frames na escrita.
    .fix = Deixe só uma tarefa escrever no socket e atualize a biblioteca do remetente.
    .proper = Envie todos os frames por uma só fila.
    .verify = O Wireshark mostra frames inteiros até a falha.
rule-bad-length =
    .title = { $offender ->
        [client] o cliente escreveu errado o comprimento de um frame
       *[server] o servidor escreveu errado o comprimento de um frame
    }
    .cause = O comprimento de um frame não está na forma que a RFC 6455 exige ou é grande demais.
    .fix = Corrija ou atualize a biblioteca do remetente.
    .proper = Use uma biblioteca WebSocket com manutenção ativa.
    .verify = O Wireshark mostra frames inteiros até a falha.
rule-control-too-long =
    .title = { $offender ->
        [client] o cliente enviou um frame de controle longo demais
       *[server] o servidor enviou um frame de controle longo demais
    }
    .cause = Um Close, Ping ou Pong tem mais de 125 bytes de payload.
    .fix = Encurte o motivo do Close ou o payload do Ping.
    .proper = Corte os motivos em 123 bytes onde close é chamado.
    .verify = Nenhum frame de controle tem mais de 125 bytes.
rule-control-fragmented =
    .title = { $offender ->
        [client] o cliente enviou um frame de controle em fragmentos
       *[server] o servidor enviou um frame de controle em fragmentos
    }
    .cause = Um Close, Ping ou Pong foi enviado sem FIN, o que a RFC 6455 proíbe.
    .fix = Corrija ou atualize a biblioteca do remetente.
    .proper = Use uma biblioteca WebSocket com manutenção ativa.
    .verify = Todo frame de controle tem FIN ativo.
rule-bad-continuation =
    .title = { $offender ->
        [client] o cliente misturou fragmentos
       *[server] o servidor misturou fragmentos
    }
    .cause = Chegou uma continuação sem mensagem, ou uma nova mensagem antes que a anterior se completasse; muitas
        vezes duas tarefas escrevem em um mesmo socket.
    .fix = Deixe só uma tarefa escrever no socket ou proteja as escritas com um lock.
    .proper = Envie todos os frames por uma só fila.
    .verify = Os fragmentos de uma mensagem vêm em sequência.
rule-http-text-in-stream =
    .title = { $offender ->
        [client] texto HTTP no fluxo do cliente
       *[server] texto HTTP no fluxo do servidor
    }
    .cause = Há HTTP ou HTML onde deveria começar um frame: um proxy ou um handler respondeu em uma conexão que já
        tinha passado pelo upgrade.
    .fix = Localize o salto que escreveu o texto e impeça-o de responder ali.
    .proper = Trate cada upgrade em um só lugar.
    .verify = Uma captura de cada lado do proxy mostra quem escreveu o texto.
rule-invalid-utf8-text =
    .title = { $offender ->
        [client] o cliente enviou texto que não é UTF-8
       *[server] o servidor enviou texto que não é UTF-8
    }
    .cause = Uma mensagem de texto contém bytes que não são UTF-8 válido, portanto o receptor trata a conexão como
        falha.
    .fix = Envie esses dados como binário ou codifique-os em UTF-8.
    .proper = Escolha texto ou binário pelo tipo dos dados, em um só lugar.
    .verify = A mensagem antes do Close pode ser decodificada como UTF-8.
rule-inflate-failure =
    .title = { $offender ->
        [client] o cliente enviou dados que não podem ser descompactados
       *[server] o servidor enviou dados que não podem ser descompactados
    }
    .cause = Uma mensagem compactada não pode ser descompactada: os dois lados perderam a sincronia da compressão.
    .fix = Desative permessage-deflate como teste ou configure `no_context_takeover` nos dois lados.
    .proper = Atualize as duas bibliotecas WebSocket.
    .verify = Sem compressão, a falha não volta.
rule-close-bad-length =
    .title = { $offender ->
        [client] o cliente enviou um Close de um byte
       *[server] o servidor enviou um Close de um byte
    }
    .cause = O corpo de um frame Close é vazio ou começa com dois bytes de código; este tem um único byte.
    .fix = Corrija ou atualize a biblioteca do remetente.
    .proper = Use uma biblioteca WebSocket com manutenção ativa.
    .verify = O Close tem um corpo vazio ou pelo menos dois bytes.
rule-close-bad-utf8 =
    .title = { $offender ->
        [client] o motivo do Close do cliente não é UTF-8
       *[server] o motivo do Close do servidor não é UTF-8
    }
    .cause = O motivo do frame Close não é UTF-8 válido, portanto o receptor deve recusá-lo.
    .fix = Codifique o motivo em UTF-8 e corte-o só entre caracteres.
    .proper = Use motivos curtos e em ASCII.
    .verify = O motivo é legível no Wireshark.
rule-close-illegal-code =
    .title = { $offender ->
        [client] o cliente enviou o código ilegal { $value }
       *[server] o servidor enviou o código ilegal { $value }
    }
    .cause = Este número não pode estar em um frame Close; o receptor geralmente responde 1002, e a aplicação dele
        recebe 1006 ou 1002.
    .fix = Envie 1000 para um fim normal ou um código próprio de 4000 a 4999.
    .proper = Mantenha os códigos de uma aplicação em uma só lista e teste-os.
    .verify = `wsclose-pcap explain { $value }` diz o que há de errado com ele.
rule-reserved-code-on-wire =
    .title = { $offender ->
        [client] o cliente pôs { $value } em um frame
       *[server] o servidor pôs { $value } em um frame
    }
    .cause = { $value } é uma informação local e não pode ser enviado: um relay ou uma aplicação encaminhou o que a
        própria biblioteca lhe informou. A falha verdadeira está no outro trecho dele.
    .fix = Examine o outro trecho do remetente pouco antes e faça-o enviar 1011 ou 1014 no lugar deste código.
    .proper = Onde quer que um Close seja encaminhado, converta as informações locais em códigos que podem ser
        enviados.
    .verify = Nenhum frame Close contém 1004, 1005, 1006 ou 1015.
rule-frame-after-close =
    .title = { $offender ->
        [client] o cliente enviou um frame depois do seu Close
       *[server] o servidor enviou um frame depois do seu Close
    }
    .cause = Depois do seu Close, um lado não pode enviar mais nada; o frame foi ignorado.
    .fix = Pare de enviar depois que close for chamado.
    .proper = Deixe o estado da biblioteca decidir se uma mensagem ainda pode ser enviada.
    .verify = O Close é o último frame do remetente.
rule-violation-silent-drop =
    .title = { $offender ->
        [client] o servidor cortou o TCP depois que o cliente violou uma regra
       *[server] o cliente cortou o TCP depois que o servidor violou uma regra
    }
    .cause = Um frame violou uma regra, e o receptor encerrou o TCP imediatamente, sem Close; quem violou a regra
        recebe 1006.
    .fix = Corrija o frame que violou a regra; o pacote está indicado.
    .proper = Faça o receptor enviar um Close com código antes de cortar a conexão.
    .verify = Sem a falha, a conexão permanece aberta.
rule-new-code-old-peer =
    .title = { $code } respondido com 1002 por uma biblioteca mais antiga
    .cause = O Close { $code } é válido, mas a biblioteca do receptor não o conhece e responde 1002. Não há erro de
        protocolo.
    .fix = Leia-o como { $code } e procure a causa dele.
    .proper = Atualize a biblioteca que respondeu ou envie 1011 ou 1001 a esses receptores.
    .verify = Depois da atualização, a resposta é { $code }.

# A Close frame explains it.
rule-normal-1000 =
    .title = encerrada de propósito com 1000
    .cause = { $side ->
        [client] O cliente encerrou a conexão conforme previsto.
        [server] O servidor encerrou a conexão conforme previsto.
       *[none] A conexão foi encerrada conforme previsto.
    }
    .fix = Nada, se o fim era desejado.
    .proper = Use 1001, 1012 ou um código próprio quando os clientes devem voltar.
    .verify = O programa que chamou close queria de fato fechar.
rule-page-left-1001 =
    .title = o usuário saiu da página
    .cause = Um cliente fechou com 1001, como fazem os navegadores quando uma aba é fechada ou outra página é aberta.
    .fix = Nada; se for frequente, procure páginas que se recarregam sozinhas.
    .proper = Guarde o estado no servidor para os usuários que voltam.
    .verify = O cliente abre uma nova conexão logo depois, ou nenhuma.
rule-server-going-away-1001 =
    .title = o servidor se retirou (1001)
    .cause = O servidor fechou com 1001: ele para ou encerra esta sessão por um limite próprio.
    .fix = Procure um deploy ou um limite de inatividade nesse horário.
    .proper = Drene antes de parar e faça os clientes reconectarem após uma espera aleatória.
    .verify = Veja se outras conexões deste servidor terminaram no mesmo segundo.
rule-idle-close =
    .title = fechada por inatividade, após { $timer }
    .cause = { $watched ->
        [messages] Fora os pings, nenhuma mensagem foi enviada durante { $silence } antes do Close { $code }
       *[both] Nada foi enviado durante { $idle } antes do Close { $code }
    }{ $fits ->
        [yes] , o que corresponde ao limite de inatividade de { $product }.
       *[no] , e o motivo dele fala de um limite de inatividade.
    }
    .fix = { $watched ->
        [client] Faça o cliente enviar um heartbeat pelo menos a cada { $suggested }
        [server] Faça o servidor enviar um heartbeat pelo menos a cada { $suggested }
        [messages] Envie uma mensagem (pings não contam) pelo menos a cada { $suggested }
        [unknown] Envie um heartbeat pelo menos a cada metade do limite
       *[both] Envie um heartbeat pelo menos a cada { $suggested }
    }{ $known ->
        [yes] { " " }ou aumente o limite (`{ $setting }`).
       *[no] { " " }ou aumente o limite.
    }
    .proper = Faça o lado que o limite vigia enviar heartbeats.
    .verify = Com heartbeats, a conexão dura mais que { $timer }.
rule-session-cap =
    .title = duração máxima de sessão do serviço
    .cause = O motivo do Close diz que a sessão atingiu a duração máxima; ela estava aberta havia { $age }.
    .fix = Abra uma nova conexão pouco antes desse tempo.
    .proper = Transfira o estado para a sessão seguinte e renove os tokens a tempo.
    .verify = As sessões terminam com a mesma idade, façam o que fizerem.
rule-keepalive-ping-timeout-1011 =
    .title = keepalive: nenhum pong a tempo (1011)
    .cause = { $acked ->
        [yes] O ping chegou ao outro host, que o confirmou (ACK), mas o programa dele não enviou um pong a tempo:
            estava ocupado ou bloqueado, ou um proxy respondeu no lugar dele.
        [no] O ping nunca foi confirmado (ACK): o caminho ou o outro host tinha desaparecido.
       *[unknown] O remetente do Close não recebeu a tempo um pong para o seu ping.
    }
    .fix = Não bloqueie o event loop do lado que ficou em silêncio; como paliativo, aumente `ping_timeout`.
    .proper = Tire o trabalho demorado do loop que lê o socket.
    .verify = Todo ping recebe um pong em menos de um segundo.
rule-heartbeat-close =
    .title = fechada porque um heartbeat falhou
    .cause = O motivo do Close diz que um heartbeat não foi respondido a tempo.
    .fix = Descubra o que impediu o outro lado de responder: um programa bloqueado, um caminho lento ou um limite
        curto demais.
    .proper = Tire o trabalho demorado do loop que lê o socket.
    .verify = Todo ping ou mensagem de heartbeat tem a sua resposta.
rule-app-error-1011 =
    .title = erro interno (1011)
    .cause = { $side ->
        [client] O cliente encontrou um erro e fechou com 1011, na maioria das vezes um keepalive do websockets do
            Python.
       *[other] O servidor encontrou um erro, provavelmente enquanto processava a última mensagem.
    }
    .fix = Leia o log do lado que fechou, nesse segundo.
    .proper = Trate os erros nos handlers de mensagens e responda a eles dentro do protocolo.
    .verify = Repetir a última mensagem mostra se ela causa o erro.
rule-restart-1012 =
    .title = reinício do serviço (1012)
    .cause = O servidor fechou porque está reiniciando.
    .fix = Faça os clientes reconectarem após uma espera aleatória.
    .proper = Reinicie por etapas e mantenha a espera do balanceador de carga maior que a drenagem.
    .verify = O servidor volta a aceitar conexões logo depois.
rule-overload-1013 =
    .title = o servidor está sobrecarregado (1013)
    .cause = O servidor pede uma nova tentativa mais tarde: um limite foi atingido, ou falta algo de que ele precisa.
    .fix = Espere mais tempo após cada tentativa.
    .proper = Aumente a capacidade e recuse antes do upgrade, com 503 e Retry-After.
    .verify = O número de conexões ao longo do tempo mostra o limite.
rule-bad-gateway-1014 =
    .title = o backend do gateway falhou (1014)
    .cause = Um gateway que termina ele mesmo o WebSocket recebeu do servidor atrás dele uma resposta ruim ou nenhuma.
    .fix = Verifique o estado, o endereço, a porta e os tempos limite do backend.
    .proper = Retire os backends de serviço pela verificação de integridade antes que parem.
    .verify = Uma captura atrás do gateway mostra a falha nesse trecho.
rule-policy-1008 =
    .title = { $kind ->
        [auth] recusada por política: credenciais (1008)
        [rate] recusada por política: excesso (1008)
        [slow] recusada por política: leitor lento demais (1008)
        [origin] recusada por política: origem (1008)
       *[other] recusada por política (1008)
    }
    .cause = { $kind ->
        [auth] O motivo fala de credenciais: um token está ausente, errado ou expirado.
        [rate] O motivo fala de um limite: mensagens, conexões ou bytes demais.
        [slow] O cliente lê devagar demais: a janela dele estava fechada, ou o motivo diz isso.
        [origin] O motivo diz que a origem da página não é permitida.
       *[other] Uma regra do servidor encerrou a conexão, e o código não diz qual.
    }
    .fix = { $kind ->
        [auth] Renove o token antes de conectar e verifique os relógios.
        [rate] Envie menos ou reúna mensagens.
        [slow] Leia mais rápido ou assine menos dados.
        [origin] Acrescente a origem à lista do servidor.
       *[other] Leia o motivo e o log do servidor nesse segundo.
    }
    .proper = Faça o servidor usar 3000, 3003 ou um código próprio, para que os clientes distingam esses casos.
    .verify = O log do servidor cita a regra.
rule-too-big-1009 =
    .title = uma mensagem era grande demais (1009)
    .cause = { $known ->
        [yes] O receptor recusou uma mensagem de { $bytes }. O limite padrão mais próximo abaixo disso é o de
            { $product }: { $limit }.
       *[no] O receptor recusou uma mensagem pelo tamanho ou por uma regra própria.
    }
    .fix = Aumente o limite do receptor ou envie mensagens menores.
    .proper = Divida na aplicação os dados grandes em várias mensagens.
    .verify = Mensagens abaixo do limite passam.
rule-unsupported-1003 =
    .title = este tipo de dados não é aceito (1003)
    .cause = O receptor não pode aceitar a última mensagem: texto onde espera binário, ou o inverso, ou um conteúdo
        que não consegue interpretar.
    .fix = Envie o tipo de frame que o receptor espera.
    .proper = Negocie um subprotocolo que defina o tipo.
    .verify = O outro tipo de frame é aceito.
rule-protocol-1002 =
    .title = erro de protocolo (1002) sem falha na captura
    .cause = O Close diz que uma regra foi violada, mas nenhum frame capturado viola uma; um limite de inatividade, um
        subprotocolo recusado ou um código novo demais para o receptor também podem aparecer assim.
    .fix = Leia o log do lado que fechou, nesse segundo.
    .proper = Atualize a biblioteca do lado que fechou.
    .verify = Uma captura completa das duas direções mostra se algum frame tem defeito.
rule-bad-data-1007 =
    .title = o conteúdo não corresponde ao tipo (1007)
    .cause = O receptor encontrou texto que não é UTF-8 ou dados compactados que não podem ser descompactados.
    .fix = Envie binário como binário e codifique o texto em UTF-8; desative a compressão como teste.
    .proper = Escolha texto ou binário pelo tipo dos dados, em um só lugar.
    .verify = A mensagem antes do Close pode ser decodificada como UTF-8.
rule-mandatory-extension-1010 =
    .title = { $sender ->
       *[client] o cliente precisa de uma extensão (1010)
        [server] o servidor fechou com o código 1010, que é do cliente
    }
    .cause = { $sender ->
       *[client] O cliente fechou porque o servidor não aceitou uma extensão de que ele precisa.
        [server] O servidor enviou 1010, que por definição só um cliente envia: uma biblioteca ou aplicação que dá ao
            código um significado próprio, muitas vezes para uma extensão que ela quer.
    }
    .fix = { $sender ->
       *[client] Ative a extensão no servidor e em todos os proxies ou torne-a opcional.
        [server] Procure no código do servidor o que envia 1010; faça-o recusar o upgrade ou enviar 1008 ou um código
            próprio.
    }
    .proper = Impeça os proxies de reescrever Sec-WebSocket-Extensions.
    .verify = O 101 cita a extensão.
rule-closed-without-status-1005 =
    .title = fechada sem código
    .cause = { $side ->
        [client] O cliente enviou um Close vazio, como faz close() sem argumentos.
        [server] O servidor enviou um Close vazio, como o Socket.IO faz em todo fim.
       *[none] Foi enviado um Close vazio.
    }
    .fix = Nada, se o fim era desejado.
    .proper = Passe um código e um motivo onde close é chamado.
    .verify = O próximo fim indica a sua causa.
rule-app-code =
    .title = { $code } { $name }
    .cause = { $book } define este código; o que ele significa está entre os códigos abaixo.
    .fix = Siga o que o catálogo de códigos diz sobre ele.
    .proper = Trate no cliente cada código do serviço.
    .verify = `wsclose-pcap explain { $code }` diz mais.
rule-private-code =
    .title = código privado { $code }
    .cause = A aplicação define o que ele significa; não foi escolhido nenhum catálogo de códigos que o defina.
    .fix = Leia o motivo e procure o código na documentação da aplicação.
    .proper = Descreva os seus códigos em um catálogo de códigos e passe-o com `--codebook`.
    .verify = O relatório passa a dar o nome do código.
rule-close-race =
    .title = os dois lados fecharam ao mesmo tempo
    .cause = Os dois frames Close se cruzaram, portanto cada lado recebeu o código do outro; os logs deles divergem.
    .fix = Nada; leia os dois códigos.
    .proper = Deixe um só lado da aplicação decidir quando encerrar.
    .verify = Os dois frames Close foram enviados dentro de um tempo de ida e volta.
rule-close-not-answered =
    .title = um Close nunca foi respondido
    .cause = O outro host confirmou (ACK) o Close, mas o programa dele não enviou nenhum de volta antes do fim: ele
        tinha parado de ler, ou a biblioteca dele simplesmente corta a conexão.
    .fix = Veja o que o programa do lado em silêncio fazia nesse horário.
    .proper = Continue lendo até que o Close seja respondido.
    .verify = Cada Close tem uma resposta em menos de um segundo.
rule-close-lost-to-rst =
    .title = o Close provavelmente se perdeu em um RST
    .cause = Um lado enviou um Close e depois abortou a conexão (RST) com dados não lidos, portanto o outro lado
        talvez nunca tenha lido o Close: ele recebe 1006.
    .fix = Depois de enviar o Close, leia todos os dados que chegam até a resposta ou até um tempo limite.
    .proper = Encerre primeiro a direção de envio e feche só no fim do fluxo.
    .verify = Depois do Close vem um FIN, e nenhum RST.

# The transport ended.
rule-server-fin-no-close =
    .title = o servidor encerrou o TCP sem Close
    .cause = O processo do servidor fechou o socket sem handshake de encerramento: um erro não tratado em um handler,
        uma queda ou um kill, ou uma chamada que simplesmente destrói o socket.
    .fix = Leia o log do servidor nesse segundo.
    .proper = Trate os erros e feche com 1011; no desligamento, feche com 1001 ou 1012.
    .verify = O servidor envia um Close antes do FIN.
rule-client-fin-no-close =
    .title = o cliente encerrou o TCP sem Close
    .cause = O processo ou o sistema do cliente fechou o socket sem handshake de encerramento: foi morto, foi suspenso
        ou chamou `terminate()`.
    .fix = Examine o cliente nesse horário.
    .proper = Faça os clientes fecharem com um código e retomarem as sessões.
    .verify = O cliente envia um Close antes do FIN.
rule-rst-by-peer =
    .title = { $side ->
        [client] o cliente abortou a conexão (RST)
       *[server] o servidor abortou a conexão (RST)
    }
    .cause = O TCP foi abortado (RST) sem Close, e nada indica outro remetente: uma queda com dados não lidos, um
        socket destruído ou um firewall nesse host.
    .fix = Leia o log desse lado nesse segundo.
    .proper = Feche com um código e leia até o fim antes de fechar o socket.
    .verify = Uma captura nesse host mostra se ele enviou o RST.
rule-rst-injected =
    .title = algo no caminho abortou a conexão (RST)
    .cause = { $sign ->
        [id] O RST tem a identificação IP { $seen }, e a contagem do remetente dele estava em { $usual }: ele parece
            vir de um middlebox.
        [both] Cada lado recebeu um RST em nome do outro, com diferença de { $seen }: foi um middlebox, ou os dois
            programas foram parados nesse momento.
       *[ttl] O RST tem o TTL { $seen }; os outros pacotes do remetente dele, { $usual }: um middlebox o enviou.
    }
    .fix = Localize o firewall ou o balanceador de carga no caminho e os timers e as regras dele.
    .proper = Permita ali este tráfego e envie heartbeats com intervalo menor que o limite de inatividade dele.
    .verify = Uma captura no host em cujo nome o RST foi enviado não contém esse RST.
rule-peer-vanished =
    .title = um host ou o caminho desapareceu
    .cause = Dados ou pings foram enviados repetidas vezes sem nenhuma resposta: o outro host ficou sem energia ou sem
        rede, está suspenso, ou algo no caminho descartou o fluxo.
    .fix = Examine o host em silêncio e o caminho nesse horário.
    .proper = Use heartbeats nos dois lados e `TCP_USER_TIMEOUT`.
    .verify = Uma captura no outro lado mostra se os pacotes chegam.
rule-forgotten-flow-rst =
    .title = o caminho esqueceu a conexão após { $pause } sem pacotes
    .cause = Nada passou durante { $pause }, e o pacote que pôs fim ao silêncio foi respondido com RST: um NAT,
        firewall ou balanceador de carga tinha esquecido a conexão inativa{ $known ->
        [yes] , como { $product } após { $timer }
       *[no] { "" }
    }; ou o host em cujo nome o RST veio reiniciou nesse meio-tempo.
    .fix = { $settable ->
        [yes] Envie heartbeats ou keep-alives do TCP com intervalo bem menor que { $timer } ou aumente
            `{ $setting }`.
       *[no] Envie heartbeats ou keep-alives do TCP com intervalo menor que o limite de inatividade mais curto no
            caminho.
    }
    .proper = Mantenha heartbeats nos dois lados, com intervalo de metade do limite de inatividade mais curto no
        caminho.
    .verify = Com heartbeats, a conexão sobrevive a mais de { $pause } sem outros dados.
rule-forgotten-flow-silent =
    .title = o caminho engoliu o que veio depois de { $pause } sem pacotes
    .cause = Nada passou durante { $pause }, e daí em diante nada foi respondido: um NAT, firewall ou balanceador de
        carga tinha esquecido a conexão inativa e descarta os pacotes dela{ $known ->
        [yes] , como { $product } após { $timer }
       *[no] { "" }
    }; ou o outro host desapareceu nesse meio-tempo.
    .fix = { $settable ->
        [yes] Envie heartbeats ou keep-alives do TCP com intervalo bem menor que { $timer } ou aumente
            `{ $setting }`.
       *[no] Envie heartbeats ou keep-alives do TCP com intervalo menor que o limite de inatividade mais curto no
            caminho.
    }
    .proper = Mantenha heartbeats nos dois lados, com intervalo de metade do limite de inatividade mais curto no
        caminho.
    .verify = Com heartbeats, a conexão sobrevive a mais de { $pause } sem outros dados.
rule-icmp-killed =
    .title = o caminho informou que os pacotes não podem passar
    .cause = { $reporter } informou ao { $sender ->
        [client] cliente
       *[server] servidor
    } { $kind ->
        [prohibited] que um filtro proíbe os pacotes dele
        [time_exceeded] que os pacotes dele andaram em círculos ou passaram por saltos demais
       *[unreachable] que os pacotes dele não têm caminho até o destino
    }; daí em diante nada voltou.
    .fix = Examine as rotas e os filtros de { $reporter } nesse horário.
    .proper = Faça com que mudanças de rotas e filtros não afetem conexões estabelecidas.
    .verify = Nenhum erro ICMP desse tipo é capturado.
rule-mtu-blackhole =
    .title = pacotes grandes demais para o caminho
    .cause = { $reporter } informou que pacotes do { $sender ->
        [client] cliente
       *[server] servidor
    } eram grandes demais{ $known ->
        [yes] , passam no máximo { $mtu } bytes
       *[no] { "" }
    }; segmentos de { $bytes } bytes foram reenviados e nunca chegaram.
    .fix = Deixe os erros ICMP chegarem ao remetente ou limite o MSS no túnel ou na VPN (`--clamp-mss-to-pmtu`).
    .proper = Ajuste o MTU das interfaces ao que o caminho aceita, e `net.ipv4.tcp_mtu_probing` para 1.
    .verify = Mensagens grandes chegam, e nenhum erro ICMP desse tipo é capturado.
rule-proxy-idle-end =
    .title = um timer de inatividade a encerrou, após { $timer }
    .cause = { $watched ->
        [messages] Fora os pings, nenhuma mensagem foi enviada durante { $silence }, e então o TCP terminou sem Close;
            isso corresponde a { $product }.
       *[both] Nada foi enviado durante { $idle }, e então o TCP terminou sem Close; isso corresponde a { $product }.
    }
    .fix = { $watched ->
        [client] Faça o cliente enviar um heartbeat pelo menos a cada { $suggested }
        [server] Faça o servidor enviar um heartbeat pelo menos a cada { $suggested }
        [messages] Envie uma mensagem (pings não contam) pelo menos a cada { $suggested }
       *[both] Envie um heartbeat pelo menos a cada { $suggested }
    }{ $known ->
        [yes] { " " }e aumente `{ $setting }`.
       *[no] .
    }
    .proper = Mantenha o intervalo dos heartbeats menor que o limite de inatividade mais curto no caminho.
    .verify = Com heartbeats, a conexão dura mais que { $timer }.
rule-heartbeat-collision =
    .title = um heartbeat a cada { $interval } disputa com um limite de inatividade
    .cause = { $pinger ->
        [client] O cliente envia um ping a cada { $interval }, e a conexão terminou quando era a hora do próximo
       *[server] O servidor envia um ping a cada { $interval }, e a conexão terminou quando era a hora do próximo
    }{ $fits ->
        [yes] , o que corresponde ao limite de inatividade de { $product } ({ $limit }): se vem primeiro o ping ou o
            limite, é questão de acaso.
       *[no] , após { $silence } de silêncio: um limite de inatividade de mais ou menos essa duração, e se vem
            primeiro o ping ou o limite, é questão de acaso.
    }
    .fix = { $known ->
        [yes] Envie o heartbeat pelo menos a cada { $suggested } ou aumente `{ $setting }`.
       *[no] Envie o heartbeat pelo menos a cada { $suggested } ou aumente o limite.
    }
    .proper = Mantenha o intervalo dos heartbeats em no máximo metade do limite de inatividade mais curto no caminho.
    .verify = Com o heartbeat mais frequente, a conexão dura mais que { $limit }.
rule-heartbeat-too-slow =
    .title = um heartbeat a cada { $interval } é lento demais para o limite de inatividade
    .cause = { $pinger ->
        [client] O cliente só envia um ping a cada { $interval }, e a conexão terminou após { $silence } de silêncio
       *[server] O servidor só envia um ping a cada { $interval }, e a conexão terminou após { $silence } de silêncio
    }{ $fits ->
        [yes] , o que corresponde ao limite de inatividade de { $product } ({ $limit }).
       *[no] , por inatividade, como diz o Close.
    }
    .fix = { $known ->
        [yes] Envie o heartbeat pelo menos a cada { $suggested } ou aumente `{ $setting }`.
       *[no] Envie o heartbeat pelo menos a cada { $suggested } ou aumente o limite.
    }
    .proper = Mantenha o intervalo dos heartbeats em no máximo metade do limite de inatividade mais curto no caminho.
    .verify = Com o heartbeat mais frequente, a conexão dura mais que { $limit }.
rule-proxy-max-age =
    .title = uma idade máxima a encerrou, após { $timer }
    .cause = A conexão estava em uso e terminou com a idade de { $age }; isso corresponde a { $product }.
    .fix = { $known ->
        [yes] Reconecte pouco antes dessa idade ou aumente `{ $setting }`.
       *[no] Reconecte pouco antes dessa idade.
    }
    .proper = Transfira o estado para a conexão seguinte.
    .verify = As conexões terminam com a mesma idade, façam o que fizerem.
rule-heartbeat-no-answer-then-drop =
    .title = um ping ficou sem resposta, e o TCP foi cortado
    .cause = { $side ->
        [client] O ping do cliente não recebeu pong, e o cliente cortou a conexão sem Close, como fazem os heartbeats
            baseados em `terminate()`.
       *[server] O ping do servidor não recebeu pong, e o servidor cortou a conexão sem Close, como fazem os
            heartbeats baseados em `terminate()`.
    }
    .fix = Descubra por que o outro lado não enviou um pong; como paliativo, aumente o limite.
    .proper = Feche com um código quando um heartbeat falhar, para que os logs digam por quê.
    .verify = Todo ping recebe um pong.
rule-ping-acked-not-ponged =
    .title = um ping chegou e não recebeu pong
    .cause = O outro host confirmou (ACK) o ping, mas durante 10 s ou mais o programa dele não enviou pong: ele está
        travado, ou um proxy responde no lugar de um lado distante que desapareceu.
    .fix = Examine o programa do lado em silêncio; capture atrás do proxy.
    .proper = Tire o trabalho demorado do loop que lê o socket.
    .verify = Todo ping recebe um pong em menos de um segundo.
rule-slow-consumer =
    .title = um lado leu devagar demais
    .cause = Um lado fechou a janela, os dados para ele se acumularam sem confirmação (ACK), e a conexão foi cortada.
    .fix = Leia mais rápido ou envie menos a esse lado.
    .proper = Descarte ou reúna mensagens para leitores lentos e feche as conexões deles com um código.
    .verify = Nenhuma janela fica em zero por muito tempo.
rule-reset-after-half-close =
    .title = um RST depois do FIN
    .cause = Um lado enviou um FIN e depois um RST, porque chegaram dados que ele não leu.
    .fix = Nada por si só; veja as outras constatações.
    .proper = Leia até o fim do fluxo antes de fechar o socket.
    .verify = O FIN é respondido com um FIN.
rule-tls-truncation =
    .title = o TLS terminou sem close_notify
    .cause = O TCP terminou sem o fim ordenado do TLS: uma queda ou um corte, ou uma biblioteca que nunca o envia.
    .fix = Nada por si só; veja as outras constatações.
    .proper = Encerre o TLS antes do TCP.
    .verify = Um close_notify vem antes do FIN.
rule-stream-stalled =
    .title = o stream HTTP/2 ficou parado
    .cause = Um lado tinha esgotado o que o outro lhe permite enviar, e nada mais foi liberado antes do fim.
    .fix = Examine o lado que não liberou nada: ele não lê o stream.
    .proper = Libere janela à medida que os dados são lidos, no stream e na conexão.
    .verify = Depois dos dados vêm frames WINDOW_UPDATE.
rule-unknown-1006 =
    .title = terminou sem Close, causa desconhecida
    .cause = A captura não contém nenhuma evidência além do próprio fim.
    .fix = Leia os logs dos dois lados nesse segundo.
    .proper = Registre no log o código, o motivo e a causa onde quer que uma conexão termine.
    .verify = Capture nos dois lados do caminho, desde antes da conexão.

# Two legs of one session.
rule-two-legs-stitched =
    .title = dois trechos de uma sessão através de um proxy
    .cause = { $basis ->
       *[key] Duas conexões TCP transportam o mesmo Sec-WebSocket-Key: há um proxy entre elas.
        [proxy_header] Um cabeçalho PROXY em uma conexão cita o cliente da outra: há um proxy entre elas.
        [traffic] Duas conexões TCP combinam em endereço, horário, caminho e bytes: parece haver um proxy entre elas.
    }
    .fix = Nada por si só.
    .proper = Leia os dois trechos juntos.
    .verify = O log do proxy tem os dois endereços.
rule-hop-eats-close =
    .title = o proxy não encaminhou o Close { $code }
    .cause = Um trecho tem um Close { $code }, o outro terminou sem nenhum: o proxy descartou o frame, e esse lado
        recebe 1006.
    .fix = Atualize ou troque o proxy ou o relay.
    .proper = Faça os relays encaminharem código e motivo.
    .verify = Os dois trechos têm o mesmo Close.
rule-hop-rewrites-close =
    .title = o proxy transformou Close { $code } em { $other }
    .cause = { $kind ->
        [artefact] Um trecho tem o Close { $code }, o outro, { $other }: o proxy não conhece { $code }, que é mais
            novo que o software dele, e informa um erro de protocolo que ninguém cometeu.
       *[other] Os dois trechos têm frames Close com códigos diferentes: o proxy termina ele mesmo o WebSocket e envia
            um Close próprio.
    }
    .fix = Leia o código no trecho em que o fim começou: { $code } é a causa.
    .proper = Faça os relays encaminharem código e motivo.
    .verify = Os dois trechos têm o mesmo Close.
rule-hop-makes-close =
    .title = o próprio proxy criou o Close { $code }
    .cause = { $side ->
        [client] No trecho do cliente, o TCP terminou sem Close; o Close { $code } que o servidor recebeu é do proxy.
       *[server] No trecho do backend, o TCP terminou sem Close; o Close { $code } que o cliente recebeu é do proxy.
    }
    .fix = { $side ->
        [client] Descubra por que o cliente saiu nesse segundo.
       *[server] Leia o log do backend nesse segundo: o código não diz nada sobre ele.
    }
    .proper = Faça o lado que encerra fechar com um código próprio.
    .verify = Os dois trechos têm o mesmo Close.
rule-half-dead-hop =
    .title = o trecho do backend estava morto; o do cliente, não
    .cause = Atrás do proxy nada mais era respondido, enquanto o proxy mantinha vivo o trecho do cliente; o cliente
        não tinha como perceber.
    .fix = Examine o backend e a rede entre o proxy e o backend nesse horário.
    .proper = Use heartbeats de ponta a ponta; pings que o próprio proxy responde não mostram nada.
    .verify = Após a perda do backend, o trecho do cliente termina no intervalo de um heartbeat.
rule-hop-ends-first =
    .title = o próprio proxy encerrou a sessão
    .cause = Os dois trechos foram encerrados pelo proxy ao mesmo tempo, e nem o cliente nem o servidor tinham enviado
        um Close ou um FIN: um timer, uma recarga ou um limite do proxy.
    .fix = Examine os limites de inatividade do proxy e o log dele nesse segundo.
    .proper = Envie heartbeats com intervalo menor que o limite de inatividade do proxy e drene antes das recargas.
    .verify = Com heartbeats, a sessão dura mais que o limite.
rule-hop-upstream-failed =
    .title = atrás do proxy, o upgrade falhou
    .cause = { $backend ->
        [refused] O cliente recebeu HTTP { $status } do proxy; { $address } respondeu ao upgrade com HTTP
            { $backend_status }.
        [cut] O cliente recebeu HTTP { $status } do proxy; { $address } encerrou o TCP sem responder ao upgrade.
        [silent] O cliente recebeu HTTP { $status } do proxy; { $address } não respondeu ao upgrade.
        [no-port] O cliente recebeu HTTP { $status } do proxy; { $address } recusou a conexão TCP do proxy.
        [no-host] O cliente recebeu HTTP { $status } do proxy; { $address } não respondeu à conexão TCP do proxy.
       *[other] O cliente recebeu HTTP { $status } do proxy; o trecho do backend terminou de outra forma.
    }
    .fix = Examine o trecho do backend: o status, o fim e o log dele.
    .proper = Retire os backends de serviço pela verificação de integridade antes que parem.
    .verify = O próprio backend responde ao upgrade com 101.
rule-upstream-ended-first =
    .title = o backend a encerrou primeiro, depois o proxy
    .cause = No trecho atrás do proxy, o servidor encerrou o TCP primeiro; depois o proxy encerrou o trecho do
        cliente.
    .fix = Leia o log do backend nesse segundo.
    .proper = Faça o backend fechar com um código.
    .verify = O trecho do cliente termina pelo menos um tempo de ida e volta mais tarde.
rule-client-ended-first =
    .title = o cliente a encerrou primeiro, depois o proxy
    .cause = No trecho antes do proxy, o cliente encerrou o TCP primeiro; depois o proxy encerrou o trecho do backend.
    .fix = Examine o cliente nesse horário.
    .proper = Faça o cliente fechar com um código.
    .verify = O trecho do backend termina pelo menos um tempo de ida e volta mais tarde.

# Many connections at once.
rule-mass-restart-graceful =
    .title = { $server } fechou as suas conexões com { $code }
    .cause = { $count ->
        [one] { $count } de { $total } conexões abertas foi fechada pelo servidor dentro de { $duration }: um deploy
            ou um reinício com handshake de encerramento.
       *[other] { $count } de { $total } conexões abertas foram fechadas pelo servidor dentro de { $duration }: um
            deploy ou um reinício com handshake de encerramento.
    }
    .fix = Faça os clientes reconectarem após uma espera aleatória.
    .proper = Reinicie por etapas e drene as conexões em lotes.
    .verify = O horário corresponde a um deploy no log do servidor.
rule-mass-crash =
    .title = { $server } cortou as suas conexões de uma só vez
    .cause = { $count ->
        [one] { $count } de { $total } conexões abertas foi encerrada pelo servidor dentro de { $duration }, sem
            Close: o processo dele parou, caiu ou foi morto.
       *[other] { $count } de { $total } conexões abertas foram encerradas pelo servidor dentro de { $duration }, sem
            Close: o processo dele parou, caiu ou foi morto.
    }
    .fix = Leia o log do servidor e o do sistema (memória, sinais) nesse segundo.
    .proper = Desligue de forma ordenada, com 1001 ou 1012, e dê ao processo tempo para isso.
    .verify = O processo tem um novo horário de início.
rule-proxy-reload-or-restart =
    .title = o proxy em { $server } cortou as suas conexões
    .cause = { $count ->
        [one] { $count } conexão terminou dentro de { $duration } sem Close, e a porta aceitou imediatamente novas
            conexões: uma recarga ou um reinício do proxy.
       *[other] { $count } conexões terminaram dentro de { $duration } sem Close, e a porta aceitou imediatamente
            novas conexões: uma recarga ou um reinício do proxy.
    }
    .fix = Procure uma recarga, uma mudança de configuração ou uma redução de instâncias do proxy nesse horário.
    .proper = Deixe os workers antigos terminarem (nginx: um `worker_shutdown_timeout` longo) e faça mudanças
        raramente.
    .verify = O horário corresponde ao log do proxy.
rule-batch-drain =
    .title = { $server } drenou as suas conexões em lotes
    .cause = { $count ->
        [one] { $count } conexão foi fechada em lotes, um a cada { $interval }: uma drenagem ordenada.
       *[other] { $count } conexões foram fechadas em lotes, um a cada { $interval }: uma drenagem ordenada.
    }
    .fix = Nada, se a drenagem era desejada.
    .proper = Mantenha os lotes pequenos o bastante para os servidores que assumem as conexões.
    .verify = O horário corresponde a um deploy.
rule-network-event =
    .title = conexões ficaram em silêncio juntas
    .cause = { $count ->
        [one] { $count } conexão perdeu o outro lado dentro de { $duration }: um enlace, um roteador, uma VPN ou um
            host caiu.
       *[other] { $count } conexões perderam o outro lado dentro de { $duration }: um enlace, um roteador, uma VPN ou
            um host caiu.
    }
    .fix = { $place ->
        [client] Examine, nesse horário, a rede dos clientes: todos estão em uma só, e os servidores não.
        [server] Examine, nesse horário, a rede dos servidores: todos estão em uma só, e os clientes não.
       *[path] Examine, nesse horário, a rede que estas conexões têm em comum.
    }
    .proper = Use heartbeats nos dois lados, para que ambos percebam logo.
    .verify = Outro tráfego no mesmo caminho também ficou em silêncio.
rule-lb-deregistration =
    .title = { $server } foi retirado de serviço
    .cause = { $count ->
        [one] { $count } conexão foi encerrada pelo balanceador dentro de { $duration }, sem Close; depois, as novas
            foram só para outros servidores.
       *[other] { $count } conexões foram encerradas pelo balanceador dentro de { $duration }, sem Close; depois, as
            novas foram só para outros servidores.
    }
    .fix = Dê mais tempo às conexões: uma espera maior até a retirada (deregistration delay).
    .proper = Faça o próprio servidor fechar com 1001 ou 1012 antes que essa espera acabe.
    .verify = O log do balanceador tem a retirada do servidor antes desse horário.
rule-code-mix-by-hop =
    .title = um proxy ocultou um reinício de que outros foram avisados
    .cause = { $count ->
        [one] { $count } conexão atrás de um proxy terminou sem Close no segundo em que o servidor fechou outras com
            { $code }.
       *[other] { $count } conexões atrás de um proxy terminaram sem Close no segundo em que o servidor fechou outras
            com { $code }.
    }
    .fix = Trate esses 1006 como { $code }.
    .proper = Faça o proxy encaminhar os frames Close ou atualize-o.
    .verify = Uma captura atrás do proxy tem os frames Close.
rule-deploy-correlated-errors =
    .title = { $server } voltou com outro programa
    .cause = { $count ->
        [one] { $count } conexão terminou, e o cabeçalho Server mudou de { $before } para { $after }: uma nova versão.
       *[other] { $count } conexões terminaram, e o cabeçalho Server mudou de { $before } para { $after }: uma nova
            versão.
    }
    .fix = Compare os erros antes e depois; volte à versão anterior se aumentaram.
    .proper = Faça o deploy por etapas e drene antes as conexões.
    .verify = O horário corresponde ao deploy de uma versão.
rule-wall-clock-periodic =
    .title = as conexões de { $server } terminam a cada { $interval }
    .cause = { $count ->
        [one] { $count } conexão terminou em { $events } eventos com um mesmo intervalo, qualquer que fosse a idade
            dela.
       *[other] { $count } conexões terminaram em { $events } eventos com um mesmo intervalo, qualquer que fosse a
            idade delas: uma tarefa agendada, uma rotação de logs, uma recarga, uma renovação de certificado.
    }
    .fix = Procure o que é executado nesse servidor ou proxy nesses horários.
    .proper = Recarregue sem cortar conexões ou drene-as antes.
    .verify = O próximo evento vem após o mesmo intervalo.
rule-connection-limit =
    .title = { $server } não mantém mais que { $limit } conexões
    .cause = { $count ->
        [one] { $count } tentativa falhou enquanto { $limit } conexões estavam abertas, e nunca houve mais.
       *[other] { $count } tentativas falharam enquanto { $limit } conexões estavam abertas, e nunca houve mais: um
            limite.
    }
    .fix = Aumente o limite: arquivos abertos, conexões por worker, sessões, uma cota.
    .proper = Crie um alerta para o número de conexões e aumente a capacidade antes do limite.
    .verify = Mais de { $limit } conexões permanecem abertas.
rule-one-path-or-protocol =
    .title = { $kind ->
       *[path] o caminho { $name } falha com mais frequência que os outros
        [subprotocol] o subprotocolo { $name } falha com mais frequência que os outros
        [agent] o programa cliente { $name } falha com mais frequência que os outros
    }
    .cause = { $count ->
        [one] { $count } conexão desse tipo falhou ou foi interrompida, { $share } delas.
       *[other] { $count } conexões desse tipo falharam ou foram interrompidas, { $share } delas: muito mais que as
            outras nos mesmos servidores.
    }
    .fix = Procure o que mudou ali por último.
    .proper = Monitore as falhas por caminho, subprotocolo e versão do cliente.
    .verify = Sem essa mudança, a parcela diminui.
rule-session-takeover =
    .title = dois clientes se expulsam mutuamente
    .cause = { $count ->
        [one] { $count } sessão foi encerrada por { $server } assim que outra, com o mesmo endereço e os mesmos
            parâmetros, começou.
       *[other] { $count } sessões foram encerradas por { $server } assim que outra, com o mesmo endereço e os mesmos
            parâmetros, começou: uma identidade usada duas vezes.
    }
    .fix = Dê a cada cliente uma identidade própria.
    .proper = Recuse ou una um segundo login e avise a sessão antiga com um código próprio.
    .verify = Os dois clientes permanecem conectados.
rule-network-switch =
    .title = clientes mudaram de rede
    .cause = { $count ->
        [one] { $count } cliente ficou em silêncio e logo voltou de outro endereço, com os mesmos parâmetros.
       *[other] { $count } clientes ficaram em silêncio e logo voltaram de outros endereços, com os mesmos parâmetros.
    }
    .fix = Nada no servidor; as sessões antigas dele terminam pelo heartbeat.
    .proper = Retome as sessões após uma reconexão e use heartbeats para que a antiga termine logo.
    .verify = Os endereços pertencem a redes diferentes.
rule-storm-kills-server =
    .title = os clientes que voltaram sobrecarregaram o servidor
    .cause = { $count ->
        [one] { $count } tentativa após a perda falhou ou foi recusada: o servidor não pôde atender todos os que
            voltaram de uma só vez.
       *[other] { $count } tentativas após a perda falharam ou foram recusadas: o servidor não pôde atender todos os
            que voltaram de uma só vez.
    }
    .fix = Recuse cedo, com 503 e Retry-After, e faça os clientes esperarem mais tempo.
    .proper = Primeira espera aleatória e depois esperas crescentes, em todos os clientes.
    .verify = Após um reinício, a taxa de upgrades permanece estável.
rule-reconnect-storm =
    .title = os clientes voltaram todos de uma só vez
    .cause = { $count ->
        [one] { $count } tentativa de conexão chegou dentro de { $duration } após a perda.
       *[other] { $count } tentativas de conexão chegaram dentro de { $duration } após a perda.
    }
    .fix = Faça os clientes esperarem um tempo aleatório antes da primeira tentativa.
    .proper = Primeira espera aleatória de até 5 s e depois esperas crescentes (RFC 6455 §7.2.3).
    .verify = Após um reinício, a taxa de upgrades permanece estável.
rule-reconnect-without-jitter =
    .title = os clientes reconectam todos após a mesma espera
    .cause = { $count ->
        [one] { $count } cliente voltou { $delay } após a perda.
       *[other] { $count } clientes voltaram { $delay } após a perda, quase todos por igual: a espera não tem parte
            aleatória.
    }
    .fix = Acrescente à espera uma parte aleatória.
    .proper = Primeira espera aleatória de até 5 s e depois esperas crescentes (RFC 6455 §7.2.3).
    .verify = As voltas após uma perda se distribuem por alguns segundos.
rule-equal-idle =
    .title = um timer de inatividade de { $timer }
    .cause = { $count ->
        [one] { $count } conexão terminou após { $timer } de silêncio.
       *[other] { $count } conexões terminaram após o mesmo silêncio de { $timer }: um timer.
    }{ $known ->
        [yes] { " " }Conhecido com esta duração: { $product }.
       *[no] { "" }
    }{ $collides ->
        [yes] { " " }A maioria envia um ping a cada { $interval }, portanto o ping e o timer disputam.
       *[no] { "" }
    }
    .fix = { $watched ->
        [client] Faça o cliente enviar um heartbeat pelo menos a cada { $suggested } ou aumente o timer.
        [server] Faça o servidor enviar um heartbeat pelo menos a cada { $suggested } ou aumente o timer.
        [messages] Envie uma mensagem (pings não contam) pelo menos a cada { $suggested } ou aumente o timer.
       *[both] Envie um heartbeat pelo menos a cada { $suggested } ou aumente o timer.
    }
    .proper = Mantenha o intervalo dos heartbeats menor que o limite de inatividade mais curto no caminho.
    .verify = Com heartbeats, as conexões duram mais que { $timer }.
rule-equal-lifetimes =
    .title = uma idade máxima de { $timer }
    .cause = { $count ->
        [one] { $count } conexão terminou com a idade de { $timer }.
       *[other] { $count } conexões terminaram com a mesma idade de { $timer }, fizessem o que fizessem: um limite de
            um proxy ou serviço, ou a validade de um token.
    }{ $known ->
        [yes] { " " }Conhecido com esta duração: { $product }.
       *[no] { "" }
    }
    .fix = Reconecte, e renove os tokens, pouco antes dessa idade.
    .proper = Transfira o estado para a conexão seguinte.
    .verify = Uma conexão aberta em outro horário termina com a mesma idade.
rule-one-backend-bad =
    .title = { $server } falha com mais frequência que os outros
    .cause = { $count ->
        [one] { $count } conexão deste servidor falhou ou foi interrompida, { $share } das suas.
       *[other] { $count } conexões deste servidor falharam ou foram interrompidas, { $share } das suas: muito mais
            que as dos outros.
    }
    .fix = Retire este servidor de serviço e compare-o com os outros.
    .proper = Faça a verificação de integridade abrir um WebSocket.
    .verify = Sem ele, a parcela de falhas diminui.
rule-rising-overload =
    .title = cada vez mais clientes são recusados
    .cause = { $count ->
        [one] { $count } conexão foi recusada com 429, 503 ou 1013.
       *[other] { $count } conexões foram recusadas com 429, 503 ou 1013, e a parcela delas cresceu: um limite foi
            atingido.
    }
    .fix = Descubra o limite: conexões, taxa ou uma cota.
    .proper = Aumente a capacidade antes que o limite esteja próximo e crie um alerta para ele.
    .verify = O número de conexões abertas fica em um patamar.
rule-client-flapping =
    .title = { $client } conecta e falha repetidas vezes
    .cause = { $count ->
        [one] { $count } conexão deste cliente falhou em poucos segundos.
       *[other] { $count } conexões deste cliente falharam em poucos segundos, uma após a outra.
    }
    .fix = Veja a causa de cada fim e faça o cliente esperar mais tempo após cada um.
    .proper = Esperas crescentes, e o fim das tentativas quando a resposta não vai mudar.
    .verify = As tentativas do cliente se tornam raras.
rule-tcp-refused =
    .title = tentativas de conexão foram recusadas
    .cause = { $count ->
        [one] { $count } SYN foi respondido com RST: nada escuta nessa porta, ou um firewall rejeita.
       *[other] { $count } SYNs foram respondidos com RST: nada escuta nessa porta, ou um firewall rejeita.
    }
    .fix = Verifique se o serviço está em execução e escutando, e as regras do firewall.
    .proper = Monitore a porta de fora.
    .verify = Uma conexão com a porta é aceita.
rule-tcp-unreachable =
    .title = tentativas de conexão ficaram sem resposta
    .cause = { $count ->
        [one] { $count } SYN ficou sem resposta: descartado por um filtro, ou não há rota.
       *[other] { $count } SYNs ficaram sem resposta: descartados por um filtro, ou não há rota.
    }
    .fix = Verifique o endereço, a rota e os firewalls.
    .proper = Monitore a porta de fora.
    .verify = Uma conexão com a porta é aceita.
rule-capture-duplicated =
    .title = pacotes foram capturados duas vezes
    .cause = { $count ->
        [one] { $count } pacote aparece duas vezes; a cópia foi deixada de fora.
       *[other] { $count } pacotes aparecem duas vezes; as cópias foram deixadas de fora.
    }
    .fix = Capture em uma só interface ou remova as cópias com `editcap -d`.
    .proper = Espelhe cada enlace uma só vez.
    .verify = O próximo relatório não conta cópias.

# Packets and figures that prove it.
evidence-close = { $side ->
        [client] Close { $code } do cliente
       *[server] Close { $code } do servidor
    }
evidence-answer = { $side ->
        [client] resposta Close { $code } do cliente
       *[server] resposta Close { $code } do servidor
    }
evidence-fin = { $side ->
        [client] FIN do cliente
       *[server] FIN do servidor
    }
evidence-rst = { $side ->
        [client] RST do cliente
       *[server] RST do servidor
    }
evidence-last-data = { $side ->
        [client] últimos dados, do cliente
       *[server] últimos dados, do servidor
    }
evidence-silence = fim após { $idle } de silêncio
evidence-age = aberta durante { $age }
evidence-ping = { $side ->
        [client] Ping do cliente sem Pong
       *[server] Ping do servidor sem Pong
    }{ $acked ->
        [yes] , confirmado pelo TCP
        [no] , não confirmado
       *[unknown] { "" }
    }
evidence-heartbeat = { $side ->
        [client] ping do cliente a cada { $interval }
       *[server] ping do servidor a cada { $interval }
    }{ $answered ->
        [yes] , ida e volta habitual { $usual }
       *[no] { "" }
    }{ $unanswered ->
        [0] { "" }
       *[other] , { $unanswered } sem resposta
    }
evidence-no-message = fim após { $idle } sem mensagem
evidence-fault = { $side ->
        [client] o cliente violou uma regra
       *[server] o servidor violou uma regra
    }
evidence-status = HTTP { $status }
evidence-alert = { $side ->
        [client] alerta { $alert } do cliente
       *[server] alerta { $alert } do servidor
    }
evidence-ttl = RST com TTL { $seen }, habitual { $usual }
evidence-ip-id = RST com identificação IP { $seen }, antes dele { $usual }
evidence-rst-both = RST no outro sentido, com diferença de { $seen }
evidence-rst-own = RST com janela { $window } e identificação IP { $seen } após { $usual }: do mesmo socket
evidence-rst-stranger = RST sem janela, como de um host que não conhece a conexão
evidence-pause = primeiro pacote após { $pause } de silêncio
evidence-icmp = { $kind ->
        [prohibited] ICMP de { $reporter }: proibido
        [too_big] ICMP de { $reporter }: grande demais
        [time_exceeded] ICMP de { $reporter }: tempo excedido
       *[unreachable] ICMP de { $reporter }: inalcançável
    }
evidence-icmp-many = { $count ->
        [one] erros ICMP sobre { $count } conexão
       *[other] erros ICMP sobre { $count } conexões
    }
evidence-clock-jump = horário anterior ao dos pacotes que o precedem
evidence-retransmissions = { $side ->
        [client] o cliente enviou { $count } vezes em vão
       *[server] o servidor enviou { $count } vezes em vão
    }
evidence-wait = após { $wait } de espera
evidence-message = { $side ->
        [client] mensagem de { $bytes } do cliente
       *[server] mensagem de { $bytes } do servidor
    }
evidence-leg = { $leg ->
        [client] trecho do cliente:{ " " }
       *[upstream] trecho do backend:{ " " }
    }{ $what ->
        [close] Close { $number }
        [status] HTTP { $number }
        [rst] RST
        [fin] FIN
       *[end] fim
    }{ $side ->
        [client] { " " }do cliente
        [server] { " " }do servidor
       *[none] { "" }
    }
evidence-first-end = primeiro destes fins
evidence-last-end = último destes fins
evidence-refused-syn = o backend recusa TCP
evidence-unanswered-syn = SYN para o backend sem resposta
evidence-clear = texto claro no lugar de TLS
evidence-zero-window = { $side ->
        [client] a janela do cliente estava em zero
       *[server] a janela do servidor estava em zero
    }

# What it was not.
not-timer = Nenhum timer: o silêncio de { $idle } não corresponde a nenhum conhecido.
not-idle = Nenhum timer de inatividade: houve dados { $idle } antes do fim.
not-middlebox = Nenhum middlebox: o RST tem o TTL { $seen } dos outros pacotes do remetente.
not-heartbeat = Nenhum heartbeat: nenhum ping ficou sem resposta.
not-violation = Nenhuma falha: nenhum frame capturado viola uma regra.

# Labels.
findings-proper = Definitivo
findings-verify = Verificar
findings-evidence = Evidência
findings-not = Descartado
findings-filter = Filtro
confidence = { $percent }% de certeza
