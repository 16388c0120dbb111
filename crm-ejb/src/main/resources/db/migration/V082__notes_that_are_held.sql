-- What has to stay for a time stays: a hold on a customer covers their notes too, whoever removes them.
create function note_is_held(of_customer uuid) returns boolean language plpgsql stable as $$
begin
  return any_hold() and held(of_customer, 'note', null);
end $$;
grant execute on function note_is_held(uuid) to regard_app;
create policy held_stays on note as restrictive for delete using (not note_is_held(customer_id));
