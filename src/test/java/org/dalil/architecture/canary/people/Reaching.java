package org.dalil.architecture.canary.people;

import javafx.application.HostServices;

import org.jsoup.Connection;
import org.jsoup.Jsoup;

import java.awt.Desktop;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.nio.channels.SocketChannel;
import java.util.logging.Logger;

/// Breaks the gates to the world outside, once in each method.
abstract class Reaching {
    /// State that nobody owns.
    static int calls;

    abstract HttpURLConnection connection();

    Socket socket() {
        return new Socket();
    }

    ServerSocket server() throws IOException {
        return new ServerSocket();
    }

    InetAddress address() throws IOException {
        return InetAddress.getByName("localhost");
    }

    InputStream stream(URL url) throws IOException {
        return url.openStream();
    }

    HttpClient client() {
        return HttpClient.newHttpClient();
    }

    SocketChannel channel() throws IOException {
        return SocketChannel.open();
    }

    Connection page(String url) {
        return Jsoup.connect(url);
    }

    void browses(URI uri) throws IOException {
        Desktop.getDesktop().browse(uri);
    }

    void shows(HostServices host, String uri) {
        host.showDocument(uri);
    }

    Process starts() throws IOException {
        return new ProcessBuilder("true").start();
    }

    void speaks() {
        System.out.println();
    }

    void complains() {
        System.err.println();
    }

    void prints(Exception e) {
        e.printStackTrace();
    }

    Logger logs() {
        return Logger.getAnonymousLogger();
    }
}
