-- What the partners' process may do in the database: read the list and its members, put on it what authorised bodies send
-- in, keep what members say and how far each has come, and write events of the audit, which it never reads.
-- Not one table of reports, reporters, staff or pages. Run as superuser, again after every update:
--     sudo -u postgres psql nightlight -f ops/postgresql/partners-role.sql
\set ON_ERROR_STOP on
begin;

revoke all on all tables in schema public from nightlight_partners;
revoke all on all sequences in schema public from nightlight_partners;

grant usage on schema public to nightlight_partners;

-- Who calls. A member, its keys and its choice are made by staff.
grant select on members_member, members_key to nightlight_partners;
-- Locking a row asks for the right to change some column of it.
grant select, insert, update on members_reach to nightlight_partners;
grant select, insert, update on members_fault to nightlight_partners;
grant usage on sequence members_reach_id_seq, members_fault_id_seq to nightlight_partners;

-- The list. A decision and what is harmless are staff's; nothing is ever deleted.
grant select, insert,
    update (state, why, trust, low_trust, cursor, changed_at)
    on hashlist_entry to nightlight_partners;
grant select, insert, update (cursor, changed_at) on hashlist_head to nightlight_partners;
grant select, insert, update (withdrawn_at) on hashlist_claim to nightlight_partners;
grant select, insert, update (said, tags, at) on hashlist_opinion to nightlight_partners;
grant select on hashlist_harmless to nightlight_partners;
grant usage on sequence hashlist_entry_id_seq, hashlist_claim_id_seq, hashlist_opinion_id_seq to nightlight_partners;

-- Written, never read.
grant insert on audit_auditevent to nightlight_partners;
grant select, insert, update (number, digest) on audit_audithead to nightlight_partners;

-- Whether the database answers.
grant select on pages_sitestate, django_migrations to nightlight_partners;

commit;
