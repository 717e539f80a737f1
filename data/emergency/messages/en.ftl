# What is answered to an emergency (bot.chat.emergency). First what to do, then whom to call.

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
