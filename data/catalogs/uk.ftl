## widget

# The button that opens the chat, and the panel
widget-title = Hej Göteborg
widget-launcher = Запитати Hej Göteborg
widget-unread = Непрочитані повідомлення: { $n }
widget-panel = Чат з Hej Göteborg
widget-subtitle = ШІ-асистент
widget-notice = Ви розмовляєте з ШІ-асистентом. Він може помилятися. Не пишіть особистих номерів (personnummer) та інших конфіденційних даних.
widget-notice-staff = Ви розмовляєте з працівником. Якщо ви пишете різними мовами, перекладає комп’ютер.
widget-close = Закрити чат
widget-menu = Більше можливостей
widget-language = Мова
widget-language-changed = Вибрана мова: { $language }.

# Writing
widget-log = Розмова
widget-input = Ваше запитання
widget-placeholder = Напишіть запитання
widget-send = Надіслати
widget-remaining = Залишилося символів: { $n }
widget-too-long = Текст задовгий. Зайвих символів: { $n }
widget-replies = Запропоновані відповіді

# A way to a person; person-request is what is sent in the visitor's name
widget-person = Поговорити з людиною
widget-person-request = Я хочу поговорити з людиною
widget-waiting = Ви в черзі до працівника.
widget-position = Ваше місце в черзі: { $n }
widget-with-staff = У розмові бере участь працівник.
widget-closed = Розмову завершено.
widget-new = Почати нову розмову
widget-lost = Попередня розмова вже недоступна. Почалася нова.

# Who says what
widget-from-you = Ви
widget-from-assistant = Hej Göteborg
widget-from-staff = Працівник
widget-from-system = Інформація
widget-typing = Асистент пише…
widget-emergency = У разі небезпеки

# Sources, translation, facts about a place
widget-sources = Джерела
widget-verified = Перевірено { $date }
widget-unverified = Не перевірено
widget-new-window = відкривається в новому вікні
widget-translated = Комп’ютерний переклад
widget-show-original = Показати оригінал
widget-show-translation = Показати переклад
widget-address = Адреса
widget-hours = Години роботи
widget-phone = Телефон
widget-email = Електронна пошта
widget-website = Вебсайт
widget-distance = Відстань
widget-price = Ціна
widget-directions = Як дістатися

# What the visitor thinks of an answer
widget-helpful = Чи допомогла ця відповідь?
widget-helpful-yes = Так, відповідь допомогла
widget-helpful-no = Ні, відповідь не допомогла
widget-comment = Хочете розповісти більше? (необов’язково)
widget-comment-hint = Не пишіть особистих даних.
widget-comment-send = Надіслати відгук
widget-comment-skip = Пропустити
widget-thanks = Дякуємо за відгук.

# The visitor's own copy, and deletion
widget-copy = Скопіювати розмову
widget-copied = Розмову скопійовано.
widget-copy-failed = Не вдалося скопіювати. Завантажте розмову.
widget-download = Завантажити розмову
widget-delete = Видалити розмову
widget-delete-question = Видалити розмову?
widget-delete-explanation = Усе, що ви написали асистентові, буде одразу видалено без можливості відновлення. Звернення до працівників видаляються за правилами міста.
widget-delete-confirm = Так, видалити
widget-cancel = Скасувати
widget-deleted = Розмову видалено.

# When something fails
widget-sending = Надсилання…
widget-not-sent = Ще не надіслано
widget-rejected = Не вдалося надіслати
widget-edit = Змінити текст
widget-offline = Немає зв’язку з асистентом. Ваші повідомлення збережуться і будуть надіслані, щойно зв’язок відновиться.
widget-connected = Зв’язок відновлено.
widget-retry = Спробувати зараз
widget-busy = Зараз пише багато людей. Ваше повідомлення буде надіслано за мить.
widget-failed = Не вдалося. Спробуйте ще раз трохи згодом.

# The demo page
widget-demo-title = Hej Göteborg: демонстрація
widget-demo-note = Це демонстраційна сторінка, а не офіційний сайт міста.
widget-demo-site = Показати як
widget-demo-theme = Вигляд
widget-demo-theme-auto = Як на пристрої
widget-demo-theme-light = Світлий
widget-demo-theme-dark = Темний
widget-demo-skip = Перейти до вмісту
widget-demo-city-heading = Що ви хочете зробити?
widget-demo-city-lead = Запитуйте своєю мовою про дитячі садки, переробку відходів, бібліотеки та інші послуги міста.
widget-demo-visit-heading = Ласкаво просимо до Гетеборга
widget-demo-visit-lead = Запитуйте своєю мовою про музеї, парки, архіпелаг і транспорт.
widget-demo-try = Спробуйте запитати
widget-demo-city-question-1 = Куди можна здати великогабаритні відходи?
widget-demo-city-question-2 = Куди викидати старі батарейки?
widget-demo-city-question-3 = Як подати заяву в дитячий садок?
widget-demo-visit-question-1 = Які музеї є в Гетеборзі?
widget-demo-visit-question-2 = Як дістатися до Slottsskogen?
widget-demo-visit-question-3 = Що можна робити з дітьми?

## assistant

# The conversation itself
assistant-greet = Добрий день! Що ви хочете дізнатися про Гетеборг або послуги міста?
assistant-thank = Будь ласка! Запитуйте ще.
assistant-goodbye = До побачення! Звертайтеся знову.
assistant-affirm = Добре! Що ви хочете дізнатися?
assistant-deny = Гаразд. Напишіть, якщо вас цікавить щось інше.
assistant-bot = Так, я робот: ШІ-асистент міста Гетеборг. Я відповідаю на основі даних міста й показую джерело. Я не приймаю рішень. Якщо хочете, можна поговорити з людиною.
assistant-capabilities =
    Я можу допомогти з таким:
    • години роботи, адреси й контакти бібліотек, басейнів, центрів переробки відходів, музеїв та інших місць
    • сортування відходів
    • послуги міста: дитячий садок, школа, догляд за літніми людьми, дозволи на будівництво, паркування, підтримка та багато іншого
    • поради для гостей міста: транспорт, квитки, визначні місця та події
    Ви можете писати своєю мовою. Я не приймаю рішень і не даю особистих порад.
assistant-example-sorting = Сортування відходів удома
assistant-example-preschool = Заява в дитячий садок
assistant-example-tickets = Квитки на трамвай
assistant-simplify =
    { $title }, коротко:

    { $text }
assistant-simplify-person = Якщо все ще незрозуміло, може пояснити людина.
assistant-source-checked = Ось джерела моєї останньої відповіді та дати, коли їх перевіряли.
assistant-source-unchecked = Ось джерела моєї останньої відповіді. Принаймні одне з них давно не перевіряли, тому загляньте туди, перш ніж щось планувати.
assistant-source-none = Я ще не дав відповіді, яка має джерело. Поставте запитання, і я покажу, звідки взято відповідь.
assistant-frustrated = Шкода, що я не допоміг. Спробуйте запитати інакше або поговоріть з людиною.
assistant-language-changed = Далі розмовляємо цією мовою: { $language }.
assistant-language-which = Якою мовою ви хочете розмовляти?

# Not understood, not known, not ours
assistant-fallback = Я цього не знаю або не зрозумів запитання. Спробуйте іншими словами.
assistant-fallback-near = Я не певен, що правильно зрозумів. Ви маєте на увазі щось із цього? Якщо ні, запитайте інакше.
assistant-fallback-person = На жаль, я не розумію. Хочете поговорити з людиною?
assistant-clarify = Ви маєте на увазі щось із цього?
assistant-out-of-scope = З цим я не можу допомогти. Я відповідаю на запитання про послуги міста Гетеборг і про відвідування Гетеборга.
assistant-out-of-scope-person = На це я теж не можу відповісти. Хочете поговорити з людиною?
assistant-decline-decision = Я не можу цього вирішити чи передбачити. Рішення приймають працівники міста, і більшість рішень можна оскаржити. Я можу розповісти, як це працює і куди подавати заяву.
assistant-decline-opinion = Я не маю власної думки й не складаю рейтингів. Але можу надати факти.
assistant-choice-place-hours = Години роботи
assistant-choice-place-open-now = Чи відчинено зараз
assistant-choice-place-address = Адреса і як дістатися
assistant-choice-place-contact = Телефон, електронна пошта чи вебсайт
assistant-choice-place-price = Скільки це коштує
assistant-choice-place-info = Більше про це місце
assistant-choice-nearest-place = Що найближче
assistant-choice-list-places = Які є місця
assistant-choice-waste-sorting = Як щось сортувати
assistant-choice-capabilities = З чим я можу допомогти
assistant-choice-change-language = Змінити мову

# Buttons
assistant-button-person = Поговорити з людиною
assistant-button-address = Адреса і як дістатися
assistant-button-hours = Години роботи
assistant-button-hours-of = Години роботи: { $place }
assistant-button-nearest = Показати найближче
assistant-button-capabilities = З чим ви можете допомогти?

# Which place
assistant-which-place = Яке місце ви маєте на увазі? Напишіть назву, наприклад Stadsbiblioteket.
assistant-place-not-known = Я не знаю цього місця. Перевірте, будь ласка, написання або запитайте про інше місце.
assistant-which-of-these = Що саме ви маєте на увазі?
assistant-which-of-category = Яке саме місце ви маєте на увазі? Можна також написати район. Тема: { $category }.
assistant-which-in-area = Що ви шукаєте? Район: { $area }.
assistant-none-in-area = Нічого не знаходжу. Район: { $area } ({ $category }). Показати, що найближче?

# Opening hours
assistant-hours-open = { $place }, { $date }: відчинено { $hours }.
assistant-hours-open-usual = { $place }, { $date }: зазвичай відчинено { $hours }.
assistant-hours-closed = { $place }, { $date }: зачинено.
assistant-hours-closed-usual = { $place }, { $date }: зазвичай зачинено.
assistant-hours-day-unknown = { $place }, { $date }: я не знаю годин роботи.
assistant-hours-always = { $place }: відчинено завжди, удень і вночі, щодня.
assistant-hours-week = У звичайний тиждень:
assistant-hours-line = • { $weekday }: { $hours }
assistant-closed-word = зачинено
assistant-hours-check = Ці години давно не перевіряли. Подивіться на вебсайті, перш ніж іти.
assistant-hours-occasion = { $date }: { $occasion }. Години роботи можуть бути іншими.
assistant-hours-unknown = { $place }: я не маю надійних даних про години роботи.
assistant-hours-unknown-occasion = { $date }: { $occasion }. На цей день я не маю надійних даних про години роботи: { $place }.
assistant-open-now = { $place }: зараз відчинено.
assistant-open-now-usual = { $place }: у цей час зазвичай відчинено.
assistant-closed-now = { $place }: зараз зачинено.
assistant-closed-now-usual = { $place }: у цей час зазвичай зачинено.
assistant-open-then = { $place }, { $date }, { $time }: відчинено.
assistant-open-then-usual = { $place }, { $date }, { $time }: зазвичай відчинено.
assistant-closed-then = { $place }, { $date }, { $time }: зачинено.
assistant-closed-then-usual = { $place }, { $date }, { $time }: зазвичай зачинено.
assistant-open-until = Зачиняється о { $time }.
assistant-opens-next = Наступне відкриття: { $date }, { $time }.
assistant-weekday-mon = понеділок
assistant-weekday-tue = вівторок
assistant-weekday-wed = середа
assistant-weekday-thu = четвер
assistant-weekday-fri = п’ятниця
assistant-weekday-sat = субота
assistant-weekday-sun = неділя

# Where to look and whom to call
assistant-look-at = Актуальна інформація: { $link }
assistant-call = Можна також зателефонувати: { $phone }.
assistant-contact-centre = Відповісти може також контактний центр міста Гетеборг (kontaktcenter): { $phone }, { $email }.

# Addresses
assistant-address = { $place }: { $address }.
assistant-address-line = Адреса: { $address }.
assistant-address-check = Адресу давно не перевіряли.
assistant-address-area = { $place } – район: { $area }. Я не маю надійної адреси.
assistant-address-unknown = { $place }: я не маю надійної адреси.
assistant-directions = { $directions }
assistant-plan-trip = Сплануйте поїздку з Västtrafik: { $link }

# Contact and price
assistant-contact = Контакти – { $place }:
assistant-contact-unknown = { $place }: я не маю надійних контактних даних.
assistant-contact-phone = Телефон: { $value }
assistant-contact-email = Електронна пошта: { $value }
assistant-contact-website = Вебсайт: { $value }
assistant-contact-check = Ці дані давно не перевіряли.
assistant-price = { $place }: { $price }
assistant-price-usual = { $place }, за даними, які давно не перевіряли: { $price }
assistant-price-check = Сьогоднішню ціну дивіться на вебсайті.
assistant-price-unknown = { $place }: я не маю надійних даних про ціну.

# Places
assistant-place = { $place }: { $description }
assistant-place-category = { $place } ({ $category }).
assistant-nearest = Найближче – { $from } ({ $category }):
assistant-nearest-line = • { $place }
assistant-nearest-line-address = • { $place }, { $address }
assistant-nearest-line-distance = • { $place }, приблизно { $distance }
assistant-nearest-line-address-distance = • { $place }, { $address }, приблизно { $distance }
assistant-nearest-exactness = Відстані приблизні, по прямій, бо я рахую від середини району.
assistant-nearest-rough = Ці місця так близько, що я не можу назвати надійної відстані.
assistant-nearest-missing = Місця, які не показано, бо я не знаю їхнього розташування: { $count }.
assistant-nearest-where = Найближче до чого? Напишіть район, зупинку або вулицю. Я не знаю, де ви. Тема: { $category }.
assistant-nearest-unknown = { $from }: я не можу визначити, що найближче ({ $category }).
assistant-list = У Гетеборзі ({ $category }, { $count }):
assistant-list-in-area = Район: { $area } ({ $category }):
assistant-list-instead = Я не можу визначити відстань, але в Гетеборзі є ({ $category }):
assistant-list-none = Я не маю про це інформації ({ $category }).
assistant-list-line = • { $place }
assistant-list-line-address = • { $place }, { $address }

# Waste
assistant-waste = { $item } – вид відходів: { $fraction }.
assistant-waste-where = { $where }
assistant-waste-note = { $note }
assistant-waste-which = Що саме ви маєте на увазі?
assistant-waste-unknown = Я не певен, як це сортувати. Запитайте працівників центру переробки відходів або назвіть це іншим словом.

# Articles
assistant-article = { $title }

## chat

# The greeting
chat-welcome = Добрий день! Я Hej Göteborg, ШІ-асистент. Тож ви розмовляєте з комп’ютером, і він може помилятися.
chat-welcome-city = Я відповідаю на запитання про послуги міста: дитячі садки, відходи, бібліотеки, години роботи та багато іншого. Пишіть мовою, якою вам зручно.
chat-welcome-visit = Я відповідаю на запитання гостей Гетеборга: музеї, парки, визначні місця, транспорт. Пишіть мовою, якою вам зручно.
chat-welcome-storage =
    { $days ->
        [one] Розмова зберігається { $days } день після завершення. Ви можете видалити її будь-коли.
        [few] Розмова зберігається { $days } дні після завершення. Ви можете видалити її будь-коли.
       *[other] Розмова зберігається { $days } днів після завершення. Ви можете видалити її будь-коли.
    }

# Quick replies; the chat-ask ones are sent as if the visitor had written them
chat-ask-waste = Куди можна здати великогабаритні відходи?
chat-ask-batteries = Куди викидати старі батарейки?
chat-ask-preschool = Як подати заяву в дитячий садок?
chat-ask-museums = Які музеї є в Гетеборзі?
chat-ask-parks = Які парки можна відвідати?
chat-ask-transport = Як користуватися громадським транспортом у Гетеборзі?
chat-button-human = Поговорити з людиною
chat-button-back = Назад до асистента
chat-button-leave = Залишити повідомлення
chat-button-cancel = Скасувати

# Language
chat-language-unsupported = Я ще не можу відповідати вашою мовою. На вибір: { $languages }.
chat-article-language = Цього тексту ще немає вашою мовою. Ось він іншою мовою: { $language }.
chat-text-missing = Зараз відповідь не можна показати. Спробуйте ще раз трохи згодом.

# What chat says about the conversation itself
chat-emergency = Хтось у небезпеці? Негайно телефонуйте 112.
chat-masked = Я приховав особисті дані у вашому повідомленні. Не пишіть тут таких даних.
chat-engine-away = Ваше запитання збережено, але відповідь зараз затримується. Вона з’явиться тут, щойно я зможу відповісти. Ви також можете попросити поговорити з людиною.
chat-engine-gave-up = На жаль, я не зміг відповісти на ваше повідомлення. Запитайте ще раз або попросіть поговорити з людиною.
chat-nothing-to-repeat = Я ще не дав жодної відповіді. Що ви хочете дізнатися?

# Asking for a person
chat-human-nobody = Ви хочете поговорити з людиною. Зараз у чаті немає жодного працівника.
chat-human-still-waiting = Ваше повідомлення збережено для працівників. Зараз у чаті немає жодного працівника.
chat-human-position = Ваше місце в черзі: { $position }.
chat-human-contact-phone = Ви можете зателефонувати до контактного центру міста: { $phone }.
chat-human-contact-email = Ви можете написати електронного листа до контактного центру: { $email }.
chat-human-contact-website = Вебсайт контактного центру: { $website }.
chat-human-choices = Ви можете залишити повідомлення і вказати, як з вами зв’язатися, або повернутися до асистента.
chat-human-back = Ви знову розмовляєте з асистентом. Що ви хочете дізнатися?
chat-leave-how = Напишіть повідомлення і вкажіть, як з вами зв’язатися: номер телефону або електронну пошту. Наступний текст, який ви надішлете, і буде цим повідомленням.
chat-leave-storage = Повідомлення зберігається зашифрованим. Прочитати його можуть лише працівники. Воно буде видалене, якщо ви видалите розмову.
chat-leave-done = Дякуємо! Ваше повідомлення збережено для працівників. Я не можу сказати, коли вони його прочитають. Якщо справа термінова, зверніться до контактного центру.

# The visitor's own copy
chat-transcript-title = Розмова з Hej Göteborg
chat-transcript-visitor = Ви
chat-transcript-assistant = Hej Göteborg
chat-transcript-staff = Працівник
chat-transcript-system = Інформація

# Units and lists
unit-metres = { $n } м
unit-kilometres = { $n } км
unit-interval = { $from }–{ $to }
unit-all-day = цілодобово
unit-closed = зачинено
unit-list-next = { $list }, { $item }
unit-list-last = { $list } та { $item }

# Problems
error-malformed = Не вдалося прочитати запит. Перевірте, чи це правильний JSON з потрібними полями.
error-text-empty = Повідомлення порожнє. Напишіть щось і надішліть ще раз.
error-text-too-long = Повідомлення задовге. Найбільша кількість символів: { $longest }.
error-body-too-large = Надіслані дані завеликі.
error-button-unknown = Ця кнопка не належить до цієї розмови. Напишіть запитання.
error-language-unknown = Невідома мова. Виберіть мову зі списку.
error-token-missing = Немає ключа до розмови. Почніть нову розмову.
error-token-wrong = Ключ не належить до цієї розмови. Почніть нову розмову.
error-origin = Цей вебсайт не може використовувати асистента.
error-not-found = Такої сторінки немає.
error-conversation-unknown = Такої розмови немає або її видалено. Почніть нову розмову.
error-message-unknown = У цій розмові немає такого повідомлення.
error-method-not-allowed = Цю дію не можна виконати за цією адресою.
error-not-acceptable = Відповідь недоступна в потрібному форматі.
error-conversation-closed = Розмову завершено. Почніть нову, якщо хочете запитати ще.
error-too-many =
    { $seconds ->
        [one] Забагато повідомлень за короткий час. Зачекайте { $seconds } секунду і спробуйте ще раз.
        [few] Забагато повідомлень за короткий час. Зачекайте { $seconds } секунди і спробуйте ще раз.
       *[other] Забагато повідомлень за короткий час. Зачекайте { $seconds } секунд і спробуйте ще раз.
    }
error-not-stored = Не вдалося зберегти повідомлення. Спробуйте ще раз трохи згодом.
error-internal = Сталася помилка з нашого боку. Спробуйте ще раз трохи згодом.

## emergency

# First what to do, then whom to call
emergency-life =
    Чиєсь життя в небезпеці? Телефонуйте зараз { $sos }. Дзвінок безкоштовний.

    Скажіть, де ви і що сталося. Робіть те, що вам скажуть. Залишайтеся з людиною, якщо це для вас безпечно.

    Медична порада, коли немає загрози життю: { $health }.

emergency-self-harm =
    Добре, що ви про це пишете. Ви не мусите бути з цим наодинці.

    Це терміново? Телефонуйте зараз { $sos } або попросіть когось поруч.

    Щоб поговорити: лінія запобігання самогубствам (Självmordslinjen) { $suicide_line }. До 18 років: Bris { $bris }. Медична порада: { $health }.

emergency-violence =
    Ви в небезпеці? Якщо можете, йдіть у безпечне місце. Телефонуйте зараз { $sos }.

    Ви також можете поговорити: Kvinnofridslinjen { $women_line }. Невідкладна соціальна служба, вечорами, вночі та у вихідні: { $social }.

    Поліція, коли не терміново: { $police }.

    Насильство — не ваша провина.

emergency-poisoning =
    Людина непритомна, важко дихає або має судоми? Телефонуйте зараз { $sos }.

    Інакше телефонуйте до токсикологічного центру: { $poison }. Тримайте поруч упаковку або рослину. Не чекайте на симптоми. Не викликайте блювання.

    Інші медичні поради: { $health }.

emergency-child =
    Дитина зараз у небезпеці? Телефонуйте { $sos }.

    Якщо ви непокоїтеся за дитину: зверніться до соціальної служби. Вечорами, вночі та у вихідні: невідкладна соціальна служба, { $social }.

    Якщо тобі менше 18 років, можеш поговорити з Bris: { $bris }. Те, що відбувається, — не твоя провина.
