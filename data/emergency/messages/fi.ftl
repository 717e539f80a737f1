# What is answered to an emergency (bot.chat.emergency). First what to do, then whom to call.

emergency-life =
    Onko jonkun henki vaarassa? Soita nyt numeroon { $sos }. Puhelu on maksuton.

    Kerro, missä olet ja mitä on tapahtunut. Toimi ohjeiden mukaan. Pysy ihmisen luona, jos se on sinulle turvallista.

    Neuvoja hoidosta, kun ei ole hengenvaaraa: soita { $health }.

emergency-self-harm =
    Hyvä, että kirjoitat tästä. Sinun ei tarvitse olla yksin.

    Onko hätä suuri? Soita nyt numeroon { $sos } tai pyydä jotakuta lähelläsi soittamaan.

    Jos haluat puhua jonkun kanssa: itsemurhalinja (Självmordslinjen) { $suicide_line }. Alle 18-vuotiaille: Bris { $bris }. Neuvoja hoidosta: { $health }.

emergency-violence =
    Oletko vaarassa? Mene turvalliseen paikkaan, jos voit. Soita nyt numeroon { $sos }.

    Voit myös puhua jonkun kanssa: Kvinnofridslinjen { $women_line }. Sosiaalipäivystys iltaisin, öisin ja viikonloppuisin: { $social }.

    Poliisi, kun ei ole kiire: { $police }.

    Väkivalta ei ole sinun syytäsi.

emergency-poisoning =
    Onko ihminen tajuton, onko hänen vaikea hengittää tai kouristeleeko hän? Soita nyt numeroon { $sos }.

    Muuten soita myrkytystietokeskukseen: { $poison }. Pidä pakkaus tai kasvi lähellä. Älä odota oireita. Älä oksennuta.

    Muita neuvoja hoidosta: { $health }.

emergency-child =
    Onko lapsi nyt vaarassa? Soita { $sos }.

    Jos olet huolissasi lapsesta, ota yhteyttä sosiaalipalveluun. Iltaisin, öisin ja viikonloppuisin sosiaalipäivystys: { $social }.

    Jos olet alle 18, voit puhua Brisin kanssa: { $bris }. Se, mitä tapahtuu, ei ole sinun syytäsi.
