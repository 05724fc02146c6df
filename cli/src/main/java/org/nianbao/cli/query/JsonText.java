package org.nianbao.cli.query;

import java.util.Iterator;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** JSON for people: what fits on a line stays on one, so that a series of years reads like a table. */
public final class JsonText {

    private static final int WIDTH = 165;
    private static final String STEP = "  ";

    private JsonText() {}

    public static String of(JsonNode node) {
        var text = new StringBuilder();
        write(node, "", text);
        return text.toString();
    }

    private static void write(JsonNode node, String indent, StringBuilder text) {
        String line = line(node);
        if (!node.isContainerNode() || indent.length() + line.length() <= WIDTH) {
            text.append(line);
            return;
        }
        text.append(node.isObject() ? '{' : '[');
        String separator = "\n";
        Iterator<Map.Entry<String, JsonNode>> fields = node.fields();
        for (JsonNode child : node) {
            text.append(separator).append(indent).append(STEP);
            if (node.isObject()) {
                text.append(name(fields.next().getKey()));
            }
            write(child, indent + STEP, text);
            separator = ",\n";
        }
        text.append('\n').append(indent).append(node.isObject() ? '}' : ']');
    }

    private static String line(JsonNode node) {
        if (!node.isContainerNode() || node.isEmpty()) {
            return node.toString();
        }
        var text = new StringBuilder(node.isObject() ? "{" : "[");
        String separator = "";
        Iterator<Map.Entry<String, JsonNode>> fields = node.fields();
        for (JsonNode child : node) {
            text.append(separator);
            if (node.isObject()) {
                text.append(name(fields.next().getKey()));
            }
            text.append(line(child));
            separator = ", ";
        }
        return text.append(node.isObject() ? "}" : "]").toString();
    }

    private static String name(String key) {
        return new TextNode(key) + ": ";
    }
}
