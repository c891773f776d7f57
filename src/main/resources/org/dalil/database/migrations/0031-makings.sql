-- The records that one large act made, many to a row: such an act makes its records before all else
-- it does, and what each of them was like stands in its own row and in the journal.
CREATE TABLE making (
    act bigint NOT NULL,
    position integer NOT NULL,
    kind varchar NOT NULL,
    refs uuid ARRAY NOT NULL,
    PRIMARY KEY (act, position));
