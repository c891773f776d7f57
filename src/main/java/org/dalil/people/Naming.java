package org.dalil.people;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// What people are called on the screen: by their names in this casefile, or, while names are
/// covered, by their code names. Asked wherever a name is read for being shown, and never where one
/// is written. Words of sources and claims are not touched: a name inside them stays.
public final class Naming {
    private volatile boolean covered;
    private volatile Map<String, String> codeNames = Map.of();

    public Naming(boolean covered) {
        this.covered = covered;
    }

    /// Whether names are covered now.
    public boolean covered() {
        return covered;
    }

    /// Covers names, or shows them.
    public void cover(boolean names) {
        covered = names;
    }

    /// What an agent is called now.
    public String of(Agent agent) {
        return of(agent.label(), agent.codeName());
    }

    /// What whoever has this label and code name is called now.
    public String of(String label, @Nullable String codeName) {
        return covered && codeName != null ? codeName : label;
    }

    /// What is to be shown for words that are perhaps a name, such as an act of the history holds:
    /// the code name, where they are exactly the name of somebody who has one.
    public String said(String words) {
        return covered ? codeNames.getOrDefault(words, words) : words;
    }

    /// From now on these names are known to be covered by these code names.
    void know(Map<String, String> byName) {
        codeNames = Map.copyOf(byName);
    }
}
