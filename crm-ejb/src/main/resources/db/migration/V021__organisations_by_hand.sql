-- An import compares with organisations that were welcomed by hand by their name: they are few, and found without a scan.
create index customer_welcomed_by_hand on customer (id) where import_job is null and kind = 'organisation';
