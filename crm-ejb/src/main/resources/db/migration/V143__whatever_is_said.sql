-- Whatever is said about a customer is asked about, and a reason goes with the words that it was given for.
-- why: docs/decisions/0143-whatever-is-said.md
alter table wording_override drop constraint wording_override_place_check;
alter table wording_override add constraint wording_override_place_check check (place in
  ('note', 'fact', 'about', 'extension', 'answer', 'objection', 'hold', 'boundary', 'recipient', 'wall', 'look', 'welcome',
   'emergency', 'word'));

create trigger reasons_go_along after delete on boundary for each row execute function text_is_gone();
create trigger reasons_go_along after delete on passed_on for each row execute function text_is_gone();
create trigger reasons_go_along after delete on wall for each row execute function text_is_gone();
create trigger reasons_go_along after delete on emergency_alert for each row execute function text_is_gone();

-- A list gave the fact other words. The old ones are kept for a time so that the list can be taken back, and their reason with them.
alter table wording_override add column set_aside uuid references import_job on delete cascade;
create index wording_override_set_aside on wording_override (set_aside) where set_aside is not null;
grant update (set_aside) on wording_override to regard_app;
create policy sets_aside on wording_override for update using ((select house_works())) with check ((select house_works()));
create function old_words_are_gone() returns trigger language plpgsql as $$
begin
  delete from wording_override o
    where o.customer_id = old.customer_id and o.text_id = old.fact_id and o.set_aside = old.job_id;
  return old;
end $$;
create trigger reasons_go_along after delete on import_replaced for each row execute function old_words_are_gone();

-- A reason that was set aside is said of no words that stand; one of a wall is about two customers, and for the steward alone.
create policy stays_unsaid on wording_override as restrictive for select using ((select house_works())
  or set_aside is null and (place <> 'wall' or (select asked_purpose()) = 'oversight'));
