-- Administrators confirm an erasure; case workers alone, who know the person, ask for it.
drop policy own on erasures;
create policy seen_by_who_decides on erasures for select using (org_id = actor_org() and (actor_reaches_people() or actor_is('administrator')));
create policy asked_by_case_workers on erasures for insert with check (org_id = actor_org() and actor_reaches_people());
create policy decided_by_a_second on erasures for update using (org_id = actor_org() and (actor_reaches_people() or actor_is('administrator')));
