-- How often the counters of a city were folded: with the lines not yet folded it tells whether any sum has changed.
create table tally_folds (
  city_id text primary key references cities,
  folds   bigint not null
);
call guard('tally_folds', 'select');
create policy read_in_the_city on tally_folds for select using (actor_in(city_id) or actor_is('hub_officer') or actor_is('national_officer'));
