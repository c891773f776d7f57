-- What claims say of somebody, how they reached us, and which source words stand in: these indices
-- have all that is asked for. Rows lie in the order in which they were made, so those of one person
-- are far apart; in the first index they are neighbours.
DROP INDEX claim_by_subject;
CREATE INDEX claim_by_subject ON claim (
    subject, predicate, gone, number, id, supersedes, polarity,
    object_kind, object, object_text, place, place_words,
    when_verbatim, when_edtf, when_basis, when_relative,
    quantity_verbatim, quantity_kind, quantity_exact, quantity_min, quantity_max,
    quantity_denominator, quantity_interpretation, quantity_over_whole, quantity_unit,
    quantity_population, quantity_direction, quantity_period_verbatim, quantity_period_edtf,
    quantity_period_basis, quantity_period_relative);
DROP INDEX attribution_by_claim;
CREATE INDEX attribution_by_claim ON attribution (
    claim, gone, position, id, agent, role, verb, through_source, anonymous, certainty);
CREATE INDEX passage_by_id ON passage (id, gone, source);
-- Which sixty of somebody’s many words come first, and which claims are allegations, is found without
-- reading any words.
CREATE INDEX claim_by_id ON claim (id, gone, number, kind);
DROP INDEX support_by_claim;
CREATE INDEX support_by_claim ON support (claim, gone, stance, passage, position, id);
