-- The application's role works with the data and owns none of it; what the migrator keeps is not its business.
grant usage on schema public to ${role};
grant select, insert, update, delete on all tables in schema public to ${role};
grant usage, select, update on all sequences in schema public to ${role};
revoke all on table "FLY_HFJ_MIGRATION" from ${role};
