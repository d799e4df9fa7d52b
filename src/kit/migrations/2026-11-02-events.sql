-- What happened, in the past tense, written in the same transaction as the deed: audit trail, timeline, notifications, feeds.
create table events (
  scope        text not null,              -- the city, or 'network'
  id           uuid not null default new_id(),
  at           timestamptz not null default mudun_now(),
  name         text not null check (name ~ '^[a-z_]+\.[a-z_]+$'),
  subject      uuid not null,
  user_id      uuid default actor_user() references users,  -- null: a resident by code, a partner by link, or the clock
  org_id       uuid default actor_org() references organisations,
  other_org_id uuid references organisations, -- the other side, who reads it too
  public       boolean not null default false,
  data         jsonb not null default '{}', -- never personal data: codes, reasons of closed sets, ids
  primary key (scope, id)
);
create index events_of_subject on events (subject, at);
create index events_of_org on events (org_id, id);
create index events_of_other_org on events (other_org_id, id);
create index events_of_user on events (user_id, id);

call guard('events', 'select, insert');
create policy seen_by_both_sides on events for select
  using (public or org_id = actor_org() or other_org_id = actor_org() or subject = actor_pass());
create policy signed_by_actor on events for insert
  with check (user_id is not distinct from actor_user() and (org_id is not distinct from actor_org() or actor_user() is null));

-- The chain that shows tampering: link n of a scope hashes link n - 1 and the event. A background seal adds links in
-- order of arrival, so that writers never wait for each other; an event is sealed within seconds of its commit.
create table event_seals (
  scope    text not null,
  n        bigint not null,
  event_id uuid not null,
  hash     bytea not null,
  primary key (scope, n),
  unique (scope, event_id),
  foreign key (scope, event_id) references events
);
call guard('event_seals', '');
revoke update, delete on events, event_seals from mudun_app;

-- Every opening of an identity: who, whose, why. Its own table: a person's file lists its readers.
create table access_log (
  city_id   text not null references cities,
  id        uuid not null default new_id(),
  at        timestamptz not null default mudun_now(),
  user_id   uuid not null default actor_user() references users,
  org_id    uuid not null default actor_org() references organisations,
  person_id uuid not null,
  reason    text not null check (reason in ('file', 'search', 'duplicate', 'merge', 'referral', 'correction', 'export', 'print', 'contact', 'review', 'extract')),
  primary key (city_id, id)
);
create index access_of_person on access_log (city_id, person_id, id);
create index access_of_user on access_log (user_id, at);
create index access_of_org on access_log (org_id, at);
call guard('access_log', 'select, insert');
create policy read_by_its_organisation on access_log for select using (org_id = actor_org() and (actor_is('auditor') or actor_is('administrator') or actor_reaches_people()));
create policy written_by_the_reader on access_log for insert with check (org_id = actor_org() and user_id = actor_user());
revoke update, delete on access_log from mudun_app;

-- A form that was sent twice is done once: the second sender is led to what the first made.
create table once_keys (
  key      uuid primary key,
  at       timestamptz not null default mudun_now(),
  user_id  uuid default actor_user() references users,
  location text not null
);
create index once_keys_of_user on once_keys (user_id);
create index once_keys_by_age on once_keys (at);
call guard('once_keys', 'select, insert');
create policy own on once_keys using (user_id is not distinct from actor_user()) with check (user_id is not distinct from actor_user());
