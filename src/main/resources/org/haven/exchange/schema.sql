-- What is known of a referral on both sides: ids of parties and resources, versions and times, as in the data of a job, and
-- nothing that a person could be known by. So it has no partition; no FHIR request reaches it.
create table if not exists haven_referral (
  -- logical id of the Task in the source's partition
  source_task varchar(64) primary key,
  source_party varchar(64) not null,
  target_party varchar(64) not null,
  -- logical id of the Task in the target's partition; null until delivered
  target_task varchar(64),
  -- version of the source's Task as the source itself last wrote it
  baseline_version bigint not null,
  -- version of the source's Task as the server last wrote it; 0 if it never has
  shown_version bigint not null,
  -- when what the source's Task shows stops being allowed; null if it never does
  shown_until timestamp with time zone,
  -- version of the source's Patient that was last carried over, and of the target's Patient as that made it; 0 before delivery
  source_patient_version bigint not null,
  target_patient_version bigint not null,
  -- when both sides came to an end and nothing was left to do; null while the referral is open
  ended_at timestamp with time zone
);
create index if not exists haven_referral_shown_until on haven_referral (source_party, shown_until);
create index if not exists haven_referral_ended_at on haven_referral (ended_at, target_task);
