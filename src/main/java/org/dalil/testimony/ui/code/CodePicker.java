package org.dalil.testimony.ui.code;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.desk.control.pick.PickList;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Finds a code as one types and hands it over. The last line makes a new one of the words, where
/// that is wanted. Belongs to no screen; whoever places it closes it.
public final class CodePicker {
    private final PickList<Line> list;
    private final CodePickModel model;
    private final Texts texts;
    private final boolean making;

    /// An offer, or the wish to make a code of these words.
    private record Line(CodePickModel.@Nullable Offer offer, String words) {}

    /// @param making whether new codes can be made here
    public CodePicker(CodePickModel model, boolean making, Texts texts) {
        this.model = model;
        this.making = making;
        this.texts = texts;
        list =
                new PickList<>(
                        new PickList.Words(
                                "code-pick",
                                texts.of(making ? "testimony.pick.prompt" : "testimony.pick.find"),
                                texts.of("testimony.pick.none")),
                        (typed, told) ->
                                model.ask(typed, offers -> told.accept(lines(typed, offers))),
                        this::drawn,
                        this::take);
        list.root().getStyleClass().add("code-picker");
    }

    /// What to place.
    public VBox root() {
        return list.root();
    }

    /// Empties it, reads the codes again and puts the keys in it.
    public void open() {
        list.open();
    }

    private List<Line> lines(String words, List<CodePickModel.Offer> offers) {
        List<Line> all = new ArrayList<>();
        offers.forEach(one -> all.add(new Line(one, one.code().name())));
        boolean named = offers.stream().anyMatch(one -> one.code().name().equalsIgnoreCase(words));
        if (making && !words.isEmpty() && !named) {
            all.add(new Line(null, words));
        }
        return all;
    }

    private void take(Line line) {
        if (line.offer() == null) {
            model.make(line.words());
        } else {
            model.apply(line.offer().code());
        }
    }

    private Node drawn(Line line) {
        CodePickModel.Offer offer = line.offer();
        if (offer == null) {
            return new Label(texts.of("testimony.pick.make", Map.of("name", line.words())));
        }
        Label name = new Label(offer.code().name());
        String more = offer.recent() ? texts.of("testimony.pick.recent") : offer.path();
        Label path = new Label(more);
        path.getStyleClass().add("faint");
        HBox box = new HBox(8, new Swatch(offer.code(), texts), name, path);
        box.getStyleClass().add("code-line");
        return box;
    }
}
