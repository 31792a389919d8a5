package shop.weft.partners.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import shop.weft.partners.PartnerNotFound;
import shop.weft.partners.RouteNotFound;

/** What the pages of this module answer where there is nothing to show. */
@ControllerAdvice(basePackageClasses = PartnerProblems.class)
class PartnerProblems {

    @ExceptionHandler({PartnerNotFound.class, RouteNotFound.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
