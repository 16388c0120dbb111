-- Which version of the word lists is in force: each change draws a new one, so that a node remembers what it has read.
create table topic_list (
  one     boolean primary key default true check (one),
  version uuid not null
);
insert into topic_list (version) values (gen_random_uuid());

create function topics_changed() returns trigger language plpgsql as $$
begin
  update topic_list set version = gen_random_uuid();
  return null;
end $$;
create trigger topics_changed after insert or update or delete or truncate on topic_family
  for each statement execute function topics_changed();
grant select, update on topic_list to regard_app;
