package org.workrules.document.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.workrules.document.format.DocumentKind;
import org.workrules.platform.identity.Office;
import org.workrules.platform.leadership.Leaders.Leadership;

/**
 * The whole signing matrix held against a table of art. 50: every kind x every purpose and step x everybody of the cabinet and a
 * stranger in every office x the proper person present or away x authorized or not.
 */
class Article50Test {

    private static final String STRANGER = "somebody";
    private static final SigningMatrix MATRIX = SeededMatrix.matrix();

    private final List<String> wrong = new ArrayList<>();
    private int cases;

    /**
     * A line of the table.
     *
     * @param may        offices, and people of the cabinet, that may
     * @param standIn    whether a stand-in may
     * @param authorized offices that may with an authorization
     */
    private record Line(Purpose purpose, int item, Set<DocumentKind> kinds, int step, List<String> may, boolean standIn,
                        List<String> authorized) {

        static Line of(String text) {
            String[] cell = text.split("\\|");
            return new Line(Purpose.valueOf(cell[0]), Integer.parseInt(cell[1]), Arrays.stream(cell[2].split(" "))
                    .map(DocumentKind::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(DocumentKind.class))),
                    Integer.parseInt(cell[3]), List.of(cell[4].split(" ")), cell[5].equals("yes"), List.of(cell[6].split(" ")));
        }

        boolean allows(String person, Office office, boolean standsIn, boolean isAuthorized) {
            return may.contains(office.name()) || may.contains(person) || standsIn && standIn
                    || isAuthorized && authorized.contains(office.name());
        }
    }

    private static List<Line> table() {
        try (InputStream file = Article50Test.class.getResourceAsStream("/signing/article-50.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(Line::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Office> cabinet() {
        Map<String, Office> people = new LinkedHashMap<>();
        people.put("m", Office.MAYOR);
        people.put("v-dept", Office.VICE_MAYOR);
        people.put("v-foreign", Office.VICE_MAYOR);
        people.put("v-other", Office.VICE_MAYOR);
        people.put("sg", Office.SECRETARY_GENERAL);
        people.put("director", Office.OFFICE_DIRECTOR);
        return people;
    }

    @Test
    void everyCaseIsDecidedAsTheTableSays() {
        for (Line line : table()) {
            for (DocumentKind kind : DocumentKind.values()) {
                assertEquals(line.kinds().contains(kind), line.purpose().takes(kind), line.purpose() + " " + kind);
                if (line.kinds().contains(kind)) {
                    cabinet().forEach((person, office) -> ask(line, kind, person, office));
                    Arrays.stream(Office.values()).forEach(office -> ask(line, kind, STRANGER, office));
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(cases >= 13_000, () -> "cases: " + cases);
    }

    private void ask(Line line, DocumentKind kind, String person, Office office) {
        for (boolean away : new boolean[] {false, true}) {
            for (boolean authorized : new boolean[] {false, true}) {
                boolean standsIn = away && person.equals(STRANGER);
                Leadership leadership = away ? Cabinet.awayWith(STRANGER, office) : Cabinet.present();
                SigningCase matter = Cabinet.matter(line.purpose(), line.step(), leadership,
                        authorized ? SigningMatrixTest.authorization(person, line.purpose()) : List.of());
                Verdict verdict = MATRIX.decide(matter, Cabinet.signer(person, office));
                cases++;
                if (verdict.may() != line.allows(person, office, standsIn, authorized)) {
                    wrong.add(line.purpose() + " " + kind + " step " + line.step() + " " + person + " " + office
                            + (away ? " away" : " present") + (authorized ? " authorized" : ""));
                } else if (!verdict.may() && verdict.rule().text().article().item() != line.item()) {
                    wrong.add(line.purpose() + " step " + line.step() + " refused under another item: " + verdict.rule());
                }
            }
        }
    }

    @Test
    void theTableKnowsEveryStepOfTheMatrix() {
        Set<String> known = table().stream().map(line -> line.purpose() + "/" + line.step()).collect(Collectors.toSet());
        assertEquals(MATRIX.rows().stream().map(row -> row.purpose() + "/" + row.step()).collect(Collectors.toSet()), known);
    }
}
