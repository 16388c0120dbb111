create table team (
  id   uuid primary key,
  name text not null unique check (length(name) between 1 and 80)
);

create table colleague (
  id            uuid primary key,
  sign_in       text not null unique check (sign_in = lower(sign_in) and length(sign_in) between 1 and 120),
  name          text not null check (length(name) between 1 and 120),
  password_hash text,
  language      text not null default 'en' check (language in ('en', 'de')),
  theme         text not null default 'system' check (theme in ('system', 'light', 'dark')),
  active        boolean not null default true,
  joined_at     timestamptz not null default now(),
  version       bigint not null default 1
);

create table colleague_role (
  colleague_id uuid not null references colleague on delete cascade,
  role         text not null check (role in
    ('front-desk', 'relationship-manager', 'team-lead', 'privacy-steward', 'administrator')),
  primary key (colleague_id, role)
);

create table colleague_team (
  colleague_id uuid not null references colleague on delete cascade,
  team_id      uuid not null references team,
  primary key (colleague_id, team_id)
);
create index colleague_team_by_team on colleague_team (team_id);

-- Failed sign-ins by keyed hash of the name: throttled on every node alike, no names kept.
create table sign_in_attempt (
  name_hash     bytea primary key,
  failures      int not null,
  last_failure  timestamptz not null,
  blocked_until timestamptz
);
