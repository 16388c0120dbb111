-- One row per customer and category entry; the value is sealed before it reaches the database.
create table fact (
  customer_id uuid not null references customer on delete cascade,
  id          uuid not null,
  category    text not null,
  state       text not null check (state in ('known', 'declined', 'not-asked')),
  sealed      bytea,
  source      text not null,
  told_on     date not null,
  told_to     uuid references colleague,
  kept_since  date not null,
  ends_on     date,
  import_job  uuid,
  version     bigint not null default 1,
  primary key (customer_id, id),
  check ((state = 'known') = (sealed is not null)),
  check (ends_on is null or ends_on > kept_since)
);
comment on table fact is 'customer data';
create index fact_by_category on fact (category, kept_since);
create index fact_by_end on fact (ends_on) where ends_on is not null;
create index fact_by_import on fact (import_job) where import_job is not null;
create index fact_by_listener on fact (told_to) where told_to is not null;

-- Keyed hashes (HMAC-SHA-256, 16 bytes) of normalised values: exact match only.
-- kind: a findable category's code, or a match key of the duplicate search.
create table customer_lookup (
  customer_id uuid not null references customer on delete cascade,
  kind        text not null,
  hash        bytea not null check (length(hash) = 16),
  fact_id     uuid,
  primary key (customer_id, kind, hash)
);
comment on table customer_lookup is 'customer data';
create index customer_lookup_by_hash on customer_lookup (hash, kind);

-- How often somebody asked "does this match?": a limit, not a record of what was typed.
create table check_attempt (
  customer_id  uuid not null references customer on delete cascade,
  colleague_id uuid not null references colleague,
  at           timestamptz not null,
  matched      boolean not null,
  primary key (customer_id, colleague_id, at)
);
comment on table check_attempt is 'customer data';
