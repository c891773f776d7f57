CREATE TABLE grade (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    target_kind varchar NOT NULL,
    target uuid NOT NULL,
    scale varchar NOT NULL,
    grade_value varchar NOT NULL,
    grade_value_label varchar,
    grade_value_language varchar,
    grade_value_list varchar,
    reason varchar NOT NULL);
CREATE INDEX grade_by_target ON grade (target);
