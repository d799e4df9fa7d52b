-- Networks of cities. Reference tables: who is a member is known to all.
create table networks (
  id         uuid primary key default new_id(),
  slug       text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,60}$'),
  hub_org_id uuid not null unique references organisations, -- whose officers admit cities and review practices
  name       jsonb not null,
  about      jsonb not null default '{"ar": "", "fr": "", "en": ""}',
  -- What a city's leader signs: help goes by need, to migrants and hosts alike.
  statement  jsonb not null default '{"ar": "", "fr": "", "en": ""}',
  created_at timestamptz not null default mudun_now(),
  unique (id, hub_org_id)
);
comment on column networks.name is 'type: Text';
comment on column networks.about is 'type: Text';
comment on column networks.statement is 'type: Text';
call guard('networks', 'select');
create policy known_to_all on networks for select using (true);

-- A city's place in a network; a city may be in several. It carries the hub, so that a policy looks nothing up.
create table network_cities (
  network_id uuid not null,
  city_id    text not null references cities,
  hub_org_id uuid not null references organisations,
  since      date not null,
  signed_on  date,                         -- the solidarity statement
  signed_by  uuid references users,
  primary key (network_id, city_id),
  foreign key (network_id, hub_org_id) references networks (id, hub_org_id)
);
create index cities_of_network on network_cities (network_id, hub_org_id);
create index networks_of_city on network_cities (city_id, since);
create index network_cities_of_hub on network_cities (hub_org_id);
create index network_cities_by_signer on network_cities (signed_by);
call guard('network_cities', 'select, insert, update (signed_on, signed_by)');
create policy known_to_all on network_cities for select using (true);
create policy admitted_by_the_hub on network_cities for insert with check (hub_org_id = actor_org() and actor_is('hub_officer'));
create policy signed_by_its_leader on network_cities for update using (actor_in(city_id) and actor_is('leader'))
  with check (signed_by = actor_user());

-- Whom the network writes to in a city: people who sign in. Their names are for members alone.
create table focal_points (
  city_id text not null references cities,
  user_id uuid not null references users,
  org_id  uuid not null default actor_org() references organisations,
  since   timestamptz not null default mudun_now(),
  primary key (city_id, user_id)
);
create index focal_points_of_user on focal_points (user_id);
create index focal_points_of_org on focal_points (org_id);
call guard('focal_points', 'select, insert, delete');
create policy known_to_members on focal_points for select using (actor_user() is not null);
create policy named_by_the_city on focal_points for insert
  with check (org_id = actor_org() and actor_in(city_id) and (actor_is('leader') or actor_is('administrator') or actor_is('focal_point')));
create policy released_by_the_city on focal_points for delete
  using (org_id = actor_org() and (actor_is('leader') or actor_is('administrator') or actor_is('focal_point')));

-- A city asks to join: its own people, or a municipality that has no account yet.
create table join_requests (
  id         uuid primary key default new_id(),
  network_id uuid not null,
  hub_org_id uuid not null references organisations,
  status     text not null default 'waiting' check (status in ('waiting', 'approved', 'declined')),
  city_id    text references cities,       -- null until the hub has given a new city its place
  city_name  text not null,
  country    text not null check (country ~ '^[A-Z]{2}$'),
  lang       text not null check (lang in ('ar', 'fr', 'en')),
  reason     text not null,
  org_id     uuid default actor_org() references organisations, -- null: without an account
  asked_by   uuid default actor_user() references users,
  contact    bytea,                        -- {name, office, email}, sealed with the hub's key
  asked_at   timestamptz not null default mudun_now(),
  decided_by uuid references users,
  decided_at timestamptz,
  answer     text,                         -- the hub's words, in `answer_lang`
  answer_lang text check (answer_lang in ('ar', 'fr', 'en')),
  foreign key (network_id, hub_org_id) references networks (id, hub_org_id)
);
create index join_requests_of_network on join_requests (network_id, hub_org_id);
create index join_requests_of_hub on join_requests (hub_org_id, status, asked_at);
create index join_requests_of_org on join_requests (org_id);
create index join_requests_by_asker on join_requests (asked_by);
create index join_requests_by_decider on join_requests (decided_by);
create index join_requests_of_city on join_requests (city_id);
create unique index one_request_at_a_time on join_requests (network_id, city_id) where status = 'waiting';
call guard('join_requests', 'select, insert, update');
create policy read_by_the_hub on join_requests for select using (hub_org_id = actor_org() and actor_is('hub_officer'));
create policy read_by_its_city on join_requests for select using (org_id = actor_org());
create policy sent_by_its_city on join_requests for insert
  with check (status = 'waiting' and org_id is not distinct from actor_org() and asked_by is not distinct from actor_user());
create policy decided_by_the_hub on join_requests for update using (hub_org_id = actor_org() and actor_is('hub_officer'));

-- With a new member city come its place in every list of cities and its administration.
grant insert on cities, organisations, organisation_cities to mudun_request;
create policy admitted_by_a_hub on cities for insert with check (actor_is('hub_officer'));
create policy admitted_by_a_hub on organisations for insert with check (kind = 'city' and actor_is('hub_officer'));
create policy admitted_by_a_hub on organisation_cities for insert with check (actor_is('hub_officer'));
