-- Remarks on a text are for those who reach the text; and a practice is taken up by a city's own administration.
drop policy read_by_both_sides on practice_comments;
drop policy written_by_both_sides on practice_comments;
drop policy settled_by_both_sides on practice_comments;
create policy read_by_its_organisation on practice_comments for select
  using (org_id = actor_org() and (actor_is('editor') or actor_is('focal_point') or actor_is('leader') or actor_is('coordinator')));
create policy read_by_the_hub on practice_comments for select using (hub_org_id = actor_org() and actor_is('hub_officer'));
create policy written_by_its_authors on practice_comments for insert
  with check (by_org_id = actor_org() and user_id = actor_user() and org_id = actor_org() and (actor_is('editor') or actor_is('focal_point')));
create policy written_by_the_hub on practice_comments for insert
  with check (by_org_id = actor_org() and user_id = actor_user() and hub_org_id = actor_org() and actor_is('hub_officer'));
create policy settled_by_its_authors on practice_comments for update using (org_id = actor_org() and (actor_is('editor') or actor_is('focal_point')));
create policy settled_by_the_hub on practice_comments for update using (hub_org_id = actor_org() and actor_is('hub_officer'));

drop policy begun_by_the_city on adoptions;
create policy begun_by_the_city on adoptions for insert
  with check (org_id = actor_org() and actor_governs(city_id) and (actor_is('focal_point') or actor_is('leader') or actor_is('editor')));
