package se.wikimedia.hub.reading;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import se.wikimedia.hub.manuscript.FileSource;
import se.wikimedia.hub.shared.text.Html;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.SafeHtml;

/**
 * A lesson's text as its learners would see it, before anybody else does.
 *
 * @param moduleId whose lesson it is
 * @param language BCP 47, of the text
 * @param filesAt where the module's files are to be had, such as {@code /files/}
 * @param files all that the module has, for the credits
 */
public record LessonPreview(String moduleId, String language, String filesAt, Collection<FileSource> files) {

    /** HTML that is safe to show, whatever the blocks hold. */
    public String of(List<String> blocks) {
        var links = new ModuleLinks(moduleId, filesAt);
        var credits = new PictureCredits(files, Html::escape);
        return blocks.stream()
                .map(block -> credits.addTo(SafeHtml.block(block, links)))
                .collect(Collectors.joining("", around(), "</div>"));
    }

    private String around() {
        return "<div lang=\"" + Html.escape(language) + "\" dir=\""
                + Languages.standard().direction(language) + "\">";
    }
}
