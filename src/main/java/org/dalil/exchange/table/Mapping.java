package org.dalil.exchange.table;

import org.dalil.wire.table.Separator;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the columns of a table mean and how its cells are read. Names no record, so that it serves
/// the next table with the same columns too.
///
/// @param columns what each column is for, in order
/// @param separator what parts the cells of a text
/// @param heading whether the first row holds the columns’ names
/// @param order in what order dates are written; null while nobody knows
/// @param meanings by list, what words that the list does not hold stand for: a code, or nothing to
///   keep them as words
/// @param choices what to do with what is there already
public record Mapping(
        List<ColumnUse> columns,
        Separator separator,
        boolean heading,
        @Nullable DateOrder order,
        Map<String, Map<String, String>> meanings,
        Choices choices) {
    public Mapping {
        columns = List.copyOf(columns);
        Map<String, Map<String, String>> copied = new LinkedHashMap<>();
        meanings.forEach((scheme, words) -> copied.put(scheme, Map.copyOf(words)));
        meanings = Map.copyOf(copied);
    }

    /// What to do with what is there already.
    ///
    /// @param events whether every row is an event of its own
    /// @param reusePeople whether people and bodies of a known name are those that are there
    /// @param reusePlaces the same of places
    /// @param reuseSources the same of the sources that rows name
    /// @param again whether rows are taken that were taken before
    public record Choices(
            boolean events,
            boolean reusePeople,
            boolean reusePlaces,
            boolean reuseSources,
            boolean again) {
        /// Rows are events; what is there is used; nothing is taken twice.
        public static final Choices USUAL = new Choices(true, true, true, true, false);

        /// The same, with rows as events or not.
        public Choices asEvents(boolean yes) {
            return new Choices(yes, reusePeople, reusePlaces, reuseSources, again);
        }

        /// The same, with known names of people, places and sources used or not.
        public Choices reusing(boolean people, boolean places, boolean sources) {
            return new Choices(events, people, places, sources, again);
        }

        /// The same, with rows taken that were taken before, or not.
        public Choices takingAgain(boolean yes) {
            return new Choices(events, reusePeople, reusePlaces, reuseSources, yes);
        }
    }

    /// The use of a column; none beyond the last.
    public ColumnUse use(int column) {
        return column < columns.size() ? columns.get(column) : ColumnUse.NONE;
    }

    /// The columns of a role, in order.
    public List<Integer> of(Role role) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() == role) {
                found.add(i);
            }
        }
        return found;
    }

    /// The first column of a role; -1 when there is none.
    public int first(Role role) {
        List<Integer> found = of(role);
        return found.isEmpty() ? -1 : found.getFirst();
    }

    /// The same with a column used otherwise. A role that only one column can have leaves the
    /// other.
    public Mapping using(int column, ColumnUse use) {
        List<ColumnUse> changed = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean taken = columns.get(i).role() == use.role() && !use.role().canRepeat();
            changed.add(i == column ? use : taken ? ColumnUse.NONE : columns.get(i));
        }
        return with(changed);
    }

    /// The same with other uses of the columns.
    public Mapping with(List<ColumnUse> uses) {
        return new Mapping(uses, separator, heading, order, meanings, choices);
    }

    /// The same for a table that is written otherwise.
    public Mapping written(Separator sign, boolean withHeading) {
        return new Mapping(columns, sign, withHeading, order, meanings, choices);
    }

    /// The same with dates in this order.
    public Mapping ordered(@Nullable DateOrder other) {
        return new Mapping(columns, separator, heading, other, meanings, choices);
    }

    /// The same with other choices.
    public Mapping choosing(Choices other) {
        return new Mapping(columns, separator, heading, order, meanings, other);
    }

    /// The same, with these words of a list standing for this code; an empty one keeps them as
    /// words.
    public Mapping meaning(String scheme, String words, String code) {
        Map<String, Map<String, String>> more = new LinkedHashMap<>(meanings);
        Map<String, String> known = new LinkedHashMap<>(more.getOrDefault(scheme, Map.of()));
        known.put(Wordings.key(words), code);
        more.put(scheme, known);
        return new Mapping(columns, separator, heading, order, more, choices);
    }

    /// What a person said that these words of a list stand for; null while nobody has.
    public @Nullable String meaning(String scheme, String words) {
        return meanings.getOrDefault(scheme, Map.of()).get(Wordings.key(words));
    }
}
