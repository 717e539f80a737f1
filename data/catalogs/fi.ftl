## widget

# The button that opens the chat, and the panel
widget-title = Hej Göteborg
widget-launcher = Kysy Hej Göteborgilta
widget-unread = Lukemattomia viestejä: { $n }
widget-panel = Keskustelu Hej Göteborgin kanssa
widget-subtitle = Tekoälyavustaja
widget-notice = Keskustelet tekoälyavustajan kanssa. Se voi olla väärässä. Älä kirjoita henkilötunnuksia tai muita arkaluonteisia tietoja.
widget-notice-staff = Keskustelet henkilökunnan kanssa. Tietokone kääntää, jos kirjoitatte eri kielillä.
widget-close = Sulje keskusteluikkuna
widget-menu = Lisää vaihtoehtoja
widget-language = Kieli
widget-language-changed = Kieli on nyt: { $language }.

# Writing
widget-log = Keskustelu
widget-input = Kysymyksesi
widget-placeholder = Kirjoita kysymyksesi
widget-send = Lähetä
widget-remaining = Merkkejä jäljellä: { $n }
widget-too-long = Teksti on liian pitkä. Merkkejä liikaa: { $n }
widget-replies = Vastausehdotuksia

# A way to a person; person-request is what is sent in the visitor's name
widget-person = Puhu ihmisen kanssa
widget-person-request = Haluan puhua ihmisen kanssa
widget-waiting = Olet jonossa henkilökunnan kanssa käytävään keskusteluun.
widget-position = Paikkasi jonossa: { $n }
widget-with-staff = Henkilökunnan edustaja on mukana keskustelussa.
widget-closed = Keskustelu on päättynyt.
widget-new = Aloita uusi keskustelu
widget-lost = Aiempaa keskustelua ei enää ole. Uusi keskustelu on alkanut.

# Who says what
widget-from-you = Sinä
widget-from-assistant = Hej Göteborg
widget-from-staff = Henkilökunta
widget-from-system = Tiedote
widget-typing = Avustaja kirjoittaa…
widget-emergency = Hätätilanteessa

# Sources, translation, facts about a place
widget-sources = Lähteet
widget-verified = Tarkistettu { $date }
widget-unverified = Ei tarkistettu
widget-new-window = avautuu uuteen ikkunaan
widget-translated = Tietokoneen kääntämä
widget-show-original = Näytä alkuperäinen
widget-show-translation = Näytä käännös
widget-address = Osoite
widget-hours = Aukioloajat
widget-phone = Puhelin
widget-email = Sähköposti
widget-website = Verkkosivusto
widget-distance = Etäisyys
widget-price = Hinta
widget-directions = Näin löydät perille

# What the visitor thinks of an answer
widget-helpful = Auttoiko tämä vastaus?
widget-helpful-yes = Kyllä, vastaus auttoi
widget-helpful-no = Ei, vastaus ei auttanut
widget-comment = Haluatko kertoa lisää? (vapaaehtoinen)
widget-comment-hint = Älä kirjoita henkilötietoja.
widget-comment-send = Lähetä palaute
widget-comment-skip = Ohita
widget-thanks = Kiitos palautteestasi.

# The visitor's own copy, and deletion
widget-copy = Kopioi keskustelu
widget-copied = Keskustelu on kopioitu.
widget-copy-failed = Kopiointi ei onnistunut. Lataa keskustelu sen sijaan.
widget-download = Lataa keskustelu
widget-delete = Poista keskustelu
widget-delete-question = Haluatko poistaa keskustelun?
widget-delete-explanation = Se, mitä olet kirjoittanut avustajalle, poistetaan heti, eikä sitä voi palauttaa. Henkilökunnan käsittelemät asiat poistetaan kaupungin sääntöjen mukaan.
widget-delete-confirm = Kyllä, poista
widget-cancel = Peruuta
widget-deleted = Keskustelu on poistettu.

# When something fails
widget-sending = Lähetetään…
widget-not-sent = Ei vielä lähetetty
widget-rejected = Ei voitu lähettää
widget-edit = Muuta tekstiä
widget-offline = Ei yhteyttä avustajaan. Kirjoittamasi tallennetaan ja lähetetään heti, kun yhteys palaa.
widget-connected = Yhteys on palannut.
widget-retry = Yritä nyt
widget-busy = Moni kirjoittaa juuri nyt. Viestisi lähetetään hetken kuluttua.
widget-failed = Se ei onnistunut. Yritä hetken kuluttua uudelleen.

# The demo page
widget-demo-title = Hej Göteborg: esittely
widget-demo-note = Tämä on esittelysivu, ei kaupungin oma verkkosivusto.
widget-demo-site = Näytä sivustona
widget-demo-theme = Ulkoasu
widget-demo-theme-auto = Sama kuin laitteessa
widget-demo-theme-light = Vaalea
widget-demo-theme-dark = Tumma
widget-demo-skip = Siirry sisältöön
widget-demo-city-heading = Mitä haluat tehdä?
widget-demo-city-lead = Kysy esikoulusta, kierrätyksestä, kirjastoista ja muista kaupungin palveluista omalla kielelläsi.
widget-demo-visit-heading = Tervetuloa Göteborgiin
widget-demo-visit-lead = Kysy museoista, puistoista, saaristosta ja liikkumisesta omalla kielelläsi.
widget-demo-try = Kysy vaikka näin
widget-demo-city-question-1 = Mihin voin viedä suurikokoiset jätteet?
widget-demo-city-question-2 = Mihin vien vanhat paristot?
widget-demo-city-question-3 = Miten haen esikoulupaikkaa?
widget-demo-visit-question-1 = Mitä museoita Göteborgissa on?
widget-demo-visit-question-2 = Miten pääsen Slottsskogeniin?
widget-demo-visit-question-3 = Mitä lasten kanssa voi tehdä?

## assistant

# The conversation itself
assistant-greet = Hei! Mitä haluaisit tietää Göteborgista tai kaupungin palveluista?
assistant-thank = Ole hyvä! Voit kysyä lisää.
assistant-goodbye = Näkemiin! Tervetuloa takaisin milloin vain.
assistant-affirm = Hyvä! Mitä haluaisit tietää?
assistant-deny = Selvä. Kysy, jos mieleesi tulee jotain muuta.
assistant-bot = Kyllä, olen robotti: Göteborgin kaupungin (Göteborgs Stad) tekoälyavustaja. Vastaan kaupungin tietojen perusteella ja näytän lähteen. En tee päätöksiä. Jos haluat mieluummin puhua ihmisen kanssa, sekin onnistuu.
assistant-capabilities =
    Voin auttaa näissä asioissa:
    • kirjastojen, uimahallien, kierrätyskeskusten, museoiden ja muiden paikkojen aukioloajat, osoitteet ja yhteystiedot
    • jätteiden lajittelu
    • kaupungin palvelut: esikoulu, koulu, vanhustenhoito, rakennusluvat, pysäköinti, tuki ja paljon muuta
    • vinkkejä matkailijoille: liikenne, liput, nähtävyydet ja tapahtumat
    Voit kirjoittaa omalla kielelläsi. En tee päätöksiä enkä anna henkilökohtaisia neuvoja.
assistant-example-sorting = Jätteiden lajittelu kotona
assistant-example-preschool = Esikoulupaikan hakeminen
assistant-example-tickets = Raitiovaunuliput
assistant-simplify =
    { $title }, lyhyesti:

    { $text }
assistant-simplify-person = Jos tätä on vielä vaikea ymmärtää, ihminen voi selittää asian.
assistant-source-checked = Nämä ovat viimeisimmän vastaukseni lähteet ja päivät, jolloin ne on tarkistettu.
assistant-source-unchecked = Nämä ovat viimeisimmän vastaukseni lähteet. Ainakin yhtä niistä ei ole tarkistettu hiljattain. Katso tiedot sieltä ennen kuin suunnittelet niiden mukaan.
assistant-source-none = En ole vielä antanut vastausta, jolla on lähde. Kysy jotain, niin näytän, mistä vastaus on peräisin.
assistant-frustrated = Olen pahoillani, etten osannut auttaa. Kokeile kysyä toisella tavalla tai puhu ihmisen kanssa.
assistant-language-changed = Jatkamme nyt tällä kielellä: { $language }.
assistant-language-which = Mitä kieltä haluat käyttää?

# Not understood, not known, not ours
assistant-fallback = En tiedä sitä, tai en ymmärtänyt kysymystä. Kokeile toisilla sanoilla.
assistant-fallback-near = En ole varma, ymmärsinkö oikein. Tarkoitatko jotain näistä? Jos et, kokeile kysyä toisella tavalla.
assistant-fallback-person = Valitettavasti en ymmärrä. Haluatko puhua ihmisen kanssa?
assistant-clarify = Tarkoitatko jotain näistä?
assistant-out-of-scope = Siinä en voi auttaa. Vastaan kysymyksiin Göteborgin kaupungin palveluista ja vierailusta Göteborgissa.
assistant-out-of-scope-person = En voi vastata siihenkään. Haluatko puhua ihmisen kanssa?
assistant-decline-decision = Sitä en voi päättää enkä ennustaa. Päätökset tekevät kaupungin käsittelijät (handläggare), ja useimmista päätöksistä voi valittaa. Voin kertoa, miten asia etenee ja mistä haetaan.
assistant-decline-opinion = Minulla ei ole mielipiteitä enkä laita asioita paremmuusjärjestykseen. Voin kuitenkin kertoa tosiasioita.
assistant-choice-place-hours = Aukioloajat
assistant-choice-place-open-now = Onko paikka nyt avoinna
assistant-choice-place-address = Osoite ja reitti
assistant-choice-place-contact = Puhelin, sähköposti tai verkkosivusto
assistant-choice-place-price = Mitä se maksaa
assistant-choice-place-info = Lisää tietoa paikasta
assistant-choice-nearest-place = Mikä on lähimpänä
assistant-choice-list-places = Mitä paikkoja on
assistant-choice-waste-sorting = Miten jokin lajitellaan
assistant-choice-capabilities = Missä voin auttaa
assistant-choice-change-language = Kielen vaihto

# Buttons
assistant-button-person = Puhu ihmisen kanssa
assistant-button-address = Osoite ja reitti
assistant-button-hours = Aukioloajat
assistant-button-hours-of = Aukioloajat: { $place }
assistant-button-nearest = Näytä lähimmät
assistant-button-capabilities = Missä voit auttaa?

# Which place
assistant-which-place = Mitä paikkaa tarkoitat? Kirjoita sen nimi, esimerkiksi Stadsbiblioteket.
assistant-place-not-known = En tunne sitä paikkaa. Tarkista kirjoitusasu tai kysy toisesta paikasta.
assistant-which-of-these = Mitä näistä tarkoitat?
assistant-which-of-category = Mitä niistä tarkoitat? Voit myös kirjoittaa alueen. Aihe: { $category }.
assistant-which-in-area = Mitä etsit tältä alueelta: { $area }?
assistant-none-in-area = En löydä sellaista tältä alueelta: { $area } ({ $category }). Näytänkö, mikä on lähimpänä?

# Opening hours
assistant-hours-open = { $place }, { $date }: avoinna { $hours }.
assistant-hours-open-usual = { $place }, { $date }: yleensä avoinna { $hours }.
assistant-hours-closed = { $place }, { $date }: suljettu.
assistant-hours-closed-usual = { $place }, { $date }: yleensä suljettu.
assistant-hours-day-unknown = { $place }, { $date }: en tiedä aukioloaikoja.
assistant-hours-always = { $place }: aina avoinna, ympäri vuorokauden joka päivä.
assistant-hours-week = Tavallisella viikolla:
assistant-hours-line = • { $weekday }: { $hours }
assistant-closed-word = suljettu
assistant-hours-check = Näitä aikoja ei ole tarkistettu hiljattain. Katso verkkosivustolta ennen kuin lähdet.
assistant-hours-occasion = { $date }: { $occasion }. Aukioloajat voivat silloin olla erilaiset.
assistant-hours-unknown = { $place }: minulla ei ole luotettavia aukioloaikoja.
assistant-hours-unknown-occasion = { $date }: { $occasion }. Minulla ei ole luotettavia aukioloaikoja tälle päivälle: { $place }.
assistant-open-now = { $place }: nyt avoinna.
assistant-open-now-usual = { $place }: tähän aikaan yleensä avoinna.
assistant-closed-now = { $place }: nyt suljettu.
assistant-closed-now-usual = { $place }: tähän aikaan yleensä suljettu.
assistant-open-then = { $place }, { $date } klo { $time }: avoinna.
assistant-open-then-usual = { $place }, { $date } klo { $time }: yleensä avoinna.
assistant-closed-then = { $place }, { $date } klo { $time }: suljettu.
assistant-closed-then-usual = { $place }, { $date } klo { $time }: yleensä suljettu.
assistant-open-until = Sulkeutuu klo { $time }.
assistant-opens-next = Avautuu seuraavan kerran: { $date } klo { $time }.
assistant-weekday-mon = maanantai
assistant-weekday-tue = tiistai
assistant-weekday-wed = keskiviikko
assistant-weekday-thu = torstai
assistant-weekday-fri = perjantai
assistant-weekday-sat = lauantai
assistant-weekday-sun = sunnuntai

# Where to look and whom to call
assistant-look-at = Ajantasaiset tiedot ovat täällä: { $link }
assistant-call = Voit myös soittaa numeroon { $phone }.
assistant-contact-centre = Myös Göteborgin kaupungin yhteyskeskus (kontaktcenter) voi vastata: { $phone }, { $email }.

# Addresses
assistant-address = { $place }: { $address }.
assistant-address-line = Osoite: { $address }.
assistant-address-check = Osoitetta ei ole tarkistettu hiljattain.
assistant-address-area = { $place } on tällä alueella: { $area }. Minulla ei ole luotettavaa katuosoitetta.
assistant-address-unknown = { $place }: minulla ei ole luotettavaa osoitetta.
assistant-directions = { $directions }
assistant-plan-trip = Suunnittele matka Västtrafikin sivuilla: { $link }

# Contact and price
assistant-contact = Yhteystiedot: { $place }
assistant-contact-unknown = { $place }: minulla ei ole luotettavia yhteystietoja.
assistant-contact-phone = Puhelin: { $value }
assistant-contact-email = Sähköposti: { $value }
assistant-contact-website = Verkkosivusto: { $value }
assistant-contact-check = Näitä tietoja ei ole tarkistettu hiljattain.
assistant-price = { $place }: { $price }
assistant-price-usual = { $place }, tietojen mukaan, joita ei ole tarkistettu hiljattain: { $price }
assistant-price-check = Katso tämän päivän hinta verkkosivustolta.
assistant-price-unknown = { $place }: minulla ei ole luotettavaa hintatietoa.

# Places
assistant-place = { $place }: { $description }
assistant-place-category = { $place } ({ $category }).
assistant-nearest = Lähimpänä: { $from } ({ $category }):
assistant-nearest-line = • { $place }
assistant-nearest-line-address = • { $place }, { $address }
assistant-nearest-line-distance = • { $place }, noin { $distance }
assistant-nearest-line-address-distance = • { $place }, { $address }, noin { $distance }
assistant-nearest-exactness = Etäisyydet ovat linnuntietä ja likimääräisiä, koska lasken ne alueen keskeltä.
assistant-nearest-rough = Ne ovat niin lähellä, etten voi ilmoittaa luotettavaa etäisyyttä.
assistant-nearest-missing = Paikkoja puuttuu luettelosta, koska en tiedä niiden sijaintia: { $count }.
assistant-nearest-where = Lähimpänä mitä? Kirjoita alue, pysäkki tai katu. En tiedä, missä olet. Aihe: { $category }.
assistant-nearest-unknown = En pysty laskemaan, mikä on lähimpänä: { $from } ({ $category }).
assistant-list = Göteborgissa ovat nämä ({ $category }, { $count }):
assistant-list-in-area = Tällä alueella ovat nämä: { $area } ({ $category }):
assistant-list-instead = En pysty laskemaan etäisyyttä, mutta Göteborgissa ovat nämä ({ $category }):
assistant-list-none = Minulla ei ole tietoa siitä ({ $category }).
assistant-list-line = • { $place }
assistant-list-line-address = • { $place }, { $address }

# Waste
assistant-waste = { $item }: lajitteluluokka on { $fraction }.
assistant-waste-where = { $where }
assistant-waste-note = { $note }
assistant-waste-which = Mitä näistä tarkoitat?
assistant-waste-unknown = En ole varma, miten se lajitellaan. Kysy kierrätyskeskuksen (återvinningscentral) henkilökunnalta tai kerro toisella sanalla, mikä se on.

# Articles
assistant-article = { $title }

## chat

# The greeting
chat-welcome = Hei! Olen Hej Göteborg, tekoälyavustaja. Keskustelet siis tietokoneen kanssa, ja se voi olla väärässä.
chat-welcome-city = Vastaan kysymyksiin kaupungin palveluista: esikoulusta, jätteistä, kirjastoista, aukioloajoista ja paljosta muusta. Kirjoita haluamallasi kielellä.
chat-welcome-visit = Vastaan matkailijoiden kysymyksiin Göteborgista: museoista, puistoista, nähtävyyksistä ja liikkumisesta. Kirjoita haluamallasi kielellä.
chat-welcome-storage =
    { $days ->
        [one] Keskustelu säilytetään yhden päivän ajan sen päätyttyä. Voit poistaa sen milloin haluat.
       *[other] Keskustelu säilytetään { $days } päivän ajan sen päätyttyä. Voit poistaa sen milloin haluat.
    }

# Quick replies; the chat-ask ones are sent as if the visitor had written them
chat-ask-waste = Mihin voin viedä suurikokoiset jätteet?
chat-ask-batteries = Mihin vien vanhat paristot?
chat-ask-preschool = Miten haen esikoulupaikkaa?
chat-ask-museums = Mitä museoita Göteborgissa on?
chat-ask-parks = Missä puistoissa voin käydä?
chat-ask-transport = Miten käytän julkista liikennettä Göteborgissa?
chat-button-human = Puhu ihmisen kanssa
chat-button-back = Takaisin avustajaan
chat-button-leave = Jätä viesti
chat-button-cancel = Peruuta

# Language
chat-language-unsupported = En osaa vielä vastata kielelläsi. Voit valita näistä: { $languages }.
chat-article-language = Tätä tekstiä ei vielä ole kielelläsi. Tässä se on toisella kielellä: { $language }.
chat-text-missing = Vastausta ei voida näyttää juuri nyt. Yritä hetken kuluttua uudelleen.

# What chat says about the conversation itself
chat-emergency = Onko joku vaarassa? Soita heti numeroon 112.
chat-masked = Piilotin kirjoittamastasi henkilötietoja. Älä kirjoita sellaisia tänne.
chat-engine-away = Säilytin kysymyksesi, mutta vastaus viivästyy juuri nyt. Se tulee tähän heti, kun pystyn vastaamaan. Voit myös pyytää päästä puhumaan ihmisen kanssa.
chat-engine-gave-up = Olen pahoillani, en pystynyt vastaamaan kirjoittamaasi. Kysy uudelleen tai pyydä päästä puhumaan ihmisen kanssa.
chat-nothing-to-repeat = En ole vielä antanut vastausta. Mitä haluaisit tietää?

# Asking for a person
chat-human-nobody = Haluat puhua ihmisen kanssa. Kukaan henkilökunnasta ei ole juuri nyt mukana chatissa.
chat-human-still-waiting = Säilytin kirjoittamasi henkilökuntaa varten. Kukaan henkilökunnasta ei ole juuri nyt mukana chatissa.
chat-human-position = Paikkasi jonossa: { $position }.
chat-human-contact-phone = Voit soittaa kaupungin yhteyskeskukseen (kontaktcenter): { $phone }.
chat-human-contact-email = Voit lähettää yhteyskeskukseen sähköpostia: { $email }.
chat-human-contact-website = Yhteyskeskuksen verkkosivusto: { $website }.
chat-human-choices = Voit jättää viestin ja kertoa, miten tavoitamme sinut, tai palata avustajaan.
chat-human-back = Keskustelet taas avustajan kanssa. Mitä haluaisit tietää?
chat-leave-how = Kirjoita viestisi ja se, miten tavoitamme sinut: puhelinnumero tai sähköposti. Se, mitä kirjoitat seuraavaksi, on viestisi.
chat-leave-storage = Viesti säilytetään salattuna. Vain henkilökunta voi lukea sen, ja se poistetaan, jos poistat keskustelun.
chat-leave-done = Kiitos! Viestisi säilytetään henkilökuntaa varten. En voi sanoa, milloin se luetaan. Jos asia on kiireellinen, ota yhteyttä yhteyskeskukseen.

# The visitor's own copy
chat-transcript-title = Keskustelu Hej Göteborgin kanssa
chat-transcript-visitor = Sinä
chat-transcript-assistant = Hej Göteborg
chat-transcript-staff = Henkilökunta
chat-transcript-system = Tiedote

# Units and lists
unit-metres = { $n } m
unit-kilometres = { $n } km
unit-interval = { $from }–{ $to }
unit-all-day = ympäri vuorokauden
unit-closed = suljettu
unit-list-next = { $list }, { $item }
unit-list-last = { $list } ja { $item }

# Problems
error-malformed = En ymmärtänyt pyyntöä. Tarkista, että se on kelvollista JSONia ja että kentät ovat oikeat.
error-text-empty = Viesti on tyhjä. Kirjoita jotain ja lähetä se uudelleen.
error-text-too-long = Viesti on liian pitkä. Kirjoita enintään { $longest } merkkiä.
error-body-too-large = Lähettämäsi sisältö on liian suuri.
error-button-unknown = Painike ei kuulu tähän keskusteluun. Kirjoita sen sijaan kysymyksesi.
error-language-unknown = En tunne tätä kieltä. Valitse jokin luettelon kielistä.
error-token-missing = Keskustelun avain puuttuu. Aloita uusi keskustelu.
error-token-wrong = Avain ei kuulu tähän keskusteluun. Aloita uusi keskustelu.
error-origin = Tämä verkkosivusto ei saa käyttää avustajaa.
error-not-found = Sivua ei ole.
error-conversation-unknown = Keskustelua ei ole, tai se on poistettu. Aloita uusi keskustelu.
error-message-unknown = Viesti ei ole tässä keskustelussa.
error-method-not-allowed = Tätä ei voi tehdä tällä osoitteella.
error-not-acceptable = Vastausta ei ole pyytämässäsi muodossa.
error-conversation-closed = Keskustelu on päättynyt. Aloita uusi, jos haluat kysyä lisää.
error-too-many =
    { $seconds ->
        [one] Viestejä tuli liian monta lyhyessä ajassa. Odota sekunti ja yritä uudelleen.
       *[other] Viestejä tuli liian monta lyhyessä ajassa. Odota { $seconds } sekuntia ja yritä uudelleen.
    }
error-not-stored = Viestiä ei voitu tallentaa. Yritä hetken kuluttua uudelleen.
error-internal = Jokin meni vikaan meidän puolellamme. Yritä hetken kuluttua uudelleen.

## emergency

# First what to do, then whom to call
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
