-- What belongs to a draft goes with it: nobody has a hand in a draft that is not there any more.
create or replace function policy_touched(touched int) returns void language plpgsql as $$
begin
  if not exists (select from policy where version = touched) then
    return;
  end if;
  if asking_colleague() is not null then
    insert into policy_hand (policy, colleague_id) values (touched, asking_colleague()) on conflict do nothing;
  elsif current_user = 'regard_app' then
    raise exception 'policy.drafted-by-nobody';
  end if;
  delete from policy_approval where policy = touched;
end $$;
