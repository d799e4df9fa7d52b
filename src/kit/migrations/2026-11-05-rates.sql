-- Tries at something that can be guessed, by keyed hash of who tries and at what.
create table rate_limits (
  key          bytea primary key,
  tries        integer not null,
  since        timestamptz not null,
  closed_until timestamptz
);
create index rate_limits_by_age on rate_limits (since);
call guard('rate_limits', '');
