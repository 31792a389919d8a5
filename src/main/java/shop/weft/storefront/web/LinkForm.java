package shop.weft.storefront.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Somebody asks for a new link to an order. */
record LinkForm(
        @NotBlank(message = "{link.problem.number}") @Size(max = 20, message = "{link.problem.number}")
        String number,

        @Pattern(regexp = "\\s*\\S+@\\S+\\s*", message = "{link.problem.email}")
        @Size(max = 254, message = "{link.problem.email}")
        String email) {}
