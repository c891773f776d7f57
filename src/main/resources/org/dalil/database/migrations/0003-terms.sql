CREATE TABLE term (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    scheme varchar NOT NULL,
    code varchar NOT NULL,
    parent varchar,
    label varchar NOT NULL,
    language varchar NOT NULL,
    retired boolean NOT NULL);
CREATE INDEX term_by_scheme ON term (scheme);
