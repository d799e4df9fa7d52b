-- One organisation asks another to serve a person. No referral is left without an answer: it always waits for somebody by a time.
create table referrals (
  city_id        text not null references cities,
  id             uuid not null default new_id(),
  code           text not null,                       -- 'LM-0412', for people
  kind           text not null default 'referral' check (kind in ('referral', 'back_referral', 'transfer')),
  person_id      uuid not null,
  person_label   text not null,                       -- what both sides may see in a list: initials
  from_org_id    uuid not null references organisations,
  to_org_id      uuid not null references organisations,
  service_id     uuid,
  need_id        uuid,
  parent_id      uuid,                                -- what it answers or follows
  theme          text not null check (theme in ('health', 'food', 'housing', 'documents', 'work', 'education', 'family', 'safety')),
  topic          text not null,                       -- a word of the topics' vocabulary, never free text
  priority       text not null check (priority in ('emergency', 'urgent', 'normal')),
  status         text not null default 'draft'
                 check (status in ('draft', 'sent', 'accepted', 'declined', 'under_way', 'completed', 'not_completed', 'cancelled', 'expired')),
  waiting_org_id uuid references organisations,       -- who has the next step; null when it is over
  assigned_to    uuid references users,
  due_at         timestamptz,                         -- when the next step is due
  created_by     uuid references users default actor_user(),
  created_at     timestamptz not null default mudun_now(),
  sent_at        timestamptz,
  answered_at    timestamptz,
  closed_at      timestamptz,
  appointment_at timestamptz,
  reminded       smallint not null default 0,         -- how many reminders went out for this step
  escalated_at   timestamptz,
  reason         text,                                -- why declined, not completed or cancelled: a closed set
  outcome        text,                                -- what came of it: a closed set
  confirmed      text check (confirmed in ('helped', 'partly', 'not_helped')), -- the person's own word
  confirmed_at   timestamptz,
  fields         text[] not null default '{}',        -- which fields of the person travel
  consent_id     uuid,                                -- the consent they travel by
  override       text,                                -- why they travel without one: a closed set, reported
  -- The person's shared fields and the note, once for each side, sealed with its key.
  sealed_from    bytea,
  sealed_to      bytea,
  answer_hash    bytea,                               -- of the one-time link
  paper_hash     bytea,                               -- of the code on the printed form
  follow_hash    bytea,                               -- of the person's own code
  handed_to      uuid references organisations,       -- offered with the whole case: the taker becomes the sender
  version        integer not null default 1,
  primary key (city_id, id),
  unique (city_id, code)
);
-- The lists, each in its order: what waits for an organisation, what it waits for, what it sent, what it got. They include what
-- the policies read, so that the numbers beside the views are counted without the rows.
create index referrals_waiting on referrals (city_id, waiting_org_id, due_at, id) include (from_org_id, to_org_id, status, handed_to)
  where waiting_org_id is not null;
create index referrals_awaited on referrals (city_id, from_org_id, due_at, id) include (waiting_org_id, to_org_id, status, handed_to)
  where waiting_org_id is not null;
create index referrals_sent on referrals (city_id, from_org_id, id);
create index referrals_received on referrals (city_id, to_org_id, id);
create index referrals_sent_over on referrals (city_id, from_org_id, closed_at) include (id, to_org_id, status, handed_to)
  where waiting_org_id is null;
create index referrals_received_over on referrals (city_id, to_org_id, closed_at) include (id, from_org_id, status, handed_to)
  where waiting_org_id is null;
create index referrals_of_person on referrals (city_id, person_id, id);
create index referrals_of_service on referrals (city_id, service_id);
create index referrals_of_need on referrals (city_id, need_id);
create index referrals_of_parent on referrals (city_id, parent_id);
create index referrals_of_from on referrals (from_org_id);
create index referrals_of_to on referrals (to_org_id);
create index referrals_of_waiting on referrals (waiting_org_id, due_at);
create index referrals_handed on referrals (handed_to) where handed_to is not null;
create index referrals_of_assignee on referrals (assigned_to);
create index referrals_of_creator on referrals (created_by);
create unique index referrals_by_answer on referrals (answer_hash) where answer_hash is not null;
create unique index referrals_by_paper on referrals (paper_hash) where paper_hash is not null;
create unique index referrals_by_follow on referrals (follow_hash) where follow_hash is not null;

call guard('referrals', 'select, insert, update');
create policy of_the_sender on referrals
  using (from_org_id = actor_org() and (actor_reaches_people() or actor_is('coordinator')));
create policy of_the_receiver on referrals
  using (to_org_id = actor_org() and status <> 'draft' and (actor_reaches_people() or actor_is('coordinator')));
create policy of_the_taker on referrals for update using (handed_to = actor_org() and actor_reaches_people());
create policy seen_by_the_taker on referrals for select using (handed_to = actor_org() and actor_reaches_people());
create policy by_link_or_code on referrals using (id = actor_pass() and status <> 'draft');

-- Views that somebody keeps beside the standing ones: a name and a query.
create table referral_views (
  city_id text not null references cities,
  id      uuid not null default new_id(),
  user_id uuid not null default actor_user() references users,
  org_id  uuid not null default actor_org() references organisations,
  name    text not null,
  query   text not null,
  primary key (city_id, id)
);
create index referral_views_of_user on referral_views (user_id);
create index referral_views_of_org on referral_views (org_id);
call guard('referral_views', 'select, insert, delete');
create policy own on referral_views using (user_id = actor_user() and org_id = actor_org());
