package org.nianbao.reader.identifying;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.model.identity.CreditCode;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;

/**
 * The 索引号 of a document, which often begins with the credit code of the body that published it.
 *
 * @param value as published; null when there is none
 * @param creditCode null when there is none with a right check character
 * @param problem that a code was there with a wrong one; null when there is none
 */
record IndexNumber(String value, CreditCode creditCode, Problem problem) {

    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9一-龥][-A-Za-z0-9/_.()（）〔〕\\[\\]【】一-龥号—－]{3,60}");
    private static final Pattern CODE =
            Pattern.compile("(?<![0-9A-Z])([1-9A-GY][0-9A-HJ-NPQRTUWXY][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10})(?![0-9A-Z])");

    static IndexNumber in(Metadata metadata) {
        String value = metadata.find("索引号", "信息索引号", "索引编号", "信息索引")
                .flatMap(IndexNumber::first)
                .orElse(null);
        String code = metadata.find("统一社会信用代码").orElse(value);
        if (code == null) {
            return new IndexNumber(null, null, null);
        }
        Matcher matcher = CODE.matcher(code.toUpperCase(Locale.ROOT));
        if (!matcher.find()) {
            return new IndexNumber(value, null, null);
        }
        Optional<CreditCode> right = CreditCode.find(matcher.group(1));
        Problem wrong = right.isPresent()
                ? null
                : Problem.warning(
                        ProblemCode.INVALID_CREDIT_CODE,
                        "The check character of the credit code " + matcher.group(1) + " is wrong; it is not used.",
                        "索引号");
        return new IndexNumber(value, right.orElse(null), wrong);
    }

    private static Optional<String> first(String value) {
        Matcher matcher = VALUE.matcher(value);
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
