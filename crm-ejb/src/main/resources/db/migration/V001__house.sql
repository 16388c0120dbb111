-- What the scope of a transaction says about itself, readable by row security.
-- why: docs/decisions/0003-three-walls.md
do $$
begin
  if not exists (select from pg_roles where rolname = 'regard_app') then
    create role regard_app nologin;
    execute format('grant regard_app to %I', current_user);
  end if;
end $$;

grant usage on schema regard to regard_app;

create function asked_purpose() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('regard.purpose', true), '') $$;
create function asking_colleague() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('regard.colleague', true), '')::uuid $$;
create function asking_roles() returns text[] language sql stable parallel safe
  as $$ select string_to_array(nullif(current_setting('regard.roles', true), ''), ',') $$;
create function asking_teams() returns uuid[] language sql stable parallel safe
  as $$ select string_to_array(nullif(current_setting('regard.teams', true), ''), ',')::uuid[] $$;
-- When set, a transaction reads this one customer and nobody else.
create function asked_customer() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('regard.customer', true), '')::uuid $$;
-- The day of the house's clock; the database's own day when nobody set one.
create function today_here() returns date language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('regard.today', true), '')::date, current_date) $$;
-- Work of the house itself (sealing, sweeping, importing, erasing): no colleague reads with it.
create function house_works() returns boolean language sql stable parallel safe
  as $$ select 'house' = any (asking_roles()) $$;

create table installation (
  key   text primary key,
  value text not null
);
comment on table installation is 'What this installation remembers about itself: key check, set-up, demonstration.';
