package org.workrules.platform.hash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** By the examples of the standards (FIPS 180-2, RFC 1321) and by other programs. */
class HashesTest {

    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void sha256IsThatOfTheStandard() {
        assertThat(Hashes.sha256("abc")).isEqualTo(OF_ABC);
        assertThat(Hashes.sha256()).isEqualTo(Hashes.sha256("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void partsAreHashedAsOne() {
        assertThat(Hashes.sha256("a".getBytes(StandardCharsets.UTF_8), new byte[0], "bc".getBytes(StandardCharsets.UTF_8))).isEqualTo(OF_ABC);
    }

    @Test
    void aTextIsHashedAsUtf8() {
        assertThat(Hashes.sha256("安澜")).isEqualTo(Hashes.sha256(new byte[] {-27, -82, -119, -26, -66, -100}));
    }

    @Test
    void md5IsThatOfTheStandard() throws IOException {
        assertThat(Hashes.md5(new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8)))).isEqualTo("kAFQmDzST7DWlj99KOF/cg==");
        assertThat(Hashes.md5(new ByteArrayInputStream(new byte[200_000]))).isEqualTo("Sh5DJQMbE/kzrE8duey2Pw==");
    }
}
