-- A page of a rare type or factuality must not walk through all the others.
create index event_by_type on event (type, sort_day, id);
create index event_by_factuality on event (factuality, sort_day, id);
