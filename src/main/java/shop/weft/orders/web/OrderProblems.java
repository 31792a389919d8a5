package shop.weft.orders.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import shop.weft.orders.OrderNotFound;

/** What the pages of this module answer where there is nothing to show. */
@ControllerAdvice(basePackageClasses = OrderProblems.class)
class OrderProblems {

    @ExceptionHandler(OrderNotFound.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
