package org.haven.publication.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.haven.publication.internal.Transitions.Change;

/**
 * Draws a state machine as SVG. States stand in one column in the order of the table, ends in a second one to the right. A
 * change that leaves several states is drawn once: from each of them a line runs to a lane beside the column, and one
 * arrow from the lane to where the change leads.
 */
final class StateDiagram {

    private static final int BOX = 144;
    private static final int PORT = 20;
    private static final int GAP = 34;
    private static final int LANE = 14;
    private static final int MARGIN = 12;
    private static final double LETTER = 6.6;

    private final Transitions transitions;
    private final Set<String> ends;
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final List<Net> nets = new ArrayList<>();
    private final List<Change> straight = new ArrayList<>();
    private int width;
    private int height;

    StateDiagram(Transitions transitions) {
        this.transitions = transitions;
        this.ends = transitions.ends();
        var states = transitions.states();
        states.forEach(state -> boxes.put(state, new Box(state)));
        sort(states.stream().filter(state -> !ends.contains(state)).toList());
        place();
    }

    /** Which changes go straight down to the next state, which by a lane on the left, which on the right. */
    private void sort(List<String> column) {
        for (var change : transitions.changes()) {
            var from = change.from().stream()
                    .filter(state -> !ends.contains(state))
                    .toList();
            if (!from.isEmpty() && ends.contains(change.to())) {
                nets.add(new Net(change, from, false));
            }
            var corrected = change.from().stream().filter(ends::contains).toList();
            if (!corrected.isEmpty()) {
                nets.add(new Net(change, corrected, true));
            }
            if (ends.contains(change.to()) || from.isEmpty()) {
                continue;
            }
            var next = column.indexOf(from.get(0)) + 1 == column.indexOf(change.to());
            var taken = straight.stream().anyMatch(other -> other.to().equals(change.to()));
            if (from.size() == 1 && next && !taken) {
                straight.add(change);
            } else {
                nets.add(new Net(change, from, false));
            }
        }
        nets.forEach(net -> {
            net.from.forEach(
                    state -> boxes.get(state).ports(net.outgoing(ends, state)).add(net.change.code()));
            boxes.get(net.change.to()).ports(net.incoming(ends)).add(">" + net.change.code() + net.from);
        });
    }

    private void place() {
        var leftBand = band(
                nets.stream().filter(net -> !ends.contains(net.change.to())).toList());
        var rightBand =
                band(nets.stream().filter(net -> ends.contains(net.change.to())).toList());
        var y = MARGIN;
        for (var box : boxes.values()) {
            if (!ends.contains(box.state)) {
                box.y = y;
                y += box.height() + GAP;
            }
        }
        height = y - GAP + MARGIN;
        placeEnds();
        var left = lanes(
                nets.stream().filter(net -> !ends.contains(net.change.to())).toList());
        var right = lanes(nets.stream()
                .filter(net -> ends.contains(net.change.to()) && !net.correction)
                .toList());
        var back = lanes(nets.stream().filter(net -> net.correction).toList());
        var column = MARGIN + left * LANE + leftBand;
        var endColumn = column + BOX + LANE + right * LANE + rightBand;
        boxes.values().forEach(box -> box.x = ends.contains(box.state) ? endColumn : column);
        for (var net : nets) {
            if (net.correction) {
                net.x = endColumn + BOX + rightBand + net.lane * LANE;
            } else if (ends.contains(net.change.to())) {
                net.x = column + BOX + (net.lane + 1) * LANE;
            } else {
                net.x = column - leftBand - net.lane * LANE;
            }
        }
        width = endColumn + BOX + MARGIN + (back > 0 ? rightBand + back * LANE : 0);
    }

    /** Each end beside the states that lead to it, without overlap. */
    private void placeEnds() {
        var wished = new ArrayList<Box>();
        for (var end : ends) {
            var box = boxes.get(end);
            box.y = (int) nets.stream()
                    .filter(net -> net.change.to().equals(end) && !net.correction)
                    .flatMap(net -> net.from.stream())
                    .mapToInt(state -> boxes.get(state).y + boxes.get(state).height() / 2)
                    .average()
                    .orElse(height);
            box.y = Math.max(MARGIN, box.y - box.height() / 2);
            wished.add(box);
        }
        wished.sort(Comparator.comparingInt(box -> box.y));
        var free = MARGIN;
        for (var box : wished) {
            box.y = Math.max(box.y, free);
            free = box.y + box.height() + PORT;
        }
        height = Math.max(height, free - PORT + MARGIN);
    }

    private static int band(List<Net> nets) {
        return 24
                + (int) (LETTER
                        * nets.stream()
                                .mapToInt(net -> net.label().length())
                                .max()
                                .orElse(0));
    }

    /** Gives each net the innermost lane that is free along its way; returns how many lanes there are. */
    private int lanes(List<Net> of) {
        var lanes = new ArrayList<List<Net>>();
        of.stream()
                .sorted(Comparator.comparingInt(net -> top(net) - bottom(net)))
                .sorted(Comparator.comparingInt(net -> bottom(net) - top(net)))
                .forEach(net -> {
                    var lane = 0;
                    while (lane < lanes.size() && lanes.get(lane).stream().anyMatch(other -> meet(net, other))) {
                        lane++;
                    }
                    if (lane == lanes.size()) {
                        lanes.add(new ArrayList<>());
                    }
                    lanes.get(lane).add(net);
                    net.lane = lane;
                });
        return lanes.size();
    }

    private boolean meet(Net one, Net other) {
        return top(one) - 4 <= bottom(other) && top(other) - 4 <= bottom(one);
    }

    private int top(Net net) {
        return levels(net).first();
    }

    private int bottom(Net net) {
        return levels(net).last();
    }

    private TreeSet<Integer> levels(Net net) {
        var levels = new TreeSet<Integer>();
        net.from.forEach(state -> levels.add(outY(net, state)));
        levels.add(inY(net));
        return levels;
    }

    private int outY(Net net, String state) {
        return boxes.get(state).port(net.outgoing(ends, state), net.change.code());
    }

    private int inY(Net net) {
        return boxes.get(net.change.to()).port(net.incoming(ends), ">" + net.change.code() + net.from);
    }

    /** The picture; what it shows must stand in words beside it. */
    String svg(String title, String description) {
        var html = new Html();
        html.open(
                "svg",
                "class",
                "diagram",
                "role",
                "img",
                "aria-labelledby",
                "diagram-title diagram-description",
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(height),
                "viewBox",
                "0 0 " + width + " " + height);
        html.element("title", title, "id", "diagram-title").element("desc", description, "id", "diagram-description");
        html.open("defs");
        transitions.changes().stream().map(Change::actor).distinct().forEach(actor -> arrowHead(actor, html));
        html.close("defs");
        nets.forEach(net -> draw(net, html));
        straight.forEach(change -> draw(change, html));
        boxes.values().forEach(box -> draw(box, html));
        return html.close("svg").toString();
    }

    private static void arrowHead(String actor, Html html) {
        html.open(
                "marker",
                "id",
                "arrow-" + actor,
                "class",
                "by-" + actor,
                "viewBox",
                "0 0 8 8",
                "refX",
                "8",
                "refY",
                "4",
                "markerWidth",
                "8",
                "markerHeight",
                "8",
                "markerUnits",
                "userSpaceOnUse",
                "orient",
                "auto");
        html.open("path", "d", "M0 0L8 4L0 8z").close("path").close("marker");
    }

    private void draw(Box box, Html html) {
        html.open(
                "rect",
                "class",
                ends.contains(box.state) ? "state end" : "state",
                "x",
                "" + box.x,
                "y",
                "" + box.y,
                "width",
                "" + BOX,
                "height",
                "" + box.height(),
                "rx",
                ends.contains(box.state) ? "2" : "10");
        html.close("rect");
        html.element(
                "text",
                box.state,
                "class",
                "state",
                "x",
                "" + (box.x + BOX / 2),
                "y",
                "" + (box.y + box.height() / 2 + 4),
                "text-anchor",
                "middle");
    }

    private void draw(Change change, Html html) {
        var above = boxes.get(change.from().get(0));
        var below = boxes.get(change.to());
        var x = above.x + 20;
        line("M" + x + " " + (above.y + above.height()) + "V" + below.y, change, true, html);
        label(change, x + 8, below.y - 12, "start", html);
    }

    private void draw(Net net, Html html) {
        for (var state : net.from) {
            var box = boxes.get(state);
            var x = net.outgoing(ends, state) ? box.x + BOX : box.x;
            var y = outY(net, state);
            line("M" + x + " " + y + "H" + net.x + "V" + inY(net), net.change, false, html);
        }
        var to = boxes.get(net.change.to());
        var x = net.incoming(ends) ? to.x + BOX : to.x;
        line("M" + net.x + " " + inY(net) + "H" + x, net.change, true, html);
        label(
                net.change,
                net.incoming(ends) ? x + 10 : x - 12,
                inY(net) - 6,
                net.incoming(ends) ? "start" : "end",
                html);
    }

    private static void line(String path, Change change, boolean arrow, Html html) {
        html.open(
                "path",
                "class",
                style(change),
                "d",
                path,
                "marker-end",
                arrow ? "url(#arrow-" + change.actor() + ")" : "");
        html.close("path");
    }

    private static void label(Change change, int x, int y, String anchor, Html html) {
        html.element("text", label(change), "class", style(change), "x", "" + x, "y", "" + y, "text-anchor", anchor);
    }

    private static String style(Change change) {
        return "by-" + change.actor() + (change.planned() ? " planned" : "");
    }

    /** Color alone must not say who makes a change. */
    private static String label(Change change) {
        return (change.actor().isEmpty() ? "" : change.actor() + ": ") + change.code();
    }

    private static final class Box {
        private final String state;
        private final List<String> left = new ArrayList<>();
        private final List<String> right = new ArrayList<>();
        private int x;
        private int y;

        private Box(String state) {
            this.state = state;
        }

        private List<String> ports(boolean onTheRight) {
            return onTheRight ? right : left;
        }

        private int height() {
            return Math.max(36, PORT * Math.max(left.size(), right.size()) + 12);
        }

        private int port(boolean onTheRight, String name) {
            var ports = ports(onTheRight);
            return y + height() * (2 * ports.indexOf(name) + 1) / (2 * ports.size());
        }
    }

    private static final class Net {
        private final Change change;
        private final List<String> from;
        private final boolean correction;
        private int lane;
        private int x;

        /**
         * @param correction whether it leaves ends rather than states of the column
         */
        private Net(Change change, List<String> from, boolean correction) {
            this.change = change;
            this.from = from;
            this.correction = correction;
        }

        private String label() {
            return StateDiagram.label(change);
        }

        /** Whether it leaves a state on its right side. */
        private boolean outgoing(Set<String> ends, String state) {
            return correction || ends.contains(change.to());
        }

        /** Whether it arrives on the right side of where it leads. */
        private boolean incoming(Set<String> ends) {
            return correction;
        }
    }
}
