package org.dalil.testimony.ui.consent;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Focus;
import org.dalil.desk.KeyLayoutFilter;
import org.dalil.kernel.Term;
import org.dalil.testimony.consent.ConsentState;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What somebody allows, purpose by purpose, to be answered by keys: up and down choose a purpose,
/// a digit answers it, Enter opens the details. Draws its model and forwards what the user does.
public final class ConsentBox {
    private final VBox root = new VBox(2);
    private final VBox rows = new VBox();
    private final Label missing = new Label();
    private final Label legend = new Label();
    private final Map<String, ConsentRow> lines = new LinkedHashMap<>();
    private final EarlierFold earlier;
    private final ConsentModel model;
    private final ConsentReader reader;
    private final Drafts drafts;
    private final Desk desk;
    private @Nullable ConsentTable shown;
    private @Nullable UUID source;
    private @Nullable DecisionForm form;
    private String chosen = "";

    public ConsentBox(ConsentModel model, ConsentReader reader, Drafts drafts, Desk desk) {
        this.model = model;
        this.reader = reader;
        this.drafts = drafts;
        this.desk = desk;
        Texts texts = desk.texts();
        earlier = new EarlierFold(texts);
        Label head = new Label(texts.of("testimony.consent"));
        head.getStyleClass().add("consent-head");
        missing.setText(texts.of("testimony.consent.nobody"));
        missing.getStyleClass().addAll("faint", "alone");
        missing.setWrapText(true);
        missing.managedProperty().bind(missing.visibleProperty());
        legend.getStyleClass().add("faint");
        legend.setWrapText(true);
        legend.setId("consent-legend");
        legend.setText(legend(texts));
        legend.managedProperty().bind(legend.visibleProperty());
        rows.setId("consent-rows");
        root.setId("consent");
        root.getChildren().addAll(head, legend, missing, rows, earlier.root());
    }

    private static String legend(Texts texts) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.of("testimony.legend.choose"));
        for (ConsentState state : ConsentState.values()) {
            parts.add(
                    (state.ordinal() + 1)
                            + " "
                            + texts.of("testimony.legend." + state.code().replace('_', '-')));
        }
        parts.add(texts.of("testimony.legend.details"));
        return String.join(" · ", parts);
    }

    /// What to place.
    public VBox root() {
        return root;
    }

    /// Puts the keys among the purposes.
    public void focus() {
        if (!lines.isEmpty()) {
            Focus.give(row(chosen).line());
        }
    }

    /// Another record is shown: what was open of the last one is closed. What was typed stays.
    public void reset() {
        shut(false);
        earlier.close();
        chosen = "";
    }

    /// Shows what somebody allows.
    ///
    /// @param of the source of the interview, whose words can show a decision
    /// @param now null while nobody is named
    public void show(UUID of, @Nullable ConsentTable now) {
        source = of;
        shown = now;
        missing.setVisible(now == null);
        legend.setVisible(now != null);
        rows.setVisible(now != null);
        rows.setManaged(now != null);
        earlier.root().setVisible(now != null && now.earlier() > 0);
        if (now == null) {
            shut(false);
            return;
        }
        arrange(now);
        now.lines().forEach(line -> row(line.purpose().code()).show(line));
        earlier.show(now);
    }

    private void arrange(ConsentTable now) {
        List<Node> nodes = new ArrayList<>();
        for (ConsentTable.Line line : now.lines()) {
            nodes.add(
                    lines.computeIfAbsent(line.purpose().code(), code -> made(line.purpose()))
                            .root());
        }
        if (!rows.getChildren().equals(nodes)) {
            rows.getChildren().setAll(nodes);
            lines.values().removeIf(row -> !nodes.contains(row.root()));
        }
        if (!lines.containsKey(chosen)) {
            choose(now.lines().getFirst().purpose().code());
        }
    }

    private ConsentRow made(Term purpose) {
        String code = purpose.code();
        ConsentRow row = new ConsentRow(desk, code, true, () -> open(code));
        row.line().setFocusTraversable(false);
        row.line().addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(code, key));
        row.line()
                .addEventHandler(
                        MouseEvent.MOUSE_CLICKED,
                        click -> {
                            choose(code);
                            Focus.give(row.line());
                        });
        return row;
    }

    private ConsentRow row(String code) {
        ConsentRow row = lines.get(code);
        if (row == null) {
            throw new IllegalStateException("no line for " + code);
        }
        return row;
    }

    // Tab leads to one of the lines only; the arrows go among them.
    private void choose(String code) {
        chosen = code;
        lines.forEach((one, row) -> row.line().setFocusTraversable(one.equals(code)));
    }

    private void pressed(String code, KeyEvent event) {
        if (event.isAltDown() || event.isControlDown() || event.isMetaDown()) {
            return;
        }
        KeyCode key = KeyLayoutFilter.meant(event);
        if (key == KeyCode.UP || key == KeyCode.DOWN) {
            step(code, key == KeyCode.DOWN ? 1 : -1);
        } else if (key == KeyCode.ENTER || key == KeyCode.SPACE) {
            open(code);
        } else {
            ConsentState state = state(key);
            ConsentTable now = shown;
            ConsentTable.Line line = now == null ? null : now.line(code);
            if (state == null || line == null) {
                return;
            }
            model.answer(line.purpose(), state);
        }
        event.consume();
    }

    private void step(String from, int by) {
        List<String> codes = List.copyOf(lines.keySet());
        int to = Math.clamp(codes.indexOf(from) + by, 0, codes.size() - 1);
        choose(codes.get(to));
        Focus.give(row(chosen).line());
    }

    private static @Nullable ConsentState state(KeyCode key) {
        int digit =
                switch (key) {
                    case DIGIT1, NUMPAD1 -> 1;
                    case DIGIT2, NUMPAD2 -> 2;
                    case DIGIT3, NUMPAD3 -> 3;
                    case DIGIT4, NUMPAD4 -> 4;
                    case DIGIT5, NUMPAD5 -> 5;
                    case DIGIT6, NUMPAD6 -> 6;
                    case DIGIT7, NUMPAD7 -> 7;
                    case DIGIT8, NUMPAD8 -> 8;
                    default -> 0;
                };
        return digit == 0 ? null : ConsentState.values()[digit - 1];
    }

    private void open(String code) {
        DecisionForm before = form;
        shut(false);
        ConsentTable now = shown;
        ConsentTable.Line line = now == null ? null : now.line(code);
        UUID words = source;
        if (now == null || line == null || words == null) {
            return;
        }
        if (before != null && before.purpose().sameAs(line.purpose())) {
            Focus.give(row(code).line());
            return;
        }
        choose(code);
        DecisionForm made =
                new DecisionForm(
                        line, now, new DecisionForm.Doors(model, reader, words), drafts, desk);
        made.closing(() -> shut(true));
        form = made;
        row(code).root().getChildren().add(made.root());
        made.focus();
    }

    private void shut(boolean keys) {
        DecisionForm open = form;
        form = null;
        if (open != null) {
            lines.values().forEach(row -> row.root().getChildren().remove(open.root()));
            if (keys && lines.containsKey(open.purpose().code())) {
                Focus.give(row(open.purpose().code()).line());
            }
        }
    }
}
