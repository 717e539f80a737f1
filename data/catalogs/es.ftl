## widget

# The button that opens the chat, and the panel
widget-title = Hej Göteborg
widget-launcher = Preguntar a Hej Göteborg
widget-unread = Mensajes sin leer: { $n }
widget-panel = Chat con Hej Göteborg
widget-subtitle = Asistente de IA
widget-notice = Está hablando con un asistente de IA. Puede equivocarse. No escriba números personales ni otros datos sensibles.
widget-notice-staff = Está hablando con una persona del personal. Un ordenador traduce si escriben en idiomas distintos.
widget-close = Cerrar el chat
widget-menu = Más opciones
widget-language = Idioma
widget-language-changed = El idioma es ahora: { $language }.

# Writing
widget-log = Conversación
widget-input = Su pregunta
widget-placeholder = Escriba su pregunta
widget-send = Enviar
widget-remaining = Caracteres restantes: { $n }
widget-too-long = El texto es demasiado largo. Caracteres de más: { $n }
widget-replies = Respuestas sugeridas

# A way to a person; person-request is what is sent in the visitor's name
widget-person = Hablar con una persona
widget-person-request = Quiero hablar con una persona
widget-waiting = Está en la cola para hablar con el personal.
widget-position = Su puesto en la cola: { $n }
widget-with-staff = Una persona del personal está en la conversación.
widget-closed = La conversación ha terminado.
widget-new = Empezar una conversación nueva
widget-lost = La conversación anterior ya no existe. Ha empezado una nueva.

# Who says what
widget-from-you = Usted
widget-from-assistant = Hej Göteborg
widget-from-staff = Personal
widget-from-system = Información
widget-typing = El asistente está escribiendo…
widget-emergency = En caso de emergencia

# Sources, translation, facts about a place
widget-sources = Fuentes
widget-verified = Comprobado: { $date }
widget-unverified = Sin comprobar
widget-new-window = se abre en una ventana nueva
widget-translated = Traducido por un ordenador
widget-show-original = Mostrar el original
widget-show-translation = Mostrar la traducción
widget-address = Dirección
widget-hours = Horario
widget-phone = Teléfono
widget-email = Correo electrónico
widget-website = Sitio web
widget-distance = Distancia
widget-price = Precio
widget-directions = Cómo llegar

# What the visitor thinks of an answer
widget-helpful = ¿Le ha ayudado esta respuesta?
widget-helpful-yes = Sí, la respuesta me ha ayudado
widget-helpful-no = No, la respuesta no me ha ayudado
widget-comment = ¿Quiere contarnos algo más? (opcional)
widget-comment-hint = No escriba datos personales.
widget-comment-send = Enviar opinión
widget-comment-skip = Omitir
widget-thanks = Gracias por su opinión.

# The visitor's own copy, and deletion
widget-copy = Copiar la conversación
widget-copied = La conversación se ha copiado.
widget-copy-failed = No se ha podido copiar. Descargue la conversación.
widget-download = Descargar la conversación
widget-delete = Borrar la conversación
widget-delete-question = ¿Quiere borrar la conversación?
widget-delete-explanation = Lo que ha escrito al asistente se borra de inmediato y no se puede recuperar. Los casos que lleva el personal se borran según las normas de la ciudad.
widget-delete-confirm = Sí, borrar
widget-cancel = Cancelar
widget-deleted = La conversación se ha borrado.

# When something fails
widget-sending = Enviando…
widget-not-sent = Aún no se ha enviado
widget-rejected = No se ha podido enviar
widget-edit = Cambiar el texto
widget-offline = Sin contacto con el asistente. Lo que escriba se guarda y se enviará en cuanto vuelva el contacto.
widget-connected = El contacto ha vuelto.
widget-retry = Intentar ahora
widget-busy = Hay muchas personas escribiendo ahora. Su mensaje se enviará en un momento.
widget-failed = No ha funcionado. Inténtelo de nuevo dentro de un rato.

# The demo page
widget-demo-title = Hej Göteborg: demostración
widget-demo-note = Esta es una página de demostración y no el sitio web de la ciudad.
widget-demo-site = Mostrar como
widget-demo-theme = Apariencia
widget-demo-theme-auto = Igual que el dispositivo
widget-demo-theme-light = Clara
widget-demo-theme-dark = Oscura
widget-demo-skip = Ir al contenido
widget-demo-city-heading = ¿Qué quiere hacer?
widget-demo-city-lead = Pregunte en su propio idioma sobre educación infantil, reciclaje, bibliotecas y otros servicios de la ciudad.
widget-demo-visit-heading = Le damos la bienvenida a Gotemburgo
widget-demo-visit-lead = Pregunte en su propio idioma sobre museos, parques, el archipiélago y cómo moverse por la ciudad.
widget-demo-try = Puede preguntar
widget-demo-city-question-1 = ¿Dónde puedo dejar residuos voluminosos?
widget-demo-city-question-2 = ¿Dónde tiro las pilas usadas?
widget-demo-city-question-3 = ¿Cómo solicito plaza de educación infantil?
widget-demo-visit-question-1 = ¿Qué museos hay en Gotemburgo?
widget-demo-visit-question-2 = ¿Cómo llego a Slottsskogen?
widget-demo-visit-question-3 = ¿Qué se puede hacer con niños?

## assistant

# The conversation itself
assistant-greet = ¡Hola! ¿Qué quiere saber sobre Gotemburgo o los servicios de la ciudad?
assistant-thank = ¡De nada! Puede preguntar lo que quiera.
assistant-goodbye = ¡Hasta luego! Vuelva cuando quiera.
assistant-affirm = ¡Muy bien! ¿Qué quiere saber?
assistant-deny = De acuerdo. Dígame si tiene otra pregunta.
assistant-bot = Sí, soy un robot: un asistente de IA de la Ciudad de Gotemburgo (Göteborgs Stad). Respondo con datos de la ciudad y muestro la fuente. No tomo decisiones. Si prefiere hablar con una persona, puede hacerlo.
assistant-capabilities =
    Puedo ayudarle con esto:
    • horarios, direcciones y datos de contacto de bibliotecas, piscinas, puntos limpios, museos y otros lugares
    • cómo separar los residuos
    • servicios de la ciudad: educación infantil, escuela, atención a personas mayores, permisos de obra, aparcamiento, apoyo y mucho más
    • consejos para visitantes: transporte, billetes, lugares de interés y eventos
    Puede escribir en su propio idioma. No tomo decisiones ni doy consejos personales.
assistant-example-sorting = Separar los residuos en casa
assistant-example-preschool = Solicitar educación infantil
assistant-example-tickets = Billetes de tranvía
assistant-simplify =
    { $title }, en pocas palabras:

    { $text }
assistant-simplify-person = Si todavía es difícil de entender, una persona puede explicárselo.
assistant-source-checked = Estas son las fuentes de mi última respuesta, con la fecha en que se comprobaron.
assistant-source-unchecked = Estas son las fuentes de mi última respuesta. Al menos una de ellas no se ha comprobado recientemente. Consúltela antes de hacer planes.
assistant-source-none = Todavía no he dado ninguna respuesta con fuente. Pregúnteme algo y le mostraré de dónde viene la respuesta.
assistant-frustrated = Siento no haberle ayudado. Intente preguntar de otra manera o hable con una persona.
assistant-language-changed = Ahora seguimos en este idioma: { $language }.
assistant-language-which = ¿Qué idioma quiere usar?

# Not understood, not known, not ours
assistant-fallback = No lo sé, o no he entendido la pregunta. Inténtelo con otras palabras.
assistant-fallback-near = No sé si le he entendido bien. ¿Se refiere a algo de esto? Si no, intente preguntar de otra manera.
assistant-fallback-person = Lo siento, no lo entiendo. ¿Prefiere hablar con una persona?
assistant-clarify = ¿Se refiere a algo de esto?
assistant-out-of-scope = No puedo ayudar con eso. Respondo preguntas sobre los servicios de la Ciudad de Gotemburgo y sobre visitar Gotemburgo.
assistant-out-of-scope-person = Eso tampoco puedo responderlo. ¿Quiere hablar con una persona?
assistant-decline-decision = Eso no puedo decidirlo ni predecirlo. Las decisiones las toma el personal responsable de la ciudad (handläggare), y la mayoría se pueden recurrir. Puedo explicarle cómo funciona y dónde se solicita.
assistant-decline-opinion = No tengo opiniones ni hago clasificaciones. Pero puedo darle datos.
assistant-choice-place-hours = Horario
assistant-choice-place-open-now = Si está abierto ahora
assistant-choice-place-address = Dirección y cómo llegar
assistant-choice-place-contact = Teléfono, correo electrónico o sitio web
assistant-choice-place-price = Cuánto cuesta
assistant-choice-place-info = Más sobre el lugar
assistant-choice-nearest-place = Qué queda más cerca
assistant-choice-list-places = Qué lugares hay
assistant-choice-waste-sorting = Cómo se separa un residuo
assistant-choice-capabilities = En qué puedo ayudar
assistant-choice-change-language = Cambiar de idioma

# Buttons
assistant-button-person = Hablar con una persona
assistant-button-address = Dirección y cómo llegar
assistant-button-hours = Horario
assistant-button-hours-of = Horario: { $place }
assistant-button-nearest = Mostrar los más cercanos
assistant-button-capabilities = ¿En qué puede ayudar?

# Which place
assistant-which-place = ¿A qué lugar se refiere? Escriba su nombre, por ejemplo Stadsbiblioteket.
assistant-place-not-known = No conozco ese lugar. Revise la ortografía o pregunte por otro lugar.
assistant-which-of-these = ¿A cuál se refiere?
assistant-which-of-category = ¿A cuál se refiere? También puede escribir un barrio. Se trata de: { $category }.
assistant-which-in-area = ¿Qué busca en esta zona: { $area }?
assistant-none-in-area = No encuentro nada así en esta zona: { $area } ({ $category }). ¿Le muestro lo más cercano?

# Opening hours
assistant-hours-open = { $place }, { $date }: abierto { $hours }.
assistant-hours-open-usual = { $place }, { $date }: normalmente abierto { $hours }.
assistant-hours-closed = { $place }, { $date }: cerrado.
assistant-hours-closed-usual = { $place }, { $date }: normalmente cerrado.
assistant-hours-day-unknown = { $place }, { $date }: no sé el horario.
assistant-hours-always = { $place }: siempre abierto, día y noche, todos los días.
assistant-hours-week = En una semana normal:
assistant-hours-line = • { $weekday }: { $hours }
assistant-closed-word = cerrado
assistant-hours-check = Este horario no se ha comprobado recientemente. Consulte el sitio web antes de ir.
assistant-hours-occasion = { $date }: { $occasion }. Ese día el horario puede ser distinto.
assistant-hours-unknown = { $place }: no tengo un horario fiable.
assistant-hours-unknown-occasion = { $date }: { $occasion }. No tengo un horario fiable para ese día: { $place }.
assistant-open-now = { $place }: abierto ahora.
assistant-open-now-usual = { $place }: normalmente abierto a esta hora.
assistant-closed-now = { $place }: cerrado ahora.
assistant-closed-now-usual = { $place }: normalmente cerrado a esta hora.
assistant-open-then = { $place }, { $date }, a las { $time }: abierto.
assistant-open-then-usual = { $place }, { $date }, a las { $time }: normalmente abierto.
assistant-closed-then = { $place }, { $date }, a las { $time }: cerrado.
assistant-closed-then-usual = { $place }, { $date }, a las { $time }: normalmente cerrado.
assistant-open-until = Hora de cierre: { $time }.
assistant-opens-next = Próxima apertura: { $date }, a las { $time }.
assistant-weekday-mon = lunes
assistant-weekday-tue = martes
assistant-weekday-wed = miércoles
assistant-weekday-thu = jueves
assistant-weekday-fri = viernes
assistant-weekday-sat = sábado
assistant-weekday-sun = domingo

# Where to look and whom to call
assistant-look-at = La información actual está aquí: { $link }
assistant-call = También puede llamar a este número: { $phone }.
assistant-contact-centre = El centro de contacto de la Ciudad de Gotemburgo (kontaktcenter) también puede responder: { $phone }, { $email }.

# Addresses
assistant-address = { $place }: { $address }.
assistant-address-line = Dirección: { $address }.
assistant-address-check = La dirección no se ha comprobado recientemente.
assistant-address-area = { $place } está en esta zona: { $area }. No tengo una dirección exacta fiable.
assistant-address-unknown = { $place }: no tengo una dirección fiable.
assistant-directions = { $directions }
assistant-plan-trip = Planifique el viaje con Västtrafik: { $link }

# Contact and price
assistant-contact = Contacto: { $place }
assistant-contact-unknown = { $place }: no tengo datos de contacto fiables.
assistant-contact-phone = Teléfono: { $value }
assistant-contact-email = Correo electrónico: { $value }
assistant-contact-website = Sitio web: { $value }
assistant-contact-check = Estos datos no se han comprobado recientemente.
assistant-price = { $place }: { $price }
assistant-price-usual = { $place }, según datos que no se han comprobado recientemente: { $price }
assistant-price-check = Consulte el precio de hoy en el sitio web.
assistant-price-unknown = { $place }: no tengo un precio fiable.

# Places
assistant-place = { $place }: { $description }
assistant-place-category = { $place } ({ $category }).
assistant-nearest = Lo más cercano a { $from } ({ $category }):
assistant-nearest-line = • { $place }
assistant-nearest-line-address = • { $place }, { $address }
assistant-nearest-line-distance = • { $place }, aproximadamente { $distance }
assistant-nearest-line-address-distance = • { $place }, { $address }, aproximadamente { $distance }
assistant-nearest-exactness = Las distancias son en línea recta y aproximadas, porque las calculo desde el centro de la zona.
assistant-nearest-rough = Están tan cerca que no puedo dar una distancia fiable.
assistant-nearest-missing = Lugares no incluidos porque no tengo su posición: { $count }.
assistant-nearest-where = ¿Cerca de dónde? Escriba un barrio, una parada o una calle. No sé dónde está usted. Se trata de: { $category }.
assistant-nearest-unknown = No puedo calcular qué queda más cerca: { $from } ({ $category }).
assistant-list = Esto es lo que hay en Gotemburgo ({ $category }, { $count }):
assistant-list-in-area = Esto es lo que hay en esta zona: { $area } ({ $category }):
assistant-list-instead = No puedo calcular la distancia, pero esto es lo que hay en Gotemburgo ({ $category }):
assistant-list-none = No tengo información sobre eso ({ $category }).
assistant-list-line = • { $place }
assistant-list-line-address = • { $place }, { $address }

# Waste
assistant-waste = { $item }: se separa como { $fraction }.
assistant-waste-where = { $where }
assistant-waste-note = { $note }
assistant-waste-which = ¿A cuál de estos se refiere?
assistant-waste-unknown = No sé con seguridad cómo se separa eso. Pregunte al personal de un punto limpio (återvinningscentral), o dígame con otra palabra qué es.

# Articles
assistant-article = { $title }

## chat

# The greeting
chat-welcome = ¡Hola! Soy Hej Göteborg, un asistente de IA. Por tanto, está hablando con un ordenador, y puede equivocarse.
chat-welcome-city = Respondo preguntas sobre los servicios de la ciudad: educación infantil, residuos, bibliotecas, horarios y mucho más. Escriba en el idioma que quiera.
chat-welcome-visit = Respondo preguntas sobre Gotemburgo para visitantes: museos, parques, lugares de interés y cómo moverse. Escriba en el idioma que quiera.
chat-welcome-storage =
    { $days ->
        [one] La conversación se guarda un día después de terminar. Puede borrarla cuando quiera.
       *[other] La conversación se guarda { $days } días después de terminar. Puede borrarla cuando quiera.
    }

# Quick replies; the chat-ask ones are sent as if the visitor had written them
chat-ask-waste = ¿Dónde puedo dejar residuos voluminosos?
chat-ask-batteries = ¿Dónde tiro las pilas usadas?
chat-ask-preschool = ¿Cómo solicito plaza de educación infantil?
chat-ask-museums = ¿Qué museos hay en Gotemburgo?
chat-ask-parks = ¿Qué parques puedo visitar?
chat-ask-transport = ¿Cómo uso el transporte público en Gotemburgo?
chat-button-human = Hablar con una persona
chat-button-back = Volver al asistente
chat-button-leave = Dejar un mensaje
chat-button-cancel = Cancelar

# Language
chat-language-unsupported = Todavía no puedo responder en su idioma. Puede elegir entre estos: { $languages }.
chat-article-language = Este texto no existe todavía en su idioma. Aquí está en otro idioma: { $language }.
chat-text-missing = La respuesta no se puede mostrar en este momento. Inténtelo de nuevo dentro de un rato.

# What chat says about the conversation itself
chat-emergency = ¿Hay alguien en peligro? Llame ahora al 112.
chat-masked = He ocultado datos personales en lo que ha escrito. Por favor, no escriba ese tipo de datos aquí.
chat-engine-away = He guardado su pregunta, pero la respuesta se retrasa en este momento. Llegará aquí en cuanto pueda responder. También puede pedir hablar con una persona.
chat-engine-gave-up = Lo siento, no he podido responder a lo que escribió. Pregunte de nuevo o pida hablar con una persona.
chat-nothing-to-repeat = Todavía no he dado ninguna respuesta. ¿Qué quiere saber?

# Asking for a person
chat-human-nobody = Quiere hablar con una persona. En este momento no hay nadie del personal conectado al chat.
chat-human-still-waiting = He guardado lo que ha escrito para el personal. En este momento no hay nadie del personal conectado al chat.
chat-human-position = Su puesto en la cola: { $position }.
chat-human-contact-phone = Puede llamar al centro de contacto de la ciudad: { $phone }.
chat-human-contact-email = Puede escribir un correo al centro de contacto: { $email }.
chat-human-contact-website = El sitio web del centro de contacto: { $website }.
chat-human-choices = Puede dejar un mensaje y decir cómo podemos contactarle, o volver al asistente.
chat-human-back = Está hablando otra vez con el asistente. ¿Qué quiere saber?
chat-leave-how = Escriba su mensaje y cómo podemos contactarle: teléfono o correo electrónico. Lo que escriba a continuación será el mensaje.
chat-leave-storage = El mensaje se guarda cifrado. Solo el personal puede leerlo, y se borra si usted borra la conversación.
chat-leave-done = ¡Gracias! Su mensaje queda guardado para el personal. No puedo decir cuándo lo leerán. Si es urgente, contacte con el centro de contacto.

# The visitor's own copy
chat-transcript-title = Conversación con Hej Göteborg
chat-transcript-visitor = Usted
chat-transcript-assistant = Hej Göteborg
chat-transcript-staff = Personal
chat-transcript-system = Información

# Units and lists
unit-metres = { $n } m
unit-kilometres = { $n } km
unit-interval = { $from }–{ $to }
unit-all-day = las 24 horas
unit-closed = cerrado
unit-list-next = { $list }, { $item }
unit-list-last = { $list } y { $item }

# Problems
error-malformed = No he entendido la petición. Compruebe que es JSON válido con los campos correctos.
error-text-empty = El mensaje está vacío. Escriba algo y envíelo de nuevo.
error-text-too-long = El mensaje es demasiado largo. Escriba como máximo { $longest } caracteres.
error-body-too-large = Lo que ha enviado es demasiado grande.
error-button-unknown = El botón no pertenece a esta conversación. Escriba su pregunta.
error-language-unknown = No conozco ese idioma. Elija uno de los idiomas de la lista.
error-token-missing = Falta la clave de la conversación. Empiece una conversación nueva.
error-token-wrong = La clave no pertenece a esta conversación. Empiece una conversación nueva.
error-origin = Este sitio web no puede usar el asistente.
error-not-found = La página no existe.
error-conversation-unknown = La conversación no existe o se ha borrado. Empiece una conversación nueva.
error-message-unknown = El mensaje no está en esta conversación.
error-method-not-allowed = Eso no se puede hacer con esta dirección.
error-not-acceptable = La respuesta no existe en el formato que ha pedido.
error-conversation-closed = La conversación ha terminado. Empiece una nueva si quiere preguntar más.
error-too-many =
    { $seconds ->
        [one] Han llegado demasiados mensajes en poco tiempo. Espere un segundo e inténtelo de nuevo.
       *[other] Han llegado demasiados mensajes en poco tiempo. Espere { $seconds } segundos e inténtelo de nuevo.
    }
error-not-stored = No se ha podido guardar el mensaje. Inténtelo de nuevo dentro de un rato.
error-internal = Algo ha fallado por nuestra parte. Inténtelo de nuevo dentro de un rato.

## emergency

# First what to do, then whom to call
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
