-- A note comes along in a merge as it was written, whoever wrote it, as a permission does.
create policy comes_along on note for insert with check ((select house_works()));
