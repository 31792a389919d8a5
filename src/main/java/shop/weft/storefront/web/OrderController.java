package shop.weft.storefront.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import shop.weft.fulfilment.Shipments;
import shop.weft.identity.SignedLinks;
import shop.weft.orders.Orders;

/** The page of an order, which is its receipt too, behind a signed link that ends. */
@Controller
class OrderController {

    static final String PURPOSE = "order";

    private final SignedLinks links;
    private final Orders orders;
    private final Shipments shipments;
    private final Dates dates;
    private final ReceiptPages pages;
    private final ReceiptProofs proofs;

    OrderController(
            SignedLinks links,
            Orders orders,
            Shipments shipments,
            Dates dates,
            ReceiptPages pages,
            ReceiptProofs proofs) {
        this.links = links;
        this.orders = orders;
        this.shipments = shipments;
        this.dates = dates;
        this.pages = pages;
        this.proofs = proofs;
    }

    @ModelAttribute
    void keepOutOfSearch(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping("/orders/{token}")
    String order(@PathVariable String token, Model model, HttpServletResponse response) {
        var order = links.verify(PURPOSE, token);
        if (order.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("expired", true);
            model.addAttribute("form", new LinkForm("", ""));
            return "storefront/order/link";
        }
        model.addAttribute("token", token);
        var receipt = orders.receipt(order.get());
        model.addAttribute("receipt", receipt);
        model.addAttribute("state", receipt.state().name());
        model.addAttribute("told", ReceiptPages.told(receipt));
        model.addAttribute("page", pages.of(receipt));
        shipments.of(order.get()).ifPresent(shipment -> {
            model.addAttribute("shipment", shipment);
            model.addAttribute("shippedOn", dates.day(shipment.shippedAt()));
        });
        return "storefront/order/order";
    }

    @GetMapping("/orders/{token}/proof.json")
    ResponseEntity<String> proof(@PathVariable String token) {
        var receipt = orders.receipt(links.verify(PURPOSE, token).orElseThrow(NotFound::new));
        var file = ContentDisposition.attachment()
                .filename("weft-proof-" + receipt.number() + ".json")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(proofs.of(receipt).orElseThrow(NotFound::new));
    }
}
