-- How far what an organisation finds people by is made anew after its key was changed: whoever goes on starts after the last.
create table reindexings (
  org_id  uuid not null references organisations,
  what    text not null check (what in ('people', 'openings')),
  version integer not null,             -- of the key that they are made with
  after   uuid,
  done    integer not null default 0,
  primary key (org_id, what)
);
call guard('reindexings', '');
