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
import javax.imageio.ImageIO;

/** Draws the committed icons again: {@code java DrawIcons.java} in this folder. */
class DrawIcons {
    private static final Color PETROL = new Color(0x0B5C6B);
    private static final Color LAKE = new Color(0x1E8AA0);
    private static final Color PAPER = new Color(0xF7FAFB);
    private static final Color SIGNAL = new Color(0xF2A33A);
    private static final double GRID = 32;

    public static void main(String[] arguments) throws IOException {
        for (int size : new int[] {16, 32, 48, 64, 128, 256}) {
            write(studio(size), "studio" + size + ".png");
        }
        write(file(16), "pbxdoc_file.png");
        write(file(32), "pbxdoc_file@2x.png");
        write(help(16), "help.png");
        write(help(32), "help@2x.png");
        write(pack(16), "pack.png");
        write(pack(32), "pack@2x.png");
        for (Sign sign : Sign.values()) {
            write(sign(sign, 16), sign.name().toLowerCase() + ".png");
            write(sign(sign, 32), sign.name().toLowerCase() + "@2x.png");
        }
    }

    /** What stands beside a proposal or a fix; readable on light and on dark. */
    private enum Sign {
        ASSIST_TEMPLATE,
        ASSIST_NAME,
        ASSIST_MODEL,
        ASSIST_RULE,
        ASSIST_VALUE,
        ASSIST_KEYWORD,
        FIX_MEND,
        FIX_ACCEPT,
        FIX_REWRITE
    }

    /** A box that is handed over, with a sheet in it. */
    private static BufferedImage pack(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image, size);
        pen.setColor(PAPER);
        pen.fillRect(8, 3, 16, 16);
        pen.setColor(LAKE);
        pen.setStroke(new BasicStroke(2f));
        pen.drawRect(8, 3, 16, 16);
        pen.drawLine(12, 8, 20, 8);
        pen.setColor(PETROL);
        pen.fillRect(3, 14, 26, 15);
        pen.setColor(SIGNAL);
        pen.fillRect(13, 14, 6, 15);
        pen.dispose();
        return image;
    }

    private static BufferedImage sign(Sign sign, int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image, size);
        pen.setStroke(new BasicStroke(3.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(LAKE);
        switch (sign) {
            case ASSIST_TEMPLATE -> {
                pen.draw(new RoundRectangle2D.Double(4, 4, 24, 24, 5, 5));
                line(pen, 10, 12, 22, 12);
                pen.setColor(SIGNAL);
                line(pen, 10, 20, 17, 20);
            }
            case ASSIST_NAME -> {
                pen.fill(polygon(3, 16, 11, 8, 29, 8, 29, 24, 11, 24));
                pen.setColor(PAPER);
                pen.fill(new RoundRectangle2D.Double(10, 14, 4, 4, 4, 4));
            }
            case ASSIST_MODEL -> {
                pen.fill(new RoundRectangle2D.Double(3, 9, 26, 14, 4, 4));
                pen.setColor(PAPER);
                line(pen, 8, 16, 16, 16);
                pen.setColor(SIGNAL);
                pen.fill(new RoundRectangle2D.Double(21, 14, 4, 4, 4, 4));
            }
            case ASSIST_RULE -> {
                pen.setColor(SIGNAL);
                pen.draw(polygon(16, 4, 29, 27, 3, 27));
                line(pen, 16, 13, 16, 19);
                line(pen, 16, 23.5, 16, 23.6);
            }
            case ASSIST_VALUE -> pen.fill(polygon(16, 6, 26, 16, 16, 26, 6, 16));
            case ASSIST_KEYWORD -> {
                pen.fill(new RoundRectangle2D.Double(4, 4, 24, 24, 6, 6));
                pen.setColor(PAPER);
                line(pen, 12, 9, 12, 23);
                line(pen, 20, 9, 13, 16);
                line(pen, 13, 16, 20, 23);
            }
            case FIX_MEND -> {
                pen.setColor(SIGNAL);
                pen.fill(new RoundRectangle2D.Double(7, 3, 18, 18, 18, 18));
                pen.setColor(LAKE);
                line(pen, 12, 25, 20, 25);
                line(pen, 14, 29, 18, 29);
            }
            case FIX_ACCEPT -> {
                pen.draw(new RoundRectangle2D.Double(4, 4, 24, 24, 24, 24));
                line(pen, 10, 16, 14.5, 21);
                line(pen, 14.5, 21, 22, 11.5);
            }
            case FIX_REWRITE -> {
                pen.fill(polygon(6, 20, 20, 6, 26, 12, 12, 26, 5, 27));
                pen.setColor(SIGNAL);
                line(pen, 20, 27, 27, 27);
            }
            default -> throw new AssertionError(sign);
        }
        pen.dispose();
        return image;
    }

    private static void line(Graphics2D pen, double x1, double y1, double x2, double y2) {
        pen.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private static Path2D polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    private static BufferedImage studio(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image, size);
        pen.setColor(PETROL);
        pen.fill(new RoundRectangle2D.Double(1, 1, 30, 30, 8, 8));
        sheet(pen, 8, 5);
        handset(pen, 16, 19);
        pen.dispose();
        return image;
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

    private static BufferedImage help(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image, size);
        pen.setColor(PETROL);
        pen.fill(new Ellipse2D.Double(2, 2, 28, 28));
        Path2D mark = new Path2D.Double();
        mark.moveTo(11, 12.5);
        mark.curveTo(11, 5.5, 21.5, 5.5, 21.5, 12);
        mark.curveTo(21.5, 15.5, 16, 15.5, 16, 19.5);
        pen.setColor(PAPER);
        pen.setStroke(new BasicStroke(3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(mark);
        pen.setColor(SIGNAL);
        pen.fill(new Ellipse2D.Double(14, 22.5, 4, 4));
        pen.dispose();
        return image;
    }

    private static void sheet(Graphics2D pen, double x, double y) {
        pen.setColor(PAPER);
        pen.fill(new RoundRectangle2D.Double(x, y, 16, 22, 2, 2));
        pen.setColor(PETROL);
        pen.setStroke(new BasicStroke(1.6f));
        for (int line = 0; line < 2; line++) {
            pen.drawLine((int) x + 3, (int) y + 4 + 4 * line, (int) x + (line == 0 ? 13 : 10), (int) y + 4 + 4 * line);
        }
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
