package org.nianbao.model.reading;

/** What a report says about a value. A value stands only with REPORTED and APPROXIMATE; blank never becomes 0. */
public enum ValueStatus {
    /** A number stands in the form or in a sentence; "未收到…申请" states 0. */
    REPORTED,
    /** The stated figure is a round one: "20余条", "近百条". */
    APPROXIMATE,
    /** The cell is empty. */
    BLANK,
    /** "/", "—" or "不适用" stands in the cell. */
    NOT_APPLICABLE,
    /** Something stands there that cannot be read as a number. */
    UNREADABLE;

    /** True when an observation of this status carries a value. */
    public boolean hasValue() {
        return this == REPORTED || this == APPROXIMATE;
    }
}
