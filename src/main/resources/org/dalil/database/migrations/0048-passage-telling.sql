ALTER TABLE passage ADD COLUMN (
    speaker varchar,
    language varchar,
    translation_of uuid,
    note varchar);
CREATE INDEX passage_by_translation_of ON passage (translation_of);
