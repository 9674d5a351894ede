# What separates two close codes that are often confused: one message for each pair of pairs.toml.
#   .difference  what separates them, and why they are mixed up
#   .use         which one to send, or what to conclude if it may not be sent
#   .capture     how the packets tell them apart

pair-1000-1001 =
    .difference = 1000 diz que o trabalho terminou; 1001, que o próprio remetente desaparece. Ambos terminam de forma
        ordenada, e há servidores que usam um ou outro para limites de inatividade: Cowboy 1000 após 60 s, Jetty 1001
        após 30 s.
    .use = Use 1000 quando a troca está completa e 1001 quando um processo ou uma página deixa de existir. O cliente
        JavaScript do Phoenix não volta depois de um 1000 limpo.
    .capture = Close 1001 sem motivo vindo de um navegador, seguido do FIN dele: a página foi abandonada. Close 1001
        de um servidor a muitos clientes dentro de um segundo: um desligamento. Qualquer dos dois códigos vindo de um
        servidor após o mesmo silêncio em muitas conexões: um limite de inatividade.

pair-1000-1005 =
    .difference = Ambos vêm de um frame Close que chegou. Com 1000, o remetente indicou um fim normal; com 1005, não
        indicou nada, como quando um programa chama close() sem argumentos.
    .use = Envie 1000 para um fim normal; 1005 não pode ser enviado. Leia 1005 como “causa não informada”, não como
        “normal”.
    .capture = Um Close 1000 tem um corpo de pelo menos dois bytes, `03 E8` depois de retirada a máscara. No caso de
        1005, o corpo é vazio: `88 00` do servidor, `88 80` e quatro bytes de máscara do cliente. Veja então o que
        veio antes: um `2` do Engine.io sem resposta é um ping cujo tempo limite se esgotou.

pair-1001-1012 =
    .difference = 1001 diz que o remetente se retira; 1012, que um servidor reinicia e os clientes devem voltar. O
        mesmo deploy aparece como 1001 no websockets do Python e como 1012 no uvicorn.
    .use = Use 1012 para um reinício e 1001 para uma parada definitiva ou se os clientes rodam no Tomcat, que
        transforma 1012 em 1002. Clientes nunca enviam 1012.
    .capture = Em um deploy, um servidor envia um desses códigos a muitos clientes em poucos segundos; as respostas
        dele ao SYN seguinte dos clientes mostram se ele voltou. Close 1001 a um único cliente sugere um limite de
        inatividade ou uma duração máxima de sessão. Close 1002 como resposta a 1012: o cliente não conhece 1012.

pair-1002-1003 =
    .difference = 1002 rejeita um frame que viola as regras de framing; 1003 rejeita um frame válido por causa do tipo
        de dados. Ambos culpam o outro lado.
    .use = Envie 1002 em caso de erro de máscara, bit RSV, opcode, comprimento ou ordem dos fragmentos. Envie 1003
        para texto onde só se aceita binário, ou o inverso.
    .capture = Leia a direção oposta à do Close. Antes de 1002, procure o primeiro frame que viola uma regra; se não
        houver nenhum, suspeite de um limite de inatividade (Bandit, 60 s). Antes de 1003, todos os frames são
        válidos, e o último frame de dados muitas vezes tem um opcode diferente dos anteriores. Se o opcode for o
        mesmo, suspeite de um conteúdo que não pôde ser interpretado (Starlette).

pair-1002-1007 =
    .difference = 1002 diz respeito ao frame; 1007, ao conteúdo dele: texto que não é UTF-8 ou dados que não podem ser
        descompactados. Falhas de compressão podem levar a qualquer dos dois.
    .use = Envie 1002 se o cabeçalho ou a ordem dos frames está errada; 1007, se os frames estão certos e a mensagem
        neles não está.
    .capture = Veja se o 101 aceita permessage-deflate. RSV1 ativo sem esse acordo leva a 1002; RSV1 com o acordo e
        dados que não podem ser descompactados, a 1007. Verifique o UTF-8 na mensagem inteira, pois os fragmentos
        podem dividir um caractere. Autobahn e Tornado, por padrão, e uWebSockets encerram o TCP em vez de enviar
        1007.

pair-1002-1014 =
    .difference = 1014 relata um backend que falhou; 1002, um frame malformado. São confundidos porque algumas
        implementações rejeitam um 1014 legítimo: gorilla/websocket, tungstenite, fastwebsockets, Bandit e Tomcat o
        transformam em 1002, e Autobahn o trata como violação. O log do cliente pode então dizer 1002.
    .use = Um gateway envia 1014 quando o backend dele falha; 1002 serve só para bytes que violam as regras de
        framing. Para clientes que não conhecem 1014, escolha 1011.
    .capture = Veja qual Close veio primeiro. Close 1014 do servidor e depois 1002 do cliente: o backend falhou e o
        cliente não conhece 1014. Close 1002 primeiro: procure um frame com defeito na outra direção.

pair-1003-1007 =
    .difference = 1003 recusa o tipo de dados; 1007 aceita o tipo, mas constata que o conteúdo não corresponde a ele.
        Dados binários enviados como texto podem levar a qualquer dos dois.
    .use = Envie 1003 se esse tipo de mensagem nunca pode ser aceito. Envie 1007 se o texto não é UTF-8 ou se os dados
        compactados não podem ser descompactados.
    .capture = Antes de 1003, o último frame de dados muitas vezes tem um opcode diferente dos anteriores e conteúdo
        válido. Antes de 1007, a mensagem inteira não é UTF-8 ou não pode ser descompactada. Um caractere dividido
        entre dois fragmentos de uma mensagem não é falha. Starlette também envia 1003 para JSON que não consegue
        interpretar.

pair-1003-1014 =
    .difference = 1003 diz respeito aos dados do cliente; 1014, ao servidor atrás de um gateway. São confundidos
        porque um relay pode trocar o código do backend pelo seu próprio.
    .use = Um receptor envia 1003 quando não pode aceitar o tipo da mensagem. Um gateway envia 1014 quando o backend
        dele falha, seja o que for que o cliente tenha enviado.
    .capture = Close 1003 vem depois de um frame de dados do cliente, muitas vezes com um opcode novo. Close 1014 não
        depende de dados do cliente. Ele acompanha uma conexão recusada, um status diferente de 101 ou um fim
        prematuro no outro trecho do gateway. Close 1003 lá e 1014 para o cliente: o gateway trocou o código.

pair-1005-1006 =
    .difference = 1005 significa que chegou um frame Close sem código; 1006, que não chegou nenhum. Ninguém envia
        esses códigos: ambos são relatos da biblioteca local, e as duas pontas de uma conexão podem divergir.
    .use = Nenhum dos dois pode ser enviado. Diante de 1005, pergunte que programa fechou sem código; diante de 1006,
        como o TCP terminou e de que lado.
    .capture = No caso de 1005, há um frame Close de comprimento 0. No caso de 1006, há FIN, RST ou silêncio após os
        últimos dados, ou nenhum 101 válido. Um Close visto perto do remetente não prova que chegou: verifique se um
        ACK o cobre. O uvicorn informa 1005 à sua aplicação após uma simples perda do TCP.

pair-1006-1009 =
    .difference = Um 1009 pode virar 1006 no caminho: o receptor fecha com dados não lidos, o sistema dele envia RST,
        e a outra ponta talvez nunca leia o Close.
    .use = Envie 1009 para uma mensagem acima do limite e leia o resto dela antes de fechar o TCP. 1006 não pode ser
        enviado; logo depois de uma mensagem grande, ele sugere um limite de tamanho.
    .capture = Close 1009 durante uma mensagem grande e depois RST do mesmo lado antes que um ACK cubra o Close: a
        outra ponta muito provavelmente viu 1006. FIN ou RST sem nenhum Close após uma mensagem maior que todas as
        anteriores: um receptor que apenas derruba a conexão, como fazem uWebSockets e, por padrão, Autobahn.

pair-1006-1014 =
    .difference = Ambos podem vir de um backend que desapareceu. Um gateway que só repassa bytes só pode cortar o TCP,
        e o cliente informa 1006; um gateway que é, ele mesmo, a ponta do WebSocket pode enviar 1014.
    .use = Um gateway que fala WebSocket envia 1014 quando o backend dele falha. 1006 não pode ser enviado; nginx e
        Traefik nunca enviam 1014 por conta própria.
    .capture = 1014 é um frame Close do gateway para o cliente. No caso de 1006, há apenas FIN, RST ou silêncio, ou um
        502 ou 504 no lugar do 101. O trecho que termina primeiro mostra onde a falha começou. Se os dois terminam no
        mesmo instante, isso aponta para o próprio proxy.

pair-1006-1015 =
    .difference = 1015 é um handshake TLS que falhou; 1006, qualquer fim sem frame Close. Os navegadores informam os
        dois como 1006, e um problema de certificado fica parecido com uma rede perdida.
    .use = Nenhum dos dois pode ser enviado. Se um navegador diz 1006 antes de a conexão abrir, verifique o TLS antes
        do servidor WebSocket.
    .capture = 1015: um alerta TLS, FIN ou RST antes de o handshake TLS se completar, e nenhum HTTP. 1006: o fim vem
        depois dele, antes ou depois do 101. No TLS 1.3, um alerta tardio é criptografado; sem chaves, só se veem um
        registro curto e o fim do TCP.

pair-1008-1014 =
    .difference = Com 1008, o servidor recusa este cliente por uma regra própria; com 1014, um gateway não tem backend
        que funcione para ele. Um mesmo gateway pode enviar os dois, ambos logo após o 101.
    .use = Envie 1008 quando é o cliente que precisa mudar algo. Envie 1014 quando só o operador do backend pode
        ajudar.
    .capture = 1008 costuma atingir alguns clientes enquanto outros continuam conectados, ou vem depois de uma rajada
        de mensagens ou de janelas zero. 1014 tende a atingir todos os clientes de uma rota ao mesmo tempo. O outro
        trecho do gateway decide: uma conexão recusada, um status diferente de 101 ou um fim prematuro ali apoia 1014;
        um trecho saudável, ou nenhuma tentativa nele, apoia 1008.

pair-1008-3000 =
    .difference = 1008 cobre qualquer regra do servidor; 3000 diz apenas que as credenciais faltam ou não são válidas.
        Muitos servidores enviam 1008 para um token inválido, e os clientes não podem distingui-lo de um limite de
        taxa.
    .use = Envie 3000 para credenciais que o cliente pode renovar e 1008 para outras regras. Após 3000, renove as
        credenciais; após 1008, leia o motivo.
    .capture = Qualquer dos dois códigos a menos de um segundo do 101 e antes de quaisquer dados sugere credenciais;
        nesse caso, 1008 também pode indicar a origem. 1008 após uma rajada de mensagens sugere um limite de taxa;
        após janelas zero, um leitor lento. 3000 com “Go away!” é do SockJS e com “connection closed” é do Centrifugo,
        ambos um fim comum.

pair-1008-3003 =
    .difference = 1008 cobre qualquer regra do servidor; 3003 diz que o cliente é conhecido, mas falta a ele um
        direito. Um servidor que só usa 1008 não deixa ver se uma nova tentativa pode ajudar.
    .use = Envie 3003 se falta uma permissão e 1008 para taxa, tamanho da fila, origem e casos semelhantes. Após 3003,
        não tente de novo sem mudar nada.
    .capture = 3003 costuma vir depois de uma mensagem que pediu algo, após um login bem-sucedido. 1008 logo após o
        101 sugere as credenciais ou a origem; após uma rajada, um limite de taxa; após janelas zero, um leitor lento.
        Se o mesmo pedido encerra cada conexão com o mesmo código, seja qual for a taxa, falta um direito.

pair-1010-1014 =
    .difference = 1010 é do cliente: falta a ele uma extensão no 101. 1014 é do gateway: o backend dele falhou.
        Ambos aparecem logo após o 101, e um proxy pode estar por trás dos dois: um que remove
        Sec-WebSocket-Extensions causa 1010.
    .use = Só um cliente envia 1010, e os navegadores nunca o fazem. Só um servidor que atua como gateway envia 1014.
    .capture = A direção decide: 1010 vai do cliente ao servidor; 1014, do servidor ao cliente. Antes de 1010, o
        upgrade oferece uma extensão e ela falta no 101; compare o cabeçalho nos dois trechos do proxy. Antes de 1014,
        o outro trecho mostra uma conexão recusada, um status diferente de 101 ou um fim prematuro.

pair-1011-1012 =
    .difference = 1011 é uma falha que ninguém planejou; 1012, um reinício planejado. Podem aparecer juntos em
        deploys, se handlers interrompidos falham com 1011.
    .use = Envie 1012 em um reinício e 1011 quando um handler falha. Os clientes podem voltar após os dois, mas após
        1011 a mesma mensagem pode falhar de novo.
    .capture = 1011 costuma encerrar uma única conexão, logo após uma mensagem do cliente. 1012 vai a muitos clientes
        de um servidor em poucos segundos, e novas conexões têm sucesso mais tarde. 1011 com “keepalive ping timeout”
        vem após um Ping que ficou 20 s sem Pong e é do websockets do Python, no cliente ou no servidor.

pair-1011-1014 =
    .difference = 1011 diz que o próprio remetente falhou; 1014, que falhou o servidor atrás dele. Alguns relays
        enviam 1011 quando perdem o backend, e então se lê o log errado.
    .use = Um gateway envia 1014 se o backend dele falhou e 1011 se ele mesmo falhou. 1011 é mais seguro para clientes
        com gorilla/websocket ou tungstenite, que rejeitam 1014.
    .capture = Examine o outro trecho do gateway. Uma conexão recusada, um status diferente de 101 ou um fim prematuro
        ali, pouco antes do Close ao cliente: o backend falhou, seja qual for o código enviado. Close 1011 nos dois
        trechos: o handler do backend falhou. Outro trecho saudável: leia o log do gateway.

pair-1012-1013 =
    .difference = 1012 diz que este servidor reinicia; 1013, que por enquanto ele não pode atender o cliente. Ambos
        pedem um retorno posterior, mas um reinício acaba logo, e uma sobrecarga cresce com cada nova tentativa
        prematura.
    .use = Envie 1012 para um reinício planejado e 1013 para sobrecarga. Após 1012, volte depois de uma espera
        aleatória; após 1013, espere mais a cada tentativa.
    .capture = 1012 vem uma vez, para todos os clientes de um servidor em poucos segundos, ou em lotes (Phoenix). 1013
        vem repetidamente, muitas vezes logo após o 101, enquanto o número de conexões se mantém perto de um nível
        estável e outras continuam funcionando.

pair-1012-1014 =
    .difference = 1012 anuncia o reinício do próprio remetente; 1014 relata que o servidor atrás de um gateway não
        responde. Um mesmo deploy pode causar os dois: o backend diz 1012, e o gateway diz 1014 aos clientes dele.
    .use = Um servidor que reinicia envia 1012; um gateway sem backend, 1014. gorilla/websocket e tungstenite conhecem
        1012, mas não 1014; Tomcat transforma os dois em 1002.
    .capture = 1012 chega às conexões abertas de um servidor em poucos segundos. 1014 atinge também novas conexões
        logo após o 101, enquanto o backend está fora. No outro trecho do gateway, Close 1012 seguido de SYNs
        recusados mostra um deploy; apenas SYNs recusados sugerem uma queda do processo ou um endereço errado.

pair-1013-1014 =
    .difference = 1013 diz que o servidor está sobrecarregado ou que lhe falta algo por enquanto, como HTTP 503; 1014,
        que um gateway recebeu do backend uma resposta inválida ou nenhuma, como HTTP 502. Um backend sobrecarregado
        pode aparecer como qualquer dos dois.
    .use = Envie 1013 se basta esperar e 1014 se o backend precisa ser examinado. Após os dois, os clientes devem
        esperar mais a cada tentativa.
    .capture = 1013 muitas vezes vem perto de um número estável de conexões, enquanto outras continuam funcionando.
        Antes de 1014, o outro trecho do gateway mostra um SYN recusado ou sem resposta, um status diferente de 101 ou
        um fim prematuro. Respostas lentas ou um 503 nesse trecho antes de 1014: o backend provavelmente estava
        sobrecarregado.

pair-3000-3003 =
    .difference = 3000 é como HTTP 401: as credenciais faltam ou não são válidas. 3003 é como HTTP 403: elas são
        válidas, mas falta um direito. Ambos encerram uma conexão por falta de acesso.
    .use = Envie 3000 se novas credenciais ajudariam e 3003 se só uma nova permissão ajudaria. Após 3000, renove e
        reconecte; após 3003, não tente de novo sem mudar nada.
    .capture = 3000 costuma vir logo após o 101, após a mensagem de login ou quando um token expira em uma sessão em
        andamento. 3003 costuma vir depois de uma mensagem que pediu algo, após um login bem-sucedido. Leia primeiro o
        motivo: SockJS e Centrifugo enviam 3000 para um fim comum.
