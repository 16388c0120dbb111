-- The policy: drafted, published, never changed again. Texts in both languages stand beside the codes.
create table policy (
  version      int primary key,
  status       text not null check (status in ('draft', 'published', 'retired')),
  title_en     text not null,
  title_de     text not null,
  published_at timestamptz,
  published_by uuid,
  note         text not null default '',
  -- months after the last contact until a customer's directory entry ends
  customer_months int not null check (customer_months between 1 and 600),
  check ((status = 'draft') = (published_at is null))
);
create unique index policy_one_published on policy (status) where status = 'published';

create table policy_purpose (
  policy      int not null references policy,
  code        text not null check (code ~ '^[a-z][a-z-]*$'),
  parent      text,
  name_en     text not null,
  name_de     text not null,
  meaning_en  text not null,
  meaning_de  text not null,
  -- ask a colleague for one short reason when they do not look after this customer
  asks_reason boolean not null default false,
  emergency   boolean not null default false,
  position    int not null,
  primary key (policy, code),
  foreign key (policy, parent) references policy_purpose (policy, code)
);

create table policy_purpose_role (
  policy  int not null,
  purpose text not null,
  role    text not null,
  primary key (policy, purpose, role),
  foreign key (policy, purpose) references policy_purpose (policy, code)
);

create table policy_category (
  policy       int not null references policy,
  code         text not null check (code ~ '^[a-z][a-z-]*$'),
  about        text not null check (about in ('person', 'organisation', 'both')),
  type         text not null check (type in
    ('text', 'phone', 'email', 'url', 'date', 'birthday', 'address', 'choice', 'language', 'identifier')),
  name_en      text not null,
  name_de      text not null,
  why_en       text not null,
  why_de       text not null,
  never_kept   boolean not null default false,
  -- months a fact is kept after it was told; null: as long as its customer
  keep_months  int check (keep_months between 1 and 600),
  -- several entries of this category for one customer
  many         boolean not null default false,
  max_length   int not null default 120 check (max_length between 1 and 2000),
  choices      text[] not null default '{}',
  choices_en   text[] not null default '{}',
  choices_de   text[] not null default '{}',
  -- a keyed hash finds the customer by this value, exactly
  findable     boolean not null default false,
  -- a colleague may ask "does this match?" without being shown the value
  checkable    boolean not null default false,
  ground       text not null check (ground in ('contract', 'legal-obligation', 'permission', 'legitimate-interest', 'none')),
  ground_note_en text not null default '',
  ground_note_de text not null default '',
  position     int not null,
  primary key (policy, code)
);

-- A prohibition (allowed = false) wins over a permission further up the tree of purposes.
create table policy_category_purpose (
  policy    int not null,
  category  text not null,
  purpose   text not null,
  allowed   boolean not null default true,
  precision text not null default 'full' check (precision in
    ('full', 'day-month', 'year', 'city', 'country', 'last-digits', 'initials', 'present')),
  primary key (policy, category, purpose),
  foreign key (policy, category) references policy_category (policy, code),
  foreign key (policy, purpose) references policy_purpose (policy, code)
);

-- reach: house (any customer), team (customers of my team), own (customers I look after, also as deputy)
create table policy_category_audience (
  policy   int not null,
  category text not null,
  role     text not null,
  reach    text not null default 'house' check (reach in ('house', 'team', 'own')),
  writes   boolean not null default false,
  primary key (policy, category, role),
  foreign key (policy, category) references policy_category (policy, code)
);

create table policy_category_source (
  policy   int not null,
  category text not null,
  source   text not null check (source in
    ('customer-told', 'business-card', 'form', 'contract', 'correspondence', 'public-register', 'colleague-observed', 'import')),
  primary key (policy, category, source),
  foreign key (policy, category) references policy_category (policy, code)
);

-- The published policy unrolled for row security: one look-up by purpose, role and category.
create table policy_grant (
  category    text not null,
  purpose     text not null,
  role        text not null,
  reach       text not null,
  writes      boolean not null,
  precision   text not null,
  keep_months int,
  primary key (purpose, role, category)
);
create table policy_current (
  only_row        boolean primary key default true check (only_row),
  version         int not null references policy,
  customer_months int not null
);

-- Publishes a draft in one transaction: the unrolled tables change, no fact does.
-- Runs as the owner: the application itself may read what was granted, never write it.
create function publish_policy(draft int, by_colleague uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = regard, pg_temp as $$
begin
  if not exists (select from policy where version = draft and status = 'draft') then
    raise exception 'policy.not-a-draft';
  end if;
  update policy set status = 'retired' where status = 'published';
  update policy set status = 'published', published_at = at, published_by = by_colleague where version = draft;
  delete from policy_grant;
  insert into policy_grant (category, purpose, role, reach, writes, precision, keep_months)
  with recursive below(category, purpose, allowed, precision, depth) as (
    select cp.category, cp.purpose, cp.allowed, cp.precision, 0
    from policy_category_purpose cp where cp.policy = draft
    union all
    select b.category, p.code, b.allowed, b.precision, b.depth + 1
    from below b join policy_purpose p on p.policy = draft and p.parent = b.purpose
  ), nearest as (
    select distinct on (category, purpose) category, purpose, precision
    from below b
    where not exists (select from below no where no.category = b.category and no.purpose = b.purpose and not no.allowed)
    order by category, purpose, depth
  )
  select n.category, n.purpose, a.role, a.reach, a.writes, n.precision, c.keep_months
  from nearest n
  join policy_category c on c.policy = draft and c.code = n.category and not c.never_kept
  join policy_category_audience a on a.policy = draft and a.category = n.category
  join policy_purpose_role r on r.policy = draft and r.purpose = n.purpose and r.role = a.role;
  -- The customer's own right to see everything (GDPR Art. 15): complete by construction, not by diligence.
  delete from policy_grant where purpose = 'access-request';
  insert into policy_grant (category, purpose, role, reach, writes, precision, keep_months)
  select c.code, r.purpose, r.role, case r.role when 'privacy-steward' then 'house' else 'team' end, false, 'full', c.keep_months
  from policy_category c join policy_purpose_role r on r.policy = draft and r.purpose = 'access-request'
  where c.policy = draft and not c.never_kept;
  delete from policy_current;
  insert into policy_current (version, customer_months) select version, customer_months from policy where version = draft;
end $$;

-- A published version is never changed: a trigger, not a habit.
create function policy_is_published() returns trigger language plpgsql as $$
declare
  touched int := case when tg_op = 'DELETE' then old.policy else new.policy end;
begin
  if exists (select from policy where version = touched and status <> 'draft') then
    raise exception 'policy.published-is-fixed';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
do $$
declare t text;
begin
  foreach t in array array['policy_purpose', 'policy_purpose_role', 'policy_category', 'policy_category_purpose',
                           'policy_category_audience', 'policy_category_source'] loop
    execute format('create trigger published_is_fixed before insert or update or delete on %I
                    for each row execute function policy_is_published()', t);
  end loop;
end $$;
create function policy_row_is_published() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.status <> 'draft' then
    raise exception 'policy.published-is-fixed';
  end if;
  if tg_op = 'UPDATE' and old.status <> 'draft'
     and (new.status <> 'retired' or (to_jsonb(new) - 'status') <> (to_jsonb(old) - 'status')) then
    raise exception 'policy.published-is-fixed';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger published_is_fixed before update or delete on policy
  for each row execute function policy_row_is_published();
