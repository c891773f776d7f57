-- Until when individuals could complain, which words a bond was read in, and whether somebody checked it there.
ALTER TABLE bond ADD COLUMN (
    complaints_end_verbatim varchar,
    complaints_end_edtf varchar,
    complaints_end_basis varchar,
    complaints_end_relative varchar,
    complaints_end_earliest bigint,
    complaints_end_latest bigint,
    complaints_end_sort bigint DEFAULT 9223372036854775807 NOT NULL,
    passage uuid,
    verified boolean DEFAULT false NOT NULL);
CREATE INDEX bond_by_passage ON bond (passage);
