-- A mirror that was taken along as a file (JSON) comes in again at the door: docs/decisions/0130-a-mirror-comes-in-again.md
alter table import_job drop constraint import_job_kind_check;
alter table import_job add constraint import_job_kind_check check (kind in ('csv', 'vcard', 'json'));
