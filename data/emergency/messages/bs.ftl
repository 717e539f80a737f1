# What is answered to an emergency (bot.chat.emergency). First what to do, then whom to call.

emergency-life =
    Je li nečiji život u opasnosti? Nazovite odmah { $sos }. Poziv je besplatan.

    Recite gdje ste i šta se desilo. Radite kako vam kažu. Ostanite uz osobu ako je to sigurno za vas.

    Medicinski savjet kad nije opasno po život: { $health }.

emergency-self-harm =
    Dobro je što o ovome pišete. Ne morate biti sami s tim.

    Je li hitno? Nazovite odmah { $sos } ili zamolite nekoga u blizini da nazove.

    Za razgovor: linija za prevenciju samoubistva (Självmordslinjen) { $suicide_line }. Mlađi od 18: Bris { $bris }. Medicinski savjet: { $health }.

emergency-violence =
    Jeste li u opasnosti? Idite na sigurno mjesto ako možete. Nazovite odmah { $sos }.

    Možete i razgovarati s nekim: Kvinnofridslinjen { $women_line }. Socijalna dežurna služba, uvečer, noću i vikendom: { $social }.

    Policija kad nije hitno: { $police }.

    Nasilje nije vaša krivica.

emergency-poisoning =
    Je li osoba bez svijesti, teško diše ili ima grčeve? Nazovite odmah { $sos }.

    Inače nazovite centar za informacije o trovanju: { $poison }. Držite pri ruci ambalažu ili biljku. Ne čekajte simptome. Ne izazivajte povraćanje.

    Drugi medicinski savjeti: { $health }.

emergency-child =
    Je li dijete sada u opasnosti? Nazovite { $sos }.

    Ako ste zabrinuti za dijete: obratite se socijalnoj službi. Uvečer, noću i vikendom: socijalna dežurna služba, { $social }.

    Ako imaš manje od 18 godina, možeš razgovarati s Bris: { $bris }. To što se dešava nije tvoja krivica.
