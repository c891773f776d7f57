ALTER TABLE claim ADD COLUMN (
    place_precision varchar,
    place_uncertainty bigint);
