# What is answered to an emergency (bot.chat.emergency). First what to do, then whom to call.

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
