package org.dalil.people.identity;

/// How alike two words of a name key are, where sounds that one alphabet or ear writes for another
/// count as nearly the same. Compares letters only; knows no names.
final class Spelling {
    private static final String VOWELS = "aeiou";

    /// Sounds that are taken for one another, each with those beside it.
    private static final String[] KIN = {"dt", "bp", "gkh", "zs", "vfu", "jcxz", "ji", "tsc"};

    private static final double NEAR = 0.4;
    private static final double LIGHT = 0.5;

    private Spelling() {}

    /// 1 for the same word, towards 0 for words with nothing in common.
    static double likeness(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        double[] above = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            above[j] = above[j - 1] + weight(b.charAt(j - 1));
        }
        for (int i = 1; i <= a.length(); i++) {
            double[] row = new double[b.length() + 1];
            char left = a.charAt(i - 1);
            row[0] = above[0] + weight(left);
            for (int j = 1; j <= b.length(); j++) {
                char right = b.charAt(j - 1);
                double kept = above[j - 1] + change(left, right);
                double lost = Math.min(above[j] + weight(left), row[j - 1] + weight(right));
                row[j] = Math.min(kept, lost);
            }
            above = row;
        }
        return Math.max(0, 1 - above[b.length()] / Math.max(a.length(), b.length()));
    }

    /// What it costs that a letter is left out: vowels, h and the doubling sounds come and go.
    private static double weight(char letter) {
        return VOWELS.indexOf(letter) >= 0 || letter == 'h' ? LIGHT : 1;
    }

    private static double change(char a, char b) {
        if (a == b) {
            return 0;
        }
        if (VOWELS.indexOf(a) >= 0 && VOWELS.indexOf(b) >= 0) {
            return NEAR;
        }
        for (String kin : KIN) {
            if (kin.indexOf(a) >= 0 && kin.indexOf(b) >= 0) {
                return NEAR;
            }
        }
        return 1;
    }
}
