package org.dalil.exchange.sharing;

import org.dalil.casefile.Casefile;
import org.dalil.claim.Attribution;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLink;
import org.dalil.claim.Concern;
import org.dalil.claim.Support;
import org.dalil.claim.content.Slots;
import org.dalil.claim.content.Wording;
import org.dalil.event.Event;
import org.dalil.exchange.record.RecordLines;
import org.dalil.history.ActName;
import org.dalil.history.Changes;
import org.dalil.history.Records;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.Locator;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.people.Agent;
import org.dalil.people.Membership;
import org.dalil.people.NameForm;
import org.dalil.people.Place;
import org.dalil.people.identity.IdentityDecision;
import org.dalil.people.identity.ProtectedIdentity;
import org.dalil.people.identity.Verdict;
import org.dalil.people.tie.Position;
import org.dalil.people.tie.Relation;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Footnote;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.source.TextVersion;
import org.dalil.source.content.Custody;
import org.dalil.source.content.Edition;
import org.dalil.source.content.Telling;
import org.dalil.vault.blob.BlobId;
import org.dalil.vault.blob.Sealed;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/// Fills casefiles of tests: sources with sealed originals and texts, passages, claims and whom
/// they are about, put together by chance but reproducibly.
public final class ExampleContent {
    private static final List<String> WORDS =
            List.of(
                    "возвращены",
                    "нерешённый",
                    "Aug\u0000ust",
                    "қайтарылды",
                    "\"quoted\"",
                    "🜁 air");

    private final Casefile casefile;
    private final Random random;
    private long number;

    public ExampleContent(Casefile casefile, long seed) {
        this.casefile = casefile;
        this.random = new Random(seed);
    }

    /// One source and what rests on it; returns its id.
    public UUID add() throws ProblemException {
        String text = "Said on page one: " + words() + ". " + words() + "!";
        Sealed original = seal(text + random.nextInt(3));
        Sealed words = random.nextBoolean() ? seal(text) : original;
        String read = words == original ? original(original) : text;
        return casefile.holdings()
                .ledger()
                .act(
                        ActName.of("source.act.import", "count", 1),
                        changes -> source(changes, original, words, read));
    }

    private String original(Sealed sealed) throws ProblemException {
        try (var input = casefile.vault().blobs().open(sealed.id())) {
            return new String(input.stream(0).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private UUID source(Changes changes, Sealed original, Sealed words, String text)
            throws SQLException {
        Agent author = made(changes, Agent.SHAPE, agent("Author " + words()));
        Source source =
                Source.titled(id(), SourceKind.REPORT, "Report " + words())
                        .by(author.id())
                        .publishedOn(DateValue.words("нерегулярно", DateBasis.values()[0]))
                        .edited(edition());
        changes.create(Source.SHAPE, source);
        TextVersion version = version(changes, source, original, words, text);
        passage(changes, source, version, text);
        return source.id();
    }

    private Edition edition() {
        return Edition.UNKNOWN
                .alsoTitled(random.nextBoolean() ? List.of("Доклад", words()) : List.of())
                .underSymbol(random.nextBoolean() ? "CAT/C/48/D/444/2010" : null)
                .inLanguages(random.nextBoolean() ? List.of("ru", "uz-Cyrl") : List.of());
    }

    private TextVersion version(
            Changes changes, Source source, Sealed original, Sealed words, String text)
            throws SQLException {
        EvidenceItem item =
                made(
                        changes,
                        EvidenceItem.SHAPE,
                        new EvidenceItem(
                                id(),
                                source.id(),
                                original.id().hex(),
                                original.sha256().hex(),
                                original.sha512Hex(),
                                original.size(),
                                "text/plain",
                                "файл.txt",
                                null,
                                Custody.UNKNOWN));
        return made(
                changes,
                TextVersion.SHAPE,
                new TextVersion(
                        id(),
                        item.id(),
                        "test 1",
                        words.id().hex(),
                        words.sha256().hex(),
                        text.length(),
                        random.nextBoolean() ? "0 5" : null,
                        null));
    }

    private void passage(Changes changes, Source source, TextVersion version, String text)
            throws SQLException {
        int end = 5 + random.nextInt(text.length() - 5);
        Passage passage =
                made(
                        changes,
                        Passage.SHAPE,
                        new Passage(
                                id(),
                                source.id(),
                                version.id(),
                                Locator.in(text, random.nextInt(4), end, null),
                                new Telling(words(), "uz-Cyrl", null, words())));
        made(
                changes,
                Passage.SHAPE,
                new Passage(
                        id(),
                        source.id(),
                        version.id(),
                        Locator.in(text, 0, end, null),
                        Telling.NONE.translating(passage.id())));
        changes.create(
                Footnote.SHAPE,
                new Footnote(id(), source.id(), "1", passage.id(), null, words(), null));
        claims(changes, source, passage);
    }

    private void claims(Changes changes, Source source, Passage passage) throws SQLException {
        Place place = made(changes, Place.SHAPE, new Place(id(), words(), "city", "kz", null));
        Agent group = made(changes, Agent.SHAPE, agent("Group"));
        Agent person = made(changes, Agent.SHAPE, agent("Person " + words()));
        changes.create(NameForm.SHAPE, new NameForm(id(), person.id(), words(), null, "alias"));
        changes.create(Membership.SHAPE, new Membership(id(), group.id(), person.id(), 1, words()));
        people(changes, group, person);
        Event event = made(changes, Event.SHAPE, new Event(id(), words(), null, place.id(), null));
        UUID before = null;
        for (int i = 0; i <= random.nextInt(3); i++) {
            Claim claim =
                    made(
                            changes,
                            Claim.SHAPE,
                            Claim.draft(id(), ++number, Wording.of(words(), "fact", "asserted"))
                                    .at(place.id())
                                    .filling(filled(person, before)));
            about(changes, claim, source, person, event);
            changes.create(
                    Support.SHAPE, new Support(id(), claim.id(), passage.id(), "supports", i));
            if (before != null) {
                changes.create(
                        ClaimLink.SHAPE,
                        new ClaimLink(id(), claim.id(), before, "contradicts", null));
            }
            before = claim.id();
        }
    }

    private void people(Changes changes, Agent group, Agent person) throws SQLException {
        changes.create(
                Membership.SHAPE,
                Membership.counting(id(), group.id(), 1 + random.nextInt(40), 2, words()));
        changes.create(
                Relation.SHAPE,
                new Relation(
                        id(),
                        person.id(),
                        group.id(),
                        new Term("lawyer", null, null, null),
                        null,
                        words()));
        changes.create(
                Position.SHAPE,
                new Position(
                        id(),
                        person.id(),
                        null,
                        words(),
                        null,
                        DateValue.words("2019", DateBasis.STATED),
                        null));
        changes.create(
                IdentityDecision.SHAPE,
                new IdentityDecision(
                        id(), person.id(), group.id(), Verdict.DIFFERENT, 80L, words()));
        changes.create(
                ProtectedIdentity.SHAPE,
                new ProtectedIdentity(id(), person.id(), "5ea1ed", random.nextInt(3)));
    }

    /// Some fill a field of a person, in a wording of our own; some none.
    private static Slots filled(Agent person, @Nullable UUID before) {
        return before == null
                ? Slots.NONE
                : Slots.NONE
                        .about(new RecordRef(RecordKind.AGENT, person.id()))
                        .stating(new Term("occupation", "Занятие", "ru", "dalil-1"))
                        .saying("teacher");
    }

    private void about(Changes changes, Claim claim, Source source, Agent person, Event event)
            throws SQLException {
        changes.create(
                Attribution.SHAPE,
                new Attribution(
                        id(),
                        claim.id(),
                        1,
                        person.id(),
                        "speaker",
                        null,
                        source.id(),
                        false,
                        null));
        changes.create(
                Concern.SHAPE,
                new Concern(id(), claim.id(), new RecordRef(RecordKind.EVENT, event.id()), null));
    }

    private Agent agent(String label) {
        return new Agent(id(), "person", label, random.nextBoolean() ? words() : null, true);
    }

    private static <T extends Recorded> T made(Changes changes, RecordShape<T> shape, T made)
            throws SQLException {
        changes.create(shape, made);
        return made;
    }

    private String words() {
        StringBuilder words = new StringBuilder("w" + random.nextInt(100));
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }

    private UUID id() {
        return casefile.holdings().ids().next();
    }

    private Sealed seal(String text) throws ProblemException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return casefile.vault()
                .blobs()
                .seal(new ByteArrayInputStream(bytes), bytes.length, Progress.none(), new Cancel());
    }

    /// Every shared field of every record that is not taken away, by id, for comparing casefiles.
    public static Map<UUID, Map<String, Object>> everything(Casefile casefile)
            throws ProblemException {
        Records records = casefile.holdings().records();
        RecordLines lines = new RecordLines(records.shapes());
        Map<UUID, Map<String, Object>> all = new TreeMap<>();
        for (RecordShape<?> shape : records.shapes().all()) {
            if (!RecordLines.staysHome(shape.kind())) {
                for (Records.Written row : records.written(shape)) {
                    if (!row.gone()) {
                        all.put(row.id(), lines.json(shape.kind(), row));
                    }
                }
            }
        }
        return all;
    }

    /// The texts of all text versions, read through their sealed files.
    public static List<String> texts(Casefile casefile) throws Exception {
        List<String> texts = new ArrayList<>();
        for (TextVersion text :
                casefile.holdings().records().where(TextVersion.SHAPE, "TRUE", "id")) {
            try (var input = casefile.vault().blobs().open(new BlobId(text.blob()))) {
                texts.add(new String(input.stream(0).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
