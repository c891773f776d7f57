CREATE TABLE table_mapping (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    title varchar NOT NULL,
    columns varchar NOT NULL,
    uses varchar NOT NULL);
