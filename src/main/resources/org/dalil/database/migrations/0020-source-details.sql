ALTER TABLE source ADD COLUMN (
    other_titles varchar,
    series varchar,
    issue varchar,
    symbol varchar,
    published_place varchar,
    published_openly boolean DEFAULT false NOT NULL,
    furniture varchar,
    accessed_verbatim varchar,
    accessed_edtf varchar,
    accessed_basis varchar,
    accessed_relative varchar,
    accessed_earliest bigint,
    accessed_latest bigint,
    accessed_sort bigint DEFAULT 9223372036854775807 NOT NULL);
CREATE INDEX claim_by_when_relative ON claim (when_relative);
CREATE INDEX claim_by_as_of_relative ON claim (as_of_relative);
