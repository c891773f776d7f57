package org.dalil.desk.script;

import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.GlyphLayoutManager;

import java.lang.invoke.MethodHandles;
import java.util.Map;

/// Lets JavaFX wrap shaped writing on Linux. Its shaper there remembers a run's text by the run;
/// when a line ends within the run, it is cut short, shaped again and given the glyphs of the uncut
/// text: letters are drawn twice, and at the start of a text the layout fails and the window draws
/// nothing any more. With [FreshTexts] in the place of its memory every part is shaped as what it
/// is. Does nothing on other systems, whose shapers remember nothing, and changes no other text.
public final class ShapedText {
    private static final System.Logger LOG = System.getLogger(ShapedText.class.getName());

    private static final String ON_LINUX = "com.sun.javafx.font.freetype.PangoGlyphLayout";
    private static final String MEMORY = "runUtf8";

    private ShapedText() {}

    /// What came of it.
    public enum Outcome {
        /// Every part of a text is shaped as what it is.
        MENDED,
        /// This system's shaper does not need it.
        NOT_NEEDED,
        /// This JavaFX, or the options of the start, do not let it be done; all is as it was.
        REFUSED
    }

    /// Mends the one shaper that all layouts on JavaFX's thread share. Call before any screen; more
    /// than once does no harm.
    public static Outcome mend() {
        GlyphLayout shaper;
        try {
            shaper = GlyphLayoutManager.getInstance();
        } catch (LinkageError e) {
            return refused(e);
        }
        try {
            return mend(shaper, ON_LINUX);
        } finally {
            GlyphLayoutManager.dispose(shaper);
        }
    }

    // Nobody lays out text while we hold the shaper, so its memory is empty and may be exchanged.
    static Outcome mend(GlyphLayout shaper, String known) {
        Class<?> type = shaper.getClass();
        if (!type.getName().equals(known)) {
            return Outcome.NOT_NEEDED;
        }
        try {
            MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .findVarHandle(type, MEMORY, Map.class)
                    .set(shaper, new FreshTexts());
            return Outcome.MENDED;
        } catch (ReflectiveOperationException | UnsupportedOperationException e) {
            return refused(e);
        }
    }

    private static Outcome refused(Throwable why) {
        LOG.log(System.Logger.Level.WARNING, "shaped text: {0}", why.getClass().getName());
        return Outcome.REFUSED;
    }
}
