package shop.weft.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/**
 * Counts the statements the shop sends to its database. Import it into a {@link ShopTest}, then
 * {@code SqlCount.during(() -> ...)} gives the SQL that was sent, whatever thread sent it.
 */
@TestConfiguration(proxyBeanMethods = false)
public class SqlCount implements BeanPostProcessor {

    private static final List<String> SENT = new CopyOnWriteArrayList<>();

    /** The statements sent while the work ran, in order. */
    public static List<String> during(Callable<?> work) throws Exception {
        SENT.clear();
        work.call();
        return List.copyOf(SENT);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? watched(DataSource.class, source, "") : bean;
    }

    private static <T> T watched(Class<T> type, T target, String sql) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        SENT.add(arguments != null && arguments.length > 0 ? String.valueOf(arguments[0]) : sql);
                    }
                    return rewrap(method, call(target, method, arguments), arguments);
                }));
    }

    private static @Nullable Object rewrap(Method method, @Nullable Object result, Object @Nullable [] arguments) {
        var sql = arguments != null && arguments.length > 0 ? String.valueOf(arguments[0]) : "";
        if (result instanceof Connection connection) {
            return watched(Connection.class, connection, sql);
        }
        if (result instanceof Statement statement && method.getReturnType() != Object.class) {
            @SuppressWarnings("unchecked")
            var type = (Class<Statement>) method.getReturnType();
            return watched(type, statement, sql);
        }
        return result;
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? thrown : thrown.getCause();
        }
    }
}
