-- Help that is given: programmes, lists made from their rules, the days on which it is handed out, and the money of it all.
-- Case workers of the organisation make and hand out; its coordinators see how much, never whom a list names and why.

create table programmes (
  city_id       text not null references cities,
  id            uuid not null default new_id(),
  org_id        uuid not null references organisations,
  title         text not null,
  kind          text not null check (kind in ('food', 'cash', 'rent', 'voucher', 'item', 'health')),
  source        text not null,                 -- whose money it is, as people call it
  currency      text not null check (currency ~ '^[A-Z]{3}$'),
  budget        bigint not null check (budget > 0), -- money is in the smallest unit of its currency
  amount_first  bigint not null check (amount_first > 0), -- for one person …
  amount_more   bigint not null default 0 check (amount_more >= 0), -- … for each further one of the household …
  amount_people smallint not null default 1 check (amount_people between 1 and 40), -- … up to so many
  rules         jsonb not null default '{}',   -- who may be helped: rules/rule.ts
  starts_on     date not null,
  ends_on       date not null,
  interval_days smallint not null check (interval_days between 0 and 730), -- between two helps of this kind
  status        text not null default 'draft' check (status in ('draft', 'open', 'closed')),
  created_by    uuid references users default actor_user(),
  created_at    timestamptz not null default mudun_now(),
  opened_at     timestamptz,
  closed_at     timestamptz,
  version       integer not null default 1,
  primary key (city_id, id),
  unique (city_id, id, org_id, currency),
  check (starts_on <= ends_on)
);
comment on column programmes.rules is 'type: object';
create index programmes_of_org on programmes (org_id, city_id, status);
create index programmes_of_creator on programmes (created_by);
call guard('programmes', 'select, insert, update');
create policy own on programmes using (org_id = actor_org() and (actor_reaches_people() or actor_is('coordinator')));

-- The books: what happened to a programme's money, each time as lines whose sum is zero. Nothing is changed or taken out; what was
-- wrong is reversed.
create table ledger_transactions (
  city_id        text not null references cities,
  id             uuid not null default new_id(),
  org_id         uuid not null references organisations,
  programme_id   uuid not null,
  currency       text not null,
  kind           text not null check (kind in ('funded', 'promised', 'given', 'released', 'difference', 'reversal')),
  entitlement_id uuid,
  reverses       uuid,
  at             timestamptz not null default mudun_now(),
  user_id        uuid references users default actor_user(), -- null: the clock
  primary key (city_id, id),
  unique (city_id, id, programme_id, org_id, currency),
  unique (city_id, reverses),                  -- once
  foreign key (city_id, programme_id, org_id, currency) references programmes (city_id, id, org_id, currency),
  foreign key (city_id, reverses) references ledger_transactions,
  check ((kind = 'reversal') = (reverses is not null))
);
create index ledger_of_programme on ledger_transactions (city_id, programme_id, org_id, currency, id);
create index ledger_of_entitlement on ledger_transactions (city_id, entitlement_id) where entitlement_id is not null;
create index ledger_of_org on ledger_transactions (org_id);
create index ledger_of_user on ledger_transactions (user_id);
call guard('ledger_transactions', 'select, insert');
create policy seen_by_its_organisation on ledger_transactions for select
  using (org_id = actor_org() and (actor_reaches_people() or actor_is('coordinator')));
create policy written_by_its_organisation on ledger_transactions for insert
  with check (org_id = actor_org() and user_id = actor_user() and (actor_reaches_people() or actor_is('coordinator')));
revoke update, delete on ledger_transactions from mudun_app;

create table ledger_postings (
  city_id        text not null references cities,
  transaction_id uuid not null,
  programme_id   uuid not null,
  org_id         uuid not null references organisations,
  currency       text not null,
  account        text not null check (account in ('source', 'available', 'promised', 'given', 'difference')),
  amount         bigint not null check (amount <> 0),
  primary key (city_id, transaction_id, programme_id, org_id, currency, account),
  foreign key (city_id, transaction_id, programme_id, org_id, currency)
    references ledger_transactions (city_id, id, programme_id, org_id, currency)
);
create index postings_of_org on ledger_postings (org_id);
call guard('ledger_postings', 'select, insert');
create policy seen_by_its_organisation on ledger_postings for select
  using (org_id = actor_org() and (actor_reaches_people() or actor_is('coordinator')));
create policy written_by_its_organisation on ledger_postings for insert
  with check (org_id = actor_org() and (actor_reaches_people() or actor_is('coordinator')));
revoke update, delete on ledger_postings from mudun_app;

-- What stands on each account of a programme. Two who spend the last of it wait for each other here, and the second is refused.
create table ledger_balances (
  city_id      text not null references cities,
  programme_id uuid not null,
  org_id       uuid not null references organisations,
  currency     text not null,
  account      text not null,
  balance      bigint not null,
  primary key (city_id, programme_id, account),
  constraint never_overspent check (case account when 'source' then balance <= 0 when 'difference' then true else balance >= 0 end)
);
create index balances_of_org on ledger_balances (org_id);
call guard('ledger_balances', 'select');
create policy seen_by_its_organisation on ledger_balances for select
  using (org_id = actor_org() and (actor_reaches_people() or actor_is('coordinator')));

create function keep_balances() returns trigger language plpgsql security definer set search_path = public as $$
declare line record;
begin
  -- In the same order for everybody: nobody waits for somebody who waits for them.
  for line in select city_id, programme_id, org_id, currency, account, sum(amount)::bigint as amount
                from added group by 1, 2, 3, 4, 5 order by 1, 2, 5 loop
    insert into ledger_balances (city_id, programme_id, org_id, currency, account, balance)
      values (line.city_id, line.programme_id, line.org_id, line.currency, line.account, 0) on conflict do nothing;
    update ledger_balances set balance = balance + line.amount
     where city_id = line.city_id and programme_id = line.programme_id and account = line.account;
  end loop;
  return null;
end $$;
create trigger keep_balances after insert on ledger_postings referencing new table as added
  for each statement execute function keep_balances();

create function must_balance() returns trigger language plpgsql security definer set search_path = public as $$ begin
  if (select sum(amount) from ledger_postings
       where city_id = new.city_id and transaction_id = new.transaction_id and currency = new.currency) <> 0 then
    raise exception using errcode = 'check_violation', constraint = 'must_balance', message = 'the lines of a transaction must balance';
  end if;
  return null;
end $$;
create constraint trigger must_balance after insert on ledger_postings deferrable initially deferred
  for each row execute function must_balance();

-- Whom a programme may help, made from its rules and approved by somebody else than who made it.
create table assistance_lists (
  city_id      text not null references cities,
  id           uuid not null default new_id(),
  org_id       uuid not null references organisations,
  programme_id uuid not null,
  rules        jsonb not null,                 -- as they were
  status       text not null default 'making' check (status in ('making', 'made', 'approved', 'dropped')),
  looked_at    integer not null default 0,     -- households and people on their own
  chosen       integer not null default 0,
  total        bigint not null default 0,
  job_id       uuid references jobs,
  made_by      uuid not null references users default actor_user(),
  made_at      timestamptz not null default mudun_now(),
  approved_by  uuid references users,
  approved_at  timestamptz,
  primary key (city_id, id),
  foreign key (city_id, programme_id) references programmes,
  constraint second_person check (approved_by <> made_by),
  check ((status = 'approved') = (approved_by is not null))
);
comment on column assistance_lists.rules is 'type: object';
create index lists_of_programme on assistance_lists (city_id, programme_id, id);
create index lists_of_org on assistance_lists (org_id);
create index lists_of_maker on assistance_lists (made_by);
create index lists_of_approver on assistance_lists (approved_by);
create index lists_of_job on assistance_lists (job_id);
call guard('assistance_lists', 'select, insert, update (status, looked_at, chosen, total, job_id, approved_by, approved_at)');
create policy seen_by_its_organisation on assistance_lists for select
  using (org_id = actor_org() and (actor_reaches_people() or actor_is('coordinator')));
create policy made_by_case_workers on assistance_lists for insert
  with check (org_id = actor_org() and made_by = actor_user() and actor_reaches_people());
-- What is approved stays as it was approved.
create policy decided_while_open on assistance_lists for update
  using (org_id = actor_org() and status in ('making', 'made') and (actor_reaches_people() or actor_is('coordinator')))
  with check (org_id = actor_org() and (approved_by is null or approved_by = actor_user()));

create table assistance_list_entries (
  city_id      text not null references cities,
  list_id      uuid not null,
  person_id    uuid not null,                  -- who collects
  org_id       uuid not null references organisations,
  household_id uuid,
  size         smallint not null,
  chosen       boolean not null,
  reasons      text[] not null,                -- why, or why not: rules/rule.ts
  amount       bigint not null default 0,
  community    text not null check (community in ('host', 'migrant', 'displaced', 'unsaid')),
  primary key (city_id, list_id, person_id),
  foreign key (city_id, list_id) references assistance_lists,
  foreign key (city_id, person_id) references persons,
  foreign key (city_id, household_id) references households
);
create index entries_by_choice on assistance_list_entries (city_id, list_id, chosen, person_id);
create index entries_of_person on assistance_list_entries (city_id, person_id);
create index entries_of_household on assistance_list_entries (city_id, household_id);
create index entries_of_org on assistance_list_entries (org_id);
call guard('assistance_list_entries', 'select, insert, update (chosen, reasons, amount)');
create policy seen_by_case_workers on assistance_list_entries for select using (org_id = actor_org() and actor_reaches_people());
create policy made_by_case_workers on assistance_list_entries for insert with check (org_id = actor_org() and actor_reaches_people());
create policy taken_off_by_case_workers on assistance_list_entries for update using (org_id = actor_org() and actor_reaches_people());

create function list_is_making() returns trigger language plpgsql security definer set search_path = public as $$ begin
  if not exists (select from assistance_lists where city_id = new.city_id and id = new.list_id and org_id = new.org_id and status = 'making') then
    raise exception using errcode = 'check_violation', constraint = 'list_is_making', message = 'this list takes nobody more';
  end if;
  return null;
end $$;
create trigger list_is_making after insert on assistance_list_entries for each row execute function list_is_making();

-- Before a list is approved somebody may be taken off it by hand; nobody is put on it.
create function only_taken_off() returns trigger language plpgsql security definer set search_path = public as $$ begin
  if new.chosen or not exists (select from assistance_lists where city_id = new.city_id and id = new.list_id and status = 'made') then
    raise exception using errcode = 'check_violation', constraint = 'only_taken_off', message = 'from this list nobody is taken off, and nobody is put on any';
  end if;
  return new;
end $$;
create trigger only_taken_off before update on assistance_list_entries for each row execute function only_taken_off();

-- A day on which what a list promises is handed out.
create table distributions (
  city_id       text not null references cities,
  id            uuid not null default new_id(),
  org_id        uuid not null references organisations,
  programme_id  uuid not null,
  list_id       uuid not null,
  place         text not null,
  area          text not null default '',      -- a neighbourhood of the city, or none
  day           date not null,
  from_hour     text not null,
  to_hour       text not null,
  status        text not null default 'planned' check (status in ('planned', 'open', 'closed', 'reconciled', 'cancelled')),
  job_id        uuid references jobs,
  complete      boolean not null default false, -- everybody on the list has an entitlement
  created_by    uuid references users default actor_user(),
  created_at    timestamptz not null default mudun_now(),
  opened_at     timestamptz,
  closed_at     timestamptz,
  reconciled_at timestamptz,
  reconciled_by uuid references users,
  counted       bigint,                        -- what came back, as it was counted by hand
  sealed        bytea,                         -- why that is not what should have come back
  version       integer not null default 1,
  primary key (city_id, id),
  foreign key (city_id, programme_id) references programmes,
  foreign key (city_id, list_id) references assistance_lists
);
create unique index distribution_of_list on distributions (city_id, list_id) where status <> 'cancelled';
create index distributions_of_list on distributions (city_id, list_id);
create index distributions_of_programme on distributions (city_id, programme_id, id);
create index distributions_of_org on distributions (org_id, city_id, day);
create index distributions_of_creator on distributions (created_by);
create index distributions_of_reconciler on distributions (reconciled_by);
create index distributions_of_job on distributions (job_id);
call guard('distributions', 'select, insert, update');
create policy seen_by_its_organisation on distributions for select
  using (org_id = actor_org() and (actor_reaches_people() or actor_is('coordinator')));
create policy planned_by_case_workers on distributions for insert with check (org_id = actor_org() and actor_reaches_people());
create policy moved_by_case_workers on distributions for update using (org_id = actor_org() and actor_reaches_people());

create function list_is_approved() returns trigger language plpgsql security definer set search_path = public as $$ begin
  if not exists (select from assistance_lists where city_id = new.city_id and id = new.list_id and org_id = new.org_id
                    and programme_id = new.programme_id and status = 'approved') then
    raise exception using errcode = 'check_violation', constraint = 'list_is_approved', message = 'nobody has approved this list';
  end if;
  return null;
end $$;
create trigger list_is_approved after insert on distributions for each row execute function list_is_approved();

-- What one household, or somebody on their own, may collect once: a code that tells nothing of them.
create table entitlements (
  city_id         text not null references cities,
  id              uuid not null default new_id(),
  org_id          uuid not null references organisations,
  programme_id    uuid not null,
  distribution_id uuid not null,
  kind            text not null,
  person_id       uuid not null,               -- who collects
  household_id    uuid,
  size            smallint not null,
  community       text not null check (community in ('host', 'migrant', 'displaced', 'unsaid')),
  amount          bigint not null check (amount > 0),
  currency        text not null,
  queue_no        integer not null,
  code_hash       bytea not null,              -- keyed: nobody reads codes out of the database
  mark            integer not null,            -- what a desk without connection knows of the code: 31 bits of it
  sealed          bytea,                       -- the code, for the slip
  status          text not null default 'issued' check (status in ('issued', 'redeemed', 'void')),
  reason          text check (reason in ('not_collected', 'no_longer_entitled', 'cancelled', 'erased')),
  redeem_key      uuid,                        -- of the one redemption, made on the device
  redeemed_at     timestamptz,
  redeemed_by     uuid references users,
  twice           smallint not null default 0, -- handed out once more while desks were without connection
  at              timestamptz not null default mudun_now(),
  primary key (city_id, id),
  foreign key (city_id, distribution_id) references distributions,
  foreign key (city_id, programme_id, org_id, currency) references programmes (city_id, id, org_id, currency),
  foreign key (city_id, person_id) references persons,
  foreign key (city_id, household_id) references households,
  check ((status = 'redeemed') = (redeemed_at is not null))
);
create unique index entitlements_by_code on entitlements (code_hash);
create unique index entitlements_in_line on entitlements (city_id, distribution_id, queue_no);
-- One promise of a kind at a time: two lists made at once do not both promise.
create unique index promised_once_to_household on entitlements (city_id, org_id, kind, household_id) where status = 'issued' and household_id is not null;
create unique index promised_once_to_person on entitlements (city_id, org_id, kind, person_id) where status = 'issued';
create index entitlements_of_person on entitlements (city_id, person_id);
create index entitlements_of_household on entitlements (city_id, household_id);
create index entitlements_of_programme on entitlements (city_id, programme_id, org_id, currency);
create index entitlements_redeemed on entitlements (city_id, org_id, redeemed_at) where status = 'redeemed';
create index entitlements_of_org on entitlements (org_id);
create index entitlements_of_redeemer on entitlements (redeemed_by);
call guard('entitlements', 'select, insert, update (status, reason, redeem_key, redeemed_at, redeemed_by, twice)');
create policy seen_by_its_organisation on entitlements for select
  using (org_id = actor_org() and (actor_reaches_people() or actor_is('coordinator')));
create policy issued_by_case_workers on entitlements for insert with check (org_id = actor_org() and actor_reaches_people());
create policy redeemed_by_case_workers on entitlements for update using (org_id = actor_org() and actor_reaches_people());
