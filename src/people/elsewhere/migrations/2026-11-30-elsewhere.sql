-- Whether another party of an agreement helps somebody, too: asked by an oblivious function, so that nobody shows a list.

-- What an organisation is asked about: values of its own function at what is strong enough to tell somebody by. As with
-- person_tokens, the city is in the key, and there is room for nothing else.
create table elsewhere_marks (
  org_id    uuid not null,
  person_id uuid not null,
  mark      bigint not null,
  namesakes bigint                             -- of what says perhaps: the names borne; who shares them with somebody of ours is not told
);
create index elsewhere_by_mark on elsewhere_marks (mark);
create index elsewhere_of_person on elsewhere_marks (person_id);
create index elsewhere_namesakes on elsewhere_marks (namesakes) where namesakes is not null;
call guard('elsewhere_marks', 'select');
create policy own on elsewhere_marks for select using (org_id = actor_org() and actor_reaches_people());

-- Of whom marks are made, as they were then.
create table elsewhere_marked (
  city_id   text not null references cities,
  person_id uuid not null,
  org_id    uuid not null references organisations,
  version   integer not null,                  -- of the person
  key       integer not null,                  -- which function: the first bytes of its public key
  primary key (city_id, person_id),
  foreign key (city_id, person_id) references persons
);
create index elsewhere_marked_of_org on elsewhere_marked (org_id, city_id);
call guard('elsewhere_marked', 'select');
create policy own on elsewhere_marked for select using (org_id = actor_org() and actor_reaches_people());

-- Who asked, about how many, and what: every party reads that. What came of it is the asker's alone.
create table elsewhere_questions (
  city_id      text not null references cities,
  id           uuid not null default new_id(),
  agreement_id uuid not null,
  party_ids    uuid[] not null,                -- as the agreement has them
  org_id       uuid not null references organisations default actor_org(),
  user_id      uuid not null references users default actor_user(),
  kind         text not null,                  -- of assistance
  since        timestamptz not null,
  until        timestamptz not null,
  list_id      uuid,                           -- everybody on it, or one person
  asked        integer not null check (asked > 0), -- people, or households of a list
  texts        integer not null default 0,     -- that were looked for: bounded, so that nobody asks for more than they said
  at           timestamptz not null default mudun_now(),
  job_id       uuid references jobs,
  done_at      timestamptz,
  primary key (city_id, id),
  foreign key (city_id, agreement_id) references agreements,
  foreign key (city_id, list_id) references assistance_lists,
  check (since < until),
  constraint asked_for_no_more check (texts <= 96 * asked * cardinality(party_ids))
);
create index elsewhere_questions_of_agreement on elsewhere_questions (city_id, agreement_id, org_id, at);
create index elsewhere_questions_of_org on elsewhere_questions (org_id);
create index elsewhere_questions_of_user on elsewhere_questions (user_id);
create index elsewhere_questions_of_list on elsewhere_questions (city_id, list_id) where list_id is not null;
create index elsewhere_questions_of_job on elsewhere_questions (job_id);
call guard('elsewhere_questions', 'select, insert, update (job_id, done_at)');
create policy read_by_the_parties on elsewhere_questions for select using (actor_org() = any (party_ids));
create policy asked_by_case_workers on elsewhere_questions for insert
  with check (org_id = actor_org() and user_id = actor_user() and actor_org() = any (party_ids) and actor_reaches_people());
create policy ended_by_case_workers on elsewhere_questions for update using (org_id = actor_org() and actor_reaches_people());

-- Asked under an agreement that runs, about what it lets be asked, and not more than it lets be asked in a month.
create function elsewhere_agreed() returns trigger language plpgsql security definer set search_path = public as $$
declare agreed agreements;
begin
  perform pg_advisory_xact_lock(hashtextextended('elsewhere ' || new.agreement_id || new.org_id, 0));
  select * into agreed from agreements
   where city_id = new.city_id and id = new.agreement_id and status in ('active', 'expiring') and starts_at <= mudun_now() and mudun_now() < ends_at
     and party_ids = new.party_ids and new.kind = any (check_kinds);
  if not found then
    raise exception using errcode = 'check_violation', constraint = 'elsewhere_agreed', message = 'nothing is agreed that lets this be asked';
  end if;
  if new.asked + (select coalesce(sum(asked), 0) from elsewhere_questions
                   where city_id = new.city_id and agreement_id = new.agreement_id and org_id = new.org_id
                     and at >= date_trunc('month', mudun_now())) > agreed.check_budget then
    raise exception using errcode = 'check_violation', constraint = 'elsewhere_budget', message = 'more than may be asked in a month';
  end if;
  return new;
end $$;
create trigger elsewhere_agreed before insert on elsewhere_questions for each row execute function elsewhere_agreed();

-- What was learned: the asker's, about their own people; of a list, about whoever collects for a household.
create table elsewhere_answers (
  city_id     text not null references cities,
  question_id uuid not null,
  person_id   uuid not null,
  org_id      uuid not null references organisations default actor_org(),
  says        text not null check (says in ('yes', 'perhaps', 'no')),
  primary key (city_id, question_id, person_id),
  foreign key (city_id, question_id) references elsewhere_questions,
  foreign key (city_id, person_id) references persons
);
create index elsewhere_answers_of_person on elsewhere_answers (city_id, person_id);
create index elsewhere_answers_of_org on elsewhere_answers (org_id);
call guard('elsewhere_answers', 'select, insert');
create policy own on elsewhere_answers for select using (org_id = actor_org() and actor_reaches_people());
create policy learned on elsewhere_answers for insert with check (org_id = actor_org() and actor_reaches_people());

create function agreed_to_agreements(city text, person uuid, receiver uuid, since timestamptz) returns boolean
language sql stable set search_path = public as $$
  select exists (select from consents c where c.city_id = city and c.person_id = person and c.purpose = 'agreement' and c.withdrawn_at is null
                    and c.given_at > since and (c.partners or receiver = any (c.to_org_ids)))
$$;

-- Which of these marks are of people whom another party gave this kind of help in this time, and who let it tell. Not whom.
create function helped_elsewhere(city text, question uuid, party uuid, marks bigint[]) returns setof bigint
language plpgsql security definer set search_path = public as $$
declare asked elsewhere_questions;
begin
  update elsewhere_questions set texts = texts + cardinality(marks)
   where city_id = city and id = question and org_id = actor_org() and done_at is null and actor_reaches_people() returning * into asked;
  if not found or not exists (
    select from agreements where city_id = city and id = asked.agreement_id and status in ('active', 'expiring')
       and starts_at <= mudun_now() and mudun_now() < ends_at and party = any (party_ids) and party <> asked.org_id) then return;
  end if;
  return query
    select distinct m.mark
      from elsewhere_marks m join persons p on p.city_id = city and p.id = m.person_id and p.org_id = party and p.status in ('open', 'closed')
     where m.org_id = party and m.mark = any (marks)
       and (m.namesakes is null or not exists (
         select from elsewhere_marks other where other.org_id = party and other.namesakes = m.namesakes and other.person_id <> m.person_id))
       -- Where files were merged each must allow it, or the person was asked again since: src/people/registry/consents/consent.ts.
       and exists (select from consents c where c.city_id = city and c.person_id = p.id and c.purpose = 'registration' and c.withdrawn_at is null)
       and (not exists (select from persons file where file.city_id = city and (file.id = p.id or file.merged_into = p.id) and not agreed_to_agreements(city, file.id, asked.org_id, '-infinity'))
         or agreed_to_agreements(city, p.id, asked.org_id, (select max(part.merged_at) from persons part where part.city_id = city and part.merged_into = p.id)))
       and exists (select from entitlements e where e.city_id = city and e.org_id = party and e.kind = asked.kind and e.status = 'redeemed'
                      and e.redeemed_at >= asked.since and e.redeemed_at < asked.until
                      and (e.person_id = p.id or e.household_id = p.household_id
                        or e.person_id in (select part.id from persons part where part.city_id = city and part.merged_into = p.id)));
end $$;
revoke execute on function helped_elsewhere, agreed_to_agreements from public;
grant execute on function helped_elsewhere to mudun_request;
