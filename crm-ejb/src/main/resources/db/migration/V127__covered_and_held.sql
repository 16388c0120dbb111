-- What a boundary covers and a hold keeps ends on that day: hidden at once, and gone with the sweep after the hold. It may have
-- been kept since that very day. why: docs/decisions/0136-what-ends-while-it-is-held.md
alter table fact drop constraint fact_check1;
alter table fact add constraint fact_ends_after check (ends_on is null or ends_on >= kept_since);
alter table note drop constraint note_check;
alter table note add constraint note_ends_after check (held_on <= kept_since and ends_on >= held_on);
create policy ends on note for update using ((select house_works())) with check ((select house_works()));
-- What leaned on a permission that was taken back is found by the permission.
create index permission_withdrawn on permission (category, customer_id) where withdrawn_at is not null;
