package org.dalil.testimony.ui.intake;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.control.CodeChoice;
import org.dalil.document.encoding.EncodingCandidate;
import org.dalil.document.spoken.SpokenText;
import org.dalil.source.EvidenceItem;
import org.dalil.testimony.intake.TimeOffset;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.TranscriptKind;
import org.dalil.testimony.ui.field.LanguageField;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/// What a person says of a file that is to be brought in: what it becomes, of which recording, in
/// which language, how far its times are moved, and what its tiers are. Draws and forwards.
final class IntakeFields {
    private static final double WIDE = 270;
    private static final double NARROW = 200;
    private static final int MOST_TIERS = 12;
    private static final double[] SHARES = {29, 29, 21, 21};
    private final IntakeModel model;
    private final Desk desk;
    private final Texts texts;
    private final CodeChoice<Optional<UUID>> over;
    private final CodeChoice<Optional<UUID>> recording;
    private final CodeChoice<TranscriptKind> kind;
    private final CodeChoice<Charset> encoding;
    private final LanguageField language;
    private final TextField title = new TextField();
    private final TextField offset = new TextField();
    private final Label offsetHint = new Label();
    private final CheckBox keep = new CheckBox();
    private final FlowPane tiers = new FlowPane(14, 6);
    private final VBox recordingBox;
    private final VBox kindBox;
    private final VBox titleBox;
    private final VBox encodingBox;
    private final VBox root;
    private @Nullable SpokenText told;
    private boolean showing;

    IntakeFields(IntakeModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        texts = desk.texts();
        over = choice("over", this::overWords, v -> model.change(w -> w.over(v.orElse(null))));
        recording =
                choice("recording", this::itemWords, v -> model.change(w -> w.of(v.orElse(null))));
        kind =
                new CodeChoice<TranscriptKind>(
                                texts.of("testimony.intake.kind"),
                                Arrays.asList(TranscriptKind.values()),
                                one -> texts.of(kindKey(one)),
                                one -> model.change(w -> w.as(one)))
                        .named("intake-kind", NARROW);
        encoding =
                new CodeChoice<Charset>(
                                texts.of("testimony.intake.encoding"),
                                List.of(),
                                Charset::displayName,
                                one -> model.change(w -> w.read(one)))
                        .named("intake-encoding", NARROW);
        language =
                new LanguageField(desk, "intake-language", texts.of("testimony.intake.language"))
                        .telling(tag -> model.change(w -> w.in(tag)));
        wire();
        recordingBox = field("recording", recording.control(), WIDE);
        kindBox = field("kind", kind.control(), NARROW);
        titleBox = field("title", title, WIDE);
        encodingBox = field("encoding", encoding.control(), NARROW);
        GridPane grid = grid();
        grid.addRow(
                0,
                field("over", over.control(), WIDE),
                recordingBox,
                field("language", language.root(), NARROW),
                kindBox);
        grid.addRow(1, titleBox, offsetBox(), encodingBox, keepBox());
        tiers.setId("intake-tiers");
        root = new VBox(10, grid, tiers);
    }

    private static GridPane grid() {
        GridPane grid = new GridPane(14, 8);
        for (double width : SHARES) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(width);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    /// The key of a kind of transcript.
    static String kindKey(TranscriptKind one) {
        return "testimony.transcript.kind." + one.code().replace('_', '-');
    }

    private CodeChoice<Optional<UUID>> choice(
            String name, Function<Optional<UUID>, String> words, Consumer<Optional<UUID>> chosen) {
        return new CodeChoice<Optional<UUID>>(
                        texts.of("testimony.intake." + name), List.of(), words, chosen)
                .named("intake-" + name, WIDE);
    }

    private void wire() {
        List<Optional<UUID>> items = new ArrayList<>();
        model.ground().recordings().forEach(one -> items.add(Optional.of(one.id())));
        items.add(Optional.empty());
        recording.control().getItems().setAll(items);
        title.setId("intake-title");
        title.getStyleClass().add("flat-field");
        title.setAccessibleText(texts.of("testimony.intake.title"));
        title.textProperty()
                .subscribe(words -> {
                    if (!showing) {
                        model.change(w -> w.titled(words));
                    }
                });
        offset.setId("intake-offset");
        offset.getStyleClass().add("flat-field");
        offset.setAccessibleText(texts.of("testimony.intake.offset"));
        offset.setPromptText(TimeOffset.words(0));
        offset.textProperty().subscribe(this::offsetTyped);
        offsetHint.setId("intake-offset-hint");
        offsetHint.getStyleClass().addAll("echo", "bad");
        keep.setId("intake-keep");
        keep.setText(texts.of("testimony.intake.keep"));
        keep.selectedProperty()
                .subscribe(yes -> {
                    if (!showing) {
                        model.change(w -> w.keeping(yes));
                    }
                });
    }

    /// What to place.
    Region root() {
        return root;
    }

    /// What takes the keys first.
    Node first() {
        return over.control();
    }

    private void offsetTyped(String words) {
        Long ms = TimeOffset.parse(words);
        offsetHint.setText(ms == null ? texts.of("testimony.intake.offset.bad") : "");
        seen(offsetHint, ms == null);
        if (!showing) {
            model.change(w -> w.moved(ms));
        }
    }

    private VBox offsetBox() {
        VBox box = field("offset", offset, NARROW);
        seen(offsetHint, false);
        box.getChildren().add(offsetHint);
        return box;
    }

    private VBox keepBox() {
        VBox box = new VBox(3, new Label(" "), keep);
        seen(box, model.keepsFiles());
        keep.setMinHeight(29);
        return box;
    }

    private VBox field(String key, Region control, double width) {
        Label label = new Label(texts.of("testimony.intake." + key));
        label.getStyleClass().add("section-heading");
        label.setLabelFor(control);
        control.setPrefWidth(width);
        VBox box = new VBox(3, label, control);
        box.setMinWidth(0);
        control.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private String overWords(Optional<UUID> id) {
        if (id.isEmpty()) {
            return texts.of("testimony.intake.over.none");
        }
        String name =
                model.there().get().stream()
                        .filter(one -> one.id().equals(id.get()))
                        .map(Transcript::title)
                        .findFirst()
                        .orElse("–");
        return texts.of("testimony.intake.over.one", Map.of("title", name));
    }

    private String itemWords(Optional<UUID> id) {
        return model.ground().media().stream()
                .filter(one -> id.filter(one.id()::equals).isPresent())
                .map(EvidenceItem::originalName)
                .findFirst()
                .orElseGet(() -> texts.of("testimony.intake.recording.none"));
    }

    /// Shows what was said.
    void show() {
        showing = true;
        IntakeWish wish = model.wish().get();
        List<Optional<UUID>> offered = new ArrayList<>(List.of(Optional.empty()));
        model.there().get().forEach(one -> offered.add(Optional.of(one.id())));
        if (!over.control().getItems().equals(offered)) {
            over.control().getItems().setAll(offered);
        }
        over.show(Optional.ofNullable(wish.over()));
        over.control().setDisable(offered.size() == 1);
        recording.show(Optional.ofNullable(wish.recording()));
        kind.show(wish.kind());
        if (!Objects.equals(language.tag(), wish.language())) {
            language.show(wish.language());
        }
        if (!title.getText().equals(wish.title())) {
            title.setText(wish.title());
        }
        keep.setSelected(wish.keeping());
        boolean fresh = wish.over() == null;
        seen(recordingBox, fresh);
        seen(kindBox, fresh);
        seen(titleBox, fresh);
        encodings(wish);
        showing = false;
        tiers(fresh);
    }

    private void encodings(IntakeWish wish) {
        IntakePlan plan = model.plan().get();
        List<Charset> offered =
                plan == null
                        ? List.of()
                        : plan.reading().encodings().stream()
                                .map(EncodingCandidate::charset)
                                .toList();
        seen(encodingBox, !offered.isEmpty());
        if (!encoding.control().getItems().equals(offered)) {
            encoding.show(null);
            encoding.control().getItems().setAll(offered);
        }
        if (!offered.isEmpty()) {
            encoding.show(wish.charset() == null ? offered.getFirst() : wish.charset());
        }
    }

    /// The tiers of a file that has several, each with what it is.
    private void tiers(boolean fresh) {
        IntakePlan plan = model.plan().get();
        SpokenText text = plan == null ? null : plan.reading().text();
        boolean several = fresh && text != null && text.tiers().size() > 1;
        seen(tiers, several);
        if (several && text != null && text != told) {
            told = text;
            tiers.getChildren().clear();
            for (int i = 0; i < Math.min(MOST_TIERS, text.tiers().size()); i++) {
                tiers.getChildren().add(new TierField(model, desk, text, i).root());
            }
        }
    }

    private static void seen(Node node, boolean yes) {
        node.setVisible(yes);
        node.setManaged(yes);
    }
}
