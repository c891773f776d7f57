package org.dalil.wire.bag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.texts.Texts;
import org.dalil.wire.TarLimits;
import org.dalil.wire.TarWriter;
import org.dalil.wire.WireException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// A small bag as files by path, to be spoilt in every way and then read from a tar or a folder.
final class BagKit {
    static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    final Map<String, byte[]> files = new TreeMap<>();

    private BagKit() {}

    static BagKit empty() {
        return new BagKit();
    }

    /// A sound bag with two payload files.
    static BagKit sound() {
        return of(Map.of("data/a.txt", bytes("first"), "data/б/в.txt", bytes("второй")));
    }

    static BagKit of(Map<String, byte[]> payload) {
        BagKit kit = new BagKit();
        kit.files.putAll(payload);
        kit.files.put(BagDeclaration.FILE, BagDeclaration.bytes());
        kit.relist();
        return kit;
    }

    /// Writes all lists anew, so that they fit what is there.
    BagKit relist() {
        files.keySet().removeIf(BagManifest::isName);
        BagLists lists = new BagLists();
        files.forEach((path, content) -> lists.add(hashed(path, content)));
        put("bag-info.txt", "Payload-Oxum: " + lists.oxum() + "\n");
        lists.add(hashed("bag-info.txt", files.get("bag-info.txt")));
        for (BagHash hash : BagHash.values()) {
            files.put(hash.manifest(), lists.manifest(hash));
        }
        for (BagHash hash : BagHash.values()) {
            lists.add(hashed(hash.manifest(), files.get(hash.manifest())));
        }
        for (BagHash hash : BagHash.values()) {
            files.put(hash.tagManifest(), lists.tagManifest(hash));
        }
        return this;
    }

    BagKit withoutTagLists() {
        files.keySet().removeIf(BagManifest::isTagManifest);
        return this;
    }

    BagKit put(String path, String text) {
        return put(path, text, StandardCharsets.UTF_8);
    }

    BagKit put(String path, String text, Charset charset) {
        files.put(path, text.getBytes(charset));
        return this;
    }

    /// Changes one small file as text.
    BagKit replace(String path, String from, String to) {
        String text = text(path);
        assertFalse(text.replace(from, to).equals(text), "nothing to replace in " + path);
        return put(path, text.replace(from, to));
    }

    String text(String path) {
        return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    byte[] tar() throws WireException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TarWriter tar = new TarWriter(out);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            tar.entry("the bag/" + file.getKey(), file.getValue());
        }
        tar.finish();
        return out.toByteArray();
    }

    BagReport read() {
        try {
            return read(tar());
        } catch (WireException | IOException e) {
            throw new AssertionError(e);
        }
    }

    static BagReport read(byte[] tar) throws WireException, IOException {
        return BagTar.read(
                new ByteArrayInputStream(tar), TarLimits.STANDARD, Progress.none(), new Cancel());
    }

    BagReport readFrom(Path folder) throws IOException {
        lay(folder);
        return readFolder(folder);
    }

    static BagReport readFolder(Path folder) throws IOException {
        return BagFolder.read(folder, TarLimits.STANDARD, Progress.none(), new Cancel());
    }

    void lay(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    static BagFile hashed(String path, byte[] content) {
        try (HashedOutput out = new HashedOutput(OutputStream.nullOutputStream())) {
            out.write(content);
            return out.file(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// The one fault that a bag has.
    void hasOnly(BagFault fault) {
        assertEquals(List.of(fault), read().faults());
        says(fault);
    }

    /// A fault speaks words, and names its file in them.
    static void says(BagFault fault) {
        String said = ENGLISH.of(fault.problem());
        assertFalse(said.contains("[") || said.contains("{"), said);
        assertEquals(true, said.contains(fault.file()), said);
        assertFalse(Texts.in(Locale.of("ru")).of(fault.problem()).equals(said), said);
    }
}
