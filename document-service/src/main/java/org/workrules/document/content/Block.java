package org.workrules.document.content;

import java.util.List;

/** One block of a text: the closed set that GB/T 9704-2012 knows how to set. */
public sealed interface Block {

    /** The words of the block as they stand in the text, without the bars of a table. */
    String words();

    /**
     * The main addressees (主送机关), set flush left; the last one ends with a colon.
     *
     * @param words the line
     */
    record Addressee(String words) implements Block {
    }

    /**
     * A heading with its number: 一、 is level 1, （一） level 2, 1. level 3 and （1） level 4.
     *
     * @param level 1 to 4
     * @param title the heading, or the first sentence where the text goes on in the same line
     * @param rest  the text that goes on in the same line, empty for none
     */
    record Heading(int level, String title, String rest) implements Block {

        @Override
        public String words() {
            return title + rest;
        }
    }

    /**
     * A paragraph, its first line set in by two characters.
     *
     * @param words its text
     */
    record Paragraph(String words) implements Block {
    }

    /**
     * An item of a list without numbers.
     *
     * @param words its text, without the mark in front
     */
    record Item(String words) implements Block {
    }

    /**
     * Who was present (出席), on leave (请假) or attending (列席), in minutes.
     *
     * @param label one of the three words
     * @param names the names
     */
    record Attendance(String label, String names) implements Block {

        @Override
        public String words() {
            return label + "：" + names;
        }
    }

    /**
     * A table; its first row is the head. All rows have as many cells.
     *
     * @param rows its rows
     */
    record Table(List<List<String>> rows) implements Block {

        @Override
        public String words() {
            return String.join("\n", rows.stream().map(row -> String.join(" ", row)).toList());
        }

        /** How many columns it has. */
        public int columns() {
            return rows.get(0).size();
        }
    }
}
