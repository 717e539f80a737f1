# What is answered to an emergency (bot.chat.emergency). First what to do, then whom to call.

emergency-life =
    Czy czyjeś życie jest zagrożone? Zadzwoń teraz pod { $sos }. Połączenie jest bezpłatne.

    Powiedz, gdzie jesteś i co się stało. Rób to, co powie dyspozytor. Zostań przy tej osobie, jeśli jest to dla ciebie bezpieczne.

    Porada medyczna, gdy nie ma zagrożenia życia: { $health }.

emergency-self-harm =
    Dobrze, że o tym piszesz. Nie musisz być z tym bez pomocy.

    Czy to pilne? Zadzwoń teraz pod { $sos } albo poproś o to kogoś w pobliżu.

    Aby z kimś porozmawiać: telefon zaufania (Självmordslinjen) { $suicide_line }. Poniżej 18 lat: Bris { $bris }. Porada medyczna: { $health }.

emergency-violence =
    Czy grozi ci niebezpieczeństwo? Jeśli możesz, idź w bezpieczne miejsce. Zadzwoń teraz pod { $sos }.

    Możesz też z kimś porozmawiać: Kvinnofridslinjen { $women_line }. Interwencyjna pomoc społeczna, wieczorami, w nocy i w weekendy: { $social }.

    Policja, gdy sprawa nie jest pilna: { $police }.

    Przemoc nie jest twoją winą.

emergency-poisoning =
    Czy ta osoba jest nieprzytomna, ma trudności z oddychaniem albo drgawki? Zadzwoń teraz pod { $sos }.

    W innym razie zadzwoń do informacji toksykologicznej: { $poison }. Miej pod ręką opakowanie lub roślinę. Nie czekaj na objawy. Nie wywołuj wymiotów.

    Inne porady medyczne: { $health }.

emergency-child =
    Czy dziecko jest teraz w niebezpieczeństwie? Zadzwoń pod { $sos }.

    Jeśli martwisz się o dziecko: skontaktuj się z opieką społeczną. Wieczorami, w nocy i w weekendy: interwencyjna pomoc społeczna, { $social }.

    Jeśli masz mniej niż 18 lat, możesz porozmawiać z Bris: { $bris }. To, co się dzieje, nie jest twoją winą.
