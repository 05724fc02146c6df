package org.nianbao.reader.page;

/**
 * A piece of a text.
 *
 * @param start first character (UTF-16 units, from 0)
 * @param end one past the last
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int position) {
        return start <= position && position < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
