package org.dalil.testimony.code.exchange;

import org.dalil.document.coded.CodedProject;

import java.util.List;

/// What an import would do, before anything is done.
///
/// @param lines a part each, those first that are taken
public record ImportPlan(CodedProject project, List<PlanLine> lines) {
    public ImportPlan {
        lines = List.copyOf(lines);
    }

    /// Whether it would change anything.
    public boolean changes() {
        return lines.stream().anyMatch(one -> one.taken() > 0);
    }
}
