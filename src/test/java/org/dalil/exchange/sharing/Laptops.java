package org.dalil.exchange.sharing;

import org.dalil.casefile.Casefile;
import org.dalil.exchange.age.AgeFile;
import org.dalil.exchange.age.AgeIdentity;
import org.dalil.exchange.intake.Arrival;
import org.dalil.exchange.intake.Arrivals;
import org.dalil.exchange.intake.Survey;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.kit.SealedCasefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Casefiles of people who send each other what they have, in a folder that ends with them.
final class Laptops implements AutoCloseable {
    private static final String FILE = "sent.dalil.age";

    private final Path dir;
    private final List<Casefile> open = new ArrayList<>();

    Laptops() throws IOException {
        dir = Files.createTempDirectory("laptops");
    }

    /// One more laptop.
    Casefile next() throws Exception {
        Casefile made = SealedCasefile.create(dir.resolve(open.size() + ".dalil"));
        made.sign("KM");
        open.add(made);
        return made;
    }

    /// Everything of the one, sealed for the other; it lies there until the next is sent.
    Shared send(Casefile from, Casefile to) throws Exception {
        return send(from, to, Selection.everything());
    }

    /// What was chosen of the one, sealed for the other.
    Shared send(Casefile from, Casefile to, Selection chosen) throws Exception {
        Files.deleteIfExists(dir.resolve(FILE));
        var request = new ShareRequest(chosen, List.of(key(to).recipient()), "");
        return new Shares(from, Clock.system())
                .write(request, dir.resolve(FILE), Progress.none(), new Cancel());
    }

    /// Takes in what was sent.
    Survey take(Casefile to) throws Exception {
        try (var in = Files.newInputStream(dir.resolve(FILE));
                Arrival arrival =
                        new Arrivals(to)
                                .open(in, List.of(key(to)), Progress.none(), new Cancel())) {
            return arrival.take(new Cancel());
        }
    }

    /// Sends and takes in.
    Survey give(Casefile from, Casefile to) throws Exception {
        send(from, to);
        return take(to);
    }

    /// All that was sent, as whoever opens it can read it.
    String readable(Casefile to) throws Exception {
        try (var in = Files.newInputStream(dir.resolve(FILE));
                var opened = AgeFile.decrypt(in, List.of(key(to)))) {
            return new String(opened.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static AgeIdentity key(Casefile of) throws ProblemException {
        return new OwnKeys(of.settings()).identity();
    }

    @Override
    public void close() throws IOException, ProblemException {
        for (Casefile one : open) {
            one.close();
        }
        try (var files = Files.walk(dir)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
