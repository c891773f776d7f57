-- From somebody to their claims, and from a claim to its passages: both indices have all that is
-- asked for on the way, so that the rows themselves, which lie far apart, need not be read.
DROP INDEX support_by_claim;
CREATE INDEX support_by_claim ON support (claim, gone, stance, passage);
DROP INDEX concern_by_target;
CREATE INDEX concern_by_target ON concern (target, gone, claim);
