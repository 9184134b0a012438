package org.workrules.document.rendering;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A text as a square code (QR code), which survives a crease: 15 per cent of it may be lost.
 *
 * @param size how many points its sides have, the quiet border with them
 * @param bars its dark points, row by row
 */
record SquareCode(int size, List<Bar> bars) {

    private static final int BORDER = 2;

    /**
     * Neighbouring dark points of a row.
     *
     * @param column of the first
     * @param length how many
     */
    record Bar(int row, int column, int length) {
    }

    static SquareCode of(String text) {
        try {
            BitMatrix points = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, BORDER,
                    EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name()));
            return new SquareCode(points.getWidth(), bars(points));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    private static List<Bar> bars(BitMatrix points) {
        List<Bar> bars = new ArrayList<>();
        for (int row = 0; row < points.getHeight(); row++) {
            for (int column = 0; column < points.getWidth(); column++) {
                int from = column;
                while (column < points.getWidth() && points.get(column, row)) {
                    column++;
                }
                if (column > from) {
                    bars.add(new Bar(row, from, column - from));
                }
            }
        }
        return bars;
    }
}
