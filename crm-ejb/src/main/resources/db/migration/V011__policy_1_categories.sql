-- Policy 1: what may be known at all. Each category says in one sentence why we keep it.
insert into policy_category
  (policy, position, code, about, type, ground, keep_months, many, max_length, findable, checkable,
   name_en, name_de, why_en, why_de) values
  (1, 10, 'called-how', 'person', 'text', 'legitimate-interest', null, false, 60, false, false,
   'Form of address', 'Anrede', 'So that we address them as they like it.', 'Damit wir so anreden, wie es gewünscht ist.'),
  (1, 20, 'said-how', 'both', 'text', 'legitimate-interest', null, false, 60, false, false,
   'How the name is said', 'Aussprache des Namens', 'So that we say the name right.', 'Damit wir den Namen richtig aussprechen.'),
  (1, 30, 'language', 'both', 'language', 'legitimate-interest', null, false, 35, false, false,
   'Language', 'Sprache', 'So that we speak and write in the language they prefer.', 'Damit wir in der bevorzugten Sprache sprechen und schreiben.'),
  (1, 40, 'greeting-wish', 'person', 'text', 'permission', 36, false, 80, false, false,
   'Likes to be greeted', 'Wunsch zur Begrüßung', 'So that the first moment is a good one.', 'Damit der erste Augenblick ein guter ist.'),
  (1, 50, 'role-at-organisation', 'person', 'text', 'legitimate-interest', null, true, 80, false, false,
   'Role at the organisation', 'Aufgabe im Unternehmen', 'So that we know for which matters they are the right person.', 'Damit wir wissen, wofür sie oder er die richtige Adresse ist.'),
  (1, 60, 'reachable-by', 'both', 'choice', 'legitimate-interest', null, true, 20, false, false,
   'Reachable by', 'Erreichbar per', 'So that we get in touch the way they like.', 'Damit wir uns auf dem gewünschten Weg melden.'),
  (1, 70, 'reachable-when', 'both', 'text', 'legitimate-interest', null, false, 80, false, false,
   'Good times', 'Gute Zeiten', 'So that we do not disturb.', 'Damit wir nicht stören.'),
  (1, 80, 'phone', 'both', 'phone', 'contract', null, true, 40, true, true,
   'Phone', 'Telefon', 'So that we can call when they expect it.', 'Damit wir anrufen können, wenn es erwartet wird.'),
  (1, 90, 'email', 'both', 'email', 'contract', null, true, 160, true, true,
   'E-mail', 'E-Mail', 'So that a person here can write to them.', 'Damit jemand von uns schreiben kann.'),
  (1, 100, 'website', 'organisation', 'url', 'legitimate-interest', null, false, 200, false, false,
   'Website', 'Website', 'So that we know what they say about themselves.', 'Damit wir wissen, wie sich das Unternehmen vorstellt.'),
  (1, 110, 'postal-address', 'both', 'address', 'contract', null, false, 300, false, true,
   'Postal address', 'Postanschrift', 'So that letters arrive and we find the way.', 'Damit Briefe ankommen und wir den Weg finden.'),
  (1, 120, 'opening-hours', 'organisation', 'text', 'legitimate-interest', null, false, 120, false, false,
   'Opening hours', 'Öffnungszeiten', 'So that we do not call or come in vain.', 'Damit wir nicht vergeblich anrufen oder kommen.'),
  (1, 130, 'industry', 'organisation', 'text', 'legitimate-interest', null, false, 80, false, false,
   'Industry', 'Branche', 'So that we understand what they do.', 'Damit wir verstehen, was das Unternehmen tut.'),
  (1, 140, 'birthday', 'person', 'birthday', 'legitimate-interest', null, false, 10, false, true,
   'Birthday', 'Geburtstag', 'So that we can wish them well, and check who is speaking.', 'Damit wir gratulieren und prüfen können, wer spricht.'),
  (1, 150, 'occasion', 'person', 'text', 'permission', 24, true, 80, false, false,
   'A day to remember', 'Ein Tag zum Drandenken', 'So that we remember a day they told us about.', 'Damit wir an einen Tag denken, von dem uns erzählt wurde.'),
  (1, 160, 'likes', 'person', 'text', 'permission', 24, true, 80, false, false,
   'Likes', 'Mag gern', 'So that we find kind words besides business.', 'Damit wir neben dem Geschäft freundliche Worte finden.'),
  (1, 170, 'interests', 'both', 'text', 'permission', 24, true, 80, false, false,
   'Wants to hear about', 'Möchte hören von', 'So that we tell them only what matters to them.', 'Damit wir nur erzählen, was wirklich von Belang ist.'),
  (1, 180, 'how-we-met', 'both', 'text', 'legitimate-interest', null, false, 120, false, false,
   'How we met', 'Wie wir uns kennenlernten', 'So that we can say where we know them from.', 'Damit wir sagen können, woher wir uns kennen.'),
  (1, 190, 'preferred-place', 'person', 'text', 'permission', 24, false, 80, false, false,
   'Likes to meet at', 'Trifft sich gern', 'So that we meet where they feel at ease.', 'Damit wir uns treffen, wo es angenehm ist.'),
  (1, 200, 'seat-wish', 'person', 'text', 'permission', 24, false, 60, false, false,
   'Seat', 'Sitzplatz', 'So that the right seat is free.', 'Damit der richtige Platz frei ist.'),
  (1, 210, 'dietary-wish', 'person', 'text', 'permission', 12, false, 80, false, false,
   'Food and drink', 'Essen und Trinken', 'So that there is something good for them on the table.', 'Damit etwas Passendes auf dem Tisch steht.'),
  (1, 220, 'access-needs', 'person', 'text', 'permission', 24, false, 80, false, false,
   'What makes it easier', 'Was es leichter macht', 'So that they get in, hear and read without having to ask again.', 'Damit Ankommen, Hören und Lesen gelingt, ohne neu zu fragen.'),
  (1, 230, 'delivery-address', 'both', 'address', 'contract', 24, true, 300, false, false,
   'Delivery address', 'Lieferanschrift', 'So that what they ordered arrives.', 'Damit ankommt, was bestellt wurde.'),
  (1, 240, 'delivery-notes', 'both', 'text', 'contract', 24, false, 120, false, false,
   'Where to hand it over', 'Hinweis zur Lieferung', 'So that the driver finds the right door.', 'Damit die Lieferung zur richtigen Tür findet.'),
  (1, 250, 'customer-number', 'both', 'identifier', 'contract', null, false, 40, true, true,
   'Customer number', 'Kundennummer', 'So that we find the right entry when they name it.', 'Damit wir den richtigen Eintrag finden, wenn sie genannt wird.'),
  (1, 260, 'contract-reference', 'both', 'identifier', 'contract', 36, true, 60, false, false,
   'Contract', 'Vertrag', 'So that we know which agreement we are talking about.', 'Damit wir wissen, um welche Vereinbarung es geht.'),
  (1, 270, 'loan-purpose', 'both', 'text', 'contract', 12, true, 120, false, false,
   'What a loan is for', 'Wofür ein Kredit ist', 'So that the advice on the loan fits; it is nobody else’s topic.', 'Damit die Beratung zum Kredit passt; sonst ist es kein Thema.'),
  (1, 280, 'signing-rights', 'person', 'choice', 'contract', 36, false, 20, false, false,
   'May sign', 'Zeichnungsberechtigung', 'So that an agreement is signed by whoever may sign it.', 'Damit eine Vereinbarung gültig unterschrieben wird.'),
  (1, 290, 'legal-name', 'both', 'text', 'contract', null, false, 160, false, false,
   'Name on documents', 'Name auf Dokumenten', 'So that an invoice or a parcel bears the right name.', 'Damit auf Rechnung und Paket der richtige Name steht.'),
  (1, 300, 'invoice-address', 'both', 'address', 'legal-obligation', 108, false, 300, false, false,
   'Invoice address', 'Rechnungsanschrift', 'So that the invoice is valid.', 'Damit die Rechnung gilt.'),
  (1, 310, 'invoice-email', 'both', 'email', 'contract', 36, false, 160, false, false,
   'E-mail for invoices', 'E-Mail für Rechnungen', 'So that invoices reach those who pay them.', 'Damit Rechnungen dort ankommen, wo sie bezahlt werden.'),
  (1, 320, 'invoice-reference', 'both', 'identifier', 'contract', 36, true, 60, false, false,
   'Reference on invoices', 'Zeichen auf Rechnungen', 'So that they can match our invoice with their order.', 'Damit sich die Rechnung der Bestellung zuordnen lässt.'),
  (1, 330, 'tax-number', 'organisation', 'identifier', 'legal-obligation', 108, false, 40, false, false,
   'VAT number', 'USt-IdNr.', 'So that the invoice is valid.', 'Damit die Rechnung gilt.'),
  (1, 340, 'registered-number', 'organisation', 'identifier', 'legitimate-interest', null, false, 60, false, true,
   'Number in the register', 'Registernummer', 'So that we make agreements with the right company.', 'Damit wir mit dem richtigen Unternehmen abschließen.');

update policy_category set
  choices = '{phone,e-mail,letter,in-person}',
  choices_en = '{phone,e-mail,letter,in person}', choices_de = '{Telefon,E-Mail,Brief,persönlich}'
where policy = 1 and code = 'reachable-by';
update policy_category set
  choices = '{alone,jointly,no}',
  choices_en = '{alone,together with somebody else,no}', choices_de = '{allein,gemeinsam mit jemandem,nein}'
where policy = 1 and code = 'signing-rights';

-- Eight years for vouchers since 1 January 2025, counted from the end of the calendar year: at most nine years in all.
update policy_category set
  ground_note_en = 'An invoice has to show it (Art. 226 VAT Directive, § 14 and § 14a UStG) and has to be kept for eight years from the end of its '
    || 'calendar year (§ 14b UStG, § 147 AO, § 257 HGB): at most nine years in all.',
  ground_note_de = 'Pflichtangabe der Rechnung (Art. 226 MwStSystRL, § 14 und § 14a UStG), aufzubewahren acht Jahre ab Ende des '
    || 'Kalenderjahres (§ 14b UStG, § 147 AO, § 257 HGB): insgesamt höchstens neun Jahre.'
where policy = 1 and code in ('invoice-address', 'tax-number');
update policy_category set
  ground_note_en = 'For somebody who works for a customer: our legitimate interest in reaching them (Art. 6(1)(f) GDPR).',
  ground_note_de = 'Bei Menschen, die für ein Unternehmen tätig sind: unser berechtigtes Interesse, sie zu erreichen '
    || '(Art. 6 Abs. 1 lit. f DSGVO).'
where policy = 1 and code in ('phone', 'email', 'postal-address');
update policy_category set
  ground_note_en = 'Day and month for good wishes; the year only to check who is speaking, and it is never shown for that.',
  ground_note_de = 'Tag und Monat zum Gratulieren; das Jahr nur, um zu prüfen, wer spricht, und dabei nie angezeigt.'
where policy = 1 and code = 'birthday';
update policy_category set
  ground_note_en = 'Keep the wish, never its reason: a reason could be health or faith.',
  ground_note_de = 'Halten Sie den Wunsch fest, nie den Grund: Er könnte Gesundheit oder Glauben betreffen.'
where policy = 1 and code = 'dietary-wish';
update policy_category set
  ground_note_en = 'Only with their explicit permission (Art. 9(2)(a) GDPR): keep what we do, never a diagnosis.',
  ground_note_de = 'Nur mit ausdrücklicher Einwilligung (Art. 9 Abs. 2 lit. a DSGVO): was wir tun, nie eine Diagnose.'
where policy = 1 and code = 'access-needs';
update policy_category set
  ground_note_en = 'Told for the loan. It never turns up in small talk.',
  ground_note_de = 'Für den Kredit erzählt. In der Plauderei kommt es nie vor.'
where policy = 1 and code = 'loan-purpose';
