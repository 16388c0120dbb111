-- The read journal: one entry for each displayed page or exported file; ids and keyed hashes only.
create table disclosure (
  id             uuid not null,
  at             timestamptz not null,
  colleague_id   uuid,
  purpose        text not null,
  act            text not null,
  rule           text not null,
  policy         int not null,
  categories     text[] not null,
  query_hash     bytea,
  reason_sealed  bytea,
  primary key (at, id)
) partition by range (at);
comment on table disclosure is 'customer data';
create index disclosure_by_colleague on disclosure (colleague_id, at);

create table disclosure_subject (
  customer_id   uuid not null,
  at            timestamptz not null,
  disclosure_id uuid not null,
  primary key (customer_id, at, disclosure_id)
) partition by range (at);
comment on table disclosure_subject is 'customer data';
create index disclosure_subject_by_entry on disclosure_subject (disclosure_id, at);

-- Entries that wait for the sealer; it follows within about a second, so readers never wait for one another.
create table disclosure_unsealed (
  disclosure_id uuid primary key,
  at            timestamptz not null
);
comment on table disclosure_unsealed is 'customer data';

-- The seal: h(n) = SHA-256(h(n-1) || entry), no gaps.
create table journal_seal (
  n             bigint primary key,
  disclosure_id uuid not null,
  at            timestamptz not null,
  hash          bytea not null check (length(hash) = 32)
);
comment on table journal_seal is 'customer data';
create index journal_seal_by_entry on journal_seal (disclosure_id);

create table disclosure_other partition of disclosure default;
create table disclosure_subject_other partition of disclosure_subject default;

-- Makes the partitions of the month of a day and of the months after it.
create function journal_months(from_day date, months int) returns void language plpgsql as $$
declare
  start_day date;
  stem text;
  base text;
begin
  for i in 0 .. months loop
    start_day := (date_trunc('month', from_day) + make_interval(months => i))::date;
    stem := to_char(start_day, 'YYYY_MM');
    foreach base in array array['disclosure', 'disclosure_subject'] loop
      if to_regclass(format('regard.%I', base || '_' || stem)) is null then
        execute format('create table %I partition of %I for values from (%L) to (%L)',
          base || '_' || stem, base, start_day::timestamptz, (start_day + interval '1 month')::timestamptz);
      end if;
    end loop;
  end loop;
end $$;
