-- Files that people sent. The content lies sealed on a shelf outside the database, under the file's id; the row holds the
-- file's own key. Where the row is gone, the content can no longer be read, wherever a copy of it may lie.
create table files (
  scope        text not null,              -- the city, or 'network'
  id           uuid not null default new_id(),
  org_id       uuid not null default actor_org() references organisations,
  other_org_id uuid references organisations, -- the other side, who reads it too
  subject_kind text not null check (subject_kind ~ '^[a-z_]+$'),
  subject_id   uuid not null,
  personal     boolean not null default true, -- tells of a person: for those alone who reach people
  public       boolean not null default false check (not (public and personal)),
  type         text not null,
  bytes        integer not null,
  sealed       bytea not null,             -- {name, sha256, key}: a name may tell whose paper it is
  created_by   uuid default actor_user() references users, -- null: a partner by link, or a resident by code
  created_at   timestamptz not null default mudun_now(),
  primary key (scope, id)
);
create index files_of_subject on files (scope, subject_id, id);
create index files_of_org on files (org_id, id);
create index files_of_other_org on files (other_org_id, id);
create index files_of_user on files (created_by);
create index files_by_id on files (id);

call guard('files', 'select, insert, delete, update (other_org_id)');
create policy open_to_all on files for select using (public);
create policy seen_by_both_sides on files for select
  using ((org_id = actor_org() or other_org_id = actor_org()) and (not personal or actor_reaches_people()));
create policy kept_for_ones_organisation on files for insert
  with check (org_id = actor_org() and (not personal or actor_reaches_people()));
create policy sent_with_a_pass on files for insert with check (subject_id = actor_pass() and not public);
create policy shared_by_its_organisation on files for update
  using (org_id = actor_org() and (not personal or actor_reaches_people()));
create policy removed_by_its_organisation on files for delete
  using (org_id = actor_org() and (not personal or actor_reaches_people()));
