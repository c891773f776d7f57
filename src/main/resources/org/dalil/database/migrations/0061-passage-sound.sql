-- Where in a recording the words of a passage are heard, and which segments a kept transcript holds where.
ALTER TABLE passage ADD COLUMN (
    start_ms bigint,
    end_ms bigint,
    segment uuid);
CREATE INDEX passage_by_segment ON passage (segment);
ALTER TABLE text_version ADD COLUMN segments varchar;
