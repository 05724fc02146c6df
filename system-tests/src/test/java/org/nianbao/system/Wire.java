package org.nianbao.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTTP as it is written, since clients put right what a request of bad intent has in its path. */
final class Wire {

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: (\\d+)");
    private static final int PATIENCE_MILLIS = 5_000;

    private Wire() {}

    /**
     * An answer.
     *
     * @param text head and body
     */
    record Answer(int status, String text) {}

    /**
     * Sends one request.
     *
     * @param target the path as it shall stand in the request
     * @param headers whole lines, such as {@code Accept: text/html}
     */
    static Answer send(URI service, String method, String target, String body, String... headers) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = method + " " + target + " HTTP/1.1\r\nHost: " + service.getAuthority() + "\r\nContent-Length: "
                + bytes.length + "\r\n" + String.join("\r\n", headers) + (headers.length == 0 ? "" : "\r\n") + "\r\n";
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            String text = read(socket.getInputStream());
            return new Answer(Integer.parseInt(text.split(" ", 3)[1]), text);
        } catch (IOException broken) {
            throw new AssertionError(method + " " + target + " got no answer", broken);
        }
    }

    /** All of an answer that says its length or whose connection is closed; what came of one that stays open. */
    private static String read(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        byte[] some = new byte[8_192];
        try {
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                bytes.write(some, 0, count);
                if (isWhole(bytes.toString(StandardCharsets.ISO_8859_1))) {
                    break;
                }
            }
        } catch (SocketTimeoutException staysOpen) {
            if (bytes.size() == 0) {
                throw staysOpen;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean isWhole(String text) {
        int head = text.indexOf("\r\n\r\n");
        Matcher length = LENGTH.matcher(text);
        return head > 0
                && length.find()
                && length.start() < head
                && text.length() - head - 4 >= Integer.parseInt(length.group(1));
    }
}
