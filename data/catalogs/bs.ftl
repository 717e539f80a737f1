## widget

# The button that opens the chat, and the panel
widget-title = Hej Göteborg
widget-launcher = Pitajte Hej Göteborg
widget-unread = Nepročitane poruke: { $n }
widget-panel = Razgovor sa Hej Göteborg
widget-subtitle = AI asistent
widget-notice = Razgovarate s AI asistentom. On može pogriješiti. Ne pišite lične brojeve (personnummer) ni druge osjetljive podatke.
widget-notice-staff = Razgovarate s članom osoblja. Ako pišete na različitim jezicima, prevodi računar.
widget-close = Zatvori razgovor
widget-menu = Više mogućnosti
widget-language = Jezik
widget-language-changed = Izabrani jezik: { $language }.

# Writing
widget-log = Razgovor
widget-input = Vaše pitanje
widget-placeholder = Napišite pitanje
widget-send = Pošalji
widget-remaining = Preostalo znakova: { $n }
widget-too-long = Tekst je predug. Znakova previše: { $n }
widget-replies = Predloženi odgovori

# A way to a person; person-request is what is sent in the visitor's name
widget-person = Razgovor s osobom
widget-person-request = Želim razgovarati s osobom
widget-waiting = Čekate u redu na člana osoblja.
widget-position = Vaše mjesto u redu: { $n }
widget-with-staff = Član osoblja je u razgovoru.
widget-closed = Razgovor je završen.
widget-new = Započni novi razgovor
widget-lost = Prethodni razgovor više nije dostupan. Počeo je novi.

# Who says what
widget-from-you = Vi
widget-from-assistant = Hej Göteborg
widget-from-staff = Osoblje
widget-from-system = Informacija
widget-typing = Asistent piše…
widget-emergency = U hitnom slučaju

# Sources, translation, facts about a place
widget-sources = Izvori
widget-verified = Provjereno { $date }
widget-unverified = Nije provjereno
widget-new-window = otvara se u novom prozoru
widget-translated = Računarski prijevod
widget-show-original = Prikaži original
widget-show-translation = Prikaži prijevod
widget-address = Adresa
widget-hours = Radno vrijeme
widget-phone = Telefon
widget-email = E-mail
widget-website = Web stranica
widget-distance = Udaljenost
widget-price = Cijena
widget-directions = Kako doći

# What the visitor thinks of an answer
widget-helpful = Je li ovaj odgovor pomogao?
widget-helpful-yes = Da, odgovor je pomogao
widget-helpful-no = Ne, odgovor nije pomogao
widget-comment = Želite li reći nešto više? (nije obavezno)
widget-comment-hint = Ne pišite lične podatke.
widget-comment-send = Pošalji mišljenje
widget-comment-skip = Preskoči
widget-thanks = Hvala na mišljenju.

# The visitor's own copy, and deletion
widget-copy = Kopiraj razgovor
widget-copied = Razgovor je kopiran.
widget-copy-failed = Kopiranje nije uspjelo. Preuzmite razgovor.
widget-download = Preuzmi razgovor
widget-delete = Izbriši razgovor
widget-delete-question = Želite li izbrisati razgovor?
widget-delete-explanation = Sve što ste napisali asistentu briše se odmah i ne može se vratiti. Predmeti kod osoblja brišu se prema pravilima grada.
widget-delete-confirm = Da, izbriši
widget-cancel = Odustani
widget-deleted = Razgovor je izbrisan.

# When something fails
widget-sending = Slanje…
widget-not-sent = Još nije poslano
widget-rejected = Slanje nije uspjelo
widget-edit = Promijeni tekst
widget-offline = Nema veze s asistentom. Vaše poruke se čuvaju i bit će poslane čim se veza vrati.
widget-connected = Veza je ponovo uspostavljena.
widget-retry = Pokušaj sada
widget-busy = Trenutno piše mnogo ljudi. Vaša poruka će uskoro biti poslana.
widget-failed = Nije uspjelo. Pokušajte ponovo malo kasnije.

# The demo page
widget-demo-title = Hej Göteborg: demonstracija
widget-demo-note = Ovo je demonstracijska stranica, a ne stranica grada.
widget-demo-site = Prikaži kao
widget-demo-theme = Izgled
widget-demo-theme-auto = Kao na uređaju
widget-demo-theme-light = Svijetlo
widget-demo-theme-dark = Tamno
widget-demo-skip = Pređi na sadržaj
widget-demo-city-heading = Šta želite obaviti?
widget-demo-city-lead = Pitajte na svom jeziku o vrtiću, reciklaži, bibliotekama i drugim uslugama grada.
widget-demo-visit-heading = Dobro došli u Göteborg
widget-demo-visit-lead = Pitajte na svom jeziku o muzejima, parkovima, arhipelagu i prijevozu.
widget-demo-try = Pokušajte pitati
widget-demo-city-question-1 = Gdje mogu ostaviti krupni otpad?
widget-demo-city-question-2 = Gdje baciti stare baterije?
widget-demo-city-question-3 = Kako da prijavim dijete u vrtić?
widget-demo-visit-question-1 = Koji muzeji postoje u Göteborgu?
widget-demo-visit-question-2 = Kako doći do parka Slottsskogen?
widget-demo-visit-question-3 = Šta se može raditi s djecom?

## assistant

# The conversation itself
assistant-greet = Dobar dan! Šta želite znati o Göteborgu ili uslugama grada?
assistant-thank = Nema na čemu! Slobodno pitajte dalje.
assistant-goodbye = Doviđenja! Javite se opet kad želite.
assistant-affirm = Dobro! Šta želite znati?
assistant-deny = U redu. Javite ako vas zanima nešto drugo.
assistant-bot = Da, ja sam robot: AI asistent Grada Göteborga. Odgovaram na osnovu podataka grada i navodim izvor. Ne donosim odluke. Ako želite, možete razgovarati s osobom.
assistant-capabilities =
    Mogu pomoći sa ovim:
    • radno vrijeme, adrese i kontakti biblioteka, bazena, reciklažnih dvorišta, muzeja i drugih mjesta
    • razvrstavanje otpada
    • usluge grada: vrtić, škola, briga o starijima, građevinske dozvole, parkiranje, podrška i mnogo drugog
    • savjeti za posjetioce: prijevoz, karte, znamenitosti i događaji
    Možete pisati na svom jeziku. Ne donosim odluke i ne dajem lične savjete.
assistant-example-sorting = Razvrstavanje otpada kod kuće
assistant-example-preschool = Prijava za vrtić
assistant-example-tickets = Karte za tramvaj
assistant-simplify =
    { $title }, ukratko:

    { $text }
assistant-simplify-person = Ako je i dalje teško razumjeti, može objasniti osoba.
assistant-source-checked = Ovo su izvori mog posljednjeg odgovora, s datumom kada su provjereni.
assistant-source-unchecked = Ovo su izvori mog posljednjeg odgovora. Najmanje jedan nije provjeren u skorije vrijeme, zato pogledajte tamo prije nego što nešto planirate.
assistant-source-none = Još nema odgovora koji ima izvor. Postavite pitanje i pokazat ću odakle je odgovor.
assistant-frustrated = Žao mi je što ovo nije pomoglo. Pokušajte pitati drugačije ili razgovarajte s osobom.
assistant-language-changed = Nastavljamo na ovom jeziku: { $language }.
assistant-language-which = Na kojem jeziku želite razgovarati?

# Not understood, not known, not ours
assistant-fallback = To ne znam ili ne razumijem pitanje. Pokušajte drugim riječima.
assistant-fallback-near = Možda ne razumijem dobro. Mislite li na nešto od ovoga? Ako ne, pitajte drugačije.
assistant-fallback-person = Nažalost, ne razumijem. Želite li razgovarati s osobom?
assistant-clarify = Mislite li na nešto od ovoga?
assistant-out-of-scope = S tim ne mogu pomoći. Odgovaram na pitanja o uslugama Grada Göteborga i o posjeti Göteborgu.
assistant-out-of-scope-person = Ni na to ne mogu odgovoriti. Želite li razgovarati s osobom?
assistant-decline-decision = O tome ne mogu odlučiti niti to predvidjeti. Odluke donose službenici grada, a na većinu odluka se može žaliti. Mogu reći kako to ide i gdje se podnosi zahtjev.
assistant-decline-opinion = Nemam mišljenja i ne pravim rang-liste. Ali mogu dati činjenice.
assistant-choice-place-hours = Radno vrijeme
assistant-choice-place-open-now = Je li sada otvoreno
assistant-choice-place-address = Adresa i kako doći
assistant-choice-place-contact = Telefon, e-mail ili web stranica
assistant-choice-place-price = Koliko košta
assistant-choice-place-info = Više o mjestu
assistant-choice-nearest-place = Šta je najbliže
assistant-choice-list-places = Koja mjesta postoje
assistant-choice-waste-sorting = Kako se nešto razvrstava
assistant-choice-capabilities = S čim mogu pomoći
assistant-choice-change-language = Promjena jezika

# Buttons
assistant-button-person = Razgovor s osobom
assistant-button-address = Adresa i kako doći
assistant-button-hours = Radno vrijeme
assistant-button-hours-of = Radno vrijeme: { $place }
assistant-button-nearest = Prikaži najbliže
assistant-button-capabilities = S čim možete pomoći?

# Which place
assistant-which-place = Na koje mjesto mislite? Napišite naziv, na primjer Stadsbiblioteket.
assistant-place-not-known = Ne poznajem to mjesto. Provjerite kako je napisano ili pitajte za neko drugo mjesto.
assistant-which-of-these = Na šta od ovoga mislite?
assistant-which-of-category = Na koje mjesto mislite? Možete napisati i dio grada. Tema: { $category }.
assistant-which-in-area = Šta tražite? Područje: { $area }.
assistant-none-in-area = Ne nalazim ništa. Područje: { $area } ({ $category }). Da prikažem šta je najbliže?

# Opening hours
assistant-hours-open = { $place }, { $date }: otvoreno { $hours }.
assistant-hours-open-usual = { $place }, { $date }: obično otvoreno { $hours }.
assistant-hours-closed = { $place }, { $date }: zatvoreno.
assistant-hours-closed-usual = { $place }, { $date }: obično zatvoreno.
assistant-hours-day-unknown = { $place }, { $date }: ne znam radno vrijeme.
assistant-hours-always = { $place }: otvoreno uvijek, danju i noću, svaki dan.
assistant-hours-week = U običnoj sedmici:
assistant-hours-line = • { $weekday }: { $hours }
assistant-closed-word = zatvoreno
assistant-hours-check = Ovo radno vrijeme nije provjereno u skorije vrijeme. Pogledajte web stranicu prije nego što krenete.
assistant-hours-occasion = { $date }: { $occasion }. Radno vrijeme tada može biti drugačije.
assistant-hours-unknown = { $place }: nemam pouzdano radno vrijeme.
assistant-hours-unknown-occasion = { $date }: { $occasion }. Za taj dan nemam pouzdano radno vrijeme: { $place }.
assistant-open-now = { $place }: sada otvoreno.
assistant-open-now-usual = { $place }: u ovo vrijeme obično otvoreno.
assistant-closed-now = { $place }: sada zatvoreno.
assistant-closed-now-usual = { $place }: u ovo vrijeme obično zatvoreno.
assistant-open-then = { $place }, { $date } u { $time }: otvoreno.
assistant-open-then-usual = { $place }, { $date } u { $time }: obično otvoreno.
assistant-closed-then = { $place }, { $date } u { $time }: zatvoreno.
assistant-closed-then-usual = { $place }, { $date } u { $time }: obično zatvoreno.
assistant-open-until = Zatvara se u { $time }.
assistant-opens-next = Sljedeće otvaranje: { $date } u { $time }.
assistant-weekday-mon = ponedjeljak
assistant-weekday-tue = utorak
assistant-weekday-wed = srijeda
assistant-weekday-thu = četvrtak
assistant-weekday-fri = petak
assistant-weekday-sat = subota
assistant-weekday-sun = nedjelja

# Where to look and whom to call
assistant-look-at = Aktuelne informacije: { $link }
assistant-call = Možete i nazvati: { $phone }.
assistant-contact-centre = Može odgovoriti i kontakt-centar Grada Göteborga (kontaktcenter): { $phone }, { $email }.

# Addresses
assistant-address = { $place }: { $address }.
assistant-address-line = Adresa: { $address }.
assistant-address-check = Adresa nije provjerena u skorije vrijeme.
assistant-address-area = { $place } – područje: { $area }. Nemam pouzdanu adresu.
assistant-address-unknown = { $place }: nemam pouzdanu adresu.
assistant-directions = { $directions }
assistant-plan-trip = Isplanirajte put uz Västtrafik: { $link }

# Contact and price
assistant-contact = Kontakt – { $place }:
assistant-contact-unknown = { $place }: nemam pouzdane podatke za kontakt.
assistant-contact-phone = Telefon: { $value }
assistant-contact-email = E-mail: { $value }
assistant-contact-website = Web stranica: { $value }
assistant-contact-check = Ovi podaci nisu provjereni u skorije vrijeme.
assistant-price = { $place }: { $price }
assistant-price-usual = { $place }, prema podacima koji nisu provjereni u skorije vrijeme: { $price }
assistant-price-check = Današnju cijenu pogledajte na web stranici.
assistant-price-unknown = { $place }: nemam pouzdanu cijenu.

# Places
assistant-place = { $place }: { $description }
assistant-place-category = { $place } ({ $category }).
assistant-nearest = Najbliže – { $from } ({ $category }):
assistant-nearest-line = • { $place }
assistant-nearest-line-address = • { $place }, { $address }
assistant-nearest-line-distance = • { $place }, oko { $distance }
assistant-nearest-line-address-distance = • { $place }, { $address }, oko { $distance }
assistant-nearest-exactness = Udaljenosti su približne i zračnom linijom, jer računam od sredine područja.
assistant-nearest-rough = Ta mjesta su tako blizu da ne mogu dati pouzdanu udaljenost.
assistant-nearest-missing = Mjesta koja su izostavljena jer ne znam njihov položaj: { $count }.
assistant-nearest-where = Najbliže čemu? Napišite dio grada, stanicu ili ulicu. Ne znam gdje se nalazite. Tema: { $category }.
assistant-nearest-unknown = { $from }: ne mogu odrediti šta je najbliže ({ $category }).
assistant-list = U Göteborgu ({ $category }, { $count }):
assistant-list-in-area = Područje: { $area } ({ $category }):
assistant-list-instead = Ne mogu odrediti udaljenost, ali u Göteborgu postoje ({ $category }):
assistant-list-none = O tome nemam informacija ({ $category }).
assistant-list-line = • { $place }
assistant-list-line-address = • { $place }, { $address }

# Waste
assistant-waste = { $item } – vrsta otpada: { $fraction }.
assistant-waste-where = { $where }
assistant-waste-note = { $note }
assistant-waste-which = Na šta od ovoga mislite?
assistant-waste-unknown = Nije mi jasno kako se to razvrstava. Pitajte osoblje u reciklažnom dvorištu ili napišite drugom riječju šta je to.

# Articles
assistant-article = { $title }

## chat

# The greeting
chat-welcome = Dobar dan! Ja sam Hej Göteborg, AI asistent. Dakle, razgovarate s računarom, a on može pogriješiti.
chat-welcome-city = Odgovaram na pitanja o uslugama grada: vrtići, otpad, biblioteke, radno vrijeme i mnogo drugog. Pišite na jeziku koji želite.
chat-welcome-visit = Odgovaram na pitanja posjetilaca Göteborga: muzeji, parkovi, znamenitosti i prijevoz. Pišite na jeziku koji želite.
chat-welcome-storage =
    { $days ->
        [one] Razgovor se čuva { $days } dan nakon završetka. Možete ga izbrisati kad god želite.
       *[other] Razgovor se čuva { $days } dana nakon završetka. Možete ga izbrisati kad god želite.
    }

# Quick replies; the chat-ask ones are sent as if the visitor had written them
chat-ask-waste = Gdje mogu ostaviti krupni otpad?
chat-ask-batteries = Gdje baciti stare baterije?
chat-ask-preschool = Kako da prijavim dijete u vrtić?
chat-ask-museums = Koji muzeji postoje u Göteborgu?
chat-ask-parks = Koje parkove mogu posjetiti?
chat-ask-transport = Kako se koristi javni prijevoz u Göteborgu?
chat-button-human = Razgovor s osobom
chat-button-back = Nazad na asistenta
chat-button-leave = Ostavi poruku
chat-button-cancel = Odustani

# Language
chat-language-unsupported = Još ne mogu odgovarati na vašem jeziku. Možete izabrati: { $languages }.
chat-article-language = Ovaj tekst još ne postoji na vašem jeziku. Evo ga na drugom jeziku: { $language }.
chat-text-missing = Odgovor se trenutno ne može prikazati. Pokušajte ponovo malo kasnije.

# What chat says about the conversation itself
chat-emergency = Je li neko u opasnosti? Odmah nazovite 112.
chat-masked = U vašoj poruci su skriveni lični podaci. Molimo da ih ne pišete ovdje.
chat-engine-away = Vaše pitanje je sačuvano, ali odgovor trenutno kasni. Pojavit će se ovdje čim bude spreman. Možete zatražiti i razgovor s osobom.
chat-engine-gave-up = Nažalost, ne mogu odgovoriti na ovu poruku. Pitajte ponovo ili zatražite razgovor s osobom.
chat-nothing-to-repeat = Još nije bilo odgovora. Šta želite znati?

# Asking for a person
chat-human-nobody = Želite razgovarati s osobom. Trenutno niko od osoblja nije na chatu.
chat-human-still-waiting = Vaša poruka je sačuvana za osoblje. Trenutno niko od osoblja nije na chatu.
chat-human-position = Vaše mjesto u redu: { $position }.
chat-human-contact-phone = Možete nazvati kontakt-centar grada: { $phone }.
chat-human-contact-email = Možete poslati e-mail kontakt-centru: { $email }.
chat-human-contact-website = Web stranica kontakt-centra: { $website }.
chat-human-choices = Možete ostaviti poruku i navesti kako da vas kontaktiramo, ili se vratiti asistentu.
chat-human-back = Ponovo razgovarate s asistentom. Šta želite znati?
chat-leave-how = Napišite poruku i kako da vas kontaktiramo: broj telefona ili e-mail. Ono što sljedeće pošaljete bit će ta poruka.
chat-leave-storage = Poruka se čuva šifrirana. Može je pročitati samo osoblje, a briše se ako izbrišete razgovor.
chat-leave-done = Hvala! Vaša poruka je sačuvana za osoblje. Ne mogu reći kada će je pročitati. Ako je hitno, obratite se kontakt-centru.

# The visitor's own copy
chat-transcript-title = Razgovor sa Hej Göteborg
chat-transcript-visitor = Vi
chat-transcript-assistant = Hej Göteborg
chat-transcript-staff = Osoblje
chat-transcript-system = Informacija

# Units and lists
unit-metres = { $n } m
unit-kilometres = { $n } km
unit-interval = { $from }–{ $to }
unit-all-day = cijeli dan i noć
unit-closed = zatvoreno
unit-list-next = { $list }, { $item }
unit-list-last = { $list } i { $item }

# Problems
error-malformed = Zahtjev se ne može pročitati. Provjerite je li to ispravan JSON s pravim poljima.
error-text-empty = Poruka je prazna. Napišite nešto i pošaljite ponovo.
error-text-too-long = Poruka je preduga. Najveći broj znakova: { $longest }.
error-body-too-large = Poslani podaci su preveliki.
error-button-unknown = To dugme ne pripada ovom razgovoru. Napišite pitanje.
error-language-unknown = Nepoznat jezik. Izaberite jezik s liste.
error-token-missing = Nedostaje ključ za razgovor. Započnite novi razgovor.
error-token-wrong = Ključ ne pripada ovom razgovoru. Započnite novi razgovor.
error-origin = Ova web stranica ne smije koristiti asistenta.
error-not-found = Stranica ne postoji.
error-conversation-unknown = Razgovor ne postoji ili je izbrisan. Započnite novi razgovor.
error-message-unknown = Te poruke nema u ovom razgovoru.
error-method-not-allowed = To se ne može uraditi na ovoj adresi.
error-not-acceptable = Odgovor ne postoji u traženom formatu.
error-conversation-closed = Razgovor je završen. Započnite novi ako želite još nešto pitati.
error-too-many =
    { $seconds ->
        [one] Previše poruka u kratkom vremenu. Sačekajte { $seconds } sekundu i pokušajte ponovo.
        [few] Previše poruka u kratkom vremenu. Sačekajte { $seconds } sekunde i pokušajte ponovo.
       *[other] Previše poruka u kratkom vremenu. Sačekajte { $seconds } sekundi i pokušajte ponovo.
    }
error-not-stored = Poruka se nije mogla sačuvati. Pokušajte ponovo malo kasnije.
error-internal = Nešto nije u redu na našoj strani. Pokušajte ponovo malo kasnije.

## emergency

# First what to do, then whom to call
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
