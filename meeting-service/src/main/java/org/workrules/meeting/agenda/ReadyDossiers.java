package org.workrules.meeting.agenda;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;
import org.workrules.platform.pipeline.Work;

/**
 * What is known of dossiers. A topic looks here when it is proposed and again when it is admitted, so that it does not matter whether
 * the event or the topic comes first.
 */
@ApplicationScoped
class ReadyDossiers {

    private static final String TOPICS = """
            from Topic t where t.dossierId = :dossier and t.state not in (DECIDED, WITHDRAWN) order by t.id""";

    /** A dossier, {@code null} for no id and for one of which nothing was heard. */
    Uni<ReadyDossier> known(UUID id, Work work) {
        return id == null ? Uni.createFrom().nullItem() : work.session().find(ReadyDossier.class, id);
    }

    /** Something was heard of a dossier: it is kept, and topics that rest on it are told. */
    Uni<Void> heard(UUID id, String department, Consumer<ReadyDossier> news, Work work) {
        return known(id, work).chain(known -> {
            ReadyDossier dossier = known == null ? new ReadyDossier(id, department) : known;
            news.accept(dossier);
            return (known == null ? work.session().persist(dossier) : Uni.createFrom().voidItem()).replaceWith(dossier);
        }).chain(dossier -> work.session().createSelectionQuery(TOPICS, Topic.class).setParameter("dossier", id).getResultList()
                .invoke(topics -> topics.forEach(topic -> work.own(topic).relyOn(dossier)))).replaceWithVoid();
    }
}
