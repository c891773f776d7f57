package org.dalil.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.dalil.desk.Position;
import org.dalil.desk.Section;
import org.dalil.desk.SectionScreen;
import org.dalil.desk.control.KeptText;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.DraftsInMemory;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// A section of one field that writes down everything the window asks of it, and shows what it is
/// told to show. Never reads a casefile.
final class PlainSection implements SectionScreen {
    final ObjectProperty<@Nullable RecordRef> shown = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Position> position = new SimpleObjectProperty<>();
    final KeptText text;
    private final VBox root = new VBox();
    private final String name;
    private final List<String> asked;

    PlainSection(Section section, List<String> asked) {
        this.asked = asked;
        name = section.name().toLowerCase(Locale.ROOT);
        text =
                KeptText.line(
                        new DraftsInMemory(), (words, done) -> asked.add(name + " kept " + words));
        text.named("field-" + name, name);
        text.show(name, "words");
        TextField other = new TextField();
        other.setId("other-" + name);
        root.getChildren().addAll(text.control(), other);
    }

    private void note(String what) {
        asked.add(name + " " + what);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Subscription attach() {
        note("attach");
        return () -> note("leave");
    }

    @Override
    public ObservableValue<@Nullable RecordRef> chosen() {
        return shown;
    }

    @Override
    public ObservableValue<@Nullable Position> position() {
        return position;
    }

    @Override
    public void show(RecordRef ref) {
        note("show " + ref.kind().code());
        shown.set(ref);
    }

    @Override
    public void showNew(RecordRef ref) {
        note("new " + ref.kind().code());
        shown.set(ref);
    }

    @Override
    public void makeNew() {
        note("make");
    }

    @Override
    public void reload() {
        note("reload");
    }

    @Override
    public void focus() {
        text.control().requestFocus();
    }
}
