# What is answered to an emergency (bot.chat.emergency). First what to do, then whom to call.

emergency-life =
    Ist jemand in Lebensgefahr? Rufen Sie jetzt { $sos } an. Der Anruf ist kostenlos.

    Sagen Sie, wo Sie sind und was passiert ist. Folgen Sie den Anweisungen. Bleiben Sie bei der Person, wenn es für Sie sicher ist.

    Medizinischer Rat ohne Lebensgefahr: { $health }.

emergency-self-harm =
    Es ist gut, dass Sie das schreiben. Sie müssen damit nicht allein sein.

    Ist es akut? Rufen Sie jetzt { $sos } an oder bitten Sie jemanden in der Nähe darum.

    Wenn Sie mit jemandem sprechen möchten: Suizid-Hilfetelefon (Självmordslinjen) { $suicide_line }. Unter 18: Bris { $bris }. Medizinischer Rat: { $health }.

emergency-violence =
    Sind Sie in Gefahr? Gehen Sie an einen sicheren Ort, wenn Sie können. Rufen Sie jetzt { $sos } an.

    Sie können auch mit jemandem sprechen: Hilfetelefon Kvinnofridslinjen { $women_line }. Sozialer Notdienst, abends, nachts und am Wochenende: { $social }.

    Polizei, wenn es nicht eilt: { $police }.

    Die Gewalt ist nicht Ihre Schuld.

emergency-poisoning =
    Ist die Person bewusstlos, atmet sie schwer oder hat sie Krämpfe? Rufen Sie jetzt { $sos } an.

    Sonst rufen Sie die Giftinformation an: { $poison }. Halten Sie die Packung oder die Pflanze bereit. Warten Sie nicht auf Symptome. Lösen Sie kein Erbrechen aus.

    Anderer medizinischer Rat: { $health }.

emergency-child =
    Ist ein Kind jetzt in Gefahr? Rufen Sie { $sos } an.

    Wenn Sie sich um ein Kind sorgen: Wenden Sie sich an den Sozialdienst. Abends, nachts und am Wochenende an den sozialen Notdienst: { $social }.

    Wenn du unter 18 bist, kannst du mit Bris sprechen: { $bris }. Was passiert, ist nicht deine Schuld.
