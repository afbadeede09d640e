package se.wikimedia.hub.coverage;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.wikimedia.hub.shared.rest.Paging;
import se.wikimedia.hub.shared.text.Csv;

/** Figures of translations for programs. */
@Path("figures/translations")
@RequestScoped
@PermitAll
@Tag(name = "Translation")
public class TranslationFiguresResource {

    @Inject
    CoverageFigures figures;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "How far every language is",
            description = "learners are those whose progress is in the language, told in steps of five, rounded down;"
                    + " missing below five.")
    public Paging.Page<Share> translationFigures() {
        return new Paging.Page<>(figures.languages());
    }

    @GET
    @Path("all.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Operation(summary = "The same as comma-separated values, a line for each language")
    public String translationFiguresFile() {
        return FiguresFile.of(figures.languages());
    }

    @GET
    @Path("{lang}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "How far a language is with each module and path, and how it got there",
            description = "past tells how many of today's units had a translation, and a reviewed one, at the end of"
                    + " days (UTC): every day, week or month, by how long the past is.")
    public LanguageFigures figuresOfLanguage(@PathParam("lang") String language) {
        return figures.of(language);
    }

    @GET
    @Path("{lang}.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Operation(summary = "The same as comma-separated values: of what, day, and the numbers")
    public String fileOfLanguage(@PathParam("lang") String language) {
        return FiguresFile.of(figures.of(language));
    }
}
