package org.dalil.exchange.table;

import org.dalil.kernel.DateValue;
import org.dalil.kernel.Problem;
import org.dalil.kernel.Term;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.people.AgentKind;
import org.dalil.wire.table.TableRow;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What one row will become, before any record is made of it.
///
/// @param kind a code of a claim’s kind
/// @param modality a code of how its speaker stands to it
/// @param about whom it is about and what it states of them
/// @param counts one for each count that is filled
/// @param people people and bodies concerned
/// @param source the source that the row names, or null
/// @param identifier what tells the row from all others; empty without one
/// @param notes lines to keep with the claim
/// @param remarks what a person should look at; nothing of it keeps the row out
public record Draft(
        TableRow row,
        String statement,
        String kind,
        String modality,
        @Nullable DateValue when,
        @Nullable Where where,
        @Nullable About about,
        List<Count> counts,
        List<Named> people,
        @Nullable NamedSource source,
        String identifier,
        List<String> notes,
        List<Problem> remarks) {
    public Draft {
        counts = List.copyOf(counts);
        people = List.copyOf(people);
        notes = List.copyOf(notes);
        remarks = List.copyOf(remarks);
    }

    /// A place as the row names it.
    ///
    /// @param position degrees north and east, or empty
    /// @param precision a code of a place’s precision
    public record Where(String name, String position, String precision) {}

    /// Whom a claim is about, what it states of them, and the value in words.
    public record About(String name, @Nullable Term predicate, String value) {}

    /// A number under its column’s name.
    public record Count(Role role, String column, Quantity quantity) {}

    /// Somebody who is concerned.
    ///
    /// @param role a term of the list `role`, or null
    public record Named(String name, AgentKind kind, @Nullable Term role) {}

    /// A source that a row names; each part may be empty, but not title and address both.
    ///
    /// @param speaker who says so in it
    public record NamedSource(String title, String url, String publisher, String speaker) {}

    /// The count that the claim itself has; null when there is none.
    public @Nullable Count main() {
        return counts.stream().filter(one -> one.role() == Role.COUNT).findFirst().orElse(null);
    }
}
