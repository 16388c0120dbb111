-- Found by the authorisation matrix: a purpose alone opens no list of looks and no side of a wall; it takes a role that serves customers.
-- Own looks stay readable to who looked.
create policy asks_by_role on disclosure as restrictive for select using (
  (select may_find()) or colleague_id = (select asking_colleague()));
create policy asks_by_role on disclosure_subject as restrictive for select using ((select may_find()));
create policy asks_by_role on wall_side as restrictive for select using ((select at_the_walls()) or (select may_find()));
