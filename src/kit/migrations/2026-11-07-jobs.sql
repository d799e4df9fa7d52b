-- Long work: its state is here, so that a page can show it and a restart can go on. The queue only wakes the worker.
create table jobs (
  id          uuid primary key default new_id(),
  kind        text not null,
  org_id      uuid not null default actor_org() references organisations,
  user_id     uuid not null default actor_user() references users,
  roles       text[] not null,
  city_id     text references cities,
  status      text not null default 'waiting' check (status in ('waiting', 'running', 'paused', 'done', 'failed', 'cancelled')),
  -- What to do: ids and codes, never personal data.
  input       jsonb not null default '{}',
  -- Where to go on after a restart, and what came out: counts, codes, ids.
  checkpoint  jsonb not null default '{}',
  result      jsonb not null default '{}',
  problem     jsonb, -- why it was broken off, in three languages
  done        integer not null default 0,
  total       integer,
  stop_asked  boolean not null default false,
  pause_asked boolean not null default false,
  created_at  timestamptz not null default mudun_now(),
  started_at  timestamptz,
  beat_at     timestamptz,
  finished_at timestamptz
);
create index jobs_of_org on jobs (org_id, created_at);
create index jobs_of_user on jobs (user_id, created_at);
create index jobs_of_city on jobs (city_id);
create index jobs_unfinished on jobs (created_at) where status in ('waiting', 'running');
comment on column jobs.problem is 'type: Text';
call guard('jobs', 'select, insert, update');
create policy of_its_starter on jobs using (org_id = actor_org() and user_id = actor_user());

-- What an organisation should know of: read by those of its members whose role it is for.
create table notices (
  id       uuid primary key default new_id(),
  org_id   uuid not null references organisations,
  role     text,
  user_id  uuid references users,
  at       timestamptz not null default mudun_now(),
  kind     text not null,
  -- The address to open, without its language; and what the sentence needs: codes, numbers, names of organisations.
  path     text not null,
  data     jsonb not null default '{}',
  mailed_at timestamptz
);
create index notices_of_org on notices (org_id, id);
create index notices_of_user on notices (user_id);
create index notices_to_mail on notices (at) where mailed_at is null;
call guard('notices', 'select, insert');
create policy for_its_readers on notices for select
  using (org_id = actor_org() and (role is null or actor_is(role)) and (user_id is null or user_id = actor_user()));
create policy told_by_anyone_acting on notices for insert with check (true);

create table notice_reads (
  user_id   uuid not null default actor_user() references users,
  notice_id uuid not null references notices,
  at        timestamptz not null default mudun_now(),
  primary key (user_id, notice_id)
);
create index reads_of_notice on notice_reads (notice_id);
call guard('notice_reads', 'select, insert');
create policy own on notice_reads using (user_id = actor_user()) with check (user_id = actor_user());
