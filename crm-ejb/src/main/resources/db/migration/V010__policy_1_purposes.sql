-- Policy 1: why somebody in this house may look at a customer.
-- The headings `relationship` and `service` belong to no role: nobody looks at a person for a reason that wide.
-- Explained for stewards in docs/stewards/policy.md.
insert into policy (version, status, title_en, title_de, note, customer_months) values
  (1, 'draft', 'As little as a good relationship needs', 'So wenig, wie eine gute Beziehung braucht',
   'The policy that Regard comes with.', 36);

insert into policy_purpose
  (policy, code, parent, position, asks_reason, emergency, name_en, name_de, meaning_en, meaning_de) values
  (1, 'relationship', null, 10, true, false, 'Relationship', 'Beziehung',
   'Everything that keeps us in good touch with a customer.',
   'Alles, was uns mit einer Kundin oder einem Kunden in gutem Kontakt hält.'),
  (1, 'greeting', 'relationship', 20, false, false, 'Greeting', 'Begrüßung',
   'They are in front of you: say hello the way they like it.',
   'Jemand steht vor Ihnen: Grüßen Sie so, wie es dieser Person lieb ist.'),
  (1, 'conversation', 'relationship', 30, true, false, 'Conversation', 'Gespräch',
   'You talk about what they need and what we can do for them.',
   'Sie sprechen darüber, was gebraucht wird und was wir dafür tun können.'),
  (1, 'small-talk', 'conversation', 40, true, false, 'Small talk', 'Plauderei',
   'A few kind words besides business, only about what they shared for that.',
   'Ein paar freundliche Worte nebenbei, nur über das, was dafür erzählt wurde.'),
  (1, 'visit', 'relationship', 50, false, false, 'Visit', 'Besuch',
   'They come to us or we go to them: everything should be ready.',
   'Besuch bei uns oder vor Ort: Alles soll bereit sein.'),
  (1, 'expected-call', 'relationship', 60, false, false, 'Expected call', 'Erwarteter Anruf',
   'They asked to be called, or they are calling now.',
   'Ein Anruf ist erwünscht, oder er kommt gerade an.'),
  (1, 'service', null, 70, true, false, 'Service', 'Service',
   'Everything that doing what we agreed takes.',
   'Alles, was zum Einlösen des Vereinbarten nötig ist.'),
  (1, 'delivery', 'service', 80, true, false, 'Delivery', 'Lieferung',
   'Something is on its way to them and should arrive.',
   'Etwas ist unterwegs und soll gut ankommen.'),
  (1, 'invoicing', 'service', 90, true, false, 'Invoicing', 'Rechnung',
   'Write an invoice that is right and that the law accepts.',
   'Eine Rechnung schreiben, die stimmt und die das Gesetz verlangt.'),
  (1, 'identity-check', 'service', 100, false, false, 'Identity check', 'Identität prüfen',
   'Make sure that you speak with the right person, without being shown the answer.',
   'Sichergehen, mit der richtigen Person zu sprechen, ohne die Antwort zu sehen.'),
  (1, 'directory-care', null, 110, false, false, 'Directory care', 'Verzeichnispflege',
   'Welcome somebody, bring in a list, correct an entry, join two that are one.',
   'Jemanden aufnehmen, eine Liste einlesen, berichtigen, Doppeltes zusammenführen.'),
  (1, 'access-request', null, 120, false, false, 'Access request', 'Auskunft',
   'They ask what we know: show them all of it, and who looked.',
   'Die Frage lautet, was wir wissen: Zeigen Sie alles, und wer nachgesehen hat.'),
  (1, 'oversight', null, 130, false, false, 'Oversight', 'Aufsicht',
   'See who looked at whom and why; no facts about customers.',
   'Sehen, wer wen warum angesehen hat; ohne Angaben über Kundinnen und Kunden.'),
  (1, 'emergency', null, 140, true, true, 'Emergency', 'Notfall',
   'Somebody may come to harm: help first, then say what happened.',
   'Jemand könnte Schaden nehmen: erst helfen, dann sagen, was war.');

insert into policy_purpose_role (policy, purpose, role)
select 1, purpose, role
from (values
  ('greeting',       'front-desk relationship-manager team-lead'),
  ('conversation',   'relationship-manager team-lead'),
  ('small-talk',     'relationship-manager team-lead'),
  ('visit',          'front-desk relationship-manager team-lead'),
  ('expected-call',  'front-desk relationship-manager team-lead'),
  ('delivery',       'relationship-manager team-lead'),
  ('invoicing',      'relationship-manager team-lead'),
  ('identity-check', 'front-desk relationship-manager team-lead'),
  ('directory-care', 'front-desk relationship-manager team-lead privacy-steward'),
  ('access-request', 'relationship-manager team-lead privacy-steward'),
  ('oversight',      'team-lead privacy-steward'),
  ('emergency',      'front-desk relationship-manager team-lead')
) as used(purpose, roles), string_to_table(roles, ' ') as role;
