package se.wikimedia.hub.shared.rest;

import java.util.ArrayList;
import java.util.Locale;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * Makes the server's description of the API one that OpenAPI 3.0 allows: an operation's id is the only one of its
 * name, a tag is told once, a list says of what, paging is told alike of all.
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
        description.getPaths().getPathItems().values().forEach(item -> item.getOperations()
                .values()
                .forEach(ApiDescription::tellOfPaging));
        var tags = new TreeMap<String, Tag>();
        if (description.getTags() != null) {
            description.getTags().forEach(tag -> tags.putIfAbsent(tag.getName(), tag));
            description.setTags(new ArrayList<>(tags.values()));
        }
    }

    /** What lists only name ({@link Paging#LIMIT}, {@link Paging#AFTER}) is told in full. */
    private static void tellOfPaging(Operation operation) {
        if (operation.getParameters() != null) {
            operation.setParameters(
                    operation.getParameters().stream().map(ApiDescription::told).toList());
        }
    }

    private static Parameter told(Parameter parameter) {
        var name = parameter.getRef() == null ? "" : parameter.getRef().replaceAll("^.*/", "");
        return switch (name) {
            case Paging.LIMIT -> query(name, Schema.SchemaType.INTEGER, "How many at most: 1 to 200, 100 unless given");
            case Paging.AFTER ->
                query(name, Schema.SchemaType.STRING, "The id of the last item that you have; those behind it follow");
            default -> parameter;
        };
    }

    private static Parameter query(String name, Schema.SchemaType type, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(description)
                .schema(OASFactory.createSchema().type(type));
    }

    private static void name(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            operation.setOperationId(method.name().toLowerCase(Locale.ROOT)
                    + path.replaceAll("[^A-Za-z]+", "-").replaceAll("-$", ""));
        });
    }
}
