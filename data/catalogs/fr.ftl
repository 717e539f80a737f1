## widget

# The button that opens the chat, and the panel
widget-title = Hej Göteborg
widget-launcher = Demander à Hej Göteborg
widget-unread = Messages non lus : { $n }
widget-panel = Discussion avec Hej Göteborg
widget-subtitle = Assistant IA
widget-notice = Vous parlez à un assistant IA. Il peut se tromper. N’écrivez pas de numéro personnel ni d’autres informations sensibles.
widget-notice-staff = Vous parlez à un membre du personnel. Un ordinateur traduit si vous écrivez dans des langues différentes.
widget-close = Fermer la discussion
widget-menu = Autres options
widget-language = Langue
widget-language-changed = Nouvelle langue : { $language }.

# Writing
widget-log = Conversation
widget-input = Votre question
widget-placeholder = Écrivez votre question
widget-send = Envoyer
widget-remaining = Caractères restants : { $n }
widget-too-long = Le texte est trop long. Caractères en trop : { $n }
widget-replies = Réponses proposées

# A way to a person; person-request is what is sent in the visitor's name
widget-person = Parler à une personne
widget-person-request = Je voudrais parler à une personne
widget-waiting = Vous êtes dans la file d’attente pour parler à un membre du personnel.
widget-position = Votre place dans la file d’attente : { $n }
widget-with-staff = Un membre du personnel participe à la conversation.
widget-closed = La conversation est terminée.
widget-new = Commencer une nouvelle conversation
widget-lost = La conversation précédente n’existe plus. Une nouvelle a commencé.

# Who says what
widget-from-you = Vous
widget-from-assistant = Hej Göteborg
widget-from-staff = Personnel
widget-from-system = Information
widget-typing = L’assistant écrit…
widget-emergency = En cas d’urgence

# Sources, translation, facts about a place
widget-sources = Sources
widget-verified = Vérifié : { $date }
widget-unverified = Non vérifié
widget-new-window = s’ouvre dans une nouvelle fenêtre
widget-translated = Traduit par un ordinateur
widget-show-original = Afficher l’original
widget-show-translation = Afficher la traduction
widget-address = Adresse
widget-hours = Horaires d’ouverture
widget-phone = Téléphone
widget-email = E-mail
widget-website = Site web
widget-distance = Distance
widget-price = Prix
widget-directions = Comment s’y rendre

# What the visitor thinks of an answer
widget-helpful = Cette réponse vous a-t-elle aidé ?
widget-helpful-yes = Oui, la réponse m’a aidé
widget-helpful-no = Non, la réponse ne m’a pas aidé
widget-comment = Souhaitez-vous nous en dire plus ? (facultatif)
widget-comment-hint = N’écrivez pas d’informations personnelles.
widget-comment-send = Envoyer votre avis
widget-comment-skip = Passer
widget-thanks = Merci pour votre avis.

# The visitor's own copy, and deletion
widget-copy = Copier la conversation
widget-copied = La conversation a été copiée.
widget-copy-failed = La copie n’a pas fonctionné. Téléchargez plutôt la conversation.
widget-download = Télécharger la conversation
widget-delete = Supprimer la conversation
widget-delete-question = Voulez-vous supprimer la conversation ?
widget-delete-explanation = Ce que vous avez écrit à l’assistant est supprimé immédiatement et ne peut pas être récupéré. Les dossiers traités par le personnel sont supprimés selon les règles de la ville.
widget-delete-confirm = Oui, supprimer
widget-cancel = Annuler
widget-deleted = La conversation a été supprimée.

# When something fails
widget-sending = Envoi en cours…
widget-not-sent = Pas encore envoyé
widget-rejected = N’a pas pu être envoyé
widget-edit = Modifier le texte
widget-offline = Pas de contact avec l’assistant. Ce que vous écrivez est conservé et sera envoyé dès que le contact sera rétabli.
widget-connected = Le contact est rétabli.
widget-retry = Essayer maintenant
widget-busy = Beaucoup de personnes écrivent en ce moment. Votre message sera envoyé dans un instant.
widget-failed = Cela n’a pas fonctionné. Réessayez dans un moment.

# The demo page
widget-demo-title = Hej Göteborg : démonstration
widget-demo-note = Ceci est une page de démonstration et non le site de la ville.
widget-demo-site = Afficher comme
widget-demo-theme = Apparence
widget-demo-theme-auto = Comme l’appareil
widget-demo-theme-light = Clair
widget-demo-theme-dark = Sombre
widget-demo-skip = Aller au contenu
widget-demo-city-heading = Que souhaitez-vous faire ?
widget-demo-city-lead = Posez vos questions sur l’école maternelle, le recyclage, les bibliothèques et les autres services de la ville, dans votre langue.
widget-demo-visit-heading = Bienvenue à Göteborg
widget-demo-visit-lead = Posez vos questions sur les musées, les parcs, l’archipel et les déplacements, dans votre langue.
widget-demo-try = Par exemple
widget-demo-city-question-1 = Où puis-je déposer des encombrants ?
widget-demo-city-question-2 = Où jeter les piles usagées ?
widget-demo-city-question-3 = Comment demander une place à l’école maternelle ?
widget-demo-visit-question-1 = Quels musées y a-t-il à Göteborg ?
widget-demo-visit-question-2 = Comment aller à Slottsskogen ?
widget-demo-visit-question-3 = Que faire avec des enfants ?

## assistant

# The conversation itself
assistant-greet = Bonjour ! Que souhaitez-vous savoir sur Göteborg ou sur les services de la ville ?
assistant-thank = Je vous en prie ! N’hésitez pas à poser d’autres questions.
assistant-goodbye = Au revoir ! Revenez quand vous voulez.
assistant-affirm = Très bien ! Que souhaitez-vous savoir ?
assistant-deny = D’accord. Dites-moi si vous vous demandez autre chose.
assistant-bot = Oui, je suis un robot : un assistant IA de la ville de Göteborg. Je réponds avec des faits tirés des données de la ville et j’indique la source. Je ne prends aucune décision. Si vous préférez parler à une personne, c’est possible.
assistant-capabilities =
    Voici comment je peux vous aider :
    • horaires, adresses et coordonnées des bibliothèques, piscines, déchetteries, musées et autres lieux
    • le tri des déchets
    • les services de la ville : école maternelle, école, aide aux personnes âgées, permis de construire, stationnement, soutien et bien d’autres
    • des conseils aux visiteurs : transports, billets, lieux à voir et événements
    Vous pouvez écrire dans votre langue. Je ne prends aucune décision et ne donne pas de conseils personnels.
assistant-example-sorting = Trier les déchets à la maison
assistant-example-preschool = Demander une place en maternelle
assistant-example-tickets = Billets de tram
assistant-simplify =
    { $title }, en bref :

    { $text }
assistant-simplify-person = Si c’est encore difficile à comprendre, une personne peut vous expliquer.
assistant-source-checked = Voici les sources de ma dernière réponse, avec la date à laquelle elles ont été vérifiées.
assistant-source-unchecked = Voici les sources de ma dernière réponse. Au moins l’une d’elles n’a pas été vérifiée récemment. Consultez-la avant d’organiser quoi que ce soit.
assistant-source-none = Je n’ai pas encore donné de réponse avec une source. Posez-moi une question, et je vous montrerai d’où vient la réponse.
assistant-frustrated = Je suis désolé de ne pas vous avoir aidé. Essayez de poser la question autrement, ou parlez à une personne.
assistant-language-changed = Nous continuons dans cette langue : { $language }.
assistant-language-which = Quelle langue souhaitez-vous utiliser ?

# Not understood, not known, not ours
assistant-fallback = Je ne le sais pas, ou je n’ai pas compris la question. Essayez avec d’autres mots.
assistant-fallback-near = Je ne suis pas sûr d’avoir compris. Est-ce l’une de ces questions ? Sinon, essayez de demander autrement.
assistant-fallback-person = Désolé, je ne comprends pas. Souhaitez-vous plutôt parler à une personne ?
assistant-clarify = Voulez-vous dire l’une de ces choses ?
assistant-out-of-scope = Je ne peux pas vous aider pour cela. Je réponds aux questions sur les services de la ville de Göteborg et sur la visite de Göteborg.
assistant-out-of-scope-person = Je ne peux pas répondre à cela non plus. Souhaitez-vous parler à une personne ?
assistant-decline-decision = Je ne peux ni décider ni prédire cela. Les décisions sont prises par les agents de la ville (handläggare), et la plupart peuvent faire l’objet d’un recours. Je peux vous dire comment cela se passe et où faire la demande.
assistant-decline-opinion = Je n’ai pas d’opinion et je ne fais pas de classement. Mais je peux vous donner des faits.
assistant-choice-place-hours = Horaires d’ouverture
assistant-choice-place-open-now = Si c’est ouvert maintenant
assistant-choice-place-address = Adresse et accès
assistant-choice-place-contact = Téléphone, e-mail ou site web
assistant-choice-place-price = Combien cela coûte
assistant-choice-place-info = Plus d’informations sur le lieu
assistant-choice-nearest-place = Ce qui est le plus proche
assistant-choice-list-places = Quels lieux existent
assistant-choice-waste-sorting = Comment trier un déchet
assistant-choice-capabilities = Ce que je sais faire
assistant-choice-change-language = Changer de langue

# Buttons
assistant-button-person = Parler à une personne
assistant-button-address = Adresse et accès
assistant-button-hours = Horaires d’ouverture
assistant-button-hours-of = Horaires d’ouverture : { $place }
assistant-button-nearest = Afficher les plus proches
assistant-button-capabilities = Comment pouvez-vous m’aider ?

# Which place
assistant-which-place = De quel lieu parlez-vous ? Écrivez son nom, par exemple Stadsbiblioteket.
assistant-place-not-known = Je ne connais pas ce lieu. Veuillez vérifier l’orthographe ou poser une question sur un autre lieu.
assistant-which-of-these = Lequel voulez-vous dire ?
assistant-which-of-category = Lequel voulez-vous dire ? Vous pouvez aussi écrire un quartier. Il s’agit de ceci : { $category }.
assistant-which-in-area = Que cherchez-vous dans ce secteur : { $area } ?
assistant-none-in-area = Je ne trouve rien de tel dans ce secteur : { $area } ({ $category }). Voulez-vous voir ce qui est le plus proche ?

# Opening hours
assistant-hours-open = { $place }, { $date } : ouvert { $hours }.
assistant-hours-open-usual = { $place }, { $date } : d’habitude ouvert { $hours }.
assistant-hours-closed = { $place }, { $date } : fermé.
assistant-hours-closed-usual = { $place }, { $date } : d’habitude fermé.
assistant-hours-day-unknown = { $place }, { $date } : je ne connais pas les horaires.
assistant-hours-always = { $place } : toujours ouvert, jour et nuit, tous les jours.
assistant-hours-week = Pendant une semaine ordinaire :
assistant-hours-line = • { $weekday } : { $hours }
assistant-closed-word = fermé
assistant-hours-check = Ces horaires n’ont pas été vérifiés récemment. Consultez le site web avant de vous déplacer.
assistant-hours-occasion = { $date } : { $occasion }. Les horaires peuvent être différents ce jour-là.
assistant-hours-unknown = { $place } : je n’ai pas d’horaires fiables.
assistant-hours-unknown-occasion = { $date } : { $occasion }. Je n’ai pas d’horaires fiables pour ce jour-là : { $place }.
assistant-open-now = { $place } : ouvert maintenant.
assistant-open-now-usual = { $place } : d’habitude ouvert à cette heure-ci.
assistant-closed-now = { $place } : fermé maintenant.
assistant-closed-now-usual = { $place } : d’habitude fermé à cette heure-ci.
assistant-open-then = { $place }, { $date } à { $time } : ouvert.
assistant-open-then-usual = { $place }, { $date } à { $time } : d’habitude ouvert.
assistant-closed-then = { $place }, { $date } à { $time } : fermé.
assistant-closed-then-usual = { $place }, { $date } à { $time } : d’habitude fermé.
assistant-open-until = Fermeture à { $time }.
assistant-opens-next = Prochaine ouverture : { $date } à { $time }.
assistant-weekday-mon = lundi
assistant-weekday-tue = mardi
assistant-weekday-wed = mercredi
assistant-weekday-thu = jeudi
assistant-weekday-fri = vendredi
assistant-weekday-sat = samedi
assistant-weekday-sun = dimanche

# Where to look and whom to call
assistant-look-at = Vous trouverez les informations actuelles ici : { $link }
assistant-call = Vous pouvez aussi appeler ce numéro : { $phone }.
assistant-contact-centre = Le centre de contact de la ville de Göteborg (kontaktcenter) peut aussi répondre : { $phone }, { $email }.

# Addresses
assistant-address = { $place } : { $address }.
assistant-address-line = Adresse : { $address }.
assistant-address-check = L’adresse n’a pas été vérifiée récemment.
assistant-address-area = { $place } se trouve dans ce secteur : { $area }. Je n’ai pas d’adresse exacte fiable.
assistant-address-unknown = { $place } : je n’ai pas d’adresse fiable.
assistant-directions = { $directions }
assistant-plan-trip = Préparez votre trajet avec Västtrafik : { $link }

# Contact and price
assistant-contact = Coordonnées : { $place }
assistant-contact-unknown = { $place } : je n’ai pas de coordonnées fiables.
assistant-contact-phone = Téléphone : { $value }
assistant-contact-email = E-mail : { $value }
assistant-contact-website = Site web : { $value }
assistant-contact-check = Ces informations n’ont pas été vérifiées récemment.
assistant-price = { $place } : { $price }
assistant-price-usual = { $place }, d’après des informations qui n’ont pas été vérifiées récemment : { $price }
assistant-price-check = Consultez le site web pour le prix d’aujourd’hui.
assistant-price-unknown = { $place } : je n’ai pas de prix fiable.

# Places
assistant-place = { $place } : { $description }
assistant-place-category = { $place } ({ $category }).
assistant-nearest = Le plus proche de { $from } ({ $category }) :
assistant-nearest-line = • { $place }
assistant-nearest-line-address = • { $place }, { $address }
assistant-nearest-line-distance = • { $place }, environ { $distance }
assistant-nearest-line-address-distance = • { $place }, { $address }, environ { $distance }
assistant-nearest-exactness = Les distances sont à vol d’oiseau et approximatives, car je compte à partir du milieu du secteur.
assistant-nearest-rough = Ces lieux sont si proches que je ne peux pas donner de distance fiable.
assistant-nearest-missing = Lieux non pris en compte, car je ne connais pas leur position : { $count }.
assistant-nearest-where = Près de quoi ? Écrivez un quartier, un arrêt ou une rue. Je ne sais pas où vous êtes. Il s’agit de ceci : { $category }.
assistant-nearest-unknown = Je ne peux pas calculer ce qui est le plus proche : { $from } ({ $category }).
assistant-list = Voici ce qu’il y a à Göteborg ({ $category }, { $count }) :
assistant-list-in-area = Voici ce qu’il y a dans ce secteur : { $area } ({ $category }) :
assistant-list-instead = Je ne peux pas calculer la distance, mais voici ce qu’il y a à Göteborg ({ $category }) :
assistant-list-none = Je n’ai pas d’informations à ce sujet ({ $category }).
assistant-list-line = • { $place }
assistant-list-line-address = • { $place }, { $address }

# Waste
assistant-waste = { $item } : à trier avec { $fraction }.
assistant-waste-where = { $where }
assistant-waste-note = { $note }
assistant-waste-which = Lequel voulez-vous dire ?
assistant-waste-unknown = Je ne suis pas sûr de la façon de trier cela. Demandez au personnel d’une déchetterie (återvinningscentral), ou dites-moi avec un autre mot de quoi il s’agit.

# Articles
assistant-article = { $title }

## chat

# The greeting
chat-welcome = Bonjour ! Je suis Hej Göteborg, un assistant IA. Vous parlez donc à un ordinateur, et il peut se tromper.
chat-welcome-city = Je réponds aux questions sur les services de la ville : école maternelle, déchets, bibliothèques, horaires d’ouverture et bien d’autres choses. Écrivez dans la langue que vous voulez.
chat-welcome-visit = Je réponds aux questions des visiteurs sur Göteborg : musées, parcs, lieux à voir et déplacements. Écrivez dans la langue que vous voulez.
chat-welcome-storage =
    { $days ->
        [one] La conversation est conservée pendant { $days } jour après sa fin. Vous pouvez la supprimer quand vous voulez.
       *[other] La conversation est conservée pendant { $days } jours après sa fin. Vous pouvez la supprimer quand vous voulez.
    }

# Quick replies; the chat-ask ones are sent as if the visitor had written them
chat-ask-waste = Où puis-je déposer des encombrants ?
chat-ask-batteries = Où jeter les piles usagées ?
chat-ask-preschool = Comment demander une place à l’école maternelle ?
chat-ask-museums = Quels musées y a-t-il à Göteborg ?
chat-ask-parks = Quels parcs puis-je visiter ?
chat-ask-transport = Comment utiliser les transports en commun à Göteborg ?
chat-button-human = Parler à une personne
chat-button-back = Revenir à l’assistant
chat-button-leave = Laisser un message
chat-button-cancel = Annuler

# Language
chat-language-unsupported = Je ne peux pas encore répondre dans votre langue. Vous pouvez choisir parmi celles-ci : { $languages }.
chat-article-language = Ce texte n’existe pas encore dans votre langue. Le voici dans une autre langue : { $language }.
chat-text-missing = La réponse ne peut pas être affichée pour le moment. Réessayez dans un moment.

# What chat says about the conversation itself
chat-emergency = Quelqu’un est-il en danger ? Appelez le 112 maintenant.
chat-masked = J’ai masqué des informations personnelles dans ce que vous avez écrit. Merci de ne pas en écrire ici.
chat-engine-away = J’ai conservé votre question, mais la réponse est retardée en ce moment. Elle arrivera ici dès que je pourrai répondre. Vous pouvez aussi demander à parler à une personne.
chat-engine-gave-up = Je suis désolé, je n’ai pas pu répondre à ce que vous avez écrit. Posez de nouveau votre question, ou demandez à parler à une personne.
chat-nothing-to-repeat = Je n’ai pas encore donné de réponse. Que souhaitez-vous savoir ?

# Asking for a person
chat-human-nobody = Vous souhaitez parler à une personne. Aucun membre du personnel n’est connecté en ce moment.
chat-human-still-waiting = J’ai conservé ce que vous avez écrit pour le personnel. Aucun membre du personnel n’est connecté en ce moment.
chat-human-position = Votre place dans la file d’attente : { $position }.
chat-human-contact-phone = Vous pouvez appeler le centre de contact de la ville : { $phone }.
chat-human-contact-email = Vous pouvez écrire au centre de contact : { $email }.
chat-human-contact-website = Le site web du centre de contact : { $website }.
chat-human-choices = Vous pouvez laisser un message en indiquant comment vous joindre, ou revenir à l’assistant.
chat-human-back = Vous parlez de nouveau à l’assistant. Que souhaitez-vous savoir ?
chat-leave-how = Écrivez votre message et comment vous joindre : numéro de téléphone ou e-mail. Ce que vous écrirez maintenant sera le message.
chat-leave-storage = Le message est conservé sous forme chiffrée. Seul le personnel peut le lire, et il est supprimé si vous supprimez la conversation.
chat-leave-done = Merci ! Votre message est conservé pour le personnel. Je ne peux pas dire quand il sera lu. Si c’est urgent, contactez le centre de contact.

# The visitor's own copy
chat-transcript-title = Conversation avec Hej Göteborg
chat-transcript-visitor = Vous
chat-transcript-assistant = Hej Göteborg
chat-transcript-staff = Personnel
chat-transcript-system = Information

# Units and lists
unit-metres = { $n } m
unit-kilometres = { $n } km
unit-interval = { $from }–{ $to }
unit-all-day = 24 heures sur 24
unit-closed = fermé
unit-list-next = { $list }, { $item }
unit-list-last = { $list } et { $item }

# Problems
error-malformed = Je n’ai pas compris la requête. Vérifiez que c’est du JSON valide avec les bons champs.
error-text-empty = Le message est vide. Écrivez quelque chose et envoyez-le de nouveau.
error-text-too-long = Le message est trop long. Écrivez au maximum { $longest } caractères.
error-body-too-large = Ce que vous avez envoyé est trop volumineux.
error-button-unknown = Le bouton n’appartient pas à cette conversation. Écrivez plutôt votre question.
error-language-unknown = Je ne connais pas cette langue. Choisissez l’une des langues de la liste.
error-token-missing = La clé de la conversation manque. Commencez une nouvelle conversation.
error-token-wrong = La clé n’appartient pas à cette conversation. Commencez une nouvelle conversation.
error-origin = Ce site web n’est pas autorisé à utiliser l’assistant.
error-not-found = La page n’existe pas.
error-conversation-unknown = La conversation n’existe pas ou a été supprimée. Commencez une nouvelle conversation.
error-message-unknown = Le message ne fait pas partie de cette conversation.
error-method-not-allowed = Cela n’est pas possible avec cette adresse.
error-not-acceptable = La réponse n’existe pas dans le format demandé.
error-conversation-closed = La conversation est terminée. Commencez-en une nouvelle si vous souhaitez poser d’autres questions.
error-too-many =
    { $seconds ->
        [one] Trop de messages sont arrivés en peu de temps. Attendez { $seconds } seconde et réessayez.
       *[other] Trop de messages sont arrivés en peu de temps. Attendez { $seconds } secondes et réessayez.
    }
error-not-stored = Le message n’a pas pu être conservé. Réessayez dans un moment.
error-internal = Un problème est survenu de notre côté. Réessayez dans un moment.

## emergency

# First what to do, then whom to call
emergency-life =
    Quelqu'un est-il en danger de mort ? Appelez maintenant le { $sos }. L'appel est gratuit.

    Dites où vous êtes et ce qui s'est passé. Suivez les consignes. Restez près de la personne si vous y êtes en sécurité.

    Conseil médical sans danger de mort : { $health }.

emergency-self-harm =
    Vous avez bien fait de l'écrire. Vous n'avez pas à rester seul avec cela.

    Est-ce urgent ? Appelez maintenant le { $sos }, ou demandez à quelqu'un près de vous d'appeler.

    Pour parler à quelqu'un : la ligne de prévention du suicide (Självmordslinjen) { $suicide_line }. Moins de 18 ans : Bris { $bris }. Conseil médical : { $health }.

emergency-violence =
    Êtes-vous en danger ? Allez dans un lieu sûr si vous le pouvez. Appelez maintenant le { $sos }.

    Vous pouvez aussi parler à quelqu'un : Kvinnofridslinjen { $women_line }. Service social d'urgence, soirs, nuits et week-ends : { $social }.

    La police, si ce n'est pas urgent : { $police }.

    Cette violence n'est pas votre faute.

emergency-poisoning =
    La personne est-elle inconsciente, respire-t-elle mal ou a-t-elle des convulsions ? Appelez maintenant le { $sos }.

    Sinon, appelez le centre d'information antipoison : { $poison }. Gardez l'emballage ou la plante à portée de main. N'attendez pas les symptômes. Ne faites pas vomir.

    Autre conseil médical : { $health }.

emergency-child =
    Un enfant est-il en danger maintenant ? Appelez le { $sos }.

    Si vous êtes inquiet pour un enfant : contactez les services sociaux. Soirs, nuits et week-ends : service social d'urgence, { $social }.

    Si tu as moins de 18 ans, tu peux parler avec Bris : { $bris }. Ce qui arrive n'est pas ta faute.
