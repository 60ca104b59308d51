package org.haven.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.haven.isolation.Probe.Attempt;

/**
 * Carries out probes, each by every party against every other, and says what came through the wall: a word or id of another
 * party anywhere in an answer, a count that is not the caller's own, an answer about a foreign thing that is not the answer
 * about an unknown one, a row of another party that changed.
 */
final class Attack {

    private static final int SHOWN = 300;
    private static final int LONG = 10;
    private static final List<String> COUNTINGS = List.of("_summary=count", "_count=0", "_total=accurate&_count=1");

    /** A search that says itself how much of the result it wants. */
    private static final Pattern SHAPED = Pattern.compile("[?&](_elements|_summary|_offset|_total|_count)=");

    private final World world;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String endpoint;
    private final Function<String, String> tokens;
    private final boolean inTurn;
    private final Function<String, Supplier<List<String>>> rowsBesides;

    /**
     * @param endpoint address of the FHIR endpoint
     * @param tokens an access token of a party, with all its scopes
     * @param inTurn whether each attempt of every probe is one party's on one other, in turn, as it is of a long one
     * @param rowsBesides reads every row of the database that does not belong to a party
     */
    Attack(
            World world,
            String endpoint,
            Function<String, String> tokens,
            boolean inTurn,
            Function<String, Supplier<List<String>>> rowsBesides) {
        this.world = world;
        this.endpoint = endpoint;
        this.tokens = tokens;
        this.inTurn = inTurn;
        this.rowsBesides = rowsBesides;
    }

    /**
     * @return what came through; empty if the wall holds
     */
    List<String> carryOut(Probe probe) {
        var findings = new ArrayList<String>();
        World.PARTIES.forEach(caller -> carryOut(probe, caller, false, findings));
        return findings;
    }

    /** True as soon as anything comes through. */
    boolean getsThrough(Probe probe) {
        var findings = new ArrayList<String>();
        return World.PARTIES.stream().anyMatch(caller -> {
            carryOut(probe, caller, true, findings);
            return !findings.isEmpty();
        });
    }

    private void carryOut(Probe probe, String caller, boolean untilFirst, List<String> findings) {
        if (IntStream.range(0, probe.attempts().size())
                .allMatch(i -> others(probe, i, caller).isEmpty())) {
            return;
        }
        var rows = rowsBesides.apply(caller);
        var before = rows.get();
        var own = world.of(caller);
        for (int i = 0; i < probe.attempts().size() && !(untilFirst && !findings.isEmpty()); i++) {
            var attempt = probe.attempts().get(i);
            var others = others(probe, i, caller);
            if (attempt.wide(own) && !others.isEmpty()) {
                askWidely(attempt, own, COUNTINGS.get(i % COUNTINGS.size()), findings);
            } else if (!others.isEmpty()) {
                askForOthers(attempt, own, others, findings);
            }
        }
        changes(before, rows.get()).forEach(change -> findings.add(caller + " changed what is not its own: " + change));
    }

    /** Everybody tries everything on everybody; but of a long probe each attempt is one party's on one other, in turn. */
    private List<String> others(Probe probe, int attempt, String caller) {
        var parties = World.PARTIES;
        var others = parties.stream().filter(party -> !party.equals(caller)).toList();
        if (!inTurn && probe.attempts().size() <= LONG) {
            return others;
        }
        // A short probe would always be the same party's turn.
        var turn = attempt + (inTurn ? probe.sentence().length() : 0);
        return parties.indexOf(caller) == turn % parties.size()
                ? List.of(others.get(turn / parties.size() % others.size()))
                : List.of();
    }

    /** One attempt by the caller at what the subject has. */
    Answer ask(Attempt attempt, Belongings caller, Belongings subject) {
        return send(attempt, caller, subject).answer();
    }

    private void askForOthers(Attempt attempt, Belongings caller, List<String> parties, List<String> findings) {
        if (attempt.finds()) {
            requireFound(attempt, caller, findings);
        }
        var unknown = world.unknownTo(caller.party(), parties);
        var expected = send(attempt, caller, unknown);
        for (var party : parties) {
            var answer = send(attempt, caller, world.of(party));
            var who = caller.party() + " on " + party + ", " + attempt + ": ";
            look(answer.answer(), caller, answer.sent().values(), who, findings);
            compare(expected, answer, who, findings);
        }
    }

    private void askWidely(Attempt attempt, Belongings caller, String counting, List<String> findings) {
        var who = caller.party() + ", " + attempt + ": ";
        var url = attempt.url();
        var answer = send(attempt, caller, caller).answer();
        look(answer, caller, List.of(), who, findings);
        if (attempt.finds() && (answer.status() != 200 || answer.isSearchResult() && answer.matches() == 0)) {
            findings.add(who + "finds nothing at all: " + shown(answer.text()));
        }
        if (!answer.isSearchResult()
                || !attempt.method().equals("GET")
                || SHAPED.matcher(url).find()) {
            return;
        }
        var rows = rows(attempt, caller, who, findings);
        var and = url.contains("?") ? "&" : "?";
        var counted =
                send(Attempt.of("GET", url + and + counting), caller, caller).answer();
        look(counted, caller, List.of(), who + counting + " ", findings);
        for (var total : List.of(
                counted.json().path("total").asLong(-1),
                answer.json().path("total").asLong(-1))) {
            if (total != rows) {
                findings.add(who + counting + " counts " + total + " where " + rows + " rows are its own");
            }
        }
    }

    /** Counts what is shown, page by page. */
    private long rows(Attempt attempt, Belongings caller, String who, List<String> findings) {
        var and = attempt.url().contains("?") ? "&" : "?";
        var rows = 0L;
        for (var offset = 0; offset < 5_000; offset += 200) {
            var page = send(Attempt.of("GET", attempt.url() + and + "_count=200&_offset=" + offset), caller, caller)
                    .answer();
            look(page, caller, List.of(), who + "at offset " + offset + " ", findings);
            rows += page.matches();
            if (!page.hasNext()) {
                break;
            }
        }
        return rows;
    }

    private void look(Answer answer, Belongings caller, Collection<String> sent, String who, List<String> findings) {
        var secrets = answer.secrets(world.foreignIds(caller.party()), world.foreignMarkers(caller.party()), sent);
        if (!secrets.isEmpty()) {
            findings.add(who + "shows " + secrets + " in " + shown(answer.text()));
        }
        // A question that the guards would refuse can take the database too long; then it is not answered.
        if (answer.status() >= 500 && answer.status() != 503) {
            findings.add(who + "fails: " + shown(answer.text()));
        }
    }

    private void compare(Asked expected, Asked asked, String who, List<String> findings) {
        var ids = world.ids();
        var left = expected.answer().comparable(expected.sent(), ids);
        var right = asked.answer().comparable(asked.sent(), ids);
        if (!left.equals(right)) {
            int at = 0;
            while (at < left.length() && at < right.length() && left.charAt(at) == right.charAt(at)) {
                at++;
            }
            var from = Math.max(0, at - 60);
            findings.add(who + "tells foreign from unknown: unknown: "
                    + shown(left.lines().findFirst().orElse("") + " … " + left.substring(from)) + "\n   foreign: "
                    + shown(right.lines().findFirst().orElse("") + " … " + right.substring(from)));
        }
    }

    private void requireFound(Attempt attempt, Belongings caller, List<String> findings) {
        var answer = send(attempt, caller, caller).answer();
        look(answer, caller, List.of(), caller.party() + " on its own, " + attempt + ": ", findings);
        var total = answer.json().path("total").asLong(answer.matches());
        if (answer.status() / 100 != 2 || answer.isSearchResult() && total == 0) {
            findings.add(caller.party() + " does not reach its own by " + attempt + ": " + shown(answer.text()));
        }
    }

    private Asked send(Attempt attempt, Belongings caller, Belongings subject) {
        var url = encoded(subject.fill(caller.fillOwn(attempt.url())));
        var body = attempt.body().apply(caller, subject);
        var request = HttpRequest.newBuilder(
                        URI.create(endpoint + (url.isEmpty() || url.startsWith("?") ? url : "/" + url)))
                .header("Authorization", "Bearer " + tokens.apply(caller.party()))
                .method(attempt.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/fhir+json");
        }
        var text = new StringBuilder(url).append(body);
        attempt.headers().forEach((name, value) -> {
            request.setHeader(name, subject.fill(value));
            text.append(subject.fill(value));
        });
        var sent = new HashMap<String, String>();
        subject.values().forEach((name, value) -> {
            if (text.indexOf(value) >= 0
                    && (!name.equals("label")
                            || attempt.url().contains("{label}")
                            || text.indexOf("party-label") >= 0)) {
                sent.put(name, value);
            }
        });
        return new Asked(exchange(request.build()), sent);
    }

    private Answer exchange(HttpRequest request) {
        try {
            return Answer.of(http.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String url) {
        return url.replace("://", "%3A%2F%2F").replace("|", "%7C").replace(" ", "%20");
    }

    private static List<String> changes(List<String> before, List<String> after) {
        var changes = new ArrayList<String>();
        after.stream()
                .filter(row -> !before.contains(row))
                .map(row -> "now " + row)
                .forEach(changes::add);
        before.stream()
                .filter(row -> !after.contains(row))
                .map(row -> "was " + row)
                .forEach(changes::add);
        return changes;
    }

    private static String shown(String answer) {
        var text = answer.replaceFirst("(?s)\\n.*?\\n\\n", " ");
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    private record Asked(Answer answer, Map<String, String> sent) {}
}
