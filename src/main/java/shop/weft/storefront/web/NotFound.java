package shop.weft.storefront.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is nothing at an address. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NotFound extends RuntimeException {}
