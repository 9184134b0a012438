package org.workrules.platform.blobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.workrules.platform.hash.Hashes;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * A bucket of an S3 store. Checksums are those that every store of this kind knows: MD5 of what is sent, and our own SHA-256
 * of what is read. The bucket is made by the operator, and encrypted and kept there as they decide.
 */
final class BucketStore implements BlobStore, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(BucketStore.class);
    private static final Duration FOR_A_CONNECTION = Duration.ofSeconds(1);
    private static final Duration FOR_A_SIGN_OF_LIFE = Duration.ofMillis(400);
    private static final int ATTEMPTS = 2;
    private static final int SERVER_FAULT = 500;
    private static final String ANY_BYTES = "application/octet-stream";

    private final BucketSettings settings;
    private final S3Client client;

    BucketStore(BucketSettings settings) {
        this.settings = settings;
        S3ClientBuilder builder = S3Client.builder()
                .httpClient(UrlConnectionHttpClient.builder().connectionTimeout(FOR_A_CONNECTION).socketTimeout(settings.patience()).build())
                .region(Region.of(settings.region())).forcePathStyle(settings.pathStyle()).credentialsProvider(credentials(settings))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(each -> each.apiCallTimeout(settings.limit())
                        .retryStrategy(DefaultRetryStrategy.standardStrategyBuilder().useClientDefaults(false).maxAttempts(ATTEMPTS)
                                .retryOnException(BucketStore::mayPass).build()));
        settings.endpoint().ifPresent(builder::endpointOverride);
        this.client = builder.build();
    }

    /** Keys of the configuration; without them those that the platform gives a process (environment, profile, container). */
    private static AwsCredentialsProvider credentials(BucketSettings settings) {
        return settings.accessKey().<AwsCredentialsProvider>map(key -> StaticCredentialsProvider.create(
                AwsBasicCredentials.create(key, settings.secretKey().orElse("")))).orElseGet(() -> DefaultCredentialsProvider.builder().build());
    }

    /**
     * Whether a second attempt is worth the time: the store had closed a connection in the meantime, or stumbled. Nobody waits
     * twice for a store that is silent.
     */
    private static boolean mayPass(Throwable fault) {
        if (fault instanceof SdkServiceException said) {
            return said.statusCode() >= SERVER_FAULT;
        }
        Throwable cause = fault;
        while (cause != null && !(cause instanceof IOException)) {
            cause = cause.getCause();
        }
        return cause != null && !(cause instanceof SocketTimeoutException);
    }

    @Override
    public boolean holds(String hash) throws IOException {
        return asked(() -> {
            client.headObject(request -> request.bucket(settings.bucket()).key(key(hash)));
            return true;
        }).isPresent();
    }

    /** The content is read twice, for its MD5 and on its way; at a second attempt once more. */
    @Override
    public void keep(String hash, Source content) throws IOException {
        String md5;
        try (InputStream all = content.open()) {
            md5 = Hashes.md5(all);
        }
        RequestBody body = RequestBody.fromContentProvider(() -> opened(content), content.size(), ANY_BYTES);
        asked(() -> client.putObject(request -> request.bucket(settings.bucket()).key(key(hash)).contentMD5(md5), body));
    }

    private static InputStream opened(Source content) {
        try {
            return content.open();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public Optional<byte[]> read(String hash) throws IOException {
        return asked(() -> client.getObjectAsBytes(request -> request.bucket(settings.bucket()).key(key(hash))).asByteArrayUnsafe());
    }

    @Override
    public boolean reached() {
        try {
            client.headBucket(request -> request.bucket(settings.bucket()).overrideConfiguration(each -> each.apiCallTimeout(FOR_A_SIGN_OF_LIFE)));
            return true;
        } catch (SdkException away) {
            LOG.debugf("WR-0803 the bucket %s gives no sign of life: %s", settings.bucket(), away.toString());
            return false;
        }
    }

    @Override
    public void close() {
        client.close();
    }

    /**
     * What the store answers, empty when it has no such object. A store that refuses us is away like one that is silent: the
     * operator mends either, and the work is done then.
     */
    private <T> Optional<T> asked(Supplier<T> question) throws IOException {
        try {
            return Optional.of(question.get());
        } catch (NoSuchKeyException none) {
            return Optional.empty();
        } catch (SdkException away) {
            throw new IOException("the bucket " + settings.bucket() + " does not serve us: " + away.getMessage(), away);
        }
    }

    private String key(String hash) {
        return settings.prefix().orElse("") + BlobNames.path(hash);
    }
}
