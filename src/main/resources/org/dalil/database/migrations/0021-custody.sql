ALTER TABLE evidence_item ADD COLUMN (
    received_at timestamp(6) with time zone,
    received_from uuid,
    received_from_words varchar,
    received_how varchar,
    captured_verbatim varchar,
    captured_edtf varchar,
    captured_basis varchar,
    captured_relative varchar,
    captured_earliest bigint,
    captured_latest bigint,
    captured_sort bigint DEFAULT 9223372036854775807 NOT NULL,
    working_copy_of uuid,
    evidentiary boolean DEFAULT false NOT NULL);
