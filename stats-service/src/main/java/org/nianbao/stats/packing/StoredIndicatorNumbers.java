package org.nianbao.stats.packing;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import org.hibernate.StatelessSession;

import org.nianbao.model.form.Indicator;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.form.Indicators;
import org.nianbao.rim.Conflicts;

/**
 * The numbers as the database keeps them, remembered here. A new number is committed by itself, before anything refers
 * to it.
 */
@ApplicationScoped
public class StoredIndicatorNumbers implements IndicatorNumbers {

    private final Map<IndicatorCode, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<Integer, IndicatorCode> codes = new ConcurrentHashMap<>();
    private final StatelessSession session;

    @Inject
    public StoredIndicatorNumbers(StatelessSession session) {
        this.session = session;
    }

    void atStart(@Observes StartupEvent start) {
        add(Indicators.listAll().stream().map(Indicator::code).toList());
    }

    @Override
    public int getNumber(IndicatorCode code) {
        if (!numbers.containsKey(code)) {
            add(List.of(code));
        }
        return numbers.get(code);
    }

    @Override
    public IndicatorCode getCode(int number) {
        if (!codes.containsKey(number)) {
            QuarkusTransaction.requiringNew().run(this::read);
        }
        IndicatorCode code = codes.get(number);
        if (code == null) {
            throw new IllegalStateException("no indicator has the number " + number);
        }
        return code;
    }

    private void add(Collection<IndicatorCode> wanted) {
        try {
            Conflicts.retry(() -> {
                QuarkusTransaction.requiringNew().run(() -> insertMissing(wanted));
                return null;
            });
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException("no numbers for the indicators: " + failure.getMessage(), failure);
        }
        QuarkusTransaction.requiringNew().run(this::read);
    }

    /** Another process may add the same at the same moment: one of the two numbers stands for both. */
    private void insertMissing(Collection<IndicatorCode> wanted) {
        read();
        List<IndicatorCode> missing =
                wanted.stream().filter(code -> !numbers.containsKey(code)).toList();
        if (missing.isEmpty()) {
            return;
        }
        // In one statement: the shorter the rows are held, the shorter another process that starts waits for them.
        var insert = session.createNativeMutationQuery("INSERT IGNORE INTO indicator (code) VALUES "
                + String.join(", ", Collections.nCopies(missing.size(), "(?)")));
        for (int i = 0; i < missing.size(); i++) {
            insert.setParameter(i + 1, missing.get(i).value());
        }
        insert.executeUpdate();
    }

    private void read() {
        List<Object[]> rows = session.createNativeQuery("SELECT number, code FROM indicator", Object[].class)
                .getResultList();
        for (Object[] row : rows) {
            int number = ((Number) row[0]).intValue();
            var code = IndicatorCode.of((String) row[1]);
            numbers.put(code, number);
            codes.put(number, code);
        }
    }
}
