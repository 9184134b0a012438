package org.workrules.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.gateway.service.Answer;
import org.workrules.gateway.service.Reason;
import org.workrules.gateway.service.Service;

class DescriptionsTest {

    private int asked;
    private boolean down;

    /** Only meeting-service is there; each time it is asked it has a new description. */
    private Future<Answer> ask(Service service) {
        if (service != Service.MEETING) {
            return Future.succeededFuture(new Answer.Unanswered(service, Reason.UNREACHABLE));
        }
        asked++;
        return Future.succeededFuture(down
                ? new Answer.Unanswered(service, Reason.UNREACHABLE)
                : new Answer.Answered(service, new ObjectMapper().createObjectNode().put("openapi", "3.1.0").put("edition", asked)));
    }

    private record Refreshing(Duration refresh) implements DescriptionConfig {
        @Override
        public Duration retry() {
            return Duration.ZERO;
        }

        @Override
        public Duration limit() {
            return Duration.ofSeconds(1);
        }

        @Override
        public String server() {
            return "/";
        }
    }

    private static int edition(Descriptions descriptions) {
        List<Description> current = descriptions.current().result();
        assertThat(current).extracting(Description::service).containsExactly(Service.MEETING);
        return current.get(0).body().path("edition").asInt();
    }

    @Test
    void aFreshCopyIsReused() {
        Descriptions descriptions = new Descriptions(this::ask, new Refreshing(Duration.ofHours(1)));
        assertThat(edition(descriptions)).isEqualTo(1);
        assertThat(edition(descriptions)).isEqualTo(1);
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void anOldCopyIsRefreshed() {
        Descriptions descriptions = new Descriptions(this::ask, new Refreshing(Duration.ZERO));
        assertThat(edition(descriptions)).isEqualTo(1);
        assertThat(edition(descriptions)).isEqualTo(2);
    }

    @Test
    void theLastGoodCopyStaysWhileTheServiceIsDown() {
        Descriptions descriptions = new Descriptions(this::ask, new Refreshing(Duration.ZERO));
        assertThat(edition(descriptions)).isEqualTo(1);
        down = true;
        assertThat(edition(descriptions)).isEqualTo(1);
        down = false;
        assertThat(edition(descriptions)).isEqualTo(3);
    }
}
