package shop.weft.reporting.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import shop.weft.shared.HubTasks;

/** The first page of the hub: what needs doing there. */
@Controller
class HubController {

    private final List<HubTasks> tasks;

    HubController(ObjectProvider<HubTasks> tasks) {
        this.tasks = tasks.orderedStream().toList();
    }

    @GetMapping("/hub")
    String overview(Model model) {
        model.addAttribute(
                "tasks",
                tasks.stream()
                        .flatMap(kind -> kind.waiting().stream())
                        .filter(task -> task.count() > 0)
                        .toList());
        return "reporting/hub";
    }
}
