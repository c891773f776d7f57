package org.dalil.architecture.canary.people;

import com.fasterxml.jackson.core.JsonFactory;

import javafx.geometry.Insets;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.h2.Driver;
import org.jsoup.nodes.Document;
import org.w3c.dom.Element;

import picocli.CommandLine;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.lang.invoke.MethodHandles;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.zip.ZipInputStream;

import javax.crypto.Cipher;
import javax.sound.sampled.SourceDataLine;
import javax.xml.parsers.DocumentBuilderFactory;

/// Breaks the gates of libraries, once in each method.
abstract class Libraries {
    abstract CommandLine words();

    abstract Insets windows();

    abstract Document pages();

    abstract Element xml();

    abstract TarArchiveEntry archive();

    abstract CSVRecord table();

    abstract SourceDataLine sound();

    Driver driver() {
        return new Driver();
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:mem:");
    }

    Cipher cipher() throws GeneralSecurityException {
        return Cipher.getInstance("AES/GCM/NoPadding");
    }

    JsonFactory json() {
        return new JsonFactory();
    }

    ZipInputStream zip(InputStream in) {
        return new ZipInputStream(in);
    }

    DocumentBuilderFactory builders() {
        return DocumentBuilderFactory.newInstance();
    }

    void pdf(byte[] bytes) throws IOException {
        Loader.loadPDF(bytes).close();
    }

    ObjectInputStream objects(InputStream in) throws IOException {
        return new ObjectInputStream(in);
    }

    Class<?> reflection() throws ClassNotFoundException {
        return Class.forName("org.dalil.app.Main");
    }

    MethodHandles.Lookup inside(Class<?> type) throws IllegalAccessException {
        return MethodHandles.privateLookupIn(type, MethodHandles.lookup());
    }
}
