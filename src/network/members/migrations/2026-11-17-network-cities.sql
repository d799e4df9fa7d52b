-- A network's row is looked up by both columns of its reference.
create index network_cities_of_network on network_cities (network_id, hub_org_id);
