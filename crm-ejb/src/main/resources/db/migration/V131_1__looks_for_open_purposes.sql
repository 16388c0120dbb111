-- Found by the authorisation matrix: looks are read for a purpose that is open to the role, and for an access request about a
-- customer whom who asks sees. why: docs/decisions/0132-the-whole-matrix.md
create or replace function asked_selves() returns uuid[] language plpgsql stable as $$
begin
  if asked_customer() is null or not may_see(asked_customer()) then
    return '{}';
  end if;
  return array_append(array(select f.former_id from former_id f where f.customer_id = asked_customer()), asked_customer());
end $$;

alter policy reads on disclosure using (
  (select house_works()) or colleague_id = (select asking_colleague())
  or (select asked_purpose()) = 'oversight' and (select may_find())
    and ((select asking_roles())::text[] && array['privacy-steward'] or colleague_id = any ((select own_people())::uuid[]))
  or (select asked_purpose()) = 'access-request' and (select may_find()) and about_asked(id, at));
alter policy reads on disclosure_subject using (
  (select house_works())
  or (select asked_purpose()) = 'oversight' and (select may_find())
    and ((select asking_roles())::text[] && array['privacy-steward']
      or exists (select from disclosure d where d.at = disclosure_subject.at and d.id = disclosure_id))
  or (select asked_purpose()) = 'access-request' and (select may_find()) and customer_id = any ((select asked_selves())::uuid[]));
