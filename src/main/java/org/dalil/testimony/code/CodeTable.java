package org.dalil.testimony.code;

import org.dalil.casefile.Holdings;
import org.dalil.kernel.ProblemException;
import org.dalil.source.Passage;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Codes by cases: how many words of each case have a code, and which. Words belong to a case when
/// it gathers their source or a claim that rests on them. A reading of one moment; nothing is added
/// up over cases, since the same words may belong to several.
public final class CodeTable {
    private static final String CELLS =
            """
            SELECT g.code, i.of_case, g.passage FROM coding g
                JOIN passage p ON p.id = g.passage
                JOIN case_item i ON i.target = p.source
            WHERE NOT g.gone AND NOT p.gone AND NOT i.gone
            UNION
            SELECT g.code, i.of_case, g.passage FROM coding g
                JOIN passage p ON p.id = g.passage
                JOIN support s ON s.passage = p.id
                JOIN case_item i ON i.target = s.claim
            WHERE NOT g.gone AND NOT p.gone AND NOT s.gone AND NOT i.gone
            UNION
            SELECT g.code, NULL, g.passage FROM coding g JOIN passage p ON p.id = g.passage
            WHERE NOT g.gone AND NOT p.gone
            """;

    private final Map<Cell, Set<UUID>> cells;

    /// Where a code meets a case.
    ///
    /// @param ofCase null for all words, of whatever case
    private record Cell(UUID code, @Nullable UUID ofCase) {}

    private CodeTable(Map<Cell, Set<UUID>> cells) {
        this.cells = cells;
    }

    /// The table as it is now.
    public static CodeTable read(Holdings holdings) throws ProblemException {
        Map<Cell, Set<UUID>> cells = new LinkedHashMap<>();
        holdings.database()
                .read(tx ->
                        tx.query(
                                CELLS,
                                row ->
                                        cells.computeIfAbsent(
                                                        new Cell(
                                                                row.id("code"), row.ref("of_case")),
                                                        cell -> new HashSet<>())
                                                .add(row.id("passage"))));
        return new CodeTable(new HashMap<>(cells));
    }

    /// How many words of a case have a code.
    ///
    /// @param ofCase null for all words
    public int count(UUID code, @Nullable UUID ofCase) {
        return cells.getOrDefault(new Cell(code, ofCase), Set.of()).size();
    }

    /// How many words of a case have a code or one below it; words with several count once.
    public int count(CodeTree tree, UUID code, @Nullable UUID ofCase) {
        return passages(tree.within(code), ofCase).size();
    }

    /// The words of a case that have a code, as they stand in their texts.
    public List<Passage> quotes(Holdings holdings, UUID code, @Nullable UUID ofCase)
            throws ProblemException {
        List<Passage> quotes = new ArrayList<>();
        for (UUID id : passages(Set.of(code), ofCase)) {
            holdings.records().find(Passage.SHAPE, id).ifPresent(quotes::add);
        }
        quotes.sort(
                Comparator.comparing((Passage one) -> one.textVersion().toString())
                        .thenComparing(one -> one.locator().start())
                        .thenComparing(one -> one.id().toString()));
        return quotes;
    }

    private Set<UUID> passages(Set<UUID> codes, @Nullable UUID ofCase) {
        Set<UUID> all = new HashSet<>();
        codes.forEach(one -> all.addAll(cells.getOrDefault(new Cell(one, ofCase), Set.of())));
        return all;
    }
}
