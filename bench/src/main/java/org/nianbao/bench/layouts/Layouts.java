package org.nianbao.bench.layouts;

import java.util.List;
import java.util.stream.Stream;

/** All layouts. */
public final class Layouts {

    private Layouts() {}

    public static List<Layout> listAll() {
        return Stream.of(HtmlLayout.values(), TextLayout.values(), PdfLayout.values(), DocxLayout.values())
                .<Layout>flatMap(Stream::of)
                .toList();
    }
}
