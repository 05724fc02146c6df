package org.nianbao.catalog.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Query;

/** The conditions of a list; what is null is not asked for. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    Conditions(String always) {
        conditions.add(always);
    }

    /** Adds the condition, unless the value is null. */
    Conditions and(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(parameter, value);
        }
        return this;
    }

    /** One more value for the conditions; null is passed over. */
    void value(String parameter, Object value) {
        if (value != null) {
            values.put(parameter, value);
        }
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
