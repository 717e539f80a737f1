## widget

# The button that opens the chat, and the panel
widget-title = Hej Göteborg
widget-launcher = Zapytaj Hej Göteborg
widget-unread = Nieprzeczytane wiadomości: { $n }
widget-panel = Czat z Hej Göteborg
widget-subtitle = Asystent AI
widget-notice = Rozmawiasz z asystentem AI. Może się mylić. Nie podawaj numerów osobowych (personnummer) ani innych poufnych danych.
widget-notice-staff = Rozmawiasz z pracownikiem. Jeśli piszecie w różnych językach, tłumaczy komputer.
widget-close = Zamknij czat
widget-menu = Więcej opcji
widget-language = Język
widget-language-changed = Wybrany język: { $language }.

# Writing
widget-log = Rozmowa
widget-input = Twoje pytanie
widget-placeholder = Wpisz pytanie
widget-send = Wyślij
widget-remaining = Pozostało znaków: { $n }
widget-too-long = Tekst jest za długi. Znaków za dużo: { $n }
widget-replies = Proponowane odpowiedzi

# A way to a person; person-request is what is sent in the visitor's name
widget-person = Porozmawiaj z człowiekiem
widget-person-request = Chcę porozmawiać z człowiekiem
widget-waiting = Czekasz w kolejce do pracownika.
widget-position = Twoje miejsce w kolejce: { $n }
widget-with-staff = W rozmowie uczestniczy pracownik.
widget-closed = Rozmowa jest zakończona.
widget-new = Rozpocznij nową rozmowę
widget-lost = Poprzednia rozmowa nie jest już dostępna. Rozpoczęła się nowa.

# Who says what
widget-from-you = Ty
widget-from-assistant = Hej Göteborg
widget-from-staff = Pracownik
widget-from-system = Informacja
widget-typing = Asystent pisze…
widget-emergency = W nagłym wypadku

# Sources, translation, facts about a place
widget-sources = Źródła
widget-verified = Sprawdzono { $date }
widget-unverified = Nie sprawdzono
widget-new-window = otwiera się w nowym oknie
widget-translated = Tłumaczenie komputerowe
widget-show-original = Pokaż oryginał
widget-show-translation = Pokaż tłumaczenie
widget-address = Adres
widget-hours = Godziny otwarcia
widget-phone = Telefon
widget-email = E-mail
widget-website = Strona internetowa
widget-distance = Odległość
widget-price = Cena
widget-directions = Dojazd

# What the visitor thinks of an answer
widget-helpful = Czy ta odpowiedź pomogła?
widget-helpful-yes = Tak, odpowiedź pomogła
widget-helpful-no = Nie, odpowiedź nie pomogła
widget-comment = Czy chcesz dodać coś więcej? (nieobowiązkowe)
widget-comment-hint = Nie podawaj danych osobowych.
widget-comment-send = Wyślij opinię
widget-comment-skip = Pomiń
widget-thanks = Dziękujemy za opinię.

# The visitor's own copy, and deletion
widget-copy = Skopiuj rozmowę
widget-copied = Rozmowa została skopiowana.
widget-copy-failed = Nie udało się skopiować. Pobierz rozmowę.
widget-download = Pobierz rozmowę
widget-delete = Usuń rozmowę
widget-delete-question = Czy chcesz usunąć rozmowę?
widget-delete-explanation = Wiadomości do asystenta zostaną od razu usunięte i nie można ich odzyskać. Sprawy prowadzone z pracownikami są usuwane zgodnie z zasadami miasta.
widget-delete-confirm = Tak, usuń
widget-cancel = Anuluj
widget-deleted = Rozmowa została usunięta.

# When something fails
widget-sending = Wysyłanie…
widget-not-sent = Jeszcze nie wysłano
widget-rejected = Nie można było wysłać
widget-edit = Zmień tekst
widget-offline = Brak połączenia z asystentem. Twoje wiadomości zostaną zachowane i wysłane, gdy połączenie wróci.
widget-connected = Połączenie wróciło.
widget-retry = Spróbuj teraz
widget-busy = Teraz pisze wiele osób. Twoja wiadomość zostanie wysłana za chwilę.
widget-failed = Nie udało się. Spróbuj ponownie za jakiś czas.

# The demo page
widget-demo-title = Hej Göteborg: wersja pokazowa
widget-demo-note = To jest strona pokazowa, a nie strona miasta.
widget-demo-site = Pokaż jako
widget-demo-theme = Wygląd
widget-demo-theme-auto = Jak w urządzeniu
widget-demo-theme-light = Jasny
widget-demo-theme-dark = Ciemny
widget-demo-skip = Przejdź do treści
widget-demo-city-heading = Co chcesz załatwić?
widget-demo-city-lead = Zapytaj w swoim języku o przedszkole, recykling, biblioteki i inne usługi miasta.
widget-demo-visit-heading = Witamy w Göteborgu
widget-demo-visit-lead = Zapytaj w swoim języku o muzea, parki, archipelag i dojazd.
widget-demo-try = Spróbuj zapytać
widget-demo-city-question-1 = Gdzie mogę oddać odpady wielkogabarytowe?
widget-demo-city-question-2 = Gdzie wyrzucić zużyte baterie?
widget-demo-city-question-3 = Jak zapisać dziecko do przedszkola?
widget-demo-visit-question-1 = Jakie muzea są w Göteborgu?
widget-demo-visit-question-2 = Jak dojechać do Slottsskogen?
widget-demo-visit-question-3 = Co można robić z dziećmi?

## assistant

# The conversation itself
assistant-greet = Dzień dobry! Czego chcesz się dowiedzieć o Göteborgu lub usługach miasta?
assistant-thank = Proszę bardzo! Pytaj śmiało dalej.
assistant-goodbye = Do widzenia! Zapraszam ponownie.
assistant-affirm = Dobrze! Czego chcesz się dowiedzieć?
assistant-deny = W porządku. Napisz, jeśli masz inne pytanie.
assistant-bot = Tak, jestem robotem: asystentem AI miasta Göteborg. Odpowiadam na podstawie danych miasta i podaję źródło. Nie podejmuję decyzji. Jeśli wolisz, możesz porozmawiać z człowiekiem.
assistant-capabilities =
    Mogę pomóc w takich sprawach:
    • godziny otwarcia, adresy i dane kontaktowe bibliotek, pływalni, centrów recyklingu, muzeów i innych miejsc
    • segregacja odpadów
    • usługi miasta: przedszkole, szkoła, opieka nad osobami starszymi, pozwolenia na budowę, parkowanie, wsparcie i wiele innych
    • wskazówki dla odwiedzających: dojazd, bilety, atrakcje i wydarzenia
    Możesz pisać w swoim języku. Nie podejmuję decyzji i nie udzielam porad osobistych.
assistant-example-sorting = Segregacja odpadów w domu
assistant-example-preschool = Zapisy do przedszkola
assistant-example-tickets = Bilety tramwajowe
assistant-simplify =
    { $title }, w skrócie:

    { $text }
assistant-simplify-person = Jeśli to nadal trudne, może to wyjaśnić człowiek.
assistant-source-checked = Oto źródła mojej ostatniej odpowiedzi z datą, kiedy je sprawdzono.
assistant-source-unchecked = Oto źródła mojej ostatniej odpowiedzi. Co najmniej jednego z nich ostatnio nie sprawdzano, więc zajrzyj tam, zanim coś zaplanujesz.
assistant-source-none = Nie było jeszcze odpowiedzi, która ma źródło. Zadaj pytanie, a pokażę, skąd pochodzi odpowiedź.
assistant-frustrated = Przykro mi, że to nie pomogło. Spróbuj zapytać inaczej albo porozmawiaj z człowiekiem.
assistant-language-changed = Dalej rozmawiamy w tym języku: { $language }.
assistant-language-which = W jakim języku chcesz rozmawiać?

# Not understood, not known, not ours
assistant-fallback = Nie wiem tego albo nie rozumiem pytania. Spróbuj innymi słowami.
assistant-fallback-near = Nie mam pewności, czy dobrze rozumiem. Czy chodzi o coś z tej listy? Jeśli nie, zapytaj inaczej.
assistant-fallback-person = Niestety nie rozumiem. Czy chcesz porozmawiać z człowiekiem?
assistant-clarify = Czy chodzi o coś z tej listy?
assistant-out-of-scope = W tym nie mogę pomóc. Odpowiadam na pytania o usługi miasta Göteborg i o zwiedzanie Göteborga.
assistant-out-of-scope-person = Na to też nie mogę odpowiedzieć. Czy chcesz porozmawiać z człowiekiem?
assistant-decline-decision = Nie mogę o tym decydować ani tego przewidzieć. Decyzje podejmują urzędnicy miasta, a od większości decyzji można się odwołać. Mogę powiedzieć, jak to działa i gdzie złożyć wniosek.
assistant-decline-opinion = Nie mam opinii i nie tworzę rankingów. Mogę jednak podać fakty.
assistant-choice-place-hours = Godziny otwarcia
assistant-choice-place-open-now = Czy teraz jest otwarte
assistant-choice-place-address = Adres i dojazd
assistant-choice-place-contact = Telefon, e-mail lub strona internetowa
assistant-choice-place-price = Ile to kosztuje
assistant-choice-place-info = Więcej o tym miejscu
assistant-choice-nearest-place = Co jest najbliżej
assistant-choice-list-places = Jakie są miejsca
assistant-choice-waste-sorting = Jak coś posegregować
assistant-choice-capabilities = W czym mogę pomóc
assistant-choice-change-language = Zmiana języka

# Buttons
assistant-button-person = Porozmawiaj z człowiekiem
assistant-button-address = Adres i dojazd
assistant-button-hours = Godziny otwarcia
assistant-button-hours-of = Godziny otwarcia: { $place }
assistant-button-nearest = Pokaż najbliższe
assistant-button-capabilities = W czym możesz pomóc?

# Which place
assistant-which-place = O które miejsce chodzi? Napisz nazwę, na przykład Stadsbiblioteket.
assistant-place-not-known = Nie znam tego miejsca. Proszę sprawdzić pisownię albo zapytać o inne miejsce.
assistant-which-of-these = O które z nich chodzi?
assistant-which-of-category = O które miejsce chodzi? Możesz też podać dzielnicę. Temat: { $category }.
assistant-which-in-area = Czego szukasz? Okolica: { $area }.
assistant-none-in-area = Nic nie znajduję. Okolica: { $area } ({ $category }). Czy pokazać, co jest najbliżej?

# Opening hours
assistant-hours-open = { $place }, { $date }: otwarte { $hours }.
assistant-hours-open-usual = { $place }, { $date }: zwykle otwarte { $hours }.
assistant-hours-closed = { $place }, { $date }: zamknięte.
assistant-hours-closed-usual = { $place }, { $date }: zwykle zamknięte.
assistant-hours-day-unknown = { $place }, { $date }: nie znam godzin otwarcia.
assistant-hours-always = { $place }: otwarte zawsze, dzień i noc, codziennie.
assistant-hours-week = W zwykłym tygodniu:
assistant-hours-line = • { $weekday }: { $hours }
assistant-closed-word = zamknięte
assistant-hours-check = Tych godzin ostatnio nie sprawdzano. Zajrzyj na stronę internetową, zanim się wybierzesz.
assistant-hours-occasion = { $date }: { $occasion }. Godziny mogą być wtedy inne.
assistant-hours-unknown = { $place }: nie mam pewnych godzin otwarcia.
assistant-hours-unknown-occasion = { $date }: { $occasion }. Na ten dzień nie mam pewnych godzin otwarcia: { $place }.
assistant-open-now = { $place }: teraz otwarte.
assistant-open-now-usual = { $place }: o tej porze zwykle otwarte.
assistant-closed-now = { $place }: teraz zamknięte.
assistant-closed-now-usual = { $place }: o tej porze zwykle zamknięte.
assistant-open-then = { $place }, { $date }, godz. { $time }: otwarte.
assistant-open-then-usual = { $place }, { $date }, godz. { $time }: zwykle otwarte.
assistant-closed-then = { $place }, { $date }, godz. { $time }: zamknięte.
assistant-closed-then-usual = { $place }, { $date }, godz. { $time }: zwykle zamknięte.
assistant-open-until = Zamknięcie o { $time }.
assistant-opens-next = Następne otwarcie: { $date }, godz. { $time }.
assistant-weekday-mon = poniedziałek
assistant-weekday-tue = wtorek
assistant-weekday-wed = środa
assistant-weekday-thu = czwartek
assistant-weekday-fri = piątek
assistant-weekday-sat = sobota
assistant-weekday-sun = niedziela

# Where to look and whom to call
assistant-look-at = Aktualne informacje: { $link }
assistant-call = Możesz też zadzwonić: { $phone }.
assistant-contact-centre = Odpowie też centrum kontaktowe miasta Göteborg (kontaktcenter): { $phone }, { $email }.

# Addresses
assistant-address = { $place }: { $address }.
assistant-address-line = Adres: { $address }.
assistant-address-check = Adresu ostatnio nie sprawdzano.
assistant-address-area = { $place } – okolica: { $area }. Nie mam pewnego adresu.
assistant-address-unknown = { $place }: nie mam pewnego adresu.
assistant-directions = { $directions }
assistant-plan-trip = Zaplanuj podróż z Västtrafik: { $link }

# Contact and price
assistant-contact = Kontakt – { $place }:
assistant-contact-unknown = { $place }: nie mam pewnych danych kontaktowych.
assistant-contact-phone = Telefon: { $value }
assistant-contact-email = E-mail: { $value }
assistant-contact-website = Strona internetowa: { $value }
assistant-contact-check = Tych danych ostatnio nie sprawdzano.
assistant-price = { $place }: { $price }
assistant-price-usual = { $place }, według danych, których ostatnio nie sprawdzano: { $price }
assistant-price-check = Aktualną cenę sprawdź na stronie internetowej.
assistant-price-unknown = { $place }: nie mam pewnej ceny.

# Places
assistant-place = { $place }: { $description }
assistant-place-category = { $place } ({ $category }).
assistant-nearest = Najbliżej – { $from } ({ $category }):
assistant-nearest-line = • { $place }
assistant-nearest-line-address = • { $place }, { $address }
assistant-nearest-line-distance = • { $place }, około { $distance }
assistant-nearest-line-address-distance = • { $place }, { $address }, około { $distance }
assistant-nearest-exactness = Odległości są przybliżone i podane w linii prostej, bo liczę je od środka okolicy.
assistant-nearest-rough = Te miejsca są tak blisko, że nie mogę podać pewnej odległości.
assistant-nearest-missing = Miejsca pominięte, bo nie znam ich położenia: { $count }.
assistant-nearest-where = Najbliżej czego? Napisz dzielnicę, przystanek lub ulicę. Nie wiem, gdzie jesteś. Temat: { $category }.
assistant-nearest-unknown = { $from }: nie mogę ustalić, co jest najbliżej ({ $category }).
assistant-list = W Göteborgu ({ $category }, { $count }):
assistant-list-in-area = Okolica: { $area } ({ $category }):
assistant-list-instead = Nie mogę obliczyć odległości, ale w Göteborgu są ({ $category }):
assistant-list-none = Nie mam informacji na ten temat ({ $category }).
assistant-list-line = • { $place }
assistant-list-line-address = • { $place }, { $address }

# Waste
assistant-waste = { $item } – rodzaj odpadów: { $fraction }.
assistant-waste-where = { $where }
assistant-waste-note = { $note }
assistant-waste-which = O co z tego chodzi?
assistant-waste-unknown = Nie mam pewności, jak to posegregować. Zapytaj pracowników centrum recyklingu albo nazwij to innym słowem.

# Articles
assistant-article = { $title }

## chat

# The greeting
chat-welcome = Dzień dobry! Jestem Hej Göteborg, asystent AI. Rozmawiasz więc z komputerem, który może się mylić.
chat-welcome-city = Odpowiadam na pytania o usługi miasta: przedszkola, odpady, biblioteki, godziny otwarcia i wiele innych. Pisz w języku, w którym ci wygodnie.
chat-welcome-visit = Odpowiadam na pytania osób odwiedzających Göteborg: muzea, parki, atrakcje i dojazd. Pisz w języku, w którym ci wygodnie.
chat-welcome-storage =
    { $days ->
        [one] Rozmowa jest przechowywana przez jeden dzień po zakończeniu. Możesz ją usunąć w każdej chwili.
       *[other] Rozmowa jest przechowywana przez { $days } dni po zakończeniu. Możesz ją usunąć w każdej chwili.
    }

# Quick replies; the chat-ask ones are sent as if the visitor had written them
chat-ask-waste = Gdzie mogę oddać odpady wielkogabarytowe?
chat-ask-batteries = Gdzie wyrzucić zużyte baterie?
chat-ask-preschool = Jak zapisać dziecko do przedszkola?
chat-ask-museums = Jakie muzea są w Göteborgu?
chat-ask-parks = Jakie parki mogę odwiedzić?
chat-ask-transport = Jak korzystać z komunikacji miejskiej w Göteborgu?
chat-button-human = Porozmawiaj z człowiekiem
chat-button-back = Wróć do asystenta
chat-button-leave = Zostaw wiadomość
chat-button-cancel = Anuluj

# Language
chat-language-unsupported = Nie mogę jeszcze odpowiadać w twoim języku. Do wyboru: { $languages }.
chat-article-language = Tego tekstu nie ma jeszcze w twoim języku. Oto tekst w innym języku: { $language }.
chat-text-missing = Nie można teraz wyświetlić odpowiedzi. Spróbuj ponownie za jakiś czas.

# What chat says about the conversation itself
chat-emergency = Czy ktoś jest w niebezpieczeństwie? Zadzwoń natychmiast pod numer 112.
chat-masked = W twojej wiadomości zostały ukryte dane osobowe. Nie podawaj tu takich danych.
chat-engine-away = Twoje pytanie zostało zachowane, ale odpowiedź się opóźnia. Pojawi się tutaj, gdy tylko będzie gotowa. Możesz też poprosić o rozmowę z człowiekiem.
chat-engine-gave-up = Niestety nie mogę odpowiedzieć na tę wiadomość. Zapytaj ponownie albo poproś o rozmowę z człowiekiem.
chat-nothing-to-repeat = Nie było jeszcze żadnej odpowiedzi. Czego chcesz się dowiedzieć?

# Asking for a person
chat-human-nobody = Chcesz porozmawiać z człowiekiem. Teraz na czacie nie ma żadnego pracownika.
chat-human-still-waiting = Twoja wiadomość została zachowana dla pracowników. Teraz na czacie nie ma żadnego pracownika.
chat-human-position = Twoje miejsce w kolejce: { $position }.
chat-human-contact-phone = Możesz zadzwonić do centrum kontaktowego miasta: { $phone }.
chat-human-contact-email = Możesz napisać e-mail do centrum kontaktowego: { $email }.
chat-human-contact-website = Strona centrum kontaktowego: { $website }.
chat-human-choices = Możesz zostawić wiadomość i podać, jak się z tobą skontaktować, albo wrócić do asystenta.
chat-human-back = Znów rozmawiasz z asystentem. Czego chcesz się dowiedzieć?
chat-leave-how = Napisz wiadomość i podaj, jak się z tobą skontaktować: numer telefonu lub e-mail. Następny tekst, który wyślesz, będzie tą wiadomością.
chat-leave-storage = Wiadomość jest przechowywana w postaci zaszyfrowanej. Mogą ją przeczytać tylko pracownicy. Zostanie usunięta, jeśli usuniesz rozmowę.
chat-leave-done = Dziękujemy! Wiadomość jest zachowana dla pracowników. Nie mogę powiedzieć, kiedy ją przeczytają. W pilnej sprawie skontaktuj się z centrum kontaktowym.

# The visitor's own copy
chat-transcript-title = Rozmowa z Hej Göteborg
chat-transcript-visitor = Ty
chat-transcript-assistant = Hej Göteborg
chat-transcript-staff = Pracownik
chat-transcript-system = Informacja

# Units and lists
unit-metres = { $n } m
unit-kilometres = { $n } km
unit-interval = { $from }–{ $to }
unit-all-day = całą dobę
unit-closed = zamknięte
unit-list-next = { $list }, { $item }
unit-list-last = { $list } i { $item }

# Problems
error-malformed = Nie można odczytać żądania. Sprawdź, czy to poprawny JSON z właściwymi polami.
error-text-empty = Wiadomość jest pusta. Napisz coś i wyślij ponownie.
error-text-too-long = Wiadomość jest za długa. Największa liczba znaków: { $longest }.
error-body-too-large = Wysłane dane są zbyt duże.
error-button-unknown = Ten przycisk nie należy do tej rozmowy. Napisz pytanie.
error-language-unknown = Nieznany język. Wybierz język z listy.
error-token-missing = Brak klucza do rozmowy. Rozpocznij nową rozmowę.
error-token-wrong = Klucz nie należy do tej rozmowy. Rozpocznij nową rozmowę.
error-origin = Ta strona nie może korzystać z asystenta.
error-not-found = Strona nie istnieje.
error-conversation-unknown = Rozmowa nie istnieje albo została usunięta. Rozpocznij nową rozmowę.
error-message-unknown = W tej rozmowie nie ma takiej wiadomości.
error-method-not-allowed = Tej czynności nie można wykonać pod tym adresem.
error-not-acceptable = Odpowiedź nie jest dostępna w żądanym formacie.
error-conversation-closed = Rozmowa jest zakończona. Rozpocznij nową, jeśli masz więcej pytań.
error-too-many =
    { $seconds ->
        [one] Za dużo wiadomości w krótkim czasie. Poczekaj sekundę i spróbuj ponownie.
        [few] Za dużo wiadomości w krótkim czasie. Poczekaj { $seconds } sekundy i spróbuj ponownie.
       *[other] Za dużo wiadomości w krótkim czasie. Poczekaj { $seconds } sekund i spróbuj ponownie.
    }
error-not-stored = Nie udało się zapisać wiadomości. Spróbuj ponownie za jakiś czas.
error-internal = Coś poszło nie tak po naszej stronie. Spróbuj ponownie za jakiś czas.

## emergency

# First what to do, then whom to call
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
