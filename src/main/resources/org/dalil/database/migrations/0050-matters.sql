CREATE TABLE deed (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    title varchar NOT NULL,
    within_kind varchar,
    within uuid,
    search_key varchar NOT NULL,
    sort_key varchar NOT NULL);
CREATE INDEX deed_by_within ON deed (within);

CREATE TABLE involvement (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    title varchar NOT NULL,
    within_kind varchar,
    within uuid,
    search_key varchar NOT NULL,
    sort_key varchar NOT NULL);
CREATE INDEX involvement_by_within ON involvement (within);

CREATE TABLE medical_finding (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    title varchar NOT NULL,
    within_kind varchar,
    within uuid,
    search_key varchar NOT NULL,
    sort_key varchar NOT NULL);
CREATE INDEX medical_finding_by_within ON medical_finding (within);

CREATE TABLE intervention (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    title varchar NOT NULL,
    within_kind varchar,
    within uuid,
    search_key varchar NOT NULL,
    sort_key varchar NOT NULL);
CREATE INDEX intervention_by_within ON intervention (within);

CREATE TABLE protection (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    title varchar NOT NULL,
    within_kind varchar,
    within uuid,
    search_key varchar NOT NULL,
    sort_key varchar NOT NULL);
CREATE INDEX protection_by_within ON protection (within);

CREATE TABLE extradition_request (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    title varchar NOT NULL,
    within_kind varchar,
    within uuid,
    search_key varchar NOT NULL,
    sort_key varchar NOT NULL);
CREATE INDEX extradition_request_by_within ON extradition_request (within);

CREATE TABLE proceeding (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    title varchar NOT NULL,
    within_kind varchar,
    within uuid,
    search_key varchar NOT NULL,
    sort_key varchar NOT NULL);
CREATE INDEX proceeding_by_within ON proceeding (within);

CREATE TABLE legal_step (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    title varchar NOT NULL,
    within_kind varchar,
    within uuid,
    search_key varchar NOT NULL,
    sort_key varchar NOT NULL);
CREATE INDEX legal_step_by_within ON legal_step (within);

CREATE TABLE interim_measure (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    title varchar NOT NULL,
    within_kind varchar,
    within uuid,
    search_key varchar NOT NULL,
    sort_key varchar NOT NULL);
CREATE INDEX interim_measure_by_within ON interim_measure (within);

CREATE TABLE assurance (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    title varchar NOT NULL,
    within_kind varchar,
    within uuid,
    search_key varchar NOT NULL,
    sort_key varchar NOT NULL);
CREATE INDEX assurance_by_within ON assurance (within);
