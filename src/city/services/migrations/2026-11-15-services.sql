-- Where help is found: what an organisation offers at a place, for whom, when, and when somebody last said that it is so.

-- An office's telephone and desk, written once and used by many services. Never a person's.
create table contacts (
  city_id    text not null references cities,
  id         uuid not null default new_id(),
  org_id     uuid not null references organisations,
  name       jsonb not null,
  phone      text,
  email      text,
  note       jsonb not null default '{"ar": "", "fr": "", "en": ""}', -- «ask for the social desk»
  changed_at timestamptz not null default mudun_now(),
  version    integer not null default 1,
  primary key (city_id, id)
);
comment on column contacts.name is 'type: Text';
comment on column contacts.note is 'type: Text';
create index contacts_of_org on contacts (org_id);
call guard('contacts', 'select, insert, update');
create policy open_to_all on contacts for select using (true);
create policy kept_by_its_organisation on contacts for insert with check (org_id = actor_org() and actor_in(city_id) and (actor_is('editor') or actor_is('coordinator')));
create policy kept_by_its_city on contacts for insert with check (actor_governs(city_id) and (actor_is('editor') or actor_is('coordinator')));
create policy changed_by_its_organisation on contacts for update using (org_id = actor_org() and (actor_is('editor') or actor_is('coordinator')));
create policy changed_by_its_city on contacts for update using (actor_governs(city_id) and (actor_is('editor') or actor_is('coordinator')));

create table services (
  city_id       text not null references cities,
  id            uuid not null default new_id(),
  org_id        uuid not null references organisations,
  status        text not null default 'draft' check (status in ('draft', 'published', 'hidden', 'closed')),
  themes        text[] not null check (cardinality(themes) between 1 and 8 and themes <@ array[
                  'health', 'food', 'housing', 'documents', 'work', 'education', 'family', 'safety']), -- the first is the main one
  name          jsonb not null,
  what          jsonb not null,               -- three to six words
  description   jsonb not null,
  audience      jsonb not null,
  address       jsonb not null,
  cost_note     jsonb not null,
  documents     jsonb not null default '[]',  -- papers to bring: a list of texts
  sources       text[] not null default '{}', -- what can be read of it elsewhere, a line each
  source_lang   text not null check (source_lang in ('ar', 'fr', 'en')),
  translations  jsonb not null default '{}',  -- {"fr": {"state": "checked", "by", "at"}}
  area          text,                         -- of the city's
  lat           double precision,             -- none: told by telephone, as of a shelter
  lon           double precision,
  phone         text,
  contact_id    uuid,
  hours         jsonb not null,               -- "always" or [{"days": [1, 2], "from": "08:30", "to": "13:00"}]
  week          int4multirange not null,      -- the same as minutes since Monday 0:00, to ask «open now?»
  cost          text not null check (cost in ('free', 'subsidised', 'paid')),
  papers        text not null check (papers in ('none', 'some')),
  languages     text[] not null default '{}',
  women_staff   boolean not null default false,
  contact_point boolean not null default false, -- a desk that informs and orients
  capacity      text not null default 'open' check (capacity in ('open', 'waiting_list', 'full')),
  free          integer check (free >= 0),    -- free places, where places are counted
  capacity_at   timestamptz not null default mudun_now(),
  confirmed_at  timestamptz not null default mudun_now(),
  confirmed_by  uuid references users,        -- null: by its link
  confirm_by    date not null,                -- when somebody should say again that all is still so
  asked         smallint not null default 0,  -- for this term: 1 the owner was asked, 2 marked stale, 3 out of the finder
  confirm_hash  bytea,                        -- of the one-time link
  link_until    timestamptz,
  hidden_by     uuid references organisations, -- who may show it again
  created_at    timestamptz not null default mudun_now(),
  created_by    uuid references users default actor_user(),
  changed_at    timestamptz not null default mudun_now(),
  published_at  timestamptz,
  version       integer not null default 1,
  primary key (city_id, id),
  foreign key (city_id, contact_id) references contacts (city_id, id),
  check ((lat is null) = (lon is null)),
  check (free is null or capacity = 'open')
);
comment on column services.name is 'type: Text';
comment on column services.what is 'type: Text';
comment on column services.description is 'type: Text';
comment on column services.audience is 'type: Text';
comment on column services.address is 'type: Text';
comment on column services.cost_note is 'type: Text';
create index services_in_finder on services (city_id, confirm_by) where status = 'published';
create index services_of_org on services (org_id, city_id, id);
create index services_of_contact on services (city_id, contact_id);
create index services_to_ask on services (confirm_by) where status = 'published';
create index services_of_confirmer on services (confirmed_by);
create index services_of_creator on services (created_by);
create index services_hidden_by on services (hidden_by);
create unique index services_by_link on services (confirm_hash) where confirm_hash is not null;

call guard('services', 'select, insert, update');
create policy open_to_all on services for select using (status in ('published', 'closed'));
create policy known_to_partners on services for select using (status <> 'draft' and actor_in(city_id));
create policy of_its_organisation on services for select using (org_id = actor_org());
create policy of_its_city on services for select using (actor_governs(city_id));
create policy begun_by_its_organisation on services for insert with check (org_id = actor_org() and actor_in(city_id) and actor_is('editor'));
create policy begun_by_its_city on services for insert with check (actor_governs(city_id) and (actor_is('editor') or actor_is('coordinator')));
create policy kept_by_its_organisation on services for update
  using (org_id = actor_org() and (actor_is('editor') or actor_is('coordinator') or actor_is('case_worker')));
create policy kept_by_its_city on services for update using (actor_governs(city_id) and (actor_is('editor') or actor_is('coordinator')));
create policy by_its_link on services for select using (id = actor_pass());
create policy confirmed_by_its_link on services for update using (id = actor_pass());

-- What the finder looks up by equality. Only published services stand here, so every row is open to all, and what
-- is taken out of the directory leaves these tables.
create table service_themes (
  city_id    text not null,
  theme      text not null,
  service_id uuid not null,
  org_id     uuid not null references organisations,
  primary key (city_id, theme, service_id),
  foreign key (city_id, service_id) references services (city_id, id)
);
create table service_languages (
  city_id    text not null,
  lang       text not null,
  service_id uuid not null,
  org_id     uuid not null references organisations,
  primary key (city_id, lang, service_id),
  foreign key (city_id, service_id) references services (city_id, id)
);
-- Stems and concepts of its texts in three languages (kit/words.ts), in the order of bytes: a prefix is a range.
create table service_words (
  city_id    text not null,
  word       text collate "C" not null,
  service_id uuid not null,
  org_id     uuid not null references organisations,
  told       boolean not null default false, -- in its name, kind or theme, not only in its description
  primary key (city_id, word, service_id),
  foreign key (city_id, service_id) references services (city_id, id)
);
create index service_themes_of_service on service_themes (city_id, service_id);
create index service_languages_of_service on service_languages (city_id, service_id);
create index service_words_of_service on service_words (city_id, service_id);
create index service_themes_of_org on service_themes (org_id);
create index service_languages_of_org on service_languages (org_id);
create index service_words_of_org on service_words (org_id);

create procedure guard_index(tab regclass) language plpgsql as $$ begin
  call guard(tab, 'select, insert, delete');
  execute format('create policy open_to_all on %s for select using (true)', tab);
  execute format('create policy put_by_its_organisation on %s for insert with check (org_id = actor_org() or actor_governs(city_id) or service_id = actor_pass())', tab);
  execute format('create policy taken_by_its_organisation on %s for delete using (org_id = actor_org() or actor_governs(city_id) or service_id = actor_pass())', tab);
end $$;
call guard_index('service_themes');
call guard_index('service_languages');
call guard_index('service_words');
drop procedure guard_index;

-- Step by step through an office: numbered, with the papers and the services that help.
create table guides (
  city_id      text not null references cities,
  id           uuid not null default new_id(),
  org_id       uuid not null default actor_org() references organisations,
  status       text not null default 'draft' check (status in ('draft', 'published', 'archived')),
  theme        text not null check (theme in ('health', 'food', 'housing', 'documents', 'work', 'education', 'family', 'safety')),
  title        jsonb not null,
  intro        jsonb not null,
  papers       jsonb not null default '[]',   -- a list of texts
  steps        jsonb not null default '[]',   -- [{"title", "text", "takes", "serviceId"}]
  source_lang  text not null check (source_lang in ('ar', 'fr', 'en')),
  translations jsonb not null default '{}',
  created_at   timestamptz not null default mudun_now(),
  created_by   uuid references users default actor_user(),
  changed_at   timestamptz not null default mudun_now(),
  version      integer not null default 1,
  primary key (city_id, id)
);
comment on column guides.title is 'type: Text';
comment on column guides.intro is 'type: Text';
create index guides_by_theme on guides (city_id, status, theme);
create index guides_of_org on guides (org_id);
create index guides_of_creator on guides (created_by);
call guard('guides', 'select, insert, update');
create policy open_to_all on guides for select using (status = 'published');
create policy of_its_organisation on guides using (org_id = actor_org() and actor_in(city_id) and actor_is('editor'))
  with check (org_id = actor_org() and actor_in(city_id) and actor_is('editor'));
create policy of_its_city on guides using (actor_governs(city_id) and (actor_is('editor') or actor_is('coordinator')))
  with check (actor_governs(city_id) and (actor_is('editor') or actor_is('coordinator')));

-- What people say of a service, a guide or a search that found nothing. Nobody's name, address or session is kept, and
-- only the day. The words are sealed for the organisation that answers: people write names.
create table service_feedback (
  city_id    text not null references cities,
  id         uuid not null default new_id(),
  on_day     date not null,
  about      text not null check (about in ('service', 'guide', 'search')),
  service_id uuid,
  guide_id   uuid,
  org_id     uuid not null references organisations, -- who answers: that of the service or guide, or the city
  verdict    text not null check (verdict in ('right', 'wrong', 'closed', 'unhelpful', 'other')),
  lang       text not null check (lang in ('ar', 'fr', 'en')),
  sealed     bytea,
  status     text not null default 'open' check (status in ('open', 'done')),
  done_by    uuid references users,
  done_at    timestamptz,
  primary key (city_id, id),
  foreign key (city_id, service_id) references services (city_id, id),
  foreign key (city_id, guide_id) references guides (city_id, id),
  check ((about = 'service') = (service_id is not null)),
  check ((about = 'guide') = (guide_id is not null))
);
create index service_feedback_open on service_feedback (city_id, status, id);
create index service_feedback_of_org on service_feedback (org_id, status);
create index service_feedback_of_service on service_feedback (city_id, service_id);
create index service_feedback_of_guide on service_feedback (city_id, guide_id);
create index service_feedback_of_doer on service_feedback (done_by);
call guard('service_feedback', 'select, insert, update');
create policy given_by_anyone on service_feedback for insert with check (status = 'open' and done_by is null);
create policy of_its_organisation on service_feedback for select using (org_id = actor_org());
create policy of_its_city on service_feedback for select using (actor_governs(city_id));
create policy closed_by_its_organisation on service_feedback for update using (org_id = actor_org() and (actor_is('editor') or actor_is('coordinator')));
create policy closed_by_its_city on service_feedback for update using (actor_governs(city_id) and (actor_is('editor') or actor_is('coordinator')));

-- What found nothing, counted by month: what the city lacks, or what its directory does not say. Somebody's name may be
-- among it: the words are known by a keyed hash alone until they were asked as often as editors may see.
create table failed_searches (
  city_id text not null references cities,
  month   date not null,
  hash    bytea not null,
  words   text,
  n       integer not null default 1,
  primary key (city_id, month, hash)
);
call guard('failed_searches', 'select');
create policy read_by_editors on failed_searches for select using (actor_in(city_id) and (actor_is('editor') or actor_is('coordinator')));

-- A spreadsheet on its way in: read and judged, shown, then applied by a job.
create table service_imports (
  city_id    text not null references cities,
  id         uuid not null default new_id(),
  org_id     uuid not null default actor_org() references organisations,
  user_id    uuid not null default actor_user() references users,
  at         timestamptz not null default mudun_now(),
  sealed     bytea not null,                  -- all that was sent: a table may name anybody
  job_id     uuid references jobs,
  primary key (city_id, id)
);
create index service_imports_of_org on service_imports (org_id, at);
create index service_imports_of_user on service_imports (user_id);
create index service_imports_of_job on service_imports (job_id);
create index service_imports_by_age on service_imports (at);
call guard('service_imports', 'select, insert, update');
create policy of_its_starter on service_imports using (user_id = actor_user() and org_id = actor_org())
  with check (user_id = actor_user() and org_id = actor_org());
