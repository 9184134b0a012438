package org.workrules.platform.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.workrules.platform.audit.AuditEntry;
import org.workrules.platform.audit.AuditLog;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.events.EventIds;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.patience.Patience;
import org.workrules.platform.rules.RuleBroken;

/**
 * The one way in for commands: caller, idempotency key, aggregate with its version, decision, one transaction, answer.
 * A resource method names the act, the request, the aggregate and the decision, and nothing else:
 *
 * <pre>{@code
 * return commands.act("topic.countersign", request).on(Topic.class, id)
 *         .decide((topic, act) -> topic.countersign(request, act)).answer(TopicView::of);
 * }</pre>
 */
@ApplicationScoped
public class Commands {

    private final UnitOfWork unitOfWork;
    private final IncomingRequest incoming;
    private final IdempotencyKeys keys;
    private final AuditLog audit;
    private final BusinessClock clock;
    private final ObjectMapper json;
    private final Patience patience;

    Commands(UnitOfWork unitOfWork, IncomingRequest incoming, IdempotencyKeys keys, AuditLog audit,
             BusinessClock clock, ObjectMapper json, Patience patience) {
        this.unitOfWork = unitOfWork;
        this.incoming = incoming;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
        this.json = json;
        this.patience = patience;
    }

    /**
     * Begins a command.
     *
     * @param name    for the audit record, as {@code topic.countersign}
     * @param request the request's body, {@code null} when it has none; a repeated key must come with an equal one
     */
    public Command act(String name, Object request) {
        return new Command(name, request);
    }

    /** A command that knows its act and its request. */
    public final class Command {

        private final String name;
        private final Object request;

        private Command(String name, Object request) {
            this.name = name;
            this.request = request;
        }

        /** The decision makes a new aggregate out of nothing but the request. */
        public <A extends Aggregate> Decided<A> create(Function<Act, A> decision) {
            return new Decided<>(this, null, work -> work.add(decision.apply(work.act())));
        }

        /** The decision makes a new aggregate and needs facts that must be read first. */
        public <F, A extends Aggregate> Decided<A> create(Function<Work, Uni<F>> facts, BiFunction<F, Act, A> decision) {
            return new Decided<>(this, null,
                    work -> facts.apply(work).chain(known -> work.add(decision.apply(known, work.act()))));
        }

        /** The decision is about an existing aggregate, whose version the caller must know ({@code If-Match}). */
        public <A extends Aggregate> On<A> on(Class<A> type, UUID id) {
            return new On<>(this, type, id, found -> Uni.createFrom().voidItem());
        }
    }

    /** A command about an existing aggregate. */
    public final class On<A extends Aggregate> {

        private final Command command;
        private final Class<A> type;
        private final UUID id;
        private final Function<A, Uni<?>> parts;

        private On(Command command, Class<A> type, UUID id, Function<A, Uni<?>> parts) {
            this.command = command;
            this.type = type;
            this.id = id;
            this.parts = parts;
        }

        /** The decision reads parts of the aggregate that must be loaded first. */
        public On<A> with(Function<A, Uni<?>> loading) {
            return new On<>(command, type, id, loading);
        }

        /** Plain synchronous decision on the aggregate. */
        public Decided<A> decide(Decision<A> decision) {
            return new Decided<>(this.command, id, work -> loaded(work).invoke(a -> decision.decide(a, work.act())));
        }

        /** As {@link #decide(Decision)}, with facts that must be read first. */
        public <F> Decided<A> decide(BiFunction<A, Work, Uni<F>> facts, FactDecision<A, F> decision) {
            return new Decided<>(this.command, id, work -> loaded(work).chain(a -> facts.apply(a, work)
                    .invoke(known -> decision.decide(a, known, work.act())).replaceWith(a)));
        }

        private Uni<A> loaded(Work work) {
            String expected = incoming.ifMatch();
            if (expected == null) {
                return Uni.createFrom().failure(new Precondition(Precondition.Failure.IF_MATCH_ABSENT));
            }
            return work.load(type, id).invoke(found -> {
                if (!expected.equals("*") && !expected.equals(found.etag())) {
                    throw new Precondition(Precondition.Failure.STALE);
                }
            }).call(parts);
        }
    }

    /** A command that knows how to decide; what is left is how its answer looks. */
    public final class Decided<A extends Aggregate> {

        private final Command command;
        private final UUID aggregateId;
        private final Function<Work, Uni<A>> body;

        private Decided(Command command, UUID aggregateId, Function<Work, Uni<A>> body) {
            this.command = command;
            this.aggregateId = aggregateId;
            this.body = body;
        }

        /**
         * What the decision says of many records at once is stored after it, in the same transaction, by a statement or two rather
         * than record by record.
         *
         * @param storing sees the aggregate as decided; what it reads or refers to in a statement must be flushed first
         */
        public Decided<A> then(BiFunction<A, Work, Uni<Void>> storing) {
            return new Decided<>(command, aggregateId, work -> body.apply(work).call(decided -> storing.apply(decided, work)));
        }

        /** Runs the command: 201 with {@code Location} for a new aggregate, else 200; with the aggregate's ETag. */
        public Uni<Response> answer(Function<A, ?> view) {
            return incoming.whoCalls().chain(caller -> carriedOut(caller, view));
        }

        private Uni<Response> carriedOut(Caller caller, Function<A, ?> view) {
            String key = incoming.idempotencyKey();
            String fingerprint = keys.fingerprint(command.name, aggregateId, command.request);
            Origin origin = Origin.command(command.name, caller, incoming.correlationId());
            Uni<Answer> answer = unitOfWork.run(origin,
                            work -> keys.claim(work.session(), origin.caller().id(), key, fingerprint)
                                    .chain(remembered -> remembered.isPresent()
                                            ? Uni.createFrom().failure(new Repeated(remembered.get()))
                                            : body.apply(work).invoke(work::about)),
                            (work, aggregate) -> keys.remember(work.session(), origin.caller().id(), key,
                                    answer(aggregate, view)))
                    .map(aggregate -> answer(aggregate, view))
                    .onFailure(Repeated.class).recoverWithItem(repeated -> ((Repeated) repeated).answer());
            return patience.with(answer.map(found -> found.response(origin.correlationId()))
                    .onFailure(Commands::isRefusal).call(refusal -> refused(origin, refusal)));
        }

        private Answer answer(A aggregate, Function<A, ?> view) {
            boolean created = aggregateId == null;
            return new Answer(created ? Response.Status.CREATED.getStatusCode() : Response.Status.OK.getStatusCode(),
                    created ? incoming.location(aggregate.id()) : null, aggregate.etag(), write(view.apply(aggregate)));
        }

        private Uni<Void> refused(Origin origin, Throwable refusal) {
            boolean rule = refusal instanceof RuleBroken;
            return audit.recordRefusal(new AuditEntry(EventIds.next(), clock.now(), origin.caller().id(),
                    origin.caller().department(), origin.act(), null, aggregateId,
                    rule ? AuditEntry.Outcome.REFUSED : AuditEntry.Outcome.DENIED,
                    rule ? ((RuleBroken) refusal).rule().id() : null, refusal.getMessage(), origin.correlationId()));
        }
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof RuleBroken || failure instanceof Denied
                || failure instanceof NotFound missing && missing.hidden();
    }

    private String write(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A synchronous decision on an aggregate. */
    @FunctionalInterface
    public interface Decision<A> {

        /** Asks the rules, changes the aggregate, announces events. */
        void decide(A aggregate, Act act);
    }

    /** A synchronous decision on an aggregate and on facts read before. */
    @FunctionalInterface
    public interface FactDecision<A, F> {

        /** Asks the rules, changes the aggregate, announces events. */
        void decide(A aggregate, F facts, Act act);
    }

    /** Leaves the transaction when the command was carried out before. */
    private static final class Repeated extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Answer answer;

        Repeated(Answer answer) {
            super("repeated", null, false, false);
            this.answer = answer;
        }

        Answer answer() {
            return answer;
        }
    }
}
