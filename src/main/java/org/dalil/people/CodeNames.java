package org.dalil.people;

import org.dalil.casefile.Holdings;
import org.dalil.kernel.ProblemException;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The code names of a casefile: makes fresh ones, and keeps a [Naming] in the know of which names
/// they cover.
public final class CodeNames {
    private static final String LETTERS = "ABDEFGHKLMNPRSTVWZ"; // none that is read as a digit
    private static final int FEW = 90;

    /// Every name an agent goes or went under.
    private static final String NAMES =
            """
            SELECT a.code_name AS code, a.label AS name FROM agent a
            WHERE a.code_name IS NOT NULL AND NOT a.gone
            UNION SELECT a.code_name, f.name FROM agent a JOIN name_form f ON f.agent = a.id
            WHERE a.code_name IS NOT NULL AND NOT a.gone
            UNION SELECT a.code_name, c.before FROM agent a JOIN change c ON c.ref = a.id
            WHERE a.code_name IS NOT NULL AND NOT a.gone AND c.field = 'label'
                AND c.before IS NOT NULL
            UNION SELECT a.code_name, c.after FROM agent a JOIN change c ON c.ref = a.id
            WHERE a.code_name IS NOT NULL AND NOT a.gone AND c.field = 'label'
                AND c.after IS NOT NULL
            """;

    private final Holdings holdings;
    private final Naming naming;
    private final SecureRandom random;

    public CodeNames(Holdings holdings, Naming naming, SecureRandom random) {
        this.holdings = holdings;
        this.naming = naming;
        this.random = random;
    }

    /// Tells the naming which names are covered as of now.
    public void read() throws ProblemException {
        Map<String, String> names = new HashMap<>();
        holdings.database()
                .read(tx ->
                        tx.query(
                                NAMES,
                                row -> names.put(row.word("name"), row.word("code")) == null));
        naming.know(names);
    }

    /// A sign that no code name has yet, such as `K-7`. Says nothing of whom it is for: it is drawn
    /// by lot.
    public String fresh() throws ProblemException {
        List<String> taken =
                holdings.database()
                        .read(tx ->
                                tx.query(
                                        "SELECT code_name FROM agent WHERE code_name IS NOT NULL",
                                        row -> row.word("code_name")));
        int numbers = Math.max(FEW, taken.size());
        String made;
        do {
            char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            made = letter + "-" + (1 + random.nextInt(numbers));
        } while (isTaken(made, taken));
        return made;
    }

    private static boolean isTaken(String made, List<String> taken) {
        return taken.stream().anyMatch(one -> one.equals(made) || one.endsWith(" " + made));
    }
}
