-- Policies ask these of every row. A place in a string is found sooner than an array is made, and `<> 0` tells the
-- planner what is true: that hardly a row fails. The settings begin and end with a comma.
create or replace function actor_is(role text) returns boolean stable parallel safe language sql
  return strpos(current_setting('mudun.roles', true), ',' || role || ',') <> 0;
create or replace function actor_in(city text) returns boolean stable parallel safe language sql
  return strpos(current_setting('mudun.cities', true), ',' || city || ',') <> 0;
create or replace function actor_governs(city text) returns boolean stable parallel safe language sql
  return current_setting('mudun.kind', true) = 'city' and actor_in(city);
