package org.workrules.document.interests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.workrules.platform.identity.CreditCode;
import org.workrules.platform.interests.InterestKind;
import org.workrules.platform.rules.Text;

/** The organizations and fields that a document concerns, as its draft names them, each once and in the order of their codes. */
@Embeddable
public class Concerns {

    @Column(name = "concerned_codes")
    private String[] codes = {};
    @Column(name = "concerned_names")
    private String[] names = {};
    @Column(name = "concerned_fields")
    private String[] fields = {};

    /** For Hibernate, and for a document that names none. */
    public Concerns() {
    }

    /** As a draft names them; {@code null} for none. */
    public static Concerns named(Concerned request) {
        Concerns concerns = new Concerns();
        if (request == null) {
            return concerns;
        }
        List<String> wrong = request.organizations().stream().map(Concerned.Organization::code).filter(code -> !CreditCode.isValid(code)).toList();
        InterestRule.CONCERNED_BY_CODE.require(wrong.isEmpty(), Text.of("Not a code: %s.", "代码有误:%s。", wrong));
        Map<String, String> byCode = new TreeMap<>();
        request.organizations().forEach(organization -> byCode.put(organization.code(), organization.name()));
        concerns.codes = byCode.keySet().toArray(String[]::new);
        concerns.names = byCode.values().toArray(String[]::new);
        concerns.fields = request.fields().stream().distinct().sorted().toArray(String[]::new);
        return concerns;
    }

    /**
     * What a declared interest may be in that a document touches: the departments in whose hands it is, and what it concerns. That is
     * who drafts it and who issues it too; a department that is asked or that gets it has nothing of it for that reason alone.
     *
     * @param drafting  department that drafts it
     * @param jointWith departments that issue it too
     */
    public Set<String> touchedBy(String drafting, String... jointWith) {
        return Stream.of(Stream.concat(Stream.of(drafting), Arrays.stream(jointWith)).map(InterestKind.DEPARTMENT::subject),
                Arrays.stream(codes).map(InterestKind.ORGANIZATION::subject),
                Arrays.stream(fields).map(InterestKind.FIELD::subject)).flatMap(subjects -> subjects).collect(Collectors.toUnmodifiableSet());
    }

    /** As the API shows it. */
    public Concerned view() {
        return new Concerned(IntStream.range(0, codes.length).mapToObj(i -> new Concerned.Organization(codes[i], names[i])).toList(),
                List.of(fields));
    }

    /** Whether another names the same. */
    public boolean sameAs(Concerns other) {
        return view().equals(other.view());
    }
}
