-- Two files of one organisation that may be of one person, as linkage found them and people judged them. What agrees is sealed: a row
-- tells that two files are alike, and how much.
create table duplicate_pairs (
  city_id    text not null references cities,
  id         uuid not null default new_id(),
  org_id     uuid not null references organisations,
  first_id   uuid not null,                    -- who was registered before the other
  second_id  uuid not null,
  likelihood double precision not null check (likelihood between 0 and 1),
  status     text not null default 'open' check (status in ('open', 'same', 'different', 'unsure')),
  sealed     bytea not null,                   -- how they agree, field by field, and what was compared: a decision stands until that changes
  found_at   timestamptz not null default mudun_now(), -- last
  decided_by uuid references users,
  decided_at timestamptz,
  primary key (city_id, id),
  unique (city_id, org_id, first_id, second_id),
  foreign key (city_id, first_id) references persons,
  foreign key (city_id, second_id) references persons,
  check (first_id < second_id),
  check ((status = 'open') = (decided_at is null))
);
create index duplicates_to_judge on duplicate_pairs (city_id, org_id, status, likelihood desc, id desc);
create index duplicates_of_first on duplicate_pairs (city_id, first_id);
create index duplicates_of_second on duplicate_pairs (city_id, second_id);
create index duplicates_of_org on duplicate_pairs (org_id);
create index duplicates_of_decider on duplicate_pairs (decided_by);
call guard('duplicate_pairs', 'select, insert, update, delete');
create policy own on duplicate_pairs using (org_id = actor_org() and actor_reaches_people());

-- What an organisation's registry in a city taught: how often each level of agreement occurs, and what its reviewers' decisions add.
create table duplicate_models (
  city_id   text not null references cities,
  org_id    uuid not null references organisations,
  model     jsonb not null,
  people    integer not null,                  -- that were compared
  decisions integer not null,                  -- that it has learned from
  fitted_at timestamptz not null default mudun_now(),
  primary key (city_id, org_id)
);
comment on column duplicate_models.model is 'type: object';
create index duplicate_models_of_org on duplicate_models (org_id);
call guard('duplicate_models', 'select, insert, update');
create policy own on duplicate_models using (org_id = actor_org() and actor_reaches_people());
