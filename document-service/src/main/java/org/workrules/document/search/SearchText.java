package org.workrules.document.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.workrules.document.format.DocumentKind;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;

/**
 * A record as searches find it: its text, cut into pairs, and who may know of it as marks among the pairs, so that one index
 * answers both. It changes with the record, in the same transaction. Nothing of a text of 机密 or above comes here, because no such
 * text comes to its record. Most acts change the state alone, and write that alone.
 */
@Entity
@DynamicUpdate
@Table(name = "search_text")
public class SearchText {

    private static final String MARK = "@";
    private static final String ALL = MARK + "*";
    private static final String OFFICES = MARK + "!";

    @Id
    @Column(name = "id")
    private UUID id;
    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    private SearchSource source;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private DocumentKind kind;
    @Column(name = "number")
    private String number;
    @Column(name = "title")
    private String title;
    @Column(name = "sender")
    private String sender;
    @Column(name = "day")
    private LocalDate day;
    @Column(name = "state")
    private String state;
    @Enumerated(EnumType.STRING)
    @Column(name = "secrecy")
    private Clearance secrecy;
    @Column(name = "text")
    private String text = "";
    @Column(name = "grams")
    private String[] grams = {};

    /** For Hibernate. */
    protected SearchText() {
    }

    /** The text of a record. */
    public SearchText(UUID id, SearchSource source) {
        this.id = id;
        this.source = source;
    }

    /** The record has this text now; {@code null} for none here. */
    public void says(String body) {
        text = body == null ? "" : Bigrams.normal(body);
    }

    /** The record stands like this now. */
    public void stands(Described record) {
        kind = record.kind();
        number = record.number();
        title = record.title();
        sender = record.sender();
        day = record.day();
        state = record.state();
        secrecy = record.secrecy();
        Set<String> found = new LinkedHashSet<>(Bigrams.of(text));
        found.addAll(Bigrams.of(Bigrams.normal(title)));
        if (number != null) {
            found.addAll(Bigrams.of(Bigrams.normal(number)));
        }
        record.readers().forEach(code -> found.add(MARK + code));
        if (record.offices()) {
            found.add(OFFICES);
        }
        if (record.all()) {
            found.add(ALL);
        }
        grams = found.toArray(String[]::new);
    }

    /** The marks of records that a caller may know of, whatever their secrecy. */
    static String[] marks(Caller caller) {
        Set<String> marks = new LinkedHashSet<>();
        if (caller.department() != null) {
            marks.add(ALL);
            marks.add(MARK + caller.department());
        }
        if (caller.ofLeadership()) {
            marks.add(OFFICES);
        }
        return marks.toArray(String[]::new);
    }
}
