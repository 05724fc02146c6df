package org.nianbao.reader.identifying;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.reader.identifying.Evidence.Said;

/** Chooses the name of the body that reports among the places that name one. */
record AgencyChoice(
        String title,
        Titled titled,
        Caption caption,
        Signature signature,
        Metadata metadata,
        Map<String, String> meta,
        Opening opening,
        String hint) {

    String choose(List<Problem> problems) {
        Evidence<String> evidence = new Evidence<>(List.of(
                new Said<>("the title", titled.agencyName()),
                new Said<>("the form's caption", caption.agencyName()),
                new Said<>("the signature", signature.agencyName()),
                new Said<>("the announcement", opening.announced()),
                new Said<>("the metadata block", published()),
                new Said<>("the first sentences", opening.agencyName()),
                new Said<>("the caller", hint)));
        Optional<Said<String>> first = evidence.findFirst();
        if (first.isEmpty()) {
            problems.add(Problem.warning(
                    ProblemCode.NO_AGENCY, "Neither title, form, signature nor metadata names the body.", null));
            return null;
        }
        Said<String> chosen = fullest(first.get(), evidence);
        if (!chosen.place().equals("the title")) {
            problems.add(Problem.info(
                    title == null ? ProblemCode.NO_TITLE : ProblemCode.NO_AGENCY,
                    (title == null ? "Without a title, " : "The title does not give the body's full name; ")
                            + "the body was taken from " + chosen.place() + ": " + chosen.value() + ".",
                    chosen.place()));
        }
        contradiction(chosen, evidence).ifPresent(problems::add);
        return chosen.value();
    }

    /** The same body's fuller name, where a place below gives it: 商务局 in the title, 桐乡市商务局 under the report. */
    private static Said<String> fullest(Said<String> first, Evidence<String> evidence) {
        Said<String> fullest = first;
        boolean place = AgencyNames.isPlace(first.value()) || AgencyNames.isTown(first.value());
        for (Said<String> said : evidence.candidates()) {
            String whole = place ? government(first.value(), said.value()) : null;
            if (whole != null) {
                return new Said<>(said.place(), whole);
            } else if (AgencyNames.isFuller(fullest.value(), said.value())) {
                fullest = said;
            }
        }
        return fullest;
    }

    /**
     * The body of a place, with what the other name puts before the place; null when the other is not of that place.
     */
    private static String government(String place, String other) {
        for (String organ : new String[] {"人民政府", "办事处"}) {
            int at = other.indexOf(place + organ);
            if (at >= 0) {
                return other.substring(0, at + place.length() + organ.length());
            }
        }
        return null;
    }

    private Optional<Problem> contradiction(Said<String> chosen, Evidence<String> evidence) {
        return evidence.candidates().stream()
                .filter(said -> said.place().equals("the form's caption")
                        || said.place().equals("the signature"))
                .filter(said -> !AgencyNames.agree(chosen.value(), said.value()))
                .findFirst()
                .map(said -> Problem.warning(
                        ProblemCode.AGENCY_CONTRADICTED,
                        "The body is " + chosen.value() + " by " + chosen.place() + " and " + said.value() + " by "
                                + said.place() + "; the former was taken.",
                        said.place()));
    }

    private String published() {
        return metadata.find(
                        "发布机构", "公开主体", "公开机构", "发文机关", "发文机构", "发文单位", "发布机关", "发布单位", "公开责任部门", "责任部门", "制作单位",
                        "信息来源", "文章来源", "来源")
                .or(() -> Optional.ofNullable(meta.get("contentsource")))
                .flatMap(AgencyNames::find)
                .orElse(null);
    }
}
