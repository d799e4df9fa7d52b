-- The data keys of organisations, each wrapped by a master key that is kept outside the database. A reference table.
-- The nil uuid stands for the house itself (what belongs to no organisation: second factors, letters on their way).
create table org_keys (
  org_id     uuid not null,                -- no foreign key: a destroyed key outlives its organisation
  version    integer not null check (version between 1 and 65535),
  wrapped    bytea check (length(wrapped) = 60), -- null: destroyed, and what it sealed is unreadable for ever
  master_id  text not null,
  created_at timestamptz not null default clock_timestamp(),
  retired_at timestamptz,                  -- opens still, seals no more
  tokens_at  timestamptz,                  -- since then what is searched for is made with this one, too …
  alone_at   timestamptz,                  -- … and since then with no older one
  primary key (org_id, version)
);
create index org_keys_of_master on org_keys (master_id);
call guard('org_keys', '');
