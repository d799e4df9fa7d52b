-- An administrator changes what a colleague may do and until when; never whose membership it is.
revoke update on memberships from mudun_request;
grant update (roles, ended_at) on memberships to mudun_request;
