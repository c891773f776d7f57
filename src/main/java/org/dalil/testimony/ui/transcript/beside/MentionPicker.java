package org.dalil.testimony.ui.transcript.beside;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.desk.control.pick.PickList;
import org.dalil.testimony.mention.MentionCompletion;
import org.dalil.texts.Texts;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Finds whom or what words mean as one types. Links nothing itself.
public final class MentionPicker {
    private final PickList<MentionCompletion.Offer> list;
    private final Texts texts;

    public MentionPicker(
            BiConsumer<String, Consumer<List<MentionCompletion.Offer>>> asks,
            Consumer<MentionCompletion.Offer> taken,
            Texts texts) {
        this.texts = texts;
        list =
                new PickList<>(
                        new PickList.Words(
                                "mention-pick",
                                texts.of("testimony.mention.prompt"),
                                texts.of("testimony.mention.none")),
                        asks,
                        this::drawn,
                        taken);
        list.root().getStyleClass().add("code-popup");
    }

    /// What to place.
    public VBox root() {
        return list.root();
    }

    /// What is typed in it.
    public String typed() {
        return list.typed();
    }

    /// Empties it and puts the keys in it.
    public void open() {
        list.open();
    }

    private Node drawn(MentionCompletion.Offer one) {
        Label name = new Label(one.name());
        String kind = one.ref().kind().name().toLowerCase(Locale.ROOT);
        Label more =
                new Label(
                        one.mentioned()
                                ? texts.of("testimony.mention.here")
                                : texts.of("testimony.mention.kind." + kind));
        more.getStyleClass().add("faint");
        HBox line = new HBox(8, name, more);
        line.getStyleClass().add("code-line");
        return line;
    }
}
