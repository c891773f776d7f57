package org.dalil.people.ui.law.fold;

import org.dalil.casefile.Holdings;
import org.dalil.desk.Intent;
import org.dalil.desk.control.line.NamedRecord;
import org.dalil.kernel.Locator;
import org.dalil.kernel.ProblemException;
import org.dalil.source.Passage;
import org.dalil.texts.Excerpt;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Reads passages as quoted lines that lead to their words. Leaves out those that were taken away.
public final class PassageLines {
    private static final int LONGEST = 90;
    private final Holdings holdings;
    private final Texts texts;

    public PassageLines(Holdings holdings, Texts texts) {
        this.holdings = holdings;
        this.texts = texts;
    }

    /// One passage as its line; null for none.
    public @Nullable NamedRecord of(@Nullable UUID passage) throws ProblemException {
        return passage == null ? null : of(List.of(passage)).get(passage);
    }

    /// These passages, each as its line.
    public Map<UUID, NamedRecord> of(Collection<UUID> ids) throws ProblemException {
        List<Passage> found =
                holdings.database()
                        .read(tx ->
                                holdings.records()
                                        .naming(
                                                tx,
                                                Passage.SHAPE,
                                                "id",
                                                new HashSet<>(ids),
                                                "t.id"));
        Map<UUID, NamedRecord> named = new HashMap<>();
        for (Passage one : found) {
            named.put(one.id(), line(one));
        }
        return named;
    }

    /// A passage as its line.
    public NamedRecord line(Passage one) {
        Locator at = one.locator();
        String quote = Excerpt.line(at.quote(), LONGEST);
        String words = texts.of("people.rest.quoted", Map.of("quote", quote));
        return new NamedRecord(
                one.id(),
                words,
                words,
                new Intent.ToWords(one.source(), one.textVersion(), at.start(), at.end()));
    }
}
