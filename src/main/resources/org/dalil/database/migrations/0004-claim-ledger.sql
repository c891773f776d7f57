ALTER TABLE claim ADD COLUMN polarity varchar DEFAULT 'affirmed' NOT NULL;
ALTER TABLE claim ADD COLUMN hedge varchar;
ALTER TABLE claim ADD COLUMN subject_kind varchar;
ALTER TABLE claim ADD COLUMN subject uuid;
ALTER TABLE claim ADD COLUMN predicate varchar;
ALTER TABLE claim ADD COLUMN predicate_label varchar;
ALTER TABLE claim ADD COLUMN predicate_language varchar;
ALTER TABLE claim ADD COLUMN predicate_list varchar;
ALTER TABLE claim ADD COLUMN object_kind varchar;
ALTER TABLE claim ADD COLUMN object uuid;
ALTER TABLE claim ADD COLUMN object_text varchar;
ALTER TABLE claim ADD COLUMN place_words varchar;
ALTER TABLE claim ADD COLUMN scope varchar;
ALTER TABLE claim ADD COLUMN exculpatory boolean DEFAULT false NOT NULL;
ALTER TABLE claim ADD COLUMN as_of_verbatim varchar;
ALTER TABLE claim ADD COLUMN as_of_edtf varchar;
ALTER TABLE claim ADD COLUMN as_of_basis varchar;
ALTER TABLE claim ADD COLUMN as_of_relative varchar;
ALTER TABLE claim ADD COLUMN as_of_earliest bigint;
ALTER TABLE claim ADD COLUMN as_of_latest bigint;
ALTER TABLE claim ADD COLUMN as_of_sort bigint DEFAULT 9223372036854775807 NOT NULL;
CREATE INDEX claim_by_subject ON claim (subject, predicate);
CREATE INDEX claim_by_object ON claim (object);

ALTER TABLE attribution ADD COLUMN certainty varchar;

ALTER TABLE concern ADD COLUMN role_label varchar;
ALTER TABLE concern ADD COLUMN role_language varchar;
ALTER TABLE concern ADD COLUMN role_list varchar;

CREATE TABLE derivation (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    claim uuid NOT NULL,
    input uuid NOT NULL,
    position bigint NOT NULL);
CREATE INDEX derivation_by_claim ON derivation (claim);
CREATE INDEX derivation_by_input ON derivation (input);
