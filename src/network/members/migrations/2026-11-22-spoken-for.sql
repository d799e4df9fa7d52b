-- An association works in a city; it neither signs for it nor names its focal points.
drop policy signed_by_its_leader on network_cities;
create policy signed_by_its_leader on network_cities for update using (actor_governs(city_id) and actor_is('leader'))
  with check (signed_by = actor_user());
drop policy named_by_the_city on focal_points;
create policy named_by_the_city on focal_points for insert
  with check (org_id = actor_org() and actor_governs(city_id) and (actor_is('leader') or actor_is('administrator') or actor_is('focal_point')));
drop policy released_by_the_city on focal_points;
create policy released_by_the_city on focal_points for delete
  using (org_id = actor_org() and actor_governs(city_id) and (actor_is('leader') or actor_is('administrator') or actor_is('focal_point')));
