## widget

# The button that opens the chat, and the panel
widget-title = Hej Göteborg
widget-launcher = Hej Göteborg'a sor
widget-unread = Okunmamış mesaj: { $n }
widget-panel = Hej Göteborg ile sohbet
widget-subtitle = Yapay zekâ asistanı
widget-notice = Bir yapay zekâ asistanıyla konuşuyorsunuz. Yanılabilir. Kimlik numarası (personnummer) veya başka hassas bilgiler yazmayın.
widget-notice-staff = Bir belediye çalışanıyla konuşuyorsunuz. Farklı dillerde yazarsanız bilgisayar çevirir.
widget-close = Sohbeti kapat
widget-menu = Diğer seçenekler
widget-language = Dil
widget-language-changed = Dil değişti: { $language }.

# Writing
widget-log = Konuşma
widget-input = Sorunuz
widget-placeholder = Sorunuzu yazın
widget-send = Gönder
widget-remaining = Kalan karakter: { $n }
widget-too-long = Metin çok uzun. Fazla karakter: { $n }
widget-replies = Önerilen yanıtlar

# A way to a person; person-request is what is sent in the visitor's name
widget-person = Bir insanla konuş
widget-person-request = Bir insanla konuşmak istiyorum
widget-waiting = Bir çalışanla görüşmek için sıradasınız.
widget-position = Sıradaki yeriniz: { $n }
widget-with-staff = Konuşmaya bir çalışan katıldı.
widget-closed = Konuşma sona erdi.
widget-new = Yeni konuşma başlat
widget-lost = Önceki konuşma artık yok. Yeni bir konuşma başladı.

# Who says what
widget-from-you = Siz
widget-from-assistant = Hej Göteborg
widget-from-staff = Çalışan
widget-from-system = Bilgi
widget-typing = Asistan yazıyor …
widget-emergency = Acil durumda

# Sources, translation, facts about a place
widget-sources = Kaynaklar
widget-verified = Kontrol tarihi: { $date }
widget-unverified = Kontrol edilmedi
widget-new-window = yeni pencerede açılır
widget-translated = Bilgisayar çevirdi
widget-show-original = Aslını göster
widget-show-translation = Çeviriyi göster
widget-address = Adres
widget-hours = Açılış saatleri
widget-phone = Telefon
widget-email = E-posta
widget-website = Web sitesi
widget-distance = Uzaklık
widget-price = Fiyat
widget-directions = Nasıl gidilir

# What the visitor thinks of an answer
widget-helpful = Bu yanıt işinize yaradı mı?
widget-helpful-yes = Evet, yanıt işime yaradı
widget-helpful-no = Hayır, yanıt işime yaramadı
widget-comment = Biraz daha anlatmak ister misiniz? (isteğe bağlı)
widget-comment-hint = Kişisel bilgi yazmayın.
widget-comment-send = Görüşümü gönder
widget-comment-skip = Geç
widget-thanks = Görüşünüz için teşekkürler.

# The visitor's own copy, and deletion
widget-copy = Konuşmayı kopyala
widget-copied = Konuşma kopyalandı.
widget-copy-failed = Kopyalanamadı. Bunun yerine konuşmayı indirin.
widget-download = Konuşmayı indir
widget-delete = Konuşmayı sil
widget-delete-question = Konuşmayı silmek istiyor musunuz?
widget-delete-explanation = Asistana yazdıklarınız hemen silinir ve geri getirilemez. Çalışanlara iletilen konular belediyenin kurallarına göre silinir.
widget-delete-confirm = Evet, sil
widget-cancel = Vazgeç
widget-deleted = Konuşma silindi.

# When something fails
widget-sending = Gönderiliyor …
widget-not-sent = Henüz gönderilmedi
widget-rejected = Gönderilemedi
widget-edit = Metni değiştir
widget-offline = Asistanla bağlantı yok. Yazdıklarınız saklanır ve bağlantı gelince gönderilir.
widget-connected = Bağlantı yeniden kuruldu.
widget-retry = Şimdi dene
widget-busy = Şu anda çok kişi yazıyor. Mesajınız birazdan gönderilecek.
widget-failed = Olmadı. Biraz sonra yeniden deneyin.

# The demo page
widget-demo-title = Hej Göteborg: tanıtım
widget-demo-note = Bu bir tanıtım sayfasıdır, belediyenin kendi web sitesi değildir.
widget-demo-site = Görünüm
widget-demo-theme = Renkler
widget-demo-theme-auto = Cihazdaki gibi
widget-demo-theme-light = Açık
widget-demo-theme-dark = Koyu
widget-demo-skip = İçeriğe geç
widget-demo-city-heading = Ne yapmak istiyorsunuz?
widget-demo-city-lead = Anaokulu, geri dönüşüm, kütüphaneler ve belediyenin diğer hizmetlerini kendi dilinizde sorun.
widget-demo-visit-heading = Göteborg'a hoş geldiniz
widget-demo-visit-lead = Müzeleri, parkları, takımadaları ve ulaşımı kendi dilinizde sorun.
widget-demo-try = Şunları sorabilirsiniz
widget-demo-city-question-1 = Büyük çöpleri nereye bırakabilirim?
widget-demo-city-question-2 = Eski pilleri nereye atmalıyım?
widget-demo-city-question-3 = Anaokuluna nasıl başvururum?
widget-demo-visit-question-1 = Göteborg'da hangi müzeler var?
widget-demo-visit-question-2 = Slottsskogen'e nasıl giderim?
widget-demo-visit-question-3 = Çocuklarla neler yapılabilir?

## assistant

# The conversation itself
assistant-greet = Merhaba! Göteborg veya belediye hizmetleri hakkında ne öğrenmek istersiniz?
assistant-thank = Rica ederim! Başka sorunuz olursa sorabilirsiniz.
assistant-goodbye = Hoşça kalın! İstediğiniz zaman yine bekleriz.
assistant-affirm = Güzel! Ne öğrenmek istersiniz?
assistant-deny = Peki. Başka bir şey merak ederseniz yazın.
assistant-bot = Evet, ben bir robotum: Göteborg Belediyesi'nin (Göteborgs Stad) yapay zekâ asistanıyım. Belediyenin bilgilerine dayanarak yanıt verir ve kaynağı gösteririm. Karar vermem. İsterseniz bir insanla konuşabilirsiniz.
assistant-capabilities =
    Size şu konularda yardımcı olabilirim:
    • kütüphane, yüzme havuzu, geri dönüşüm merkezi, müze ve başka yerlerin açılış saatleri, adresleri ve iletişim bilgileri
    • çöplerin nasıl ayrıştırılacağı
    • belediye hizmetleri: anaokulu, okul, yaşlı bakımı, yapı ruhsatı, otopark, destek ve daha birçok konu
    • ziyaretçiler için bilgiler: ulaşım, biletler, gezilecek yerler ve etkinlikler
    Kendi dilinizde yazabilirsiniz. Karar vermem ve kişisel tavsiyede bulunmam.
assistant-example-sorting = Evde çöp ayırma
assistant-example-preschool = Anaokulu başvurusu
assistant-example-tickets = Tramvay biletleri
assistant-simplify =
    { $title }, kısaca:

    { $text }
assistant-simplify-person = Anlamak hâlâ zorsa bir insan açıklayabilir.
assistant-source-checked = Son yanıtımın kaynakları ve kontrol edildikleri tarihler bunlar.
assistant-source-unchecked = Son yanıtımın kaynakları bunlar. En az biri yakın zamanda kontrol edilmedi; plan yapmadan önce oraya bakın.
assistant-source-none = Henüz kaynaklı bir yanıt vermedim. Bir soru sorun, yanıtın nereden geldiğini göstereyim.
assistant-frustrated = Yardımcı olamadığım için üzgünüm. Soruyu başka türlü yazmayı deneyin veya bir insanla konuşun.
assistant-language-changed = Şimdi şu dilde devam ediyoruz: { $language }.
assistant-language-which = Hangi dili kullanmak istersiniz?

# Not understood, not known, not ours
assistant-fallback = Bunu bilmiyorum veya soruyu anlamadım. Lütfen başka sözcüklerle deneyin.
assistant-fallback-near = Anladığımdan emin değilim. Bunlardan birini mi demek istediniz? Değilse lütfen başka türlü sorun.
assistant-fallback-person = Üzgünüm, anlamıyorum. Bunun yerine bir insanla konuşmak ister misiniz?
assistant-clarify = Bunlardan birini mi demek istediniz?
assistant-out-of-scope = Bu konuda yardımcı olamam. Göteborg Belediyesi'nin hizmetleri ve Göteborg'u ziyaret hakkındaki soruları yanıtlıyorum.
assistant-out-of-scope-person = Bunu da yanıtlayamam. Bir insanla konuşmak ister misiniz?
assistant-decline-decision = Buna karar veremem ve sonucu önceden söyleyemem. Kararları belediyenin görevlileri (handläggare) verir ve çoğu karara itiraz edilebilir. Nasıl işlediğini ve nereye başvurulacağını anlatabilirim.
assistant-decline-opinion = Görüş bildirmem ve sıralama yapmam. Ama size bilgi verebilirim.
assistant-choice-place-hours = Açılış saatleri
assistant-choice-place-open-now = Şu anda açık mı
assistant-choice-place-address = Adres ve nasıl gidileceği
assistant-choice-place-contact = Telefon, e-posta veya web sitesi
assistant-choice-place-price = Ne kadar olduğu
assistant-choice-place-info = Bu yer hakkında daha fazla bilgi
assistant-choice-nearest-place = En yakın yer
assistant-choice-list-places = Hangi yerler var
assistant-choice-waste-sorting = Bir şeyin hangi çöpe atılacağı
assistant-choice-capabilities = Hangi konularda yardım edebileceğim
assistant-choice-change-language = Dili değiştirmek

# Buttons
assistant-button-person = Bir insanla konuş
assistant-button-address = Adres ve nasıl gidileceği
assistant-button-hours = Açılış saatleri
assistant-button-hours-of = Açılış saatleri: { $place }
assistant-button-nearest = En yakınları göster
assistant-button-capabilities = Hangi konularda yardım edebilirsin?

# Which place
assistant-which-place = Hangi yeri kastediyorsunuz? Adını yazın, örneğin Stadsbiblioteket.
assistant-place-not-known = O yeri bilmiyorum. Lütfen yazılışını kontrol edin veya başka bir yer sorun.
assistant-which-of-these = Hangisini kastediyorsunuz?
assistant-which-of-category = Hangisini kastediyorsunuz? Bir semt de yazabilirsiniz. Aranan: { $category }.
assistant-which-in-area = Şu bölgede ne arıyorsunuz: { $area }?
assistant-none-in-area = Bu bölgede bulamadım: { $area } ({ $category }). En yakın olanı göstereyim mi?

# Opening hours
assistant-hours-open = { $place } – { $date }: açık, { $hours }.
assistant-hours-open-usual = { $place } – { $date }: genellikle açık, { $hours }.
assistant-hours-closed = { $place } – { $date }: kapalı.
assistant-hours-closed-usual = { $place } – { $date }: genellikle kapalı.
assistant-hours-day-unknown = { $date }: { $place } için açılış saatini bilmiyorum.
assistant-hours-always = { $place } her gün, gece gündüz açıktır.
assistant-hours-week = Normal bir haftada:
assistant-hours-line = • { $weekday }: { $hours }
assistant-closed-word = kapalı
assistant-hours-check = Bu saatler yakın zamanda kontrol edilmedi. Gitmeden önce web sitesine bakın.
assistant-hours-occasion = { $date }: { $occasion }. O gün saatler farklı olabilir.
assistant-hours-unknown = { $place } için güvenilir açılış saati bilgim yok.
assistant-hours-unknown-occasion = { $date }: { $occasion }. O gün { $place } için güvenilir açılış saati bilgim yok.
assistant-open-now = { $place } şu anda açık.
assistant-open-now-usual = { $place } genellikle bu saatte açıktır.
assistant-closed-now = { $place } şu anda kapalı.
assistant-closed-now-usual = { $place } genellikle bu saatte kapalıdır.
assistant-open-then = { $place } – { $date }, saat { $time }: açık.
assistant-open-then-usual = { $place } – { $date }, saat { $time }: genellikle açık.
assistant-closed-then = { $place } – { $date }, saat { $time }: kapalı.
assistant-closed-then-usual = { $place } – { $date }, saat { $time }: genellikle kapalı.
assistant-open-until = Kapanış saati: { $time }.
assistant-opens-next = Bir sonraki açılış: { $date }, saat { $time }.
assistant-weekday-mon = Pazartesi
assistant-weekday-tue = Salı
assistant-weekday-wed = Çarşamba
assistant-weekday-thu = Perşembe
assistant-weekday-fri = Cuma
assistant-weekday-sat = Cumartesi
assistant-weekday-sun = Pazar

# Where to look and whom to call
assistant-look-at = Güncel bilgi burada: { $link }
assistant-call = Telefonla da sorabilirsiniz: { $phone }.
assistant-contact-centre = Göteborg Belediyesi'nin iletişim merkezi (kontaktcenter) de yanıt verebilir: { $phone }, { $email }.

# Addresses
assistant-address = { $place }: { $address }.
assistant-address-line = Adres: { $address }.
assistant-address-check = Adres yakın zamanda kontrol edilmedi.
assistant-address-area = { $place } şu bölgede: { $area }. Güvenilir bir sokak adresi bilgim yok.
assistant-address-unknown = { $place } için güvenilir bir adres bilgim yok.
assistant-directions = { $directions }
assistant-plan-trip = Yolculuğunuzu Västtrafik ile planlayın: { $link }

# Contact and price
assistant-contact = İletişim bilgileri – { $place }:
assistant-contact-unknown = { $place } için güvenilir iletişim bilgim yok.
assistant-contact-phone = Telefon: { $value }
assistant-contact-email = E-posta: { $value }
assistant-contact-website = Web sitesi: { $value }
assistant-contact-check = Bu bilgiler yakın zamanda kontrol edilmedi.
assistant-price = { $place }: { $price }
assistant-price-usual = { $place }, yakın zamanda kontrol edilmemiş bilgiye göre: { $price }
assistant-price-check = Güncel fiyat için web sitesine bakın.
assistant-price-unknown = { $place } için güvenilir fiyat bilgim yok.

# Places
assistant-place = { $place }: { $description }
assistant-place-category = { $place } ({ $category }).
assistant-nearest = Başlangıç: { $from }. En yakınlar ({ $category }):
assistant-nearest-line = • { $place }
assistant-nearest-line-address = • { $place }, { $address }
assistant-nearest-line-distance = • { $place }, yaklaşık { $distance }
assistant-nearest-line-address-distance = • { $place }, { $address }, yaklaşık { $distance }
assistant-nearest-exactness = Uzaklıklar kuş uçuşu ve yaklaşıktır, çünkü bölgenin ortasından ölçüyorum.
assistant-nearest-rough = O kadar yakınlar ki güvenilir bir uzaklık veremiyorum.
assistant-nearest-missing = Konumunu bilmediğim için yazmadığım yer sayısı: { $count }.
assistant-nearest-where = Nereye en yakın? Bir semt, durak veya sokak yazın. Nerede olduğunuzu bilmiyorum. Aranan: { $category }.
assistant-nearest-unknown = Buraya neyin en yakın olduğunu hesaplayamıyorum: { $from } ({ $category }).
assistant-list = Göteborg'da şunlar var ({ $category }, { $count }):
assistant-list-in-area = Şu bölgede bunlar var: { $area } ({ $category }):
assistant-list-instead = Uzaklığı hesaplayamıyorum, ama Göteborg'da şunlar var ({ $category }):
assistant-list-none = Bu konuda bilgim yok ({ $category }).
assistant-list-line = • { $place }
assistant-list-line-address = • { $place }, { $address }

# Waste
assistant-waste = { $item }: şu türe ayırın: { $fraction }.
assistant-waste-where = { $where }
assistant-waste-note = { $note }
assistant-waste-which = Bunlardan hangisini kastediyorsunuz?
assistant-waste-unknown = Bunun nasıl ayrıldığından emin değilim. Bir geri dönüşüm merkezindeki (återvinningscentral) görevlilere sorun veya ne olduğunu başka bir sözcükle yazın.

# Articles
assistant-article = { $title }

## chat

# The greeting
chat-welcome = Merhaba! Ben Hej Göteborg, bir yapay zekâ asistanıyım. Yani bir bilgisayarla konuşuyorsunuz ve yanılabilir.
chat-welcome-city = Belediye hizmetleri hakkındaki soruları yanıtlıyorum: anaokulu, çöp, kütüphaneler, açılış saatleri ve daha birçok konu. İstediğiniz dilde yazın.
chat-welcome-visit = Göteborg'u ziyaret edenlerin sorularını yanıtlıyorum: müzeler, parklar, gezilecek yerler ve ulaşım. İstediğiniz dilde yazın.
chat-welcome-storage =
    { $days ->
        [one] Konuşma, bittikten sonra bir gün saklanır. İstediğiniz zaman silebilirsiniz.
       *[other] Konuşma, bittikten sonra { $days } gün saklanır. İstediğiniz zaman silebilirsiniz.
    }

# Quick replies; the chat-ask ones are sent as if the visitor had written them
chat-ask-waste = Büyük çöpleri nereye bırakabilirim?
chat-ask-batteries = Eski pilleri nereye atmalıyım?
chat-ask-preschool = Anaokuluna nasıl başvururum?
chat-ask-museums = Göteborg'da hangi müzeler var?
chat-ask-parks = Hangi parkları gezebilirim?
chat-ask-transport = Göteborg'da toplu taşımayı nasıl kullanırım?
chat-button-human = Bir insanla konuş
chat-button-back = Asistana dön
chat-button-leave = Mesaj bırak
chat-button-cancel = Vazgeç

# Language
chat-language-unsupported = Henüz sizin dilinizde yanıt veremiyorum. Şu dillerden birini seçebilirsiniz: { $languages }.
chat-article-language = Bu metin henüz sizin dilinizde yok. Burada başka bir dilde: { $language }.
chat-text-missing = Yanıt şu anda gösterilemiyor. Lütfen biraz sonra yeniden deneyin.

# What chat says about the conversation itself
chat-emergency = Tehlikede olan biri var mı? Hemen 112’yi arayın.
chat-masked = Yazdıklarınızdaki kişisel bilgileri gizledim. Lütfen buraya böyle bilgiler yazmayın.
chat-engine-away = Sorunuzu sakladım, ama yanıt şu anda gecikiyor. Yanıt verebildiğimde burada göreceksiniz. Bir insanla konuşmak da isteyebilirsiniz.
chat-engine-gave-up = Üzgünüm, yazdığınızı yanıtlayamadım. Lütfen yeniden sorun veya bir insanla konuşmak istediğinizi yazın.
chat-nothing-to-repeat = Henüz bir yanıt vermedim. Ne öğrenmek istersiniz?

# Asking for a person
chat-human-nobody = Bir insanla konuşmak istiyorsunuz. Şu anda sohbette hiçbir çalışan yok.
chat-human-still-waiting = Yazdıklarınızı çalışanlar için sakladım. Şu anda sohbette hiçbir çalışan yok.
chat-human-position = Sıradaki yeriniz: { $position }.
chat-human-contact-phone = Belediyenin iletişim merkezini (kontaktcenter) arayabilirsiniz: { $phone }.
chat-human-contact-email = İletişim merkezine e-posta gönderebilirsiniz: { $email }.
chat-human-contact-website = İletişim merkezinin web sitesi: { $website }.
chat-human-choices = Mesaj bırakıp size nasıl ulaşabileceğimizi yazabilir veya asistana dönebilirsiniz.
chat-human-back = Yeniden asistanla konuşuyorsunuz. Ne öğrenmek istersiniz?
chat-leave-how = Mesajınızı ve size nasıl ulaşabileceğimizi yazın: telefon numarası veya e-posta. Bundan sonra yazacağınız, mesajınız olacak.
chat-leave-storage = Mesaj şifreli olarak saklanır. Yalnızca çalışanlar okuyabilir; konuşmayı silerseniz mesaj da silinir.
chat-leave-done = Teşekkürler! Mesajınız çalışanlar için saklandı. Ne zaman okuyacaklarını söyleyemem. Acilse iletişim merkezine başvurun.

# The visitor's own copy
chat-transcript-title = Hej Göteborg ile konuşma
chat-transcript-visitor = Siz
chat-transcript-assistant = Hej Göteborg
chat-transcript-staff = Çalışan
chat-transcript-system = Bilgi

# Units and lists
unit-metres = { $n } m
unit-kilometres = { $n } km
unit-interval = { $from }–{ $to }
unit-all-day = 24 saat
unit-closed = kapalı
unit-list-next = { $list }, { $item }
unit-list-last = { $list } ve { $item }

# Problems
error-malformed = İsteği anlamadım. Doğru alanları olan geçerli bir JSON olduğunu kontrol edin.
error-text-empty = Mesaj boş. Bir şey yazıp yeniden gönderin.
error-text-too-long = Mesaj çok uzun. En fazla { $longest } karakter yazın.
error-body-too-large = Gönderdiğiniz veri çok büyük.
error-button-unknown = Bu düğme bu konuşmaya ait değil. Bunun yerine sorunuzu yazın.
error-language-unknown = Bu dili bilmiyorum. Listedeki dillerden birini seçin.
error-token-missing = Konuşmanın anahtarı yok. Yeni bir konuşma başlatın.
error-token-wrong = Anahtar bu konuşmaya ait değil. Yeni bir konuşma başlatın.
error-origin = Bu web sitesinin asistanı kullanmasına izin yok.
error-not-found = Böyle bir sayfa yok.
error-conversation-unknown = Konuşma yok veya silinmiş. Yeni bir konuşma başlatın.
error-message-unknown = Mesaj bu konuşmada yok.
error-method-not-allowed = Bu adresle bu işlem yapılamaz.
error-not-acceptable = Yanıt, istediğiniz biçimde yok.
error-conversation-closed = Konuşma sona erdi. Başka sorunuz varsa yeni bir konuşma başlatın.
error-too-many =
    { $seconds ->
        [one] Kısa sürede çok fazla mesaj geldi. Bir saniye bekleyip yeniden deneyin.
       *[other] Kısa sürede çok fazla mesaj geldi. { $seconds } saniye bekleyip yeniden deneyin.
    }
error-not-stored = Mesaj saklanamadı. Lütfen biraz sonra yeniden deneyin.
error-internal = Bizden kaynaklanan bir sorun oluştu. Lütfen biraz sonra yeniden deneyin.

## emergency

# First what to do, then whom to call
emergency-life =
    Birinin hayatı tehlikede mi? Hemen { $sos } numarasını arayın. Arama ücretsizdir.

    Nerede olduğunuzu ve ne olduğunu söyleyin. Size söyleneni yapın. Sizin için güvenliyse kişinin yanında kalın.

    Hayati tehlike yoksa sağlık danışması: { $health }.

emergency-self-harm =
    Bunu yazmanız iyi oldu. Bununla yalnız kalmak zorunda değilsiniz.

    Acil mi? Hemen { $sos } numarasını arayın ya da yakınınızdaki birinden aramasını isteyin.

    Biriyle konuşmak için: intiharı önleme hattı (Självmordslinjen) { $suicide_line }. 18 yaşından küçükseniz: Bris { $bris }. Sağlık danışması: { $health }.

emergency-violence =
    Tehlikede misiniz? Yapabiliyorsanız güvenli bir yere gidin. Hemen { $sos } numarasını arayın.

    Biriyle de konuşabilirsiniz: Kvinnofridslinjen { $women_line }. Acil sosyal hizmet, akşam, gece ve hafta sonu: { $social }.

    Acil değilse polis: { $police }.

    Şiddet sizin suçunuz değil.

emergency-poisoning =
    Kişi baygın mı, zor mu nefes alıyor, nöbet mi geçiriyor? Hemen { $sos } numarasını arayın.

    Değilse zehir danışma merkezini arayın: { $poison }. Paketi ya da bitkiyi yanınızda tutun. Belirtileri beklemeyin. Kişiyi kusturmayın.

    Diğer sağlık danışması: { $health }.

emergency-child =
    Bir çocuk şu anda tehlikede mi? { $sos } numarasını arayın.

    Bir çocuk için endişeliyseniz sosyal hizmetlere başvurun. Akşam, gece ve hafta sonu acil sosyal hizmet: { $social }.

    18 yaşından küçüksen Bris ile konuşabilirsin: { $bris }. Olanlar senin suçun değil.
