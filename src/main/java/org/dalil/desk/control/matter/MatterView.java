package org.dalil.desk.control.matter;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.claim.matter.Matter;
import org.dalil.kernel.DateValue;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// A matter as its card shows it: what claims say of it, and what belongs to it.
///
/// @param groups its fields in groups, the stated and the empty ones
/// @param parts what belongs to it, as it was made; of many only a few
/// @param window which of the many it is shown among, where it is one of many
public record MatterView(Matter matter, List<Group> groups, List<MatterView> parts, Window window) {
    /// Which few of many matters are shown.
    ///
    /// @param first how many come before them
    /// @param inAll how many there are
    public record Window(int first, int inAll) {
        static final Window ALL = new Window(0, 0);

        /// That of matters which are shown together.
        static Window of(List<MatterView> views) {
            return views.isEmpty() ? ALL : views.getFirst().window();
        }

        boolean isPart() {
            return inAll > Windows.AT_ONCE;
        }

        int end() {
            return Math.min(inAll, first + Windows.AT_ONCE);
        }

        int last() {
            return inAll == 0 ? 0 : (inAll - 1) / Windows.AT_ONCE * Windows.AT_ONCE;
        }
    }

    /// Fields that belong together.
    public record Group(String name, List<Field> fields) {
        /// Whether anything is stated in it.
        public boolean stated() {
            return fields.stream().anyMatch(field -> !field.values().isEmpty());
        }
    }

    /// One field; no values while nothing is stated.
    public record Field(ListedTerm term, String name, List<Value> values) {}

    /// One value of a field.
    ///
    /// @param when the date that its first claim gives, or null
    public record Value(FieldTelling.Told told, @Nullable DateValue when) {}
}
