CREATE TABLE source_citation (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    source uuid NOT NULL,
    cited uuid NOT NULL,
    passage uuid,
    note varchar);
CREATE INDEX source_citation_by_source ON source_citation (source);
CREATE INDEX source_citation_by_cited ON source_citation (cited);
