package org.dalil.claim.ui;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Claim;
import org.dalil.claim.allegation.Allegation;
import org.dalil.claim.allegation.Allegations;
import org.dalil.claim.value.ClaimValue;
import org.dalil.claim.view.FieldView;
import org.dalil.claim.view.FieldViews;
import org.dalil.claim.view.ViewedValue;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.Agents;
import org.dalil.people.Place;
import org.dalil.people.Places;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Puts what claims say a record is into words, field by field. Hides no value.
public final class FieldTelling {
    private final FieldViews views;
    private final Vocabularies vocabularies;
    private final Agents agents;
    private final Places places;
    private final Allegations allegations;
    private final Texts texts;

    /// @param agents names people as they are to be called now
    /// @param texts the person’s language
    public FieldTelling(Holdings holdings, Agents agents, Texts texts) {
        this.vocabularies = new Vocabularies(holdings);
        this.views = new FieldViews(holdings, vocabularies);
        this.agents = agents;
        this.places = new Places(holdings);
        this.allegations = new Allegations(holdings.database(), agents.naming());
        this.texts = texts;
    }

    /// One value of a field in words.
    ///
    /// @param first the claim to go to
    /// @param share what part of a whole the value is, marked as derived by us
    record Told(
            String value,
            @Nullable String share,
            String support,
            boolean best,
            boolean disputed,
            UUID first) {}

    /// A field with its values.
    record Field(String name, List<Told> values) {}

    List<Field> of(RecordRef subject) throws ProblemException {
        List<Field> told = new ArrayList<>();
        for (FieldView view : views.of(subject)) {
            List<Told> values = new ArrayList<>();
            for (ViewedValue one : view.values()) {
                String value = words(one.value(), view.predicate());
                values.add(
                        new Told(
                                one.negated()
                                        ? texts.of("claim.field.not", Map.of("value", value))
                                        : value,
                                share(one.value()),
                                support(one),
                                one.best(),
                                one.disputed(),
                                one.claims().getFirst().id()));
            }
            told.add(new Field(view.predicate().label(texts), values));
        }
        return told;
    }

    private String support(ViewedValue value) throws ProblemException {
        String origins = texts.of("claim.origins", Map.of("count", value.origins().count()));
        Set<String> alleged = new LinkedHashSet<>();
        for (Allegation one :
                allegations.among(value.claims().stream().map(Claim::id).toList()).values()) {
            alleged.add(one.words(texts));
        }
        return alleged.isEmpty() ? origins : origins + " · " + String.join(" · ", alleged);
    }

    private String words(ClaimValue value, ListedTerm predicate) throws ProblemException {
        return switch (value) {
            case ClaimValue.Dated(var date) -> texts.date(date);
            case ClaimValue.Counted(var quantity) -> texts.quantity(quantity);
            case ClaimValue.Placed(var place, var said) -> place(place, said);
            case ClaimValue.Named(RecordRef ref) ->
                    agents.find(ref.id()).map(Agent::label).orElse("–");
            case ClaimValue.Worded said -> term(said.words(), predicate);
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

    private String term(String said, ListedTerm predicate) throws ProblemException {
        String holds = predicate.holds();
        return holds == null || !vocabularies.schemes().contains(holds)
                ? said
                : vocabularies.find(holds, said).map(one -> one.label(texts)).orElse(said);
    }
}
