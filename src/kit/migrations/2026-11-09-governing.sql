-- Does the actor act for the city's own administration? Partners work in a city; the administration governs it.
create function actor_governs(city text) returns boolean stable parallel safe language sql
  return current_setting('mudun.kind', true) = 'city' and city = any (string_to_array(current_setting('mudun.cities', true), ','));
