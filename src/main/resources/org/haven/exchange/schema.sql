-- What the door knows of a referral on both sides: ids of parties and resources, versions and times, as in the data of a
-- job, and nothing that a person could be known by. So no table here has a partition; no FHIR request reaches them.
create table if not exists haven_referral (
  -- logical id of the Task in the source's partition
  source_task varchar(64) primary key,
  source_party varchar(64) not null,
  target_party varchar(64) not null,
  -- logical id of the Task in the target's partition; null until delivered
  target_task varchar(64),
  -- logical ids of the Patients on both sides; the target's null until delivered
  source_patient varchar(64) not null,
  target_patient varchar(64),
  -- version of the source's Task as the source itself last wrote it
  baseline_version bigint not null,
  -- version of the source's Task as the server last wrote it; 0 if it never has
  shown_version bigint not null,
  -- when what the source's Task shows stops being allowed; null if it never does
  shown_until timestamp(6) with time zone,
  -- version of the target's Patient up to which nobody but the door had said how to contact the victim
  patient_version bigint not null,
  -- when both sides had come to an end; null while the referral is open
  ended_at timestamp(6) with time zone
);
create index if not exists haven_referral_shown_until on haven_referral (source_party, shown_until);
create index if not exists haven_referral_target_shown_until on haven_referral (target_party, shown_until);
create index if not exists haven_referral_source_patient on haven_referral (source_patient);
create index if not exists haven_referral_target_patient on haven_referral (target_patient);
create index if not exists haven_referral_ended_at on haven_referral (ended_at, target_task);

-- The versions of the source's records as they last went over, so that each change goes over once, and the record of it
-- at the source is the same whatever it met at the target.
create table if not exists haven_carried (
  source_task varchar(64) not null references haven_referral (source_task),
  -- [type]/[id] in the source's partition
  record varchar(100) not null,
  version bigint not null,
  primary key (source_task, record)
);
