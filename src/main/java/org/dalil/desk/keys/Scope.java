package org.dalil.desk.keys;

import javafx.event.EventTarget;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// Where a command's keys work. A part of a screen says that it is such a place by [#mark(Node)];
/// the whole window and the player are everywhere. In order from the narrowest to the widest.
public enum Scope {
    TRANSCRIPT,
    DOCUMENT,
    TIMELINE,
    LIST,
    RECORD,
    AUDIO,
    GLOBAL;

    private static final String MARK = Scope.class.getName();

    /// How it is written in ids.
    public String code() {
        return this == GLOBAL ? "window" : name().toLowerCase(Locale.ROOT);
    }

    /// The id of a command of this scope: `transcript.split` for `split`.
    public String id(String command) {
        return code() + "." + command;
    }

    /// Says that a node and everything in it is a place of this scope.
    public void mark(Node node) {
        node.getProperties().put(MARK, this);
    }

    /// The scopes in which a key pressed there works, the narrowest first.
    public static Set<Scope> at(@Nullable EventTarget target) {
        Set<Scope> scopes = EnumSet.of(AUDIO, GLOBAL);
        Node at = target instanceof Node node ? node : null;
        while (at != null) {
            // Asking a node for its properties makes them; most have none.
            if (at.hasProperties() && at.getProperties().get(MARK) instanceof Scope scope) {
                scopes.add(scope);
            }
            at = at.getParent();
        }
        return scopes;
    }

    /// Whether one press can reach commands of both: the window and the player are everywhere, and
    /// lists, documents and transcripts stand beside or in the page of a record.
    public boolean overlaps(Scope other) {
        return this == other
                || isEverywhere()
                || other.isEverywhere()
                || holds(other)
                || other.holds(this);
    }

    private boolean isEverywhere() {
        return this == GLOBAL || this == AUDIO;
    }

    private boolean holds(Scope other) {
        return this == RECORD && other != TIMELINE;
    }
}
