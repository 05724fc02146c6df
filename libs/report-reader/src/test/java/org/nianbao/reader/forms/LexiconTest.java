package org.nianbao.reader.forms;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LexiconTest {

    @ParameterizedTest
    @CsvSource({
        "兼职人数, organisation.staff.part_time",
        "'2.兼职人员数', organisation.staff.part_time",
        "制发规范文件性文件总数, disclosure.normative_documents_issued",
        "'(四)政府信息公开专项经费(不包括政府网站建设维护等方面的经费)', organisation.budget",
        "收 到 申 请 数, requests.received",
        "主動公開政府信息數, disclosure.items",
        "从事政府信息公开工作人员数量, organisation.staff"
    })
    void findsRowsInTheWordsOfManyPlaces(String label, String id) {
        assertThat(StatisticsLabels.LEXICON.row(LabelKey.of(label)).map(Lexicon.Entry::id))
                .contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"政务微公开政府信息数", "面申请数", "申请数", "公开答复数", "涉及秘密", "专人员数", "主动公开财务预决算数"})
    void givesUpWhereTwoRowsAreNear(String label) {
        assertThat(StatisticsLabels.LEXICON.row(LabelKey.of(label))).isEmpty();
    }

    @Test
    void neverTakesOneRowForAnotherWhenACharacterIsLost() {
        for (Lexicon lexicon : new Lexicon[] {StatisticsLabels.LEXICON, RequestsLabels.LEXICON}) {
            for (String id : lexicon.listRows()) {
                String words =
                        lexicon == RequestsLabels.LEXICON ? RequestsLabels.words(id) : StatisticsLabels.words(id);
                for (int i = 0; i < words.length(); i++) {
                    String damaged = words.substring(0, i) + words.substring(i + 1);
                    Optional<String> found = lexicon.row(LabelKey.of(damaged)).map(Lexicon.Entry::id);
                    boolean other = found.isPresent() && !found.get().equals(id);
                    boolean denied = id.equals("requests.answered.denied");
                    assertThat(other && !denied)
                            .as("%s read as %s", damaged, found)
                            .isFalse();
                }
            }
        }
    }
}
