package org.dalil.testimony.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.SectionScreen;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.DetailPage;
import org.dalil.desk.control.EmptyState;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.SectionFrame;
import org.dalil.desk.control.Tag;
import org.dalil.desk.control.consent.ConsentTag;
import org.dalil.desk.control.said.DateField;
import org.dalil.kernel.RecordKind;
import org.dalil.testimony.interview.Interview;
import org.dalil.testimony.ui.consent.ConsentBox;
import org.dalil.testimony.ui.consent.ConsentModel;
import org.dalil.testimony.ui.consent.ConsentTable;
import org.dalil.testimony.ui.field.LanguageField;
import org.dalil.testimony.ui.intake.TranscriptFiles;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The section of testimony: interviews, and what whoever told allows. Draws its models and
/// forwards what the user does. Decides nothing.
public final class InterviewPane {
    private final Desk desk;
    private final Texts texts;
    private final InterviewModel model;
    private final ConsentTag tag;
    private final DetailPage page;
    private final KeptText title;
    private final WhoField who;
    private final DateField held;
    private final LanguageField language;
    private final KeptText interviewers;
    private final MediaBox media;
    private final TranscriptBox transcripts;
    private final InterviewFields fields;
    private final ConsentBox consent;
    private final Button code;
    private final SectionFrame<InterviewLine, InterviewView> frame;
    private @Nullable UUID drawn;

    public InterviewPane(InterviewParts parts, Drafts drafts, Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        model = new InterviewModel(parts, desk);
        tag = new ConsentTag(texts);
        title =
                KeptText.line(drafts, model::call)
                        .title("interview-title", texts.of("testimony.field.title"));
        who = new WhoField(model, desk, drafts, "interview-who", (all, one) -> all.of(one));
        held =
                new DateField(
                        desk,
                        drafts,
                        "interview-held",
                        texts.of("testimony.field.held"),
                        (date, done) -> model.change(i -> i.held(i.setting().on(date)), done));
        language =
                new LanguageField(desk, "interview-language", texts.of("testimony.field.language"))
                        .telling(tag -> model.change(i -> i.held(i.setting().in(tag))));
        interviewers = interviewers(drafts);
        media = new MediaBox(model, drafts, desk);
        transcripts = new TranscriptBox(model, desk);
        code =
                Actions.chip(
                        "interview-code-name", texts.of("people.add-code"), model::giveCodeName);
        code.managedProperty().bind(code.visibleProperty());
        page = page();
        fields = new InterviewFields(model, page, drafts, desk);
        consent =
                new ConsentBox(
                        new ConsentModel(parts.consents(), model.consents(), model::amend),
                        model.consents(),
                        drafts,
                        desk);
        page.below().getChildren().add(consent.root());
        frame = frame(parts);
    }

    /// The section as the window shows it.
    public SectionScreen screen() {
        return frame;
    }

    /// Lets transcripts come and go as files.
    public InterviewPane with(TranscriptFiles files) {
        transcripts.with(files, page.root());
        return this;
    }

    /// Offers the way to the codes.
    public InterviewPane withCodes(Runnable codes) {
        page.chips()
                .getChildren()
                .add(Actions.button("interview-codes", texts.of("testimony.codes"), codes));
        return this;
    }

    private KeptText interviewers(Drafts drafts) {
        KeptText field =
                KeptText.lines(
                                drafts,
                                1,
                                (typed, done) ->
                                        model.change(
                                                i -> i.among(i.attendance().askedBy(names(typed))),
                                                done))
                        .named("interview-interviewers", texts.of("testimony.field.interviewers"));
        field.control().setPromptText(texts.of("testimony.interviewers.prompt"));
        return field;
    }

    private static List<String> names(String typed) {
        return Arrays.asList(typed.split("[,;\n]"));
    }

    private DetailPage page() {
        DetailPage made =
                new DetailPage(
                        title.control(),
                        new EmptyState(
                                Feather.MIC,
                                texts.of("testimony.none.title"),
                                texts.of("testimony.none.text")));
        made.row(texts.of("testimony.field.who"), who.root());
        made.row(texts.of("testimony.field.held"), held.root());
        made.row(texts.of("testimony.field.language"), language.root());
        made.row(texts.of("testimony.field.interviewers"), interviewers.control());
        made.row(texts.of("testimony.field.media"), media.root());
        made.row(texts.of("testimony.field.transcripts"), transcripts.root());
        made.chips()
                .getChildren()
                .addAll(
                        code,
                        Actions.button(
                                "interview-remove", texts.of("testimony.remove"), model::remove));
        return made;
    }

    private SectionFrame<InterviewLine, InterviewView> frame(InterviewParts parts) {
        InterviewLines lines = new InterviewLines(parts, model::today, texts);
        return new SectionFrame<>(
                desk,
                RecordKind.INTERVIEW,
                model.page(),
                new SectionFrame.Listing<>(
                        lines,
                        line -> line.row().id(),
                        lines::words,
                        texts.of("desk.section.testimony"),
                        new EmptyState(
                                Feather.MIC,
                                texts.of("testimony.empty.title"),
                                texts.of("testimony.empty.text"))),
                new SectionFrame.Sheet<>(page, this::draw),
                new SectionFrame.Deeds(model::add, true, model::remove));
    }

    private void draw(InterviewView view) {
        Interview one = view.interview();
        String key = "interview:" + one.id();
        boolean again = one.id().equals(drawn);
        drawn = one.id();
        if (!again) {
            consent.reset();
            media.reset();
        }
        title.show(key + ":title", view.source().title());
        InterviewView.Told told = view.told();
        UUID teller = one.attendance().interviewee();
        who.show(key + ":who", teller, told == null ? null : told.name(), remark(told));
        held.show(key + ":held", one.setting().held());
        language.show(one.setting().language());
        interviewers.show(
                key + ":interviewers", String.join("\n", one.attendance().interviewers()));
        media.show(key, view);
        transcripts.show(view);
        fields.show(key, view, again);
        code.setVisible(told != null && told.agent().codeName() == null);
        consent.show(view.source().id(), view.consent());
        tags(view);
    }

    // The code name stands beside the name, where the name is seen.
    private static String remark(InterviewView.@Nullable Told told) {
        String code = told == null ? null : told.agent().codeName();
        return told == null || code == null || code.equals(told.name()) ? "" : code;
    }

    private void tags(InterviewView view) {
        List<Node> tags = new ArrayList<>();
        InterviewView.Told told = view.told();
        String code = told == null ? null : told.agent().codeName();
        tags.add(
                new Tag(
                        code == null
                                ? texts.of("testimony.tag.interview")
                                : texts.of("testimony.tag.interview-of", Map.of("name", code)),
                        Tag.Tone.ACCENT));
        ConsentTable table = view.consent();
        tags.add(tag.of(table == null ? null : table.summary()));
        Label count =
                new Label(texts.of("testimony.recordings", Map.of("count", view.media().size())));
        count.getStyleClass().add("faint");
        tags.add(count);
        page.tags(tags.toArray(Node[]::new));
    }
}
