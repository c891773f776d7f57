-- Which claims speak for or against which element of a breach, as people hold it.
CREATE TABLE element_finding (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    claim uuid NOT NULL,
    element varchar NOT NULL,
    element_label varchar,
    element_language varchar,
    element_list varchar,
    stance varchar NOT NULL,
    about uuid,
    note varchar);
CREATE INDEX element_finding_by_claim ON element_finding (claim);
CREATE INDEX element_finding_by_about ON element_finding (about);
