-- A table of people on its way in: read and judged, shown, then written by a job. All of it is sealed, seen by nobody but who
-- sent it, and gone after a week.
create table person_imports (
  city_id  text not null references cities,
  id       uuid not null default new_id(),
  org_id   uuid not null default actor_org() references organisations,
  user_id  uuid not null default actor_user() references users,
  at       timestamptz not null default mudun_now(),
  rows     integer not null,                    -- below the headings
  counts   jsonb not null default '{}',         -- what was found, once all rows were judged: {"new": 90, "refused": 4 …}
  check_id uuid references jobs,                -- judges the rows, when they are many
  job_id   uuid references jobs,                -- writes them
  sealed   bytea not null,                      -- the file's name, its headings, what was answered about it
  primary key (city_id, id)
);
create index person_imports_of_org on person_imports (org_id, at);
create index person_imports_of_user on person_imports (user_id, at);
create index person_imports_of_check on person_imports (check_id);
create index person_imports_of_job on person_imports (job_id);
create index person_imports_by_age on person_imports (at);
call guard('person_imports', 'select, insert, update, delete');
create policy of_its_sender on person_imports using (org_id = actor_org() and user_id = actor_user() and actor_reaches_people());

-- Its rows, some hundreds at a time: work goes on with the next ones, and needs no more memory than these.
create table person_import_parts (
  city_id   text not null references cities,
  import_id uuid not null,
  n         integer not null,
  org_id    uuid not null default actor_org() references organisations,
  user_id   uuid not null default actor_user() references users,
  sealed    bytea not null,                     -- as they were sent
  judged    bytea,                              -- what they tell, or what is wrong with them
  primary key (city_id, import_id, n),
  foreign key (city_id, import_id) references person_imports on delete cascade
);
create index person_import_parts_of_org on person_import_parts (org_id);
create index person_import_parts_of_user on person_import_parts (user_id);
call guard('person_import_parts', 'select, insert, update, delete');
create policy of_its_sender on person_import_parts using (org_id = actor_org() and user_id = actor_user() and actor_reaches_people());

-- What the columns of an organisation's tables mean, found again by their headings.
create table person_mappings (
  city_id  text not null references cities,
  org_id   uuid not null default actor_org() references organisations,
  headings bytea not null,                      -- a keyed hash
  sealed   bytea not null,                      -- a table without headings begins with a person
  user_id  uuid not null default actor_user() references users,
  at       timestamptz not null default mudun_now(),
  primary key (city_id, org_id, headings)
);
create index person_mappings_of_org on person_mappings (org_id);
create index person_mappings_of_user on person_mappings (user_id);
call guard('person_mappings', 'select, insert, update');
create policy own on person_mappings using (org_id = actor_org() and actor_reaches_people());

-- Which row of which table somebody came from, so that no row makes two people. Keyed hashes: they tell nothing without the key.
-- Its city and its organisation are the person's.
create table person_origins (
  city_id   text not null,
  org_id    uuid not null,
  key       bytea not null,                     -- of the number that the table gives the person, else of the whole row
  content   bytea not null,                     -- of the whole row
  person_id uuid not null,
  primary key (city_id, org_id, key),
  foreign key (city_id, person_id) references persons
);
create index person_origins_of_person on person_origins (city_id, person_id);
call guard('person_origins', 'select, insert, update');
create policy own on person_origins using (org_id = actor_org() and actor_reaches_people());

-- The same of households: rows that share a number of theirs live together, also across tables.
create table household_origins (
  city_id      text not null references cities,
  org_id       uuid not null references organisations,
  key          bytea not null,
  household_id uuid not null,
  primary key (city_id, org_id, key),
  foreign key (city_id, household_id) references households
);
create index household_origins_of_org on household_origins (org_id);
create index household_origins_of_household on household_origins (city_id, household_id);
call guard('household_origins', 'select, insert');
create policy own on household_origins using (org_id = actor_org() and actor_reaches_people());

-- PostgreSQL plans the check of a reference once a connection, and for a table that was empty a moment ago it picks an index of
-- which each check then reads more and more: fifty times the work at 20,000 people. So the first thousands are counted at once.
create function count_first_people() returns void language plpgsql security definer set search_path = public as $$ begin
  if (select reltuples < 10000 from pg_class where oid = 'persons'::regclass) then analyze persons; end if;
end $$;
