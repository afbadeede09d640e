package se.wikimedia.hub.resource;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import se.wikimedia.hub.item.Item;
import se.wikimedia.hub.shared.start.DemoStart;

/** Some resources for the demo: pages of the movement that everybody may read. */
@ApplicationScoped
class DemoResources {

    private static final int PRIORITY = 3000;

    private static final List<Demo> RESOURCES = List.of(
            new Demo(
                    ResourceKind.TOOL_GUIDE,
                    "OpenRefine on Wikimedia Commons",
                    "https://commons.wikimedia.org/wiki/Commons:OpenRefine",
                    "How files and their structured data are prepared and uploaded with OpenRefine.",
                    "upload",
                    "Q5583871"),
            new Demo(
                    ResourceKind.TOOL,
                    "Pattypan",
                    "https://commons.wikimedia.org/wiki/Commons:Pattypan",
                    "Uploads files to Commons from a table and a folder.",
                    "upload",
                    ""),
            new Demo(
                    ResourceKind.TEMPLATE,
                    "Licences that Commons takes",
                    "https://commons.wikimedia.org/wiki/Commons:Licensing",
                    "Which licences are free enough, and why.",
                    "copyright",
                    ""),
            new Demo(
                    ResourceKind.DATASET,
                    "Wikidata query service",
                    "https://query.wikidata.org/",
                    "Asks Wikidata for collections, creators and places.",
                    "wikidata",
                    "Q20950365"));

    /** @param item of Wikidata; empty where there is none */
    private record Demo(
            ResourceKind kind, String title, String address, String description, String topic, String item) {}

    @Inject
    ResourceRepository resources;

    @Inject
    Clock clock;

    @Transactional
    void atStart(@Observes @Priority(PRIORITY) DemoStart start) {
        if (resources.list(new ResourceFilter("", "", "", ""), 0, 1).isEmpty()) {
            var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            for (int i = 0; i < RESOURCES.size(); i++) {
                var demo = RESOURCES.get(i);
                var resource = new CataloguedResource(demo.kind(), demo.title(), demo.address(), "en", clock.instant());
                resource.describe(demo.description(), "CC BY-SA 4.0", List.of(demo.topic()));
                resource.relate(Item.typed("wikidata", demo.item()).stream().toList());
                // the first is due
                resource.lookAgainBy(today.plusDays(i == 0 ? -2 : 90L * i));
                resources.add(resource);
            }
        }
    }
}
