-- Hardly anybody objects or is restricted: the customer's own row says whether to look further, so that a card costs one look more
-- and no more. Kept by the database itself: a statement that writes an objection or a restriction cannot forget it.
-- why: docs/decisions/0076-what-stops-a-purpose.md
alter table customer add column objects boolean not null default false;

create function stops_are_marked() returns trigger language plpgsql as $$
declare
  restricts boolean := exists (select from restriction r where r.customer_id = new.customer_id and r.lifted_at is null);
  opposes boolean := exists (select from objection o where o.customer_id = new.customer_id and o.ended_at is null);
begin
  update customer c set restricted = restricts, objects = opposes
  where c.id = new.customer_id and (c.restricted, c.objects) is distinct from (restricts, opposes);
  return null;
end $$;
create trigger marks_the_customer after insert or update on objection for each row execute function stops_are_marked();
create trigger marks_the_customer after insert or update on restriction for each row execute function stops_are_marked();
update customer c set
  restricted = exists (select from restriction r where r.customer_id = c.id and r.lifted_at is null),
  objects = exists (select from objection o where o.customer_id = c.id and o.ended_at is null)
where exists (select from restriction r where r.customer_id = c.id) or exists (select from objection o where o.customer_id = c.id);

create or replace function stopped(one uuid) returns text language plpgsql stable as $$
declare
  marks record;
  asked purpose_line;
  absolutely boolean;
begin
  select c.restricted, c.objects into marks from customer c where c.id = one;
  if not found or not (marks.restricted or marks.objects) then
    return '';
  end if;
  select * into asked from purpose_line l where l.purpose = asked_purpose();
  if asked.despite then
    return '';
  end if;
  if marks.restricted then
    return 'all';
  end if;
  select bool_or(o.absolute) into absolutely from objection o
    where o.customer_id = one and o.ended_at is null and o.purpose = any (asked.line);
  return case when absolutely is null then '' when absolutely then 'all' else 'unless-agreed' end;
end $$;
