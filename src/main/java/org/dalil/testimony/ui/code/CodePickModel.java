package org.dalil.testimony.ui.code;

import org.dalil.desk.Desk;
import org.dalil.kernel.ProblemException;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.CodeColour;
import org.dalil.testimony.code.CodeTree;
import org.dalil.testimony.code.Codes;
import org.dalil.testimony.code.Codings;
import org.dalil.texts.Folding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// What a picker of codes offers: those given last, then the tree, as far as they fit what was
/// typed. Knows no scene-graph type and nothing of what the code is for.
public final class CodePickModel {
    private static final int LAST = 5;
    private final Codes codes;
    private final Codings codings;
    private final Desk desk;
    private final Consumer<Code> applied;
    private Predicate<Code> offered = Code::codable;

    /// @param applied hears which code was chosen or made
    public CodePickModel(Codes codes, Codings codings, Desk desk, Consumer<Code> applied) {
        this.codes = codes;
        this.codings = codings;
        this.desk = desk;
        this.applied = applied;
    }

    /// A code to choose.
    ///
    /// @param path the broader codes above it, the broadest first; empty at the top
    /// @param recent whether it was given lately
    public record Offer(Code code, String path, boolean recent) {}

    /// Offers only these, codable or not.
    public CodePickModel only(Predicate<Code> fitting) {
        offered = fitting;
        return this;
    }

    /// What fits words, the newest first while nothing is typed.
    public List<Offer> offers(String typed) throws ProblemException {
        String key = Folding.key(typed);
        Map<UUID, Offer> tree = new LinkedHashMap<>();
        List<String> above = new ArrayList<>();
        for (CodeTree.Line line : codes.tree().lines()) {
            while (above.size() >= line.depth()) {
                above.removeLast();
            }
            Code one = line.code();
            if (offered.test(one) && Folding.key(one.name()).contains(key)) {
                tree.put(one.id(), new Offer(one, String.join(" › ", above), false));
            }
            above.add(one.name());
        }
        List<Offer> offers = new ArrayList<>();
        for (Code one : codings.last(LAST)) {
            Offer found = tree.remove(one.id());
            if (found != null) {
                offers.add(new Offer(found.code(), found.path(), true));
            }
        }
        offers.addAll(tree.values());
        return offers;
    }

    /// Asks for what fits; an older answer is dropped.
    void ask(String typed, Consumer<List<Offer>> done) {
        desk.jobs().latest(this, "codes.pick", () -> offers(typed), done, desk.problems());
    }

    /// Takes a code.
    public void apply(Code code) {
        applied.accept(code);
    }

    /// Makes a code of this name at the top and takes it.
    public void make(String name) {
        desk.jobs()
                .latest(
                        new Object(),
                        "codes.make",
                        () ->
                                codes.add(
                                        name,
                                        null,
                                        CodeColour.nth(codes.tree().lines().size()).hex()),
                        this::apply,
                        desk.problems());
    }
}
