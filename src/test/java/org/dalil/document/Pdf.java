package org.dalil.document;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/// Makes PDF documents for tests: pages of text, pages that are pictures, locked documents.
public final class Pdf {
    /// Stands for a page that is a picture.
    public static final String PICTURE = "(picture)";

    private Pdf() {}

    /// One page per text; one for [#PICTURE] is a picture, one for an empty text is blank.
    public static byte[] pages(String... texts) throws IOException {
        try (PDDocument document = new PDDocument()) {
            fill(document, texts);
            return save(document);
        }
    }

    /// A document with declared title, author and language.
    public static byte[] titled(String title, String author, String text) throws IOException {
        try (PDDocument document = new PDDocument()) {
            fill(document, text);
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setAuthor(author);
            document.getDocumentCatalog().setLanguage("ky");
            return save(document);
        }
    }

    /// A document that opens only with this password, or with none when it is empty.
    public static byte[] locked(String password, String text) throws IOException {
        try (PDDocument document = new PDDocument()) {
            fill(document, text);
            AccessPermission permission = new AccessPermission();
            permission.setCanExtractContent(false);
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("owner", password, permission);
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            return save(document);
        }
    }

    private static void fill(PDDocument document, String... texts) throws IOException {
        // Making a document lists this computer's fonts; the list must not land in a home folder.
        System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
        for (String text : texts) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                if (text.equals(PICTURE)) {
                    BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
                    out.drawImage(LosslessFactory.createFromImage(document, picture), 50, 50);
                } else if (!text.isEmpty()) {
                    write(out, text);
                }
            }
        }
    }

    private static void write(PDPageContentStream out, String text) throws IOException {
        out.beginText();
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        out.setLeading(14);
        out.newLineAtOffset(50, 700);
        for (String line : text.split("\n")) {
            out.showText(line);
            out.newLine();
        }
        out.endText();
    }

    private static byte[] save(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
