-- A list of people on its way out: made by a job, sealed, for whoever asked for it alone, and gone an hour after it was ready.
create table person_extracts (
  city_id    text not null references cities,
  id         uuid not null default new_id(),
  org_id     uuid not null default actor_org() references organisations,
  user_id    uuid not null default actor_user() references users,
  at         timestamptz not null default mudun_now(),
  reason     text not null check (reason in ('report', 'planning', 'visits', 'handover', 'law')),
  identities boolean not null,
  format     text not null check (format in ('csv', 'xlsx')),
  lang       text not null check (lang in ('ar', 'fr', 'en')),
  status     text not null check (status in ('open', 'closed')), -- of the files that are listed
  need       text,
  people     integer,                           -- how many it lists, once it is ready
  parts      integer not null default 0,
  ready_at   timestamptz,
  job_id     uuid references jobs,
  primary key (city_id, id)
);
create index person_extracts_of_org on person_extracts (org_id, at);
create index person_extracts_of_user on person_extracts (user_id);
create index person_extracts_of_job on person_extracts (job_id);
create index person_extracts_by_age on person_extracts (at);
call guard('person_extracts', 'select, insert, update, delete');
create policy of_its_asker on person_extracts using (org_id = actor_org() and user_id = actor_user() and actor_reaches_people());

create table person_extract_parts (
  city_id    text not null references cities,
  extract_id uuid not null,
  n          integer not null,
  org_id     uuid not null default actor_org() references organisations,
  user_id    uuid not null default actor_user() references users,
  sealed     bytea not null,
  primary key (city_id, extract_id, n),
  foreign key (city_id, extract_id) references person_extracts on delete cascade
);
create index person_extract_parts_of_org on person_extract_parts (org_id);
create index person_extract_parts_of_user on person_extract_parts (user_id);
call guard('person_extract_parts', 'select, insert, delete');
create policy of_its_asker on person_extract_parts using (org_id = actor_org() and user_id = actor_user() and actor_reaches_people());
