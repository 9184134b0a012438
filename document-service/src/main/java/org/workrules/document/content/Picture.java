package org.workrules.document.content;

/** A look at a picture: its marks, and its size in points, which decides how much memory it takes to show it. */
final class Picture {

    /** 60 million points are a page at 900 dots per inch. */
    private static final long MOST_POINTS = 60_000_000;
    private static final int[] PNG_MARK = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int PNG_WIDTH = 16;
    private static final int PNG_HEIGHT = 20;
    private static final int PNG_HEAD = 33;
    private static final int SEGMENT = 0xff;
    private static final int FIRST_FRAME = 0xc0;
    private static final int LAST_FRAME = 0xcf;
    private static final int SCAN = 0xda;

    private Picture() {
    }

    /** What is wrong with a picture, {@code null} for nothing. */
    static Finding of(AttachmentType type, byte[] content) {
        Bytes bytes = new Bytes(content);
        Finding found = type == AttachmentType.PNG ? png(bytes) : jpeg(bytes);
        return found == null && Archive.isInside(bytes) ? Finding.harmful("It is also an archive.", "文件同时又是压缩包。") : found;
    }

    private static Finding png(Bytes bytes) {
        if (bytes.length() < PNG_HEAD || !bytes.at(0, PNG_MARK) || !bytes.at(12, 'I', 'H', 'D', 'R')) {
            return Finding.notItsType("It does not begin as a PNG picture does.", "不是有效的 PNG 图片(缺文件头)。");
        }
        if (bytes.find("IEND", Math.max(0, bytes.length() - 64), bytes.length()) < 0) {
            return Finding.notItsType("It does not end as a PNG picture does; it may be cut off.", "不是有效的 PNG 图片(缺文件尾)。");
        }
        return points(bytes.four(PNG_WIDTH), bytes.four(PNG_HEIGHT));
    }

    private static Finding jpeg(Bytes bytes) {
        if (!bytes.at(0, SEGMENT, 0xd8, SEGMENT)) {
            return Finding.notItsType("It does not begin as a JPEG picture does.", "不是有效的 JPEG 图片(缺文件头)。");
        }
        int place = 2;
        while (place + 9 < bytes.length() && bytes.one(place) == SEGMENT) {
            int marker = bytes.one(place + 1);
            if (marker == SEGMENT) {
                place++;
                continue;
            }
            if (isFrame(marker)) {
                return points(bytes.two(place + 7), bytes.two(place + 5));
            }
            if (marker == SCAN) {
                break;
            }
            place += 2 + bytes.two(place + 2);
        }
        return Finding.notItsType("It has no frame of a JPEG picture.", "不是有效的 JPEG 图片(缺图像帧)。");
    }

    /** Start of frame; c4, c8 and cc lie among these markers and are tables. */
    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME && marker <= LAST_FRAME && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static Finding points(long width, long height) {
        if (width == 0 || height == 0) {
            return Finding.notItsType("It has no points.", "图片没有像素。");
        }
        return width > MOST_POINTS || height > MOST_POINTS || width * height > MOST_POINTS
                ? Finding.harmful("It has %d x %d points; %d are the most.", "图片为 %d×%d 像素,最多 %d 像素。", width, height, MOST_POINTS)
                : null;
    }
}
