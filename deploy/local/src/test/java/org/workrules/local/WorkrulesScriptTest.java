package org.workrules.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkrulesScriptTest {

    @TempDir
    private Path folder;

    private record Answer(int code, String errors) {
    }

    @Test
    void anOldJavaGetsOneSentence() throws Exception {
        Answer answer = run(Map.of("JAVA_HOME", jdkOf("11.0.2").toString()), "up");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.errors()).isEqualTo("workrules: " + folder.resolve("bin/java")
                + " is version 11; a JDK 17 or later is needed, JAVA_HOME may point to it.\n");
    }

    @Test
    void aMissingMavenGetsOneSentence() throws Exception {
        Answer answer = run(Map.of("WORKRULES_MVN", folder.resolve("no-maven").toString()), "up");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.errors()).isEqualTo("workrules: Maven was not found; install Maven 3.8 or later so that \"mvn\" is on the path.\n");
    }

    @Test
    void anUnknownCommandGetsOneSentence() throws Exception {
        Answer answer = run(Map.of(), "rise");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.errors()).isEqualTo("workrules: There is no command \"rise\"; see ./workrules help.\n");
    }

    @Test
    void anUnknownOptionOfUpGetsOneSentence() throws Exception {
        Answer answer = run(Map.of("WORKRULES_MVN", "true"), "up", "--quickly");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.errors()).isEqualTo("workrules: up knows no option \"--quickly\"; see ./workrules help.\n");
    }

    private Path jdkOf(String version) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        script(bin.resolve("java"), "echo 'openjdk version \"" + version + "\"' >&2");
        script(bin.resolve("javac"), "true");
        return folder;
    }

    private static void script(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static Answer run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Checkout.root().resolve("workrules").toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().putAll(environment);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), errors);
    }
}
