-- What proves that something is gone: computed from a look at the tables afterwards, never from the plan. No value, no customer's id.
-- why: docs/decisions/0090-a-certificate-is-a-second-look.md
create table certificate (
  id         uuid primary key,
  kind       text not null check (kind in ('retention', 'erasure', 'restore')),
  -- the run or the erasure that it proves; there is one certificate for it or none
  proves     uuid not null unique,
  policy     int not null references policy,
  began_at   timestamptz not null,
  ended_at   timestamptz not null,
  scanned_at timestamptz not null,
  -- SHA-256 over the identifiers of all that went, so that whoever has them can show that they belong here
  ids_root   bytea not null check (length(ids_root) = 32),
  -- keyed hash over all of it: an altered certificate says so
  seal       bytea not null check (length(seal) = 16),
  check (began_at <= ended_at and ended_at <= scanned_at)
);
create index certificate_by_time on certificate (scanned_at desc);

-- What went and what stays, by place, category and reason.
create table certificate_line (
  certificate_id uuid not null references certificate,
  n              int not null,
  place          text not null,
  category       text not null,
  reason         text not null,
  gone           bigint not null check (gone >= 0),
  stays          bigint not null check (stays >= 0),
  primary key (certificate_id, n)
);

-- Where was looked afterwards, at how much, and what was found that should have gone: nothing, or there is no certificate.
create table certificate_scan (
  certificate_id uuid not null references certificate,
  n              int not null,
  place          text not null,
  looked_at      bigint not null check (looked_at >= 0),
  found          bigint not null check (found = 0),
  primary key (certificate_id, n)
);

do $$
declare t text;
begin
  foreach t in array array['certificate', 'certificate_line', 'certificate_scan'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy reads on %I for select using (
      (select house_works()) or (select asking_roles())::text[] && array[''privacy-steward'', ''team-lead''])', t);
    execute format('create policy issues on %I for insert with check ((select house_works()))', t);
    execute format('grant select, insert on %I to regard_app', t);
  end loop;
end $$;
