-- Word lists of stewards: every version stays readable; a list without a row is as Regard supplies it.
create table wording_list (
  id         bigint generated always as identity primary key,
  list       text not null check (list in
    ('special-category-en', 'special-category-de', 'disrespect-en', 'disrespect-de', 'house', 'words-like-names')),
  -- null: back to the supplied list
  content    text check (length(content) <= 200000),
  written_by uuid references colleague,
  at         timestamptz not null
);
create index wording_list_by_list on wording_list (list, id);
create index wording_list_by_writer on wording_list (written_by);
grant select, insert on wording_list to regard_app;

-- Somebody was asked about their words and kept them, with a reason; or, unasked, a text names somebody whom its writer
-- may not find. why: docs/decisions/0086-a-question-tells-nothing.md
create table wording_override (
  customer_id  uuid not null references customer on delete cascade,
  id           uuid not null,
  note_id      uuid not null,
  kinds        text[] not null check (cardinality(kinds) > 0),
  reason_sealed bytea,
  unasked      boolean not null default false,
  colleague_id uuid not null references colleague,
  at           timestamptz not null,
  primary key (customer_id, id),
  check (unasked = (reason_sealed is null))
);
comment on table wording_override is 'customer data';
create index wording_override_by_time on wording_override (at desc, id);
create index wording_override_by_note on wording_override (note_id);
create index wording_override_by_colleague on wording_override (colleague_id);

alter table wording_override enable row level security;
alter table wording_override force row level security;
-- The steward sees all of them; the customer who asks what is kept sees those that somebody gave a reason for.
create policy reads on wording_override for select using (
  (select house_works())
  or (select asked_purpose()) = 'oversight' and 'privacy-steward' = any ((select asking_roles())::text[])
  or (select asked_purpose()) = 'access-request' and not unasked and customer_id = asked_customer()
    and exists (select from customer c where c.id = wording_override.customer_id));
create policy writes on wording_override for insert with check (
  colleague_id = (select asking_colleague())
  and ((select house_works()) or exists (select from customer c where c.id = wording_override.customer_id)));
create policy erases on wording_override for delete using ((select house_works()));
grant select, insert, delete on wording_override to regard_app;

-- Colleagues' names folded as the check of words folds them: small letters, no accents, ä as a.
create function folded_name(name text) returns text language sql immutable strict parallel safe as $$
  select translate(replace(lower(name), 'ß', 'ss'), 'äöüáàâãåéèêëíìîïóòôõøúùûçñýčšžłćńśźżęąřěů',
                   'aouaaaaaeeeeiiiiooooouuucnycszlcnszzeareu') $$;
create index colleague_by_family_name on colleague (folded_name(regexp_replace(name, '^.*\s', '')));
grant execute on function folded_name(text) to regard_app;
