## widget

# The button that opens the chat, and the panel
widget-title = Hej Göteborg
widget-launcher = Weydii Hej Göteborg
widget-unread = Farriimo aan la akhrin: { $n }
widget-panel = La sheekayso Hej Göteborg
widget-subtitle = Kaaliye AI ah
widget-notice = Waxaad la hadlaysaa kaaliye AI ah. Wuu khaldami karaa. Ha qorin lambarka aqoonsiga (personnummer) ama macluumaad kale oo xasaasi ah.
widget-notice-staff = Waxaad la hadlaysaa shaqaale. Haddii aad luqado kala duwan ku qortaan, kombiyuutar ayaa turjumaya.
widget-close = Xir sheekada
widget-menu = Doorashooyin kale
widget-language = Luqadda
widget-language-changed = Luqaddu hadda waa: { $language }.

# Writing
widget-log = Wadahadalka
widget-input = Su'aashaada
widget-placeholder = Qor su'aashaada
widget-send = Dir
widget-remaining = Xarfaha kuu haray: { $n }
widget-too-long = Qoraalku waa dheer yahay. Xarfaha dheeraadka ah: { $n }
widget-replies = Jawaabo la soo jeediyay

# A way to a person; person-request is what is sent in the visitor's name
widget-person = La hadal qof
widget-person-request = Waxaan rabaa inaan qof la hadlo
widget-waiting = Waxaad ku jirtaa safka si aad shaqaale ula hadasho.
widget-position = Booskaaga safka: { $n }
widget-with-staff = Shaqaale ayaa wadahadalka ku jira.
widget-closed = Wadahadalku wuu dhammaaday.
widget-new = Bilow wadahadal cusub
widget-lost = Wadahadalkii hore ma jiro. Mid cusub ayaa bilowday.

# Who says what
widget-from-you = Adiga
widget-from-assistant = Hej Göteborg
widget-from-staff = Shaqaale
widget-from-system = Macluumaad
widget-typing = Kaaliyuhu wax buu qorayaa …
widget-emergency = Haddii xaalad degdeg ah jirto

# Sources, translation, facts about a place
widget-sources = Ilaha macluumaadka
widget-verified = La hubiyay: { $date }
widget-unverified = Lama hubin
widget-new-window = waxay ku furmaysaa daaqad cusub
widget-translated = Kombiyuutar baa turjumay
widget-show-original = Tus qoraalka asalka ah
widget-show-translation = Tus turjumaadda
widget-address = Cinwaanka
widget-hours = Saacadaha furan
widget-phone = Taleefanka
widget-email = Iimaylka
widget-website = Bogga internetka
widget-distance = Masaafada
widget-price = Qiimaha
widget-directions = Sida loo tago

# What the visitor thinks of an answer
widget-helpful = Jawaabtani ma ku caawisay?
widget-helpful-yes = Haa, jawaabtu way i caawisay
widget-helpful-no = Maya, jawaabtu ima caawin
widget-comment = Ma rabtaa inaad wax dheeraad ah noo sheegto? (waa ikhtiyaar)
widget-comment-hint = Ha qorin macluumaadkaaga gaarka ah.
widget-comment-send = Dir fikraddaada
widget-comment-skip = Ka bood
widget-thanks = Waad ku mahadsan tahay fikraddaada.

# The visitor's own copy, and deletion
widget-copy = Koobi garee wadahadalka
widget-copied = Wadahadalka waa la koobi gareeyay.
widget-copy-failed = Koobigu ma suurtagelin. Beddelkeeda soo degso wadahadalka.
widget-download = Soo degso wadahadalka
widget-delete = Tirtir wadahadalka
widget-delete-question = Ma rabtaa inaad wadahadalka tirtirto?
widget-delete-explanation = Waxa aad kaaliyaha u qortay isla markiiba waa la tirtirayaa, lamana soo celin karo. Arrimaha shaqaaluhu hayo waxaa loo tirtiraa sida xeerarka degmadu yihiin.
widget-delete-confirm = Haa, tirtir
widget-cancel = Jooji
widget-deleted = Wadahadalka waa la tirtiray.

# When something fails
widget-sending = Waa la dirayaa …
widget-not-sent = Weli lama dirin
widget-rejected = Lama diri karin
widget-edit = Beddel qoraalka
widget-offline = Xiriir lalama laha kaaliyaha. Waxa aad qorto waa la kaydinayaa, waana la dirayaa marka xiriirku soo noqdo.
widget-connected = Xiriirku waa soo noqday.
widget-retry = Hadda isku day
widget-busy = Dad badan ayaa hadda wax qoraya. Farriintaada dhowaan ayaa la dirayaa.
widget-failed = Ma suurtagelin. Wax yar ka dib isku day.

# The demo page
widget-demo-title = Hej Göteborg: tusaale
widget-demo-note = Kani waa bog tusaale ah. Ma aha bogga rasmiga ah ee degmada.
widget-demo-site = U tus sida
widget-demo-theme = Muuqaalka
widget-demo-theme-auto = Sida qalabkaaga
widget-demo-theme-light = Iftiin
widget-demo-theme-dark = Mugdi
widget-demo-skip = U bood qoraalka
widget-demo-city-heading = Maxaad rabtaa inaad samayso?
widget-demo-city-lead = Wax ka weydii xannaanada carruurta, qashinka, maktabadaha iyo adeegyada kale ee degmada. Ku qor luqaddaada.
widget-demo-visit-heading = Ku soo dhowow Göteborg
widget-demo-visit-lead = Wax ka weydii matxafyada, beeraha, jasiiradaha iyo gaadiidka. Ku qor luqaddaada.
widget-demo-try = Isku day inaad weydiiso
widget-demo-city-question-1 = Xaggee geyn karaa qashinka waaweyn?
widget-demo-city-question-2 = Xaggee ku tuuraa batariyada duugga ah?
widget-demo-city-question-3 = Sidee loo codsadaa xannaanada carruurta (förskola)?
widget-demo-visit-question-1 = Matxafyo noocee ah ayaa ku yaal Göteborg?
widget-demo-visit-question-2 = Sidee loo tagaa Slottsskogen?
widget-demo-visit-question-3 = Maxaa carruurta lala samayn karaa?

## assistant

# The conversation itself
assistant-greet = Salaan! Maxaad rabtaa inaad ka ogaato Göteborg ama adeegyada degmada?
assistant-thank = Adigaa mudan! Wax kale haddii aad rabto, i weydii.
assistant-goodbye = Nabad gelyo! Mar kasta waad soo noqon kartaa.
assistant-affirm = Waa hagaag! Maxaad rabtaa inaad ogaato?
assistant-deny = Waa yahay. Haddii aad wax kale rabto, ii sheeg.
assistant-bot = Haa, waxaan ahay robot: kaaliye AI ah oo ka tirsan degmada Göteborg (Göteborgs Stad). Waxaan ku jawaabaa macluumaadka degmada, waxaanan tusaa meesha uu ka yimid. Go'aan ma gaaro. Haddii aad rabto inaad qof la hadasho, waad samayn kartaa.
assistant-capabilities =
    Waxyaabahan ayaan kaa caawin karaa:
    • saacadaha furan, cinwaannada iyo xiriirka maktabadaha, barkadaha dabaasha, xarumaha qashinka, matxafyada iyo meelo kale
    • sida qashinka loo kala sooco
    • adeegyada degmada: xannaanada carruurta, dugsiga, daryeelka waayeelka, ruqsadda dhismaha, baarkinka, taageerada iyo wax badan oo kale
    • talooyin booqdayaasha: safarka, tikidhada, goobaha la daawado iyo dhacdooyinka
    Luqaddaada ayaad ku qori kartaa. Go'aan ma gaaro, talo shaqsi ahna ma bixiyo.
assistant-example-sorting = Kala soocidda qashinka guriga
assistant-example-preschool = Codsiga xannaanada carruurta
assistant-example-tickets = Tikidhada taraamka
assistant-simplify =
    { $title }, marka la soo koobo:

    { $text }
assistant-simplify-person = Haddii ay weli adag tahay in la fahmo, qof ayaa kuu sharxi kara.
assistant-source-checked = Kuwani waa ilaha jawaabtaydii ugu dambaysay iyo taariikhda la hubiyay.
assistant-source-unchecked = Kuwani waa ilaha jawaabtaydii ugu dambaysay. Ugu yaraan mid dhowaan lama hubin. Halkaas fiiri ka hor inta aanad wax qorshayn.
assistant-source-none = Weli ma bixin jawaab leh il macluumaad. Wax i weydii, waxaanan ku tusayaa meesha jawaabtu ka timid.
assistant-frustrated = Waan ka xumahay inaanan ku caawin. Fadlan si kale u qor su'aasha, ama la hadal qof.
assistant-language-changed = Hadda waxaan ku sii wadaynaa luqaddan: { $language }.
assistant-language-which = Luqaddee ayaad rabtaa inaad isticmaasho?

# Not understood, not known, not ours
assistant-fallback = Taas ma aqaan, ama su'aasha ma fahmin. Fadlan erayo kale isku day.
assistant-fallback-near = Ma hubo inaan fahmay. Ma mid ka mid ah kuwan ayaad ula jeeddaa? Haddii kale, fadlan si kale u weydii.
assistant-fallback-person = Waan ka xumahay, ma fahmin. Ma rabtaa inaad qof la hadasho?
assistant-clarify = Ma mid ka mid ah kuwan ayaad ula jeeddaa?
assistant-out-of-scope = Taas kaama caawin karo. Waxaan ka jawaabaa su'aalaha ku saabsan adeegyada degmada Göteborg iyo booqashada Göteborg.
assistant-out-of-scope-person = Taas sidoo kale kama jawaabi karo. Ma rabtaa inaad qof la hadasho?
assistant-decline-decision = Taas go'aan kama gaari karo, mana sii sheegi karo. Go'aannada waxaa gaara shaqaalaha degmada (handläggare). Inta badan go'aanka racfaan waa laga qaadan karaa. Waxaan kuu sheegi karaa sida ay u shaqayso iyo meesha laga codsado.
assistant-decline-opinion = Fikrad ma lihi, waxna ma kala hormariyo. Laakiin waxaan ku siin karaa macluumaad sugan.
assistant-choice-place-hours = Saacadaha furan
assistant-choice-place-open-now = In hadda la furan yahay
assistant-choice-place-address = Cinwaanka iyo sida loo tago
assistant-choice-place-contact = Taleefan, iimayl ama bogga internetka
assistant-choice-place-price = Inta ay ku kacdo
assistant-choice-place-info = Wax badan oo ku saabsan meesha
assistant-choice-nearest-place = Meesha ugu dhow
assistant-choice-list-places = Meelaha jira
assistant-choice-waste-sorting = Sida wax loo kala sooco
assistant-choice-capabilities = Waxa aan kaa caawin karo
assistant-choice-change-language = Beddel luqadda

# Buttons
assistant-button-person = La hadal qof
assistant-button-address = Cinwaanka iyo sida loo tago
assistant-button-hours = Saacadaha furan
assistant-button-hours-of = Saacadaha furan: { $place }
assistant-button-nearest = Tus kuwa ugu dhow
assistant-button-capabilities = Maxaad iga caawin kartaa?

# Which place
assistant-which-place = Meeshee ayaad ula jeeddaa? Qor magaceeda, tusaale ahaan Stadsbiblioteket.
assistant-place-not-known = Ma aqaan meeshaas. Fadlan hubi higgaadda ama wax ka weydii meel kale.
assistant-which-of-these = Kee ayaad ula jeeddaa?
assistant-which-of-category = Kee ayaad ula jeeddaa? Waxaad kaloo qori kartaa xaafad. Waxay ku saabsan tahay: { $category }.
assistant-which-in-area = Maxaad ka raadinaysaa xaafaddan: { $area }?
assistant-none-in-area = Waxba kama helin xaafaddan: { $area } ({ $category }). Ma ku tusaa midka ugu dhow?

# Opening hours
assistant-hours-open = { $place } – { $date }: waa furan tahay { $hours }.
assistant-hours-open-usual = { $place } – { $date }: sida caadiga ah waa furan tahay { $hours }.
assistant-hours-closed = { $place } – { $date }: waa xiran tahay.
assistant-hours-closed-usual = { $place } – { $date }: sida caadiga ah waa xiran tahay.
assistant-hours-day-unknown = { $date }: ma aqaan goorta ay furan tahay { $place }.
assistant-hours-always = { $place } mar walba waa furan tahay, habeen iyo maalin, maalin kasta.
assistant-hours-week = Toddobaadka caadiga ah:
assistant-hours-line = • { $weekday }: { $hours }
assistant-closed-word = xiran
assistant-hours-check = Saacadahan dhowaan lama hubin. Fiiri bogga internetka ka hor intaanad tagin.
assistant-hours-occasion = { $date } waa { $occasion }. Saacaduhu markaas way ka duwanaan karaan.
assistant-hours-unknown = Ma hayo saacado la hubo oo ay furan tahay { $place }.
assistant-hours-unknown-occasion = { $date } waa { $occasion }. Maalintaas ma hayo saacado la hubo oo ay furan tahay { $place }.
assistant-open-now = { $place } hadda waa furan tahay.
assistant-open-now-usual = { $place } sida caadiga ah hadda waa furan tahay.
assistant-closed-now = { $place } hadda waa xiran tahay.
assistant-closed-now-usual = { $place } sida caadiga ah hadda waa xiran tahay.
assistant-open-then = { $place } – { $date }, saacadda { $time }: waa furan tahay.
assistant-open-then-usual = { $place } – { $date }, saacadda { $time }: sida caadiga ah waa furan tahay.
assistant-closed-then = { $place } – { $date }, saacadda { $time }: waa xiran tahay.
assistant-closed-then-usual = { $place } – { $date }, saacadda { $time }: sida caadiga ah waa xiran tahay.
assistant-open-until = Waxay xirmaysaa saacadda { $time }.
assistant-opens-next = Marka xigta ee ay furmayso: { $date }, saacadda { $time }.
assistant-weekday-mon = Isniin
assistant-weekday-tue = Talaado
assistant-weekday-wed = Arbaco
assistant-weekday-thu = Khamiis
assistant-weekday-fri = Jimce
assistant-weekday-sat = Sabti
assistant-weekday-sun = Axad

# Where to look and whom to call
assistant-look-at = Macluumaadka cusub halkan ka eeg: { $link }
assistant-call = Waxaad kaloo wici kartaa: { $phone }.
assistant-contact-centre = Xarunta xiriirka ee degmada Göteborg (kontaktcenter) ayaa sidoo kale kuu jawaabi karta: { $phone }, { $email }.

# Addresses
assistant-address = { $place }: { $address }.
assistant-address-line = Cinwaanka: { $address }.
assistant-address-check = Cinwaanka dhowaan lama hubin.
assistant-address-area = { $place } waxay ku taal: { $area }. Ma hayo cinwaan waddo oo la hubo.
assistant-address-unknown = Ma hayo cinwaan la hubo: { $place }.
assistant-directions = { $directions }
assistant-plan-trip = Safarka ku qorshee Västtrafik: { $link }

# Contact and price
assistant-contact = Sida loola xiriiro { $place }:
assistant-contact-unknown = Ma hayo xiriir la hubo: { $place }.
assistant-contact-phone = Taleefan: { $value }
assistant-contact-email = Iimayl: { $value }
assistant-contact-website = Bogga internetka: { $value }
assistant-contact-check = Macluumaadkan dhowaan lama hubin.
assistant-price = { $place }: { $price }
assistant-price-usual = { $place }, sida ku qoran macluumaad aan dhowaan la hubin: { $price }
assistant-price-check = Qiimaha maanta ka eeg bogga internetka.
assistant-price-unknown = Ma hayo qiimo la hubo: { $place }.

# Places
assistant-place = { $place }: { $description }
assistant-place-category = { $place } ({ $category }).
assistant-nearest = Kuwa ugu dhow { $from } ({ $category }):
assistant-nearest-line = • { $place }
assistant-nearest-line-address = • { $place }, { $address }
assistant-nearest-line-distance = • { $place }, qiyaastii { $distance }
assistant-nearest-line-address-distance = • { $place }, { $address }, qiyaastii { $distance }
assistant-nearest-exactness = Masaafadu waa toos iyo qiyaas, sababtoo ah waxaan ka xisaabiyaa bartamaha xaafadda.
assistant-nearest-rough = Aad bay isugu dhow yihiin, masaafo la hubo ma bixin karo.
assistant-nearest-missing = Meelaha aan ku darin, sababtoo ah ma hayo halka ay ku yaallaan: { $count }.
assistant-nearest-where = Ugu dhow xagee? Qor xaafad, joogsi ama waddo. Ma ogi halka aad joogto. Waxay ku saabsan tahay: { $category }.
assistant-nearest-unknown = Ma xisaabin karo midka ugu dhow { $from } ({ $category }).
assistant-list = Kuwani waxay ku yaallaan Göteborg ({ $category }, { $count }):
assistant-list-in-area = Kuwani waxay ku yaallaan { $area } ({ $category }):
assistant-list-instead = Masaafada ma xisaabin karo, laakiin kuwani waxay ku yaallaan Göteborg ({ $category }):
assistant-list-none = Wax macluumaad ah kama hayo ({ $category }).
assistant-list-line = • { $place }
assistant-list-line-address = • { $place }, { $address }

# Waste
assistant-waste = { $item }: waxaa loo kala soocaa { $fraction }.
assistant-waste-where = { $where }
assistant-waste-note = { $note }
assistant-waste-which = Kee ka mid ah kuwan ayaad ula jeeddaa?
assistant-waste-unknown = Ma hubo sida kan loo kala sooco. Weydii shaqaalaha xarunta dib-u-warshadaynta (återvinningscentral), ama eray kale iigu sheeg waxa uu yahay.

# Articles
assistant-article = { $title }

## chat

# The greeting
chat-welcome = Salaan! Waxaan ahay Hej Göteborg, kaaliye AI ah. Markaa waxaad la hadlaysaa kombiyuutar, wuuna khaldami karaa.
chat-welcome-city = Waxaan ka jawaabaa su'aalaha ku saabsan adeegyada degmada: xannaanada carruurta, qashinka, maktabadaha, saacadaha furan iyo wax badan oo kale. Ku qor luqadda aad rabto.
chat-welcome-visit = Waxaan ka jawaabaa su'aalaha booqdayaasha Göteborg: matxafyada, beeraha, goobaha la daawado iyo gaadiidka. Ku qor luqadda aad rabto.
chat-welcome-storage =
    { $days ->
        [one] Wadahadalka waxaa la kaydiyaa hal maalin ka dib marka uu dhammaado. Mar kasta waad tirtiri kartaa.
       *[other] Wadahadalka waxaa la kaydiyaa { $days } maalmood ka dib marka uu dhammaado. Mar kasta waad tirtiri kartaa.
    }

# Quick replies; the chat-ask ones are sent as if the visitor had written them
chat-ask-waste = Xaggee geyn karaa qashinka waaweyn?
chat-ask-batteries = Xaggee ku tuuraa batariyada duugga ah?
chat-ask-preschool = Sidee loo codsadaa xannaanada carruurta (förskola)?
chat-ask-museums = Matxafyo noocee ah ayaa ku yaal Göteborg?
chat-ask-parks = Beeraha nasashada kee baan booqan karaa?
chat-ask-transport = Sidee loo isticmaalaa gaadiidka dadweynaha ee Göteborg?
chat-button-human = La hadal qof
chat-button-back = Ku noqo kaaliyaha
chat-button-leave = Farriin dhaaf
chat-button-cancel = Jooji

# Language
chat-language-unsupported = Weli kuguma jawaabi karo luqaddaada. Waxaad dooran kartaa: { $languages }.
chat-article-language = Qoraalkani weli kuma jiro luqaddaada. Halkan waxaad ka helaysaa luqad kale: { $language }.
chat-text-missing = Jawaabta hadda lama tusi karo. Fadlan wax yar ka dib isku day.

# What chat says about the conversation itself
chat-emergency = Qof ma khatar baa ku jira? Hadda wac 112.
chat-masked = Macluumaadka gaarka ah ee aad qortay waan qariyay. Fadlan waxyaabahaas halkan ha ku qorin.
chat-engine-away = Su'aashaada waan kaydiyay, laakiin jawaabtu hadda way daahaysaa. Halkan ayay ku iman doontaa marka aan jawaabi karo. Waxaad kaloo codsan kartaa inaad qof la hadasho.
chat-engine-gave-up = Waan ka xumahay, kama jawaabi karin waxa aad qortay. Fadlan mar kale weydii, ama codso inaad qof la hadasho.
chat-nothing-to-repeat = Weli jawaab ma bixin. Maxaad rabtaa inaad ogaato?

# Asking for a person
chat-human-nobody = Waxaad rabtaa inaad qof la hadasho. Hadda shaqaale kuma jiro sheekada.
chat-human-still-waiting = Waxa aad qortay shaqaalaha ayaan u kaydiyay. Hadda shaqaale kuma jiro sheekada.
chat-human-position = Booskaaga safka: { $position }.
chat-human-contact-phone = Waxaad wici kartaa xarunta xiriirka ee degmada (kontaktcenter): { $phone }.
chat-human-contact-email = Iimayl ayaad u diri kartaa xarunta xiriirka: { $email }.
chat-human-contact-website = Bogga internetka ee xarunta xiriirka: { $website }.
chat-human-choices = Farriin ayaad dhaafi kartaa oo noo sheeg sida aan kuula soo xiriiri karno, ama ku noqo kaaliyaha.
chat-human-back = Waxaad mar kale la hadlaysaa kaaliyaha. Maxaad rabtaa inaad ogaato?
chat-leave-how = Qor farriintaada iyo sida aan kuula soo xiriiri karno: lambarka taleefanka ama iimayl. Waxa xiga ee aad qorto ayaa noqonaya farriinta.
chat-leave-storage = Farriinta waxaa loo kaydiyaa si qarsoodi ah (krypterat). Shaqaalaha oo keliya ayaa akhriyi kara. Haddii aad wadahadalka tirtirto, farriintana waa la tirtiraa.
chat-leave-done = Mahadsanid! Farriintaada shaqaalaha ayaa loo kaydiyay. Ma sheegi karo goorta ay akhrinayaan. Haddii ay degdeg tahay, la xiriir xarunta xiriirka.

# The visitor's own copy
chat-transcript-title = Wadahadal lala yeeshay Hej Göteborg
chat-transcript-visitor = Adiga
chat-transcript-assistant = Hej Göteborg
chat-transcript-staff = Shaqaale
chat-transcript-system = Macluumaad

# Units and lists
unit-metres = { $n } m
unit-kilometres = { $n } km
unit-interval = { $from }–{ $to }
unit-all-day = 24 saacadood
unit-closed = xiran
unit-list-next = { $list }, { $item }
unit-list-last = { $list } iyo { $item }

# Problems
error-malformed = Codsiga ma fahmin. Hubi inuu yahay JSON sax ah oo leh qaybaha saxda ah.
error-text-empty = Farriintu waa madhan tahay. Wax ku qor oo mar kale dir.
error-text-too-long = Farriintu waa dheer tahay. Qor ugu badnaan { $longest } xaraf.
error-body-too-large = Waxa aad soo dirtay aad bay u weyn yihiin.
error-button-unknown = Badhankani kama mid aha wadahadalkan. Beddelkeeda qor su'aashaada.
error-language-unknown = Luqaddaas ma aqaan. Ka dooro mid liiska ku jirta.
error-token-missing = Furaha wadahadalka wuu maqan yahay. Bilow wadahadal cusub.
error-token-wrong = Furuhu kama mid aha wadahadalkan. Bilow wadahadal cusub.
error-origin = Bogga internetka ee aad joogto ma isticmaali karo kaaliyaha.
error-not-found = Boggaasi ma jiro.
error-conversation-unknown = Wadahadalku ma jiro, ama waa la tirtiray. Bilow wadahadal cusub.
error-message-unknown = Farriintu kuma jirto wadahadalkan.
error-method-not-allowed = Cinwaankan taas laguma samayn karo.
error-not-acceptable = Jawaabtu kuma jirto qaabka aad codsatay.
error-conversation-closed = Wadahadalku wuu dhammaaday. Haddii aad wax kale rabto, bilow mid cusub.
error-too-many =
    { $seconds ->
        [one] Farriimo badan ayaa waqti yar ku yimid. Sug hal ilbiriqsi oo mar kale isku day.
       *[other] Farriimo badan ayaa waqti yar ku yimid. Sug { $seconds } ilbiriqsi oo mar kale isku day.
    }
error-not-stored = Farriinta lama kaydin karin. Fadlan wax yar ka dib isku day.
error-internal = Khalad ayaa dhankayaga ka dhacay. Fadlan wax yar ka dib isku day.

## emergency

# First what to do, then whom to call
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
