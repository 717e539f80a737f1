## widget

# The button that opens the chat, and the panel
widget-title = Hej Göteborg
widget-launcher = Ask Hej Göteborg
widget-unread = Unread messages: { $n }
widget-panel = Chat with Hej Göteborg
widget-subtitle = AI assistant
widget-notice = You are talking to an AI assistant. It can be wrong. Do not write identity numbers or other sensitive information.
widget-notice-staff = You are talking to a member of staff. A computer translates if you write in different languages.
widget-close = Close the chat
widget-menu = More options
widget-language = Language
widget-language-changed = The language is now { $language }.

# Writing
widget-log = Conversation
widget-input = Your question
widget-placeholder = Type your question
widget-send = Send
widget-remaining = Characters left: { $n }
widget-too-long = The text is too long. Characters too many: { $n }
widget-replies = Suggested replies

# A way to a person; person-request is what is sent in the visitor's name
widget-person = Talk to a person
widget-person-request = I want to talk to a person
widget-waiting = You are in the queue for a member of staff.
widget-position = Your place in the queue: { $n }
widget-with-staff = A member of staff is in the conversation.
widget-closed = The conversation has ended.
widget-new = Start a new conversation
widget-lost = The earlier conversation is gone. A new one has begun.

# Who says what
widget-from-you = You
widget-from-assistant = Hej Göteborg
widget-from-staff = Staff
widget-from-system = Information
widget-typing = The assistant is typing …
widget-emergency = In an emergency

# Sources, translation, facts about a place
widget-sources = Sources
widget-verified = Checked { $date }
widget-unverified = Not checked
widget-new-window = opens in a new window
widget-translated = Translated by a computer
widget-show-original = Show the original
widget-show-translation = Show the translation
widget-address = Address
widget-hours = Opening hours
widget-phone = Phone
widget-email = E-mail
widget-website = Website
widget-distance = Distance
widget-price = Price
widget-directions = How to get there

# What the visitor thinks of an answer
widget-helpful = Did this answer help?
widget-helpful-yes = Yes, the answer helped
widget-helpful-no = No, the answer did not help
widget-comment = Would you like to tell us more? (optional)
widget-comment-hint = Do not write personal information.
widget-comment-send = Send feedback
widget-comment-skip = Skip
widget-thanks = Thank you for your feedback.

# The visitor's own copy, and deletion
widget-copy = Copy the conversation
widget-copied = The conversation has been copied.
widget-copy-failed = Copying did not work. Download the conversation instead.
widget-download = Download the conversation
widget-delete = Delete the conversation
widget-delete-question = Do you want to delete the conversation?
widget-delete-explanation = What you have written to the assistant is deleted at once and cannot be restored. Cases with staff are deleted according to the city's rules.
widget-delete-confirm = Yes, delete
widget-cancel = Cancel
widget-deleted = The conversation has been deleted.

# When something fails
widget-sending = Sending …
widget-not-sent = Not sent yet
widget-rejected = Could not be sent
widget-edit = Change the text
widget-offline = No contact with the assistant. What you write is kept and sent as soon as contact is back.
widget-connected = Contact is back.
widget-retry = Try now
widget-busy = Many people are writing right now. Your message will be sent in a moment.
widget-failed = That did not work. Try again in a while.

# The demo page
widget-demo-title = Hej Göteborg: demonstration
widget-demo-note = This is a demonstration page, not the city's own website.
widget-demo-site = Show as
widget-demo-theme = Appearance
widget-demo-theme-auto = Same as device
widget-demo-theme-light = Light
widget-demo-theme-dark = Dark
widget-demo-skip = Skip to content
widget-demo-city-heading = What do you want to do?
widget-demo-city-lead = Ask about preschool, recycling, libraries and other services in the city, in your own language.
widget-demo-visit-heading = Welcome to Gothenburg
widget-demo-visit-lead = Ask about museums, parks, the archipelago and how to get around, in your own language.
widget-demo-try = Try asking
widget-demo-city-question-1 = Where can I leave bulky waste?
widget-demo-city-question-2 = Where do I throw away batteries?
widget-demo-city-question-3 = How do I apply for preschool?
widget-demo-visit-question-1 = Which museums are there in Gothenburg?
widget-demo-visit-question-2 = How do I get to Slottsskogen?
widget-demo-visit-question-3 = What is there to do with children?

## assistant

# The conversation itself
assistant-greet = Hello! What would you like to know about Gothenburg or the city's services?
assistant-thank = You are welcome! Feel free to ask more.
assistant-goodbye = Goodbye! Come back whenever you like.
assistant-affirm = Good! What would you like to know?
assistant-deny = All right. Tell me if you wonder about something else.
assistant-bot = Yes, I am a robot: an AI assistant from the City of Gothenburg. I answer with facts from the city's data and show the source. I make no decisions. If you would rather talk to a person, you can.
assistant-capabilities =
    I can help you with this:
    • opening hours, addresses and contact details of libraries, swimming pools, recycling centres, museums and more
    • how to sort waste
    • city services: preschool, school, care for older people, building permits, parking, support and much more
    • tips for visitors: travel, tickets, sights and events
    You can write in your own language. I make no decisions and give no personal advice.
assistant-example-sorting = Sorting waste at home
assistant-example-preschool = Applying for preschool
assistant-example-tickets = Tram tickets
assistant-simplify =
    { $title }, in short:

    { $text }
assistant-simplify-person = If it is still hard to understand, a person can explain.
assistant-source-checked = These are the sources of my last answer, with the date when they were checked.
assistant-source-unchecked = These are the sources of my last answer. At least one of them has not been checked recently, so look there before you plan by it.
assistant-source-none = I have not given an answer with a source yet. Ask me something, and I will show where the answer comes from.
assistant-frustrated = I am sorry that I did not help you. Please try asking in another way, or talk to a person.
assistant-language-changed = Now we continue in { $language }.
assistant-language-which = Which language would you like to use?

# Not understood, not known, not ours
assistant-fallback = I do not know that, or I did not understand the question. Please try other words.
assistant-fallback-near = I am not sure that I understood. Do you mean one of these? If not, please try asking in another way.
assistant-fallback-person = Sorry, I do not understand. Would you like to talk to a person instead?
assistant-clarify = Do you mean one of these?
assistant-out-of-scope = I cannot help with that. I answer questions about the City of Gothenburg's services and about visiting Gothenburg.
assistant-out-of-scope-person = I cannot answer that either. Would you like to talk to a person?
assistant-decline-decision = I cannot decide or predict that. Decisions are made by the city's case officers, and most decisions can be appealed. I can tell you how it works and where to apply.
assistant-decline-opinion = I have no opinions and I do not rank. But I can give you facts.
assistant-choice-place-hours = Opening hours
assistant-choice-place-open-now = Whether it is open now
assistant-choice-place-address = Address and how to get there
assistant-choice-place-contact = Telephone, e-mail or website
assistant-choice-place-price = What it costs
assistant-choice-place-info = More about the place
assistant-choice-nearest-place = What is nearest
assistant-choice-list-places = Which places there are
assistant-choice-waste-sorting = How to sort something
assistant-choice-capabilities = What I can help with
assistant-choice-change-language = Change language

# Buttons
assistant-button-person = Talk to a person
assistant-button-address = Address and how to get there
assistant-button-hours = Opening hours
assistant-button-hours-of = Opening hours: { $place }
assistant-button-nearest = Show the nearest
assistant-button-capabilities = What can you help with?

# Which place
assistant-which-place = Which place do you mean? Write its name, for example Stadsbiblioteket.
assistant-place-not-known = I do not know that place. Please check the spelling, or ask about another place.
assistant-which-of-these = Which one do you mean?
assistant-which-of-category = Which one do you mean? You can also write an area. This is about: { $category }.
assistant-which-in-area = What are you looking for in { $area }?
assistant-none-in-area = I find none in { $area } ({ $category }). Shall I show what is nearest?

# Opening hours
assistant-hours-open = { $place } is open { $hours } on { $date }.
assistant-hours-open-usual = { $place } is usually open { $hours } on { $date }.
assistant-hours-closed = { $place } is closed on { $date }.
assistant-hours-closed-usual = { $place } is usually closed on { $date }.
assistant-hours-day-unknown = { $date }: I do not know when { $place } is open.
assistant-hours-always = { $place } is always open, day and night, every day.
assistant-hours-week = In an ordinary week:
assistant-hours-line = • { $weekday }: { $hours }
assistant-closed-word = closed
assistant-hours-check = These hours have not been checked recently. Look at the website before you go.
assistant-hours-occasion = { $date } is { $occasion }. The hours may be different then.
assistant-hours-unknown = I have no reliable opening hours for { $place }.
assistant-hours-unknown-occasion = { $date } is { $occasion }, and I have no reliable opening hours for { $place } on that day.
assistant-open-now = { $place } is open now.
assistant-open-now-usual = { $place } is usually open now.
assistant-closed-now = { $place } is closed now.
assistant-closed-now-usual = { $place } is usually closed now.
assistant-open-then = { $place } is open on { $date } at { $time }.
assistant-open-then-usual = { $place } is usually open on { $date } at { $time }.
assistant-closed-then = { $place } is closed on { $date } at { $time }.
assistant-closed-then-usual = { $place } is usually closed on { $date } at { $time }.
assistant-open-until = It closes at { $time }.
assistant-opens-next = It opens next on { $date } at { $time }.
assistant-weekday-mon = Monday
assistant-weekday-tue = Tuesday
assistant-weekday-wed = Wednesday
assistant-weekday-thu = Thursday
assistant-weekday-fri = Friday
assistant-weekday-sat = Saturday
assistant-weekday-sun = Sunday

# Where to look and whom to call
assistant-look-at = Current information is at { $link }
assistant-call = You can also call { $phone }.
assistant-contact-centre = The City of Gothenburg's contact centre can also answer: { $phone }, { $email }.

# Addresses
assistant-address = { $place }: { $address }.
assistant-address-line = Address: { $address }.
assistant-address-check = The address has not been checked recently.
assistant-address-area = { $place } is in { $area }. I have no reliable street address.
assistant-address-unknown = I have no reliable address for { $place }.
assistant-directions = { $directions }
assistant-plan-trip = Plan the journey with Västtrafik: { $link }

# Contact and price
assistant-contact = How to reach { $place }:
assistant-contact-unknown = I have no reliable contact details for { $place }.
assistant-contact-phone = Telephone: { $value }
assistant-contact-email = E-mail: { $value }
assistant-contact-website = Website: { $value }
assistant-contact-check = These details have not been checked recently.
assistant-price = { $place }: { $price }
assistant-price-usual = { $place }, by information that has not been checked recently: { $price }
assistant-price-check = Look at the website for today's price.
assistant-price-unknown = I have no reliable price for { $place }.

# Places
assistant-place = { $place }: { $description }
assistant-place-category = { $place } ({ $category }).
assistant-nearest = Nearest to { $from } ({ $category }):
assistant-nearest-line = • { $place }
assistant-nearest-line-address = • { $place }, { $address }
assistant-nearest-line-distance = • { $place }, about { $distance }
assistant-nearest-line-address-distance = • { $place }, { $address }, about { $distance }
assistant-nearest-exactness = Distances are as the crow flies and approximate, since I count from the middle of the area.
assistant-nearest-rough = They are so near that I cannot give a reliable distance.
assistant-nearest-missing = Places left out because I do not have their position: { $count }.
assistant-nearest-where = Nearest to what? Write an area, a stop or a street. I do not know where you are. This is about: { $category }.
assistant-nearest-unknown = I cannot work out what is nearest to { $from } ({ $category }).
assistant-list = These are in Gothenburg ({ $category }, { $count }):
assistant-list-in-area = These are in { $area } ({ $category }):
assistant-list-instead = I cannot work out the distance, but these are in Gothenburg ({ $category }):
assistant-list-none = I have no information about that ({ $category }).
assistant-list-line = • { $place }
assistant-list-line-address = • { $place }, { $address }

# Waste
assistant-waste = { $item }: sort as { $fraction }.
assistant-waste-where = { $where }
assistant-waste-note = { $note }
assistant-waste-which = Which of these do you mean?
assistant-waste-unknown = I am not sure how that is sorted. Ask the staff at a recycling centre, or tell me with another word what it is.

# Articles
assistant-article = { $title }

## chat

# The greeting
chat-welcome = Hello! I am Hej Göteborg, an AI assistant. So you are talking to a computer, and it can be wrong.
chat-welcome-city = I answer questions about the city’s services: preschool, waste, libraries, opening hours and much more. Write in the language you like.
chat-welcome-visit = I answer questions about Gothenburg for visitors: museums, parks, sights and how to get around. Write in the language you like.
chat-welcome-storage =
    { $days ->
        [one] The conversation is kept for one day after it has ended. You can delete it whenever you like.
       *[other] The conversation is kept for { $days } days after it has ended. You can delete it whenever you like.
    }

# Quick replies; the chat-ask ones are sent as if the visitor had written them
chat-ask-waste = Where can I leave bulky waste?
chat-ask-batteries = Where do I throw away batteries?
chat-ask-preschool = How do I apply for preschool?
chat-ask-museums = Which museums are there in Gothenburg?
chat-ask-parks = Which parks can I visit?
chat-ask-transport = How do I use public transport in Gothenburg?
chat-button-human = Talk to a person
chat-button-back = Back to the assistant
chat-button-leave = Leave a message
chat-button-cancel = Cancel

# Language
chat-language-unsupported = I cannot answer in your language yet. You can choose between { $languages }.
chat-article-language = This text does not exist in your language yet. Here it is in another language: { $language }.
chat-text-missing = The answer cannot be shown just now. Please try again in a while.

# What chat says about the conversation itself
chat-emergency = Is anybody in danger? Call 112 now.
chat-masked = I have hidden personal information in what you wrote. Please do not write such things here.
chat-engine-away = I have kept your question, but the answer is delayed just now. It will come here as soon as I can answer. You can also ask to talk to a person.
chat-engine-gave-up = I am sorry, I could not answer what you wrote. Please ask again, or ask to talk to a person.
chat-nothing-to-repeat = I have not given an answer yet. What would you like to know?

# Asking for a person
chat-human-nobody = You want to talk to a person. No member of staff is connected to the chat just now.
chat-human-still-waiting = I have kept what you wrote for the staff. No member of staff is connected to the chat just now.
chat-human-position = Your place in the queue: { $position }.
chat-human-contact-phone = You can call the city’s contact centre: { $phone }.
chat-human-contact-email = You can e-mail the contact centre: { $email }.
chat-human-contact-website = The contact centre’s website: { $website }.
chat-human-choices = You can leave a message and say how we can reach you, or go back to the assistant.
chat-human-back = You are talking to the assistant again. What would you like to know?
chat-leave-how = Write your message, and how we can reach you: phone number or e-mail. What you write next will be the message.
chat-leave-storage = The message is kept encrypted. Only the staff can read it, and it is deleted if you delete the conversation.
chat-leave-done = Thank you! Your message is kept for the staff. I cannot say when they will read it. If it is urgent, contact the contact centre.

# The visitor's own copy
chat-transcript-title = Conversation with Hej Göteborg
chat-transcript-visitor = You
chat-transcript-assistant = Hej Göteborg
chat-transcript-staff = Staff
chat-transcript-system = Information

# Units and lists
unit-metres = { $n } m
unit-kilometres = { $n } km
unit-interval = { $from }–{ $to }
unit-all-day = round the clock
unit-closed = closed
unit-list-next = { $list }, { $item }
unit-list-last = { $list } and { $item }

# Problems
error-malformed = I did not understand the request. Check that it is valid JSON with the right fields.
error-text-empty = The message is empty. Write something and send it again.
error-text-too-long = The message is too long. Write at most { $longest } characters.
error-body-too-large = What you sent is too large.
error-button-unknown = The button does not belong to this conversation. Write your question instead.
error-language-unknown = I do not know that language. Choose one of the languages in the list.
error-token-missing = The key to the conversation is missing. Start a new conversation.
error-token-wrong = The key does not belong to this conversation. Start a new conversation.
error-origin = This website may not use the assistant.
error-not-found = The page does not exist.
error-conversation-unknown = The conversation does not exist, or has been deleted. Start a new conversation.
error-message-unknown = The message is not in this conversation.
error-method-not-allowed = That cannot be done with this address.
error-not-acceptable = The answer does not exist in the format you asked for.
error-conversation-closed = The conversation has ended. Start a new one if you want to ask more.
error-too-many =
    { $seconds ->
        [one] Too many messages came in a short time. Wait a second and try again.
       *[other] Too many messages came in a short time. Wait { $seconds } seconds and try again.
    }
error-not-stored = The message could not be kept. Please try again in a while.
error-internal = Something went wrong on our side. Please try again in a while.

## emergency

# First what to do, then whom to call
emergency-life =
    Is someone's life in danger? Call { $sos } now. The call is free.

    Say where you are and what has happened. Do what the person who answers tells you. Stay with the person if it is safe for you.

    For medical advice that is not life-threatening: call { $health }.

emergency-self-harm =
    It is good that you write this. You do not have to be alone with it.

    Is it urgent? Call { $sos } now, or ask someone near you to call.

    To talk with someone: the suicide line { $suicide_line }. Under 18: Bris { $bris }. Medical advice: { $health }.

emergency-violence =
    Are you in danger? Get to a safe place if you can. Call { $sos } now.

    You can also talk with someone: the women's helpline Kvinnofridslinjen { $women_line }. Social emergency service, evenings, nights and weekends: { $social }.

    The police when it is not urgent: { $police }.

    The violence is not your fault.

emergency-poisoning =
    Is the person unconscious, having trouble breathing or having a seizure? Call { $sos } now.

    Otherwise call the poisons information centre: { $poison }. Have the package or the plant at hand. Do not wait for symptoms. Do not make the person vomit.

    Other medical advice: { $health }.

emergency-child =
    Is a child in danger now? Call { $sos }.

    If you are worried about a child: contact social services. Evenings, nights and weekends: the social emergency service, { $social }.

    If you are under 18 you can talk with Bris: { $bris }. What is happening is not your fault.
