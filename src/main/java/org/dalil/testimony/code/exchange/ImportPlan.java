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

    /// What the recordings are called whose sound is left out; its words may be taken.
    public List<String> recordings() {
        return project.recordings().stream()
                .map(one -> TextIntake.title(one.name()))
                .distinct()
                .toList();
    }

    /// Whether it would change anything.
    public boolean changes() {
        return lines.stream().anyMatch(one -> one.taken() > 0);
    }
}
