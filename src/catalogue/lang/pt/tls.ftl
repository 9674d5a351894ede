# TLS: what a connection or a flow shows of it, handshakes that failed, and every registered alert.
# `side` is client or server.

# What a flow used.
tls-alert = { $side ->
        [client] alerta { $alert } do cliente
       *[server] alerta { $alert } do servidor
    }
tls-alert-unreadable = { $side ->
        [client] alerta criptografado do cliente
       *[server] alerta criptografado do servidor
    }
tls-close-notify = { $side ->
        [client] close_notify do cliente
       *[server] close_notify do servidor
    }
tls-in-clear = texto claro do servidor
tls-no-close-notify = { $side ->
        [client] nenhum close_notify do cliente antes do FIN: os dados dele podem estar truncados
       *[server] nenhum close_notify do servidor antes do FIN: os dados dele podem estar truncados
    }

tls-alert-sent = { $side ->
        [client] o cliente enviou o alerta TLS { $alert }
       *[server] o servidor enviou o alerta TLS { $alert }
    }

# A handshake that failed. Who sent the alert, else who ended TCP, is `side`.
tls-failed-alert = { $side ->
        [client] o TLS falhou: o cliente enviou o alerta { $alert }
       *[server] o TLS falhou: o servidor enviou o alerta { $alert }
    }
    .cause = O alerta não tem significado registrado.
    .fix = Consulte as entradas daquele segundo no log do lado que o enviou.
tls-failed-unreadable = { $side ->
        [client] o TLS falhou: o cliente enviou um alerta que não pode ser lido (criptografado)
       *[server] o TLS falhou: o servidor enviou um alerta que não pode ser lido (criptografado)
    }
    .cause = O conteúdo do alerta está criptografado; sem ele, a captura não mostra o motivo.
    .fix = Forneça o log de chaves desta sessão com `--keylog` ou consulte o log do lado que enviou o alerta.
tls-failed-in-clear = o TLS falhou: o servidor respondeu ao ClientHello em texto claro
    .cause = O cliente pediu `wss://` em uma porta na qual o servidor fala texto claro.
    .fix = Use `ws://` nesta porta ou use a porta em que o servidor fala TLS; atrás de um proxy que faz a terminação
        do TLS, configure o proxy para falar `http://` com esta porta.
tls-failed-end = { $side ->
        [client] o TLS não se completou: o cliente encerrou o TCP (FIN), e nenhum alerta legível diz por quê
        [server] o TLS não se completou: o servidor encerrou o TCP (FIN), e nenhum alerta legível diz por quê
       *[other] o TLS não se completou, e nenhum alerta legível diz por quê
    }
    .cause = { $side ->
        [client] Possivelmente um tempo limite esgotado, uma página abandonada, um certificado que o cliente recusou
            sem aviso ou um health check.
        [server] Possivelmente o servidor recusa este nome de servidor ou endereço, está sobrecarregado ou não fala
            TLS nesta porta.
       *[other] Os pacotes do fim não estão na captura, ou um dos lados ficou em silêncio.
    }
    .fix = Consulte as entradas daquele segundo no log do lado que o encerrou e repita o handshake com
        `openssl s_client -connect HOST:PORT -servername NAME`.
tls-failed-reset = { $side ->
        [client] o TLS não se completou: o cliente abortou o TCP (RST), e nenhum alerta legível diz por quê
        [server] o TLS não se completou: o servidor abortou o TCP (RST), e nenhum alerta legível diz por quê
       *[other] o TLS não se completou: o TCP foi abortado (RST), e nenhum alerta legível diz por quê
    }
    .cause = Possivelmente um firewall ou dispositivo intermediário que filtra pelo nome do servidor, um balanceador
        de carga sem backend, ou um processo que falhou ou foi encerrado à força.
    .fix = Capture dos dois lados do caminho: um RST que só um lado vê foi gerado entre eles. Caso contrário, consulte
        o log do lado que o enviou.
# Behind a ServerHello of TLS 1.3, where alerts are encrypted.
tls-failed-sealed =
    .cause = Muitas vezes o cliente não aceita o certificado do servidor; o TLS 1.3 criptografa o alerta que diria
        isso.
    .fix = Forneça o log de chaves desta sessão com `--keylog`, para que um alerta possa ser lido; verifique o
        certificado com `openssl s_client -connect HOST:PORT -servername NAME` e consulte as entradas
        daquele segundo no log dos dois lados.

# Every registered alert. `side` sent it. First what it means, then what to change when it ended a handshake.
alert-close_notify =
    .meaning = O remetente não tem mais nada a enviar: é o fim ordenado do TLS.
    .fix = Não há nada errado com o TLS; se o alerta veio antes do upgrade, descubra por que o remetente desistiu.
alert-unexpected_message =
    .meaning = Chegou uma mensagem que não cabe neste ponto do handshake.
    .fix = Verifique se as duas pontas falam TLS nesta porta e se nenhum proxy entre elas altera ou injeta bytes;
        atualize a biblioteca de TLS da ponta mais antiga.
alert-bad_record_mac =
    .meaning = Um registro não passou na verificação de integridade: foi alterado no caminho, ou as pontas têm chaves
        diferentes.
    .fix = Procure um dispositivo intermediário ou hardware de rede que altere pacotes e atualize a biblioteca de TLS
        das duas pontas.
alert-decryption_failed =
    .meaning = Não foi possível descriptografar um registro; só bibliotecas antigas de TLS enviam este alerta.
    .fix = Como em `bad_record_mac`: procure o que altera pacotes no caminho e atualize a ponta mais antiga.
alert-record_overflow =
    .meaning = Um registro era maior do que o TLS permite; muitas vezes é texto claro que foi lido como TLS.
    .fix = Verifique se a porta fala TLS, e não texto claro, e se nenhum proxy insere texto próprio no fluxo.
alert-decompression_failure =
    .meaning = Não foi possível descompactar dados TLS compactados.
    .fix = Desative a compressão do TLS; ela não é segura desde 2012.
alert-handshake_failure =
    .meaning = { $side ->
        [client] O cliente não aceita nada do que o servidor escolheu.
       *[server] O servidor não aceita nada do que o cliente ofereceu: não há suíte de cifras, grupo ou algoritmo de
            assinatura em comum. Alguns servidores também enviam este alerta quando falta um certificado de cliente
            ou um nome de servidor conhecido.
    }
    .fix = Compare as suítes de cifras e os grupos do ClientHello com os do servidor (`ssl_ciphers` e `ssl_ecdh_curve`
        no nginx) e com o tipo da chave do certificado dele (RSA ou ECDSA); atualize a ponta mais antiga.
alert-no_certificate =
    .meaning = O cliente não tem certificado para apresentar (SSL 3.0).
    .fix = Atualize o cliente: o SSL 3.0 não é seguro.
alert-bad_certificate =
    .meaning = { $side ->
        [client] O cliente recusa o certificado do servidor: está danificado, mal assinado ou é de outro nome.
       *[server] O servidor recusa o certificado do cliente ou não recebeu nenhum: servidores em Go enviam este
            alerta também nesse caso.
    }
    .fix = { $side ->
        [client] Verifique o nome, a cadeia e a assinatura do certificado que o servidor envia para este nome de
            servidor: `openssl s_client -connect HOST:PORT -servername NAME`.
       *[server] Dê ao cliente um certificado de uma CA na qual o servidor esteja configurado para confiar.
    }
alert-unsupported_certificate =
    .meaning = { $side ->
        [client] O cliente não pode usar este tipo de certificado: por causa do tipo da chave, ou porque falta
            autenticação de servidor no uso da chave.
       *[server] O servidor não pode usar este tipo de certificado de cliente: por causa do tipo da chave, ou porque
            falta autenticação de cliente no uso da chave.
    }
    .fix = Emita um certificado com um tipo de chave comum (RSA 2048 ou ECDSA P-256) e o uso estendido de chave
        correto.
alert-certificate_revoked =
    .meaning = { $side ->
        [client] O certificado do servidor foi revogado pela CA que o emitiu.
       *[server] O certificado do cliente foi revogado pela CA que o emitiu.
    }
    .fix = Instale um certificado novo e descubra por que o antigo foi revogado.
alert-certificate_expired =
    .meaning = { $side ->
        [client] O certificado do servidor expirou ou ainda não é válido, segundo o relógio do cliente.
       *[server] O certificado do cliente expirou ou ainda não é válido, segundo o relógio do servidor.
    }
    .fix = Renove o certificado e recarregue o processo que o serve; confira o relógio do lado que enviou o alerta.
alert-certificate_unknown =
    .meaning = { $side ->
        [client] O cliente recusa o certificado do servidor por um motivo que não informa: navegadores e Java enviam
            este alerta para uma CA não confiável, um nome errado ou uma data errada.
       *[server] O servidor recusa o certificado do cliente por um motivo que não informa.
    }
    .fix = Procure o erro no log ou no console do lado que enviou o alerta e verifique a cadeia, o nome e as datas do
        certificado.
alert-illegal_parameter =
    .meaning = Um campo do handshake contradiz outro ou tem um valor que não é permitido.
    .fix = Atualize a biblioteca de TLS das duas pontas; se só um caminho é afetado, procure um dispositivo
        intermediário que reescreva o TLS.
alert-unknown_ca =
    .meaning = { $side ->
        [client] O cliente não confia na CA do certificado do servidor: ele é autoassinado ou de uma CA privada, ou
            falta um certificado intermediário.
       *[server] O servidor não confia na CA do certificado do cliente.
    }
    .fix = { $side ->
        [client] Faça o servidor enviar a cadeia completa (`fullchain.pem`) ou adicione a CA ao repositório de
            certificados confiáveis do cliente (`NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE`).
       *[server] Adicione a CA do cliente às que o servidor aceita (`ssl_client_certificate` no nginx).
    }
alert-access_denied =
    .meaning = { $side ->
        [client] O certificado do servidor é válido, mas as regras do cliente não o permitem.
       *[server] O certificado do cliente é válido, mas as regras do servidor não o permitem.
    }
    .fix = Verifique as regras de acesso do lado que enviou o alerta.
alert-decode_error =
    .meaning = Não foi possível interpretar uma mensagem: um comprimento ou um campo está errado.
    .fix = Atualize a biblioteca de TLS das duas pontas; procure um dispositivo intermediário que corte ClientHellos
        grandes.
alert-decrypt_error =
    .meaning = A verificação de uma assinatura ou de uma mensagem Finished falhou.
    .fix = Verifique se a chave privada corresponde ao certificado e se nenhum dispositivo intermediário altera o
        handshake.
alert-export_restriction =
    .meaning = O tamanho das chaves não atendia a antigas regras de exportação (TLS 1.0).
    .fix = Atualize a ponta que ainda conhece cifras de exportação.
alert-protocol_version =
    .meaning = { $side ->
        [client] O cliente não aceita a versão do TLS que o servidor escolheu.
       *[server] O servidor não aceita nenhuma das versões do TLS que o cliente ofereceu.
    }
    .fix = Atualize a ponta mais antiga ou permita uma versão em comum: TLS 1.2 e 1.3 (`ssl_protocols` no nginx). Se a
        resposta não era TLS, verifique se a porta fala TLS.
alert-insufficient_security =
    .meaning = { $side ->
        [client] O cliente exige cifras ou chaves mais fortes do que as que o servidor escolheu.
       *[server] O servidor exige cifras ou chaves mais fortes do que as que o cliente ofereceu.
    }
    .fix = Permita suítes de cifras modernas no outro lado ou use uma chave maior no certificado dele.
alert-internal_error =
    .meaning = { $side ->
        [client] O cliente falhou por um motivo próprio, alheio ao handshake.
       *[server] O servidor falhou por um motivo próprio, como a falta de um certificado, de uma chave ou de memória.
    }
    .fix = Leia as entradas daquele segundo no log do lado que enviou o alerta.
alert-inappropriate_fallback =
    .meaning = O cliente tentou uma versão mais antiga após uma falha, e o servidor conhece uma mais nova (RFC 7507).
    .fix = Descubra por que falhou a primeira tentativa, que é a conexão imediatamente anterior; elimine do cliente o
        recuo para versões antigas.
alert-user_canceled =
    .meaning = O remetente desistiu do handshake por um motivo que não é uma falha do TLS.
    .fix = Descubra por que a aplicação o interrompeu: um tempo limite, uma página abandonada, um processo que
        terminou.
alert-no_renegotiation =
    .meaning = O remetente não quer renegociar (TLS 1.2).
    .fix = Peça o certificado do cliente no primeiro handshake ou use o TLS 1.3 com autenticação posterior.
alert-missing_extension =
    .meaning = Falta em um hello uma extensão que o TLS 1.3 exige.
    .fix = Atualize a biblioteca de TLS do lado que recebeu o alerta; faça o cliente enviar o nome do servidor (SNI).
alert-unsupported_extension =
    .meaning = Um hello responde a uma extensão que não foi oferecida.
    .fix = Atualize a biblioteca de TLS do lado que recebeu o alerta ou remova o dispositivo intermediário que
        acrescenta extensões.
alert-certificate_unobtainable =
    .meaning = Não foi possível obter o certificado na URL indicada.
    .fix = Envie os certificados no handshake em vez da URL deles.
alert-unrecognized_name =
    .meaning = { $side ->
        [client] O cliente não aceita a resposta do servidor ao nome de servidor.
       *[server] O servidor não tem nenhum host com o nome que o cliente pediu (SNI).
    }
    .fix = Verifique o host na URL do cliente; adicione o nome ao certificado e aos hosts virtuais do servidor, ou
        crie um host padrão.
alert-bad_certificate_status_response =
    .meaning = { $side ->
        [client] O cliente recusa o status OCSP que o servidor anexou: está desatualizado, errado ou sem assinatura.
       *[server] O servidor recusa o status OCSP que o cliente anexou.
    }
    .fix = Faça o servidor renovar a resposta OCSP dele (no nginx, `ssl_stapling` precisa de um `resolver`) ou
        desative o stapling.
alert-bad_certificate_hash_value =
    .meaning = O certificado na URL indicada não é o esperado.
    .fix = Envie os certificados no handshake em vez da URL deles.
alert-unknown_psk_identity =
    .meaning = O servidor não conhece a chave pré-compartilhada que o cliente indica.
    .fix = Configure nas duas pontas a mesma chave pré-compartilhada e a mesma identidade; compartilhe as chaves dos
        tíquetes de sessão entre os servidores que atendem pelo mesmo nome.
alert-certificate_required =
    .meaning = { $side ->
        [client] O cliente exige um certificado do servidor e não recebeu nenhum.
       *[server] O servidor exige um certificado do cliente (TLS mútuo) e não recebeu nenhum.
    }
    .fix = Dê ao cliente um certificado e a respectiva chave (`cert` e `key` no Node.js, `load_cert_chain` no Python)
        ou torne-o opcional no servidor (`ssl_verify_client optional` no nginx).
alert-no_application_protocol =
    .meaning = { $side ->
        [client] O cliente não aceita o protocolo que o servidor escolheu (ALPN).
       *[server] O servidor não fala nenhum dos protocolos que o cliente ofereceu (ALPN).
    }
    .fix = Faça o servidor oferecer `http/1.1`, de que os navegadores precisam para WebSocket, e `h2` somente com a
        RFC 8441.
alert-ech_required =
    .meaning = O cliente exige que o nome do servidor seja criptografado (ECH), e o servidor não aceitou isso.
    .fix = Publique no DNS a configuração ECH atual do servidor ou remova-a de lá.
