-- What a program was answered when it sent a request under an idempotency key, so that sending it twice does it once.
-- Keyed hashes and the answer (identifiers, yes or no) only; kept for a day.
create table repeat_answer (
  colleague_id uuid not null references colleague on delete cascade,
  key_hash     bytea not null,
  request_hash bytea not null,
  at           timestamptz not null,
  status       int,
  location     text,
  body         text check (length(body) <= 1000000),
  primary key (colleague_id, key_hash)
);
create index repeat_answer_by_age on repeat_answer (at);
grant select, insert, update, delete on repeat_answer to regard_app;
