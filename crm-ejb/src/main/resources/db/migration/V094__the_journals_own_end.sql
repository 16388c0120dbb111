-- The journal's own retention. It is cut at a checkpoint: the entries up to it go, its signed head stays, and the seal begins after it.
-- why: docs/decisions/0094-the-journal-is-cut-at-a-checkpoint.md

-- The last entry that may go: that of the newest checkpoint all of whose entries are older than a moment; nothing when there is none.
-- Entries are sealed about in the order of their time, so that the search ends with the first that is young enough.
create function journal_end(before timestamptz) returns bigint language plpgsql stable as $$
begin
  return (select max(c.n) from journal_checkpoint c
  where c.n < coalesce((select s.n from journal_seal s where s.at >= before order by s.n limit 1), 9223372036854775807)
    and c.n >= coalesce((select s.n from journal_seal s order by s.n limit 1), 9223372036854775807)
    and c.cut_at is null);
end $$;

-- Rows go by the owner's hand alone: the application has no right to delete here, only to ask for the cut.
create policy cuts on disclosure for delete using ((select house_works()));
create policy cuts on disclosure_subject for delete using ((select house_works()));
create policy cuts on journal_seal for delete using ((select house_works()));

-- Cuts and answers how many entries went. Months of which nothing stays are dropped; of the month in which the checkpoint lies, rows go.
create function cut_journal(before timestamptz, at_moment timestamptz) returns bigint
  language plpgsql security definer set search_path = regard, pg_temp as $$
declare
  last bigint := journal_end(before);
  month text;
  whole boolean;
  gone bigint;
begin
  if not house_works() or last is null then
    return 0;
  end if;
  for month in
    select substring(c.relname from 12) from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'regard.disclosure'::regclass and c.relname ~ '^disclosure_\d{4}_\d{2}$'
      and to_date(substring(c.relname from 12), 'YYYY_MM') + interval '1 month' <= before
  loop
    execute format('select not exists (select from disclosure_%s d left join journal_seal s on s.disclosure_id = d.id
      where s.n is null or s.n > $1)', month) into whole using last;
    if whole then
      execute format('drop table disclosure_%s', month);
      execute format('drop table disclosure_subject_%s', month);
    end if;
  end loop;
  delete from disclosure_subject u using journal_seal s where s.n <= last and u.disclosure_id = s.disclosure_id and u.at = s.at;
  delete from disclosure d using journal_seal s where s.n <= last and d.id = s.disclosure_id and d.at = s.at;
  delete from journal_seal where n <= last;
  get diagnostics gone = row_count;
  update journal_checkpoint set cut_at = at_moment where n = last;
  return gone;
end $$;
revoke execute on function cut_journal(timestamptz, timestamptz) from public;
grant execute on function cut_journal(timestamptz, timestamptz), journal_end(timestamptz) to regard_app;
