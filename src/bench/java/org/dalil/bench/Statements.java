package org.dalil.bench;

import org.dalil.casefile.Holdings;
import org.dalil.claim.Attribution;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLink;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.Concern;
import org.dalil.claim.Support;
import org.dalil.claim.conflict.Conflict;
import org.dalil.claim.conflict.ConflictPosition;
import org.dalil.claim.conflict.ConflictState;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.Modality;
import org.dalil.claim.content.Setting;
import org.dalil.claim.content.Slots;
import org.dalil.claim.content.Stance;
import org.dalil.claim.content.Wording;
import org.dalil.history.Changes;
import org.dalil.kernel.Locator;
import org.dalil.kernel.RecordIds;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kernel.quantity.Amount;
import org.dalil.kernel.quantity.Counted;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.kernel.quantity.QuantityKind;
import org.dalil.source.Passage;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The claims of a generated ledger: each fills a field of somebody, rests on words of one of ten
/// thousand sources and came through a chain; many corroborate, repeat or contradict another.
final class Statements {
    /// How many claims one person has, and how many of those say the same by links.
    static final int OF_ONE = 2_000;

    static final int SAYING_THE_SAME = 400;

    private static final String TEXT = "what was said, as it was said, and by whom. ".repeat(20);
    private static final List<String> OUTCOMES =
            List.of("released", "sentenced", "handed over", "not known", "died in custody");

    private final RecordIds ids;
    private final Material material;
    private final Web web;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Support> supports = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Concern> concerns = new ArrayList<>();
    private final List<Attribution> chains = new ArrayList<>();
    private final List<ClaimLink> links = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<ConflictPosition> positions = new ArrayList<>();
    private @Nullable UUID before;
    private @Nullable UUID same;
    private int made;

    Statements(Holdings holdings, Material material, Web web) {
        this.ids = holdings.ids();
        this.material = material;
        this.web = web;
    }

    /// Writes some claims.
    ///
    /// @param every each how many-th is about the one person, until that person has enough
    void write(Changes changes, int count, int every) throws SQLException {
        for (int i = 0; i < count; i++) {
            add(made % every == 0 && made / every < OF_ONE, made / every);
            made++;
        }
        changes.createAll(Passage.SHAPE, passages);
        changes.createAll(Claim.SHAPE, claims);
        changes.createAll(Support.SHAPE, supports);
        changes.createAll(Concern.SHAPE, concerns);
        changes.createAll(Attribution.SHAPE, chains);
        changes.createAll(ClaimLink.SHAPE, links);
        changes.createAll(Conflict.SHAPE, conflicts);
        changes.createAll(ConflictPosition.SHAPE, positions);
        List.of(passages, claims, supports, concerns, chains, links, conflicts, positions)
                .forEach(List::clear);
    }

    private void add(boolean ofOne, int turn) {
        UUID subject = ofOne ? web.one() : material.oneOf(web.people());
        Claim claim = claim(new RecordRef(RecordKind.AGENT, subject), ofOne ? turn % 8 : made % 8);
        claims.add(claim);
        rest(claim.id(), subject);
        chain(claim.id());
        if (ofOne && turn < SAYING_THE_SAME) {
            link(claim.id(), same, ClaimLinkKind.CORROBORATES);
            same = claim.id();
        } else if (made % 5 == 0) {
            link(claim.id(), before, material.oneOf(ClaimLinkKind.values()));
        }
        if (made % 100 == 99 && before != null) {
            UUID conflict = ids.next();
            conflicts.add(
                    new Conflict(
                            conflict, "Which? " + made, ConflictState.OPEN.code(), null, true));
            positions.add(new ConflictPosition(ids.next(), conflict, claim.id(), 1));
            positions.add(new ConflictPosition(ids.next(), conflict, before, 2));
        }
        before = claim.id();
    }

    private Claim claim(RecordRef subject, int field) {
        String predicate =
                List.of(
                                "date_of_arrest",
                                "whereabouts",
                                "outcome",
                                "citizenship",
                                "holds_position",
                                "age",
                                "number_of_people",
                                "legal_status")
                        .get(field);
        Slots slots = new Slots(subject, Term.ofCode(predicate), null, null);
        Claim claim =
                Claim.draft(
                                ids.next(),
                                made + 1L,
                                Wording.of(
                                        material.sentence(),
                                        ClaimKind.STATUS.code(),
                                        material.oneOf(Modality.values()).code()))
                        .filling(slots);
        return switch (field) {
            case 0 -> claim.on(material.date());
            case 1 -> claim.set(new Setting(null, null, null, material.town(material.upTo(40))));
            case 2 -> claim.filling(slots.saying(material.oneOf(OUTCOMES)));
            case 4 -> claim.filling(slots.saying("clerk of ward " + material.upTo(150)));
            case 5, 6 -> claim.counting(number(20 + material.upTo(12)));
            default -> claim.filling(slots.saying("word " + material.upTo(6)));
        };
    }

    private static Quantity number(int figure) {
        return new Quantity(
                "" + figure,
                QuantityKind.EXACT,
                Amount.of(BigDecimal.valueOf(figure)),
                Counted.UNSAID);
    }

    private void rest(UUID claim, UUID subject) {
        int start = material.upTo(500);
        Passage passage =
                new Passage(
                        ids.next(),
                        material.oneOf(web.sources()),
                        web.text(),
                        Locator.in(TEXT, start, start + 60 + material.upTo(90), null));
        passages.add(passage);
        supports.add(new Support(ids.next(), claim, passage.id(), Stance.SUPPORTS.code(), 1));
        RecordRef whom = new RecordRef(RecordKind.AGENT, subject);
        concerns.add(new Concern(ids.next(), claim, whom, null));
    }

    /// None to three links, an eighth of the origins unnamed.
    private void chain(UUID claim) {
        int length = material.upTo(4);
        for (int i = 1; i <= length; i++) {
            boolean unnamed = i == 1 && material.upTo(8) == 0;
            chains.add(
                    new Attribution(
                            ids.next(),
                            claim,
                            i,
                            unnamed ? null : material.oneOf(web.people()),
                            (i == 1 ? AttributionRole.ORIGIN : AttributionRole.REPORTER).code(),
                            null,
                            null,
                            unnamed,
                            null));
        }
    }

    private void link(UUID claim, @Nullable UUID other, ClaimLinkKind kind) {
        if (other != null) {
            links.add(new ClaimLink(ids.next(), claim, other, kind.code(), null));
        }
    }
}
