-- A house may begin with a starting policy: while its first administrator is alone in it and no other policy was ever in
-- force. From the second colleague on, stewards publish.
create function begin_with_policy(draft int, at timestamptz) returns void
  language plpgsql security definer set search_path = regard, pg_temp as $$
begin
  if (select count(*) from colleague) <> 1 or (select count(*) from policy where status <> 'draft') <> 1 then
    raise exception 'policy.not-the-beginning';
  end if;
  perform publish_policy(draft, null, at);
end $$;
revoke execute on function begin_with_policy(int, timestamptz) from public;
grant execute on function begin_with_policy(int, timestamptz) to regard_app;
