package org.dalil.document.read;

import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The XML parts of an office package, parsed with the library's hardened parser: no document type,
/// no entities, nothing from outside. Elements are told apart by local name, so the transitional
/// and the strict form of the format read alike.
final class OfficeXml {
    private static final long LARGEST_ENTRY = 256L * 1024 * 1024;
    private static final long MOST_ENTRIES = 10_000;
    private static final double SMALLEST_RATIO = 0.01;
    private static final int DEEPEST_CAUSE = 10;

    private OfficeXml() {}

    /// Bounds what a package may unpack to; the limits are the library's own, for the whole
    /// program.
    static void limit() {
        ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
        ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
        ZipSecureFile.setMinInflateRatio(SMALLEST_RATIO);
    }

    /// Whether a package was refused for those limits. The library has no type for it, only words.
    static boolean isBomb(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int i = 0; cause != null && i < DEEPEST_CAUSE; i++) {
            String message = cause.getMessage();
            if (message != null
                    && (message.contains("Zip bomb") || message.contains("exceed the max"))) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /// The root of the main part.
    static PackagePart mainPart(OPCPackage file) throws IOException {
        for (PackageRelationship relation : file.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")) {
                PackagePart part = file.getPart(relation);
                if (part != null) {
                    return part;
                }
            }
        }
        throw new IOException("no main part");
    }

    /// Roots of the parts that the main part refers to by this kind of relation.
    static List<Element> related(OPCPackage file, PackagePart main, String kind)
            throws IOException {
        List<Element> roots = new ArrayList<>();
        try {
            for (PackageRelationship relation : main.getRelationships()) {
                boolean inside = relation.getTargetMode() == TargetMode.INTERNAL;
                if (inside && relation.getRelationshipType().endsWith("/" + kind)) {
                    PackagePart part =
                            file.getPart(
                                    PackagingURIHelper.createPartName(relation.getTargetURI()));
                    if (part != null) {
                        roots.add(root(part));
                    }
                }
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        return roots;
    }

    static Element root(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return DocumentHelper.readDocument(in).getDocumentElement();
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    static List<Element> children(Element parent) {
        List<Element> list = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element) {
                list.add(element);
            }
        }
        return list;
    }

    /// The first child reached by these local names, one step each.
    static Optional<Element> child(Element parent, String... names) {
        Element at = parent;
        for (String name : names) {
            @Nullable Element found = null;
            for (Node n = at.getFirstChild(); n != null && found == null; n = n.getNextSibling()) {
                found = n instanceof Element e && name(e).equals(name) ? e : null;
            }
            if (found == null) {
                return Optional.empty();
            }
            at = found;
        }
        return Optional.of(at);
    }

    static String name(Element element) {
        String local = element.getLocalName();
        return local == null ? element.getTagName() : local;
    }

    /// An attribute by local name, empty when absent.
    static String attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }

    static int number(String value, int otherwise) {
        return value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    /// The number in the `val` of a child element.
    static int number(Element parent, String child, int otherwise) {
        return child(parent, child)
                .map(e -> number(attribute(e, "val"), otherwise))
                .orElse(otherwise);
    }

    /// Whether a switch element is there and not set to off.
    static boolean isOn(Element parent, String... names) {
        return child(parent, names)
                .map(e -> attribute(e, "val"))
                .filter(v -> !v.equals("0") && !v.equals("false") && !v.equals("off"))
                .isPresent();
    }
}
