-- What the server keeps of a subscription beside its resource: its terms, and how far its events have got.
-- Endpoint and headers are the owner's secrets, so the table has a partition.
create table if not exists haven_subscription (
  subscription_id varchar(64) primary key,
  partition_id integer not null,
  client_id varchar(255) not null,
  scopes varchar(4000) not null,
  topic varchar(400) not null,
  filters varchar(12000) not null,
  channel varchar(20) not null,
  endpoint varchar(1000),
  headers varchar(24000) not null,
  content varchar(20) not null,
  mime varchar(40) not null,
  heartbeat_seconds integer,
  timeout_seconds integer not null,
  max_count integer not null,
  status varchar(20) not null,
  started boolean not null,
  ends_at timestamp with time zone,
  last_event bigint not null,
  delivered_event bigint not null,
  last_sent_at timestamp with time zone
);
create index if not exists haven_subscription_topic on haven_subscription (partition_id, topic);

-- The events of each subscription, numbered from 1 in the order of the commits. Ids only; the content is read when it is sent.
create table if not exists haven_subscription_event (
  subscription_id varchar(64) not null,
  event_number bigint not null,
  partition_id integer not null,
  occurred_at timestamp with time zone not null,
  focus varchar(128) not null,
  interaction varchar(10) not null,
  primary key (subscription_id, event_number)
);
create index if not exists haven_subscription_event_age on haven_subscription_event (partition_id, occurred_at);

-- The queue: which subscriptions have something to send, and when. It says nothing about a person, so it has no partition,
-- and a node can see what is due before it knows whose it is. A lease keeps two nodes from sending the same.
create table if not exists haven_subscription_work (
  subscription_id varchar(64) primary key,
  party_id varchar(64) not null,
  channel varchar(20) not null,
  due_at timestamp with time zone,
  generation bigint not null,
  failures integer not null,
  failing_since timestamp with time zone,
  lease varchar(36),
  lease_until timestamp with time zone
);
create index if not exists haven_subscription_work_due on haven_subscription_work (due_at);

-- Tokens that bind a websocket, by their digests. A party and its subscriptions, nothing about a person.
create table if not exists haven_subscription_token (
  digest varchar(64) primary key,
  party_id varchar(64) not null,
  subscriptions varchar(8000) not null,
  expires_at timestamp with time zone not null
);
