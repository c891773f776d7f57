ALTER TABLE claim ADD COLUMN (
    polarity varchar DEFAULT 'affirmed' NOT NULL,
    hedge varchar,
    subject_kind varchar,
    subject uuid,
    predicate varchar,
    predicate_label varchar,
    predicate_language varchar,
    predicate_list varchar,
    object_kind varchar,
    object uuid,
    object_text varchar,
    place_words varchar,
    scope varchar,
    exculpatory boolean DEFAULT false NOT NULL,
    as_of_verbatim varchar,
    as_of_edtf varchar,
    as_of_basis varchar,
    as_of_relative varchar,
    as_of_earliest bigint,
    as_of_latest bigint,
    as_of_sort bigint DEFAULT 9223372036854775807 NOT NULL,
    quantity_verbatim varchar,
    quantity_kind varchar,
    quantity_exact varchar,
    quantity_min varchar,
    quantity_max varchar,
    quantity_denominator varchar,
    quantity_interpretation boolean,
    quantity_over_whole boolean,
    quantity_unit varchar,
    quantity_population varchar,
    quantity_direction varchar,
    quantity_period_verbatim varchar,
    quantity_period_edtf varchar,
    quantity_period_basis varchar,
    quantity_period_relative varchar,
    quantity_period_earliest bigint,
    quantity_period_latest bigint,
    quantity_period_sort bigint DEFAULT 9223372036854775807 NOT NULL);
CREATE INDEX claim_by_subject ON claim (subject, predicate);
CREATE INDEX claim_by_object ON claim (object);

ALTER TABLE attribution ADD COLUMN (
    certainty varchar);

ALTER TABLE concern ADD COLUMN (
    role_label varchar,
    role_language varchar,
    role_list varchar);

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
