package org.workrules.platform.blobs;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses the store that the configuration names. */
class Stores {

    /** What {@code workrules.blobs.store} may say. */
    enum Choice { FOLDER, S3 }

    @Produces
    @Singleton
    BlobStore store(@ConfigProperty(name = "workrules.blobs.store") Choice choice,
                    @ConfigProperty(name = "workrules.blobs.folder") Path folder, BucketSettings settings) {
        return choice == Choice.FOLDER ? new FolderStore(folder) : new BucketStore(settings);
    }

    void close(@Disposes BlobStore store) throws Exception {
        if (store instanceof AutoCloseable open) {
            open.close();
        }
    }
}
