-- A search walks through thousands of tokens. Said as one equation, both halves of the policy are asked once a query: PostgreSQL
-- sees that they are the organisation that the query names, or that nothing is to be found.
create function actor_org_of_people() returns uuid stable parallel safe language sql return case when actor_reaches_people() then actor_org() end;
alter policy own on person_tokens using (org_id = actor_org_of_people());
