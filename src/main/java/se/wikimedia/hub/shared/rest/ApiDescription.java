package se.wikimedia.hub.shared.rest;

import java.util.ArrayList;
import java.util.Locale;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * Makes the server's description of the API one that OpenAPI 3.0 allows: an operation's id is the only one of its
 * name, a tag is told once, a list says of what.
 */
public class ApiDescription implements OASFilter {

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getType() == Schema.SchemaType.ARRAY && schema.getItems() == null) {
            schema.setItems(OASFactory.createSchema());
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getPaths().getPathItems().forEach(ApiDescription::name);
        var tags = new TreeMap<String, Tag>();
        if (description.getTags() != null) {
            description.getTags().forEach(tag -> tags.putIfAbsent(tag.getName(), tag));
            description.setTags(new ArrayList<>(tags.values()));
        }
    }

    private static void name(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            operation.setOperationId(method.name().toLowerCase(Locale.ROOT)
                    + path.replaceAll("[^A-Za-z]+", "-").replaceAll("-$", ""));
        });
    }
}
