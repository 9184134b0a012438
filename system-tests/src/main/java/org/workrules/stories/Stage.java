package org.workrules.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Where the steps of one story are carried out: it knows the gateway, remembers the records that the story made, and keeps
 * what was asked and answered in the step under way.
 */
public final class Stage {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration INTERVAL = Duration.ofMillis(200);

    private final Gateway gateway;
    private final String story;
    private final Map<String, String> records = new HashMap<>();
    private final List<Reply> replies = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * @param gateway the one door
     * @param story   name of the story, given as correlation id with the act that begins it
     */
    public Stage(Gateway gateway, String story) {
        this.gateway = gateway;
        this.story = story;
    }

    /** Name of the story, unique on this system. */
    public String story() {
        return story;
    }

    /** Remembers a value, such as the id of a record, for later steps. */
    public void keep(String name, String value) {
        check(value != null && !value.isEmpty(), "there is " + name + " to remember");
        records.put(name, value);
    }

    /** A value that an earlier step remembered. */
    public String kept(String name) {
        String value = records.get(name);
        check(value != null, "an earlier step remembered " + name);
        return value;
    }

    /** Begins the story: somebody makes its first record. */
    public Reply begin(String who, String collection, Object body) {
        return accepted(send(Call.post(collection, body).by(who).inStory(story)));
    }

    /** Somebody makes a record. */
    public Reply create(String who, String collection, Object body) {
        return accepted(send(Call.post(collection, body).by(who)));
    }

    /** Somebody reads a record and acts on the version read. */
    public Reply act(String who, String record, String act, Object body) {
        return accepted(attempt(who, record, act, body, "en"));
    }

    /** Somebody reads. */
    public Reply read(String who, String path) {
        return accepted(send(Call.get(path).by(who)));
    }

    /** The public reads. */
    public Reply readByThePublic(String path) {
        return accepted(send(Call.get(path)));
    }

    /**
     * Somebody acts, and a rule forbids it; asked in both languages.
     *
     * @param rule    id of the rule that must refuse
     * @param article number of its article
     */
    public void refused(String who, String record, String act, Object body, String rule, int article) {
        Reply english = attempt(who, record, act, body, "en");
        check(english.status() == 409 || english.status() == 422, "the act is refused", english);
        check(rule.equals(english.field("rule")), "the refusal rests on " + rule, english);
        check(String.valueOf(english.field("article")).matches("art\\. " + article + "(\\(\\d+\\))?"),
                "the refusal names article " + article, english);
        Reply chinese = attempt(who, record, act, body, "zh");
        check(String.valueOf(chinese.field("article")).startsWith("第"), "the refusal speaks Chinese too", chinese);
        note("refused: " + english.field("article") + " " + english.field("title") + " " + english.field("detail"));
        note("不予办理:" + chinese.field("article") + " " + chinese.field("title") + chinese.field("detail"));
    }

    private Reply attempt(String who, String record, String act, Object body, String language) {
        Reply known = accepted(gateway.send(Call.get(record).by(who)));
        check(known.etag() != null, "the record has a version", known);
        return send(Call.post(record + "/" + act, body).by(who).on(known.etag()).with("Accept-Language", language));
    }

    /**
     * Reads again and again until the effect of an event shows.
     *
     * @param who    account, {@code null} for the public
     * @param what   what is waited for
     * @param effect how it shows in the answer
     * @throws DoesNotHold when it does not show within 30 seconds
     */
    public Reply eventually(String who, String path, String what, Predicate<Reply> effect) {
        Instant deadline = Instant.now().plus(PATIENCE);
        Reply reply = gateway.send(Call.get(path).by(who));
        while (!(reply.succeeded() && effect.test(reply))) {
            check(Instant.now().isBefore(deadline), what + " within " + PATIENCE.toSeconds() + " seconds", reply);
            pause();
            reply = gateway.send(Call.get(path).by(who));
        }
        replies.add(reply);
        return reply;
    }

    private static void pause() {
        try {
            Thread.sleep(INTERVAL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DoesNotHold("interrupted", null);
        }
    }

    /** The first item of a list that satisfies a condition; a missing node when none does. */
    public static JsonNode item(Reply reply, Predicate<JsonNode> wanted) {
        for (JsonNode item : reply.json().path("items")) {
            if (wanted.test(item)) {
                return item;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }

    /** Holds a promise. */
    public void check(boolean holds, String promise) {
        check(holds, promise, null);
    }

    /** Holds a promise about an answer. */
    public void check(boolean holds, String promise, Reply reply) {
        if (!holds) {
            throw new DoesNotHold("does not hold: " + promise, reply);
        }
    }

    /** Says what came of the step under way. */
    public void note(String text) {
        notes.add(text);
    }

    private Reply accepted(Reply reply) {
        check(reply.succeeded(), reply.method() + " " + reply.path() + " is accepted", reply);
        return reply;
    }

    private Reply send(Call call) {
        Reply reply = gateway.send(call);
        replies.add(reply);
        return reply;
    }

    List<Reply> replies() {
        return replies;
    }

    List<String> notes() {
        return notes;
    }

    void nextStep() {
        replies.clear();
        notes.clear();
    }
}
