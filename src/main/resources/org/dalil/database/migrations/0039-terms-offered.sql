ALTER TABLE term ADD COLUMN note varchar;

CREATE TABLE term_offer (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    scheme varchar NOT NULL,
    code varchar NOT NULL,
    offered boolean NOT NULL);
CREATE INDEX term_offer_by_scheme ON term_offer (scheme);
