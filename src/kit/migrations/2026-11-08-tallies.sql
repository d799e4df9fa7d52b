-- Counters that the deeds themselves keep: a deed adds a line (nobody waits for anybody), the clock folds lines into sums.
-- Figures read sums plus the lines not yet folded; a recount from the records checks them.
create table tallies (
  city_id text not null references cities,
  id      uuid not null default new_id(),
  name    text not null check (name ~ '^[a-z_]+\.[a-z_]+$'),
  month   date not null,
  org_id  uuid not null references organisations,
  theme   text not null default '',
  n       bigint not null,
  primary key (city_id, id)
);
create index tallies_of_org on tallies (org_id);
create index tallies_by_name on tallies (city_id, name) include (month, org_id, theme, n);
call guard('tallies', 'select, insert');
create policy read_in_the_city on tallies for select using (actor_in(city_id) or actor_is('hub_officer') or actor_is('national_officer'));
create policy added_by_deeds on tallies for insert with check (true);

create table tally_sums (
  city_id text not null references cities,
  name    text not null,
  month   date not null,
  org_id  uuid not null references organisations,
  theme   text not null default '',
  n       bigint not null,
  primary key (city_id, name, month, org_id, theme)
);
create index tally_sums_of_org on tally_sums (org_id);
call guard('tally_sums', 'select');
create policy read_in_the_city on tally_sums for select using (actor_in(city_id) or actor_is('hub_officer') or actor_is('national_officer'));

-- The last short number of each kind in a city: 'LM-0412'.
create table code_counters (
  city_id text not null references cities,
  kind    text not null,
  n       integer not null,
  primary key (city_id, kind)
);
call guard('code_counters', 'select, insert, update');
create policy counted_in_the_city on code_counters using (actor_in(city_id)) with check (actor_in(city_id));
