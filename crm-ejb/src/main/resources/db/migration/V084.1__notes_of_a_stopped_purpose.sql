-- An objection (GDPR Art. 21) or a restriction (Art. 18) stops notes as it stops facts: they rest on our own interest in
-- carrying a conversation on, never on an agreement or the law. why: docs/decisions/0076-what-stops-a-purpose.md
create policy not_stopped on note as restrictive for select using ((select house_works()) or stopped(customer_id) = '');
create policy not_stopped_to_write on note as restrictive for insert with check (stopped(customer_id) = '');
