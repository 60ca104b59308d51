-- Runs once, as the superuser, when the database is made. Row-level security does not bind the owner of a table, so there
-- are two roles: haven_owner owns the schema and changes it at a node's start, haven_app serves requests and owns nothing.
-- What haven_app may do with the tables, Haven grants itself when it has made them.
\set owner_password `cat /run/secrets/owner`
\set app_password `cat /run/secrets/app`

create role haven_owner login nosuperuser nocreatedb nocreaterole noreplication nobypassrls
  password :'owner_password';
create role haven_app login nosuperuser nocreatedb nocreaterole noreplication nobypassrls noinherit
  password :'app_password';

alter database haven owner to haven_owner;
revoke all on database haven from public;
grant connect on database haven to haven_app;

alter schema public owner to haven_owner;
revoke all on schema public from public;
