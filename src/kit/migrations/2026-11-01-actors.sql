-- Who asks, and how a table is closed to all but them. The roles themselves are made before any migration:
-- mudun_owner owns, mudun_app does the background work, mudun_request is what every request runs as.
grant usage on schema public to mudun_app, mudun_request;

-- Closes a table to all but its policies and grants requests these rights on it. Every table calls this once.
-- The background role reads and writes all rows: it acts for nobody, and no address reaches it.
create procedure guard(tab regclass, rights text) language plpgsql as $$ begin
  execute format('alter table %s enable row level security', tab);
  execute format('alter table %s force row level security', tab);
  if rights <> '' then execute format('grant %s on %s to mudun_request', rights, tab); end if;
  execute format('grant select, insert, update, delete on %s to mudun_app', tab);
  execute format('create policy background on %s to mudun_app using (true) with check (true)', tab);
  execute format('create policy owner on %s to mudun_owner using (true) with check (true)', tab);
end $$;

-- Time-ordered ids (UUID version 7, RFC 9562): new rows stay together in every index.
create function new_id() returns uuid language sql volatile parallel safe as $$
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::int8) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
$$;

-- The time of a deed: now, but for the demonstration network and for tests, which tell of other days.
create function mudun_now() returns timestamptz stable parallel safe language sql as $$
  select coalesce(nullif(current_setting('mudun.now', true), '')::timestamptz, now())
$$;

-- What the request noted about its actor at its start (`set local`), for policies: no policy looks anything up.
create function actor_user() returns uuid stable parallel safe language sql return nullif(current_setting('mudun.user', true), '')::uuid;
create function actor_org()  returns uuid stable parallel safe language sql return nullif(current_setting('mudun.org', true), '')::uuid;
-- The one record that a link or a code opens to somebody without an account.
create function actor_pass() returns uuid stable parallel safe language sql return nullif(current_setting('mudun.pass', true), '')::uuid;
create function actor_is(role text) returns boolean stable parallel safe language sql
  return role = any (string_to_array(current_setting('mudun.roles', true), ','));
-- The cities that the actor's organisation works in.
create function actor_in(city text) returns boolean stable parallel safe language sql
  return city = any (string_to_array(current_setting('mudun.cities', true), ','));
-- Case workers alone reach people; leaders, national and network officers never do.
create function actor_reaches_people() returns boolean stable parallel safe language sql return actor_is('case_worker');

-- The cities, a reference table. Their ids stand in addresses: 'la-marsa'.
create table cities (
  id        text primary key check (id ~ '^[a-z][a-z0-9-]{1,40}$'),
  country   text not null check (country ~ '^[A-Z]{2}$'),
  name      jsonb not null,
  time_zone text not null default 'Africa/Tunis',
  lat       double precision not null,
  lon       double precision not null,
  weekend   integer[] not null default '{6,7}',
  -- {"ambulance": "190", "police": "197", "civilProtection": "198"}
  emergency jsonb not null default '{}',
  -- Neighbourhoods: [{"id", "name": {"ar", "fr", "en"}, "lat", "lon"}]
  areas     jsonb not null default '[]',
  profile   jsonb not null default '{"ar": "", "fr": "", "en": ""}',
  -- What the city itself decides: score weights, retention, clocks.
  settings  jsonb not null default '{}'
);
comment on column cities.name is 'type: Text';
comment on column cities.profile is 'type: Text';
call guard('cities', 'select, update');
create policy open_to_all on cities for select using (true);
create policy set_by_its_city on cities for update using (actor_in(id) and (actor_is('coordinator') or actor_is('administrator')));

-- Organisations of all kinds, a reference table. Its city is where an administration governs; the others work in any number.
create table organisations (
  id         uuid primary key default new_id(),
  slug       text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,60}$'),
  kind       text not null check (kind in ('city', 'cso', 'public_service', 'national_authority', 'network_hub',
                                           'international', 'employer', 'funder', 'university')),
  name       jsonb not null,
  short_name jsonb,
  about      jsonb not null default '{"ar": "", "fr": "", "en": ""}',
  themes     text[] not null default '{}',
  languages  text[] not null default '{}',
  email      text,
  phone      text,
  settings   jsonb not null default '{}',
  created_at timestamptz not null default mudun_now(),
  closed_at  timestamptz
);
comment on column organisations.name is 'type: Text';
comment on column organisations.short_name is 'type: Text';
comment on column organisations.about is 'type: Text';
call guard('organisations', 'select, update');
create policy known_to_all on organisations for select using (true);
create policy kept_by_its_administrator on organisations for update using (id = actor_org() and (actor_is('administrator') or actor_is('editor')));

-- Where an organisation works.
create table organisation_cities (
  org_id  uuid not null references organisations,
  city_id text not null references cities,
  primary key (org_id, city_id)
);
create index organisations_of_city on organisation_cities (city_id, org_id);
call guard('organisation_cities', 'select');
create policy known_to_all on organisation_cities for select using (true);

-- Those who sign in. Nothing here but what colleagues may see of each other; how they prove who they are is identity's.
create table users (
  id         uuid primary key default new_id(),
  name       text not null,
  lang       text not null default 'fr' check (lang in ('ar', 'fr', 'en')),
  -- How Arabic addresses them; nothing else follows from it.
  address    text not null default 'f' check (address in ('f', 'm')),
  created_at timestamptz not null default mudun_now(),
  closed_at  timestamptz
);
call guard('users', 'select, update');
create policy known_to_members on users for select using (actor_user() is not null);
create policy kept_by_oneself on users for update using (id = actor_user());
