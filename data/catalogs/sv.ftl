## widget

# The button that opens the chat, and the panel
widget-title = Hej Göteborg
widget-launcher = Fråga Hej Göteborg
widget-unread = Olästa meddelanden: { $n }
widget-panel = Chatt med Hej Göteborg
widget-subtitle = AI-assistent
widget-notice = Du pratar med en AI-assistent. Den kan ha fel. Skriv inga personnummer eller andra känsliga uppgifter.
widget-notice-staff = Du pratar med en medarbetare. En dator översätter om ni skriver på olika språk.
widget-close = Stäng chatten
widget-menu = Fler val
widget-language = Språk
widget-language-changed = Språket är nu { $language }.

# Writing
widget-log = Samtalet
widget-input = Din fråga
widget-placeholder = Skriv din fråga
widget-send = Skicka
widget-remaining = Tecken kvar: { $n }
widget-too-long = Texten är för lång. Tecken för mycket: { $n }
widget-replies = Förslag på svar

# A way to a person; person-request is what is sent in the visitor's name
widget-person = Prata med en människa
widget-person-request = Jag vill prata med en människa
widget-waiting = Du står i kö till en medarbetare.
widget-position = Din plats i kön: { $n }
widget-with-staff = En medarbetare är med i samtalet.
widget-closed = Samtalet är avslutat.
widget-new = Starta ett nytt samtal
widget-lost = Det tidigare samtalet finns inte kvar. Ett nytt har börjat.

# Who says what
widget-from-you = Du
widget-from-assistant = Hej Göteborg
widget-from-staff = Medarbetare
widget-from-system = Information
widget-typing = Assistenten skriver …
widget-emergency = Vid akut fara

# Sources, translation, facts about a place
widget-sources = Källor
widget-verified = Kontrollerad { $date }
widget-unverified = Inte kontrollerad
widget-new-window = öppnas i ett nytt fönster
widget-translated = Översatt av en dator
widget-show-original = Visa originalet
widget-show-translation = Visa översättningen
widget-address = Adress
widget-hours = Öppettider
widget-phone = Telefon
widget-email = E-post
widget-website = Webbplats
widget-distance = Avstånd
widget-price = Pris
widget-directions = Hitta hit

# What the visitor thinks of an answer
widget-helpful = Hjälpte svaret?
widget-helpful-yes = Ja, svaret hjälpte
widget-helpful-no = Nej, svaret hjälpte inte
widget-comment = Vill du berätta mer? (frivilligt)
widget-comment-hint = Skriv inga personuppgifter.
widget-comment-send = Skicka omdömet
widget-comment-skip = Hoppa över
widget-thanks = Tack för ditt omdöme.

# The visitor's own copy, and deletion
widget-copy = Kopiera samtalet
widget-copied = Samtalet är kopierat.
widget-copy-failed = Det gick inte att kopiera. Ladda ner samtalet i stället.
widget-download = Ladda ner samtalet
widget-delete = Radera samtalet
widget-delete-question = Vill du radera samtalet?
widget-delete-explanation = Det du har skrivit till assistenten raderas direkt och går inte att få tillbaka. Ärenden hos en medarbetare raderas enligt kommunens regler.
widget-delete-confirm = Ja, radera
widget-cancel = Avbryt
widget-deleted = Samtalet är raderat.

# When something fails
widget-sending = Skickas …
widget-not-sent = Inte skickat än
widget-rejected = Kunde inte skickas
widget-edit = Ändra texten
widget-offline = Ingen kontakt med assistenten. Det du skriver sparas och skickas så snart kontakten är tillbaka.
widget-connected = Kontakten är tillbaka.
widget-retry = Försök nu
widget-busy = Många skriver just nu. Ditt meddelande skickas om en liten stund.
widget-failed = Det gick inte. Försök igen om en stund.

# The demo page
widget-demo-title = Hej Göteborg: demonstration
widget-demo-note = Det här är en demonstrationssida, inte stadens egen webbplats.
widget-demo-site = Visa som
widget-demo-theme = Utseende
widget-demo-theme-auto = Som enheten
widget-demo-theme-light = Ljust
widget-demo-theme-dark = Mörkt
widget-demo-skip = Hoppa till innehållet
widget-demo-city-heading = Vad vill du göra?
widget-demo-city-lead = Fråga om förskola, återvinning, bibliotek och andra tjänster i staden, på ditt eget språk.
widget-demo-visit-heading = Välkommen till Göteborg
widget-demo-visit-lead = Fråga om museer, parker, skärgården och hur du tar dig runt, på ditt eget språk.
widget-demo-try = Prova att fråga
widget-demo-city-question-1 = Var kan jag lämna grovsopor?
widget-demo-city-question-2 = Var slänger jag batterier?
widget-demo-city-question-3 = Hur ansöker jag om förskola?
widget-demo-visit-question-1 = Vilka museer finns i Göteborg?
widget-demo-visit-question-2 = Hur tar jag mig till Slottsskogen?
widget-demo-visit-question-3 = Vad kan man göra med barn?

## assistant

# The conversation itself
assistant-greet = Hej! Vad vill du veta om Göteborg eller stadens service?
assistant-thank = Varsågod! Fråga gärna mer.
assistant-goodbye = Hej då! Välkommen tillbaka när du vill.
assistant-affirm = Bra! Vad vill du veta?
assistant-deny = Då så. Säg till om du undrar över något annat.
assistant-bot = Ja, jag är en robot: en AI-assistent från Göteborgs Stad. Jag svarar med fakta ur stadens uppgifter och visar källan. Jag fattar inga beslut. Vill du hellre prata med en människa går det bra.
assistant-capabilities =
    Det här kan jag hjälpa dig med:
    • öppettider, adresser och kontaktuppgifter till bibliotek, simhallar, återvinningscentraler, museer och annat
    • hur du sorterar avfall
    • stadens service: förskola, skola, äldreomsorg, bygglov, parkering, stöd och mycket mer
    • tips för besökare: resor, biljetter, sevärdheter och evenemang
    Du kan skriva på ditt eget språk. Jag fattar inga beslut och ger inga personliga råd.
assistant-example-sorting = Sortera hemma
assistant-example-preschool = Söka förskola
assistant-example-tickets = Biljetter till spårvagnen
assistant-simplify =
    { $title }, kort sagt:

    { $text }
assistant-simplify-person = Om det fortfarande är svårt att förstå kan en människa förklara.
assistant-source-checked = Det här är källorna till mitt senaste svar, med det datum då de kontrollerades.
assistant-source-unchecked = Det här är källorna till mitt senaste svar. Minst en av dem är inte kontrollerad nyligen, så titta där innan du planerar efter svaret.
assistant-source-none = Jag har inte gett något svar med källa än. Fråga mig något, så visar jag varifrån svaret kommer.
assistant-frustrated = Jag är ledsen att jag inte hjälpte dig. Skriv gärna frågan på ett annat sätt, eller prata med en människa.
assistant-language-changed = Nu fortsätter vi på { $language }.
assistant-language-which = Vilket språk vill du använda?

# Not understood, not known, not ours
assistant-fallback = Det vet jag inte, eller så förstod jag inte frågan. Försök gärna med andra ord.
assistant-fallback-near = Jag är inte säker på att jag förstod. Menar du något av det här? Annars får du gärna skriva på ett annat sätt.
assistant-fallback-person = Jag förstår tyvärr inte. Vill du prata med en människa i stället?
assistant-clarify = Menar du något av det här?
assistant-out-of-scope = Det kan jag inte hjälpa till med. Jag svarar på frågor om Göteborgs Stads service och om att besöka Göteborg.
assistant-out-of-scope-person = Det är inte heller något jag kan svara på. Vill du prata med en människa?
assistant-decline-decision = Det kan jag inte avgöra eller förutsäga. Beslut fattas av stadens handläggare, och ett beslut kan oftast överklagas. Jag kan berätta hur det går till och var du ansöker.
assistant-decline-opinion = Jag har inga åsikter och rangordnar inte. Däremot kan jag ge dig fakta.
assistant-choice-place-hours = Öppettider
assistant-choice-place-open-now = Om det är öppet nu
assistant-choice-place-address = Adress och vägen dit
assistant-choice-place-contact = Telefon, e-post eller webbplats
assistant-choice-place-price = Vad det kostar
assistant-choice-place-info = Mer om platsen
assistant-choice-nearest-place = Vad som ligger närmast
assistant-choice-list-places = Vilka platser som finns
assistant-choice-waste-sorting = Hur något sorteras
assistant-choice-capabilities = Vad jag kan hjälpa till med
assistant-choice-change-language = Byta språk

# Buttons
assistant-button-person = Prata med en människa
assistant-button-address = Adress och vägen dit
assistant-button-hours = Öppettider
assistant-button-hours-of = Öppettider: { $place }
assistant-button-nearest = Visa de närmaste
assistant-button-capabilities = Vad kan du hjälpa till med?

# Which place
assistant-which-place = Vilken plats menar du? Skriv namnet, till exempel Stadsbiblioteket.
assistant-place-not-known = Jag känner inte till den platsen. Kontrollera stavningen eller fråga om en annan plats.
assistant-which-of-these = Vilken menar du?
assistant-which-of-category = Vilken menar du? Du kan också skriva ett område. Det gäller: { $category }.
assistant-which-in-area = Vad söker du i { $area }?
assistant-none-in-area = Jag hittar inget sådant i { $area } ({ $category }). Ska jag visa vad som ligger närmast?

# Opening hours
assistant-hours-open = { $place } har öppet { $hours } { $date }.
assistant-hours-open-usual = { $place } brukar ha öppet { $hours } { $date }.
assistant-hours-closed = { $place } har stängt { $date }.
assistant-hours-closed-usual = { $place } brukar ha stängt { $date }.
assistant-hours-day-unknown = { $date }: jag vet inte när { $place } har öppet.
assistant-hours-always = { $place } är alltid öppen, dygnet runt alla dagar.
assistant-hours-week = Under en vanlig vecka:
assistant-hours-line = • { $weekday }: { $hours }
assistant-closed-word = stängt
assistant-hours-check = Tiderna är inte nyligen kontrollerade. Titta på webbplatsen innan du åker.
assistant-hours-occasion = { $date } är { $occasion }. Då kan tiderna vara annorlunda.
assistant-hours-unknown = Jag har inga säkra öppettider för { $place }.
assistant-hours-unknown-occasion = { $date } är { $occasion }, och jag har inga säkra öppettider för { $place } den dagen.
assistant-open-now = { $place } har öppet nu.
assistant-open-now-usual = { $place } brukar ha öppet nu.
assistant-closed-now = { $place } har stängt nu.
assistant-closed-now-usual = { $place } brukar ha stängt nu.
assistant-open-then = { $place } har öppet { $date } klockan { $time }.
assistant-open-then-usual = { $place } brukar ha öppet { $date } klockan { $time }.
assistant-closed-then = { $place } har stängt { $date } klockan { $time }.
assistant-closed-then-usual = { $place } brukar ha stängt { $date } klockan { $time }.
assistant-open-until = Det stänger klockan { $time }.
assistant-opens-next = Nästa gång det öppnar är { $date } klockan { $time }.
assistant-weekday-mon = måndag
assistant-weekday-tue = tisdag
assistant-weekday-wed = onsdag
assistant-weekday-thu = torsdag
assistant-weekday-fri = fredag
assistant-weekday-sat = lördag
assistant-weekday-sun = söndag

# Where to look and whom to call
assistant-look-at = Aktuella uppgifter finns på { $link }
assistant-call = Du kan också ringa { $phone }.
assistant-contact-centre = Göteborgs Stads kontaktcenter svarar också: { $phone }, { $email }.

# Addresses
assistant-address = { $place }: { $address }.
assistant-address-line = Adress: { $address }.
assistant-address-check = Adressen är inte nyligen kontrollerad.
assistant-address-area = { $place } ligger i { $area }. Jag har ingen säker gatuadress.
assistant-address-unknown = Jag har ingen säker adress till { $place }.
assistant-directions = { $directions }
assistant-plan-trip = Sök resan i Västtrafiks reseplanerare: { $link }

# Contact and price
assistant-contact = Så når du { $place }:
assistant-contact-unknown = Jag har inga säkra kontaktuppgifter till { $place }.
assistant-contact-phone = Telefon: { $value }
assistant-contact-email = E-post: { $value }
assistant-contact-website = Webbplats: { $value }
assistant-contact-check = Uppgifterna är inte nyligen kontrollerade.
assistant-price = { $place }: { $price }
assistant-price-usual = { $place }, enligt uppgifter som inte är nyligen kontrollerade: { $price }
assistant-price-check = Titta på webbplatsen för priset i dag.
assistant-price-unknown = Jag har inget säkert pris för { $place }.

# Places
assistant-place = { $place }: { $description }
assistant-place-category = { $place } ({ $category }).
assistant-nearest = Närmast { $from } ({ $category }):
assistant-nearest-line = • { $place }
assistant-nearest-line-address = • { $place }, { $address }
assistant-nearest-line-distance = • { $place }, ungefär { $distance }
assistant-nearest-line-address-distance = • { $place }, { $address }, ungefär { $distance }
assistant-nearest-exactness = Avstånden är fågelvägen och ungefärliga, eftersom jag räknar från områdets mitt.
assistant-nearest-rough = De ligger så nära att jag inte kan säga ett säkert avstånd.
assistant-nearest-missing = Antal platser som inte är med, för att jag saknar deras läge: { $count }.
assistant-nearest-where = Närmast vad? Skriv ett område, en hållplats eller en gata. Jag vet inte var du är. Det gäller: { $category }.
assistant-nearest-unknown = Jag kan inte räkna ut vad som ligger närmast { $from } ({ $category }).
assistant-list = Det här finns i Göteborg ({ $category }, { $count }):
assistant-list-in-area = Det här finns i { $area } ({ $category }):
assistant-list-instead = Jag kan inte räkna ut avståndet dit, men det här finns i Göteborg ({ $category }):
assistant-list-none = Jag har inga uppgifter om det ({ $category }).
assistant-list-line = • { $place }
assistant-list-line-address = • { $place }, { $address }

# Waste
assistant-waste = { $item } sorteras som { $fraction }.
assistant-waste-where = { $where }
assistant-waste-note = { $note }
assistant-waste-which = Vilket av det här menar du?
assistant-waste-unknown = Jag är inte säker på hur det sorteras. Fråga personalen på en återvinningscentral, eller skriv med ett annat ord vad det är.

# Articles
assistant-article = { $title }

## chat

# The greeting
chat-welcome = Hej! Jag är Hej Göteborg, en AI-assistent. Du pratar alltså med en dator, och den kan ha fel.
chat-welcome-city = Jag svarar på frågor om stadens service: förskola, sophämtning, bibliotek, öppettider och mycket annat. Skriv på det språk du vill.
chat-welcome-visit = Jag svarar på frågor om Göteborg för dig som är på besök: museer, parker, sevärdheter och hur du tar dig runt. Skriv på det språk du vill.
chat-welcome-storage =
    { $days ->
        [one] Samtalet sparas i en dag efter att det har avslutats. Du kan radera det när du vill.
       *[other] Samtalet sparas i { $days } dagar efter att det har avslutats. Du kan radera det när du vill.
    }

# Quick replies; the chat-ask ones are sent as if the visitor had written them
chat-ask-waste = Var kan jag lämna grovsopor?
chat-ask-batteries = Var slänger jag batterier?
chat-ask-preschool = Hur ansöker jag om förskola?
chat-ask-museums = Vilka museer finns i Göteborg?
chat-ask-parks = Vilka parker kan jag besöka?
chat-ask-transport = Hur åker jag kollektivt i Göteborg?
chat-button-human = Prata med en människa
chat-button-back = Tillbaka till assistenten
chat-button-leave = Lämna ett meddelande
chat-button-cancel = Avbryt

# Language
chat-language-unsupported = Ditt språk kan jag tyvärr inte svara på än. Du kan välja mellan { $languages }.
chat-article-language = Den här texten finns inte på ditt språk än. Här är den på ett annat språk: { $language }.
chat-text-missing = Svaret kan inte visas just nu. Försök igen om en stund.

# What chat says about the conversation itself
chat-emergency = Är någon i fara? Ring 112 nu.
chat-masked = Jag har dolt personuppgifter i det du skrev. Skriv gärna inte sådana här.
chat-engine-away = Jag har sparat din fråga, men svaret dröjer just nu. Det kommer här så fort jag kan svara. Du kan också be att få prata med en människa.
chat-engine-gave-up = Jag kunde tyvärr inte svara på det du skrev. Fråga gärna igen, eller be att få prata med en människa.
chat-nothing-to-repeat = Jag har inte gett något svar än. Vad vill du veta?

# Asking for a person
chat-human-nobody = Du vill prata med en människa. Ingen medarbetare är ansluten till chatten just nu.
chat-human-still-waiting = Jag har sparat det du skrev till medarbetarna. Ingen medarbetare är ansluten till chatten just nu.
chat-human-position = Din plats i kön: { $position }.
chat-human-contact-phone = Du kan ringa stadens kontaktcenter: { $phone }.
chat-human-contact-email = Du kan mejla kontaktcentret: { $email }.
chat-human-contact-website = Kontaktcentrets webbplats: { $website }.
chat-human-choices = Du kan lämna ett meddelande och skriva hur vi når dig, eller gå tillbaka till assistenten.
chat-human-back = Nu pratar du med assistenten igen. Vad vill du veta?
chat-leave-how = Skriv ditt meddelande, och hur vi når dig: telefonnummer eller e-post. Det du skriver härnäst blir meddelandet.
chat-leave-storage = Meddelandet sparas krypterat. Bara medarbetarna kan läsa det, och det raderas om du raderar samtalet.
chat-leave-done = Tack! Ditt meddelande är sparat till medarbetarna. Jag kan inte säga när de läser det. Är det bråttom, kontakta kontaktcentret.

# The visitor's own copy
chat-transcript-title = Samtal med Hej Göteborg
chat-transcript-visitor = Du
chat-transcript-assistant = Hej Göteborg
chat-transcript-staff = Medarbetare
chat-transcript-system = Information

# Units and lists
unit-metres = { $n } m
unit-kilometres = { $n } km
unit-interval = { $from }–{ $to }
unit-all-day = dygnet runt
unit-closed = stängt
unit-list-next = { $list }, { $item }
unit-list-last = { $list } och { $item }

# Problems
error-malformed = Jag förstod inte anropet. Kontrollera att det är riktig JSON med rätt fält.
error-text-empty = Meddelandet är tomt. Skriv något och skicka igen.
error-text-too-long = Meddelandet är för långt. Skriv högst { $longest } tecken.
error-body-too-large = Det du skickade är för stort.
error-button-unknown = Knappen hör inte till det här samtalet. Skriv din fråga i stället.
error-language-unknown = Det språket kan jag inte. Välj ett av språken i listan.
error-token-missing = Nyckeln till samtalet saknas. Starta ett nytt samtal.
error-token-wrong = Nyckeln hör inte till det här samtalet. Starta ett nytt samtal.
error-origin = Den här webbplatsen får inte använda assistenten.
error-not-found = Sidan finns inte.
error-conversation-unknown = Samtalet finns inte, eller är raderat. Starta ett nytt samtal.
error-message-unknown = Meddelandet finns inte i det här samtalet.
error-method-not-allowed = Det går inte att göra så här med den här adressen.
error-not-acceptable = Svaret finns inte i det format du bad om.
error-conversation-closed = Samtalet är avslutat. Starta ett nytt samtal om du vill fråga mer.
error-too-many =
    { $seconds ->
        [one] Det kom för många meddelanden på kort tid. Vänta en sekund och försök igen.
       *[other] Det kom för många meddelanden på kort tid. Vänta { $seconds } sekunder och försök igen.
    }
error-not-stored = Meddelandet kunde inte sparas. Försök igen om en stund.
error-internal = Något gick fel hos oss. Försök igen om en stund.

## emergency

# First what to do, then whom to call
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
