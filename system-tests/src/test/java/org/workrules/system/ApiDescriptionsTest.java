package org.workrules.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.workrules.stories.Call;
import org.workrules.stories.Gateway;
import org.workrules.stories.Reply;

/** Spectral finds nothing in any API description. Those of the services are read at the services, the merged one at the gateway. */
@ExtendWith(WholeSystem.class)
class ApiDescriptionsTest {

    private static final Path FOLDER = Path.of("target/descriptions").toAbsolutePath();

    private final RunningSystem system;

    ApiDescriptionsTest(RunningSystem system) {
        this.system = system;
    }

    @Test
    void everyApiDescriptionIsClean() throws IOException {
        Node.require();
        Files.createDirectories(FOLDER);
        List<String> command = new ArrayList<>(List.of("node_modules/@stoplight/spectral-cli/dist/index.js", "lint",
                "--ruleset", "openapi.yaml", "--fail-severity", "warn"));
        for (String service : RunningSystem.SERVICES) {
            URI address = system.local().service(service).uri();
            command.add(write(service, new Gateway(address, system.people()).send(Call.get("/q/openapi?format=json"))));
        }
        command.add(write("gateway", system.send(Call.get("/openapi.json"))));
        Node.assertFindsNothing(command.toArray(String[]::new));
    }

    private static String write(String name, Reply description) throws IOException {
        assertThat(description.status()).as("%s: %s", name, description).isEqualTo(200);
        return Files.writeString(FOLDER.resolve(name + ".json"), description.text()).toString();
    }
}
