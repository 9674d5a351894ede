# Classes of application codes. (value) a name of one to three words, lower case; .meaning one sentence: what the
# sender says by codes of this class; .fix one or two sentences: what to change.

class-normal = fim normal
    .meaning = O remetente terminou e encerra a conexão de propósito.
    .fix = Nada. Se o fim não era desejado, localize no código do remetente o ponto que fecha a conexão.
class-restart = reinício
    .meaning = O serviço para ou reinicia, ou pede aos clientes que se conectem de novo.
    .fix = Faça os clientes voltarem após uma espera aleatória. Em servidores próprios, drene as conexões em lotes
        antes de parar.
class-server-error = erro do servidor
    .meaning = Algo falhou dentro do servidor, não no que o cliente enviou.
    .fix = Procure o erro no log do servidor no horário do Close. Em um serviço de terceiros, tente de novo e relate o
        erro.
class-overload = sobrecarga
    .meaning = O serviço está lotado e não pode atender esta conexão agora.
    .fix = Espere mais tempo entre as tentativas ou aumente a capacidade.
class-rate = limite de taxa
    .meaning = O outro lado enviou dados demais, ou se conectou vezes demais, em pouco tempo.
    .fix = Envie mais devagar ou reúna várias mensagens em uma só. Espere antes da próxima tentativa.
class-slow-reader = leitor lento
    .meaning = O outro lado não leu com rapidez suficiente, e os dados para ele se acumularam.
    .fix = Retire as mensagens do socket imediatamente e processe-as em outro lugar, ou assine menos dados.
class-auth = não autorizado
    .meaning = A chave, o token ou o login está ausente, errado ou expirado.
    .fix = Verifique as credenciais, quando elas expiram e o relógio. Obtenha um token novo antes de cada nova
        conexão.
class-forbidden = proibido
    .meaning = O remetente recusa o que o outro lado pede: falta a ele um direito, um plano ou uma origem permitida.
    .fix = Conceda o direito que falta à conta, à chave ou à origem, ou não faça esse pedido.
class-protocol = violação do protocolo
    .meaning = Uma mensagem estava malformada, era desconhecida ou foi enviada na hora errada.
    .fix = Localize a última mensagem antes do Close e compare-a com a descrição do protocolo. Atualize a biblioteca
        que a enviou.
class-version = versão errada
    .meaning = Os dois lados não falam o mesmo protocolo ou a mesma versão.
    .fix = Atualize o lado mais antigo ou ofereça o subprotocolo ou a versão que o outro lado aceita.
class-configuration = configuração
    .meaning = Uma configuração, um endereço ou um parâmetro da conexão está errado.
    .fix = Compare a URL, os parâmetros e as configurações da conta com a documentação do serviço.
class-not-found = não encontrado
    .meaning = O que a conexão pede não existe ou deixou de existir.
    .fix = Verifique o nome ou o id na URL ou na última mensagem, e se o item foi excluído.
class-size = grande demais
    .meaning = Uma mensagem ou resposta é maior do que o remetente do código permite.
    .fix = Divida a mensagem ou aumente o limite no lado que fechou.
class-duplicate = duplicado
    .meaning = O mesmo id, a mesma sessão ou a mesma assinatura já está em uso em outro lugar.
    .fix = Dê a cada cliente um id próprio e encerre a conexão antiga antes de abrir a próxima.
class-timeout = tempo esgotado
    .meaning = Uma etapa esperada não ocorreu dentro do prazo.
    .fix = Veja qual mensagem faltou e o que a atrasou. Envie-a mais cedo ou aumente o limite.
class-heartbeat = heartbeat perdido
    .meaning = Um sinal de vida esperado não chegou a tempo.
    .fix = Verifique se os heartbeats são enviados e respondidos também durante trabalho pesado e se o caminho de rede
        não os perde.
class-session = sessão inválida
    .meaning = A sessão ou a posição salva dela expirou, ou o servidor não a conhece.
    .fix = Descarte a sessão salva e inicie uma nova.
class-moved = transferido
    .meaning = O cliente deve continuar em outro endereço ou em uma nova conexão.
    .fix = Abra a nova conexão no endereço indicado e só então abandone a antiga.
class-network = falha de rede
    .meaning = O remetente perdeu, no caminho de rede, a conexão com o outro lado ou com um sistema por trás dele.
    .fix = Reconecte. Se isso se repetir, verifique o caminho entre os dois lados e o que fica atrás do servidor.
class-ended = fim deliberado
    .meaning = Um operador ou a outra parte encerrou: um cliente foi removido, ou uma chamada terminou.
    .fix = Descubra quem encerrou e por quê. Não deixe o cliente voltar sozinho.
class-client-error = erro do cliente
    .meaning = A própria biblioteca do cliente falhou e fechou a conexão.
    .fix = Consulte o log do cliente e verifique se a biblioteca dele é compatível com o servidor.
class-unknown = desconhecido
    .meaning = O remetente não dá nenhuma causa que se possa nomear.
    .fix = Examine as últimas mensagens antes do Close e o log do remetente naquele horário.

again-yes = reconectar, com esperas cada vez maiores
again-fresh = reconectar, mas com uma nova sessão
again-fix-first = só depois de corrigida a causa
again-no = não
