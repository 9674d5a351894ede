# Why an input cannot be read: what is wrong with it, and what to do. Its name stands before or beside it.

capture-not-found = o arquivo não existe
    .remedy = verifique o caminho
capture-permission = o sistema não permite a leitura
    .remedy = use uma conta que tenha acesso de leitura ou altere as permissões
capture-directory = é um diretório
    .remedy = indique as capturas que ele contém
capture-io = { $detail }
    .remedy = verifique o disco ou copie o arquivo de novo
capture-empty = está vazio, não há nem mesmo um cabeçalho de arquivo
    .remedy = capture de novo e verifique se o disco não estava cheio
capture-foreign-format = está no formato { $format }, que não é lido
    .remedy = converta com: { $remedy }
capture-unknown-format = não é uma captura de pacotes, começa com os bytes { $bytes }
    .remedy = forneça um arquivo pcap ou pcapng, que também pode estar compactado com gzip, zstd, lz4 ou xz
capture-bad-header = o cabeçalho do arquivo está danificado: { $detail }
    .remedy = copie o arquivo de novo de onde foi capturado
capture-bad-compression = os dados { $compression } estão danificados antes do primeiro pacote: { $detail }
    .remedy = copie o arquivo de novo de onde foi capturado
capture-compression-not-built = está compactado com { $compression }, que esta compilação não lê
    .remedy = descompacte antes ou use uma compilação com { $compression }

# What a person should know about an input that was read.

input-cut = { $packets ->
        [0] termina no meio do primeiro pacote; não há nenhum pacote inteiro
        [one] termina no meio de um pacote, após { $packets } pacote inteiro; o que veio antes foi lido
       *[other] termina no meio de um pacote, após { $packets } pacotes inteiros; o que veio antes foi lido
    }
input-compression-cut = { $packets ->
        [0] os dados { $compression } terminam cedo demais, antes do primeiro pacote inteiro
        [one] os dados { $compression } terminam cedo demais, após { $packets } pacote; o que veio antes foi lido
       *[other] os dados { $compression } terminam cedo demais, após { $packets } pacotes; o que veio antes foi lido
    }
input-lz4-cut = { $packets ->
        [0] os dados lz4 terminam cedo demais, após 0 pacotes; até 4 MiB antes do corte se perdem com ele
        [one] os dados lz4 terminam cedo demais, após { $packets } pacote; até 4 MiB antes do corte se perdem com ele
       *[other] os dados lz4 terminam cedo demais, após { $packets } pacotes; até 4 MiB antes do corte se perdem com
            ele
    }
input-compression-damaged = { $packets ->
        [0] os dados { $compression } estão danificados antes do primeiro pacote inteiro ({ $detail })
        [one] os dados { $compression } estão danificados após { $packets } pacote ({ $detail }); o que veio antes foi
            lido
       *[other] os dados { $compression } estão danificados após { $packets } pacotes ({ $detail }); o que veio antes
            foi lido
    }
input-trailing-bytes = depois dos dados { $compression } há algo que não está compactado e que não foi lido
input-damaged = { $count ->
        [one] { $count } registro danificado foi ignorado (pacotes antes dele: { $packets }), e com ele
            { $bytes } bytes
       *[other] { $count } registros danificados foram ignorados (pacotes antes do primeiro: { $packets }), e com eles
            { $bytes } bytes
    }
input-unknown-blocks = { $count ->
        [one] { $count } bloco de tipo desconhecido ({ $types }) foi ignorado
       *[other] { $count } blocos de tipos desconhecidos ({ $types }) foram ignorados
    }
input-untimed-packets = { $count ->
        [one] { $count } pacote não tem horário e recebeu o do pacote anterior
       *[other] { $count } pacotes não têm horário e receberam o do pacote anterior
    }
input-dropped-packets = { $count ->
        [one] a máquina que capturava descartou { $count } pacote
       *[other] a máquina que capturava descartou { $count } pacotes
    }
input-secrets-left-out = contém mais segredos de descriptografia do que este programa guarda; { $bytes } bytes deles
    ficaram de fora
input-no-packets = não contém nenhum pacote
