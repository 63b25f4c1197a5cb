/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Draws the icons of the outline again: {@code java DrawOutlineIcons.java} in this folder. */
class DrawOutlineIcons {
    private static final Color PAPER = new Color(0xFFFFFF);
    private static final Color TOOL = new Color(0x7A98A8);
    private static final double GRID = 32;

    private record Icon(int colour, Consumer<Graphics2D> glyph) {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(Path.of("outline"));
        for (Map.Entry<String, Icon> domain : domains().entrySet()) {
            for (int size : new int[] {16, 32}) {
                write(badge(domain.getValue(), size), "outline/" + domain.getKey() + (size == 16 ? "" : "@2x") + ".png");
            }
        }
        for (int size : new int[] {16, 32}) {
            write(tool(DrawOutlineIcons::sorted, size), "outline/sort" + (size == 16 ? "" : "@2x") + ".png");
            write(tool(DrawOutlineIcons::grouped, size), "outline/group" + (size == 16 ? "" : "@2x") + ".png");
        }
    }

    /** The names are those of the domains of the outline. */
    private static Map<String, Icon> domains() {
        Map<String, Icon> icons = new LinkedHashMap<>();
        icons.put("dossier", new Icon(0x607D8B, DrawOutlineIcons::sheet));
        icons.put("catalogue", new Icon(0x8D6E63, DrawOutlineIcons::books));
        icons.put("people", new Icon(0x5E72C4, DrawOutlineIcons::person));
        icons.put("places", new Icon(0x2E9E6B, DrawOutlineIcons::house));
        icons.put("system", new Icon(0x0B7285, DrawOutlineIcons::server));
        icons.put("lines", new Icon(0xE08A1E, DrawOutlineIcons::line));
        icons.put("numbers", new Icon(0x7B57B8, DrawOutlineIcons::hash));
        icons.put("users", new Icon(0x2C7BE5, DrawOutlineIcons::telephone));
        icons.put("calls", new Icon(0xC2467F, DrawOutlineIcons::branch));
        icons.put("dect", new Icon(0x1AA3B8, DrawOutlineIcons::waves));
        icons.put("network", new Icon(0x3F8F3F, DrawOutlineIcons::nodes));
        icons.put("availability", new Icon(0xC94F3D, DrawOutlineIcons::battery));
        icons.put("work", new Icon(0x9A8420, DrawOutlineIcons::tick));
        return icons;
    }

    private static BufferedImage badge(Icon icon, int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image, size);
        pen.setColor(new Color(icon.colour()));
        pen.fill(new RoundRectangle2D.Double(2, 2, 28, 28, 8, 8));
        pen.setColor(PAPER);
        icon.glyph().accept(pen);
        pen.dispose();
        return image;
    }

    private static BufferedImage tool(Consumer<Graphics2D> glyph, int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image, size);
        pen.setColor(TOOL);
        glyph.accept(pen);
        pen.dispose();
        return image;
    }

    private static void sheet(Graphics2D pen) {
        for (int row = 0; row < 4; row++) {
            pen.fill(new Rectangle2D.Double(9, 8.5 + 4.4 * row, row == 3 ? 8 : 14, 2.2));
        }
    }

    private static void books(Graphics2D pen) {
        pen.fill(new Rectangle2D.Double(8, 8, 4.4, 16));
        pen.fill(new Rectangle2D.Double(14, 8, 4.4, 16));
        pen.rotate(-0.25, 21, 24);
        pen.fill(new Rectangle2D.Double(20, 9, 4.4, 15));
    }

    private static void person(Graphics2D pen) {
        pen.fill(new Ellipse2D.Double(11.5, 7, 9, 9));
        pen.fill(new RoundRectangle2D.Double(8, 17.5, 16, 12, 12, 12));
        pen.setColor(new Color(0x5E72C4));
        pen.fill(new Rectangle2D.Double(7, 25, 18, 5));
    }

    private static void house(Graphics2D pen) {
        pen.fill(path(16, 6.5, 26, 15.5, 6, 15.5));
        pen.fill(new Rectangle2D.Double(9, 15.5, 5, 9.5));
        pen.fill(new Rectangle2D.Double(18, 15.5, 5, 9.5));
        pen.fill(new Rectangle2D.Double(13, 15.5, 6, 3));
    }

    private static void server(Graphics2D pen) {
        for (int unit = 0; unit < 3; unit++) {
            pen.setColor(PAPER);
            pen.fill(new RoundRectangle2D.Double(7.5, 8 + 5.6 * unit, 17, 4.4, 2, 2));
            pen.setColor(new Color(0x0B7285));
            pen.fill(new Ellipse2D.Double(20.4, 9.2 + 5.6 * unit, 2, 2));
        }
    }

    private static void line(Graphics2D pen) {
        stroke(pen, 2.6);
        pen.draw(new Line2D.Double(8, 12, 23, 12));
        pen.draw(new Line2D.Double(9, 20, 24, 20));
        pen.fill(path(19, 7, 26, 12, 19, 17));
        pen.fill(path(13, 15, 6, 20, 13, 25));
    }

    private static void hash(Graphics2D pen) {
        stroke(pen, 2.6);
        pen.draw(new Line2D.Double(13.5, 8, 11.5, 24));
        pen.draw(new Line2D.Double(20.5, 8, 18.5, 24));
        pen.draw(new Line2D.Double(8.5, 13, 24, 13));
        pen.draw(new Line2D.Double(8, 19, 23.5, 19));
    }

    private static void telephone(Graphics2D pen) {
        Path2D arc = new Path2D.Double();
        arc.moveTo(9, 13);
        arc.curveTo(9, 6.5, 23, 6.5, 23, 13);
        stroke(pen, 4.2);
        pen.draw(arc);
        pen.fill(path(11, 14.5, 21, 14.5, 24.5, 24.5, 7.5, 24.5));
        pen.setColor(new Color(0x2C7BE5));
        pen.fill(new Ellipse2D.Double(13.5, 16.8, 5, 5));
    }

    private static void branch(Graphics2D pen) {
        stroke(pen, 2.8);
        pen.draw(new Line2D.Double(8, 16, 13, 16));
        pen.draw(new Line2D.Double(13, 16, 19, 10));
        pen.draw(new Line2D.Double(13, 16, 19, 22));
        pen.fill(path(16.5, 7, 24.5, 7, 24.5, 14));
        pen.fill(path(16.5, 25, 24.5, 25, 24.5, 18));
    }

    private static void waves(Graphics2D pen) {
        pen.fill(new Ellipse2D.Double(13.4, 19.5, 5.2, 5.2));
        stroke(pen, 2.6);
        for (int ring = 1; ring <= 2; ring++) {
            Path2D arc = new Path2D.Double();
            arc.moveTo(16 - 5.2 * ring, 19 - 2.2 * ring);
            arc.curveTo(16 - 3 * ring, 18 - 6 * ring, 16 + 3 * ring, 18 - 6 * ring, 16 + 5.2 * ring, 19 - 2.2 * ring);
            pen.draw(arc);
        }
    }

    private static void nodes(Graphics2D pen) {
        stroke(pen, 2.2);
        pen.draw(new Line2D.Double(16, 10, 9.5, 22));
        pen.draw(new Line2D.Double(16, 10, 22.5, 22));
        pen.fill(new Ellipse2D.Double(12.2, 6.2, 7.6, 7.6));
        pen.fill(new Ellipse2D.Double(6.2, 18.2, 7.2, 7.2));
        pen.fill(new Ellipse2D.Double(18.6, 18.2, 7.2, 7.2));
    }

    private static void battery(Graphics2D pen) {
        stroke(pen, 2.2);
        pen.draw(new RoundRectangle2D.Double(7, 11, 16, 10, 3, 3));
        pen.fill(new Rectangle2D.Double(23.6, 14, 2.4, 4));
        pen.fill(new Rectangle2D.Double(9.6, 13.4, 7.4, 5.2));
    }

    private static void tick(Graphics2D pen) {
        stroke(pen, 4);
        Path2D tick = new Path2D.Double();
        tick.moveTo(9, 16.5);
        tick.lineTo(14, 21.5);
        tick.lineTo(23.5, 10.5);
        pen.draw(tick);
    }

    private static void sorted(Graphics2D pen) {
        stroke(pen, 2.6);
        pen.draw(new Line2D.Double(8, 4, 8, 26));
        pen.fill(path(2.5, 22, 13.5, 22, 8, 29));
        for (int row = 0; row < 4; row++) {
            pen.fill(new Rectangle2D.Double(17, 5 + 6.4 * row, 4 + 3.2 * row, 3));
        }
    }

    private static void grouped(Graphics2D pen) {
        pen.fill(new RoundRectangle2D.Double(3, 3, 10, 8, 3, 3));
        pen.fill(new RoundRectangle2D.Double(16, 13, 13, 6, 3, 3));
        pen.fill(new RoundRectangle2D.Double(16, 23, 13, 6, 3, 3));
        stroke(pen, 2.2);
        pen.draw(new Line2D.Double(8, 11, 8, 26));
        pen.draw(new Line2D.Double(8, 16, 16, 16));
        pen.draw(new Line2D.Double(8, 26, 16, 26));
    }

    private static void stroke(Graphics2D pen, double width) {
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }

    private static Path2D path(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    private static Graphics2D pen(BufferedImage image, int size) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / GRID, size / GRID);
        return pen;
    }

    private static void write(BufferedImage image, String name) throws IOException {
        ImageIO.write(image, "png", Path.of(name).toFile());
    }
}
