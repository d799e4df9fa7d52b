-- Counters counted again from the records, and which of them were not the same.
create table recounts (
  city_id   text not null references cities,
  id        uuid not null default new_id(),
  at        timestamptz not null default mudun_now(),
  counted   text[] not null,                   -- the counters that can be recounted
  differing text[] not null,                   -- those of them that came out otherwise
  faults    jsonb not null default '[]',       -- [{name, month, theme, kept, found}]: small numbers, for the background alone
  primary key (city_id, id)
);
call guard('recounts', 'select (city_id, id, at, counted, differing)');
create policy read_in_the_city on recounts for select using (actor_in(city_id) or actor_is('hub_officer') or actor_is('national_officer'));

-- Figures of a period as they were said on a day. The text is what was hashed, and never changes.
create table frozen_figures (
  city_id     text not null references cities,
  id          uuid not null default new_id(),
  at          timestamptz not null default mudun_now(),
  period      text not null check (period ~ '^20\d\d(-(Q[1-4]|(0[1-9]|1[0-2])))?$'),
  over        boolean not null,                -- the period was over: only then may it be published
  org_id      uuid not null default actor_org() references organisations,
  user_id     uuid not null default actor_user() references users,
  content     text not null,                   -- canonical JSON
  fingerprint text not null check (fingerprint = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  published   boolean not null default false check (over or not published),
  primary key (city_id, id)
);
create index frozen_of_org on frozen_figures (org_id);
create index frozen_of_user on frozen_figures (user_id);
call guard('frozen_figures', 'select, insert, update (published)');
revoke update, delete on frozen_figures from mudun_app;
create policy open_once_published on frozen_figures for select using (published);
create policy read_in_the_city on frozen_figures for select using (actor_in(city_id) or actor_is('hub_officer') or actor_is('national_officer'));
create policy frozen_by_its_city on frozen_figures for insert
  with check (org_id = actor_org() and user_id = actor_user() and actor_governs(city_id) and (actor_is('coordinator') or actor_is('leader')));
create policy published_by_its_city on frozen_figures for update
  using (actor_governs(city_id) and (actor_is('coordinator') or actor_is('leader')));
