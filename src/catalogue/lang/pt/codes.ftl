# One message for each entry of codes.toml, under its id:
#   (value)   a short title, only where the registry has no name
#   .meaning  what the sender says by it, or what a local report stands for
#   .use      when an endpoint should send it, or what to send instead
#   .wire     what a capture shows in general
#   .fix      what to change in general
#   .browser  what a script in a browser is told
#   .trap     how it misleads
# and one for each of its triggers, code-<id>-<trigger id>:
#   (value)   when it happens
#   .wire     how this case looks in a capture
#   .fix      what to change in this case

code-0-999 = nunca é um código de encerramento
    .meaning = Códigos abaixo de 1000 não são usados, portanto o número nada diz sobre a conexão.
    .use = Ninguém pode enviá-lo: envie 1000 para um fim normal ou um código próprio de 4000 a 4999.
    .wire = Um frame Close com este número nos dois primeiros bytes, geralmente respondido com Close 1002 ou com o fim
        do TCP.
    .fix = Corrija o remetente. Envie 1000 para um fim normal e um código de 4000 a 4999 para um significado próprio;
        um status HTTP cabe como 4000 mais o status, por exemplo 4401.
    .browser = Um navegador que rejeita o número dispara um evento error e informa 1006, wasClean false; um que o
        aceita informa o número.
    .trap = Um receptor que verifica os códigos trata a conexão como falha, portanto a aplicação dele recebe 1006 e
        nunca fica sabendo deste número.

code-0-999-other-number = Um programa passa como código de encerramento um número de outro tipo, como um status HTTP
        ou um status de saída.
    .wire = Os dois primeiros bytes do frame Close contêm esse número.
    .fix = Converta o número em um código válido antes de chamar close.

code-1000 =
    .meaning = O remetente fez aquilo para que a conexão existia e a encerra de propósito.
    .use = Qualquer dos lados, quando o trabalho dele está completo; não quando os clientes devem voltar: para isso,
        envie 1001, 1012 ou um código privado.
    .wire = Close 1000 em uma direção, um Close 1000 como resposta na outra e, em geral, um FIN do servidor.
    .fix = Nada, se o fim era desejado. Se o mesmo tempo de inatividade o precede todas as vezes, aumente o limite de
        inatividade do servidor ou envie heartbeats do cliente com intervalo menor que esse limite.
    .browser = O evento close tem código 1000 e wasClean true; não há evento error.
    .trap = 1000 não prova um fim saudável: veja o tempo de inatividade e o motivo. Vários clientes, como os do
        Phoenix, não reconectam depois dele.

code-1000-work-done = O programa do cliente chama close com 1000 porque terminou.
    .wire = Close 1000 do cliente, sem motivo, respondido com Close 1000.
    .fix = Nada, a menos que o programa tenha fechado cedo demais; nesse caso, descubra por que ele chamou close.

code-1000-client-silent = O Cowboy e os servidores baseados nele encerram uma conexão após 60 a 66 s sem dados do
        cliente.
    .wire = Close 1000 do servidor, sem motivo, no fim de um silêncio do cliente.
    .fix = Aumente `idle_timeout` ou faça o cliente enviar um ping ou uma mensagem com mais frequência.

code-1000-heartbeat-failed = Um servidor Tornado não recebe um pong, ou um cliente Phoenix não recebe uma resposta de
        heartbeat, e fecha com 1000.
    .wire = O motivo é “ping timed out” ou “heartbeat timeout”.
    .fix = Descubra por que o outro lado não respondeu: um programa bloqueado, um caminho lento ou um limite curto
        demais.

code-1000-maximum-lifetime = O uWebSockets encerra uma conexão que atingiu o `maxLifetime` configurado, que por padrão
        está desativado.
    .wire = Close 1000 do servidor com o motivo “please reconnect”.
    .fix = Faça o cliente reconectar ao receber este motivo ou aumente `maxLifetime`.

code-1000-server-shutdown = O Bandit fecha suas conexões com 1000 quando é desligado.
    .wire = Close 1000 de um servidor a todos os clientes dele em poucos segundos.
    .fix = Faça os clientes reconectarem após uma espera aleatória, mesmo quando o código é 1000.

code-1001 =
    .meaning = O próprio remetente se retira: uma página foi abandonada, ou um servidor para.
    .use = Qualquer dos lados, quando desaparece por uma causa própria; um servidor que volta logo pode enviar 1012.
    .wire = Close 1001. Navegadores não dão motivo; servidores muitas vezes dão, como “Connection Idle Timeout” ou
        “The server is stopping”.
    .fix = Para desligamentos, drene antes, feche em lotes e faça os clientes esperarem um tempo aleatório. Para
        limites de inatividade, envie pings ou aumente o limite. Para durações máximas, reconecte pouco antes.
    .browser = Uma página abandonada não é informada de nada; um 1001 do servidor dá código 1001, wasClean true e
        nenhum evento error.
    .trap = Vindo de um cliente, geralmente é inofensivo. Vindo de um servidor, uma só conexão fechada indica um
        limite de inatividade ou de duração; todas de uma vez indicam um desligamento.

code-1001-page-left = O usuário fecha a aba ou vai para outra página, e o navegador envia 1001.
    .wire = Close 1001 do cliente, sem motivo, e depois o fim do TCP.
    .fix = Nada; salve o estado no servidor se o usuário puder voltar.

code-1001-server-stops = Um servidor para e fecha todas as suas conexões, como fazem por padrão o Tomcat e o
        websockets do Python.
    .wire = Close 1001 a todos os clientes em cerca de um segundo; o Tomcat dá um motivo como “The server is
        stopping”.
    .fix = Drene antes de parar e faça os clientes reconectarem após uma espera aleatória.

code-1001-idle-limit = O Jetty encerra uma conexão inativa após 30 s; o Tomcat, só se houver um limite configurado.
    .wire = Close 1001 com o motivo “Connection Idle Timeout” ou “… idle timeout expired”.
    .fix = Envie pings com intervalo menor que o limite ou aumente o limite.

code-1001-session-limit = Um serviço encerra cada sessão quando ela atinge a idade máxima, como faz o OpenAI Realtime.
    .wire = Close 1001 do servidor; o motivo cita a duração máxima em minutos.
    .fix = Abra uma nova sessão pouco antes do limite.

code-1002 =
    .meaning = O remetente recebeu bytes que violam as regras de framing da RFC 6455, portanto o suspeito é o outro
        lado ou algo entre os dois.
    .use = Qualquer dos lados, quando recebe um frame que viola as regras e ainda pode enviar um Close.
    .wire = Close 1002. Se a captura contém o frame com defeito, ele está na outra direção, pouco antes.
    .fix = Localize o primeiro frame que viola uma regra e corrija o remetente dele. Desative permessage-deflate como
        teste. Tire do caminho os proxies que reescrevem o fluxo ou use TLS.
    .browser = Vindo do servidor: código 1002, wasClean true, nenhum evento error. Enviado pelo próprio navegador: um
        evento error e depois 1006, wasClean false.
    .trap = Sem frame com defeito, suspeite de um limite de inatividade, de um subprotocolo recusado ou de um código
        válido, mas mais novo. O Tomcat envia 1002 no lugar de 1006 após um erro de E/S.

code-1002-compression-not-agreed = Um lado, muitas vezes o firmware de um dispositivo, envia mensagens compactadas sem
        que permessage-deflate tenha sido acordado.
    .wire = Um frame de dados com RSV1 ativo e nenhum permessage-deflate no 101.
    .fix = Desative a compressão no remetente ou negocie permessage-deflate no upgrade.

code-1002-two-writers = Duas threads ou tarefas de um lado escrevem no mesmo socket, e os frames delas se misturam.
    .wire = Um cabeçalho de frame dentro do payload de outro frame, ou uma nova mensagem antes que a anterior se
        completasse.
    .fix = Deixe só uma tarefa escrever em um socket ou proteja as escritas com um lock.

code-1002-close-code-rejected = Uma biblioteca rejeita o código de encerramento recebido: um código ilegal ou, no
        Tomcat e no Bandit, também de 1012 a 1014.
    .wire = Primeiro um Close com outro código, e Close 1002 como resposta a ele.
    .fix = Leia o primeiro Close. Corrija o remetente dele se o código for ilegal; se não for, atualize a biblioteca
        que responde.

code-1002-client-silent = O Bandit encerra uma conexão após 60 s sem dados do cliente e envia 1002.
    .wire = Close 1002 do servidor, sem motivo, após um silêncio do cliente, e nenhum frame com defeito.
    .fix = Envie um heartbeat do cliente com mais frequência ou aumente o tempo limite no servidor.

code-1002-http-in-stream = Um proxy ou servidor escreve texto HTTP ou HTML, como uma página de erro, na conexão
        aberta.
    .wire = Bytes como “HTTP/1.1” ou “<html” onde deveria começar um frame.
    .fix = Localize o salto que escreve o texto e impeça-o de responder em conexões que já passaram pelo upgrade.

code-1002-subprotocol-refused = O subscriptions-transport-ws fecha quando o cliente não escolheu um dos dois
        subprotocolos dele.
    .wire = Close 1002 do servidor logo após o 101.
    .fix = Use o mesmo subprotocolo no cliente e no servidor.

code-1003 =
    .meaning = O remetente recebeu um tipo de dados que não pode aceitar, como binário onde só lê texto.
    .use = Qualquer dos lados, quando o tipo de uma mensagem não lhe serve; para conteúdo que não corresponde ao tipo,
        envie 1007.
    .wire = Close 1003 logo após um frame de dados do outro lado, muitas vezes com opcode diferente dos anteriores.
    .fix = Envie o tipo de frame que o receptor espera e negocie um subprotocolo que o defina.
    .browser = O evento close tem código 1003 e wasClean true; não há evento error.
    .trap = Algumas bibliotecas também enviam 1003 para uma mensagem que não conseguem interpretar, embora o tipo
        estivesse certo; o Jetty chama o código de dados ruins (bad data).

code-1003-wrong-frame-type = O handler de texto do Spring recebe uma mensagem binária, ou o handler binário, uma
        mensagem de texto.
    .wire = O motivo é “Binary messages not supported” ou “Text messages not supported”.
    .fix = Envie o outro tipo de frame ou use um handler para os dois.

code-1003-not-decodable = A classe de endpoint do Starlette recebe o tipo de frame errado, ou texto que não é JSON
        onde espera JSON.
    .wire = Close 1003 do servidor, sem motivo, logo após uma mensagem do cliente.
    .fix = Compare essa mensagem com o `encoding` do endpoint.

code-1003-mqtt-as-text = Um cliente envia pacotes MQTT em frames de texto, mas o MQTT só permite frames binários.
    .wire = Frames de texto em uma conexão com o subprotocolo `mqtt` e depois o fim.
    .fix = Envie MQTT em frames binários.

code-1004 =
    .meaning = 1004 é reservado e não tem significado.
    .use = Ninguém pode enviá-lo; para uma mensagem grande demais, envie 1009.
    .wire = Um frame Close com 1004, ao qual a maioria dos receptores responde com Close 1002.
    .fix = Corrija ou atualize o remetente. Use 1009 para tamanho e um código privado para um significado próprio.
    .browser = Chromium e WebKit não o rejeitam: o evento close tem código 1004, wasClean true, e não há evento error.
    .trap = Chromium e WebKit o aceitam, portanto só outros receptores reclamam. Tabelas antigas o explicam como
        “grande demais”.

code-1004-old-table = Um programa segue uma tabela antiga, em que 1004 significava que uma mensagem era grande demais.
    .wire = 1004 nos dois primeiros bytes de um frame Close.
    .fix = Troque 1004 por 1009 onde se quer indicar um limite de tamanho.

code-1005 =
    .meaning = Chegou um frame Close sem código; 1005 é a forma como a biblioteca do receptor informa isso.
    .use = Ninguém pode enviá-lo. Um Close vazio é permitido, mas um código como 1000 com um motivo diz mais.
    .wire = Um frame Close com corpo vazio, geralmente respondido com um Close vazio: um handshake de encerramento
        completo.
    .fix = Passe um código e um motivo onde close() é chamado, para que o próximo fim se explique por si. Em um
        gateway, encaminhe os dois.
    .browser = O evento close tem código 1005, um motivo vazio e wasClean true; não há evento error.
    .trap = 1005 não é 1006: aqui chegou, sim, um frame Close. O uvicorn informa 1005 à aplicação após uma simples
        perda do TCP, ao contrário do que mostra a rede.

code-1005-close-without-code = Uma página ou um programa Node.js chama close() sem argumentos, ou o navegador descarta
        um socket sem uso.
    .wire = Um Close vazio do cliente, com quatro bytes de máscara e nenhum payload.
    .fix = Chame close com 1000 ou um código privado, e com um motivo.

code-1005-socketio-timeout = O Socket.IO encerra após um heartbeat perdido: o servidor envia um ping a cada 25 s e
        espera 20 s, o cliente espera 45 s.
    .wire = Um Close vazio após um silêncio; o último texto “2” do servidor não tem resposta “3”, ou não chegou nenhum
        “2”.
    .fix = Mantenha o event loop livre nos dois programas ou aumente `pingTimeout`.

code-1005-server-without-code = Um servidor encerra a conexão sem código, como o Socket.IO faz em toda desconexão.
    .wire = Um Close vazio do servidor; com Socket.IO, muitas vezes um texto “41” antes dele.
    .fix = Leia o log do servidor ou envie o motivo como mensagem antes do Close.

code-1005-gateway-drops-code = Um gateway encerra ele mesmo as duas conexões e não encaminha o código, como se relatou
        sobre o Spring Cloud Gateway.
    .wire = Um código no trecho entre o gateway e o servidor, um Close vazio no trecho até o cliente.
    .fix = Atualize o gateway ou faça-o encaminhar código e motivo.

code-1006 =
    .meaning = A conexão terminou, ou nunca abriu, sem um frame Close; a biblioteca escreve 1006 como relato próprio.
    .use = Ninguém pode enviá-lo. Um relay cujo outro lado desapareceu envia 1011 ou 1014.
    .wire = FIN, RST ou silêncio após os últimos dados e nenhum frame Close, ou um upgrade sem um 101 válido. Como
        terminou, e de que lado, é a verdadeira resposta.
    .fix = FIN após um tempo fixo de inatividade: envie pings com intervalo menor que o tempo limite mais curto. Outro
        fim vindo do servidor: leia as entradas daquele segundo no log dele. Silêncio: use heartbeats. Reconecte com
        esperas crescentes e aleatórias.
    .browser = O evento close tem código 1006, um motivo vazio e wasClean false; um upgrade que falha dispara antes um
        evento error.
    .trap = 1006 nunca é uma causa. Dentro de um frame, é o relato próprio de um relay, encaminhado por engano, e o
        receptor então falha com 1002.

code-1006-proxy-idle = Um proxy ou balanceador de carga encerra uma conexão inativa: nginx e AWS ALB, por padrão, após
        60 s.
    .wire = FIN ou RST após o mesmo tempo de inatividade em cada conexão, dos dois lados do proxy.
    .fix = Envie pings na metade do menor limite ou aumente o limite (no nginx, `proxy_read_timeout`).

code-1006-upgrade-refused = O servidor ou um proxy responde ao upgrade com um status HTTP como 401, 403, 404 ou 502.
    .wire = Um status diferente de 101 e nenhum frame.
    .fix = Siga o status: credenciais, origem permitida, caminho, encaminhamento dos cabeçalhos Upgrade ou saúde do
        backend.

code-1006-server-program-ended = O programa do servidor falha ou é encerrado à força; o uvicorn derruba o TCP quando
        um handler lança uma exceção.
    .wire = FIN ou RST do servidor logo após o 101 ou uma mensagem do cliente.
    .fix = Leia as entradas daquele segundo no log do servidor e trate as exceções no handler.

code-1006-path-lost = A rede ou um host desapareceu, ou um NAT ou firewall esqueceu a conexão inativa.
    .wire = Retransmissões ou sondas sem resposta, e nenhum FIN ou RST.
    .fix = Use heartbeats nos dois lados, com intervalo menor que os limites de inatividade do NAT e dos firewalls.

code-1006-heartbeat-cut = Um servidor corta um cliente que deixa de enviar um pong, como fazem o aiohttp e a receita
        do `ws` com `terminate()`.
    .wire = Um Ping do servidor sem Pong, depois FIN ou RST do servidor.
    .fix = Descubra por que o cliente não respondeu ou aumente o limite de pong do servidor.

code-1006-client-gone = O programa do cliente foi encerrado à força ou suspenso, ou o sistema dele fechou o socket.
    .wire = FIN ou RST do cliente sem frame Close.
    .fix = Examine o cliente naquele momento e permita que ele retome a sessão.

code-1006-tls-failed = O handshake TLS falha, e um navegador informa isso também como 1006.
    .wire = Um alerta TLS ou o fim do TCP antes de qualquer HTTP.
    .fix = Siga a entrada de 1015.

code-1006-answer-invalid = O cliente rejeita o 101: uma chave de aceitação errada, ou nenhum dos subprotocolos que um
        navegador pediu.
    .wire = Um 101 com esse defeito, depois FIN ou RST do cliente.
    .fix = Faça o servidor responder com um dos subprotocolos oferecidos e impeça os proxies de alterar os cabeçalhos.

code-1006-close-lost = Um lado envia Close e derruba a conexão com dados não lidos, e um RST ultrapassa o Close.
    .wire = Um frame Close em uma direção, seguido de RST e sem resposta.
    .fix = Após enviar Close, leia todos os dados que chegam, até a resposta ou um tempo limite.

code-1007 =
    .meaning = O remetente recebeu uma mensagem cujo conteúdo não corresponde ao tipo: texto que não é UTF-8 ou dados
        compactados que não podem ser descompactados.
    .use = Qualquer dos lados, quando o conteúdo de uma mensagem está corrompido; para o tipo errado de mensagem,
        envie 1003.
    .wire = Close 1007 após uma mensagem de texto ou após uma mensagem compactada, cujo primeiro frame tem RSV1 ativo.
    .fix = Envie dados binários em frames binários e codifique o texto em UTF-8. Na compressão, compare as
        configurações de context takeover dos dois lados ou desative permessage-deflate como teste.
    .browser = Vindo do servidor: código 1007, wasClean true, nenhum evento error. Constatado pelo navegador: um
        evento error e depois 1006, wasClean false.
    .trap = uWebSockets, Tornado e, por padrão, Autobahn derrubam o TCP em vez de enviar 1007, e o outro lado vê 1006.

code-1007-text-not-utf8 = Um programa envia dados binários ou outra codificação como texto, ou corta um caractere
        entre duas mensagens.
    .wire = Uma mensagem de texto cujos bytes não são UTF-8 válido, depois Close 1007 do receptor dela.
    .fix = Use frames binários para bytes e corte o texto só entre caracteres.

code-1007-inflate-failed = Dados compactados não podem ser descompactados, muitas vezes porque os dois lados divergem
        sobre context takeover; `ws` e Bandit enviam 1007.
    .wire = Uma mensagem com RSV1 ativo que não pode ser descompactada, depois Close 1007.
    .fix = Defina `no_context_takeover` nos dois lados ou desative a compressão como teste.

code-1008 =
    .meaning = O remetente se recusa a continuar por uma regra própria, e o código não diz qual.
    .use = Qualquer dos lados, quando nenhum outro código serve; 3000, 3003 ou um código privado diz mais ao cliente.
    .wire = Close 1008. Logo após o 101: login ou origem. Após uma rajada do cliente: um limite de taxa. Após janelas
        zero: um leitor lento.
    .fix = Leia o motivo e então renove o token, permita a origem, reduza o ritmo ou divida a carga. No servidor, use
        códigos mais exatos, para que os clientes possam reagir.
    .browser = O evento close tem código 1008 e wasClean true; não há evento error.
    .trap = Aplicada antes do handshake, a mesma regra aparece como HTTP 401 ou 403, e um navegador informa 1006. Um
        cliente Jetty envia 1008 para erros do próprio handler.

code-1008-not-authorized = Um token está ausente, errado ou expirado, e o servidor o verifica depois do handshake.
    .wire = Close 1008 do servidor, muitas vezes a menos de dois segundos do 101; procure um motivo sobre o token.
    .fix = Renove o token antes de conectar; confira os relógios.

code-1008-origin-not-allowed = A origem da página não está na lista do servidor.
    .wire = Close 1008 com um motivo sobre a origem; compare o cabeçalho Origin da requisição.
    .fix = Adicione essa origem à lista do servidor.

code-1008-rate-limit = O cliente envia mais mensagens do que o serviço permite.
    .wire = Muitas mensagens do cliente em pouco tempo, depois Close 1008 do servidor.
    .fix = Envie menos mensagens ou reúna várias em uma.

code-1008-slow-reader = O cliente lê devagar demais, e a fila do servidor para ele está cheia, como no exemplo de chat
        do coder/websocket.
    .wire = Janelas zero do cliente, depois Close 1008; o motivo do exemplo diz “too slow”.
    .fix = Leia mais rápido no cliente ou envie menos a ele.

code-1008-too-many-fragments = Uma mensagem tem mais fragmentos do que o `ws` permite, 131.072 por padrão.
    .wire = Muitíssimos frames de continuação, depois Close 1008 com o motivo “Too many message fragments”.
    .fix = Envie fragmentos maiores ou divida os dados em mensagens.

code-1009 =
    .meaning = O remetente recebeu uma mensagem maior do que aceita.
    .use = Qualquer dos lados, quando uma mensagem excede o limite dele; convém citar o limite no motivo.
    .wire = Close 1009 enquanto o outro lado envia uma mensagem grande ou logo depois, muitas vezes seguido de RST,
        porque o resto nunca foi lido.
    .fix = Aumente o limite do receptor ou divida os dados em várias mensagens na aplicação. Em muitas bibliotecas,
        uma mensagem compactada conta com o tamanho descompactado.
    .browser = O evento close tem código 1009 e wasClean true se o handshake de encerramento se completa; após um RST,
        pode ser 1006.
    .trap = Fragmentos não ajudam contra um limite de mensagem. Um RST pode destruir o frame Close, e o remetente da
        mensagem vê 1006.

code-1009-limit-exceeded = Uma mensagem excede o limite: 64 KiB no Jetty, 1 MiB no websockets do Python, 128 KB no AWS
        API Gateway.
    .wire = Uma mensagem grande, depois Close 1009 do receptor dela.
    .fix = Aumente o limite, como `max_size` no websockets do Python, ou envie mensagens menores.

code-1009-tomcat-buffer = Uma mensagem excede o buffer do Tomcat, por padrão 8 KiB, e o handler só aceita mensagens
        inteiras.
    .wire = O motivo cita o limite, por padrão `[8192]` bytes.
    .fix = Aumente o tamanho máximo do buffer de mensagens ou leia as mensagens em partes.

code-1009-rst-after-close = O receptor fecha enquanto o resto da mensagem ainda chega, e o sistema dele responde com
        RST.
    .wire = Close 1009 e depois RST do mesmo lado, sem um Close como resposta.
    .fix = Aumente o limite ou envie menos; trate 1006 após uma mensagem grande como 1009.

code-1010 =
    .meaning = O cliente precisa de uma extensão que o servidor não aceitou; o motivo deveria citá-la.
    .use = Só o cliente; um servidor que precisa de uma extensão recusa o upgrade.
    .wire = Um upgrade que oferece uma extensão, um 101 sem ela, depois Close 1010 do cliente.
    .fix = Ative a extensão no servidor e em cada proxy que reescreve cabeçalhos ou torne-a opcional no cliente.
    .browser = Navegadores nunca enviam 1010; enviado por um servidor, ele dá código 1010, wasClean true e nenhum
        evento error.
    .trap = A maioria dos clientes encerra o TCP após o 101 em vez disso. O inverso, uma extensão que ninguém
        ofereceu, faz o cliente falhar com 1006.

code-1010-extension-missing = Falta uma extensão a um cliente rigoroso: o servidor não a suporta, ou um proxy removeu
        Sec-WebSocket-Extensions.
    .wire = Close 1010 do cliente logo após um 101 sem a extensão.
    .fix = Compare o cabeçalho dos dois lados de cada proxy e ative a extensão.

code-1010-server-misuse = Um servidor envia 1010, embora o código seja para clientes.
    .wire = Close 1010 na direção do servidor para o cliente.
    .fix = Faça o servidor recusar o upgrade ou enviar 1008 ou um código privado.

code-1011 =
    .meaning = O servidor encontrou uma condição que não esperava e não pôde continuar.
    .use = Por definição, o servidor; o websockets do Python também o envia a partir de clientes.
    .wire = Close 1011, muitas vezes do servidor logo após uma mensagem do cliente. Um tempo limite de keepalive se vê
        por um Ping anterior sem Pong.
    .fix = Leia o log do servidor no horário do Close. Para tempos limite de keepalive, não bloqueie o event loop,
        aumente `ping_timeout` ou procure perdas no caminho.
    .browser = O evento close tem código 1011 e wasClean true; não há evento error.
    .trap = Vindo de um cliente, é quase sempre o keepalive do websockets do Python. Um handshake completo com 1011
        não deixa de relatar uma falha.

code-1011-handler-failed = Um handler de mensagens do servidor lança uma exceção, como no websockets do Python ou no
        Cowboy.
    .wire = Close 1011 do servidor, sem motivo, logo após uma mensagem do cliente.
    .fix = Leia a exceção no log do servidor e repita essa mensagem.

code-1011-keepalive-timeout = O websockets do Python, cliente ou servidor, envia um ping a cada 20 s e não recebeu
        pong em 20 s.
    .wire = O motivo é “keepalive ping timeout”; um Ping anterior não tem Pong.
    .fix = Libere o event loop bloqueado ou aumente `ping_timeout` no lado que enviou o Close.

code-1011-backend-lost = Um relay perdeu o backend dele e envia 1011 no lugar do 1006 que viu ali.
    .wire = Close 1011 no trecho do cliente, após o fim do TCP sem Close no trecho do backend.
    .fix = Procure a causa no outro trecho do relay.

code-1011-no-audio = O Deepgram encerra um stream após 10 s sem áudio nem mensagem KeepAlive.
    .wire = Close 1011 do servidor; o motivo contém “NET-0001”.
    .fix = Envie áudio, ou uma mensagem KeepAlive a cada poucos segundos.

code-1012 =
    .meaning = O servidor reinicia, e o cliente deve voltar.
    .use = O servidor, quando reinicia e logo estará disponível de novo.
    .wire = Close 1012 de um servidor a muitos clientes em poucos segundos.
    .fix = Faça os clientes voltarem após uma espera aleatória. Reinicie um servidor após o outro e mantenha o tempo
        de espera de remoção (deregistration delay) do balanceador de carga maior que a drenagem.
    .browser = O evento close tem código 1012 e wasClean true; não há evento error.
    .trap = O Tomcat não conhece 1012 e o trata como 1002; isso não é um erro de protocolo.

code-1012-server-restarts = O uvicorn para por causa de um deploy, ou o Phoenix drena suas conexões em lotes de 10.000
        a cada 2 s.
    .wire = Close 1012 do servidor; outros clientes desse servidor o recebem ao mesmo tempo.
    .fix = Faça os clientes reconectarem após uma espera aleatória e reinicie em etapas.

code-1012-older-peer = A biblioteca do cliente não conhece 1012 e responde com 1002.
    .wire = Close 1012 do servidor, Close 1002 do cliente.
    .fix = Atualize a biblioteca do cliente e leia o 1002 dele como 1012.

code-1013 =
    .meaning = O servidor está sobrecarregado, ou lhe falta algo por enquanto, e pede que se tente de novo mais tarde.
    .use = O servidor, quando uma tentativa posterior pode ter êxito; antes do upgrade, HTTP 503 ou 429 custa menos.
    .wire = Close 1013 do servidor, às vezes logo após o 101, cada vez mais numerosos perto de um número estável de
        conexões.
    .fix = Faça os clientes esperarem mais após cada tentativa. Aumente a capacidade ou recuse antes do upgrade com
        503 ou 429 e Retry-After.
    .browser = O evento close tem código 1013 e wasClean true; não há evento error.
    .trap = Clientes que reconectam imediatamente mantêm o servidor sobrecarregado. O Tomcat não conhece 1013 e o
        trata como 1002.

code-1013-connection-limit = O servidor aceita o upgrade e só então constata que o limite de conexões dele foi
        atingido.
    .wire = Close 1013 do servidor a menos de dois segundos do 101.
    .fix = Aumente o limite ou acrescente servidores; recuse antes do upgrade.

code-1013-dependency-missing = Um backend de que o servidor precisa não está disponível por enquanto.
    .wire = Close 1013 com um motivo que fala em indisponibilidade (unavailable).
    .fix = Verifique o backend e faça os clientes esperarem antes de tentar de novo.

code-1014 =
    .meaning = Um gateway que é, ele mesmo, a ponta do WebSocket recebeu uma resposta inválida, ou nenhuma, do
        servidor atrás dele.
    .use = Um servidor que funciona como gateway; qualquer outro servidor envia 1011.
    .wire = Close 1014 do servidor logo após o 101. No outro trecho do gateway: uma conexão recusada, um status
        diferente de 101 ou um fim prematuro.
    .fix = Verifique a saúde, o endereço, a porta e os tempos limite do backend, e se o gateway encaminha a ele os
        cabeçalhos do upgrade.
    .browser = O evento close tem código 1014 e wasClean true; não há evento error.
    .trap = nginx, HAProxy, Envoy, Traefik e AWS ALB nunca enviam 1014: recusam com um status como 502 ou 504, ou
        cortam o TCP. Várias bibliotecas respondem a 1014 com 1002.

code-1014-backend-failed = Um gateway de API, uma ponte de um broker de mensagens ou um relay próprio não consegue
        alcançar o backend.
    .wire = Close 1014 do servidor; a captura do outro trecho mostra a falha.
    .fix = Leia o log do gateway e teste o backend a partir do host do gateway.

code-1014-older-peer = A biblioteca do cliente rejeita 1014: gorilla/websocket, tungstenite, fastwebsockets, Autobahn
        ou Tomcat.
    .wire = Close 1014 do servidor, Close 1002 do cliente.
    .fix = Examine o backend, não o framing, e atualize a biblioteca do cliente.

code-1015 =
    .meaning = O handshake TLS falhou; 1015 é um relato local.
    .use = Ninguém pode enviá-lo; o TLS tem alertas próprios para isso.
    .wire = Um alerta TLS, ou o fim do TCP, antes de o handshake TLS se completar; nenhum HTTP e nenhum frame. O TLS
        1.3 criptografa muitos alertas.
    .fix = Verifique a cadeia, o nome e as datas do certificado, as versões e cifras dos dois lados, o nome pedido
        (SNI) e os certificados de cliente, se o servidor os exige.
    .browser = Navegadores não informam 1015: há um evento error e depois um evento close com código 1006 e wasClean
        false.
    .trap = O 1006 de um navegador pode ser isto. Dentro de um frame Close, 1015 é o relato próprio de um relay,
        encaminhado por engano.

code-1015-certificate-rejected = Um lado, geralmente o cliente, rejeita o certificado: emissor desconhecido, nome
        errado ou cadeia incompleta.
    .wire = Um alerta como `unknown_ca`, geralmente do cliente, após o certificado do servidor.
    .fix = Envie a cadeia completa, use o nome certo e instale o emissor onde ele deve ser confiável.

code-1015-certificate-expired = Um certificado expirou, ou o relógio do lado que o verifica está errado.
    .wire = O alerta `certificate_expired`.
    .fix = Renove o certificado ou acerte o relógio.

code-1015-nothing-in-common = Os dois lados não têm em comum nenhuma versão do TLS, cifra ou protocolo ALPN.
    .wire = Um alerta como `protocol_version` ou `handshake_failure`, geralmente do servidor, após o ClientHello.
    .fix = Alinhe versões e cifras e ofereça `http/1.1` no ALPN.

code-1015-name-unknown = O servidor não tem certificado para o nome no SNI do cliente.
    .wire = O alerta `unrecognized_name` do servidor após o ClientHello.
    .fix = Use o nome de host certo ou configure-o no servidor.

code-1015-client-certificate = O servidor exige um certificado de cliente e não recebeu nenhum; navegadores e proxies
        muitas vezes não têm um para enviar.
    .wire = O alerta `certificate_required` do servidor.
    .fix = Instale um certificado de cliente ou não o exija nesta porta.

code-1015-handshake-cut = O servidor, ou um dispositivo no caminho que filtra pelo nome, corta o TLS.
    .wire = RST do lado do servidor antes de o handshake TLS se completar, e nenhum alerta legível.
    .fix = Verifique se a porta fala TLS e, depois, os filtros no caminho.

code-1016-2999 = não atribuído
    .meaning = Este código está no intervalo que pertence ao protocolo e não está atribuído.
    .use = Ninguém pode enviá-lo até que seja registrado; para uso privado, use de 4000 a 4999.
    .wire = Um frame Close com este número, ao qual a maioria dos receptores responde com Close 1002.
    .fix = Use no remetente um código de 4000 a 4999.
    .browser = Chromium e WebKit não o rejeitam: o evento close tem este código, wasClean true, e não há evento error.
    .trap = Chromium e WebKit o aceitam, portanto ele pode falhar em uma só direção. O SockJS usa 2007 e 2010 dentro
        das mensagens dele, não em frames Close.

code-1016-2999-wrong-range = Um programa toma um número próprio do intervalo do protocolo.
    .wire = Esse número nos dois primeiros bytes de um frame Close.
    .fix = Mova os códigos do programa para 4000 a 4999.

code-3000 =
    .meaning = As credenciais faltam ou não são válidas: o que o HTTP chama de 401.
    .use = Normalmente o servidor, quando credenciais válidas ajudariam; se falta uma permissão, envie 3003.
    .wire = Close 3000, geralmente do servidor e logo após o 101 ou após a primeira mensagem.
    .fix = Renove as credenciais e depois reconecte.
    .browser = O evento close tem código 3000 e wasClean true; não há evento error.
    .trap = SockJS e Centrifugo usam 3000 para um fim comum: descubra qual biblioteca está em uso antes de examinar as
        credenciais.

code-3000-token-not-valid = Um token não foi enviado, está errado ou expirou durante a conexão.
    .wire = Close 3000 do servidor com um motivo sobre o login.
    .fix = Obtenha um token novo antes de cada conexão.

code-3000-sockjs-end = O SockJS encerra uma sessão da forma comum.
    .wire = O motivo é “Go away!”.
    .fix = Nada quanto às credenciais; reconecte se a sessão ainda for necessária.

code-3000-centrifugo-end = O Centrifugo usa 3000 para uma conexão que foi fechada sem outra indicação.
    .wire = O motivo é “connection closed”.
    .fix = Nada quanto às credenciais; a biblioteca cliente do Centrifugo reconecta.

code-3003 =
    .meaning = O outro lado sabe quem se conectou, e essa ação não é permitida: o que o HTTP chama de 403.
    .use = Normalmente o servidor, quando a identidade é conhecida e falta uma permissão.
    .wire = Close 3003, geralmente do servidor e após uma mensagem que pediu algo.
    .fix = Conceda a permissão ou não faça o pedido. Tentar de novo sem mudar nada não ajuda.
    .browser = O evento close tem código 3003 e wasClean true; não há evento error.
    .trap = Aplicações dão significados próprios a números de 3000 a 3999: compare com o motivo.

code-3003-permission-missing = Falta a uma conta a permissão para uma assinatura, uma sala ou uma ação.
    .wire = Close 3003 do servidor com um motivo sobre a permissão.
    .fix = Conceda a permissão ou deixe de fazer o pedido.

code-3008 =
    .meaning = O outro lado esperou tempo demais por uma resposta: o que o HTTP chama de 408.
    .use = Normalmente o servidor, quando uma resposta da aplicação não chegou a tempo.
    .wire = Close 3008 após um silêncio do lado que o recebe.
    .fix = Tente de novo. Meça quanto demoram as respostas e aumente o limite se ele for apertado demais.
    .browser = O evento close tem código 3008 e wasClean true; não há evento error.
    .trap = O Centrifugo envia 3008 a um cliente que lê devagar demais, o que não é falta de resposta.

code-3008-answer-late = O cliente não respondeu a tempo a uma requisição, a um login ou a um heartbeat da aplicação.
    .wire = Close 3008 do servidor após um silêncio do cliente.
    .fix = Descubra o que atrasou o cliente ou aumente o limite.

code-3008-centrifugo-slow = O Centrifugo encerra uma conexão cujo cliente lê devagar demais.
    .wire = O motivo é “slow”; janelas zero do cliente podem precedê-lo.
    .fix = Leia mais rápido no cliente ou assine menos dados.

code-3000-3999 = código de biblioteca
    .meaning = Um código de uma biblioteca ou framework, que define o significado dele; o registro não conhece nenhum.
    .use = Bibliotecas e frameworks, de preferência após o registro; uma aplicação usa de 4000 a 4999.
    .wire = Um frame Close com este número, geralmente do servidor e com um motivo em palavras simples.
    .fix = Leia o motivo e procure o código na documentação da biblioteca que o servidor usa.
    .browser = O evento close tem este código e wasClean true; não há evento error.
    .trap = Bibliotecas usam os mesmos números para coisas diferentes, e algumas contradizem o registro.

code-3000-3999-centrifugo-no-pong = O Centrifugo não recebeu em 8 s resposta ao ping, que envia a cada 25 s, e fecha
        com 3012.
    .wire = Close 3012 do servidor com o motivo “no pong”.
    .fix = Descubra por que o cliente não respondeu; ele pode reconectar.

code-3000-3999-centrifugo-token = O Centrifugo recebeu um token inválido (3500), ou o token da conexão expirou (3005).
    .wire = O motivo é “invalid token” ou “connection expired”.
    .fix = Emita um token válido e renove-o antes que expire.

code-4000-4999 = código privado
    .meaning = Um código privado: a aplicação define o significado dele, e nenhum registro o conhece.
    .use = Qualquer dos lados, por acordo entre os dois programas.
    .wire = Um frame Close com este número, geralmente do servidor e com um motivo em palavras simples.
    .fix = Leia o motivo e procure o código na documentação ou no código-fonte da aplicação.
    .browser = O evento close tem este código e wasClean true; não há evento error.
    .trap = Muitas aplicações numeram como o HTTP, de modo que 4401 significa 401; isso é um hábito, não uma regra.

code-4000-4999-login-failed = Um login falhou ou um token expirou; muitas aplicações usam 4001, 4003 ou 4401 para
        isso.
    .wire = Close do servidor com um motivo sobre o login.
    .fix = Renove as credenciais antes de reconectar.

code-4000-4999-no-first-message = O graphql-ws não recebeu uma mensagem `connection_init` em 3 s e fecha com 4408.
    .wire = Close 4408 do servidor com o motivo “Connection initialisation timeout”.
    .fix = Envie `connection_init` logo após o 101 ou aumente `connectionInitWaitTimeout`.

code-4000-4999-session-replaced = O mesmo usuário ou dispositivo abriu uma conexão mais nova, e o servidor encerrou a
        mais antiga.
    .wire = Close do servidor com um motivo sobre outra conexão ou sessão.
    .fix = Mantenha uma só conexão por usuário ou dispositivo e não reconecte a antiga.

code-5000-65535 = fora do registro
    .meaning = Os códigos de encerramento vão até 4999, portanto o número nada diz sobre a conexão.
    .use = Ninguém pode enviá-lo: use códigos privados de 4000 a 4999.
    .wire = Um frame Close com este número, ao qual a maioria dos receptores responde com Close 1002.
    .fix = Corrija o remetente: escreva o código na ordem de bytes da rede e use códigos privados de 4000 a 4999.
    .browser = Chromium e WebKit não o rejeitam: o evento close tem este código, wasClean true, e não há evento error.
    .trap = Netty, Chromium e WebKit o aceitam, portanto só outros receptores reclamam.

code-5000-65535-byte-order = Um remetente escreve o código com os bytes trocados, de modo que 1000 vira 59395, ou usa
        um número próprio.
    .wire = Os dois bytes do código formam um código válido quando são trocados.
    .fix = Escreva o código com o byte mais significativo primeiro.

# Who may send a code.
sender-both = qualquer dos lados
sender-client = só o cliente
sender-server = o servidor
sender-nobody = ninguém
