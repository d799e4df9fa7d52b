-- What agreements open: of each person who agreed, for each party that may see them, those fields and no others, sealed for that
-- party. Whether an agreement is in force stands in its own row alone: a transaction notes for whom it asks under which of them
-- (`set local`, as it notes the actor), and reaches the rows of these. Suspending a hundred thousand is one update of one row.
create table openings (
  city_id      text not null references cities,
  id           uuid not null default new_id(),
  agreement_id uuid not null,
  org_id       uuid not null references organisations, -- who registered the person
  to_org_id    uuid not null references organisations,
  person_id    uuid not null,
  code         text not null,                     -- the person's, random: by it both sides speak of the same
  fields       text[] not null,                   -- of the agreement's those that the person agreed to
  sealed       bytea,                             -- those fields, with the receiver's key; wiped when it is closed
  opened_at    timestamptz not null default mudun_now(),
  closed_at    timestamptz,                       -- consent withdrawn, agreement ended, case handed over: the row is kept to tell of it
  primary key (city_id, id),
  unique (city_id, agreement_id, org_id, to_org_id, person_id),
  foreign key (city_id, agreement_id) references agreements,
  foreign key (city_id, person_id) references persons
);
create index openings_of_person on openings (city_id, person_id);
create index openings_of_org on openings (org_id);
create index openings_to_org on openings (to_org_id, id) where closed_at is null;
create index openings_by_code on openings (to_org_id, code);
create index openings_open on openings (city_id, agreement_id) where closed_at is null;
call guard('openings', 'select, insert, update');
create function actor_under(agreement uuid) returns boolean stable parallel safe language sql
  return strpos(current_setting('mudun.agreements', true), agreement::text) <> 0;
create policy kept_by_its_holder on openings using (org_id = actor_org() and actor_reaches_people());
create policy seen_by_the_receiver on openings for select
  using (to_org_id = actor_org() and closed_at is null and actor_under(agreement_id));

-- What they are found by, under a key of the receiver's that finds nothing else; of opened fields alone.
create table opening_tokens (
  to_org_id  uuid not null,
  org_id     uuid not null,
  opening_id uuid not null,
  token      bigint not null
);
create index opening_tokens_by_token on opening_tokens (token);
create index opening_tokens_of_opening on opening_tokens (opening_id);
call guard('opening_tokens', 'select, insert, delete');
create policy kept_by_its_holder on opening_tokens using (org_id = actor_org() and actor_reaches_people());
create policy seen_by_the_receiver on opening_tokens for select
  using (to_org_id = actor_org() and (actor_reaches_people() or actor_is('coordinator')));

create index consents_to_agreements on consents (city_id, org_id, person_id) where purpose = 'agreement' and withdrawn_at is null;

-- A look at somebody else's person: whose they are and under which agreement. It stands on their file.
alter table access_log add holder_org_id uuid references organisations, add agreement_id uuid;
create index access_of_holder on access_log (holder_org_id, person_id) where holder_org_id is not null;
create policy read_by_the_holder on access_log for select
  using (holder_org_id = actor_org() and (actor_is('auditor') or actor_is('administrator') or actor_reaches_people()));
create policy read_by_oneself on access_log for select using (org_id = actor_org() and user_id = actor_user());

-- How far an agreement is used: people opened to an organisation, closed again, and its looks, by month. Numbers, for all members
-- of the parties.
create table agreement_uses (
  city_id      text not null references cities,
  agreement_id uuid not null,
  what         text not null check (what in ('opened', 'closed', 'looked')),
  month        date not null,
  org_id       uuid not null references organisations, -- to whom, or who looked
  n            integer not null,
  party_ids    uuid[] not null,
  primary key (city_id, agreement_id, what, month, org_id),
  foreign key (city_id, agreement_id) references agreements
);
create index agreement_uses_of_org on agreement_uses (org_id);
call guard('agreement_uses', 'select');
create policy read_by_its_parties on agreement_uses for select using (actor_org() = any (party_ids));

create function count_use(city text, agreement uuid, done text, org uuid, by_n bigint) returns void language sql security definer set search_path = public as $$
  insert into agreement_uses (city_id, agreement_id, what, month, org_id, n, party_ids)
  select city, agreement, done, date_trunc('month', mudun_now())::date, org, by_n, party_ids from agreements where city_id = city and id = agreement
  on conflict (city_id, agreement_id, what, month, org_id) do update set n = agreement_uses.n + excluded.n;
  -- The city's figure of those who are open (src/insight/figures).
  insert into tallies (city_id, name, month, org_id, n)
  select city, 'opening.open', date_trunc('month', mudun_now())::date, org, case done when 'opened' then by_n else -by_n end where done in ('opened', 'closed');
$$;
create function count_openings() returns trigger language plpgsql security definer set search_path = public as $$ begin
  if tg_op = 'INSERT' then
    perform count_use(city_id, agreement_id, 'opened', to_org_id, n)
       from (select city_id, agreement_id, to_org_id, count(*) as n from added where closed_at is null group by 1, 2, 3 order by 2, 3) sums;
  elsif tg_op = 'DELETE' then
    perform count_use(city_id, agreement_id, 'closed', to_org_id, n)
       from (select city_id, agreement_id, to_org_id, count(*) as n from removed where closed_at is null group by 1, 2, 3 order by 2, 3) sums;
  else
    perform count_use(city_id, agreement_id, done, to_org_id, n)
       from (select city_id, agreement_id, to_org_id, case when added.closed_at is null then 'opened' else 'closed' end as done, count(*) as n
               from added join removed using (city_id, id, agreement_id, to_org_id)
              where (added.closed_at is null) <> (removed.closed_at is null) group by 1, 2, 3, 4 order by 2, 3, 4) sums;
  end if;
  return null;
end $$;
create trigger count_added after insert on openings referencing new table as added for each statement execute function count_openings();
create trigger count_changed after update on openings referencing new table as added old table as removed for each statement execute function count_openings();
create trigger count_removed after delete on openings referencing old table as removed for each statement execute function count_openings();

create function count_looks() returns trigger language plpgsql security definer set search_path = public as $$ begin
  perform count_use(city_id, agreement_id, 'looked', org_id, n)
     from (select city_id, agreement_id, org_id, count(*) as n from added where agreement_id is not null group by 1, 2, 3 order by 2) sums;
  return null;
end $$;
create trigger count_looks after insert on access_log referencing new table as added for each statement execute function count_looks();
revoke execute on function count_use from public;

-- Who is another organisation's from now on, or no longer on file, is opened to nobody by the one before.
create function follow_person() returns trigger language plpgsql security definer set search_path = public as $$ begin
  update openings set closed_at = mudun_now(), sealed = null where city_id = new.city_id and person_id = new.id and closed_at is null;
  delete from opening_tokens using openings
   where openings.city_id = new.city_id and openings.person_id = new.id and opening_tokens.opening_id = openings.id;
  if new.status = 'erased' then
    delete from openings where city_id = new.city_id and person_id = new.id;
  end if;
  return null;
end $$;
create trigger follow_person after update of org_id, status on persons for each row
  when (old.org_id <> new.org_id or new.status not in ('open', 'closed')) execute function follow_person();
