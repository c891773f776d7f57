-- A tree of codes, and which words each was given to.
CREATE TABLE code (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    name varchar NOT NULL,
    colour varchar,
    parent uuid,
    codable boolean NOT NULL,
    memo varchar,
    sort_key varchar NOT NULL);
CREATE INDEX code_by_parent ON code (parent);

CREATE TABLE coding (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    passage uuid NOT NULL,
    code uuid NOT NULL,
    memo varchar);
CREATE INDEX coding_by_passage ON coding (passage);
CREATE INDEX coding_by_code ON coding (code);
