-- How long a category may lie unread before its facts are proposed to be let go.
-- Null, as in every version published before: they do not fade. draft_policy copies it with the rest.
alter table policy_category add column fading_months int check (fading_months between 1 and 600);
comment on column policy_category.fading_months is 'unread months until a fact is proposed to be let go; null: never';
