package org.dalil.exchange.age;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// The bytes of an age file before they are opened: tells what kind of file it is from its first
/// bytes, and afterwards whether a failure came at the file's end.
final class AgeSource extends FilterInputStream {
    /// The header must fit into what the library reads at once.
    private static final int HEAD_BYTES = 1 << 16;

    private static final String VERSION_1 = "age-encryption.org/v1\n";
    private static final String ARMOR = "-----BEGIN AGE ENCRYPTED FILE-----";
    private static final Pattern MAC = Pattern.compile("\n--- [A-Za-z0-9+/]{43}\n", Pattern.DOTALL);

    private final String head;
    private final boolean endsInHead;
    private boolean exhausted;

    private AgeSource(InputStream whole, byte[] head) {
        super(whole);
        this.head = new String(head, StandardCharsets.ISO_8859_1);
        this.endsInHead = head.length < HEAD_BYTES;
    }

    /// Reads the first bytes.
    ///
    /// @throws AgeException when they are not the beginning of an age file of version 1
    static AgeSource of(InputStream in) throws AgeException, IOException {
        byte[] head = in.readNBytes(HEAD_BYTES);
        AgeSource source =
                new AgeSource(
                        new SequenceInputStream(new ByteArrayInputStream(head), in), head.clone());
        source.checkHead();
        return source;
    }

    boolean isArmored() {
        return head.stripLeading().startsWith(ARMOR);
    }

    /// Why reading failed, judged by how far the bytes went.
    AgeException broken(Exception cause) {
        return new AgeException(exhausted ? AgeFault.CUT_SHORT : AgeFault.DAMAGED, cause);
    }

    private void checkHead() throws AgeException {
        if (isArmored()) {
            return;
        }
        boolean beginning = !head.isEmpty() && VERSION_1.startsWith(head);
        if (!head.startsWith(VERSION_1)) {
            throw new AgeException(beginning ? AgeFault.CUT_SHORT : AgeFault.NOT_AGE, null);
        }
        if (!MAC.matcher(head).find()) {
            int lastLine = head.indexOf("\n---");
            boolean cut = endsInHead && (lastLine < 0 || head.indexOf('\n', lastLine + 1) < 0);
            throw new AgeException(cut ? AgeFault.CUT_SHORT : AgeFault.DAMAGED, null);
        }
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        exhausted = exhausted || b < 0;
        return b;
    }

    @Override
    public int read(byte[] to, int from, int count) throws IOException {
        int got = super.read(to, from, count);
        exhausted = exhausted || got < 0;
        return got;
    }
}
