package org.pairwright.ui.kit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// Writes pictures as PNG (ISO/IEC 15948), so that no second graphics system has to be started for
/// it.
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 137, 'P', 'N', 'G', 13, 10, 26, 10};

    private Png() {}

    /// Writes the picture without its transparency, whole or not at all.
    public static void write(Image image, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header((int) image.getWidth(), (int) image.getHeight()));
            chunk(out, "IDAT", pixels(image));
            chunk(out, "IEND", new byte[0]);
        }
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.write(part, bytes.toByteArray());
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(width);
            out.writeInt(height);
            // 8 bits a color, red green blue, the usual compression and filters, not interlaced.
            out.write(new byte[] {8, 2, 0, 0, 0});
        }
        return bytes.toByteArray();
    }

    private static byte[] pixels(Image image) throws IOException {
        int width = (int) image.getWidth();
        int[] row = new int[width];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            for (int y = 0; y < (int) image.getHeight(); y++) {
                image.getPixelReader()
                        .getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
                // The first byte of a line says that it isn't filtered.
                byte[] line = new byte[1 + 3 * width];
                for (int x = 0; x < width; x++) {
                    line[1 + 3 * x] = (byte) (row[x] >> 16);
                    line[2 + 3 * x] = (byte) (row[x] >> 8);
                    line[3 + 3 * x] = (byte) row[x];
                }
                out.write(line);
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
