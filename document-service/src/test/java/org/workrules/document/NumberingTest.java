package org.workrules.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.document.DocumentApi.act;
import static org.workrules.document.DocumentApi.checked;
import static org.workrules.document.DocumentApi.draft;
import static org.workrules.document.DocumentApi.officeDraft;
import static org.workrules.document.DocumentApi.reviewed;
import static org.workrules.document.DocumentApi.submitted;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.workrules.document.DocumentApi.Known;
import org.workrules.testing.ServiceTestResource;

/** Numbers without gap or double, and two people at once. */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class NumberingTest {

    private static final int DOCUMENTS = 50;
    private static final int CALLERS = 16;
    private static final Pattern NUMBER = Pattern.compile("安政办发〔\\d{4}〕(\\d+)号");

    private static final Pattern ORDER = Pattern.compile("安澜市人民政府令第(\\d+)号");

    @Inject
    Pool pool;

    private static int serial(Response response) {
        Matcher number = NUMBER.matcher(response.<String>path("number"));
        assertEquals(true, number.matches(), () -> response.asString());
        return Integer.parseInt(number.group(1));
    }

    @Test
    void fiftyNumberedAtOnceByTwoPeopleEachHaveNeitherGapNorDouble() throws Exception {
        Callable<Known> prepare = () -> checked("clerk-general-office", officeDraft(), "office-director");
        List<Known> documents = AtOnce.run(4, IntStream.range(0, DOCUMENTS).mapToObj(each -> prepare).toList());
        List<Callable<Response>> numberings = new ArrayList<>();
        documents.forEach(document -> {
            numberings.add(() -> act("office-director", document, "number", null));
            numberings.add(() -> act("office-deputy-director", document, "number", null));
        });
        List<Response> answers = AtOnce.run(CALLERS, numberings);
        List<Integer> given = answers.stream().filter(answer -> answer.statusCode() == 200).map(NumberingTest::serial).sorted().toList();
        assertEquals(IntStream.range(given.get(0), given.get(0) + DOCUMENTS).boxed().toList(), given);
        assertEquals(DOCUMENTS, answers.stream().filter(answer -> answer.statusCode() == 412).count(), "the second caller is told it changed");
    }

    @Test
    void aTransactionThatDiesWithANumberGivesItBackToThoseWhoWait() throws Exception {
        int before = serial(act("office-director", checked("clerk-general-office", officeDraft(), "office-director"), "number", null));
        Callable<Known> prepare = () -> checked("clerk-general-office", officeDraft(), "office-director");
        List<Known> documents = AtOnce.run(4, IntStream.range(0, DOCUMENTS).mapToObj(each -> prepare).toList());
        SqlConnection watching = pool.getConnectionAndAwait();
        SqlConnection doomed = pool.getConnectionAndAwait();
        try {
            int victim = doomed.query("select pg_backend_pid()").executeAndAwait().iterator().next().getInteger(0);
            doomed.begin().await().indefinitely();
            doomed.query("update document_number set last = last + 1 where issuer = 'GOVERNMENT_OFFICE'").executeAndAwait();
            List<Callable<Response>> numberings = new ArrayList<>();
            numberings.add(() -> {
                Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> somebodyWaitsForTheNumber(watching));
                watching.preparedQuery("select pg_terminate_backend($1)").executeAndAwait(Tuple.of(victim));
                return null;
            });
            documents.forEach(document -> numberings.add(() -> act("office-director", document, "number", null)));
            List<Integer> given = AtOnce.run(CALLERS / 2, numberings).stream().filter(Objects::nonNull).map(NumberingTest::serial).sorted().toList();
            assertEquals(IntStream.rangeClosed(before + 1, before + DOCUMENTS).boxed().toList(), given);
        } finally {
            watching.closeAndAwait();
            doomed.close().onFailure().recoverWithNull().await().indefinitely();
        }
    }

    private static boolean somebodyWaitsForTheNumber(SqlConnection watching) {
        return watching.query("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%document_number%'")
                .executeAndAwait().iterator().next().getLong(0) > 0;
    }

    @Test
    void ordersNumberedAtOnceAreCountedOnTheirOwn() throws Exception {
        Map<String, Object> order = draft(Map.of("kind", "ORDER", "purpose", "REGULATION"));
        String before = act("office-director", checked("clerk-general-office", draft(), "mayor"), "number", null).path("number");
        List<Known> orders = AtOnce.run(4, IntStream.range(0, CALLERS).<Callable<Known>>mapToObj(each -> () -> checked("clerk-general-office", order, "mayor")).toList());
        List<Integer> given = AtOnce.run(CALLERS / 2, orders.stream().<Callable<Integer>>map(each -> () -> {
            Matcher number = ORDER.matcher(act("office-director", each, "number", null).then().statusCode(200).extract().path("number"));
            assertTrue(number.matches());
            return Integer.parseInt(number.group(1));
        }).toList()).stream().sorted().toList();
        assertEquals(IntStream.range(given.get(0), given.get(0) + CALLERS).boxed().toList(), given);
        String after = act("office-director", checked("clerk-general-office", draft(), "mayor"), "number", null).path("number");
        assertEquals(place(before) + 1, place(after), "orders take no number of other documents");
    }

    private static int place(String number) {
        return Integer.parseInt(number.substring(number.indexOf('〕') + 1, number.indexOf('号')));
    }

    @Test
    void aRefusedNumberingTakesNoNumber() {
        int before = serial(act("office-director", checked("clerk-general-office", officeDraft(), "office-director"), "number", null));
        act("office-director", reviewed("clerk-general-office", officeDraft()), "number", null).then().statusCode(409);
        int after = serial(act("office-director", checked("clerk-general-office", officeDraft(), "office-director"), "number", null));
        assertEquals(before + 1, after);
    }

    @Test
    void ofTwoReviewersAtOnceOneIsTold() throws Exception {
        Known document = submitted("clerk-general-office", officeDraft());
        CyclicBarrier together = new CyclicBarrier(2);
        List<Callable<Integer>> reviews = List.of("office-director", "office-deputy-director").stream().<Callable<Integer>>map(person -> () -> {
            together.await();
            return act(person, document, "review", Map.of("outcome", "ACCEPTED")).statusCode();
        }).toList();
        assertEquals(List.of(200, 412), AtOnce.run(2, reviews).stream().sorted().toList());
    }
}
