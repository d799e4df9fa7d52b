-- What a city did, told so that another can do it too. The row holds its life and its published text, which anybody reads;
-- the text being written is a revision, which only its authors and the reviewing hub reach.
create table practices (
  id                 uuid primary key default new_id(),
  city_id            text not null references cities,
  org_id             uuid not null references organisations,
  hub_org_id         uuid references organisations,    -- who reviews it, from its submission on
  status             text not null default 'draft'
                     check (status in ('draft', 'submitted', 'in_review', 'returned', 'published', 'archived')),
  public             boolean not null default false,   -- some revision was published; stays readable when archived
  theme              text not null check (theme in ('reception', 'health', 'housing', 'documents', 'work', 'education',
                                                    'participation', 'cohesion', 'coordination', 'preparedness')),
  lang               text not null check (lang in ('ar', 'fr', 'en')), -- the language it was first written in
  revision           integer not null default 1,       -- the latest, published or not
  published_revision integer,
  title              jsonb not null default '{"ar": "", "fr": "", "en": ""}',
  summary            jsonb not null default '{"ar": "", "fr": "", "en": ""}',
  content            jsonb not null default '{}',
  measured           boolean not null default false,   -- some result is measured
  langs              text[] not null default '{}',     -- in which it is complete
  root_id            uuid not null,                    -- the practice that its lineage began with; itself, if with none
  created_by         uuid references users default actor_user(),
  created_at         timestamptz not null default mudun_now(),
  first_published_at timestamptz,
  published_at       timestamptz,
  archive_note       text,                             -- why it is no longer recommended
  archive_lang       text check (archive_lang in ('ar', 'fr', 'en')),
  -- How fast its city answers: kept here, as private questions are in nobody else's count.
  answers            integer not null default 0,
  answer_hours       integer not null default 0,
  check (public = (published_revision is not null))
);
comment on column practices.title is 'type: Text';
comment on column practices.summary is 'type: Text';
create index practices_published on practices (published_at desc, id) where public and status <> 'archived';
create index practices_of_city on practices (city_id, published_at desc);
create index practices_of_org on practices (org_id, id);
create index practices_of_hub on practices (hub_org_id, status);
create index practices_of_root on practices (root_id);
create index practices_of_creator on practices (created_by);
call guard('practices', 'select, insert, update');
create policy published_to_all on practices for select using (public);
create policy read_by_its_organisation on practices for select
  using (org_id = actor_org() and (actor_is('editor') or actor_is('focal_point') or actor_is('leader') or actor_is('coordinator')));
create policy written_by_its_organisation on practices for insert
  with check (org_id = actor_org() and actor_in(city_id) and not public and (actor_is('editor') or actor_is('focal_point')));
create policy moved_by_its_organisation on practices for update
  using (org_id = actor_org() and (actor_is('editor') or actor_is('focal_point')));
create policy read_by_the_hub on practices for select using (hub_org_id = actor_org() and actor_is('hub_officer'));
create policy moved_by_the_hub on practices for update using (hub_org_id = actor_org() and actor_is('hub_officer'));
-- The matrix of a convening: the hub brings it in as drafts that belong to the cities.
create policy brought_in_by_the_hub on practices for insert
  with check (hub_org_id = actor_org() and actor_is('hub_officer') and status = 'draft' and not public);

-- Each text that a practice had or shall have. What was published stays readable, for comparison.
create table practice_revisions (
  practice_id  uuid not null references practices,
  n            integer not null,
  org_id       uuid not null references organisations,
  hub_org_id   uuid references organisations,
  theme        text not null,
  content      jsonb not null,
  states       jsonb not null default '{}',            -- of each translation
  version      integer not null default 1,             -- of this text: two editors at once
  note         text,                                   -- why it was returned, or what changed
  note_lang    text check (note_lang in ('ar', 'fr', 'en')),
  edited_by    uuid references users default actor_user(),
  edited_at    timestamptz not null default mudun_now(),
  published_at timestamptz,
  primary key (practice_id, n)
);
create index revisions_of_org on practice_revisions (org_id);
create index revisions_of_hub on practice_revisions (hub_org_id);
create index revisions_of_editor on practice_revisions (edited_by);
call guard('practice_revisions', 'select, insert, update, delete');
create policy published_to_all on practice_revisions for select using (published_at is not null);
create policy read_by_its_organisation on practice_revisions for select
  using (org_id = actor_org() and (actor_is('editor') or actor_is('focal_point') or actor_is('leader') or actor_is('coordinator')));
create policy written_by_its_organisation on practice_revisions for insert
  with check (org_id = actor_org() and (actor_is('editor') or actor_is('focal_point')));
create policy changed_by_its_organisation on practice_revisions for update
  using (org_id = actor_org() and published_at is null and (actor_is('editor') or actor_is('focal_point')));
create policy dropped_by_its_organisation on practice_revisions for delete
  using (org_id = actor_org() and published_at is null and (actor_is('editor') or actor_is('focal_point')));
create policy read_by_the_hub on practice_revisions for select using (hub_org_id = actor_org() and actor_is('hub_officer'));
create policy judged_by_the_hub on practice_revisions for update using (hub_org_id = actor_org() and actor_is('hub_officer'));
create policy brought_in_by_the_hub on practice_revisions for insert with check (hub_org_id = actor_org() and actor_is('hub_officer'));

-- The words that published texts are found by, in all their languages; matched by equality.
create table practice_words (
  word        text not null,
  practice_id uuid not null references practices,
  hub_org_id  uuid not null references organisations,
  weight      smallint not null,
  primary key (word, practice_id)
);
create index words_of_practice on practice_words (practice_id);
create index practice_words_of_hub on practice_words (hub_org_id);
call guard('practice_words', 'select, insert, delete');
create policy open_to_all on practice_words for select using (true);
create policy noted_by_the_hub on practice_words for insert with check (hub_org_id = actor_org() and actor_is('hub_officer'));
create policy renewed_by_the_hub on practice_words for delete using (hub_org_id = actor_org() and actor_is('hub_officer'));

-- What reviewers ask, section by section, and authors settle.
create table practice_comments (
  id          uuid primary key default new_id(),
  practice_id uuid not null references practices,
  n           integer not null,
  section     text not null,
  org_id      uuid not null references organisations,  -- the authors'
  hub_org_id  uuid not null references organisations,
  lang        text not null check (lang in ('ar', 'fr', 'en')),
  body        text not null,
  user_id     uuid not null default actor_user() references users,
  by_org_id   uuid not null default actor_org() references organisations,
  at          timestamptz not null default mudun_now(),
  settled_at  timestamptz
);
create index comments_of_practice on practice_comments (practice_id, n, id);
create index comments_of_org on practice_comments (org_id);
create index comments_of_hub on practice_comments (hub_org_id);
create index comments_of_user on practice_comments (user_id);
create index comments_by_org on practice_comments (by_org_id);
call guard('practice_comments', 'select, insert, update (settled_at)');
create policy read_by_both_sides on practice_comments for select
  using (org_id = actor_org() or (hub_org_id = actor_org() and actor_is('hub_officer')));
create policy written_by_both_sides on practice_comments for insert
  with check (by_org_id = actor_org() and user_id = actor_user() and (org_id = actor_org() or (hub_org_id = actor_org() and actor_is('hub_officer'))));
create policy settled_by_both_sides on practice_comments for update
  using (org_id = actor_org() or (hub_org_id = actor_org() and actor_is('hub_officer')));

-- Another city takes a practice up. Public once it is planned; that a city considers it is for members alone.
create table adoptions (
  id             uuid primary key default new_id(),
  practice_id    uuid not null references practices,
  root_id        uuid not null references practices,
  origin_city_id text not null references cities,
  origin_org_id  uuid not null references organisations,
  city_id        text not null references cities,
  org_id         uuid not null default actor_org() references organisations,
  kind           text not null check (kind in ('adopted', 'adapted', 'inspired')),
  status         text not null default 'considering' check (status in ('considering', 'planned', 'running', 'done', 'stopped')),
  note           jsonb not null default '{"ar": "", "fr": "", "en": ""}',
  reason         text,                                 -- why it stopped
  reason_lang    text check (reason_lang in ('ar', 'fr', 'en')),
  result_id      uuid references practices,            -- the adopting city's own report
  created_by     uuid references users default actor_user(),
  created_at     timestamptz not null default mudun_now(),
  changed_at     timestamptz not null default mudun_now(),
  check (city_id <> origin_city_id)
);
comment on column adoptions.note is 'type: Text';
create unique index one_adoption_a_city on adoptions (practice_id, city_id) where status <> 'stopped';
create index adoptions_of_root on adoptions (root_id);
create index adoptions_of_city on adoptions (city_id, id);
create index adoptions_of_origin_city on adoptions (origin_city_id, id);
create index adoptions_of_org on adoptions (org_id, id);
create index adoptions_of_origin_org on adoptions (origin_org_id, id);
create index adoptions_of_result on adoptions (result_id);
create index adoptions_of_creator on adoptions (created_by);
call guard('adoptions', 'select, insert, update');
create policy shown_to_all on adoptions for select using (status in ('planned', 'running', 'done'));
create policy known_to_members on adoptions for select using (actor_user() is not null);
create policy begun_by_the_city on adoptions for insert
  with check (org_id = actor_org() and actor_in(city_id) and (actor_is('focal_point') or actor_is('leader') or actor_is('editor')));
create policy moved_by_the_city on adoptions for update
  using (org_id = actor_org() and (actor_is('focal_point') or actor_is('leader') or actor_is('editor')));

-- The steps of the practice, copied for the adopting city to change as it needs.
create table adoption_steps (
  id          uuid primary key default new_id(),
  adoption_id uuid not null references adoptions,
  org_id      uuid not null default actor_org() references organisations,
  position    integer not null,
  title       jsonb not null,
  body        jsonb not null default '{"ar": "", "fr": "", "en": ""}',
  owner       text not null default '',                -- an office or a function
  due         date,
  done_at     timestamptz,
  version     integer not null default 1
);
comment on column adoption_steps.title is 'type: Text';
comment on column adoption_steps.body is 'type: Text';
create index steps_of_adoption on adoption_steps (adoption_id, position);
create index adoption_steps_of_org on adoption_steps (org_id);
call guard('adoption_steps', 'select, insert, update, delete');
create policy of_the_adopting_city on adoption_steps for select using (org_id = actor_org());
create policy added_by_the_adopting_city on adoption_steps for insert
  with check (org_id = actor_org() and (actor_is('focal_point') or actor_is('leader') or actor_is('editor')));
create policy changed_by_the_adopting_city on adoption_steps for update
  using (org_id = actor_org() and (actor_is('focal_point') or actor_is('leader') or actor_is('editor')));
create policy dropped_by_the_adopting_city on adoption_steps for delete
  using (org_id = actor_org() and (actor_is('focal_point') or actor_is('leader') or actor_is('editor')));

-- What others ask the city a practice comes from.
create table practice_questions (
  id          uuid primary key default new_id(),
  practice_id uuid not null references practices,
  to_org_id   uuid not null references organisations,
  from_org_id uuid not null default actor_org() references organisations,
  asked_by    uuid not null default actor_user() references users,
  asked_at    timestamptz not null default mudun_now(),
  lang        text not null check (lang in ('ar', 'fr', 'en')),
  body        text not null,
  may_publish boolean not null default false,          -- the asker agrees that all may read it
  answer      text,
  answer_lang text check (answer_lang in ('ar', 'fr', 'en')),
  answered_by uuid references users,
  answered_at timestamptz,
  public      boolean not null default false,
  check (not public or (may_publish and answer is not null))
);
create index questions_of_practice on practice_questions (practice_id, id);
create index questions_to_org on practice_questions (to_org_id, id);
create index questions_from_org on practice_questions (from_org_id, id);
create index questions_by_asker on practice_questions (asked_by);
create index questions_by_answerer on practice_questions (answered_by);
call guard('practice_questions', 'select, insert, update');
create policy answered_for_all on practice_questions for select using (public);
create policy read_by_both_sides on practice_questions for select using (to_org_id = actor_org() or from_org_id = actor_org());
create policy asked_by_another on practice_questions for insert
  with check (from_org_id = actor_org() and asked_by = actor_user() and to_org_id <> actor_org() and answer is null);
create policy answered_by_the_city on practice_questions for update
  using (to_org_id = actor_org() and (actor_is('focal_point') or actor_is('leader') or actor_is('editor')));

-- A matrix that was read and waits for its sender to say that it may become drafts.
create table practice_imports (
  id         uuid primary key default new_id(),
  org_id     uuid not null default actor_org() references organisations,
  user_id    uuid not null default actor_user() references users,
  lang       text not null check (lang in ('ar', 'fr', 'en')),
  sealed     bytea not null, -- all that was sent: a table may name anybody
  created_at timestamptz not null default mudun_now(),
  done_at    timestamptz
);
create index imports_of_org on practice_imports (org_id);
create index imports_of_user on practice_imports (user_id);
create index imports_by_age on practice_imports (created_at);
call guard('practice_imports', 'select, insert, update (done_at)');
create policy own on practice_imports using (org_id = actor_org() and user_id = actor_user());
