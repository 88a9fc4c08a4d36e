-- What the staff process and the worker may do in the database: their work, and nothing to the past.
-- Events of the audit are written and read, never changed and never deleted. Run as superuser, again after every update:
--     sudo -u postgres psql nightlight -f ops/postgresql/staff-role.sql
\set ON_ERROR_STOP on
begin;

-- Whoever owns a table can give themselves every right to it: tables belong to nightlight_owner, which only `seed` uses.
do $$
begin
    if exists (select from pg_tables where schemaname = 'public' and tableowner = 'nightlight_staff') then
        raise exception 'nightlight_staff owns tables: reassign owned by nightlight_staff to nightlight_owner';
    end if;
end $$;

revoke all on all tables in schema public from nightlight_staff;
revoke all on all sequences in schema public from nightlight_staff;

grant usage on schema public to nightlight_staff;
grant select, insert, update, delete on all tables in schema public to nightlight_staff;
grant usage, select on all sequences in schema public to nightlight_staff;

revoke update, delete on audit_auditevent from nightlight_staff;
-- The head moves on with every event, and is never taken away.
revoke delete on audit_audithead from nightlight_staff;
revoke insert, update, delete on django_migrations from nightlight_staff;

commit;
