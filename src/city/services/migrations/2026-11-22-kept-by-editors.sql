-- What the finder looks up is put there by those who keep the directory, and what residents say is read by them alone.
create procedure guard_index(tab regclass) language plpgsql as $$
declare keeps text := '((org_id = actor_org() or actor_governs(city_id)) and (actor_is(''editor'') or actor_is(''coordinator''))) or service_id = actor_pass()';
begin
  execute format('drop policy put_by_its_organisation on %s', tab);
  execute format('drop policy taken_by_its_organisation on %s', tab);
  execute format('create policy put_by_its_keepers on %s for insert with check (%s)', tab, keeps);
  execute format('create policy taken_by_its_keepers on %s for delete using (%s)', tab, keeps);
end $$;
call guard_index('service_themes');
call guard_index('service_languages');
call guard_index('service_words');
drop procedure guard_index;

drop policy of_its_organisation on service_feedback;
drop policy of_its_city on service_feedback;
create policy read_by_its_organisation on service_feedback for select using (org_id = actor_org() and (actor_is('editor') or actor_is('coordinator')));
create policy read_by_its_city on service_feedback for select using (actor_governs(city_id) and (actor_is('editor') or actor_is('coordinator')));
