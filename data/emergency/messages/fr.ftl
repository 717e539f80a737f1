# What is answered to an emergency (bot.chat.emergency). First what to do, then whom to call.

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
