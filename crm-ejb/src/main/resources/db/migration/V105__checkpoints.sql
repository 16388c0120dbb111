-- Checkpoints of the journal's seal: signed, and sent out of the house, so that whoever could recompute the chain in here is
-- found out by a witness out there. why: docs/decisions/0105-checkpoints.md
create table journal_checkpoint (
  n         bigint primary key,               -- the last sealed entry it stands for
  since     bigint not null,                  -- the entry of the checkpoint before it; 0 for the first
  head      bytea not null check (length(head) = 32),
  root      bytea not null check (length(root) = 32),
  at        timestamptz not null,
  signature bytea not null check (length(signature) = 64),
  filed_at  timestamptz,
  mailed_at timestamptz,
  cut_at    timestamptz,                      -- when the entries up to here were let go; the seal begins after it
  check (since < n)
);
alter table journal_checkpoint enable row level security;
alter table journal_checkpoint force row level security;
create policy makes on journal_checkpoint for insert with check ((select house_works()));
create policy reads on journal_checkpoint for select using (
  (select house_works()) or (select asked_purpose()) in ('access-request', 'oversight'));
create policy sends on journal_checkpoint for update using ((select house_works()));
-- What it says is never changed; only that it left the house, or that the journal was cut here, is added.
grant select, insert on journal_checkpoint to regard_app;
grant update (filed_at, mailed_at, cut_at) on journal_checkpoint to regard_app;
