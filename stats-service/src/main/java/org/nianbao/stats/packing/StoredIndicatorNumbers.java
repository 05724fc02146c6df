package org.nianbao.stats.packing;

import java.util.Collection;
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
        QuarkusTransaction.requiringNew().run(() -> {
            read();
            for (IndicatorCode code : wanted) {
                if (!numbers.containsKey(code)) {
                    // Another process may add it at the same moment: one of the two numbers stands for both.
                    session.createNativeMutationQuery("INSERT IGNORE INTO indicator (code) VALUES (:code)")
                            .setParameter("code", code.value())
                            .executeUpdate();
                }
            }
        });
        QuarkusTransaction.requiringNew().run(this::read);
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
