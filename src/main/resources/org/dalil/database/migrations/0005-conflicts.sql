CREATE TABLE conflict (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    question varchar NOT NULL,
    state varchar NOT NULL,
    resolution varchar,
    shown boolean NOT NULL,
    search_key varchar NOT NULL,
    rank bigint NOT NULL);
CREATE INDEX conflict_by_rank ON conflict (gone, rank, search_key, id);

CREATE TABLE conflict_position (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    conflict uuid NOT NULL,
    claim uuid NOT NULL,
    side bigint NOT NULL);
CREATE INDEX conflict_position_by_conflict ON conflict_position (conflict);
CREATE INDEX conflict_position_by_claim ON conflict_position (claim);
