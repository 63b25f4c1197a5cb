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
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Draws the committed icons of the wizards again: {@code java DrawWizardIcons.java} in this folder. */
class DrawWizardIcons {
    private static final Color PETROL = new Color(0x0B5C6B);
    private static final Color PAPER = new Color(0xF7FAFB);
    private static final Color SIGNAL = new Color(0xF2A33A);
    private static final double GRID = 32;

    public static void main(String[] arguments) throws IOException {
        for (int size : new int[] {16, 32}) {
            String end = size == 16 ? ".png" : "@2x.png";
            write(newFile(size), "new_file" + end);
            write(newProject(size), "new_project" + end);
            write(importTable(size), "import_table" + end);
        }
    }

    private static BufferedImage file(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image, size);
        pen.setColor(PETROL);
        pen.fill(new RoundRectangle2D.Double(5, 1, 22, 30, 4, 4));
        pen.setColor(PAPER);
        pen.fill(new RoundRectangle2D.Double(7, 3, 18, 26, 2, 2));
        handset(pen, 16, 18);
        pen.dispose();
        return image;
    }

    private static BufferedImage newFile(int size) {
        BufferedImage image = file(size);
        Graphics2D pen = pen(image, size);
        plus(pen, 24, 8);
        pen.dispose();
        return image;
    }

    /** A folder with the handset. */
    private static BufferedImage newProject(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image, size);
        pen.setColor(PETROL);
        pen.fill(new RoundRectangle2D.Double(1, 5, 13, 8, 3, 3));
        pen.fill(new RoundRectangle2D.Double(1, 8, 30, 22, 4, 4));
        pen.setColor(PAPER);
        pen.fill(new RoundRectangle2D.Double(3, 12, 26, 16, 2, 2));
        handset(pen, 16, 20);
        plus(pen, 25, 7);
        pen.dispose();
        return image;
    }

    /** A table, and an arrow that leads out of it. */
    private static BufferedImage importTable(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image, size);
        pen.setColor(PETROL);
        pen.fill(new RoundRectangle2D.Double(1, 3, 22, 26, 4, 4));
        pen.setColor(PAPER);
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 2; column++) {
                pen.fill(new RoundRectangle2D.Double(3.5 + 9 * column, 6 + 7.2 * row, 8, 5.6, 1, 1));
            }
        }
        pen.setColor(SIGNAL);
        pen.setStroke(new BasicStroke(3.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(15, 23);
        arrow.lineTo(29, 23);
        arrow.moveTo(24, 17.5);
        arrow.lineTo(29.5, 23);
        arrow.lineTo(24, 28.5);
        pen.draw(arrow);
        pen.dispose();
        return image;
    }

    private static void plus(Graphics2D pen, double x, double y) {
        pen.setStroke(new BasicStroke(7.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(PAPER);
        cross(pen, x, y);
        pen.setStroke(new BasicStroke(3.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(SIGNAL);
        cross(pen, x, y);
    }

    private static void cross(Graphics2D pen, double x, double y) {
        Path2D lines = new Path2D.Double();
        lines.moveTo(x - 4.5, y);
        lines.lineTo(x + 4.5, y);
        lines.moveTo(x, y - 4.5);
        lines.lineTo(x, y + 4.5);
        pen.draw(lines);
    }

    private static void handset(Graphics2D pen, double x, double y) {
        Path2D arc = new Path2D.Double();
        arc.moveTo(x - 5, y + 4.2);
        arc.curveTo(x - 5, y - 4.5, x + 5, y - 4.5, x + 5, y + 4.2);
        pen.setColor(SIGNAL);
        pen.setStroke(new BasicStroke(3.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(arc);
        pen.fill(new RoundRectangle2D.Double(x - 7.2, y + 2.2, 4.6, 4.4, 1.6, 1.6));
        pen.fill(new RoundRectangle2D.Double(x + 2.6, y + 2.2, 4.6, 4.4, 1.6, 1.6));
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
