package shop.weft.fulfilment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import shop.weft.fulfilment.ParcelNotFound;
import shop.weft.orders.OrderNotFound;

/** What the pages of this module answer where there is nothing to show. */
@ControllerAdvice(basePackageClasses = Problems.class)
class Problems {

    @ExceptionHandler({ParcelNotFound.class, OrderNotFound.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
