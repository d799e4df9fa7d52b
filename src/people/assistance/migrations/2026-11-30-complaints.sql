-- What somebody says went wrong, as whoever they told it to notes it. What it is about is a reference of its own: today what they may
-- collect; from it lead the ways to who they are and to who served them.
create table complaints (
  city_id        text not null references cities,
  id             uuid not null default new_id(),
  org_id         uuid not null references organisations,
  entitlement_id uuid not null,
  kind           text not null check (kind in ('amount', 'turned_away', 'used_before', 'treatment', 'other')),
  wants_answer   boolean not null default false,
  sealed         bytea,                        -- what they say, and the answer; gone when they are erased
  status         text not null default 'new' check (status in ('new', 'closed')),
  outcome        text check (outcome in ('righted', 'explained', 'unproven')),
  at             timestamptz not null default mudun_now(),
  noted_by       uuid not null references users default actor_user(),
  served_by      uuid references users,        -- who had handed out when it was noted
  answered_by    uuid references users,
  answered_at    timestamptz,
  primary key (city_id, id),
  foreign key (city_id, entitlement_id) references entitlements,
  constraint no_part_in_it check (answered_by <> noted_by and answered_by <> served_by),
  check ((status = 'closed') = (answered_by is not null)),
  check ((status = 'closed') = (outcome is not null))
);
create index complaints_of_org on complaints (org_id, city_id, status, id);
create index complaints_of_entitlement on complaints (city_id, entitlement_id);
create index complaints_of_noter on complaints (noted_by);
create index complaints_of_server on complaints (served_by);
create index complaints_of_answerer on complaints (answered_by);
call guard('complaints', 'select, insert, update (status, outcome, sealed, answered_by, answered_at)');
-- How somebody was treated is not read by who treated them.
create policy read_by_case_workers on complaints for select
  using (org_id = actor_org() and actor_reaches_people() and (kind <> 'treatment' or actor_user() is distinct from served_by));
create policy noted_by_case_workers on complaints for insert
  with check (org_id = actor_org() and actor_reaches_people() and noted_by = actor_user());
create policy answered_by_others on complaints for update
  using (org_id = actor_org() and actor_reaches_people() and status = 'new' and actor_user() <> noted_by and actor_user() is distinct from served_by)
  with check (org_id = actor_org());
