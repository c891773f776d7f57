-- Which marked words are covered in whatever leaves the casefile, and why.
CREATE TABLE redaction (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    passage uuid NOT NULL,
    reason varchar NOT NULL,
    stand_in varchar);
CREATE INDEX redaction_by_passage ON redaction (passage);
