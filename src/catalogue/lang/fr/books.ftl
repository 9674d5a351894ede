# Classes of application codes. (value) a name of one to three words, lower case; .meaning one sentence: what the
# sender says by codes of this class; .fix one or two sentences: what to change.

class-normal = fin normale
    .meaning = L’émetteur a terminé et met fin volontairement à la connexion.
    .fix = Rien. Si cette fin n’était pas voulue, trouver l’endroit du code de l’émetteur qui ferme la connexion.
class-restart = redémarrage
    .meaning = Le service s’arrête ou redémarre, ou demande à ses clients de se reconnecter.
    .fix = Faire revenir les clients après une attente aléatoire. Sur ses propres serveurs, vider les connexions par
        lots avant un arrêt.
class-server-error = erreur du serveur
    .meaning = Quelque chose a échoué dans le serveur, et non dans ce que le client a envoyé.
    .fix = Chercher l’erreur dans le journal du serveur à l’heure du Close. Pour un service tiers, réessayer et
        signaler l’erreur.
class-overload = surcharge
    .meaning = Le service est saturé et ne peut pas traiter cette connexion pour le moment.
    .fix = Attendre plus longtemps entre les tentatives, ou ajouter de la capacité.
class-rate = débit dépassé
    .meaning = L’autre côté a envoyé trop de données, ou s’est connecté trop souvent, en trop peu de temps.
    .fix = Envoyer plus lentement ou regrouper plusieurs messages. Attendre avant la prochaine tentative.
class-slow-reader = lecteur lent
    .meaning = L’autre côté n’a pas lu assez vite, et les données à lui envoyer se sont accumulées.
    .fix = Retirer aussitôt les messages du socket et les traiter ailleurs, ou réduire les abonnements.
class-auth = non authentifié
    .meaning = La clé, le jeton ou l’identifiant de connexion est absent, erroné ou expiré.
    .fix = Vérifier les identifiants, leur expiration et l’horloge. Obtenir un nouveau jeton avant chaque nouvelle
        connexion.
class-forbidden = interdit
    .meaning = L’émetteur refuse ce que l’autre côté demande : il lui manque un droit, une offre ou une origine
        autorisée.
    .fix = Accorder le droit manquant au compte, à la clé ou à l’origine, ou ne pas faire cette demande.
class-protocol = protocole non respecté
    .meaning = Un message était mal formé, inconnu ou envoyé au mauvais moment.
    .fix = Trouver le dernier message avant le Close et le comparer à la description du protocole. Mettre à jour la
        bibliothèque qui l’a envoyé.
class-version = version incompatible
    .meaning = Les deux côtés n’utilisent pas le même protocole ou la même version.
    .fix = Mettre à jour le côté le plus ancien, ou proposer le sous-protocole ou la version que l’autre côté prend en
        charge.
class-configuration = configuration
    .meaning = Un réglage, une adresse ou un paramètre de la connexion est erroné.
    .fix = Comparer l’URL, les paramètres et les réglages du compte avec la documentation du service.
class-not-found = introuvable
    .meaning = Ce que la connexion demande n’existe pas, ou n’existe plus.
    .fix = Vérifier le nom ou l’identifiant dans l’URL ou le dernier message, et s’il a été supprimé.
class-size = trop grand
    .meaning = Un message ou une réponse dépasse la taille que l’émetteur du code autorise.
    .fix = Découper le message, ou relever la limite du côté qui a fermé.
class-duplicate = doublon
    .meaning = Le même identifiant, la même session ou le même abonnement est déjà utilisé ailleurs.
    .fix = Donner à chaque client son propre identifiant, et mettre fin à l’ancienne connexion avant d’ouvrir la
        suivante.
class-timeout = délai dépassé
    .meaning = Une étape attendue n’est pas arrivée dans le délai imparti.
    .fix = Déterminer quel message manquait et ce qui l’a retardé. L’envoyer plus tôt, ou relever la limite.
class-heartbeat = heartbeat perdu
    .meaning = Un signe de vie attendu n’est pas arrivé à temps.
    .fix = Vérifier que les heartbeats sont envoyés et reçoivent une réponse même pendant un traitement lourd, et que
        le chemin réseau ne les perd pas.
class-session = session invalide
    .meaning = La session ou sa position enregistrée a expiré, ou le serveur ne la connaît pas.
    .fix = Abandonner la session enregistrée et en commencer une nouvelle.
class-moved = déplacé
    .meaning = Le client doit continuer à une autre adresse ou sur une nouvelle connexion.
    .fix = Ouvrir la nouvelle connexion à l’adresse indiquée, puis abandonner l’ancienne.
class-network = défaut du réseau
    .meaning = Sur le chemin réseau, l’émetteur a perdu la connexion avec l’autre côté ou avec un système situé
        derrière lui.
    .fix = Se reconnecter. Si cela se répète, vérifier le chemin entre les deux côtés, et derrière le serveur.
class-ended = fin délibérée
    .meaning = Un opérateur ou l’autre partie y a mis fin : un client a été exclu, ou un appel est terminé.
    .fix = Déterminer qui y a mis fin et pourquoi. Ne pas laisser le client revenir de lui-même.
class-client-error = erreur du client
    .meaning = La propre bibliothèque du client a échoué et a fermé la connexion.
    .fix = Consulter le journal du client, et vérifier que sa bibliothèque convient au serveur.
class-unknown = inconnu
    .meaning = L’émetteur ne donne aucune cause identifiable.
    .fix = Examiner les derniers messages avant le Close, et le journal de l’émetteur à cette heure.

again-yes = se reconnecter, avec des délais croissants
again-fresh = se reconnecter, mais commencer une nouvelle session
again-fix-first = pas avant d’avoir corrigé la cause
again-no = non
