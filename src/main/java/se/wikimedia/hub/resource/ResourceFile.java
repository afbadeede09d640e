package se.wikimedia.hub.resource;

import java.util.List;
import java.util.stream.Collectors;
import se.wikimedia.hub.item.Item;
import se.wikimedia.hub.shared.text.Csv;

/** Resources as a file of comma-separated values, with the names that they have in the API. */
final class ResourceFile {

    private ResourceFile() {}

    static String of(List<ResourceRow> resources) {
        var names = Csv.line(
                "id",
                "title",
                "url",
                "kind",
                "description",
                "language",
                "licence",
                "community",
                "topics",
                "reviewBy",
                "createdAt",
                "items");
        return resources.stream().map(ResourceFile::line).collect(Collectors.joining("", names, ""));
    }

    private static String line(ResourceRow resource) {
        return Csv.line(
                resource.id(),
                resource.title(),
                resource.url(),
                resource.kind(),
                resource.description(),
                resource.language(),
                resource.licence(),
                resource.community(),
                String.join(" ", resource.topics()),
                resource.reviewBy(),
                resource.createdAt(),
                resource.items().stream().map(Item::uri).collect(Collectors.joining(" ")));
    }
}
