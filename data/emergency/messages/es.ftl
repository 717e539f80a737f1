# What is answered to an emergency (bot.chat.emergency). First what to do, then whom to call.

emergency-life =
    ¿Hay alguien en peligro de muerte? Llame ahora al { $sos }. La llamada es gratuita.

    Diga dónde está y qué ha pasado. Siga las instrucciones. Quédese con la persona si es seguro para usted.

    Consejo médico sin peligro de muerte: { $health }.

emergency-self-harm =
    Es bueno que lo escriba. No tiene que estar solo con esto.

    ¿Es urgente? Llame ahora al { $sos } o pida a alguien cercano que llame.

    Para hablar con alguien: línea de prevención del suicidio (Självmordslinjen) { $suicide_line }. Menores de 18: Bris { $bris }. Consejo médico: { $health }.

emergency-violence =
    ¿Está en peligro? Vaya a un lugar seguro si puede. Llame ahora al { $sos }.

    También puede hablar con alguien: Kvinnofridslinjen { $women_line }. Servicio social de urgencia, tardes, noches y fines de semana: { $social }.

    La policía, si no es urgente: { $police }.

    La violencia no es culpa suya.

emergency-poisoning =
    ¿La persona está inconsciente, respira con dificultad o tiene convulsiones? Llame ahora al { $sos }.

    Si no, llame al centro de información toxicológica: { $poison }. Tenga a mano el envase o la planta. No espere a que haya síntomas. No provoque el vómito.

    Otro consejo médico: { $health }.

emergency-child =
    ¿Hay un niño en peligro ahora? Llame al { $sos }.

    Si le preocupa un niño: contacte con los servicios sociales. Tardes, noches y fines de semana: servicio social de urgencia, { $social }.

    Si tienes menos de 18 años, puedes hablar con Bris: { $bris }. Lo que pasa no es culpa tuya.
