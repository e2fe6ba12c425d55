package org.pairwright.ui.kit.reading;

import java.util.EnumSet;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// Makes runs of what stands in a paragraph, a heading or a cell.
final class InlineReader {
    /// Stands before an image, which is never fetched.
    private static final String PICTURE = "🖼️ ";

    private final DocumentWriter writer;

    InlineReader(DocumentWriter writer) {
        this.writer = writer;
    }

    void read(Node parent) {
        read(parent, EnumSet.noneOf(Style.class), "");
    }

    private void read(Node parent, Set<Style> styles, String address) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            one(node, styles, address);
        }
    }

    private void one(Node node, Set<Style> styles, String address) {
        switch (node) {
            case Text text -> writer.append(text.getLiteral(), styles, address);
            case Code code -> writer.append(code.getLiteral(), with(styles, Style.CODE), address);
            case MathNode math -> writer.append(math.literal(), with(styles, Style.MATH), address);
            case HtmlInline html ->
                    writer.append(html.getLiteral(), with(styles, Style.HTML), address);
            // People who write to a model break lines where they want them broken.
            case SoftLineBreak end -> writer.append("\n", styles, address);
            case HardLineBreak end -> writer.append("\n", styles, address);
            case StrongEmphasis strong -> read(strong, with(styles, Style.STRONG), address);
            case Emphasis emphasis -> read(emphasis, with(styles, Style.EMPHASIS), address);
            case Strikethrough struck -> read(struck, with(styles, Style.STRUCK), address);
            case Link link -> read(link, with(styles, Style.LINK), link.getDestination());
            case Image image -> image(image, styles);
            default -> read(node, styles, address);
        }
    }

    private void image(Image image, Set<Style> styles) {
        Set<Style> shown = with(styles, Style.IMAGE);
        String address = image.getDestination();
        writer.append(PICTURE, shown, "");
        if (image.getFirstChild() != null) {
            read(image, shown, "");
            writer.append(" ", shown, "");
        }
        writer.append("(" + address + ")", with(shown, Style.LINK), address);
    }

    private static Set<Style> with(Set<Style> styles, Style style) {
        EnumSet<Style> more = EnumSet.of(style);
        more.addAll(styles);
        return more;
    }
}
