package shop.weft.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a {@link ShopTest} on a fresh MySQL schema. A server is found by {@code WEFT_TEST_MYSQL_URL}, such as
 * {@code jdbc:mysql://127.0.0.1:3306/?user=root}, or started with Docker; where there is neither, the class is skipped.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(MySqlCondition.class)
public @interface OnMySql {}
