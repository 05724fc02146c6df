package org.nianbao.catalog.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nianbao.catalog.search.SearchFields.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class PassingFolderTest {

    @TempDir
    private Path parent;

    @Test
    void whatAKilledProcessLeftIsRemovedAndWhatIsInUseStays() throws IOException {
        var folders = new PassingFolder(parent);
        Path left = folders.make();
        filled(left).close();
        Path inUse = folders.make();
        Path justMade = folders.make();
        Path others = Files.createDirectory(parent.resolve("nianbao-search-of-somebody"));
        try (SearchIndex index = filled(inUse)) {
            folders.removeForsaken();

            assertThat(parent).isDirectoryNotContaining(left::equals);
            assertThat(List.of(inUse, justMade, others)).allMatch(Files::isDirectory);
            assertThat(index.count(new SearchQuestion(SearchWords.ofQuestion("商务"), null, Map.of())))
                    .isEqualTo(1);
        }
    }

    @Test
    void aClosedIndexGoesWithItsFolder() throws IOException {
        Path folder = new PassingFolder(parent).make();
        filled(folder).close();

        PassingFolder.remove(folder);

        assertThat(parent).isEmptyDirectory();
    }

    private static SearchIndex filled(Path folder) throws IOException {
        var index = new SearchIndex(folder);
        index.put(Kind.REPORT, 1, new IndexedReport(1, 1, 2020, "桐乡市商务局", "桐乡市商务局2020年年度报告", List.of()).document());
        index.commit(Map.of());
        index.refresh();
        return index;
    }
}
