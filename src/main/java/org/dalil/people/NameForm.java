package org.dalil.people;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.history.shape.TermFields;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.Term;
import org.dalil.texts.Folding;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// One way in which an agent’s name is written: another script, a birth name, an alias, a
/// misspelling as a source prints it.
///
/// @param kind what sort of name, a term of the list `name_kind`
/// @param parts what it consists of, as far as said
/// @param chosenScript the code of a [Script] where somebody chose it; null where it is read off
///   the name
/// @param passage the passage it was read in, or null
public record NameForm(
        UUID id,
        UUID agent,
        String name,
        @Nullable String language,
        Term kind,
        NameParts parts,
        @Nullable String chosenScript,
        @Nullable UUID passage)
        implements Recorded {
    private static final TermFields KIND = new TermFields("name_kind");

    /// How name forms are stored.
    public static final RecordShape<NameForm> SHAPE =
            new RecordShape<>(
                    RecordKind.NAME_FORM, "name_form", fields(), NameForm::written, NameForm::read);

    public NameForm {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a name form has a name");
        }
    }

    /// A name of which only its kind is known beside it.
    public NameForm(UUID id, UUID agent, String name, @Nullable String language, String kindCode) {
        this(id, agent, name, language, Term.ofCode(kindCode), NameParts.NONE, null, null);
    }

    /// The script it is written in: as chosen, else as most of its letters are.
    public Script script() {
        return chosenScript == null ? Script.in(name) : Script.of(chosenScript);
    }

    /// The same form, otherwise written.
    public NameForm written(String words) {
        return new NameForm(id, agent, words.strip(), language, kind, parts, chosenScript, passage);
    }

    /// The same form, in another language.
    public NameForm inLanguage(@Nullable String tag) {
        return new NameForm(id, agent, name, tag, kind, parts, chosenScript, passage);
    }

    /// The same form, of another kind.
    public NameForm ofKind(Term other) {
        return new NameForm(id, agent, name, language, other, parts, chosenScript, passage);
    }

    /// The same form, consisting of these.
    public NameForm of(NameParts said) {
        return new NameForm(id, agent, name, language, kind, said, chosenScript, passage);
    }

    /// The same form in a chosen script; null to read it off the name again.
    public NameForm in(@Nullable Script script) {
        String code = script == null ? null : script.code();
        return new NameForm(id, agent, name, language, kind, parts, code, passage);
    }

    /// The same form, read in this passage.
    public NameForm readIn(@Nullable UUID words) {
        return new NameForm(id, agent, name, language, kind, parts, chosenScript, words);
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.ref("agent"));
        fields.add(Field.text("name"));
        fields.add(Field.text("language"));
        fields.addAll(KIND.fields());
        fields.add(Field.text("family"));
        fields.add(Field.text("given"));
        fields.add(Field.text("patronymic"));
        fields.add(Field.text("script"));
        fields.add(Field.ref("passage"));
        fields.add(Field.derivedText("search_key"));
        return fields;
    }

    private static List<@Nullable Object> written(NameForm form) {
        List<@Nullable Object> values =
                new ArrayList<>(Arrays.asList(form.agent, form.name, form.language));
        values.addAll(KIND.write(form.kind));
        NameParts parts = form.parts;
        values.addAll(
                Arrays.asList(
                        parts.family(),
                        parts.given(),
                        parts.patronymic(),
                        form.chosenScript,
                        form.passage,
                        form.searchKey()));
        return values;
    }

    private static NameForm read(UUID id, FieldValues values) {
        Term kind = KIND.read(values);
        if (kind == null) {
            throw new IllegalArgumentException("missing field name_kind");
        }
        return new NameForm(
                id,
                values.id("agent"),
                values.word("name"),
                values.text("language"),
                kind,
                new NameParts(
                        values.text("family"), values.text("given"), values.text("patronymic")),
                values.text("script"),
                values.ref("passage"));
    }

    /// The name, and behind it the parts that do not stand in it.
    private String searchKey() {
        StringBuilder key = new StringBuilder(Folding.key(name));
        for (String part : parts.said()) {
            String more = Folding.key(part);
            if (key.indexOf(more) < 0) {
                key.append(' ').append(more);
            }
        }
        return key.toString();
    }
}
