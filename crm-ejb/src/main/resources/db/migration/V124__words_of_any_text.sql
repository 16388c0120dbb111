-- Not notes alone are asked about: a reason names the kind of text that it belongs to.
-- why: docs/decisions/0134-free-text-wherever-it-is-kept.md
alter table wording_override rename column note_id to text_id;
alter index wording_override_by_note rename to wording_override_by_text;
alter table wording_override add column place text not null default 'note' check (place in
  ('note', 'fact', 'about', 'extension', 'answer', 'objection', 'hold'));
alter table wording_override alter column place drop default;

-- Why somebody kept their words goes with the words.
create function text_is_gone() returns trigger language plpgsql as $$
begin
  delete from wording_override o where o.customer_id = old.customer_id and o.text_id = old.id;
  return old;
end $$;

drop trigger reasons_go_along on note;
drop function note_is_gone();
create trigger reasons_go_along after delete on note for each row execute function text_is_gone();
create trigger reasons_go_along after delete on rights_request for each row execute function text_is_gone();
create trigger reasons_go_along after delete on objection for each row execute function text_is_gone();
create trigger reasons_go_along after delete on hold for each row when (old.customer_id is not null) execute function text_is_gone();

-- A fact says whether somebody was asked about its words, so that letting go of the others costs nothing: the condition is
-- looked at before anything is queued for the trigger.
alter table fact add column words_kept boolean not null default false;
create trigger reasons_go_along after delete on fact for each row when (old.words_kept) execute function text_is_gone();
