-- Where Regard's own letters reach a colleague; an address of the house, never a customer's.
alter table colleague add column mail text check (mail ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(mail) <= 254);

-- Each alert of an emergency is a letter that waits until it has left: the row that tells is the row that is mailed, so that nothing
-- is lost between the two. why: docs/decisions/0138-a-letter-says-that-not-whom.md
alter table emergency_alert
  add column mailed_at  timestamptz,
  add column mail_tries int not null default 0,
  add column mail_after timestamptz;
create index emergency_alert_to_mail on emergency_alert (at) where mailed_at is null and acknowledged_at is null;
create policy mails on emergency_alert for update using ((select house_works())) with check ((select house_works()));
-- What was told, about whom and to whom, stands as it was written.
revoke update on emergency_alert from regard_app;
grant update (acknowledged_at, said_sealed, mailed_at, mail_tries, mail_after) on emergency_alert to regard_app;
