package org.workrules.faults;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.workrules.faults.Books.Effect;

/** What the promised events had to lead to in other services, read where it is kept. */
final class Effects {

    private final Shelf shelf;
    private final Ledger ledger;
    private final List<Effect> found = new ArrayList<>();

    private Effects(Shelf shelf, Ledger ledger) {
        this.shelf = shelf;
        this.ledger = ledger;
    }

    static List<Effect> of(Shelf shelf, Ledger ledger) {
        Effects effects = new Effects(shelf, ledger);
        effects.ofResolutions();
        effects.ofDocuments();
        effects.ofIncidents();
        return effects.found;
    }

    private void ofResolutions() {
        List<String> resolutions = ledger.subjects("ResolutionAdopted");
        once("resolution known to document-service", "document",
                "select id::text, count(*) from resolution where id::text = any(?) group by 1", resolutions);
        twice("matter on the trail of a resolution", "meeting", """
                select resolution_id::text, count(*) from resolution_step where kind = 'matter-opened' and resolution_id::text = any(?)
                group by 1""", resolutions);
        once("matter opened for a task", "supervision", """
                select m.task_id, count(*) from matter m join matter_entry e on e.matter_id = m.id
                where e.kind = 'OPENED' and m.task_id = any(?) group by 1""", tasks(resolutions));
    }

    private Set<String> tasks(Collection<String> resolutions) {
        return shelf.counts("meeting", "select task_id::text, count(*) from resolution_task where resolution_id::text = any(?) group by 1",
                resolutions).keySet();
    }

    private void ofDocuments() {
        List<String> documents = ledger.subjects("DocumentIssued");
        Set<String> resolutions = shelf.counts("document", """
                select resolution_id::text, count(*) from document where id::text = any(?) group by 1""", documents).keySet();
        once("publication of a document", "disclosure",
                "select document_id::text, count(*) from publication where document_id::text = any(?) group by 1", documents);
        once("document on the trail of a resolution", "meeting", """
                select resolution_id::text, count(*) from resolution_step where kind = 'document-issued' and resolution_id::text = any(?)
                group by 1""", resolutions);
        once("document linked to a matter", "supervision", """
                select m.task_id, count(*) from matter m join matter_entry e on e.matter_id = m.id
                where e.kind = 'LINKED' and m.task_id = any(?) group by 1""", tasks(resolutions));
    }

    private void ofIncidents() {
        List<String> incidents = ledger.subjects("IncidentReported");
        once("incident known to disclosure-service", "disclosure",
                "select incident_id::text, count(*) from known_incident where incident_id::text = any(?) group by 1", incidents);
        once("first notice owed", "disclosure",
                "select incident_id::text, count(*) from first_notice where incident_id::text = any(?) group by 1", ledger.subjects("IncidentEscalated"));
        // also those of deadlines that passed in this trial, on incidents of an earlier one
        List<String> breaches = shelf.column("emergency", "select id from breach");
        once("accountability case", "supervision",
                "select source_id, count(*) from accountability_case where source_id = any(?) group by 1", breaches);
        once("fact for the assessment", "supervision",
                "select subject_id, count(*) from assessment_fact where subject_id = any(?) group by 1", breaches);
    }

    private void once(String what, String service, String query, Collection<String> records) {
        times(1, what, service, query, records);
    }

    private void twice(String what, String service, String query, Collection<String> records) {
        times(2, what, service, query, records);
    }

    private void times(long wanted, String what, String service, String query, Collection<String> records) {
        Map<String, Long> counts = shelf.counts(service, query, records);
        found.addAll(new HashSet<>(records).stream()
                .map(record -> new Effect(what, record, wanted, counts.getOrDefault(record, 0L))).collect(Collectors.toList()));
    }
}
