CREATE TABLE working_case (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    title varchar NOT NULL,
    code varchar,
    summary varchar,
    status varchar NOT NULL,
    status_label varchar,
    status_language varchar,
    status_list varchar,
    priority varchar NOT NULL,
    priority_label varchar,
    priority_language varchar,
    priority_list varchar,
    tags varchar,
    team varchar,
    rank bigint NOT NULL,
    search_key varchar NOT NULL,
    sort_key varchar NOT NULL);
CREATE INDEX working_case_by_rank ON working_case (gone, rank, sort_key, id);

CREATE TABLE case_item (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    of_case uuid NOT NULL,
    target_kind varchar NOT NULL,
    target uuid NOT NULL);
CREATE INDEX case_item_by_case ON case_item (of_case, gone, id, target_kind, target);
CREATE INDEX case_item_by_target ON case_item (target, of_case, gone);

CREATE TABLE case_task (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    of_case uuid NOT NULL,
    question boolean NOT NULL,
    words varchar NOT NULL,
    due_verbatim varchar,
    due_edtf varchar,
    due_basis varchar,
    due_relative varchar,
    due_earliest bigint,
    due_latest bigint,
    due_sort bigint NOT NULL,
    who varchar,
    done boolean NOT NULL);
CREATE INDEX case_task_by_case ON case_task (of_case);
