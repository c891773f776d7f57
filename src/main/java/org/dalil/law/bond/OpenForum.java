package org.dalil.law.bond;

/// A forum, whether it is open against a State on a day, and why or why not.
public record OpenForum(Forum forum, Binding binding) {
    /// Whether it may be open.
    public boolean mayBeOpen() {
        return binding.certainty().may();
    }
}
