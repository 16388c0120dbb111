-- Walls between customers in conflict: no team and no colleague serves both, and who serves one side does not see the other.
-- why: docs/decisions/0115-walls.md
create table wall (
  id            uuid primary key,
  customer_id   uuid not null references customer on delete cascade,
  other_id      uuid not null references customer on delete cascade,
  -- under a key of its own: the reason is about two customers, and goes with the row
  wrapped       bytea not null,
  reason_sealed bytea not null,
  set_by        uuid references colleague on delete set null,
  set_on        date not null,
  -- a wall does not fall by itself; on this day somebody asks whether it is still needed
  review_on     date not null,
  check (customer_id <> other_id),
  check (review_on > set_on)
);
comment on table wall is 'customer data';
alter table wall alter column wrapped set statistics 0;
create unique index wall_once on wall (least(customer_id, other_id), greatest(customer_id, other_id));
create index wall_by_customer on wall (customer_id);
create index wall_by_other on wall (other_id);
create index wall_by_setter on wall (set_by) where set_by is not null;

-- For each side who serves the other one, kept by triggers: row security of customers asks it, and cannot ask customers.
create table wall_side (
  wall_id        uuid not null references wall on delete cascade,
  customer_id    uuid not null references customer on delete cascade,
  behind_team    uuid not null references team,
  behind_manager uuid not null references colleague,
  behind_deputy  uuid not null references colleague,
  primary key (wall_id, customer_id)
);
comment on table wall_side is 'customer data';
create index wall_side_by_customer on wall_side (customer_id);
create index wall_side_by_team on wall_side (behind_team);
create index wall_side_by_manager on wall_side (behind_manager);
create index wall_side_by_deputy on wall_side (behind_deputy);

alter table wall enable row level security;
alter table wall force row level security;
alter table wall_side enable row level security;
alter table wall_side force row level security;

create function at_the_walls() returns boolean language sql stable parallel safe
  as $$ select coalesce(current_setting('regard.walls', true), '') = 'on' $$;

-- Sides: whom the wall is between them and me; the triggers and the two questions below; nobody else.
create policy keeps_apart on wall_side for select using (
  (select house_works()) or (select at_the_walls()) or behind_manager = (select asking_colleague())
  or behind_deputy = (select asking_colleague()) or behind_team = any ((select asking_teams())::uuid[]));
create policy builds on wall_side for insert with check ((select at_the_walls()));
create policy follows on wall_side for update using ((select at_the_walls()));

-- Who asks for a whole picture, for the customer or for the house, and who helps somebody in danger, is not kept apart.
create function above_walls() returns boolean language sql stable parallel safe
  as $$ select house_works() or asked_purpose() = 'emergency'
    or asked_purpose() in ('access-request', 'oversight') and 'privacy-steward' = any (asking_roles()) $$;
-- Whom a wall keeps from whoever asks: those on the other side of somebody whom they serve. Asked once a statement.
create function walled_off() returns uuid[] language plpgsql stable as $$
begin
  if above_walls() then
    return '{}';
  end if;
  return coalesce((select array_agg(s.customer_id) from (
    select customer_id from wall_side where behind_manager = asking_colleague()
    union select customer_id from wall_side where behind_deputy = asking_colleague()
    union select customer_id from wall_side where behind_team = any (asking_teams())) s), '{}');
end $$;
grant execute on function at_the_walls(), above_walls(), walled_off() to regard_app;

create policy walled on customer as restrictive for select using (id <> all ((select walled_off())::uuid[]));
create policy walled on customer_name as restrictive for select using (customer_id <> all ((select walled_off())::uuid[]));
create policy walled on affiliation as restrictive for select using (
  customer_id <> all ((select walled_off())::uuid[]) and organisation_id <> all ((select walled_off())::uuid[]));
create policy walled on bring_in as restrictive for select using (customer_id <> all ((select walled_off())::uuid[]));

-- Whether a wall stands before a customer whom the asker sees; never who is behind it.
create function wall_stands(one uuid) returns boolean language plpgsql as $$
declare
  stands boolean;
begin
  perform set_config('regard.walls', 'on', true);
  stands := exists (select from wall_side s where s.customer_id = one);
  perform set_config('regard.walls', '', true);
  return stands and may_see(one);
end $$;
-- Whether this team or one of these colleagues serves somebody from whom a wall parts the customer; one row says yes.
create function meets_wall(one uuid, team uuid, colleagues uuid[]) returns boolean language plpgsql as $$
declare
  meets boolean;
begin
  perform set_config('regard.walls', 'on', true);
  meets := exists (select from wall_side s where s.customer_id = one and (
    s.behind_team = team or array[s.behind_manager, s.behind_deputy] && colleagues
    or exists (select from colleague_team t where t.team_id = s.behind_team and t.colleague_id = any (colleagues))
    or exists (select from colleague_team t where t.team_id = team and t.colleague_id in (s.behind_manager, s.behind_deputy))));
  perform set_config('regard.walls', '', true);
  return meets;
end $$;
grant execute on function wall_stands(uuid), meets_wall(uuid, uuid, uuid[]) to regard_app;

create policy reads on wall for select using (
  (select house_works()) or (select may_find()) and (select asking_roles())::text[] && array['team-lead', 'privacy-steward']
    and may_see(customer_id) and may_see(other_id));
create policy sets on wall for insert with check (
  (select may_find()) and (select asking_roles())::text[] && array['team-lead', 'privacy-steward']
  and set_by = (select asking_colleague()) and may_see(customer_id) and may_see(other_id));
create policy lifts on wall for delete using (
  (select house_works()) or (select may_find()) and (select asking_roles())::text[] && array['team-lead', 'privacy-steward']);
grant select, insert, delete on wall to regard_app;
grant select, insert on wall_side to regard_app;
grant update (behind_team, behind_manager, behind_deputy) on wall_side to regard_app;

-- A wall is built with both sides, and not where one team or colleague serves both.
create function wall_has_sides() returns trigger language plpgsql as $$
declare
  one record;
begin
  perform set_config('regard.walls', 'on', true);
  insert into wall_side (wall_id, customer_id, behind_team, behind_manager, behind_deputy)
    select new.id, new.customer_id, c.team_id, c.manager_id, c.deputy_id from customer c where c.id = new.other_id
    union all
    select new.id, new.other_id, c.team_id, c.manager_id, c.deputy_id from customer c where c.id = new.customer_id;
  if (select count(*) from wall_side s where s.wall_id = new.id) <> 2 then
    raise exception 'a wall has two sides' using errcode = '42501';
  end if;
  select s.behind_team as team, array[s.behind_manager, s.behind_deputy] as carers into one
    from wall_side s where s.wall_id = new.id and s.customer_id = new.other_id;
  perform set_config('regard.walls', '', true);
  if meets_wall(new.customer_id, one.team, one.carers) then
    raise exception 'one team or colleague serves both sides' using errcode = 'P0001';
  end if;
  return null;
end $$;
create trigger wall_has_sides after insert on wall for each row execute function wall_has_sides();

-- Whoever is entrusted with one side must not serve the other; the other side learns who serves this one now.
create function wall_follows_care() returns trigger language plpgsql as $$
begin
  if meets_wall(new.id, new.team_id, array[new.manager_id, new.deputy_id]) then
    raise exception 'the other side of a wall is served there' using errcode = 'P0001';
  end if;
  perform set_config('regard.walls', 'on', true);
  update wall_side o set behind_team = new.team_id, behind_manager = new.manager_id, behind_deputy = new.deputy_id
    from wall_side mine
    where mine.customer_id = new.id and o.wall_id = mine.wall_id and o.customer_id <> new.id;
  perform set_config('regard.walls', '', true);
  return null;
end $$;
create trigger wall_follows_care after update of manager_id, deputy_id, team_id on customer for each row
  when ((old.manager_id, old.deputy_id, old.team_id) is distinct from (new.manager_id, new.deputy_id, new.team_id))
  execute function wall_follows_care();
-- An entry does not slip past its wall by being merged into another one.
create function wall_is_not_merged() returns trigger language plpgsql as $$
begin
  perform set_config('regard.walls', 'on', true);
  if exists (select from wall_side s where s.customer_id in (new.id, new.merged_into)) then
    raise exception 'a wall stands before one of them' using errcode = 'P0001';
  end if;
  perform set_config('regard.walls', '', true);
  return null;
end $$;
create trigger wall_is_not_merged after update of merged_into on customer for each row
  when (new.merged_into is not null and old.merged_into is null) execute function wall_is_not_merged();

-- Nobody is asked to step up to somebody from whom a wall keeps them.
create function kept_from(colleague uuid, one uuid) returns boolean language plpgsql as $$
begin
  return meets_wall(one, null, array[colleague]);
end $$;
grant execute on function kept_from(uuid, uuid) to regard_app;
create policy walled_asks on bring_in as restrictive for insert with check (not kept_from(asked_of, customer_id));
