-- A note is as near as its customer, shown for its own purpose, to the audience the policy names for it, until its end.
alter table note enable row level security;
alter table note force row level security;
alter table note_shown enable row level security;
alter table note_shown force row level security;
alter table note_read enable row level security;
alter table note_read force row level security;

-- The last day of a conversation whose notes have ended by the policy in force, whatever they say themselves.
create function notes_ended_by() returns date language sql stable
  as $$ select (today_here() - make_interval(months => p.note_months))::date
        from policy p join policy_current c on c.version = p.version $$;

-- Whether who asks belongs to the audience of notes for this purpose and stands near enough to this customer, whom they must see.
create function hears_notes(for_purpose text, of_customer uuid, writing boolean) returns boolean language plpgsql stable as $$
begin
  return exists (
    select from policy_current v join policy_note_audience a on a.policy = v.version
      join policy_purpose_role r on r.policy = a.policy and r.purpose = a.purpose and r.role = a.role
    where a.purpose = for_purpose and a.role = any (asking_roles()) and (a.writes or not writing)
      and case a.reach when 'house' then may_see(of_customer) else looks_after(a.reach, of_customer) end);
end $$;
-- The customer's own right to see everything (GDPR Art. 15): by the same reach as facts have there.
create function mirrors_notes(of_customer uuid) returns boolean language plpgsql stable as $$
begin
  return exists (
    select from policy_current v join policy_purpose_role r on r.policy = v.version
    where r.purpose = 'access-request' and r.role = any (asking_roles())
      and case r.role when 'privacy-steward' then may_see(of_customer) else looks_after('team', of_customer) end);
end $$;
grant execute on function notes_ended_by(), hears_notes(text, uuid, boolean), mirrors_notes(uuid) to regard_app;

create policy reads on note for select using (
  (select house_works())
  or ends_on > (select today_here()) and held_on > (select notes_ended_by())
    and ((select asked_customer()) is null or customer_id = (select asked_customer()))
    and (purpose = (select asked_purpose()) and hears_notes(purpose, customer_id, false)
      or (select asked_purpose()) = 'access-request' and mirrors_notes(customer_id)));
-- Written by who was there, for the purpose they speak for, and never for longer than the policy says.
create policy writes on note for insert with check (
  written_by = (select asking_colleague()) and purpose = (select asked_purpose())
  and kept_since <= (select today_here()) and held_on > (select notes_ended_by()) and ends_on > (select today_here())
  and ends_on <= (select (held_on + make_interval(months => p.note_months))::date
                  from policy p join policy_current c on c.version = p.version)
  and hears_notes(purpose, customer_id, true));
-- Somebody's words are put right by themselves or by who looks after the customer, and bear the name of who did.
create policy corrects on note for update using (
  purpose = (select asked_purpose()) and hears_notes(purpose, customer_id, true)
  and (written_by = (select asking_colleague()) or looks_after('own', customer_id)))
  with check (
    written_by = (select asking_colleague())
    and ends_on > (select today_here())
    and ends_on <= (select (held_on + make_interval(months => p.note_months))::date
                    from policy p join policy_current c on c.version = p.version));
-- Forgotten by its writer, by who looks after the customer, by their lead; and on the customer's word by whom they ask.
create policy forgets on note for delete using (
  (select house_works())
  or purpose = (select asked_purpose()) and hears_notes(purpose, customer_id, true)
    and (written_by = (select asking_colleague()) or looks_after('own', customer_id)
      or 'team-lead' = any ((select asking_roles())::text[]))
  or (select asked_purpose()) = 'access-request' and mirrors_notes(customer_id));

create policy queues on note_shown for insert with check (
  colleague_id = (select asking_colleague()) and may_see(customer_id));
create policy waits on note_shown for select using ((select house_works()));
create policy goes on note_shown for delete using ((select house_works()));

-- A mark is seen by who sees its note, and made in the background.
create policy reads on note_read for select using (
  exists (select from note n where n.customer_id = note_read.customer_id and n.id = note_read.note_id));
create policy marks on note_read for insert with check ((select house_works()));
create policy renews on note_read for update using ((select house_works()));
create policy erases on note_read for delete using (
  (select house_works())
  or exists (select from note n where n.customer_id = note_read.customer_id and n.id = note_read.note_id
             and n.written_by = (select asking_colleague())));

grant select, insert, update, delete on policy_note_audience to regard_app;
grant insert (note_months, note_fading_months), update (note_months, note_fading_months) on policy to regard_app;
grant select, insert, delete on note, note_shown to regard_app;
-- About whom and for what a note was written stands as it was.
grant update (sealed, channel, held_on, written_by, written_at, ends_on, version) on note to regard_app;
grant select, insert, delete on note_read to regard_app;
grant update (last_at) on note_read to regard_app;
