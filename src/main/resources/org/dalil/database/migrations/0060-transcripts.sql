-- What is heard in a recording, as segments of time with layers of words, and who heard what of it.
CREATE TABLE transcript (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    source uuid NOT NULL,
    item uuid,
    title varchar NOT NULL,
    language varchar,
    kind varchar NOT NULL,
    status varchar NOT NULL,
    transcriber varchar,
    checked_by varchar,
    second_of uuid,
    note varchar);
CREATE INDEX transcript_by_source ON transcript (source);
CREATE INDEX transcript_by_item ON transcript (item);
CREATE INDEX transcript_by_second_of ON transcript (second_of);

CREATE TABLE speaker (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    transcript uuid NOT NULL,
    label varchar NOT NULL,
    name varchar,
    agent uuid,
    role varchar NOT NULL,
    position bigint NOT NULL);
CREATE INDEX speaker_by_transcript ON speaker (transcript);
CREATE INDEX speaker_by_agent ON speaker (agent);

CREATE TABLE segment (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    transcript uuid NOT NULL,
    order_key varchar NOT NULL,
    start_ms bigint,
    end_ms bigint,
    speaker uuid,
    turn boolean NOT NULL,
    flag varchar,
    flag_note varchar);
CREATE INDEX segment_by_transcript ON segment (transcript);

CREATE TABLE wording (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    segment uuid NOT NULL,
    layer varchar NOT NULL,
    language varchar,
    words varchar NOT NULL,
    times varchar);
CREATE INDEX wording_by_segment ON wording (segment);

CREATE TABLE heard (
    id uuid PRIMARY KEY,
    made_at timestamp(6) with time zone NOT NULL,
    made_by varchar NOT NULL,
    stamp varchar NOT NULL,
    changed varchar,
    gone boolean DEFAULT false NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    item uuid NOT NULL,
    from_ms bigint NOT NULL,
    to_ms bigint NOT NULL,
    who varchar NOT NULL,
    heard_at timestamp(6) with time zone NOT NULL,
    speed_percent bigint NOT NULL);
CREATE INDEX heard_by_item ON heard (item);
