-- Whom matters are about is found without reading the claims that name them.
DROP INDEX claim_by_object;
CREATE INDEX claim_by_object ON claim (
    object, predicate, gone, polarity, subject_kind, subject, id);
