-- Who is who, and for whom they act. A request reaches memberships and invitations; how people prove who they are
-- (credentials, factors, sessions) is for the background role alone, and so is every secret.

-- Somebody works for an organisation, in these roles. A person may work for several, and act for one at a time.
create table memberships (
  id       uuid primary key default new_id(),
  user_id  uuid not null references users,
  org_id   uuid not null references organisations,
  roles    text[] not null check (cardinality(roles) > 0 and roles <@ array[
             'case_worker', 'coordinator', 'leader', 'editor', 'focal_point',
             'hub_officer', 'national_officer', 'administrator', 'auditor']),
  since    timestamptz not null default mudun_now(),
  ended_at timestamptz
);
create unique index one_membership_at_a_time on memberships (user_id, org_id) where ended_at is null;
create index memberships_of_org on memberships (org_id, since);
call guard('memberships', 'select, update');
create policy own on memberships for select using (user_id = actor_user());
create policy of_its_organisation on memberships for select using (org_id = actor_org());
create policy kept_by_administrator on memberships for update using (org_id = actor_org() and actor_is('administrator'));

-- How an account is opened. The e-mail address stands here as a keyed hash to find it and sealed to write to it, never in clear.
create table credentials (
  user_id       uuid primary key references users,
  email_hash    bytea not null unique,
  email_sealed  bytea not null,
  password_hash text, -- none: single sign-on or passkey only
  changed_at    timestamptz not null default mudun_now(),
  wants_news    boolean not null default true, -- letters that say how many notices wait
  news_at       timestamptz                    -- the last of them
);
call guard('credentials', '');

-- An authenticator app. Before `confirmed_at` it counts for nothing; `last_step` keeps a code from being used twice.
create table totp_secrets (
  id           uuid primary key default new_id(),
  user_id      uuid not null references users,
  sealed       bytea not null,
  last_step    integer not null default 0,
  confirmed_at timestamptz
);
create unique index one_app_in_use on totp_secrets (user_id) where confirmed_at is not null;
create unique index one_app_on_trial on totp_secrets (user_id) where confirmed_at is null;
create index totp_secrets_of_user on totp_secrets (user_id);
call guard('totp_secrets', '');

create table passkeys (
  id           text primary key, -- of the credential, base64url, made by the device
  user_id      uuid not null references users,
  public_key   bytea not null,
  counter      bigint not null default 0,
  transports   text[] not null default '{}',
  label        text not null,
  created_at   timestamptz not null default mudun_now(),
  last_used_at timestamptz
);
create index passkeys_of_user on passkeys (user_id);
call guard('passkeys', '');

create table recovery_codes (
  user_id uuid not null references users,
  hash    bytea not null,
  used_at timestamptz,
  primary key (user_id, hash)
);
call guard('recovery_codes', '');

-- A signed-in browser, acting for one organisation. No address is kept, and the device only as «Firefox, Linux».
create table sessions (
  id           uuid primary key default new_id(),
  token_hash   bytea not null unique,
  user_id      uuid not null references users,
  org_id       uuid references organisations,
  bound_org_id uuid references organisations, -- entered by its single sign-on: acts for it alone
  entry        text not null check (entry in ('password', 'passkey', 'single_sign_on', 'cast')),
  device       text not null,
  created_at   timestamptz not null default mudun_now(),
  last_seen_at timestamptz not null default mudun_now(),
  expires_at   timestamptz not null,
  fresh_at     timestamptz not null default mudun_now(), -- when they last showed that it is them
  proven_at    timestamptz                               -- when the second factor was shown
);
create index sessions_of_user on sessions (user_id);
create index sessions_of_org on sessions (org_id);
create index sessions_bound_to_org on sessions (bound_org_id);
create index sessions_by_end on sessions (expires_at);
call guard('sessions', '');

-- A browser that somebody has signed in from before. It is not warned about, and is not kept out by others' wrong passwords.
create table known_devices (
  user_id    uuid not null references users,
  token_hash bytea not null,
  seen_at    timestamptz not null default mudun_now(),
  primary key (user_id, token_hash)
);
call guard('known_devices', '');

-- Things that work once and soon expire: links to a new password, the challenges of passkeys, ways to single sign-on and back.
create table one_time (
  token_hash bytea primary key,
  purpose    text not null check (purpose in ('password', 'passkey', 'single_sign_on')),
  user_id    uuid references users,
  data       jsonb not null default '{}',
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index one_time_of_user on one_time (user_id);
create index one_time_by_end on one_time (expires_at);
call guard('one_time', '');

create table invitations (
  id           uuid primary key default new_id(),
  org_id       uuid not null references organisations,
  invited_by   uuid references users,
  token_hash   bytea not null unique,
  email_hash   bytea not null,
  email_sealed bytea not null,
  roles        text[] not null check (cardinality(roles) > 0 and roles <@ array[
                 'case_worker', 'coordinator', 'leader', 'editor', 'focal_point',
                 'hub_officer', 'national_officer', 'administrator', 'auditor']),
  lang         text not null check (lang in ('ar', 'fr', 'en')),
  created_at   timestamptz not null default mudun_now(),
  expires_at   timestamptz not null,
  used_at      timestamptz,
  revoked_at   timestamptz
);
create index invitations_of_org on invitations (org_id, created_at);
create index invitations_of_inviter on invitations (invited_by);
create unique index one_invitation_at_a_time on invitations (org_id, email_hash) where used_at is null and revoked_at is null;
call guard('invitations', 'select, insert, update');
create policy of_its_organisation on invitations using (org_id = actor_org() and actor_is('administrator'))
  with check (org_id = actor_org() and actor_is('administrator'));

-- Which version of the terms of use and code of conduct somebody has accepted.
create table accepted_terms (
  user_id uuid not null references users,
  version text not null,
  at      timestamptz not null default mudun_now(),
  primary key (user_id, version)
);
call guard('accepted_terms', 'select');
create policy own on accepted_terms for select using (user_id = actor_user());

-- An organisation's own directory of people (OpenID Connect).
create table sso_providers (
  id            uuid primary key default new_id(),
  org_id        uuid not null references organisations,
  label         text not null,
  issuer        text not null,
  client_id     text not null,
  secret_sealed bytea not null,
  -- Which `amr` or `acr` values of the provider stand for a second factor; none: Mudun asks for its own.
  strong        text[] not null default '{}',
  created_at    timestamptz not null default mudun_now(),
  closed_at     timestamptz
);
create index sso_providers_of_org on sso_providers (org_id);
call guard('sso_providers', '');

create table sso_links (
  provider_id uuid not null references sso_providers,
  subject     text not null,
  user_id     uuid not null references users,
  linked_at   timestamptz not null default mudun_now(),
  primary key (provider_id, subject)
);
create index sso_links_of_user on sso_links (user_id);
call guard('sso_links', '');

-- What programs carry instead of a session. A token never reaches further than the member who made it reaches today.
create table api_tokens (
  id           uuid primary key default new_id(),
  token_hash   bytea not null unique,
  user_id      uuid not null references users,
  org_id       uuid not null references organisations,
  label        text not null,
  roles        text[] not null check (cardinality(roles) > 0 and roles <@ array[
                 'case_worker', 'coordinator', 'leader', 'editor', 'focal_point',
                 'hub_officer', 'national_officer', 'administrator', 'auditor']),
  scopes       text[] not null check (cardinality(scopes) > 0),
  created_at   timestamptz not null default mudun_now(),
  expires_at   timestamptz not null,
  last_used_at timestamptz,
  revoked_at   timestamptz
);
create index api_tokens_of_user on api_tokens (user_id);
create index api_tokens_of_org on api_tokens (org_id);
call guard('api_tokens', '');

-- The cast of the demonstration network: whom a visitor of the demonstration may enter as. Empty everywhere else.
create table cast_members (
  handle  text primary key check (handle ~ '^[a-z][a-z0-9-]*$'),
  user_id uuid not null references users,
  org_id  uuid not null references organisations,
  line    jsonb not null, -- «Case worker in La Marsa»
  rank    integer not null default 0
);
create index cast_members_of_user on cast_members (user_id);
create index cast_members_of_org on cast_members (org_id);
comment on column cast_members.line is 'type: Text';
call guard('cast_members', '');
