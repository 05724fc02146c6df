package org.nianbao.ingest.fetching;

/** An address did not give a document. */
class FetchFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final boolean passing;

    private FetchFailed(String code, String message, boolean passing, Throwable cause) {
        super(message, cause);
        this.code = code;
        this.passing = passing;
    }

    /** It will not be different the next time. */
    static FetchFailed forGood(String code, String message) {
        return new FetchFailed(code, message, false, null);
    }

    /** Another attempt may succeed. */
    static FetchFailed forNow(String code, String message, Throwable cause) {
        return new FetchFailed(code, message, true, cause);
    }

    String code() {
        return code;
    }

    boolean passing() {
        return passing;
    }
}
