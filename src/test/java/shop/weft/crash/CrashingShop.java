package shop.weft.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import shop.weft.WeftApplication;
import shop.weft.testing.ShopWorld;

/**
 * The shop in a process of its own that halts, as if the power went, right before or right after the commit it is told.
 *
 * <p>It is told by a file, {@code weft.crash.order}, that holds {@code before 3} or {@code after 3}: commits are counted
 * from when the file appears.
 */
public final class CrashingShop {

    private CrashingShop() {}

    public static void main(String[] args) {
        new SpringApplicationBuilder(WeftApplication.class, Setting.class).run(args);
    }

    /** What this shop has beside the real one: a clock ahead of time, and a data source that halts. */
    @TestConfiguration(proxyBeanMethods = false)
    @Import({ShopWorld.class, StockAndSweep.class})
    static class Setting {

        @Bean
        @Primary
        Clock aheadOfTime() {
            var ahead = Duration.parse(System.getProperty("weft.crash.ahead", "PT0S"));
            return Clock.offset(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000)), ahead);
        }

        @Bean
        static BeanPostProcessor halting() {
            var order = new CrashOrder(Path.of(System.getProperty("weft.crash.order")));
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? halting(source, order) : bean;
                }
            };
        }

        private static DataSource halting(DataSource source, CrashOrder order) {
            return proxy(
                    DataSource.class,
                    source,
                    (method, result) -> result instanceof Connection connection ? halting(connection, order) : result,
                    () -> {},
                    () -> {});
        }

        private static Connection halting(Connection connection, CrashOrder order) {
            return proxy(
                    Connection.class, connection, (method, result) -> result, order::beforeCommit, order::afterCommit);
        }

        private interface Rewrap {
            Object of(String method, Object result);
        }

        private static <T> T proxy(Class<T> type, T target, Rewrap rewrap, Runnable before, Runnable after) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                        boolean commit = method.getName().equals("commit");
                        if (commit) {
                            before.run();
                        }
                        try {
                            return rewrap.of(method.getName(), method.invoke(target, arguments));
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause();
                        } finally {
                            if (commit) {
                                after.run();
                            }
                        }
                    }));
        }
    }

    /** Counts commits once the order to halt has been given. */
    private static final class CrashOrder {

        private static final int HALTED = 137;
        private final Path file;
        private final AtomicInteger commits = new AtomicInteger();

        CrashOrder(Path file) {
            this.file = file;
        }

        void beforeCommit() {
            if (Files.exists(file)) {
                haltAt("before " + commits.incrementAndGet());
            }
        }

        void afterCommit() {
            if (Files.exists(file)) {
                haltAt("after " + commits.get());
            }
        }

        private void haltAt(String point) {
            try {
                if (Files.readString(file).equals(point)) {
                    Runtime.getRuntime().halt(HALTED);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
