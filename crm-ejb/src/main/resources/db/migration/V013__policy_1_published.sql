-- Policy 1: which category serves which purpose, how finely, for whom and from where; then it is published.
-- purposes: `code` in full, `code:precision` coarser, `-code` prohibited although the purpose above allows it.
-- desk, manager, lead: how far the role reaches; `+` when it may also write; `-` not at all.
-- tells: T customer-told, B business-card, F form, C contract, L correspondence, R public-register, O colleague-observed, I import.
create temporary table draft_use (category text, purposes text, desk text, manager text, lead text, tells text);
insert into draft_use values
  ('called-how', 'relationship service directory-care emergency', 'house+', 'house+', 'house+', 'TBFLI'),
  ('said-how', 'relationship directory-care emergency', 'house+', 'house+', 'house+', 'TOI'),
  ('language', 'relationship service directory-care emergency', 'house+', 'house+', 'house+', 'TFLOI'),
  ('greeting-wish', 'greeting visit expected-call directory-care:present', 'house+', 'house+', 'house+', 'T'),
  ('role-at-organisation', 'relationship directory-care', 'house', 'house+', 'house+', 'TBFLRI'),
  ('reachable-by', 'conversation -small-talk visit expected-call delivery directory-care', 'house+', 'house+', 'house+', 'TFLI'),
  ('reachable-when', 'conversation -small-talk visit expected-call delivery directory-care:present', 'house+', 'house+', 'house+', 'TFLI'),
  ('phone', 'greeting:last-digits expected-call conversation -small-talk delivery identity-check:present '
    || 'directory-care:last-digits emergency', 'house+', 'house+', 'house+', 'TBFCLRI'),
  ('email', 'conversation -small-talk delivery identity-check:present directory-care:initials', 'house+', 'house+', 'house+', 'TBFCLRI'),
  ('website', 'conversation -small-talk expected-call delivery directory-care', '-', 'house+', 'house+', 'TBFLRI'),
  ('postal-address', 'greeting:city conversation:city visit delivery invoicing identity-check:present directory-care:city emergency',
    'house+', 'house+', 'house+', 'TBFCLRI'),
  ('opening-hours', 'visit expected-call delivery directory-care', 'house', 'house+', 'house+', 'TBFLRI'),
  ('industry', 'conversation directory-care', '-', 'house+', 'house+', 'TBFLRI'),
  ('birthday', 'greeting:day-month small-talk:day-month identity-check:present directory-care:present',
    'house', 'house+', 'house+', 'TFCI'),
  ('occasion', 'small-talk directory-care:present', '-', 'team+', 'team+', 'T'),
  ('likes', 'small-talk directory-care:present', '-', 'team+', 'team+', 'T'),
  ('interests', 'conversation directory-care:present', '-', 'team+', 'team+', 'TF'),
  ('how-we-met', 'conversation directory-care:present', '-', 'team+', 'team+', 'TOI'),
  ('preferred-place', 'visit directory-care:present', 'house', 'house+', 'house+', 'T'),
  ('seat-wish', 'visit directory-care:present', 'house+', 'house+', 'house+', 'TO'),
  ('dietary-wish', 'visit directory-care:present', 'house+', 'house+', 'house+', 'T'),
  ('access-needs', 'greeting visit emergency directory-care:present', 'house+', 'house+', 'house+', 'T'),
  ('delivery-address', 'delivery directory-care:city', '-', 'team+', 'team+', 'TFCLI'),
  ('delivery-notes', 'delivery directory-care:present', '-', 'team+', 'team+', 'TFLI'),
  ('customer-number', 'expected-call conversation -small-talk delivery invoicing identity-check:present directory-care',
    'house', 'house+', 'house+', 'TFCLI'),
  ('contract-reference', 'conversation -small-talk delivery invoicing directory-care:last-digits', '-', 'team+', 'team+', 'CLI'),
  ('loan-purpose', 'conversation -small-talk directory-care:present', '-', 'own+', 'team', 'TC'),
  ('signing-rights', 'conversation -small-talk directory-care:present', '-', 'team+', 'team+', 'TCR'),
  ('legal-name', 'delivery invoicing directory-care:present', '-', 'team+', 'team+', 'TFCRI'),
  ('invoice-address', 'invoicing directory-care:city', '-', 'team+', 'team+', 'TFCLI'),
  ('invoice-email', 'invoicing directory-care:initials', '-', 'team+', 'team+', 'TFCLI'),
  ('invoice-reference', 'invoicing directory-care:last-digits', '-', 'team+', 'team+', 'TFCLI'),
  ('tax-number', 'invoicing directory-care:last-digits', '-', 'team+', 'team+', 'TFCLRI'),
  ('registered-number', 'conversation -small-talk invoicing identity-check:present directory-care', '-', 'team+', 'team+', 'TCRI');

insert into policy_category_purpose (policy, category, purpose, allowed, precision)
select 1, category, ltrim(split_part(word, ':', 1), '-'), left(word, 1) <> '-', coalesce(nullif(split_part(word, ':', 2), ''), 'full')
from draft_use, string_to_table(purposes, ' ') as word;
-- The mirror needs no line here: publishing lets an access request see all that is kept.

insert into policy_category_audience (policy, category, role, reach, writes)
select 1, category, role, rtrim(reach, '+'), right(reach, 1) = '+'
from draft_use, lateral (values ('front-desk', desk), ('relationship-manager', manager), ('team-lead', lead),
  ('privacy-steward', 'house+')) as audience(role, reach)
where reach <> '-';

insert into policy_category_source (policy, category, source)
select 1, category, source
from draft_use, string_to_table(tells, null) as letter
join (values ('T', 'customer-told'), ('B', 'business-card'), ('F', 'form'), ('C', 'contract'), ('L', 'correspondence'),
  ('R', 'public-register'), ('O', 'colleague-observed'), ('I', 'import')) as named(short, source) on short = letter;
drop table draft_use;

select publish_policy(1, null, now());
