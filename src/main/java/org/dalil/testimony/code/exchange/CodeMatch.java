package org.dalil.testimony.code.exchange;

import org.dalil.document.coded.CodedCode;
import org.dalil.document.coded.CodedProject;
import org.dalil.document.coded.CodedRecording;
import org.dalil.document.coded.CodedText;
import org.dalil.kernel.RecordIds;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.CodeTree;
import org.dalil.testimony.code.Memo;
import org.dalil.texts.Folding;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Finds for each code of a project the one it is here: the same record, or one of the same name at
/// the same place of the tree, or a new one. Never changes a code that is here.
final class CodeMatch {
    private final Map<UUID, UUID> ours = new HashMap<>();
    private final Map<UUID, Code> made = new LinkedHashMap<>();

    /// Where a name stands.
    private record At(@Nullable UUID parent, String name) {}

    CodeMatch(CodedProject project, CodeTree here, RecordIds ids) {
        Set<UUID> known = new HashSet<>();
        Map<At, UUID> named = new HashMap<>();
        for (CodeTree.Line line : here.lines()) {
            Code one = line.code();
            known.add(one.id());
            named.putIfAbsent(new At(here.above(one.id()), Folding.key(one.name())), one.id());
        }
        Set<UUID> used = used(project);
        for (CodedCode one : project.codes()) {
            UUID parent = one.parent() == null ? null : ours.get(one.parent());
            At at = new At(parent, Folding.key(one.name()));
            UUID found =
                    known.contains(one.id()) ? Objects.requireNonNull(one.id()) : named.get(at);
            if (found == null) {
                found = ids.next();
                named.put(at, found);
                // One that words have is for words, whatever its file says of it.
                boolean codable = one.codable() || used.contains(one.id());
                made.put(
                        found,
                        new Code(found, one.name(), one.colour(), parent, codable, one.memo()));
            } else {
                join(found, one, used.contains(one.id()));
            }
            ours.put(one.id(), found);
        }
    }

    // The file has it twice: what it says of the second is said of the first.
    private void join(UUID found, CodedCode again, boolean used) {
        made.computeIfPresent(
                found,
                (id, first) ->
                        first.codable(first.codable() || again.codable() || used)
                                .noted(Memo.both(first.memo(), again.memo())));
    }

    private static Set<UUID> used(CodedProject project) {
        Set<UUID> used = new HashSet<>();
        List<CodedText> texts = new ArrayList<>(project.texts());
        for (CodedRecording one : project.recordings()) {
            texts.addAll(one.transcripts());
        }
        texts.forEach(text ->
                text.selections()
                        .forEach(one -> one.given().forEach(given -> used.add(given.code()))));
        return used;
    }

    /// The codes to make, broader ones first.
    List<Code> made() {
        return List.copyOf(made.values());
    }

    /// What a code of the project is here.
    UUID ours(UUID theirs) {
        return Objects.requireNonNull(ours.get(theirs));
    }
}
