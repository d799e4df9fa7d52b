-- Data-sharing agreements: what opens data between organisations, exactly as far as it says. The parties stand in the row, as its
-- policies read them; nothing in it is personal.
create table agreements (
  city_id        text not null references cities,
  id             uuid not null default new_id(),
  code           text not null,                   -- 'LM-A7K3Q2', random
  org_id         uuid not null references organisations, -- who drew it up
  party_ids      uuid[] not null check (cardinality(party_ids) >= 2), -- org_id too
  shared         boolean not null default false,  -- the other parties have got it to read
  parties        jsonb not null,
  status         text not null default 'draft'
                 check (status in ('draft', 'in_review', 'signed', 'active', 'expiring', 'suspended', 'ended', 'dropped')),
  purpose        jsonb not null,                  -- in one language at least
  basis          jsonb not null,                  -- the law, the convention, the mandate
  needs          text[] not null default '{}',    -- whom it is about: specific needs; none: whatever their needs
  stays          text[] not null default '{}',
  age_from       smallint,
  age_to         smallint,
  fields         text[] not null check (cardinality(fields) > 0),
  roles          text[] not null check (cardinality(roles) > 0 and roles <@ '{case_worker,coordinator}'),
  starts_on      date not null,
  ends_on        date not null,                   -- the last day
  starts_at      timestamptz not null,            -- those days on the clocks of the city
  ends_at        timestamptz not null,
  review_on      date not null,
  keep_days      smallint not null check (keep_days between 0 and 365), -- how long a receiver may keep notes afterwards
  check_kinds    text[] not null default '{}',    -- double assistance may be checked for these kinds
  check_budget   integer not null default 0,      -- and so many questions be asked by each party in a month
  submitted_at   timestamptz,
  fingerprint    text,                            -- SHA-256 of the text that is signed
  asked_by       uuid references organisations,   -- who asked for changes, and which
  asked          text,
  renews_id      uuid,
  suspended_by   uuid references organisations,
  suspended_at   timestamptz,
  suspend_reason text check (suspend_reason in ('breach', 'misuse', 'law', 'review')),
  ended_at       timestamptz,
  end_reason     text check (end_reason in ('time', 'renewed', 'served', 'breach', 'law', 'party')),
  reminded_at    timestamptz,                     -- that its review or end is near
  created_by     uuid references users default actor_user(),
  created_at     timestamptz not null default mudun_now(),
  version        integer not null default 1,
  primary key (city_id, id),
  unique (city_id, code),
  foreign key (city_id, renews_id) references agreements,
  check (starts_at < ends_at),
  check (status in ('draft', 'dropped') or (shared and fingerprint is not null))
);
comment on column agreements.parties is 'type: object';
comment on column agreements.purpose is 'type: Text';
comment on column agreements.basis is 'type: Text';
create index agreements_of_org on agreements (org_id);
create index agreements_renewing on agreements (city_id, renews_id);
create index agreements_of_asker on agreements (asked_by);
create index agreements_of_suspender on agreements (suspended_by);
create index agreements_of_creator on agreements (created_by);
create index agreements_running on agreements (ends_at) where status in ('signed', 'active', 'expiring', 'suspended');
call guard('agreements', 'select, insert, update');
create function actor_answers() returns boolean stable parallel safe language sql
  return actor_is('leader') or actor_is('administrator') or actor_is('coordinator');
create policy read_by_its_parties on agreements for select
  using (org_id = actor_org() or (shared and actor_org() = any (party_ids)));
create policy drawn_up on agreements for insert
  with check (org_id = actor_org() and actor_org() = any (party_ids) and actor_in(city_id) and actor_answers());
create policy moved_by_its_parties on agreements for update
  using ((org_id = actor_org() or (shared and actor_org() = any (party_ids))) and actor_answers());

-- What has been given to be signed says the same for ever: only its life goes on. A draft alone is written.
create function keep_agreement() returns trigger language plpgsql as $$
declare life text[] := '{status,shared,asked,asked_by,suspended_by,suspended_at,suspend_reason,ended_at,end_reason,reminded_at,version}';
begin
  if old.status <> 'draft' and to_jsonb(new) - life <> to_jsonb(old) - life then
    raise exception using errcode = 'check_violation', constraint = 'agreement_is_kept', message = 'what was given to be signed is not changed';
  end if;
  return new;
end $$;
create trigger keep_agreement before update on agreements for each row execute function keep_agreement();

-- Who signed which text, for whom and when. A signature under another text than the agreement's counts for nothing.
create table agreement_signatures (
  city_id      text not null references cities,
  agreement_id uuid not null,
  fingerprint  text not null,
  org_id       uuid not null references organisations default actor_org(),
  user_id      uuid not null references users default actor_user(),
  role         text not null check (role in ('leader', 'administrator')),
  party_ids    uuid[] not null,
  at           timestamptz not null default mudun_now(),
  primary key (city_id, agreement_id, fingerprint, org_id),
  foreign key (city_id, agreement_id) references agreements
);
create index agreement_signatures_of_org on agreement_signatures (org_id);
create index agreement_signatures_of_user on agreement_signatures (user_id);
call guard('agreement_signatures', 'select, insert');
create policy read_by_its_parties on agreement_signatures for select using (actor_org() = any (party_ids));
create policy signed on agreement_signatures for insert
  with check (org_id = actor_org() and user_id = actor_user() and actor_org() = any (party_ids) and actor_is(role));
revoke update, delete on agreement_signatures from mudun_app;
