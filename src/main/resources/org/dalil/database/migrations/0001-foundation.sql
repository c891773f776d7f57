CREATE TABLE act (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    name_key varchar NOT NULL,
    name_args varchar NOT NULL,
    at timestamp(6) with time zone NOT NULL,
    by_whom varchar NOT NULL,
    stamp varchar NOT NULL,
    role varchar NOT NULL,
    target uuid,
    undone boolean NOT NULL,
    journal bigint NOT NULL);
CREATE INDEX act_by_stamp ON act (stamp);
CREATE INDEX act_by_journal ON act (journal);

CREATE TABLE change (
    act bigint NOT NULL,
    position integer NOT NULL,
    kind varchar NOT NULL,
    ref uuid NOT NULL,
    field varchar NOT NULL,
    before varchar,
    after varchar,
    PRIMARY KEY (act, position));
CREATE INDEX change_by_ref ON change (ref);

CREATE TABLE field_stamp (
    ref uuid NOT NULL,
    field varchar NOT NULL,
    stamp varchar NOT NULL,
    PRIMARY KEY (ref, field));

CREATE TABLE setting (
    name varchar PRIMARY KEY,
    value_text varchar NOT NULL);

CREATE TABLE agent (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    kind varchar NOT NULL,
    label varchar NOT NULL,
    description varchar,
    identity_known boolean NOT NULL,
    search_key varchar NOT NULL,
    sort_key varchar NOT NULL);
CREATE INDEX agent_by_sort ON agent (gone, sort_key, id);

CREATE TABLE name_form (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    agent uuid NOT NULL,
    name varchar NOT NULL,
    language varchar,
    name_kind varchar NOT NULL,
    search_key varchar NOT NULL);
CREATE INDEX name_form_by_agent ON name_form (agent);

CREATE TABLE membership (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    group_agent uuid NOT NULL,
    member uuid NOT NULL,
    position bigint NOT NULL,
    attribute varchar);
CREATE INDEX membership_by_group ON membership (group_agent);
CREATE INDEX membership_by_member ON membership (member);

CREATE TABLE place (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    name varchar NOT NULL,
    precision varchar NOT NULL,
    country varchar,
    description varchar,
    search_key varchar NOT NULL,
    sort_key varchar NOT NULL);
CREATE INDEX place_by_sort ON place (gone, sort_key, id);

CREATE TABLE source (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    kind varchar NOT NULL,
    title varchar NOT NULL,
    creator uuid,
    publisher uuid,
    published_verbatim varchar,
    published_edtf varchar,
    published_basis varchar,
    published_relative varchar,
    published_earliest bigint,
    published_latest bigint,
    published_sort bigint NOT NULL,
    language varchar,
    url varchar,
    note varchar,
    search_key varchar NOT NULL,
    sort_key varchar NOT NULL);
CREATE INDEX source_by_sort ON source (gone, sort_key, id);

CREATE TABLE evidence_item (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    source uuid NOT NULL,
    blob varchar NOT NULL,
    sha256 varchar NOT NULL,
    sha512 varchar NOT NULL,
    size bigint NOT NULL,
    media_type varchar NOT NULL,
    original_name varchar NOT NULL,
    note varchar);
CREATE INDEX evidence_item_by_source ON evidence_item (source);
CREATE INDEX evidence_item_by_sha256 ON evidence_item (sha256);

CREATE TABLE text_version (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    item uuid NOT NULL,
    engine varchar NOT NULL,
    blob varchar NOT NULL,
    sha256 varchar NOT NULL,
    length bigint NOT NULL,
    pages varchar,
    note varchar);
CREATE INDEX text_version_by_item ON text_version (item);

CREATE TABLE passage (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    source uuid NOT NULL,
    text_version uuid NOT NULL,
    start_at bigint NOT NULL,
    end_at bigint NOT NULL,
    quote varchar NOT NULL,
    prefix varchar NOT NULL,
    suffix varchar NOT NULL,
    page bigint);
CREATE INDEX passage_by_source ON passage (source);
CREATE INDEX passage_by_text ON passage (text_version);

CREATE TABLE footnote (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    source uuid NOT NULL,
    marker varchar NOT NULL,
    passage uuid,
    cited uuid,
    raw_text varchar NOT NULL,
    note varchar);
CREATE INDEX footnote_by_source ON footnote (source);
CREATE INDEX footnote_by_cited ON footnote (cited);

CREATE TABLE claim (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    number bigint NOT NULL,
    statement varchar NOT NULL,
    kind varchar NOT NULL,
    modality varchar NOT NULL,
    state varchar NOT NULL,
    supersedes uuid,
    when_verbatim varchar,
    when_edtf varchar,
    when_basis varchar,
    when_relative varchar,
    when_earliest bigint,
    when_latest bigint,
    when_sort bigint NOT NULL,
    place uuid,
    note varchar,
    search_key varchar NOT NULL);
CREATE INDEX claim_by_date ON claim (gone, when_sort, number, id);
CREATE INDEX claim_by_number ON claim (number);
CREATE INDEX claim_by_supersedes ON claim (supersedes);
CREATE INDEX claim_by_place ON claim (place);

CREATE TABLE support (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    claim uuid NOT NULL,
    passage uuid NOT NULL,
    stance varchar NOT NULL,
    position bigint NOT NULL);
CREATE INDEX support_by_claim ON support (claim);
CREATE INDEX support_by_passage ON support (passage);

CREATE TABLE attribution (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    claim uuid NOT NULL,
    position bigint NOT NULL,
    agent uuid,
    role varchar NOT NULL,
    verb varchar,
    through_source uuid,
    anonymous boolean NOT NULL);
CREATE INDEX attribution_by_claim ON attribution (claim);
CREATE INDEX attribution_by_agent ON attribution (agent);

CREATE TABLE concern (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    claim uuid NOT NULL,
    target_kind varchar NOT NULL,
    target uuid NOT NULL,
    role varchar);
CREATE INDEX concern_by_claim ON concern (claim);
CREATE INDEX concern_by_target ON concern (target);

CREATE TABLE claim_link (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    from_claim uuid NOT NULL,
    to_claim uuid NOT NULL,
    kind varchar NOT NULL,
    question varchar);
CREATE INDEX claim_link_by_from ON claim_link (from_claim);
CREATE INDEX claim_link_by_to ON claim_link (to_claim);

CREATE TABLE event (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    title varchar NOT NULL,
    when_verbatim varchar,
    when_edtf varchar,
    when_basis varchar,
    when_relative varchar,
    when_earliest bigint,
    when_latest bigint,
    when_sort bigint NOT NULL,
    place uuid,
    description varchar,
    search_key varchar NOT NULL,
    sort_key varchar NOT NULL);
CREATE INDEX event_by_date ON event (gone, when_sort, sort_key, id);
CREATE INDEX event_by_place ON event (place);
