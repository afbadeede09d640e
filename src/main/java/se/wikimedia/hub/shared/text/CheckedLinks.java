package se.wikimedia.hub.shared.text;

import java.util.Map;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Sends each link and picture where it may lead, leaves the text of those that may not; keeps h1 for the page. */
final class CheckedLinks extends AbstractVisitor {

    private final Links links;

    CheckedLinks(Links links) {
        this.links = links;
    }

    @Override
    public void visit(Heading heading) {
        heading.setLevel(Math.max(2, heading.getLevel()));
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        Optional<String> url = links.url(link.getDestination()).filter(SafeUrl::isLink);
        url.ifPresentOrElse(link::setDestination, () -> unwrap(link));
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        Optional<String> url = links.url(image.getDestination()).filter(SafeUrl::isPicture);
        url.ifPresentOrElse(image::setDestination, () -> unwrap(image));
    }

    static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link link && SafeUrl.isExternal(link.getDestination())) {
            attributes.put("rel", "nofollow noopener");
        } else if (node instanceof Image) {
            attributes.put("loading", "lazy");
            attributes.put("decoding", "async");
        }
    }

    private static void unwrap(Node node) {
        Node child = node.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            node.insertBefore(child);
            child = next;
        }
        node.unlink();
    }
}
