-- Why somebody kept their words though they were asked goes with the words, when the house lets a note go.
create function note_is_gone() returns trigger language plpgsql as $$
begin
  delete from wording_override o where o.customer_id = old.customer_id and o.note_id = old.id;
  return old;
end $$;
create trigger reasons_go_along after delete on note for each row execute function note_is_gone();
