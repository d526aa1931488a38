package org.brink.charts.figure;

import java.io.IOException;
import java.io.OutputStream;

/** A file format of figures. */
interface FigureFormat {

    /** The file name ending. */
    String ending();

    /** Device pixels per logical pixel that can be told apart; 1 or more. */
    double resolution();

    /** Writes a figure; leaves the stream open. */
    void write(Canvas canvas, OutputStream out) throws IOException;
}
