/// Dalil, the research workbench. The list of required modules is the list of what the program can
/// reach: nothing here can open a network connection by itself.
module org.dalil {
    requires atlantafx.base;
    requires com.exceptionfactory.jagged;
    requires com.exceptionfactory.jagged.framework;
    requires com.exceptionfactory.jagged.x25519;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.github.albfernandez.juniversalchardet;
    requires com.h2database;
    requires com.ibm.icu;
    requires concentus;
    requires info.picocli;
    requires io.github.javadiffutils;
    requires javasound.aac;
    // The PDF library reads with its geometry and, being no module itself, cannot ask for it; so
    // the
    // tour may as well write its pictures with it.
    requires java.desktop;
    requires java.sql;
    requires java.xml;
    requires javafx.controls;
    requires jfx.incubator.richtext;
    requires jlayer;
    requires org.apache.commons.compress;
    requires org.apache.commons.csv;
    // Only the PDF library uses it, but being no module itself it cannot ask for it.
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.poi.ooxml;
    requires org.bouncycastle.provider;
    requires org.fxmisc.flowless;
    requires org.fxmisc.richtext;
    requires org.fxmisc.undo;
    requires org.jsoup;
    requires static org.jspecify;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires reactfx;

    // The toolkit makes the program's window class.
    exports org.dalil.app to
            javafx.graphics;
}
