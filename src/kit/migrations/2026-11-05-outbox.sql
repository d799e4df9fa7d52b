-- Letters on their way, written in the transaction of the deed they tell of, and carried afterwards. To whom a letter goes
-- and its link are sealed; once it is sent they are gone.
create table outbox (
  id       uuid primary key default new_id(),
  at       timestamptz not null default now(),
  template text not null,
  lang     text check (lang in ('ar', 'fr', 'en')), -- null: in all three
  n        integer,
  sealed   bytea,                          -- {to, link}
  tries    integer not null default 0,
  next_at  timestamptz not null default now(),
  sent_at  timestamptz,
  failed   text                            -- why it was given up: a code, never an address
);
create index outbox_waiting on outbox (next_at) where sent_at is null and failed is null;
create index outbox_by_age on outbox (at);

call guard('outbox', 'insert');
create policy written_by_any on outbox for insert with check (true);
