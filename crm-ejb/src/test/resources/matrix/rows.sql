-- A row of every table with customer data, as somebody would write and change it who found a way to the database.
-- :customer is one of the matrix, :neighbour and :firm are open to everybody who serves customers; :me writes; what belongs
-- together has the same made-up identifier. "*" after the table's name: rows are there already.

== customer *
insert into customer (id, kind, called_name, manager_id, deputy_id, team_id, welcomed_on, seen_on)
values (:customer, 'person', 'Somebody', :rm, :deputy, :harbour, :today, :today)
-- change
update customer set version = 7
== customer_key *
insert into customer_key (customer_id, wrapped) values (:customer, '\x00')
-- change
update customer_key set wrapped = '\x01'
== customer_name *
insert into customer_name (token, rank, customer_id) values ('somebody', 0, :customer)
-- change
update customer_name set rank = 1
== name_word *
insert into name_word (word) values ('somebody')
-- change
update name_word set word = 'else'
== name_part *
insert into name_part (part, word) values ('body', 'guest')
-- change
update name_part set part = 'else'
== customer_lookup
insert into customer_lookup (customer_id, kind, hash, fact_id) values (:customer, 'phone', decode(md5('phone'), 'hex'), :fact)
-- change
update customer_lookup set kind = 'email'
== affiliation
insert into affiliation (customer_id, organisation_id, since) values (:customer, :firm, :today)
-- change
update affiliation set since = :today
== fact *
insert into fact (customer_id, id, category, state, source, told_on, kept_since)
values (:customer, :fact, 'called-how', 'declined', 'customer-told', :today, :today)
-- change
update fact set state = 'declined', sealed = null
== permission *
insert into permission (customer_id, id, category, purposes, wording, wording_version, language, given_at, channel, taken_by)
values (:customer, :id, 'likes', '{small-talk}', 'general', 1, 'en', now(), 'form', :me)
-- change
update permission set withdrawn_at = now(), withdrawn_channel = 'form', withdrawn_to = :me
== objection
insert into objection (customer_id, id, purpose, absolute, objected_at, channel, heard_by, ended_at, ended_why)
values (:customer, :id, 'visit', false, now(), 'form', :me, now(), 'taken-back')
-- change
update objection set assessed_at = now(), assessed_by = :me, assessment_sealed = '\x00'
== restriction
insert into restriction (customer_id, id, ground, set_at, channel, heard_by, notice_at, notice_channel, lifted_at)
values (:customer, :id, 'accuracy', now(), 'form', :me, now(), 'form', now())
-- change
update restriction set notice_at = now(), notice_channel = 'phone', lifted_at = now(), lifted_by = :me
== rights_request
insert into rights_request (customer_id, id, kind, received_on, channel, heard_by, due_on)
values (:customer, :id, 'access', :today, 'form', :me, :today + 30)
-- change
update rights_request set version = 7
== passed_on
insert into passed_on (customer_id, id, recipient_sealed, categories, purpose, passed_on)
values (:customer, :passed, '\x00', '{phone}', 'delivery', :today)
-- change
update passed_on set purpose = 'visit'
== recipient_notice
insert into recipient_notice (customer_id, id, passed_id, why, categories, owed_since)
values (:customer, :id, :passed, 'erased', '{phone}', :today)
-- change
update recipient_notice set told_at = now(), told_channel = 'form', told_by = :me
== check_attempt
insert into check_attempt (customer_id, colleague_id, at, matched) values (:customer, :me, now(), true)
-- change
update check_attempt set matched = false
== note
insert into note (customer_id, id, sealed, purpose, channel, held_on, kept_since, written_by, written_at, ends_on)
values (:customer, :note, '\x00', :talk, 'phone', :today, :today, :me, now(), :today + 30)
-- change
update note set written_by = :me, version = 7
== note_shown
insert into note_shown (id, customer_id, colleague_id, at, notes) values (:id, :customer, :me, now(), '{}')
-- change
update note_shown set notes = '{}'
== note_read
insert into note_read (customer_id, note_id, colleague_id, last_at) values (:customer, :note, :deputy, now())
-- change
update note_read set last_at = now()
== note_unread
insert into note_unread (customer_id, note_id, written_by, since) values (:customer, :note, :rm, now())
-- change
update note_unread set since = now()
== wording_override
insert into wording_override (customer_id, id, text_id, place, kinds, reason_sealed, colleague_id, at)
values (:customer, :id, :note, 'note', '{name}', '\x00', :me, now())
-- change
update wording_override set unasked = false
== boundary
insert into boundary (customer_id, id, kind, source, told_on, set_at)
values (:customer, :boundary, 'mention', 'customer-told', :today, now())
-- change
update boundary set source = 'form'
== boundary_words
insert into boundary_words (customer_id, id, sealed) values (:customer, :boundary, '\x00')
-- change
update boundary_words set sealed = '\x01'
== bring_in
insert into bring_in (id, customer_id, asked_by, asked_of, at, ends_on) values (:id, :customer, :me, :rm, now(), :today + 1)
-- change
update bring_in set shown_at = now()
== emergency_alert
insert into emergency_alert (at, disclosure_id, customer_id, looked_by, told_to) values (now(), :id, :customer, :me, :lead)
-- change
update emergency_alert set acknowledged_at = now(), said_sealed = '\x00'
== hold
insert into hold (id, wrapped, reason_sealed, customer_id, set_by, set_on, review_on, ends_on, lifted_on)
values (:id, '\x00', '\x00', :customer, :me, :today, :today + 10, :today + 20, :today)
-- change
update hold set lifted_on = :today, lifted_by = :me
== last_read
insert into last_read (customer_id, category, purpose, read_on) values (:customer, 'likes', 'small-talk', :today)
-- change
update last_read set read_on = :today
== fading
insert into fading (customer_id, fact_id, category, proposed_on, goes_on) values (:customer, :fact, 'called-how', :today, :today + 9)
-- change
update fading set renewed_on = :today, renewed_by = :me, why = 'needed'
== wall *
insert into wall (id, customer_id, other_id, wrapped, reason_sealed, set_by, set_on, review_on)
values (:id, :customer, :neighbour, '\x00', '\x00', :me, :today, :today + 30)
-- change
update wall set review_on = :today + 40
== wall_side *
insert into wall_side (wall_id, customer_id, behind_team, behind_manager, behind_deputy)
values (:id, :customer, :harbour, :rm, :deputy)
-- change
update wall_side set behind_team = :harbour
== duplicate
insert into duplicate (customer_id, other_id, score, found_at) values (:customer, :neighbour, 0.9, now())
-- change
update duplicate set state = 'different', decided_by = null, decided_at = now()
== merge
insert into merge (customer_id, id, other_id, merged_by, merged_at, seen_on)
values (:customer, :merge, :neighbour, :rm, now(), :today)
-- change
update merge set seen_on = :today
== merge_added
insert into merge_added (customer_id, merge_id, place, item) values (:customer, :merge, 'fact', :id)
-- change
update merge_added set version = 7
== merge_removed
insert into merge_removed (customer_id, merge_id, fact_id, fact, lookups) values (:customer, :merge, :id, '{}', '[]')
-- change
update merge_removed set fact = '{}'
== former_id
insert into former_id (customer_id, former_id, since) values (:customer, :id, :today)
-- change
update former_id set since = :today
== customer_match
insert into customer_match (customer_id, kind, name, first, last, born, postcode, street, city, contacts, keys, made_at)
values (:customer, 'person', cast(0 as bit(512)), cast(0 as bit(256)), cast(0 as bit(256)), cast(0 as bit(256)),
  cast(0 as bit(128)), cast(0 as bit(512)), cast(0 as bit(256)), '{}', '{}', now())
-- change
update customer_match set made_at = now()
== disclosure
insert into disclosure (id, at, colleague_id, purpose, act, rule, policy, categories)
values (:id, now(), :me, 'greeting', 'card', 'policy', 1, '{}')
-- change
update disclosure set act = 'known'
== disclosure_subject
insert into disclosure_subject (customer_id, at, disclosure_id) values (:customer, now(), :id)
-- change
update disclosure_subject set at = now()
== disclosure_unsealed
insert into disclosure_unsealed (disclosure_id, at) values (:id, now())
-- change
update disclosure_unsealed set at = now()
== journal_seal
insert into journal_seal (n, disclosure_id, at, hash) values (abs(hashtext(:text)), :id, now(), sha256('x'))
-- change
update journal_seal set at = now()
== import_batch
insert into import_batch (job_id, n, row_count, sealed) values (:job, abs(hashtext(:text)), 1, '\x00')
-- change
update import_batch set row_count = 2
== import_replaced
insert into import_replaced (customer_id, fact_id, job_id, new_version, sealed, source, told_on, kept_since)
values (:customer, :fact, :job, 1, '\x00', 'import', :today, :today)
-- change
update import_replaced set new_version = 2
== retention_due
insert into retention_due (run_id, n, customer_id, category, reason) values (:id, 1, :customer, 'likes', 'ended')
-- change
update retention_due set reason = 'else'
== erasure_subject
insert into erasure_subject (run_id, customer_id, stays) values (:run, :customer, true)
-- change
update erasure_subject set stays = false
== not_again
insert into not_again (kind, hash, ends_on) values ('phone', decode(md5(:text), 'hex'), :today + 90)
-- change
update not_again set ends_on = :today + 99
== gone_since
insert into gone_since (what, customer_id, item) values ('fact', :customer, :id)
-- change
update gone_since set what = 'note'
