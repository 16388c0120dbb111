-- Whose looks somebody reads is said by the database too: a steward those of the house, a lead those of the own teams, everybody
-- those that were about the customer whose own question is answered, and the own ones.
-- The colleagues of the teams that a lead leads. Asked once a statement.
create function own_people() returns uuid[] language plpgsql stable as $$
begin
  if not 'team-lead' = any (asking_roles()) then
    return '{}';
  end if;
  return coalesce((select array_agg(t.colleague_id) from colleague_team t where t.team_id = any (asking_teams())), '{}');
end $$;

-- The asked customer, with the ids under which they were looked at before a merge. Asked once a statement.
create function asked_selves() returns uuid[] language plpgsql stable as $$
begin
  if asked_customer() is null then
    return '{}';
  end if;
  return array_append(array(select f.former_id from former_id f where f.customer_id = asked_customer()), asked_customer());
end $$;

-- Whether a look was about the asked customer: one probe of the key for each of their ids.
create function about_asked(look uuid, moment timestamptz) returns boolean language plpgsql stable as $$
begin
  return exists (select from disclosure_subject s
    where s.customer_id = any ((select asked_selves())::uuid[]) and s.at = moment and s.disclosure_id = look);
end $$;
grant execute on function own_people(), asked_selves(), about_asked(uuid, timestamptz) to regard_app;

-- One policy for each table says it whole; writing the journal asks neither of them.
drop policy asks_by_role on disclosure;
drop policy asks_by_role on disclosure_subject;
alter policy reads on disclosure using (
  (select house_works()) or colleague_id = (select asking_colleague())
  or (select asked_purpose()) = 'oversight'
    and ((select asking_roles())::text[] && array['privacy-steward'] or colleague_id = any ((select own_people())::uuid[]))
  or (select asked_purpose()) = 'access-request' and (select may_find()) and about_asked(id, at));
-- Whom a look was about is as near as the look.
alter policy reads on disclosure_subject using (
  (select house_works())
  or (select asked_purpose()) = 'oversight'
    and ((select asking_roles())::text[] && array['privacy-steward']
      or exists (select from disclosure d where d.at = disclosure_subject.at and d.id = disclosure_id))
  or (select asked_purpose()) = 'access-request' and (select may_find()) and customer_id = any ((select asked_selves())::uuid[]));
