-- Rights that went further than any deed does. What governs a city is its administration, not every partner; what an
-- organisation, a user or a city is stays as it was founded, whoever edits the rest.
revoke update on cities from mudun_request;
grant update (settings) on cities to mudun_request;
drop policy set_by_its_city on cities;
create policy set_by_its_city on cities for update using (actor_governs(id) and (actor_is('coordinator') or actor_is('editor')));

revoke update on organisations from mudun_request;
grant update (name, short_name, about, themes, languages, email, phone, settings) on organisations to mudun_request;
revoke update on users from mudun_request;
grant update (name, lang, address) on users to mudun_request;

-- Nobody signs for another organisation, and what a visitor does is public only on the record that a link opened to them.
drop policy signed_by_actor on events;
create policy signed_by_actor on events for insert
  with check (user_id is not distinct from actor_user() and org_id is not distinct from actor_org()
              and (actor_user() is not null or not public or subject = actor_pass()));

-- Where the first of two forms led is looked up behind the request: nobody lists what others sent.
revoke select on once_keys from mudun_request;
drop policy own on once_keys;
create policy written_by_the_sender on once_keys for insert with check (user_id is not distinct from actor_user());
