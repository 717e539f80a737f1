## widget

# The button that opens the chat, and the panel
widget-title = Hej Göteborg
widget-launcher = از Hej Göteborg بپرسید
widget-unread = پیام‌های نخوانده: { $n }
widget-panel = گفتگو با Hej Göteborg
widget-subtitle = دستیار هوش مصنوعی
widget-notice = شما با یک دستیار هوش مصنوعی گفتگو می‌کنید. ممکن است اشتباه کند. شماره شخصی (personnummer) یا اطلاعات حساس دیگر ننویسید.
widget-notice-staff = شما با یکی از کارمندان گفتگو می‌کنید. اگر به دو زبان متفاوت بنویسید، کامپیوتر ترجمه می‌کند.
widget-close = بستن گفتگو
widget-menu = گزینه‌های بیشتر
widget-language = زبان
widget-language-changed = زبان اکنون این است: { $language }.

# Writing
widget-log = گفتگو
widget-input = پرسش شما
widget-placeholder = پرسش خود را بنویسید
widget-send = فرستادن
widget-remaining = تعداد نویسه‌های باقی‌مانده: { $n }
widget-too-long = متن خیلی طولانی است. تعداد نویسه‌های اضافی: { $n }
widget-replies = پاسخ‌های پیشنهادی

# A way to a person; person-request is what is sent in the visitor's name
widget-person = گفتگو با کارمند
widget-person-request = می‌خواهم با یک کارمند صحبت کنم
widget-waiting = شما در نوبت گفتگو با کارمند هستید.
widget-position = نوبت شما: { $n }
widget-with-staff = یکی از کارمندان در گفتگو است.
widget-closed = گفتگو پایان یافته است.
widget-new = شروع گفتگوی جدید
widget-lost = گفتگوی قبلی دیگر وجود ندارد. گفتگوی جدیدی شروع شد.

# Who says what
widget-from-you = شما
widget-from-assistant = Hej Göteborg
widget-from-staff = کارمند
widget-from-system = اطلاع
widget-typing = دستیار در حال نوشتن است …
widget-emergency = در وضعیت اضطراری

# Sources, translation, facts about a place
widget-sources = منابع
widget-verified = تاریخ بررسی: { $date }
widget-unverified = بررسی نشده
widget-new-window = در پنجره جدید باز می‌شود
widget-translated = ترجمه کامپیوتری
widget-show-original = نمایش متن اصلی
widget-show-translation = نمایش ترجمه
widget-address = نشانی
widget-hours = ساعت کار
widget-phone = تلفن
widget-email = ایمیل
widget-website = وب‌سایت
widget-distance = فاصله
widget-price = قیمت
widget-directions = راه رسیدن

# What the visitor thinks of an answer
widget-helpful = آیا این پاسخ مفید بود؟
widget-helpful-yes = بله، پاسخ مفید بود
widget-helpful-no = نه، پاسخ مفید نبود
widget-comment = می‌خواهید بیشتر توضیح دهید؟ (اختیاری)
widget-comment-hint = اطلاعات شخصی ننویسید.
widget-comment-send = فرستادن نظر
widget-comment-skip = رد کردن
widget-thanks = از نظر شما متشکریم.

# The visitor's own copy, and deletion
widget-copy = کپی گفتگو
widget-copied = گفتگو کپی شد.
widget-copy-failed = کپی نشد. به جای آن گفتگو را دانلود کنید.
widget-download = دانلود گفتگو
widget-delete = پاک کردن گفتگو
widget-delete-question = آیا می‌خواهید گفتگو را پاک کنید؟
widget-delete-explanation = آنچه برای دستیار نوشته‌اید فوری پاک می‌شود و برنمی‌گردد. گفتگو با کارمندان طبق قواعد شهر پاک می‌شود.
widget-delete-confirm = بله، پاک شود
widget-cancel = لغو
widget-deleted = گفتگو پاک شد.

# When something fails
widget-sending = در حال فرستادن …
widget-not-sent = هنوز فرستاده نشده
widget-rejected = فرستاده نشد
widget-edit = تغییر متن
widget-offline = ارتباط با دستیار قطع است. نوشته شما حفظ می‌شود و وقتی ارتباط برگشت فرستاده می‌شود.
widget-connected = ارتباط دوباره برقرار شد.
widget-retry = اکنون امتحان کنید
widget-busy = افراد زیادی همین حالا می‌نویسند. پیام شما تا لحظه‌ای دیگر فرستاده می‌شود.
widget-failed = انجام نشد. کمی بعد دوباره امتحان کنید.

# The demo page
widget-demo-title = Hej Göteborg: نمایش آزمایشی
widget-demo-note = این یک صفحه آزمایشی است، نه وب‌سایت شهر.
widget-demo-site = نمایش به صورت
widget-demo-theme = ظاهر
widget-demo-theme-auto = مانند دستگاه
widget-demo-theme-light = روشن
widget-demo-theme-dark = تیره
widget-demo-skip = رفتن به محتوا
widget-demo-city-heading = می‌خواهید چه کار کنید؟
widget-demo-city-lead = درباره پیش‌دبستانی، بازیافت، کتابخانه و خدمات دیگر شهر به زبان خودتان بپرسید.
widget-demo-visit-heading = به گوتنبرگ خوش آمدید
widget-demo-visit-lead = درباره موزه‌ها، پارک‌ها، جزیره‌ها و رفت‌وآمد در شهر به زبان خودتان بپرسید.
widget-demo-try = این‌ها را بپرسید
widget-demo-city-question-1 = زباله حجیم را کجا تحویل بدهم؟
widget-demo-city-question-2 = باتری‌های کهنه را کجا بیندازم؟
widget-demo-city-question-3 = چطور برای پیش‌دبستانی (förskola) درخواست بدهم؟
widget-demo-visit-question-1 = در گوتنبرگ چه موزه‌هایی هست؟
widget-demo-visit-question-2 = چطور به Slottsskogen بروم؟
widget-demo-visit-question-3 = با بچه‌ها چه کارهایی می‌شود کرد؟

## assistant

# The conversation itself
assistant-greet = سلام! درباره گوتنبرگ یا خدمات شهر چه می‌خواهید بدانید؟
assistant-thank = خواهش می‌کنم! باز هم می‌توانید بپرسید.
assistant-goodbye = خداحافظ! هر وقت خواستید دوباره بیایید.
assistant-affirm = خوب است! چه می‌خواهید بدانید؟
assistant-deny = باشد. اگر سؤال دیگری دارید بگویید.
assistant-bot = بله، من ربات هستم: یک دستیار هوش مصنوعی از شهر گوتنبرگ. با اطلاعات خود شهر پاسخ می‌دهم و منبع را نشان می‌دهم. من تصمیم نمی‌گیرم. اگر بخواهید می‌توانید با یک انسان صحبت کنید.
assistant-capabilities =
    در این موارد می‌توانم کمک کنم:
    • ساعت کار، نشانی و اطلاعات تماس کتابخانه‌ها، استخرها، مراکز بازیافت، موزه‌ها و جاهای دیگر
    • چگونگی تفکیک زباله
    • خدمات شهر: پیش‌دبستانی، مدرسه، مراقبت از سالمندان، مجوز ساخت، پارکینگ، کمک و حمایت و چیزهای دیگر
    • راهنمایی برای مهمانان شهر: رفت‌وآمد، بلیت، جاهای دیدنی و برنامه‌ها
    می‌توانید به زبان خودتان بنویسید. من تصمیم نمی‌گیرم و مشاوره شخصی نمی‌دهم.
assistant-example-sorting = تفکیک زباله در خانه
assistant-example-preschool = درخواست پیش‌دبستانی
assistant-example-tickets = بلیت تراموا
assistant-simplify =
    { $title }، به طور خلاصه:

    { $text }
assistant-simplify-person = اگر هنوز فهمیدنش سخت است، یک کارمند می‌تواند توضیح بدهد.
assistant-source-checked = این‌ها منابع پاسخ قبلی من هستند، با تاریخی که بررسی شده‌اند.
assistant-source-unchecked = این‌ها منابع پاسخ قبلی من هستند. دست‌کم یکی از آن‌ها اخیرا بررسی نشده است. پیش از برنامه‌ریزی خودتان به آن نگاه کنید.
assistant-source-none = هنوز پاسخی با منبع نداده‌ام. چیزی بپرسید تا نشان بدهم پاسخ از کجا آمده است.
assistant-frustrated = متأسفم که کمکی نکردم. لطفا طور دیگری بپرسید، یا با یک کارمند صحبت کنید.
assistant-language-changed = اکنون به این زبان ادامه می‌دهیم: { $language }.
assistant-language-which = می‌خواهید از چه زبانی استفاده کنید؟

# Not understood, not known, not ours
assistant-fallback = این را نمی‌دانم، یا سؤال را نفهمیدم. لطفا با کلمات دیگری بپرسید.
assistant-fallback-near = مطمئن نیستم که درست فهمیده باشم. آیا منظورتان یکی از این‌هاست؟ اگر نه، لطفا طور دیگری بپرسید.
assistant-fallback-person = ببخشید، نمی‌فهمم. می‌خواهید به جای من با یک کارمند صحبت کنید؟
assistant-clarify = آیا منظورتان یکی از این‌هاست؟
assistant-out-of-scope = در این مورد نمی‌توانم کمک کنم. من به سؤال‌های مربوط به خدمات شهر گوتنبرگ و سفر به گوتنبرگ پاسخ می‌دهم.
assistant-out-of-scope-person = به این هم نمی‌توانم پاسخ بدهم. می‌خواهید با یک کارمند صحبت کنید؟
assistant-decline-decision = من نمی‌توانم درباره این تصمیم بگیرم یا آن را پیش‌بینی کنم. تصمیم با کارشناسان شهر (handläggare) است و به بیشتر تصمیم‌ها می‌توان اعتراض کرد. می‌توانم بگویم روند کار چگونه است و کجا باید درخواست بدهید.
assistant-decline-opinion = من نظر شخصی ندارم و رتبه‌بندی نمی‌کنم. اما می‌توانم اطلاعات بدهم.
assistant-choice-place-hours = ساعت کار
assistant-choice-place-open-now = آیا الان باز است
assistant-choice-place-address = نشانی و راه رسیدن
assistant-choice-place-contact = تلفن، ایمیل یا وب‌سایت
assistant-choice-place-price = هزینه آن
assistant-choice-place-info = اطلاعات بیشتر درباره محل
assistant-choice-nearest-place = کدام نزدیک‌تر است
assistant-choice-list-places = چه جاهایی هست
assistant-choice-waste-sorting = چگونگی تفکیک یک چیز
assistant-choice-capabilities = در چه مواردی کمک می‌کنم
assistant-choice-change-language = تغییر زبان

# Buttons
assistant-button-person = گفتگو با کارمند
assistant-button-address = نشانی و راه رسیدن
assistant-button-hours = ساعت کار
assistant-button-hours-of = ساعت کار: { $place }
assistant-button-nearest = نمایش نزدیک‌ترین‌ها
assistant-button-capabilities = چه کمکی می‌کنی؟

# Which place
assistant-which-place = منظورتان کدام محل است؟ نام آن را بنویسید، مثلا Stadsbiblioteket.
assistant-place-not-known = این مکان را نمی‌شناسم. لطفاً املای آن را بررسی کنید یا دربارهٔ جای دیگری بپرسید.
assistant-which-of-these = منظورتان کدام است؟
assistant-which-of-category = منظورتان کدام است؟ می‌توانید نام یک محله را هم بنویسید. موضوع: { $category }.
assistant-which-in-area = در { $area } دنبال چه می‌گردید؟
assistant-none-in-area = در { $area } چیزی پیدا نمی‌کنم ({ $category }). نزدیک‌ترین‌ها را نشان بدهم؟

# Opening hours
assistant-hours-open = { $place }، { $date }: ساعت کار { $hours }.
assistant-hours-open-usual = { $place }، { $date }: ساعت کار معمولا { $hours }.
assistant-hours-closed = { $place }، { $date }: بسته است.
assistant-hours-closed-usual = { $place }، { $date }: معمولا بسته است.
assistant-hours-day-unknown = { $date }: ساعت کار این محل را نمی‌دانم: { $place }.
assistant-hours-always = { $place }: همیشه باز است، شب و روز، هر روز هفته.
assistant-hours-week = در یک هفته عادی:
assistant-hours-line = • { $weekday }: { $hours }
assistant-closed-word = بسته
assistant-hours-check = این ساعت‌ها اخیرا بررسی نشده‌اند. پیش از رفتن به وب‌سایت نگاه کنید.
assistant-hours-occasion = { $date }: { $occasion }. ساعت کار در این روز ممکن است فرق کند.
assistant-hours-unknown = ساعت کار مطمئنی برای این محل ندارم: { $place }.
assistant-hours-unknown-occasion = { $date }: { $occasion }. برای این روز ساعت کار مطمئنی ندارم: { $place }.
assistant-open-now = { $place }: الان باز است.
assistant-open-now-usual = { $place }: معمولا در این ساعت باز است.
assistant-closed-now = { $place }: الان بسته است.
assistant-closed-now-usual = { $place }: معمولا در این ساعت بسته است.
assistant-open-then = { $place }، { $date }، ساعت { $time }: باز است.
assistant-open-then-usual = { $place }، { $date }، ساعت { $time }: معمولا باز است.
assistant-closed-then = { $place }، { $date }، ساعت { $time }: بسته است.
assistant-closed-then-usual = { $place }، { $date }، ساعت { $time }: معمولا بسته است.
assistant-open-until = ساعت { $time } بسته می‌شود.
assistant-opens-next = بار بعد باز می‌شود: { $date }، ساعت { $time }.
assistant-weekday-mon = دوشنبه
assistant-weekday-tue = سه‌شنبه
assistant-weekday-wed = چهارشنبه
assistant-weekday-thu = پنج‌شنبه
assistant-weekday-fri = جمعه
assistant-weekday-sat = شنبه
assistant-weekday-sun = یک‌شنبه

# Where to look and whom to call
assistant-look-at = اطلاعات به‌روز در اینجاست: { $link }
assistant-call = همچنین می‌توانید به این شماره زنگ بزنید: { $phone }.
assistant-contact-centre = مرکز تماس شهر گوتنبرگ (kontaktcenter) هم می‌تواند پاسخ بدهد: { $phone }، { $email }.

# Addresses
assistant-address = { $place }: { $address }.
assistant-address-line = نشانی: { $address }.
assistant-address-check = نشانی اخیرا بررسی نشده است.
assistant-address-area = { $place }: محله { $area }. نشانی دقیق و مطمئنی ندارم.
assistant-address-unknown = نشانی مطمئنی برای این محل ندارم: { $place }.
assistant-directions = { $directions }
assistant-plan-trip = سفر خود را با Västtrafik برنامه‌ریزی کنید: { $link }

# Contact and price
assistant-contact = راه تماس، { $place }:
assistant-contact-unknown = اطلاعات تماس مطمئنی برای این محل ندارم: { $place }.
assistant-contact-phone = تلفن: { $value }
assistant-contact-email = ایمیل: { $value }
assistant-contact-website = وب‌سایت: { $value }
assistant-contact-check = این اطلاعات اخیرا بررسی نشده‌اند.
assistant-price = { $place }: { $price }
assistant-price-usual = { $place }، بنا بر اطلاعاتی که اخیرا بررسی نشده است: { $price }
assistant-price-check = برای قیمت امروز به وب‌سایت نگاه کنید.
assistant-price-unknown = قیمت مطمئنی برای این محل ندارم: { $place }.

# Places
assistant-place = { $place }: { $description }
assistant-place-category = { $place } ({ $category }).
assistant-nearest = نزدیک‌ترین به { $from } ({ $category }):
assistant-nearest-line = • { $place }
assistant-nearest-line-address = • { $place }، { $address }
assistant-nearest-line-distance = • { $place }، حدود { $distance }
assistant-nearest-line-address-distance = • { $place }، { $address }، حدود { $distance }
assistant-nearest-exactness = فاصله‌ها تقریبی و به خط مستقیم است، چون از وسط محله حساب می‌کنم.
assistant-nearest-rough = این‌ها آن‌قدر نزدیک هستند که نمی‌توانم فاصله مطمئنی بگویم.
assistant-nearest-missing = تعداد جاهایی که نیامده‌اند چون موقعیت آن‌ها را ندارم: { $count }.
assistant-nearest-where = نزدیک کجا؟ نام محله، ایستگاه یا خیابان را بنویسید. من نمی‌دانم شما کجا هستید. موضوع: { $category }.
assistant-nearest-unknown = نمی‌توانم حساب کنم کدام به { $from } نزدیک‌تر است ({ $category }).
assistant-list = این‌ها در گوتنبرگ هستند ({ $category }، تعداد { $count }):
assistant-list-in-area = این‌ها در { $area } هستند ({ $category }):
assistant-list-instead = نمی‌توانم فاصله را حساب کنم، اما این‌ها در گوتنبرگ هستند ({ $category }):
assistant-list-none = در این مورد اطلاعاتی ندارم ({ $category }).
assistant-list-line = • { $place }
assistant-list-line-address = • { $place }، { $address }

# Waste
assistant-waste = { $item }: در این دسته تفکیک کنید: { $fraction }.
assistant-waste-where = { $where }
assistant-waste-note = { $note }
assistant-waste-which = منظورتان کدام یک از این‌هاست؟
assistant-waste-unknown = مطمئن نیستم این چگونه تفکیک می‌شود. از کارکنان مرکز بازیافت (återvinningscentral) بپرسید، یا با کلمه دیگری بگویید چیست.

# Articles
assistant-article = { $title }

## chat

# The greeting
chat-welcome = سلام! من Hej Göteborg هستم، یک دستیار هوش مصنوعی. یعنی شما با کامپیوتر گفتگو می‌کنید و ممکن است اشتباه کند.
chat-welcome-city = به سؤال‌های مربوط به خدمات شهر پاسخ می‌دهم: پیش‌دبستانی، زباله، کتابخانه، ساعت کار و چیزهای دیگر. به هر زبانی که می‌خواهید بنویسید.
chat-welcome-visit = به سؤال‌های مهمانان گوتنبرگ پاسخ می‌دهم: موزه‌ها، پارک‌ها، جاهای دیدنی و رفت‌وآمد. به هر زبانی که می‌خواهید بنویسید.
chat-welcome-storage =
    { $days ->
        [1] گفتگو یک روز پس از پایان آن نگه داشته می‌شود. هر وقت بخواهید می‌توانید آن را پاک کنید.
       *[other] گفتگو { $days } روز پس از پایان آن نگه داشته می‌شود. هر وقت بخواهید می‌توانید آن را پاک کنید.
    }

# Quick replies; the chat-ask ones are sent as if the visitor had written them
chat-ask-waste = زباله حجیم را کجا تحویل بدهم؟
chat-ask-batteries = باتری‌های کهنه را کجا بیندازم؟
chat-ask-preschool = چطور برای پیش‌دبستانی درخواست بدهم؟
chat-ask-museums = در گوتنبرگ چه موزه‌هایی هست؟
chat-ask-parks = به چه پارک‌هایی می‌توانم بروم؟
chat-ask-transport = چطور از وسایل نقلیه عمومی گوتنبرگ استفاده کنم؟
chat-button-human = گفتگو با کارمند
chat-button-back = بازگشت به دستیار
chat-button-leave = گذاشتن پیام
chat-button-cancel = لغو

# Language
chat-language-unsupported = هنوز نمی‌توانم به زبان شما پاسخ بدهم. می‌توانید یکی از این زبان‌ها را انتخاب کنید: { $languages }.
chat-article-language = این متن هنوز به زبان شما وجود ندارد. در اینجا به زبان دیگری است: { $language }.
chat-text-missing = پاسخ را اکنون نمی‌توان نشان داد. لطفا کمی بعد دوباره امتحان کنید.

# What chat says about the conversation itself
chat-emergency = آیا کسی در خطر است؟ همین حالا به 112 زنگ بزنید.
chat-masked = اطلاعات شخصی را در نوشته شما پنهان کردم. لطفا چنین چیزهایی را اینجا ننویسید.
chat-engine-away = سؤال شما را نگه داشته‌ام، اما پاسخ اکنون دیر می‌رسد. به محض این که بتوانم پاسخ بدهم اینجا می‌آید. همچنین می‌توانید بخواهید با یک کارمند صحبت کنید.
chat-engine-gave-up = متأسفم، نتوانستم به نوشته شما پاسخ بدهم. لطفا دوباره بپرسید، یا بخواهید با یک کارمند صحبت کنید.
chat-nothing-to-repeat = هنوز پاسخی نداده‌ام. چه می‌خواهید بدانید؟

# Asking for a person
chat-human-nobody = می‌خواهید با یک انسان صحبت کنید. اکنون هیچ کارمندی به گفتگو وصل نیست.
chat-human-still-waiting = نوشته شما را برای کارمندان نگه داشته‌ام. اکنون هیچ کارمندی به گفتگو وصل نیست.
chat-human-position = نوبت شما: { $position }.
chat-human-contact-phone = می‌توانید به مرکز تماس شهر (kontaktcenter) زنگ بزنید: { $phone }.
chat-human-contact-email = می‌توانید به مرکز تماس ایمیل بفرستید: { $email }.
chat-human-contact-website = وب‌سایت مرکز تماس: { $website }.
chat-human-choices = می‌توانید پیام بگذارید و بگویید چطور با شما تماس بگیریم، یا به دستیار برگردید.
chat-human-back = دوباره با دستیار گفتگو می‌کنید. چه می‌خواهید بدانید؟
chat-leave-how = پیام خود را بنویسید و بگویید چطور با شما تماس بگیریم: شماره تلفن یا ایمیل. آنچه اکنون می‌نویسید پیام شما خواهد بود.
chat-leave-storage = پیام به صورت رمزگذاری‌شده نگه داشته می‌شود. فقط کارمندان می‌توانند آن را بخوانند، و اگر گفتگو را پاک کنید پیام هم پاک می‌شود.
chat-leave-done = متشکرم! پیام شما برای کارمندان نگه داشته شد. نمی‌توانم بگویم چه وقت آن را می‌خوانند. اگر فوری است با مرکز تماس تماس بگیرید.

# The visitor's own copy
chat-transcript-title = گفتگو با Hej Göteborg
chat-transcript-visitor = شما
chat-transcript-assistant = Hej Göteborg
chat-transcript-staff = کارمند
chat-transcript-system = اطلاع

# Units and lists
unit-metres = { $n } متر
unit-kilometres = { $n } کیلومتر
unit-interval = { $from }–{ $to }
unit-all-day = شبانه‌روزی
unit-closed = بسته
unit-list-next = { $list }، { $item }
unit-list-last = { $list } و { $item }

# Problems
error-malformed = درخواست را نفهمیدم. بررسی کنید که JSON درست با فیلدهای درست باشد.
error-text-empty = پیام خالی است. چیزی بنویسید و دوباره بفرستید.
error-text-too-long = پیام خیلی طولانی است. بیشترین تعداد نویسه: { $longest }.
error-body-too-large = آنچه فرستادید خیلی بزرگ است.
error-button-unknown = این دکمه مربوط به این گفتگو نیست. به جای آن سؤال خود را بنویسید.
error-language-unknown = این زبان را نمی‌شناسم. یکی از زبان‌های فهرست را انتخاب کنید.
error-token-missing = کلید گفتگو وجود ندارد. گفتگوی جدیدی شروع کنید.
error-token-wrong = این کلید مربوط به این گفتگو نیست. گفتگوی جدیدی شروع کنید.
error-origin = این وب‌سایت اجازه استفاده از دستیار را ندارد.
error-not-found = این صفحه وجود ندارد.
error-conversation-unknown = این گفتگو وجود ندارد یا پاک شده است. گفتگوی جدیدی شروع کنید.
error-message-unknown = این پیام در این گفتگو نیست.
error-method-not-allowed = این کار با این نشانی ممکن نیست.
error-not-acceptable = پاسخ به شکلی که خواستید وجود ندارد.
error-conversation-closed = گفتگو پایان یافته است. اگر می‌خواهید بیشتر بپرسید گفتگوی جدیدی شروع کنید.
error-too-many =
    { $seconds ->
        [1] در مدت کوتاهی پیام‌های زیادی رسید. یک ثانیه صبر کنید و دوباره امتحان کنید.
       *[other] در مدت کوتاهی پیام‌های زیادی رسید. { $seconds } ثانیه صبر کنید و دوباره امتحان کنید.
    }
error-not-stored = پیام ذخیره نشد. لطفا کمی بعد دوباره امتحان کنید.
error-internal = اشکالی از طرف ما پیش آمد. لطفا کمی بعد دوباره امتحان کنید.

## emergency

# First what to do, then whom to call
emergency-life =
    آیا جان کسی در خطر است؟ همین حالا با { $sos } تماس بگیرید. تماس رایگان است.

    بگویید کجا هستید و چه شده است. کاری را که می‌گویند انجام دهید. اگر برای شما امن است، کنار آن فرد بمانید.

    مشاوره پزشکی وقتی خطر جانی نیست: { $health }.

emergency-self-harm =
    خوب است که این را می‌نویسید. لازم نیست با آن تنها بمانید.

    آیا فوری است؟ همین حالا با { $sos } تماس بگیرید یا از کسی نزدیک خود بخواهید تماس بگیرد.

    برای گفت‌وگو: خط پیشگیری از خودکشی (Självmordslinjen) { $suicide_line }. زیر 18 سال: Bris { $bris }. مشاوره پزشکی: { $health }.

emergency-violence =
    آیا در خطر هستید؟ اگر می‌توانید به جای امن بروید. همین حالا با { $sos } تماس بگیرید.

    می‌توانید با کسی هم گفت‌وگو کنید: Kvinnofridslinjen { $women_line }. خدمات اجتماعی اضطراری، عصر، شب و آخر هفته: { $social }.

    پلیس وقتی فوری نیست: { $police }.

    خشونت تقصیر شما نیست.

emergency-poisoning =
    آیا آن فرد بیهوش است، سخت نفس می‌کشد یا تشنج دارد؟ همین حالا با { $sos } تماس بگیرید.

    وگرنه با مرکز اطلاعات سم تماس بگیرید: { $poison }. بسته یا گیاه را نزد خود نگه دارید. منتظر علائم نمانید. او را وادار به استفراغ نکنید.

    مشاوره پزشکی دیگر: { $health }.

emergency-child =
    آیا کودکی همین حالا در خطر است؟ با { $sos } تماس بگیرید.

    اگر نگران کودکی هستید: با خدمات اجتماعی تماس بگیرید. عصر، شب و آخر هفته: خدمات اجتماعی اضطراری { $social }.

    اگر زیر 18 سال هستی می‌توانی با Bris گفت‌وگو کنی: { $bris }. آنچه رخ می‌دهد تقصیر تو نیست.
