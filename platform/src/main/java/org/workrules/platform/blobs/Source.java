package org.workrules.platform.blobs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is to be kept: read as it is sent, and again from its start when it must be sent again. */
interface Source {

    /** Its beginning; the caller closes it. */
    InputStream open() throws IOException;

    /** Its size in bytes. */
    long size() throws IOException;

    /** What is in memory already. */
    static Source of(byte[] content) {
        return new Source() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content);
            }

            @Override
            public long size() {
                return content.length;
            }
        };
    }

    /** What lies on this machine's disk. */
    static Source of(Path file) {
        return new Source() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public long size() throws IOException {
                return Files.size(file);
            }
        };
    }
}
