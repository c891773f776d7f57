package org.dalil.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLink;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.Claims;
import org.dalil.exchange.age.AgeIdentity;
import org.dalil.exchange.intake.Arrival;
import org.dalil.exchange.intake.Arrivals;
import org.dalil.exchange.intake.Survey;
import org.dalil.exchange.sharing.ExampleContent;
import org.dalil.exchange.sharing.OwnKeys;
import org.dalil.exchange.sharing.Selection;
import org.dalil.exchange.sharing.ShareRequest;
import org.dalil.exchange.sharing.Shares;
import org.dalil.gold.GoldClaim.GoldDate;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.Locator;
import org.dalil.kernel.Progress;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.kernel.quantity.Amount;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.kit.SealedCasefile;
import org.dalil.people.Agents;
import org.dalil.source.Passage;
import org.dalil.source.SourceKit;
import org.dalil.source.TextVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Every checked claim is recorded faithfully through the public operations, and arrives in another
/// casefile as it left: quote, place, chain, date, number and links.
class GoldClaimsTest {
    @TempDir Path folder;
    private GoldCasefile checked;
    private SourceKit kit;
    private Casefile theirs;
    private GoldLoader loader;
    private List<GoldClaim> gold;
    private int linked;

    @BeforeEach
    void record() throws Exception {
        checked = new GoldCasefile(folder);
        kit = checked.kit;
        loader = checked.loader;
        gold = checked.gold;
        linked = loader.link(gold);
        theirs = SealedCasefile.create(folder.resolve("Theirs.dalil"));
    }

    @AfterEach
    void close() throws Exception {
        if (checked != null) {
            checked.close();
            theirs.close();
        }
    }

    private List<String> chain(Casefile casefile, UUID claim) throws Exception {
        List<String> names = new ArrayList<>();
        Agents agents = new Agents(casefile.holdings());
        for (var link : new Claims(casefile.holdings()).chain(claim)) {
            names.add(agents.find(Objects.requireNonNull(link.agent())).orElseThrow().label());
        }
        return names;
    }

    private static List<String> labels(List<String> names) {
        return names.stream().map(GoldLoader::label).toList();
    }

    private Set<String> concerned(Casefile casefile, UUID claim) throws Exception {
        Set<String> names = new HashSet<>();
        Agents agents = new Agents(casefile.holdings());
        for (var one : new Claims(casefile.holdings()).concerns(claim)) {
            names.add(agents.find(one.target().id()).orElseThrow().label());
        }
        return names;
    }

    private Locator words(Casefile casefile, UUID claim) throws Exception {
        UUID passage = new Claims(casefile.holdings()).supports(claim).getFirst().passage();
        return casefile.holdings().records().find(Passage.SHAPE, passage).orElseThrow().locator();
    }

    private void stands(Casefile casefile, GoldClaim one) throws Exception {
        Claim told = Objects.requireNonNull(loader.recorded.get(one.id()));
        Claim kept = new Claims(casefile.holdings()).find(told.id()).orElseThrow();
        Locator words = words(casefile, told.id());
        assertEquals(one.quote(), words.quote(), one.id());
        assertEquals(one.start(), words.start(), one.id());
        assertEquals(one.end(), words.end(), one.id());
        assertTrue(words.prefix().endsWith(one.prefix()), one.id());
        assertTrue(words.suffix().startsWith(one.suffix()), one.id());
        assertEquals(labels(one.chain()), chain(casefile, told.id()), one.id());
        assertEquals(Set.copyOf(labels(one.agents())), concerned(casefile, told.id()), one.id());
        assertEquals(one.statement(), kept.statement(), one.id());
        assertEquals(one.place(), kept.setting().placeWords(), one.id());
        assertEquals(one.note(), kept.note(), one.id());
        String verb = GoldLoader.verb(one.modality());
        assertEquals(
                verb == null ? one.modality() : "claimed", kept.wording().modality(), one.id());
        assertEquals(verb, new Claims(casefile.holdings()).chain(told.id()).getFirst().verb());
        assertEquals(
                one.kind().replace("event_act", "event"),
                kept.wording().kind().replace("event_act", "event"),
                one.id());
        same(one.date(), kept.when(), one.id());
        same(one.quantity(), kept.quantity(), one.id());
    }

    private static void same(@Nullable GoldDate said, @Nullable DateValue kept, String id) {
        assertEquals(said == null, kept == null, id);
        if (said != null && kept != null) {
            assertEquals(said.verbatim(), kept.verbatim(), id);
            assertEquals(
                    Edtf.parse(said.edtf()).map(Edtf::text), kept.meaning().map(Edtf::text), id);
        }
    }

    private static void same(@Nullable Map<?, ?> said, @Nullable Quantity kept, String id) {
        assertEquals(said == null, kept == null, id);
        if (said != null && kept != null) {
            assertEquals(said.get("verbatim"), kept.verbatim(), id);
            assertEquals(said.get("unit"), kept.counted().unit(), id);
            for (String figure : List.of("exact", "min", "max", "denominator")) {
                Object number = said.get(figure);
                if (number != null) {
                    assertEquals(
                            new BigDecimal(String.valueOf(number)),
                            figure(kept.amount(), figure),
                            id + " " + figure);
                }
            }
        }
    }

    private static @Nullable BigDecimal figure(Amount amount, String name) {
        return switch (name) {
            case "exact" -> amount.exact();
            case "min" -> amount.min();
            case "max" -> amount.max();
            default -> amount.denominator();
        };
    }

    @Test
    void everyClaimIsRecordedAsItWasChecked() throws Exception {
        assertEquals(gold.size(), loader.recorded.size());
        assertTrue(gold.size() > 40);
        for (GoldClaim one : gold) {
            stands(kit.casefile, one);
        }
    }

    @Test
    void wordsOfOneSourceAreNotMistakenForAnothers() throws Exception {
        GoldClaim first = gold.getFirst();
        GoldClaim last = gold.getLast();

        assertNotEquals(
                words(kit.casefile, loader.recorded.get(first.id()).id()),
                words(kit.casefile, loader.recorded.get(last.id()).id()));
    }

    @Test
    void whatWasUnplacedKeepsItsWords() {
        for (GoldClaim one : gold) {
            if (one.date() != null) {
                assertEquals(
                        one.date().verbatim(),
                        Objects.requireNonNull(GoldLoader.date(one.date())).verbatim());
            }
        }
    }

    @Test
    void everyLinkBetweenRecordedClaimsIsKept() throws Exception {
        ClaimLinks links = new ClaimLinks(kit.casefile.holdings());
        int found = 0;
        for (GoldClaim one : gold) {
            UUID from = loader.recorded.get(one.id()).id();
            for (List<String> link : one.links()) {
                Claim to = loader.recorded.get(link.getLast());
                boolean elsewhere = gold.stream().noneMatch(o -> o.id().startsWith(text(link)));
                assertEquals(elsewhere, to == null, one.id() + " " + link);
                if (to != null) {
                    String kind = GoldLoader.linkKind(link.getFirst()).code();
                    assertTrue(
                            links.of(from).stream()
                                    .anyMatch(kept -> isSo(kept, from, to.id(), kind)),
                            one.id() + " " + link);
                    found++;
                }
            }
        }
        assertEquals(linked, found);
        assertTrue(found >= 10);
    }

    // “S001-C05” is of the text S001; claims of a text that is not in the file are not there.
    private static String text(List<String> link) {
        return link.getLast().substring(0, link.getLast().indexOf('-') + 1);
    }

    private static boolean isSo(ClaimLink link, UUID from, UUID to, String kind) {
        return link.from().equals(from) && link.to().equals(to) && link.kind().equals(kind);
    }

    @Test
    void everythingArrivesElsewhereAsItLeft() throws Exception {
        AgeIdentity key = new OwnKeys(theirs.settings()).identity();
        Path file = folder.resolve("gold.dalil.age");
        new Shares(kit.casefile, Clock.system())
                .write(
                        new ShareRequest(
                                Selection.everything(), List.of(key.recipient()), "a check"),
                        file,
                        Progress.none(),
                        new Cancel());
        try (var in = Files.newInputStream(file);
                Arrival arrival =
                        new Arrivals(theirs)
                                .open(in, List.of(key), Progress.none(), new Cancel())) {
            Survey survey = arrival.take(new Cancel());
            assertEquals(List.of(), survey.refused());
        }

        for (GoldClaim one : gold) {
            stands(theirs, one);
        }
        assertEquals(ExampleContent.everything(kit.casefile), ExampleContent.everything(theirs));
        assertEquals(ExampleContent.texts(kit.casefile), ExampleContent.texts(theirs));
    }

    @Test
    void theTextsThemselvesAreUntouched() throws Exception {
        for (TextVersion version :
                kit.casefile.holdings().records().where(TextVersion.SHAPE, "TRUE", "id")) {
            String text = kit.sources.read(version);
            for (Passage one :
                    kit.casefile
                            .holdings()
                            .records()
                            .where(Passage.SHAPE, "text_version = ?", "id", version.id())) {
                assertEquals(
                        text.substring(one.locator().start(), one.locator().end()),
                        one.locator().quote());
            }
        }
    }
}
