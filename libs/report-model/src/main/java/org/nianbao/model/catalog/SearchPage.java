package org.nianbao.model.catalog;

import java.util.List;

/**
 * A page of what a search found, the best first.
 *
 * @param cursors one for each item, to be given back as they are
 * @param hasNext true when more follow
 * @param totalCount how many there are on all pages together; null when it was not asked for
 * @param complete false while the index is made for the first time: what is found is right, and more may be missing
 */
public record SearchPage(
        List<SearchHit> items, List<String> cursors, boolean hasNext, boolean complete, Long totalCount) {
    public SearchPage {
        items = List.copyOf(items);
        cursors = List.copyOf(cursors);
    }
}
