package org.dalil.desk.control.matter;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.allegation.Allegation;
import org.dalil.claim.allegation.Allegations;
import org.dalil.claim.support.Supports;
import org.dalil.claim.value.ClaimValue;
import org.dalil.claim.view.FieldView;
import org.dalil.claim.view.FieldViews;
import org.dalil.claim.view.ViewedValue;
import org.dalil.desk.control.line.RecordNames;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agents;
import org.dalil.people.Place;
import org.dalil.people.Places;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Puts what claims say a record is into words, field by field. Hides no value.
public final class FieldTelling {
    /// So many values are at least read before the others: what the inspector shows of them without
    /// scrolling.
    private static final int SCREENFUL = 24;

    private final FieldViews views;
    private final Vocabularies vocabularies;
    private final RecordNames names;
    private final Places places;
    private final Allegations allegations;
    private final Supports supports;
    private final Texts texts;

    /// @param agents names people as they are to be called now
    /// @param texts the person’s language
    public FieldTelling(Holdings holdings, Agents agents, Texts texts) {
        this.vocabularies = new Vocabularies(holdings);
        this.views = new FieldViews(holdings, vocabularies);
        this.names = new RecordNames(holdings, agents.naming());
        this.places = new Places(holdings);
        this.allegations = new Allegations(holdings.database(), agents.naming());
        this.supports = new Supports(holdings);
        this.texts = texts;
    }

    /// One value of a field in words.
    ///
    /// @param first the claim to go to
    /// @param share what part of a whole the value is, marked as derived by us
    /// @param rests whether one of the claims that say so rests on words or on other claims
    public record Told(
            String value,
            @Nullable String share,
            String support,
            boolean best,
            boolean disputed,
            boolean rests,
            UUID first) {}

    /// A field with its values.
    ///
    /// @param code its code in the list `predicate`
    public record Field(String code, String name, List<Told> values) {}

    /// Every field.
    public List<Field> of(RecordRef subject) throws ProblemException {
        return told(views.of(subject));
    }

    /// The leading fields, enough to fill a screen; whoever waits sees these first.
    public List<Field> leading(RecordRef subject) throws ProblemException {
        return told(views.leading(subject, SCREENFUL));
    }

    private List<Field> told(List<FieldView> fields) throws ProblemException {
        List<UUID> claims =
                fields.stream()
                        .flatMap(field -> field.values().stream())
                        .flatMap(value -> value.claims().stream())
                        .toList();
        Set<UUID> resting = supports.resting(claims);
        Map<UUID, Allegation> alleged = allegations.among(claims);
        Map<String, Map<String, ListedTerm>> lists = new HashMap<>();
        List<Field> told = new ArrayList<>();
        for (FieldView view : fields) {
            List<Told> values = new ArrayList<>();
            for (ViewedValue one : view.values()) {
                String words = words(one.value(), list(view.predicate(), lists));
                boolean rests = one.claims().stream().anyMatch(resting::contains);
                values.add(told(one, words, rests, alleged));
            }
            told.add(new Field(view.predicate().code(), view.predicate().label(texts), values));
        }
        return told;
    }

    private Told told(ViewedValue one, String value, boolean rests, Map<UUID, Allegation> alleged) {
        return new Told(
                one.negated() ? texts.of("claim.field.not", Map.of("value", value)) : value,
                share(one.value()),
                support(one, alleged),
                one.best(),
                one.disputed(),
                rests,
                one.claims().getFirst());
    }

    private String support(ViewedValue value, Map<UUID, Allegation> alleged) {
        Set<String> words = new LinkedHashSet<>();
        words.add(texts.of("claim.origins", Map.of("count", value.origins().count())));
        for (UUID claim : value.claims()) {
            Allegation one = alleged.get(claim);
            if (one != null) {
                words.add(one.words(texts));
            }
        }
        return String.join(" · ", words);
    }

    /// The terms that the values of a field are taken from, by code; each list is read once.
    private Map<String, ListedTerm> list(
            ListedTerm predicate, Map<String, Map<String, ListedTerm>> lists)
            throws ProblemException {
        String holds = predicate.holds();
        if (holds == null || !vocabularies.schemes().contains(holds)) {
            return Map.of();
        }
        Map<String, ListedTerm> list = lists.get(holds);
        if (list == null) {
            list = new HashMap<>();
            for (ListedTerm term : vocabularies.terms(holds)) {
                list.putIfAbsent(term.code(), term);
            }
            lists.put(holds, list);
        }
        return list;
    }

    private String words(ClaimValue value, Map<String, ListedTerm> list) throws ProblemException {
        return switch (value) {
            case ClaimValue.Dated(var date) -> texts.date(date);
            case ClaimValue.Counted(var quantity) -> texts.quantity(quantity);
            case ClaimValue.Placed(var place, var said) -> place(place, said);
            case ClaimValue.Named(RecordRef ref) -> names.of(ref).orElse("–");
            case ClaimValue.Worded said -> term(said.words(), list);
        };
    }

    private @Nullable String share(ClaimValue value) {
        return value instanceof ClaimValue.Counted(var quantity)
                ? texts.share(quantity).orElse(null)
                : null;
    }

    private String place(@Nullable UUID place, @Nullable String said) throws ProblemException {
        String name = place == null ? null : places.find(place).map(Place::name).orElse(null);
        return name != null ? name : said == null ? "–" : said;
    }

    private String term(String said, Map<String, ListedTerm> list) {
        ListedTerm term = list.get(said);
        return term == null ? said : term.label(texts);
    }
}
