package org.dalil.people.ui.law.form;

import org.dalil.law.forum.Gap;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What every form lacks for somebody on a day, in words.
public record FormsView(LocalDate day, List<Row> forms) {
    /// A form.
    ///
    /// @param states whether its forum is open against the States concerned
    /// @param closed whether it is open against none of them
    public record Row(
            String code,
            String name,
            List<State> states,
            boolean closed,
            List<There> there,
            List<Lack> lacks) {}

    /// A State concerned, with why the forum is open against it or not.
    ///
    /// @param unverified from where that is known, when it still wants checking; null otherwise
    public record State(String words, boolean open, @Nullable String unverified) {}

    /// What is there.
    ///
    /// @param claim the first claim that says it, or null
    public record There(String words, @Nullable UUID claim) {}

    /// What is lacking.
    ///
    /// @param why what kind of lack it is; empty where nothing is said
    public record Lack(Gap gap, String words, String why) {}
}
