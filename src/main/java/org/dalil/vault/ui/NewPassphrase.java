package org.dalil.vault.ui;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.control.secret.PassphraseField;
import org.dalil.vault.key.PassphraseStrength;
import org.dalil.vault.ui.Fault.At;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// A passphrase that is to be, typed twice, with an honest word on how long it would stand. Lets
/// none pass that a stranger's computer guesses in a day.
final class NewPassphrase {
    private static final int LEAST_LEVEL = PassphraseStrength.ENOUGH;
    private static final List<String> TONES = List.of("red", "red", "amber", "green", "green");

    private static final double TWO_LINES = 31;
    private final Desk desk;
    private final ObjectProperty<@Nullable Fault> fault;
    private final PassphraseField first;
    private final PassphraseField second;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label words;
    private final VBox node;

    NewPassphrase(Desk desk, CardParts parts, ObjectProperty<@Nullable Fault> fault) {
        this.desk = desk;
        this.fault = fault;
        String name = parts.say("vault.entry.new-passphrase");
        String again = parts.say("vault.entry.repeat");
        String reveal = parts.say("vault.entry.reveal");
        first = new PassphraseField(name, reveal).named("new-passphrase");
        second = new PassphraseField(again, reveal).named("repeat-passphrase");
        bar.getStyleClass().add("strength");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(parts.say("vault.strength.name"));
        words = parts.words("", "echo");
        words.setId("strength-words");
        words.setAlignment(Pos.TOP_LEFT);
        words.setMinHeight(TWO_LINES); // or the card would jump at the first key
        first.onChange(this::judge);
        second.onChange(this::changed);
        node =
                new VBox(
                        12,
                        parts.field(
                                name,
                                first.field(),
                                first,
                                bar,
                                words,
                                parts.fault(fault, At.PASSPHRASE)),
                        parts.field(again, second.field(), second, parts.fault(fault, At.REPEAT)));
        judge();
    }

    VBox node() {
        return node;
    }

    PassphraseField first() {
        return first;
    }

    /// A copy of the passphrase when it is typed twice and strong enough; null, with the reason
    /// said, when not.
    char @Nullable [] take() {
        if (first.length() == 0) {
            return refused(At.PASSPHRASE, "vault.entry.fault.no-passphrase", first);
        }
        if (first.judge(PassphraseStrength::of).level() < LEAST_LEVEL) {
            return refused(At.PASSPHRASE, "vault.entry.fault.weak", first);
        }
        if (!first.isSameAs(second)) {
            return refused(At.REPEAT, "vault.entry.fault.differs", second);
        }
        return first.chars();
    }

    void wipe() {
        first.wipe();
        second.wipe();
    }

    private char @Nullable [] refused(At at, String key, PassphraseField field) {
        fault.set(Fault.of(at, key));
        field.focusAll();
        return null;
    }

    private void judge() {
        changed();
        PassphraseStrength strength = first.judge(PassphraseStrength::of);
        boolean empty = first.length() == 0;
        bar.setProgress(empty ? 0 : (strength.level() + 1) / 5.0);
        bar.getStyleClass().removeAll(TONES);
        bar.getStyleClass().add(TONES.get(strength.level()));
        words.setText(empty ? desk.texts().of("vault.strength.advice") : said(strength));
    }

    private String said(PassphraseStrength strength) {
        String level = desk.texts().of("vault.strength.level-" + strength.level());
        return strength.weaknesses().stream()
                .sorted()
                .findFirst()
                .filter(weakness -> strength.level() <= LEAST_LEVEL)
                .map(weakness -> weakness.name().toLowerCase(Locale.ROOT))
                .map(code -> level + " " + desk.texts().of("vault.strength.weakness-" + code))
                .orElse(level);
    }

    private void changed() {
        Fault said = fault.get();
        if (said != null && (said.at() == At.PASSPHRASE || said.at() == At.REPEAT)) {
            fault.set(null);
        }
    }
}
