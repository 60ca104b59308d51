-- Which Tasks there are about what, ids only. A ServiceRequest has one open coordinating Task and one for each target, a
-- coordinating Task has one open abort Task. Unique keys, since two transactions at the same time do not see each other's Task.
create table if not exists haven_task_place (
  -- logical id of the Task
  task varchar(64) primary key,
  -- [type]/[id] of its focus while it is open; null afterwards
  open_focus varchar(80),
  -- [type]/[id] of its focus, and of the target if there may be one for each
  sent varchar(160),
  partition_id integer not null,
  constraint haven_task_place_open unique (open_focus),
  constraint haven_task_place_sent unique (sent)
);
