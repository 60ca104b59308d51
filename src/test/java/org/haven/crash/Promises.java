package org.haven.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was promised, how often it was kept, and where it was broken. */
final class Promises {

    private final List<String> broken = new ArrayList<>();
    private final Map<String, Integer> checked = new TreeMap<>();

    void hold(String what, boolean holds, Object detail) {
        checked.merge(what, 1, Integer::sum);
        if (!holds) {
            broken.add(what + ": " + detail);
        }
    }

    List<String> broken() {
        return broken;
    }

    List<String> figures() {
        var lines = new ArrayList<String>();
        checked.forEach((what, count) -> lines.add("held " + count + " times: " + what));
        lines.add("promises broken: " + broken.size());
        broken.forEach(one -> lines.add("BROKEN " + one));
        return lines;
    }
}
