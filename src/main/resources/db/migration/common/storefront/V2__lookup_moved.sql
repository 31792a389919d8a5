-- Counted in address_limit now, for all pages together. Nothing in it is needed longer than a quarter of an hour.
DROP TABLE lookup;
