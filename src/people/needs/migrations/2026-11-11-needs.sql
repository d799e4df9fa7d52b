-- What a person lacks, how pressing it is, and what came of it.
create table needs (
  city_id     text not null references cities,
  id          uuid not null default new_id(),
  org_id      uuid not null references organisations,
  person_id   uuid not null,
  theme       text not null check (theme in ('health', 'food', 'housing', 'documents', 'work', 'education', 'family', 'safety')),
  urgency     text not null check (urgency in ('emergency', 'urgent', 'normal')),
  status      text not null default 'open' check (status in ('open', 'in_response', 'met', 'not_met', 'withdrawn')),
  reason      text,                            -- why not met: a closed set
  -- Specific needs that make it more pressing, as they are when it is noted.
  weighs      text[] not null default '{}',
  household   smallint not null default 1,     -- how many it concerns
  base        real not null,                   -- the score without the waiting time, by the city's weights
  -- The place in the queue: the base less what it had waited for on day 0, so that waiting needs no update.
  rank        double precision not null,
  scored_by   integer not null,                -- which version of the weights
  since       timestamptz not null default mudun_now(), -- waiting since
  opened_by   uuid references users default actor_user(),
  answered_at timestamptz,
  closed_at   timestamptz,
  handed_to   uuid references organisations,
  sealed      bytea,                           -- the note
  version     integer not null default 1,
  primary key (city_id, id),
  foreign key (city_id, person_id) references persons
);
create index needs_queue on needs (city_id, org_id, status, rank desc, id desc);
create index needs_over on needs (city_id, org_id, id) where closed_at is not null;
create index needs_to_rescore on needs (city_id, scored_by) where status in ('open', 'in_response');
create index needs_of_person on needs (city_id, person_id);
create index needs_of_org on needs (org_id);
create index needs_of_opener on needs (opened_by);
create index needs_handed on needs (handed_to) where handed_to is not null;
call guard('needs', 'select, insert, update');
create policy own on needs using (org_id = actor_org() and actor_reaches_people());
create policy handed_over on needs for select using (handed_to = actor_org() and actor_reaches_people());
create policy taken_over on needs for update using (handed_to = actor_org() and actor_reaches_people())
  with check (org_id = actor_org());
