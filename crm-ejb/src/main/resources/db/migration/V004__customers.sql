-- The directory: the name a customer is called by stays in clear, for search; everything else is sealed.
create table customer (
  id          uuid primary key,
  kind        text not null check (kind in ('person', 'organisation')),
  called_name text not null check (length(called_name) between 1 and 160),
  manager_id  uuid not null references colleague,
  deputy_id   uuid not null references colleague,
  team_id     uuid not null references team,
  -- need to know: only the team that serves this customer finds them
  team_only   boolean not null default false,
  welcomed_on date not null,
  -- the last real contact; with the policy's months it says when the entry ends
  seen_on     date not null,
  import_job  uuid,
  version     bigint not null default 1,
  check (manager_id <> deputy_id)
);
comment on table customer is 'customer data';
create index customer_by_manager on customer (manager_id);
create index customer_by_deputy on customer (deputy_id);
create index customer_by_team on customer (team_id);
create index customer_by_seen on customer (seen_on);
create index customer_by_import on customer (import_job) where import_job is not null;

-- One data key per customer, wrapped by the master key: destroying this row destroys what was sealed.
create table customer_key (
  customer_id uuid primary key references customer on delete cascade,
  wrapped     bytea not null
);
comment on table customer_key is 'customer data';

-- Folded words of the called name. Ranges over "C"-collated text are leak-proof, so an index can serve them
-- below row security; LIKE and trigrams could not. why: docs/decisions/0005-search-by-ranges.md
create table customer_name (
  token       text collate "C" not null,
  rank        smallint not null,            -- 0 person, 1 organisation: people first
  customer_id uuid not null references customer on delete cascade,
  only_team   uuid,                         -- set when the customer is for this team only
  primary key (customer_id, token)
);
comment on table customer_name is 'customer data';
create index customer_name_by_token on customer_name (token, rank, customer_id) include (only_team);

-- Distinct words and their inner parts, for the middle of a word.
create table name_word (
  word text collate "C" primary key
);
comment on table name_word is 'customer data';
create table name_part (
  part text collate "C" not null,
  word text collate "C" not null references name_word on delete cascade,
  primary key (part, word)
);
create index name_part_by_word on name_part (word);
comment on table name_part is 'customer data';

create table affiliation (
  customer_id     uuid not null references customer on delete cascade,
  organisation_id uuid not null references customer on delete cascade,
  since           date not null,
  import_job      uuid,
  primary key (customer_id, organisation_id),
  check (customer_id <> organisation_id)
);
comment on table affiliation is 'customer data';
create index affiliation_by_organisation on affiliation (organisation_id, customer_id);
