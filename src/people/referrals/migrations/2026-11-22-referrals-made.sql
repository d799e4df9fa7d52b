-- A referral is made by case workers of its sender. Its receiver, a coordinator and whoever holds its link move it on; none of them makes one.
drop policy of_the_sender on referrals;
drop policy of_the_receiver on referrals;
drop policy by_link_or_code on referrals;
create policy seen_by_the_sender on referrals for select using (from_org_id = actor_org() and (actor_reaches_people() or actor_is('coordinator')));
create policy moved_by_the_sender on referrals for update using (from_org_id = actor_org() and (actor_reaches_people() or actor_is('coordinator')));
create policy made_by_the_sender on referrals for insert with check (from_org_id = actor_org() and actor_reaches_people());
create policy seen_by_the_receiver on referrals for select
  using (to_org_id = actor_org() and status <> 'draft' and (actor_reaches_people() or actor_is('coordinator')));
create policy moved_by_the_receiver on referrals for update
  using (to_org_id = actor_org() and status <> 'draft' and (actor_reaches_people() or actor_is('coordinator')));
create policy seen_by_link_or_code on referrals for select using (id = actor_pass() and status <> 'draft');
create policy moved_by_link_or_code on referrals for update using (id = actor_pass() and status <> 'draft');
