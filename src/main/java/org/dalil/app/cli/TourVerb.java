package org.dalil.app.cli;

import org.dalil.app.tour.Pictures;
import org.dalil.desk.Theme;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

import picocli.CommandLine.Model.CommandSpec;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `tour [--out DIR] [--size WIDTHxHEIGHT] [--language CODE] [--look LOOK]`: walks through the
/// workbench and leaves a picture of each screen.
final class TourVerb implements Verb {
    private static final String OUT = "--out";
    private static final String SIZE = "--size";
    private static final String LANGUAGE = "--language";
    private static final String LOOK = "--look";
    private static final Pattern NUMBERS = Pattern.compile("([1-9]\\d{2,3})x([1-9]\\d{2,3})");

    @Override
    public String name() {
        return "tour";
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .name(name())
                .addOption(Verb.value(OUT, "DIR", false))
                .addOption(Verb.value(SIZE, "WIDTHxHEIGHT", false))
                .addOption(Verb.value(LANGUAGE, "CODE", false))
                .addOption(Verb.value(LOOK, "LOOK", false));
    }

    @Override
    public int run(Session session) throws ProblemException {
        Pictures usual = Pictures.in(Session.path(session.option(OUT, "target/tour")));
        String size = session.option(SIZE, usual.width() + "x" + usual.height());
        Matcher numbers = NUMBERS.matcher(size);
        if (!numbers.matches()) {
            throw refused("app.problem.no-size", size);
        }
        Pictures wanted =
                new Pictures(
                        usual.folder(),
                        Integer.parseInt(numbers.group(1)),
                        Integer.parseInt(numbers.group(2)),
                        session.has(LANGUAGE) ? language(session.option(LANGUAGE, "")) : null,
                        session.has(LOOK) ? List.of(look(session.option(LOOK, ""))) : List.of());
        session.equipment().tour().run(wanted, session.terminal());
        return DONE;
    }

    private static Locale language(String code) throws CommandException {
        if (!List.of("en", "ru").contains(code)) {
            throw refused("app.problem.no-language", code);
        }
        return Locale.of(code);
    }

    private static Theme look(String code) throws CommandException {
        return Arrays.stream(Theme.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> refused("app.problem.no-look", code));
    }

    private static CommandException refused(String key, String word) {
        return new CommandException(Problem.of(key).with("word", word));
    }
}
