-- At which second of a transcript somebody stopped and asked a colleague to go on, and who did.
CREATE TABLE handover (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    transcript uuid NOT NULL,
    segment uuid,
    layer varchar,
    language varchar,
    caret bigint NOT NULL,
    at_ms bigint,
    note varchar,
    by_whom varchar NOT NULL,
    to_whom varchar,
    handed_at timestamp(6) with time zone NOT NULL);
CREATE INDEX handover_by_transcript ON handover (transcript);

CREATE TABLE takeover (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    handover uuid NOT NULL,
    by_whom varchar NOT NULL,
    taken_at timestamp(6) with time zone NOT NULL);
CREATE INDEX takeover_by_handover ON takeover (handover);
