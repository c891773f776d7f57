ALTER TABLE agent ADD COLUMN (
    code_name varchar);

ALTER TABLE name_form ADD COLUMN (
    script varchar,
    family varchar,
    given varchar,
    patronymic varchar,
    passage uuid,
    name_kind_label varchar,
    name_kind_language varchar,
    name_kind_list varchar);

ALTER TABLE membership ALTER COLUMN member DROP NOT NULL;
ALTER TABLE membership ADD COLUMN (
    counted bigint,
    claim uuid,
    from_verbatim varchar,
    from_edtf varchar,
    from_basis varchar,
    from_relative varchar,
    from_earliest bigint,
    from_latest bigint,
    from_sort bigint DEFAULT 9223372036854775807 NOT NULL,
    to_verbatim varchar,
    to_edtf varchar,
    to_basis varchar,
    to_relative varchar,
    to_earliest bigint,
    to_latest bigint,
    to_sort bigint DEFAULT 9223372036854775807 NOT NULL);

CREATE TABLE relation (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    from_agent uuid NOT NULL,
    to_agent uuid NOT NULL,
    relation varchar NOT NULL,
    relation_label varchar,
    relation_language varchar,
    relation_list varchar,
    claim uuid,
    note varchar);
CREATE INDEX relation_by_from ON relation (from_agent);
CREATE INDEX relation_by_to ON relation (to_agent);

CREATE TABLE post (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    person uuid NOT NULL,
    organisation uuid,
    title varchar NOT NULL,
    from_verbatim varchar,
    from_edtf varchar,
    from_basis varchar,
    from_relative varchar,
    from_earliest bigint,
    from_latest bigint,
    from_sort bigint DEFAULT 9223372036854775807 NOT NULL,
    to_verbatim varchar,
    to_edtf varchar,
    to_basis varchar,
    to_relative varchar,
    to_earliest bigint,
    to_latest bigint,
    to_sort bigint DEFAULT 9223372036854775807 NOT NULL,
    claim uuid);
CREATE INDEX post_by_person ON post (person);
CREATE INDEX post_by_organisation ON post (organisation);

CREATE TABLE identity_decision (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    a uuid NOT NULL,
    b uuid NOT NULL,
    verdict varchar NOT NULL,
    score bigint,
    reasons varchar);
CREATE INDEX identity_decision_by_a ON identity_decision (a);
CREATE INDEX identity_decision_by_b ON identity_decision (b);

CREATE TABLE protected_identity (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    agent uuid NOT NULL,
    sealed varchar NOT NULL,
    opened bigint NOT NULL);
CREATE INDEX protected_identity_by_agent ON protected_identity (agent);
