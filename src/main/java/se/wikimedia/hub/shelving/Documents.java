package se.wikimedia.hub.shelving;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.manuscript.Manuscript;

/** Manuscripts and catalogues as the JSON in which the database keeps their revisions. */
final class Documents {

    private static final Jsonb JSON = JsonbBuilder.create();

    private Documents() {}

    static String of(Manuscript manuscript) {
        return JSON.toJson(manuscript);
    }

    static Manuscript manuscript(String document) {
        return JSON.fromJson(document, Manuscript.class);
    }

    static String of(CatalogueSource catalogue) {
        return JSON.toJson(catalogue);
    }

    static CatalogueSource catalogue(String document) {
        return JSON.fromJson(document, CatalogueSource.class);
    }
}
