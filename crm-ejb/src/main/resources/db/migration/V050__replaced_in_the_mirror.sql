-- The mirror shows old values too that an import's undo still holds: for the access request, of this one customer.
create policy mirrors on import_replaced for select using (
  (select asked_purpose()) = 'access-request' and customer_id = (select asked_customer())
  and exists (select from fact f where f.customer_id = import_replaced.customer_id and f.id = import_replaced.fact_id));
