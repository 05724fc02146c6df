package org.nianbao.rim;

import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;

/** Says where a JSON body went wrong, in words that show nothing of the classes behind. */
final class InvalidJson {

    private InvalidJson() {}

    static String describe(JsonProcessingException failure) {
        JsonLocation place = failure.getLocation();
        String where = place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
        String path = failure instanceof JsonMappingException mapping ? path(mapping) : "";
        return path.isEmpty()
                ? "The body is not the JSON that is expected here: the trouble is" + where + "."
                : "The body is not the JSON that is expected here: " + path + " cannot be taken" + where + ".";
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
