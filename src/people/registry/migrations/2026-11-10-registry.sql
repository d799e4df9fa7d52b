-- People, and what is known of them. A row holds codes; who the person is stands in one sealed blob that only their
-- organisation's key opens. Case workers of that organisation alone reach it; whoever a case is handed to, while it is.

create table households (
  city_id    text not null references cities,
  id         uuid not null default new_id(),
  org_id     uuid not null references organisations,
  code       text not null,                    -- random: it tells nothing
  size       smallint not null check (size between 1 and 99), -- as they say it; not all need be registered
  created_at timestamptz not null default mudun_now(),
  primary key (city_id, id),
  unique (city_id, code)
);
create index households_of_org on households (org_id);
call guard('households', 'select, insert, update');
create policy own on households using (org_id = actor_org() and actor_reaches_people());

create table persons (
  city_id      text not null references cities,
  id           uuid not null default new_id(),
  org_id       uuid not null references organisations,
  code         text not null,                  -- 'LM-P7K3QM', random
  initials     text not null,                  -- what a list may show
  sex          text check (sex in ('f', 'm', 'other')),
  birth_year   smallint,
  birth_known  text check (birth_known in ('day', 'year', 'age')), -- how well; 'age' is an estimate
  languages    text[] not null default '{}',
  education    text check (education in ('none', 'primary', 'secondary', 'vocational', 'higher')),
  -- Of the community or of which status. Never required: help goes by need.
  stay         text check (stay in ('host', 'migrant', 'refugee', 'asylum_seeker', 'idp', 'returnee')),
  papers       text[] not null default '{}',   -- kinds held; their numbers are sealed
  household_id uuid,
  place        text check (place in ('head', 'partner', 'child', 'parent', 'relative', 'other')), -- in the household
  status       text not null default 'open' check (status in ('open', 'closed', 'merged', 'erased')),
  created_by   uuid references users default actor_user(),
  created_at   timestamptz not null default mudun_now(),
  active_at    timestamptz not null default mudun_now(),
  closed_at    timestamptz,
  warned_at    timestamptz,                    -- that it will soon be closed, or erased
  retain_until date,                           -- a closed file is erased then
  erased_at    timestamptz,
  merged_into  uuid,                           -- the file that it is part of; all that stood here stays
  merged_at    timestamptz,
  handed_to    uuid references organisations,  -- who may take the case over, and has not answered
  sealed       bytea,                          -- names, birth, phones, numbers of papers, address, notes; null once erased
  version      integer not null default 1,
  primary key (city_id, id),
  unique (city_id, code),
  foreign key (city_id, household_id) references households,
  foreign key (city_id, merged_into) references persons
);
create index persons_newest on persons (city_id, org_id, status, active_at desc, id desc);
create index persons_of_household on persons (city_id, household_id);
create index persons_of_org on persons (org_id, id);
create index persons_of_creator on persons (created_by);
create index persons_merged on persons (city_id, merged_into) where merged_into is not null;
create index persons_handed on persons (handed_to) where handed_to is not null;
create index persons_to_retain on persons (retain_until) where status = 'closed';
call guard('persons', 'select, insert, update');
create policy own on persons using (org_id = actor_org() and actor_reaches_people());
create policy handed_over on persons for select using (handed_to = actor_org() and actor_reaches_people());
create policy taken_over on persons for update using (handed_to = actor_org() and actor_reaches_people())
  with check (org_id = actor_org());

-- What a person is found by: keyed tokens of two pieces (never of one name), matched by equality; the city is in the key that
-- they are made with. A million people have six million: no key and no reference, whose indexes would outweigh the table.
create table person_tokens (
  org_id    uuid not null,
  person_id uuid not null,
  token     bigint not null
);
create index tokens on person_tokens (token);
create index tokens_of_person on person_tokens (person_id);
call guard('person_tokens', 'select, insert, delete');
-- Who took a case over: the tokens of the one who gave it are swept.
create index persons_received on events (at) where name = 'person.received';
create policy own on person_tokens using (org_id = actor_org() and actor_reaches_people());

-- That somebody was looked for, by whom and how many were found; never by what.
create table searches (
  city_id text not null references cities,
  id      uuid not null default new_id(),
  org_id  uuid not null references organisations default actor_org(),
  user_id uuid not null references users default actor_user(),
  reason  text not null check (reason in ('search', 'duplicate', 'joint')),
  found   smallint not null,
  at      timestamptz not null default mudun_now(),
  primary key (city_id, id)
);
create index searches_of_user on searches (user_id, at);
create index searches_of_org on searches (org_id, at);
create index searches_by_age on searches (at);
call guard('searches', 'select, insert');
create policy own on searches for select using (org_id = actor_org() and (user_id = actor_user() or actor_is('administrator') or actor_is('auditor')));
create policy noted on searches for insert with check (org_id = actor_org() and user_id = actor_user());

-- Specific needs: coded, of a person's situation, never a label for them.
create table person_specific_needs (
  city_id   text not null references cities,
  org_id    uuid not null references organisations,
  code      text not null,
  person_id uuid not null,
  handed_to uuid references organisations,
  primary key (city_id, org_id, code, person_id) include (handed_to), -- with what the policies read: lists come from it alone
  foreign key (city_id, person_id) references persons
);
create index specific_needs_of_person on person_specific_needs (city_id, person_id);
create index specific_needs_of_org on person_specific_needs (org_id);
create index specific_needs_handed on person_specific_needs (handed_to) where handed_to is not null;
call guard('person_specific_needs', 'select, insert, update, delete');
create policy own on person_specific_needs using (org_id = actor_org() and actor_reaches_people());
create policy handed_over on person_specific_needs for select using (handed_to = actor_org() and actor_reaches_people());
create policy taken_over on person_specific_needs for update using (handed_to = actor_org() and actor_reaches_people())
  with check (org_id = actor_org());

-- What a person agreed to, and when they took it back. Kept as evidence, also when it is over.
create table consents (
  city_id      text not null references cities,
  id           uuid not null default new_id(),
  org_id       uuid not null references organisations,
  person_id    uuid not null,
  purpose      text not null check (purpose in ('registration', 'referral', 'agreement', 'contact', 'statistics')),
  partners     boolean not null default false, -- to any partner in the city …
  to_org_ids   uuid[] not null default '{}',   -- … or to these alone
  fields       text[] not null default '{}',   -- which of their data
  how          text not null check (how in ('spoken', 'signed', 'interpreter', 'guardian')),
  given_at     timestamptz not null default mudun_now(),
  recorded_by  uuid references users default actor_user(),
  withdrawn_at timestamptz,
  handed_to    uuid references organisations,
  primary key (city_id, id),
  foreign key (city_id, person_id) references persons
);
create index consents_of_person on consents (city_id, person_id);
create index consents_of_org on consents (org_id);
create index consents_of_recorder on consents (recorded_by);
create index consents_handed on consents (handed_to) where handed_to is not null;
call guard('consents', 'select, insert, update');
create policy own on consents using (org_id = actor_org() and actor_reaches_people());
create policy handed_over on consents for select using (handed_to = actor_org() and actor_reaches_people());
create policy taken_over on consents for update using (handed_to = actor_org() and actor_reaches_people())
  with check (org_id = actor_org());

-- What stood there before a correction, sealed.
create table corrections (
  city_id   text not null references cities,
  id        uuid not null default new_id(),
  org_id    uuid not null references organisations,
  person_id uuid not null,
  version   integer not null,                  -- of the person that was corrected
  fields    text[] not null,
  sealed    bytea not null,
  at        timestamptz not null default mudun_now(),
  user_id   uuid references users default actor_user(),
  primary key (city_id, id),
  foreign key (city_id, person_id) references persons
);
create index corrections_of_person on corrections (city_id, person_id);
create index corrections_of_org on corrections (org_id);
create index corrections_of_user on corrections (user_id);
call guard('corrections', 'select, insert');
create policy own on corrections using (org_id = actor_org() and actor_reaches_people());

-- Two files of one person that became one, and how to take that back: which rows changed files, and what was chosen, sealed.
create table merges (
  city_id   text not null references cities,
  id        uuid not null default new_id(),
  org_id    uuid not null references organisations,
  person_id uuid not null,                     -- the file that stays
  merged_id uuid not null,                     -- the file that became part of it
  moved     jsonb not null,                    -- ids, by what they are
  before    jsonb not null,                    -- whether the two were open, and until when they were kept
  sealed    bytea,                             -- the file that stays, before and after
  merged_by uuid references users default actor_user(),
  merged_at timestamptz not null default mudun_now(),
  undone_by uuid references users,
  undone_at timestamptz,
  primary key (city_id, id),
  foreign key (city_id, person_id) references persons,
  foreign key (city_id, merged_id) references persons
);
comment on column merges.moved is 'type: object';
comment on column merges.before is 'type: object';
create unique index merged_once on merges (city_id, merged_id) where undone_at is null;
create index merges_of_person on merges (city_id, person_id, id);
create index merges_of_merged on merges (city_id, merged_id);
create index merges_of_org on merges (org_id);
create index merges_of_merger on merges (merged_by);
create index merges_of_undoer on merges (undone_by);
call guard('merges', 'select, insert, update (undone_by, undone_at, sealed)');
create policy own on merges using (org_id = actor_org() and actor_reaches_people());

-- An intake under way: sealed, seen by nobody but who writes it, gone after a week.
create table intakes (
  city_id    text not null references cities,
  id         uuid not null default new_id(),
  org_id     uuid not null references organisations,
  user_id    uuid not null references users default actor_user(),
  sealed     bytea,
  created_at timestamptz not null default mudun_now(),
  saved_at   timestamptz not null default mudun_now(),
  primary key (city_id, id)
);
create index intakes_of_user on intakes (user_id, city_id);
create index intakes_of_org on intakes (org_id);
create index intakes_by_age on intakes (saved_at);
call guard('intakes', 'select, insert, update, delete');
create policy own on intakes using (org_id = actor_org() and user_id = actor_user() and actor_reaches_people());

-- Erasure takes two: one asks, another confirms; then the clock does it. What stays is a code and a date.
create table erasures (
  city_id     text not null references cities,
  id          uuid not null default new_id(),
  org_id      uuid not null references organisations,
  person_id   uuid not null,
  person_code text not null,
  reason      text not null check (reason in ('person_asked', 'wrongly_registered', 'registered_twice', 'retention')),
  status      text not null default 'asked' check (status in ('asked', 'confirmed', 'refused', 'done')),
  asked_by    uuid references users default actor_user(), -- null: the clock, when the time to keep is over
  asked_at    timestamptz not null default mudun_now(),
  decided_by  uuid references users,
  decided_at  timestamptz,
  done_at     timestamptz,
  primary key (city_id, id)
);
create unique index erasures_once on erasures (city_id, person_id) where status in ('asked', 'confirmed');
create index erasures_of_org on erasures (org_id, id);
create index erasures_of_person on erasures (city_id, person_id);
create index erasures_of_asker on erasures (asked_by);
create index erasures_of_decider on erasures (decided_by);
create index erasures_to_do on erasures (decided_at) where status = 'confirmed';
call guard('erasures', 'select, insert, update');
create policy own on erasures using (org_id = actor_org() and (actor_reaches_people() or actor_is('administrator')));
