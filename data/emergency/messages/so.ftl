# What is answered to an emergency (bot.chat.emergency). First what to do, then whom to call.

emergency-life =
    Nafta qof ma khatar baa ku jirtaa? Hadda wac { $sos }. Wicitaanku waa bilaash.

    Sheeg meesha aad joogto iyo waxa dhacay. Samee waxa laguu sheego. La joog qofka haddii ay ammaan kuu tahay.

    Talo caafimaad oo aan nafta khatar gelin: { $health }.

emergency-self-harm =
    Waa wanaagsan tahay inaad tan qorto. Keligaa ma aha inaad la ahaato.

    Ma degdeg baa? Hadda wac { $sos }, ama weydiiso qof kuu dhow inuu waco.

    Si aad qof ula hadasho: khadka ka hortagga is dilka (Självmordslinjen) { $suicide_line }. Ka yar 18: Bris { $bris }. Talo caafimaad: { $health }.

emergency-violence =
    Ma khatar baad ku jirtaa? Tag meel ammaan ah haddii aad awooddo. Hadda wac { $sos }.

    Waxaad sidoo kale la hadli kartaa qof: Kvinnofridslinjen { $women_line }. Adeegga bulshada ee degdegga ah, fiidkii, habeenkii iyo dhammaadka toddobaadka: { $social }.

    Booliska marka aanay degdeg ahayn: { $police }.

    Rabshaddu khaladkaaga ma aha.

emergency-poisoning =
    Qofku ma miyir la' yahay, ma si adag buu u neefsadaa, mise wuu gariirayaa? Hadda wac { $sos }.

    Haddii kale wac xarunta macluumaadka sunta: { $poison }. Hayso baakadka ama geedka. Ha sugin astaamaha. Ha ku qasbin inuu mataggo.

    Talo caafimaad oo kale: { $health }.

emergency-child =
    Ilmo ma khatar buu hadda ku jiraa? Wac { $sos }.

    Haddii aad ilmo ka walaacsan tahay: la xiriir adeegga bulshada. Fiidkii, habeenkii iyo dhammaadka toddobaadka: adeegga bulshada ee degdegga ah { $social }.

    Haddii aad ka yar tahay 18 sano, waxaad la hadli kartaa Bris: { $bris }. Waxa dhacaya khaladkaaga ma aha.
