package org.haven.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * One way to reach over the wall, tried by every party on every other.
 *
 * @param sentence what holds if the wall does
 * @param attempts the requests that make the probe
 */
record Probe(String sentence, List<Attempt> attempts) {

    static Probe that(String sentence) {
        return new Probe(sentence, List.of());
    }

    /** A GET that finds something if it asks for the caller's own. */
    Probe finding(String... urls) {
        return with(urls, true);
    }

    /** A GET that need not find anything, whoever asks. */
    Probe asking(String... urls) {
        return with(urls, false);
    }

    Probe with(Attempt attempt) {
        var all = new ArrayList<>(attempts);
        all.add(attempt);
        return new Probe(sentence, List.copyOf(all));
    }

    private Probe with(String[] urls, boolean found) {
        var probe = this;
        for (var url : urls) {
            probe = probe.with(new Attempt("GET", url, Map.of(), (own, subject) -> null, found));
        }
        return probe;
    }

    @Override
    public String toString() {
        return sentence;
    }

    /**
     * A request with gaps for what belongs to somebody: {@code {Patient}} for the id of the subject's Patient and so on, see
     * {@link Belongings#values()}.
     *
     * @param url relative to the FHIR endpoint
     * @param body made from what the caller and what the subject has; null for none
     * @param finds whether it must succeed when the subject is the caller itself, so that the probe is known to be one
     */
    record Attempt(
            String method,
            String url,
            Map<String, String> headers,
            BiFunction<Belongings, Belongings, String> body,
            boolean finds) {

        static Attempt of(String method, String url) {
            return new Attempt(method, url, Map.of(), (own, subject) -> null, false);
        }

        static Attempt of(String method, String url, BiFunction<Belongings, Belongings, String> body) {
            return new Attempt(method, url, Map.of(), body, false);
        }

        Attempt finding() {
            return new Attempt(method, url, headers, body, true);
        }

        Attempt header(String name, String value) {
            return new Attempt(method, url, Map.of(name, value), body, finds);
        }

        /** True if it asks for nobody's things in particular, so that foreign and unknown are the same question. */
        boolean wide(Belongings caller) {
            return !url.contains("{")
                    && headers.values().stream().noneMatch(value -> value.contains("{"))
                    && body.apply(caller, caller) == null;
        }

        @Override
        public String toString() {
            return method + " " + url + (headers.isEmpty() ? "" : " " + headers);
        }
    }
}
