## widget

# The button that opens the chat, and the panel
widget-title = Hej Göteborg
widget-launcher = اسأل Hej Göteborg
widget-unread = رسائل غير مقروءة: { $n }
widget-panel = محادثة مع Hej Göteborg
widget-subtitle = مساعد بالذكاء الاصطناعي
widget-notice = أنت تتحدث مع مساعد يعمل بالذكاء الاصطناعي. قد يخطئ. لا تكتب رقمك الشخصي (personnummer) ولا معلومات حساسة أخرى.
widget-notice-staff = أنت تتحدث مع أحد الموظفين. إذا كنتما تكتبان بلغتين مختلفتين فإن الكمبيوتر يترجم.
widget-close = إغلاق المحادثة
widget-menu = خيارات أخرى
widget-language = اللغة
widget-language-changed = اللغة الآن: { $language }.

# Writing
widget-log = المحادثة
widget-input = سؤالك
widget-placeholder = اكتب سؤالك
widget-send = إرسال
widget-remaining = عدد الأحرف المتبقية: { $n }
widget-too-long = النص طويل جدا. عدد الأحرف الزائدة: { $n }
widget-replies = ردود مقترحة

# A way to a person; person-request is what is sent in the visitor's name
widget-person = التحدث مع موظف
widget-person-request = أريد التحدث مع موظف
widget-waiting = أنت في الدور للتحدث مع أحد الموظفين.
widget-position = رقمك في الدور: { $n }
widget-with-staff = أحد الموظفين موجود في المحادثة.
widget-closed = انتهت المحادثة.
widget-new = بدء محادثة جديدة
widget-lost = المحادثة السابقة لم تعد موجودة. بدأت محادثة جديدة.

# Who says what
widget-from-you = أنت
widget-from-assistant = Hej Göteborg
widget-from-staff = الموظف
widget-from-system = معلومة
widget-typing = المساعد يكتب …
widget-emergency = في حالة الطوارئ

# Sources, translation, facts about a place
widget-sources = المصادر
widget-verified = تم التحقق: { $date }
widget-unverified = لم يتم التحقق
widget-new-window = يفتح في نافذة جديدة
widget-translated = ترجمة آلية
widget-show-original = عرض النص الأصلي
widget-show-translation = عرض الترجمة
widget-address = العنوان
widget-hours = ساعات العمل
widget-phone = الهاتف
widget-email = البريد الإلكتروني
widget-website = الموقع الإلكتروني
widget-distance = المسافة
widget-price = السعر
widget-directions = كيفية الوصول

# What the visitor thinks of an answer
widget-helpful = هل أفادتك هذه الإجابة؟
widget-helpful-yes = نعم، أفادتني الإجابة
widget-helpful-no = لا، لم تفدني الإجابة
widget-comment = هل تود أن تخبرنا بالمزيد؟ (اختياري)
widget-comment-hint = لا تكتب معلومات شخصية.
widget-comment-send = إرسال الرأي
widget-comment-skip = تخطي
widget-thanks = شكرا على رأيك.

# The visitor's own copy, and deletion
widget-copy = نسخ المحادثة
widget-copied = تم نسخ المحادثة.
widget-copy-failed = لم ينجح النسخ. يمكنك تنزيل المحادثة بدلا من ذلك.
widget-download = تنزيل المحادثة
widget-delete = حذف المحادثة
widget-delete-question = هل تريد حذف المحادثة؟
widget-delete-explanation = ما كتبته للمساعد يحذف فورا ولا يمكن استعادته. أما المحادثات مع الموظفين فتحذف حسب قواعد المدينة.
widget-delete-confirm = نعم، احذف
widget-cancel = إلغاء
widget-deleted = تم حذف المحادثة.

# When something fails
widget-sending = جار الإرسال …
widget-not-sent = لم يرسل بعد
widget-rejected = تعذر الإرسال
widget-edit = تعديل النص
widget-offline = لا يوجد اتصال بالمساعد. ما تكتبه يحفظ ويرسل فور عودة الاتصال.
widget-connected = عاد الاتصال.
widget-retry = حاول الآن
widget-busy = كثيرون يكتبون الآن. سترسل رسالتك بعد لحظات.
widget-failed = لم ينجح ذلك. حاول مرة أخرى بعد قليل.

# The demo page
widget-demo-title = Hej Göteborg: عرض تجريبي
widget-demo-note = هذه صفحة تجريبية، وليست موقع المدينة.
widget-demo-site = عرض كأنه
widget-demo-theme = المظهر
widget-demo-theme-auto = مثل الجهاز
widget-demo-theme-light = فاتح
widget-demo-theme-dark = داكن
widget-demo-skip = الانتقال إلى المحتوى
widget-demo-city-heading = ماذا تريد أن تفعل؟
widget-demo-city-lead = اسأل بلغتك عن الروضة وإعادة التدوير والمكتبات وغيرها من خدمات المدينة.
widget-demo-visit-heading = أهلا بك في غوتنبرغ
widget-demo-visit-lead = اسأل بلغتك عن المتاحف والحدائق والجزر وكيفية التنقل.
widget-demo-try = جرب أن تسأل
widget-demo-city-question-1 = أين أترك النفايات الكبيرة؟
widget-demo-city-question-2 = أين أرمي البطاريات القديمة؟
widget-demo-city-question-3 = كيف أقدم طلبا للروضة (förskola)؟
widget-demo-visit-question-1 = ما هي المتاحف الموجودة في غوتنبرغ؟
widget-demo-visit-question-2 = كيف أصل إلى Slottsskogen؟
widget-demo-visit-question-3 = ماذا يمكن أن نفعل مع الأطفال؟

## assistant

# The conversation itself
assistant-greet = مرحبا! ماذا تود أن تعرف عن غوتنبرغ أو عن خدمات المدينة؟
assistant-thank = على الرحب والسعة! يمكنك أن تسأل المزيد.
assistant-goodbye = مع السلامة! أهلا بك في أي وقت.
assistant-affirm = جيد! ماذا تود أن تعرف؟
assistant-deny = حسنا. أخبرني إذا كان لديك سؤال آخر.
assistant-bot = نعم، أنا روبوت: مساعد بالذكاء الاصطناعي من مدينة غوتنبرغ. أجيب بمعلومات من بيانات المدينة وأذكر المصدر. أنا لا أتخذ قرارات. إذا كنت تفضل التحدث مع إنسان فهذا ممكن.
assistant-capabilities =
    يمكنني أن أساعدك في هذه الأمور:
    • ساعات العمل والعناوين ومعلومات الاتصال للمكتبات والمسابح ومراكز إعادة التدوير والمتاحف وغيرها
    • كيفية فرز النفايات
    • خدمات المدينة: الروضة والمدرسة ورعاية كبار السن ورخص البناء ومواقف السيارات والدعم وغير ذلك الكثير
    • نصائح للزوار: المواصلات والتذاكر والمعالم والفعاليات
    يمكنك الكتابة بلغتك. أنا لا أتخذ قرارات ولا أقدم نصائح شخصية.
assistant-example-sorting = فرز النفايات في المنزل
assistant-example-preschool = تقديم طلب للروضة
assistant-example-tickets = تذاكر الترام
assistant-simplify =
    { $title }، باختصار:

    { $text }
assistant-simplify-person = إذا بقي الأمر صعب الفهم فيمكن لأحد الموظفين أن يشرح لك.
assistant-source-checked = هذه مصادر إجابتي الأخيرة، مع تاريخ التحقق منها.
assistant-source-unchecked = هذه مصادر إجابتي الأخيرة. مصدر واحد منها على الأقل لم يتم التحقق منه مؤخرا، لذلك راجعه قبل أن تعتمد عليه.
assistant-source-none = لم أعط بعد إجابة لها مصدر. اسألني عن شيء وسأبين من أين جاءت الإجابة.
assistant-frustrated = أعتذر لأنني لم أساعدك. جرب أن تسأل بطريقة أخرى، أو تحدث مع أحد الموظفين.
assistant-language-changed = نتابع الآن بهذه اللغة: { $language }.
assistant-language-which = أي لغة تريد أن تستخدم؟

# Not understood, not known, not ours
assistant-fallback = لا أعرف ذلك، أو لم أفهم السؤال. جرب كلمات أخرى من فضلك.
assistant-fallback-near = لست متأكدا من أنني فهمت. هل تقصد واحدا من هذه؟ إن لم يكن كذلك فاسأل بطريقة أخرى من فضلك.
assistant-fallback-person = عذرا، لا أفهم. هل تريد التحدث مع أحد الموظفين بدلا من ذلك؟
assistant-clarify = هل تقصد واحدا من هذه؟
assistant-out-of-scope = لا أستطيع المساعدة في ذلك. أجيب عن أسئلة حول خدمات مدينة غوتنبرغ وحول زيارة غوتنبرغ.
assistant-out-of-scope-person = لا أستطيع الإجابة عن ذلك أيضا. هل تريد التحدث مع أحد الموظفين؟
assistant-decline-decision = لا أستطيع أن أقرر ذلك أو أتوقعه. القرارات يتخذها موظفو المدينة المختصون (handläggare)، ويمكن الطعن في معظم القرارات. يمكنني أن أخبرك كيف تسير الأمور وأين تقدم الطلب.
assistant-decline-opinion = ليس لدي آراء ولا أرتب الأشياء من الأفضل إلى الأسوأ. لكن يمكنني أن أعطيك معلومات.
assistant-choice-place-hours = ساعات العمل
assistant-choice-place-open-now = هل المكان مفتوح الآن
assistant-choice-place-address = العنوان وكيفية الوصول
assistant-choice-place-contact = الهاتف أو البريد الإلكتروني أو الموقع
assistant-choice-place-price = كم يكلف
assistant-choice-place-info = المزيد عن المكان
assistant-choice-nearest-place = ما هو الأقرب
assistant-choice-list-places = ما هي الأماكن الموجودة
assistant-choice-waste-sorting = كيف أفرز شيئا
assistant-choice-capabilities = بماذا يمكنني أن أساعد
assistant-choice-change-language = تغيير اللغة

# Buttons
assistant-button-person = التحدث مع موظف
assistant-button-address = العنوان وكيفية الوصول
assistant-button-hours = ساعات العمل
assistant-button-hours-of = ساعات العمل: { $place }
assistant-button-nearest = عرض الأقرب
assistant-button-capabilities = بماذا يمكنك المساعدة؟

# Which place
assistant-which-place = أي مكان تقصد؟ اكتب اسمه، مثلا Stadsbiblioteket.
assistant-place-not-known = لا أعرف هذا المكان. يرجى التحقق من الكتابة أو السؤال عن مكان آخر.
assistant-which-of-these = أي واحد تقصد؟
assistant-which-of-category = أي واحد تقصد؟ يمكنك أيضا كتابة اسم منطقة. السؤال عن: { $category }.
assistant-which-in-area = عن ماذا تبحث في { $area }؟
assistant-none-in-area = لا أجد شيئا في { $area } ({ $category }). هل أعرض لك الأقرب؟

# Opening hours
assistant-hours-open = { $place }، { $date }: ساعات العمل { $hours }.
assistant-hours-open-usual = { $place }، { $date }: ساعات العمل عادة { $hours }.
assistant-hours-closed = { $place }، { $date }: مغلق.
assistant-hours-closed-usual = { $place }، { $date }: مغلق عادة.
assistant-hours-day-unknown = { $date }: لا أعرف ساعات العمل في هذا المكان: { $place }.
assistant-hours-always = { $place }: مفتوح دائما، ليلا ونهارا، كل يوم.
assistant-hours-week = في أسبوع عادي:
assistant-hours-line = • { $weekday }: { $hours }
assistant-closed-word = مغلق
assistant-hours-check = لم يتم التحقق من هذه الأوقات مؤخرا. راجع الموقع الإلكتروني قبل أن تذهب.
assistant-hours-occasion = { $date }: { $occasion }. قد تكون ساعات العمل مختلفة في هذا اليوم.
assistant-hours-unknown = ليست لدي ساعات عمل موثوقة لهذا المكان: { $place }.
assistant-hours-unknown-occasion = { $date }: { $occasion }. ليست لدي ساعات عمل موثوقة لهذا المكان في ذلك اليوم: { $place }.
assistant-open-now = { $place }: مفتوح الآن.
assistant-open-now-usual = { $place }: عادة مفتوح في هذا الوقت.
assistant-closed-now = { $place }: مغلق الآن.
assistant-closed-now-usual = { $place }: عادة مغلق في هذا الوقت.
assistant-open-then = { $place }: مفتوح، { $date }، الساعة { $time }.
assistant-open-then-usual = { $place }: مفتوح عادة، { $date }، الساعة { $time }.
assistant-closed-then = { $place }: مغلق، { $date }، الساعة { $time }.
assistant-closed-then-usual = { $place }: مغلق عادة، { $date }، الساعة { $time }.
assistant-open-until = يغلق الساعة { $time }.
assistant-opens-next = يفتح في المرة القادمة: { $date }، الساعة { $time }.
assistant-weekday-mon = الاثنين
assistant-weekday-tue = الثلاثاء
assistant-weekday-wed = الأربعاء
assistant-weekday-thu = الخميس
assistant-weekday-fri = الجمعة
assistant-weekday-sat = السبت
assistant-weekday-sun = الأحد

# Where to look and whom to call
assistant-look-at = المعلومات الحالية موجودة هنا: { $link }
assistant-call = يمكنك أيضا الاتصال بالرقم { $phone }.
assistant-contact-centre = يمكن لمركز اتصال مدينة غوتنبرغ (kontaktcenter) أن يجيبك أيضا: { $phone }، { $email }.

# Addresses
assistant-address = { $place }: { $address }.
assistant-address-line = العنوان: { $address }.
assistant-address-check = لم يتم التحقق من العنوان مؤخرا.
assistant-address-area = { $place }: المنطقة هي { $area }. ليس لدي عنوان شارع موثوق.
assistant-address-unknown = ليس لدي عنوان موثوق لهذا المكان: { $place }.
assistant-directions = { $directions }
assistant-plan-trip = خطط لرحلتك مع Västtrafik: { $link }

# Contact and price
assistant-contact = معلومات الاتصال، { $place }:
assistant-contact-unknown = ليست لدي معلومات اتصال موثوقة لهذا المكان: { $place }.
assistant-contact-phone = الهاتف: { $value }
assistant-contact-email = البريد الإلكتروني: { $value }
assistant-contact-website = الموقع الإلكتروني: { $value }
assistant-contact-check = لم يتم التحقق من هذه المعلومات مؤخرا.
assistant-price = { $place }: { $price }
assistant-price-usual = { $place }، حسب معلومات لم يتم التحقق منها مؤخرا: { $price }
assistant-price-check = راجع الموقع الإلكتروني لمعرفة السعر الحالي.
assistant-price-unknown = ليس لدي سعر موثوق لهذا المكان: { $place }.

# Places
assistant-place = { $place }: { $description }
assistant-place-category = { $place } ({ $category }).
assistant-nearest = الأقرب إلى { $from } ({ $category }):
assistant-nearest-line = • { $place }
assistant-nearest-line-address = • { $place }، { $address }
assistant-nearest-line-distance = • { $place }، حوالي { $distance }
assistant-nearest-line-address-distance = • { $place }، { $address }، حوالي { $distance }
assistant-nearest-exactness = المسافات تقريبية وبخط مستقيم، لأنني أحسب من وسط المنطقة.
assistant-nearest-rough = هذه الأماكن قريبة جدا، لذلك لا أستطيع أن أعطي مسافة موثوقة.
assistant-nearest-missing = عدد الأماكن التي لم تذكر لأنني لا أعرف موقعها: { $count }.
assistant-nearest-where = الأقرب إلى أين؟ اكتب اسم منطقة أو محطة أو شارع. أنا لا أعرف أين أنت. السؤال عن: { $category }.
assistant-nearest-unknown = لا أستطيع أن أحسب ما هو الأقرب إلى { $from } ({ $category }).
assistant-list = هذه هي الموجودة في غوتنبرغ ({ $category }، العدد { $count }):
assistant-list-in-area = هذه هي الموجودة في { $area } ({ $category }):
assistant-list-instead = لا أستطيع حساب المسافة، لكن هذه هي الموجودة في غوتنبرغ ({ $category }):
assistant-list-none = ليست لدي معلومات عن ذلك ({ $category }).
assistant-list-line = • { $place }
assistant-list-line-address = • { $place }، { $address }

# Waste
assistant-waste = { $item }: يفرز مع { $fraction }.
assistant-waste-where = { $where }
assistant-waste-note = { $note }
assistant-waste-which = أي واحد من هذه تقصد؟
assistant-waste-unknown = لست متأكدا كيف يفرز ذلك. اسأل الموظفين في مركز إعادة التدوير (återvinningscentral)، أو قل لي بكلمة أخرى ما هو.

# Articles
assistant-article = { $title }

## chat

# The greeting
chat-welcome = مرحبا! أنا Hej Göteborg، مساعد بالذكاء الاصطناعي. أي أنك تتحدث مع كمبيوتر، وقد يخطئ.
chat-welcome-city = أجيب عن أسئلة حول خدمات المدينة: الروضة والنفايات والمكتبات وساعات العمل وغير ذلك الكثير. اكتب باللغة التي تريدها.
chat-welcome-visit = أجيب عن أسئلة زوار غوتنبرغ: المتاحف والحدائق والمعالم والمواصلات. اكتب باللغة التي تريدها.
chat-welcome-storage =
    { $days ->
        [one] تحفظ المحادثة يوما واحدا بعد انتهائها. يمكنك حذفها متى شئت.
        [two] تحفظ المحادثة يومين بعد انتهائها. يمكنك حذفها متى شئت.
        [few] تحفظ المحادثة { $days } أيام بعد انتهائها. يمكنك حذفها متى شئت.
        [many] تحفظ المحادثة { $days } يوما بعد انتهائها. يمكنك حذفها متى شئت.
       *[other] تحفظ المحادثة { $days } يوم بعد انتهائها. يمكنك حذفها متى شئت.
    }

# Quick replies; the chat-ask ones are sent as if the visitor had written them
chat-ask-waste = أين أترك النفايات الكبيرة؟
chat-ask-batteries = أين أرمي البطاريات القديمة؟
chat-ask-preschool = كيف أقدم طلبا للروضة؟
chat-ask-museums = ما هي المتاحف الموجودة في غوتنبرغ؟
chat-ask-parks = ما هي الحدائق التي يمكنني زيارتها؟
chat-ask-transport = كيف أستخدم المواصلات العامة في غوتنبرغ؟
chat-button-human = التحدث مع موظف
chat-button-back = العودة إلى المساعد
chat-button-leave = ترك رسالة
chat-button-cancel = إلغاء

# Language
chat-language-unsupported = لا أستطيع أن أجيب بلغتك بعد. يمكنك الاختيار بين هذه اللغات: { $languages }.
chat-article-language = هذا النص غير موجود بلغتك بعد. تجده هنا بلغة أخرى: { $language }.
chat-text-missing = لا يمكن عرض الإجابة الآن. حاول مرة أخرى بعد قليل من فضلك.

# What chat says about the conversation itself
chat-emergency = هل هناك أحد في خطر؟ اتصل الآن بالرقم 112.
chat-masked = أخفيت معلومات شخصية مما كتبته. من فضلك لا تكتب مثل هذه المعلومات هنا.
chat-engine-away = حفظت سؤالك، لكن الإجابة تتأخر الآن. ستصلك هنا عندما أستطيع الإجابة. يمكنك أيضا أن تطلب التحدث مع موظف.
chat-engine-gave-up = أعتذر، لم أستطع الإجابة عما كتبته. اسأل مرة أخرى من فضلك، أو اطلب التحدث مع موظف.
chat-nothing-to-repeat = لم أعط أي إجابة بعد. ماذا تود أن تعرف؟

# Asking for a person
chat-human-nobody = تريد التحدث مع إنسان. لا يوجد الآن أي موظف متصل بالمحادثة.
chat-human-still-waiting = حفظت ما كتبته للموظفين. لا يوجد الآن أي موظف متصل بالمحادثة.
chat-human-position = رقمك في الدور: { $position }.
chat-human-contact-phone = يمكنك الاتصال بمركز اتصال المدينة (kontaktcenter): { $phone }.
chat-human-contact-email = يمكنك إرسال بريد إلكتروني إلى مركز الاتصال: { $email }.
chat-human-contact-website = الموقع الإلكتروني لمركز الاتصال: { $website }.
chat-human-choices = يمكنك أن تترك رسالة وتذكر كيف نتواصل معك، أو أن تعود إلى المساعد.
chat-human-back = أنت تتحدث مع المساعد من جديد. ماذا تود أن تعرف؟
chat-leave-how = اكتب رسالتك وكيف نتواصل معك: رقم الهاتف أو البريد الإلكتروني. ما تكتبه الآن سيكون هو الرسالة.
chat-leave-storage = تحفظ الرسالة مشفرة. لا يستطيع قراءتها إلا الموظفون، وتحذف إذا حذفت المحادثة.
chat-leave-done = شكرا! رسالتك محفوظة للموظفين. لا أستطيع أن أقول متى سيقرؤونها. إذا كان الأمر مستعجلا فاتصل بمركز الاتصال.

# The visitor's own copy
chat-transcript-title = محادثة مع Hej Göteborg
chat-transcript-visitor = أنت
chat-transcript-assistant = Hej Göteborg
chat-transcript-staff = الموظف
chat-transcript-system = معلومة

# Units and lists
unit-metres = { $n } م
unit-kilometres = { $n } كم
unit-interval = { $from }–{ $to }
unit-all-day = على مدار الساعة
unit-closed = مغلق
unit-list-next = { $list }، { $item }
unit-list-last = { $list } و { $item }

# Problems
error-malformed = لم أفهم الطلب. تأكد من أنه JSON صحيح وفيه الحقول الصحيحة.
error-text-empty = الرسالة فارغة. اكتب شيئا وأرسلها مرة أخرى.
error-text-too-long = الرسالة طويلة جدا. أقصى عدد من الأحرف: { $longest }.
error-body-too-large = ما أرسلته كبير جدا.
error-button-unknown = هذا الزر لا يخص هذه المحادثة. اكتب سؤالك بدلا من ذلك.
error-language-unknown = لا أعرف هذه اللغة. اختر لغة من القائمة.
error-token-missing = مفتاح المحادثة مفقود. ابدأ محادثة جديدة.
error-token-wrong = المفتاح لا يخص هذه المحادثة. ابدأ محادثة جديدة.
error-origin = لا يحق لهذا الموقع استخدام المساعد.
error-not-found = الصفحة غير موجودة.
error-conversation-unknown = المحادثة غير موجودة أو تم حذفها. ابدأ محادثة جديدة.
error-message-unknown = الرسالة ليست في هذه المحادثة.
error-method-not-allowed = لا يمكن تنفيذ ذلك في هذا العنوان.
error-not-acceptable = الإجابة غير موجودة بالصيغة التي طلبتها.
error-conversation-closed = انتهت المحادثة. ابدأ محادثة جديدة إذا أردت أن تسأل المزيد.
error-too-many =
    { $seconds ->
        [one] وصلت رسائل كثيرة في وقت قصير. انتظر ثانية وحاول مرة أخرى.
        [two] وصلت رسائل كثيرة في وقت قصير. انتظر ثانيتين وحاول مرة أخرى.
        [few] وصلت رسائل كثيرة في وقت قصير. انتظر { $seconds } ثوان وحاول مرة أخرى.
       *[other] وصلت رسائل كثيرة في وقت قصير. انتظر { $seconds } ثانية وحاول مرة أخرى.
    }
error-not-stored = تعذر حفظ الرسالة. حاول مرة أخرى بعد قليل من فضلك.
error-internal = حدث خطأ لدينا. حاول مرة أخرى بعد قليل من فضلك.

## emergency

# First what to do, then whom to call
emergency-life =
    هل حياة أحد في خطر؟ اتصل الآن بالرقم { $sos }. المكالمة مجانية.

    قل أين أنت وماذا حدث. اتبع ما يقال لك. ابق مع الشخص إن كان ذلك آمنا لك.

    للنصيحة الطبية عندما لا يوجد خطر على الحياة: { $health }.

emergency-self-harm =
    من الجيد أنك تكتب هذا. ليس عليك أن تبقى وحدك مع هذا.

    هل الأمر عاجل؟ اتصل الآن بالرقم { $sos } أو اطلب من شخص قريب منك أن يتصل.

    للحديث مع أحد: خط الوقاية من الانتحار (Självmordslinjen) { $suicide_line }. لمن هم دون 18 عاما: Bris { $bris }. نصيحة طبية: { $health }.

emergency-violence =
    هل أنت في خطر؟ اذهب إلى مكان آمن إن استطعت. اتصل الآن بالرقم { $sos }.

    يمكنك أيضا الحديث مع أحد: Kvinnofridslinjen { $women_line }. الخدمة الاجتماعية الطارئة مساء وليلا وفي نهاية الأسبوع: { $social }.

    الشرطة في الحالات غير العاجلة: { $police }.

    العنف ليس ذنبك.

emergency-poisoning =
    هل الشخص فاقد الوعي أو يتنفس بصعوبة أو لديه تشنجات؟ اتصل الآن بالرقم { $sos }.

    وإلا فاتصل بمركز معلومات السموم: { $poison }. احتفظ بالعبوة أو النبتة قربك. لا تنتظر ظهور الأعراض. لا تجعل الشخص يتقيأ.

    نصيحة طبية أخرى: { $health }.

emergency-child =
    هل هناك طفل في خطر الآن؟ اتصل بالرقم { $sos }.

    إذا كنت قلقا على طفل: تواصل مع الخدمات الاجتماعية. مساء وليلا وفي نهاية الأسبوع: الخدمة الاجتماعية الطارئة { $social }.

    إذا كان عمرك أقل من 18 عاما يمكنك الحديث مع Bris: { $bris }. ما يحدث ليس ذنبك.
