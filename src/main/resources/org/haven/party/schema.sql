-- No table here holds anything about a person, so none has a partition.

-- A party's partition is given once and never used again, not even after the party has left.
create table if not exists haven_party (
  party_id varchar(64) primary key,
  partition_id integer not null unique
);

-- Keys that sign access tokens; shared by the nodes of one installation.
create table if not exists haven_signing_key (
  key_id varchar(64) primary key,
  jwk varchar(4000) not null,
  created_at timestamp with time zone not null
);

-- Client assertions that were used; a second use is refused until they have expired (RFC 7523, section 3, item 7).
create table if not exists haven_used_assertion (
  issuer varchar(255) not null,
  assertion_id varchar(255) not null,
  expires_at timestamp with time zone not null,
  primary key (issuer, assertion_id)
);

-- Spring Authorization Server's table of issued tokens, as its documentation gives it, with types both databases have.
create table if not exists oauth2_authorization (
  id varchar(100) primary key,
  registered_client_id varchar(100) not null,
  principal_name varchar(200) not null,
  authorization_grant_type varchar(100) not null,
  authorized_scopes varchar(1000),
  attributes text,
  state varchar(500),
  authorization_code_value text,
  authorization_code_issued_at timestamp with time zone,
  authorization_code_expires_at timestamp with time zone,
  authorization_code_metadata text,
  access_token_value text,
  access_token_issued_at timestamp with time zone,
  access_token_expires_at timestamp with time zone,
  access_token_metadata text,
  access_token_type varchar(100),
  access_token_scopes varchar(1000),
  oidc_id_token_value text,
  oidc_id_token_issued_at timestamp with time zone,
  oidc_id_token_expires_at timestamp with time zone,
  oidc_id_token_metadata text,
  refresh_token_value text,
  refresh_token_issued_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  refresh_token_metadata text,
  user_code_value text,
  user_code_issued_at timestamp with time zone,
  user_code_expires_at timestamp with time zone,
  user_code_metadata text,
  device_code_value text,
  device_code_issued_at timestamp with time zone,
  device_code_expires_at timestamp with time zone,
  device_code_metadata text
);
create index if not exists oauth2_authorization_expires on oauth2_authorization (access_token_expires_at);
