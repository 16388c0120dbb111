-- Objection (GDPR Art. 21) stops a purpose for a customer; restriction (Art. 18) hides all but storage. Both count at once,
-- at every way to a fact. why: docs/decisions/0076-what-stops-a-purpose.md
create table objection (
  customer_id       uuid not null references customer on delete cascade,
  id                uuid not null,
  -- what is objected to; it stops the purposes below it in the tree as well
  purpose           text not null,
  -- advertising and keeping in touch: absolute, nothing outweighs it (Art. 21(2), (3))
  absolute          boolean not null,
  objected_at       timestamptz not null,
  channel           text not null check (channel in ('in-person', 'phone', 'letter', 'e-mail', 'form')),
  heard_by          uuid references colleague,
  -- whether compelling grounds of ours outweigh it (Art. 21(1)): what was found, sealed
  assessed_at       timestamptz,
  assessed_by       uuid references colleague,
  assessment_sealed bytea,
  ended_at          timestamptz,
  ended_why         text check (ended_why in ('taken-back', 'outweighed')),
  primary key (customer_id, id),
  check ((ended_at is null) = (ended_why is null)),
  check ((assessed_at is null) = (assessment_sealed is null)),
  check (ended_why <> 'outweighed' or (assessed_at is not null and not absolute))
);
comment on table objection is 'customer data';
create unique index objection_in_force on objection (customer_id, purpose) where ended_at is null;
create index objection_by_hearer on objection (heard_by) where heard_by is not null;
create index objection_by_assessor on objection (assessed_by) where assessed_by is not null;

create table restriction (
  customer_id    uuid not null references customer on delete cascade,
  id             uuid not null,
  -- accuracy contested, unlawful but not to be erased, needed for claims, objection being looked into (Art. 18(1)(a) to (d))
  ground         text not null check (ground in ('accuracy', 'unlawful', 'claims', 'objection')),
  set_at         timestamptz not null,
  channel        text not null check (channel in ('in-person', 'phone', 'letter', 'e-mail', 'form')),
  heard_by       uuid references colleague,
  -- they are told before it is lifted (Art. 18(3))
  notice_at      timestamptz,
  notice_channel text check (notice_channel in ('in-person', 'phone', 'letter', 'e-mail', 'form')),
  lifted_at      timestamptz,
  lifted_by      uuid references colleague,
  primary key (customer_id, id),
  check ((notice_at is null) = (notice_channel is null)),
  check (lifted_at is null or notice_at is not null and notice_at <= lifted_at)
);
comment on table restriction is 'customer data';
create unique index restriction_in_force on restriction (customer_id) where lifted_at is null;
create index restriction_by_hearer on restriction (heard_by) where heard_by is not null;
create index restriction_by_lifter on restriction (lifted_by) where lifted_by is not null;
-- The mark that search and card show without asking further.
alter table customer add column restricted boolean not null default false;

do $$
declare t text;
begin
  foreach t in array array['objection', 'restriction'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy reads on %I for select using (
      (select house_works()) or customer_id = (select c.id from customer c where c.id = asked_customer())
      or (select asked_customer()) is null and may_see(customer_id))', t);
    execute format('create policy hears on %I for insert with check (
      heard_by = (select asking_colleague()) and (select may_find()) and may_see(customer_id))', t);
    execute format('create policy changes on %I for update using ((select may_find()) and may_see(customer_id))
      with check ((select may_find()) and may_see(customer_id))', t);
    execute format('create policy erases on %I for delete using ((select house_works()))', t);
    execute format('grant select, insert, delete on %I to regard_app', t);
  end loop;
end $$;
grant update (assessed_at, assessed_by, assessment_sealed, ended_at, ended_why) on objection to regard_app;
grant update (notice_at, notice_channel, lifted_at, lifted_by) on restriction to regard_app;

-- Each purpose with all above it, and whether it goes on whatever was objected to or restricted: the customer's own request, a legal
-- claim, somebody in danger (Art. 18(2)). Kept by publishing, like what rests on an agreement or the law.
create table purpose_line (
  purpose text primary key,
  line    text[] not null,
  despite boolean not null
);
grant select on purpose_line to regard_app;
alter table policy_current add column agreed text[] not null default '{}';

create or replace function grounds_in_force() returns trigger language plpgsql as $$
begin
  new.by_permission := array(select c.code from policy_category c
    where c.policy = new.version and c.ground = 'permission' and not c.never_kept);
  new.agreed := array(select c.code from policy_category c
    where c.policy = new.version and c.ground in ('contract', 'legal-obligation') and not c.never_kept);
  delete from purpose_line;
  insert into purpose_line (purpose, line, despite)
  with recursive up (purpose, at) as (
    select p.code, p.code from policy_purpose p where p.policy = new.version
    union
    select u.purpose, p.parent from up u join policy_purpose p on p.policy = new.version and p.code = u.at
    where p.parent is not null)
  select u.purpose, array_agg(u.at), u.purpose in ('access-request', 'legal-claims')
    or (select p.emergency from policy_purpose p where p.policy = new.version and p.code = u.purpose)
  from up u group by u.purpose;
  return new;
end $$;
update policy_current set version = version;

-- What stops the asked purpose for a customer: nothing (''), all of it, or all that rests on neither agreement nor law.
create function stopped(one uuid) returns text language plpgsql stable as $$
declare
  asked purpose_line;
  absolutely boolean;
begin
  select * into asked from purpose_line l where l.purpose = asked_purpose();
  if asked.despite then
    return '';
  end if;
  if exists (select from customer c where c.id = one and c.restricted) then
    return 'all';
  end if;
  select bool_or(o.absolute) into absolutely from objection o
    where o.customer_id = one and o.ended_at is null and o.purpose = any (asked.line);
  return case when absolutely is null then '' when absolutely then 'all' else 'unless-agreed' end;
end $$;
create function goes_on(one uuid, of_category text) returns boolean language plpgsql stable as $$
declare
  stop text := stopped(one);
begin
  return stop = '' or stop = 'unless-agreed' and of_category = any ((select agreed from policy_current)::text[]);
end $$;
grant execute on function stopped(uuid), goes_on(uuid, text) to regard_app;

create policy not_stopped on fact as restrictive for select using (
  (select house_works())
  or (select asked_customer()) is not null and (
    (select stopped(asked_customer())) = ''
    or (select stopped(asked_customer())) = 'unless-agreed' and category = any ((select agreed from policy_current)::text[]))
  or (select asked_customer()) is null and goes_on(customer_id, category)
  or current_setting('regard.respect', true) = customer_id::text || ' ' || category);
