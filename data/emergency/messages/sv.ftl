# What is answered to an emergency (bot.chat.emergency). First what to do, then whom to call.

emergency-life =
    Är någon i livsfara? Ring { $sos } nu. Samtalet är gratis.

    Berätta var du är och vad som har hänt. Gör som den som svarar säger. Stanna hos personen om du är säker där.

    Behöver du råd om vård och det inte är livshotande: ring { $health }.

emergency-self-harm =
    Det är bra att du skriver det här. Du behöver inte vara ensam med det.

    Är det akut? Ring { $sos } nu, eller be någon nära dig att ringa.

    Vill du prata med någon: Självmordslinjen { $suicide_line }. Är du under 18: Bris { $bris }. Råd om vård: { $health }.

emergency-violence =
    Är du i fara? Ta dig till en säker plats om du kan. Ring { $sos } nu.

    Du kan också prata med någon: Kvinnofridslinjen { $women_line }. Socialjouren, kvällar, nätter och helger: { $social }.

    Polisen när det inte är akut: { $police }.

    Våldet är inte ditt fel.

emergency-poisoning =
    Är personen medvetslös, har svårt att andas eller kramper? Ring { $sos } nu.

    Annars: ring Giftinformationscentralen, { $poison }. Ha förpackningen eller växten till hands. Vänta inte på att symtom ska komma. Framkalla inte kräkning.

    Andra råd om vård: { $health }.

emergency-child =
    Är ett barn i fara nu? Ring { $sos }.

    Är du orolig för ett barn: kontakta socialtjänsten. Kvällar, nätter och helger: socialjouren, { $social }.

    Är du under 18 kan du prata med Bris: { $bris }. Det som händer är inte ditt fel.
