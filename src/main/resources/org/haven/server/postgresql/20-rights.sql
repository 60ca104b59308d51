grant usage on schema public to ${role};
grant select, insert, update, delete on all tables in schema public to ${role};
grant usage, select, update on all sequences in schema public to ${role};
revoke all on table fly_hfj_migration from ${role};
