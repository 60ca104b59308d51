-- The first answers to requests that can be sent again. The key and the body are kept as hashes; of the answer, the status
-- and the places of what was stored, no content.
create table if not exists haven_first_answer (
  partition_id integer not null,
  request_key varchar(64) not null,
  request_hash varchar(64) not null,
  answer text,
  answered_at timestamp with time zone not null,
  primary key (partition_id, request_key)
);
create index if not exists haven_first_answer_answered on haven_first_answer (answered_at);
