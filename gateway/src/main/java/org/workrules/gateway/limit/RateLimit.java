package org.workrules.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.netty.util.NetUtil;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.workrules.gateway.entrance.Callers;
import org.workrules.gateway.problem.Problem;
import org.workrules.gateway.problem.ProblemType;
import org.workrules.gateway.problem.Problems;
import org.workrules.gateway.problem.Text;

/** Limits how often one caller may ask: a person or system by the subject of the token, anybody else by address. */
@Singleton
public class RateLimit {

    private static final String CALLER = "caller";
    private static final String ANONYMOUS = "anonymous";
    private static final int IPV6_BYTES = 16;
    private static final int IPV6_NETWORK_BYTES = 8;

    private final RateConfig config;
    private final Problems problems;
    private final Cache<String, Bucket> buckets;

    RateLimit(RateConfig config, Problems problems) {
        this.config = config;
        this.problems = problems;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(config.remembered())
                .expireAfterAccess(Duration.ofSeconds(60 + longestRefill()))
                .build();
    }

    /** Lets the exchange go on, or answers 429 with the time to wait. */
    public void handle(RoutingContext exchange) {
        if (admits(exchange)) {
            exchange.next();
        }
    }

    /**
     * Counts the exchange.
     *
     * @return whether it may go on; if not it has been answered
     */
    public boolean admits(RoutingContext exchange) {
        if (!config.enabled()) {
            return true;
        }
        String subject = Callers.subject(exchange).orElse(null);
        String policy = subject == null ? ANONYMOUS : CALLER;
        RateConfig.Allowance allowance = subject == null ? config.anonymous() : config.caller();
        String key = subject == null ? network(exchange.request().remoteAddress().hostAddress()) : subject;
        ConsumptionProbe probe = take(policy + ':' + key, allowance);
        writeHeaders(exchange.response().headers(), policy, allowance, probe);
        if (!probe.isConsumed()) {
            problems.send(exchange, tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill())));
        }
        return probe.isConsumed();
    }

    ConsumptionProbe take(String caller, RateConfig.Allowance allowance) {
        return buckets.get(caller, unknown -> fresh(allowance)).tryConsumeAndReturnRemaining(1);
    }

    /** How many callers are remembered now. */
    long remembered() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private static Bucket fresh(RateConfig.Allowance allowance) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(allowance.burst())
                        .refillGreedy(allowance.perSecond(), Duration.ofSeconds(1)))
                .build();
    }

    private static void writeHeaders(MultiMap headers, String policy, RateConfig.Allowance allowance, ConsumptionProbe probe) {
        headers.set("RateLimit-Policy", "\"%s\";q=%d;w=%d".formatted(policy, allowance.burst(), refillSeconds(allowance)));
        headers.set("RateLimit", "\"%s\";r=%d;t=%d".formatted(policy, probe.getRemainingTokens(),
                TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForReset() + TimeUnit.SECONDS.toNanos(1) - 1)));
    }

    private static Problem tooMany(Duration wait) {
        return Problem.of(ProblemType.TOO_MANY_REQUESTS, new Text(
                "Too many requests; wait as long as Retry-After says.", "请求过于频繁，请按 Retry-After 所示时间稍后再试。"))
                .retryAfter(wait);
    }

    /** One household has one IPv4 address but 2^64 of IPv6: there the network is the caller. */
    static String network(String address) {
        byte[] bytes = address == null ? null : NetUtil.createByteArrayFromIpAddressString(address);
        return bytes != null && bytes.length == IPV6_BYTES
                ? HexFormat.of().formatHex(bytes, 0, IPV6_NETWORK_BYTES)
                : String.valueOf(address);
    }

    private long longestRefill() {
        return Math.max(refillSeconds(config.caller()), refillSeconds(config.anonymous()));
    }

    private static long refillSeconds(RateConfig.Allowance allowance) {
        return Math.max(1, (allowance.burst() + allowance.perSecond() - 1) / allowance.perSecond());
    }
}
