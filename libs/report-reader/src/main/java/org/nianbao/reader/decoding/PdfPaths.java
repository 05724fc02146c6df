package org.nianbao.reader.decoding;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * Collects the straight lines that a page draws: stroked ones, and the thin filled boxes that Word draws its borders
 * with (ISO 32000-1, 8.5).
 */
final class PdfPaths {

    private static final double THICKEST_LINE = 3;
    private static final int MOST_LINES = 40_000;

    private final List<Ruling> horizontals = new ArrayList<>();
    private final List<Ruling> verticals = new ArrayList<>();
    /** Each part of the path under construction, as corners in the coordinates of the page as shown. */
    private final List<List<Point2D>> path = new ArrayList<>();

    private PDRectangle box = new PDRectangle();
    private int rotation;

    void start(PDPage page) {
        horizontals.clear();
        verticals.clear();
        path.clear();
        box = page.getCropBox();
        rotation = page.getRotation();
    }

    List<Ruling> horizontals() {
        return Ruling.joined(horizontals);
    }

    List<Ruling> verticals() {
        return Ruling.joined(verticals);
    }

    void operator(String name, List<COSBase> operands, Matrix matrix) {
        switch (name) {
            case "m" -> path.add(new ArrayList<>(points(operands, matrix, 1)));
            case "l" -> add(points(operands, matrix, 1));
            case "re" -> rectangle(operands, matrix);
            case "h" -> close();
            case "c", "v", "y" -> path.add(new ArrayList<>());
            case "S", "B", "B*" -> stroke();
            case "s", "b", "b*" -> {
                close();
                stroke();
            }
            case "f", "F", "f*" -> fill();
            case "n" -> path.clear();
            default -> {
                // not about paths
            }
        }
    }

    private void add(List<Point2D> points) {
        if (path.isEmpty()) {
            path.add(new ArrayList<>());
        }
        path.get(path.size() - 1).addAll(points);
    }

    private void close() {
        if (!path.isEmpty() && path.get(path.size() - 1).size() > 1) {
            List<Point2D> last = path.get(path.size() - 1);
            last.add(last.get(0));
        }
    }

    private void rectangle(List<COSBase> operands, Matrix matrix) {
        float[] numbers = numbers(operands);
        if (numbers.length < 4) {
            return;
        }
        float right = numbers[0] + numbers[2];
        float top = numbers[1] + numbers[3];
        List<Point2D> corners = new ArrayList<>();
        corners.add(shown(numbers[0], numbers[1], matrix));
        corners.add(shown(right, numbers[1], matrix));
        corners.add(shown(right, top, matrix));
        corners.add(shown(numbers[0], top, matrix));
        corners.add(corners.get(0));
        path.add(corners);
    }

    private void stroke() {
        for (List<Point2D> corners : path) {
            if (isThin(corners)) {
                middle(corners);
            } else {
                for (int i = 1; i < corners.size(); i++) {
                    line(corners.get(i - 1), corners.get(i));
                }
            }
        }
        path.clear();
    }

    private void fill() {
        path.stream().filter(PdfPaths::isThin).forEach(this::middle);
        path.clear();
    }

    private void middle(List<Point2D> corners) {
        double left = corners.stream().mapToDouble(Point2D::getX).min().orElseThrow();
        double right = corners.stream().mapToDouble(Point2D::getX).max().orElseThrow();
        double top = corners.stream().mapToDouble(Point2D::getY).min().orElseThrow();
        double bottom = corners.stream().mapToDouble(Point2D::getY).max().orElseThrow();
        if (right - left >= bottom - top) {
            line(new Point2D.Double(left, (top + bottom) / 2), new Point2D.Double(right, (top + bottom) / 2));
        } else {
            line(new Point2D.Double((left + right) / 2, top), new Point2D.Double((left + right) / 2, bottom));
        }
    }

    private static boolean isThin(List<Point2D> corners) {
        if (corners.size() < 4) {
            return false;
        }
        double width = corners.stream().mapToDouble(Point2D::getX).max().orElseThrow()
                - corners.stream().mapToDouble(Point2D::getX).min().orElseThrow();
        double height = corners.stream().mapToDouble(Point2D::getY).max().orElseThrow()
                - corners.stream().mapToDouble(Point2D::getY).min().orElseThrow();
        return Math.min(width, height) <= THICKEST_LINE;
    }

    private void line(Point2D a, Point2D b) {
        if (horizontals.size() + verticals.size() >= MOST_LINES) {
            return;
        }
        if (Math.abs(a.getY() - b.getY()) <= 1) {
            horizontals.add(
                    new Ruling((a.getY() + b.getY()) / 2, Math.min(a.getX(), b.getX()), Math.max(a.getX(), b.getX())));
        } else if (Math.abs(a.getX() - b.getX()) <= 1) {
            verticals.add(
                    new Ruling((a.getX() + b.getX()) / 2, Math.min(a.getY(), b.getY()), Math.max(a.getY(), b.getY())));
        }
    }

    private List<Point2D> points(List<COSBase> operands, Matrix matrix, int count) {
        float[] numbers = numbers(operands);
        return numbers.length < 2 * count ? List.of() : List.of(shown(numbers[0], numbers[1], matrix));
    }

    /** The place on the page as shown: from its upper left corner, its rotation applied. */
    private Point2D shown(float x, float y, Matrix matrix) {
        Point2D.Float user = matrix.transformPoint(x, y);
        double fromLeft = user.x - box.getLowerLeftX();
        double fromBottom = user.y - box.getLowerLeftY();
        return switch (rotation) {
            case 90 -> new Point2D.Double(fromBottom, fromLeft);
            case 180 -> new Point2D.Double(box.getWidth() - fromLeft, fromBottom);
            case 270 -> new Point2D.Double(box.getHeight() - fromBottom, box.getWidth() - fromLeft);
            default -> new Point2D.Double(fromLeft, box.getHeight() - fromBottom);
        };
    }

    private static float[] numbers(List<COSBase> operands) {
        float[] numbers = new float[operands.size()];
        for (int i = 0; i < numbers.length; i++) {
            if (!(operands.get(i) instanceof COSNumber number)) {
                return new float[0];
            }
            numbers[i] = number.floatValue();
        }
        return numbers;
    }
}
