package org.dalil.event.ui.casework;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.SectionScreen;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.DetailPage;
import org.dalil.desk.control.EmptyState;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.RowBox;
import org.dalil.desk.control.SectionFrame;
import org.dalil.desk.control.Tag;
import org.dalil.desk.control.line.TermField;
import org.dalil.event.casework.Case;
import org.dalil.event.casework.CaseRow;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.Term;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// The section of cases. Draws its models and forwards what the user does. Decides nothing.
public final class CasePane {
    private static final double TERM = 200;
    private static final Set<String> BROUGHT =
            Set.of("new", "open", "pending", "inactive", "closed");

    private final Texts texts;
    private final CaseModel model;
    private final DetailPage page;
    private final KeptText title;
    private final KeptText code;
    private final KeptText tags;
    private final KeptText team;
    private final KeptText summary;
    private final TermField status;
    private final TermField priority;
    private final OverviewBox overview;
    private final TasksBox tasks;
    private final ContentsBox contents;
    private final SectionFrame<CaseRow, CaseView> frame;
    private @Nullable UUID drawn;

    public CasePane(CaseParts parts, Drafts drafts, Desk desk) {
        this.texts = desk.texts();
        model = new CaseModel(parts, desk);
        title =
                KeptText.line(
                        drafts,
                        (words, done) ->
                                model.change(c -> words.isBlank() ? c : c.titled(words), done));
        title.title("case-title", texts.of("casework.field.title"));
        code = line(drafts, "code", (one, words) -> one.coded(words.isBlank() ? null : words));
        tags = line(drafts, "tags", (one, words) -> one.tagged(parted(words)));
        team = line(drafts, "team", (one, words) -> one.by(parted(words)));
        summary =
                KeptText.lines(
                        drafts,
                        2,
                        (words, done) ->
                                model.change(c -> c.about(words.isBlank() ? null : words), done));
        summary.named("case-summary", texts.of("casework.field.summary"));
        status = term(desk, parts.terms(), "status", Case::in);
        priority = term(desk, parts.terms(), "priority", Case::pressing);
        tasks = new TasksBox(model, drafts, desk);
        overview = new OverviewBox(model, desk, tasks::go);
        contents = new ContentsBox(model, drafts, desk);
        page = page();
        model.looked().subscribe(overview::show);
        model.docket().subscribe(overview::reckoned);
        frame =
                new SectionFrame<>(
                        desk,
                        RecordKind.CASE,
                        model.page(),
                        listing(parts),
                        new SectionFrame.Sheet<>(page, this::draw),
                        new SectionFrame.Deeds(model::add, true, model::remove));
    }

    /// Offers the grid of the events that the case gathers, and whoever had a part in them.
    ///
    /// @param grid opens it
    public CasePane gridding(Consumer<UUID> grid) {
        page.chips()
                .getChildren()
                .add(Actions.button("case-grid", texts.of("event.grid"), model.page().with(grid)));
        return this;
    }

    /// The section as the window shows it.
    public SectionScreen screen() {
        return frame;
    }

    private KeptText line(Drafts drafts, String name, BiFunction<Case, String, Case> how) {
        KeptText line =
                KeptText.line(
                        drafts,
                        (words, done) -> model.change(c -> how.apply(c, words.strip()), done));
        line.named("case-" + name, texts.of("casework.field." + name));
        line.control().setPromptText(texts.of("casework.field." + name + ".prompt"));
        return line;
    }

    private TermField term(
            Desk desk, Vocabularies terms, String name, BiFunction<Case, Term, Case> how) {
        TermField field =
                new TermField(
                        desk,
                        terms,
                        "case_" + name,
                        texts.of("casework.field." + name),
                        term -> model.change(c -> how.apply(c, term), () -> {}));
        field.field().setId("case-" + name);
        field.field().setPrefWidth(TERM);
        field.field().getStyleClass().add("case-term");
        return field;
    }

    private static List<String> parted(String words) {
        return Arrays.asList(words.split("[,;]"));
    }

    private SectionFrame.Listing<CaseRow> listing(CaseParts parts) {
        return new SectionFrame.Listing<>(
                parts.cases().rows(),
                CaseRow::id,
                this::row,
                texts.of("desk.section.cases"),
                new EmptyState(
                        Feather.FOLDER,
                        texts.of("casework.empty.title"),
                        texts.of("casework.empty.text")));
    }

    private DetailPage page() {
        DetailPage made =
                new DetailPage(
                        title.control(),
                        new EmptyState(
                                Feather.FOLDER,
                                texts.of("casework.none.title"),
                                texts.of("casework.none.text")));
        made.row(texts.of("casework.field.status"), new HBox(8, status.field(), priority.field()));
        made.row(texts.of("casework.field.code"), code.control());
        made.row(texts.of("casework.field.tags"), tags.control());
        made.row(texts.of("casework.field.team"), team.control());
        made.row(texts.of("casework.field.summary"), summary.control());
        made.below()
                .getChildren()
                .addAll(
                        overview.root(),
                        part("casework.tasks", tasks.root()),
                        part("casework.gathered", contents.root()),
                        Actions.button("case-remove", texts.of("casework.remove"), model::remove));
        return made;
    }

    private VBox part(String key, Node node) {
        Label heading = new Label(texts.of(key));
        heading.getStyleClass().add("section-heading");
        return new VBox(4, heading, node);
    }

    private RowBox.Words row(CaseRow row) {
        String below = words(row.status());
        String sign = row.code();
        return new RowBox.Words(
                row.title(),
                sign == null ? below : sign + " · " + below,
                row.toDo() == 0 ? "" : texts.of("casework.row.to-do", Map.of("count", row.toDo())));
    }

    // A list is drawn without asking the casefile: terms of people’s own always have their wording.
    private String words(Term status) {
        String label = status.label();
        boolean ours = texts.locale().getLanguage().equals(status.language());
        boolean brought = BROUGHT.contains(status.code());
        return label != null && (ours || !brought)
                ? label
                : brought ? texts.of("vocabulary.case_status." + status.code()) : status.code();
    }

    private void draw(CaseView view) {
        Case one = view.one();
        String key = "case:" + one.id();
        if (!one.id().equals(drawn)) {
            drawn = one.id();
            overview.reset();
        }
        title.show(key + ":title", one.title());
        status.show(view.status());
        priority.show(view.priority());
        code.show(key + ":code", one.code());
        tags.show(key + ":tags", String.join(", ", one.tags()));
        team.show(key + ":team", String.join(", ", one.team()));
        summary.show(key + ":summary", one.summary());
        page.tags(tagsOf(view));
        tasks.show(key + ":task", view);
        contents.show(key + ":gather", view.groups());
    }

    private Node[] tagsOf(CaseView view) {
        Tag kind = new Tag(texts.of("casework.tag"), Tag.Tone.ACCENT);
        Tag state = new Tag(view.status(), view.one().isClosed() ? Tag.Tone.PLAIN : Tag.Tone.GREEN);
        return switch (view.one().priority().code()) {
            case "urgent" -> new Node[] {kind, state, new Tag(view.priority(), Tag.Tone.RED)};
            case "high" -> new Node[] {kind, state, new Tag(view.priority(), Tag.Tone.AMBER)};
            default -> new Node[] {kind, state};
        };
    }
}
