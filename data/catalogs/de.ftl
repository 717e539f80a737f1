## widget

# The button that opens the chat, and the panel
widget-title = Hej Göteborg
widget-launcher = Hej Göteborg fragen
widget-unread = Ungelesene Nachrichten: { $n }
widget-panel = Chat mit Hej Göteborg
widget-subtitle = KI-Assistent
widget-notice = Sie sprechen mit einem KI-Assistenten. Er kann sich irren. Schreiben Sie keine Personennummern oder anderen sensiblen Angaben.
widget-notice-staff = Sie sprechen mit einer Person aus der Stadtverwaltung. Ein Computer übersetzt, wenn Sie in verschiedenen Sprachen schreiben.
widget-close = Chat schließen
widget-menu = Weitere Optionen
widget-language = Sprache
widget-language-changed = Die Sprache ist jetzt: { $language }.

# Writing
widget-log = Gespräch
widget-input = Ihre Frage
widget-placeholder = Schreiben Sie Ihre Frage
widget-send = Senden
widget-remaining = Verbleibende Zeichen: { $n }
widget-too-long = Der Text ist zu lang. Zeichen zu viel: { $n }
widget-replies = Vorgeschlagene Antworten

# A way to a person; person-request is what is sent in the visitor's name
widget-person = Mit einem Menschen sprechen
widget-person-request = Ich möchte mit einem Menschen sprechen
widget-waiting = Sie sind in der Warteschlange für ein Gespräch mit dem Personal.
widget-position = Ihr Platz in der Warteschlange: { $n }
widget-with-staff = Jemand vom Personal ist jetzt im Gespräch.
widget-closed = Das Gespräch ist beendet.
widget-new = Neues Gespräch beginnen
widget-lost = Das frühere Gespräch ist nicht mehr vorhanden. Ein neues hat begonnen.

# Who says what
widget-from-you = Sie
widget-from-assistant = Hej Göteborg
widget-from-staff = Personal
widget-from-system = Information
widget-typing = Der Assistent schreibt …
widget-emergency = Im Notfall

# Sources, translation, facts about a place
widget-sources = Quellen
widget-verified = Geprüft: { $date }
widget-unverified = Nicht geprüft
widget-new-window = öffnet sich in einem neuen Fenster
widget-translated = Von einem Computer übersetzt
widget-show-original = Original anzeigen
widget-show-translation = Übersetzung anzeigen
widget-address = Adresse
widget-hours = Öffnungszeiten
widget-phone = Telefon
widget-email = E-Mail
widget-website = Website
widget-distance = Entfernung
widget-price = Preis
widget-directions = So kommen Sie hin

# What the visitor thinks of an answer
widget-helpful = Hat diese Antwort geholfen?
widget-helpful-yes = Ja, die Antwort hat geholfen
widget-helpful-no = Nein, die Antwort hat nicht geholfen
widget-comment = Möchten Sie uns mehr dazu sagen? (freiwillig)
widget-comment-hint = Schreiben Sie keine persönlichen Daten.
widget-comment-send = Rückmeldung senden
widget-comment-skip = Überspringen
widget-thanks = Vielen Dank für Ihre Rückmeldung.

# The visitor's own copy, and deletion
widget-copy = Gespräch kopieren
widget-copied = Das Gespräch wurde kopiert.
widget-copy-failed = Das Kopieren hat nicht geklappt. Laden Sie das Gespräch stattdessen herunter.
widget-download = Gespräch herunterladen
widget-delete = Gespräch löschen
widget-delete-question = Möchten Sie das Gespräch löschen?
widget-delete-explanation = Was Sie dem Assistenten geschrieben haben, wird sofort gelöscht und kann nicht wiederhergestellt werden. Anliegen, die das Personal bearbeitet, werden nach den Regeln der Stadt gelöscht.
widget-delete-confirm = Ja, löschen
widget-cancel = Abbrechen
widget-deleted = Das Gespräch wurde gelöscht.

# When something fails
widget-sending = Wird gesendet …
widget-not-sent = Noch nicht gesendet
widget-rejected = Konnte nicht gesendet werden
widget-edit = Text ändern
widget-offline = Keine Verbindung zum Assistenten. Was Sie schreiben, wird aufbewahrt und gesendet, sobald die Verbindung wieder da ist.
widget-connected = Die Verbindung ist wieder da.
widget-retry = Jetzt versuchen
widget-busy = Gerade schreiben viele Menschen. Ihre Nachricht wird gleich gesendet.
widget-failed = Das hat nicht geklappt. Versuchen Sie es etwas später noch einmal.

# The demo page
widget-demo-title = Hej Göteborg: Demonstration
widget-demo-note = Dies ist eine Demonstrationsseite, nicht die Website der Stadt.
widget-demo-site = Anzeigen als
widget-demo-theme = Darstellung
widget-demo-theme-auto = Wie auf dem Gerät
widget-demo-theme-light = Hell
widget-demo-theme-dark = Dunkel
widget-demo-skip = Zum Inhalt springen
widget-demo-city-heading = Was möchten Sie tun?
widget-demo-city-lead = Fragen Sie nach Vorschule, Recycling, Bibliotheken und anderen Diensten der Stadt, in Ihrer eigenen Sprache.
widget-demo-visit-heading = Willkommen in Göteborg
widget-demo-visit-lead = Fragen Sie nach Museen, Parks, den Schären und den Wegen durch die Stadt, in Ihrer eigenen Sprache.
widget-demo-try = Fragen Sie zum Beispiel
widget-demo-city-question-1 = Wo kann ich Sperrmüll abgeben?
widget-demo-city-question-2 = Wo entsorge ich Batterien?
widget-demo-city-question-3 = Wie beantrage ich einen Platz in der Vorschule?
widget-demo-visit-question-1 = Welche Museen gibt es in Göteborg?
widget-demo-visit-question-2 = Wie komme ich zum Slottsskogen?
widget-demo-visit-question-3 = Was kann man mit Kindern unternehmen?

## assistant

# The conversation itself
assistant-greet = Guten Tag! Was möchten Sie über Göteborg oder die Dienste der Stadt wissen?
assistant-thank = Gern geschehen! Fragen Sie gern weiter.
assistant-goodbye = Auf Wiedersehen! Kommen Sie gern wieder.
assistant-affirm = Gut! Was möchten Sie wissen?
assistant-deny = In Ordnung. Sagen Sie mir Bescheid, wenn Sie etwas anderes wissen möchten.
assistant-bot = Ja, ich bin ein Roboter: ein KI-Assistent der Stadt Göteborg. Ich antworte mit Fakten aus den Daten der Stadt und nenne die Quelle. Ich treffe keine Entscheidungen. Wenn Sie lieber mit einem Menschen sprechen möchten, ist das möglich.
assistant-capabilities =
    Damit kann ich Ihnen helfen:
    • Öffnungszeiten, Adressen und Kontaktdaten von Bibliotheken, Schwimmhallen, Recyclinghöfen, Museen und mehr
    • Mülltrennung
    • Dienste der Stadt: Vorschule, Schule, Altenpflege, Baugenehmigungen, Parken, Unterstützung und vieles mehr
    • Tipps für Gäste: Verkehrsmittel, Fahrkarten, Sehenswürdigkeiten und Veranstaltungen
    Sie können in Ihrer eigenen Sprache schreiben. Ich treffe keine Entscheidungen und berate nicht in persönlichen Fragen.
assistant-example-sorting = Mülltrennung zu Hause
assistant-example-preschool = Vorschulplatz beantragen
assistant-example-tickets = Fahrkarten für die Straßenbahn
assistant-simplify =
    { $title }, kurz gesagt:

    { $text }
assistant-simplify-person = Wenn es immer noch schwer zu verstehen ist, kann ein Mensch es Ihnen erklären.
assistant-source-checked = Dies sind die Quellen meiner letzten Antwort, mit dem Datum, an dem sie geprüft wurden.
assistant-source-unchecked = Dies sind die Quellen meiner letzten Antwort. Mindestens eine davon wurde nicht in letzter Zeit geprüft. Sehen Sie dort nach, bevor Sie danach planen.
assistant-source-none = Ich habe noch keine Antwort mit Quelle gegeben. Fragen Sie mich etwas, dann zeige ich Ihnen, woher die Antwort kommt.
assistant-frustrated = Es tut mir leid, dass ich Ihnen nicht helfen konnte. Bitte fragen Sie noch einmal mit anderen Worten, oder sprechen Sie mit einem Menschen.
assistant-language-changed = Jetzt geht es in dieser Sprache weiter: { $language }.
assistant-language-which = Welche Sprache möchten Sie verwenden?

# Not understood, not known, not ours
assistant-fallback = Das weiß ich nicht, oder ich habe die Frage nicht verstanden. Bitte versuchen Sie es mit anderen Worten.
assistant-fallback-near = Ich bin nicht sicher, ob ich Sie verstanden habe. Meinen Sie etwas davon? Wenn nicht, fragen Sie bitte mit anderen Worten.
assistant-fallback-person = Leider verstehe ich das nicht. Möchten Sie stattdessen mit einem Menschen sprechen?
assistant-clarify = Meinen Sie etwas davon?
assistant-out-of-scope = Dabei kann ich nicht helfen. Ich beantworte Fragen zu den Diensten der Stadt Göteborg und zum Besuch in Göteborg.
assistant-out-of-scope-person = Auch das kann ich nicht beantworten. Möchten Sie mit einem Menschen sprechen?
assistant-decline-decision = Das kann ich nicht entscheiden oder vorhersagen. Entscheidungen treffen die zuständigen Mitarbeiterinnen und Mitarbeiter der Stadt (handläggare), und gegen die meisten kann man Rechtsmittel einlegen. Ich kann Ihnen sagen, wie es abläuft und wo Sie den Antrag stellen.
assistant-decline-opinion = Ich habe keine Meinung und stelle keine Rangfolge auf. Aber ich kann Ihnen Fakten nennen.
assistant-choice-place-hours = Öffnungszeiten
assistant-choice-place-open-now = Ob gerade geöffnet ist
assistant-choice-place-address = Adresse und Weg dorthin
assistant-choice-place-contact = Telefon, E-Mail oder Website
assistant-choice-place-price = Was es kostet
assistant-choice-place-info = Mehr über den Ort
assistant-choice-nearest-place = Was am nächsten liegt
assistant-choice-list-places = Welche Orte es gibt
assistant-choice-waste-sorting = Wie etwas entsorgt wird
assistant-choice-capabilities = Womit ich helfen kann
assistant-choice-change-language = Sprache wechseln

# Buttons
assistant-button-person = Mit einem Menschen sprechen
assistant-button-address = Adresse und Weg dorthin
assistant-button-hours = Öffnungszeiten
assistant-button-hours-of = Öffnungszeiten: { $place }
assistant-button-nearest = Die nächsten anzeigen
assistant-button-capabilities = Womit können Sie helfen?

# Which place
assistant-which-place = Welchen Ort meinen Sie? Schreiben Sie den Namen, zum Beispiel Stadsbiblioteket.
assistant-place-not-known = Diesen Ort kenne ich nicht. Bitte prüfen Sie die Schreibweise oder fragen Sie nach einem anderen Ort.
assistant-which-of-these = Was davon meinen Sie?
assistant-which-of-category = Was genau meinen Sie? Sie können auch einen Stadtteil schreiben. Es geht um: { $category }.
assistant-which-in-area = Was suchen Sie in dieser Gegend: { $area }?
assistant-none-in-area = Dort finde ich nichts Passendes: { $area } ({ $category }). Soll ich zeigen, was am nächsten liegt?

# Opening hours
assistant-hours-open = { $place }, { $date }: geöffnet { $hours }.
assistant-hours-open-usual = { $place }, { $date }: normalerweise geöffnet { $hours }.
assistant-hours-closed = { $place }, { $date }: geschlossen.
assistant-hours-closed-usual = { $place }, { $date }: normalerweise geschlossen.
assistant-hours-day-unknown = { $place }, { $date }: Die Öffnungszeiten sind mir nicht bekannt.
assistant-hours-always = { $place }: immer geöffnet, Tag und Nacht, an allen Tagen.
assistant-hours-week = In einer gewöhnlichen Woche:
assistant-hours-line = • { $weekday }: { $hours }
assistant-closed-word = geschlossen
assistant-hours-check = Diese Zeiten wurden nicht in letzter Zeit geprüft. Sehen Sie auf der Website nach, bevor Sie losfahren.
assistant-hours-occasion = { $date }: { $occasion }. An diesem Tag können andere Zeiten gelten.
assistant-hours-unknown = { $place }: Ich habe keine zuverlässigen Öffnungszeiten.
assistant-hours-unknown-occasion = { $date }: { $occasion }. Für diesen Tag habe ich keine zuverlässigen Öffnungszeiten: { $place }.
assistant-open-now = { $place }: jetzt geöffnet.
assistant-open-now-usual = { $place }: um diese Zeit normalerweise geöffnet.
assistant-closed-now = { $place }: jetzt geschlossen.
assistant-closed-now-usual = { $place }: um diese Zeit normalerweise geschlossen.
assistant-open-then = { $place }, { $date }, { $time } Uhr: geöffnet.
assistant-open-then-usual = { $place }, { $date }, { $time } Uhr: normalerweise geöffnet.
assistant-closed-then = { $place }, { $date }, { $time } Uhr: geschlossen.
assistant-closed-then-usual = { $place }, { $date }, { $time } Uhr: normalerweise geschlossen.
assistant-open-until = Es schließt um { $time } Uhr.
assistant-opens-next = Nächste Öffnung: { $date }, { $time } Uhr.
assistant-weekday-mon = Montag
assistant-weekday-tue = Dienstag
assistant-weekday-wed = Mittwoch
assistant-weekday-thu = Donnerstag
assistant-weekday-fri = Freitag
assistant-weekday-sat = Samstag
assistant-weekday-sun = Sonntag

# Where to look and whom to call
assistant-look-at = Aktuelle Angaben finden Sie hier: { $link }
assistant-call = Sie können auch anrufen: { $phone }.
assistant-contact-centre = Auch das Kontaktcenter der Stadt Göteborg kann antworten: { $phone }, { $email }.

# Addresses
assistant-address = { $place }: { $address }.
assistant-address-line = Adresse: { $address }.
assistant-address-check = Die Adresse wurde nicht in letzter Zeit geprüft.
assistant-address-area = { $place } liegt in dieser Gegend: { $area }. Ich habe keine zuverlässige Straßenadresse.
assistant-address-unknown = { $place }: Ich habe keine zuverlässige Adresse.
assistant-directions = { $directions }
assistant-plan-trip = Planen Sie die Fahrt mit Västtrafik: { $link }

# Contact and price
assistant-contact = Kontakt: { $place }
assistant-contact-unknown = { $place }: Ich habe keine zuverlässigen Kontaktdaten.
assistant-contact-phone = Telefon: { $value }
assistant-contact-email = E-Mail: { $value }
assistant-contact-website = Website: { $value }
assistant-contact-check = Diese Angaben wurden nicht in letzter Zeit geprüft.
assistant-price = { $place }: { $price }
assistant-price-usual = { $place }, nach Angaben, die nicht in letzter Zeit geprüft wurden: { $price }
assistant-price-check = Den heutigen Preis finden Sie auf der Website.
assistant-price-unknown = { $place }: Ich habe keine zuverlässige Preisangabe.

# Places
assistant-place = { $place }: { $description }
assistant-place-category = { $place } ({ $category }).
assistant-nearest = Am nächsten zu { $from } ({ $category }):
assistant-nearest-line = • { $place }
assistant-nearest-line-address = • { $place }, { $address }
assistant-nearest-line-distance = • { $place }, etwa { $distance }
assistant-nearest-line-address-distance = • { $place }, { $address }, etwa { $distance }
assistant-nearest-exactness = Die Entfernungen sind ungefähre Luftlinien, da ich von der Mitte des Gebiets aus rechne.
assistant-nearest-rough = Sie liegen so nah, dass ich keine zuverlässige Entfernung nennen kann.
assistant-nearest-missing = Nicht berücksichtigte Orte, weil mir ihre Lage fehlt: { $count }.
assistant-nearest-where = In der Nähe wovon? Schreiben Sie einen Stadtteil, eine Haltestelle oder eine Straße. Ich weiß nicht, wo Sie sind. Es geht um: { $category }.
assistant-nearest-unknown = Ich kann nicht berechnen, was am nächsten liegt: { $from } ({ $category }).
assistant-list = Das gibt es in Göteborg ({ $category }, { $count }):
assistant-list-in-area = Das gibt es in dieser Gegend: { $area } ({ $category }):
assistant-list-instead = Ich kann die Entfernung nicht berechnen, aber das gibt es in Göteborg ({ $category }):
assistant-list-none = Dazu habe ich keine Angaben ({ $category }).
assistant-list-line = • { $place }
assistant-list-line-address = • { $place }, { $address }

# Waste
assistant-waste = { $item }: gehört zu { $fraction }.
assistant-waste-where = { $where }
assistant-waste-note = { $note }
assistant-waste-which = Was davon meinen Sie?
assistant-waste-unknown = Ich bin nicht sicher, wie das entsorgt wird. Fragen Sie das Personal auf einem Recyclinghof (återvinningscentral), oder beschreiben Sie es mit einem anderen Wort.

# Articles
assistant-article = { $title }

## chat

# The greeting
chat-welcome = Guten Tag! Ich bin Hej Göteborg, ein KI-Assistent. Sie sprechen also mit einem Computer, und er kann sich irren.
chat-welcome-city = Ich beantworte Fragen zu den Diensten der Stadt: Vorschule, Abfall, Bibliotheken, Öffnungszeiten und vieles mehr. Schreiben Sie in der Sprache, die Sie möchten.
chat-welcome-visit = Ich beantworte Fragen zu Göteborg für Gäste: Museen, Parks, Sehenswürdigkeiten und Verkehrsmittel. Schreiben Sie in der Sprache, die Sie möchten.
chat-welcome-storage =
    { $days ->
        [one] Das Gespräch wird nach seinem Ende einen Tag lang aufbewahrt. Sie können es jederzeit löschen.
       *[other] Das Gespräch wird nach seinem Ende { $days } Tage lang aufbewahrt. Sie können es jederzeit löschen.
    }

# Quick replies; the chat-ask ones are sent as if the visitor had written them
chat-ask-waste = Wo kann ich Sperrmüll abgeben?
chat-ask-batteries = Wo entsorge ich Batterien?
chat-ask-preschool = Wie beantrage ich einen Platz in der Vorschule?
chat-ask-museums = Welche Museen gibt es in Göteborg?
chat-ask-parks = Welche Parks kann ich besuchen?
chat-ask-transport = Wie nutze ich Bus und Bahn in Göteborg?
chat-button-human = Mit einem Menschen sprechen
chat-button-back = Zurück zum Assistenten
chat-button-leave = Nachricht hinterlassen
chat-button-cancel = Abbrechen

# Language
chat-language-unsupported = In Ihrer Sprache kann ich noch nicht antworten. Zur Auswahl stehen: { $languages }.
chat-article-language = Diesen Text gibt es noch nicht in Ihrer Sprache. Hier ist er in einer anderen Sprache: { $language }.
chat-text-missing = Die Antwort kann gerade nicht angezeigt werden. Bitte versuchen Sie es etwas später noch einmal.

# What chat says about the conversation itself
chat-emergency = Ist jemand in Gefahr? Rufen Sie jetzt 112 an.
chat-masked = Ich habe persönliche Daten in Ihrem Text verborgen. Bitte schreiben Sie so etwas hier nicht.
chat-engine-away = Ich habe Ihre Frage aufbewahrt, aber die Antwort verzögert sich gerade. Sie kommt hier, sobald ich antworten kann. Sie können auch darum bitten, mit einem Menschen zu sprechen.
chat-engine-gave-up = Es tut mir leid, ich konnte auf Ihre Nachricht nicht antworten. Bitte fragen Sie noch einmal, oder bitten Sie darum, mit einem Menschen zu sprechen.
chat-nothing-to-repeat = Ich habe noch keine Antwort gegeben. Was möchten Sie wissen?

# Asking for a person
chat-human-nobody = Sie möchten mit einem Menschen sprechen. Gerade ist niemand vom Personal im Chat.
chat-human-still-waiting = Ich habe Ihren Text für das Personal aufbewahrt. Gerade ist niemand vom Personal im Chat.
chat-human-position = Ihr Platz in der Warteschlange: { $position }.
chat-human-contact-phone = Sie können das Kontaktcenter der Stadt anrufen: { $phone }.
chat-human-contact-email = Sie können dem Kontaktcenter eine E-Mail schreiben: { $email }.
chat-human-contact-website = Die Website des Kontaktcenters: { $website }.
chat-human-choices = Sie können eine Nachricht hinterlassen und sagen, wie wir Sie erreichen, oder zum Assistenten zurückkehren.
chat-human-back = Sie sprechen wieder mit dem Assistenten. Was möchten Sie wissen?
chat-leave-how = Schreiben Sie Ihre Nachricht und wie wir Sie erreichen: Telefonnummer oder E-Mail-Adresse. Was Sie als Nächstes schreiben, wird Ihre Nachricht.
chat-leave-storage = Die Nachricht wird verschlüsselt aufbewahrt. Nur das Personal kann sie lesen, und sie wird gelöscht, wenn Sie das Gespräch löschen.
chat-leave-done = Vielen Dank! Ihre Nachricht wird für das Personal aufbewahrt. Ich kann nicht sagen, wann sie gelesen wird. Wenn es eilt, wenden Sie sich an das Kontaktcenter.

# The visitor's own copy
chat-transcript-title = Gespräch mit Hej Göteborg
chat-transcript-visitor = Sie
chat-transcript-assistant = Hej Göteborg
chat-transcript-staff = Personal
chat-transcript-system = Information

# Units and lists
unit-metres = { $n } m
unit-kilometres = { $n } km
unit-interval = { $from }–{ $to }
unit-all-day = rund um die Uhr
unit-closed = geschlossen
unit-list-next = { $list }, { $item }
unit-list-last = { $list } und { $item }

# Problems
error-malformed = Die Anfrage war nicht verständlich. Prüfen Sie, ob sie gültiges JSON mit den richtigen Feldern ist.
error-text-empty = Die Nachricht ist leer. Schreiben Sie etwas und senden Sie sie noch einmal.
error-text-too-long = Die Nachricht ist zu lang. Schreiben Sie höchstens { $longest } Zeichen.
error-body-too-large = Was Sie gesendet haben, ist zu groß.
error-button-unknown = Die Schaltfläche gehört nicht zu diesem Gespräch. Schreiben Sie stattdessen Ihre Frage.
error-language-unknown = Diese Sprache kenne ich nicht. Wählen Sie eine der Sprachen aus der Liste.
error-token-missing = Der Schlüssel zum Gespräch fehlt. Beginnen Sie ein neues Gespräch.
error-token-wrong = Der Schlüssel gehört nicht zu diesem Gespräch. Beginnen Sie ein neues Gespräch.
error-origin = Diese Website darf den Assistenten nicht verwenden.
error-not-found = Die Seite gibt es nicht.
error-conversation-unknown = Das Gespräch gibt es nicht, oder es wurde gelöscht. Beginnen Sie ein neues Gespräch.
error-message-unknown = Die Nachricht gehört nicht zu diesem Gespräch.
error-method-not-allowed = Das geht mit dieser Adresse nicht.
error-not-acceptable = Die Antwort gibt es nicht in dem gewünschten Format.
error-conversation-closed = Das Gespräch ist beendet. Beginnen Sie ein neues, wenn Sie mehr fragen möchten.
error-too-many =
    { $seconds ->
        [one] In kurzer Zeit kamen zu viele Nachrichten. Warten Sie eine Sekunde und versuchen Sie es noch einmal.
       *[other] In kurzer Zeit kamen zu viele Nachrichten. Warten Sie { $seconds } Sekunden und versuchen Sie es noch einmal.
    }
error-not-stored = Die Nachricht konnte nicht aufbewahrt werden. Bitte versuchen Sie es etwas später noch einmal.
error-internal = Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es etwas später noch einmal.

## emergency

# First what to do, then whom to call
emergency-life =
    Ist jemand in Lebensgefahr? Rufen Sie jetzt { $sos } an. Der Anruf ist kostenlos.

    Sagen Sie, wo Sie sind und was passiert ist. Folgen Sie den Anweisungen. Bleiben Sie bei der Person, wenn es für Sie sicher ist.

    Medizinischer Rat ohne Lebensgefahr: { $health }.

emergency-self-harm =
    Es ist gut, dass Sie das schreiben. Sie müssen damit nicht allein sein.

    Ist es akut? Rufen Sie jetzt { $sos } an oder bitten Sie jemanden in der Nähe darum.

    Wenn Sie mit jemandem sprechen möchten: Suizid-Hilfetelefon (Självmordslinjen) { $suicide_line }. Unter 18: Bris { $bris }. Medizinischer Rat: { $health }.

emergency-violence =
    Sind Sie in Gefahr? Gehen Sie an einen sicheren Ort, wenn Sie können. Rufen Sie jetzt { $sos } an.

    Sie können auch mit jemandem sprechen: Hilfetelefon Kvinnofridslinjen { $women_line }. Sozialer Notdienst, abends, nachts und am Wochenende: { $social }.

    Polizei, wenn es nicht eilt: { $police }.

    Die Gewalt ist nicht Ihre Schuld.

emergency-poisoning =
    Ist die Person bewusstlos, atmet sie schwer oder hat sie Krämpfe? Rufen Sie jetzt { $sos } an.

    Sonst rufen Sie die Giftinformation an: { $poison }. Halten Sie die Packung oder die Pflanze bereit. Warten Sie nicht auf Symptome. Lösen Sie kein Erbrechen aus.

    Anderer medizinischer Rat: { $health }.

emergency-child =
    Ist ein Kind jetzt in Gefahr? Rufen Sie { $sos } an.

    Wenn Sie sich um ein Kind sorgen: Wenden Sie sich an den Sozialdienst. Abends, nachts und am Wochenende an den sozialen Notdienst: { $social }.

    Wenn du unter 18 bist, kannst du mit Bris sprechen: { $bris }. Was passiert, ist nicht deine Schuld.
