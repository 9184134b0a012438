package org.workrules.platform.readiness;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.workrules.platform.blobs.Blobs;

/**
 * Says whether the store of files is reached, in a service that keeps files. While it is away the service stays ready: what
 * needs no file goes on, what needs one is refused with 503 and can be repeated.
 */
@Readiness
@ApplicationScoped
@IfBuildProperty(name = "workrules.keeps-files", stringValue = "true")
public class FilesReach implements AsyncHealthCheck {

    private static final Logger LOG = Logger.getLogger(FilesReach.class);

    private final Blobs blobs;

    FilesReach(Blobs blobs) {
        this.blobs = blobs;
    }

    /** Tells the operator at the start, not at the first upload, that the store is not where the configuration says. */
    void look(@Observes StartupEvent started) {
        blobs.reached().subscribe().with(reached -> {
            if (!reached) {
                LOG.warn("WR-0804 the store of files is not reached; see workrules.blobs.*");
            }
        });
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return blobs.reached().map(reached -> HealthCheckResponse.named("files").up().withData("reached", reached).build());
    }
}
