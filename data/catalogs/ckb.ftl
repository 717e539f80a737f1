## widget

# The button that opens the chat, and the panel
widget-title = Hej Göteborg
widget-launcher = لە Hej Göteborg بپرسە
widget-unread = نامەی نەخوێندراوە: { $n }
widget-panel = گفتوگۆ لەگەڵ Hej Göteborg
widget-subtitle = یاریدەدەری ژیری دەستکرد
widget-notice = تۆ لەگەڵ یاریدەدەرێکی ژیری دەستکرد قسە دەکەیت. دەشێت هەڵە بکات. ژمارەی کەسی (personnummer) یان زانیاری هەستیاری تر مەنووسە.
widget-notice-staff = تۆ لەگەڵ کارمەندێک قسە دەکەیت. ئەگەر بە دوو زمانی جیاواز بنووسن، کۆمپیوتەر وەریدەگێڕێت.
widget-close = داخستنی گفتوگۆ
widget-menu = هەڵبژاردنی تر
widget-language = زمان
widget-language-changed = زمانەکە ئێستا ئەمەیە: { $language }.

# Writing
widget-log = گفتوگۆ
widget-input = پرسیارەکەت
widget-placeholder = پرسیارەکەت بنووسە
widget-send = ناردن
widget-remaining = ژمارەی پیتی ماوە: { $n }
widget-too-long = دەقەکە زۆر درێژە. ژمارەی پیتی زیادە: { $n }
widget-replies = وەڵامی پێشنیارکراو

# A way to a person; person-request is what is sent in the visitor's name
widget-person = قسەکردن لەگەڵ کارمەند
widget-person-request = دەمەوێت لەگەڵ کارمەندێک قسە بکەم
widget-waiting = تۆ لە سرەدایت بۆ قسەکردن لەگەڵ کارمەند.
widget-position = سرەی تۆ: { $n }
widget-with-staff = کارمەندێک لە گفتوگۆکەدایە.
widget-closed = گفتوگۆکە کۆتایی هات.
widget-new = دەستپێکردنی گفتوگۆی نوێ
widget-lost = گفتوگۆی پێشوو نەماوە. گفتوگۆیەکی نوێ دەستی پێ کرد.

# Who says what
widget-from-you = تۆ
widget-from-assistant = Hej Göteborg
widget-from-staff = کارمەند
widget-from-system = زانیاری
widget-typing = یاریدەدەر دەنووسێت …
widget-emergency = لە کاتی مەترسیدا

# Sources, translation, facts about a place
widget-sources = سەرچاوەکان
widget-verified = ڕۆژی پشکنین: { $date }
widget-unverified = نەپشکنراوە
widget-new-window = لە پەنجەرەیەکی نوێ دەکرێتەوە
widget-translated = وەرگێڕانی کۆمپیوتەر
widget-show-original = پیشاندانی دەقی بنەڕەتی
widget-show-translation = پیشاندانی وەرگێڕان
widget-address = ناونیشان
widget-hours = کاتی کارکردن
widget-phone = تەلەفۆن
widget-email = ئیمەیل
widget-website = ماڵپەڕ
widget-distance = دووری
widget-price = نرخ
widget-directions = چۆنیەتی گەیشتن

# What the visitor thinks of an answer
widget-helpful = ئایا ئەم وەڵامە سوودی هەبوو؟
widget-helpful-yes = بەڵێ، وەڵامەکە سوودی هەبوو
widget-helpful-no = نەخێر، وەڵامەکە سوودی نەبوو
widget-comment = دەتەوێت زیاتر بڵێیت؟ (بە ئارەزوو)
widget-comment-hint = زانیاری کەسی مەنووسە.
widget-comment-send = ناردنی بۆچوون
widget-comment-skip = تێپەڕاندن
widget-thanks = سوپاس بۆ بۆچوونەکەت.

# The visitor's own copy, and deletion
widget-copy = کۆپیکردنی گفتوگۆ
widget-copied = گفتوگۆکە کۆپی کرا.
widget-copy-failed = کۆپیکردن سەرکەوتوو نەبوو. لە جیاتی ئەوە گفتوگۆکە دابەزێنە.
widget-download = دابەزاندنی گفتوگۆ
widget-delete = سڕینەوەی گفتوگۆ
widget-delete-question = دەتەوێت گفتوگۆکە بسڕیتەوە؟
widget-delete-explanation = ئەوەی بۆ یاریدەدەرت نووسیوە یەکسەر دەسڕێتەوە و ناگەڕێتەوە. گفتوگۆ لەگەڵ کارمەندان بەپێی یاساکانی شار دەسڕێتەوە.
widget-delete-confirm = بەڵێ، بیسڕەوە
widget-cancel = هەڵوەشاندنەوە
widget-deleted = گفتوگۆکە سڕایەوە.

# When something fails
widget-sending = دەنێردرێت …
widget-not-sent = هێشتا نەنێردراوە
widget-rejected = نەنێردرا
widget-edit = گۆڕینی دەق
widget-offline = پەیوەندی لەگەڵ یاریدەدەر نییە. ئەوەی دەینووسیت دەپارێزرێت و کاتێک پەیوەندی گەڕایەوە دەنێردرێت.
widget-connected = پەیوەندی گەڕایەوە.
widget-retry = ئێستا هەوڵ بدەوە
widget-busy = ئێستا خەڵکی زۆر دەنووسن. نامەکەت دوای کەمێک دەنێردرێت.
widget-failed = سەرکەوتوو نەبوو. دوای کەمێک هەوڵ بدەوە.

# The demo page
widget-demo-title = Hej Göteborg: نموونە
widget-demo-note = ئەمە لاپەڕەی نموونەیە، ماڵپەڕی شار نییە.
widget-demo-site = پیشاندان وەک
widget-demo-theme = ڕووکار
widget-demo-theme-auto = وەک ئامێرەکە
widget-demo-theme-light = ڕووناک
widget-demo-theme-dark = تاریک
widget-demo-skip = بڕۆ بۆ ناوەڕۆک
widget-demo-city-heading = دەتەوێت چی بکەیت؟
widget-demo-city-lead = بە زمانی خۆت بپرسە لەسەر باخچەی ساوایان، ڕیسایکلین، کتێبخانە و خزمەتگوزارییەکانی تری شار.
widget-demo-visit-heading = بەخێربێیت بۆ گۆتنبێرگ
widget-demo-visit-lead = بە زمانی خۆت بپرسە لەسەر مۆزەخانە، پارک، دوورگە و هاتوچۆ.
widget-demo-try = ئەمە بپرسە
widget-demo-city-question-1 = زبڵی گەورە لە کوێ دابنێم؟
widget-demo-city-question-2 = پاتری کۆن لە کوێ فڕێ بدەم؟
widget-demo-city-question-3 = چۆن داوای باخچەی ساوایان (förskola) بکەم؟
widget-demo-visit-question-1 = چ مۆزەخانەیەک لە گۆتنبێرگ هەیە؟
widget-demo-visit-question-2 = چۆن بچم بۆ Slottsskogen؟
widget-demo-visit-question-3 = لەگەڵ منداڵان چی بکەین؟

## assistant

# The conversation itself
assistant-greet = سڵاو! چی دەتەوێت بزانیت لەسەر گۆتنبێرگ یان خزمەتگوزارییەکانی شار؟
assistant-thank = شایەنی نییە! دەتوانیت زیاتر بپرسیت.
assistant-goodbye = خواحافیز! هەر کاتێک بتەوێت دەتوانیت بگەڕێیتەوە.
assistant-affirm = باشە! چی دەتەوێت بزانیت؟
assistant-deny = باشە. ئەگەر پرسیاری ترت هەیە پێم بڵێ.
assistant-bot = بەڵێ، من ڕۆبۆتم: یاریدەدەرێکی ژیری دەستکرد لە شاری گۆتنبێرگەوە. بە زانیاری شار وەڵام دەدەمەوە و سەرچاوەکە پیشان دەدەم. من بڕیار نادەم. ئەگەر بتەوێت لەگەڵ مرۆڤ قسە بکەیت، دەتوانیت.
assistant-capabilities =
    دەتوانم لەم شتانەدا یارمەتیت بدەم:
    • کاتی کارکردن، ناونیشان و پەیوەندی کتێبخانە، مەلەوانگە، ناوەندی ڕیسایکلین، مۆزەخانە و شوێنی تر
    • چۆن زبڵ جیا بکەیتەوە
    • خزمەتگوزاری شار: باخچەی ساوایان، قوتابخانە، چاودێری بەساڵاچووان، مۆڵەتی بیناسازی، پارککردن، پشتگیری و شتی تر
    • ڕێنمایی بۆ میوانان: هاتوچۆ، بلیت، شوێنی گەشتیاری و بۆنەکان
    دەتوانیت بە زمانی خۆت بنووسیت. من بڕیار نادەم و ڕاوێژی کەسی نادەم.
assistant-example-sorting = جیاکردنەوەی زبڵ لە ماڵەوە
assistant-example-preschool = داواکردنی باخچەی ساوایان
assistant-example-tickets = بلیتی ترام
assistant-simplify =
    { $title }، بە کورتی:

    { $text }
assistant-simplify-person = ئەگەر هێشتا تێنەگەیشتیت، کارمەندێک دەتوانێت ڕوونی بکاتەوە.
assistant-source-checked = ئەمانە سەرچاوەی دوا وەڵامی منن، لەگەڵ ڕۆژی پشکنینیان.
assistant-source-unchecked = ئەمانە سەرچاوەی دوا وەڵامی منن. لانیکەم یەکێکیان لەم دواییەدا نەپشکنراوە. پێش ئەوەی پشتی پێ ببەستیت سەیری بکە.
assistant-source-none = هێشتا وەڵامێکم بە سەرچاوە نەداوە. شتێک بپرسە، پیشانت دەدەم وەڵامەکە لە کوێوە دێت.
assistant-frustrated = ببورە کە یارمەتیم نەدایت. تکایە بە شێوەیەکی تر بپرسە، یان لەگەڵ کارمەندێک قسە بکە.
assistant-language-changed = ئێستا بەم زمانە بەردەوام دەبین: { $language }.
assistant-language-which = دەتەوێت چ زمانێک بەکار بهێنیت؟

# Not understood, not known, not ours
assistant-fallback = ئەمە نازانم، یان لە پرسیارەکە تێنەگەیشتم. تکایە بە وشەی تر بپرسە.
assistant-fallback-near = دڵنیا نیم کە تێگەیشتم. مەبەستت یەکێک لەمانەیە؟ ئەگەر نا، تکایە بە شێوەیەکی تر بپرسە.
assistant-fallback-person = ببورە، تێناگەم. دەتەوێت لە جیاتی ئەوە لەگەڵ کارمەندێک قسە بکەیت؟
assistant-clarify = مەبەستت یەکێک لەمانەیە؟
assistant-out-of-scope = ناتوانم لەمەدا یارمەتیت بدەم. من وەڵامی پرسیار دەدەمەوە لەسەر خزمەتگوزارییەکانی شاری گۆتنبێرگ و سەردانی گۆتنبێرگ.
assistant-out-of-scope-person = وەڵامی ئەمەش نازانم. دەتەوێت لەگەڵ کارمەندێک قسە بکەیت؟
assistant-decline-decision = من ناتوانم بڕیار لەمە بدەم یان پێشبینی بکەم. کارمەندانی شار (handläggare) بڕیار دەدەن، و زۆربەی بڕیارەکان دەتوانرێت تانەیان لێ بدرێت. دەتوانم پێت بڵێم چۆنە و لە کوێ داوا بکەیت.
assistant-decline-opinion = من بۆچوونم نییە و ڕیزبەندی ناکەم. بەڵام دەتوانم زانیاریت بدەمێ.
assistant-choice-place-hours = کاتی کارکردن
assistant-choice-place-open-now = ئایا ئێستا کراوەیە
assistant-choice-place-address = ناونیشان و چۆنیەتی گەیشتن
assistant-choice-place-contact = تەلەفۆن، ئیمەیل یان ماڵپەڕ
assistant-choice-place-price = نرخەکەی چەندە
assistant-choice-place-info = زیاتر لەسەر شوێنەکە
assistant-choice-nearest-place = کامەیان نزیکترە
assistant-choice-list-places = چ شوێنێک هەیە
assistant-choice-waste-sorting = چۆن شتێک جیا بکەمەوە
assistant-choice-capabilities = لە چیدا یارمەتی دەدەم
assistant-choice-change-language = گۆڕینی زمان

# Buttons
assistant-button-person = قسەکردن لەگەڵ کارمەند
assistant-button-address = ناونیشان و چۆنیەتی گەیشتن
assistant-button-hours = کاتی کارکردن
assistant-button-hours-of = کاتی کارکردن: { $place }
assistant-button-nearest = نزیکترین پیشان بدە
assistant-button-capabilities = لە چیدا یارمەتی دەدەیت؟

# Which place
assistant-which-place = مەبەستت کام شوێنە؟ ناوەکەی بنووسە، بۆ نموونە Stadsbiblioteket.
assistant-place-not-known = ئەو شوێنە ناناسم. تکایە ڕێنووسەکەی بپشکنە، یان پرسیار لە شوێنێکی تر بکە.
assistant-which-of-these = مەبەستت کامەیانە؟
assistant-which-of-category = مەبەستت کامەیانە؟ دەتوانیت ناوی گەڕەکێکیش بنووسیت. بابەت: { $category }.
assistant-which-in-area = لەم ناوچەیە بۆ چی دەگەڕێیت: { $area }؟
assistant-none-in-area = لەم ناوچەیە هیچ نادۆزمەوە: { $area } ({ $category }). نزیکترین پیشان بدەم؟

# Opening hours
assistant-hours-open = { $place }، { $date }: کاتی کارکردن { $hours }.
assistant-hours-open-usual = { $place }، { $date }: کاتی کارکردن بە زۆری { $hours }.
assistant-hours-closed = { $place }، { $date }: داخراوە.
assistant-hours-closed-usual = { $place }، { $date }: بە زۆری داخراوە.
assistant-hours-day-unknown = { $date }: نازانم ئەم شوێنە کەی کراوەیە: { $place }.
assistant-hours-always = { $place }: هەمیشە کراوەیە، شەو و ڕۆژ، هەموو ڕۆژێک.
assistant-hours-week = لە هەفتەیەکی ئاساییدا:
assistant-hours-line = • { $weekday }: { $hours }
assistant-closed-word = داخراوە
assistant-hours-check = ئەم کاتانە لەم دواییەدا نەپشکنراون. پێش ڕۆیشتن سەیری ماڵپەڕەکە بکە.
assistant-hours-occasion = { $date }: { $occasion }. دەشێت کاتەکان لەو ڕۆژەدا جیاواز بن.
assistant-hours-unknown = کاتی کارکردنی دڵنیام نییە بۆ ئەم شوێنە: { $place }.
assistant-hours-unknown-occasion = { $date }: { $occasion }. بۆ ئەو ڕۆژە کاتی کارکردنی دڵنیام نییە: { $place }.
assistant-open-now = { $place }: ئێستا کراوەیە.
assistant-open-now-usual = { $place }: بە زۆری لەم کاتەدا کراوەیە.
assistant-closed-now = { $place }: ئێستا داخراوە.
assistant-closed-now-usual = { $place }: بە زۆری لەم کاتەدا داخراوە.
assistant-open-then = { $place }، { $date }، کاتژمێر { $time }: کراوەیە.
assistant-open-then-usual = { $place }، { $date }، کاتژمێر { $time }: بە زۆری کراوەیە.
assistant-closed-then = { $place }، { $date }، کاتژمێر { $time }: داخراوە.
assistant-closed-then-usual = { $place }، { $date }، کاتژمێر { $time }: بە زۆری داخراوە.
assistant-open-until = کاتژمێر { $time } دادەخرێت.
assistant-opens-next = جاری داهاتوو دەکرێتەوە: { $date }، کاتژمێر { $time }.
assistant-weekday-mon = دووشەممە
assistant-weekday-tue = سێشەممە
assistant-weekday-wed = چوارشەممە
assistant-weekday-thu = پێنجشەممە
assistant-weekday-fri = هەینی
assistant-weekday-sat = شەممە
assistant-weekday-sun = یەکشەممە

# Where to look and whom to call
assistant-look-at = زانیاری نوێ لێرەیە: { $link }
assistant-call = هەروەها دەتوانیت تەلەفۆن بکەیت: { $phone }.
assistant-contact-centre = ناوەندی پەیوەندی شاری گۆتنبێرگیش (kontaktcenter) دەتوانێت وەڵام بداتەوە: { $phone }، { $email }.

# Addresses
assistant-address = { $place }: { $address }.
assistant-address-line = ناونیشان: { $address }.
assistant-address-check = ناونیشانەکە لەم دواییەدا نەپشکنراوە.
assistant-address-area = { $place }: ناوچەکە { $area }. ناونیشانی شەقامی دڵنیام نییە.
assistant-address-unknown = ناونیشانی دڵنیام نییە بۆ ئەم شوێنە: { $place }.
assistant-directions = { $directions }
assistant-plan-trip = گەشتەکەت لەگەڵ Västtrafik پلان بکە: { $link }

# Contact and price
assistant-contact = زانیاری پەیوەندی، { $place }:
assistant-contact-unknown = زانیاری پەیوەندی دڵنیام نییە بۆ ئەم شوێنە: { $place }.
assistant-contact-phone = تەلەفۆن: { $value }
assistant-contact-email = ئیمەیل: { $value }
assistant-contact-website = ماڵپەڕ: { $value }
assistant-contact-check = ئەم زانیارییانە لەم دواییەدا نەپشکنراون.
assistant-price = { $place }: { $price }
assistant-price-usual = { $place }، بەپێی زانیارییەک کە لەم دواییەدا نەپشکنراوە: { $price }
assistant-price-check = بۆ نرخی ئەمڕۆ سەیری ماڵپەڕەکە بکە.
assistant-price-unknown = نرخی دڵنیام نییە بۆ ئەم شوێنە: { $place }.

# Places
assistant-place = { $place }: { $description }
assistant-place-category = { $place } ({ $category }).
assistant-nearest = نزیکترین لە { $from } ({ $category }):
assistant-nearest-line = • { $place }
assistant-nearest-line-address = • { $place }، { $address }
assistant-nearest-line-distance = • { $place }، نزیکەی { $distance }
assistant-nearest-line-address-distance = • { $place }، { $address }، نزیکەی { $distance }
assistant-nearest-exactness = دوورییەکان نزیکەیین و بە هێڵی ڕاستن، چونکە لە ناوەڕاستی ناوچەکەوە دەژمێرم.
assistant-nearest-rough = ئەوەندە نزیکن کە ناتوانم دوورییەکی دڵنیا بڵێم.
assistant-nearest-missing = ژمارەی ئەو شوێنانەی نەهاتوون چونکە نازانم لە کوێن: { $count }.
assistant-nearest-where = نزیک لە کوێ؟ ناوی گەڕەک، وێستگە یان شەقامێک بنووسە. من نازانم تۆ لە کوێیت. بابەت: { $category }.
assistant-nearest-unknown = ناتوانم بزانم کامەیان نزیکترە لە { $from } ({ $category }).
assistant-list = ئەمانە لە گۆتنبێرگن ({ $category }، ژمارە { $count }):
assistant-list-in-area = ئەمانە لەم ناوچەیەن: { $area } ({ $category }):
assistant-list-instead = ناتوانم دوورییەکە بزانم، بەڵام ئەمانە لە گۆتنبێرگن ({ $category }):
assistant-list-none = زانیاریم لەسەر ئەوە نییە ({ $category }).
assistant-list-line = • { $place }
assistant-list-line-address = • { $place }، { $address }

# Waste
assistant-waste = { $item }: لەم بەشەدا جیای بکەوە: { $fraction }.
assistant-waste-where = { $where }
assistant-waste-note = { $note }
assistant-waste-which = مەبەستت کام لەمانەیە؟
assistant-waste-unknown = دڵنیا نیم ئەوە چۆن جیا دەکرێتەوە. لە کارمەندانی ناوەندی ڕیسایکلین (återvinningscentral) بپرسە، یان بە وشەیەکی تر بڵێ چییە.

# Articles
assistant-article = { $title }

## chat

# The greeting
chat-welcome = سڵاو! من Hej Göteborg م، یاریدەدەرێکی ژیری دەستکرد. واتە لەگەڵ کۆمپیوتەر قسە دەکەیت، و دەشێت هەڵە بکات.
chat-welcome-city = وەڵامی پرسیار دەدەمەوە لەسەر خزمەتگوزارییەکانی شار: باخچەی ساوایان، زبڵ، کتێبخانە، کاتی کارکردن و شتی تر. بە هەر زمانێک دەتەوێت بنووسە.
chat-welcome-visit = وەڵامی پرسیاری میوانانی گۆتنبێرگ دەدەمەوە: مۆزەخانە، پارک، شوێنی گەشتیاری و هاتوچۆ. بە هەر زمانێک دەتەوێت بنووسە.
chat-welcome-storage =
    { $days ->
        [1] گفتوگۆکە یەک ڕۆژ دوای کۆتاییهاتنی دەپارێزرێت. هەر کاتێک بتەوێت دەتوانیت بیسڕیتەوە.
       *[other] گفتوگۆکە { $days } ڕۆژ دوای کۆتاییهاتنی دەپارێزرێت. هەر کاتێک بتەوێت دەتوانیت بیسڕیتەوە.
    }

# Quick replies; the chat-ask ones are sent as if the visitor had written them
chat-ask-waste = زبڵی گەورە لە کوێ دابنێم؟
chat-ask-batteries = پاتری کۆن لە کوێ فڕێ بدەم؟
chat-ask-preschool = چۆن داوای باخچەی ساوایان بکەم؟
chat-ask-museums = چ مۆزەخانەیەک لە گۆتنبێرگ هەیە؟
chat-ask-parks = سەردانی چ پارکێک بکەم؟
chat-ask-transport = چۆن پاس و ترام لە گۆتنبێرگ بەکار بهێنم؟
chat-button-human = قسەکردن لەگەڵ کارمەند
chat-button-back = گەڕانەوە بۆ یاریدەدەر
chat-button-leave = بەجێهێشتنی نامە
chat-button-cancel = هەڵوەشاندنەوە

# Language
chat-language-unsupported = هێشتا ناتوانم بە زمانی تۆ وەڵام بدەمەوە. دەتوانیت یەکێک لەم زمانانە هەڵبژێریت: { $languages }.
chat-article-language = ئەم دەقە هێشتا بە زمانی تۆ نییە. لێرە بە زمانێکی ترە: { $language }.
chat-text-missing = ئێستا ناتوانرێت وەڵامەکە پیشان بدرێت. تکایە دوای کەمێک هەوڵ بدەوە.

# What chat says about the conversation itself
chat-emergency = ئایا کەسێک لە مەترسیدایە؟ ئێستا تەلەفۆن بکە بۆ 112.
chat-masked = زانیاری کەسیم لە نووسینەکەتدا شاردەوە. تکایە شتی وا لێرە مەنووسە.
chat-engine-away = پرسیارەکەتم پاراستووە، بەڵام وەڵامەکە ئێستا دوا دەکەوێت. هەر کە بتوانم وەڵام بدەمەوە لێرە دێت. هەروەها دەتوانیت داوا بکەیت لەگەڵ کارمەند قسە بکەیت.
chat-engine-gave-up = ببورە، نەمتوانی وەڵامی نووسینەکەت بدەمەوە. تکایە دووبارە بپرسە، یان داوا بکە لەگەڵ کارمەند قسە بکەیت.
chat-nothing-to-repeat = هێشتا هیچ وەڵامێکم نەداوە. چی دەتەوێت بزانیت؟

# Asking for a person
chat-human-nobody = دەتەوێت لەگەڵ مرۆڤ قسە بکەیت. ئێستا هیچ کارمەندێک لە گفتوگۆدا نییە.
chat-human-still-waiting = نووسینەکەتم بۆ کارمەندان پاراستووە. ئێستا هیچ کارمەندێک لە گفتوگۆدا نییە.
chat-human-position = سرەی تۆ: { $position }.
chat-human-contact-phone = دەتوانیت تەلەفۆن بۆ ناوەندی پەیوەندی شار (kontaktcenter) بکەیت: { $phone }.
chat-human-contact-email = دەتوانیت ئیمەیل بۆ ناوەندی پەیوەندی بنێریت: { $email }.
chat-human-contact-website = ماڵپەڕی ناوەندی پەیوەندی: { $website }.
chat-human-choices = دەتوانیت نامەیەک بەجێ بهێڵیت و بڵێیت چۆن پەیوەندیت پێوە بکەین، یان بگەڕێیتەوە بۆ یاریدەدەر.
chat-human-back = دووبارە لەگەڵ یاریدەدەر قسە دەکەیت. چی دەتەوێت بزانیت؟
chat-leave-how = نامەکەت بنووسە، و بڵێ چۆن پەیوەندیت پێوە بکەین: ژمارەی تەلەفۆن یان ئیمەیل. ئەوەی ئێستا دەینووسیت دەبێتە نامەکە.
chat-leave-storage = نامەکە بە کۆدکراوی دەپارێزرێت. تەنها کارمەندان دەتوانن بیخوێننەوە، و ئەگەر گفتوگۆکە بسڕیتەوە ئەویش دەسڕێتەوە.
chat-leave-done = سوپاس! نامەکەت بۆ کارمەندان پارێزراوە. ناتوانم بڵێم کەی دەیخوێننەوە. ئەگەر بەپەلەیە، پەیوەندی بە ناوەندی پەیوەندییەوە بکە.

# The visitor's own copy
chat-transcript-title = گفتوگۆ لەگەڵ Hej Göteborg
chat-transcript-visitor = تۆ
chat-transcript-assistant = Hej Göteborg
chat-transcript-staff = کارمەند
chat-transcript-system = زانیاری

# Units and lists
unit-metres = { $n } مەتر
unit-kilometres = { $n } کیلۆمەتر
unit-interval = { $from }–{ $to }
unit-all-day = شەو و ڕۆژ
unit-closed = داخراوە
unit-list-next = { $list }، { $item }
unit-list-last = { $list } و { $item }

# Problems
error-malformed = لە داواکارییەکە تێنەگەیشتم. دڵنیابە کە JSON ی دروستە و خانەکانی ڕاستن.
error-text-empty = نامەکە بەتاڵە. شتێک بنووسە و دووبارە بینێرە.
error-text-too-long = نامەکە زۆر درێژە. زۆرترین ژمارەی پیت: { $longest }.
error-body-too-large = ئەوەی ناردت زۆر گەورەیە.
error-button-unknown = ئەم دوگمەیە هی ئەم گفتوگۆیە نییە. لە جیاتی ئەوە پرسیارەکەت بنووسە.
error-language-unknown = ئەم زمانە ناناسم. یەکێک لە زمانەکانی لیستەکە هەڵبژێرە.
error-token-missing = کلیلی گفتوگۆکە نییە. گفتوگۆیەکی نوێ دەست پێ بکە.
error-token-wrong = کلیلەکە هی ئەم گفتوگۆیە نییە. گفتوگۆیەکی نوێ دەست پێ بکە.
error-origin = ئەم ماڵپەڕە ڕێگەی نییە یاریدەدەر بەکار بهێنێت.
error-not-found = ئەم لاپەڕەیە نییە.
error-conversation-unknown = گفتوگۆکە نییە، یان سڕاوەتەوە. گفتوگۆیەکی نوێ دەست پێ بکە.
error-message-unknown = نامەکە لەم گفتوگۆیەدا نییە.
error-method-not-allowed = ئەمە لەم ناونیشانەدا ناکرێت.
error-not-acceptable = وەڵامەکە بەو شێوەیەی داوات کردووە نییە.
error-conversation-closed = گفتوگۆکە کۆتایی هات. ئەگەر دەتەوێت زیاتر بپرسیت، گفتوگۆیەکی نوێ دەست پێ بکە.
error-too-many =
    { $seconds ->
        [1] لە ماوەیەکی کورتدا نامەی زۆر هات. چرکەیەک چاوەڕێ بکە و هەوڵ بدەوە.
       *[other] لە ماوەیەکی کورتدا نامەی زۆر هات. { $seconds } چرکە چاوەڕێ بکە و هەوڵ بدەوە.
    }
error-not-stored = نامەکە نەپارێزرا. تکایە دوای کەمێک هەوڵ بدەوە.
error-internal = لای ئێمە هەڵەیەک ڕوویدا. تکایە دوای کەمێک هەوڵ بدەوە.

## emergency

# First what to do, then whom to call
emergency-life =
    ژیانی کەسێک لە مەترسیدایە؟ ئێستا پەیوەندی بە { $sos } بکە. پەیوەندییەکە بێبەرامبەرە.

    بڵێ لە کوێیت و چی ڕوویداوە. ئەوە بکە کە پێت دەڵێن. ئەگەر بۆت سەلامەتە لای کەسەکە بمێنەرەوە.

    ڕاوێژی پزیشکی کاتێک مەترسی ژیان نییە: { $health }.

emergency-self-harm =
    باشە کە ئەمە دەنووسیت. پێویست ناکات بە تەنیا بیت.

    بەپەلەیە؟ ئێستا پەیوەندی بە { $sos } بکە، یان داوا لە کەسێکی نزیکت بکە پەیوەندی بکات.

    بۆ قسەکردن: هێڵی ڕێگری لە خۆکوشتن (Självmordslinjen) { $suicide_line }. خوار 18 ساڵ: Bris { $bris }. ڕاوێژی پزیشکی: { $health }.

emergency-violence =
    لە مەترسیدایت؟ ئەگەر دەتوانیت بڕۆ بۆ شوێنێکی سەلامەت. ئێستا پەیوەندی بە { $sos } بکە.

    دەتوانیت لەگەڵ کەسێک قسە بکەیت: Kvinnofridslinjen { $women_line }. خزمەتگوزاری کۆمەڵایەتی فریاکەوتن، ئێواران، شەوان و کۆتایی هەفتە: { $social }.

    پۆلیس کاتێک بەپەلە نییە: { $police }.

    توندوتیژییەکە هەڵەی تۆ نییە.

emergency-poisoning =
    کەسەکە بێهۆشە، بە زەحمەت هەناسە دەدات یان گەشکەی هەیە؟ ئێستا پەیوەندی بە { $sos } بکە.

    ئەگەر نا، پەیوەندی بە ناوەندی زانیاری ژەهر بکە: { $poison }. پاکەتەکە یان ڕووەکەکە لای خۆت دابنێ. چاوەڕێی نیشانەکان مەکە. مەیڕشێنەرەوە.

    ڕاوێژی پزیشکی تر: { $health }.

emergency-child =
    منداڵێک ئێستا لە مەترسیدایە؟ پەیوەندی بە { $sos } بکە.

    ئەگەر نیگەرانی منداڵێکیت: پەیوەندی بە خزمەتگوزاری کۆمەڵایەتی بکە. ئێواران، شەوان و کۆتایی هەفتە: خزمەتگوزاری کۆمەڵایەتی فریاکەوتن { $social }.

    ئەگەر تەمەنت کەمترە لە 18 ساڵ، دەتوانیت لەگەڵ Bris قسە بکەیت: { $bris }. ئەوەی ڕوودەدات هەڵەی تۆ نییە.
