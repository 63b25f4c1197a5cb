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
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Draws the committed icons of the preview again: {@code java DrawPreviewIcons.java} in this folder. */
class DrawPreviewIcons {
    /** Seen on a light ground and on a dark one. */
    private static final Color LINE = new Color(0x2B8CA3);
    private static final Color SIGNAL = new Color(0xF2A33A);
    private static final double GRID = 16;

    public static void main(String[] arguments) throws IOException {
        Map<String, Consumer<Graphics2D>> icons = Map.of(
                "preview_view", DrawPreviewIcons::view,
                "preview_in", pen -> lens(pen, true),
                "preview_out", pen -> lens(pen, false),
                "preview_actual", DrawPreviewIcons::actual,
                "preview_fit", DrawPreviewIcons::fit);
        for (Map.Entry<String, Consumer<Graphics2D>> icon : icons.entrySet()) {
            write(icon.getValue(), 16, icon.getKey() + ".png");
            write(icon.getValue(), 32, icon.getKey() + "@2x.png");
        }
    }

    /** A box in the middle with boxes around it. */
    private static void view(Graphics2D pen) {
        pen.draw(new Line2D.Double(4, 4, 8, 8));
        pen.draw(new Line2D.Double(12, 4, 8, 8));
        pen.draw(new Line2D.Double(4, 12, 8, 8));
        pen.draw(new Line2D.Double(12, 12, 8, 8));
        for (double[] at : new double[][] {{1.5, 2}, {10, 2}, {1.5, 10.5}, {10, 10.5}}) {
            pen.fill(new RoundRectangle2D.Double(at[0], at[1], 4.5, 3.5, 1, 1));
        }
        pen.setColor(SIGNAL);
        pen.fill(new RoundRectangle2D.Double(5.5, 5.5, 5, 5, 1.5, 1.5));
    }

    private static void lens(Graphics2D pen, boolean in) {
        pen.draw(new Ellipse2D.Double(2, 2, 9, 9));
        pen.draw(new Line2D.Double(4.5, 6.5, 8.5, 6.5));
        if (in) {
            pen.draw(new Line2D.Double(6.5, 4.5, 6.5, 8.5));
        }
        pen.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Line2D.Double(10.2, 10.2, 13.6, 13.6));
    }

    /** One to one. */
    private static void actual(Graphics2D pen) {
        for (double x : new double[] {4.5, 13}) {
            Path2D one = new Path2D.Double();
            one.moveTo(x - 2, 5);
            one.lineTo(x, 3.5);
            one.lineTo(x, 12.5);
            pen.draw(one);
        }
        pen.fill(new Ellipse2D.Double(7.4, 5.6, 1.7, 1.7));
        pen.fill(new Ellipse2D.Double(7.4, 9.6, 1.7, 1.7));
    }

    /** A sheet whose corners reach the window. */
    private static void fit(Graphics2D pen) {
        pen.setColor(SIGNAL);
        pen.fill(new RoundRectangle2D.Double(4.5, 5, 7, 6, 1, 1));
        pen.setColor(LINE);
        for (int[] corner : new int[][] {{2, 3, 1, 1}, {14, 3, -1, 1}, {2, 13, 1, -1}, {14, 13, -1, -1}}) {
            Path2D angle = new Path2D.Double();
            angle.moveTo(corner[0] + 3 * corner[2], corner[1]);
            angle.lineTo(corner[0], corner[1]);
            angle.lineTo(corner[0], corner[1] + 3 * corner[3]);
            pen.draw(angle);
        }
    }

    private static void write(Consumer<Graphics2D> icon, int size, String name) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / GRID, size / GRID);
        pen.setColor(LINE);
        pen.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        icon.accept(pen);
        pen.dispose();
        ImageIO.write(image, "png", Path.of(name).toFile());
    }
}
