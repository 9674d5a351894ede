# The pages of `explain`, `compare` and `list`.

# Headings.
explain-description = Descrição
explain-when = Quando você o vê
explain-fix = Como corrigir
explain-use = Quando enviar
explain-wire = O que uma captura mostra
explain-browser = O que os navegadores informam
explain-trap = O que induz a erro
explain-more = Saiba mais
explain-books = Aplicações que usam este número
compare-title = { $a } vs. { $b }
compare-differences = Diferenças principais
compare-use = Quando usar qual
compare-capture = Como uma captura os distingue

# Labels that stand left of a text.
explain-on-wire = em um frame
explain-on-wire-yes = permitido
explain-on-wire-no = nunca permitido
explain-sender = enviado por
explain-related = comparar
explain-capture = captura
explain-mend = correção
explain-class = classe
explain-again = reconexão
explain-kind = tipo
explain-chosen = escolha por
explain-defined = definido em

# `code` lies between `first` and `last` and has no entry of its own.
explain-range = { $code } é um dos códigos de { $first } a { $last }
explain-as-of = situação em { $date }: { $source }

# What chooses a code book. `code` is a code or a range; `reason` is a part of the reason, or nothing.
book-key-subprotocol = subprotocolo { $value }
book-key-host = host { $value }
book-key-path = caminho { $value }
book-key-close = Close { $code }
book-key-close-reason = Close { $code } “{ $reason }”
book-codes = Códigos
book-messages = Mensagens que revelam a causa
book-no-codes = Este protocolo não tem códigos de encerramento próprios; as últimas mensagens revelam a causa.
book-reason = com o motivo “{ $reason }”

# What `explain` can tell of besides codes and books.
topic-violation = regra para frames
topic-fault = regra para o upgrade
topic-outcome = resultado
topic-ending = forma de término
topic-limit = limite
topic-alert = alerta TLS
topic-rule = regra

# What `compare` says from the facts about two codes.
labelled = { $label }: { $text }
compare-both-on-wire = Ambos podem estar em um frame Close.
compare-neither-on-wire = Nenhum dos dois pode estar em um frame Close.
compare-one-on-wire = { $on } pode estar em um frame Close; { $off } não pode.
compare-sender = { $sender ->
        [both] Qualquer dos lados pode enviar { $code }.
        [client] Só o cliente envia { $code }.
        [server] O servidor envia { $code }.
       *[nobody] Ninguém pode enviar { $code }.
    }
compare-fault = { $fault } indica que algo deu errado; { $normal } não.
diff-title = O que mudou
diff-before = antes
diff-now = agora
diff-points = pontos %
diff-part = { $count ->
        [0] nenhuma de { $total }
       *[other] { $count } de { $total }
    }
diff-bad = terminaram mal (anormais ou malsucedidas)
diff-sentence = { $trend ->
        [gone] { $what }: antes, { $before } conexões; agora, { $now }.
        [event] { $what }: antes, { $before } conexões; agora, { $now }. Isso atinge muitas de uma só vez; por
            isso, não ter sido capturado de novo diz pouco.
        [fewer] { $what }: antes, { $before } conexões; agora, { $now }, uma parcela menor.
        [more] { $what }: antes, { $before } conexões; agora, { $now }, uma parcela maior.
        [new] { $what }: antes, { $before } conexões; agora, { $now }. Isso é novo.
        [same] { $what }: antes, { $before } conexões; agora, { $now }, a mesma parcela.
       *[unclear] { $what }: antes, { $before } conexões; agora, { $now }. Pode ser acaso.
    }
diff-nothing = Um dos dois relatórios não tem conexões: nada se pode concluir.
diff-outcomes = Resultados
diff-endings = Formas de término
diff-servers = Servidores: conexões que terminaram mal
diff-flows = Fluxos TCP que nunca chegaram a se abrir
diff-refused = recusados
diff-unanswered = sem resposta
diff-trend-gone = desapareceu
diff-trend-fewer = menos
diff-trend-more = mais
diff-trend-new = novo
diff-trend-same = igual
diff-trend-unclear = talvez acaso
diff-trend-not-comparable = só em um
diff-note = Comparam-se parcelas, pois as capturas têm durações diferentes. Uma diferença conta quando seu intervalo
    de 99% (de Newcombe) não inclui o zero. Isso supõe que cada conexão termina independentemente das outras: um
    único evento que encerra muitas pode parecer mais do que é. “Desapareceu” indica o que não foi capturado de
    novo.

# Usage errors: `topic` is what was typed, `candidates` what is like it.
topic-unknown = não há código, regra nem catálogo de códigos “{ $topic }”
topic-candidates = quis dizer { $candidates }?
topic-candidate = { $id } ({ $name })
topic-lists = `wsclose-pcap list` mostra o que existe
book-unknown = não há catálogo de códigos “{ $book }”
book-lacks-code = o catálogo de códigos { $book } não tem o código { $code }
compare-same = { $code } é um só código; indique dois

# What can be listed.
list-formats = Formatos em que um relatório é escrito
list-captures = Formatos em que uma captura é lida
list-link-types = Tipos de cabeçalho da camada de enlace que são decodificados
list-codes = Códigos de encerramento e seus nomes
list-books = Catálogos de códigos de aplicações e o que leva a escolhê-los
list-timers = Timers de proxies, bibliotecas e serviços com os quais os fins são comparados
list-size-limits = Tamanhos de mensagem além dos quais as implementações recusam por padrão
list-thresholds = Valores pelos quais as regras decidem
list-languages = Idiomas dos textos
list-rules = Regras que são verificadas
list-outcomes = Os resultados possíveis de uma conexão
list-endings = Como uma conexão termina, em detalhes
list-kinds = Como uma conexão é reconhecida
list-limits = Por que algo não pode ser conhecido
list-exit-codes = O que o código de saída indica
