package org.dalil.testimony.ui.code;

import org.dalil.event.casework.CaseRow;
import org.dalil.testimony.code.CodeTable;
import org.dalil.testimony.code.CodeTree;

import java.util.List;

/// Everything the screen of codes shows, read at once.
///
/// @param cases those that can stand as columns, by title
record CodesView(CodeTree tree, CodeTable table, List<CaseRow> cases) {
    CodesView {
        cases = List.copyOf(cases);
    }
}
