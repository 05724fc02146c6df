package org.nianbao.cli.doctor;

/**
 * What one look at the machine showed.
 *
 * @param mend what to do; null when all is well
 */
record Diagnosis(String subject, String state, String mend) {

    static Diagnosis well(String subject, String state) {
        return new Diagnosis(subject, state, null);
    }

    static Diagnosis ill(String subject, String state, String mend) {
        return new Diagnosis(subject, state, mend);
    }

    boolean isWell() {
        return mend == null;
    }
}
