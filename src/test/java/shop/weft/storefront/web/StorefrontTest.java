package shop.weft.storefront.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import shop.weft.testing.ShopTest;
import shop.weft.testing.SqlCount;

/** The whole shop with a table to lay pieces on. One annotation, so that all these tests share one shop. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ShopTest
@TestPropertySource(properties = "weft.contact.email=help@weft.example")
@Import({Table.class, SqlCount.class})
@interface StorefrontTest {}
