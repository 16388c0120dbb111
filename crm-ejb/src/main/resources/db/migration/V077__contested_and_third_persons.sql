-- Correction and contest with their dates (GDPR Art. 16, 18(1)(a)); facts that are about somebody else (Art. 15(4)).
-- why: docs/decisions/0077-about-somebody-else.md
alter table fact add column contested_on date;
alter table fact add column confirmed_on date;
-- whom it is about, when not the customer: in a few words, sealed; or another customer
alter table fact add column third_sealed bytea;
alter table fact add column third_customer uuid references customer on delete cascade;
create index fact_by_third on fact (third_customer) where third_customer is not null;
alter table fact add check (third_customer <> customer_id);

-- Whoever is written about in somebody else's entry is told that there is something, not what: it is the other's as well.
create policy mentions on fact for select using (
  third_customer is not null and (select asked_purpose()) = 'access-request'
  and third_customer = (select c.id from customer c where c.id = asked_customer()));

-- A fact that goes with the customer it was about leaves no key behind by which it was found.
create function third_fact_gone() returns trigger language plpgsql as $$
begin
  delete from customer_lookup l where l.customer_id = old.customer_id and l.fact_id = old.id;
  return old;
end $$;
create trigger third_fact_gone after delete on fact for each row when (old.third_customer is not null)
  execute function third_fact_gone();
