-- Words of a transcript or text that mean somebody, somewhere or something, or that do not.
CREATE TABLE mention (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    source uuid NOT NULL,
    segment uuid,
    layer varchar,
    language varchar,
    text_version uuid,
    start_at bigint NOT NULL,
    end_at bigint NOT NULL,
    quote varchar NOT NULL,
    prefix varchar NOT NULL,
    suffix varchar NOT NULL,
    start_ms bigint,
    end_ms bigint,
    means_kind varchar,
    means uuid,
    denied_kind varchar,
    denied uuid);
CREATE INDEX mention_by_segment ON mention (segment);
CREATE INDEX mention_by_text ON mention (text_version);
CREATE INDEX mention_by_means ON mention (means);
