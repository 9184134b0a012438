package org.workrules.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.workrules.local.LocalSystem;
import org.workrules.local.LocalSystemOptions;
import org.workrules.local.Service;

/** Starts the system in a folder of its own, measures it and prints the table; {@code ./workrules bench} runs it. */
public final class Bench {

    private static final int CALLERS = 20;
    private static final Duration WARM_UP = Duration.ofSeconds(Long.getLong("workrules.bench.warm-up", 160));
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final int ROUNDS = 4;

    private final LocalSystem system;
    private final List<Figure> figures = new ArrayList<>();

    private Bench(LocalSystem system) {
        this.system = system;
    }

    /** Carries out something that may fail. */
    @FunctionalInterface
    interface Deed {
        void carryOut() throws Exception;
    }

    /** Opens something that may fail. */
    @FunctionalInterface
    interface Opening<T> {
        T open() throws Exception;
    }

    /** Measures and prints. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(System.getProperty("workrules.root", "."), ".workrules", "bench").toAbsolutePath();
        LocalSystemOptions options = LocalSystemOptions.inFolder(folder)
                .telling((part, address, after) -> say(part + " is up after " + after.toSeconds() + " s"));
        try (LocalSystem system = LocalSystem.start(options)) {
            Bench bench = new Bench(system);
            bench.measure(Set.of(arguments));
            bench.print();
        }
    }

    /** Measures the parts that are named, all when none is. */
    private void measure(Set<String> named) throws Exception {
        Command topic = Command.topic(system.service("meeting").uri(), () -> system.token("head-housing-construction"));
        Command incident = Command.incident(system.service("emergency").uri(),
                () -> system.token("duty-officer-emergency-management"));
        Map<String, Deed> parts = new LinkedHashMap<>();
        parts.put("commands", () -> commands(topic));
        parts.put("effect", () -> effect(incident));
        parts.put("flow", () -> flow(new EventFlow(system, topic)));
        parts.put("memory", this::memory);
        parts.put("start", this::start);
        for (Map.Entry<String, Deed> part : parts.entrySet()) {
            if (named.isEmpty() || named.contains(part.getKey())) {
                part.getValue().carryOut();
            }
        }
    }

    private void commands(Command topic) throws Exception {
        say("commands beside the same SQL statements ...");
        Transcript same = Transcript.of(system.database("meeting"), topic::once);
        Crew through = new Crew(CALLERS, topic::worker);
        Crew alone = new Crew(CALLERS, same::worker);
        Versus versus = Versus.interleaved(WARM_UP, ROUNDS, () -> through.perSecond(ROUND), () -> alone.perSecond(ROUND));
        figure(Figure.atLeast("commands through one service / its " + same.statements().size() + " SQL statements alone",
                Figure.number(versus.ours().median()) + " a second", Figure.number(versus.beside().median()) + " a second",
                versus.ratio(), 0.6));
    }

    private void effect(Command incident) throws Exception {
        say("commit to effect in another service ...");
        Effect effect = Effect.of(system, incident, WARM_UP.dividedBy(2), Duration.ofSeconds(20));
        figure(Figure.atMost("commit to effect in another service, median / median of the transaction alone",
                Figure.number(effect.commitToEffect().median()) + " ms", Figure.number(effect.transaction().median()) + " ms (COMMIT alone "
                        + Figure.number(effect.commit().median()) + " ms)",
                effect.commitToEffect().median() / effect.transaction().median(), 4));
        figure(Figure.atMost("commit to effect in another service, 99 of 100, at 100 commands a second (ms)",
                Figure.number(effect.commitToEffect().percentile(99)) + " ms", "", effect.commitToEffect().percentile(99), 100));
    }

    private void flow(EventFlow flow) {
        say("relay beside a plain producer ...");
        Versus versus = Versus.interleaved(WARM_UP.dividedBy(2), ROUNDS, flow::leaving, flow::producedAlone);
        figure(Figure.atLeast("rows through the relay / a plain producer with acks=all",
                Figure.number(versus.ours().median()) + " a second", Figure.number(versus.beside().median()) + " a second", versus.ratio(), 0.3));
        say("consumer with inbox ...");
        long warm = System.nanoTime() + WARM_UP.dividedBy(4).toNanos();
        do {
            flow.arriving();
        } while (System.nanoTime() < warm);
        Samples arriving = Samples.of(flow.arriving(), flow.arriving(), flow.arriving(), flow.arriving());
        figure(Figure.atLeast("events a second into inbox, effect and audit record", Figure.number(arriving.median()) + " a second", "",
                arriving.median(), 15_000));
    }

    private void memory() throws Exception {
        double most = 0;
        for (Service service : Service.withDatabase()) {
            double resident = new Running(system.service(service.label())).residentMemory();
            say(service.module() + " has " + Figure.number(resident) + " MiB resident");
            most = Math.max(most, resident);
        }
        figure(Figure.atMost("resident memory of the largest service after all this (MiB)", Figure.number(most) + " MiB", "", most, 350));
    }

    private void start() {
        List<Double> took = new ArrayList<>();
        for (Service service : Service.withDatabase()) {
            double millis = new Running(system.service(service.label())).restart();
            say(service.module() + " is ready after " + Figure.number(millis) + " ms");
            took.add(millis);
        }
        Samples starts = Samples.of(took);
        figure(Figure.atMost("start of a service until it is ready, the slowest of five (ms)",
                Figure.number(starts.percentile(100)) + " ms", "", starts.percentile(100), 5000));
    }

    private void figure(Figure figure) {
        figures.add(figure);
        say(figure.row());
    }

    private void print() {
        say("| what | ours | beside | value | mark | |");
        say("|---|---|---|---|---|---|");
        figures.forEach(figure -> say(figure.row()));
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
