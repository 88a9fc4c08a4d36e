-- What the public process may do in the database: read what is published and what reports are sealed to; write feedback
-- and counts; keep, change and delete the encrypted drafts of visits; add reports and mailboxes, sealed, and read no
-- report back; read sealed messages to reporters, mark them as read, and end a mailbox.
-- No account, no session, no second factor, no draft's history, no sealed key, nothing of the audit. Run as superuser, again after every update:
--     sudo -u postgres psql nightlight -f ops/postgresql/public-role.sql
\set ON_ERROR_STOP on
begin;

revoke all on all tables in schema public from nightlight_public;
revoke all on all sequences in schema public from nightlight_public;

grant usage on schema public to nightlight_public;
grant select on
    advice_advicepage,
    directory_organisation,
    django_content_type,
    django_migrations,
    flows_recording,
    pages_sitestate,
    transparency_published,
    wagtailcore_locale,
    wagtailcore_page,
    wagtailcore_pageviewrestriction,
    wagtailcore_pageviewrestriction_groups,
    wagtailcore_site,
    wagtailredirects_redirect,
    wagtailsearch_indexentry
to nightlight_public;

-- Written, never read: only the number that the database gives a row comes back.
grant insert, select (id) on feedback_feedback to nightlight_public;
grant select, insert, update on consent_pagecount to nightlight_public;
grant usage on sequence feedback_feedback_id_seq, consent_pagecount_id_seq to nightlight_public;

-- What a report is sealed to, and whether anybody can read it; never the sealed and wrapped keys themselves.
grant select on keys_teamepoch to nightlight_public;
grant select (id, epoch_id, caseworker_key_id) on keys_epochgrant to nightlight_public;
grant select (id, revoked_at) on keys_caseworkerkey to nightlight_public;

-- What a visit keeps is encrypted under its visitor's cookie, and ends here.
grant select, insert, update, delete on visits_visit to nightlight_public;

-- Reports are added, and never changed, read or taken away: an id, a band and a due time for the receipt are all.
grant insert, select (id, band, due_at) on cases_case to nightlight_public;
grant insert, select (id, case_id, name) on cases_part to nightlight_public;
grant usage on sequence cases_part_id_seq to nightlight_public;
grant insert, select (id) on cases_arrival to nightlight_public;
grant usage on sequence cases_arrival_id_seq to nightlight_public;

-- Mailboxes are added, and end by an hour in their row. No key of a reporter is changed, none is taken away, and those
-- to whom replies are sealed are not even read. Messages come from staff alone; a changed phrase seals them anew.
grant insert, select (id, case_id, lookup, closure_hour, ended_hour), update (closure_hour, ended_hour)
    on mailbox_mailbox to nightlight_public;
grant select, insert, update (read_hour) on mailbox_message to nightlight_public;

-- Fingerprints are added, and may be taken back in time; how they stand is read, a fingerprint never. The list itself
-- is the worker's affair: nothing of it is here.
grant insert, select (id, case_id) on removal_holder to nightlight_public;
grant insert,
    select (id, holder_id, number, kind, media, asked_hour, withdraw_at, standing, confirmed_by, listed_cursor,
            confirmed_cursor),
    update (withdraw_at)
    on removal_fingerprint to nightlight_public;
grant usage on sequence removal_fingerprint_id_seq to nightlight_public;
grant select on removal_taken to nightlight_public;

commit;
