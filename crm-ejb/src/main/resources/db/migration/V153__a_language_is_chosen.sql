-- Who has not chosen a language reads the one that their browser asks for; nothing is preselected.
alter table colleague alter column language drop not null, alter column language drop default;
comment on column colleague.language is 'As chosen; null: what the browser asks for, and English in a letter';
