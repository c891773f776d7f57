package org.dalil.texts;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;

import java.util.Locale;
import java.util.concurrent.FutureTask;

/// Makes the order of words of a language. ICU knows all of ours but Uzbek in Cyrillic, whose own
/// letters stand after я.
final class Sorting {
    private static final String UZBEK_CYRILLIC = "&я<ў<<<Ў<қ<<<Қ<ғ<<<Ғ<ҳ<<<Ҳ";

    private Sorting() {}

    /// A frozen collator; digits in it stand in order of their number.
    static Collator of(Locale locale) {
        Collator collator = Collator.getInstance(ULocale.forLocale(locale));
        if (collator instanceof RuleBasedCollator rules) {
            RuleBasedCollator own = tailored(rules, locale);
            own.setNumericCollation(true);
            return own.freeze();
        }
        return collator.freeze();
    }

    private static RuleBasedCollator tailored(RuleBasedCollator rules, Locale locale) {
        if (!locale.getLanguage().equals("uz") || !locale.getScript().equals("Cyrl")) {
            return rules;
        }
        // ICU declares no narrower type than Exception; a task turns it into an
        // IllegalStateException.
        FutureTask<RuleBasedCollator> parsing =
                new FutureTask<>(() -> new RuleBasedCollator(rules.getRules() + UZBEK_CYRILLIC));
        parsing.run();
        return parsing.resultNow();
    }
}
