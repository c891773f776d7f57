ALTER TABLE place ADD COLUMN (
    place_kind varchar,
    place_kind_label varchar,
    place_kind_language varchar,
    place_kind_list varchar,
    latitude bigint,
    longitude bigint,
    uncertainty bigint);
