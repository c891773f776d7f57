package org.dalil.app.tour;

import org.dalil.casefile.Casefile;
import org.dalil.exchange.age.AgeIdentity;
import org.dalil.exchange.sharing.Selection;
import org.dalil.exchange.sharing.ShareRequest;
import org.dalil.exchange.sharing.Shares;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/// Makes a share file of the demonstration, and the key that opens it. The key is made for this
/// file alone and protects nothing: it lies beside it.
record ShareExample(Casefile casefile, Clock clock) {
    static final String FILE = "demonstration.dalil.age";
    static final String IDENTITY = "throw-away-identity.txt";

    void write(Path folder, PrintStream out) throws ProblemException {
        AgeIdentity identity = AgeIdentity.generate(new SecureRandom());
        ShareRequest request =
                new ShareRequest(
                        Selection.everything(),
                        List.of(identity.recipient()),
                        "Demonstration: to try how a share file is opened");
        new Shares(casefile, clock)
                .write(request, folder.resolve(FILE), Progress.none(), new Cancel());
        try {
            Files.writeString(
                    folder.resolve(IDENTITY),
                    "# opens %s and nothing else%n%s%n".formatted(FILE, identity.secretText()));
        } catch (IOException e) {
            throw TourException.unwritable(e);
        }
        out.println(FILE);
        out.println(IDENTITY);
    }
}
