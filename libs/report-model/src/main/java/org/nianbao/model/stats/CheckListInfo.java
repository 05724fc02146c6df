package org.nianbao.model.stats;

import java.util.List;

import org.nianbao.model.finding.CheckInfo;

/**
 * The list of checks.
 *
 * @param version of the list
 * @param inForce the version whose findings readers see; lower while reports are checked anew in the background
 */
public record CheckListInfo(int version, int inForce, List<CheckInfo> checks) {

    public CheckListInfo {
        checks = List.copyOf(checks);
    }
}
