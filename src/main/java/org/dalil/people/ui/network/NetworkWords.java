package org.dalil.people.ui.network;

import org.dalil.people.network.Placed;
import org.dalil.people.network.Tie;
import org.dalil.texts.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Puts a network into words: for boxes, screen readers and the table.
final class NetworkWords {
    private final Texts texts;

    NetworkWords(Texts texts) {
        this.texts = texts;
    }

    /// Who stands at a place, or what a fold holds.
    String name(NetworkModel.Shown now, Placed at) {
        UUID who = at.who();
        return who == null
                ? texts.of("people.network.fold", Map.of("count", at.folded()))
                : now.name(who);
    }

    /// What ties whoever stands there to the one through whom they are tied.
    String ties(NetworkModel.Shown now, Placed at) {
        UUID who = at.who();
        return who == null
                ? texts.of("people.network.sort." + at.sort().code())
                : now.network().between(at.by(), who).stream()
                        .map(this::tie)
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    /// One tie, with what speaks against it.
    String tie(Tie tie) {
        return switch (tie.doubt()) {
            case NONE -> tie.words();
            case DISPUTED -> texts.of("people.network.disputed", Map.of("words", tie.words()));
            case DENIED -> texts.of("people.network.denied", Map.of("words", tie.words()));
        };
    }

    String when(Tie tie) {
        String since = tie.since() == null ? "" : texts.date(tie.since());
        String until = tie.until() == null ? "" : texts.date(tie.until());
        return since.isEmpty() && until.isEmpty() ? "" : since + " – " + until;
    }

    String rests(Tie tie) {
        return texts.of(tie.rests() == null ? "people.network.unsourced" : "people.network.rests");
    }

    /// All that is to be said of a place, for a screen reader.
    String tell(NetworkModel.Shown now, Placed at) {
        UUID who = at.who();
        if (who == null) {
            return texts.of(
                    "people.network.fold.tell",
                    Map.of(
                            "count", at.folded(),
                            "sort", ties(now, at),
                            "name", now.name(at.by())));
        }
        List<String> lines = new ArrayList<>(List.of(now.name(who)));
        for (Tie tie : now.network().of(who)) {
            lines.add(
                    texts.of(
                            "people.network.tell",
                            Map.of(
                                    "from", now.name(tie.from()),
                                    "words", tie(tie),
                                    "to", now.name(tie.to()))));
        }
        return String.join("\n", lines);
    }
}
